"""Oscillators: a spectrum a tick, sounded as sines that keep their phase.

Within a tick every oscillator runs straight from its last frequency and amplitude to the next, so
that nothing jumps; only what starts or ends fades along half a cosine. Partials are tracked
(`OscillatorBank`), or are the harmonics of a known fundamental (`HarmonicBank`). What no partial
explains may be added as noise.

R. McAulay and T. Quatieri, "Speech analysis/synthesis based on a sinusoidal representation", IEEE
Trans. ASSP 34(4), 1986; X. Serra and J. Smith, "Spectral modeling synthesis", Computer Music
Journal 14(4), 1990.
"""

import numpy as np
from jaxtyping import Float

from vaelib.representations import N_BINS
from vaelib.synthesis import partials
from vaelib.synthesis.harmonics import harmonic_amplitudes
from vaelib.synthesis.notes import HOP, Note, Stretch, fade
from vaelib.synthesis.partials import N_PARTIALS, TOP, Tracked, Tracker
from vaelib.synthesis.residual import Residual

__all__ = ["HarmonicBank", "OscillatorBank", "sines"]


def sines(
    phase: Float[np.ndarray, " n"],
    frequency: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]],
    amplitude: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]],
    hop: int,
) -> Float[np.ndarray, " hop"]:
    """Sum of sines whose frequencies and amplitudes run from one value to the next.

    sum_i a_i(t) sin 2 pi (p_i + f_i t + (g_i - f_i) t^2 / (2 hop)), t = 0..hop-1, for frequencies
    from f to g. Amplitudes run straight, but from or to 0 along half a cosine.

    Parameters
    ----------
    phase : array, shape (n,)
        Where each sine starts, in cycles.
    frequency, amplitude : pair of arrays, shape (n,)
        Where the tick starts and where it ends; frequencies in cycles per sample.
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
    seed : int
        Of the phases that the oscillators start with.
    noise_seed : int
        Of the noise.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz.
    """

    def __init__(
        self,
        model_f0_hz: float,
        *,
        sr: float = 44100.0,
        hop: int = HOP,
        residual: bool = False,
        seed: int = 0,
        noise_seed: int = 1,
    ):
        self._sr, self._hop = sr, hop
        self._note = Note(model_f0_hz, hop)
        self._tracker = Tracker(sr=sr)
        self._noise = Residual(hop, sr, noise_seed) if residual else None
        self._phase = np.random.default_rng(seed).random(N_PARTIALS)
        self._last = np.zeros(N_PARTIALS), np.zeros(N_PARTIALS)

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
        found = partials.find(magnitudes, sr=self._sr)
        stretch = self._note.next(f0_hz, gate)
        tracked = self._tracker.follow(found)
        block = self._play(tracked, stretch)
        if self._noise and not stretch.silent:
            _, noise = self._noise.split(partials.checked(magnitudes), tracked)
            block += self._noise.next(noise, stretch)
        return block * stretch.gate

    def _play(self, tracked: Tracked, stretch: Stretch) -> Float[np.ndarray, " hop"]:
        """Run all oscillators on by one tick."""
        model = tracked.frequency_hz / self._sr
        before = np.where(tracked.born | stretch.fresh, model, self._last[0]) * stretch.ratio[0]
        after = model * stretch.ratio[1]
        amplitude = np.where(after < TOP, tracked.amplitude, 0)
        first = amplitude if stretch.fresh else self._last[1]
        self._last = model, amplitude
        if stretch.silent:
            return np.zeros(self._hop)
        # No oscillator ever runs above the top, not even while it fades.
        before, after = np.minimum(before, TOP), np.minimum(after, TOP)
        block = sines(self._phase, (before, after), (first, amplitude), self._hop)
        self._phase = (self._phase + (before + after) / 2 * self._hop) % 1
        return block


class HarmonicBank(OscillatorBank):
    """Harmonics of a known fundamental, with amplitudes from the energy around their bins.

    Nothing is searched, so nothing jitters; all oscillators are multiples of the played pitch.

    Parameters
    ----------
    model_f0_hz : float
        Fundamental of the sounds that the spectra show.
    sr : float
        Sampling rate in Hz.
    hop : int
        Samples of a tick.
    seed : int
        Of the phases that the oscillators start with.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz, or its harmonics lie too close to be told apart.
    """

    def __init__(self, model_f0_hz: float, *, sr: float = 44100.0, hop: int = HOP, seed: int = 0):
        super().__init__(model_f0_hz, sr=sr, hop=hop, seed=seed)
        n_harmonics = len(harmonic_amplitudes(np.zeros(N_BINS), model_f0_hz, sr=sr))
        self._f0_hz = model_f0_hz
        self._frequency_hz = model_f0_hz * np.arange(1, N_PARTIALS + 1)
        self._heard = min(n_harmonics, N_PARTIALS)

    def tick(
        self, magnitudes: Float[np.ndarray, " 1025"], f0_hz: float, gate: float
    ) -> Float[np.ndarray, " hop"]:
        """Sound of the next tick, as of `OscillatorBank.tick`."""
        m = partials.checked(magnitudes)
        stretch = self._note.next(f0_hz, gate)
        amplitude = np.zeros(N_PARTIALS)
        found = harmonic_amplitudes(m, self._f0_hz, sr=self._sr)
        amplitude[: self._heard] = found[: self._heard]
        born = np.zeros(N_PARTIALS, bool)
        return self._play(Tracked(self._frequency_hz, amplitude, born), stretch) * stretch.gate
