"""The protocol, version 4: what a client is told, as datagrams (see ``max/README.md``).

Whatever is played, Python decides which voices sound: a client gets the pitch and the level of
each slot (`Frames`), with its partials in one datagram that cannot be torn, and all that its panel
shows (`state`). The numbers that Python and the patches must agree on stand here; ``max/build``
writes them into the patches. Version 3, in `vaelib.live.osc.protocol_3`, is still served.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.decoded import Decoded, Sounds, noise_edges, voice_together
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc.messages import Arguments, encode
from vaelib.live.osc.noise import Noise
from vaelib.live.playing.events import Trace
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.live.playing.voices import Playing, Point, Voice
from vaelib.synthesis.engines import ENGINES
from vaelib.synthesis.notes import SR
from vaelib.synthesis.oscillators import OscillatorBank
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
"""Names in a message at most: a datagram holds them, however long they are."""

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

    `corners` are those of the morph, `trace` what notes follow of the `gestures`.
    """

    instrument: Instrument
    z: Point
    values: Mapping[str, float]
    presets: tuple[str, ...]
    corners: tuple[str, ...]
    mode: str
    gestures: tuple[str, ...] = ()
    trace: Trace = Trace("")


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
    if (edges := noise_edges(scene.instrument)) is not None:
        yield "/bands", (len(edges) - 1, *map(float, edges))
    for i, (latent, value) in enumerate(zip(scene.instrument.latents, scene.z, strict=True)):
        yield f"/x/{i}", dial(scene.instrument, i, scene.z)
        yield f"/value/{i}", (latent.text(value),)
    yield "/presets", (len(scene.presets),)
    yield from _listed("/names", scene.presets)
    # Also if there are none: a client may know those of an instrument before.
    yield "/gestures", (len(scene.gestures),)
    yield from _listed("/gestures/names", scene.gestures)
    yield "/gesture", (scene.trace.name, float(scene.trace.speed), scene.trace.other)
    for i, name in enumerate(scene.corners):
        yield f"/corner/{i}", (name,)
    for name, row in PARAMETERS.items():
        about = float(row.low), float(row.high), row.unit, row.meaning, *row.words
        yield f"/param/{name}", (float(scene.values[name]), *about)
    yield "/mode", (scene.mode,)


def _listed(address: str, names: Sequence[str]) -> Iterator[tuple[str, Arguments]]:
    for i in range(0, len(names), NAMES):
        yield address, (i + 1, *names[i : i + NAMES])


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
        self._told_spread: float | None = None
        # Another engine of an instrument places whole voices.
        self._spreads = ENGINES[instrument.engine] is OscillatorBank
        edges = noise_edges(instrument)
        self._noise = None if edges is None else Noise(len(edges) - 1)
        self._bins = False

    def next(
        self,
        playing: Playing,
        decode: Decode,
        *,
        again: bool = False,
        bins: bool = False,
    ) -> Iterator[bytes]:
        """Yield the datagrams of a tick, places and partials before the voices that play them.

        Parameters
        ----------
        again : bool
            Whether to tell everything that sounds once more.
        bins : bool
            Whether bins, which are told elsewhere, sound instead of the partials.
        """
        if bins != self._bins:
            self._bins, self._slots = bins, {}
        spread = playing.partial_spread if self._spreads else 0.0
        if again or spread != self._told_spread:
            self._told_spread = spread
            yield encode("/spread", spread)
        sounding = {i: voice for i, voice in enumerate(playing.voices) if voice}
        self._slots = {i: slot for i, slot in self._slots.items() if i in sounding}
        new = [i for i, v in sounding.items() if self._differs(i, v, playing.tune) or again]
        new = new if self._noise or not bins else []
        pairs = {i: (sounding[i].z, sounding[i].hz) for i in new}
        decoded = decode(pairs.values(), playing.tune) if new else {}
        voice_together([(decoded[pair], pair[1]) for pair in pairs.values()], sr=self._sr)
        for i, (z, hz) in pairs.items():
            slot = self._slots[i]
            slot.at, slot.hz = (z, playing.tune), hz
            slot.noise = decoded[z, hz].noise(hz, sr=self._sr) if self._noise else None
            if not bins:
                yield self._partials(i, slot, decoded[z, hz])
        if self._noise:
            parts = ((v.level, v.pan, self._slots[i].noise) for i, v in sounding.items())
            yield from self._noise.next(parts, again=again)
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

    def _partials(self, i: int, slot: _Slot, decoded: Decoded) -> bytes:
        voiced = decoded.voiced(slot.hz, sr=self._sr)
        if len(voiced.amplitude) > MOST_PARTIALS:
            largest = np.sort(np.argsort(-voiced.amplitude, kind="stable")[:MOST_PARTIALS])
            voiced = Partials(*(values[largest] for values in voiced))
        tracked = slot.tracker.follow(voiced)
        ratio = tracked.frequency_hz / self._instrument.f0_hz
        slot.n = max(slot.n, int(np.max(np.flatnonzero(tracked.amplitude), initial=-1)) + 1)
        return encode("/partials", i, slot.n, ratio[: slot.n], tracked.amplitude[: slot.n])
