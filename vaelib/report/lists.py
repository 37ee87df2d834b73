"""The lists that people write, reports/claims.toml and figures.toml: each mistake is a sentence."""

import math
import tomllib
from pathlib import Path
from typing import Any

from vaelib.report.typeset import ReportError

__all__ = ["entries", "nothing_left", "take"]

_NEEDED = object()
_WORDS = {
    str: "a text",
    int: "a whole number",
    float: "a finite number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
}


def entries(file: Path, name: str) -> list[dict[str, Any]]:
    """The tables ``[[name]]`` of a TOML file, in order.

    Raises
    ------
    ReportError
        If the file is missing, or is no list of such tables.
    """
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ReportError(f"there is no {file}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReportError(f"{file.name} is no TOML in UTF-8: {error}") from error
    found = tables.pop(name, [])
    if tables or not isinstance(found, list) or not all(isinstance(e, dict) for e in found):
        raise ReportError(f"{file.name}: write each entry under [[{name}]], and nothing else")
    return found


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
    """Check that every key of an entry was taken.

    Raises
    ------
    ReportError
        It names what is left.
    """
    if entry:
        raise ReportError(f"{', '.join(sorted(entry))} is not understood here")
