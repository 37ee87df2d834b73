"""Parameters: the settings of a performance, with units, ranges and meanings, in one table.

Dials are numbered from 1, and 0 is none. An amount of 1 moves a dial over the whole of its range.
"""

import math
from typing import NamedTuple

__all__ = ["MODES", "PARAMETERS", "SHAPES", "Parameter", "defaults"]

MODES = ("poly", "legato", "mono")
SHAPES = ("sine", "walk", "hold")


class Parameter(NamedTuple):
    """One setting; the values of one that has `words` are their numbers, from 0."""

    name: str
    unit: str
    low: float
    high: float
    default: float
    meaning: str
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        """A line of a list: name, default, range, unit and meaning."""
        default = self.words[int(self.default)] if self.words else f"{self.default:g}"
        span = "|".join(self.words) or f"{self.low:g}..{self.high:g} {self.unit}"
        return f"{self.name:<16} {default:>6}  {span:<20} {self.meaning}"

    def number(self, value: float | str) -> float:
        """A value, or a word, as the number that is kept; ValueError if it is out of range."""
        if self.words and value in self.words:
            return float(self.words.index(value))
        if self.words and isinstance(value, str):
            raise ValueError(f"{self.name} is one of {', '.join(self.words)}, not {value[:40]!r}")
        if isinstance(value, str) or not (math.isfinite(value) and self.low <= value <= self.high):
            raise ValueError(f"{self.name} is {self.low:g} to {self.high:g}, not {value}")
        whole = self.words or self.unit in ("", "dial")
        return float(round(value) if whole else value)


_DIALS = 64
_ROWS = (
    Parameter("attack_s", "s", 0.0, 20.0, 0.01, "time in which a note rises"),
    Parameter("decay_s", "s", 0.0, 20.0, 0.3, "time in which it falls to the sustained level"),
    Parameter("sustain", "share", 0.0, 1.0, 0.8, "level while the key stays down"),
    Parameter("release_s", "s", 0.0, 20.0, 0.25, "time in which it dies away"),
    Parameter("voices", "", 1, 16, 8, "how many notes sound at once"),
    Parameter("mode", "", 0, 2, 0, "chords; one voice that glides; one that begins anew", MODES),
    Parameter("bend_semitones", "semitones", 0.0, 96.0, 2.0, "range of the pitch bend"),
    Parameter("velocity_level", "share", 0.0, 1.0, 0.8, "how far velocity sets the level"),
    Parameter("velocity_dial", "dial", 0, _DIALS, 0, "dial that velocity turns"),
    Parameter("velocity_amount", "share", -1.0, 1.0, 0.5, "how far velocity turns it"),
    Parameter("pressure_dial", "dial", 0, _DIALS, 3, "dial that pressure turns"),
    Parameter("pressure_amount", "share", -1.0, 1.0, 0.5, "how far pressure turns it"),
    Parameter("slide_dial", "dial", 0, _DIALS, 2, "dial that a slide (CC 74) turns"),
    Parameter("slide_amount", "share", -1.0, 1.0, 0.5, "how far a slide turns it, both ways"),
    Parameter("wheel_dial", "dial", 0, _DIALS, 4, "dial that the modulation wheel (CC 1) turns"),
    Parameter("wheel_amount", "share", -1.0, 1.0, 0.5, "how far the wheel turns it"),
    Parameter("shared_z", "", 0, 1, 0, "1: all voices have the timbre of the last note"),
    Parameter("tune", "share", 0.0, 1.0, 1.0, "0 brings back the deviation that was learned"),
    Parameter("spread", "share", 0.0, 1.0, 0.3, "how far voices lie apart, left and right"),
    Parameter("partial_spread", "share", 0.0, 1.0, 0.3, "how far partials lie apart"),
    Parameter("level_db", "dB", -60.0, 12.0, 0.0, "level of the whole"),
    Parameter("tempo_bpm", "bpm", 20.0, 400.0, 120.0, "beats a minute, for modulators"),
    *(
        Parameter(f"mod{i}_{name}", *row)
        for i in (1, 2)
        for name, *row in (
            ("shape", "", 0, 2, 0, "a sine, a random walk, or random values that hold", SHAPES),
            ("rate_hz", "Hz", 0.0, 20.0, 0.2, "how often it comes round, or steps"),
            ("beats", "beats", 0.0, 64.0, 0.0, "its period in beats; 0: the rate counts"),
            ("depth", "share", 0.0, 1.0, 0.0, "how far it turns the dial, both ways"),
            ("dial", "dial", 0, _DIALS, i, "dial that it turns"),
        )
    ),
    Parameter("morph_x", "share", 0.0, 1.0, 0.0, "from the left points of a morph to the right"),
    Parameter("morph_y", "share", 0.0, 1.0, 0.0, "from the first two points to the others"),
    Parameter("gesture_share", "share", 0.0, 1.0, 0.0, "from a gesture to another (CC 28)"),
)

PARAMETERS: dict[str, Parameter] = {row.name: row for row in _ROWS}


def defaults() -> dict[str, float]:
    """The values of all parameters at first."""
    return {name: float(row.default) for name, row in PARAMETERS.items()}
