"""Scores: a row for each run by hand, and records over seeds of what is finite."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from numpy.testing import assert_allclose

from vaelib.fits import Fits, Fitted
from vaelib.history import History
from vaelib.metrics import errors, scores, statistics
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.runs.files import Run

pytestmark = pytest.mark.optax


@pytest.fixture(scope="module")
def x():
    rng = np.random.default_rng(0)
    place, level = rng.uniform(3, 9, (300, 1)), rng.uniform(10, 40, (300, 1))
    return (50 + level * np.exp(-(((np.arange(12) - place) / 2) ** 2))).astype(np.float32)


@pytest.fixture(scope="module")
def fits(x, tmp_path_factory):
    how = {"steps": 8, "hidden": (8,), "betas": [1.0, 0.5], "seeds": [0, 3], "steps_2017": 6}
    recipe = replace(RECIPES["2017"], scaling="normalised")
    plan = recipe.plan(x[:200], x[200:], 2, **how)
    profile = Profile("quick", root=tmp_path_factory.mktemp("scored"))
    return fit_all({"2017": plan}, profile)["2017"]


def test_a_row_for_each_run(x, fits):
    held = x[200:]
    table = scores.score_table(fits, held)
    assert list(table.index) == [(1.0, 0), (1.0, 3), (0.5, 0), (0.5, 3)]
    assert table.index.names == ["beta", "seed"]
    assert table.true_beta.tolist() == [12, 12, 6, 6]
    assert set(table.steps) == {8} and table.as_2017.all() and table.non_finite.isna().all()
    fit, row = fits[0.5, 3], table.loc[0.5, 3]
    decoded = fit.reconstruction(held)
    assert dict(row[["r2", "lsd_db", "sounding_lsd_db", "sc"]]) == errors.scores(held, decoded)
    assert row.decoded_variance == errors.variance_ratio(held, decoded)
    # KL to the standard normal, by hand: of each sound, of each latent.
    mean, logvar = (part.astype(float) for part in fit.latents(held))
    kl = [
        sum((np.exp(v) + m**2 - 1 - v) / 2 for m, v in zip(*pair, strict=True)) / 100
        for pair in zip(mean.T, logvar.T, strict=True)
    ]
    assert_allclose(row.kl_total, sum(kl), rtol=1e-5)
    assert_allclose(row.kl_max, max(kl), rtol=1e-5)
    assert row.active == sum(one >= 0.01 for one in kl)
    assert row.moving == sum(np.var(one) > 0.01 for one in mean.T)


def test_a_constant_mean_has_a_kl_and_does_not_move(x, fits):
    fit = fits[0.5, 0]
    out = {name: np.zeros_like(leaf) for name, leaf in fit.run.params["encoder"]["out"].items()}
    out["bias"][..., :2] = 1.0  # the means of the two latents
    encoder = fit.run.params["encoder"] | {"out": out}
    run = replace(fit.run, params=fit.run.params | {"encoder": encoder})
    row = scores.score_table({(1.0, 0): replace(fit, run=run)}, x).iloc[0]
    assert (row.kl_total, row.active, row.moving) == (pytest.approx(1), 2, 0)


def test_what_a_history_tells(fits):
    fit = fits[0.5, 3]
    kl = np.float32([[0, 9], [0.02, 7], [0.02, 5], [0.009, 4]] * 2)[:8]
    history = replace(
        fit.run.history,
        **{name: np.ones(8, np.float32) for name in ("beta", "learning_rate", "log_likelihood")},
        kl=kl,
        measured_at=np.int32([2, 4, 6, 8]),
        objective=np.float32([3, 10, 200, 250]),
        constant=np.float32(200),
    )
    row = scores.run_measures(replace(fit, run=replace(fit.run, history=history)))
    assert (row["objective"], row["over_constant"], row["steps"]) == (250, 50, 16)
    assert [row[f"active_{at}"] for at in ("quarter", "half", "end")] == [2, 1, 1]
    quarter, half, end = (row[f"kl_{at}"] for at in ("quarter", "half", "end"))
    assert_allclose([quarter, half, end], [7.02, 4.009, 4.009], rtol=1e-6)
    assert row["gated"] is False and row["true_beta"] == 6


def test_a_collapsed_latent_counts_as_such(x, fits):
    """The encoder's second latent ignores the sounds: its KL and the spread of its mean are 0."""
    fit = fits[0.5, 0]
    out = {name: np.array(leaf) for name, leaf in fit.run.params["encoder"]["out"].items()}
    for leaf in out.values():
        leaf[..., [1, 3]] = 0  # its mean and its log-variance, of two latents
    encoder = fit.run.params["encoder"] | {"out": out}
    run = replace(fit.run, params=fit.run.params | {"encoder": encoder})
    row = scores.score_table({(1.0, 0): replace(fit, run=run)}, x).iloc[0]
    assert row.active == 1
    assert row.kl_max > 0.01 and row.kl_total - row.kl_max < 0.001


