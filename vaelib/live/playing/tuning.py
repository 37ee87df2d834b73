"""Tuning: the frequencies of the keys, from Scala's files of scales and keyboard mappings.

Manuel Op de Coul, "Scala scale file format" and "Scala keyboard mapping format",
huygens-fokker.org.
"""

import math
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np

from vaelib.synthesis.notes import midi_to_hz

__all__ = [
    "EQUAL",
    "Mapping",
    "TuningError",
    "frequency",
    "read_mapping",
    "read_scale",
    "tuned",
    "tuning",
]

EQUAL = tuple(midi_to_hz(np.arange(128)).tolist())
"""Frequency in Hz of every key in equal temperament."""


class TuningError(ValueError):
    """A file is no scale or no keyboard mapping."""


class Mapping(NamedTuple):
    """A keyboard mapping: the degree of the scale on each key from `middle` on, None for none.

    The key `reference` has the frequency `hz`; keys outside `first` and `last` do not sound. After
    all of its keys, it goes on `octave` degrees higher. Without degrees, each key is the next.
    """

    degrees: tuple[int | None, ...] = ()
    first: int = 0
    last: int = 127
    middle: int = 60
    reference: int = 69
    hz: float = 440.0
    octave: int = 0


def frequency(hz: tuple[float, ...], pitch: float) -> float:
    """Frequency in Hz of a key, whole or between two, from those of 128; 0 if it does not sound."""
    low = min(int(pitch), 126)
    below, above = hz[low], hz[low + 1]
    if pitch == low or not above:
        return below
    return below ** (low + 1 - pitch) * above ** (pitch - low)


_MOST = 99_999
"""Cents or degrees from the first pitch at most."""


def _lines(path: Path) -> list[str]:
    """The lines that are no comments; TuningError if a file cannot be read."""
    try:
        text = path.read_bytes().decode("latin-1")
    except OSError as error:
        raise TuningError(f"cannot read {path}: {error.strerror}") from error
    return [line.strip() for line in text.splitlines() if not line.startswith("!")]


def _cents(text: str) -> float:
    """A pitch of a scale file: cents have a point, ratios have none."""
    word = text.split()[0]
    if "." in word:
        return float(word)
    ratio = Fraction(*map(int, word.split("/", 1)))
    if ratio <= 0:
        raise ValueError(f"{word} is no ratio")
    return 1200 * math.log2(ratio)


def read_scale(path: Path) -> tuple[float, ...]:
    """The pitches of a .scl file in cents above its first, the last being its octave."""
    lines = _lines(path)
    try:
        n = int(lines[1].split()[0])
        cents = tuple(_cents(line) for line in lines[2 : 2 + n])
        if n < 1 or len(cents) != n:
            raise ValueError(f"{n} pitches are announced, and {len(cents)} follow")
        if not all(abs(value) < _MOST for value in cents):
            raise ValueError(f"pitches lie within {_MOST} cents")
    except (ValueError, IndexError, ArithmeticError) as error:
        raise TuningError(f"{path} is no scale ({error}): give a .scl file") from error
    return cents


def read_mapping(path: Path, scale: tuple[float, ...]) -> Mapping:
    """The mapping of a .kbm file, for a scale."""
    lines = [line for line in _lines(path) if line]
    try:
        size, first, last, middle, reference = (int(line.split()[0]) for line in lines[:5])
        hz, octave = float(lines[5].split()[0]), int(lines[6].split()[0])
        words = [line.split()[0] for line in lines[7 : 7 + size]]
        degrees = tuple(None if word in "xX" else int(word) for word in words)
        degrees += (None,) * (size - len(degrees))
        mapping = Mapping(degrees, first, last, middle, reference, hz, octave or len(scale))
        steps = abs(middle), abs(reference), abs(octave), *(abs(x or 0) for x in degrees)
        head = 0 <= size <= 128 and 0 < hz < 50_000 and 0 <= first <= last <= 127
        if not head or max(steps) > _MOST:
            raise ValueError("a number is out of range")
        if _degree(mapping, reference) is None:
            raise ValueError("its reference key has no degree")
    except (ValueError, IndexError) as error:
        raise TuningError(f"{path} is no keyboard mapping ({error}): give a .kbm file") from error
    return mapping


def _degree(mapping: Mapping, key: int) -> int | None:
    if not mapping.degrees:
        return key - mapping.middle
    turns, place = divmod(key - mapping.middle, len(mapping.degrees))
    degree = mapping.degrees[place]
    return None if degree is None else degree + turns * mapping.octave


def tuned(scale: tuple[float, ...], mapping: Mapping | None = None) -> tuple[float, ...]:
    """Frequencies in Hz of 128 keys, 0 for those that do not sound.

    Without a mapping, the scale begins at the middle C, and the A above it has 440 Hz if the scale
    has 12 pitches, or else the middle C its usual frequency.
    """
    if mapping is None:
        mapping = Mapping() if len(scale) == 12 else Mapping(reference=60, hz=440 * 2 ** (-9 / 12))

    def cents(degree: int) -> float:
        turns, place = divmod(degree, len(scale))
        return turns * scale[-1] + (0.0, *scale)[place]

    zero = cents(_degree(mapping, mapping.reference) or 0)
    found = []
    for key in range(128):
        degree = _degree(mapping, key) if mapping.first <= key <= mapping.last else None
        # A key far above all that is heard has no number in Hz.
        octaves = 0.0 if degree is None else min((cents(degree) - zero) / 1200, 99.0)
        hz = 0.0 if degree is None else mapping.hz * 2**octaves
        found.append(hz if hz < 50_000 else 0.0)
    return tuple(found)


def tuning(scale: Path, mapping: Path | None = None) -> tuple[float, ...]:
    """Frequencies in Hz of 128 keys, see `tuned`, by a .scl file and perhaps a .kbm file."""
    cents = read_scale(scale)
    return tuned(cents, None if mapping is None else read_mapping(mapping, cents))
