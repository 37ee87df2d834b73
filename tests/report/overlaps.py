"""Texts of a figure that touch each other or other axes, or that its edge cuts."""

from itertools import combinations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.text import Text

LEAST_PT = 2.5
"""The least distance of two texts, and of a text and other axes, in points."""


def touching(figure: Figure) -> list[str]:
    """What touches what in a figure that is drawn at its size, in words; [] if nothing does."""
    figure.draw_without_rendering()
    gap = LEAST_PT * figure.dpi / 72
    placed = [(text, owner, text.get_window_extent()) for owner, text in _texts(figure)]
    found = [
        f"{text.get_text()!r} is cut"
        for text, _, box in placed
        if min(box.x0, box.y0) < -1 or np.any(box.max > figure.bbox.max + 1)
    ]
    for (one, _, box), (other, _, its) in combinations(placed, 2):
        if _near(box, its, gap):
            found.append(f"{one.get_text()!r} and {other.get_text()!r}")
    for text, owner, box in placed:
        for ax in figure.axes:
            framed = ax is not owner and ax.get_visible() and ax.axison
            if framed and _near(box, ax.get_window_extent(), gap):
                found.append(f"{text.get_text()!r} and axes at {ax.get_position().bounds}")
    return found


def _near(one, other, gap: float) -> bool:
    """Whether two boxes overlap, or lie side by side closer than the gap."""
    apart_x = max(one.x0, other.x0) - min(one.x1, other.x1)
    apart_y = max(one.y0, other.y0) - min(one.y1, other.y1)
    return apart_x < gap and apart_y < -0.5


def _texts(figure: Figure) -> list[tuple[object, Text]]:
    """The texts that are seen, each with its axes; of the labels of ticks those in the view."""
    ticks, found = set(), []
    for ax in figure.axes:
        for axis in (ax.xaxis, ax.yaxis):
            low, high = sorted(axis.get_view_interval())
            for tick in [*axis.get_major_ticks(), *axis.get_minor_ticks()]:
                ticks |= {tick.label1, tick.label2}
                if ax.axison and low <= tick.get_loc() <= high:
                    found += [(ax, label) for label in (tick.label1, tick.label2)]
    every = [(text.axes, text) for text in figure.findobj(Text) if text not in ticks]
    shown = [of for of in every if of[0] is None or of[0].axison or of[1] in of[0].texts]
    return [(ax, t) for ax, t in found + shown if t.get_visible() and t.get_text().strip()]
