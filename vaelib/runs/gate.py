"""The convergence gate: whether a finished run was trained to the end.

A run that passes is *trained to the end*. One of 2017's settings and 2017's number of steps shows
what 2017 saw, whatever the gate says of it. Any other run decides nothing.
"""

from dataclasses import replace

import numpy as np

from vaelib.convergence import passes
from vaelib.history import History

__all__ = ["trained_to_the_end"]


def trained_to_the_end(history: History) -> bool:
    """Whether the last tenth of the steps, at the final beta, changed the objective by little.

    The rule of `vaelib.convergence.passes`, by which runs stop early, with all steps counted alike
    and not by their learning rate. A rate that falls to zero calms any run; whether it had the
    time, longer training shows.
    """
    return passes(replace(history, learning_rate=np.ones_like(history.learning_rate)))
