"""The protocol, version 3: what a synthesiser is told, as datagrams (see ``max/README.md``).

A frame is staged in chunks and taken over by its commit, so that a lost chunk never tears it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.live.instrument import Instrument
from vaelib.live.messages import chunks, encode
from vaelib.synthesis.partials import find, signed_lobes
from vaelib.synthesis.tracking import Tracker

__all__ = ["MODES", "N_FRAME", "PORT", "REPLY_PORT", "Client", "Frames", "about", "dial"]

PORT, REPLY_PORT = 9000, 9001
MODES = ("bank", "stft")

N_FRAME, N_HOP = 2048, 512
"""Samples of the frames of the mode "stft", and between them: bins 0 to 1023 are sent."""

_WRAP = 2**20


class Client(NamedTuple):
    """The synthesiser that is answered."""

    host: str
    port: int
    sr: float = 44100.0


def dial(instrument: Instrument, i: int, value: float) -> bytes:
    """Where the dial of a latent stands, as a share of its range."""
    share = instrument.latents[i].share(value)
    return encode(f"/x/{i}", min(max(float(share), 0.0), 1.0))


def about(instrument: Instrument, z: Sequence[float], mode: str) -> Iterator[bytes]:
    """All that a new client is told before its first frame."""
    sizes = instrument.n_latents, N_FRAME // 2, N_FRAME, N_HOP
    yield encode("/config", *sizes, float(instrument.f0_hz), instrument.name)
    for i, latent in enumerate(instrument.latents):
        yield encode(f"/latent/{i}", latent.name, float(latent.low), float(latent.high))
    for i, value in enumerate(z):
        yield dial(instrument, i, value)
    yield encode("/mode", mode)


class Frames:
    """Frames of one instrument, counted, with partials that keep their slots.

    Parameters
    ----------
    instrument : Instrument
        What decodes the spectra.

    Attributes
    ----------
    complete : bool
        Whether the last frame held every partial; if slots ran out, the smallest wait for the next.
    """

    def __init__(self, instrument: Instrument):
        self._sr, self._f0_hz = float(instrument.sr), instrument.f0_hz
        self._tracker = Tracker(sr=self._sr)
        self._n = 0
        self.complete = True

    def next(
        self, magnitudes: Float[np.ndarray, " 1025"], *, mode: str, note_hz: float, client_sr: float
    ) -> Iterator[bytes]:
        """The datagrams of the next frame.

        Parameters
        ----------
        magnitudes : array, shape (1025,)
            Decoded spectrum.
        mode : {"bank", "stft"}
            Amplitudes and frequency ratios of the slots, or the bins of the note that is played.
        note_hz, client_sr : float
            The note, and the client's sampling rate, both in Hz: for the bins alone.

        Yields
        ------
        bytes
            In the order in which they are to be sent.
        """
        self._n = (self._n + 1) % _WRAP
        found = find(magnitudes, sr=self._sr)
        tracked = self._tracker.follow(found)
        self.complete = np.count_nonzero(tracked.amplitude) >= len(found.amplitude)
        ratio = tracked.frequency_hz / self._f0_hz
        if mode == "bank":
            yield from chunks("/bank/amp", self._n, tracked.amplitude)
            yield from chunks("/bank/ratio", self._n, ratio)
            yield encode("/bank/commit", self._n, len(ratio))
            return
        lobes = signed_lobes(
            ratio * note_hz, tracked.amplitude, n_fft=N_FRAME, n_bins=N_FRAME // 2, sr=client_sr
        )
        yield from chunks("/bank/ratio", self._n, ratio)
        yield from chunks("/spec/mag", self._n, lobes.magnitude)
        yield from chunks("/spec/slot", self._n, lobes.owner)
        yield encode("/spec/commit", self._n, N_FRAME // 2)
