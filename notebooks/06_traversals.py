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
# What a latent does is measured in the decoded sound: how far the spectrum moves while one latent
# turns, and whether richness follows. A latent that ignores the input may still move the spectrum,
# and a single model can have almost any share of its space below the origin, so several runs are
# needed.
#
# We will put numbers on remarks of the report of 2017 about models of its first dataset:
#
# - the sounds are richest around the origin;
# - dimensions act differently, and some change the timbre in other ways than by richness;
# - some dimensions are useless: nothing is heard when they move;
# - larger latent spaces have more of these (figure 5.5, new).

# %%
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import disentanglement, errors, scores
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import plots, run_plots, tables
from vaelib.report.results import Results
from vaelib.synthesis import harmonics
from vaelib.synthesis.notes import SR

# %% [markdown]
# The profile *full* trains as many steps as 2017 did. The runs of the profile *quick* are too short
# to settle anything.

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
# The models learn the spectra of dataset 1, of peak 1, by the recipe of 2017 and by today's: with
# ten latents, as in notebook 2, whose runs these are, and with 2 and 20 latents.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
x, held = (
    representations.magnitude(spectral_richness_2017(r, 4096))[:, :1024]
    for r in (richness, between)
)

# %% tags=["plan"]
network = {"hidden": (600,), "steps_2017": size.steps_2017}
network["read_by"] = "figure 5.5; claims richest-at-origin, ...-dimensions, more-dead"
budgets = {
    "2017": {"steps": size.steps_1, "stop_at_gate": False},
    "today": {"steps": size.steps_today_1},
}
n_seeds = {"2017": size.seeds_2017, "today": size.seeds_today}
plans = {
    (recipe, n): RECIPES[recipe].plan(
        x, held, n, seeds=range(n_seeds[recipe] if n == 10 else 1), **network, **budgets[recipe]
    )
    for recipe, n in product(budgets, (2, 10, 20))
}

# %%
fits = fit_all(plans, profile, label="richness")

# %% [markdown]
# ## Around the origin, and one latent at a time
#
# The *richness* of a sound is the number of harmonics of equal energy that would have the entropy
# of its harmonics. It is compared between the origin and a thousand points of the cube from -4 to
# 4, and followed from the origin along 200 directions.
#
# In a *traversal* one latent moves from -4 to 4 and the others stay at 0. A latent is here called
# *useless* if no spectrum of its traversal differs from that of the origin by a tenth (the spectral
# convergence), and *timbral* if a spectrum differs by more than 1 dB (LSD) while richness does not
# follow the latent (a rank correlation below 0.5).

# %%
distances = np.linspace(0, 4, 9)
rows, lines = {}, {}
for (recipe, n), runs in fits.items():
    moved = latent.traversals(np.full(n, -4.0), np.full(n, 4.0), n=17)
    cube = np.random.default_rng(1).uniform(-4, 4, (1000, n)).astype(np.float32)
    places = np.zeros((1, n), np.float32), cube, latent.rays(distances, n), moved
    for (_, seed), fit in runs.items():
        rows[recipe, n, seed] = of_run = scores.run_measures(fit)
        if of_run["non_finite"]:
            continue
        decoded = [np.maximum(fit.decode(z), 1e-9) for z in places]
        rich = [np.round(harmonics.richness(y, 220.0, sr=SR), 2) for y in decoded]
        origin, around, along, turned = rich
        convergence = errors.spectral_convergence(decoded[0], decoded[3]).max(axis=1)
        distance_db = errors.log_spectral_distance(decoded[0], decoded[3]).max(axis=1)
        ranks = pd.DataFrame(turned.T).rank().corrwith(pd.Series(range(17))).abs()
        active = np.flatnonzero(disentanglement.active_latents(fit.latents(held)))
        # A curve that does not move has no ranks: two of these do not differ.
        alike = pd.DataFrame(turned[active].T).corr("spearman").abs().fillna(1).to_numpy()
        pairs = alike[np.triu_indices(len(active), 1)]
        rows[recipe, n, seed] = of_run | {
            "origin_share": np.mean(around < origin),
            "useless": np.sum(convergence < 0.1),
            "timbral": np.sum((distance_db > 1) & ~(ranks.to_numpy() >= 0.5)),
            "differently": 1 - np.median(pairs) if len(pairs) else 0.0,
            "active": len(active),
        }
        lines.setdefault((recipe, n), []).append(along.mean(axis=1))
table = pd.DataFrame.from_dict(rows, "index").rename_axis(["recipe", "latents", "seed"])
measures = ["origin_share", "useless", "timbral", "differently", "active"]
tables.readable(table[["steps", "gated", "non_finite", *measures]])

# %% [markdown]
# *Origin share* is the share of the cube that is less rich than the origin. At 1 the origin is the
# richest place, at a half the remark says nothing. *Differently* is 1 less the median rank
# correlation of the richness curves of two active latents, 0 where fewer than two are active. *More
# useless* is the number of useless latents of 20, less those of 2.

# %%
ten = table.xs(10, level="latents")
more = scores.paired(table.xs(20, level="latents"), table.xs(2, level="latents"), ["useless"])
explored = scores.records(ten, measures)
for recipe, of in scores.records(more, ["useless"], pairs="differences").items():
    explored[recipe] |= {"more_useless": of["useless"]}
results.add("explored", explored)
tables.readable(more)

# %%
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 2.6))
along = {RECIPES[recipe].title: lines.get((recipe, 10), []) for recipe in budgets}
plots.lines_by_group(
    axes[0], distances, along, xlabel="distance from the origin", ylabel="richness (harmonics)"
)
dots = {
    f"{RECIPES[recipe].title}, {n} latents": (runs["useless"], runs["gated"])
    for (recipe, n), runs in table.groupby(["recipe", "latents"], sort=False)
}
run_plots.dots_by_row(axes[1], dots, xlabel="useless latents")
axes[1].set(xlim=(-0.5, 20.5), xticks=range(0, 21, 5))
results.figure(
    "5.5",
    figure,
    "How rich decoded sounds are around the origin (left), and latents without effect (right).",
)

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# A latent that carries nothing about the sounds is never seen by the encoder, so nothing tells the
# decoder what to do with it: it may be useless, or it may move the spectrum at random. Both kinds
# have collapsed; only the first is a dial without effect.
#
# - A musician should take as many dials as the model has latents with an effect.
# - A researcher should count latents by what they change in the sound, and over several seeds.
