"""Baselines against an SVD by hand and a brute-force maximisation."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.metrics import baselines, closed_forms, splits


def test_held_out_is_a_split_that_depends_on_the_seed_alone():
    train, test = splits.held_out(105, share=0.2, seed=3)
    assert (len(train), len(test)) == (84, 21)
    assert_array_equal(np.sort(np.concatenate([train, test])), np.arange(105))
    assert (np.diff(train) > 0).all() and (np.diff(test) > 0).all()
    assert_array_equal(splits.held_out(105, share=0.2, seed=3)[1], test)
    assert not np.array_equal(splits.held_out(105, share=0.2, seed=4)[1], test)
    assert np.ptp(test) > 50, "not one block of rows"


@pytest.mark.parametrize(("n", "share"), [(2, 0.01), (2, 0.99), (10, 0.01)])
def test_held_out_leaves_a_row_on_each_side(n, share):
    assert min(map(len, splits.held_out(n, share=share))) == 1


@pytest.mark.parametrize(("n", "share"), [(1, 0.1), (10, 0.0), (10, 1.0)])
def test_held_out_refuses_what_is_no_split(n, share):
    with pytest.raises(ValueError, match=r"split|share"):
        splits.held_out(n, share=share)


def test_held_out_keeps_no_more_rows_than_are_asked_for():
    train, test = splits.held_out(1000)
    few, seen = splits.held_out(1000, n_train=30, n_test=25)
    assert len(few) == 30 == len(set(few)) and set(few) <= set(train)
    assert np.ptp(few) > 500, "drawn from all of them"
    assert_array_equal(seen, test[::4])
    same = splits.held_out(1000, n_train=5000, n_test=5000)
    assert_array_equal(np.sort(same[0]), train)
    assert_array_equal(same[1], test)


@pytest.mark.parametrize("n_train", [300, 20])
def test_pca_is_the_truncated_svd(n_train):
    rng = np.random.default_rng(0)
    scale = 10 * 0.8 ** np.arange(40)
    train, test = (rng.normal(50, scale, (n, 40)).astype(np.float32) for n in (n_train, 30))
    decoded = baselines.pca_reconstruction(train, test, 5)
    mean = train.astype(float).mean(axis=0)
    v = np.linalg.svd(train - mean)[2][:5]
    assert_allclose(decoded, mean + (test - mean) @ v.T @ v, atol=2e-4)
    assert decoded.dtype == np.float32 and decoded.shape == test.shape
    assert_array_equal(baselines.pca_reconstruction(train, test, 5), decoded)


def test_pca_refuses_more_components_than_there_are():
    with pytest.raises(ValueError, match=r"1\.\.3"):
        baselines.pca_reconstruction(np.ones((3, 9), np.float32), np.ones((3, 9), np.float32), 4)


def objective(eigenvalues, n_bins, beta, q, s2, kl):
    """E log p(x|z) - beta KL for decoder columns chosen best, from the KL of each of q latents.

    A latent of KL k leaves exp(-2k) of its direction's variance unexplained.
    """
    unexplained = (eigenvalues[:q] * np.exp(-2 * kl)).sum() + eigenvalues[q:].sum()
    return -(n_bins * np.log(2 * np.pi * s2) + unexplained / s2) / 2 - beta * kl.sum()


@pytest.mark.parametrize(
    ("beta", "n_latents"),
    [(0.3, 3), (1, None), (1, 2), (1.7, None), (3, None), (3, 1), (6, None), (30, None)],
)
def test_ppca_optimum_is_the_brute_force_maximum(beta, n_latents):
    eigenvalues = np.array([40, 11, 6, 2.5, 1, 0.8, 0.75, 0.7, 0.6, 0.5, 0.45, 0.4])
    n_bins = 12
    best = (-np.inf, None)
    grid = np.linspace(0, 5, 2001)
    for s2 in np.geomspace(0.01, 10, 700):
        for q in range((n_latents or 11) + 1):
            # The latents do not interact: search each one's KL alone.
            gain = -eigenvalues[:q, None] * np.exp(-2 * grid) / (2 * s2) - beta * grid
            kl = grid[gain.argmax(axis=1)]
            value = objective(eigenvalues, n_bins, beta, q, s2, kl)
            if value > best[0] + 1e-9:
                best = (value, (q, s2, kl))
    q, s2, kl = best[1]
    found = closed_forms.ppca_optimum(eigenvalues[::-1], n_bins, beta, n_latents=n_latents)
    assert found.n_active == q
    assert_allclose(found.noise_variance, s2, rtol=0.01)
    assert_allclose(found.kl, kl, atol=0.01)
    assert objective(eigenvalues, n_bins, beta, q, found.noise_variance, found.kl) >= best[0]


@pytest.mark.parametrize("beta", [0.5, 3.0, 40.0])
def test_r2_of_the_optimum_is_that_of_the_linear_vae_that_it_describes(beta):
    """Encode and decode data by the optimal linear maps, built from W and s2, and compare."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(4000, 8)) * [9, 5, 2, 1, 0.7, 0.5, 0.4, 0.3]
    x -= x.mean(axis=0)
    eigenvalues, vectors = np.linalg.eigh(x.T @ x / len(x))
    found = closed_forms.ppca_optimum(eigenvalues, 8, beta, n_latents=3)
    leading = vectors[:, ::-1][:, : found.n_active]
    # W as in Tipping and Bishop, with beta s2 for s2; the posterior mean is (W'W + b s2)^-1 W'x.
    noise = beta * found.noise_variance
    w = leading * np.sqrt(eigenvalues[::-1][: found.n_active] - noise)
    z = x @ w @ np.linalg.inv(w.T @ w + noise * np.eye(found.n_active))
    assert_allclose(found.r2, 1 - ((x - z @ w.T) ** 2).sum() / (x**2).sum())
    assert found.r2 > 0 or found.n_active == 0


def test_no_latent_survives_where_beta_is_the_number_of_bins():
    eigenvalues = 100 * 0.5 ** np.arange(30)
    assert closed_forms.ppca_optimum(eigenvalues, 1025, 1025).n_active == 0
    assert closed_forms.ppca_optimum(eigenvalues, 1025, 1.0, n_latents=10).n_active == 10
    assert_allclose(closed_forms.ppca_optimum(eigenvalues, 50, 50).noise_variance, 200 / 50)


@pytest.mark.parametrize(
    ("eigenvalues", "beta", "says"),
    [
        ([2.0, 1.0, 0.0], 1, "noise variance"),
        ([2.0, -1.0], 1, "negative"),
        ([2.0, 1.0], 0, "positive"),
        (np.ones(9), 1, "too many"),
    ],
)
def test_ppca_optimum_says_what_is_wrong(eigenvalues, beta, says):
    with pytest.raises(ValueError, match=says):
        closed_forms.ppca_optimum(np.asarray(eigenvalues), 8, beta)
