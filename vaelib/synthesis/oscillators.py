"""Oscillator banks: one spectrum a tick, played by sines that keep their phase.

Within a tick frequency and amplitude of every oscillator move linearly to their next values, so
that nothing jumps; a partial that starts or ends fades along half a cosine. The partials are
tracked (`OscillatorBank`), or are the harmonics of a known fundamental (`HarmonicBank`). The part
of the spectrum that no partial explains may be added as noise.
"""

from functools import lru_cache

import numpy as np
from jaxtyping import Bool, Float

from vaelib.representations import N_BINS
from vaelib.synthesis.engine import Engine, TrackingEngine
from vaelib.synthesis.harmonics import harmonic_amplitudes
from vaelib.synthesis.notes import Block, NoteTick, Spectrum, fade
from vaelib.synthesis.partials import N_PARTIALS, TOP, Partials
from vaelib.synthesis.tracking import Tracked

__all__ = ["HarmonicBank", "OscillatorBank", "Oscillators", "sines"]


def sines(
    phase: Float[np.ndarray, " n"],
    frequency: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]],
    amplitude: tuple[Float[np.ndarray, "*channels n"], Float[np.ndarray, "*channels n"]],
    hop: int,
) -> Float[np.ndarray, "*channels hop"]:
    """Sum of sines whose frequencies and amplitudes move from one value to the next.

    sum_i a_i(t) sin 2 pi (p_i + f_i t + (g_i - f_i) t^2 / (2 hop)), t = 0..hop-1, for frequencies
    from f to g in cycles per sample, and phases p in cycles. Amplitudes move linearly, but from or
    to 0 along half a cosine.
    """
    heard = (amplitude[0] > 0) | (amplitude[1] > 0)
    active = np.flatnonzero(heard.any(axis=tuple(range(heard.ndim - 1))))
    f, g = frequency[0][active], frequency[1][active]
    a, b = amplitude[0][..., active], amplitude[1][..., active]
    powers = _powers(hop)
    cycles = np.stack([phase[active], f, (g - f) / (2 * hop)], axis=1) @ powers
    # Within one cycle float32 is exact to -130 dB, and its sine several times as fast.
    cycles -= np.rint(cycles)
    waves = np.sin(np.float32(2 * np.pi) * cycles.astype(np.float32))
    step = b - a
    straight = (a > 0) & (b > 0)
    weights = np.stack([a, np.where(straight, step, 0), np.where(straight, 0, step)])
    rows = weights.reshape(3 * int(np.prod(heard.shape[:-1])), len(active))
    rows = rows.astype(np.float32) @ waves
    level, ramp, curve = rows.reshape(*weights.shape[:-1], hop)
    return level + ramp * (powers[1] / hop) + curve * fade(hop)


@lru_cache(maxsize=8)
def _powers(hop: int) -> Float[np.ndarray, "3 hop"]:
    """1, t and t^2 of each sample of a tick."""
    return np.arange(float(hop)) ** np.arange(3)[:, None]


class Oscillators:
    """Oscillators that keep their phases, frequencies and amplitudes from tick to tick.

    They start at the phases given, in cycles; a tick has `hop` samples.
    """

    def __init__(self, phase: Float[np.ndarray, " n"], hop: int):
        self._phase, self._hop = phase, hop
        self._frequency, self._amplitude = np.zeros(len(phase)), np.zeros(len(phase))

    def next(
        self,
        frequency: Float[np.ndarray, " n"],
        amplitude: Float[np.ndarray, "*channels n"],
        tick: NoteTick,
        *,
        born: Bool[np.ndarray, " n"] | bool = False,
    ) -> Float[np.ndarray, "*channels hop"]:
        """Advance by one tick to these amplitudes and frequencies, in cycles per sample.

        The tick moves frequencies from the model's pitch; its gate is left to the caller. An
        oscillator that is `born` starts at its frequency, without a glide.
        """
        start = np.where(born | tick.fresh, frequency, self._frequency) * tick.ratio[0]
        end = frequency * tick.ratio[1]
        amplitude = np.where(end < TOP, amplitude, 0)
        first = amplitude if tick.fresh else self._amplitude
        self._frequency, self._amplitude = frequency, amplitude
        if tick.silent:
            return np.zeros((*amplitude.shape[:-1], self._hop))
        # No oscillator ever runs above the top, not even while it fades.
        start, end = np.minimum(start, TOP), np.minimum(end, TOP)
        block = sines(self._phase, (start, end), (first, amplitude), self._hop)
        self._phase = (self._phase + (start + end) / 2 * self._hop) % 1
        return block


class OscillatorBank(TrackingEngine):
    """Tracked partials, each played by an oscillator that keeps its phase.

    `places`, of shape (2, 128), are how loud each oscillator is left and right, for a sound of two
    channels; by default there is one.
    """

    def __init__(self, model_f0_hz: float, **how: float):
        super().__init__(model_f0_hz, **how)
        self.places: Float[np.ndarray, "2 128"] | float = 1.0
        self._oscillators = Oscillators(self._random.random(N_PARTIALS), self._hop)

    @property
    def _noise_place(self) -> Float[np.ndarray, "channels 1"] | float:
        """Noise sounds where the first oscillator does."""
        return 1.0 if np.isscalar(self.places) else self.places[:, :1]

    def _tones(
        self, magnitudes: Spectrum, tonal: Spectrum | None, tracked: Tracked, tick: NoteTick
    ) -> Block:
        frequency = tracked.frequency_hz / self._sr
        amplitude = self.places * tracked.amplitude
        return self._oscillators.next(frequency, amplitude, tick, born=tracked.born)


class HarmonicBank(Engine):
    """Harmonics of a known fundamental, with amplitudes from the energy around their bins.

    Nothing is searched, so nothing jitters; all oscillators are multiples of the played pitch.

    Raises
    ------
    ValueError
        If the harmonics of the fundamental lie too close to be told apart.
    """

    def __init__(self, model_f0_hz: float, **how: float):
        super().__init__(model_f0_hz, **how)
        self._oscillators = Oscillators(self._random.random(N_PARTIALS), self._hop)
        self._f0_hz = model_f0_hz
        self._frequency = model_f0_hz * np.arange(1, N_PARTIALS + 1) / self._sr
        self._amplitudes(np.zeros(N_BINS))  # raises if they lie too close

    def _amplitudes(self, magnitudes: Spectrum) -> Float[np.ndarray, " 128"]:
        found = harmonic_amplitudes(magnitudes, self._f0_hz, sr=self._sr)[:N_PARTIALS]
        return np.pad(found, (0, N_PARTIALS - len(found)))

    def _block(self, magnitudes: Spectrum, tick: NoteTick, partials: Partials | None) -> Block:
        return self._oscillators.next(self._frequency, self._amplitudes(magnitudes), tick)
