"""Engines of 2017: the oscillator bank and the inverse STFT of the report's chapter 5.

Both are kept as they were, to be compared: they play bins, not partials. Oscillators on bin centres
repeat every 4096 samples, so that 220 Hz sounds 37 cents flat and trembles. A frame with a constant
phase, repeated every hop, contains only multiples of the hop rate.
"""

from typing import Literal

import numpy as np
from jaxtyping import Float

from vaelib.representations import N_BINS, N_FFT, hann
from vaelib.synthesis.engine import Engine
from vaelib.synthesis.notes import Block, NoteTick, Spectrum
from vaelib.synthesis.oscillators import Oscillators
from vaelib.synthesis.partials import PEAK, TOP, Partials
from vaelib.synthesis.residual import OverlapAdd

__all__ = ["BinBank", "RepeatedFrame"]

_BINS = np.arange(N_BINS)
_Phases = Literal["zero", "random"] | Float[np.ndarray, " 1025"]


def _start_phases(phases: _Phases, random: np.random.Generator) -> Float[np.ndarray, " 1025"]:
    """Phases in radians, by name or as given."""
    if isinstance(phases, str):
        if phases not in ("zero", "random"):
            raise ValueError(f"phases are 'zero', 'random' or given for each bin, not {phases!r}")
        return np.zeros(N_BINS) if phases == "zero" else 2 * np.pi * random.random(N_BINS)
    given = np.asarray(phases, float)
    if given.shape != (N_BINS,) or not np.isfinite(given).all():
        raise ValueError(f"given phases are {N_BINS} finite values, not of shape {given.shape}")
    return given


class BinBank(Engine):
    """1025 oscillators on the centres of the bins, with amplitudes from the spectrum.

    Parameters
    ----------
    model_f0_hz, **how
        Those of `Engine`; all bins move with the pitch.
    phases : "zero", "random" or array, shape (1025,)
        Of the cosines at the start of the sound, in radians; ValueError if none of these.
    """

    def __init__(self, model_f0_hz: float, *, phases: _Phases = "random", **how: float):
        super().__init__(model_f0_hz, **how)
        # A cosine is a quarter ahead of a sine.
        cycles = (_start_phases(phases, self._random) / (2 * np.pi) + 0.25) % 1
        self._oscillators = Oscillators(cycles, self._hop)

    def _block(self, magnitudes: Spectrum, tick: NoteTick, partials: Partials | None) -> Block:
        return self._oscillators.next(_BINS / N_FFT, magnitudes / PEAK, tick)


class RepeatedFrame(Engine):
    """Inverse STFT of one frame after the other, all with the same phase or each with a random one.

    Frames are windowed (Hann) and start one hop apart. At another pitch each bin moves to the
    nearest bin.

    Parameters
    ----------
    model_f0_hz, phases, **how
        Those of `BinBank`, with phases at the centre of the frame.
    redrawn : bool
        Whether every frame draws random phases of its own instead.
    """

    def __init__(
        self,
        model_f0_hz: float,
        *,
        phases: _Phases = "random",
        redrawn: bool = False,
        **how: float,
    ):
        super().__init__(model_f0_hz, **how)
        self._phases = None if redrawn else _start_phases(phases, self._random)
        window = hann(N_FFT)
        self._frames = OverlapAdd(window * self._hop / np.sum(window**2), self._hop)

    def _block(self, magnitudes: Spectrum, tick: NoteTick, partials: Partials | None) -> Block:
        if tick.silent:
            return np.zeros(self._hop)
        target = np.rint(_BINS * min(tick.ratio[1], N_FFT)).astype(int)
        heard = target < TOP * N_FFT
        # A note from silence starts at its level, as if its frames had gone on before.
        for _ in range(self._frames.n_overlapping if tick.fresh else 1):
            phases = self._phases
            if phases is None:
                phases = _start_phases("random", self._random)
            spectrum = np.zeros(N_FFT // 2 + 1, complex)
            np.add.at(spectrum, target[heard], (magnitudes * np.exp(1j * phases))[heard])
            block = self._frames.add(np.fft.fftshift(np.fft.irfft(spectrum, N_FFT)))
        return block
