"""Tables of scores that one can read: columns named with their units, and few digits."""

from typing import Any

import numpy as np
import pandas as pd

from vaelib.report.headers import HEADERS

__all__ = ["by_name", "readable"]


def readable(table: pd.DataFrame | pd.Series, *, digits: int = 3) -> pd.DataFrame:
    """Name columns and levels of the index with their units, and round every number, for reading.

    Records over seeds become "0.95 [0.94, 0.96]", the median and the ends of its interval. A
    missing cell becomes a dash, and whole numbers keep all their digits.
    """
    frame = table.to_frame() if isinstance(table, pd.Series) else table
    texts = {_header(name): [_text(v, digits) for v in column] for name, column in frame.items()}
    return pd.DataFrame(texts, frame.index.set_names([_header(name) for name in frame.index.names]))


def by_name(table: pd.DataFrame | pd.Series) -> pd.DataFrame | pd.Series:
    """Join the levels of the index into one name: "2017, 1" for ("2017", 1.0).

    These are the names by which the report and its claims look numbers up.
    """
    names = [
        ", ".join(f"{level:g}" if isinstance(level, float) else str(level) for level in key)
        for key in table.index
    ]
    return table.set_axis(names)


def _header(name: Any) -> str:
    return "" if name is None else HEADERS.get(str(name), str(name).replace("_", " "))


def _text(value: Any, digits: int) -> str:
    if isinstance(value, dict):
        mean, low, high = (_text(value[end], digits) for end in ("value", "low", "high"))
        return f"{mean} [{low}, {high}]"
    if isinstance(value, list | tuple | np.ndarray):
        return ", ".join(_text(v, digits) for v in value)
    if isinstance(value, str):
        return value
    if value is None or pd.isna(value):
        return "–"
    whole = abs(value) < 1e6 and (abs(value) >= 1e3 or value == round(value))
    text = f"{value:,.0f}" if whole else f"{value:.{digits}g}"
    return text.replace("-", "\N{MINUS SIGN}")
