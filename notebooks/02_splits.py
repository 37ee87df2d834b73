# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Harder tests
#
# Sounds that are held out at random lie between neighbours that were trained on, so that a method
# that only remembers does well on them. Sounds from a corner of the grid of the factors, or with a
# value that no training sound has, ask for more.
#
# We will see
#
# - models and baselines on random sounds, on a corner, and on held-out values of each factor;
# - the dataset in decibels, and with noise as one more factor;
# - whether the spread of the values makes the high MDCT coefficients hard.

# %%
from dataclasses import replace

import numpy as np
import pandas as pd

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.datasets.noise import noisy
from vaelib.metrics import baselines, disentanglement, errors, scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("02_splits")
results = Results("02_splits", profile, record=record)

# %% [markdown]
# ## Splits of the additive sounds
#
# The corner has the upper third of the values of inharmonicity and of the number of harmonics: from
# 0.7 and 13 on. Of each factor, one value in the middle is held out in turn.

# %%
dataset = load("additive_biquad", profile, stride=size.stride_2)
labels, n_latents = dataset.labels, len(dataset.factors)
magnitudes = representations.magnitude(dataset.frames)
held = {"random": splits.held_out(len(dataset)), "corner": splits.held_out_corner(labels, (0, 1))}
held |= {name: splits.held_out_values(labels, [i]) for i, name in enumerate(dataset.names)}

# %% [markdown]
# ## Variants
#
# Some thousand of the sounds make the variants. In decibels a spectrum reaches from its level down
# to 80 dB below the largest magnitude of all. A bin that is below this floor in every sound is left
# out: the likelihood of a decoder with a variance per bin has no maximum if a bin is constant. The
# noisy sounds are a quarter as many, each with white noise of four parts of its power.
#
# MDCT coefficients are taken as they are, and with every coefficient divided by its standard
# deviation.

# %%
some = dataset[np.sort(np.random.default_rng(0).permutation(len(dataset))[: size.n_variants])]
levels = representations.magnitude(some.frames)
levels = representations.decibel(levels, reference=float(levels.max()), floor_db=-80)
levels = levels[:, representations.varying_bins(levels)].astype(np.float32)
with_noise = noisy(some[::4], (0, 0.25, 0.5, 0.75), seed=0)
mdct = representations.mdct_of_frame(dataset.frames)
deviation = mdct[held["random"][0]].std(axis=0)
variants = {
    "decibel": (levels, splits.held_out(len(levels))),
    "noisy": (representations.magnitude(with_noise.frames), splits.held_out(len(with_noise))),
    "MDCT": (mdct, held["random"]),
    "MDCT alike": (mdct / deviation, held["random"]),
}

# %% [markdown]
# ## Training
#
# The models are those of `02_representations`. On the corner, today's model has 2017's beside it.
# A linear VAE and a plain auto-encoder, which has no KL term and samples nothing, are trained by
# today's recipe too.

