# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 3. Closed forms: what a linear model can do at most
#
# For a linear VAE the best model at any beta can be computed from the covariance of the data,
# without training: probabilistic PCA if the decoder has one variance for all bins, factor analysis
# if it has one for each. At 2017's beta = 1 neither has an active latent, for any data.
#
# We will see
#
# - the betas at which latents collapse, for dataset 1 at constant energy and as 2017's program
#   scaled it;
# - KL and R² of both closed forms against the beta of 2017, and trained linear models that reach
#   them (figure 4.9, new);
# - rate against distortion, beside Shannon's limit (figure 4.14, new).

# %%
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import losses, representations
from vaelib.datasets.dataset import load
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import closed_forms, errors, factor_analysis
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import plots, run_plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The closed forms hold in every profile. In the profile *quick* the trained models are not trained
# to the end.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("03_closed_forms")
results = Results("03_closed_forms", profile, record=record)

# %% [markdown]
# ## Data
#
# The raw magnitudes of dataset 1 twice: at constant energy, as the text of 2017 has it, and with a
# peak of 1 in time, as its program had it. The closed forms read nothing but the covariance.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
x, held = (
    representations.magnitude(spectral_richness_2017(r, 4096))[:, :1024]
    for r in (richness, between)
)
inputs = {"constant energy": representations.magnitude(dataset.frames)[:, :1024], "peak 1": x}
n_bins, n_latents = x.shape[1], 10
covariances = {name: np.cov(of.T.astype(float), bias=True) for name, of in inputs.items()}
eigenvalues = {name: np.linalg.eigvalsh(c).clip(min=0) for name, c in covariances.items()}
total = {name: of.sum() for name, of in eigenvalues.items()}

# %% [markdown]
# ## Where latents collapse
#
# With one variance, latent *i* is active below a beta that follows from the eigenvalues of the
# covariance. With a variance per bin, the first latent is active below the largest eigenvalue of
# the correlation matrix. Betas are 2017's, so that 1 stands for 1024 times the weight of the ELBO.

# %%
critical = {}
for name, c in covariances.items():
    shared = closed_forms.ppca_critical_betas(eigenvalues[name], n_bins)
    critical[name, "one variance"] = shared[:4] / n_bins
    critical[name, "a variance per bin"] = factor_analysis.critical_betas(c)[:4] / n_bins
critical = pd.DataFrame(critical, index=["first", "second", "third", "fourth"]).T
results.add("critical", {" ".join(name): row.tolist() for name, row in critical.T.items()})
tables.readable(critical)

# %% [markdown]
# No row reaches 1: an eigenvalue of a correlation matrix of 1024 bins is below 1024 unless a single
# component explains everything. With a variance per bin the numbers after the first hold for the
# collapsed model; once one latent is active the others collapse at other betas.
#
# ## Linear models, trained
#
# Two linear VAEs of ten latents learn the data with a peak of 1. With a variance per bin, each bin
# is first divided by its standard deviation, which cannot matter at the optimum and makes training
# easier. With one variance the bins keep their sizes, and the weights of the loudest have far to go
# at about the learning rate a step: that model has a larger rate.

# %% tags=["plan"]
betas = (1 / 20, 1 / 10, 1 / 4, 2 / 5, 1 / 2, 3 / 4, 1.0, 3 / 2, 2.0)
linear = replace(RECIPES["today"], kl_weight="2017", learning_rate=1e-2, cosine_decay=True)
per_bin = replace(linear, variance="diagonal", scaling="raw", learning_rate=3e-3)
mean, unit = x.mean(axis=0), x.std(axis=0, dtype=float).astype(np.float32)
short = {"steps": size.steps_linear, "hidden": (), "read_by": "figures 4.9 and 4.14"}
plans = {
    "one variance": linear.plan(x, held, n_latents, betas=betas, **short),
    "a variance per bin": per_bin.plan(
        (x - mean) / unit, (held - mean) / unit, n_latents, betas=betas[:6], **short
    ),
}

# %%
rng = np.random.default_rng(0)
trained = {}
for variance, fits in fit_all(plans, profile, label="linear").items():
    scale, offset = (1, 0) if variance == "one variance" else (unit, mean)
    for (beta, _), fit in fits.items():
        posterior = fit.latents((x - offset) / scale)
        noise = rng.normal(size=posterior.mean.shape) * np.exp(posterior.logvar / 2)
        sampled = fit.decode(np.float32(posterior.mean + noise)) * scale + offset
        trained[variance, beta] = {
            "kl": float(losses.kl_per_latent(*posterior).sum(axis=1).mean()),
            "r2": errors.r2(x, fit.decode(posterior.mean) * scale + offset),
            "gated": fit.run.gated,
            "distortion": ((x - sampled).astype(float) ** 2).sum(axis=1).mean() / total["peak 1"],
        }
trained = pd.DataFrame(trained).T.sort_index()

