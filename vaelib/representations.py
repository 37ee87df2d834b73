"""Representations: one frame of sound as the vector that a model learns, and back.

All start from the same frame (n_fft = 4096 samples at 44.1 kHz), so that they can be compared. The
2017 report compares the magnitude spectrum, magnitude with phase, and the MDCT (its section 3.1),
each linear, normalised to 0..1 or in decibel. Here each has an exact inverse, up to what it leaves
out: a magnitude leaves out the phase, a decibel value what lies below its floor, and a single MDCT
block its time-domain alias, which overlap-add of successive blocks cancels.

Functions are pure, in float64 inside, and keep leading axes; frames may be memory-mapped, since
rows are transformed a few hundred at a time. What takes frames raises TypeError or ValueError if
they are no array of floating-point frames of 4096 samples.
"""

import mmap
from collections.abc import Callable
from typing import Any

import numpy as np
from jaxtyping import Bool, Complex, Float

from vaelib.mdct import N_MDCT, mdct

__all__ = [
    "N_BINS",
    "N_FFT",
    "TRANSFORMS",
    "decibel",
    "energy_kept",
    "frame_from_spectrum",
    "from_decibel",
    "hann",
    "level_db",
    "magnitude",
    "magnitude_phase",
    "mdct_of_frame",
    "spectrum",
    "spectrum_from_magnitude_phase",
    "varying_bins",
]

N_FFT = 4096
N_BINS = 1025
"""Bins 0..1024 of the 2049, 0 to 11 025 Hz at 44.1 kHz: the lower half, as in 2017."""
_ROWS = 512


def _by_rows(
    transform: Callable[[np.ndarray], np.ndarray], x: np.ndarray, dtype: np.dtype
) -> np.ndarray:
    """Apply a last-axis transform a few hundred rows at a time, so that float64 stays small."""
    # Frames that are computed when they are read have no reshape, and need none.
    rows = x if x.ndim == 2 else x.reshape(-1, x.shape[-1])
    parts = (
        transform(rows[i : i + _ROWS].astype(float)) for i in range(0, max(len(rows), 1), _ROWS)
    )
    first = next(parts)
    out = np.empty((len(rows), first.shape[-1]), dtype)
    out[: len(first)] = first
    for i, part in enumerate(parts, start=1):
        out[i * _ROWS : i * _ROWS + len(part)] = part
        _release(x)
    return out.reshape(*x.shape[:-1], first.shape[-1])


