"""Tuning: the frequencies of the keys, from Scala's files of scales and keyboard mappings.

Manuel Op de Coul, "Scala scale file format" and "Scala keyboard mapping format",
huygens-fokker.org.
"""

import codecs
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


_MOST_BYTES = 2**20
_MOST = 99_999
"""Cents or degrees from the first pitch at most."""


def _lines(path: Path) -> list[str]:
    """The lines that are no comments; TuningError if a file cannot be read."""
    try:
        with open(path, "rb") as file:
            raw = file.read(_MOST_BYTES).removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise TuningError(f"cannot read {path}: {error.strerror}") from error
    # Bytes end lines at carriage returns and line feeds alone, text also within a letter: the
    # second byte of an Å in UTF-8 ends a line of Latin-1.
    lines = [line.decode("latin-1") for line in raw.splitlines()]
    return [line.strip() for line in lines if not line.startswith("!")]


def _cents(text: str) -> float:
    """A pitch of a scale file: cents have a point, ratios have none."""
    word, *rest = text.split()
    try:
        if "." in word:
            return float(word)
        # Read as they stand, 3 / 2 would be three, and 701 cents a ratio of 701.
        if not (rest and rest[0].lower().startswith(("/", "cent"))):
            return 1200 * math.log2(Fraction(*map(int, word.split("/", 1))))
    except (ValueError, ArithmeticError):
        pass
    raise ValueError(f"{text[:40]!r} is no pitch: cents are written as 701.955, ratios as 3/2")


def read_scale(path: Path) -> tuple[float, ...]:
    """The pitches of a .scl file in cents above its first, the last being its octave."""
    _, *lines = _lines(path) or [""]  # the first one, which may be empty, says what it is
    try:
        head, *lines = list(filter(None, lines)) or [""]
        n = _whole(head)
        cents = tuple(_cents(line) for line in lines[: max(n, 0)])
        if n < 1 or len(cents) != n:
            raise ValueError(f"{n} pitches are announced, and {len(cents)} follow")
        if not all(abs(value) < _MOST for value in cents):
            raise ValueError(f"pitches lie within {_MOST} cents")
    except ValueError as error:
        raise TuningError(f"{path} is no scale ({error}): give a .scl file") from error
    return cents


def _whole(line: str) -> int:
    """The whole number that a line begins with."""
    try:
        return int(line.split()[0])
    except (ValueError, IndexError):
        raise ValueError(f"{line[:40]!r} begins with no whole number") from None


def read_mapping(path: Path, scale: tuple[float, ...]) -> Mapping:
    """The mapping of a .kbm file, for a scale."""
    lines = [line for line in _lines(path) if line]
    try:
        if len(lines) < 7:
            raise ValueError("seven numbers come before its keys")
        size, first, last, middle, reference, octave = map(_whole, (*lines[:5], lines[6]))
        hz = _hz(lines[5])
        keys = lines[7 : 7 + max(size, 0)]
        degrees = tuple(None if line.split()[0] in "xX" else _whole(line) for line in keys)
        degrees += (None,) * (size - len(degrees))
        mapping = Mapping(degrees, first, last, middle, reference, hz, octave or len(scale))
        steps = abs(middle), abs(reference), abs(octave), *(abs(x or 0) for x in degrees)
        head = 0 <= size <= 128 and 0 < hz < 50_000 and 0 <= first <= last <= 127
        if not head or max(steps) > _MOST:
            raise ValueError("a number is out of range")
        if _degree(mapping, reference) is None:
            raise ValueError("its reference key has no degree")
    except ValueError as error:
        raise TuningError(f"{path} is no keyboard mapping ({error}): give a .kbm file") from error
    return mapping


def _hz(line: str) -> float:
    """The frequency that a line begins with."""
    try:
        return float(line.split()[0])
    except ValueError:
        raise ValueError(f"{line[:40]!r} begins with no frequency") from None


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
