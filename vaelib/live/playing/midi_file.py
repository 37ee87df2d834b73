"""MIDI files: their channel messages as events of a performance."""

import math
from collections.abc import Iterable
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
    import mido
    from mido.midifiles.meta import KeySignatureError

    with one_sentence("read", path):
        begins = path.read_bytes()[:4]  # mido's own errors do not name the file
    if not b"MThd".startswith(begins):
        raise MidiFileError(f"{path} is no MIDI file: name one that ends in .mid")
    messages, time_s = [], 0.0
    try:
        for message in mido.MidiFile(path, clip=True):
            time_s += message.time
            if not (math.isfinite(time_s) and time_s <= LONGEST_S):
                raise MidiFileError(f"{path} lasts longer than an hour: cut it")
            if not message.is_meta and message.type != "sysex" and message.bytes()[0] < 0xF0:
                messages.append((time_s / TICK_S, Midi(*message.bytes())))
    except MidiFileError:
        raise
    except (EOFError, KeySignatureError, LookupError, TypeError, ValueError, OSError) as error:
        why = str(error) or "it ends too soon"  # mido's EOFError says nothing
        raise MidiFileError(f"{path} is no whole MIDI file ({why}): name another") from error
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
