"""Release: the version, date, licence and authors that stand on the title page.

They are read from CITATION.cff, so that a report has the same bytes on every day.
"""

import json
import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from vaelib.report.typeset import ReportError

__all__ = ["Release", "read_release"]


class Release(NamedTuple):
    """What a reader needs to cite the report."""

    version: str
    date: str
    """As in 22 November 2026."""
    year: str
    licence: str
    authors: str
    authors_2017: str
    """Full names, as in "Ada A, Ben B and Cy C"."""

    @property
    def metadata(self) -> str:
        """A block of pandoc's metadata for the templates."""
        named = {name.replace("_", "-"): text for name, text in self._asdict().items()}
        return f"---\n{json.dumps(named, indent=0)}\n---\n\n"


def read_release(file: Path) -> Release:
    """Read CITATION.cff.

    Raises
    ------
    ReportError
        If it is missing, or lacks one of what is needed.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise ReportError(f"{file} cannot be read: {error.strerror}") from error

    def value(key: str) -> str:
        found = re.search(rf'^[ -]*{key}: *"?(.+?)"?$', text, re.MULTILINE)
        if not found:
            raise ReportError(f"{file} does not say {key}")
        return found[1]

    try:
        day = date.fromisoformat(value("date-released"))
    except ValueError as error:
        raise ReportError(f"{file}: date-released is no date ({error})") from error
    family, given = (re.findall(rf"{key}-names: *(.+)", text) for key in ("family", "given"))
    names = [f"{first} {last}" for first, last in zip(given, family, strict=True)]
    return Release(
        value("version"),
        f"{day.day} {day:%B %Y}",
        f"{day.year}",
        value("license"),
        value("name"),
        " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))),
    )
