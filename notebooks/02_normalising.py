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
# the latent space, and that one with raw magnitudes does not. The cause is the weight of the KL
# term, not the normalising: trained on the ELBO, the same network uses its latents on the same
# normalised input.
#
# We will see
#
# - the latent means and variances of a hundred sounds, with normalised and with raw input, each
#   under the loss of 2017 and under the ELBO (figures 2.2 and 2.3);
# - the same comparison in numbers, for one long training and over several seeds.

# %%
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.metrics import statistics
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all, score_table
from vaelib.report import plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below read the numbers of the profile *full*. The profile *quick* trains for a few
# epochs and settles nothing.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("02_normalising")
results = Results("02_normalising", profile, record=record)

# %% [markdown]
# ## Two inputs, two losses
#
# The data are the magnitude spectra of dataset 1: raw, and mapped to 0..1 by one minimum and one
# maximum for the whole dataset.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
raw = representations.magnitude(dataset.frames)[:, :1024]
low, high = float(raw.min()), float(raw.max())
inputs = {"normalised": representations.normalise(raw, low=low, high=high), "raw": raw}
n_bins, n_latents = raw.shape[1], 10
dataset

# %% [markdown]
# The network is that of 2017: one hidden layer of 600 with ReLU6, ten latents, a Gaussian for each
# bin. The code of 2017 averaged the log-likelihood over the bins but summed the KL term over the
# latents. That is the ELBO divided by the number of bins, with a beta that many times larger: what
# was called "beta = 1" multiplies the KL term by 1024. So each input is trained twice, with beta =
# 1024 and with beta = 1. Beta is 0 during the first epoch, as it was then; nothing else differs.

# %%
network = {"hidden": (600,), "activation": "relu6"}
plans = {
    (input_, recipe): RECIPES[recipe].plan(inputs[input_], n_latents, epochs=size.epochs, **network)
    for input_, recipe in product(inputs, ("2017", "true"))
}
fits = fit_all(plans, profile, label="richness")
histories = {case: fit[1.0, 0].run.history for case, fit in fits.items()}

# %% [markdown]
# ## During training
#
# Above, the quantity that training maximises; below, the KL of all latents, which is how much they
# say about a sound, in nats.

# %%
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True)
for column, input_ in zip(axes.T, inputs, strict=True):
    of = {RECIPES[recipe].title: histories[input_, recipe] for recipe in ("2017", "true")}
    elbo = {name: history.elbo[1:] for name, history in of.items()}
    kl = {name: history.kl.sum(axis=1)[1:] for name, history in of.items()}
    plots.curves(column[0], elbo, ylabel="log-likelihood − β KL (nat)", first=2)
    plots.curves(column[1], kl, ylabel="KL, all latents (nat)", first=2)
    column[0].set(title=f"{input_} input", yscale="symlog")
    column[1].set(yscale="log")

# %% [markdown]
# With the loss of 2017 the KL of the normalised input is almost zero from the second epoch on: its
# latents have collapsed. That of the raw input falls too, but slowly.
#
# ## A hundred sounds
#
# What does the encoder output for a hundred sounds? Every colour is a latent; above its mean, below
# its variance. A flat line is a latent that ignores the input.

# %%
batch = np.random.default_rng(0).choice(len(raw), 100, replace=False)
of_batch = {}
for (input_, recipe), fit in fits.items():
    mean, logvar = fit[1.0, 0].latents(inputs[input_])
    of_batch[input_, recipe] = mean[batch], np.exp(logvar[batch])
for number, input_ in {"2.2": "normalised", "2.3": "raw"}.items():
    figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True, sharey="row")
    for column, recipe in zip(axes.T, ("2017", "true"), strict=True):
        title = f"{RECIPES[recipe].title}, β = {RECIPES[recipe].beta(1, n_bins):g}"
        plots.latents_of_batch(column, *of_batch[input_, recipe], title=title)
    results.figure(
        number,
        figure,
        f"{input_.capitalize()} input: means (top) and variances "
        "(bottom) of the ten latents over a batch of 100 spectra of dataset 1, one colour for "
        "each latent. Left, trained as in 2017; right, on the ELBO.",
    )

# %% [markdown]
# ## In numbers
#
# The KL of the largest latent and of all latents; how many latents are active, that is, have a mean
# whose variance over the sounds exceeds 0.01; the largest standard deviation of a mean over the
# batch; and the R² of reconstruction, which is 1 for a perfect decoder and 0 for one that always
# outputs the mean spectrum.

# %%
runs = pd.concat({case: score_table(fit, inputs[case[0]]) for case, fit in fits.items()})
runs.index = [f"{input_}_{recipe}" for input_, recipe in fits]
mean, variance = (np.stack([pair[i] for pair in of_batch.values()]) for i in (0, 1))
runs = runs.rename(columns={"true_beta": "beta"}).assign(
    n_latents=n_latents,
    n_bins=n_bins,
    alive_fraction=runs["alive"] / n_latents,
    mean_spread_max=mean.std(axis=1).max(axis=1),
    mean_min=mean.min(axis=(1, 2)),
    mean_max=mean.max(axis=(1, 2)),
    variance_min=variance.min(axis=(1, 2)),
    variance_max=variance.max(axis=(1, 2)),
    epochs_to_collapse=[history.epochs_to_collapse for history in histories.values()],
)
results.add("runs", runs.drop(columns="mean_spread"))
measures = ["kl_max", "alive_fraction", "mean_spread_max", "decoded_variance", "r2"]
tables.readable(runs[["beta", "kl_total", "active_units", *measures]])

# %% [markdown]
# The first row has collapsed: the KL of its largest latent is below 0.01 nat. The second row, the
# same input on the ELBO, has not. No row with raw input reconstructs: the decoder also predicts a
# variance per bin, so it calls a loud bin noisy instead of reconstructing it, whatever the weight.
#
# ## Over several seeds
#
# One seed may be an accident. The same scores as means over seeds with their 95 % intervals, each
# run trained on a few hundred of the spectra at a learning rate ten times higher.

# %%
some = slice(None, None, max(1, len(raw) // size.n_sounds))
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3, **network}
plans = {case: RECIPES[case[1]].plan(inputs[case[0]][some], n_latents, **few) for case in fits}
scores = {
    f"{input_}_{recipe}": score_table(fit, inputs[input_][some])
    for (input_, recipe), fit in fit_all(plans, profile, label="richness, seeds").items()
}
seeds = pd.concat(scores, names=["run"]).rename(columns={"mean_spread": "mean_spread_max"})
seeds["alive_fraction"] = seeds["alive"] / n_latents
intervals = seeds.groupby("run", sort=False)[measures].agg(statistics.mean_interval)
results.add("seeds", intervals.to_dict("index") | {"n_sounds": len(raw[some])})
tables.readable(intervals)

# %%
results.save()

# %% [markdown]
# The intervals say the same: under the loss of 2017 no latent of the normalised input reaches 0.01
# nat with any seed, under the ELBO most of them do.
#
# ## What was found
#
# With the weight of 2017 the latents of a normalised input collapse; on the ELBO the same data,
# network and seed use their latents. Neither loss lets a decoder with a variance per bin
# reconstruct raw magnitudes.
#
# - A musician who trains a model should look at its latents before playing it: if the means do not
#   move from sound to sound, no dial will do anything.
# - A researcher should sum both terms of the ELBO over their dimensions, and say so: an average in
#   one of them multiplies beta by the number of bins.
