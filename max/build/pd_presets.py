"""Presets in Pure Data: a list of names to choose from, and a name to save or rename."""

from pd_boxes import SPACE, Box, Patch

__all__ = ["PRESETS_SHOWN", "presets"]

PRESETS_SHOWN, CELL, WIDTH = 16, 17, 200
SETTLE_MS = 20  # in which all names of a change have come


def _named(p: Patch, x: int, y: int, count: Box) -> tuple[Box, Box, Box]:
    """Draw the name of number k, counted from 0, of as many as Python counts.

    Returns the box that takes k, the one whose outlet is the name, and the one that bangs if there
    is none.
    """
    k = p.obj(x, y, "t f f")
    there = p.obj(x + 60, y + 30, "expr $f1 < $f2")
    count.to(there, 0, 1)
    none = k.to(there, 1).to(p.obj(x + 60, y + 60, "sel 0"))
    passed = p.obj(x, y + 90, "spigot")
    there.to(passed, 0, 1)
    return k, k.to(passed).to(p.obj(x, y + 120, "text get $0-names")), none


def _kept(p: Patch) -> Box:
    """Draw how [first name name ...] is written line by line; returns what tells that it was."""
    told = p.obj(20, 20, "r $1-names").to(p.obj(20, 50, "t b b a a"))
    number = p.obj(220, 170, "f 0")
    first = told.to(p.obj(300, 80, "list split 1"), 3).to(p.obj(300, 110, "- 1"))
    first.to(number, 0, 1)
    left = p.obj(120, 140, "list append")
    told.to(p.obj(120, 80, "list split 1"), 2).to(left, 1, 1)
    turn = p.obj(60, 110, "until")
    one = told.to(turn, 1).to(left).to(p.obj(120, 200, "list split 1"))
    one.to(left, 1, 1)
    one.to(p.obj(20, 230, "t b"), 2).to(turn, 0, 1)  # none is left
    name = one.to(p.obj(120, 230, "t a b"))
    line = name.to(number, 1).to(p.obj(220, 230, "t f f"))
    line.to(p.obj(300, 230, "+ 1"), 1).to(number, 0, 1)
    write = p.obj(120, 270, "text set $0-names")
    line.to(write, 0, 1)
    name.to(write)
    p.obj(300, 270, "text define $0-names")
    return told


def _pages() -> Patch:
    """A page of the names that Python lists, on the plates; and the name of the cell clicked."""
    p = Patch(1060, 800)
    soon = _kept(p).to(p.obj(20, 340, f"delay {SETTLE_MS}"))
    show = soon.to(p.obj(20, 370, "t b b"))
    count = p.obj(560, 20, "r $1-presets").to(p.obj(560, 50, "t b f"))
    count.to(soon)
    most = count.to(p.obj(620, 80, "t f f"), 1)

    turned = p.obj(440, 320, "r $1-preset-turn").to(p.obj(440, 350, "+ 0"))
    clip = p.obj(440, 380, "clip 0 0")
    page = turned.to(clip).to(p.obj(440, 410, "t b f f"))
    most.to(p.obj(640, 110, f"expr int(max($f1 - 1 , 0) / {PRESETS_SHOWN})"), 1).to(clip, 0, 2)
    page.to(turned, 2, 1)
    page.to(show)
    offset = page.to(p.obj(520, 440, f"* {PRESETS_SHOWN}"), 1).to(p.obj(520, 470, "t f f"))

    index = p.obj(120, 460, "f 0")
    show.to(p.msg(120, 430, "0"), 1).to(index, 0, 1)
    show.to(p.msg(20, 430, str(PRESETS_SHOWN))).to(p.obj(20, 460, "until")).to(index)
    index.to(p.obj(200, 460, "+ 1")).to(index, 0, 1)
    each = index.to(p.obj(120, 490, "t f f"))
    plate = p.obj(320, 750, "send")
    each.to(p.obj(300, 490, "makefilename $0-name-%d"), 1).to(p.obj(300, 520, "symbol")).to(
        plate, 0, 1
    )
    place = p.obj(120, 520, "+ 0")
    offset.to(place, 1, 1)
    k, name, none = _named(p, 120, 560, most)
    each.to(place).to(k)
    name.to(p.obj(120, 710, "list prepend label")).to(p.obj(120, 740, "list trim")).to(plate)
    none.to(p.msg(320, 680, "label -")).to(plate)

    cell = p.obj(700, 460, "r $1-preset-cell").to(p.obj(700, 520, "+ 0"))
    offset.to(cell, 0, 1)
    k, name, _ = _named(p, 700, 560, most)
    cell.to(k)
    name.to(p.obj(700, 740, "outlet"))
    return p


