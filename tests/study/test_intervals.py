"""Intervals over seeds: scipy's own, and they hold the true mean as often as they say."""

import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy import stats

from vaelib.intervals import mean_interval


@pytest.mark.parametrize("confidence", [0.5, 0.95, 0.99])
@pytest.mark.parametrize("n", [2, 5, 30])
def test_it_is_students_t(n, confidence):
    values = np.random.default_rng(n).normal(7, 2, n).astype(np.float32)
    interval = mean_interval(values, confidence)
    expected = stats.t.interval(
        confidence, n - 1, loc=values.mean(dtype=float), scale=stats.sem(values.astype(float))
    )
    assert_allclose((interval["low"], interval["high"]), expected, rtol=1e-9)
    assert_allclose(interval["value"], values.mean(dtype=float), rtol=1e-12)
    assert interval["seeds"] == n
    assert {type(v) for v in interval.values()} == {float, int}, "JSON takes no NumPy numbers"


def test_a_hand_calculation():
    """Two values have one degree of freedom: t = tan(0.475 pi) = 12.706."""
    interval = mean_interval([1.0, 3.0])
    half = np.tan(0.475 * np.pi)
    assert_allclose([interval[k] for k in ("value", "low", "high")], [2, 2 - half, 2 + half])


@pytest.mark.parametrize("confidence", [0.8, 0.95])
def test_it_holds_the_true_mean_as_often_as_it_says(confidence):
    draws = np.random.default_rng(0).normal(3, 10, (4000, 5))
    intervals = [mean_interval(values, confidence) for values in draws]
    held = np.mean([i["low"] <= 3 <= i["high"] for i in intervals])
    # Four standard deviations of the share; a normal quantile would hold 0.88 of 0.95.
    assert_allclose(held, confidence, atol=4 * np.sqrt(confidence * (1 - confidence) / 4000))


@pytest.mark.parametrize(
    "values", [[], [1.0], [1.0, np.nan], [1.0, np.inf, 2.0], [[1.0, 2.0], [3.0, 4.0]]]
)
def test_too_few_values_or_not_finite(values):
    with pytest.raises(ValueError, match="at least two values, all finite"):
        mean_interval(values)


@pytest.mark.parametrize("confidence", [0, 1, 95])
def test_confidence_is_a_share(confidence):
    with pytest.raises(ValueError, match="between 0 and 1"):
        mean_interval([1.0, 2.0], confidence)
