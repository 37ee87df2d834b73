"""Results -> text: numbers found by name and typeset, and pandoc, which turns text into pages.

A number of the report is never typed: the text names it, Jinja finds it, a filter typesets it
(`sig`, `exact`, `fixed`, `integer`, `percent`, `interval`). A string is text: whatever stands in it
is shown as it is, and is no markup.
"""

import os
import re
import string
import subprocess
import traceback
from collections.abc import Iterable, Iterator
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import jinja2
import pypandoc
from markupsafe import Markup

__all__ = [
    "ReportError",
    "escape",
    "exact",
    "fill",
    "find",
    "fixed",
    "integer",
    "interval",
    "pandoc",
    "percent",
    "sig",
]

MINUS = "\N{MINUS SIGN}"
THIN = "\N{NARROW NO-BREAK SPACE}"
ABSENT = "\N{EN DASH}"


class ReportError(ValueError):
    """What stands between the results and a report, in one sentence."""


def find(results: dict[str, Any], name: str) -> Any:
    """The result under a dotted name, "02_representations.collapse.kl_max", "a.factors.0.low".

    Raises
    ------
    ReportError
        If there is none.

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


def escape(text: str) -> Markup:
    r"""Text as pandoc's markdown that shows it as it is; TeX between dollars stays mathematics.

    Examples
    --------
    >>> print(escape("a <b> of $x_1$ for 3 $"))
    a \<b\> of $x_1$ for 3 \$
    """
    text = re.sub(r"\s+", " ", text)
    parts = re.split(r"(\$(?!\s)(?:[^$\\]|\\.)+?(?<!\s)\$(?!\d))", text)
    parts[::2] = [_SYMBOL.sub(r"\\\g<0>", part) for part in parts[::2]]
    return Markup("".join(parts))


# Pandoc reads any symbol after a backslash as itself; quotation marks may still become curly.
_SYMBOL = re.compile("[" + re.escape("".join(set(string.punctuation) - set("\"',;?/"))) + "]")


def _centre(value: Any) -> float | int | None:
    if isinstance(value, jinja2.Undefined):
        str(value)  # raises, with the name
    if isinstance(value, dict) and "value" in value:
        value = value["value"]
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    raise ReportError(f"a number is needed here, not {value!r}")


def _spaced(text: str) -> str:
    """Minus sign, and thin spaces from five digits up: four-digit numbers read as one."""
    sign, text = (MINUS, text[1:]) if text.startswith("-") else ("", text)
    whole, point, decimals = text.partition(".")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", THIN)
    return sign + whole + point + decimals


def sig(value: Any, digits: int = 3) -> Markup:
    """A number with `digits` significant digits, typeset as in 12 300 or as a power of ten.

    A value with an interval ({"value", "low", "high"}) counts by its value; None gives a dash.
    """
    number = _centre(value)
    if number is None:
        return Markup(ABSENT)
    mantissa, exponent = f"{number:.{digits - 1}e}".split("e")
    power = int(exponent)
    if float(mantissa) == 0:
        return Markup("0")
    if -4 < power < 6:
        decimals = digits - 1 - power
        return Markup(_spaced(f"{round(number, decimals):.{max(decimals, 0)}f}"))
    times = "" if mantissa == "1" else f"{_spaced(mantissa)}{THIN}×{THIN}"
    return Markup(f"{times}10^{_spaced(str(power))}^")


def exact(value: Any) -> Markup:
    """A number with the digits that it was written with: 0.9, 28, 220.5."""
    number = _centre(value)
    if number is None:
        return Markup(ABSENT)
    # Twelve digits: 0.1 + 0.2 was meant as 0.3.
    return sig(number, len(Decimal(f"{number:.12g}").normalize().as_tuple().digits))


def fixed(value: Any, decimals: int = 2) -> Markup:
    """A number with `decimals` decimals, so that a column's points stand below each other."""
    number = _centre(value)
    return Markup(ABSENT if number is None else _spaced(f"{number:z.{decimals}f}"))


def integer(value: Any) -> Markup:
    """A whole number with thin spaces between the thousands: 44 800."""
    return fixed(value, 0)


def percent(value: Any, decimals: int = 0) -> Markup:
    """A fraction as a percentage: 0.5 is 50 %."""
    number = _centre(value)
    return Markup(ABSENT if number is None else f"{fixed(100 * number, decimals)}{THIN}%")


def interval(value: Any, digits: int = 3) -> Markup:
    """A number, with its interval and seeds where the result has them: 0.24 [0.22, 0.27]."""
    text = sig(value, digits)
    if isinstance(value, dict) and "low" in value and "high" in value:
        text += f" [{sig(value['low'], digits)}, {sig(value['high'], digits)}]"
    if isinstance(value, dict) and "seeds" in value:
        text += f" over {integer(value['seeds'])} seeds"
    return text


def fill(text: Path, results: dict[str, Any], **names: Any) -> str:
    """Fill a text's `{{ name | filter }}` and `<% if %>` by Jinja; pandoc's `{#id}` stays free.

    Parameters
    ----------
    text : Path
        A markdown file.
    results : dict
        The results of all notebooks, which the text calls `r`.
    **names
        What else the text may name.

    Raises
    ------
    ReportError
        If the text names something unknown, with the file and the line.
    """
    environment = _Environment(results, text.parent)
    try:
        return environment.get_template(text.name).render(names | {"r": results})
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

    def __init__(self, results: dict[str, Any], folder: Path):
        super().__init__(
            loader=jinja2.FileSystemLoader(folder),
            undefined=_missing(dict(_places(results, ""))),
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
        for typesetter in (sig, exact, fixed, integer, percent, interval):
            self.filters[typesetter.__name__] = typesetter

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        return super().getitem(obj, argument)

    def getattr(self, obj: Any, attribute: str) -> Any:
        # A result may be called "values"; only what no result is called may be a method.
        if isinstance(obj, dict) and (attribute in obj or not hasattr(obj, attribute)):
            return self.getitem(obj, attribute)
        return super().getattr(obj, attribute)


def _places(value: Any, name: str) -> Iterator[tuple[int, str]]:
    """Every dict in the results, by identity, with its dotted name."""
    if isinstance(value, dict):
        yield id(value), name
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in inner:
        if isinstance(item, dict | list):
            yield from _places(item, f"{name}.{key}".lstrip("."))


def _missing(places: dict[int, str]) -> type[jinja2.StrictUndefined]:
    class Missing(jinja2.StrictUndefined):
        @property
        def _undefined_message(self) -> str:
            if (place := places.get(id(self._undefined_obj))) is None:
                return super()._undefined_message
            name = f"{place}.{self._undefined_name}".lstrip(".")
            return _unknown(name, self._undefined_name, self._undefined_obj)

    return Missing


def pandoc(text: str, *arguments: str, folder: Path) -> str:
    """Convert `text` by the pandoc of the environment in `folder`; a warning counts as an error.

    Raises
    ------
    ReportError
        With pandoc's own words.
    """
    # Not another pandoc that the machine has, nor the user's own templates, styles and scripts.
    program = Path(pypandoc.__file__).parent / "files" / "pandoc"
    run = subprocess.run(
        [program, "--fail-if-warnings", f"--data-dir={folder}", *arguments],
        input=text,
        cwd=folder,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
    )
    if run.returncode:
        lines = [line for line in run.stderr.splitlines() if "--fail-if-warnings" not in line]
        raise ReportError("pandoc: " + " ".join(" ".join(lines).split()))
    return run.stdout
