"""Lobes: the bins of a frame as Hann lobes with their signs, each bin owned by one partial.

In the transform of a windowed sinusoid neighbouring bins alternate in sign. An inverse transform
whose bins have magnitudes alone, or phases drawn at random, therefore gives another sound. Here
every bin takes the sign of the lobe of the partial that is largest there; the phase of a bin is
then that sign and the running phase of its partial.
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Int

from vaelib.synthesis.partials import lobe

__all__ = ["Lobes", "signed_lobes"]


class Lobes(NamedTuple):
    """The magnitude of each bin with its sign, and the partial that owns it."""

    magnitude: Float[np.ndarray, " n_bins"]
    owner: Int[np.ndarray, " n_bins"]


def signed_lobes(
    frequency_hz: Float[np.ndarray, " n"],
    amplitude: Float[np.ndarray, " n"],
    *,
    n_fft: int,
    n_bins: int,
    sr: float,
) -> Lobes:
    """Bins of the Hann-windowed frame of partials, up to the phase of each partial.

    Bin k of a a cos(2 pi f (n - n_fft / 2) / sr + phi) is exp(i phi) (-1)^k a n_fft / 4
    lobe(k - f n_fft / sr): phases count at the centre of the frame.

    Parameters
    ----------
    frequency_hz, amplitude : array, shape (n,)
        Of the partials, in any order; those of amplitude 0, and those at half the sampling rate or
        above, own no bin.
    n_fft : int
        Length of the frame and of its periodic Hann window.
    n_bins : int
        Bins from 0 up.
    sr : float
        Sampling rate in Hz.

    Returns
    -------
    Lobes
        ``magnitude`` is 0 and ``owner`` is 0 where there are no partials.
    """
    place = frequency_hz * (n_fft / sr)
    heard = np.flatnonzero((amplitude > 0) & (place < n_fft / 2))
    if not len(heard):
        return Lobes(np.zeros(n_bins), np.zeros(n_bins, int))
    heard = heard[np.argsort(place[heard], kind="stable")]
    k = np.arange(n_bins)
    above = np.searchsorted(place[heard], k)
    # Of all lobes that reach a bin, the largest is that of a nearest partial, below or above.
    near = heard[np.clip([above - 1, above], 0, len(heard) - 1)]
    values = amplitude[near] * lobe(k - place[near])
    largest = np.argmax(np.abs(values), axis=0), k
    return Lobes(values[largest] * (-1.0) ** k * (n_fft / 4), near[largest])
