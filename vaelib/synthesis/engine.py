"""An engine: from one spectrum a tick to sound. `vaelib.synthesis.engines` lists them."""

from abc import ABC, abstractmethod
from functools import cached_property

import numpy as np
from jaxtyping import Float

from vaelib.synthesis.notes import HOP, SR, Block, Note, NoteTick, Spectrum
from vaelib.synthesis.partials import Partials, find, nonnegative
from vaelib.synthesis.residual import Residual
from vaelib.synthesis.tracking import Tracked, Tracker

__all__ = ["Engine", "TrackingEngine"]


class Engine(ABC):
    """What plays the spectra of frames as a note, and keeps the state that the next tick needs.

    Parameters
    ----------
    model_f0_hz : float
        Fundamental of the sounds that the spectra show; partials move by f0_hz / model_f0_hz.
    sr, hop
        Sampling rate in Hz, and samples of a tick.
    seed, noise_seed : int
        Of the phases at the start, and of those of noise.

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
        seed: int = 0,
        noise_seed: int = 1,
    ):
        self._note = Note(model_f0_hz, hop)
        self._sr, self._hop = sr, hop
        self._random = np.random.default_rng(seed)
        self._noise_seed = noise_seed
        self._noise_stood: Float[np.ndarray, "channels 1"] | float | None = None

    @property
    def spectral(self) -> bool:
        """Whether it needs the spectrum although the partials are known."""
        return True

    @cached_property
    def _beside(self) -> Residual:
        """What plays the noise that is given."""
        return Residual(self._hop, self._sr, self._noise_seed)

    @property
    def _noise_place(self) -> Float[np.ndarray, "channels 1"] | float:
        """How loud noise is in each channel."""
        return 1.0

    def rest(self) -> None:
        """Be silent from here on, so that the next tick begins from silence."""
        self._note.rest()

    def tick(
        self,
        magnitudes: Spectrum | None,
        f0_hz: float,
        gate: float | Block,
        partials: Partials | None = None,
        noise: Float[np.ndarray, " n_bins"] | None = None,
    ) -> Block:
        """Sound of the next tick, which ends at this spectrum, pitch and gate.

        Parameters
        ----------
        magnitudes : array, shape (1025,)
            Spectrum of one frame of a sound of the model's fundamental; None if it is not needed.
        f0_hz : float
            Fundamental of the note in Hz.
        gate : float, or array of shape (hop,)
            0 when released, 1 for the greatest velocity; or the gain of every sample.
        partials : Partials, optional
            Those of the spectrum, if they are known; otherwise they are found in it.
        noise : array, shape (n_bins,), optional
            Magnitudes of noise at bins of `N_FFT`, any number from 0 Hz up, that sounds beside the
            spectrum, and stays where it is whatever the note.

        Returns
        -------
        array of float64, shape (hop,)

        Raises
        ------
        ValueError
            If a value is out of range or not finite; the engine stays as it was.
        """
        if magnitudes is None and (partials is None or self.spectral):
            raise ValueError("this engine plays spectra: give it one")
        m = None if magnitudes is None else nonnegative(magnitudes)
        tick = self._note.next(f0_hz, gate)
        block = self._block(m, tick, partials)
        if noise is not None and not tick.silent:
            block = block + self._noise_gain(fresh=tick.fresh) * self._beside.steady(noise, tick)
        return block * tick.gate

    def _noise_gain(self, *, fresh: bool) -> Float[np.ndarray, "channels n"] | float:
        """How loud noise is in each channel, in a tick in which its place may move."""
        now = self._noise_place
        before = now if fresh or self._noise_stood is None else self._noise_stood
        self._noise_stood = now
        if np.array_equal(before, now):
            return now
        return before + (now - before) * (np.arange(self._hop) / self._hop)

    @abstractmethod
    def _block(
        self, magnitudes: Spectrum | None, tick: NoteTick, partials: Partials | None
    ) -> Block:
        """Sound of a tick before its gate, from magnitudes none of which is negative."""


class TrackingEngine(Engine):
    """An engine of partials that are tracked from tick to tick.

    Parameters
    ----------
    model_f0_hz, **how
        Those of `Engine`.
    residual : bool
        Whether what the partials leave sounds as noise: for noisy sounds and dense spectra.
    """

    def __init__(
        self, model_f0_hz: float, *, residual: bool = False, noise_seed: int = 1, **how: float
    ):
        super().__init__(model_f0_hz, noise_seed=noise_seed, **how)
        self._tracker = Tracker(sr=self._sr)
        self._noise = Residual(self._hop, self._sr, noise_seed) if residual else None

    @property
    def spectral(self) -> bool:
        """Whether it needs the spectrum although the partials are known: for the noise."""
        return self._noise is not None

    def rest(self) -> None:
        """Be silent from here on, so that the next tick begins from silence."""
        super().rest()
        self._tracker = Tracker(sr=self._sr)

    def _block(
        self, magnitudes: Spectrum | None, tick: NoteTick, partials: Partials | None
    ) -> Block:
        known = partials is not None
        tracked = self._tracker.follow(partials if known else find(magnitudes, sr=self._sr))
        if not self._noise or tick.silent:
            return self._tones(magnitudes, None if known else magnitudes, tracked, tick)
        tonal, noise = self._noise.split(magnitudes, tracked)
        tones = self._tones(magnitudes, None if known else tonal, tracked, tick)
        return tones + self._noise.next(noise, tick)

    @abstractmethod
    def _tones(
        self,
        magnitudes: Spectrum | None,
        tonal: Spectrum | None,
        tracked: Tracked,
        tick: NoteTick,
    ) -> Block:
        """Sound of the partials of a spectrum, whose part without noise is `tonal`.

        `tonal` is None if the partials are known, and do not merely lie at its peaks.
        """
