"""Statistics against SciPy, enumeration, simulation and cases known by hand."""

import json
from itertools import product

import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy import stats

from vaelib.metrics import statistics


@pytest.mark.parametrize(
    ("n", "ranks", "coverage"),
    [
        (1, [1, 1], 0),
        (2, [1, 2], 0.5),
        (4, [1, 4], 0.875),
        (5, [1, 5], 0.9375),
        (6, [1, 6], 0.96875),
        (10, [2, 9], 1 - 22 / 1024),
        (20, [6, 15], 0.9586105),
    ],
)
def test_the_interval_of_the_median_is_from_rank_to_rank(n, ranks, coverage):
    values = np.random.default_rng(n).permutation(n) + 1
    found = statistics.median_interval(values)
    assert [found["low"], found["high"]] == ranks and found["value"] == (n + 1) / 2
    assert_allclose(found["coverage"], coverage, atol=1e-7)
    json.dumps(found)  # takes no NumPy numbers
    stretched = statistics.median_interval(np.exp(values))
    assert [stretched["low"], stretched["high"]] == list(np.exp(ranks))


@pytest.mark.parametrize("n", [2, 7, 9, 12])
def test_the_coverage_counts_how_many_values_lie_below_the_median(n):
    """Each value lies below the true median or not, independently: go through all cases."""
    found = statistics.median_interval(np.arange(1, n + 1), coverage=0.8)
    below = np.array([sum(case) for case in product([0, 1], repeat=n)])
    # The interval holds the median unless too few values lie on one of its sides.
    held = [np.mean((below >= r) & (below <= n - r)) for r in range(1, n // 2 + 1)]
    widest = max((r for r in range(1, n // 2 + 1) if held[r - 1] >= 0.8), default=1)
    assert (found["low"], found["high"]) == (widest, n + 1 - widest)
    assert_allclose(found["coverage"], held[widest - 1], rtol=1e-12)


@pytest.mark.parametrize("n", [5, 10])
def test_the_median_of_skewed_values_is_held_as_often_as_it_says(n):
    draws = np.random.default_rng(0).lognormal(0, 1.5, (4000, n))
    found = [statistics.median_interval(values) for values in draws]
    held, says = np.mean([f["low"] <= 1 <= f["high"] for f in found]), found[0]["coverage"]
    assert_allclose(held, says, atol=4 * np.sqrt(says * (1 - says) / 4000))


@pytest.mark.parametrize("values", [[], [1.0, np.nan], [np.inf, 2.0], [[1.0, 2.0], [3.0, 4.0]]])
@pytest.mark.parametrize("f", [statistics.median_interval, statistics.sign_flip_test])
def test_no_values_or_values_that_are_not_finite(f, values):
    with pytest.raises(ValueError, match="at least one value, all finite"):
        f(values)


@pytest.mark.parametrize("coverage", [0, 1, 93])
def test_coverage_is_a_share(coverage):
    with pytest.raises(ValueError, match="between 0 and 1"):
        statistics.median_interval([1.0, 2.0], coverage=coverage)


RUNS = {
    "seeds": np.arange(4),
    "as_2017": [True, True, False, True],
    "gated": np.array([True, False, True, True]),
    "non_finite": [None, 37, None, np.nan],
}


def test_a_summary_holds_every_run_and_the_median_of_the_finite_values():
    found = statistics.summary(np.array([3.0, np.nan, 1.0, 7.0]), **RUNS)
    assert json.loads(json.dumps(found)) == {
        "values": [3.0, None, 1.0, 7.0],
        "seeds": [0, 1, 2, 3],
        "as_2017": [True, True, False, True],
        "gated": [True, False, True, True],
        "non_finite": [None, 37, None, None],
        "value": 3.0,
        "low": 1.0,
        "high": 7.0,
        "coverage": 0.75,
    }


def test_a_summary_of_runs_that_all_turned_non_finite():
    found = statistics.summary([np.nan, np.inf, np.nan, -np.inf], **RUNS)
    assert found["values"] == [None] * 4
    assert [found[k] for k in ("value", "low", "high", "coverage")] == [None, None, None, 0]


def test_a_summary_has_one_of_each_for_every_run():
    with pytest.raises(ValueError, match=r"one of each for every run, not \{'values': 3, 'seeds'"):
        statistics.summary([1.0, 2, 3], **RUNS)
    with pytest.raises(ValueError, match="one of each"):
        statistics.summary([], seeds=[], as_2017=[], gated=[], non_finite=[])


@pytest.mark.parametrize("n", [2, 5, 8, 12])
def test_sign_flips_are_scipys(n):
    d = np.random.default_rng(n).normal(0.6, 1, n)
    truth = stats.permutation_test(
        (d,), np.mean, permutation_type="samples", n_resamples=np.inf, alternative="two-sided"
    )
    assert_allclose(statistics.sign_flip_test(d), truth.pvalue)
    assert statistics.sign_flip_test(-3 * d) == statistics.sign_flip_test(d)


@pytest.mark.parametrize(("n", "least"), [(5, 0.0625), (6, 0.03125), (8, 1 / 128), (10, 1 / 512)])
def test_the_least_p_value_of_n_pairs(n, least):
    assert statistics.sign_flip_test(np.random.default_rng(0).uniform(0.1, 9, n)) == least


def test_equal_sums_count_as_equal_whatever_their_rounding():
    """Tenths, whose sums are not exact in binary, have the p-value of the whole numbers."""
    tenths = [0.5, 0.2, 0.0, -0.3, -0.2, -0.6]
    assert statistics.sign_flip_test(tenths) == 0.75
    assert statistics.sign_flip_test([5, 2, 0, -3, -2, -6]) == 0.75
    assert statistics.sign_flip_test([0.3, 0.3, 0.3, -0.3]) == 10 / 16
    assert statistics.sign_flip_test([0.0, 0.0]) == statistics.sign_flip_test([5.0]) == 1


def test_random_signs_come_near_all_signs(monkeypatch):
    d = np.random.default_rng(1).normal(0.4, 1, 18)
    exact = statistics.sign_flip_test(d)
    monkeypatch.setattr(statistics, "EXACT", 10)
    drawn = statistics.sign_flip_test(d, seed=3)
    assert_allclose(drawn, exact, atol=4 * np.sqrt(exact / statistics.DRAWS))
    assert drawn == statistics.sign_flip_test(d, seed=3) != statistics.sign_flip_test(d, seed=4)
    assert statistics.sign_flip_test(np.ones(60)) == 1 / (1 + statistics.DRAWS)


def test_p_values_without_an_effect_are_even():
    """Of a valid test no more than a share p of the p-values lies at p or below."""
    draws = np.random.default_rng(2).standard_t(2, (3000, 7))
    p = np.array([statistics.sign_flip_test(d) for d in draws])
    for level in (2 / 128, 6 / 128, 0.25):
        assert_allclose(np.mean(p <= level), level, atol=4 * np.sqrt(level / 3000))
