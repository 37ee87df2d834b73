"""What else the player touches: the engine, the map, the presets, gestures, and panic."""

from layout import pad_place
from menus import SETTLE_MS, menu_of
from parameters import button, kept_list, parameter
from patch import Canvas

__all__ = ["gestures", "mode", "morph", "pca", "presets"]


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
    push = canvas.receive(x + 130, y + 30, "push")
    canvas.chain(push, canvas.message(x + 160, y + 162, "outputvalue"), tabs)


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
    _, chosen = menu_of(
        canvas, x, y, ("presets", "names"), name="presets", panel=(477, 34, 120, 18),
        annotation="Recall a preset by its name",
    )  # fmt: skip
    both = canvas.box(x + 103, y + 318, "t l l", 70)
    recall = canvas.box(x + 103, y + 382, "prepend /preset")
    canvas.cord(chosen, both, 1)
    canvas.chain(both, recall, canvas.send(x + 103, y + 430, "to_python"))
    canvas.cord(both, canvas.send(x + 166, y + 350, "recalled"), 1)

    typed = canvas.ui(
        x + 300, y + 126, "textedit", (130, 22), name="preset_name", panel=(477, 54, 120, 18),
        keymode=1, lines=1, outputmode=1, parameter_enable=0,
        annotation="Type a name and press return; then save, or rename the recalled preset",
    )  # fmt: skip
    new = canvas.box(x + 300, y + 160, "route text", 80)
    places = {"save": (477, 74), "rename": (539, 74), "undo": (477, 91), "delete": (539, 91)}
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
    canvas.chain(typed, new)
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


def gestures(canvas: Canvas, x: int, y: int) -> None:
    """Draw the menu of recordings: the notes that are played from then on follow the one chosen.

    It shows the one that Python tells, whoever has chosen it.
    """
    canvas.heading(x, y, "15  Gestures", 120)
    told = canvas.receive(x + 440, y + 30, "gesture")
    keep = canvas.box(x + 440, y + 62, "prepend /gesture")
    kept = canvas.box(
        x + 440, y + 94, "pattr kept_gesture", 150, varname="kept_gesture",
        **kept_list("Recording", "recording"),
    )  # fmt: skip
    own = canvas.box(x + 440, y + 126, "route /gesture", 130)
    order = canvas.box(x + 440, y + 158, "t b l l", 90)
    name = canvas.box(x + 493, y + 190, "zl.nth 1", 60)
    soon = canvas.box(x + 440, y + 222, f"delay {SETTLE_MS}", 80)
    now = canvas.box(x + 440, y + 254, "t b b", 60)
    nothing = canvas.message(x + 493, y + 318, "set 0")
    followed = canvas.box(x + 440, y + 286, "zl.reg", 50)
    shown = canvas.box(x + 440, y + 350, "prepend setsymbol")
    canvas.chain(told, keep, kept, own, order, soon, now, followed, shown)
    canvas.cord(order, name, 1)
    canvas.cord(name, followed, 0, 1)
    canvas.cord(now, nothing, 1)
    push = canvas.receive(x + 620, y + 126, "push")
    here = canvas.box(x + 620, y + 190, "zl.reg", 50)
    again = canvas.box(x + 620, y + 222, "prepend /gesture")
    canvas.cord(order, here, 2, 1)
    canvas.chain(push, here, again, canvas.send(x + 620, y + 254, "to_python"))
    none = canvas.message(x + 20, y + 259, "/gesture")
    menu, chosen = menu_of(
        canvas, x, y, ("gestures", "gesture_names"), first=("no recording", none), then=now,
        name="gestures", panel=(477, 108, 120, 18),
        annotation="Notes follow this recording from now on",
    )  # fmt: skip
    follow = canvas.box(x + 70, y + 382, "prepend /gesture")
    out = canvas.send(x + 70, y + 420, "to_python")
    canvas.cord(chosen, follow, 1)
    canvas.chain(follow, out)
    canvas.cord(none, out)
    # A name that is not in the menu, such as the empty one, changes nothing.
    canvas.cord(nothing, menu)
    canvas.cord(shown, menu)


def morph(canvas: Canvas, x: int, y: int) -> None:
    """Draw the pad of the morph, and at its corners presets: the one recalled last is put there.

    The pad is a gesture: it moves the dials of the morph, which Live can store and automate. It
    stores the corners too.
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
    for i in range(4):
        across, up = i % 2, i // 2
        place = x + 240 + 170 * i
        put = button(
            canvas, place, y + 62, "put here", name=f"corner_{i}", long=f"Corner {i + 1}",
            panel=(left + 154 * across, top + 16 + 68 * (1 - up), 42, 16),
            about="Put the preset that was recalled last into this corner of the morph",
        )  # fmt: skip
        way = canvas.window(
            place, y + 110, f"at_corner_{i}", lambda c, i=i: _corner(c, i), ports=(2, 2), width=150
        )
        kept = canvas.box(
            place, y + 150, f"pattr kept_corner_{i}", 150, varname=f"kept_corner_{i}",
            **kept_list(f"Preset of corner {i + 1}", f"corner {i + 1}"),
        )  # fmt: skip
        name = canvas.comment(
            place, y + 200, "-", 96, name=f"at_corner_{i}", centred=True,
            panel=(left + 98 * across, top + 102 - 102 * up, 96, 14),
        )  # fmt: skip
        canvas.chain(put, way, kept)
        canvas.cord(kept, way, 0, 1)
        canvas.cord(way, name, 1)


def _corner(canvas: Canvas, i: int) -> None:
    """Draw what a corner says, and what is kept of it: the message that puts its preset there.

    What is kept goes to Python before the dials do: a morph moves them.
    """
    put = canvas.box(20, 20, "inlet", 30, maxclass="inlet", comment="put here")
    kept = canvas.box(420, 20, "inlet", 30, maxclass="inlet", comment="what is kept")
    recalled = canvas.receive(70, 20, "recalled")
    chosen = canvas.box(20, 60, "zl.reg", 70)
    push = canvas.receive(200, 20, "push_corners")
    here = canvas.box(200, 160, "zl.reg", 70)
    named = canvas.box(200, 195, "route -", 70)
    address = canvas.box(20, 230, f"prepend /corner/{i}", 140)
    own = canvas.box(420, 60, f"route /corner/{i}", 130)
    both = canvas.box(420, 95, "t l l", 60)
    shown = canvas.box(420, 230, "prepend set")
    told = canvas.receive(580, 20, f"corner{i}")
    keep = canvas.box(580, 60, f"prepend /corner/{i}", 140)
    to_keep = canvas.box(360, 270, "outlet", 30, maxclass="outlet", comment="to be kept")
    name = canvas.box(420, 270, "outlet", 30, maxclass="outlet", comment="name")
    canvas.cord(recalled, chosen, 0, 1)
    canvas.chain(put, chosen, address, canvas.send(20, 270, "to_python"))
    canvas.chain(push, here, named)
    canvas.cord(named, address, 1)
    canvas.chain(kept, own, both, shown, name)
    canvas.cord(both, here, 1, 1)
    canvas.chain(told, keep, to_keep)
