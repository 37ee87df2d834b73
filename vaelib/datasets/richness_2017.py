"""Dataset 1 as the program of 2017 made it: every harmonic joins a sound that has peak 1."""

import numpy as np
from jaxtyping import Float

from vaelib.datasets.voices import SR

__all__ = ["spectral_richness_2017"]


def spectral_richness_2017(
    richness: Float[np.ndarray, " n"], n_samples: int, f0_hz: float = 220.0, sr: float = SR
) -> Float[np.ndarray, "n n_samples"]:
    r"""Add harmonics 1/n one after another, and scale every sound to a peak of 1.

    .. math:: x_r = p\bigl(x_{\lfloor r \rfloor}
              + (r - \lfloor r \rfloor) \sin(2 \pi n f_0 t) / n\bigr), \quad
              n = \lfloor r \rfloor + 1, \quad p(x) = x / \max|x|

    Since the sound that a harmonic joins has peak 1 already, the lower harmonics fall faster than
    1/n: the fundamental's magnitude falls from 906 to 146 over 49 harmonics. Scaling each sum of
    harmonics once would take it to 498. Only the former has the eigenvalues of 2017's data.

    Parameters
    ----------
    richness : array, shape (n,)
        The number r of harmonics, at least 1; its fraction is the part of the last one. In 2017:
        1, 1.005, .. 49.995, that is 9 800 sounds.
    n_samples, f0_hz, sr
        See `vaelib.datasets.sounds.spectral_richness`.

    Raises
    ------
    ValueError
        If a richness is below 1 or its highest harmonic reaches half the sampling rate.
    """
    richness = np.asarray(richness, np.float64)
    if richness.ndim != 1 or not richness.size or not np.all(richness >= 1):
        raise ValueError("richness must be a list of numbers of harmonics, each at least 1")
    whole = richness.astype(int)
    n = np.arange(1, whole.max() + 2)
    if n[-1] * f0_hz >= sr / 2:
        raise ValueError(f"harmonic {n[-1]} of {f0_hz:g} Hz does not fit below {sr / 2:g} Hz")
    harmonics = np.sin(2 * np.pi * f0_hz / sr * np.outer(n, np.arange(n_samples))) / n[:, None]
    complete = [_peak_1(harmonics[0])]
    for harmonic in harmonics[1:]:
        complete.append(_peak_1(complete[-1] + harmonic))
    part = (richness - whole)[:, None]
    return _peak_1(np.stack(complete)[whole - 1] + part * harmonics[whole])


def _peak_1(x: Float[np.ndarray, "*batch n_samples"]) -> Float[np.ndarray, "*batch n_samples"]:
    return x / np.abs(x).max(axis=-1, keepdims=True)
