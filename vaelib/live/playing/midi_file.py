"""MIDI files: their channel messages as events of a performance.

MIDI Manufacturers Association, "Standard MIDI Files 1.0", 1996. What a file says beside its notes
(words, keys, chunks of other programs) may be damaged or unknown. mido, against which this reader
is tested, refuses such files and misreads time in frames of film.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from vaelib.live.playing.events import Midi, Timed
from vaelib.live.playing.keyboard import TICK_S
from vaelib.store import one_sentence

__all__ = ["MidiFileError", "Song", "read"]

LONGEST_S = 3600.0
_DRUMS = 9
"""The channel of percussion in General MIDI, from 0."""
_ENDS_NOTES = (120, 123, 124, 125, 126, 127)
"""Controllers that end all notes of a channel."""
_ZONE = 6
"""The registered parameter that makes a zone of MPE."""
_LENGTHS = {8: 2, 9: 2, 0xA: 2, 0xB: 2, 0xC: 1, 0xD: 1, 0xE: 2}
_SYSTEM = {0xF1: 1, 0xF2: 2, 0xF3: 1}
"""Data bytes of channel messages, by half of their status, and of others, which do not belong."""
_TEMPO, _END = b"\xff\x51", b"\xff\x2f"
_ENDS = "it ends too soon"


class MidiFileError(ValueError):
    """A file is no MIDI file, or cannot be played."""


class Song(NamedTuple):
    """What a MIDI file holds: events in their order, and how many of its notes are never ended."""

    events: list[Timed]
    n_held: int


def read(path: Path, *, programs: bool = True) -> Song:
    """The events of a MIDI file, in order.

    All keys and pedals are up at its end, which is that of its longest track. The percussion of
    General MIDI is left out, unless channels are those of MPE. Without `programs`, so are program
    changes, which would choose presets.

    Raises
    ------
    MidiFileError
        If it is no MIDI file, holds no note, or lasts longer than an hour.
    OSError
        If it cannot be read.
    """
    with one_sentence("read", path), open(path, "rb") as file:
        data = file.read(4)  # a device may have no end
        data += file.read() if data == b"MThd" else b""
    if not b"MThd".startswith(data[:4]):
        raise MidiFileError(f"{path} is no MIDI file: name one that ends in .mid")
    messages, time_s = [], 0.0
    try:
        for time_s, raw in _timed(data):
            if time_s > LONGEST_S:
                break
            if raw[0] < 0xF0:
                messages.append((time_s / TICK_S, Midi(raw[0], *(min(x, 127) for x in raw[1:]))))
    except ValueError as error:
        raise MidiFileError(f"{path} is no whole MIDI file ({error}): name another") from error
    if time_s > LONGEST_S:
        raise MidiFileError(f"{path} lasts longer than an hour: cut it")
    zoned = any(m.status >> 4 == 0xB and m.data1 == 100 and m.data2 == _ZONE for _, m in messages)
    kept = [
        (time, m)
        for time, m in messages
        if (zoned or m.status & 15 != _DRUMS) and (programs or m.status >> 4 != 0xC)
    ]
    if not any(m.status >> 4 == 9 and m.data2 for _, m in kept):
        raise MidiFileError(f"{path} holds no note that this instrument plays: name another")
    ends = [Midi(0xB0 + i, number) for i in range(16) for number in (64, 123)]
    timed = [*kept, *((time_s / TICK_S, m) for m in ends)]
    return Song([Timed.at(time, m) for time, m in timed], _held(m for _, m in kept))


def _timed(data: bytes) -> Iterator[tuple[float, bytes]]:
    """Messages of all tracks with their times in seconds; a ValueError says what is damaged.

    Of a message of a file alone (status 0xFF), the second byte is its kind.
    """
    chunks = _chunks(data)
    head = next(chunks, (b"", b"", 0))[1]
    if len(head) < 6:
        raise ValueError(_ENDS)
    kind, n_tracks, division = (int.from_bytes(head[i : i + 2]) for i in (0, 2, 4))
    if kind == 2:
        raise ValueError("each of its tracks is a song of its own")
    tracks = [track for name, *track in chunks if name == b"MTrk"][:n_tracks]
    if len(tracks) < n_tracks:
        raise ValueError(_ENDS)
    second = division  # ticks; those of a beat until the first tempo
    if division >> 15:  # ticks of a frame, and frames of a second, of film
        frames = 256 - (division >> 8)
        second = (division & 255) * (30_000 / 1001 if frames == 29 else frames)
    if not second:
        raise ValueError("it counts no time")
    ordered = sorted((x for track in tracks for x in _messages(*track)), key=lambda x: x[0])
    at, time_s, beat_s = 0, 0.0, 1.0 if division >> 15 else 0.5
    for tick, raw in ordered:
        time_s, at = time_s + (tick - at) * beat_s / second, tick
        yield time_s, raw
        if raw[:2] == _TEMPO and len(raw) == 5 and not division >> 15:
            beat_s = int.from_bytes(raw[2:]) / 1e6


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """The chunks of a file, also of other programs: name, what is there of it, promised size."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8])
        yield data[at : at + 4], data[at + 8 : at + 8 + size], size
        at += 8 + size


def _messages(track: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """The messages of a track, with their ticks."""
    at = tick = running = 0
    while at < len(track):
        wait, at = _number(track, at)
        tick += wait
        if at < len(track) and track[at] >= 0x80:
            status, at = track[at], at + 1
            running = status if status < 0xF0 else running
        else:
            status = running
        n = _LENGTHS.get(status >> 4, 0)
        if status in (0xF0, 0xF7, 0xFF):
            begin = at
            n, at = _number(track, at + (status == 0xFF))
            kind = track[begin : begin + 1] if status == 0xFF else b""
            raw = bytes([status]) + kind + track[at : at + n]
        elif status:
            n = _SYSTEM.get(status, n)
            raw = bytes([status]) + track[at : at + n]
        else:
            raise ValueError("a message says not what it is")
        at += n
        if at > len(track):
            raise ValueError(_ENDS)
        yield tick, raw
        if raw[:2] == _END:
            return
    if len(track) < size:
        raise ValueError(_ENDS)


def _number(track: bytes, at: int) -> tuple[int, int]:
    """A number of one to four bytes, and where it ends."""
    number = 0
    for i, byte in enumerate(track[at : at + 4], start=1):
        number = number << 7 | byte & 127
        if byte < 0x80:
            return number, at + i
    raise ValueError(_ENDS)


def _held(messages: Iterable[Midi]) -> int:
    """How many keys are down after the last of them."""
    down: set[tuple[int, int]] = set()
    for status, data1, data2 in messages:
        kind, channel = status >> 4, status & 15
        if kind == 9 and data2:
            down.add((channel, data1))
        elif kind in (8, 9):
            down.discard((channel, data1))
        elif kind == 0xB and data1 in _ENDS_NOTES:
            down = {key for key in down if key[0] != channel}
    return len(down)
