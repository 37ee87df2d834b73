# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Does the input need normalising?
#
# The report of 2017 found that a network with normalised input gives every sound the same point of
# the latent space, and that one with raw magnitudes does not. With a variance per bin and unbounded
# log-variances, a change of the input's unit only shifts the objective by a constant: raw and
# normalised input have the same optimum, and differ in where training starts and how long it takes.
#
# We will see
#
# - what the recipe of 2017 gives over 2017's number of steps, for raw and for normalised input,
#   beside the ELBO recipe and today's (figure 2.5, new);
# - the latent means and variances of a hundred sounds (figures 2.2 and 2.3);
# - the same in numbers, for signals of peak 1, which the program of 2017 had, and for signals of
#   constant energy, which its text describes.

# %%
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import errors, scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The profile *full* trains as many steps as 2017 did. The profile *quick* trains a few hundred on
# every twentieth sound: its runs are neither those of 2017 nor trained to the end, and settle
# nothing.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("02_normalising")
results = Results("02_normalising", profile, record=record)

# %% [markdown]
# ## Two inputs
#
# The data are the magnitude spectra of dataset 1. In the program of 2017 every signal has peak 1;
# in its text all signals have the same energy. We take the former, and the latter as a variant. The
# 200 held-out sounds lie between those that are trained on.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
signals = [spectral_richness_2017(r, 4096) for r in (richness, between)]
x, held = (representations.magnitude(frames)[:, :1024] for frames in signals)
frames = load("spectral_richness", profile, stride=size.stride_1).frames
energy = representations.magnitude(frames)[:, :1024]
kept, left_out = splits.gate_rows(len(energy), min(200, len(energy) // 5))
peak, constant = (x, held), (energy[kept], energy[left_out])

# %% [markdown]
# ## Three recipes
#
# The network is that of 2017: one hidden layer of 600 with ReLU6, ten latents, a mean and a
# variance for each bin. The code of 2017 averaged the log-likelihood over the bins and summed the
# KL term over the latents. That is the ELBO divided by the number of bins, with a beta that many
# times larger: what was called "beta = 1" multiplies the KL term by 1024. The recipe "2017" has
# this weight and all other settings of 2017, the recipe "elbo" differs in the weight alone, and
# today's recipe has one variance for all bins, standardised input, LeCun's initialisation and
# bounded log-variances. Normalised input is mapped to 0..1 by one minimum and one maximum of the
# dataset.

# %% tags=["plan"]
of_2017, elbo, today = (RECIPES[name] for name in ("2017", "elbo", "today"))
full = {"steps": size.steps_1, "stop_at_gate": False}
short = {"steps": size.steps_today_1}
cases = {
    "raw, 2017": (of_2017, peak, size.seeds_2017, full),
    "normalised, 2017": (replace(of_2017, scaling="normalised"), peak, size.seeds_compared, full),
    "raw energy, 2017": (of_2017, constant, size.seeds_variant, full),
    "raw, elbo": (elbo, peak, size.seeds_variant, full),
    "normalised, elbo": (replace(elbo, scaling="normalised"), peak, size.seeds_variant, full),
    "raw, today": (today, peak, size.seeds_today, short),
}
network = {"hidden": (600,), "steps_2017": size.steps_2017}
network["read_by"] = "figures 2.2, 2.3 and 2.5; claims normalised-..., raw-..., small-values"
plans = {
    case: recipe.plan(*sounds, 10, seeds=range(n_seeds), **network, **budget)
    for case, (recipe, sounds, n_seeds, budget) in cases.items()
}

# %%
fits = fit_all(plans, profile, label="richness")

# %% [markdown]
# ## During training
#
# Every line is a seed; a cross marks the epoch in which a run turned non-finite. Above, what
# training maximises, on the held-out sounds: the objective, less that of the best Gaussian that is
# the same for every sound. Below zero a model is worse than this Gaussian. Then the R² of
# reconstruction, which is 1 for a perfect decoder and 0 for one that always outputs the mean
# spectrum, and the KL of all latents, which is how much they say about a sound, in nats. A latent
# is *active* if its KL is at least 0.01 nat; else it has *collapsed*.

# %%
shown = ("raw, 2017", "normalised, 2017", "raw, elbo", "raw, today")
ylabels = ("objective over\nconstant (nat)", "R² of held-\nout sounds", "KL, all\nlatents (nat)")
linear, ticks = (100, 1, 0.01), ((-1e6, -1e3, 0, 1e3), (-10, -1, 0, 1), (0, 0.01, 1, 100, 1e4))
figure, axes = plt.subplots(3, 4, figsize=(plots.WIDTH, 4.8), sharex="col", sharey="row")
for column, case in zip(axes.T, shown, strict=True):
    of_seed = {seed: fit.run.history for (_, seed), fit in fits[case].items()}
    failed = [seed for seed, run in of_seed.items() if run.failed_epoch]
    curves = {
        seed: (
            (run.measured_at, run.objective - run.constant),
            (run.measured_at, run.held_r2),
            (np.arange(1, len(run) + 1), run.kl.sum(axis=1)),
        )
        for seed, run in of_seed.items()
    }
    for i, ax in enumerate(column):
        of = {seed: lines[i] for seed, lines in curves.items()}
        plots.seeds_over_epochs(ax, of, failed=failed, linear_below=linear[i], ticks=ticks[i])
    input_, recipe = case.split(", ")
    input_ = "standardised" if RECIPES[recipe].scaling == "standardised" else input_
    column[0].set_title(f"{input_},\n{RECIPES[recipe].title}", fontsize=8)
    column[-1].set_xlabel("epoch")
[ax.set_ylabel(ylabel) for ax, ylabel in zip(axes[:, 0], ylabels, strict=True)]
results.figure("2.5", figure, "Training on dataset 1, one line a seed; a cross: non-finite.")

# %% [markdown]
# A linear decoder with a variance per bin has no active latent at 2017's beta = 1, whatever the
# data (closed form). A network need not follow a linear model, and how long its latents stay active
# before they collapse, if they do, is part of what 2017 saw.
#
# ## A hundred sounds
#
# What does the encoder output for a hundred sounds? Every colour is a latent; above its mean, below
# its variance. A flat line is a latent that ignores the input. Mind the scales, which differ.

# %%
batches = {len(t): np.random.default_rng(0).choice(len(t), 100, False) for t, _ in (peak, constant)}
drawn = {"2.2": ("normalised", (-4e-4, 4e-4), (0.993, 0.999))}
drawn["2.3"] = "raw", (-15, 10), (0, 0.45)
for number, (case, *of_2017) in drawn.items():
    figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True)
    for column, recipe in zip(axes.T, ("2017", "elbo"), strict=True):
        seed, fit = fits[f"{case}, {recipe}"].whole()
        mean, logvar = fit.latents(x[batches[len(x)]])
        title, ended = RECIPES[recipe].title, int(fit.run.history.failed_epoch)
        title += f"\n(non-finite in epoch {ended})" if ended else ""
        plots.latents_of_batch(column, mean, np.exp(logvar), title=title, of_2017=of_2017)
    plt.setp(axes[:, 1], ylabel="")
    results.figure(
        number,
        figure,
        f"{case.capitalize()} input: means (top) and variances (bottom) of the ten latents over "
        "100 spectra of dataset 1, at the end of training.",
    )

# %% [markdown]
# ## In numbers
#
# Of the held-out sounds: R², LSD (log-spectral distance), the variance of the decoded sounds over
# that of the sounds, the KL of the largest latent and of all, the number of active latents, and of
# *moving* ones, whose means have a variance above 0.01 over the sounds: a mean that is far from 0
# and the same for every sound has a KL too. Of the sounds of training: R² and the median of decoded
# peak over true peak. Of the batch, over all latents: the largest mean, and the largest distance of
# a variance from 1, its value in the prior; and of the latent that varies most the deviation of the
# means (*mean deviation*), and of the log-variances (*logvar deviation*), over the batch. KL and
# active latents also stand after a quarter, a half and all of the epochs.

# %%
own_measures = ["r2_train", "peak_ratio", "mean_range", "variance_away", "variance_max"]
own_measures += ["mean_deviation", "logvar_deviation"]
runs = {}
for case, (_, (train, test), *_) in cases.items():
    batch, own = batches[len(train)], {}
    for key, fit in fits[case].items():
        if fit.run.history.failed_epoch:
            continue
        decoded = fit.reconstruction(train)
        posterior = fit.latents(train[batch])
        mean, variance = posterior.mean, np.exp(posterior.logvar)
        moved = [part.std(axis=0, dtype=float).max() for part in posterior]
        peaks = np.median(decoded.max(axis=1) / train.max(axis=1))
        away = np.abs(variance - 1).max()
        numbers = errors.r2(train, decoded), peaks, np.abs(mean).max(), away, variance.max(), *moved
        own[key] = dict(zip(own_measures, numbers, strict=True))
    table = scores.score_table(fits[case], test, n_factors=1)
    own = pd.DataFrame(own, dtype=float).T.reindex(index=table.index, columns=own_measures)
    runs[case] = table.join(own).droplevel("beta")
runs = pd.concat(runs, names=["case"])
ages = [f"{name}_{age}" for name in ("kl", "active") for age in ("quarter", "half", "end")]
measures = [
    "r2",
    "lsd_db",
    "decoded_variance",
    "kl_max",
    "kl_total",
    "active",
    "moving",
    *own_measures,
    *ages,
]
results.add("runs", scores.records(runs, measures))
tables.readable(runs[["steps", "gated", "non_finite", *measures[:-6]]])

# %% [markdown]
# Constant energy and peak 1 differ in the height of the spectra alone, by which a decoder with a
# variance per bin cannot tell them apart at the optimum; where their rows differ, the length of
# training or the start decides.

# %%
results.save()

# %% [markdown]
# ## What was found
#
# Rescaling a bin, or all of them, cannot change the optimum of a decoder with an unbounded variance
# per bin: what normalising does to 2017's model, it does through the start and the length of
# training. What the weight of the KL does is in the table: the rows "2017" and "elbo" differ in it
# alone.
#
# - A musician who trains a model should look at its latents before playing it: if the means do not
#   move from sound to sound, no dial will do anything.
# - A researcher should sum both terms of the ELBO over their dimensions, and say so: an average in
#   one of them multiplies beta by the number of bins.
