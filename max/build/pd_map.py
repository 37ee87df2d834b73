"""Points to drag in Pure Data: the map of the first two principal components, and the morph."""

from pd_boxes import Box, Patch, word

__all__ = ["MAP", "morph", "plane"]

MAP = 160
"""Side of the map in pixels; it shows -1 to 1 in both directions."""


def _template() -> Patch:
    """What a point looks like: a hand from the middle, whose end can be dragged, and the axes."""
    p = Patch(460, 220)
    p.obj(20, 20, "struct $0-point float x-share float y-share").to(p.obj(20, 170, "outlet"))
    p.obj(20, 50, "drawpolygon 900 4 0 0 x-share y-share")
    p.obj(20, 80, "drawpolygon 555 1 -1 0 1 0")
    p.obj(20, 110, "drawpolygon 555 1 0 -1 0 1")
    return p


def _dragged(p: Patch, x: int, y: int, *, asked_by: str) -> tuple[Box, Box]:
    """Draw a field with a point to drag; returns where its place comes out, -1 to 1 each."""
    p.field(x, y, "$0-field", (MAP, MAP))

    load = p.obj(440, 20, "loadbang").to(p.obj(440, 50, "t b b b b"))
    name = load.to(p.obj(540, 50, "f $0"), 3).to(p.obj(540, 80, "makefilename pd-%d-field"))
    head = name.to(p.msg(540, 110, "traverse $1, bang")).to(p.obj(540, 140, "pointer"))
    point = p.obj(440, 200, "append $0-point x-share y-share")
    head.to(point, 0, 2)
    load.to(p.msg(480, 170, "0"), 2).to(point, 0, 1)
    load.to(p.msg(440, 170, "0"), 1).to(point)

    held = p.obj(440, 320, "pointer")
    point.to(held, 0, 1)
    dragged = p.sub(440, 230, "template", _template()).to(p.obj(440, 260, "route change"))
    asked = p.obj(440, 290, "t b")
    p.obj(540, 260, f"r {asked_by}").to(asked)
    values = dragged.to(asked).to(held).to(p.obj(440, 350, "get $0-point x-share y-share"))
    return tuple(values.to(p.obj(440 + 110 * i, 380, "clip -1 1"), i) for i in range(2))


def plane() -> Patch:
    """The map: what is dragged goes to Python."""
    p = Patch(760, 500, face=(MAP + 4, MAP + 4))
    x, y = _dragged(p, 2, 2, asked_by="$1-map-ask")
    both = p.obj(420, 410, "pack f f")
    x.to(both)
    y.to(both, 0, 1)
    both.to(p.obj(420, 440, "oscformat pca")).to(p.obj(420, 470, "s $1-to-python"))
    return p


def morph() -> Patch:
    """The pad of the morph: what is dragged moves two sliders; a button fills each corner."""
    width, side = 300, 70
    p = Patch(1240, 620, face=(width, MAP + 44))
    values = _dragged(p, side, 22, asked_by="$1-morph-ask")
    for value, axis in zip(values, "xy", strict=True):
        x = 480 if axis == "x" else 620
        value.to(p.obj(x, 410, "expr ($f1 + 1) / 2")).to(p.obj(x, 440, f"s $1-set-morph_{axis}"))
    for i in range(4):
        across, up = i % 2, i // 2
        edge = (side - 24, side + MAP + 4)[across], (MAP + 4, 22)[up]
        put = p.button(*edge, 18, receive=f"$1-corner-{i}")
        plate = 2 + width // 2 * across, (MAP + 24, 2)[up]
        p.plate(*plate, (width // 2 - 4, 18), receive=f"$0-at-{i}", label="-")
        x = 780 if across else 20
        y = 240 + 180 * (1 - up)
        kept = p.obj(x, y, "symbol")
        p.obj(x + 60, y - 30, "r $1-recalled").to(kept, 0, 1)
        put.to(kept).to(p.obj(x, y + 30, f"oscformat corner {i}")).to(
            p.obj(x, y + 60, "s $1-to-python")
        )
        told = word(p, x + 160, y + 30, "$1-corner", str(i))
        told.to(p.obj(x + 160, y + 105, "list prepend label")).to(
            p.obj(x, y + 120, "list trim")
        ).to(p.obj(x + 160, y + 145, f"s $0-at-{i}"))
    return p
