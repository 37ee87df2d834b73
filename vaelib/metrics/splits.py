"""Splits: which sounds a model is trained on, and which are held out.

- `held_out`: random rows, which on a full grid are trivial: their neighbours are trained on;
- `held_out_corner`: the upper values of some factors together, so that a model must extrapolate;
- `held_out_values`: one value of a factor, so that it must interpolate;
- `gate_rows`: the same few rows whatever the seed, on which training is watched.

Each gives the rows to train on and the rows held out, ascending and together all of them, unless
said otherwise. Factors are columns of a dataset's labels; under a profile's stride they have fewer
values, and the rules below go by what is there.
"""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Bool, Int

__all__ = [
    "gate_rows",
    "held_out",
    "held_out_corner",
    "held_out_values",
]

Split = tuple[Int[np.ndarray, " n_train"], Int[np.ndarray, " n_test"]]


def held_out(
    n: int,
    *,
    share: float = 0.1,
    seed: int = 0,
    n_train: int | None = None,
    n_test: int | None = None,
) -> Split:
    """Split n rows at random.

    Parameters
    ----------
    n : int
        How many rows there are.
    share : float
        Part of the rows that is held out; at least one row is on each side.
    seed : int
    n_train, n_test : int, optional
        Keep no more than so many of the rows to train on, drawn at random, and about so many of
        those held out, at even steps; all by default.

    Returns
    -------
    train_rows, test_rows : array of int64
        Disjoint. Ascending and together 0..n-1, unless some are dropped.

    Raises
    ------
    ValueError
        If there are fewer than two rows, or the share is not between 0 and 1.
    """
    if n < 2:
        raise ValueError(f"{n} rows cannot be split: give at least 2")
    if not 0 < share < 1:
        raise ValueError(f"share={share} must lie between 0 and 1")
    n_held = min(max(round(share * n), 1), n - 1)
    rows = np.random.default_rng(seed).permutation(n)
    train, held = np.sort(rows[n_held:]), np.sort(rows[:n_held])
    if n_train is not None:
        train = np.random.default_rng(seed).permutation(train)[:n_train]
    if n_test is not None:
        held = held[:: max(1, len(held) // n_test)]
    return train, held


def gate_rows(n: int, n_held: int) -> Split:
    """Hold out one row of every n / n_held, the same ones always.

    10 000 rows with 200 held leave the 9 800, 98 batches of 100, that an epoch of 2017 had.

    Raises
    ------
    ValueError
        If not at least one row is on each side.

    Notes
    -----
    Each row is drawn within its step. Rows at even steps may share values of the factors: those of
    the 20 000 additive sounds at steps of 100 all have one filter.
    """
    if not 1 <= n_held < n:
        raise ValueError(f"n_held={n_held} of {n} rows must leave at least one row on each side")
    steps = np.arange(n_held + 1) * n // n_held
    rows = np.random.default_rng(0).integers(steps[:-1], steps[1:])
    return _split(np.isin(np.arange(n), rows))


def held_out_corner(
    labels: Int[np.ndarray, "n n_factors"],
    columns: Sequence[int],
    *,
    lowest: Sequence[int] | None = None,
) -> Split:
    """Hold out the corner of the grid where each of some factors has an upper value.

    Parameters
    ----------
    labels : array of int, shape (n, n_factors)
        Index of each factor's value.
    columns : sequence of int
        The factors that bound the corner, by their columns; the others are free.
    lowest : sequence of int, optional
        Index of each one's lowest value in the corner. By default the upper third of its values,
        rounded: (7, 13) of 10 and 20 values, which for the additive sounds is inharmonicity at
        least 0.7 and at least 13 harmonics; the last of 3 or 4 values.

    Raises
    ------
    ValueError
        If a factor is not there or takes a single value, or a side would be empty.
    """
    there = [_values(labels, column) for column in columns]
    if lowest is None:
        lowest = [v[round(2 * len(v) / 3)] for v in there]
    return _split((_columns(labels, columns, lowest) >= lowest).all(axis=1))


def held_out_values(
    labels: Int[np.ndarray, "n n_factors"],
    columns: Sequence[int],
    *,
    values: Sequence[int] | None = None,
) -> Split:
    """Hold out every sound with one value of a factor, or with one of any of several factors.

    Give one column for the split of one factor, or all columns for all of them at once.

    Parameters
    ----------
    labels : array of int, shape (n, n_factors)
        Index of each factor's value.
    columns : sequence of int
        The factors, by their columns.
    values : sequence of int, optional
        Index of the value of each that is held out. By default the middle one, the upper of the
        two of an even number: with three values or more it lies between others.

    Raises
    ------
    ValueError
        If a factor is not there or takes a single value, no sound has a value, or nothing is left
        to train on.
    """
    there = [_values(labels, column) for column in columns]
    if values is None:
        values = [v[len(v) // 2] for v in there]
    equal = _columns(labels, columns, values) == values
    for column, value, some in zip(columns, values, equal.T, strict=True):
        if not some.any():
            raise ValueError(f"no sound has value {value} of factor {column}")
    return _split(equal.any(axis=1))


def _values(labels: Int[np.ndarray, "n n_factors"], column: int) -> Int[np.ndarray, " n_values"]:
    """The values that a factor takes; raise ValueError if there is none to hold out."""
    if not 0 <= column < labels.shape[1]:
        raise ValueError(f"there is no factor {column}: choose of 0..{labels.shape[1] - 1}")
    values = np.unique(labels[:, column])
    if len(values) < 2:
        raise ValueError(f"factor {column} takes a single value: nothing of it can be held out")
    return values


def _columns(
    labels: Int[np.ndarray, "n n_factors"], columns: Sequence[int], values: Sequence[int]
) -> Int[np.ndarray, "n n_columns"]:
    if len(values) != len(columns):
        raise ValueError(f"{len(values)} values for {len(columns)} factors: give one for each")
    return labels[:, list(columns)]


def _split(held: Bool[np.ndarray, " n"]) -> Split:
    if held.all() or not held.any():
        side = "train on" if held.all() else "hold out"
        raise ValueError(f"this split of {len(held)} rows leaves none to {side}: choose fewer")
    return np.flatnonzero(~held), np.flatnonzero(held)
