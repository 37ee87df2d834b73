"""Sessions: the events of a performance, recorded while it is played and rendered again later.

A session is a file of lines: a header, one line for each event with its tick and the share of it
that had passed, and a last line with the number of ticks. Each line is JSON and a checksum of all
lines up to it. A killed player loses what the disk had not taken yet.

The first format, of one note at a time, is read as well (`vaelib.live.playing.mono_sessions`).
"""

import errno
import json
import math
import queue
import threading
import warnings
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float
from threadpoolctl import threadpool_limits

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing import mono_sessions
from vaelib.live.playing.events import Timed, pack, unpack
from vaelib.live.playing.gestures import Gesture
from vaelib.live.playing.mono_sessions import LONGEST, SessionError
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, check_rate, played
from vaelib.store import one_sentence

__all__ = ["Recorder", "Session", "SessionError", "read"]

FORMAT = "vae session 2"
_TAIL_TICKS = 100
"""Length of the last event if the player was killed: a second, so that it is heard."""
_PATIENCE_S = 10.0


class Recorder:
    """Write the events of a performance to a new file, in a thread: sound never waits for a disk.

    Raises
    ------
    SessionError
        If the file exists or cannot be made, or the performance has begun already.
    """

    def __init__(self, path: Path, performance: Performance, engine: str, sr: float):
        if performance.n_ticks:
            raise SessionError("a session is recorded from the beginning of its performance on")
        try:
            # Unbuffered: a line is written by one call, whole.
            self._file = open(path, "xb", buffering=0)  # noqa: SIM115
        except FileExistsError:
            raise SessionError(f"{path} exists: name another file to record to") from None
        except FileNotFoundError:
            raise SessionError(f"there is no folder {path.parent}: make it first") from None
        except OSError as error:
            raise SessionError(f"cannot record to {path}: {error.strerror}") from error
        self.trouble: OSError | None = None
        self._path, self._performance, self._checksum = path, performance, 0
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, daemon=True)
        instrument = performance.instrument
        played_by = {"instrument": instrument.digest, "name": instrument.name, "engine": engine}
        self._put({"format": FORMAT, **played_by, "sr": sr})
        for event in performance.state():
            self._put([0, 0.0, *pack(event)])
        performance.journal = self._record
        self._thread.start()

    def _put(self, value: object) -> None:
        line = json.dumps(value).encode()
        self._checksum = zlib.crc32(line, self._checksum)
        self._lines.put(line + b"\t%08x\n" % self._checksum)

    def _record(self, timed: Timed) -> None:
        self._put([timed.tick, timed.offset, *pack(timed.event)])

    def _write(self) -> None:
        try:
            with self._file, one_sentence("write", self._path):
                while (line := self._lines.get()) is not None:
                    # Nothing may follow half a line: as the last one it is known for what it is.
                    if self._file.write(line) < len(line):
                        raise OSError(errno.ENOSPC, "the disk is full")
        except OSError as error:
            self.trouble, self._performance.journal = error, None

    def close(self) -> None:
        """Write the number of ticks; OSError if anything could not be written."""
        self._performance.journal = None
        self._put([self._performance.n_ticks, "end"])
        self._lines.put(None)
        self._thread.join(_PATIENCE_S)
        if self._thread.is_alive():
            raise OSError(errno.ETIMEDOUT, f"cannot write {self._path}: the disk does not answer")
        if self.trouble:
            raise self.trouble


@dataclass(frozen=True)
class Session:
    """A session as it was recorded.

    `instrument` is its digest, and `sr` the sampling rate of the sound in Hz.
    """

    instrument: str
    name: str
    engine: str
    sr: float
    events: tuple[Timed, ...]
    n_ticks: int

    def check(self, instrument: Instrument, gestures: Mapping[str, Gesture] | None = None) -> None:
        """Raise SessionError unless it was played on this instrument, and can be all through."""
        if self.instrument != instrument.digest:
            played = f"the session was played on {self.name} as it was then"
            raise SessionError(f"{played}, not on this {instrument.name}: load that instrument")
        performance = Performance(instrument, gestures=gestures)
        for timed in self.events:
            try:
                performance.obey(timed.event, timed.offset)
            except ValueError as error:
                sentence = f"the session cannot be played from tick {timed.tick} on: {error}"
                raise SessionError(sentence) from None

    def render(
        self, instrument: Instrument, gestures: Mapping[str, Gesture] | None = None
    ) -> Float[np.ndarray, "2 n_samples"]:
        """Its sound, sample for sample what was heard.

        `gestures` are those of the instrument, if it was played along them.

        Raises ValueError if it was played on another instrument or its engine does not exist.
        """
        self.check(instrument, gestures)
        performer = Performer(instrument, self.engine, sr=self.sr)
        performance = Performance(instrument, gestures=gestures)
        # Live, BLAS has one thread; with more it may round differently.
        with threadpool_limits(1, "blas"):
            blocks = list(played(performance, performer, self.events, self.n_ticks))
        return np.concatenate([np.zeros((2, 0)), *blocks], axis=1)


def read(path: Path) -> Session | mono_sessions.Session:
    """Read a file, or raise SessionError; a truncated last line is dropped with a warning."""
    if path.exists() and not path.is_file():  # a device may have no end
        raise SessionError(f"cannot read {path}: it is no ordinary file")
    try:
        *lines, rest = path.read_bytes().split(b"\n")
    except OSError as error:
        raise SessionError(f"cannot read {path}: {error.strerror}") from error
    if lines and lines[0].startswith(b"{") and b"\t" not in lines[0]:
        return mono_sessions.Session.load(path)
    try:
        header, *values = _checked(lines) or [{}]
        if header.pop("format", None) != FORMAT:
            raise ValueError("its first line is no header of this version")
        events, n_ticks = _events(values)
        session = Session(**header, events=events, n_ticks=n_ticks)
        words = session.instrument, session.name, session.engine
        if not all(isinstance(x, str) for x in words):
            raise ValueError("its header names no instrument or no engine")
        check_rate(session.sr)
    except (ArithmeticError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise SessionError(f"{path} is no session of this version: name another file") from error
    except ValueError as error:
        raise SessionError(f"{path} is no session ({error}): name another file") from error
    if rest:
        warnings.warn(f"{path}: the last line is truncated and is left out", stacklevel=2)
    return session


def _checked(lines: list[bytes]) -> list:
    """The values of lines whose checksums are right."""
    checksum, values = 0, []
    for i, line in enumerate(lines, start=1):
        text, _, told = line.rpartition(b"\t")
        checksum = zlib.crc32(text, checksum)
        if told != b"%08x" % checksum:
            raise ValueError(f"line {i} is damaged, or one before it is lost")
        values.append(json.loads(text))
    return values


def _events(values: list[list]) -> tuple[tuple[Timed, ...], int]:
    """Events and number of ticks from the lines after the header."""
    events: list[Timed] = []
    for i, value in enumerate(values, start=1):
        if not (isinstance(value, list) and len(value) > 1):
            raise ValueError("a line holds no event")
        tick, offset, *event = value
        latest = events[-1].tick if events else 0
        if not (type(tick) is int and latest <= tick <= LONGEST):
            raise ValueError(f"tick {tick} follows tick {latest}")
        if offset == "end":
            if i < len(values):
                raise ValueError("lines follow its end")
            return tuple(events), tick
        if not (isinstance(offset, float) and math.isfinite(offset) and 0 <= offset < 1):
            raise ValueError(f"{offset} is no share of a tick")
        events.append(Timed(tick, offset, unpack(event)))
    return tuple(events), events[-1].tick + _TAIL_TICKS if events else 0
