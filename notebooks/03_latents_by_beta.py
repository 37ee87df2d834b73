# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 3. The latents as beta grows
#
# For a linear model with one variance a closed form has the number of active latents, their KL and
# R² for every beta: latent after latent collapses, the last below 1024. This notebook lays trained
# models beside it, and looks at what the latents do on the way.
#
# We will see
#
# - reconstruction, KL and active latents from beta = 1 to 4096 of the ELBO, beside the closed form
#   (figure 4.6, new);
# - meshes of decoded spectra at beta = 3 and 4 (figures A.4 and A.5);
# - whether a larger beta disentangles the latents.

# %%
from dataclasses import replace

import jax
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.datasets.voices import SR
from vaelib.metrics import alignment, closed_forms, disentanglement, errors, outputs, scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import decoded_plots, panels, plots, tables
from vaelib.report.results import Results
from vaelib.scaling import Scaling
from vaelib.synthesis import harmonics

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("03_latents_by_beta")
results = Results("03_latents_by_beta", profile, record=record)

# %% [markdown]
# ## Models and betas
#
# Dataset 1 and its network as in the notebook before, with the recipe of 2017 and today's.
# The linear model is today's without hidden layers. For disentanglement, which takes more than one
# factor, the additive sounds have the network and the rate of chapter 3 and a latent for each of
# four factors.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
signals = [spectral_richness_2017(r, 4096) for r in (richness, between)]
x, held = (representations.magnitude(frames)[:, :1024] for frames in signals)
n_bins, n_latents = x.shape[1], 10
of_2017, today = RECIPES["2017"], RECIPES["today"]
additive = load("additive_biquad", profile, stride=size.stride_2)
train, test = splits.held_out(len(additive))
sounds = [representations.magnitude(additive.frames[rows]) for rows in (train, test)]
swept = [share * n_bins for share in (1 / 20, 1 / 10, 1 / 4, 2 / 5, 1 / 2, 3 / 4, 1, 3 / 2, 2)]

