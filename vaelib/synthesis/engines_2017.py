"""Engines of 2017: the oscillator bank and the inverse STFT of the report's chapter 5.

Both are kept as they were, to be compared: they play bins, not partials. Oscillators on bin centres
repeat every 4096 samples, so that 220 Hz sounds 37 cents flat and trembles. A frame with a constant
phase, repeated every hop, contains only multiples of the hop rate.
"""

import numpy as np
from jaxtyping import Float

from vaelib.representations import N_BINS, N_FFT, hann
from vaelib.synthesis.notes import HOP, SR, Note
from vaelib.synthesis.oscillators import Oscillators
from vaelib.synthesis.partials import PEAK, TOP, nonnegative
from vaelib.synthesis.residual import OverlapAdd

__all__ = ["BinBank", "RepeatedFrame"]

_BINS = np.arange(N_BINS)


def _start_phases(phases: str | Float[np.ndarray, " 1025"], seed: int) -> np.ndarray:
    """Phases in radians, by name or as given."""
    if isinstance(phases, str):
        if phases not in ("zero", "random"):
            raise ValueError(f"phases are 'zero', 'random' or given for each bin, not {phases!r}")
        if phases == "zero":
            return np.zeros(N_BINS)
        return 2 * np.pi * np.random.default_rng(seed).random(N_BINS)
    given = np.asarray(phases, float)
    if given.shape != (N_BINS,) or not np.isfinite(given).all():
        raise ValueError(f"given phases are {N_BINS} finite values, not of shape {given.shape}")
    return given


class BinBank:
    """1025 oscillators on the centres of the bins, with amplitudes from the spectrum.

    Parameters
    ----------
    model_f0_hz : float
        Fundamental of the sounds that the spectra show; all bins move by f0_hz / model_f0_hz.
    sr : float
        Not used: the frequency of a bin is a share of the sampling rate.
    hop : int
        Samples of a tick.
    phases : "zero", "random" or array, shape (1025,)
        Of the cosines at the start of the sound, in radians.
    seed : int
        Of random phases.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz, or the phases are none of these.
    """

    def __init__(
        self,
        model_f0_hz: float,
        *,
        sr: float = SR,
        hop: int = HOP,
        phases: str | Float[np.ndarray, " 1025"] = "random",
        seed: int = 0,
    ):
        self._note = Note(model_f0_hz, hop)
        # A cosine is a quarter ahead of a sine.
        self._oscillators = Oscillators((_start_phases(phases, seed) / (2 * np.pi) + 0.25) % 1, hop)

    def tick(
        self, magnitudes: Float[np.ndarray, " 1025"], f0_hz: float, gate: float
    ) -> Float[np.ndarray, " hop"]:
        """Sound of the next tick, see `vaelib.synthesis.oscillators.OscillatorBank.tick`."""
        m = nonnegative(magnitudes)
        tick = self._note.next(f0_hz, gate)
        return self._oscillators.next(_BINS / N_FFT, m / PEAK, tick) * tick.gate


class RepeatedFrame:
    """Inverse STFT of one frame after the other, all with the same phase or each with a random one.

    Frames are windowed (Hann) and start one hop apart. At another pitch each bin moves to the
    nearest bin.

    Parameters
    ----------
    model_f0_hz, sr, hop, seed
        As of `BinBank`.
    phases : "zero", "random" or array, shape (1025,)
        Of the bins, at the centre of the frame, in radians.
    redrawn : bool
        Whether every frame draws its own random phases.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz, or the phases are none of these.
    """

    def __init__(
        self,
        model_f0_hz: float,
        *,
        sr: float = SR,
        hop: int = HOP,
        phases: str | Float[np.ndarray, " 1025"] = "random",
        redrawn: bool = False,
        seed: int = 0,
    ):
        self._hop = hop
        self._note = Note(model_f0_hz, hop)
        self._phases = _start_phases(phases, seed)
        self._random = np.random.default_rng(seed) if redrawn else None
        window = hann(N_FFT)
        self._frames = OverlapAdd(window * hop / np.sum(window**2), hop)

    def tick(
        self, magnitudes: Float[np.ndarray, " 1025"], f0_hz: float, gate: float
    ) -> Float[np.ndarray, " hop"]:
        """Sound of the next tick, see `vaelib.synthesis.oscillators.OscillatorBank.tick`."""
        m = nonnegative(magnitudes)
        tick = self._note.next(f0_hz, gate)
        if tick.silent:
            return np.zeros(self._hop)
        target = np.rint(_BINS * min(tick.ratio[1], N_FFT)).astype(int)
        heard = target < TOP * N_FFT
        # A note from silence starts at its level, as if its frames had gone on before.
        for _ in range(self._frames.n_overlapping if tick.fresh else 1):
            if self._random:
                self._phases = 2 * np.pi * self._random.random(N_BINS)
            spectrum = np.zeros(N_FFT // 2 + 1, complex)
            np.add.at(spectrum, target[heard], (m * np.exp(1j * self._phases))[heard])
            block = self._frames.add(np.fft.fftshift(np.fft.irfft(spectrum, N_FFT)))
        return block * tick.gate
