"""Harmonics: the partials of a known fundamental, measured in a spectrum and played offline."""

from collections.abc import Iterable, Mapping

import numpy as np
from jaxtyping import Float

from vaelib.representations import N_FFT, decibel, hann
from vaelib.synthesis.notes import Sound

__all__ = [
    "additive",
    "fitted_amplitudes",
    "harmonic_amplitudes",
    "levels_db",
    "noise_share",
    "richness",
    "sum_of_sines",
]

_LOBE = 3
"""Bins on either side of a partial that hold its energy under a Hann window."""


def harmonic_amplitudes(
    magnitudes: Float[np.ndarray, "*batch n_bins"], f0: float, *, sr: float
) -> Float[np.ndarray, "*batch n_partials"]:
    """Amplitudes of the harmonics of a known fundamental, from the energy around their bins.

    A sine of amplitude a has the energy a^2 N sum(w^2) / 4 in N bins under a window w.

    Parameters
    ----------
    magnitudes : array, shape (..., n_bins)
        Spectra, from bin 0 up; values below zero, which a decoder may give, count as zero.
    f0 : float
        Fundamental in Hz.

    Returns
    -------
    array of float64, shape (..., n_partials)
        All harmonics whose bins are there.

    Raises
    ------
    ValueError
        If the harmonics lie too close for their energies to be told apart.
    """
    spacing = f0 * N_FFT / sr
    if spacing <= 2 * _LOBE:
        raise ValueError(f"harmonics of {f0:g} Hz lie {spacing:.1f} bins apart: 6 are too few")
    # A harmonic counts if all of its lobe is there, around the bin nearest to it.
    n_partials = int(np.ceil((magnitudes.shape[-1] - _LOBE - 0.5) / spacing) - 1)
    if n_partials < 1:
        raise ValueError(f"no harmonic of {f0:g} Hz lies within {magnitudes.shape[-1]} bins")
    centres = np.rint(spacing * np.arange(1, n_partials + 1)).astype(int)
    around = centres[:, None] + np.arange(-_LOBE, _LOBE + 1)
    energy = np.sum(np.maximum(magnitudes[..., around], 0.0, dtype=float) ** 2, axis=-1)
    return 2 * np.sqrt(energy / (N_FFT * np.sum(hann(N_FFT) ** 2)))


def levels_db(
    spectra: Mapping[str, Float[np.ndarray, " n_bins"]], f0: float, *, sr: float
) -> dict[str, list[int]]:
    """Levels of the harmonics of several spectra, in whole dB under the strongest of the first.

    From -60 dB down they are -60.
    """
    amplitudes = harmonic_amplitudes(np.array([*spectra.values()]), f0, sr=sr)
    levels = decibel(amplitudes, reference=amplitudes[0].max(), floor_db=-60.0)
    return dict(zip(spectra, levels.round().astype(int).tolist(), strict=True))


def fitted_amplitudes(
    frames: Float[np.ndarray, "n n_samples"],
    frequency_hz: Float[np.ndarray, " n_partials"],
    *,
    sr: float,
) -> Float[np.ndarray, "n n_partials"]:
    """Amplitudes of partials of known frequencies, by least squares on the samples.

    Partials that lie in one lobe of a spectrum are told apart, exactly where there is no noise.

    Raises
    ------
    ValueError
        If a frequency is not between 0 and half the sampling rate, or there are more sines and
        cosines than samples.
    """
    n = len(frequency_hz)
    if not (np.all((frequency_hz > 0) & (frequency_hz < sr / 2)) and 2 * n <= frames.shape[1]):
        raise ValueError(f"partials lie between 0 and {sr / 2:g} Hz, two samples or more for each")
    cycles = np.outer(np.arange(frames.shape[1]) / sr, frequency_hz)
    waves = np.concatenate([np.cos(2 * np.pi * cycles), np.sin(2 * np.pi * cycles)], axis=1)
    fit = np.linalg.lstsq(waves, frames.T.astype(float), rcond=None)[0]
    return np.hypot(fit[:n], fit[n:]).T


def richness(
    magnitudes: Float[np.ndarray, "*batch n_bins"], f0: float, *, sr: float
) -> Float[np.ndarray, "*batch"]:
    """Effective number of harmonics: exp(entropy) of their energies, 0 for silence.

    Parameters are those of `harmonic_amplitudes`. n harmonics of equal energy have the richness n,
    whatever else is silent. The exponential of Shannon's entropy is the Hill number of order 1,
    which needs no threshold.

    References
    ----------
    O. Roy and M. Vetterli, "The effective rank", EUSIPCO 2007.
    """
    # Slow to import, and of no use to an engine.
    from scipy.stats import entropy

    energy = harmonic_amplitudes(magnitudes, f0, sr=sr) ** 2
    with np.errstate(invalid="ignore"):
        return np.where(energy.any(axis=-1), np.exp(entropy(energy, axis=-1)), 0.0)


def noise_share(
    magnitudes: Float[np.ndarray, "*batch n_bins"], f0: float, *, sr: float
) -> Float[np.ndarray, "*batch"]:
    """Share of a spectrum's energy that lies more than 3 bins from every harmonic, 0 for silence.

    Parameters are those of `harmonic_amplitudes`. A steady sound of that fundamental has less than
    0.001: all but that of a partial lies within 3 bins of it under a Hann window.
    """
    hz = np.arange(magnitudes.shape[-1]) * sr / N_FFT
    nearest = f0 * np.maximum(np.rint(hz / f0), 1)
    away = np.abs(hz - nearest) > _LOBE * sr / N_FFT
    energy = np.maximum(magnitudes, 0.0, dtype=float) ** 2
    total = energy.sum(axis=-1)
    return energy[..., away].sum(axis=-1) / np.where(total > 0, total, 1.0)


def sum_of_sines(
    phase: Iterable[Float[np.ndarray, "*shape"]], amplitude: Iterable[Float[np.ndarray, "*shape"]]
) -> Float[np.ndarray, "*shape"] | float:
    """Additive synthesis, partial by partial: sum_i a_i sin(phase_i), phases in radians."""
    return sum(a * np.sin(angle) for angle, a in zip(phase, amplitude, strict=True))


def additive(
    amplitudes: Float[np.ndarray, "n_frames n_partials"],
    f0: float,
    seconds: float,
    *,
    sr: float,
    fade_s: float = 0.02,
) -> Sound:
    """Play a path of amplitudes as harmonics of one fundamental, from its first point to its last.

    Amplitudes move linearly from one frame to the next, and every sine keeps its phase: nothing can
    click.

    Parameters
    ----------
    amplitudes : array, shape (n_frames, n_partials)
        Of harmonics 1, 2, ...; those above half the sampling rate are left out.
    f0, seconds, fade_s : float
        Fundamental in Hz, duration, and fade at either end.
    """
    n_samples = round(seconds * sr)
    t = np.arange(n_samples) / sr
    place = np.linspace(0, len(amplitudes) - 1, n_samples)
    heard = range(min(amplitudes.shape[1], int((sr / 2 - 1e-9) / f0)))
    paths = (np.interp(place, np.arange(len(amplitudes)), amplitudes[:, k]) for k in heard)
    sound = sum_of_sines((2 * np.pi * (k + 1) * f0 * t for k in heard), paths)
    return sound * np.clip(np.minimum(t, t[::-1]) / fade_s, 0, 1)
