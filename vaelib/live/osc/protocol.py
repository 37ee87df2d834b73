"""The protocol, version 4: what a client is told, as datagrams (see ``max/README.md``).

Whatever is played, Python decides which voices sound: a client gets the pitch and the level of
each slot (`Frames`), with its partials in one datagram that cannot be torn, and all that its panel
shows (`state`). The numbers that Python and the patches must agree on stand here; ``max/build``
writes them into the patches. Version 3, in `vaelib.live.osc.protocol_3`, is still served.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc.messages import Arguments, encode
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.live.playing.voices import Playing, Point, Voice
from vaelib.synthesis.notes import SR
from vaelib.synthesis.partials import N_PARTIALS, Partials
from vaelib.synthesis.tracking import Tracker

__all__ = [
    "CHUNK",
    "FADE_OUT_MS",
    "FIRST_CONTROLLER",
    "FRAME_NUMBERS",
    "MODES",
    "MOST_PARTIALS",
    "NAMES",
    "N_BINS",
    "N_DIALS",
    "N_FRAME",
    "N_HOP",
    "N_SLOTS",
    "PATIENCE_MS",
    "PING_MS",
    "PORT",
    "REPLY_PORT",
    "VERSION",
    "Decode",
    "Frames",
    "Scene",
    "Sounds",
    "describe",
    "dial",
    "state",
]

VERSION = 4
PORT, REPLY_PORT = 9000, 9001
MODES = ("bank", "stft")

CHUNK = 240
"""Floats in a message at most: lists in Max hold 256 elements."""

NAMES = 8
"""Names of presets in a message at most: a datagram holds them, however long they are."""

MOST_PARTIALS = 112
"""Partials of a voice: their frequencies and amplitudes fit in one message."""

N_SLOTS = N_PARTIALS
"""Partials of a frame of version 3; each keeps its slot as long as it lives."""

N_FRAME, N_HOP, N_BINS = 2048, 512, 1024
"""Samples of the frames of the mode "stft", and between them; bins of it that are sent, from 0."""

FRAME_NUMBERS = 2**20
"""Frames of version 3 count up to this, and begin again at 0."""

N_DIALS, FIRST_CONTROLLER = 8, 20
"""Dials of a patch, and the MIDI controller of the first; the next ones follow."""

PING_MS, PATIENCE_MS, FADE_OUT_MS = 500, 2000, 1000
"""From ping to ping; how long a patch hears nothing before it fades out; how long that takes."""

Sounds = tuple[Point, float]
"""A point, and the pitch in Hz at which it sounds."""
Decode = Callable[[Collection[Sounds], float], Mapping[Sounds, Decoded]]
"""From what sounds, and a tune, to what an instrument decodes it to."""

_SILENT = 440.0, 0.0, 0.0
"""Pitch in Hz, level and place of a slot that has not sounded."""
_MIDDLE = 0.5**0.5
"""Gain of the middle in the sound that Python makes; a client's is 1, so it is told less."""
_CENTS = 5.0
"""A voice bent by less keeps the levels of its partials: they change by 0.01 dB."""


class Scene(NamedTuple):
    """What clients are shown: the dials, the settings that are played with, and presets by name.

    `corners` are those of the morph.
    """

    instrument: Instrument
    z: Point
    values: Mapping[str, float]
    presets: tuple[str, ...]
    corners: tuple[str, ...]
    mode: str


def describe(instrument: Instrument) -> Iterator[tuple[str, Arguments]]:
    """What an instrument is, in the words of every version."""
    sizes = instrument.n_latents, N_BINS, N_FRAME, N_HOP
    yield "/config", (*sizes, float(instrument.f0_hz), instrument.name)
    for i, latent in enumerate(instrument.latents):
        yield f"/latent/{i}", (latent.name, float(latent.low), float(latent.high))


def dial(instrument: Instrument, i: int, z: Point) -> Arguments:
    """Where a latent's dial stands, as a share of its range."""
    return (min(max(float(instrument.latents[i].share(z[i])), 0.0), 1.0),)


def state(scene: Scene) -> Iterator[tuple[str, Arguments]]:
    """Yield all that a client shows, as addresses and arguments."""
    yield from describe(scene.instrument)
    if scene.instrument.envelope:
        edges = [float(hz) for hz in scene.instrument.envelope.noise_edges_hz]
        yield "/bands", (len(edges) - 1, *edges)
    for i, (latent, value) in enumerate(zip(scene.instrument.latents, scene.z, strict=True)):
        yield f"/x/{i}", dial(scene.instrument, i, scene.z)
        yield f"/value/{i}", (latent.text(value),)
    yield "/presets", (len(scene.presets),)
    for i in range(0, len(scene.presets), NAMES):
        yield "/names", (i + 1, *scene.presets[i : i + NAMES])
    for i, name in enumerate(scene.corners):
        yield f"/corner/{i}", (name,)
    for name, row in PARAMETERS.items():
        about = float(row.low), float(row.high), row.unit, row.meaning, *row.words
        yield f"/param/{name}", (float(scene.values[name]), *about)
    yield "/mode", (scene.mode,)


