"""The map in Pure Data: the plane of the first two principal components, with a hand to drag."""

from pd_boxes import Patch

__all__ = ["MAP", "plane"]

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


def plane() -> Patch:
    """The map: what is dragged goes to Python."""
    p = Patch(760, 460, face=(MAP + 4, MAP + 4))
    p.field(2, 2, "$0-field", (MAP, MAP))

    load = p.obj(220, 20, "loadbang").to(p.obj(220, 50, "t b b b b"))
    name = load.to(p.obj(320, 50, "f $0"), 3).to(p.obj(320, 80, "makefilename pd-%d-field"))
    head = name.to(p.msg(320, 110, "traverse $1, bang")).to(p.obj(320, 140, "pointer"))
    point = p.obj(220, 200, "append $0-point x-share y-share")
    head.to(point, 0, 2)
    load.to(p.msg(260, 170, "0"), 2).to(point, 0, 1)
    load.to(p.msg(220, 170, "0"), 1).to(point)

    held = p.obj(20, 290, "pointer")
    point.to(held, 0, 1)
    dragged = p.sub(20, 200, "template", _template()).to(p.obj(20, 230, "route change"))
    asked = p.obj(20, 260, "t b")
    p.obj(120, 230, "r $1-map-ask").to(asked)
    values = dragged.to(asked).to(held).to(p.obj(20, 320, "get $0-point x-share y-share"))
    both = p.obj(20, 380, "pack f f")
    values.to(p.obj(20, 350, "clip -1 1")).to(both)
    values.to(p.obj(130, 350, "clip -1 1"), 1).to(both, 0, 1)
    both.to(p.obj(20, 410, "oscformat pca")).to(p.obj(20, 435, "s $1-to-python"))
    return p
