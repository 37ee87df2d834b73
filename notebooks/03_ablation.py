# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 3. From 2017 to today, one change at a time
#
# Between the model of 2017 and today's lie five changes: the weight of the KL term, bounds for the
# log-variances, the initialisation, standardised input, and one variance for all bins. This
# notebook makes each of them alone, and then one after another.
#
# We will see
#
# - what each change does to a model with the settings of 2017 (figure 4.10, new);
# - what remains after every further change on the way to today's model (figure 4.11, new);
# - how objective and R² develop with the steps (figure 4.12, new).

# %%
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, STEPS_TO_TODAY, fit_all
from vaelib.report import plots, run_plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("03_ablation")
results = Results("03_ablation", profile, record=record)

# %% [markdown]
# ## The data
#
# The spectra are those of 2017's own dataset 1, in which every sound has peak 1. The sounds that
# are scored lie between those of training. One change concerns the data: our version of the dataset
# has constant energy, as the report of 2017 says.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
x, held = (
    representations.magnitude(spectral_richness_2017(r, 4096))[:, :1024]
    for r in (richness, between)
)
energy = load("spectral_richness", profile, stride=size.stride_1)
rows, held_rows = splits.gate_rows(len(energy), 200)
energy = representations.magnitude(energy.frames)[:, :1024]

# %% [markdown]
# ## The changes
#
# Every model has one hidden layer of 600 with ReLU6 and ten latents, but for the change *depth*,
# which has three such layers. With decibels and a variance per bin the objective has no maximum: a
# bin that is silent in every sound is constant, and its variance can shrink without end.

# %%
base, today = RECIPES["2017"], RECIPES["today"]
single = {
    "weight": {"kl_weight": "elbo"},
    "initialisation": {"initialisation": "lecun"},
    "rate": {"learning_rate": 1e-4},
    "bound": {"logvar_range": today.logvar_range},
    "restart": {"restart_adam": 100},
    "standardised": {"scaling": "standardised"},
    "variance": {"variance": "shared"},
    "decibels": {"scaling": "decibel"},
}
network = {"hidden": (600,)}
full = {"steps": size.steps_1, "steps_2017": size.steps_2017, "stop_at_gate": False, **network}
near = {"steps": size.steps_today_1, **network}
seeds = {"seeds": range(size.n_seeds_ablation)}
deep = full | seeds | {"hidden": (600,) * 3}

# %% tags=["plan"]
reads = {"read_by": "figures 4.10 and 4.12; claims on single changes"}
plans = {"2017": base.plan(x, held, 10, seeds=range(size.seeds_2017), **full, **reads)}
for name, change in single.items():
    plans[name] = replace(base, **change).plan(x, held, 10, **full, **seeds, **reads)
plans["depth"] = base.plan(x, held, 10, **deep, **reads)
plans["energy"] = base.plan(energy[rows], energy[held_rows], 10, **full, **seeds, **reads)
reads, recipe = {"read_by": "figures 4.11 and 4.12"}, base
for name, change in STEPS_TO_TODAY:
    recipe = replace(recipe, **change)
    budget = full if name == "weight of the KL" else near
    plans[f"and {name}"] = recipe.plan(x, held, 10, **budget, **seeds, **reads)
for name in ("standardised", "variance"):
    alike = {field: getattr(base, field) for field in ("scaling" if name[0] == "s" else name,)}
    plans[f"{name} given today"] = replace(today, **alike).plan(
        x, held, 10, **near, **seeds, **reads
    )

# %%
fits = fit_all(plans, profile, label="ablation")
scored = {name: energy[held_rows] if name == "energy" else held for name in plans}
table = {name: scores.score_table(fit, scored[name], n_factors=1) for name, fit in fits.items()}
table = pd.concat(table, names=["change"]).droplevel("beta")
table["r2_or_0"] = table["r2"].clip(lower=0)
columns = ["steps", "r2", "lsd_db", "over_constant", "active_quarter", "active_end", *scores.FLAGS]
tables.readable(table[columns])

