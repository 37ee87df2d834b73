"""A patch: boxes at places chosen by hand, and the cords between them.

A thin layer over py2max, which refuses unknown objects, unknown attributes, ports that do not exist
and signals into control inlets. Nothing is placed automatically.
"""

import json
from collections.abc import Callable, Sequence
from itertools import pairwise

from ports import stored
from py2max import Patcher
from py2max.core.box import Box
from py2max.core.common import Rect

__all__ = ["Canvas", "as_json", "width_of"]

Place = tuple[int, int, int, int]


def width_of(text: str) -> int:
    """Width in pixels that shows `text` in an object box."""
    return max(36, 7 * len(text) + 12)


class Canvas:
    """One window of a patch, to be filled with boxes and cords.

    Parameters
    ----------
    patcher : Patcher
        What is filled.
    prefix : str
        Stands before every global name (buffers, `s` and `r`), so that two patches do not meet.
        In Max for Live it is ``---``, which Live makes unique for each device.
    live : bool
        Whether the patch is a Max for Live device.
    """

    def __init__(self, patcher: Patcher, *, prefix: str, live: bool):
        self.patcher = patcher
        self.prefix = prefix
        self.live = live
        self.boxes: list[Box] = []

    def box(
        self,
        x: int,
        y: int,
        text: str,
        width: int | None = None,
        comment: str | None = None,
        **attributes,
    ) -> Box:
        """Place an object box; its ports follow from the reference of Max.

        The `comment` of an inlet or outlet shows at the port of its window.
        """
        place = Rect(x, y, width or width_of(text), 22)
        # A comma would end the box's text.
        text = text.replace(",", "\\,")
        box = self.patcher.add_textbox(text, patching_rect=place, **attributes)
        if comment:
            box._kwds["comment"] = comment
        return self._keep(box)

    def message(self, x: int, y: int, text: str) -> Box:
        """Place a message box."""
        place = Rect(x, y, width_of(text), 22)
        return self._keep(self.patcher.add_message(text, patching_rect=place))

    def send(self, x: int, y: int, name: str) -> Box:
        """Place an ``s``: what arrives goes to every ``r`` of that name."""
        return self.box(x, y, f"s {self.prefix}{name}")

    def receive(self, x: int, y: int, name: str) -> Box:
        """Place an ``r``."""
        return self.box(x, y, f"r {self.prefix}{name}")

    def comment(
        self,
        x: int,
        y: int,
        text: str,
        width: int,
        *,
        name: str | None = None,
        panel: Place | None = None,
        centred: bool = False,
        colour: Sequence[float] = (0.9, 0.9, 0.9, 1.0),
    ) -> Box:
        """Place a comment; one with a `name` shows what is sent to it."""
        extra = {"varname": name} if name else {}
        if panel:
            extra["textcolor"] = list(colour)
        if centred:
            extra["textjustification"] = 1
        place = Rect(x, y, width, 20)
        box = self.patcher.add_comment(text, patching_rect=place, fontsize=9.5, **extra)
        return self._keep(box, panel)

    def heading(self, x: int, y: int, text: str, width: int) -> Box:
        """Place the title of a section."""
        place = Rect(x, y, width, 22)
        box = self.patcher.add_comment(text, patching_rect=place, fontsize=13.0, fontface=1)
        return self._keep(box)

    def ui(
        self,
        x: int,
        y: int,
        maxclass: str,
        extent: tuple[int, int],
        *,
        name: str,
        panel: Place | None = None,
        label: str | None = None,
        **attributes,
    ) -> Box:
        """Place a control; `panel` is its place in the presentation view, `label` what it says."""
        box = self.patcher.add_textbox(
            maxclass,
            maxclass=maxclass,
            patching_rect=Rect(x, y, *extent),
            varname=name,
            **attributes,
        )
        if label:
            box._kwds["text"] = label
        return self._keep(box, panel)

    def section(self, x: int, y: int, title: str, panel: Place, accent: Sequence[float]) -> None:
        """Place the background and the title of a part of the panel."""
        plate = Box(
            id=self.patcher.get_id(), maxclass="panel", numinlets=1, numoutlets=0, mode=0,
            rounded=6, patching_rect=Rect(x, y, 20, 20), background=1,
            bgcolor=[0.16, 0.17, 0.20, 1.0], angle=270.0,
        )  # fmt: skip
        self._keep(self.patcher.add_box(plate), panel)
        left, top, width, _ = panel
        self.comment(x + 30, y, title, 110, panel=(left + 4, top + 1, width - 8, 13), colour=accent)

    def _keep(self, box: Box, panel: Place | None = None) -> Box:
        self.boxes.append(box)
        return box.add_to_presentation(panel) if panel else box

    def window(
        self,
        x: int,
        y: int,
        name: str,
        draw: Callable[["Canvas"], None],
        *,
        ports: tuple[int, int] = (0, 0),
        width: int | None = None,
        signal: bool = False,
    ) -> Box:
        """Place a sub-patcher with `ports` inlets and outlets, drawn by `draw`."""
        text = f"p {name}"
        box = self.patcher.add_subpatcher(
            text,
            patching_rect=Rect(x, y, width or width_of(text), 22),
            numinlets=ports[0],
            numoutlets=ports[1],
            outlettype=["signal" if signal else ""] * ports[1],
        )
        inside = Canvas(box.subpatcher, prefix=self.prefix, live=self.live)
        draw(inside)
        inside.frame()
        return self._keep(box)

    def frame(self) -> None:
        """Make the window just large enough for what was placed in it."""
        places = [box.patching_rect for box in self.boxes]
        width, height = (20 + max(r[i] + r[i + 2] for r in places) for i in (0, 1))
        self.patcher.rect = Rect(60, 80, width, height)

    def cord(self, source: Box, target: Box, outlet: int = 0, inlet: int = 0) -> None:
        """Draw a cord from an outlet to an inlet, both counted from 0."""
        self.patcher.add_line(source, target, outlet=outlet, inlet=inlet)

    def chain(self, *boxes: Box) -> Box:
        """Draw cords through the left ports of `boxes`; returns the last of them."""
        for source, target in pairwise(boxes):
            self.cord(source, target)
        return boxes[-1]

    def fan(self, source: Box, targets: Sequence[Box]) -> None:
        """Draw a cord from outlet i of `source` to the left inlet of target i."""
        for outlet, target in enumerate(targets):
            self.cord(source, target, outlet)


