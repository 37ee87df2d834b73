"""Sessions of one note at a time, of the first format: a line for each change of what is played.

They are JSON lines: a header, one line for each change with the tick at which it took effect, and a
last line with the number of ticks, which is absent if the player was killed. None is written any
more.
"""

import itertools
import json
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.events import Event, Move, Note, Set, Timed
from vaelib.live.playing.mono import Performer, Playing
from vaelib.live.playing.performance import LIMIT
from vaelib.synthesis.notes import HOP, Sound

__all__ = ["LONGEST", "Session", "SessionError"]

FORMAT = "vae session 1"
_ONE_VOICE = (("mode", 1.0), ("attack_s", 0.0), ("sustain", 1.0), ("release_s", 0.0))
_ONE_VOICE += (("velocity_level", 1.0), ("spread", 0.0), ("partial_spread", 0.0))
LONGEST = 24 * 360_000
"""Ticks of a day."""
_TAIL_TICKS = 100
"""Length of the last change if the player was killed: a second, so that it is heard."""


class SessionError(ValueError):
    """A file is no session, or cannot be recorded or rendered."""


@dataclass(frozen=True)
class Session:
    """A session as it was recorded.

    `instrument` is its digest, `hop` the samples of a tick, `sr` the sampling rate in Hz, and
    `changes` what was played from a tick on, the first of which is 0.
    """

    instrument: str
    name: str
    engine: str
    hop: int
    sr: int
    changes: tuple[tuple[int, Playing], ...]
    n_ticks: int

    def ticks(self) -> Iterator[Playing]:
        """What was played in every tick."""
        ends = [*(tick for tick, _ in self.changes), self.n_ticks][1:]
        for (start, playing), end in zip(self.changes, ends, strict=True):
            yield from itertools.repeat(playing, end - start)

    @property
    def events(self) -> tuple[Timed, ...]:
        """The same as events of a performance, for whoever plays it again live."""
        events: list[tuple[int, Event]] = [(0, Set(name, value)) for name, value in _ONE_VOICE]
        last = Playing((), -1.0, 0.0)
        for tick, playing in self.changes:
            if playing.z != last.z:
                events.append((tick, Move(playing.z)))
            if playing.velocity and playing[1:] != last[1:]:
                events.append((tick, Note(playing.pitch, playing.velocity)))
            # Only the last note counts: the one before is let go once the next has taken over.
            if last.velocity and (not playing.velocity or playing.pitch != last.pitch):
                events.append((tick, Note(last.pitch, 0.0)))
            last = playing
        return tuple(Timed(tick, 0.0, event) for tick, event in events)

    def check(self, instrument: Instrument, gestures: object = None) -> None:
        """Raise SessionError unless it was played on this instrument; it follows no gestures."""
        if self.instrument != instrument.digest:
            played = f"the session was played on {self.name} as it was then"
            raise SessionError(f"{played}, not on this {instrument.name}: load that instrument")
        if (self.hop, self.sr) != (HOP, instrument.sr):
            raise SessionError(f"{self.name} had another rate than its session: name another file")
        if any(len(playing.z) != instrument.n_latents for _, playing in self.changes):
            raise SessionError(f"{self.name} has other latents than its session: name another file")

    def render(self, instrument: Instrument) -> Sound:
        """Its sound, sample for sample what was heard; shape (n_ticks * hop,).

        Raises ValueError if it was played on another instrument or its engine does not exist.
        """
        self.check(instrument)
        performer = Performer(instrument, self.engine)
        # Live, BLAS has one thread; with more it may round differently.
        with threadpool_limits(1, "blas"):
            blocks = [performer.play(playing) for playing in self.ticks()]
        return np.concatenate([np.zeros(0), *blocks])

    @classmethod
    def load(cls, path: Path) -> "Session":
        """Read a file, or raise SessionError; a truncated last line is dropped with a warning."""
        try:
            *lines, rest = path.read_bytes().split(b"\n")
        except OSError as error:
            raise SessionError(f"cannot read {path}: {error.strerror}") from error
        try:
            header, *values = [json.loads(line) for line in lines] or [{}]
            if header.pop("format", None) != FORMAT:
                raise ValueError("its first line is no header of this version")
            changes, n_ticks = _changes(values)
            session = cls(**header, changes=changes, n_ticks=n_ticks)
            words = session.instrument, session.name, session.engine
            if not all(isinstance(word, str) for word in words):
                raise ValueError("its header names no instrument or no engine")
        except (LookupError, TypeError, AttributeError, RecursionError) as error:
            raise SessionError(
                f"{path} is no session of this version: name another file"
            ) from error
        except ValueError as error:
            raise SessionError(f"{path} is no session ({error}): name another file") from error
        if rest:
            warnings.warn(f"{path}: the last line is truncated and is left out", stacklevel=2)
        return session


def _changes(lines: list[dict]) -> tuple[tuple[tuple[int, Playing], ...], int]:
    """Changes and number of ticks from the lines after the header."""
    changes: list[tuple[int, Playing]] = []
    for i, line in enumerate(lines, start=1):
        tick = line.pop("tick")
        if type(tick) is not int or not 0 <= tick <= LONGEST:
            raise ValueError(f"{tick} is no number of ticks")
        if changes and tick < changes[-1][0] + ("end" not in line):
            raise ValueError("its ticks do not rise")
        if line.pop("end", False):
            if i < len(lines):
                raise ValueError("lines follow its end")
            return tuple(changes), tick
        if "z" in line:
            line["z"] = tuple(map(float, line["z"]))
        playing = changes[-1][1]._replace(**line) if changes else Playing(**line)
        if not changes and tick:
            raise ValueError("its ticks do not begin at 0")
        # NaN is within no limits.
        if not all(abs(value) <= LIMIT for value in playing.z):
            raise ValueError(f"a latent lies within -{LIMIT:g} and {LIMIT:g}")
        if not all(0 <= value <= 127 for value in (playing.pitch, playing.velocity)):
            raise ValueError("a pitch and a velocity are 0 to 127")
        changes.append((tick, playing))
    return tuple(changes), changes[-1][0] + _TAIL_TICKS if changes else 0
