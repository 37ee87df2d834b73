"""Disentanglement against scikit-learn, slow loops and codes known by hand."""

import numpy as np
import pytest
import scipy.stats
import sklearn.metrics
from numpy.testing import assert_allclose, assert_array_equal
from sklearn.decomposition import PCA
from sklearn.model_selection import KFold

from vaelib.metrics import disentanglement
from vaelib.models import Gaussian


def test_active_units():
    mean = np.random.default_rng(2).normal(0, [1.0, 0.05, 0.2], (5000, 3))
    assert_array_equal(disentanglement.active_units(mean), [True, False, True])


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


def test_factor_score_says_what_is_wrong():
    with pytest.raises(ValueError, match="a single value cannot be scored"):
        disentanglement.factor_score(np.ones((50, 2)), np.zeros(50, int))
    with pytest.raises(ValueError, match="fewer than n_neighbors=10"):
        disentanglement.factor_score(np.ones((10, 2)), np.arange(10))


def posterior(factors, *, active, seed=0):
    """Latents of noise-free means: each factor once with a KL of nats, and once all but collapsed.

    The mean of a collapsed latent is a thousandth of the prior's deviation, without any noise.
    """
    means = (factors - factors.mean(axis=0)) / factors.std(axis=0)
    mean = np.concatenate([active * 3 * means, 1e-3 * means], axis=1)
    logvar = np.concatenate([active * np.full_like(means, -5.0), np.zeros_like(means)], axis=1)
    return Gaussian(mean.astype(np.float32), logvar.astype(np.float32))


@pytest.fixture(scope="module")
def factors():
    return np.random.default_rng(0).integers(0, 8, (900, 2))


@pytest.fixture(scope="module")
def labels(factors):
    return {"ratio": factors[:, 0], "index": factors[:, 1]}


def test_active_latents_have_a_kl_of_a_hundredth_nat():
    """A mean of constant m and unit variance has a KL of m^2 / 2."""
    mean = np.sqrt(2 * np.array([0.0, 0.0099, 0.0101, 3.0])) * np.ones((50, 1))
    found = disentanglement.active_latents(Gaussian(mean, np.zeros((50, 4))))
    assert_array_equal(found, [False, False, True, True])
    # A mean that does not vary is no active *unit*, but its latent is not the prior's.
    assert not disentanglement.active_units(mean).any()


def test_active_sample_has_the_moments_of_the_active_latents():
    rng = np.random.default_rng(1)
    mean, logvar = rng.normal(0, 2, (1, 3)), np.array([[-1.0, 0.5, 0]])
    mean[0, 2] = 0  # collapsed
    rows = Gaussian(*(np.repeat(a, 40_000, axis=0).astype(np.float32) for a in (mean, logvar)))
    z = disentanglement.active_sample(rows, seed=2)
    assert z.shape == (40_000, 2) and z.dtype == np.float32
    deviation = np.exp(logvar[0, :2] / 2)
    assert_allclose(z.mean(axis=0), mean[0, :2], atol=4 * deviation.max() / 200)
    assert_allclose(z.std(axis=0), deviation, rtol=0.02)
    assert_array_equal(z, disentanglement.active_sample(rows, seed=2))
    assert not np.array_equal(z, disentanglement.active_sample(rows, seed=3))


def test_map_points_are_the_principal_components_of_the_sample(factors):
    z = np.random.default_rng(3).normal(2, [1.0, 3, 2], (900, 3)).astype(np.float32)
    rows = Gaussian(z, np.full_like(z, -5))
    truth = PCA(2).fit_transform(disentanglement.active_sample(rows, seed=4))
    assert_allclose(
        np.abs(disentanglement.map_points(rows, seed=4)), np.abs(truth), rtol=1e-3, atol=1e-4
    )
    assert disentanglement.map_points(posterior(factors[:, :1], active=1)).shape == (900, 1)
    assert disentanglement.map_points(posterior(factors, active=0)).shape == (900, 0)


def test_collapsed_latents_score_as_a_useless_map_does(factors, labels):
    """Their noise-free means score nearly 1, which the decoder, given samples, cannot use."""
    collapsed = posterior(factors, active=0)
    means = collapsed.mean[:, 2:]
    assert min(disentanglement.factor_scores(means, labels).values()) > 0.99
    sampled = means + np.random.default_rng(5).normal(size=means.shape)
    pruned = disentanglement.map_points(collapsed)
    for points in (sampled, pruned):
        found = disentanglement.factor_scores(points, labels)
        null = disentanglement.null_scores(points, labels)
        for name, score in found.items():
            assert score <= null[name] < 0
            assert_allclose(score, -1 / 10, atol=0.06)


