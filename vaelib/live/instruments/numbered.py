"""Numbered partials: where they lie as a shift moves them, and how many of them sound."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.dials import Latent
from vaelib.synthesis.partials import N_PARTIALS

__all__ = ["fit", "ratios", "rising", "sounding"]


def ratios(
    lines: Float[np.ndarray, "2 n_partials"], dial: Latent, shift: Float[np.ndarray, "*batch"]
) -> Float[np.ndarray, "*batch n_partials"]:
    """Frequencies of the partials over that of the note, lines of a shift within its dial."""
    return lines[0] + lines[1] * np.expand_dims(np.clip(shift, dial.low, dial.high), -1)


def fit(lines: Float[np.ndarray, "2 n_partials"], dials: Sequence[Latent], n: int) -> bool:
    """Whether there are n levels and two dials, and no partial can lie below 0 Hz."""
    if not (lines.shape == (2, n) and 1 < n <= N_PARTIALS and len(dials) > 1):
        return False
    ends = np.array([dials[0].low, dials[0].high])
    return bool(np.isfinite(lines).all() and np.min(ratios(lines, dials[0], ends)) >= 0)


def sounding(n: int, share: Float[np.ndarray, "*batch 1"]) -> Float[np.ndarray, "*batch n"]:
    """How much each of n partials sounds, if a share of those above the first does."""
    i = np.arange(n)
    # Rounded: a third has no end in binary.
    return np.clip(np.round(np.maximum(share, 0) * i[-1], 3) - i + 1, 0, 1)


def rising(
    hz: Float[np.ndarray, " n"], amplitude: Float[np.ndarray, " n"]
) -> tuple[Float[np.ndarray, " m"], Float[np.ndarray, " m"]]:
    """Sort partials by frequency, and leave out those of no amplitude or at 0 Hz."""
    order = np.argsort(hz, kind="stable")
    order = order[(amplitude * hz)[order] > 0]
    return hz[order], amplitude[order]
