"""Notes in names of files: ``violin_C#4_mf``, ``midi57``, ``piano_060_80``, ``440Hz``."""

import math
import re

__all__ = ["HIGHEST", "LOWEST", "midi", "note_name", "note_of_file"]

LOWEST, HIGHEST = 21, 127
"""MIDI numbers of the notes that a recording can have, from A0, the lowest that is looked for."""

_SEMITONES = dict(zip("CDEFGAB", (0, 2, 4, 5, 7, 9, 11), strict=True))
_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_NOTE = r"([A-Ga-g])(#|♯|sharp|s|♭|flat|b)?(-?\d)"
_EDGES = r"(?<![A-Za-z0-9#♯]){}(?![A-Za-z0-9#♯])"
_PATTERNS = tuple(
    re.compile(_EDGES.format(pattern))
    for pattern in (
        r"(?i:midi|note|key)[ _-]?(\d{1,3})",
        _NOTE,
        r"(\d+(?:\.\d+)?) ?[Hh]z",
        r"(?<=[_-])(\d{3})(?=[_-])",
    )
)


def midi(hz: float) -> float:
    """MIDI number of a frequency, whole or not; 440 Hz is 69, equal temperament."""
    return 69 + 12 * math.log2(hz / 440)


def note_name(pitch: float) -> str:
    """Name of the nearest note; 60 is C4.

    Examples
    --------
    >>> note_name(56.8)
    'A3'
    """
    octave, semitone = divmod(round(pitch), 12)
    return f"{_NAMES[semitone]}{octave - 1}"


def note_of_file(stem: str) -> float | None:
    """MIDI number of the note in a file's name, without its suffix; None if there is none.

    In this order: ``midi57``, ``note 57`` or ``key57``; one letter with its octave, C4 being 60;
    ``440Hz``; three digits between underscores or hyphens (those at an end count takes). Notes
    outside 21 to 127 do not count, and two different notes of one kind tell nothing.

    Examples
    --------
    >>> note_of_file("oboe_Bb3_f"), note_of_file("loop_120bpm")
    (58.0, None)
    """
    for i, pattern in enumerate(_PATTERNS):
        found = {_number(i, match) for match in pattern.finditer(stem)} - {None}
        found = {pitch for pitch in found if LOWEST <= pitch <= HIGHEST}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _number(kind: int, match: re.Match) -> float | None:
    if kind in (0, 3):
        return float(match[1])
    if kind == 2:
        return midi(float(match[1])) if float(match[1]) > 0 else None
    letter, accidental, octave = match.groups()
    step = 0 if not accidental else 1 if accidental in ("#", "♯", "sharp", "s") else -1
    return float(12 * (int(octave) + 1) + _SEMITONES[letter.upper()] + step)
