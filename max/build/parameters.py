"""Parameters: what Live can automate, store and show on a controller, and their controls.

The same controls serve the stand-alone patch, where Live's objects work as well.
"""

from typing import Literal

from panel import SECTIONS, Shown
from patch import Canvas, Place
from py2max.core.box import Box

from vaelib.live.osc.protocol import N_DIALS

__all__ = [
    "ACCENTS",
    "PARAMETER_BANKS",
    "button",
    "dial",
    "is_menu",
    "kept_list",
    "parameter",
    "setting",
]

_KINDS = {"float": 0, "int": 1, "enum": 2, "blob": 3}
_UNITS = {"int": 0, "float": 1, "Hz": 3, "dB": 4, "custom": 9}
_WRITTEN = {"s": "%.2f s", "semitones": "%.1f st", "bpm": "%.0f bpm"}

ACCENTS = {
    "Timbre": (0.98, 0.72, 0.30, 1.0),
    "Map": (0.55, 0.80, 0.45, 1.0),
    "Presets": (0.55, 0.80, 0.45, 1.0),
    "Envelope": (0.40, 0.75, 0.95, 1.0),
    "Voices": (0.40, 0.75, 0.95, 1.0),
    "Sound": (0.40, 0.75, 0.95, 1.0),
    "Modulator 1": (0.85, 0.55, 0.90, 1.0),
    "Modulator 2": (0.85, 0.55, 0.90, 1.0),
    "Morph": (0.55, 0.80, 0.45, 1.0),
    "Expression": (0.98, 0.72, 0.30, 1.0),
}
"""The colour of each section: its title and its dials."""


def _long_name(title: str, one: Shown) -> str:
    """Name of a parameter in Live, where no two may be alike."""
    name = one.label[0].upper() + one.label[1:]
    prefixed = title.startswith("Mod") or title == "Expression"
    return f"{title.replace('ulator ', ' ')} {name}" if prefixed else name


def _banks() -> dict[str, list[str]]:
    names = [_long_name(title, one) for title, shown in SECTIONS.items() for one in shown]
    names += ["Engine"]
    pages = [names[i : i + 8] for i in range(0, len(names), 8)]
    settings = {f"Settings {i}": page + ["-"] * (8 - len(page)) for i, page in enumerate(pages, 1)}
    return {"Latents": [f"Latent {i}" for i in range(N_DIALS)], **settings}


# What the hardware controllers of Live show, eight at a time: what can be automated.
PARAMETER_BANKS = _banks()


def parameter(
    name: str,
    short: str,
    kind: Literal["float", "int", "enum"],
    *,
    low: float = 0.0,
    high: float = 1.0,
    unit: str = "float",
    start: float | None = None,
    choices: tuple[str, ...] = (),
    curve: int = 1,
    automated: bool = True,
    stored: bool = True,
    about: str = "",
) -> dict:
    """Attributes that make a control a parameter of Live.

    Parameters
    ----------
    name, short : str
        Names in Live: long and short.
    kind : str
        Type of the value. Integers of Live have 256 values; a wider range takes a float that is
        written as an "int".
    low, high : float
        Range.
    unit : str
        How Live writes the value: a name of a style, or a format.
    start : float, optional
        Value sent when a fresh device loads; without it nothing is sent.
    choices : tuple of str
        Names of the values of an enum.
    curve : int
        Power of the share of the range that makes the value.
    automated, stored : bool
        Whether it is offered for automation; whether it is stored with the set at all.
    about : str
        What Live's info view says.
    """
    if kind == "int" and high - low > 255:
        raise ValueError(f"{name} has more values than an integer of Live")
    value = {
        "parameter_longname": name,
        "parameter_shortname": short,
        "parameter_type": _KINDS[kind],
        "parameter_unitstyle": _UNITS.get(unit, _UNITS["custom"]),
        "parameter_invisible": 0 if automated else 1 if stored else 2,
    }
    if unit not in _UNITS:
        value["parameter_units"] = unit
    if about:
        value |= {"parameter_annotation_name": name, "parameter_info": about}
    if choices:
        value |= {"parameter_enum": list(choices), "parameter_mmax": len(choices) - 1}
    else:
        value |= {"parameter_mmin": low, "parameter_mmax": high}
    if curve != 1:
        value["parameter_exponent"] = float(curve)
    if start is not None:
        value |= {"parameter_initial_enable": 1, "parameter_initial": [start]}
    noted = {"annotation": about, "hint": about} if about else {}
    return {"parameter_enable": 1, "saved_attribute_attributes": {"valueof": value}, **noted}


