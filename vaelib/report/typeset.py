"""Results -> text: numbers found by name and typeset, and pandoc, which turns text into pages.

A number of the report is never typed: the text names it, `Numbers` finds it, a filter typesets it
(`sig`, `exact`, `fixed`, `integer`, `percent`, `interval`).
"""

import subprocess
import traceback
from collections.abc import Iterator
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import jinja2
import pypandoc

__all__ = [
    "Numbers",
    "ReportError",
    "exact",
    "fill",
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


class Numbers:
    """Results by name, nested: an unknown name is an error that tells the whole name.

    Parameters
    ----------
    values : dict
        Numbers, strings, lists and dicts of them.
    name : str
        Where these values stand in the whole.

    Examples
    --------
    >>> Numbers({"a": {"b": 1}}).at("a.b")
    1
    """

    def __init__(self, values: dict[str, Any], name: str = ""):
        self._values = values
        self._name = name

    def __getitem__(self, key: str) -> Any:
        name = f"{self._name}.{key}".lstrip(".")
        if key not in self._values:
            near = get_close_matches(str(key), self._values, n=1)
            raise ReportError(
                f"there is no result {name}" + (f" (did you mean {near[0]}?)" if near else "")
            )
        return _named(self._values[key], name)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def items(self) -> Iterator[tuple[str, Any]]:
        """Names and values, in the order in which they were recorded."""
        return ((key, self[key]) for key in self._values)

    def at(self, name: str) -> Any:
        """The value under a dotted name, "02_representations.collapse.kl_max", "a.factors.0.low".

        Raises
        ------
        ReportError
            If there is none.
        """
        found: Any = self
        for key in name.split("."):
            if isinstance(found, list) and key.isdigit() and int(key) < len(found):
                found = found[int(key)]
            elif isinstance(found, Numbers):
                found = found[key]
            else:
                raise ReportError(f"there is no result {name}: it ends before {key}")
        return found


def _named(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return Numbers(value, name)
    if isinstance(value, list):
        return [_named(item, f"{name}[{i}]") for i, item in enumerate(value)]
    return value


def _centre(value: Any) -> float | int | None:
    if isinstance(value, Numbers) and "value" in value:
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


def sig(value: Any, digits: int = 3) -> str:
    """A number with `digits` significant digits, typeset as in 12 300 or as a power of ten.

    A value with an interval ({"value", "low", "high"}) counts by its value; None gives a dash.
    """
    number = _centre(value)
    if number is None:
        return ABSENT
    mantissa, exponent = f"{number:.{digits - 1}e}".split("e")
    power = int(exponent)
    if float(mantissa) == 0:
        return "0"
    if -4 < power < 6:
        return _spaced(f"{round(number, digits - 1 - power):.{max(digits - 1 - power, 0)}f}")
    times = "" if mantissa == "1" else f"{_spaced(mantissa)}{THIN}×{THIN}"
    return f"{times}10^{_spaced(str(power))}^"


def exact(value: Any) -> str:
    """A number with the digits that it was written with: 0.9, 28, 220.5."""
    number = _centre(value)
    if number is None:
        return ABSENT
    # Twelve digits: 0.1 + 0.2 was meant as 0.3.
    return sig(number, len(Decimal(f"{number:.12g}").normalize().as_tuple().digits))


def fixed(value: Any, decimals: int = 2) -> str:
    """A number with `decimals` decimals, so that a column's points stand below each other."""
    number = _centre(value)
    return ABSENT if number is None else _spaced(f"{number:z.{decimals}f}")


def integer(value: Any) -> str:
    """A whole number with thin spaces between the thousands: 44 800."""
    return fixed(value, 0)


def percent(value: Any, decimals: int = 0) -> str:
    """A fraction as a percentage: 0.5 is 50 %."""
    number = _centre(value)
    return ABSENT if number is None else f"{fixed(100 * number, decimals)}{THIN}%"


def interval(value: Any, digits: int = 3) -> str:
    """A number, with its interval and seeds where the result has them: 0.24 [0.22, 0.27]."""
    text = sig(value, digits)
    if isinstance(value, Numbers) and "low" in value and "high" in value:
        text += f" [{sig(value['low'], digits)}, {sig(value['high'], digits)}]"
    if isinstance(value, Numbers) and "seeds" in value:
        text += f" over {integer(value['seeds'])} seeds"
    return text


def fill(text: Path, **names: Any) -> str:
    """Fill a text's `{{ name | filter }}` and `<% if %>` by Jinja; pandoc's `{#id}` stays free.

    Parameters
    ----------
    text : Path
        A markdown file.
    **names
        What the text may name.

    Raises
    ------
    ReportError
        If the text names something unknown, with the file and the line.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(text.parent),
        undefined=jinja2.StrictUndefined,
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for typesetter in (sig, exact, fixed, integer, percent, interval):
        environment.filters[typesetter.__name__] = typesetter
    try:
        return environment.get_template(text.name).render(names)
    except jinja2.TemplateNotFound as error:
        raise ReportError(f"there is no {text}") from error
    except jinja2.TemplateSyntaxError as error:
        raise ReportError(f"{text.name}, line {error.lineno}: {error.message}") from error
    except (ReportError, jinja2.TemplateError, ArithmeticError, LookupError, TypeError) as error:
        frames = traceback.extract_tb(error.__traceback__)
        line = [frame.lineno for frame in frames if frame.filename == str(text)][-1]
        raise ReportError(f"{text.name}, line {line}: {error}") from error


def pandoc(text: str, *arguments: str, folder: Path) -> str:
    """Convert `text` by pandoc in `folder`; a warning counts as an error.

    Raises
    ------
    ReportError
        With pandoc's own words.
    """
    command = [pypandoc.get_pandoc_path(), "--fail-if-warnings", *arguments]
    run = subprocess.run(command, input=text, cwd=folder, capture_output=True, encoding="utf-8")
    if run.returncode:
        lines = [line for line in run.stderr.splitlines() if "--fail-if-warnings" not in line]
        raise ReportError("pandoc: " + " ".join(" ".join(lines).split()))
    return run.stdout
