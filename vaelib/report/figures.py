"""The report's figures and sounds, checked against the list of figures, and their markdown.

The list (reports/figures.toml) holds every numbered figure of the 2017 report and those that are
new, each with the notebook that draws it; one without a notebook is not due yet.
"""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from vaelib.profiles import Profile
from vaelib.report.typeset import ReportError

__all__ = ["LARGEST_SVG", "MAKE", "Illustrations"]

# A larger drawing (a point per sound, say) is shown as its picture of points.
LARGEST_SVG = 300_000

MAKE = {"full": "make report", "quick": "make quick", "paper": "make report PROFILE=paper"}


class Illustrations:
    """The figures and sounds of one profile, checked against the figure list.

    Parameters
    ----------
    profile : Profile
        Where they are.
    results : dict
        From `read_results`.

    Raises
    ------
    ReportError
        If a due figure was not drawn, or a figure was drawn that the list does not know.
    """

    def __init__(self, profile: Profile, results: dict[str, dict[str, Any]]):
        self._profile = profile
        self._shown: Counter[str] = Counter()
        self._drawn: dict[str, dict[str, Any]] = {}
        self._sounds: dict[str, list[dict[str, Any]]] = {}
        self.listed = _figure_list(profile.root / "reports" / "figures.toml")
        for notebook, result in results.items():
            for number, drawing in result["figures"].items():
                listed = self.listed.get(number)
                if listed is None or listed["notebook"] != notebook:
                    raise ReportError(
                        f"{notebook} draws figure {number}, which figures.toml does not list for it"
                    )
                self._drawn[number] = drawing
            # The reference first; the others stay in the order of recording.
            for sound in sorted(result["sounds"], key=lambda sound: not sound["reference"]):
                self._sounds.setdefault(sound["group"], []).append(sound)
        for number, listed in self.listed.items():
            if listed["notebook"] is not None:
                self._image(number)

    def figure(self, number: str) -> str:
        """The markdown of a figure, with its caption and the notebook that made it."""
        if number not in self._drawn:
            raise ReportError(f"figure {number} is not drawn by any notebook yet")
        self._shown[number] += 1
        listed, image = self.listed[number], self._image(number)
        words = {"title": listed["title"], "image": image, "notebook": listed["notebook"]}
        attributes = " ".join(f'{key}="{_quoted(value)}"' for key, value in words.items())
        caption = " ".join(self._drawn[number]["caption"].split())
        return f"::: {{#fig-{number.replace('.', '-')} .figure {attributes}}}\n{caption}\n:::"

    def sounds(self, group: str) -> str:
        """The markdown of a group of players."""
        if group not in self._sounds:
            raise ReportError(f"no notebook records sounds of the group {group!r}")
        folder = self._profile.sounds.relative_to(self._profile.reports)
        lines = [
            f"- [{s['caption']}]({(folder / s['file']).as_posix()})" for s in self._sounds[group]
        ]
        return "\n".join(["::: sounds", *lines, ":::"])

    def check_shown(self) -> None:
        """Check that the text shows every due figure exactly once."""
        for number in self._drawn:
            if (times := self._shown[number]) != 1:
                raise ReportError(f"report.md shows figure {number} {times} times: once is right")

    def _image(self, number: str) -> str:
        notebook = self.listed[number]["notebook"]
        stem = self._drawn.get(number, {}).get("stem")
        if stem is None:
            raise ReportError(f"figure {number} was not drawn: {self._advice(notebook)}")
        svg, png = (self._profile.figures / f"{stem}{suffix}" for suffix in (".svg", ".png"))
        for file in (svg, png):
            self._file(file, f"figure {number} ({file.name})", notebook)
        image = svg if svg.stat().st_size < LARGEST_SVG else png
        return image.relative_to(self._profile.reports).as_posix()

    def _file(self, file: Path, what: str, notebook: str) -> None:
        if not file.is_file() or not file.stat().st_size:
            raise ReportError(f"{what} is missing: {self._advice(notebook)}")

    def _advice(self, notebook: str) -> str:
        profile = self._profile.name
        return f"run the notebook {notebook} in the profile {profile} ({MAKE[profile]})"


def _figure_list(file: Path) -> dict[str, dict[str, Any]]:
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8"))["figure"]
        return {
            entry["number"]: {
                "number": entry["number"],
                "title": entry["title"],
                "notebook": entry.get("notebook"),
                "new": entry.get("new", False),
            }
            for entry in entries
        }
    except FileNotFoundError as error:
        raise ReportError(f"there is no {file}") from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ReportError(f"{file.name}: {error}") from error


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
