"""The fundamental of a sound by YIN, its voicing gate, and the notes of a recording."""

import math

import numpy as np
import scipy.fft
import scipy.ndimage
import soxr
from jaxtyping import Bool, Float, Int

__all__ = ["HIGHEST_HZ", "LOWEST_HZ", "VOICED", "followed", "notes", "yin"]

LOWEST_HZ, HIGHEST_HZ = 27.5, 4200.0
VOICED = 0.2
"""A frame is voiced where YIN leaves less than this part of its power unexplained."""
STEP_CENTS = 60.0
"""Frames further than this from the frames around them are octave errors, or another note."""

_SR = 24_000
_WINDOW = round(0.046 * _SR)
_DEEP = 0.05
"""The first dip within this of the deepest is taken: the others are multiples of its period."""
_FRAMES = 256
_MEDIAN = 9


def yin(
    samples: Float[np.ndarray, " n_samples"],
    centres: Int[np.ndarray, " n"],
    *,
    sr: float,
    lowest_hz: float = LOWEST_HZ,
    highest_hz: float = HIGHEST_HZ,
) -> tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]:
    """Estimate the fundamental around some samples, and the part of the power that is aperiodic.

    Every sound is brought to 24 kHz first, so that estimates and cost do not depend on its rate.

    Parameters
    ----------
    centres : array of int, shape (n,)
        The middles of the frames; there is silence around the samples.

    Returns
    -------
    f0_hz, aperiodicity : arrays, shape (n,)
        In Hz; about 0 for a periodic sound, the noise's part of the power for a noisy one, 1 for
        noise and silence.

    References
    ----------
    A. de Cheveigné and H. Kawahara, "YIN, a fundamental frequency estimator for speech and music",
    JASA 111, 2002; steps 1 to 5. `librosa.yin` gives no aperiodicity.
    """
    low, high = max(2, math.floor(_SR / highest_hz)), math.ceil(_SR / lowest_hz)
    n_lags = high + 2
    sound = soxr.resample(np.asarray(samples, np.float32), sr, _SR)
    span = _WINDOW + n_lags
    sound = np.pad(sound.astype(float), span)
    first = np.rint(np.asarray(centres) * (_SR / sr)).astype(int) + span - span // 2
    # A centre may lie in the silence around the samples.
    first = np.clip(first, 0, len(sound) - span)
    parts = [
        _dips(sound[first[i : i + _FRAMES, None] + np.arange(span)], low, high)
        for i in range(0, len(first), _FRAMES)
    ]
    lags, aperiodicity = np.concatenate(parts or [np.empty((2, 0))], axis=1)
    return _SR / lags, aperiodicity


def _dips(frames: Float[np.ndarray, "n span"], low: int, high: int) -> Float[np.ndarray, "2 n"]:
    """Lag of each frame's first deep dip of the normalised difference, and its depth."""
    n_lags = frames.shape[1] - _WINDOW
    size = scipy.fft.next_fast_len(frames.shape[1], real=True)
    head = scipy.fft.rfft(frames[:, :_WINDOW], size)
    product = scipy.fft.irfft(head.conj() * scipy.fft.rfft(frames, size), size)[:, :n_lags]
    energy = np.cumsum(np.pad(frames**2, ((0, 0), (1, 0))), axis=1)
    energy = energy[:, _WINDOW : _WINDOW + n_lags] - energy[:, :n_lags]
    difference = np.maximum(energy[:, :1] + energy - 2 * product, 0)
    running = np.cumsum(difference[:, 1:], axis=1) / np.arange(1, n_lags)
    silent = energy[:, :1] < 1e-12 * _WINDOW
    normal = np.ones_like(difference)
    np.divide(difference[:, 1:], running, out=normal[:, 1:], where=(running > 0) & ~silent)
    inner = slice(low, high + 1)
    is_dip, _, depth = _parabolas(normal, inner)
    depth = np.where(is_dip, depth, np.inf)
    # Without a dip the frame has no period in the range.
    depth[~is_dip.any(axis=1), 0] = 1
    first = (depth <= depth.min(axis=1, keepdims=True) + _DEEP).argmax(axis=1)
    rows = np.arange(len(frames))
    # The normalised difference has its dips a little late.
    _, shift, _ = _parabolas(difference, inner)
    return np.stack([low + first + shift[rows, first], np.clip(depth[rows, first], 0, 1)])


def _parabolas(
    curves: Float[np.ndarray, "n n_lags"], inner: slice
) -> tuple[Bool[np.ndarray, "n m"], Float[np.ndarray, "n m"], Float[np.ndarray, "n m"]]:
    """Whether each lag is a dip, and shift and depth of the parabola through it and its neighbours.

    High notes have their dips between two lags: at the lags alone the second one is often deeper.
    """
    before, here, after = (curves[:, inner.start + i : inner.stop + i] for i in (-1, 0, 1))
    curve = before - 2 * here + after
    shift = np.divide(before - after, 2 * curve, out=np.zeros_like(here), where=curve > 0)
    shift = np.clip(shift, -0.5, 0.5)
    return (here <= before) & (here < after), shift, here - (before - after) * shift / 4


def followed(
    f0_hz: Float[np.ndarray, " n"], voiced: Bool[np.ndarray, " n"], *, note_hz: float | None = None
) -> Float[np.ndarray, " n"]:
    """Pitch without jumps: frames that leave those around them, or the note, take their pitch.

    Frames between voiced ones, such as breath, take the pitch in between, and frames before and
    behind take the nearest. Without a voiced frame and a note there is no pitch: 0 Hz.
    """
    if note_hz is not None:
        voiced = voiced & (np.abs(1200 * np.log2(f0_hz / note_hz)) < STEP_CENTS)
        if not voiced.any():
            return np.full(len(f0_hz), float(note_hz))
    if not voiced.any():
        return np.zeros(len(f0_hz))
    at = np.flatnonzero(voiced)
    cents = 1200 * np.log2(f0_hz[at])
    median = scipy.ndimage.median_filter(cents, _MEDIAN, mode="nearest")
    cents = np.where(np.abs(cents - median) < STEP_CENTS, cents, median)
    return 2 ** (np.interp(np.arange(len(f0_hz)), at, cents) / 1200)


def notes(
    f0_hz: Float[np.ndarray, " n"], sounding: Bool[np.ndarray, " n"]
) -> Int[np.ndarray, " n"]:
    """Number the notes from 0; a note ends where the pitch steps or sound stops, -1 is silence."""
    cents = 1200 * np.log2(np.maximum(f0_hz, 1e-9))
    start = sounding & ~np.concatenate([[False], sounding[:-1]])
    start[1:] |= sounding[1:] & (np.abs(np.diff(cents)) > STEP_CENTS)
    return np.where(sounding, np.cumsum(start) - 1, -1)
