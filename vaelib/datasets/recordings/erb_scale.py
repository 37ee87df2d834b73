"""The scale of equivalent rectangular bandwidths (ERB): frequency as hearing divides it.

B. R. Glasberg and B. C. J. Moore, "Derivation of auditory filter shapes from notched-noise data",
Hearing Research 47, 1990.
"""

import numpy as np
from jaxtyping import Float

__all__ = ["erb_rate", "hz_of_erb_rate"]


def erb_rate(hz: Float[np.ndarray, "*shape"] | float) -> Float[np.ndarray, "*shape"]:
    """Number of equivalent rectangular bandwidths below a frequency.

    Source: Glasberg and Moore 1990, eq. 4.
    """
    return 21.4 * np.log10(1 + 0.00437 * np.asarray(hz, float))


def hz_of_erb_rate(rate: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Frequency in Hz; the inverse of `erb_rate`."""
    return (10 ** (np.asarray(rate, float) / 21.4) - 1) / 0.00437
