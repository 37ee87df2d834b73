"""Statistics: what several seeds tell together."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import scipy.stats
from jaxtyping import Float

__all__ = ["median_interval", "sign_flip_test", "summary"]

Values = Sequence[float] | Float[np.ndarray, " n"]

EXACT = 20
"""Up to so many pairs `sign_flip_test` goes through all signs, 2^19 sums by symmetry."""
DRAWS = 100_000
"""Random signs that it draws for more pairs."""


def _finite(values: Values) -> Float[np.ndarray, " n"]:
    x = np.asarray(values, float)
    if x.ndim != 1 or len(x) == 0 or not np.isfinite(x).all():
        raise ValueError(f"give at least one value, all finite, not {x.tolist()}")
    return x


def median_interval(values: Values, *, coverage: float = 0.93) -> dict[str, float]:
    """The median and its order-statistic interval, which assumes no distribution.

    The interval runs from the r-th smallest to the r-th largest value. It holds the true median
    with probability 1 - 2 P(B < r), B binomial of n trials and probability 1/2, for values that are
    independent and from one continuous distribution. r is the largest whose probability is at least
    `coverage`: of 5 values [1, 5] (0.9375), of 10 [2, 9] (0.979), of 20 [6, 15] (0.959). Fewer than
    5 values do not reach 0.93: the interval is then their range, and its coverage says so.

    Returns
    -------
    dict
        "value" (the median), "low" and "high" in the unit of `values`, and "coverage", which is 0
        for a single value.

    Raises
    ------
    ValueError
        If there is no value, one is not finite, or `coverage` is not between 0 and 1.

    References
    ----------
    H. A. David and H. N. Nagaraja, "Order Statistics", Wiley 2003, section 7.1.
    """
    if not 0 < coverage < 1:
        raise ValueError(f"coverage is between 0 and 1, not {coverage}")
    x = np.sort(_finite(values))
    ranks = np.arange(1, max(len(x) // 2, 1) + 1)
    covers = 1 - 2 * scipy.stats.binom.cdf(ranks - 1, len(x), 0.5)
    r = max(int((covers >= coverage).sum()), 1)
    found = {"value": np.median(x), "low": x[r - 1], "high": x[-r], "coverage": covers[r - 1]}
    return {name: float(number) for name, number in found.items()}


def summary(
    values: Sequence[float],
    *,
    seeds: Sequence[int],
    as_2017: Sequence[bool],
    gated: Sequence[bool],
    non_finite: Sequence[int | None],
    unbounded: Sequence[bool] | None = None,
) -> dict[str, Any]:
    """What results record of a quantity that was measured on several runs.

    Parameters
    ----------
    values : sequence of float
        One for each run; NaN where a run has none. The median is that of the finite ones.
    seeds : sequence of int
        Of the runs.
    as_2017 : sequence of bool
        Whether the run has 2017's settings and full number of steps.
    gated : sequence of bool
        Whether the run passes the convergence gate.
    non_finite : sequence of int or None
        The epoch in which the run turned non-finite; None (or NaN) if it did not.
    unbounded : sequence of bool, optional
        Whether the run's objective has no maximum.

    Returns
    -------
    dict
        The lists, as JSON takes them: a value that is not finite becomes None. With them the
        `median_interval` of the finite values, None with coverage 0 if there are none.

    Raises
    ------
    ValueError
        If the lists differ in length or are empty.
    """
    x = np.asarray(values, float)
    flags = {"as_2017": as_2017, "gated": gated}
    flags |= {} if unbounded is None else {"unbounded": unbounded}
    lists = {"seeds": seeds, **flags, "non_finite": non_finite}
    lengths = {"values": len(x)} | {name: len(of_runs) for name, of_runs in lists.items()}
    if len(set(lengths.values())) != 1 or len(x) == 0:
        raise ValueError(f"a summary has one of each for every run, not {lengths}")
    finite = x[np.isfinite(x)]
    none = {"value": None, "low": None, "high": None, "coverage": 0.0}
    return {
        "values": [float(v) if np.isfinite(v) else None for v in x],
        "seeds": [int(seed) for seed in seeds],
        **{name: [bool(b) for b in of_runs] for name, of_runs in flags.items()},
        "non_finite": [None if e is None or np.isnan(e) else int(e) for e in non_finite],
        **(median_interval(finite) if len(finite) else none),
    }


def sign_flip_test(differences: Values, *, seed: int = 0) -> float:
    """Two-sided p-value of paired differences, by flipping their signs.

    The share of all 2^n signs for which the sum is at least as far from 0 as it is; exact if the
    differences are symmetric about 0 under the null hypothesis. Five pairs never reach 0.05: their
    least p-value is 2/2^5 = 0.0625; six reach 0.031. Above `EXACT` pairs, `DRAWS` random signs,
    drawn by the seed, and those observed stand for all signs.

    Raises
    ------
    ValueError
        If there is no difference, or one is not finite: leave out a pair whose run turned
        non-finite, and say so.

    References
    ----------
    R. A. Fisher, "The Design of Experiments", 1935, section 21. B. Phipson and G. K. Smyth,
    "Permutation p-values should never be zero", Stat. Appl. Genet. Mol. Biol. 9(1), 2010.
    """
    d = _finite(differences)
    # A sum of other signs may equal the one observed, but for the rounding.
    least = abs(d.sum()) - 1e-12 * np.abs(d).sum()
    if len(d) <= EXACT:
        sums = d[:1]  # the other half of the signs has the negative sums
        for one in d[1:]:
            sums = np.concatenate([sums + one, sums - one])
        return float(np.mean(np.abs(sums) >= least))
    rng = np.random.default_rng(seed)
    parts = (2 * rng.integers(0, 2, (DRAWS // 10, len(d))) - 1 for _ in range(10))
    as_far = sum(int((np.abs(signs @ d) >= least).sum()) for signs in parts)
    return (1 + as_far) / (1 + DRAWS)
