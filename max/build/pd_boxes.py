"""Pure Data patches, written box by box: every box has its place and every cord its two ends.

A patch file lists boxes in order and cords by the numbers of the boxes; here a box is a name, so a
patch reads from top to bottom as it looks. The places are given by hand: nothing is laid out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from vaelib.store import replacing

__all__ = ["SPACE", "Box", "Patch", "word"]

SPACE = "\N{NO-BREAK SPACE}"
"""A space within one word of Pure Data, which else would end the word."""

FONT_SIZE = 12
DARK, LIGHT, PAPER = "#202020", "#fcfcfc", "#e4e4e4"


def _escape(text: str) -> str:
    """A box's text as the file holds it: commas, semicolons and dollars are marked."""
    for mark in ("\\", "$"):
        text = text.replace(mark, "\\" + mark)
    return text.replace(",", " \\,").replace(";", " \\;").replace(SPACE, "\\ ")


@dataclass(frozen=True)
class Box:
    """One box of a patch. `to` draws a cord and returns the lower box, so that chains read well."""

    patch: Patch = field(repr=False)
    number: int

    def to(self, lower: Box, outlet: int = 0, inlet: int = 0) -> Box:
        """Connect an outlet of this box to an inlet of a lower one, and return the lower one.

        Raises
        ------
        ValueError
            If the two boxes stand in different patches.
        """
        if lower.patch is not self.patch:
            raise ValueError("a cord cannot leave its patch: use inlet, outlet, send or receive")
        self.patch.cords.append(f"#X connect {self.number} {outlet} {lower.number} {inlet};")
        return lower


