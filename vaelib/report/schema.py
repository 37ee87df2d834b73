"""The lists that people write, reports/claims.toml and figures.toml: each mistake is a sentence."""

import re
import tomllib
from difflib import get_close_matches
from functools import reduce
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from vaelib.report.typeset import ReportError

__all__ = ["Digits", "Number", "Text", "read_entries"]

Text = Annotated[str, Meta(min_length=1)]
Digits = Annotated[int, Meta(ge=1, le=15)]
# Bounds refuse NaN and infinity.
Number = Annotated[float, Meta(ge=-1e300, le=1e300)]

Kind = TypeVar("Kind", bound=msgspec.Struct)

_KINDS = {
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
}


def read_entries(file: Path, name: str, kind: type[Kind], *, key: str) -> dict[str, Kind]:
    """Read the tables ``[[name]]`` of a TOML file by a schema, in order; the result is by `key`.

    Raises
    ------
    ReportError
        If the file is missing or is no such list, or an entry is wrong or has the key of another;
        it names the file, the entry and the key.
    """
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise ReportError(f"there is no {file}") from error
    except (ValueError, RecursionError) as error:  # of the format, of UTF-8, of a number
        raise ReportError(f"{file.name} is no TOML in UTF-8: {error}") from error
    entries = tables.pop(name, [])
    if tables or not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise ReportError(f"{file.name}: write each entry under [[{name}]], and nothing else")
    found: dict[str, Kind] = {}
    for i, entry in enumerate(entries, start=1):
        called = f"{file.name}, {name} {entry.get(key, f'number {i}')}"
        try:
            value = msgspec.convert(entry, kind)
        except msgspec.ValidationError as error:
            raise ReportError(f"{called}: {_sentence(str(error), entry, kind)}") from error
        if getattr(value, key) in found:
            raise ReportError(f"{called}: the {key} is taken")
        found[getattr(value, key)] = value
    return found


def _sentence(error: str, entry: dict[str, Any], kind: type[msgspec.Struct]) -> str:
    """What msgspec says of an entry, in our words: "below must be a number, not 'x'"."""
    words, _, where = error.partition(" - at ")
    path = re.findall(r"\w+", where)
    if missing := re.fullmatch("Object missing required field `(.*)`", words):
        return f"{'.'.join([*path, missing[1]])} is missing"
    if unknown := re.fullmatch("Object contains unknown field `(.*)`", words):
        tables = msgspec.json.schema(kind)["$defs"].values()
        known = [name for table in tables for name in table.get("properties", ())]
        near = get_close_matches(unknown[1], known, n=1)
        hint = f" (did you mean {near[0]}?)" if near else ""
        return f"{'.'.join([*path, unknown[1]])} is not understood here{hint}"
    if not words.startswith("Expected"):
        return f"{'.'.join(path)}: {words}" if path else words
    words = re.sub(", got .*", "", words.removeprefix("Expected "))
    words = re.sub(
        "`(.*?)`",
        lambda kinds: " or ".join(_KINDS[k] for k in kinds[1].split(" | ") if k != "null"),
        words,
    )
    value = reduce(lambda v, p: v[int(p) if p.isdigit() else p], path, entry)
    return f"{'.'.join(path)} must be {words}, not {value!r}"
