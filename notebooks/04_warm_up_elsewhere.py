# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 4. Warm-up elsewhere
#
# Warm-up can only save a latent that would collapse although it could be active at the optimum.
# This notebook looks for such latents: on additive sounds, and on dataset 1 at a beta between the
# edges at which a linear model loses its first and its last latent.
#
# We will see
#
# - what warm-up does to four-factor sounds;
# - whether it saves latents where they are in danger, in models of one and of five hidden layers
#   (figure 4.7, new).

# %%
from dataclasses import replace

import jax
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.history import ACTIVE_KL
from vaelib.metrics import likelihood, scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("04_warm_up_elsewhere")
results = Results("04_warm_up_elsewhere", profile, record=record)

# %% [markdown]
# ## Pairs of runs
#
# The additive sounds have the network of chapter 3, with the recipe of 2017 and with today's.
# Dataset 1 has today's recipe, one variance for all bins, at a beta of 300 of the ELBO: the closed
# form of a linear model has some of its ten latents active there and the others collapsed. Every
# model is trained twice, without and with warm-up; nothing else differs. On dataset 1 the learning
# rate falls to zero along half a cosine, so that these short runs come to rest.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
signals = [spectral_richness_2017(r, 4096) for r in (richness, between)]
rich = [representations.magnitude(frames)[:, :1024] for frames in signals]
additive = load("additive_biquad", profile, stride=size.stride_2)
train, test = splits.held_out(len(additive))
test = test[:: max(1, len(test) // 200)]
four = [representations.magnitude(additive.frames[rows]) for rows in (train, test)]

# %% tags=["plan"]
today, slow = RECIPES["today"], replace(RECIPES["2017"], learning_rate=1e-4)
long = {"steps_2017": 600 * (len(train) // 100), "read_by": "claim warm-up-elsewhere"}
near, long = long | {"steps": size.steps_today_additive}, long | {"steps": size.steps_additive}
decayed = replace(today, cosine_decay=True)
short = {"seeds": range(size.seeds_danger), "betas": (300,)}
short |= {"read_by": "figure 4.7; claims warm-up-counteracts, -balances, -deep-"}
layers = [short | {"hidden": (600,) * n, "steps": size.steps_danger[n // 5]} for n in (1, 5)]
cases = {
    "2017, additive": (slow, four, 4, size.warm_up, long),
    "today, additive": (today, four, 4, size.warm_up, near),
    "1 layer": (decayed, rich, 10, size.warm_up_danger, layers[0]),
    "5 layers": (decayed, rich, 10, size.warm_up_danger, layers[1]),
}
plans = {}
for case, (recipe, sounds, n_latents, epochs, how) in cases.items():
    for schedule, rise in (("without", 0), ("with", epochs)):
        plans[schedule, case] = replace(recipe, warm_up=rise).plan(*sounds, n_latents, **how)

# %%
fits = fit_all(plans, profile, label="warm-up")

# %% [markdown]
# ## Gains
#
# With warm-up less without, seed by seed, of the held-out sounds: R², or 0 if that is more; the
# active latents; the ELBO, at beta = 1 for every model; and the objective, at the beta of training.
# *Early* is a share of the latents that are inactive at the end without warm-up: those that were so
# already after a twentieth of the epochs.

# %%
measured = {}
for (schedule, case), of_case in fits.items():
    held = cases[case][1][1]
    table, own = scores.score_table(of_case, held), {}
    whole = {key: fit for key, fit in of_case.items() if not fit.run.history.failed_epoch}
    for key, fit in whole.items():
        run, how = fit.run, {"scale": fit.scaling.scale, "ks": (50,), "key": jax.random.key(0)}
        seen, kl = fit.scaling.forward(held), run.history.kl
        bounds = likelihood.likelihood_bounds(run.config, run.params, seen, **how)
        early, late = (kl[i] < ACTIVE_KL for i in (max(len(kl) // 20, 1) - 1, -1))
        own[key] = bounds["elbo"], (early & late).sum() / late.sum() if late.any() else np.nan
    own = pd.DataFrame(own, ["elbo", "inactive"]).T.reindex(table.index)
    measured[schedule, case] = table.join(own).droplevel("beta")
runs = pd.concat(measured, names=["warm-up", "case"]).astype({"non_finite": float})
runs["r2_or_0"] = runs["r2"].clip(lower=0)
measures = ["r2_or_0", "active_end", "active", "moving", "elbo", "objective"]
gains = scores.paired(runs.loc["with"], runs.loc["without"], measures)
beyond, danger = ["2017, additive", "today, additive"], ["1 layer", "5 layers"]
results.add("gains", scores.records(gains.loc[beyond], measures[:2], pairs="differences"))
results.add("danger", scores.records(gains.loc[danger], measures[1:], pairs="differences"))
early = runs.loc["without"].loc[["1 layer"]].rename({"1 layer": "today, danger"}, level="case")
results.add("early", scores.records(early, ["inactive"]))
tables.readable(runs[["gated", "non_finite", *measures]])

# %%
tables.readable(gains)

# %% [markdown]
# ## Where latents are in danger
#
# The KL of each latent at the end, the largest first, for every seed; dotted, the 0.01 nat from
# which on a latent is active.

# %%
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 2.8), sharey=True)
for ax, case in zip(axes, danger, strict=True):
    for schedule, colour, shift in zip(
        ("without", "with"), plots.COLOURS, (-0.15, 0.15), strict=False
    ):
        kl = [np.sort(fit.run.history.kl[-1])[::-1] for fit in fits[schedule, case].values()]
        lines = ax.plot(np.arange(1, 11) + shift, np.transpose(kl), ".", color=colour)
        lines[0].set_label(f"{schedule} warm-up")
    ax.axhline(ACTIVE_KL, **plots.MARK)
    ax.set(title=f"{case} of 600", xlabel="latent, by its KL", ylabel="KL (nat)")
    ax.set_yscale("symlog", linthresh=ACTIVE_KL)
    ax.yaxis.set_major_formatter("{x:g}")
    ax.label_outer()
axes[0].legend()
results.figure(
    "4.7",
    figure,
    f"KL of the ten latents, without and with a warm-up of {size.warm_up_danger} epochs, for "
    f"{size.seeds_danger} seeds: dataset 1, one variance, beta = 300 of the ELBO.",
)

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
