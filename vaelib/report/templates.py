"""The text of the report, filled with results by name.

A number of the report is never typed: the text names it, Jinja finds it, a filter of
`vaelib.report.typeset` typesets it.
"""

import traceback
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import jinja2

from vaelib.report import typeset
from vaelib.report.typeset import ReportError, escape

__all__ = ["fill", "find"]


def find(results: dict[str, Any], name: str) -> Any:
    """The result under a dotted name, or a `ReportError` if there is none.

    Examples
    --------
    >>> find({"a": {"b": [1]}}, "a.b.0")
    1
    """
    found: Any = results
    parts = name.split(".")
    for i, key in enumerate(parts):
        if isinstance(found, list) and key.isdigit() and int(key) < len(found):
            found = found[int(key)]
        elif isinstance(found, dict) and key in found:
            found = found[key]
        elif isinstance(found, dict):
            raise ReportError(_unknown(".".join(parts[: i + 1]), key, found))
        else:
            raise ReportError(f"there is no result {name}: it ends before {key}")
    return found


def _unknown(name: str, key: str, known: Iterable[str]) -> str:
    near = get_close_matches(str(key), known, n=1)
    return f"there is no result {name}" + (f" (did you mean {near[0]}?)" if near else "")


def fill(text: Path, results: dict[str, Any], **names: Any) -> str:
    """Fill a text's `{{ name | filter }}` and `<% if %>` by Jinja; pandoc's `{#id}` stays free.

    The text calls the results of all notebooks `r`, and `names` what else it may name.

    Raises
    ------
    ReportError
        If the text names something unknown, with the file and the line.
    """
    environment = _Environment(text.parent)
    try:
        return environment.get_template(text.name).render(names | {"r": _Named(results, "")})
    except jinja2.TemplateNotFound as error:
        raise ReportError(f"there is no {text}") from error
    except UnicodeDecodeError as error:
        raise ReportError(f"{text} is not UTF-8: save it as UTF-8") from error
    except jinja2.TemplateSyntaxError as error:
        raise ReportError(f"{text.name}, line {error.lineno}: {error.message}") from error
    except (ReportError, jinja2.TemplateError, ArithmeticError, LookupError, TypeError) as error:
        frames = traceback.extract_tb(error.__traceback__)
        line = [frame.lineno for frame in frames if frame.filename == str(text)][-1]
        raise ReportError(f"{text.name}, line {line}: {error}") from error


class _Environment(jinja2.Environment):
    """Jinja with our filters, where a dict's attributes are its keys and strings are text."""

    def __init__(self, folder: Path):
        super().__init__(
            loader=jinja2.FileSystemLoader(folder),
            undefined=_Missing,
            block_start_string="<%",
            block_end_string="%>",
            comment_start_string="<#",
            comment_end_string="#>",
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=True,
            finalize=lambda value: escape(value) if type(value) is str else value,
        )
        for name in ("sig", "exact", "fixed", "integer", "percent", "interval"):
            self.filters[name] = getattr(typeset, name)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        return super().getitem(obj, argument)

    def getattr(self, obj: Any, attribute: str) -> Any:
        # A result may be called "values"; only what no result is called may be a method.
        if isinstance(obj, dict) and (attribute in obj or not hasattr(obj, attribute)):
            return self.getitem(obj, attribute)
        return super().getattr(obj, attribute)


class _Named(dict):
    """A dict in the results, which knows its dotted name."""

    def __init__(self, values: dict[str, Any], name: str):
        super().__init__({key: _named(value, f"{name}.{key}") for key, value in values.items()})
        self.dotted_name = name


def _named(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return _Named(value, name)
    if isinstance(value, list):
        return [_named(item, f"{name}.{i}") for i, item in enumerate(value)]
    return value


class _Missing(jinja2.StrictUndefined):
    @property
    def _undefined_message(self) -> str:
        if not isinstance(found := self._undefined_obj, _Named):
            return super()._undefined_message
        name = f"{found.dotted_name}.{self._undefined_name}".lstrip(".")
        return _unknown(name, self._undefined_name, found)
