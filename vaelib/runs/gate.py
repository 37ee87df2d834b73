"""The convergence gate: whether a finished run was trained to the end.

A run that passes is *trained to the end*. One of 2017's settings and 2017's number of steps shows
what 2017 saw, whatever the gate says of it. Any other run decides nothing.
"""

import numpy as np

from vaelib.convergence import LAST, LEAST, LIMIT_NATS, LIMIT_SHARE
from vaelib.history import History

__all__ = ["trained_to_the_end"]


def trained_to_the_end(history: History) -> bool:
    """Whether the last tenth of the steps, at the final beta, changed the objective by little.

    The objective of held-out rows stays within the larger of 1 nat and 1 % of its gain over the
    best constant Gaussian, and does not end below that Gaussian by more than 1 nat. A learning rate
    that falls to zero calms any run; whether it had the time, longer training shows. A run stops
    early by the stricter `vaelib.convergence.passes`, which counts steps by their learning rate.
    """
    if history.failed_epoch:
        return False
    last = history.measured_at >= (1 - LAST) * len(history)
    window = history.objective[last].astype(float)
    if len(window) < LEAST or not np.isfinite(window).all():
        return False
    began = int(history.measured_at[last].min())
    if (history.beta[began - 1 :] != history.beta[-1]).any():
        return False
    gain = window[-1] - float(history.constant)
    return bool(np.ptp(window) < max(LIMIT_NATS, LIMIT_SHARE * gain) and gain > -LIMIT_NATS)
