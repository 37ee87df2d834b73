"""Beta factor analysis against a direct maximisation, scikit-learn, and a random search."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from scipy.optimize import minimize
from sklearn.decomposition import FactorAnalysis

from vaelib import representations
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import closed_forms, factor_analysis

BETAS = (1.0, 1.3, 2.0, 3.0, 4.0)


def covariance(n_bins, n_factors, seed, noise=1.0):
    """Of data with as many factors, and noise of another size in each bin."""
    rng = np.random.default_rng(seed)
    w = rng.normal(size=(n_bins, n_factors)) * 0.5 ** np.arange(n_factors)
    return w @ w.T + np.diag(noise * rng.uniform(0.1, 1, n_bins))


def bound(parts, c, beta):
    """E log p(x|z) - beta KL of any linear decoder and encoder; and its gradients.

    `parts` are the decoder's weights and log-variances, the encoder's matrix and log-variances.
    """
    w, log_psi, a, log_v = parts
    psi, v, code = np.exp(log_psi), np.exp(log_v), a @ c
    error = c - w @ code - code.T @ w.T + w @ (code @ a.T) @ w.T
    square = (error.diagonal() + w**2 @ v) / psi
    kl = ((code * a).sum(axis=1) + v - 1 - log_v) / 2
    value = -(len(c) * np.log(2 * np.pi) + log_psi.sum() + square.sum()) / 2 - beta * kl.sum()
    to_w = (code.T - w @ (code @ a.T + np.diag(v))) / psi[:, None]
    to_a = (w / psi[:, None]).T @ (c - w @ code) - beta * code
    to_v = -((w**2 / psi[:, None]).sum(axis=0) * v + beta * (v - 1)) / 2
    return value, (to_w, (square - 1) / 2, to_a, to_v)


def direct(c, q, beta, start):
    """Maximise the bound over everything at once: no rule ties the encoder to the decoder."""
    n = len(c)
    shapes = [(n, q), (n,), (q, n), (q,)]
    ends = np.cumsum([np.prod(shape) for shape in shapes])[:-1]

    def negative(flat):
        parts = [p.reshape(s) for p, s in zip(np.split(flat, ends), shapes, strict=True)]
        value, gradient = bound(parts, c, beta)
        return -value, -np.concatenate([g.ravel() for g in gradient])

    options = {"maxiter": 1500, "maxfun": 2000, "ftol": 1e-13, "gtol": 1e-5, "maxcor": 30}
    found = minimize(negative, start, jac=True, method="L-BFGS-B", options=options)
    return -found.fun, np.exp(np.split(found.x, ends)[1])


def random_start(c, q, rng):
    psi = np.log(c.diagonal() * rng.uniform(0.05, 1, len(c)))
    return np.concatenate([rng.normal(size=len(c) * q), psi, rng.normal(size=q * len(c) + q) / 4])


@pytest.mark.parametrize("beta", BETAS[1:])
def test_it_is_the_maximum_that_a_direct_search_finds(beta):
    c, rng = covariance(8, 3, 0), np.random.default_rng(0)
    optimum = factor_analysis.optimum(c, 3, beta)
    searched = [direct(c, 3, beta, random_start(c, 3, rng)) for _ in range(2)]
    value, psi = max(searched, key=lambda found: found[0])
    assert_allclose(optimum.objective, value, atol=1e-5)
    assert_allclose(optimum.noise_variance, psi, rtol=2e-3)


@pytest.mark.parametrize("beta", BETAS)
def test_weights_and_encoder_score_what_it_says(beta):
    """Put back into the bound and into sampled data, they give the numbers of the optimum."""
    c = covariance(8, 3, 0)
    found = factor_analysis.optimum(c, 3, beta)
    parts = found.weights, np.log(found.noise_variance), found.encoder
    value, gradient = bound((*parts, np.log(found.posterior_variance)), c, beta)
    assert_allclose(found.objective, value)
    assert all(np.abs(g).max(initial=0) < 1e-5 for g in gradient), "nothing is left to gain"
    rng = np.random.default_rng(1)
    x = rng.multivariate_normal(np.zeros(8), c, 200_000)
    z = x @ found.encoder.T
    assert_allclose(found.r2, 1 - ((x - z @ found.weights.T) ** 2).sum() / (x**2).sum(), atol=0.01)
    sampled = z + rng.normal(size=z.shape) * np.sqrt(found.posterior_variance)
    error = ((x - sampled @ found.weights.T) ** 2).mean(axis=0)
    assert_allclose(found.distortion, error.sum(), rtol=0.01)
    assert_allclose(found.noise_variance, error, rtol=0.02)
    v = found.posterior_variance
    assert_allclose(found.kl, ((z**2).mean(axis=0) + v - 1 - np.log(v)) / 2, atol=0.01)


def test_at_beta_one_it_is_the_factor_analysis_of_scikit_learn():
    rng = np.random.default_rng(4)
    x = rng.multivariate_normal(np.zeros(12), covariance(12, 3, 4), 2000)
    reference = FactorAnalysis(3, tol=1e-7, max_iter=2000, svd_method="lapack").fit(x)
    found = factor_analysis.optimum(np.cov(x.T, bias=True), 3, 1.0)
    assert_allclose(found.objective, reference.score(x), atol=1e-6)
    assert_allclose(found.noise_variance, reference.noise_variance_, rtol=1e-3)
    expected = reference.components_.T @ reference.components_
    assert_allclose(found.weights @ found.weights.T, expected, atol=2e-3)


def test_with_equal_bins_it_is_probabilistic_pca():
    """Of a covariance that no shift of the bins changes, all bins have one variance."""
    lag = np.arange(12)
    circle = np.cos(2 * np.pi * lag / 12) + 0.4 * np.cos(4 * np.pi * lag / 12)
    circle = circle + 0.3 * (lag == 0)
    c = circle[(lag[:, None] - lag) % 12]
    eigenvalues = np.linalg.eigvalsh(c)
    for beta in (1.0, 1.7, 4.0, 20.0):
        shared = closed_forms.ppca_optimum(eigenvalues, 12, beta, n_latents=4)
        found = factor_analysis.optimum(c, 4, beta)
        assert found.n_active == shared.n_active
        for name in ("objective", "kl", "r2", "distortion"):
            assert_allclose(getattr(found, name), getattr(shared, name), rtol=1e-6)
        assert_allclose(found.noise_variance, shared.noise_variance, rtol=1e-5)


@pytest.mark.parametrize("seed", range(2))
def test_latents_are_active_below_the_largest_eigenvalue_of_the_correlations_alone(seed):
    c = covariance(7, 2, seed)
    s = np.sqrt(c.diagonal())
    largest = np.linalg.eigvalsh(c / np.outer(s, s))[-1]
    assert_allclose(factor_analysis.critical_betas(c)[0], largest)
    assert 1 < largest < 7, "the number of bins"
    below, above = (factor_analysis.optimum(c, 2, by * largest) for by in (0.998, 1.002))
    assert below.n_active == 1 and 0 < below.kl[0] < 0.02
    assert above.n_active == 0 == above.r2 and above.weights.shape == (7, 0)
    # No direct search from anywhere finds more than the best constant Gaussian.
    constant = -(7 * (np.log(2 * np.pi) + 1) + np.log(c.diagonal()).sum()) / 2
    assert_allclose(above.objective, constant)
    rng = np.random.default_rng(seed)
    starts = [random_start(c, 2, rng) for _ in range(2)]
    assert max(direct(c, 2, 1.002 * largest, start)[0] for start in starts) < constant + 1e-6


def test_rescaling_a_bin_changes_nothing_but_a_constant():
    """By powers of two, to the last bit."""
    c, power = covariance(9, 3, 2), np.array([0, 3, -5, 1, 9, -8, 0, 2, -1])
    scale = 2.0**power
    scaled = c * np.outer(scale, scale)
    for beta in (1.2, 2.5):
        one, other = (factor_analysis.optimum(given, 3, beta) for given in (c, scaled))
        assert one.n_active == other.n_active > 0
        assert_array_equal(one.kl, other.kl)
        assert_array_equal(one.weights * scale[:, None], other.weights)
        assert_array_equal(one.noise_variance * scale**2, other.noise_variance)
        assert_array_equal(one.encoder / scale, other.encoder)
        assert_allclose(one.objective - other.objective, power.sum() * np.log(2), rtol=1e-9)
    assert_array_equal(factor_analysis.critical_betas(c), factor_analysis.critical_betas(scaled))


def test_the_data_of_2017_lose_their_last_latent_at_less_than_half_its_beta():
    """Its 1024 bins: known values of beta_2017, KL and R2 of all sounds, here of every 20th."""
    richness = np.arange(200, 10_000, 20) / 200
    x = representations.magnitude(spectral_richness_2017(richness, 4096))[:, :1024].astype(float)
    c = np.cov(x.T, bias=True)
    critical = factor_analysis.critical_betas(c)[:4] / 1024
    assert_allclose(critical, [0.432, 0.198, 0.104, 0.063], atol=0.002)
    shared = closed_forms.ppca_critical_betas(np.linalg.eigvalsh(c).clip(0), 1024)[:4] / 1024
    assert_allclose(shared, [0.694, 0.309, 0.201, 0.151], atol=0.003)
    assert factor_analysis.optimum(c, 10, 1024.0).n_active == 0
    found = factor_analysis.optimum(c, 10, 0.35 * 1024)
    assert found.n_active == 1
    assert_allclose([found.kl[0], found.r2], [0.221, 0.284], atol=0.006)


@pytest.mark.parametrize(
    ("change", "n_latents", "beta", "says"),
    [
        ({(2, 2): 0.0}, 2, 2.0, "1 bins are constant, the first of them bin 2"),
        ({}, 2, 0.99, "at least 1"),
        ({}, 0, 2.0, "n_latents=0"),
        ({(1, 1): -1.0}, 2, 2.0, "no variance is negative"),
        ({(1, 1): np.nan}, 2, 2.0, "finite"),
    ],
)
def test_it_says_what_is_wrong(change, n_latents, beta, says):
    c = covariance(5, 2, 0)
    for place, value in change.items():
        c[place] = value
    with pytest.raises(ValueError, match=says):
        factor_analysis.optimum(c, n_latents, beta)


def test_bins_without_noise_of_their_own_leave_no_maximum():
    """Three bins of one factor gain more than one latent costs if beta is below 3."""
    w = np.array([[1.0, 2.0, -1.0, 0.0, 0.0]])
    c = w.T @ w + np.diag([0, 0, 0, 1.0, 2.0])
    for beta in (1.0, 2.0, 2.9):
        with pytest.raises(ValueError, match="3 bins, the first of them bin 0"):
            factor_analysis.optimum(c, 1, beta)
    assert factor_analysis.optimum(c, 1, 3.1).n_active == 0
