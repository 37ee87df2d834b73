"""Recipes: what each makes of data, loss and model, and that sounds come back in their own unit."""

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import metrics, models, training
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.training import TrainingConfig

pytestmark = pytest.mark.optax

N_BINS = 12


@pytest.fixture
def profile(tmp_path):
    return Profile("quick", root=tmp_path)


@pytest.fixture(scope="module")
def x():
    """A level and a place in 12 bins, far from 0."""
    rng = np.random.default_rng(0)
    place, level = rng.uniform(3, 9, (200, 1)), rng.uniform(10, 40, (200, 1))
    return (50 + level * np.exp(-(((np.arange(N_BINS) - place) / 2) ** 2))).astype(np.float32)


def fitted(recipe, x, profile, **options):
    how = {"label": "small", "epochs": 2, "hidden": (8,)} | options
    return RECIPES[recipe].fit(x, 2, profile, **how)


def files(profile):
    return {f.name: f.stat().st_mtime_ns for f in profile.runs.iterdir()}


def by_hand(x):
    """Mean spectrum and root of the mean variance of a bin, in float64 loops."""
    columns = [[float(value) for value in column] for column in x.T]
    mean = [sum(column) / len(column) for column in columns]
    squares = [
        sum((v - m) ** 2 for v in column) / len(column)
        for column, m in zip(columns, mean, strict=True)
    ]
    return mean, (sum(squares) / len(squares)) ** 0.5


@pytest.mark.parametrize("offset", [0, 1e5])
def test_moments_are_those_of_float64(x, offset):
    """More rows than are taken at a time, in an order that a part of them would show."""
    rows = np.concatenate([x] * 23 + [3 * x[:57]]) + np.float32(offset)
    mean, scale = RECIPES["shared"].moments(rows)
    truth = by_hand(rows)
    assert_allclose(mean, truth[0], rtol=1e-7)
    assert_allclose(scale, truth[1], rtol=1e-7)
    assert mean.dtype == scale.dtype == np.float32


@pytest.mark.parametrize("recipe", ["2017", "true"])
def test_moments_of_data_that_are_taken_as_they_are(recipe, x):
    mean, scale = RECIPES[recipe].moments(x)
    assert_array_equal(mean, np.zeros(N_BINS, np.float32), strict=True)
    assert scale == 1 and scale.dtype == np.float32
    RECIPES[recipe].moments(np.ones((3, N_BINS), np.float32))


def test_rows_that_are_all_alike_cannot_be_standardised(x, profile):
    with pytest.raises(ValueError, match="all alike cannot be standardised"):
        RECIPES["shared"].moments(x[[7, 7, 7]])
    with pytest.raises(ValueError, match="all alike cannot be standardised"):
        fitted("shared", np.repeat(x[:1], 100, axis=0), profile)


def test_beta_is_2017s_in_its_recipe_alone():
    assert [recipe.beta(0.25, 1024) for recipe in RECIPES.values()] == [256, 0.25, 0.25]
    assert list(RECIPES) == ["2017", "true", "shared"]


@pytest.mark.parametrize(
    ("recipe", "variance", "rate", "factor"),
    [("2017", "per_bin", 1e-4, 12), ("true", "per_bin", 1e-4, 1), ("shared", "shared", 1e-3, 1)],
)
def test_fit_trains_every_beta_with_every_seed(recipe, variance, rate, factor, x, profile):
    cases = [(0.5, 4), (0.5, 1), (0.25, 4), (0.25, 1)]
    fits = RECIPES[recipe].fit(
        x, 3, profile, label="small", betas=iter([0.5, 0.25]), seeds=iter([4, 1]), epochs=1
    )
    assert list(fits) == cases
    for (beta, seed), fit in fits.items():
        assert fit.run.config == VAEConfig(N_BINS, 3, (400,), "relu", variance=variance)
        assert fit.run.training == TrainingConfig(
            1, learning_rate=rate, beta=factor * beta, delay=1, seed=seed
        )
    assert len(files(profile)) == 4


def test_fit_by_default_has_beta_one_and_seed_zero(x, profile):
    assert list(fitted("true", x, profile)) == [(1.0, 0)]