# %% [markdown]
# R² and LSD are those of sounds between the ones of training. An R² below 0 is worse than the mean
# spectrum. *Over constant* is what the objective gains over the best constant Gaussian, in nats per
# sound: a model that gains nothing tells no sound from another.
#
# ## One change around 2017
#
# A gain is the value after the change minus that with the settings of 2017, seed by seed, where a
# negative R² counts as 0. A run has the full length of 2017 or decides nothing.

# %%
length = (table["steps"] >= size.steps_2017) | table["non_finite"].notna()
long = table.assign(as_2017=length)
measures = {"r2_or_0": "r2_gain", "active_end": "active_gain"}
effects = {}
for name in (*single, "depth", "energy"):
    seeds_of = long.loc[name].index
    effects[name] = scores.paired(long.loc[name], long.loc["2017"].loc[seeds_of], list(measures))
for name in ("standardised", "variance"):
    then = table.loc["and one variance"], table.loc[f"{name} given today"]
    effects[f"{name} given today"] = scores.paired(*then, list(measures))
effects = pd.concat(effects, names=["change"]).rename(columns=measures)
results.add("effects", scores.records(effects, list(measures.values())))
results.add("runs", scores.records(table, ["r2", "lsd_db", "over_constant", "active_end"]))
tables.readable(effects)

# %%
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 3.2), sharey=True)
labels = ("R² gained", "active latents gained")
for ax, measure, xlabel in zip(axes, measures.values(), labels, strict=True):
    runs = effects[measure].groupby(level="change", sort=False)
    rows_of = {name: (v, effects.loc[name, "gated"]) for name, v in runs}
    run_plots.dots_by_row(ax, rows_of, xlabel=xlabel)
    ax.axvline(0, color=plots.INK, lw=0.6)
results.figure(
    "4.10",
    figure,
    "What one change does: a dot for each seed. The upper rows change one setting of 2017's model, "
    "the last two standardise, or take one variance, where all else is today's. A filled dot is a "
    "pair of runs that were trained to the end.",
)

# %% [markdown]
# ## From 2017 to today
#
# Each row keeps the changes of the rows above it.

# %%
path = ["2017", *(f"and {name}" for name, _ in STEPS_TO_TODAY)]
shown = {"r2": "R²", "lsd_db": "LSD (dB)", "active_end": "active latents"}
figure, axes = plt.subplots(1, 3, figsize=(plots.WIDTH, 3.0), sharey=True)
for ax, (measure, xlabel) in zip(axes, shown.items(), strict=True):
    rows_of = {name: (table.loc[name, measure], table.loc[name, "gated"]) for name in path}
    run_plots.dots_by_row(ax, rows_of, xlabel=xlabel)
axes[0].set_xlim(left=max(axes[0].get_xlim()[0], -3.2))
results.figure(
    "4.11",
    figure,
    "From the model of 2017 to today's, and two changes beyond: every row keeps the changes above "
    "it. A filled dot is a run that was trained to the end, a ring one that was not.",
)

# %%
figure, axes = plt.subplots(2, len(path), figsize=(plots.WIDTH, 3.2), sharex="col", sharey="row")
for column, name in zip(axes.T, path, strict=True):
    curves = [fit.run.history.curves for fit in fits[name].values()]
    run_plots.training_curves(column, curves, title=name.replace("and ", "").replace(" ", "\n"))
axes[0, 0].set_ylabel("gain (nat)")
axes[1, 0].set_ylabel("R²")
results.figure(
    "4.12",
    figure,
    "Above, the objective on held-out sounds less that of the best constant Gaussian; below, their "
    "R²; against the steps of training, a line for each seed. Columns as the rows of figure 4.11.",
)

# %%
results.save()

# %% [markdown]
# ## What to make of it
#
# The table of effects says which single change matters, and the path which combination does: two
# changes can do together what neither does alone.
#
# - A musician should take today's recipe, the row *and one variance*.
# - A researcher should change one setting at a time, train to the end, and only then compare.
