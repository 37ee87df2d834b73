"""Training: it learns, repeats itself, resumes to the same bits, and ends when it must or may."""

from dataclasses import replace

import jax
import numpy as np
import optax
import pytest
import scipy.stats
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import convergence, latent, losses, models
from vaelib.metrics import closed_forms, disentanglement, errors
from vaelib.models import VAEConfig
from vaelib.runs.files import Run
from vaelib.schedules import TrainingConfig
from vaelib.training import loop
from vaelib.training.epoch import initial_state, random_key, train_epoch
from vaelib.training.loop import fit

pytestmark = pytest.mark.optax

CONFIG = VAEConfig(32, 4, (16,))
BATCHES = 6  # of 100 of the 600 sounds


@pytest.fixture(scope="module")
def sounds():
    """Two factors in 32 bins: a peak that moves and a level."""
    rng = np.random.default_rng(0)
    place, level = rng.uniform(8, 24, (700, 1)), rng.uniform(0.3, 1, (700, 1))
    return (level * np.exp(-(((np.arange(32) - place) / 3) ** 2))).astype(np.float32)


@pytest.fixture(scope="module")
def x(sounds):
    return sounds[:600]


@pytest.fixture(scope="module")
def held(sounds):
    return sounds[600:]


def fitted(x, held, config=CONFIG, *, epochs=1, **options):
    ((state, history),) = fit(config, [TrainingConfig(BATCHES * epochs, **options)], x, held)
    return state.params, history


def leaves_equal(a, b):
    return jax.tree.all(jax.tree.map(lambda p, q: bool((p == q).all()), a, b))


def test_it_learns(x, held):
    config = VAEConfig(32, 4, (32,), variance="shared")
    params, history = fitted(x, held, config, epochs=80, learning_rate=1e-2)
    assert history.elbo[-1] > history.elbo[0] + 50
    run = Run(config, TrainingConfig(480), params, history)
    assert errors.r2(x, latent.reconstruction(run, x)) > 0.9
    assert history.n_active[-1] >= 2


@pytest.mark.parametrize(
    "options",
    [
        {"variance": "per_bin", "logvar_range": None, "initialisation": "he"},
        {"variance": "diagonal"},
        {"variance": "fixed", "fixed_logvar": -2, "hidden": (16, 8)},
        {"likelihood": "bernoulli"},
    ],
)
def test_every_variance_and_the_bernoulli_train(options, x, held):
    _, history = fitted(x, held, replace(CONFIG, **options), epochs=10, learning_rate=3e-3)
    assert history.elbo[-1] > history.elbo[0]
    assert history.objective[-1] > history.objective[0]


def test_a_huge_beta_collapses_every_latent(x, held):
    config = VAEConfig(32, 4, (32,), variance="shared")
    params, history = fitted(x, held, config, epochs=100, learning_rate=1e-2, beta=1000.0)
    run = Run(config, TrainingConfig(1), params, history)
    assert history.kl[-1].max() < 0.01 and history.n_active[-1] == 0
    assert not disentanglement.active_latents(latent.posterior(run, x)).any()


def test_a_linear_vae_reaches_the_ppca_likelihood(x):
    """Tipping and Bishop 1999; Lucas et al. 2019: the optimum of its ELBO is the evidence."""
    x = x - x.mean(axis=0)
    config = VAEConfig(32, 3, (), variance="shared")
    how = TrainingConfig(200 * BATCHES, learning_rate=1e-2)
    ((state, history),) = fit(config, [how], x, x)
    start = initial_state(config, key=random_key(0))._replace(params=state.params)
    how = TrainingConfig(400 * BATCHES, learning_rate=5e-4)
    ((state, history),) = fit(config, [how], x, x, resume=[(start, history)])
    params = state.params
    values = np.sort(np.linalg.eigvalsh(np.cov(x.T, bias=True).astype(float)))[::-1]
    noise = values[3:].mean()
    evidence = -0.5 * (32 * np.log(2 * np.pi) + np.log(values[:3]).sum() + 29 * np.log(noise) + 32)
    assert_allclose(history.elbo[-50:].mean(), evidence, atol=0.5)
    # The objective of all rows, with one noise: the same in the mean.
    assert_allclose(history.objective[-50:].mean(), evidence, atol=0.5)
    survivors = 0.5 * np.log(values[:3] / noise).sum()
    assert_allclose(history.kl[-50:].sum(axis=1).mean(), survivors, atol=0.5)
    optimum = closed_forms.ppca_optimum(np.maximum(values, 0), 32, 1.0, n_latents=3)
    decoded = models.decode(config, params, np.zeros((1, 3), np.float32))
    assert_allclose(np.exp(decoded.logvar), optimum.noise_variance, rtol=0.02)
    assert_allclose(np.sort(history.kl[-50:].mean(axis=0))[::-1], optimum.kl, atol=0.2)
    assert convergence.passes(history)
    # The explained share of the leading components is R2 of the decoded mean at no noise.
    assert 0.9 * values[:3].sum() / values.sum() < history.held_r2[-1] < 1


