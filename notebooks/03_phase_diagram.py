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

# %% tags=["plan"]
some = list(betas)[:: size.every_beta]
reads = {"read_by": "figure 4.13; claims on beta below 1"}
full = {"steps": size.steps_1, "steps_2017": size.steps_2017, "stop_at_gate": False} | network
near = {"steps": size.steps_today_1} | network
plans = {
    "network, per bin": base.plan(x, held, n_latents, betas=some, **full, **reads),
    "network, one variance": today.plan(x, held, n_latents, betas=some, **near, **reads),
}

# %%
fits = fit_all(plans, profile, label="phase diagram")
table = {name: scores.score_table(fit, held, n_factors=1) for name, fit in fits.items()}
table = pd.concat(table, names=["model"])
table["r2_or_0"] = table["r2"].clip(lower=0)
columns = ["r2", "kl_total", "active", "over_constant", *scores.FLAGS]
tables.readable(table[columns])

# %% [markdown]
# A model that is not trained to the end may have more or fewer active latents later.

# %%
by_name = table.rename(index=betas, level="beta")
for name in fits:
    results.add(name, scores.records(by_name.loc[name], ["r2", "kl_total", "active_end"]))
of_network = table.loc["network, per bin"]
compared = {
    "1/20 less 1": scores.paired(
        of_network.loc[0.05], of_network.loc[1.0], ["r2_or_0", "active_end"]
    )
}
compared = pd.concat(compared, names=["compared"])
results.add("compared", scores.records(compared, ["r2_or_0", "active_end"]))
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
fine = np.geomspace(min(betas), max(betas), size.n_fine)
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
figure, axes = plt.subplots(3, 2, figsize=(plots.WIDTH, 6.4), sharex=True, sharey="row")
optima = {"per bin": each, "one variance": one}
shown = {"active": "active latents", "kl_total": "KL (nat)", "r2": "R²"}
for column, (variance, optimum) in zip(axes.T, optima.items(), strict=True):
    closed = {"active": [o.n_active for o in optimum], "kl_total": [o.kl.sum() for o in optimum]}
    closed["r2"] = [o.r2 for o in optimum]
    for ax, (measure, ylabel) in zip(column, shown.items(), strict=True):
        ax.plot(fine, closed[measure], "--", color=plots.INK, lw=0.8, label="linear, closed form")
        runs = table.loc[f"network, {variance}"].droplevel("seed")
        gated = runs["gated"].astype(bool)
        for face, part in ((plots.COLOURS[0], runs[gated]), ("none", runs[~gated])):
            label = "network" if face != "none" else "network, not trained to the end"
            options = {"mfc": face, "mec": plots.COLOURS[0], "ms": 4, "label": label}
            ax.plot(part.index, part[measure], "o", **options)
        for edge in (edges[variance], edges["noise-free network"]):
            ax.axvline(edge, **plots.MARK)
        ax.set(xscale="log", ylabel=ylabel if variance == "per bin" else "")
    column[0].set_title(f"{variance if variance != 'per bin' else 'a variance per bin'}")
    column[1].set_yscale("symlog", linthresh=0.01)
    column[2].set(ylim=(-3.2, 1.1), xlabel="beta of 2017")
axes[0, 1].legend(loc="upper right")
results.figure(
    "4.13",
    figure,
    "Active latents, KL and R² of held-out sounds against the beta of 2017: dataset 1, with a "
    "variance per bin (left) and one for all bins (right). Vertical lines mark where theory has "
    "the last latent collapse: on the left of each panel for a linear model, at 1 for a network "
    "that fits noise-free sounds of one factor.",
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
