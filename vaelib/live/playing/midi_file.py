"""MIDI files: their channel messages as events of a performance."""

import math
from pathlib import Path

from vaelib.live.playing.events import Midi, Timed
from vaelib.live.playing.keyboard import TICK_S
from vaelib.store import one_sentence

__all__ = ["MidiFileError", "read"]

LONGEST_S = 3600.0
_DRUMS = 9
"""The channel of percussion in General MIDI, from 0."""
_ZONE = 6
"""The registered parameter that makes a zone of MPE."""


class MidiFileError(ValueError):
    """A file is no MIDI file, or cannot be played."""


def read(path: Path, *, programs: bool = True) -> list[Timed]:
    """The events of a MIDI file, in order, all keys and pedals being up at the end.

    The percussion of General MIDI is left out, unless channels are those of MPE. Without
    `programs`, so are program changes, which would choose presets.

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
        path.read_bytes()  # mido's own errors do not name the file
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
    last = messages[-1][0]
    ends = [Midi(0xB0 + i, number) for i in range(16) for number in (64, 123)]
    return [Timed.at(time, m) for time, m in [*kept, *((last, m) for m in ends)]]
