"""What else the player touches: the engine, the map, the presets, and panic."""

from layout import pad_place
from parameters import button, parameter
from patch import Canvas
from py2max.core.box import Box

__all__ = ["mode", "morph", "pca", "presets"]

_SETTLE_MS = 20  # in which all names of a change have come


def mode(canvas: Canvas, x: int, y: int) -> None:
    """Draw the switch between the two engines, which Python may turn too."""
    canvas.heading(x, y, "6  Engine", 120)
    told = canvas.receive(x, y + 30, "mode")
    kind = canvas.box(x, y + 62, "route bank stft", 130)
    indices = [canvas.message(x + 60 * i, y + 94, str(i)) for i in range(2)]
    both = canvas.box(x, y + 130, "t i i", 60)
    silently = canvas.box(x + 53, y + 162, "prepend set")
    names = ("bank", "stft")
    tabs = canvas.ui(
        x + 53, y + 200, "live.tab", (100, 20), name="engine", panel=(477, 128, 120, 16),
        **parameter(
            "Engine", "Engine", "enum", choices=names,
            about="Oscillators, or an inverse Fourier transform of one voice",
        ),
    )  # fmt: skip
    turned = canvas.box(x + 53, y + 236, "t i i", 60)
    which = canvas.box(x + 53, y + 270, "sel 0 1", 90)
    messages = [canvas.message(x + 20 + 95 * i, y + 304, f"/mode {n}") for i, n in enumerate(names)]
    out = canvas.send(x + 20, y + 340, "to_python")
    canvas.chain(told, kind)
    canvas.fan(kind, indices)
    for index in indices:
        canvas.cord(index, both)
    canvas.cord(both, silently, 1)
    canvas.chain(silently, tabs, turned, which)
    canvas.cord(both, canvas.send(x - 26, y + 236, "mix"))
    canvas.cord(turned, canvas.send(x + 160, y + 270, "mix"), 1)
    canvas.fan(which, messages)
    for message in messages:
        canvas.cord(message, out)


def pca(canvas: Canvas, x: int, y: int) -> None:
    """Draw the map: a point in the plane of the first two principal components.

    It is a gesture, not a state: nothing moves it but a hand, and it is not stored.
    """
    canvas.heading(x, y, "9  Map: all latents by one point", 260)
    plane = canvas.ui(
        x, y + 190, "pictslider", (80, 80), name="map", panel=(332, 36, 128, 128), leftvalue=-1000,
        rightvalue=1000, topvalue=1000, bottomvalue=-1000, parameter_enable=0,
        annotation="The plane of the two directions in which the trained sounds differ most",
    )  # fmt: skip
    shares = [canvas.box(x + 73 * i, y + 285, "/ 1000.", 60) for i in range(2)]
    pair = canvas.box(x, y + 317, "pak 0. 0.", 90)
    address = canvas.box(x, y + 349, "prepend /pca")
    for i in range(2):
        canvas.cord(plane, shares[i], i)
        canvas.cord(shares[i], pair, 0, i)
    canvas.chain(pair, address, canvas.send(x, y + 381, "to_python"))


def presets(canvas: Canvas, x: int, y: int) -> None:
    """Draw the presets: a menu that recalls; a name that was typed, to save or rename."""
    canvas.heading(x, y, "10  Presets", 120)
    told = canvas.receive(x + 900, y + 30, "names")
    named = canvas.box(x + 900, y + 62, "t b l l", 250)
    names = _numbered(canvas, x + 930, y + 94, named)
    counted = canvas.receive(x + 200, y + 30, "presets")
    count = canvas.box(x + 200, y + 62, "t b i", 70)
    soon = canvas.box(x - 90, y + 94, f"delay {_SETTLE_MS}", 80)
    anew = canvas.box(x - 90, y + 126, "t b b", 80)
    clear = canvas.message(x - 17, y + 158, "clear")
    number = canvas.box(x - 90, y + 190, "i 0", 60)
    each = canvas.box(x - 90, y + 254, "uzi 0", 60)
    plain = canvas.box(x - 50, y + 318, "route symbol", 100)
    added = canvas.box(x - 50, y + 350, "prepend append")
    menu = canvas.ui(
        x + 60, y + 160, "umenu", (130, 22), name="presets", panel=(477, 36, 120, 20),
        parameter_enable=0, annotation="Recall a preset by its name",
    )  # fmt: skip
    word = canvas.box(x + 103, y + 195, "tosymbol", 70)
    both = canvas.box(x + 103, y + 227, "t l l", 70)
    recall = canvas.box(x + 103, y + 259, "prepend /preset")
    out = canvas.send(x + 103, y + 430, "to_python")
    canvas.chain(told, named, soon, anew, number, each)
    canvas.chain(counted, count, soon)
    canvas.cord(count, number, 1, 1)
    canvas.cord(anew, clear, 1)
    canvas.cord(clear, menu)
    canvas.cord(each, names, 2)
    canvas.chain(names, plain, added, menu)
    canvas.cord(plain, added, 1)
    canvas.cord(menu, word, 1)
    canvas.chain(word, both, recall, out)
    canvas.cord(both, canvas.send(x + 178, y + 227, "recalled"), 1)

    typed = canvas.ui(
        x + 300, y + 126, "textedit", (130, 22), name="preset_name", panel=(477, 60, 120, 20),
        keymode=1, lines=1, parameter_enable=0,
        annotation="Type a name and press return; then save, or rename the recalled preset",
    )  # fmt: skip
    text = canvas.box(x + 300, y + 160, "route text", 80)
    new = canvas.box(x + 300, y + 195, "tosymbol", 70)
    places = {"save": (477, 84), "rename": (539, 84), "undo": (477, 104), "delete": (539, 104)}
    words = {
        "save": "Keep the dials under the typed name",
        "rename": "Give the recalled preset the typed name",
        "undo": "Take back the last change of the presets",
        "delete": "Delete the recalled preset",
    }
    pressed = {
        what: button(canvas,
            x + 440 + 80 * i, y + 126, what, name=f"preset_{what}", panel=(*places[what], 58, 16),
            about=words[what],
        )
        for i, what in enumerate(places)
    }  # fmt: skip
    kept = canvas.box(x + 300, y + 259, "zl.reg", 50)
    old = canvas.box(x + 500, y + 227, "zl.reg", 50)
    going = canvas.box(x + 680, y + 227, "zl.reg", 50)
    pair = canvas.box(x + 440, y + 291, "pack s s", 80)
    named = canvas.box(x + 440, y + 323, "prepend /preset/rename")
    saved = canvas.box(x + 300, y + 291, "prepend /preset/save", 136)
    undone = canvas.message(x + 600, y + 355, "/preset/undo")
    gone = canvas.box(x + 680, y + 259, "prepend /preset/delete")
    every = canvas.send(x + 440, y + 430, "to_python")
    canvas.chain(typed, text, new)
    canvas.cord(new, kept, 0, 1)
    canvas.cord(new, pair, 0, 1)
    canvas.cord(both, old, 1, 1)
    canvas.cord(both, going, 1, 1)
    canvas.chain(pressed["save"], kept, saved, every)
    canvas.chain(pressed["rename"], old, pair, named, every)
    canvas.chain(pressed["undo"], undone, every)
    canvas.chain(pressed["delete"], going, gone, every)
    panic = button(
        canvas, x + 780, y + 126, "panic", name="panic", panel=(477, 148, 120, 16),
        about="Silence everything at once",
    )  # fmt: skip
    canvas.chain(panic, canvas.message(x + 780, y + 160, "/panic"), every)


