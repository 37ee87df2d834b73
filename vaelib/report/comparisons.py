"""Compare two nests of numbers by name: what differs beyond rounding, is missing or is new."""

import json
import math
from collections.abc import Iterator
from typing import Any

__all__ = ["FLOOR", "compare"]

# Spectra peak near 10^3: what is smaller than this is the rounding of their arithmetic.
FLOOR = 1e-8


def compare(
    published: dict[str, Any],
    here: dict[str, Any],
    *,
    tolerance: float = 1e-3,
    floor: float = FLOOR,
) -> tuple[int, list[str]]:
    """Compare nests of numbers by name.

    Two fractional numbers agree if they differ by no more than `tolerance` times the larger, or by
    no more than `floor`: what is left of a sum of large terms that cancel, an amplitude of 1e-11
    under a peak of 1e3, differs wholly between two machines and means nothing. Whatever is an
    integer on one side, and texts, truth values, None and the lengths of lists, must be equal.

    Parameters
    ----------
    published, here : dict
        Numbers, texts, lists and dicts of them.
    tolerance : float
        Relative difference.
    floor : float
        Absolute difference.

    Returns
    -------
    agreeing : int
        How many numbers agree.
    lines : list of str
        One line for what differs, is missing here or is new here.
    """
    found = list(_compared("", published, here, tolerance, floor))
    return sum(line == "" for line in found), [line for line in found if line]


def _compared(name: str, a: Any, b: Any, tolerance: float, floor: float) -> Iterator[str | None]:
    """A line for each difference; an empty one for each number, None for what else agrees."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in (*a, *(key for key in b if key not in a)):
            inner = f"{name}.{key}".lstrip(".")
            if key not in b:
                yield from (
                    f"{n}: published {_shown(v)}, missing here" for n, v in _all(inner, a[key])
                )
            elif key not in a:
                yield from (f"{n}: {_shown(v)} here, not published" for n, v in _all(inner, b[key]))
            else:
                yield from _compared(inner, a[key], b[key], tolerance, floor)
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b, strict=True)):
            yield from _compared(f"{name}.{i}", x, y, tolerance, floor)
    elif isinstance(a, list) and isinstance(b, list):
        yield f"{name}: published {len(a)} values, here {len(b)}"
    elif _is_number(a) and _is_number(b):
        difference, larger = abs(a - b), max(abs(a), abs(b))
        exact = isinstance(a, int) or isinstance(b, int)
        # Infinity and what is no number are within no tolerance.
        near = math.isfinite(difference) and difference <= max(tolerance * larger, floor)
        if a == b or (near and not exact):
            yield ""
        else:
            relative = difference / larger if larger else difference
            words = f"published {_shown(a)}, here {_shown(b)}"
            yield f"{name}: {words}, relative difference {relative:.2g}"
    else:
        same = type(a) is type(b) and a == b
        yield None if same else f"{name}: published {_shown(a)}, here {_shown(b)}"


def _all(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if value and isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _all(f"{name}.{key}", inner)
    else:
        yield name, value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
