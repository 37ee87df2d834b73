"""Errors: how well sounds are reconstructed, as numbers."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from jaxtyping import Float, Int

from vaelib.representations import N_FFT, frame_from_spectrum, hann, spectrum_from_magnitude_phase

__all__ = [
    "error_by_factor",
    "inconsistency",
    "log_spectral_distance",
    "low_share",
    "phase_coherence",
    "r2",
    "scores",
    "spectral_centroid",
    "spectral_convergence",
    "variance_ratio",
]

_ROWS = 2048


def r2(x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "n n_bins"]) -> float:
    """Coefficient of determination: 1 - (squared error) / (squared distance from the mean sound).

    1 is perfect, 0 is no better than the dataset's mean, below 0 is worse than it. Say beside it
    whether the sounds are those of training or held out: name it "training_r2" or "held_r2".
    """
    # scikit-learn's r2_score leaves out a bin that is constant in x, whatever is decoded there. In
    # float64, since float32 would lose a small variance in a large mean.
    x = np.asarray(x, float)
    return float(1 - np.sum((x - decoded) ** 2) / np.sum((x - x.mean(axis=0)) ** 2))


def log_spectral_distance(
    x: Float[np.ndarray, "*batch n_bins"],
    decoded: Float[np.ndarray, "*batch n_bins"],
    *,
    floor_db: float = -60.0,
    sounding: bool = False,
) -> Float[np.ndarray, "*batch"]:
    """Root mean square over the bins of the difference in level, in dB, for each sound.

    Most bins of a harmonic sound lie on the floor and cost nothing to reconstruct. They make the
    distance small, so give that of the sounding bins beside it.

    Parameters
    ----------
    x, decoded : array, shape (..., n_bins)
        Magnitudes; below zero they count as zero.
    floor_db : float
        Levels below this, relative to the peak of each sound in `x`, are raised to it.
    sounding : bool
        Count only the bins whose level in `x` is above the floor.

    References
    ----------
    A. H. Gray and J. D. Markel, "Distance measures for speech processing", IEEE TASSP 24(5), 1976.
    """
    floor = x.max(axis=-1, keepdims=True) * 10 ** (floor_db / 20)
    levels = [20 * np.log10(np.maximum(y, floor)) for y in (x, decoded)]
    counted = x > floor if sounding else np.broadcast_to(True, x.shape)
    return np.sqrt(np.mean((levels[0] - levels[1]) ** 2, axis=-1, where=counted))


def spectral_convergence(
    x: Float[np.ndarray, "*batch n_bins"], decoded: Float[np.ndarray, "*batch n_bins"]
) -> Float[np.ndarray, "*batch"]:
    """Norm of the error over the norm of the sound, for each sound: 0 is perfect, 1 is silence.

    Raises
    ------
    ValueError
        If a sound of `x` is silent.

    References
    ----------
    N. Sturmel and L. Daudet, "Signal reconstruction from STFT magnitude: a state of the art",
    DAFx 2011.
    """
    norm = np.linalg.norm(x, axis=-1)
    if not norm.all():
        raise ValueError("spectral convergence needs sounds: one of x is silent")
    return np.linalg.norm(x - decoded, axis=-1) / norm


def scores(
    x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "n n_bins"], n_magnitudes: int = 0
) -> dict[str, float]:
    """How well a set of sounds is reconstructed, in four numbers.

    Parameters
    ----------
    n_magnitudes : int
        How many of the last values are magnitudes, where others, such as phases, stand before
        them; 0 for all. Levels are compared on these alone: where `x` has signs, as MDCTs do, on
        their sizes; else decoded values below zero count as zero.

    Returns
    -------
    dict
        "r2", over all values; "lsd_db", "sounding_lsd_db" and "sc", the medians over the sounds of
        `log_spectral_distance` in dB, over all and over the sounding bins, and of
        `spectral_convergence`. The caller says whether the sounds are held out.
    """
    parts = []
    sizes_of = np.abs if (x[:, -n_magnitudes:] < 0).any() else partial(np.maximum, 0)
    for i in range(0, len(x), _ROWS):  # a few thousand at a time: levels of all would fill memory
        sizes = [sizes_of(y[i : i + _ROWS, -n_magnitudes:]) for y in (x, decoded)]
        distances = [log_spectral_distance(*sizes, sounding=sounding) for sounding in (False, True)]
        parts.append([*distances, spectral_convergence(*sizes)])
    medians = np.median(np.concatenate(parts, axis=1), axis=1)
    names = ("lsd_db", "sounding_lsd_db", "sc")
    return {"r2": r2(x, decoded), **dict(zip(names, medians.tolist(), strict=True))}


def phase_coherence(
    x: Float[np.ndarray, "*batch 2*n_bins"], decoded: Float[np.ndarray, "*batch 2*n_bins"]
) -> Float[np.ndarray, " *batch"]:
    """Energy-weighted mean cosine of the phase error, for each sound.

    sum_k m_k^2 cos(phi_k - decoded phi_k) / sum_k m_k^2, with the magnitudes m of the sound itself:
    1 is perfect, 0 is chance, -1 is a sound of the other sign. R2 over phase and magnitude does not
    see this: phases are 2 % of the variance, and most of them belong to silent bins.

    Parameters
    ----------
    x, decoded : array, shape (..., 2 n_bins)
        Phase (radian, of any turn) followed by magnitude, as `representations.magnitude_phase`.

    Raises
    ------
    ValueError
        If a sound of `x` is silent.
    """
    (phase, magnitude), (decoded_phase, _) = (np.split(y, 2, axis=-1) for y in (x, decoded))
    energy = magnitude.astype(float) ** 2
    total = energy.sum(axis=-1)
    if not total.all():
        raise ValueError("phase coherence needs sounds: one of x is silent")
    return np.sum(energy * np.cos(phase - decoded_phase), axis=-1) / total


def inconsistency(x: Float[np.ndarray, "n 2050"]) -> Float[np.ndarray, " n"]:
    """How far phase and magnitude are from the spectrum of any real frame, for each sound.

    The 2017 report explains its clicks (its section 5.2) by decoded magnitudes and phases that do
    not fit. All single spectra have an inverse transform y, so that Griffin and Lim's inconsistency
    of a single frame is 0. But a frame of a steady sound under the Hann window w fades out at its
    ends. A frame whose phases do not fit its magnitudes does not, and overlap-add makes clicks of
    its ends. So the energy of y is taken for a windowed part, which follows w^2, and a flat part,
    which no windowed steady sound can hold. The inconsistency is the share u of the flat part. It
    follows from the share e of the energy in the outer quarter (the first and last 512 samples),
    e = (1 - u) e_w + u / 4, with e_w = 0.0029 that of w^2.

    Returns
    -------
    array, shape (n,)
        0 for any steady sound, within about 0.01 as it beats; 1 on average for random phases; more
        for a frame that sounds only at its ends. A phase shift of a whole partial is consistent.

    Parameters
    ----------
    x : array, shape (n, 2050)
        Phase (radian) followed by magnitude, as `representations.magnitude_phase`.

    Raises
    ------
    ValueError
        If a spectrum is silent or not of 2050 values.
    """
    edge = N_FFT // 8

    def outer(power: np.ndarray) -> np.ndarray:
        return 1 - power[..., edge:-edge].sum(axis=-1) / power.sum(axis=-1)

    if not x[:, N_FFT // 4 + 1 :].any(axis=1).all():
        raise ValueError("inconsistency needs sounds: one of x is silent")
    blocks = (spectrum_from_magnitude_phase(x[i : i + _ROWS]) for i in range(0, len(x), _ROWS))
    shares = np.concatenate([outer(frame_from_spectrum(block) ** 2) for block in blocks])
    windowed, flat = outer(hann(N_FFT) ** 2), 2 * edge / N_FFT
    return (shares - windowed) / (flat - windowed)


def spectral_centroid(
    x: Float[np.ndarray, "*batch n_bins"], hz: Float[np.ndarray, " n_bins"]
) -> Float[np.ndarray, " *batch"]:
    """Mean frequency of each magnitude spectrum, weighted by power, in Hz.

    Weighted by magnitude, hundreds of nearly empty bins would move it more than the partials do.
    `hz` are the frequencies of the bins.
    """
    power = x.astype(float) ** 2
    return power @ hz / power.sum(axis=-1)


def variance_ratio(
    x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "m n_bins"]
) -> float:
    """Variance of decoded sounds, summed over the bins, over that of the sounds themselves.

    Near 0 the decoder gives one spectrum for every sound, near 1 its spectra vary as the sounds do.
    """
    return float(decoded.var(axis=0).sum() / x.var(axis=0).sum())


def low_share(x: Float[np.ndarray, "n n_bins"], n_low: int) -> float:
    """Part of the energy of a set of magnitude spectra that lies in their `n_low` lowest bins."""
    energy = np.sum(x.astype(float) ** 2, axis=0)
    return float(energy[:n_low].sum() / energy.sum())


def error_by_factor(
    x: Float[np.ndarray, "n n_bins"],
    decoded: Float[np.ndarray, "n n_bins"],
    labels: Int[np.ndarray, "n n_factors"],
    names: Sequence[str],
) -> dict[str, Float[np.ndarray, " n_values"]]:
    """Mean squared error over the sounds that share a value of one factor.

    Each box of the 2017 report's figure 3.2 stands over these means of one factor.

    Parameters
    ----------
    labels : array of int, shape (n, n_factors)
        Index of each factor's value.
    names : sequence of str
        Of the factors.

    Returns
    -------
    dict
        By the factor's name, the mean for each value that a sound has, in their order and in the
        unit of `x` squared.
    """
    error = np.mean((x - decoded) ** 2, axis=-1, dtype=float)
    means = {}
    for name, column in zip(names, labels.T, strict=True):
        values, index = np.unique(column, return_inverse=True)
        means[name] = np.bincount(index, error, len(values)) / np.bincount(index)
    return means
