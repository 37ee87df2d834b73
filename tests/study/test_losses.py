"""Losses against scipy.stats, Monte Carlo and automatic differentiation."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats
from jax.test_util import check_grads
from numpy.testing import assert_allclose

from vaelib import losses


@pytest.fixture
def rng():
    return np.random.default_rng(0)


def f32(x):
    return jnp.asarray(x, jnp.float32)


def test_gaussian_log_likelihood_is_scipys(rng):
    x, mean = rng.normal(0, 3, (2, 5, 17))
    logvar = rng.uniform(-4, 4, (5, 17))
    truth = scipy.stats.norm.logpdf(x, mean, np.exp(logvar / 2)).sum(axis=-1)
    ours = losses.gaussian_log_likelihood(f32(x), f32(mean), f32(logvar))
    assert ours.shape == (5,) and ours.dtype == jnp.float32
    assert_allclose(ours, truth, rtol=1e-5)


def test_gaussian_log_likelihood_with_one_variance(rng):
    x, mean = rng.normal(0, 1, (2, 5, 17))
    truth = scipy.stats.norm.logpdf(x, mean, np.exp(0.15)).sum(axis=-1)
    ours = losses.gaussian_log_likelihood(f32(x), f32(mean), jnp.full((1, 1), 0.3))
    assert_allclose(ours, truth, rtol=1e-5)


def test_bernoulli_log_likelihood_is_scipys(rng):
    x = rng.integers(0, 2, (5, 17))
    logits = rng.normal(0, 3, (5, 17))
    truth = scipy.stats.bernoulli.logpmf(x, 1 / (1 + np.exp(-logits))).sum(axis=-1)
    assert_allclose(losses.bernoulli_log_likelihood(f32(x), f32(logits)), truth, rtol=1e-5)


def test_bernoulli_log_likelihood_of_fractions_is_the_cross_entropy(rng):
    x, p = rng.uniform(0.01, 0.99, (2, 5, 17))
    truth = (x * np.log(p) + (1 - x) * np.log(1 - p)).sum(axis=-1)
    ours = losses.bernoulli_log_likelihood(f32(x), f32(np.log(p / (1 - p))))
    assert_allclose(ours, truth, rtol=1e-4)


def test_bernoulli_log_likelihood_stays_finite_for_any_logit():
    logits = f32([[-1e4, 1e4]])
    assert_allclose(losses.bernoulli_log_likelihood(f32([[0.0, 1.0]]), logits), [0.0])
    assert_allclose(losses.bernoulli_log_likelihood(f32([[1.0, 0.0]]), logits), [-2e4])


def test_kl_is_its_monte_carlo_estimate(rng):
    mean, logvar = np.array([0.0, 1.5, -0.3]), np.array([0.0, -1.0, 1.2])
    z = rng.normal(mean, np.exp(logvar / 2), (1_000_000, 3))
    ratio = scipy.stats.norm.logpdf(z, mean, np.exp(logvar / 2)) - scipy.stats.norm.logpdf(z)
    by_latent = losses.kl_per_latent(f32(mean), f32(logvar))
    error = 5 * ratio.std(axis=0) / 1000 + 1e-6
    assert np.all(np.abs(by_latent - ratio.mean(axis=0)) < error)
    assert_allclose(losses.gaussian_kl(f32(mean), f32(logvar)), by_latent.sum(), rtol=1e-6)


def test_kl_is_zero_only_at_the_prior():
    assert losses.gaussian_kl(jnp.zeros(4), jnp.zeros(4)) == 0
    assert losses.gaussian_kl(jnp.zeros(4), jnp.full(4, 0.1)) > 0
    assert losses.gaussian_kl(jnp.full(4, 0.1), jnp.zeros(4)) > 0


def test_elbo_weighs_the_kl_term_by_beta():
    assert_allclose(losses.elbo(f32([-3.0]), f32([2.0]), 4.0), [-11.0])
    assert_allclose(losses.elbo(f32([-3.0]), f32([2.0])), [-5.0])


def test_the_2017_loss_is_the_true_bound_divided_by_the_bins(rng):
    """The mean over the bins - beta KL = (sum over the bins - n_bins beta KL) / n_bins."""
    x, mean = rng.normal(0, 1, (2, 3, 50))
    kl = f32(rng.uniform(0, 5, 3))
    likelihood = losses.gaussian_log_likelihood(f32(x), f32(mean), jnp.zeros((3, 50)))
    loss_2017 = scipy.stats.norm.logpdf(x, mean).mean(axis=-1) - 2.0 * np.asarray(kl)
    ours = losses.elbo(likelihood, kl, losses.true_beta(2.0, 50)) / 50
    assert_allclose(ours, loss_2017, rtol=1e-5)


@pytest.mark.parametrize(
    ("function", "n_arguments"),
    [
        (losses.gaussian_log_likelihood, 3),
        (losses.bernoulli_log_likelihood, 2),
        (losses.kl_per_latent, 2),
        (losses.gaussian_kl, 2),
    ],
)
def test_jit_vmap_and_gradient_agree_with_the_plain_function(function, n_arguments, rng):
    arguments = [f32(rng.uniform(0.1, 0.9, (4, 6))) for _ in range(n_arguments)]
    plain = function(*arguments)
    assert_allclose(jax.jit(function)(*arguments), plain, rtol=1e-6)
    assert_allclose(jax.vmap(function)(*arguments), plain, rtol=1e-6)
    check_grads(function, arguments, order=1, modes=["rev"], atol=1e-2, rtol=1e-2)