def test_held_out_rows_are_measured_with_fixed_noise(x, held):
    """By the formula, from the parameters after each epoch: all other rows, the final beta."""
    kept = []
    how = TrainingConfig(3 * BATCHES, learning_rate=1e-2, beta=3.0, delay=1, warm_up=1)
    keep = lambda histories, state, _: kept.append(state(0).params)  # noqa: E731
    ((_, history),) = fit(CONFIG, [how], x, held, after_epoch=keep)
    assert_array_equal(history.measured_at, [1, 2, 3])
    assert_array_equal(history.beta, [0, 0, 3])
    noise = jax.random.normal(jax.random.key(0), (100, 4))
    for params, objective, r2 in zip(kept, history.objective, history.held_r2, strict=True):
        mean, logvar = (np.asarray(a, float) for a in models.encode(CONFIG, params, held))
        z = np.float32(mean + np.exp(logvar / 2) * noise)
        decoded = models.decode(CONFIG, params, z)
        scale = np.exp(np.asarray(decoded.logvar, float) / 2)
        log_p = scipy.stats.norm.logpdf(held, decoded.mean, scale).sum(axis=1).mean()
        kl = (np.exp(logvar) + mean**2 - 1 - logvar).sum(axis=1).mean() / 2
        assert_allclose(objective, log_p - 3 * kl, rtol=1e-4)
        at_mean = models.decode(CONFIG, params, np.float32(mean)).mean
        assert_allclose(r2, errors.r2(held, np.asarray(at_mean)), rtol=1e-3)
    assert history.constant == np.float32(convergence.best_constant(CONFIG, x, held))


def test_held_out_rows_are_not_trained_on(x, held):
    ours, theirs = (fitted(x, rows, epochs=2)[0] for rows in (held, held[::-1] + 1))
    assert leaves_equal(ours, theirs)


def test_many_epochs_are_measured_four_hundred_times_and_at_the_end(x, held, monkeypatch):
    monkeypatch.setattr(loop, "MEASUREMENTS", 4)
    _, history = fitted(x, held, epochs=10)
    assert_array_equal(history.measured_at, [3, 6, 9, 10])
    assert history.steps == 60 and len(history.objective) == len(history.held_r2) == 4


def test_history_is_measured_on_the_data(x, held):
    params, history = fitted(x, held, epochs=3, learning_rate=1e-9)
    posterior = models.encode(CONFIG, params, x)
    assert_allclose(history.kl[-1], losses.kl_per_latent(*posterior).mean(axis=0), rtol=1e-3)
    assert history.kl.shape == (3, 4)
    assert_allclose(history.elbo, history.log_likelihood - history.kl.sum(axis=1), rtol=1e-5)


def test_the_same_seed_gives_the_same_bits_and_another_does_not(x, held):
    first, second = fitted(x, held, epochs=3)[0], fitted(x, held, epochs=3)[0]
    assert leaves_equal(first, second)
    assert not leaves_equal(first, fitted(x, held, epochs=3, seed=1)[0])


def test_every_epoch_shuffles_and_samples_anew(x, held):
    """With parameters that stand still, epochs differ by their samples and batches alone."""
    _, history = fitted(x, held, epochs=3, learning_rate=1e-12)
    assert np.abs(np.diff(history.log_likelihood)).min() > 1e-3
    assert np.ptp(history.log_likelihood) < 1


