"""Oscillator banks: one spectrum a tick, played by sines that keep their phase.

Within a tick frequency and amplitude of every oscillator move linearly to their next values, so
that nothing jumps; a partial that starts or ends fades along half a cosine. The partials are
tracked (`OscillatorBank`), or are the harmonics of a known fundamental (`HarmonicBank`). The part
of the spectrum that no partial explains may be added as noise.

R. McAulay and T. Quatieri, "Speech analysis/synthesis based on a sinusoidal representation", IEEE
Trans. ASSP 34(4), 1986; X. Serra and J. Smith, "Spectral modeling synthesis", Computer Music
Journal 14(4), 1990.
"""

import numpy as np
from jaxtyping import Bool, Float

from vaelib.representations import N_BINS
from vaelib.synthesis.harmonics import harmonic_amplitudes
from vaelib.synthesis.notes import HOP, SR, Note, NoteTick, fade
from vaelib.synthesis.partials import N_PARTIALS, TOP, find, nonnegative
from vaelib.synthesis.residual import Residual
from vaelib.synthesis.tracking import Tracker

__all__ = ["HarmonicBank", "OscillatorBank", "Oscillators", "sines"]


def sines(
    phase: Float[np.ndarray, " n"],
    frequency: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]],
    amplitude: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]],
    hop: int,
) -> Float[np.ndarray, " hop"]:
    """Sum of sines whose frequencies and amplitudes move from one value to the next.

    sum_i a_i(t) sin 2 pi (p_i + f_i t + (g_i - f_i) t^2 / (2 hop)), t = 0..hop-1, for frequencies
    from f to g. Amplitudes move linearly, but from or to 0 along half a cosine.

    Parameters
    ----------
    phase : array, shape (n,)
        Of each sine at the start of the tick, in cycles.
    frequency, amplitude : pair of arrays, shape (n,)
        At the start and at the end of the tick; frequencies in cycles per sample.
    hop : int
        Samples of the tick.

    Returns
    -------
    array of float64, shape (hop,)
    """
    active = np.flatnonzero((amplitude[0] > 0) | (amplitude[1] > 0))
    f, g = frequency[0][active], frequency[1][active]
    a, b = amplitude[0][active], amplitude[1][active]
    t = np.arange(float(hop))
    cycles = np.stack([phase[active], f, (g - f) / (2 * hop)], axis=1) @ np.stack([t**0, t, t**2])
    # Within one cycle float32 is exact to -130 dB, and its sine several times as fast.
    cycles -= np.rint(cycles)
    waves = np.sin(np.float32(2 * np.pi) * cycles.astype(np.float32))
    step = b - a
    straight = (a > 0) & (b > 0)
    weights = np.stack([a, np.where(straight, step, 0), np.where(straight, 0, step)])
    level, ramp, curve = weights.astype(np.float32) @ waves
    return level + ramp * (t / hop) + curve * fade(hop)


class Oscillators:
    """Oscillators that keep their phases, frequencies and amplitudes from tick to tick.

    Parameters
    ----------
    phase : array, shape (n,)
        Phases at the start of the sound, in cycles.
    hop : int
        Samples of a tick.
    """

    def __init__(self, phase: Float[np.ndarray, " n"], hop: int):
        self._phase, self._hop = phase, hop
        self._frequency, self._amplitude = np.zeros(len(phase)), np.zeros(len(phase))

    def next(
        self,
        frequency: Float[np.ndarray, " n"],
        amplitude: Float[np.ndarray, " n"],
        tick: NoteTick,
        *,
        born: Bool[np.ndarray, " n"] | bool = False,
    ) -> Float[np.ndarray, " hop"]:
        """Advance by one tick, to these frequencies and amplitudes.

        Parameters
        ----------
        frequency, amplitude : array, shape (n,)
            At the end of the tick; frequencies at the pitch of the model, in cycles per sample.
        tick : NoteTick
            The pitch; its gate is left to the caller.
        born : array of bool, shape (n,), or bool
            Which oscillators start at their frequency, without a glide.

        Returns
        -------
        array of float64, shape (hop,)
        """
        start = np.where(born | tick.fresh, frequency, self._frequency) * tick.ratio[0]
        end = frequency * tick.ratio[1]
        amplitude = np.where(end < TOP, amplitude, 0)
        first = amplitude if tick.fresh else self._amplitude
        self._frequency, self._amplitude = frequency, amplitude
        if tick.silent:
            return np.zeros(self._hop)
        # No oscillator ever runs above the top, not even while it fades.
        start, end = np.minimum(start, TOP), np.minimum(end, TOP)
        block = sines(self._phase, (start, end), (first, amplitude), self._hop)
        self._phase = (self._phase + (start + end) / 2 * self._hop) % 1
        return block