def presets() -> Patch:
    """The list, its pages, the name box and the buttons."""
    height = 70 + PRESETS_SHOWN * CELL + 90
    p = Patch(1000, height + 320, face=(WIDTH, height))
    p.plate(2, 2, (WIDTH - 4, 22), receive="$0-chosen", label="-")
    p.vradio(2, 30, CELL, PRESETS_SHOWN, send="$1-preset-cell")
    for i in range(PRESETS_SHOWN):
        p.plate(24, 30 + CELL * i, (WIDTH - 26, CELL - 1), receive=f"$0-name-{i}", label="-")
    y = 36 + PRESETS_SHOWN * CELL
    earlier = p.button(2, y, 18, label=f"page{SPACE}back")
    later = p.button(102, y, 18, label=f"page{SPACE}on")
    turn = p.obj(WIDTH + 60, 120, "s $1-preset-turn")
    earlier.to(p.msg(WIDTH + 20, 60, "-1")).to(turn)
    later.to(p.msg(WIDTH + 80, 60, "1")).to(turn)
    named = p.symbol(2, y + 26, 26, receive="$1-preset-typed")
    buttons = {}
    for i, what in enumerate(("save", "rename", "undo", "delete")):
        place = 2 + 100 * (i % 2), y + 54 + 24 * (i // 2)
        buttons[what] = p.button(*place, 18, receive=f"$1-preset-{what}", label=what)

    x, y = 20, height + 40
    p.text(x, y - 30, "A click recalls; the name typed is for save, and for rename.", 80)
    out = p.obj(x, y + 240, "s $1-to-python")
    old = p.obj(x + 600, y + 120, "symbol")
    label = p.msg(x + 400, y + 60, "label $1")
    label.to(p.obj(x + 400, y + 90, "s $0-chosen"))
    clicked = p.sub(x, y, "pages", _pages()).to(p.obj(x, y + 30, "t a a a"))
    clicked.to(p.obj(x, y + 60, "oscformat preset")).to(out)
    clicked.to(label, 1)
    clicked.to(p.obj(x + 740, y + 60, "s $1-recalled"), 2)
    clicked.to(old, 2, 1)

    kept = p.obj(x + 160, y + 120, "symbol")
    named.to(kept, 0, 1)
    buttons["save"].to(kept).to(p.obj(x + 160, y + 180, "oscformat preset save")).to(out)
    new = p.obj(x + 400, y + 150, "symbol")
    named.to(new, 0, 1)
    rename = buttons["rename"].to(p.obj(x + 500, y + 90, "t b b"))
    pair = p.obj(x + 400, y + 180, "list append")
    rename.to(new, 1).to(pair, 0, 1)
    pair.to(p.obj(x + 400, y + 210, "oscformat -f ss preset rename")).to(out)
    rename.to(old).to(pair)
    buttons["undo"].to(p.obj(x + 160, y + 210, "oscformat preset undo")).to(out)
    gone = p.obj(x + 720, y + 120, "symbol")
    clicked.to(gone, 2, 1)
    buttons["delete"].to(gone).to(p.obj(x + 720, y + 180, "oscformat preset delete")).to(out)
    return p
