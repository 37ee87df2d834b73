# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. Exploring a latent space
#
# The origin is not the richest place: over several seeds about half of the latent space is less
# rich, under either loss. Latents without effect appear with one variance for all bins, when there
# are more latents than the sounds need.
#
# We will put numbers on three remarks of the report of 2017 about models of its first dataset:
#
# - the sounds are richest around the origin;
# - some dimensions are useless: nothing is heard when they move;
# - larger latent spaces have more of these (figure 5.5, new).

# %%
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.metrics import errors, statistics
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.report import plots, tables
from vaelib.report.results import Results
from vaelib.synthesis import harmonics

# %% [markdown]
# The sentences below read the numbers of the profile *full*. The profile *quick* trains for a few
# epochs and settles nothing.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_traversals")
results = Results("06_traversals", profile, record=record)

# %% [markdown]
# ## The models
#
# Chapter 4's model of dataset 1, with 2, 10 and 20 latents, trained on a few hundred sounds from
# several seeds, with the loss of 2017 and with one variance for all bins; and with ten latents on
# all sounds.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
x = representations.magnitude(dataset.frames)[:, :1024]
some = x[:: max(1, len(x) // size.n_sounds)]
network = {"hidden": (600,), "activation": "relu6", "label": "richness"}
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3}
fits = {
    (recipe, "some", n): RECIPES[recipe].fit(some, n, profile, **network, **few)
    for recipe, n in product(("2017", "shared"), (2, 10, 20))
}
for recipe in ("2017", "shared"):
    fits[recipe, "all", 10] = RECIPES[recipe].fit(x, 10, profile, **network, epochs=size.epochs)

# %% [markdown]
# ## Richness and traversals
#
# The *richness* of a sound is the number of harmonics of equal energy that would have the entropy
# of its harmonics. It is compared between the origin and points of the cube from -4 to 4, and
# followed from the origin along 200 directions. In a *traversal* one latent moves from -4 to 4 and
# the others stay at 0. The latent is *useless* here if the spectra at both ends differ by less than
# a tenth (the spectral convergence).

# %%
distances = np.linspace(0, 4, 9)
rows, lines = {}, {}
for (recipe, sounds, n), runs in fits.items():
    ends = latent.traversals(np.full(n, -4.0), np.full(n, 4.0), n=2)
    cube = np.random.default_rng(1).uniform(-4, 4, (1000, n)).astype(np.float32)
    places = np.zeros((1, n), np.float32), cube, latent.rays(distances, n)
    for (_, seed), fit in runs.items():
        low, high = np.maximum(fit.decode(ends), 1e-9).swapaxes(0, 1)
        origin, around, along = (
            harmonics.richness(fit.decode(z), 220.0, sr=dataset.sr) for z in places
        )
        rows[recipe, sounds, n, seed] = {
            "origin_share": np.mean(around < origin),
            "useless": np.sum(errors.spectral_convergence(low, high) < 0.1),
        }
        lines.setdefault((recipe, sounds, n), []).append(along.mean(axis=1))
table = pd.DataFrame(rows).T.rename_axis(["recipe", "sounds", "latents", "seed"]).sort_index()
by_size = table.groupby(["recipe", "sounds", "latents"], sort=False)
tables.readable(by_size.mean())

# %% [markdown]
# *Origin share* is the share of the cube that is less rich than the origin. At 1 the origin is the
# richest place, at a half the remark says nothing. *More useless* is the number of useless latents
# of 20, less those of 2.

# %%
explored = {}
for recipe in ("2017", "shared"):
    useless = table.loc[recipe, "some"]["useless"]
    explored[recipe] = {
        "origin_share": statistics.mean_interval(table.loc[(recipe, "some", 10), "origin_share"]),
        "useless": useless.groupby("latents").agg(statistics.mean_interval).to_dict(),
        "more_useless": statistics.mean_interval(useless[20] - useless[2]),
        "whole": table.loc[recipe, "all", 10, 0],
        "by_distance": np.mean(lines[recipe, "some", 10], axis=0),
    }
results.add("explored", explored)
shown = {
    recipe: {key: of[key] for key in ("origin_share", "more_useless")}
    for recipe, of in explored.items()
}
tables.readable(pd.DataFrame(shown).T)

# %%
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 2.4))
along = {RECIPES[recipe].title: lines[recipe, "some", 10] for recipe in explored}
plots.lines_by_group(
    axes[0], distances, along, xlabel="distance from the origin", ylabel="richness (harmonics)"
)
groups = {RECIPES[recipe].title: of["useless"] for recipe, of in explored.items()}
plots.intervals_by_group(axes[1], groups, xlabel="latents", ylabel="useless latents")
results.figure(
    "5.5",
    figure,
    "Left: how rich the sounds are around the origin of ten latents, the mean over 200 directions, "
    "one line a seed. Right: how many latents change the spectrum by less than a tenth when they "
    "go from −4 to 4; means and 95 % intervals over the seeds.",
)

# %%
results.save()

# %% [markdown]
# ## What was found
#
# About half of the latent space is less rich than the origin, which says nothing. With one variance
# a larger latent space has more latents without effect; with the loss of 2017 nearly every latent
# changes the decoded spectrum, which is noise.
#
# - A musician should take as many dials as the model has latents with an effect.
# - A researcher should count latents by what they change in the sound, and over several seeds: a
#   single model can have almost any share of its space below the origin.