def test_active_latents_are_seen_above_the_null(factors, labels):
    points = disentanglement.map_points(posterior(factors, active=1))
    found = disentanglement.factor_scores(points, labels)
    null = disentanglement.null_scores(points, labels)
    assert min(found.values()) > 0.95 and max(null.values()) < 0


def test_null_scores_by_a_slow_loop(factors, labels):
    points = np.random.default_rng(6).normal(size=(900, 2))
    rng = np.random.default_rng(7)
    scores = [
        disentanglement.factor_score(points, rng.permutation(labels["ratio"])) for _ in range(8)
    ]
    options = {"n_permutations": 8, "quantile": 0.75, "seed": 7}
    found = disentanglement.null_scores(points, labels, **options)
    assert list(found) == ["ratio", "index"]
    assert_allclose(found["ratio"], np.quantile(scores, 0.75))
    assert found == disentanglement.null_scores(points, labels, **options)


def test_the_null_holds_a_useless_map_as_often_as_it_says():
    rng = np.random.default_rng(8)
    y = rng.integers(0, 5, 60)
    above = []
    for _ in range(120):
        points = rng.normal(size=(60, 2))
        score = disentanglement.factor_score(points, y)
        null = disentanglement.null_scores(points, {"y": y}, n_permutations=19, quantile=0.8)
        above.append(score > null["y"])
    assert_allclose(np.mean(above), 0.2, atol=4 * np.sqrt(0.2 * 0.8 / 120))


GRID = np.indices((10, 20, 10, 10)).reshape(4, -1).T
FACTORS = dict(zip("abcd", GRID.T, strict=True))


def test_random_rotations_keep_every_distance_and_hide_the_axes():
    z = (GRID - GRID.mean(axis=0)) / GRID.std(axis=0)
    rotated = list(disentanglement.random_rotations(z, 20, seed=1))
    assert len(rotated) == 20
    for other in rotated:
        assert_allclose(other[:9] @ other[:9].T, z[:9] @ z[:9].T, atol=1e-9)
    # The largest correlation of a new axis with an old one, which is 1 for an axis that is kept.
    kept = [np.abs(z.T @ other / len(z)).max(axis=0).mean() for other in rotated]
    assert max(kept) < 0.95 and np.median(kept) < 0.85 and len(set(kept)) == 20
    # Evenly distributed: a unit vector's entries average 0, their squares 1/4.
    first = np.stack([r[0] for r in disentanglement.random_rotations(np.eye(4), 4000)])
    assert_allclose(first.mean(axis=0), 0, atol=4 * 0.5 / np.sqrt(4000))
    assert_allclose((first**2).mean(axis=0), 1 / 4, atol=0.02)


def test_net_scores_are_1_at_best_0_by_chance_and_0_without_a_dimension():
    rng = np.random.default_rng(11)
    factor = np.repeat(np.arange(5), 80)
    points = np.stack([1e3 * factor + rng.normal(0, 1, 400), rng.normal(0, 1, 400)], axis=-1)
    labels = {"told": factor, "untold": rng.permutation(factor)}
    found = disentanglement.net_scores(points, labels)
    assert found["told"] == 1  # every neighbour has the same value: R2 is exactly 1
    assert abs(found["untold"]) < 0.08
    score = disentanglement.factor_scores(points, labels)["untold"]
    chance = disentanglement.null_scores(points, labels, quantile=0.5)["untold"]
    assert chance == pytest.approx(-0.1, abs=0.03)  # the variance of a mean of ten
    assert found["untold"] == pytest.approx(1 - (1 - score) / (1 - chance))
    assert disentanglement.net_scores(points[:, :0], labels) == {"told": 0.0, "untold": 0.0}


def test_rank_correlations_against_scipy():
    rng = np.random.default_rng(12)
    labels = rng.integers(0, 5, (60, 2))
    z = np.stack([np.exp(labels[:, 1]), rng.normal(size=60), -labels[:, 0]], axis=-1)
    each = [[scipy.stats.spearmanr(a, b).statistic for b in labels.T] for a in z.T]
    found = disentanglement.rank_correlations(z, labels)
    assert_allclose(found, each, rtol=1e-12)
    assert found[0, 1] == pytest.approx(1)
    assert disentanglement.rank_correlations(z[:, :0], labels).shape == (0, 2)


def test_aggregate_kl_of_codes_whose_distribution_is_known():
    mean = np.random.default_rng(13).normal([0, 3], [0.6, 1.0], (200_000, 2))
    logvar = np.tile(np.log([0.64, 0.25]), (len(mean), 1))
    found = disentanglement.aggregate_kl(Gaussian(mean, logvar))
    # The first latent has the prior's moments; the second has mean 3 and variance 1.25.
    assert found == pytest.approx((1.25 + 9 - 1 - np.log(1.25)) / 2, rel=0.01)
    assert disentanglement.aggregate_kl(Gaussian(mean[:, :1], logvar[:, :1])) < 1e-3
