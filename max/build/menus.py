"""Menus: names that Python lists, by their numbers, and how they are written anew.

What a menu says is a number: its text would be read again, and a name such as 1.0 would come out as
another one.
"""

from typing import Any

from patch import Canvas
from py2max.core.box import Box

__all__ = ["SETTLE_MS", "menu_of"]

SETTLE_MS = 20  # in which all names of a change have come


def menu_of(
    canvas: Canvas,
    x: int,
    y: int,
    told: tuple[str, str],
    *,
    first: tuple[str, Box] | None = None,
    then: Box | None = None,
    **look: Any,
) -> tuple[Box, Box]:
    """Draw a menu of the names that Python lists, below a first item of its own, if it has one.

    `told` are the receivers of how many there are, and of the names; `first` is that item, and what
    is banged when it is chosen; `then` is banged when all items have been written anew.

    Returns the menu, and the box out of whose right outlet comes the name that is chosen.
    """
    counted, listed = (
        canvas.receive(x + 200 + 700 * i, y + 30, name) for i, name in enumerate(told)
    )
    named = canvas.box(x + 900, y + 62, "t b l l", 250)
    names = _numbered(canvas, x + 930, y + 94, named)
    count = canvas.box(x + 200, y + 62, "t b i", 70)
    soon = canvas.box(x - 90, y + 94, f"delay {SETTLE_MS}", 80)
    clear = canvas.message(x - 17, y + 158, "clear")
    number = canvas.box(x - 90, y + 190, "i 0", 60)
    each = canvas.box(x - 90, y + 254, "uzi 0", 60)
    plain = canvas.box(x - 50, y + 318, "route symbol", 100)
    way = canvas.box(x - 50, y + 350, "gate 2 1", 80)
    added = canvas.box(x - 50, y + 382, "prepend append")
    menu = canvas.ui(x + 60, y + 160, "umenu", (130, 22), parameter_enable=0, **look)
    own = canvas.message(x + 220, y + 126, f"append {first[0]}") if first else None
    # From right to left: clear, its own item, the names, and what comes then.
    steps = [step for step in (then, number, own, clear) if step]
    anew = canvas.box(x - 90, y + 126, "t" + " b" * len(steps), 80)
    canvas.fan(anew, steps)
    canvas.chain(listed, named, soon, anew)
    canvas.chain(counted, count, soon)
    canvas.chain(number, each)
    canvas.cord(count, number, 1, 1)
    canvas.cord(clear, menu)
    if own:
        canvas.cord(own, menu)
    canvas.cord(each, names, 2)
    canvas.cord(names, plain)
    for outlet in range(2):
        canvas.cord(plain, way, outlet, 1)
    canvas.chain(way, added, menu)
    # From a number to its name, which leaves by another way than to the menu.
    chosen = canvas.box(x + 110, y + 195, "sel 0" if first else "+ 1", 60)
    order = canvas.box(x + 110, y + 227, "t b i b", 80)
    back, apart = (canvas.message(x + 110 + 50 * i, y + 259, str(1 + i)) for i in range(2))
    canvas.cord(menu, chosen)
    canvas.cord(chosen, order, 1 if first else 0)
    canvas.cord(order, apart, 2)
    canvas.cord(order, names, 1)
    canvas.cord(order, back)
    for which in (apart, back):
        canvas.cord(which, way)
    if first:
        canvas.cord(chosen, first[1])
    return menu, way


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
