"""The layout of the panel: its sections, and the settings in them."""

from panel import SECTIONS
from parameters import ACCENTS, is_menu, setting
from patch import Canvas

__all__ = ["plates", "settings"]

DIAL_TOP, DIAL = 34, (44, 48)


def _places() -> dict[str, tuple[int, int, int, int]]:
    """Where the sections stand on the panel."""
    places = {
        "Timbre": (4, 20, 322, 147),
        "Map": (330, 20, 132, 147),
        "Presets": (470, 20, 134, 147),
    }
    for i, title in enumerate(SECTIONS):
        places[title] = (610 + 96 * i, 20, 92, 147)
    return places


def plates(canvas: Canvas) -> None:
    """Place the background and the title of every section."""
    for i, (title, place) in enumerate(_places().items()):
        canvas.section(20 + 170 * i, 1980, title, place, ACCENTS[title])


def settings(canvas: Canvas, x: int, y: int) -> None:
    """Place the settings: dials two by two, menus below them."""
    i = 0
    for title, shown in SECTIONS.items():
        left = _places()[title][0]
        menus = [one for one in shown if is_menu(one)]
        dials = [one for one in shown if not is_menu(one)]
        below = DIAL_TOP + 49 * -(-len(dials) // 2)
        spots = {
            one.name: (left + 2 + 44 * (k % 2), DIAL_TOP + 49 * (k // 2), *DIAL)
            for k, one in enumerate(dials)
        }
        for k, one in enumerate(menus):
            top = below + 33 * k
            label = (left + 4, top, 84, 14)
            canvas.comment(x + 150 * (i % 10) + 70 * k, y + 340, one.label, 60, panel=label)
            spots[one.name] = (left + 4, top + 15, 84, 15)
        for one in shown:
            place = x + 150 * (i % 10), y + 10 + 110 * (i // 10)
            setting(canvas, *place, title, one, spots[one.name])
            i += 1
