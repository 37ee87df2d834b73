"""Loudness: how loud partials are to the ear, and how a sound is voiced at a key.

Every sound of an instrument is played equally loud at every pitch, and its brightness follows the
key: high notes lose their upper partials, which would pierce, and are raised for those that lie
beyond hearing.

Recommendation ITU-R BS.1770-5, "Algorithms to measure audio programme loudness and true-peak audio
level", 2023 (K); IEC 61672-1, "Electroacoustics: sound level meters", 2013 (A).
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.synthesis.partials import TOP, Partials

__all__ = ["Voicing", "a_weight", "k_weight", "loudness_db", "voicings"]

_K_SR = 48_000
_K_STAGES = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
"""Numerators and denominators of the head's effect and of the high-pass, at 48 kHz."""
_K_POWERS = tuple(
    tuple(((p + q + r) ** 2, -4 * (p * q + 4 * p * r + q * r), 16 * p * r) for p, q, r in stage)
    for stage in _K_STAGES
)
"""Their squared magnitudes, as polynomials of the squared sine of half the frequency in radians."""
_K_OFFSET_DB = -0.691
"""A sine of 997 Hz at full scale then has -3.01 LKFS."""

_SLOPE_DB = 1.5
"""How much an octave of the key takes from each octave of the spectrum, in dB."""
_SLOPES_DB = (-1.5, 6.0)
"""The least and the most that is taken from an octave of the spectrum."""
_LOW_SHARE, _LOW_DB = 1 / 6, 2.5
"""Low sounds are raised by this share of what A hears less of them than K, and at most so much."""
_MOST_DB = 40.0
"""No sound is raised further."""


def k_weight(hz: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Gain of the K-weighting at frequencies up to 24 kHz."""
    x = np.sin(np.pi * np.minimum(hz, _K_SR / 2) / _K_SR) ** 2
    (a, b), (c, d) = _K_POWERS
    return np.sqrt(_at(a, x) * _at(c, x) / (_at(b, x) * _at(d, x)))


def _at(power: tuple[float, float, float], x: Float[np.ndarray, "*shape"]) -> np.ndarray:
    return power[0] + x * (power[1] + x * power[2])


def a_weight(hz: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Gain of the A-weighting, 1 at 1 kHz."""
    f2 = np.square(hz, dtype=float)
    poles = (f2 + 20.6**2) * np.sqrt((f2 + 107.7**2) * (f2 + 737.9**2)) * (f2 + 12194**2)
    return 10 ** (2.0 / 20) * 12194**2 * f2**2 / poles


def loudness_db(partials: Partials, weight: Float[np.ndarray, " n"] | float | None = None) -> float:
    """Level of steady partials in LKFS, or under another weighting; -inf for silence."""
    weight = k_weight(partials.frequency_hz) if weight is None else weight
    return float(_level_db(partials.amplitude * weight))


class Voicing(NamedTuple):
    """Gain of a partial at a key: `gain` times its frequency over the note's to the `power`.

    Partials below the note have the note's gain.
    """

    gain: float
    power: float

    def at(self, ratio: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
        """The gain of partials at multiples of the note."""
        return self.gain * _slope(ratio, self.power)


def voicings(
    sounds: Sequence[tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]],
    *,
    f0_hz: Float[np.ndarray, " n_sounds"] | Sequence[float],
    model_f0_hz: Float[np.ndarray, " n_sounds"] | Sequence[float],
    sr: float,
    rms: float,
) -> list[Voicing]:
    """How partials sound at a key: as loud as a sine of 1 kHz of that RMS.

    Partials that lie too high to be played do not count; the loudness of silence stays. Each sound
    is voiced as it is alone.

    Parameters
    ----------
    sounds : sequence of pairs of arrays, each of shape (n,)
        Of the partials: frequency over that of the note, and amplitude.
    f0_hz, model_f0_hz : array, shape (n_sounds,)
        The played notes, and those at which the spectrum's slope stays as it is.
    """
    # Sums of eights are the same, however many zeros follow.
    width = -(-max(len(ratio) for ratio, _ in sounds) // 8) * 8
    ratio, amplitude = np.zeros((2, len(sounds), width))
    for i, (of_note, loud) in enumerate(sounds):
        ratio[i, : len(of_note)], amplitude[i, : len(loud)] = of_note, loud
    f0_hz = np.asarray(f0_hz, float)
    octaves = np.log2(f0_hz / model_f0_hz)
    slope = np.minimum(np.maximum(_SLOPE_DB * octaves, _SLOPES_DB[0]), _SLOPES_DB[1])
    # 20 log10(2) dB an octave for each power of the frequency.
    power = -slope / (20 * np.log10(2))
    hz = ratio * f0_hz[:, None]
    sounding = np.where(hz < TOP * sr, amplitude * _slope(ratio, power[:, None]), 0.0)
    loud, heard = _level_db(sounding * k_weight(hz)), _level_db(sounding * a_weight(hz))
    with np.errstate(invalid="ignore"):  # of silence
        lost = loud - heard
    raised = np.minimum(np.maximum(_LOW_SHARE * lost, 0.0), _LOW_DB)
    wanted = 20 * np.log10(rms) + _K_OFFSET_DB + raised
    gain = np.where(np.isfinite(loud), 10 ** (np.minimum(wanted - loud, _MOST_DB) / 20), 1.0)
    return [Voicing(*one) for one in zip(gain.tolist(), power.tolist(), strict=True)]


def _slope(ratio: Float[np.ndarray, "*n"], power: Float[np.ndarray, "*n"] | float) -> np.ndarray:
    return np.maximum(ratio, 1.0) ** power


def _level_db(weighted: Float[np.ndarray, "*sounds n"]) -> np.ndarray:
    with np.errstate(divide="ignore"):
        return 10 * np.log10(np.sum(weighted**2, axis=-1) / 2) + _K_OFFSET_DB