# %% tags=["plan"]
of_2017, today = replace(RECIPES["2017"], learning_rate=1e-4), RECIPES["today"]
long, short = {"steps": size.steps_additive}, {"steps": size.steps_today_additive}
both = {"2017": (of_2017, long), "today": (today, short)}
more = {
    "linear": (today, short | {"hidden": ()}),
    "autoencoder": (replace(today, sample=False), short | {"betas": (0.0,)}),
}
models = {"random": both | more, "corner": both | more}
data = {name: (magnitudes, rows) for name, rows in held.items()} | variants
plans = {}
for name, (x, (rows, test)) in data.items():
    of_data = models.get(name, both if name in variants else {"today": both["today"]})
    for recipe, (settings, budget) in of_data.items():
        plans[name, recipe] = settings.plan(
            x[rows],
            x[test][:: max(1, len(test) // 200)],
            n_latents + (name == "noisy"),
            steps_2017=600 * (len(rows) // 100),
            read_by="claims generalises, noise-dimension, ...-version, spread-explains",
            **budget,
        )

# %%
fits = fit_all(plans, profile, label="splits")

# %% [markdown]
# ## Models and baselines
#
# R² and LSD of the held-out sounds of each split. The baselines: silence, the mean of the training
# sounds, the mean of the nearest neighbours on the grid of the factors, the nearest training sound,
# and as many principal components as there are latents.

# %%
table, plain = {}, {}
for (name, recipe), of_case in fits.items():
    x, (_, test) = data[name]
    table[name, recipe] = scores.score_table(of_case, x[test]).droplevel("beta")
table = pd.concat(table, names=["data", "recipe"]).sort_index()
for name, (rows, test) in held.items():
    of = magnitudes[rows], magnitudes[test], labels[rows], labels[test]
    for method, y in baselines.reconstructions(*of, n_latents=n_latents):
        plain[name, method] = errors.scores(of[1], y)
plain = pd.DataFrame(plain).T.rename_axis(["data", "recipe"])
on_splits = table.loc[list(held)]
results.add("splits", scores.records(on_splits, ["r2", "lsd_db"]))
results.add("baselines", tables.by_name(plain))
best = plain["r2"].unstack()[["nearest", "grid neighbours", "PCA"]].max(axis=1)
corner = table.loc["corner"].assign(r2_lead=table.loc["corner", "r2"] - best["corner"])
results.add("corner", scores.records(corner, ["r2", "r2_lead"]))
together = pd.concat([on_splits.droplevel("seed"), plain]).sort_index(sort_remaining=False)
tables.readable(together[["r2", "lsd_db", "sounding_lsd_db", "gated", "non_finite"]])

# %% [markdown]
# A model that has learned what the factors do beats, on the corner, every baseline that remembers.
#
# ## In decibels, and with noise
#
# R² of the levels in decibels; R² of the noisy magnitudes, of which a part, noise, cannot be
# predicted; and the largest rank correlation of a sampled latent with the part of noise.

# %%
versions = table.loc[["decibel", "noisy"]]
x, (_, test) = data["noisy"]
for recipe in both:
    for (_, seed), fit in fits["noisy", recipe].items():
        z = disentanglement.active_sample(fit.latents(x[test]))
        follow = np.abs(disentanglement.rank_correlations(z, with_noise.labels[test]))[:, -1]
        versions.loc[("noisy", recipe, seed), "noise_follow"] = follow.max(initial=0)
versions["noise_follow"] = versions["noise_follow"].where(versions["non_finite"].isna())
of_noisy = scores.records(versions.loc[["noisy"]], ["r2", "noise_follow"])
results.add("versions", scores.records(versions.loc[["decibel"]], ["r2"]) | of_noisy)
tables.readable(versions[["r2", "noise_follow", "gated", "non_finite"]])

# %% [markdown]
# ## Is the spread of the values the cause?
#
# MDCT coefficients of high frequencies are small. If that made them hard, coefficients of equal
# variance would be easier: the gain is R² of the upper three quarters of the coefficients, in their
# own unit, trained on equal variances less trained on the coefficients as they are, where an R²
# below 0 counts as 0.

# %%
_, test = held["random"]
high = slice(mdct.shape[1] // 4, None)
for name, unit in {"MDCT": 1, "MDCT alike": deviation}.items():
    for recipe in both:
        y = fits[name, recipe][1.0, 0].reconstruction(variants[name][0][test]) * unit
        table.loc[(name, recipe, 0), "high_gain"] = errors.r2(mdct[test][:, high], y[:, high])
table["high_gain"] = table["high_gain"].clip(lower=0).where(table["non_finite"].isna())
spread = scores.paired(table.loc["MDCT alike"], table.loc["MDCT"], ["high_gain"])
spread = pd.concat({"additive, MDCT": spread}, names=["data"])
results.add("spread", scores.records(spread, ["high_gain"], pairs="differences"))
tables.readable(spread)

# %%
results.save()

# %% [markdown]
# ## What to make of it
#
# A score on sounds that were held out at random says little: the nearest training sound is as good
# a model there. The corner and the held-out values say whether a model has learned how the factors
# act, and the baselines beside it whether a model was needed.
#
# - A musician who plays between the sounds of the grid needs a model that is good on held-out
#   values; one who plays beyond them, one that is good on the corner.
# - A researcher should give both, with the baselines that only remember.
