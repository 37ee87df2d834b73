"""Convergence: each condition of the gate comes out either way on made-up histories."""

from dataclasses import replace

import numpy as np
import pytest
import scipy.stats
from numpy.testing import assert_allclose

from vaelib.convergence import best_constant, has_maximum, passes
from vaelib.history import History
from vaelib.models import VAEConfig
from vaelib.runs.gate import trained_to_the_end


def history(objective, *, constant=0.0, every=1, beta=1.0, rate=1e-3, steps_per_epoch=98):
    """A history whose held-out rows were measured after each `every`-th epoch."""
    objective = np.asarray(objective, np.float32)
    n = every * len(objective)
    measured_at = every * np.arange(1, len(objective) + 1, dtype=np.int32)
    return replace(
        History.empty(2, steps_per_epoch, constant),
        beta=np.broadcast_to(np.float32(beta), n),
        learning_rate=np.broadcast_to(np.float32(rate), n),
        log_likelihood=np.zeros(n, np.float32),
        kl=np.zeros((n, 2), np.float32),
        measured_at=measured_at,
        objective=objective,
        held_r2=0 * objective,
    )


def rise(end, last_gain, n=100):
    """An objective that comes from far below, and gains so much over the last tenth."""
    flat = np.full(n, end, float)
    flat[-11:] = end - last_gain * np.linspace(1, 0, 11)
    flat[: n // 2] = np.linspace(-786_000, end, n // 2)
    return flat


@pytest.mark.parametrize(
    ("end", "gain", "trained"),
    [
        # The larger of 1 nat and 1 % of the gain over the constant, not of the whole rise.
        (50.0, 0.9, True),
        (50.0, 1.1, False),
        (1000.0, 9.5, True),
        (1000.0, 10.5, False),
        # A loss counts like a gain.
        (1000.0, -9.5, True),
        (1000.0, -10.5, False),
        # Not below the constant, but for the tolerance.
        (-0.5, 0.1, True),
        (-1.5, 0.1, False),
        (-1000.0, 0.0, False),
    ],
)
def test_what_the_last_tenth_may_gain(end, gain, trained):
    for gate in (passes, trained_to_the_end):
        assert gate(history(rise(end, gain))) is trained
        # The same beside another constant.
        assert gate(history(rise(end, gain) + 500, constant=500.0)) is trained


def test_a_falling_rate_calms_a_run_at_its_end_and_stops_none_early():
    rate = 0.5e-3 * (1 + np.cos(np.pi * np.arange(100) / 100))
    calm = np.r_[np.full(75, 900.0), np.linspace(900, 1000, 13), np.full(12, 1000.0)]
    assert trained_to_the_end(history(calm, rate=rate))
    assert not passes(history(calm, rate=rate))


def test_what_is_not_known_of_the_end_is_not_trained_to_it():
    flat = np.full(100, 1000.0)
    warm = np.r_[np.linspace(0, 1, 95), np.ones(5)]
    assert trained_to_the_end(history(flat))
    assert not trained_to_the_end(history(flat, beta=warm))
    assert not trained_to_the_end(history(flat[:30]))
    assert not trained_to_the_end(replace(history(flat), failed_epoch=np.int32(99)))
    assert not trained_to_the_end(history(np.r_[flat[:-1], np.nan]))
    # A run that oscillates as much as that.
    assert not trained_to_the_end(history(flat + 6 * (-1.0) ** np.arange(100)))


def test_what_moves_to_and_fro_is_not_at_rest():
    objective = rise(100.0, 0.0)
    objective[-5] += 5
    assert not passes(history(objective))


def test_what_moved_before_the_last_tenth_does_not_count():
    objective = rise(100.0, 0.0)
    objective[-15] += 50
    assert passes(history(objective))
    objective[-10] += 50
    assert not passes(history(objective))


def test_the_final_beta_holds_over_the_last_tenth():
    beta = np.ones(100)
    for risen_at, trained in ((80, True), (95, False), (99, False)):
        beta[:] = 1
        beta[:risen_at] = 0.5
        assert passes(history(rise(100.0, 0.0), beta=beta)) is trained


def test_the_last_tenth_is_counted_in_steps_times_their_rate():
    """Of a cosine's steps the last half moves little: what moved in the middle counts."""
    rate = 1e-3 * (1 + np.cos(np.pi * np.arange(100) / 100)) / 2
    objective = rise(100.0, 0.0)
    objective[:80] -= 20
    assert passes(history(objective))
    assert not passes(history(objective, rate=rate))


def test_too_little_was_measured():
    objective = rise(100.0, 0.0)
    assert not passes(History.empty(2, 98, 0.0))
    assert passes(history(objective[-50:])) and not passes(history(objective[-39:]))
    whole = history(objective, every=4)
    assert passes(whole)
    # Not measured at its end.
    assert not passes(
        replace(
            whole,
            beta=np.append(whole.beta, np.float32(1)),
            learning_rate=np.append(whole.learning_rate, np.float32(1e-3)),
        )
    )


def test_what_is_not_finite_is_not_trained():
    objective = rise(100.0, 0.0)
    assert not passes(replace(history(objective), failed_epoch=np.asarray(101, np.int32)))
    objective[-3] = np.nan
    assert not passes(history(objective))
    assert not passes(history(rise(100.0, 0.0), constant=np.inf))


def test_the_published_runs_as_in_2017_are_not_trained_to_the_end():
    """2 880 steps of a rate that moves them still: they end at 610 nats, the constant at 1 645."""
    steps_per_epoch, epochs = 48, 60
    objective = 610 - 786_610 * 0.7 ** np.arange(epochs)
    published = history(objective, constant=1645.0, steps_per_epoch=steps_per_epoch)
    assert published.steps == 2880
    assert not passes(published)
    # Nor had they stood still: they are below the constant.
    still = replace(published, objective=np.full(epochs, 610, np.float32))
    assert not passes(still)
    assert passes(replace(still, objective=np.full(epochs, 1645, np.float32)))


# -- the best constant


@pytest.fixture
def rows():
    x = np.random.default_rng(0).normal(3, [1.0, 2.0, 0.1, 5.0], (5000, 4)).astype(np.float32)
    return x[:4500], x[4500:]


@pytest.mark.parametrize("variance", ["per_bin", "diagonal", "shared", "fixed"])
def test_the_best_constant_gaussian(variance, rows):
    x, held = rows
    config = VAEConfig(4, 1, variance=variance, fixed_logvar=0.5, logvar_range=None)
    fits = {
        "shared": np.sqrt(np.mean((x - x.mean(axis=0)) ** 2)),
        "fixed": np.exp(0.25),
    }
    scale = fits.get(variance, x.std(axis=0))
    truth = scipy.stats.norm.logpdf(held, x.mean(axis=0), scale).sum(axis=1).mean()
    assert_allclose(best_constant(config, x, held), truth, rtol=1e-5)


def test_the_best_constant_keeps_to_the_bounds_of_the_decoder(rows):
    x, held = rows
    config = VAEConfig(4, 1, logvar_range=(-1.0, 2.0))
    scale = np.sqrt(np.clip(x.var(axis=0), np.exp(-1), np.exp(2)))
    truth = scipy.stats.norm.logpdf(held, x.mean(axis=0), scale).sum(axis=1).mean()
    assert_allclose(best_constant(config, x, held), truth, rtol=1e-5)
    # A bin that is always the same has no best variance without a bound.
    x[:, 1] = held[:, 1] = 7
    assert np.isfinite(best_constant(config, x, held))
    assert best_constant(replace(config, logvar_range=None), x, held) == np.inf
    assert np.isfinite(
        best_constant(replace(config, logvar_range=None, variance="shared"), x, held)
    )


def test_the_best_constant_bernoulli():
    x = np.random.default_rng(0).random((400, 3)).astype(np.float32)
    config = VAEConfig(3, 1, likelihood="bernoulli")
    p = x[:300].mean(axis=0, dtype=float)
    held = (x[300:] > 0.5).astype(np.float32)
    truth = scipy.stats.bernoulli.logpmf(held, p).sum(axis=1).mean()
    assert_allclose(best_constant(config, x[:300], held), truth)


# -- whether there is a maximum


@pytest.mark.parametrize(("beta", "answer"), [(1023.0, False), (1024.0, None), (1025.0, True)])
def test_the_edge_of_dataset_1_is_2017s_beta_of_1(beta, answer):
    config = VAEConfig(1024, 10, logvar_range=None)
    assert has_maximum(config, beta, n_factors=1) is answer
    assert has_maximum(config, beta / 4, n_factors=4) is answer


@pytest.mark.parametrize(
    "options",
    [
        {"logvar_range": (-12.0, 16.0)},
        {"variance": "fixed"},
        {"likelihood": "bernoulli"},
        {"hidden": ()},
        {"n_latents": 1},
    ],
)
def test_what_cannot_fit_ever_better_has_a_maximum(options):
    config = replace(VAEConfig(1024, 10, logvar_range=None), **options)
    assert has_maximum(config, 0.1, n_factors=2) is True
    assert has_maximum(VAEConfig(1024, 10, logvar_range=None), 0.1, n_factors=2) is False


def test_without_a_maximum_ever_better_fits_gain_without_end():
    """By the objective itself: d latents that place a sound exactly, at precision g."""
    n_bins, d = 12, 2

    def objective(beta, g):
        # E log p at variance 1/g, and KL of q = N(u, c/g) for each of d latents, u on [-1, 1].
        log_p = 0.5 * n_bins * (np.log(g) - np.log(2 * np.pi)) - 0.5 * n_bins
        variance = 1 / g
        return log_p - beta * d * 0.5 * (variance + 1 / 3 - 1 - np.log(variance))

    config = VAEConfig(n_bins, d, logvar_range=None)
    for beta in (0.5, 1.0, 5.9, 6.1, 50.0):
        grows = objective(beta, 1e12) > objective(beta, 1e6)
        assert has_maximum(config, beta, n_factors=d) is not grows
