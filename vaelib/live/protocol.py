"""The protocol, version 3: what a synthesiser is told, as datagrams (see ``max/README.md``).

A frame is staged in chunks and taken over by its commit, so that a lost chunk never tears it. The
numbers that Python and the patches must agree on stand here; ``max/build`` writes them into the
patches.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.live.instrument import Instrument
from vaelib.live.messages import encode
from vaelib.synthesis.notes import SR
from vaelib.synthesis.partials import N_PARTIALS, Partials, signed_lobes
from vaelib.synthesis.tracking import Tracker

__all__ = [
    "CHUNK",
    "FADE_OUT_MS",
    "FIRST_CONTROLLER",
    "FRAME_NUMBERS",
    "MODES",
    "N_BINS",
    "N_DIALS",
    "N_FRAME",
    "N_HOP",
    "N_SLOTS",
    "PATIENCE_MS",
    "PING_MS",
    "PORT",
    "REPLY_PORT",
    "Client",
    "Frames",
    "about",
    "chunks",
    "dial",
]

PORT, REPLY_PORT = 9000, 9001
MODES = ("bank", "stft")

CHUNK = 240
"""Floats in a message at most: lists in Max hold 256 elements."""

N_SLOTS = N_PARTIALS
"""Partials of a frame; each keeps its slot as long as it lives."""

N_FRAME, N_HOP, N_BINS = 2048, 512, 1024
"""Samples of the frames of the mode "stft", and between them; bins of it that are sent, from 0."""

FRAME_NUMBERS = 2**20
"""Frames count up to this, and begin again at 0."""

N_DIALS, FIRST_CONTROLLER = 8, 20
"""Dials of a patch, and the MIDI controller of the first; the next ones follow."""

PING_MS, PATIENCE_MS, FADE_OUT_MS = 500, 2000, 1000
"""From ping to ping; how long a patch hears nothing before it fades out; how long that takes."""


class Client(NamedTuple):
    """The synthesiser that is answered."""

    host: str
    port: int
    sr: float = SR


def dial(instrument: Instrument, i: int, value: float) -> bytes:
    """Position of a latent's dial, as a share of its range."""
    share = instrument.latents[i].share(value)
    return encode(f"/x/{i}", min(max(float(share), 0.0), 1.0))


def about(instrument: Instrument, z: Sequence[float], mode: str) -> Iterator[bytes]:
    """Yield what a new client is told before its first frame."""
    sizes = instrument.n_latents, N_BINS, N_FRAME, N_HOP
    yield encode("/config", *sizes, float(instrument.f0_hz), instrument.name)
    for i, latent in enumerate(instrument.latents):
        yield encode(f"/latent/{i}", latent.name, float(latent.low), float(latent.high))
    for i, value in enumerate(z):
        yield dial(instrument, i, value)
    for i, preset in enumerate(instrument.presets, start=1):
        yield encode(f"/preset/{i}", preset.name)
    yield encode("/mode", mode)


def chunks(address: str, frame: int, values: Float[np.ndarray, " n"]) -> Iterator[bytes]:
    """Messages ``address frame offset f...`` of at most `CHUNK` values each."""
    for offset in range(0, len(values), CHUNK):
        yield encode(address, frame, offset, values[offset : offset + CHUNK])


class Frames:
    """Frames of one instrument, counted, with partials that keep their slots.

    `complete` says whether the last frame held every partial: if slots run out, the smallest wait
    for the next frame.
    """

    def __init__(self, instrument: Instrument):
        self._f0_hz = instrument.f0_hz
        self._tracker = Tracker(sr=float(instrument.sr))
        self._n = 0
        self.complete = True

    def next(
        self, partials: Partials, *, mode: str, note_hz: float, client_sr: float
    ) -> Iterator[bytes]:
        """Yield the datagrams of the next frame of decoded partials, in the order of sending.

        In the mode "bank" they hold amplitudes and frequency ratios of the slots; in "stft" ratios
        and the bins of a note, whose frequency and the client's sampling rate are in Hz.
        """
        self._n = (self._n + 1) % FRAME_NUMBERS
        tracked = self._tracker.follow(partials)
        self.complete = np.count_nonzero(tracked.amplitude) >= len(partials.amplitude)
        ratio = tracked.frequency_hz / self._f0_hz
        if mode == "bank":
            yield from chunks("/bank/amp", self._n, tracked.amplitude)
            yield from chunks("/bank/ratio", self._n, ratio)
            yield encode("/bank/commit", self._n, len(ratio))
            return
        lobes = signed_lobes(
            ratio * note_hz, tracked.amplitude, n_fft=N_FRAME, n_bins=N_BINS, sr=client_sr
        )
        yield from chunks("/bank/ratio", self._n, ratio)
        yield from chunks("/spec/mag", self._n, lobes.magnitude)
        yield from chunks("/spec/slot", self._n, lobes.owner)
        yield encode("/spec/commit", self._n, N_BINS)
