"""Which settings of a performance the panels of Max, Live and Pure Data show, and under what name.

Ranges, units, words and meanings are those of `vaelib.live.playing.parameters`.
"""

from typing import NamedTuple

from vaelib.live.osc.protocol import N_DIALS
from vaelib.live.playing.parameters import PARAMETERS, Parameter

__all__ = ["SECTIONS", "Shown"]


class Shown(NamedTuple):
    """One parameter on a panel, with a label that fits.

    `curve` is the power of a control's share that makes the value: 3 leaves room for small ones.
    """

    name: str
    label: str
    curve: int = 1

    @property
    def row(self) -> Parameter:
        """Its range, unit, words and meaning."""
        return PARAMETERS[self.name]

    @property
    def high(self) -> float:
        """Its highest value here: a panel has eight dials, an instrument may have more."""
        return float(N_DIALS) if self.row.unit == "dial" else self.row.high

    @property
    def whole(self) -> bool:
        """Whether its values are whole numbers."""
        return bool(self.row.words) or self.row.unit in ("", "dial")


_SOURCES = {"velocity": "vel", "pressure": "press", "slide": "slide", "wheel": "wheel"}
"""What turns dials while one plays, and how a small label calls it."""


def _modulator(k: int) -> tuple[Shown, ...]:
    rows = ("shape", 1), ("rate_hz", 3), ("beats", 1), ("depth", 1), ("dial", 1)
    return tuple(Shown(f"mod{k}_{name}", name.split("_")[0], curve) for name, curve in rows)


# As they stand from left to right.
SECTIONS = {
    "Envelope": (
        Shown("attack_s", "attack", 3),
        Shown("decay_s", "decay", 3),
        Shown("sustain", "sustain"),
        Shown("release_s", "release", 3),
    ),
    "Voices": (
        Shown("voices", "voices"),
        Shown("mode", "mode"),
        Shown("bend_semitones", "bend"),
        Shown("shared_z", "shared"),
    ),
    "Sound": (
        Shown("level_db", "level"),
        Shown("tune", "tune"),
        Shown("spread", "spread"),
        Shown("partial_spread", "partials"),
        Shown("velocity_level", "velocity"),
    ),
    "Modulator 1": _modulator(1),
    "Modulator 2": _modulator(2),
    "Morph": (
        Shown("morph_x", "morph X"),
        Shown("morph_y", "morph Y"),
        Shown("tempo_bpm", "tempo"),
    ),
    "Expression": (
        *(Shown(f"{source}_amount", source) for source in _SOURCES),
        *(Shown(f"{source}_dial", f"{short} to") for source, short in _SOURCES.items()),
    ),
}