def test_what_does_not_sample_is_an_autoencoder(x, held):
    """At rest its likelihood is that of the decoded posterior mean, in every epoch."""
    params, history = fitted(x, held, epochs=2, learning_rate=1e-12, sample=False, beta=0.0)
    decoded = models.decode(CONFIG, params, models.encode(CONFIG, params, x).mean)
    truth = losses.gaussian_log_likelihood(x, *decoded).mean()
    assert_allclose(history.log_likelihood, truth, rtol=1e-5)
    config = VAEConfig(32, 2, (), variance="shared")
    _, history = fitted(x, held, config, epochs=150, learning_rate=1e-2, sample=False, beta=0.0)
    # A linear one: the principal components.
    centred = held - x.mean(axis=0)
    axes = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)[2][:2]
    best = errors.r2(held, (centred @ axes.T @ axes + x.mean(axis=0)).astype(np.float32))
    assert_allclose(history.held_r2[-1], best, atol=0.03)


def test_beta_learning_rate_and_restarts_compile_nothing_new(x, held):
    fitted(x, held)
    compiled = train_epoch._cache_size()
    how = {"beta": 7.0, "learning_rate": 1e-2, "warm_up": 5, "restart_adam": 1, "seed": 3}
    fitted(x, held, epochs=2, **how)
    assert train_epoch._cache_size() == compiled


@pytest.mark.parametrize("every", [0, 1, 2])
def test_a_restarted_adam_has_forgotten_its_moments(every, x, held):
    """Against optax's own Adam, which is made anew where the run restarts, as 2017's was."""
    how = TrainingConfig(3 * BATCHES, learning_rate=1e-2, restart_adam=every, seed=2)
    ((state, _),) = fit(CONFIG, [how], x, held)
    key, run_key = jax.random.split(random_key(2))
    params, adam = models.init(CONFIG, key=key), optax.adam(1e-2)

    @jax.jit
    def gradient(params, rows, key):
        def loss(params):
            posterior = models.encode(CONFIG, params, rows)
            decoded = models.decode(CONFIG, params, models.reparameterize(key, posterior))
            kl = losses.gaussian_kl(*posterior)
            return -(losses.gaussian_log_likelihood(rows, *decoded) - kl).mean()

        return jax.grad(loss)(params)

    moments = adam.init(params)
    for epoch in range(3):
        if every and epoch % every == 0:
            moments = adam.init(params)
        shuffle, sample = jax.random.split(jax.random.fold_in(run_key, epoch))
        order = np.asarray(jax.random.permutation(shuffle, 600)).reshape(BATCHES, 100)
        for rows, noise in zip(order, jax.random.split(sample, BATCHES), strict=True):
            updates, moments = adam.update(gradient(params, x[rows], noise), moments)
            params = optax.apply_updates(params, updates)
    jax.tree.map(lambda p, q: assert_allclose(p, q, rtol=2e-3, atol=2e-4), state.params, params)


def test_a_rate_that_falls_moves_the_last_epochs_less(x, held):
    def last_step(**options):
        biases = []
        how = TrainingConfig(20 * BATCHES, learning_rate=1e-3, **options)

        def keep(_, state, ended):
            biases.append(state(0).params["decoder"]["out"]["bias"])

        fit(CONFIG, [how], x, held, after_epoch=keep)
        return np.abs(biases[-1] - biases[-2]).max()

    # The last rate is 1e-3 (1 + cos(19 pi / 20)) / 2, a 160th of the first.
    assert last_step(cosine_decay=True) < 0.05 * last_step()


# -- how a run ends


EXPLODES = TrainingConfig(50 * BATCHES, learning_rate=1.0, warm_up=5, delay=2)
UNBOUNDED = VAEConfig(32, 4, (16,), logvar_range=None)


def test_a_run_that_turns_non_finite_ends_before_that_epoch(x, held):
    states = []

    def keep(_, state, ended):
        states.append(jax.device_get(state(0)))

    ((state, history),) = fit(UNBOUNDED, [EXPLODES], x, held, after_epoch=keep)
    assert 1 <= history.failed_epoch == len(history) + 1 == len(states) < 50
    assert all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(state.params))
    if len(history):
        assert leaves_equal(state, states[-2])
        assert np.isfinite(history.elbo).all()
    assert not convergence.passes(history)
    run = Run(UNBOUNDED, EXPLODES, state.params, history)
    assert f"non-finite in epoch {history.failed_epoch}" in repr(run)