class OscillatorBank:
    """Tracked partials, each played by an oscillator that keeps its phase.

    Parameters
    ----------
    model_f0_hz : float
        Fundamental of the sounds that the spectra show; partials move by f0_hz / model_f0_hz.
    sr : float
        Sampling rate in Hz.
    hop : int
        Samples of a tick.
    residual : bool
        Whether to add what the partials leave as noise: for noisy sounds and dense spectra.
    seed, noise_seed : int
        Of the phases with which the oscillators start, and of the noise.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz.
    """

    def __init__(
        self,
        model_f0_hz: float,
        *,
        sr: float = SR,
        hop: int = HOP,
        residual: bool = False,
        seed: int = 0,
        noise_seed: int = 1,
    ):
        self._sr = sr
        self._note = Note(model_f0_hz, hop)
        self._tracker = Tracker(sr=sr)
        self._noise = Residual(hop, sr, noise_seed) if residual else None
        self._oscillators = Oscillators(np.random.default_rng(seed).random(N_PARTIALS), hop)

    def tick(
        self, magnitudes: Float[np.ndarray, " 1025"], f0_hz: float, gate: float
    ) -> Float[np.ndarray, " hop"]:
        """Sound of the next tick, which ends at this spectrum, pitch and gate.

        Parameters
        ----------
        magnitudes : array, shape (1025,)
            Spectrum of one frame of a sound of the model's fundamental.
        f0_hz : float
            Fundamental of the note in Hz.
        gate : float
            0 when released, 1 for the greatest velocity.

        Returns
        -------
        array of float64, shape (hop,)

        Raises
        ------
        ValueError
            If a value is out of range or not finite; the engine stays as it was.
        """
        found = find(magnitudes, sr=self._sr)
        tick = self._note.next(f0_hz, gate)
        tracked = self._tracker.follow(found)
        frequency = tracked.frequency_hz / self._sr
        block = self._oscillators.next(frequency, tracked.amplitude, tick, born=tracked.born)
        if self._noise and not tick.silent:
            _, noise = self._noise.split(nonnegative(magnitudes), tracked)
            block += self._noise.next(noise, tick)
        return block * tick.gate


class HarmonicBank:
    """Harmonics of a known fundamental, with amplitudes from the energy around their bins.

    Nothing is searched, so nothing jitters; all oscillators are multiples of the played pitch.

    Parameters
    ----------
    model_f0_hz, sr, hop, seed
        As of `OscillatorBank`.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz, or its harmonics lie too close to be told apart.
    """

    def __init__(self, model_f0_hz: float, *, sr: float = SR, hop: int = HOP, seed: int = 0):
        self._note = Note(model_f0_hz, hop)
        self._oscillators = Oscillators(np.random.default_rng(seed).random(N_PARTIALS), hop)
        self._f0_hz, self._sr = model_f0_hz, sr
        self._frequency = model_f0_hz * np.arange(1, N_PARTIALS + 1) / sr
        harmonic_amplitudes(np.zeros(N_BINS), model_f0_hz, sr=sr)  # raises if they lie too close

    def tick(
        self, magnitudes: Float[np.ndarray, " 1025"], f0_hz: float, gate: float
    ) -> Float[np.ndarray, " hop"]:
        """Sound of the next tick, as of `OscillatorBank.tick`."""
        m = nonnegative(magnitudes)
        tick = self._note.next(f0_hz, gate)
        found = harmonic_amplitudes(m, self._f0_hz, sr=self._sr)[:N_PARTIALS]
        amplitude = np.pad(found, (0, N_PARTIALS - len(found)))
        return self._oscillators.next(self._frequency, amplitude, tick) * tick.gate
