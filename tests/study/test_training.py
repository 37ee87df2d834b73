"""Training: it learns, repeats itself, resumes to the same bits, it stops when it must."""

from dataclasses import replace

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import latent, models, runs, training
from vaelib.history import History
from vaelib.metrics import closed_forms, disentanglement, errors
from vaelib.models import VAEConfig
from vaelib.training import TrainingConfig

pytestmark = pytest.mark.optax

CONFIG = VAEConfig(32, 4, (16,))


@pytest.fixture(scope="module")
def x():
    """Two factors in 32 bins: a peak that moves and a level."""
    rng = np.random.default_rng(0)
    place, level = rng.uniform(8, 24, (600, 1)), rng.uniform(0.3, 1, (600, 1))
    return (level * np.exp(-(((np.arange(32) - place) / 3) ** 2))).astype(np.float32)


def fitted(x, config=CONFIG, **options):
    ((state, history),) = training.fit(config, [TrainingConfig(**options)], x)
    return state.params, history


def leaves_equal(a, b):
    return jax.tree.all(jax.tree.map(lambda p, q: bool((p == q).all()), a, b))


def test_it_learns(x):
    config = VAEConfig(32, 4, (32,), variance="shared")
    params, history = fitted(x, config, epochs=80, learning_rate=1e-2)
    assert history.elbo[-1] > history.elbo[0] + 50
    run = runs.Run(config, TrainingConfig(80), params, history)
    assert errors.r2(x, latent.reconstruction(run, x)) > 0.9
    assert history.active_units[-1] >= 2


@pytest.mark.parametrize(
    "options",
    [
        {"variance": "per_bin"},
        {"variance": "fixed", "fixed_logvar": -2, "hidden": (16, 8)},
        {"likelihood": "bernoulli"},
    ],
)
def test_every_variance_and_the_bernoulli_train(options, x):
    _, history = fitted(x, replace(CONFIG, **options), epochs=10, learning_rate=3e-3)
    assert history.elbo[-1] > history.elbo[0]


def test_a_huge_beta_collapses_every_latent(x):
    config = VAEConfig(32, 4, (32,), variance="shared")
    params, history = fitted(x, config, epochs=100, learning_rate=1e-2, beta=1000.0)
    run = runs.Run(config, TrainingConfig(100), params, history)
    assert history.kl[-1].max() < 0.01
    assert disentanglement.active_units(latent.posterior(run, x).mean).sum() == 0


def test_a_linear_vae_reaches_the_ppca_likelihood(x):
    """Tipping and Bishop 1999; Lucas et al. 2019: the optimum of its ELBO is the evidence."""
    x = x - x.mean(axis=0)
    config = VAEConfig(32, 3, (), variance="shared")
    params, _ = fitted(x, config, epochs=200, learning_rate=1e-2)
    start = training.initial_state(config, key=jax.random.key(0))._replace(params=params)
    how = TrainingConfig(200, learning_rate=5e-4)
    ((state, history),) = training.fit(config, [how], x, resume=[(start, History.empty(3))])
    params = state.params
    values = np.sort(np.linalg.eigvalsh(np.cov(x.T, bias=True).astype(float)))[::-1]
    noise = values[3:].mean()
    evidence = -0.5 * (32 * np.log(2 * np.pi) + np.log(values[:3]).sum() + 29 * np.log(noise) + 32)
    assert_allclose(history.elbo[-50:].mean(), evidence, atol=0.5)
    survivors = 0.5 * np.log(values[:3] / noise).sum()
    assert_allclose(history.kl[-50:].sum(axis=1).mean(), survivors, atol=0.5)
    optimum = closed_forms.ppca_optimum(np.maximum(values, 0), 32, 1.0, n_latents=3)
    decoded = models.decode(config, params, np.zeros((1, 3), np.float32))
    assert_allclose(np.exp(decoded.logvar), optimum.noise_variance, rtol=0.02)
    assert_allclose(np.sort(history.kl[-50:].mean(axis=0))[::-1], optimum.kl, atol=0.2)


def test_history_is_measured_on_the_data(x):
    params, history = fitted(x, epochs=3, learning_rate=1e-9)
    posterior = models.encode(CONFIG, params, x)
    assert_allclose(history.mean_variance[-1], posterior.mean.var(axis=0), rtol=1e-2, atol=1e-5)
    assert history.kl.shape == (3, 4)
    assert_allclose(history.elbo, history.log_likelihood - history.kl.sum(axis=1), rtol=1e-5)


def test_the_same_seed_gives_the_same_bits_and_another_does_not(x):
    first, second = fitted(x, epochs=3)[0], fitted(x, epochs=3)[0]
    assert leaves_equal(first, second)
    assert not leaves_equal(first, fitted(x, epochs=3, seed=1)[0])