@dataclass(eq=False)
class Patch:
    """A window with boxes and cords.

    Parameters
    ----------
    width, height : int
        The window, in pixels.
    face : tuple of int, optional
        Width and height of what shows in the parent (graph on parent), without the name.
    """

    width: int
    height: int
    face: tuple[int, int] | None = None
    boxes: list[str] = field(default_factory=list)
    cords: list[str] = field(default_factory=list)

    def _add(self, line: str) -> Box:
        self.boxes.append(line)
        return Box(self, len(self.boxes) - 1)

    def obj(self, x: int, y: int, text: str) -> Box:
        """Place an object."""
        return self._add(f"#X obj {x} {y} {_escape(text)};")

    def msg(self, x: int, y: int, text: str) -> Box:
        """Place a message."""
        return self._add(f"#X msg {x} {y} {_escape(text)};")

    def text(self, x: int, y: int, text: str, columns: int = 60) -> Box:
        """Place a comment, broken after so many letters."""
        return self._add(f"#X text {x} {y} {_escape(text)}, f {columns};")

    def number(self, x: int, y: int, width: int, *, receive: str = "-") -> Box:
        """Place a number box, as wide as so many letters."""
        return self._add(f"#X floatatom {x} {y} {width} 0 0 0 - {_escape(receive)} - 0;")

    def symbol(self, x: int, y: int, width: int, *, receive: str, send: str = "-") -> Box:
        """Place a box to type a word in, as wide as so many letters."""
        names = f"{_escape(receive)} {_escape(send)}"
        return self._add(f"#X symbolatom {x} {y} {width} 0 0 0 - {names} 0;")

    def hslider(
        self,
        x: int,
        y: int,
        size: tuple[int, int],
        span: tuple[float, float],
        *,
        send: str = "empty",
        receive: str = "empty",
        label: str = "empty",
        default: float = 0.0,
        says_default: bool = False,
    ) -> Box:
        """Place a horizontal slider over a span of values; its label stands at its right.

        It stands at its default when the patch opens, and also says so if asked to.
        """
        low, high = span
        # The file keeps a slider's position in hundredths of a pixel.
        position = round((default - low) / (high - low) * (size[0] - 1) * 100)
        return self._add(
            f"#X obj {x} {y} hsl {size[0]} {size[1]} {low:g} {high:g} 0 {says_default:d} "
            f"{_escape(send)} {_escape(receive)} {_escape(label)} {size[0] + 8} {size[1] // 2} 0 "
            f"{FONT_SIZE} {LIGHT} {DARK} {DARK} {position} 1;"
        )

    def toggle(self, x: int, y: int, size: int, *, send="empty", label="empty") -> Box:
        """Place a toggle; its label stands at its right."""
        names = f"{_escape(send)} empty {_escape(label)}"
        return self._add(
            f"#X obj {x} {y} tgl {size} 0 {names} {size + 6} {size // 2} 0 "
            f"{FONT_SIZE} {LIGHT} {DARK} {DARK} 0 1;"
        )

    def button(
        self, x: int, y: int, size: int, *, send="empty", receive="empty", label="empty"
    ) -> Box:
        """Place a button; its label stands at its right."""
        names = f"{_escape(send)} {_escape(receive)} {_escape(label)}"
        return self._add(
            f"#X obj {x} {y} bng {size} 250 50 0 {names} {size + 4} {size // 2} 0 "
            f"{FONT_SIZE} {LIGHT} {DARK} {DARK};"
        )

    def hradio(self, x: int, y: int, size: int, count: int, *, send: str, receive: str) -> Box:
        """Place a row of cells of which one is chosen."""
        return self._add(
            f"#X obj {x} {y} hradio {size} 0 0 {count} {_escape(send)} {_escape(receive)} empty 0 "
            f"-8 0 {FONT_SIZE} {LIGHT} {DARK} {DARK} 0;"
        )

    def vradio(self, x: int, y: int, size: int, count: int, *, send: str) -> Box:
        """Place a column of cells of which one is chosen."""
        return self._add(
            f"#X obj {x} {y} vradio {size} 0 0 {count} {_escape(send)} empty empty 0 -8 0 "
            f"{FONT_SIZE} {LIGHT} {DARK} {DARK} 0;"
        )

    def field(self, x: int, y: int, name: str, size: tuple[int, int]) -> Box:
        """Place a field for drawings of data, over -1 to 1 in both directions."""
        name = _escape(name)
        head = f"#N canvas 80 80 400 300 {name} 0;"
        coords = f"#X coords -1 1 1 -1 {size[0]} {size[1]} 2 0 0;"
        return self._add("\n".join([head, coords, f"#X restore {x} {y} pd {name};"]))

    def plate(
        self, x: int, y: int, size: tuple[int, int], *, receive="empty", label="empty"
    ) -> Box:
        """Place a coloured plate; messages `label` to its receiver change the words on it."""
        names = f"{_escape(receive)} {_escape(label)}"
        return self._add(
            f"#X obj {x} {y} cnv 10 {size[0]} {size[1]} empty {names} 10 {size[1] // 2} "
            f"0 {FONT_SIZE} {PAPER} {DARK} 0;"
        )

    def sub(self, x: int, y: int, name: str, inside: Patch) -> Box:
        """Place a sub-patch."""
        head = f"#N canvas 80 80 {inside.width} {inside.height} {name} 0;"
        return self._add("\n".join([head, *inside.lines(), f"#X restore {x} {y} pd {name};"]))

    def lines(self) -> list[str]:
        """The patch without its first line: boxes, then cords, then what shows in the parent."""
        shown = []
        if self.face is not None:
            shown = [f"#X coords 0 0 1 1 {self.face[0]} {self.face[1]} 2 0 0;"]
        return [*self.boxes, *self.cords, *shown]

    def write(self, path: Path) -> None:
        """Write the patch, whole or not at all."""
        head = f"#N canvas 60 60 {self.width} {self.height} {FONT_SIZE};"
        with replacing(path) as temporary:
            temporary.write_text("\n".join([head, *self.lines()]) + "\n", encoding="utf-8")


def word(p: Patch, x: int, y: int, receive: str, number: str) -> Box:
    """Draw what takes its own messages out of all: those that begin with the word `number`."""
    mine = p.obj(x, y + 30, "route number")
    p.obj(x, y, f"r {receive}").to(mine)
    word = p.obj(x + 140, y - 60, "loadbang").to(p.obj(x + 140, y - 30, f"f {number}"))
    word.to(p.obj(x + 140, y, "makefilename %d")).to(mine, 0, 1)
    return mine
