"""Performance: events in, and once a tick the voices that sound.

Dials and settings are taken at once, since a tick goes to their values; notes and MIDI messages are
taken at their time within the tick.
"""

import math
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.controllers import follow
from vaelib.live.playing.events import (
    Corners,
    Event,
    Midi,
    Move,
    Note,
    Panic,
    Retune,
    Set,
    Timed,
    Trace,
)
from vaelib.live.playing.gestures import Gesture
from vaelib.live.playing.keyboard import Key, Keyboard, Sounding
from vaelib.live.playing.midi import Channels, Meaning
from vaelib.live.playing.modulators import Modulators, turned
from vaelib.live.playing.parameters import PARAMETERS, defaults
from vaelib.live.playing.tracing import Tracing, chosen
from vaelib.live.playing.tuning import EQUAL, frequency
from vaelib.live.playing.voices import GOLDEN, Playing, Point, Voice

__all__ = ["LIMIT", "Performance"]

LIMIT = 10.0
"""Latents reach this far at most."""
_HIGHEST_HZ = 20_000.0


class Performance:
    """An instrument as it is played, its notes along one of its `gestures` if one is chosen.

    `values` are the settings that differ from their defaults.

    Raises
    ------
    ValueError
        If there is no such setting, or a value is out of range.
    """

    def __init__(
        self,
        instrument: Instrument,
        values: Mapping[str, float | str] | None = None,
        gestures: Mapping[str, Gesture] | None = None,
    ):
        self.instrument, self.gestures = instrument, gestures or {}
        self.trace = Trace("")  # what notes follow
        self.z: Point = tuple(instrument.default.tolist())
        self.values = defaults()
        self.corners = ([preset.z for preset in instrument.presets[:4]] + [self.z] * 4)[:4]
        self._hz, self.n_ticks = EQUAL, 0
        self._keyboard, self._channels = Keyboard(self.values), Channels()
        self._modulators, self._turns = Modulators(self.values), ()
        self._events: list[tuple[float, Event]] = []
        self._waiting: deque[Event] = deque()  # for a free slot, before all that came later
        self.journal: Callable[[Timed], None] | None = None
        """Called with every event that is obeyed."""
        for name, value in (values or {}).items():
            self.obey(Set(name, value))

    @property
    def sounding(self) -> bool:
        """Whether a voice sounds, or a note is about to."""
        return bool(self._events or self._waiting) or any(self._keyboard.slots)

    def obey(self, event: Event, offset: float = 0.0) -> None:
        """Take an event, `offset` ticks after the beginning of the next one, 0 to 1.

        Raises
        ------
        ValueError
            If it cannot be obeyed; nothing has changed.
        """
        if not 0 <= offset < 1:
            raise ValueError(f"an offset lies within a tick, 0 to 1, not {offset}")
        self._take(event, offset)
        if isinstance(event, Set):  # a word is kept as its number
            event = Set(event.name, self.values[event.name])
        if self.journal:
            self.journal(Timed(self.n_ticks, offset, event))

    def state(self) -> list[Event]:
        """Events that bring the dials and the settings of another performance to these."""
        usual = defaults()
        settings = [Set(*item) for item in self.values.items() if item[1] != usual[item[0]]]
        others = [Retune(self._hz)] if self._hz != EQUAL else []
        others += [self.trace] if self.trace.name else []
        return [Corners(tuple(self.corners)), *settings, *others, Move(self.z)]

    def _take(self, event: Event, offset: float) -> None:
        match event:
            case Move(z):
                self.z = self._point(z)
            case Set(name, value):
                self._set(name, value)
            case Corners(points):
                if len(points) != 4:
                    raise ValueError(f"a morph lies between 4 points, not {len(points)}")
                self.corners = [self._point(point) for point in points]
            case Trace():
                self._traced(*event)
                self.trace = event
            case Retune(hz):
                if len(hz) != 128 or not all(0 <= f < 50_000 for f in hz):
                    raise ValueError("a tuning has a frequency in Hz for each of 128 keys")
                self._hz = tuple(hz)
            case Note(pitch, velocity):
                if not (0 <= pitch <= 127 and 0 <= velocity <= 127):
                    raise ValueError("a note has a pitch and a velocity of 0 to 127")
                self._events.append((offset, event))
            case Midi(status, data1, data2):
                if not (0x80 <= status < 0xF0 and 0 <= data1 < 128 and 0 <= data2 < 128):
                    raise ValueError(f"{status} {data1} {data2} is no MIDI channel message")
                self._events.append((offset, event))
            case Panic():
                self._events.clear()
                self._waiting.clear()
                self._keyboard.silence(range(16), self.n_ticks + offset)
            case _:
                raise ValueError(f"{event!r} is no event")

    def _traced(self, name: str, speed: float, other: str) -> Tracing | None:
        return chosen(self.gestures, name, speed, other, tuple(self.instrument.default.tolist()))

    def _point(self, z: Point) -> Point:
        if len(z) != self.instrument.n_latents or not all(map(math.isfinite, z)):
            raise ValueError(f"a point has {self.instrument.n_latents} finite values")
        return tuple(np.clip(z, -LIMIT, LIMIT).astype(np.float32).tolist())

    def _set(self, name: str, value: float | str) -> None:
        if name not in PARAMETERS:
            raise ValueError(f"there is no setting {name[:40]!r}")
        number = PARAMETERS[name].number(value)
        most = max(self.instrument.n_latents, self.values[name])  # a default may be too large
        if PARAMETERS[name].unit == "dial" and number > most:
            raise ValueError(f"there are {self.instrument.n_latents} dials, and no {number:g}")
        self.values[name] = number
        if name in ("morph_x", "morph_y"):
            x, y = self.values["morph_x"], self.values["morph_y"]
            weights = (1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y
            self.z = self._point(np.dot(weights, self.corners).tolist())

    def tick(self) -> Playing:
        """Advance by one tick."""
        self._keyboard.advance(self.n_ticks)
        while self._waiting and self._play(self._waiting[0], float(self.n_ticks)):
            self._waiting.popleft()
        for offset, event in sorted(self._events, key=lambda timed: timed[0]):
            # What finds no free slot waits, and so does all after it.
            if self._waiting or not self._play(event, self.n_ticks + offset):
                self._waiting.append(event)
        self._events.clear()
        self._turns = self._modulators.next()
        for one in filter(None, self._keyboard.slots):
            follow(one, self._channels, self.values, down=self._keyboard.is_down(one))
        placed = zip(self._keyboard.slots, self._points(), strict=True)
        voices = tuple(one and self._voice(one, z) for one, z in placed)
        self.n_ticks += 1
        return Playing(voices, self.values["tune"], self.values["partial_spread"])

    def moved(self, playing: Playing) -> Playing:
        """The last tick's voices, at the points to which the dials have been moved since."""
        placed = zip(playing.voices, self._points(), strict=True)
        voices = tuple(voice and voice._replace(z=z, fresh=False) for voice, z in placed)
        return playing._replace(voices=voices)

    def _points(self) -> list[Point]:
        """The point of each slot: that of the dials, turned by modulators and by its own note."""
        shared = [s for s in self._keyboard.slots if s] if self.values["shared_z"] else []
        last = max(shared, key=lambda s: s.order).turns if shared else ()
        point = partial(turned, self.z, self.instrument.latents)
        here = point(self._turns + last)
        own = (one.turns if one and not shared else () for one in self._keyboard.slots)
        return [point(self._turns + turns) if turns else here for turns in own]

    def _play(self, event: Event, time: float) -> bool:
        """Obey at a time in ticks; False if it has to wait for a slot."""
        keys = self._keyboard
        match event:
            case Note(pitch, 0):
                return keys.off(0, pitch, time, reach=0.999)  # 57.6 is ended by 57
            case Note(pitch, velocity):
                key = Key(0, pitch, velocity / 127)
                return not frequency(self._hz, pitch) or keys.on(key, time)
            case Midi(status, data1, data2):
                # A note that waits has been understood already, and is again, to the same effect.
                meaning = self._channels.obey(status, data1, data2)
                return meaning is None or self._mean(meaning, time)
        return True

    def _mean(self, meaning: Meaning, time: float) -> bool:
        keys, (_, channels, number, value) = self._keyboard, meaning
        match meaning.kind:
            case "on":
                key = Key(channels[0], float(number), value)
                return not frequency(self._hz, number) or keys.on(key, time)
            case "off":
                return keys.off(channels[0], float(number), time)
            case "pedal":
                keys.pedal(channels, value > 0, time)
            case "release" | "silence":
                getattr(keys, meaning.kind)(channels, time)
            case "share":
                self.values["gesture_share"] = value
            case "dial" if number < self.instrument.n_latents:
                at = self.instrument.latents[number].at(value)
                self.z = self._point((*self.z[:number], at, *self.z[number + 1 :]))
            case "preset" if number < len(self.instrument.presets):
                self.z = self._point(self.instrument.presets[number].z)
        return True

    def _voice(self, sounding: Sounding, z: Point) -> Voice:
        soft = self.values["velocity_level"]
        gain = 10 ** (self.values["level_db"] / 20) * (1 - soft + soft * sounding.key.velocity)
        fresh, ratio = sounding.gain is None, 1.0
        sounding.tracing = self._traced(*self.trace) if fresh else sounding.tracing
        if sounding.tracing:
            released = sounding.envelope.released <= self.n_ticks
            step = sounding.tracing.next(released, self.values["gesture_share"])
            z, ratio, gain = self._point(np.add(z, step.z).tolist()), step.ratio, gain * step.gain
        before, sounding.gain = gain if fresh else sounding.gain, gain
        envelope = sounding.envelope.since(self.n_ticks)
        # A key that a new tuning leaves out goes on as it was.
        if hz := frequency(self._hz, sounding.key.pitch):
            sounding.hz = min(hz * 2 ** (sounding.semitones / 12), _HIGHEST_HZ)
        return Voice(
            z=z,
            hz=min(sounding.hz * ratio, _HIGHEST_HZ),
            level=float(gain * envelope.gain(1.0)),
            pan=self.values["spread"] * (2 * ((0.5 + GOLDEN * sounding.order) % 1) - 1),
            gains=(before, gain),
            envelope=envelope,
            fresh=fresh,
        )
