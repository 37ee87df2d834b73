"""Likelihood against the closed form of linear Gaussian models, and slow loops."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy import stats

from vaelib import losses, models
from vaelib.metrics import likelihood
from vaelib.models import VAEConfig

D, Q = 7, 3


@pytest.fixture(scope="module")
def linear():
    """A linear decoder with one variance, its exact posterior as the encoder, and sounds of it."""
    config = VAEConfig(D, Q, hidden=(), variance="fixed", fixed_logvar=-1.0, logvar_range=None)
    rng = np.random.default_rng(0)
    # Orthogonal columns: then the posterior is independent in each latent, as the encoder's is.
    w = np.linalg.qr(rng.normal(size=(D, Q)))[0] * [2.0, 1.0, 0.5]
    mean, variance = rng.normal(size=D), np.exp(-1.0)
    posterior = 1 / (1 + (w**2).sum(axis=0) / variance)
    encoder = w / variance * posterior
    kernel = np.concatenate([encoder, np.zeros((D, Q))], axis=1)
    bias = np.concatenate([-mean @ encoder, np.log(posterior)])
    params = {
        "encoder": {"out": {"kernel": kernel, "bias": bias}, "hidden": {"layers": {}}},
        "decoder": {"out": {"kernel": w.T, "bias": mean}, "hidden": {"layers": {}}},
    }
    params = jax.tree.map(lambda a: jnp.asarray(a, jnp.float32), params)
    exact = stats.multivariate_normal(mean, w @ w.T + variance * np.eye(D))
    return config, params, exact.rvs(64, random_state=1).astype(np.float32), exact


@pytest.fixture(scope="module")
def poor(linear):
    """The same decoder with an encoder that is wrong in its means and variances."""
    config, params, x, exact = linear
    out = params["encoder"]["out"]
    wrong = {"kernel": 0.8 * out["kernel"], "bias": out["bias"] + 0.2}
    return config, params | {"encoder": params["encoder"] | {"out": wrong}}, x, exact


def test_every_weight_of_the_exact_posterior_is_the_likelihood(linear, key):
    config, params, x, exact = linear
    log, _, _ = likelihood.weights(config, params, x, n_samples=1000, key=key)
    assert log.shape == (64, 1000)
    assert_allclose(log, np.repeat(exact.logpdf(x)[:, None], 1000, axis=1), atol=1e-4)


def test_iwae_tends_to_the_exact_likelihood(poor, key):
    config, params, x, exact = poor
    found = likelihood.likelihood_bounds(config, params, x, ks=(1, 10, 100, 1000), key=key)
    truth = exact.logpdf(x).mean()
    bounds = [found[f"iwae_{k}"] for k in (1, 10, 100, 1000)]
    assert np.all(np.diff(bounds) > 0)
    assert truth - bounds[0] > 0.3 and abs(truth - bounds[-1]) < 0.01
    # IWAE-1 is the ELBO, but that its KL is sampled.
    log, ll, kl = likelihood.weights(config, params, x, n_samples=1000, key=key)
    deviation = (log - ll).std(axis=1).mean() / np.sqrt(1000 * len(x))
    assert_allclose(found["iwae_1"], found["elbo"], atol=5 * deviation)
    assert_allclose(found["elbo"], ll.mean() - kl.mean(), rtol=1e-5)
    assert_allclose(found["elbo"], -found["distortion"] - found["rate"])


def test_iwae_by_a_slow_loop():
    log = np.random.default_rng(2).normal(-3, 2, (4, 11)).astype(np.float32)
    for k, groups in ((1, 11), (3, 3), (5, 2), (11, 1)):
        truth = [
            np.mean([np.log(np.mean(np.exp(row[g * k : g * k + k]))) for g in range(groups)])
            for row in log.astype(float)
        ]
        assert_allclose(likelihood.iwae(log, k), truth)
    # Weights of thousands of nats neither overflow nor vanish.
    assert_allclose(likelihood.iwae(log - 90_000, 5), likelihood.iwae(log, 5) - 90_000, atol=0.02)


@pytest.mark.parametrize("kind", ["gaussian", "bernoulli"])
def test_weights_by_a_slow_loop(kind, key, monkeypatch):
    """Every sample again, from the densities of SciPy; the blocks are small and uneven."""
    monkeypatch.setattr(likelihood, "_ROWS", 3)
    monkeypatch.setattr(likelihood, "_SAMPLES", 2)
    config = VAEConfig(4, 2, (5,), likelihood=kind)
    params = models.init(config, key=key)
    x = np.random.default_rng(3).random((5, 4), np.float32)
    log, likelihoods, kl = likelihood.weights(config, params, x, n_samples=3, key=key)
    posterior = jax.device_get(models.encode(config, params, x))
    q = stats.norm(posterior.mean, np.exp(posterior.logvar / 2))
    noise = []
    for i in (0, 3):
        keys = jax.random.split(jax.random.fold_in(key, i), 2)
        parts = [jax.random.normal(k, (2, min(3, 5 - i), 2)) for k in keys]
        noise.append(np.concatenate(parts)[:3])
    z = q.mean() + q.std() * np.concatenate(noise, axis=1)
    decoded = jax.device_get(models.decode(config, params, z.astype(np.float32)))
    if kind == "gaussian":
        p = stats.norm(decoded.mean, np.exp(decoded.logvar / 2)).logpdf(x)
    else:
        mean = 1 / (1 + np.exp(-decoded.logits.astype(float)))
        p = x * np.log(mean) + (1 - x) * np.log(1 - mean)
    assert_allclose(likelihoods, p.sum(axis=2).T, rtol=1e-5)
    truth = p.sum(axis=2) + (stats.norm.logpdf(z) - q.logpdf(z)).sum(axis=2)
    assert_allclose(log, truth.T, rtol=1e-4)
    assert_allclose(kl, losses.gaussian_kl(*posterior), rtol=1e-5)
    same = likelihood.weights(config, params, x, n_samples=3, key=key)
    assert np.array_equal(same.log, log)


@pytest.mark.parametrize("scale", [0.02, np.geomspace(0.1, 9, D)])
def test_the_density_is_that_of_the_sounds_in_their_own_unit(linear, key, scale):
    """Sounds y = mean + scale x have the density of x, less the logarithm of every scale."""
    config, params, x, exact = linear
    found = likelihood.likelihood_bounds(config, params, x, scale=scale, ks=(1, 1000), key=key)
    own = np.diag(np.broadcast_to(scale, D))
    unit = stats.multivariate_normal(own @ exact.mean, own @ exact.cov @ own)
    truth = unit.logpdf(x @ own).mean()
    assert_allclose([found["iwae_1"], found["iwae_1000"]], truth, atol=1e-3)
    assert_allclose(found["elbo"], truth, atol=0.2)
    plain = likelihood.likelihood_bounds(config, params, x, key=key)
    assert plain["rate"] == found["rate"]


def test_likelihood_says_what_is_wrong(linear, key):
    config, params, x, _ = linear
    with pytest.raises(ValueError, match=r"shape \(n, 7\), not \(64, 6\)"):
        likelihood.likelihood_bounds(config, params, x[:, 1:], key=key)
    with pytest.raises(ValueError, match="n_samples=0"):
        likelihood.weights(config, params, x, n_samples=0, key=key)
    with pytest.raises(ValueError, match=r"ks=\(1, 0\)"):
        likelihood.likelihood_bounds(config, params, x, ks=(1, 0), key=key)
    with pytest.raises(ValueError, match="scale must be positive"):
        likelihood.likelihood_bounds(config, params, x, scale=0.0, key=key)
    with pytest.raises(ValueError, match=r"k=3 must be in 1\.\.2"):
        likelihood.iwae(np.zeros((4, 2), np.float32), 3)
