"""Recipes: each setting of 2017 is a choice, and sounds come back in their own unit."""

from dataclasses import replace
from itertools import accumulate

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import models
from vaelib.fits import Fits
from vaelib.history import History
from vaelib.metrics import errors
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, STEPS_TO_TODAY, Recipe, _fitted, fit_all
from vaelib.runs import cases
from vaelib.runs.files import Run
from vaelib.scaling import Scaling
from vaelib.schedules import TrainingConfig

pytestmark = pytest.mark.optax

N_BINS = 12


@pytest.fixture(scope="module")
def sounds():
    """A level and a place in 12 bins, far from 0."""
    rng = np.random.default_rng(0)
    place, level = rng.uniform(3, 9, (300, 1)), rng.uniform(0.2, 0.8, (300, 1))
    return (1 + level * np.exp(-(((np.arange(N_BINS) - place) / 2) ** 2))).astype(np.float32)


@pytest.fixture(scope="module")
def x(sounds):
    return sounds[:200]


@pytest.fixture(scope="module")
def held(sounds):
    return sounds[200:]


HOW = {"steps": 4, "hidden": (8,)}


def fit(recipe, x, held, profile, n_latents=2, **how):
    return fit_all({"one": recipe.plan(x, held, n_latents, **HOW | how)}, profile)["one"]


def files(profile):
    return {f.name: f.stat().st_mtime_ns for f in profile.runs.iterdir()}


@pytest.fixture(scope="module")
def fitted(x, held, tmp_path_factory):
    """Every recipe's fit of the same sounds, and the profile that keeps them."""
    profile = Profile("quick", root=tmp_path_factory.mktemp("fitted"))
    plans = {name: recipe.plan(x, held, 2, **HOW) for name, recipe in RECIPES.items()}
    return fit_all(plans, profile), profile


# -- what each recipe sets


MODEL = {
    "2017": {"variance": "per_bin", "logvar_range": None, "initialisation": "he"},
    "elbo": {"variance": "per_bin", "logvar_range": None, "initialisation": "he"},
    "today": {"variance": "shared", "logvar_range": (-12, 16), "initialisation": "lecun"},
}


@pytest.mark.parametrize(("recipe", "factor"), [("2017", 12), ("elbo", 1), ("today", 1)])
def test_a_plan_has_every_beta_with_every_seed(recipe, factor, x, held):
    how = {"betas": iter([0.5, 0.25]), "seeds": iter([4, 1]), "steps": 7, "stop_at_gate": False}
    plan = RECIPES[recipe].plan(x, held, 3, **how)
    assert list(plan.cases) == [(0.5, 4), (0.5, 1), (0.25, 4), (0.25, 1)]
    for (beta, seed), case in plan.cases.items():
        assert case.config == VAEConfig(N_BINS, 3, (400,), "relu6", **MODEL[recipe])
        # 2017's rate, batches and first epoch without KL; Adam was made anew by hand alone.
        assert case.training == TrainingConfig(
            7,
            batch_size=100,
            learning_rate=1e-3,
            beta=factor * beta,
            delay=1,
            seed=seed,
            cosine_decay=recipe == "today",
        )


def test_scalings_of_the_recipes(x, held):
    for recipe, kind in {"2017": "raw", "elbo": "raw", "today": "standardised"}.items():
        plan, truth = RECIPES[recipe].plan(x, held, 2, **HOW), Scaling.fit(kind, x)
        case = plan.cases[1.0, 0]
        assert_array_equal(case.x, truth.forward(x))
        # Held-out sounds go through what was fitted to the others.
        assert_array_equal(case.held, truth.forward(held))