# %% [markdown]
# ## The optimum against beta

# %%
fine = np.union1d(betas, np.geomspace(betas[0], betas[-1], size.n_optima))
optima = {}
for name, c in covariances.items():
    for beta in fine:
        weight, of = beta * n_bins, {"n_latents": n_latents}
        one = closed_forms.ppca_optimum(eigenvalues[name], n_bins, weight, **of)
        each = factor_analysis.optimum(c, beta=weight, **of)
        for variance, found in zip(plans, (one, each), strict=True):
            row = found.n_active, found.kl.sum(), found.r2, found.distortion / total[name]
            optima[name, variance, beta] = row
optima = pd.DataFrame(optima, index=["active", "kl", "r2", "distortion"]).T.sort_index()
results.add("optima", tables.by_name(optima))
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 4.4), sharex=True, sharey="row")
for column, name in zip(axes.T, inputs, strict=True):
    for variance, colour in zip(plans, plots.COLOURS, strict=False):
        for ax, measure in zip(column, ("kl", "r2"), strict=True):
            ax.plot(optima.loc[name, variance][measure], color=colour, label=variance)
            ax.axvline(critical.loc[(name, variance), "first"], color=colour, lw=0.7, ls=":")
            if name == "peak 1":
                of = trained.loc[variance]
                run_plots.dots(ax, of.index, of[measure], of["gated"], colour=colour, ms=3.5)
    column[0].set_title(name)
    column[1].set(xscale="log", xlabel="β of 2017")
axes[0, 0].set(yscale="symlog", ylabel="KL (nat)", ylim=(-0.1, 20))
axes[0, 0].set_yticks([0, 1, 10], ["0", "1", "10"])
axes[1, 0].set(ylim=(-0.05, 1.05), ylabel="R²")
axes[1, 0].set_xticks([0.05, 0.1, 0.25, 0.5, 1, 2])
axes[1, 0].set_xticks([], minor=True)
axes[1, 0].xaxis.set_major_formatter("{x:g}")
axes[0, 1].legend(loc="upper right", frameon=True, framealpha=1, edgecolor="none")
results.figure(
    "4.9",
    figure,
    "The best linear models of ten latents, dataset 1, at constant energy and with a peak of 1.",
)

# %% [markdown]
# Both models lose their latents one after another as beta grows, the one with a variance per bin
# earlier. At beta = 1 both output the mean spectrum. Training is slow beside an edge: a dot below a
# line there has not arrived.
#
# ## Rate and distortion
#
# The KL is a rate, the nats that the latents tell of a sound, and the squared error of what is
# decoded from a sampled z is a distortion, here as a share of the variance. Shannon's curve is the
# lowest rate for a Gaussian of the same covariance. With one variance the linear VAE lies on it
# until ten latents are too few; beta chooses the point.

# %%
share = np.geomspace(0.02, 1, 200)
shannon = closed_forms.gaussian_rate_distortion(eigenvalues["peak 1"], share * total["peak 1"])
figure, ax = plt.subplots(figsize=(plots.WIDTH * 0.75, 3.2))
ax.plot(share, shannon, "--", color=plots.INK, lw=0.8, zorder=3, label="Shannon, Gaussian")
for variance, colour in zip(plans, plots.COLOURS, strict=False):
    table, of = optima.loc["peak 1", variance], trained.loc[variance]
    ax.plot(table["distortion"], table["kl"], color=colour, label=variance)
    run_plots.dots(ax, of["distortion"], of["kl"], of["gated"], colour=colour, ms=3.5)
    for beta in betas[:4]:
        at = table.loc[beta, ["distortion", "kl"]]
        # Below the lower curve where the upper one is close.
        below = variance == "one variance" and at["distortion"] > 0.2
        where = {"xytext": (-3, -3), "ha": "right", "va": "top"} if below else {"xytext": (4, 3)}
        where |= {"textcoords": "offset points", "color": colour, "fontsize": 7}
        ax.annotate(f"{beta:g}", tuple(at), **where)
ax.set(xlim=(0, 1.1), ylim=(-0.3, 16), xlabel="distortion (share of the variance)")
ax.set_ylabel("rate: KL (nat)")
ax.legend()
results.figure("4.14", figure, "Rate and distortion of linear models of ten latents, dataset 1.")

# %%
against = trained.join(optima.loc["peak 1"].add_suffix("_optimum"))
results.add("trained", tables.by_name(against))
tables.readable(against)

# %%
results.save()

# %% [markdown]
# ## What was found
#
# The best linear models lose their last latent between a beta of 2017 of 0.4 and 0.7, whichever way
# the data are scaled and with either variance, and no data leave one active at 1. What the latents
# of 2017's networks tell at beta = 1 is the work either of their hidden layers or of training that
# has not ended.
#
# - A musician should choose beta by the curve of rate and distortion: it says how much error each
#   nat saves.
# - A researcher should compute both edges before a sweep; it takes seconds.
