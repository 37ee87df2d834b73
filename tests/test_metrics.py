"""Metrics against scikit-learn, slow loops and cases known by hand."""

import numpy as np
import sklearn.metrics
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import metrics


def test_r2_is_sklearns_over_all_bins():
    rng = np.random.default_rng(0)
    x = rng.normal(5, [1, 2, 30], (40, 3))
    decoded = x + rng.normal(0, 1, x.shape)
    truth = sklearn.metrics.r2_score(x, decoded, multioutput="variance_weighted")
    assert_allclose(metrics.r2(x, decoded), truth)
    assert metrics.r2(x, x) == 1
    assert_allclose(metrics.r2(x, np.broadcast_to(x.mean(axis=0), x.shape)), 0, atol=1e-12)


def test_log_spectral_distance_of_a_gain_is_the_gain():
    x = np.random.default_rng(1).uniform(0.5, 1, (3, 20))
    assert_allclose(metrics.log_spectral_distance(x, 10 ** (4 / 20) * x), [4, 4, 4])


def test_log_spectral_distance_counts_from_the_floor():
    x = np.array([[1.0, 1e-9], [1.0, 1e-9]])
    decoded = np.array([[1.0, -5.0], [1.0, 1e-2]])
    assert_allclose(metrics.log_spectral_distance(x, decoded), [0, 20 / np.sqrt(2)])


def test_active_units():
    mean = np.random.default_rng(2).normal(0, [1.0, 0.05, 0.2], (5000, 3))
    assert_array_equal(metrics.active_units(mean), [True, False, True])