def _numbered(canvas: Canvas, x: int, y: int, named: Box) -> Box:
    """Draw how [first name name ...], from the two right outlets of a box, is kept by numbers."""
    first = canvas.box(x + 120, y, "zl.slice 1", 80)
    rest = canvas.box(x, y, "zl.slice 1", 80)
    each = canvas.box(x + 40, y + 32, "zl.iter 1", 70)
    word = canvas.box(x + 40, y + 64, "tosymbol", 70)
    then = canvas.box(x + 40, y + 96, "t b l", 70)
    number = canvas.box(x + 40, y + 128, "i 0", 60)
    both = canvas.box(x + 40, y + 160, "t i i", 60)
    plus = canvas.box(x + 150, y + 160, "+ 1")
    pair = canvas.box(x + 40, y + 192, "pack 0 s", 70)
    names = canvas.box(x + 280, y + 192, "coll", 60)
    canvas.cord(named, first, 2)
    canvas.cord(first, number, 0, 1)
    canvas.cord(named, rest, 1)
    canvas.cord(rest, each, 1)
    canvas.chain(each, word, then, number, both, pair, names)
    canvas.cord(then, pair, 1, 1)
    canvas.cord(both, plus, 1)
    canvas.cord(plus, number, 0, 1)
    return names


def morph(canvas: Canvas, x: int, y: int) -> None:
    """Draw the pad of the morph, and at its corners presets: the one recalled last is put there.

    The pad is a gesture: it moves the dials of the morph, which Live can store and automate.
    """
    canvas.heading(x, y, "14  Morph: a pad between four presets", 300)
    left, top = pad_place()
    pad = canvas.ui(
        x, y + 190, "pictslider", (80, 80), name="morph", panel=(left + 46, top + 16, 104, 84),
        leftvalue=0, rightvalue=1000, topvalue=1000, bottomvalue=0, parameter_enable=0,
        annotation="Between the presets at the four corners",
    )  # fmt: skip
    for i, axis in enumerate("xy"):
        share = canvas.box(x + 100 * i, y + 285, "/ 1000.", 60)
        canvas.cord(pad, share, i)
        canvas.cord(share, canvas.send(x + 100 * i, y + 317, f"pad_{axis}"))
    recalled = canvas.receive(x + 240, y + 30, "recalled")
    out = canvas.send(x + 240, y + 317, "to_python")
    for i in range(4):
        across, up = i % 2, i // 2
        place = x + 240 + 170 * i, y + 150
        put = button(
            canvas, place[0], y + 62, "put here", name=f"corner_{i}", long=f"Corner {i + 1}",
            panel=(left + 154 * across, top + 16 + 68 * (1 - up), 42, 16),
            about="Put the preset that was recalled last into this corner of the morph",
        )  # fmt: skip
        kept = canvas.box(place[0], y + 110, "zl.reg", 50)
        canvas.cord(recalled, kept, 0, 1)
        canvas.chain(put, kept, canvas.box(*place, f"prepend /corner/{i}", 130), out)
        told = canvas.receive(place[0], y + 200, f"corner{i}")
        shown = canvas.box(place[0], y + 232, "prepend set")
        name = canvas.comment(
            place[0], y + 270, "-", 96, name=f"at_corner_{i}", centred=True,
            panel=(left + 98 * across, top + 102 - 102 * up, 96, 14),
        )  # fmt: skip
        canvas.chain(told, shown, name)
