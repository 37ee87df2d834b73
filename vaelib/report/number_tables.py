"""Number tables: what a figure draws, in numbers, folded away below it in the page."""

import html
import math
import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

import msgspec

from vaelib.report.headers import HEADERS
from vaelib.report.schema import Text
from vaelib.report.templates import find
from vaelib.report.typeset import MINUS, ReportError

__all__ = ["Numbers", "number_tables"]

_SYMBOLS = {
    "beta": "β",
    "r2": "R²",
    "kl": "KL",
    "lsd": "LSD",
    "db": "dB",
    "elbo": "ELBO",
    "hz": "Hz",
}


class Numbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The part of a result that a figure draws, as it stands in the figure list.

    `rows` and `columns` are names, or patterns such as ``click_*``, in the order of the table;
    without any, all are taken. Rows may instead be given by what is written before them. `title`
    is written above the names of the rows.
    """

    of: Text
    title: str = ""
    rows: tuple[Text, ...] | dict[str, Text] = ()
    columns: tuple[Text, ...] = ()

    def taken(self, results: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """The numbers, by row and column.

        Raises
        ------
        ReportError
            If there is no such result, or a pattern names nothing.
        """
        name, found = self.of.rpartition(".")[2], find(results, self.of)
        nest = {key: v for key, v in found.items() if isinstance(v, dict)} if _nests(found) else {}
        if not any("value" not in row for row in nest.values()):
            nest = {name: found if _nests(found) else {name: found}}
        if isinstance(self.rows, dict):
            rows = {title: self._like((key,), nest, "row")[0] for title, key in self.rows.items()}
        else:
            rows = {key: key for key in self._like(self.rows, sorted(nest, key=_order), "row")}
        every = dict.fromkeys(column for key in rows.values() for column in nest[key])
        columns = self._like(self.columns, every, "column")
        return {title: {c: nest[key].get(c) for c in columns} for title, key in rows.items()}

    def _like(self, patterns: Sequence[str], names: Iterable[str], what: str) -> list[str]:
        """The names that match the patterns, in the order of these; all if there are none."""
        names, found = list(names), []
        for pattern in patterns:
            matching = [name for name in names if fnmatchcase(name, pattern)]
            if not matching:
                near = get_close_matches(pattern, names, n=1)
                hint = f" (did you mean {near[0]!r}?)" if near else ""
                raise ReportError(f"{self.of} has no {what} {pattern!r}{hint}")
            found += matching
        return list(dict.fromkeys(found)) if patterns else names


def number_tables(
    figure: str,
    numbers: dict[str, dict[str, dict[str, Any]]],
    *,
    explore: str | None = None,
    spectra: dict[str, list[int]] | None = None,
) -> str:
    """The HTML of tables of numbers, by title, row and column; "" if there are none.

    Where a number was measured over seeds, its interval stands behind it.

    Parameters
    ----------
    explore : str, optional
        The column by which the page's script steps through the rows, or, if there is none of that
        title, what the last word of a row's name is.
    spectra : dict, optional
        Levels of harmonics in dB, 0 at most, by the names of rows, and of "the sound": the script
        draws them.
    """
    if not numbers:
        return ""
    levels = {name: " ".join(map(str, of)) for name, of in (spectra or {}).items()}
    tables = "".join(_table(figure, name, value, levels) for name, value in numbers.items())
    how = f' data-explore="{html.escape(explore)}"' if explore else ""
    how += f' data-levels="{levels["the sound"]}"' if levels else ""
    head = f"<summary>Numbers of figure {figure}</summary>"
    return f'<details class="numbers"{how}>{head}{tables}</details>'


def _table(
    figure: str, title: str, numbers: dict[str, dict[str, Any]], levels: dict[str, str]
) -> str:
    rows = {
        key: {column: text for column, cell in row.items() if (text := _cell(cell))}
        for key, row in numbers.items()
    }
    every = dict.fromkeys(column for row in numbers.values() for column in row)
    columns = [column for column in every if any(column in row for row in rows.values())]
    called = html.escape(title)
    head = "".join(f'<th scope="col">{html.escape(_words(column))}</th>' for column in columns)
    body = "".join(
        (f'<tr data-levels="{levels[key]}">' if key in levels else "<tr>")
        + f'<th scope="row">{html.escape(key)}</th>'
        + "".join(f"<td>{row.get(column, '')}</td>" for column in columns)
        + "</tr>"
        for key, row in rows.items()
    )
    return (
        f'<div class="table" tabindex="0" role="group" aria-label="Figure {figure}: {called}">'
        "<table>"
        f'<thead><tr><th scope="col">{called}</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _nests(value: Any) -> bool:
    return isinstance(value, dict) and "value" not in value


def _order(name: str) -> list[tuple[float, str]]:
    """By which "beta 4" stands before "beta 16"."""
    parts = re.findall(r"\d+(?:\.\d+)?|\D+", name)
    return [(float(part), "") if part[0].isdigit() else (math.inf, part) for part in parts]


def _words(name: str) -> str:
    """What is printed for a name of results: "npr_moving" is "NPR (dB), moving"."""
    words = name.split("_")
    for n in range(len(words), 0, -1):
        if header := HEADERS.get("_".join(words[:n])):
            return ", ".join(filter(None, (header, " ".join(words[n:]))))
    return " ".join(_SYMBOLS.get(word, word) for word in name.replace("_", " ").split(" "))


def _cell(value: Any) -> str:
    """A number, with its interval if it has one; "" for what is no number."""
    if isinstance(value, dict) and "value" in value:
        ended = value.get("non_finite") or [None]
        text = _cell(value["value"]) or ("–" if None in ended else "no finite run")
        n = value.get("seeds", 0)
        several = (len(n) if isinstance(n, list) else n) > 1
        ends = [_cell(value.get(end)) for end in ("low", "high")]
        return f"{text} [{ends[0]}, {ends[1]}]" if several and all(ends) else text
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        text = f"{value:.4g}"
        text = f"{float(text):.0f}" if 1e4 <= abs(value) < 1e6 else text
        return text.replace("-", MINUS)
    return ""