def test_every_epoch_shuffles_and_samples_anew(x):
    """With parameters that stand still, epochs differ by their samples and batches alone."""
    _, history = fitted(x, epochs=3, learning_rate=1e-12)
    assert np.abs(np.diff(history.log_likelihood)).min() > 1e-3
    assert np.ptp(history.log_likelihood) < 1


def test_beta_and_learning_rate_compile_nothing_new(x):
    fitted(x, epochs=1)
    compiled = training._epochs._cache_size()
    fitted(x, epochs=2, beta=7.0, learning_rate=1e-2, warm_up=5, seed=3)
    assert training._epochs._cache_size() == compiled


def test_schedules():
    def values(**options):
        schedule = training.beta_schedule(TrainingConfig(1, **options))
        return [float(schedule(epoch)) for epoch in range(6)]

    assert values(beta=3.0) == [3, 3, 3, 3, 3, 3]
    assert values(beta=3.0, delay=1) == [0, 3, 3, 3, 3, 3]
    assert values(beta=4.0, warm_up=4) == [0, 1, 2, 3, 4, 4]
    assert values(beta=4.0, delay=1, warm_up=4) == [0, 0, 1, 2, 3, 4]


def test_learning_rates():
    def rates(**options):
        schedule = training.learning_rate_schedule(TrainingConfig(4, learning_rate=0.1, **options))
        return [float(schedule(epoch)) for epoch in range(5)]

    assert rates() == [0.1] * 5
    cosine = [0.05 * (1 + np.cos(np.pi * epoch / 4)) for epoch in range(5)]
    np.testing.assert_allclose(rates(cosine_decay=True), cosine, rtol=1e-6, atol=1e-9)


def test_a_rate_that_falls_moves_the_last_epochs_less(x):
    def last_step(**options):
        biases = []
        how = TrainingConfig(20, learning_rate=1e-3, **options)

        def keep(_, state):
            biases.append(state(0).params["decoder"]["out"]["bias"])

        training.fit(CONFIG, [how], x, after_epoch=keep)
        return np.abs(biases[-1] - biases[-2]).max()

    # The last rate is 1e-3 (1 + cos(19 pi / 20)) / 2, a 160th of the first.
    assert last_step(cosine_decay=True) < 0.05 * last_step()


def test_a_run_that_turns_non_finite_names_the_epoch_and_the_term(x):
    config = VAEConfig(32, 4, (16,), logvar_range=(-300.0, 300.0))
    with pytest.raises(FloatingPointError, match=r"epoch \d+, step \d+: the (log-like|KL)"):
        fitted(1e18 * x, config, epochs=50, learning_rate=1.0)


@pytest.mark.parametrize(
    ("data", "options", "message"),
    [
        (np.zeros((600, 31), np.float32), {}, r"\(n, 32\), not \(600, 31\)"),
        (np.zeros((50, 32), np.float32), {}, "50 examples do not fill one batch of 100"),
        (np.full((600, 32), np.nan, np.float32), {}, "not finite"),
        (np.full((600, 32), 2, np.float32), {"likelihood": "bernoulli"}, "in 0..1, not 2"),
    ],
)
def test_data_errors_say_what_is_wrong(data, options, message):
    with pytest.raises(ValueError, match=message):
        fitted(data, VAEConfig(32, 4, (16,), **options), epochs=1)


@pytest.mark.parametrize(
    "options", [{"epochs": 0}, {"epochs": 1, "learning_rate": 0}, {"epochs": 1, "beta": -1}]
)
def test_config_errors(options):
    with pytest.raises(ValueError, match=r"at least|positive"):
        TrainingConfig(**options)


def test_trainings_that_differ_in_length_do_not_run_together(x):
    for other in ({"epochs": 3}, {"epochs": 2, "batch_size": 20}):
        with pytest.raises(ValueError, match="share epochs and batch_size"):
            training.fit(CONFIG, [TrainingConfig(2), TrainingConfig(**other)], x)


def test_epochs_to_collapse():
    beta = np.float32([0, 1, 1, 1, 1, 1])
    kl = np.float32([0, 3, 0.001, 0.5, 0.002, 0.001])[:, None] * np.float32([0, 1])
    collapses = [
        History(beta[:n], 0 * beta[:n], kl[:n], kl[:n]).epochs_to_collapse for n in range(1, 7)
    ]
    assert collapses == [None, None, 2, None, 4, 4]


def test_a_resumed_run_ends_in_the_same_bits(x):
    kept = []

    def keep(histories, state):
        if len(histories[0]) == 3:
            kept.append((state(0), histories[0]))

    how = TrainingConfig(6, warm_up=4)
    (whole,) = training.fit(CONFIG, [how], x, after_epoch=keep)
    (resumed,) = training.fit(CONFIG, [how], x, resume=kept)
    assert leaves_equal(whole[0], resumed[0])
    assert_array_equal(whole[1].elbo, resumed[1].elbo)
