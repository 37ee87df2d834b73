"""Selection: which sounds of a dataset an instrument comes with, and what they are called."""

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Bool, Float, Int

from vaelib.live.making.descriptors import descriptors
from vaelib.live.making.rows import Rows

__all__ = ["presets", "rich", "spread", "words"]

_WORDS = {
    "brightness": ("dark", "bright"),
    "width": ("narrow", "wide"),
    "fundamental": ("thin", "deep"),
    "richness": ("plain", "rich"),
    "loudest": ("smooth", "singing"),
}
"""What is said of a sound whose descriptor is low or high among all."""


def rich(levels: Float[np.ndarray, "n n_partials"], *, n: int = 8) -> Bool[np.ndarray, " n"]:
    """Which sounds have at least so many partials within 30 dB of the loudest."""
    return np.sum(levels > levels.max(axis=1, keepdims=True) - 30, axis=1) >= n


def spread(
    points: Float[np.ndarray, "n d"], n: int, *, among: Bool[np.ndarray, " n"]
) -> Int[np.ndarray, " k"]:
    """Choose n points that lie far from one another, by farthest-point traversal.

    The first is the one nearest to the median of those that may be chosen, and each next one the
    farthest from all before.

    T. F. Gonzalez, "Clustering to minimize the maximum intercluster distance", Theoretical Computer
    Science 38, 1985.

    Raises
    ------
    ValueError
        If fewer than n points may be chosen.
    """
    rows = np.flatnonzero(among)
    if len(rows) < n:
        raise ValueError(f"only {len(rows)} sounds can be chosen, not {n}")
    left = points[rows].astype(float)
    middle = np.median(left, axis=0)
    chosen = [int(np.argmin(np.sum((left - middle) ** 2, axis=1)))]
    nearest = np.full(len(left), np.inf)
    while len(chosen) < n:
        nearest = np.minimum(nearest, np.sum((left - left[chosen[-1]]) ** 2, axis=1))
        chosen.append(int(np.argmax(nearest)))
    return rows[chosen]


def words(
    described: Mapping[str, Float[np.ndarray, " n"]],
    nouns: Sequence[str],
    chosen: Int[np.ndarray, " k"],
) -> list[str]:
    """Name chosen sounds by what they are and by what sets them apart from all, each once.

    A sound gets the word of the descriptor in which its rank is farthest from the middle, before
    its noun; if that name is taken, that of the next one as well, and a number in the end.
    """
    apart = {}
    for name, values in described.items():
        ends = [
            np.searchsorted(np.sort(values), values[chosen], side) for side in ("left", "right")
        ]
        apart[name] = np.mean(ends, axis=0) / len(values) - 0.5
    found: list[str] = []
    for k, row in enumerate(chosen):
        order = sorted(apart, key=lambda name: -abs(apart[name][k]))
        said = [_WORDS[name][int(apart[name][k] > 0)] for name in order]
        candidates = [f"{said[0]} {nouns[row]}", *(f"{said[0]} {w} {nouns[row]}" for w in said[1:])]
        candidates += [f"{candidates[0]} {number}" for number in range(2, len(chosen) + 2)]
        found.append(next(name for name in candidates if name not in found))
    return found


def presets(
    data: Rows,
    made: Float[np.ndarray, "n n_partials"],
    n: int,
    *,
    among: Int[np.ndarray, " n_train"],
    nouns: Sequence[str],
    sounds: Sequence[str],
) -> list[tuple[int, str, str]]:
    """Choose and name sounds as presets: their rows, names and what made them.

    They are rich, as they are and as they are `made` by a model, and spread over the levels of all
    partials within 40 dB. Only rows `among` those given are chosen.
    """
    levels, decoded = (np.where(data.there, x, -np.inf) for x in (data.levels, made))
    usable = rich(levels) & rich(decoded) & np.isin(np.arange(len(levels)), among)
    audible = np.maximum(levels, levels.max(axis=1, keepdims=True) - 40)
    chosen = spread(audible, n, among=usable)
    ratio = data.ratios[0] + data.shift[:, None] * data.ratios[1]
    described = descriptors(10 ** (levels / 10), ratio, f0_hz=1.0)
    names = words(described, nouns, chosen)
    return [(int(row), name, sounds[row]) for row, name in zip(chosen, names, strict=True)]