# %% tags=["plan"]
linear = replace(today, learning_rate=1e-2, cosine_decay=True)
slow, n_steps = replace(of_2017, learning_rate=1e-4), 600 * (len(train) // 100)
full = {"hidden": (600,), "read_by": "figures 4.6, A.4, A.5, claims mesh-"}
near = full | {"betas": (1, 3, 4, 16, *swept[::2]), "steps": size.steps_today_1}
full |= {"steps": size.steps_1, "stop_at_gate": False, "steps_2017": size.steps_2017}
flat = {"steps": size.steps_linear, "hidden": (), "read_by": "figure 4.6"}
watched = sounds[1][:: max(1, len(test) // 200)]
long = {"betas": (1, 4), "read_by": "claim beta-disentangles"}
plans = {
    "2017": of_2017.plan(x, held, n_latents, betas=(1, 2, 3, 4), **full),
    "today": today.plan(x, held, n_latents, **near),
    "linear": linear.plan(x, held, n_latents, betas=(1, 4, 16, *swept), **flat),
    "additive, today": today.plan(sounds[0], watched, 4, steps=size.steps_today_additive, **long),
    "additive, 2017": slow.plan(
        sounds[0], watched, 4, steps=size.steps_additive, steps_2017=n_steps, **long
    ),
}

# %%
fits = fit_all(plans, profile, label="betas")

# %% [markdown]
# ## From 1 to 4096
#
# For a linear decoder with one variance, the best number of latents, their KL and the R² follow
# from the eigenvalues of the data's covariance (`closed_forms.ppca_optimum`). A dot is a run, and
# hollow if it is not trained to the end.

# %%
scaled = Scaling.fit("standardised", x).forward(x).astype(float)
eigenvalues = np.linalg.eigvalsh(scaled.T @ scaled / len(x)).clip(min=0)
betas, how = np.geomspace(1, 4096, size.n_fine), {"n_latents": n_latents}
optima = [closed_forms.ppca_optimum(eigenvalues, n_bins, beta, **how) for beta in betas]
closed = pd.DataFrame([(o.n_active, o.kl.sum(), o.r2) for o in optima], betas, panels.MEASURES)
edges = closed_forms.ppca_critical_betas(eigenvalues, n_bins)[:n_latents]
results.add("closed_form", {"edges": edges})
swept = {name: scores.score_table(fits[name], held) for name in ("2017", "today", "linear")}
runs = pd.concat(swept, names=["recipe"])
results.add("sweep", scores.records(runs, ["true_beta", "r2", "kl_total", "active"]))
titles = {k: RECIPES[k].title for k in ("2017", "today")} | {"linear": "linear, one variance"}
dots = {title: runs.loc[name].set_index("true_beta") for name, title in titles.items()}
marks = {"linear edge": edges[0], "1 of 2017": n_bins}
marks |= {f"{beta}": float(beta * n_bins) for beta in (2, 3, 4)}
figure, axes = plt.subplots(3, 1, figsize=(plots.WIDTH, 6.6), sharex=True)
panels.beta_sweep(axes, dots, closed, marks=marks, xlabel="β of the ELBO")
figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
results.figure(
    "4.6",
    figure,
    "Active latents of ten, KL and R² of held-out sounds against the weight of the KL, dataset 1.",
)

# %% [markdown]
# What each model makes of one held-out sound: the levels of its harmonics, which the page shows
# beside the numbers of the runs at one beta.

# %%
spectra = outputs.of_sound({name: fits[name] for name in titles}, held[len(held) // 3])
results.add("spectra", harmonics.levels_db(spectra, 220.0, sr=SR))

# %% [markdown]
# ## Two latents from -4 to 4
#
# Two of the ten latents, chosen at random once, vary on a mesh; the others are 0. The table tells
# how far the median decoded spectrum is from the nearest of the dataset. The *first* of the two
# latents is that with which the centroid, weighted by power, correlates best, and the other must
# order the number of harmonics in the lowest quarter of the bins (above -40 dB).

# %%
dims = tuple(jax.random.choice(jax.random.key(0), n_latents, (2,), replace=False).tolist())
mesh, finer = (latent.mesh(n_latents, dims, n=n) for n in (10, 33))
for number, beta in {"A.4": 3.0, "A.5": 4.0}.items():
    (figure, axes), meshes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.9)), {}
    for name in ("2017", "today"):
        y = fits[name][beta, 0].decode(finer)
        centroid = errors.spectral_centroid(y, np.arange(n_bins) * SR / 4096 / 1000)
        rich = harmonics.richness(np.maximum(y, 0), 220.0, sr=SR)
        meshes[titles[name]] = y, {"centroid (kHz)": centroid, "richness": rich}
    view = {"reference": x.max(), "hz_per_bin": SR / 4096, "up_to_khz": 11, "dims": dims}
    decoded_plots.mesh_maps(figure, axes, meshes, ends=(-4, 4), **view)
    results.figure(number, figure, f"Dataset 1, beta = {beta:g}: decoded along two latents.")

# %%
axis, hz, some = np.arange(10), np.arange(n_bins) * SR / 4096, x[:: max(1, len(x) // 1000)]
measures = ["nearest_lsd_db", "richness_along_first", "low_richness_along_second"]
of_mesh = {}
for recipe in ("2017", "today"):
    spectra = fits[recipe][3.0, 0].decode(mesh).reshape(-1, n_bins)
    distances = [errors.log_spectral_distance(some, spectrum).min() for spectrum in spectra]
    low = harmonics.harmonic_amplitudes(spectra[:, : n_bins // 4], 220.0, sr=SR)
    of_spectra = pd.DataFrame({"first": np.repeat(axis, 10), "second": np.tile(axis, 10)})
    of_spectra["centroid"] = (errors.spectral_centroid(spectra, hz) / 22).round()
    of_spectra["low"] = (low > 0.01 * low.max(axis=1, keepdims=True)).sum(axis=1)
    ranks = of_spectra.corr("spearman").abs().fillna(0).loc[["first", "second"]]
    ranks = np.diag(ranks.sort_values("centroid", ascending=False)[["centroid", "low"]])
    numbers = dict(zip(measures, (np.median(distances), *ranks), strict=True))
    of_mesh[recipe] = runs.loc[[(recipe, 3.0, 0)]].assign(**numbers)
of_mesh = pd.concat(of_mesh.values())
of_mesh.loc[of_mesh["non_finite"].notna(), measures] = np.nan
results.add("mesh", scores.records(of_mesh, measures))
tables.readable(of_mesh[measures])

# %% [markdown]
# ## Does a larger beta disentangle?
#
# The mutual information gap is 1 if each factor is told by one latent alone. It takes samples of
# the active latents, and is 0 if there is none. It grows by itself when a latent collapses, so two
# models are compared only if as many of their latents are active. The score of Higgins et al.,
# which 2017 names, is given here for the true factors themselves after a random rotation, which is
# an entangled code.

# %%
labels, gaps = dict(zip(additive.names, additive.labels[test].T, strict=True)), {}
for recipe in ("2017", "today"):
    of_recipe = fits[f"additive, {recipe}"]
    table = scores.score_table(of_recipe, sounds[1])
    samples = (disentanglement.active_sample(fit.latents(sounds[1])) for fit in of_recipe.values())
    table["mig"] = [alignment.mig(z, labels) for z in samples]
    table["mig"] = table["mig"].where(table["non_finite"].isna())
    gap = scores.paired(table.loc[4.0], table.loc[1.0], ["mig", "active"])
    gaps[f"{recipe}, 4 less 1"] = gap.assign(mig=gap["mig"].where(gap["active"] == 0))
gaps = pd.concat(gaps)
factors = (additive.labels - additive.labels.mean(axis=0)) / additive.labels.std(axis=0)
columns = dict(zip(additive.names, additive.labels.T, strict=True))
rotated = [alignment.z_diff(z, columns) for z in disentanglement.random_rotations(factors)]
of_rotated = {"rotated factors": {"z_diff": np.median(rotated)}}
results.add("disentangled", scores.records(gaps, ["mig"], pairs="differences") | of_rotated)
tables.readable(gaps)

# %%
results.save()

# %% [markdown]
# ## What was found
#
# The closed form tells for any data, before a training, at which beta a linear model with one
# variance loses each of its latents. The figure shows how far networks follow it.
#
# - A musician should take a beta well below the first edge, where all latents are active.
# - A researcher should compute the closed form before a sweep: it tells which betas are worth a
#   training.