def test_others_go_on_when_a_run_turns_non_finite(x, held):
    """Each is the run that is trained alone, whenever one beside it ends."""
    calm = replace(EXPLODES, learning_rate=1e-4)
    alone = [fit(UNBOUNDED, [how], x, held)[0] for how in (EXPLODES, calm)]
    ended = []

    def keep(histories, state, of_all):
        ended.append(set(of_all))

    both = fit(UNBOUNDED, [EXPLODES, calm], x, held, after_epoch=keep)
    assert both[0][1].failed_epoch > 0 == both[1][1].failed_epoch
    assert len(both[1][1]) == 50
    assert ended[0] <= {0} and ended[-2:] == [{0}, {0, 1}]
    for (state, history), (other, other_history) in zip(both, alone, strict=True):
        close = lambda p, q: assert_allclose(p, q, rtol=1e-2, atol=1e-3)  # noqa: E731
        assert len(history) == len(other_history)
        jax.tree.map(close, state.params, other.params)


def test_a_run_may_stop_at_the_gate(x, held, monkeypatch):
    """After a quarter of the budget, at the final beta; up to there it is the whole run."""
    how = TrainingConfig(40 * BATCHES, warm_up=15, learning_rate=1e-3)
    ((_, whole),) = fit(CONFIG, [how], x, held)
    assert len(whole) == 40
    for gate, first in ((lambda h: True, 16), (lambda h: len(h) >= 20, 20), (lambda h: False, 40)):
        monkeypatch.setattr(convergence, "passes", gate)
        states = []

        def keep(_, state, ended, states=states):
            states.append(jax.device_get(state(0)))

        may_stop = replace(how, stop_at_gate=True)
        ((state, history),) = fit(CONFIG, [may_stop], x, held, after_epoch=keep)
        assert len(history) == first
        assert leaves_equal(state, states[-1])
        for name, rows in vars(history).items():
            assert_array_equal(rows, getattr(whole, name)[: len(rows)] if rows.ndim else rows)
    # Without a warm-up a quarter decides, and during a delay no run stops.
    monkeypatch.setattr(convergence, "passes", lambda h: True)
    for options, first in (({}, 10), ({"delay": 30}, 31)):
        _, history = fitted(x, held, epochs=40, stop_at_gate=True, **options)
        assert len(history) == first


def test_a_run_that_stopped_has_the_bytes_of_the_whole_run_up_to_there(x, held, monkeypatch):
    states = []
    how = TrainingConfig(24 * BATCHES, learning_rate=1e-3)

    def keep(_, state, ended):
        states.append(jax.device_get(state(0)))

    fit(CONFIG, [how], x, held, after_epoch=keep)
    monkeypatch.setattr(convergence, "passes", lambda history: len(history) >= 9)
    ((state, _),) = fit(CONFIG, [replace(how, stop_at_gate=True)], x, held)
    assert leaves_equal(state, states[8])


def test_a_resumed_run_ends_in_the_same_bits(x, held):
    kept = []

    def keep(histories, state, ended):
        if len(histories[0]) == 3:
            kept.append((state(0), histories[0]))

    how = TrainingConfig(6 * BATCHES, warm_up=4, restart_adam=2)
    (whole,) = fit(CONFIG, [how], x, held, after_epoch=keep)
    (resumed,) = fit(CONFIG, [how], x, held, resume=kept)
    assert leaves_equal(whole[0], resumed[0])
    for name, values in vars(whole[1]).items():
        assert_array_equal(values, getattr(resumed[1], name), err_msg=name)


# -- the likeliest mistakes


@pytest.mark.parametrize(
    ("data", "options", "message"),
    [
        (np.zeros((600, 31), np.float32), {}, r"\(n, 32\), not \(600, 31\)"),
        (np.zeros((50, 32), np.float32), {}, "50 examples do not fill one batch of 100"),
        (np.full((600, 32), np.nan, np.float32), {}, "not finite"),
        (np.full((600, 32), 2, np.float32), {"likelihood": "bernoulli"}, "in 0..1, not 2"),
    ],
)
def test_data_errors_say_what_is_wrong(data, options, message, held):
    with pytest.raises(ValueError, match=message):
        fitted(data, held, VAEConfig(32, 4, (16,), **options))


def test_held_out_rows_are_checked_too(x, held):
    for rows, message in (
        (held[:, 1:], r"not \(100, 31\)"),
        (held[:0], "0 examples"),
        (np.nan * held, "not finite"),
    ):
        with pytest.raises(ValueError, match=message):
            fitted(x, rows)


def test_trainings_that_differ_in_their_program_do_not_run_together(x, held):
    how = TrainingConfig(12)
    for other in ({"steps": 18}, {"batch_size": 20}, {"sample": False}):
        with pytest.raises(ValueError, match="share steps, batch_size and sample"):
            fit(CONFIG, [how, replace(how, **other)], x, held)