def _release(x: np.ndarray) -> None:
    """Release what was read of a memory-mapped file, which would count as used memory."""
    base = x
    while isinstance(base, np.ndarray):
        base = base.base
    if isinstance(base, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        base.madvise(mmap.MADV_DONTNEED)


def hann(n: int) -> Float[np.ndarray, " n"]:
    """Periodic Hann window of n samples, 0 at the first and 1 at the middle one.

    Equal to ``scipy.signal.get_window("hann", n)`` to the last bit. Importing SciPy takes longer
    than all else that an instrument needs to start.
    """
    return 0.5 + 0.5 * np.cos(np.linspace(-np.pi, np.pi, n + 1)[:-1])


def _by_spectra(
    transform: Callable[[np.ndarray], np.ndarray], frames: np.ndarray, dtype: np.dtype
) -> np.ndarray:
    """Apply a transform to the DFT of the Hann-windowed frames, all 2049 bins of it."""
    w = hann(N_FFT)
    return _by_rows(lambda x: transform(np.fft.rfft(x * w)), _frames(frames), dtype)


def _frames(frames: Any, n: int | None = N_FFT) -> np.ndarray:
    """Refuse what is no array of frames of n samples."""
    if not hasattr(frames, "dtype"):
        raise TypeError(
            f"frames are an array of shape (..., {n or 'n'}), such as the .frames of a dataset, "
            f"not a {type(frames).__name__}"
        )
    if frames.dtype.kind != "f":
        raise ValueError(
            f"frames are floating-point samples, 1 at full scale, not {frames.dtype}: divide "
            "integers by their full scale, 32768 for int16"
        )
    if n is not None and frames.shape[-1:] != (n,):
        raise ValueError(f"a frame has {n} samples on its last axis, not shape {frames.shape}")
    return frames


def spectrum(frames: Float[np.ndarray, "*batch 4096"]) -> Complex[np.ndarray, "*batch 1025"]:
    """DFT of the Hann-windowed frame, bins 0..1024.

    X_k = sum_n w_n x_n exp(-2 pi i k n / 4096), with the periodic Hann window w. The 2017 report's
    eq. (3.1) prints no window; its code used this one.
    """
    return _by_spectra(lambda bins: bins[:, :N_BINS], frames, complex)


def frame_from_spectrum(
    spectra: Complex[np.ndarray, "*batch 1025"],
) -> Float[np.ndarray, "*batch 4096"]:
    """Windowed frame whose spectrum in bins 0..1024 is the given one and zero above.

    The inverse of `spectrum` below 11 kHz; divide by the Hann window for the frame itself.
    """
    return np.fft.irfft(spectra, N_FFT)


def magnitude(frames: Float[np.ndarray, "*batch 4096"]) -> Float[np.ndarray, "*batch 1025"]:
    """Magnitude spectrum |X_k| of eq. (3.1), bins 0..1024, in float32."""
    return _by_spectra(lambda bins: np.abs(bins[:, :N_BINS]), frames, np.float32)


def level_db(frames: Float[np.ndarray, "*batch n_fft"]) -> Float[np.ndarray, " *batch"]:
    """Root mean square of each frame, in dB relative to 1."""
    mean_square = _by_rows(
        lambda x: np.mean(x**2, axis=-1, keepdims=True), _frames(frames, None), np.float64
    )
    return 10 * np.log10(mean_square[..., 0])


def energy_kept(frames: Float[np.ndarray, "*batch 4096"]) -> Float[np.ndarray, " *batch"]:
    """Share of each windowed frame's energy that lies in bins 0..1024, from 0 to 1."""

    def transform(bins: np.ndarray) -> np.ndarray:
        energy = np.abs(bins) ** 2
        # Every bin but the first and the last stands for two, one of negative frequency.
        energy[:, 1:-1] *= 2
        kept = energy[:, :N_BINS].sum(axis=-1, keepdims=True)
        return kept / energy.sum(axis=-1, keepdims=True)

    return _by_spectra(transform, frames, np.float64)[..., 0]


def magnitude_phase(frames: Float[np.ndarray, "*batch 4096"]) -> Float[np.ndarray, "*batch 2050"]:
    """Phase (1025 values, radian) followed by magnitude (1025 values), in float32.

    The order is that of the 2017 figures. The phase is arctan2(Im X, Re X) in -pi..pi; the report's
    eq. (3.1) prints atan(Im / Re), which gives half of the bins the wrong sign. Where the magnitude
    is below a millionth of the peak the phase is rounding noise.
    """

    def transform(bins: np.ndarray) -> np.ndarray:
        kept = bins[:, :N_BINS]
        return np.concatenate([np.angle(kept), np.abs(kept)], axis=-1)

    return _by_spectra(transform, frames, np.float32)


def spectrum_from_magnitude_phase(
    x: Float[np.ndarray, "*batch 2050"],
) -> Complex[np.ndarray, "*batch 1025"]:
    """Complex spectrum of phase followed by magnitude: the inverse of `magnitude_phase`.

    Raises
    ------
    ValueError
        If the last axis does not hold 2050 values.
    """
    if x.shape[-1] != 2 * N_BINS:
        raise ValueError(f"phase and magnitude are {2 * N_BINS} values, not {x.shape[-1]}")
    phase, mag = np.split(x.astype(float), 2, axis=-1)
    return mag * np.exp(1j * phase)


def mdct_of_frame(frames: Float[np.ndarray, "*batch 4096"]) -> Float[np.ndarray, "*batch 1024"]:
    """MDCT of the middle 2048 samples of each frame, in float32.

    In 2017 it was taken from the onset of the sound instead; here every representation sees the
    same steady state, centred at the same instant.
    """
    middle = slice((N_FFT - 2 * N_MDCT) // 2, (N_FFT + 2 * N_MDCT) // 2)
    return _by_rows(mdct, _frames(frames)[..., middle], np.float32)


def decibel(
    x: Float[np.ndarray, "*shape"], *, reference: float, floor_db: float = -100.0
) -> Float[np.ndarray, "*shape"]:
    """20 log10(max(x, floor) / reference): 0 dB at the reference, floor_db at the least.

    The reference is usually the largest magnitude of the dataset.

    Raises
    ------
    ValueError
        If the reference is not positive or a magnitude is negative.
    """
    if not reference > 0:
        raise ValueError(f"the reference of a decibel must be positive, not {reference}")
    if x.min() < 0:
        raise ValueError(f"decibel needs magnitudes of at least 0, not {x.min()}")
    return 20 * np.log10(np.maximum(x / reference, 10 ** (floor_db / 20)))


def from_decibel(
    x_db: Float[np.ndarray, "*shape"], *, reference: float
) -> Float[np.ndarray, "*shape"]:
    """Magnitudes of decibel values: the inverse of `decibel` above its floor."""
    return reference * 10 ** (x_db / 20)


def varying_bins(x: Float[np.ndarray, "n n_bins"]) -> Bool[np.ndarray, " n_bins"]:
    """Which bins are not the same in every sound: ``x[:, varying_bins(x)]`` drops the others.

    A bin that lies at the floor of `decibel` in every sound is constant, so that the likelihood of
    a decoder with a variance per bin has no maximum: its variance goes to 0.
    """
    return x.min(axis=0) < x.max(axis=0)


TRANSFORMS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "magnitude": magnitude,
    "magnitude and phase": magnitude_phase,
    "MDCT": mdct_of_frame,
}
"""The representations that the 2017 report compares, by their names in the results."""
