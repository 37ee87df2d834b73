# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 3. A phase diagram: where latents collapse
#
# For a linear model two closed forms say at which beta each latent collapses, with one variance for
# all bins and with one for each. For a network whose decoder can fit noise-free sounds of a single
# factor, theory puts the edge at 2017's beta = 1 exactly, the value that 2017 chose.
#
# We will see
#
# - how many latents of networks are active from beta = 1/20 to 2, counted as in 2017, with a
#   variance per bin and with one for all (figure 4.13, new);
# - what they reconstruct there, beside the closed forms of linear models.

# %%
from dataclasses import replace
from fractions import Fraction

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import representations
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import closed_forms, factor_analysis, scores
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import panels, plots, tables
from vaelib.report.results import Results
from vaelib.scaling import Scaling

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("03_phase_diagram")
results = Results("03_phase_diagram", profile, record=record)

# %% [markdown]
# ## Models and betas
#
# The data are 2017's dataset 1. The networks are 2017's, with a variance per bin, and today's, with
# one variance. Beta counts as in 2017: the weight of the KL is beta times the 1024 bins. Trained
# linear models stand beside their closed forms in the notebook *03_closed_forms*.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
x, held = (
    representations.magnitude(spectral_richness_2017(r, 4096))[:, :1024]
    for r in (richness, between)
)
n_bins, n_latents = x.shape[1], 10
named = ("1/20", "1/10", "1/4", "2/5", "1/2", "3/4", "1", "3/2", "2")
betas = {float(Fraction(name)): name for name in named}
base = RECIPES["2017"]
today = replace(RECIPES["today"], kl_weight="2017")
network = {"hidden": (600,)}
linear = replace(today, learning_rate=1e-2, cosine_decay=True)
per_bin = replace(linear, learning_rate=3e-3, variance="diagonal", scaling="raw")
mean, unit = x.mean(axis=0), x.std(axis=0, dtype=float).astype(np.float32)

# %% tags=["plan"]
some = list(betas)[:: size.every_beta]
reads = {"read_by": "figure 4.13; claims on beta below 1"}
full = {"steps": size.steps_1, "steps_2017": size.steps_2017, "stop_at_gate": False} | network
near = {"steps": size.steps_today_1} | network
flat = {"steps": size.steps_linear, "hidden": ()}
plans = {
    "network, per bin": base.plan(x, held, n_latents, betas=[*some, 3.0, 4.0], **full, **reads),
    "network, per bin, at 1": base.plan(
        x, held, n_latents, betas=(1.0,), seeds=range(1, size.seeds_2017), **full, **reads
    ),
    "network, per bin, at 4": base.plan(
        x, held, n_latents, betas=(4.0,), seeds=range(1, size.seeds_compared), **full, **reads
    ),
    "network, one variance": today.plan(x, held, n_latents, betas=some, **near, **reads),
    "linear, one variance": linear.plan(x, held, n_latents, betas=betas, **flat, **reads),
    "linear, per bin": per_bin.plan(
        (x - mean) / unit, (held - mean) / unit, n_latents, betas=[*betas][:6], **flat, **reads
    ),
}

# %%
fits = fit_all(plans, profile, label="phase diagram")
in_own_unit = Scaling(mean, unit)
fits["linear, per bin"] = {
    key: replace(fit, scaling=in_own_unit) for key, fit in fits["linear, per bin"].items()
}
table = {name: scores.score_table(of, held, n_factors=1) for name, of in fits.items() if of}
table = pd.concat(table, names=["model"])
table["r2_or_0"] = table["r2"].clip(lower=0)
columns = ["r2", "kl_total", "active", "over_constant", *scores.FLAGS]
tables.readable(table[columns])

# %% [markdown]
# A model that is not trained to the end may have more or fewer active latents later.

# %%
by_name = table.rename(index=betas | {3.0: "3", 4.0: "4"}, level="beta")
for name in ("network, per bin", "network, one variance"):
    results.add(name, scores.records(by_name.loc[name], ["r2", "kl_total", "active_end"]))
of_network = table.loc["network, per bin"]
compared = {
    "1/20 less 1": scores.paired(
        of_network.loc[0.05], of_network.loc[1.0], ["r2_or_0", "active_end"]
    )
}
compared = pd.concat(compared, names=["compared"])
results.add("compared", scores.records(compared, ["r2_or_0", "active_end"], pairs="differences"))
tables.readable(compared)

# %% [markdown]
# ## The closed forms
#
# Both need the covariance of the data alone. With one variance, the data are standardised first,
# which changes nothing at the optimum but the unit.

# %%
centred = x.astype(float) - x.mean(axis=0, dtype=float)
covariance = centred.T @ centred / len(x)
eigenvalues = np.linalg.eigvalsh(covariance).clip(min=0)
fine = np.geomspace(min(betas), 4, size.n_fine)
one = [
    closed_forms.ppca_optimum(eigenvalues, n_bins, beta * n_bins, n_latents=n_latents)
    for beta in fine
]
each = [factor_analysis.optimum(covariance, n_latents, beta * n_bins) for beta in fine]
edges = {
    "one variance": closed_forms.ppca_critical_betas(eigenvalues, n_bins)[0] / n_bins,
    "per bin": factor_analysis.critical_betas(covariance)[0] / n_bins,
    "noise-free network": 1.0,
}
results.add("edges", edges)
tables.readable(pd.Series(edges, name="beta of 2017 above which every latent has collapsed"))

# %%
figure, axes = plt.subplots(3, 2, figsize=(plots.WIDTH, 6.6), sharex=True, sharey="row")
names = {"per bin": ("a variance per bin", "λ₁(R)/D"), "one variance": ("one variance", "λ₁/Σλ")}
for column, variance in zip(axes.T, names, strict=True):
    optimum = {"per bin": each, "one variance": one}[variance]
    closed = pd.DataFrame([(o.n_active, o.kl.sum(), o.r2) for o in optimum], fine)
    closed.columns = [*panels.MEASURES]
    runs = {}
    for model in ("network", "linear"):
        alike = [name for name in fits if name.startswith(f"{model}, {variance}") and fits[name]]
        runs[f"{model}, trained"] = table.loc[alike].droplevel(["model", "seed"])
    title, edge = names[variance]
    marks = {f"{edge} = {edges[variance]:.2f}": edges[variance], "1/d = 1": 1.0}
    panels.beta_sweep(column, runs, closed, marks=marks, xlabel="β of 2017")
    column[0].set_title(title, pad=22)
    [ax.label_outer() for ax in column]
axes[-1, 0].set_xticks([0.05, 0.1, 0.25, 0.5, 1, 2, 4])
axes[-1, 0].set_xticks([], minor=True)
figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=3)
results.figure(
    "4.13",
    figure,
    "Active latents, KL and R² of held-out sounds against the beta of 2017, dataset 1: with a "
    "variance per bin (left) and with one for all (right).",
)

# %%
results.save()

# %% [markdown]
# ## What to make of it
#
# To the right of its edge a model has no active latent at the optimum, whatever else is chosen. To
# the left the number of active latents grows as beta falls.
#
# - A musician should take a beta well below the edge, where several latents are active.
# - A researcher should compute both edges from the data before choosing a beta.
