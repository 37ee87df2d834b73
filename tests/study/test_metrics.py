"""Metrics against scikit-learn, slow loops and cases known by hand."""

import numpy as np
import pytest
import sklearn.metrics
from numpy.testing import assert_allclose, assert_array_equal
from scipy import stats
from sklearn.model_selection import KFold

from vaelib.metrics import disentanglement, errors, statistics


def test_r2_is_sklearns_over_all_bins():
    rng = np.random.default_rng(0)
    x = rng.normal(5, [1, 2, 30], (40, 3))
    decoded = x + rng.normal(0, 1, x.shape)
    truth = sklearn.metrics.r2_score(x, decoded, multioutput="variance_weighted")
    assert_allclose(errors.r2(x, decoded), truth)
    assert errors.r2(x, x) == 1
    assert_allclose(errors.r2(x, np.broadcast_to(x.mean(axis=0), x.shape)), 0, atol=1e-12)


def test_r2_counts_what_is_decoded_where_the_sounds_do_not_differ():
    x = np.array([[0.0, 1], [0, 3]])
    assert errors.r2(x, x + np.array([1, 0])) == 0


def test_log_spectral_distance_of_a_gain_is_the_gain():
    x = np.random.default_rng(1).uniform(0.5, 1, (3, 20))
    assert_allclose(errors.log_spectral_distance(x, 10 ** (4 / 20) * x), [4, 4, 4])


def test_log_spectral_distance_counts_from_the_floor():
    x = np.array([[1.0, 1e-9], [1.0, 1e-9]])
    decoded = np.array([[1.0, -5.0], [1.0, 1e-2]])
    assert_allclose(errors.log_spectral_distance(x, decoded), [0, 20 / np.sqrt(2)])


def test_active_units():
    mean = np.random.default_rng(2).normal(0, [1.0, 0.05, 0.2], (5000, 3))
    assert_array_equal(disentanglement.active_units(mean), [True, False, True])


def test_spectral_convergence_is_its_slow_loop():
    rng = np.random.default_rng(3)
    x, decoded = rng.uniform(0, 5, (2, 6, 9))
    convergence = [
        np.sqrt(sum((a - b) ** 2)) / np.sqrt(sum(a**2)) for a, b in zip(x, decoded, strict=True)
    ]
    assert_allclose(errors.spectral_convergence(x, decoded), convergence)


def test_scores_are_their_three_parts():
    rng = np.random.default_rng(7)
    x, decoded = rng.uniform(0.1, 5, (2, 7, 20))
    assert errors.scores(x, decoded) == {
        "r2": errors.r2(x, decoded),
        "lsd_db": np.median(errors.log_spectral_distance(x, decoded)),
        "sc": np.median(errors.spectral_convergence(x, decoded)),
    }


def test_scores_compare_the_levels_of_the_last_values_by_their_size():
    """Phases stand before the magnitudes; MDCT coefficients have signs, which are no level."""
    rng = np.random.default_rng(8)
    x, decoded = rng.normal(size=(2, 7, 20))
    sizes, decoded_sizes = (np.abs(y[:, 14:]) for y in (x, decoded))
    found = errors.scores(x, decoded, 6)
    assert list(found) == ["r2", "lsd_db", "sc"]
    assert_allclose(found["r2"], errors.r2(x, decoded), rtol=0)
    floor = sizes.max(axis=1, keepdims=True) / 1000
    levels, decoded_levels = (20 * np.log10(np.maximum(y, floor)) for y in (sizes, decoded_sizes))
    distance = np.sqrt(np.mean((levels - decoded_levels) ** 2, axis=1))
    assert_allclose(found["lsd_db"], np.sort(distance)[3])
    norms = [np.linalg.norm(y, axis=1) for y in (sizes - decoded_sizes, sizes)]
    assert_allclose(found["sc"], np.sort(norms[0] / norms[1])[3])
    flipped = errors.scores(x, -x)
    assert (flipped["lsd_db"], flipped["sc"]) == (0, 0) and flipped["r2"] < -2


