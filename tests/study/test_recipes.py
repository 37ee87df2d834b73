"""Recipes: what each makes of data, loss and model, and that sounds come back in their own unit."""

from dataclasses import replace

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import models, runs
from vaelib.metrics import disentanglement, errors
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all, map_table, score_table
from vaelib.training import TrainingConfig

pytestmark = pytest.mark.optax

N_BINS = 12


@pytest.fixture(scope="module")
def x():
    """A level and a place in 12 bins, far from 0."""
    rng = np.random.default_rng(0)
    place, level = rng.uniform(3, 9, (200, 1)), rng.uniform(10, 40, (200, 1))
    return (50 + level * np.exp(-(((np.arange(N_BINS) - place) / 2) ** 2))).astype(np.float32)


HOW = {"epochs": 2, "hidden": (8,)}


def files(profile):
    return {f.name: f.stat().st_mtime_ns for f in profile.runs.iterdir()}


@pytest.fixture(scope="module")
def fitted(x, tmp_path_factory):
    """Every recipe's fit of the same sounds, and the profile that keeps them."""
    profile = Profile("quick", root=tmp_path_factory.mktemp("fitted"))
    plans = {name: recipe.plan(x, 2, **HOW) for name, recipe in RECIPES.items()}
    return fit_all(plans, profile), profile


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


def test_rows_that_are_all_alike_cannot_be_standardised(x):
    for rows in (x[[7, 7, 7]], np.repeat(x[:1], 100, axis=0)):
        with pytest.raises(ValueError, match="all alike cannot be standardised"):
            RECIPES["shared"].plan(rows, 2, **HOW)


def test_beta_is_2017s_in_its_recipe_alone():
    assert [recipe.beta(0.25, 1024) for recipe in RECIPES.values()] == [256, 0.25, 0.25]
    assert list(RECIPES) == ["2017", "true", "shared"]


@pytest.mark.parametrize(
    ("recipe", "variance", "rate", "factor"),
    [("2017", "per_bin", 1e-4, 12), ("true", "per_bin", 1e-4, 1), ("shared", "shared", 1e-3, 1)],
)
def test_a_plan_has_every_beta_with_every_seed(recipe, variance, rate, factor, x):
    plan = RECIPES[recipe].plan(x, 3, betas=iter([0.5, 0.25]), seeds=iter([4, 1]), epochs=1)
    assert list(plan.cases) == [(0.5, 4), (0.5, 1), (0.25, 4), (0.25, 1)]
    for (beta, seed), case in plan.cases.items():
        assert case.config == VAEConfig(N_BINS, 3, (400,), "relu", variance=variance)
        assert case.training == TrainingConfig(
            1, learning_rate=rate, beta=factor * beta, delay=1, seed=seed
        )


def test_what_is_given_stands_above_the_recipes_own(x):
    how = {"learning_rate": 5e-3, "delay": 0, "warm_up": 2, "batch_size": 50}
    ((key, case),) = RECIPES["shared"].plan(x, 2, activation="tanh", **HOW, **how).cases.items()
    assert key == (1.0, 0)
    assert case.config == VAEConfig(N_BINS, 2, (8,), "tanh", variance="shared")
    assert case.training == TrainingConfig(2, **how)


def test_a_plan_leaves_the_sounds_alone(x):
    before = x.copy()
    for recipe in RECIPES.values():
        plan = recipe.plan(x, 2, **HOW)
        assert_array_equal(plan.cases[1.0, 0].x, (x - plan.mean) / plan.scale)
    assert_array_equal(x, before)