def test_levels_are_those_of_magnitudes_alone(x, fits):
    found = scores.score_table(fits, x, n_magnitudes=4).iloc[0]
    decoded = fits[1.0, 0].reconstruction(x)
    assert found.lsd_db == errors.scores(x[:, -4:], decoded[:, -4:])["lsd_db"]
    assert found.r2 == errors.r2(x, decoded)


def failed(fit: Fitted, epoch: int) -> Fitted:
    history = replace(fit.run.history, failed_epoch=np.asarray(epoch, np.int32))
    return replace(fit, run=replace(fit.run, history=history))


def test_the_first_seed_that_stayed_finite_is_found(fits):
    some = Fits({(0.5, seed): fits[0.5, 0] for seed in (2, 0, 1)})
    assert some.whole(0.5) == (0, fits[0.5, 0])
    some[0.5, 0] = failed(fits[0.5, 0], 36)
    assert some.whole(0.5)[0] == 1, "the first that stayed finite"
    some[0.5, 1] = some[0.5, 2] = some[0.5, 0]
    assert some.whole(0.5)[0] == 0, "the first, if none did"


def test_a_run_that_turned_non_finite_has_flags_and_no_scores(x, fits):
    some = dict(fits) | {(0.5, 0): failed(fits[0.5, 0], 36)}
    table = scores.score_table(some, x)
    assert table.loc[0.5, 0].non_finite == 36
    assert np.isnan(table.loc[0.5, 0].r2) and np.isfinite(table.loc[0.5, 3].r2)
    of = scores.records(table, ["r2", "steps"])["0.5"]
    assert of["r2"]["non_finite"] == [36, None]
    assert of["r2"]["values"] == [None, table.loc[0.5, 3].r2]
    assert of["r2"]["value"] == table.loc[0.5, 3].r2 and of["r2"]["coverage"] == 0
    assert of["steps"]["values"] == [8, 8]


def test_records_of_runs_that_all_turned_non_finite(x, fits):
    table = scores.score_table({k: failed(fit, 2) for k, fit in fits.items()}, x)
    found = scores.records(table, ["r2"])["1"]["r2"]
    assert found["values"] == [None, None] and found["value"] is None
    assert found["non_finite"] == [2, 2]
    pairs = scores.paired(table, table, ["r2"])
    assert pairs.r2.isna().all() and (pairs.non_finite == 2).all()


def made(values, *, seeds=range(4), failed_at=None, gated=True, case="2017"):
    """A table of one case: a row a seed."""
    failed_at = failed_at or {}
    rows = {
        "r2": [np.nan if i in failed_at else v for i, v in enumerate(values)],
        "as_2017": [True] * len(values),
        "gated": [gated and i not in failed_at for i in range(len(values))],
        "non_finite": [failed_at.get(i) for i in range(len(values))],
    }
    index = pd.MultiIndex.from_product([[case], [1.0], seeds], names=["recipe", "beta", "seed"])
    return pd.DataFrame(rows, index)


def test_records_are_summaries_by_case():
    table = pd.concat([made([1.0, 2, 3, 9]), made([5.0, 6, 7, 8], case="elbo", failed_at={1: 4})])
    found = scores.records(table, ["r2"])
    assert list(found) == ["2017, 1", "elbo, 1"]
    flags = {"seeds": [0, 1, 2, 3], "as_2017": [True] * 4}
    assert found["2017, 1"]["r2"] == statistics.summary(
        [1, 2, 3, 9], **flags, gated=[True] * 4, non_finite=[None] * 4
    )
    assert found["elbo, 1"]["r2"]["values"] == [5, None, 7, 8]
    assert found["elbo, 1"]["r2"]["value"] == 7
    assert found["elbo, 1"]["r2"]["gated"] == [True, False, True, True]
    with pytest.raises(KeyError, match="lsd"):
        scores.records(table, ["lsd"])


def test_what_has_no_maximum_is_recorded_beside_the_gate(fits):
    fit = fits[1.0, 0]
    config = replace(fit.run.config, logvar_range=None, variance="per_bin")
    edge = config.n_bins / 2  # of two factors
    for beta, unbounded in ((0.9 * edge, True), (edge, False), (1.1 * edge, False)):
        how = replace(fit.run.training, beta=beta)
        run = replace(fit.run, config=config, training=how)
        row = scores.run_measures(replace(fit, run=run), n_factors=2)
        assert row["unbounded"] is unbounded
    assert "unbounded" not in scores.run_measures(fit)
    table = made([1.0, 2, 3, 9]).assign(unbounded=[True, False, True, False])
    found = scores.records(table, ["r2"])["2017, 1"]["r2"]
    assert found["unbounded"] == [True, False, True, False]
    pairs = scores.paired(table, table.assign(unbounded=[True, True, False, False]), ["r2"])
    assert pairs.unbounded.tolist() == [True, True, True, False]
    assert "unbounded" not in scores.records(made([1.0]), ["r2"])["2017, 1"]["r2"]