def test_scores_of_many_sounds_are_those_of_all_at_once():
    x, decoded = np.random.default_rng(10).uniform(0.1, 5, (2, 5000, 3)).astype(np.float32)
    found = errors.scores(x, decoded)
    assert found["lsd_db"] == np.median(errors.log_spectral_distance(x, decoded))
    assert found["sc"] == np.median(errors.spectral_convergence(x, decoded))


def test_low_share_is_that_of_the_energy():
    assert errors.low_share(np.array([[1.0, 2], [3, 4]]), 1) == 10 / 30
    assert_allclose(errors.low_share(np.full((5, 8), -3.0), 2), 0.25)
    # Of magnitudes r^k, n of N bins hold (1 - r^2n) / (1 - r^2N) of the energy.
    x = np.outer([1, 5], 0.9 ** np.arange(30)).astype(np.float32)
    assert_allclose(errors.low_share(x, 7), (1 - 0.9**14) / (1 - 0.9**60), rtol=1e-6)
    assert errors.low_share(x, 30) == 1 and errors.low_share(x, 0) == 0


def test_error_by_factor_averages_over_the_other_factors():
    # Every combination of 2 and 3 values, twice; the error is 10 times the first plus the second.
    labels = np.array([[a, b] for a in (0, 1) for b in (0, 1, 2)] * 2)
    x = np.zeros((12, 4))
    decoded = np.sqrt(labels @ [[10.0], [1.0]]) * np.ones((1, 4))
    found = errors.error_by_factor(x, decoded, labels, ("ratio", "index"))
    assert list(found) == ["ratio", "index"]
    assert_allclose(found["ratio"], [1, 11])
    assert_allclose(found["index"], [5, 6, 7])


def test_error_by_factor_leaves_out_values_that_no_sound_has():
    x = np.zeros((5, 2))
    decoded = np.sqrt([[1.0, 1], [4, 0], [3, 3], [0, 8], [10, 10]])
    found = errors.error_by_factor(x, decoded, np.array([[0], [2], [0], [2], [5]]), ["ratio"])
    assert_allclose(found["ratio"], [2, 3, 10])


def test_variance_ratio_of_a_gain_is_its_square():
    x = np.random.default_rng(8).normal(3, [1.0, 4], (50, 2))
    assert_allclose(errors.variance_ratio(x, 100 - 0.5 * x), 0.25)
    assert errors.variance_ratio(x, np.ones((7, 2))) == 0


def test_factor_scores_are_those_of_each_factor():
    points = np.random.default_rng(9).normal(size=(80, 2))
    labels = {"ratio": (points[:, 0] > 0).astype(int), "index": (points[:, 1] > 1).astype(int)}
    found = disentanglement.factor_scores(points, labels)
    assert found == {name: disentanglement.factor_score(points, of) for name, of in labels.items()}
    assert found["ratio"] > 0.6


def test_factor_score_knows_a_map_that_tells_the_factor_from_one_that_does_not():
    rng = np.random.default_rng(4)
    factor = rng.integers(0, 10, 800)
    told = np.stack([factor + rng.normal(0, 0.1, 800), rng.normal(0, 1, 800)], axis=-1)
    assert disentanglement.factor_score(told, factor) > 0.95
    assert disentanglement.factor_score(rng.normal(0, 1, (800, 2)), factor) < 0.05
    assert disentanglement.factor_score(told, factor) == disentanglement.factor_score(told, factor)


def test_metrics_errors_say_what_is_wrong():
    with pytest.raises(ValueError, match="one of x is silent"):
        errors.spectral_convergence(np.zeros((2, 3)), np.ones((2, 3)))
    with pytest.raises(ValueError, match="a single value cannot be scored"):
        disentanglement.factor_score(np.ones((50, 2)), np.zeros(50, int))
    with pytest.raises(ValueError, match="fewer than n_neighbors=10"):
        disentanglement.factor_score(np.ones((10, 2)), np.arange(10))


