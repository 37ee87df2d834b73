"""The protocol, version 3: one voice, whose notes the client plays itself.

A frame is staged in chunks and taken over by its commit, so that a lost chunk never tears it. Its
bins, of the mode "stft", serve version 4 as well.
"""

from collections.abc import Iterator

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc.messages import Arguments, encode
from vaelib.live.osc.protocol import CHUNK, FRAME_NUMBERS, N_BINS, N_FRAME, Scene, describe, dial
from vaelib.synthesis.partials import Partials, signed_lobes
from vaelib.synthesis.tracking import Tracker

__all__ = ["Frames", "chunks", "state"]


def state(scene: Scene) -> Iterator[tuple[str, Arguments]]:
    """Yield all that a client shows, as addresses and arguments."""
    yield from describe(scene.instrument)
    for i in range(scene.instrument.n_latents):
        yield f"/x/{i}", dial(scene.instrument, i, scene.z)
    for i, preset in enumerate(scene.instrument.presets, start=1):
        yield f"/preset/{i}", (preset.name,)
    yield "/mode", (scene.mode,)


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