def test_runs_are_shared_by_all_that_would_train_the_same(x, fitted, monkeypatch):
    """The bound with 12 times the beta of 2017 is 2017's loss: its run is found, not trained."""
    fits, profile = fitted
    monkeypatch.setattr(runs, "_train_in_children", None)
    again = RECIPES["2017"].fit(x, 2, profile, label="other", **HOW)[1.0, 0]
    bound = RECIPES["true"].fit(x, 2, profile, betas=[12.0], **HOW)[12.0, 0]
    for fit in (again, bound):
        jax.tree.map(assert_array_equal, fit.run.params, fits["2017"][1.0, 0].run.params)
    for other in ({"epochs": 3}, {"seeds": [1]}):
        with pytest.raises(TypeError, match="not callable"):
            RECIPES["2017"].fit(x, 2, profile, **HOW | other)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_fitted_run_is_its_model_between_two_scalings(recipe, x, fitted):
    fit = fitted[0][recipe][1.0, 0]
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
    recipe, how = RECIPES["shared"], {"epochs": 40, "learning_rate": 2e-2, "hidden": (8,)}
    y = recipe.fit(x, 2, profile, **how)[1.0, 0].reconstruction(x)
    assert errors.r2(x, y) > 0.5
    before = files(profile)
    # Four times the data, a power of two, are the same to the bit once they are standardised.
    assert_array_equal(recipe.fit(4 * x, 2, profile, **how)[1.0, 0].reconstruction(4 * x), 4 * y)
    assert files(profile) == before
    other = (3 * x - 200).astype(np.float32)
    moved = recipe.fit(other, 2, profile, **how)[1.0, 0].reconstruction(other)
    assert len(files(profile)) == 2, "trained again"
    assert_allclose(moved, 3 * y - 200, atol=0.01 * other.std())


def test_score_table_has_a_row_for_each_run(x, profile):
    fits = RECIPES["2017"].fit(x, 2, profile, betas=[1.0, 0.5], seeds=[0, 3], warm_up=1, **HOW)
    table = score_table(fits, x[:70])
    assert list(table.index) == [(1.0, 0), (1.0, 3), (0.5, 0), (0.5, 3)]
    assert table.index.names == ["beta", "seed"]
    assert table.true_beta.tolist() == [12, 12, 6, 6]
    assert set(table.epochs) == {2} and set(table.warm_up) == {1}
    fit, row = fits[0.5, 3], table.loc[0.5, 3]
    assert row.elbo == fit.run.history.elbo[-1]
    decoded = fit.reconstruction(x[:70])
    assert dict(row[["r2", "lsd_db", "sounding_lsd_db", "sc"]]) == errors.scores(x[:70], decoded)
    assert row.decoded_variance == errors.variance_ratio(x[:70], decoded)
    # KL to the standard normal, by hand: of each sound, of each latent.
    mean, logvar = (part.astype(float) for part in fit.latents(x[:70]))
    kl = [
        sum((np.exp(v) + m**2 - 1 - v) / 2 for m, v in zip(*pair, strict=True)) / 70
        for pair in zip(mean.T, logvar.T, strict=True)
    ]
    assert_allclose(row.kl_total, sum(kl), rtol=1e-5)
    assert_allclose(row.kl_max, max(kl), rtol=1e-5)
    assert row.alive == sum(one >= 0.01 for one in kl)
    assert row.active_units == sum(column.var() > 0.01 for column in mean.T)
    assert_allclose(row.mean_spread, max(column.std() for column in mean.T), rtol=1e-5)


def test_score_table_counts_a_collapsed_latent_as_such(x, fitted):
    """The encoder's second latent ignores the sounds: its KL and the spread of its mean are 0."""
    fit = fitted[0]["shared"][1.0, 0]
    out = {name: np.array(leaf) for name, leaf in fit.run.params["encoder"]["out"].items()}
    for leaf in out.values():
        leaf[..., [1, 3]] = 0  # its mean and its log-variance, of two latents
    encoder = fit.run.params["encoder"] | {"out": out}
    run = replace(fit.run, params=fit.run.params | {"encoder": encoder})
    row = score_table({(1.0, 0): replace(fit, run=run)}, x).iloc[0]
    assert (row.alive, row.active_units) == (1, 1)
    assert row.kl_max > 0.01 and row.kl_total - row.kl_max < 0.001