@dataclass
class _Slot:
    """What a client was last told of a slot that sounds."""

    tracker: Tracker
    at: tuple[Point, float] | None = None
    hz: float = 440.0
    n: int = 0
    noise: Float[np.ndarray, " n_bands"] | None = None


class Frames:
    """Ticks for one client, whose sampling rate in Hz is `sr`: what has changed since the last."""

    def __init__(self, instrument: Instrument, sr: float = SR):
        self._instrument, self._sr = instrument, sr
        self._slots: dict[int, _Slot] = {}
        self._told: list[tuple[float, float, float]] = []
        self._told_noise: Float[np.ndarray, " n_bands"] | None = None
        self._told_spread: float | None = None

    def next(
        self,
        playing: Playing,
        decode: Decode | None,
        *,
        again: bool = False,
    ) -> Iterator[bytes]:
        """Yield the datagrams of a tick, places and partials before the voices that play them.

        Parameters
        ----------
        decode : function, optional
            Without it, the voices are told alone.
        again : bool
            Whether to tell everything that sounds once more.
        """
        if again or playing.partial_spread != self._told_spread:
            self._told_spread = playing.partial_spread
            yield encode("/spread", playing.partial_spread)
        sounding = {i: voice for i, voice in enumerate(playing.voices) if voice}
        self._slots = {i: slot for i, slot in self._slots.items() if i in sounding}
        new = [i for i, v in sounding.items() if self._differs(i, v, playing.tune) or again]
        new = new if decode else []
        pairs = {i: (sounding[i].z, sounding[i].hz) for i in new}
        decoded = decode(pairs.values(), playing.tune) if new else {}
        for i, (z, hz) in pairs.items():
            slot = self._slots[i]
            slot.at, slot.hz = (z, playing.tune), hz
            slot.noise = decoded[z, hz].noise(hz, sr=self._sr)
            yield self._partials(i, slot, decoded[z, hz])
        if self._instrument.envelope:
            yield from self._noise(sounding, again)
        yield from self._voices(sounding, len(playing.voices), again)

    def _differs(self, i: int, voice: Voice, tune: float) -> bool:
        """Whether a voice needs other partials than its slot was told."""
        if voice.fresh or i not in self._slots:
            tracker = Tracker(sr=float(self._instrument.sr), n_slots=MOST_PARTIALS)
            self._slots[i] = _Slot(tracker)
        slot = self._slots[i]
        return slot.at != (voice.z, tune) or abs(1200 * np.log2(voice.hz / slot.hz)) > _CENTS

    def _voices(self, sounding: Mapping[int, Voice], n_slots: int, again: bool) -> Iterator[bytes]:
        # A slot that has ended keeps its pitch, is told once, and then left out.
        told = [(hz, 0.0, pan) for hz, _, pan in self._told]
        n = max(sounding, default=-1) + 1
        told += [_SILENT] * ((n_slots if again else n) - len(told))
        for i, voice in sounding.items():
            told[i] = voice.hz, _MIDDLE * voice.level, voice.pan
        if again or told != self._told:
            yield encode("/voices", len(told), np.array(told).ravel())
        self._told = told[:n]

    def _noise(self, sounding: Mapping[int, Voice], again: bool) -> Iterator[bytes]:
        """The noise of all voices together: a client needs one noise for each band."""
        power = np.zeros(len(self._instrument.envelope.bands_hz))
        for i, voice in sounding.items():
            if self._slots[i].noise is not None:
                power += np.square(_MIDDLE * voice.level * self._slots[i].noise)
        if again or not np.array_equal(power, self._told_noise):
            self._told_noise = power
            yield encode("/noise", len(power), np.sqrt(power))

    def _partials(self, i: int, slot: _Slot, decoded: Decoded) -> bytes:
        voiced = decoded.voiced(slot.hz, sr=self._sr)
        if len(voiced.amplitude) > MOST_PARTIALS:
            largest = np.sort(np.argsort(-voiced.amplitude, kind="stable")[:MOST_PARTIALS])
            voiced = Partials(*(values[largest] for values in voiced))
        tracked = slot.tracker.follow(voiced)
        ratio = tracked.frequency_hz / self._instrument.f0_hz
        slot.n = max(slot.n, int(np.max(np.flatnonzero(tracked.amplitude), initial=-1)) + 1)
        return encode("/partials", i, slot.n, ratio[: slot.n], tracked.amplitude[: slot.n])
