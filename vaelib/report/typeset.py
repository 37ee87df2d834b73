"""Numbers and strings as pandoc's markdown, and pandoc, which turns markdown into pages.

A filter typesets a number (`sig`, `exact`, `fixed`, `integer`, `percent`, `interval`). A string is
text: whatever stands in it is shown as it is, and is no markup.
"""

import os
import re
import string
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import jinja2
import pypandoc
from markupsafe import Markup

__all__ = [
    "ReportError",
    "escape",
    "exact",
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


def escape(text: str, *, tex: bool = True) -> Markup:
    r"""Text as pandoc's markdown that shows it as it is; `tex` between dollars stays mathematics.

    Examples
    --------
    >>> print(escape("a <b> of $x_1$ for 3 $"))
    a \<b\> of $x_1$ for 3 \$
    """
    text = re.sub(r"\s+", " ", text)
    parts = [text] if not tex else re.split(r"(\$(?!\s)(?:[^$\\]|\\.)+?(?<!\s)\$(?!\d))", text)
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


def interval(value: Any, digits: int = 3, *, seeds: bool = True) -> Markup:
    """A number, with its interval and seeds where the result has them: 0.24 [0.22, 0.27]."""
    text = sig(value, digits)
    if not isinstance(value, dict) or "low" not in value or "high" not in value:
        return text
    if value["value"] is None:
        return text
    n = value.get("seeds", 0)
    n = len(n) if isinstance(n, list) else n
    if n != 1:
        text += f" [{sig(value['low'], digits)}, {sig(value['high'], digits)}]"
    if n and seeds:
        text += f" over {integer(n)} seeds" if n > 1 else " of one seed"
    return text


def pandoc(text: str, *arguments: str, folder: Path) -> str:
    """Convert `text` by the pandoc of the environment in `folder`; a warning is a `ReportError`."""
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
