"""Ports of boxes as Max itself stores them: how many inlets, and the types of the outlets.

py2max's reference is silent or wrong about some; `tests/max/test_objects.py` holds the same facts,
read off public patches.
"""

__all__ = ["stored"]

_OUTLETS = {
    "bang": ("delay", "loadbang", "metro"),
    "int": ("i", "minimum", "+", "-", "!-", ">", "<", "midiin"),
    "float": ("f", "peek~"),
    "list": ("listfunnel",),
    "bang bang int": ("uzi",),
    "int int": ("split", "thispoly~", "kslider", "pictslider"),
    "float bang": ("buffer~",),
    "signal bang": ("line~",),
    "bang bang": ("onebang",),
    "signal signal signal": ("fftin~",),
    "bang int int": ("live.thisdevice",),
    "int float int int": ("dspstate~",),
    "int,,,int": ("counter",),
    ",int,int": ("change",),
    ",float": ("live.dial", "live.numbox"),
    ",,float": ("live.menu", "live.tab"),
    ",": ("live.text", "zl.slice", "zl.len", "zl.nth", "zl.iter", "zl.reg"),
    ",,": ("pattr",),
    ",,,": ("coll",),
    "int,,": ("umenu",),
    ",int,,": ("textedit",),
    ",,,int,int,,int,": ("midiparse",),
}
_TYPES = {
    name: tuple(types.split("," if "," in types else " "))
    for types, names in _OUTLETS.items()
    for name in names
}
_INLETS = {"r": 0, "in": 0, "loadbang": 1, "poly~": 2, "thispoly~": 1, "midiin": 1}
_LETTERS = {"b": "bang", "i": "int", "f": "float"}


def _type(word: str) -> str:
    """Type of a number as it is written: an int, or a float with its point."""
    return "float" if "." in word else "int"


def stored(name: str, words: list[str]) -> tuple[int | None, tuple[str, ...] | None]:
    """How many inlets a box has and the types of its outlets; None where py2max is right.

    Parameters
    ----------
    name : str
        The object.
    words : list of str
        Its arguments.
    """
    inlets, types = _INLETS.get(name), _TYPES.get(name)
    if name == "t":
        types = tuple(_LETTERS.get(word, "") for word in words)
    elif name == "unpack":
        types = tuple(_type(word) for word in words)
    elif name in ("*", "/", "+", "-", "!-", "accum") and words:
        types = (_type(words[0]),)
    elif name == "sel":
        types = ("bang",) * len(words) + ("",)
        inlets = len(words) + 1
    elif name == "route":
        types = ("",) * (len(words) + 1)
        inlets = len(words) + 1
    elif name == "noise~":
        inlets = 1
    elif name == "index~":
        types = ("signal",)
    elif name == "poke~":
        types = ()
    return inlets, types
