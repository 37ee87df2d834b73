# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 4. Warm-up
#
# Warm-up lets beta rise from 0 during the first 100 epochs, so that no latent collapses before it
# could become active. It leaves the objective's optimum as it is: all that it can change is which
# optimum a training finds, and how soon.
#
# We will see
#
# - what warm-up does to the map of richness, to a spectrum and to samples with the recipe of 2017
#   (figures 4.2, 4.4 and 4.5);
# - for which betas, recipes and sounds it changes reconstruction, active latents and noise, seed by
#   seed;

# %%
from dataclasses import replace
from itertools import product

import jax
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.datasets.voices import SR
from vaelib.metrics import errors, outputs, scores
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import panels, plots, run_plots, tables
from vaelib.report.results import Results
from vaelib.synthesis import harmonics

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("04_warm_up")
results = Results("04_warm_up", profile, record=record)

# %% [markdown]
# ## Pairs of runs
#
# Every model of dataset 1 is trained twice, without and with warm-up; nothing else differs. Dataset
# 1 is that of 2017's program, with 200 sounds held out between those that are trained on. The
# network is 2017's, with the recipe of 2017 at its betas 1 to 4, with normalised input and with 20
# latents, and with today's recipe at beta = 1 of the ELBO.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
signals = [spectral_richness_2017(r, 4096) for r in (richness, between)]
x, held = (representations.magnitude(frames)[:, :1024] for frames in signals)

# %% tags=["plan"]
of_2017, today = RECIPES["2017"], RECIPES["today"]
one = {"hidden": (600,), "read_by": "figures 4.2, 4.4, 4.5; claims warm-up-"}
full = one | {"steps": size.steps_1, "stop_at_gate": False, "steps_2017": size.steps_2017}
near = one | {"steps": size.steps_today_1, "seeds": range(size.seeds_today)}
cases = {
    "2017": (of_2017, 10, full | {"seeds": range(size.seeds_compared)}),
    "2017, once": (of_2017, 10, full | {"betas": (2, 3, 4)}),
    "2017, normalised": (replace(of_2017, scaling="normalised"), 10, full),
    "2017, 20 latents": (of_2017, 20, full),
    "today": (today, 10, near),
}
plans = {}
for case, (recipe, n_latents, how) in cases.items():
    plans["without", case] = recipe.plan(x, held, n_latents, **how)
    plans["with", case] = replace(recipe, warm_up=size.warm_up).plan(x, held, n_latents, **how)

# %%
fits = fit_all(plans, profile, label="warm-up")

# %% [markdown]
# ## Measures
#
# Of the held-out sounds: R², or 0 if that is more; the latents that are active at the end; and
# *noise*, the share of the decoded energy that lies more than three bins from every harmonic, also
# of 1000 points from -4 to 4 in every latent. *Early* is a share of the latents that are inactive
# at the end: those that were so already after a twentieth of the epochs; where none is inactive
# there is no such share.

