"""Values as JSON knows them: tables, arrays and scalars become plain numbers, lists and dicts."""

import math
from typing import Any

import numpy as np

__all__ = ["plain"]


def plain(value: Any, name: str) -> Any:
    """Turn tables, and scalars and arrays of NumPy and JAX, into numbers, texts, lists and dicts.

    A table with pandas' own row numbers becomes a list of rows, one with an index of its own a dict
    of rows by index (by each level of a MultiIndex in turn); a row is a dict by column. A missing
    entry of a table becomes None. An error calls the value by its name.


    Raises
    ------
    ValueError
        If a number is not finite, or two keys, rows or columns have one name.
    """
    if type(value).__module__.split(".")[0] == "pandas":
        return _table(value, name)
    if isinstance(value, dict):
        if len({str(key) for key in value}) < len(value):
            raise ValueError(f"{name}: two keys have one name")
        return {str(key): plain(inner, f"{name}.{key}") for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner, f"{name}.{i}") for i, inner in enumerate(value)]
    if hasattr(value, "tolist"):
        return plain(value.tolist(), name)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name} is {value}: record finite numbers, or None for a missing one")
    return value


def _table(value: Any, name: str) -> Any:
    import pandas as pd

    if value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, pd.DataFrame):
        rows: list[Any] = [
            _nested(value.columns, [value.iat[i, j] for j in range(value.shape[1])], name)
            for i in range(len(value))
        ]
    elif isinstance(value, pd.Series):
        rows = [_entry(entry, name) for entry in value]
    else:
        raise ValueError(f"{name} is a {type(value).__name__}: record a DataFrame or a Series")
    index = value.index
    if index.nlevels > 1 or index.name is not None or not pd.api.types.is_integer_dtype(index):
        return _nested(index, rows, name)
    # Row numbers with gaps, or in another order, are no names that anybody gave.
    if list(index) != list(range(len(index))):
        raise ValueError(f"{name}: give the table an index with a name, or reset_index(drop=True)")
    return rows


def _nested(index: Any, values: list[Any], name: str) -> dict[str, Any]:
    """Values by the index, one dict in another for each level of a MultiIndex."""
    nest: dict[str, Any] = {}
    for key, value in zip(index, values, strict=True):
        *outer, last = (str(level) for level in (key if isinstance(key, tuple) else (key,)))
        place = nest
        for level in outer:
            place = place.setdefault(level, {})
        if last in place:
            raise ValueError(f"{name}: two rows or columns are called {key}")
        place[last] = _entry(value, f"{name}.{key}")
    return nest


def _entry(value: Any, name: str) -> Any:
    # In a table, unlike elsewhere, not-a-number is pandas' word for a missing entry.
    missing = isinstance(value, float | np.floating) and math.isnan(value)
    return None if missing else plain(value, name)