def kept_list(name: str, short: str) -> dict:
    """Attributes that let a pattr keep a list, or a word, with the set; nothing can automate it."""
    value = {
        "parameter_longname": name,
        "parameter_shortname": short,
        "parameter_type": _KINDS["blob"],
        "parameter_invisible": 1,
    }
    return {
        "saved_attribute_attributes": {"valueof": value},
        "saved_object_attributes": {"parameter_enable": 1, "parameter_mappable": 0},
    }


def dial(canvas: Canvas, x: int, y: int, name: str, panel: Place, accent: str, **settings) -> Box:
    """Place a dial; its name and number stand below and above it if there is room."""
    shown = int(panel[3] >= 47)
    return canvas.ui(
        x, y, "live.dial", (44, 48), name=name, panel=panel, showname=shown, shownumber=shown,
        activedialcolor=list(ACCENTS[accent]), textcolor=[0.9, 0.9, 0.9, 1.0], **settings,
    )  # fmt: skip


def button(
    canvas: Canvas,
    x: int,
    y: int,
    label: str,
    *,
    name: str,
    panel: Place,
    about: str,
    long: str | None = None,
) -> Box:
    """Place a button; it sends a bang when pressed. Its `long` name in Live is its label's."""
    settings = parameter(
        long or label.capitalize(), label, "enum", choices=("off", "on"), automated=False,
        stored=False, about=about,
    )  # fmt: skip
    return canvas.ui(
        x, y, "live.text", (58, 16), name=name, panel=panel, label=label, texton=label, mode=0,
        **settings,
    )  # fmt: skip


def is_menu(one: Shown) -> bool:
    """Whether a setting is chosen from a menu."""
    return bool(one.row.words) or one.name == "shared_z"


def setting(canvas: Canvas, x: int, y: int, title: str, one: Shown, panel: Place) -> None:
    """Place a setting of the performance: its control, and how it and Python follow each other."""
    row, long = one.row, _long_name(title, one)
    choices = ("off", "on") if one.name == "shared_z" else row.words
    unit = _WRITTEN.get(row.unit, row.unit if row.unit in _UNITS else "float")
    settings = parameter(
        long, one.label, "enum" if choices else "int" if one.whole else "float", low=row.low,
        high=one.high, unit="int" if one.whole else unit, choices=choices, curve=one.curve,
        about=row.meaning.capitalize(),
    )  # fmt: skip
    if choices:
        control = canvas.ui(x, y, "live.menu", (80, 15), name=one.name, panel=panel, **settings)
    else:
        control = dial(canvas, x, y, one.name, panel, title, **settings)
    way = canvas.window(
        x, y + 55, f"set_{one.name}", lambda c: _way(c, one.name), ports=(1, 1), width=110
    )
    canvas.cord(control, way)
    canvas.cord(way, control)


def _way(canvas: Canvas, name: str) -> None:
    """Draw what a control sends, and what sets it: Python, without an answer."""
    moved = canvas.box(20, 20, "inlet", 30, maxclass="inlet", comment="value")
    out = canvas.box(20, 130, "outlet", 30, maxclass="outlet", comment="to the control")
    address = canvas.box(260, 55, f"prepend /set/{name}")
    told = canvas.receive(20, 55, f"param_{name}")
    first = canvas.box(20, 80, "zl.slice 1", 70)
    silently = canvas.box(20, 105, "prepend set")
    canvas.chain(moved, address, canvas.send(260, 90, "to_python"))
    canvas.chain(told, first, silently, out)
    morphs = name in ("morph_x", "morph_y")
    # The morph moves the dials, and so is told before they are.
    push = canvas.receive(120, 90, "push_morph" if morphs else "push")
    value = canvas.message(120, 130, "outputvalue")
    canvas.chain(push, value, out)
    if morphs:
        canvas.chain(canvas.receive(260, 130, f"pad_{name[-1]}"), out)
