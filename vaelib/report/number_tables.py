"""Tables of the numbers that a figure draws, folded away below it in the page."""

import html
import math
import re
from typing import Any

from vaelib.report.typeset import MINUS

__all__ = ["number_tables"]

_SYMBOLS = {
    "beta": "β",
    "r2": "R²",
    "kl": "KL",
    "lsd": "LSD",
    "db": "dB",
    "elbo": "ELBO",
    "hz": "Hz",
}


def number_tables(
    figure: str,
    numbers: dict[str, Any],
    *,
    explore: str | None = None,
    spectra: dict[str, list[int]] | None = None,
) -> str:
    """The HTML of tables of results, by name; "" if there are none.

    A nest of results has a row for each of its entries and a column for each number in them. Where
    a number was measured over seeds, its interval stands behind it.

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


def _table(figure: str, name: str, value: Any, levels: dict[str, str]) -> str:
    name = name.rpartition(".")[2]
    rows = value if isinstance(value, dict) else {name: value}
    if not any(isinstance(row, dict) and "value" not in row for row in rows.values()):
        rows = {name: rows}
    rows = {
        key: {column: text for column, cell in row.items() if (text := _cell(cell))}
        for key, row in rows.items()
        if isinstance(row, dict)
    }
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    called = html.escape(_words(name))
    head = "".join(f'<th scope="col">{html.escape(_words(column))}</th>' for column in columns)
    body = "".join(
        (f'<tr data-levels="{levels[key]}">' if key in levels else "<tr>")
        + f'<th scope="row">{html.escape(key)}</th>'
        + "".join(f"<td>{row.get(column, '')}</td>" for column in columns)
        + "</tr>"
        for key, row in sorted(rows.items(), key=lambda item: _order(item[0]))
    )
    return (
        f'<div class="table" tabindex="0" role="group" aria-label="Figure {figure}: {called}">'
        "<table>"
        f'<thead><tr><th scope="col">{called}</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _order(name: str) -> list[tuple[float, str]]:
    """By which "beta 4" stands before "beta 16"."""
    parts = re.findall(r"\d+(?:\.\d+)?|\D+", name)
    return [(float(part), "") if part[0].isdigit() else (math.inf, part) for part in parts]


def _words(name: str) -> str:
    return " ".join(_SYMBOLS.get(word, word) for word in name.replace("_", " ").split(" "))


def _cell(value: Any) -> str:
    """A number, with its interval if it has one; "" for what is no number."""
    if isinstance(value, dict) and "value" in value:
        text = _cell(value["value"]) or "no finite run"
        n = value.get("seeds", 0)
        several = (len(n) if isinstance(n, list) else n) > 1
        ends = [_cell(value.get(end)) for end in ("low", "high")]
        return f"{text} [{ends[0]}, {ends[1]}]" if several and all(ends) else text
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:.4g}".replace("-", MINUS)
    return ""