def test_factor_score_by_a_slow_loop():
    rng = np.random.default_rng(5)
    labels = rng.integers(0, 6, 90)
    points = np.stack([labels + rng.normal(0, 0.8, 90), rng.normal(0, 1, 90)], axis=-1)
    predicted = np.empty(90)
    for train, test in KFold(3, shuffle=True, random_state=7).split(points):
        for i in test:
            distance = ((points[train] - points[i]) ** 2).sum(axis=-1)
            predicted[i] = labels[train[np.argsort(distance)[:4]]].mean()
    ours = disentanglement.factor_score(points, labels, n_neighbors=4, n_folds=3, seed=7)
    assert_allclose(ours, sklearn.metrics.r2_score(labels, predicted))
    assert ours == disentanglement.factor_score(points, labels, n_neighbors=4, n_folds=3, seed=7)
    assert ours != disentanglement.factor_score(points, labels, n_neighbors=4, n_folds=3, seed=8)


def test_factor_score_of_a_telling_and_of_an_idle_map():
    rng = np.random.default_rng(6)
    labels = np.repeat(np.arange(10), 200)
    angle = labels / 2
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=-1) + rng.normal(0, 0.01, (2000, 2))
    assert disentanglement.factor_score(ring, labels) > 0.999
    assert abs(disentanglement.factor_score(rng.permutation(ring), labels)) < 0.2


@pytest.mark.parametrize("confidence", [0.5, 0.95, 0.99])
@pytest.mark.parametrize("n", [2, 5, 30])
def test_an_interval_is_students_t(n, confidence):
    values = np.random.default_rng(n).normal(7, 2, n).astype(np.float32)
    interval = statistics.mean_interval(values, confidence)
    expected = stats.t.interval(
        confidence, n - 1, loc=values.mean(dtype=float), scale=stats.sem(values.astype(float))
    )
    assert_allclose((interval["low"], interval["high"]), expected, rtol=1e-9)
    assert_allclose(interval["value"], values.mean(dtype=float), rtol=1e-12)
    assert interval["seeds"] == n
    assert {type(v) for v in interval.values()} == {float, int}, "JSON takes no NumPy numbers"


def test_an_interval_by_hand():
    """Two values have one degree of freedom: t = tan(0.475 pi) = 12.706."""
    interval = statistics.mean_interval([1.0, 3.0])
    half = np.tan(0.475 * np.pi)
    assert_allclose([interval[k] for k in ("value", "low", "high")], [2, 2 - half, 2 + half])


@pytest.mark.parametrize("confidence", [0.8, 0.95])
def test_an_interval_holds_the_true_mean_as_often_as_it_says(confidence):
    draws = np.random.default_rng(0).normal(3, 10, (4000, 5))
    intervals = [statistics.mean_interval(values, confidence) for values in draws]
    held = np.mean([i["low"] <= 3 <= i["high"] for i in intervals])
    # Four standard deviations of the share; a normal quantile would hold 0.88 of 0.95.
    assert_allclose(held, confidence, atol=4 * np.sqrt(confidence * (1 - confidence) / 4000))


@pytest.mark.parametrize(
    "values", [[], [1.0], [1.0, np.nan], [1.0, np.inf, 2.0], [[1.0, 2.0], [3.0, 4.0]]]
)
def test_an_interval_of_too_few_values_or_not_finite(values):
    with pytest.raises(ValueError, match="at least two values, all finite"):
        statistics.mean_interval(values)


@pytest.mark.parametrize("values", [[0.1] * 3, [1.0, 1.0, 1.0 + 1e-15]])
def test_an_interval_of_values_that_are_nearly_equal_is_narrow(values):
    interval = statistics.mean_interval(values)
    assert interval["low"] <= interval["value"] <= interval["high"] < values[0] + 1e-14
    with pytest.warns(RuntimeWarning, match="Precision loss"):
        expected = stats.ttest_1samp(values, 0).confidence_interval()
    assert_allclose((interval["low"], interval["high"]), expected, rtol=1e-15)


@pytest.mark.parametrize("confidence", [0, 1, 95])
def test_confidence_is_a_share(confidence):
    with pytest.raises(ValueError, match="between 0 and 1"):
        statistics.mean_interval([1.0, 2.0], confidence)
