"""Probabilistic PCA against a brute-force maximisation, and the rate-distortion curve."""

import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy.optimize import minimize
from sklearn.datasets import load_digits

from vaelib import losses
from vaelib.metrics import closed_forms


@pytest.fixture(scope="module")
def digits():
    """Eigenvalues of the covariance of scikit-learn's 64-pixel digits."""
    return np.linalg.eigvalsh(np.cov(load_digits().data.T, bias=True)).clip(0)


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
        # The latents do not interact: search each one's KL alone.
        gain = -eigenvalues[:11, None] * np.exp(-2 * grid) / (2 * s2) - beta * grid
        each = grid[gain.argmax(axis=1)]
        for q in range((n_latents or 11) + 1):
            value = objective(eigenvalues, n_bins, beta, q, s2, each[:q])
            if value > best[0] + 1e-9:
                best = (value, (q, s2, each[:q]))
    q, s2, kl = best[1]
    found = closed_forms.ppca_optimum(eigenvalues[::-1], n_bins, beta, n_latents=n_latents)
    assert found.n_active == q
    assert_allclose(found.noise_variance, s2, rtol=0.01)
    assert_allclose(found.kl, kl, atol=0.01)
    assert best[0] <= found.objective <= best[0] + 1e-3
    assert_allclose(
        found.objective, objective(eigenvalues, n_bins, beta, q, found.noise_variance, found.kl)
    )


@pytest.mark.parametrize("beta", [0.5, 3.0, 40.0])
def test_ppca_optimum_scores_as_the_linear_vae_that_it_describes(beta):
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
    precision = w.T @ w + noise * np.eye(found.n_active)
    z = x @ w @ np.linalg.inv(precision)
    assert_allclose(found.r2, 1 - ((x - z @ w.T) ** 2).sum() / (x**2).sum())
    assert found.r2 > 0 or found.n_active == 0
    variance = np.diag(np.linalg.inv(precision)) * noise
    sampled = z + rng.normal(size=z.shape) * np.sqrt(variance)
    assert_allclose(found.distortion, ((x - sampled @ w.T) ** 2).sum() / len(x), rtol=0.02)
    posterior = z, np.tile(np.log(variance), (len(z), 1))
    kl = losses.kl_per_latent(*np.float32(posterior)).mean(axis=0)
    assert_allclose(found.kl, kl, rtol=1e-4)


def test_ppca_of_digits_has_known_values(digits):
    critical = closed_forms.ppca_critical_betas(digits, 64)
    assert_allclose(critical[:3], [9.5300, 8.8283, 7.9392], atol=5e-5)
    found = [closed_forms.ppca_optimum(digits, 64, b, n_latents=10) for b in (1, 2, 4, 8)]
    r2 = [0.73388, 0.71206, 0.48263, 0.08551]
    assert_allclose([optimum.r2 for optimum in found], r2, atol=5e-6)


def test_a_latent_is_active_below_its_critical_beta_alone(digits):
    """Latents open one by one, and their KL rises from 0."""
    critical = closed_forms.ppca_critical_betas(digits, 64)
    assert (np.diff(critical) <= 0).all()
    for i in range(12):
        below, above = (
            closed_forms.ppca_optimum(digits, 64, critical[i] * by) for by in (0.9999, 1.0001)
        )
        assert (below.n_active, above.n_active) == (i + 1, i)
        assert 0 < below.kl[-1] < 1e-3
    # Eigenvalues that are not given are 0: two directions in eight bins, and one that is given.
    known = closed_forms.ppca_critical_betas(np.array([1.0, 3.0, 0.0]), 8)
    assert_allclose(known, [8 / (4 / 3), 4, 0])


def test_no_latent_survives_where_beta_is_the_number_of_bins():
    eigenvalues = 100 * 0.5 ** np.arange(30)
    assert closed_forms.ppca_optimum(eigenvalues, 1025, 1025).n_active == 0
    assert closed_forms.ppca_optimum(eigenvalues, 1025, 1.0, n_latents=10).n_active == 10
    assert_allclose(closed_forms.ppca_optimum(eigenvalues, 50, 50).noise_variance, 200 / 50)
    assert closed_forms.ppca_critical_betas(eigenvalues, 1025)[0] < 1025


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


@pytest.mark.parametrize("share", [0.01, 0.2, 0.6, 0.95])
def test_the_rate_is_the_least_that_a_constrained_search_finds(share):
    """Spend a given squared error on the components so that the fewest nats are left."""
    eigenvalues = np.array([7.0, 3.0, 1.0, 0.5, 0.0])
    variances, total = eigenvalues[:4], share * eigenvalues.sum()
    search = minimize(
        lambda d: 0.5 * np.log(variances / d).sum(),
        share * variances,
        jac=lambda d: -0.5 / d,
        bounds=[(1e-6, v) for v in variances],
        constraints={"type": "eq", "fun": lambda d: d.sum() - total},
        options={"ftol": 1e-12},
    )
    rate = closed_forms.gaussian_rate_distortion(eigenvalues, np.array([total, 11.5, 20.0]))
    assert_allclose(rate, [search.fun, 0, 0], atol=1e-6)


def test_the_linear_vae_lies_on_the_curve_of_rate_and_distortion(digits):
    for beta in (1.5, 2.0, 4.0, 8.0, 10.0):
        optimum = closed_forms.ppca_optimum(digits, 64, beta)
        rate = closed_forms.gaussian_rate_distortion(digits, np.array(optimum.distortion))
        assert_allclose(optimum.kl.sum(), rate, atol=1e-9)
        # Beta is the slope, in units of 2 s2.
        nearby = optimum.distortion * np.array([0.999, 1.001])
        slope = np.diff(closed_forms.gaussian_rate_distortion(digits, nearby)) / np.diff(nearby)
        if optimum.n_active:
            assert_allclose(-slope * 2 * optimum.noise_variance, 1 / beta, rtol=0.01)
    few = closed_forms.ppca_optimum(digits, 64, 1.5, n_latents=3)
    rate = closed_forms.gaussian_rate_distortion(digits, np.array(few.distortion))
    assert few.kl.sum() > rate + 0.1, "three latents are too few"


@pytest.mark.parametrize(
    ("eigenvalues", "distortion", "says"),
    [([2.0, -1.0], 1.0, "negative"), ([0.0, 0.0], 1.0, "above 0"), ([1.0], 0.0, "infinite")],
)
def test_the_rate_says_what_is_wrong(eigenvalues, distortion, says):
    with pytest.raises(ValueError, match=says):
        closed_forms.gaussian_rate_distortion(np.array(eigenvalues), np.array(distortion))