def test_what_is_given_stands_above_the_recipes_own(x, profile):
    ((case, fit),) = fitted(
        "shared",
        x,
        profile,
        activation="tanh",
        learning_rate=5e-3,
        delay=0,
        warm_up=2,
        batch_size=50,
    ).items()
    assert case == (1.0, 0)
    assert fit.run.config == VAEConfig(N_BINS, 2, (8,), "tanh", variance="shared")
    assert fit.run.training == TrainingConfig(
        2, batch_size=50, learning_rate=5e-3, delay=0, warm_up=2
    )
    assert_array_equal(fit.run.history.beta, [0, 0.5])


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_run_is_the_one_that_the_moments_and_training_give(recipe, x, profile):
    fit = fitted(recipe, x, profile, betas=[0.5])[0.5, 0]
    mean, scale = RECIPES[recipe].moments(x)
    before = x.copy()
    params, _ = training.fit(fit.run.config, fit.run.training, (x - mean) / scale, progress=False)
    jax.tree.map(assert_array_equal, fit.run.params, params)
    assert_array_equal(fit.mean, mean)
    assert fit.scale == scale
    assert_array_equal(x, before)


def test_runs_are_shared_under_one_label(x, profile, monkeypatch):
    """The bound with 12 times the beta of 2017 is 2017's loss: its runs are found, not trained."""
    first = fitted("2017", x, profile, betas=[1.0, 0.5])
    before = files(profile)
    assert len(before) == 2
    monkeypatch.setattr(training, "fit", None)
    again = fitted("2017", x, profile, betas=[0.5, 1.0])
    bound = fitted("true", x, profile, betas=[6.0, 12.0])
    assert files(profile) == before
    for beta, fit in first.items():
        jax.tree.map(assert_array_equal, again[beta].run.params, fit.run.params)
        jax.tree.map(assert_array_equal, bound[12 * beta[0], 0].run.params, fit.run.params)
    for other in ({"label": "other"}, {"x": x[:-1]}, {"epochs": 3}, {"seeds": [1]}):
        with pytest.raises(TypeError, match="not callable"):
            fitted(**{"recipe": "2017", "x": x, "profile": profile} | other)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_fitted_run_is_its_model_between_two_scalings(recipe, x, profile):
    fit = fitted(recipe, x, profile)[1.0, 0]
    if recipe == "shared":
        mean, scale = by_hand(x)
    else:
        mean, scale = np.zeros(N_BINS), 1.0
    config, params = fit.run.config, fit.run.params
    posterior = models.encode(config, params, ((x - mean) / scale).astype(np.float32))
    latents = fit.latents(x)
    assert_allclose(latents.mean, posterior.mean, rtol=1e-4, atol=1e-5)
    assert_allclose(latents.logvar, posterior.logvar, rtol=1e-4, atol=1e-5)
    z = np.random.default_rng(1).normal(size=(4, 5, 2)).astype(np.float32)
    decoded = np.asarray(models.decode(config, params, z).mean)
    assert_allclose(fit.decode(z), decoded * scale + mean, rtol=1e-5, atol=1e-5)
    y = np.asarray(models.decode(config, params, posterior.mean).mean)
    assert_allclose(fit.reconstruction(x), y * scale + mean, rtol=1e-4, atol=1e-4)
    assert fit.reconstruction(x).dtype == fit.decode(z).dtype == np.float32


def test_one_variance_reconstructs_in_the_unit_of_the_data(x, profile):
    how = {"epochs": 40, "learning_rate": 2e-2, "hidden": (16,)}
    y = fitted("shared", x, profile, **how)[1.0, 0].reconstruction(x)
    assert metrics.r2(x, y) > 0.5
    before = files(profile)
    # Four times the data, a power of two, are the same to the bit once they are standardised.
    assert_array_equal(fitted("shared", 4 * x, profile, **how)[1.0, 0].reconstruction(4 * x), 4 * y)
    assert files(profile) == before
    other = (3 * x - 200).astype(np.float32)
    moved = fitted("shared", other, profile, **how)[1.0, 0].reconstruction(other)
    assert len(files(profile)) == 2, "trained again"
    assert_allclose(moved, 3 * y - 200, atol=0.01 * other.std())