SETTINGS = {
    "kl_weight": "elbo",
    "variance": "shared",
    "scaling": "normalised",
    "initialisation": "lecun",
    "logvar_range": (-12.0, 16.0),
    "learning_rate": 1e-4,
    "delay": 0,
    "warm_up": 100,
    "cosine_decay": True,
    "restart_adam": 130,
    "sample": False,
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_each_setting_changes_one_thing(setting, x, held):
    old, new = RECIPES["2017"], replace(RECIPES["2017"], **{setting: SETTINGS[setting]})
    (ours,), (theirs,) = (r.plan(x, held, 2, **HOW).cases.values() for r in (new, old))
    differ = {
        name
        for part in ("config", "training")
        for name, value in vars(getattr(ours, part)).items()
        if value != getattr(getattr(theirs, part), name)
    }
    if not np.array_equal(ours.x, theirs.x):
        differ.add("scaling")
    expected = {"kl_weight": {"beta"}, "cosine_decay": {"cosine_decay", "stop_at_gate"}}
    assert differ == expected.get(setting, {setting})


def test_the_settings_are_all_there_are():
    assert set(SETTINGS) == set(vars(RECIPES["2017"])) - {"title"}


def test_phases_are_scaled_apart(x, held):
    both = [np.concatenate([np.tile([[3.0, -3.0]], (len(a), 1)), a], 1) for a in (x, held)]
    both = [a.astype(np.float32) for a in both]
    recipe = replace(RECIPES["2017"], scaling="normalised")
    (case,) = recipe.plan(*both, 2, n_magnitudes=N_BINS, **HOW).cases.values()
    assert_allclose(case.x[:, :2], np.tile([[3 / np.pi, -3 / np.pi]], (200, 1)), rtol=1e-6)
    assert case.x[:, 2:].min() == 0 and case.x[:, 2:].max() == 1


def test_of_2017_are_the_settings_that_2017_varied():
    of_2017 = {"scaling", "learning_rate", "warm_up"}
    for setting, value in SETTINGS.items():
        recipe = replace(RECIPES["2017"], **{setting: value})
        assert recipe.of_2017 is (setting in of_2017), setting
    assert replace(RECIPES["2017"], title="other").of_2017
    assert not replace(RECIPES["2017"], scaling="standardised").of_2017
    assert [recipe.of_2017 for recipe in RECIPES.values()] == [True, False, False]


def test_one_change_after_another_leads_from_2017_to_today():
    changes = [change for _, change in STEPS_TO_TODAY]
    recipes = list(accumulate(changes, lambda r, c: replace(r, **c), initial=RECIPES["2017"]))
    assert all(len(change) == 1 for change in changes)
    assert len(set(recipes)) == len(recipes) == 8
    assert recipes[1] == replace(RECIPES["elbo"], title="recipe of 2017")
    assert recipes[6] == replace(RECIPES["today"], title="recipe of 2017")


def test_the_gate_may_stop_a_run_unless_its_rate_falls(x, held):
    for recipe, asked, stops in (
        (RECIPES["2017"], True, True),
        (RECIPES["2017"], False, False),
        (replace(RECIPES["2017"], cosine_decay=True), True, False),
    ):
        (case,) = recipe.plan(x, held, 2, stop_at_gate=asked, **HOW).cases.values()
        assert case.training.stop_at_gate is stops


# -- as 2017 saw it


def ended(case, steps, failed=0):
    """A run of a case that ended after so many steps."""
    n = steps // 2
    history = replace(
        History.empty(2, 2, 0.0),
        beta=np.ones(n, np.float32),
        failed_epoch=np.asarray(failed, np.int32),
    )
    return Run(case.config, case.training, {}, history)


@pytest.mark.parametrize(
    ("budget", "steps", "failed", "as_2017"),
    [
        (40, 40, 0, True),
        (40, 38, 0, False),  # stopped at the gate
        (60, 60, 0, True),
        (60, 42, 0, True),
        (40, 12, 7, True),  # it would have come to the end
        (38, 12, 7, False),
        (2, 2, 0, False),
    ],
)
def test_as_2017_is_its_settings_for_its_steps(budget, steps, failed, as_2017, x, held):
    plan = RECIPES["2017"].plan(x, held, 2, steps=budget, steps_2017=40, read_by="figure 4.3")
    assert plan.read_by == "figure 4.3"
    (case,) = plan.cases.values()
    (found,) = _fitted(plan, iter([ended(case, steps, failed)])).values()
    assert found.as_2017 is as_2017
    # Other settings, or no number of steps, and it is none of 2017's.
    for recipe, steps_2017 in ((RECIPES["elbo"], 40), (RECIPES["2017"], None)):
        plan = recipe.plan(x, held, 2, steps=budget, steps_2017=steps_2017)
        (found,) = _fitted(plan, iter([ended(case, steps, failed)])).values()
        assert found.as_2017 is False


# -- fits


def test_fits_are_returned_by_name_beta_and_seed(x, held, profile, capsys):
    plans = {
        "a": RECIPES["2017"].plan(x, held, 2, betas=[1.0, 0.5], **HOW),
        ("b", 1): RECIPES["today"].plan(x, held, 3, seeds=[2], **HOW),
    }
    found = fit_all(plans, profile, label="both")
    assert {name: list(fits) for name, fits in found.items()} == {
        "a": [(1.0, 0), (0.5, 0)],
        ("b", 1): [(1.0, 2)],
    }
    assert found["a"][0.5, 0].run.training.beta == 6
    assert found["b", 1][1.0, 2].run.config.n_latents == 3
    assert isinstance(found["a"], Fits)
    assert "both" in capsys.readouterr().err


def test_runs_are_shared_by_all_that_would_train_the_same(x, held, fitted, monkeypatch):
    """The ELBO with 12 times the beta of 2017 is 2017's loss: its run is found, not trained."""
    fits, profile = fitted
    monkeypatch.setattr(cases, "train_in_children", None)
    again = fit(RECIPES["2017"], x, held, profile)[1.0, 0]
    elbo = fit(RECIPES["elbo"], x, held, profile, betas=[12.0])[12.0, 0]
    for found in (again, elbo):
        jax.tree.map(assert_array_equal, found.run.params, fits["2017"][1.0, 0].run.params)
    for other in ({"steps": 5}, {"seeds": [1]}):
        with pytest.raises(TypeError, match="not callable"):
            fit(RECIPES["2017"], x, held, profile, **other)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_fitted_run_is_its_model_between_two_scalings(recipe, x, fitted):
    found = fitted[0][recipe][1.0, 0]
    mean, scale = np.zeros(N_BINS), 1.0
    if recipe == "today":
        mean, scale = x.mean(axis=0, dtype=float), np.sqrt(x.var(axis=0, dtype=float).mean())
    config, params = found.run.config, found.run.params
    posterior = models.encode(config, params, ((x - mean) / scale).astype(np.float32))
    latents = found.latents(x)
    assert_allclose(latents.mean, posterior.mean, rtol=1e-4, atol=1e-5)
    assert_allclose(latents.logvar, posterior.logvar, rtol=1e-4, atol=1e-5)
    z = np.random.default_rng(1).normal(size=(4, 5, 2)).astype(np.float32)
    decoded = np.asarray(models.decode(config, params, z).mean)
    assert_allclose(found.decode(z), decoded * scale + mean, rtol=1e-5, atol=1e-5)
    y = np.asarray(models.decode(config, params, posterior.mean).mean)
    assert_allclose(found.reconstruction(x), y * scale + mean, rtol=1e-4, atol=1e-3)
    assert found.reconstruction(x).dtype == found.decode(z).dtype == np.float32


def test_todays_reconstructs_in_the_unit_of_the_data(x, held, profile):
    recipe, how = (
        replace(RECIPES["today"], learning_rate=2e-2),
        {"steps": 160, "stop_at_gate": False},
    )
    y = fit(recipe, x, held, profile, **how)[1.0, 0].reconstruction(held)
    assert errors.r2(held, y) > 0.5
    before = files(profile)
    # Four times the data, a power of two, are the same to the bit once they are standardised.
    again = fit(recipe, 4 * x, 4 * held, profile, **how)[1.0, 0]
    assert_array_equal(again.reconstruction(4 * held), 4 * y)
    assert files(profile) == before
    other, rows = (3 * x - 4).astype(np.float32), (3 * held - 4).astype(np.float32)
    moved = fit(recipe, other, rows, profile, **how)[1.0, 0].reconstruction(rows)
    assert len(files(profile)) == 2, "trained again"
    assert_allclose(moved, 3 * y - 4, atol=0.01 * other.std())


# -- the likeliest mistakes, each answered by one sentence


def test_recipes_are_found_by_name_or_title():
    assert RECIPES["recipe of 2017"] is RECIPES["2017"]
    with pytest.raises(KeyError, match=r"no recipe 'tody' \(did you mean 'today'\?\)"):
        RECIPES["tody"]
    assert isinstance(RECIPES["today's recipe"], Recipe)


Dataset = type("Dataset", (), {})


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        (np.zeros(12, np.float32), ValueError, r"shape \(n, n_bins\), one a row, not \(12,\)"),
        (Dataset(), TypeError, r"such as representations.magnitude\(frames\), not a Dataset"),
        (np.full((200, 12), np.nan, np.float32), ValueError, "not finite"),
    ],
)
@pytest.mark.parametrize("recipe", ["2017", "today"])
def test_sounds_that_cannot_be_fitted(recipe, given, error, message, x, held):
    with pytest.raises(error, match=message):
        RECIPES[recipe].plan(given, held, 2, **HOW)
    with pytest.raises(error, match=message.replace("n_bins", "12")):
        RECIPES[recipe].plan(x, given, 2, **HOW)


def test_a_profile_is_no_name(x, held):
    with pytest.raises(TypeError, match=r"such as Profile\('quick'\), not 'quick'"):
        fit(RECIPES["2017"], x, held, "quick")
    with pytest.raises(TypeError, match="steps"):
        RECIPES["2017"].plan(x, held, 2)


def test_a_fit_takes_what_it_was_fitted_to(x, fitted):
    fits = fitted[0]["today"]
    with pytest.raises(KeyError, match=r"by its \(beta, seed\), one of \(1.0, 0\); not by 1.0"):
        fits[1.0]
    found = fits[1.0, 0]
    with pytest.raises(ValueError, match=r"shape \(n, 12\), one a row, not \(200, 11\)"):
        found.reconstruction(x[:, 1:])
    with pytest.raises(ValueError, match=r"\(\.\.\., 2\), not \(4, 3\)"):
        found.decode(np.zeros((4, 3), np.float32))
    assert repr(found) == f"Fitted(run={found.run!r}, as_2017=False)"