def test_pairs_are_of_the_same_seed():
    first = made([1.0, 2, 3, 9], failed_at={3: 7})
    second = made([5.0, 5, 4, 1], failed_at={0: 2}, gated=True)
    pairs = scores.paired(first, second.iloc[::-1], ["r2"])
    assert_allclose(pairs.r2, [np.nan, -3, -1, np.nan])
    assert pairs.as_2017.all() and pairs.gated.tolist() == [False, True, True, False]
    assert pairs.non_finite.fillna(0).tolist() == [2, 0, 0, 7]
    assert_allclose(
        scores.paired(first, second, ["r2"], ratio=True).r2, [np.nan, 0.4, 0.75, np.nan]
    )
    # They are recorded like a table.
    found = scores.records(pairs, ["r2"])["2017, 1"]["r2"]
    assert found["values"] == [None, -3, -1, None] and found["non_finite"] == [2, None, None, 7]
    assert not scores.paired(first, made([1.0] * 4, gated=False), ["r2"]).gated.any()


def test_two_models_that_reconstruct_nothing_are_not_compared():
    tables = [
        made(v).rename(columns={"r2": "r2_or_0"}) for v in ([0.0, 0, 0.5, 0], [0.0, 0.4, 0, 0])
    ]
    assert_allclose(scores.paired(*tables, ["r2_or_0"]).r2_or_0, [np.nan, -0.4, 0.5, np.nan])


def test_pairs_are_recorded_with_their_exact_p_values():
    first, second = made([2.0, 4, 8, 9, 5, 6], seeds=range(6)), made([1.0] * 6, seeds=range(6))
    pairs = scores.paired(first, second, ["r2"]).assign(gated=[True] * 2 + [False] * 4)
    found = scores.records(pairs, ["r2"], pairs="differences")["2017, 1"]["r2"]
    assert found["p"] == {"as_2017": 2 / 2**6, "gated": 0.5}
    assert found["values"] == [1, 3, 7, 8, 4, 5]
    ended = pairs.assign(unbounded=[True] + [False] * 5)
    found = scores.records(ended, ["r2"], pairs="differences")["2017, 1"]["r2"]
    assert found["p"] == {"as_2017": 2 / 2**6, "gated": None}, "one pair is left"
    # Of ratios 2 and 1/2 cancel each other, as differences 1 and -1 do.
    ratios = scores.paired(made([2.0, 0.5, 3, 1 / 3]), made([1.0] * 4), ["r2"], ratio=True)
    found = scores.records(ratios, ["r2"], pairs="ratios")["2017, 1"]["r2"]
    assert found["p"]["as_2017"] == 1
    lost = scores.paired(made([2.0, 4, 8, 9], failed_at={0: 3}), made([1.0] * 4), ["r2"])
    found = scores.records(lost, ["r2"], pairs="differences")["2017, 1"]["r2"]
    assert found["p"]["as_2017"] == 2 / 2**3
    assert "p" not in scores.records(pairs, ["r2"])["2017, 1"]["r2"]


def test_a_run_without_an_epoch_is_described(fits):
    run = fits[1.0, 0].run
    history = replace(History.empty(2, 2, 0.0), failed_epoch=np.asarray(1, np.int32))
    text = repr(Run(run.config, run.training, run.params, history))
    assert text.endswith("beta 12, non-finite in epoch 1)")


def test_factor_ratio_by_slow_loops():
    rng = np.random.default_rng(3)
    labels = np.stack([rng.integers(0, n, 120) for n in (3, 4, 2)], axis=-1)
    x, decoded = rng.normal(size=(2, 120, 5)) * (1 + labels[:, :1])
    medians = []
    for factor in range(3):
        values = sorted(set(labels[:, factor]))
        of_value = [[i for i in range(120) if labels[i, factor] == v] for v in values]
        medians.append(np.median([np.mean((x[i] - decoded[i]) ** 2) for i in of_value]))
    names = ("index", "resonance", "frequency")
    found = scores.factor_ratio(x, decoded, labels, names, of=("resonance", "frequency"))
    assert found == pytest.approx(max(medians[1:]) / medians[0])
    found = scores.factor_ratio(x, decoded, labels, names, of=("index",))
    assert found == pytest.approx(medians[0] / min(medians[1:]))


def test_error_profile_by_slow_loops():
    rng = np.random.default_rng(4)
    labels = np.stack([rng.integers(0, n, 90) for n in (3, 4)], axis=-1)
    x = rng.normal(size=(90, 5)) * (1 + labels[:, :1])
    decoded, truth = x + rng.normal(size=(90, 5)), []
    for factor, n in enumerate((3, 4)):
        for value in range(n):
            of = [i for i in range(90) if labels[i, factor] == value]
            error = np.mean([np.mean((x[i] - decoded[i]) ** 2) for i in of])
            truth.append(np.log(error / np.mean([np.mean((x[i] - x.mean(0)) ** 2) for i in of])))
    assert_allclose(scores.error_profile(x, decoded, labels, ("a", "b")), truth)
    nothing = np.broadcast_to(x.mean(axis=0), x.shape)
    assert_allclose(scores.error_profile(x, nothing, labels, ("a", "b")), 0, atol=1e-12)