def as_json(patcher: Patcher) -> dict:
    """Return the patch as Max stores it: plain JSON values.

    Raises
    ------
    ValueError
        If py2max's lint finds a fault, with all of them.
    """
    if findings := patcher.lint():
        raise ValueError("the patch has faults: " + "; ".join(map(str, findings)))
    patcher.render()
    patch = json.loads(json.dumps(patcher.to_dict()))
    _store(patch["patcher"])
    return patch


def _store(patcher: dict) -> None:
    """Write the boxes as Max writes them."""
    for box in (entry["box"] for entry in patcher["boxes"]):
        name, *words = box["text"].split() if box["maxclass"] == "newobj" else [box["maxclass"]]
        inlets, types = stored(name, words)
        if inlets is not None:
            box["numinlets"] = inlets
        if types is not None:
            box["numoutlets"], box["outlettype"] = len(types), list(types)
        # py2max's reference spells the type of some outlets with a capital; Max does not.
        if "outlettype" in box:
            box["outlettype"] = [
                "signal" if t.lower() == "signal" else "" if t == "OUTLET_TYPE" else t
                for t in box["outlettype"]
            ]
        if not box.get("numoutlets"):
            box.pop("outlettype", None)
        if name == "coll":
            box.setdefault("saved_object_attributes", {"embed": 0, "precision": 6})
        if name == "p":
            box.setdefault("saved_object_attributes", {"description": "", "digest": "", "tags": ""})
        if "patcher" in box:
            _store(box["patcher"])
