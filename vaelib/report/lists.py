"""The lists that people write, reports/claims.toml and figures.toml: each mistake is a sentence."""

import math
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vaelib.report.typeset import ReportError

__all__ = ["nothing_left", "read_list", "take"]

_NEEDED = object()
_WORDS = {
    str: "a text",
    int: "a whole number",
    float: "a finite number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
}


def read_list(
    file: Path, name: str, parse: Callable[[dict[str, Any]], Any], *, key: str
) -> dict[str, Any]:
    """Parse the tables ``[[name]]`` of a TOML file, in order; the result is by their `key`.

    `parse` removes from a table what it understands (see `take`).

    Raises
    ------
    ReportError
        If the file is missing or is no such list, or an entry is wrong or has the key of another;
        it names the file and the entry.
    """
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ReportError(f"there is no {file}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReportError(f"{file.name} is no TOML in UTF-8: {error}") from error
    entries = tables.pop(name, [])
    if tables or not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise ReportError(f"{file.name}: write each entry under [[{name}]], and nothing else")
    parsed: dict[str, Any] = {}
    for entry in entries:
        called = entry.get(key, f"without {'an' if key == 'id' else 'a'} {key}")
        try:
            value = parse(entry)
            nothing_left(entry)
            if called in parsed:
                raise ReportError(f"the {key} is taken")
        except ReportError as error:
            raise ReportError(f"{file.name}, {name} {called}: {error}") from error
        parsed[called] = value
    return parsed


def take(entry: dict[str, Any], key: str, kind: type, default: Any = _NEEDED) -> Any:
    """Remove a value from an entry, after a look whether it is of its kind.

    Raises
    ------
    ReportError
        If it is missing and has no default, or is of another kind.
    """
    if key not in entry:
        if default is _NEEDED:
            raise ReportError(f"{key} is missing")
        return default
    value = entry.pop(key)
    kinds = (int, float) if kind is float else kind
    # To Python true is an integer.
    right = isinstance(value, kinds) and (kind is bool or not isinstance(value, bool))
    if not right or (kind is float and not math.isfinite(value)) or (kind is str and not value):
        raise ReportError(f"{key} must be {_WORDS[kind]}, not {value!r}")
    return value


def nothing_left(entry: dict[str, Any]) -> None:
    """Check that every key of an entry was taken; a `ReportError` names those that were not."""
    if entry:
        raise ReportError(f"{', '.join(sorted(entry))} is not understood here")
