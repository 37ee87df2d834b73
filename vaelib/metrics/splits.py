"""Splits: which sounds a model is trained on, and which are held out."""

import numpy as np
from jaxtyping import Int

__all__ = [
    "held_out",
]


def held_out(
    n: int,
    *,
    share: float = 0.1,
    seed: int = 0,
    n_train: int | None = None,
    n_test: int | None = None,
) -> tuple[Int[np.ndarray, " n_train"], Int[np.ndarray, " n_test"]]:
    """Split n rows at random into those to train on and those held out.

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
