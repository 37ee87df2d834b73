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
# Between the model of 2017 and today's lie six changes: the weight of the KL term, bounds for the
# log-variances, the initialisation, standardised input, one variance for all bins, and a learning
# rate that falls to zero. This notebook makes each of them alone, and then one after another. All
# of its models have the same number of steps, but for one with today's recipe and *fewer steps*,
# which shows whether more of them would matter.
#
# We will see
#
# - what each change does to a model with the recipe of 2017 (figure 4.10, new);
# - what remains after every further change on the way to today's model, in numbers (figure 4.11,
#   new) and in one sound (figure 4.15, new);
# - how objective and R² develop with the steps (figure 4.12, new).

# %%
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, STEPS_TO_TODAY, fit_all
from vaelib.report import panels, plots, run_plots, tables
from vaelib.report.results import Results
from vaelib.synthesis.engines import ENGINES, Tick, render
from vaelib.synthesis.notes import SR

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
    "decay": {"cosine_decay": True},
}
network = {"hidden": (600,)}
full = {"steps": size.steps_1, "steps_2017": size.steps_2017, "stop_at_gate": False, **network}
near = {"steps": size.steps_1, **network}
seeds, fewer = {"seeds": range(size.n_seeds_ablation)}, {"steps": size.steps_today_1}
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
plans["fewer steps"] = today.plan(x, held, 10, **near | fewer, **seeds, **reads)
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
table["elbo"] = table["over_constant"] + (table["true_beta"] - 1) * table["kl_total"]
table = table.replace([np.inf, -np.inf], np.nan)
tables.readable(table[[*run_plots.ABLATION, "active_quarter", "active_end", *scores.FLAGS]])

# %% [markdown]
# All measures are of sounds between the ones of training. An R² below 0 is worse than the mean
# spectrum. LSD is the log-spectral distance. The *ELBO* stands at beta = 1 for every model, in nats
# per sound, less that of the best Gaussian that is the same for every sound: a model at 0 or below
# tells no sound from another. The KL is that of all latents.
#
# ## One change around 2017
#
# A gain is the value after the change minus that with the recipe of 2017, seed by seed, where a
# negative R² counts as 0. A run has the full length of 2017 or decides nothing.

# %%
length = (table["steps"] >= size.steps_2017) | table["non_finite"].notna()
long = table.assign(as_2017=length)
measures = {"r2_or_0": "r2_gain", "active_end": "active_gain"}
of_2017, effects = long.loc["2017"], {}
for name in (*single, "depth", "energy"):
    effects[name] = scores.paired(long.loc[name], of_2017, [*measures])
for name in [*plans][-2:]:
    then = table.loc["and cosine decay"], table.loc[name]
    effects[name] = scores.paired(*then, [*measures])
effects = pd.concat(effects, names=["change"]).rename(columns=measures)
results.add("effects", scores.records(effects, [*measures.values()], pairs="differences"))
results.add("runs", scores.records(table, [*run_plots.ABLATION, "over_constant", "active_end"]))
tables.readable(effects)

# %%
alone = ["2017", *single, "depth", "energy", "and cosine decay", *[*plans][-3:]]
figure, axes = plt.subplots(1, 6, figsize=(plots.WIDTH, 4.2), sharey=True)
rows_of = {run_plots.CHANGES[name]: table.loc[name] for name in alone}
run_plots.aligned_dots(axes, rows_of, rules=(1, len(alone) - 4))
caption = "Dataset 1: the recipe of 2017, the same with one change, and today's."
results.figure("4.10", figure, caption)

# %% [markdown]
# ## From 2017 to today
#
# Each row keeps the changes of the rows above it. The last goes beyond today's recipe.

# %%
path = ["2017", *(f"and {name}" for name, _ in STEPS_TO_TODAY)]
figure, axes = plt.subplots(1, 6, figsize=(plots.WIDTH, 3.1), sharey=True)
rows_of = {run_plots.STEPS[name]: table.loc[name] for name in path}
run_plots.aligned_dots(axes, rows_of, path=True, rules=(len(path) - 1,))
results.figure("4.11", figure, "From 2017's recipe to today's: each row keeps those above it.")

# %% [markdown]
# One held-out sound, grey, and what each of these models makes of it.

# %%
drawn, notes = {}, []
for name in path:
    seed, fit = fits[name].whole()
    drawn[run_plots.STEPS[name]] = fit.reconstruction(held[[57]])[0]
    notes.append("\n".join(run_plots.in_words(table.loc[(name, seed)], n_latents=10)))
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.4), sharex=True, sharey=True)
options = {"notes": notes, "hz_per_bin": 44100 / 4096, "up_to_khz": 5}
panels.levels_over_input(axes.flat, held[57], drawn, **options)
results.figure(
    "4.15",
    figure,
    f"Grey: a held-out sound of dataset 1 with {between[57]:.0f} harmonics. Red: what each model "
    "makes of it, after one more change in each panel.",
)

# %% [markdown]
# To listen: the sound, and what each model makes of it. The peaks of a spectrum are played by
# sines, the rest of it by noise. All are brought to one peak level.

# %%
for number, (name, y) in enumerate({"the sound itself": held[57], **drawn}.items()):
    magnitudes = np.pad(y, (0, representations.N_BINS - len(y)))
    ticks = [Tick(magnitudes, 220.0, gate) for gate in [1.0] * 150 + [0.0] * 20]
    sound = render(ENGINES["bank-noise"](220.0), ticks)
    options = {"group": "one sound", "reference": number == 0}
    display(results.sound(f"one-sound-{number}", sound, SR, name, **options))

# %%
figure, axes = plt.subplots(2, len(path), figsize=(plots.WIDTH, 3.2), sharex="col", sharey="row")
curves = {name: [fit.run.history.curves for fit in fits[name].values()] for name in path}
run_plots.training_curves(axes, {run_plots.STEPS[name]: runs for name, runs in curves.items()})
results.figure("4.12", figure, "Training of the models of figure 4.11, one line a seed.")

# %%
results.save()

# %% [markdown]
# ## What to make of it
#
# The table of effects says which single change matters, and the path which combination does: two
# changes can do together what neither does alone.
#
# - A musician should take today's recipe, the row *+ falling learning rate*.
# - A researcher should change one setting at a time, train to the end, and only then compare.