def test_score_table_takes_levels_from_magnitudes_alone(x, fitted):
    fits = fitted[0]["true"]
    found = score_table(fits, x, n_magnitudes=4).iloc[0]
    decoded = fits[1.0, 0].reconstruction(x)
    assert found.lsd_db == errors.scores(x[:, -4:], decoded[:, -4:])["lsd_db"]
    assert found.r2 == errors.r2(x, decoded)


def test_map_table_scores_the_map_of_each_run(x, profile):
    fits = RECIPES["shared"].fit(x, 2, profile, seeds=[0, 1], **HOW)
    labels = {"place": np.argsort(np.argsort(x.argmax(axis=1))), "row": np.arange(len(x))}
    table = map_table(fits, x, labels)
    assert list(table.index) == [(1.0, 0), (1.0, 1)]
    assert list(table.columns) == ["explained", "map_spread", "place", "row"]
    for run, fit in fits.items():
        # Two latents: the map is a rotation of them, so that distances and scores are theirs.
        means = fit.latents(x).mean.astype(float)
        row = table.loc[run]
        assert_allclose(sum(row.explained), 1)
        variances = np.linalg.eigvalsh(np.cov(means.T))
        assert_allclose(row.explained[0], variances[1] / variances.sum())
        assert_allclose(row.place, disentanglement.factor_score(means, labels["place"]), atol=1e-6)
        assert_allclose(row.row, disentanglement.factor_score(means, labels["row"]), atol=1e-6)
        axes = np.linalg.svd(means - means.mean(axis=0))[2]
        assert_allclose(row.map_spread, np.ptp(means @ axes.T, axis=0).max(), rtol=1e-6)


# --- the likeliest mistakes, each answered by one sentence ---


def test_recipes_are_found_by_name_or_title():
    assert RECIPES["one variance"] is RECIPES["shared"]
    with pytest.raises(KeyError, match=r"no recipe 'share' \(did you mean 'shared'\?\)"):
        RECIPES["share"]


Dataset = type("Dataset", (), {})


@pytest.mark.parametrize(
    ("sounds", "error", "message"),
    [
        (np.zeros(12, np.float32), ValueError, r"shape \(n, n_bins\), one a row, not \(12,\)"),
        (Dataset(), TypeError, r"such as representations.magnitude\(frames\), not a Dataset"),
        (np.full((200, 12), np.nan, np.float32), ValueError, "not finite"),
    ],
)
@pytest.mark.parametrize("recipe", ["2017", "shared"])
def test_sounds_that_cannot_be_fitted(recipe, sounds, error, message, profile):
    with pytest.raises(error, match=message):
        RECIPES[recipe].fit(sounds, 2, profile, **HOW)


def test_a_profile_is_no_name(x):
    with pytest.raises(TypeError, match=r"such as Profile\('quick'\), not 'quick'"):
        RECIPES["2017"].fit(x, 2, "quick", **HOW)
    with pytest.raises(TypeError, match="epochs"):
        RECIPES["2017"].fit(x, 2, Profile("quick"))


def test_a_fit_takes_what_it_was_fitted_to(x, fitted):
    fits = fitted[0]["shared"]
    with pytest.raises(KeyError, match=r"by its \(beta, seed\), one of \(1.0, 0\); not by 1.0"):
        fits[1.0]
    fit = fits[1.0, 0]
    with pytest.raises(ValueError, match=r"shape \(n, 12\), one a row, not \(200, 11\)"):
        fit.reconstruction(x[:, 1:])
    with pytest.raises(ValueError, match=r"\(\.\.\., 2\), not \(4, 3\)"):
        fit.decode(np.zeros((4, 3), np.float32))
    assert repr(fit) == f"Fitted(run={fit.run!r})"
