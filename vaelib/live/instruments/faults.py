"""Faults: what is wrong with the parts of an instrument, in one sentence."""

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from vaelib.live.instruments import numbered
from vaelib.live.instruments.network import ACTIVATIONS
from vaelib.synthesis.engines import ENGINES

if TYPE_CHECKING:
    from vaelib.live.instruments.instrument import Instrument

__all__ = ["fault", "is_rate"]

_LONGEST_NAME = 200
"""Letters: eight of them still fit into a message."""
_LOWEST_DB = 1000.0


def is_rate(sr: float) -> bool:
    """Whether sound is played at a sampling rate in Hz: a tick has a whole number of samples."""
    return 8000 <= sr <= 400_000 and sr % 100 == 0


def fault(made: "Instrument") -> str | None:
    """Say why the parts of an instrument do not fit together, or cannot be; None if they do."""
    n_latents, name, envelope = len(made.latents), made.name, made.envelope
    n_inputs = n_latents - (made.ratios is not None) + (envelope is not None)
    sizes = [n_inputs, *(len(bias) for _, bias in made.layers)]
    shapes = [kernel.shape for kernel, _ in made.layers]
    arrays = [made.centre, made.axes, *(part for layer in made.layers for part in layer)]
    if not made.layers or shapes != list(pairwise(sizes)) or not _finite(*arrays):
        return f"the layers of {name} do not fit or are not finite"
    if made.activation not in ACTIVATIONS:
        return f"{name} has an unknown activation {made.activation!r}"
    if made.centre.shape != (n_latents,) or made.axes.shape != (2, n_latents):
        return f"the plane of {name} does not fit its latents"
    if not all(latent.has_range for latent in made.latents):
        return f"a dial of {name} has no range"
    pitched = is_rate(made.sr) and 1 <= made.f0_hz <= made.sr / 2
    if not (pitched and 0 < made.rms <= 1 and abs(made.floor_db) <= _LOWEST_DB):
        return f"{name} has a rate, a pitch or a level that is none"
    words = [x.name for x in (made, *made.latents, *made.presets)]
    words += [x.unit for x in made.latents] + [x.sound for x in made.presets]
    if not (all(map(str.isprintable, words)) and max(map(len, words)) <= _LONGEST_NAME):
        return f"the names of an instrument are printable text of {_LONGEST_NAME} letters at most"
    if made.engine not in ENGINES:
        return f"{name} asks for an engine that there is not"
    if made.ratios is not None and not numbered.fit(made.ratios, made.latents, sizes[-1]):
        return f"the partials of {name} do not fit its levels"
    both = envelope is not None and made.ratios is not None
    if both or (envelope is not None and not envelope.fits(sizes[-1])):
        return f"the envelope of {name} does not fit its decoder"
    names = {preset.name for preset in made.presets}
    points = all(len(p.z) == n_latents and _finite(*p.z) for p in made.presets)
    if len(names) < len(made.presets) or not points:
        return f"the presets of {name} are no points, or share a name"
    return None


def _finite(*values: float | np.ndarray) -> bool:
    return all(np.isfinite(value).all() for value in values)
