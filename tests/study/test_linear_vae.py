"""Linear VAEs of both kinds, trained by the project's own code, reach their closed forms."""

import numpy as np
import pytest
from numpy.testing import assert_allclose
from scipy.linalg import subspace_angles

from vaelib import losses, models
from vaelib.history import ACTIVE_KL
from vaelib.metrics import closed_forms, factor_analysis
from vaelib.models import VAEConfig
from vaelib.schedules import TrainingConfig
from vaelib.training.loop import fit

pytestmark = pytest.mark.optax

N_BINS, N_LATENTS = 8, 2


@pytest.fixture(scope="module")
def x():
    """Sounds of three factors in twelve bins, each with noise of its own size; mean 0."""
    rng = np.random.default_rng(0)
    directions = np.linalg.qr(rng.normal(size=(N_BINS, 2)))[0] * [3.0, 1.5]
    noise = rng.uniform(0.3, 0.9, N_BINS)
    x = rng.normal(size=(192, 2)) @ directions.T + rng.normal(size=(192, N_BINS)) * noise
    return (x - x.mean(axis=0)).astype(np.float32)


def closed_form(kind, x, beta):
    c = np.cov(x.T.astype(float), bias=True)
    if kind == "diagonal":
        return factor_analysis.optimum(c, N_LATENTS, beta)
    return closed_forms.ppca_optimum(np.linalg.eigvalsh(c), N_BINS, beta, n_latents=N_LATENTS)


def critical_betas(kind, x):
    c = np.cov(x.T.astype(float), bias=True)
    if kind == "diagonal":
        return factor_analysis.critical_betas(c)
    return closed_forms.ppca_critical_betas(np.linalg.eigvalsh(c), N_BINS)


def score(config, params, x, beta):
    """Objective, in nats per sound, exact over z since the decoder is linear; and the KLs."""
    posterior = models.encode(config, params, x)
    decoded = models.decode(config, params, posterior.mean)
    w = np.asarray(params["decoder"]["out"]["kernel"])
    spread = np.exp(posterior.logvar) @ w**2
    likelihood = losses.gaussian_log_likelihood(x, *decoded)
    likelihood = likelihood - 0.5 * (spread * np.exp(-decoded.logvar)).sum(axis=1)
    kl = np.asarray(losses.kl_per_latent(*posterior)).mean(axis=0)
    return float(likelihood.mean()) - beta * kl.sum(), kl


def train(kind, x, betas):
    config = VAEConfig(N_BINS, N_LATENTS, (), variance=kind)
    how = {"steps": 2200, "batch_size": len(x), "learning_rate": 2e-2, "cosine_decay": True}
    fits = fit(config, [TrainingConfig(beta=b, **how) for b in betas], x, x)
    return config, [state.params for state, _ in fits]


@pytest.mark.parametrize(("kind", "edge"), [("shared", 1), ("diagonal", 0)])
def test_trained_linear_vaes_reach_the_closed_form(kind, edge, x):
    """Objective, KL, decoder and noise well inside; what is active beside an edge."""
    critical = critical_betas(kind, x)[edge]
    betas = [1.2, 0.97 * critical, 0.98 * critical, 1.02 * critical]
    config, trained = train(kind, x, betas)
    eigenvectors = np.linalg.eigh(np.cov(x.T.astype(float)))[1][:, ::-1]
    for beta, params in zip(betas, trained, strict=True):
        optimum = closed_form(kind, x, beta)
        objective, kl = score(config, params, x, beta)
        assert optimum.objective - 0.05 < objective < optimum.objective + 1e-4
        assert_allclose(-np.sort(-kl)[: optimum.n_active], optimum.kl, atol=0.03)
        logvar = models.decode(config, params, np.zeros(N_LATENTS, np.float32)).logvar
        assert_allclose(np.exp(logvar), optimum.noise_variance, rtol=0.1)
        if abs(beta / critical - 1) < 0.029:
            continue
        assert (kl >= ACTIVE_KL).sum() == optimum.n_active > 0
        w = np.asarray(params["decoder"]["out"]["kernel"]).T[:, np.argsort(-kl)]
        best = optimum.weights if kind == "diagonal" else eigenvectors[:, : optimum.n_active]
        assert np.degrees(subspace_angles(w[:, : optimum.n_active], best)).max() < 2
    # What the latents beyond those that stay active tell: near the edge they share one direction.
    below, above = (-np.sort(-score(config, params, x, 0)[1]) for params in trained[2:])
    assert above[edge:].sum() < ACTIVE_KL < below[edge:].sum(), "the edge lies within 2 %"
