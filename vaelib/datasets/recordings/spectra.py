"""Spectra of frames that last a constant number of periods, whatever the pitch and the rate.

A frame is as long as ten periods and starts and ends anywhere between samples, under a
Blackman-Harris window. Its partials lie ten bins of 1/length apart, and the lobe of each reaches
four bins: partials are free of each other and leave room for the noise between them.
"""

from dataclasses import dataclass

import numpy as np
import scipy.fft
from jaxtyping import Float, Int
from numpy.polynomial.chebyshev import chebval

__all__ = ["LOBE", "PERIODS", "Spectra", "of_frames", "plain", "window_transform"]

PERIODS = 10
LOBE = 4
"""Bins of 1/length from the middle of a partial's lobe to its end, 92 dB below."""

_COSINES = np.array([0.35875, 0.48829, 0.14128, 0.01168])
"""F. J. Harris, Proc. IEEE 66, 1978: the minimum four-term Blackman-Harris window."""
_ROWS = 64


@dataclass(frozen=True)
class Spectra:
    """Power spectra on one axis of frequency.

    Attributes
    ----------
    power : array, shape (n, n_bins)
        From 0 Hz to `top_hz`; a sine of amplitude a has the power a^2 at its frequency.
    bin_hz : float
        Distance of the bins.
    length_s : array, shape (n,)
        Duration of each frame.
    """

    power: Float[np.ndarray, "n n_bins"]
    bin_hz: float
    length_s: Float[np.ndarray, " n"]

    @property
    def top_hz(self) -> float:
        """Frequency of the last bin."""
        return self.bin_hz * (self.power.shape[1] - 1)

    def noise_gain(self, sr: float) -> Float[np.ndarray, " n"]:
        """Power at a bin of noise of the power density 1 per Hz, in each frame."""
        # Sums of a four-term window and of its square over n samples.
        total = _COSINES[0] * self.length_s * sr
        squares = (_COSINES[0] ** 2 + np.sum(_COSINES[1:] ** 2) / 2) * self.length_s * sr
        return 4 * squares / total**2 * sr / 2


def of_frames(
    samples: Float[np.ndarray, " n_samples"],
    centres: Int[np.ndarray, " n"],
    f0_hz: Float[np.ndarray, " n"],
    *,
    sr: float,
    top_hz: float = np.inf,
) -> Spectra:
    """Power spectra of the ten periods around some samples; there is silence around the sound.

    They reach up to `top_hz`, or half the rate if that is less.

    Raises
    ------
    ValueError
        If a fundamental is not above 0 Hz.
    """
    f0_hz = np.asarray(f0_hz, float)
    if not np.all(f0_hz > 0):
        raise ValueError("every frame needs a fundamental above 0 Hz")
    length = PERIODS * sr / f0_hz
    half = int(np.ceil(length.max(initial=1) / 2))
    size = scipy.fft.next_fast_len(2 * half + 1, real=True)
    offset = np.arange(-half, half + 1)
    padded = np.pad(np.asarray(samples, float), half)
    n_bins = int(min(size // 2, top_hz * size / sr)) + 1
    power = np.empty((len(f0_hz), n_bins), np.float32)
    for i in range(0, len(f0_hz), _ROWS):
        rows = slice(i, i + _ROWS)
        u = offset / length[rows, None]
        w = np.where(np.abs(u) < 0.5, chebval(np.cos(2 * np.pi * u), _COSINES), 0)
        frames = padded[np.asarray(centres)[rows, None] + half + offset] * w
        gain = 2 / w.sum(axis=1, keepdims=True)
        power[rows] = np.abs(gain * scipy.fft.rfft(frames, size)[:, :n_bins]) ** 2
    return Spectra(power, sr / size, length / sr)


def window_transform(bins: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Fourier transform of the window at a distance in bins of 1/length, 1 in the middle."""
    k = np.arange(4)
    bins = np.asarray(bins, float)[..., None]
    return (np.sinc(bins - k) + np.sinc(bins + k)) @ _COSINES / (2 * _COSINES[0])


def plain(
    samples: Float[np.ndarray, " n_samples"],
    centres: Int[np.ndarray, " n"],
    *,
    sr: float,
    n_bins: int,
    bin_hz: float,
) -> Float[np.ndarray, "n n_bins"]:
    """Magnitudes at multiples of `bin_hz` under a Hann window as long as one period of it.

    For sounds without one pitch. A sine of amplitude a has the magnitude a at its frequency; bins
    above half the rate are 0.
    """
    length = sr / bin_hz
    half = int(np.ceil(length / 2))
    offset = np.arange(-half, half + 1)
    w = np.where(np.abs(offset) < length / 2, 0.5 + 0.5 * np.cos(2 * np.pi * offset / length), 0)
    padded = np.pad(np.asarray(samples, float), half)
    m = min(n_bins, int(length / 2) + 1)
    # Bluestein's chirps, since the length is no whole number of samples.
    chirp = np.exp(-1j * np.pi / length * np.arange(max(len(offset), m)) ** 2)
    size = scipy.fft.next_fast_len(len(offset) + m - 1)
    kernel = np.concatenate([chirp[len(offset) - 1 : 0 : -1], chirp[:m]]).conj()
    kernel, w = scipy.fft.fft(kernel, size), 2 * w * chirp[: len(offset)] / w.sum()
    out = np.zeros((len(centres), n_bins), np.float32)
    for i in range(0, len(centres), _ROWS):
        frames = padded[np.asarray(centres)[i : i + _ROWS, None] + half + offset]
        bins = scipy.fft.ifft(scipy.fft.fft(frames * w, size) * kernel)
        out[i : i + _ROWS, :m] = np.abs(bins[:, len(offset) - 1 : len(offset) - 1 + m])
    return out