# %%
measured = {}
for (schedule, case), of_case in fits.items():
    table, own = scores.score_table(of_case, held), {}
    cube = latent.random_draws(1000, cases[case][1], key=jax.random.key(1))
    whole = {key: fit for key, fit in of_case.items() if not fit.run.history.failed_epoch}
    for key, fit in whole.items():
        kl = fit.run.history.kl
        spectra = fit.reconstruction(held), fit.decode(cube)
        shares = [np.median(harmonics.noise_share(some, 220.0, sr=SR)) for some in spectra]
        early, late = (kl[i] < 0.01 for i in (max(len(kl) // 20, 1) - 1, -1))
        own[key] = (*shares, (early & late).sum() / late.sum() if late.any() else np.nan)
    own = pd.DataFrame(own, ["noise", "samples_noise", "inactive"]).T
    measured[schedule, case] = table.join(own.reindex(table.index))
runs = pd.concat(measured, names=["warm-up", "case"]).astype({"non_finite": float})
runs = runs.rename({"2017, once": "2017"}, level="case")
runs["r2_or_0"] = runs["r2"].clip(lower=0)
tables.readable(runs[["gated", "non_finite", "r2", "active_end", "noise", "samples_noise"]])

# %% [markdown]
# The page steps through these runs by beta, and draws what each makes of one held-out sound: the
# levels of its harmonics.

# %%
results.add("runs", scores.records(runs.drop(list(cases)[2:4], level=1), [*panels.MEASURES]))
made = outputs.of_sound({", ".join(key): of for key, of in fits.items()}, held[len(held) // 3])
levels = harmonics.levels_db(made, 220.0, sr=SR)
results.add("spectra", {name.replace(", once", ""): of for name, of in levels.items()})

# %% [markdown]
# ## Gains
#
# With warm-up less without, seed by seed; of noise, with over without, where a share below 1e-4,
# which the sound masks, counts as 1e-4.

# %%
pair, noise = (runs.loc["with"], runs.loc["without"]), ["noise", "samples_noise"]
gains = scores.paired(*pair, ["r2_or_0", "active_end"])
masked = [table.assign(**table[noise].clip(lower=1e-4)) for table in pair]
ratios = scores.paired(*masked, noise, ratio=True)
ratios = ratios.rename(columns={name: f"{name}_ratio" for name in noise})
swept, recorded = gains.loc[["2017", "today"]], {}
for of, kind in ((gains, "differences"), (ratios, "ratios")):
    for table in (of.loc[["2017", "today"]], of.loc[list(cases)[2:4]].droplevel("beta")):
        for case, of_case in scores.records(table, of.columns[:2], pairs=kind).items():
            recorded[case] = recorded.get(case, {}) | of_case
results.add("gains", recorded)
best = swept["r2_or_0"].loc["2017"].groupby("beta").median().fillna(-np.inf).idxmax()
results.add("best_gain", {"2017": recorded[f"2017, {best:g}"], "beta": best})
early = runs.loc["without"].loc[["2017"]].xs(1.0, level="beta", drop_level=False)
results.add("early", scores.records(early, ["inactive"]))
tables.readable(pd.DataFrame(recorded).T)

# %% [markdown]
# ## Maps, a spectrum and samples
#
# The maps have the posterior means of all sounds, at one scale along both axes; the means of
# collapsed latents lie close together and tell the decoder nothing.

# %%
shown = [("2017", 1.0), ("2017, once", 2.0), ("2017, once", 3.0), ("today", 1.0)]
maps = {}
for schedule, (case, beta) in product(("without", "with"), shown):
    seed, fit = fits[schedule, case].whole(beta)
    recipe = case.removesuffix(", once")
    _, state = run_plots.in_words(runs.loc[(schedule, recipe, beta, seed)], n_latents=10)
    how = "warm-up" if schedule == "with" else "no warm-up"
    title = f"{RECIPES[recipe].title},\nβ = {beta:g}, {how},\n{state}"
    maps[title] = latent.principal_map(fit.latents(x).mean).points
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 4.2))
ends = {0: "1", len(x) - 1: "50"}
panels.map_grid(figure, axes, maps, richness, label="richness (harmonics)", annotate=ends)
[ax.set_aspect("equal", "datalim") for ax in axes.flat]
results.figure(
    "4.2",
    figure,
    "Dataset 1 on two principal components of its latent means, without (top) and with (bottom) a "
    f"warm-up of {size.warm_up} epochs.",
)

# %%
chosen, drawn, notes, models = len(held) * 2 // 3, {}, [], {}
for case, schedule in product(("2017", "today"), ("without", "with")):
    seed, model = fits[schedule, case].whole()
    decoded = model.reconstruction(held[[chosen]])[0]
    lsd, title = errors.log_spectral_distance(held[chosen], decoded), RECIPES[case].title
    title = f"{title}, {schedule} warm-up"
    models[title], run = model, runs.loc[(schedule, case, 1.0, seed)]
    drawn[f"{title}: LSD {lsd:.1f} dB"] = decoded
    notes.append("\n".join(run_plots.in_words(run, n_latents=10)))
figure, axes = plt.subplots(4, 1, figsize=(plots.WIDTH, 5.6), sharex=True, sharey=True)
options = {"notes": notes, "hz_per_bin": SR / 4096, "up_to_khz": 11}
panels.levels_over_input(axes, held[chosen], drawn, **options)
results.figure(
    "4.4",
    figure,
    f"A held-out spectrum of dataset 1 ({between[chosen]:.1f} harmonics, grey) and its "
    "reconstructions (red), without and with warm-up.",
)

# %%
figure, axes = plt.subplots(4, 4, figsize=(plots.WIDTH, 4.9), sharex=True, sharey=True)
for row, (title, model) in zip(axes, models.items(), strict=True):
    options = {"reference": x.max(), "title": title, "hz_per_bin": SR / 4096, "up_to_khz": 11}
    panels.levels_of_samples(row, model.decode(cube[:4]), **options)
results.figure("4.5", figure, "Spectra decoded from the same four random points, dataset 1.")

# %%
results.save()

# %% [markdown]
# ## What was found
#
# Warm-up does not change what is best, only the way there. The tables tell, seed by seed, where the
# way mattered.
#
# - A musician can leave warm-up out wherever the gains are no larger than the seeds differ.
# - A researcher who wants to show that warm-up helps needs a model whose latents collapse early and
#   could be active at the optimum.
