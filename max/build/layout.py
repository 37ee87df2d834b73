"""The layout of the panel: its sections, and the settings in them."""

from panel import SECTIONS, Shown
from parameters import ACCENTS, is_menu, setting
from patch import Canvas

__all__ = ["WIDTH", "pad_place", "plates", "settings"]

DIAL_TOP, DIAL = 34, (44, 48)
PAD = 200  # of the morph, with its corners


def _columns(shown: tuple[Shown, ...]) -> int:
    """How many dials stand side by side: there is room for two rows."""
    return max(2, -(-sum(not is_menu(one) for one in shown) // 2))


def _places() -> dict[str, tuple[int, int, int, int]]:
    """Where the sections stand on the panel."""
    places = {
        "Timbre": (4, 20, 322, 147),
        "Map": (330, 20, 132, 147),
        "Presets": (470, 20, 134, 147),
    }
    left = 610
    for title, shown in SECTIONS.items():
        width = 4 + DIAL[0] * _columns(shown) + PAD * (title == "Morph")
        places[title] = (left, 20, width, 147)
        left += width + 4
    return places


_LAST = list(_places().values())[-1]
WIDTH = _LAST[0] + _LAST[2] + 4
"""Of the panel."""


def pad_place() -> tuple[int, int]:
    """Where the pad of the morph begins, left and top."""
    left, top, width, _ = _places()["Morph"]
    return left + width - PAD, top + 14


def plates(canvas: Canvas) -> None:
    """Place the background and the title of every section."""
    for i, (title, place) in enumerate(_places().items()):
        canvas.section(20 + 170 * i, 2090, title, place, ACCENTS[title])


def settings(canvas: Canvas, x: int, y: int) -> None:
    """Place the settings: dials two by two, menus below them."""
    i = 0
    for title, shown in SECTIONS.items():
        left = _places()[title][0]
        menus = [one for one in shown if is_menu(one)]
        dials = [one for one in shown if not is_menu(one)]
        columns = _columns(shown)
        below = DIAL_TOP + 49 * -(-len(dials) // columns)
        spots = {
            one.name: (left + 2 + 44 * (k % columns), DIAL_TOP + 49 * (k // columns), *DIAL)
            for k, one in enumerate(dials)
        }
        for k, one in enumerate(menus):
            top = below + 33 * k
            label = (left + 4, top, 84, 14)
            canvas.comment(x + 150 * (i % 10) + 70 * k, y + 455, one.label, 60, panel=label)
            spots[one.name] = (left + 4, top + 15, 84, 15)
        for one in shown:
            place = x + 150 * (i % 10), y + 10 + 110 * (i // 10)
            setting(canvas, *place, title, one, spots[one.name])
            i += 1
