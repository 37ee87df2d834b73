"""The report's figures and sounds, checked against the list of figures, and their markdown.

The list (reports/figures.toml) holds every numbered figure of the 2017 report and those that are
new, each with the notebook that draws it; one without a notebook is not due yet. A caption has two
parts: what is seen, with its numbers, stands in the notebook, and how to read it in the list.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import msgspec
from markupsafe import Markup

from vaelib.profiles import Profile
from vaelib.report.number_tables import Numbers, number_tables
from vaelib.report.schema import Text, read_entries
from vaelib.report.templates import find
from vaelib.report.typeset import ReportError, escape, integer, pandoc

__all__ = ["MAKE", "Figures"]

Percent = Annotated[float, msgspec.Meta(ge=0, le=100)]

MAKE = {"full": "make report", "quick": "make quick", "paper": "make report PROFILE=paper"}


class Sounding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sound of the figure's notebook, by its name, which is played beside a panel.

    The button stands at a place of the picture, in percent from its left and from its top.
    """

    name: Annotated[str, msgspec.Meta(pattern=r"^[^\s;]+$")]
    at: tuple[Percent, Percent]


class Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A figure as it stands in the figure list, under its number of 2017 or the next one."""

    number: Text
    title: Text
    notebook: Text | None = None
    new: bool = False
    playable: bool = False
    numbers: tuple[Numbers, ...] = ()
    """The parts of results that it draws; each is a table below it."""
    explore: Text | None = None
    spectra: Text | None = None
    """Of these tables, what the page steps through, and the result that has spectra of its rows;
    see `number_tables`."""
    panels: tuple[Sounding, ...] = ()
    reading: Text | None = None
    """How to read it, and how it differs from 2017's figure of that number; ends the caption."""

    def __post_init__(self):
        """Check how the number is written."""
        if not re.fullmatch(r"[0-9A-Z]+\.[0-9]+", self.number):
            raise ValueError("a number is written as in 2.1 or A.1")


class Figures:
    """The figures and sounds of one profile, checked against the figure list.

    `results` are those of `vaelib.report.build.read_results`, which has found every file whole;
    `took` is what notebooks took, of `vaelib.report.durations.measured`.

    Raises
    ------
    ReportError
        If a due figure was not drawn, or a figure was drawn that the list does not know.
    """

    def __init__(
        self,
        profile: Profile,
        results: dict[str, dict[str, Any]],
        took: Sequence[dict[str, Any]] = (),
    ):
        self._profile = profile
        self._numbers = {name: result["numbers"] for name, result in results.items()}
        self._took = {row["notebook"]: row for row in took}
        self._shown: Counter[str] = Counter()
        self._drawn: dict[str, dict[str, Any]] = {}
        self._sounds: dict[str, list[dict[str, Any]]] = {}
        file = profile.root / "reports" / "figures.toml"
        self.listed = read_entries(file, "figure", Listed, key="number")
        for notebook, result in results.items():
            for number, drawing in result["figures"].items():
                if number not in self.listed or self.listed[number].notebook != notebook:
                    raise ReportError(
                        f"{notebook} draws figure {number}, which figures.toml does not list for it"
                    )
                self._drawn[number] = drawing
            for sound in result["sounds"]:
                self._sounds.setdefault(sound["group"], []).append(sound)
        for number, listed in self.listed.items():
            if listed.notebook is not None and number not in self._drawn:
                raise ReportError(
                    f"figure {number} was not drawn: run the notebook {listed.notebook} in the "
                    f"profile {profile.name} ({MAKE[profile.name]})"
                )

    def figure(self, number: str) -> Markup:
        """The markdown of a figure, with its caption and the notebook that made it."""
        if number not in self._drawn:
            raise ReportError(f"figure {number} is not drawn by any notebook yet")
        self._shown[number] += 1
        listed, drawing = self.listed[number], self._drawn[number]
        image = self._profile.figures / drawing["file"]
        attributes = {
            "title": listed.title,
            "image": image.relative_to(self._profile.reports).as_posix(),
            "notebook": listed.notebook,
            "compute": self._compute(listed.notebook),
            "panels": self._panels(listed),
        }
        words = " ".join(f'{key}="{_quoted(value)}"' for key, value in attributes.items())
        identifier = number.replace(".", "-")
        said = " ".join(filter(None, (drawing["caption"], listed.reading)))
        caption = _caption(said, self._profile.reports)
        kind = ".figure .playable" if listed.playable else ".figure"
        shown = f"::: {{#fig-{identifier} {kind} {words}}}\n{caption}\n:::"
        numbers = {}
        for part in listed.numbers:
            numbers[part.title or part.of.rpartition(".")[2]] = self._part(number, part)
        spectra = find(self._numbers, listed.spectra) if listed.spectra else None
        tables = number_tables(number, numbers, explore=listed.explore, spectra=spectra)
        return Markup(f"{shown}\n\n```{{=html}}\n{tables}\n```" if tables else shown)

    def _part(self, number: str, part: Numbers) -> dict[str, Any]:
        """The numbers of a table below a figure."""
        try:
            return part.taken(self._numbers)
        except ReportError as error:
            raise ReportError(f"figures.toml, figure {number}: {error}") from None

    def _panels(self, listed: Listed) -> str:
        """The sounds of a figure's panels and their places: "path-dataset 21 51;..."."""
        there = {Path(s["file"]).stem for of in self._sounds.values() for s in of}
        for panel in listed.panels:
            if panel.name not in there:
                raise ReportError(f"figure {listed.number} plays {panel.name}, which is no sound")
        each = (f"{p.name} {p.at[0]:g} {p.at[1]:g}" for p in listed.panels)
        return ";".join(each)

    def _compute(self, notebook: str) -> str:
        """What a figure rests on: "48 runs, 1 234 500 steps", or "" if nothing was trained."""
        took = self._took.get(notebook, {})
        if not took.get("runs"):
            return ""
        words = "run" if took["runs"] == 1 else "runs"
        return f"{integer(took['runs'])} {words}, {integer(took['steps'])} steps of training"

    def sounds(self, group: str) -> Markup:
        """The markdown of a group of players, its reference first."""
        if group not in self._sounds:
            raise ReportError(f"no notebook records sounds of the group {group!r}")
        folder = self._profile.sounds.relative_to(self._profile.reports)
        lines = ["::: sounds"]
        for sound in sorted(self._sounds[group], key=lambda sound: not sound["reference"]):
            mark = "{.reference}" if sound["reference"] else ""
            target = (folder / sound["file"]).as_posix()
            caption = _caption(sound["caption"], self._profile.reports)
            lines.append(f"- [{caption}](<{target}>){mark}")
        return Markup("\n".join([*lines, ":::"]))

    def check_shown(self) -> None:
        """Check that the text shows every due figure exactly once."""
        for number in self._drawn:
            if (times := self._shown[number]) != 1:
                raise ReportError(f"report.md shows figure {number} {times} times: once is right")


@cache
def _caption(text: str, folder: Path) -> Markup:
    """The markdown of a caption; TeX that pandoc does not understand is shown as it is."""
    marked, plain = escape(text), escape(text, tex=False)
    if marked != plain:
        try:
            for kind in ("html5", "typst"):
                pandoc(marked, "--from=markdown", f"--to={kind}", "--mathml", folder=folder)
        except ReportError:
            return plain
    return marked


def _quoted(text: str) -> str:
    # Pandoc reads entities here too.
    return text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
