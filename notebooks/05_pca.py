# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 5. Maps of the latent space
#
# Fifteen latents are too many to play. We will see
#
# - maps by two principal components of the latent means, coloured by the factors (figures 4.1 and
#   A.6), how much of the variance they show and how well each factor can be told from the place on
#   the map: a number beside "clear clustering";
# - a path through such a map along which richness rises, decoded back to spectra and heard
#   (figure 4.8, new).

# %%
from itertools import product

import matplotlib.pyplot as plt
import numpy as np

from vaelib import baselines, latent, metrics, representations
from vaelib.datasets.dataset import load
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.report import latent_plots, plots
from vaelib.report.results import Results
from vaelib.synthesis import harmonics

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("05_pca")
results = Results("05_pca", profile, record=record)
plt.rcParams.update(plots.STYLE)

# %% [markdown]
# ## Additive sounds
#
# Fifteen latents, the largest number that the report of 2017 names, with the network of its
# chapter 3. Four inputs: the magnitudes as they are and normalised to 0..1, magnitudes with phases,
# and MDCTs; each trained with the loss of 2017 and with the true bound. The recipe with one
# variance scales its input itself, so that magnitudes come once.

# %%
additive = load("additive_biquad", profile, stride=size.stride_2)
n_latents = 15
magnitude = representations.magnitude(additive.frames)
low, high = float(magnitude.min()), float(magnitude.max())
inputs = {
    "magnitude": magnitude,
    "normalised": representations.normalise(magnitude, low=low, high=high),
    "magnitude and phase": representations.magnitude_phase(additive.frames),
    "MDCT": representations.mdct_of_frame(additive.frames),
}
cases = [*product(("2017", "true"), inputs), ("shared", "magnitude")]

# %%
places, scores = {}, {}
for recipe, form in cases:
    x = inputs[form]
    label = f"additive-{form.replace(' ', '-')}"
    fit = RECIPES[recipe].fit(x, n_latents, profile, label=label, epochs=size.epochs_additive)[
        1.0, 0
    ]
    means = fit.latents(x).mean
    place = latent.principal_map(means)
    places[recipe, form] = place
    scores[f"{recipe}, {form}"] = {
        "true_beta": fit.run.training.beta,
        "epochs": fit.run.training.epochs,
        "active_units": metrics.active_units(means).sum(),
        "explained": place.explained,
        "spread": np.ptp(place.points, axis=0).max(),
        "r2": metrics.r2(x, fit.reconstruction(x)),
        "factors": {
            factor.name: metrics.factor_score(place.points, column)
            for factor, column in zip(additive.factors, additive.labels.T, strict=True)
        },
    }
    told = ", ".join(
        f"{name} {r2:.2f}" for name, r2 in scores[f"{recipe}, {form}"]["factors"].items()
    )
    print(f"{recipe}, {form}: {told}")

# %% [markdown]
# What would principal components of the spectra themselves tell, without any network?

# %%
plain = latent.principal_map(magnitude)
scores["spectra"] = {
    "explained": plain.explained,
    "factors": {
        factor.name: metrics.factor_score(plain.points, column)
        for factor, column in zip(additive.factors, additive.labels.T, strict=True)
    },
}
results.add("additive", scores)
scores["spectra"]

# %%
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 4.1))
for ax, (recipe, form) in zip(axes.flat, cases, strict=False):
    place = places[recipe, form]
    far = [int(place.points[:, 0].argmin()), int(place.points[:, 0].argmax())]
    dots = latent_plots.latent_map(
        ax,
        place.points,
        additive.values("inharmonicity"),
        additive.values("harmonics"),
        label="inharmonicity",
        annotate={
            row: "Q {resonance:g}, f {filter_frequency:g}".format(**additive.setting(row))
            for row in far
        },
        colourbar=False,
    )
    ax.get_legend().remove()
    ax.set(title=form.replace("magnitude and", "magn. and") if recipe == "2017" else "")
    name = RECIPES[recipe].title
    ax.set(ylabel=f"{name}\ncomponent 2" if ax in axes[:, 0] else "", xlabel="")
    ax.locator_params(axis="x", nbins=2)
for ax in axes[1]:
    ax.set_xlabel("component 1")
figure.colorbar(dots, ax=axes, label="inharmonicity", aspect=40, pad=0.01)
results.figure(
    "4.1",
    figure,
    "Dataset 2 on the two leading principal components of fifteen latent means, coloured by "
    "inharmonicity, larger with more harmonics; the sounds at either end of component 1 "
    "with their resonance Q and filter frequency f. Four inputs, with the loss of 2017 (top) and "
    "the true bound (bottom), which differ in scale.",
)

# %% [markdown]
# ## Over seeds
#
# Magnitudes, as they are and normalised, trained on a few hundred of the sounds and mapped with
# the rest: the score of each factor, the spread of the map, and the R2 of reconstruction.

# %%
rows, held = baselines.held_out(len(additive))
rows = np.random.default_rng(0).permutation(rows)[: size.n_sounds]
held = held[:: max(1, len(held) // 2000)]
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3}
found = {}
for recipe, form in [
    *product(("2017", "true"), ("magnitude", "normalised")),
    ("shared", "magnitude"),
]:
    x = inputs[form]
    fits = RECIPES[recipe].fit(x[rows], n_latents, profile, label=f"additive-{form}", **few)
    values = {"r2": [], "spread": []}
    for fit in fits.values():
        place = latent.principal_map(fit.latents(x[held]).mean)
        values["r2"].append(metrics.r2(x[held], fit.reconstruction(x[held])))
        values["spread"].append(np.ptp(place.points, axis=0).max())
        for factor, column in zip(additive.factors, additive.labels[held].T, strict=True):
            score = metrics.factor_score(place.points, column)
            values.setdefault(factor.name, []).append(score)
    found[f"{recipe}, {form}"] = values

# %% [markdown]
# And what the report of 2017 compares, seed by seed: raw less normalised input, and inharmonicity
# less the better told of the two filter factors.

# %%
raw, scaled = found["2017, magnitude"], found["2017, normalised"]
compared = {
    "raw_lead_inharmonicity": np.subtract(raw["inharmonicity"], scaled["inharmonicity"]),
    "raw_lead_r2": np.subtract(raw["r2"], scaled["r2"]),
    "spread_ratio": np.divide(raw["spread"], scaled["spread"]),
    "filter_best": np.maximum(scaled["resonance"], scaled["filter_frequency"]),
}
results.add(
    "additive_seeds",
    {
        "n_sounds": len(rows),
        "scores": {
            key: {name: metrics.mean_interval(v) for name, v in values.items()}
            for key, values in found.items()
        },
        "compared": {name: metrics.mean_interval(v) for name, v in compared.items()},
    },
)

# %% [markdown]
# ## FM sounds
#
# The same map for dataset 3, coloured by the filter frequency, the size by the carriers' offset.

# %%
del inputs, x, magnitude
fm = load("fm_moog", profile, stride=size.stride_3)
x = representations.magnitude(fm.frames)
some = np.random.default_rng(0).permutation(len(x))[:5000]
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 3.0))
scores = {}
for ax, recipe in zip(axes, ("2017", "shared"), strict=True):
    fit = RECIPES[recipe].fit(x, n_latents, profile, label="FM-magnitude", epochs=size.epochs_fm)[
        1.0, 0
    ]
    place = latent.principal_map(fit.latents(x).mean)
    latent_plots.latent_map(
        ax,
        place.points[some],
        fm.values("filter_frequency")[some],
        fm.values("carrier_offset")[some],
        label="filter frequency",
        size_label="carrier",
        explained=place.explained,
        colourbar=recipe == "shared",
    )
    ax.set_title(RECIPES[recipe].title)
    scores[recipe] = {
        "explained": place.explained,
        "spread": np.ptp(place.points, axis=0).max(),
        "r2": metrics.r2(x, fit.reconstruction(x)),
        "factors": {
            factor.name: metrics.factor_score(place.points[some], column[some])
            for factor, column in zip(fm.factors, fm.labels.T, strict=True)
        },
    }
results.add("fm", scores)
results.figure(
    "A.6",
    figure,
    "Dataset 3 on the two leading principal components of fifteen latent means, coloured by the "
    f"filter frequency, the size by the carriers' offset ({len(some)} of {len(x)} sounds): with "
    "the loss of 2017 (left) and with one variance (right).",
)

# %% [markdown]
# ## A path, decoded and heard
#
# Back to dataset 1 and to the maps of the notebook on warm-up. The range of richness is cut into a
# hundred, each part's mean place on the map is a knot, and a straight line joins them. Every point
# of that path is lifted back to ten latents and decoded. The same path through all ten latents,
# without a map, tells what two components cost.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
x = representations.magnitude(dataset.frames)[:, :1024]
richness = dataset.values("richness")
n_points, f0 = 200, 220.0
network = {"hidden": (600,), "activation": "relu6"}
walked, heard = {}, {"dataset": x[np.linspace(0, len(x) - 1, n_points).astype(int)]}
for recipe in ("2017", "shared"):
    fit = RECIPES[recipe].fit(x, 10, profile, label="richness", epochs=size.epochs, **network)[
        1.0, 0
    ]
    means = fit.latents(x).mean
    place = latent.principal_map(means)
    path = latent.path_through(place.points, richness, n_points, bins=100)
    heard[recipe] = fit.decode(place.lift(path))
    walked[recipe] = place, path
through_all = latent.path_through(means, richness, n_points, bins=100)
heard["all latents"] = fit.decode(through_all.astype(np.float32))

# %% [markdown]
# How near does the decoded path come to the dataset's own? And does its brightness rise?

# %%
hz = np.arange(x.shape[1]) * dataset.sr / representations.N_FFT
centroids = {
    name: np.maximum(spectra, 0) @ hz / np.maximum(spectra, 0).sum(axis=1)
    for name, spectra in heard.items()
}
numbers = {
    name: {
        "lsd_db": np.median(metrics.log_spectral_distance(heard["dataset"], heard[name])),
        "r2": metrics.r2(heard["dataset"], heard[name]),
        "centroid_rise_hz": centroids[name][-1] - centroids[name][0],
        "centroid_correlation": np.corrcoef(centroids[name], centroids["dataset"])[0, 1],
    }
    for name in heard
    if name != "dataset"
}
explained = {name: place.explained for name, (place, _) in walked.items()}
results.add(
    "path", numbers | {"explained": explained, "dataset_rise_hz": np.ptp(centroids["dataset"])}
)
numbers

# %%
titles = {"dataset": "dataset"} | {recipe: RECIPES[recipe].title for recipe in walked}
titles["all latents"] = "all latents"
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 4.4))
for ax, (recipe, (place, path)) in zip(axes[0, 1:3], walked.items(), strict=True):
    dots = latent_plots.latent_map(
        ax, place.points, richness, label="richness (harmonics)", path=path, colourbar=False
    )
    ax.set_title(titles[recipe])
    ax.locator_params(nbins=3)
axes[0, 2].set_ylabel("")
for ax in axes[0, ::3]:
    ax.set_axis_off()
bar = axes[0, 3].inset_axes([0.1, 0.0, 0.1, 1.0])
figure.colorbar(dots, cax=bar, label="richness (harmonics)")
for ax, (name, spectra) in zip(axes[1], heard.items(), strict=True):
    levels = representations.decibel(np.maximum(spectra, 0), reference=x.max(), floor_db=-60)
    image = latent_plots.path_spectra(ax, levels, hz_per_bin=hz[1])
    ax.set(title=titles[name], xlabel="path (%)")
    ax.label_outer()
figure.colorbar(image, ax=axes[1], label="level (dB)", pad=0.01)
results.figure(
    "4.8",
    figure,
    "A path of rising richness through the maps of dataset 1 (top), from its ring to its dot, and "
    "spectra along it (bottom): those of the dataset itself; what the path decodes to by way of "
    "the inverse projection, in a model trained as in 2017 and in one with one variance; and what "
    "the same path through all ten latents of the latter decodes to, without a map. Beta = 1.",
)

# %% [markdown]
# To listen: the harmonics of 220 Hz with the amplitudes that each spectrum gives them, five seconds
# from the poorest to the richest.

# %%
for name, spectra in heard.items():
    amplitudes = harmonics.harmonic_amplitudes(spectra, f0, sr=dataset.sr)
    sound = harmonics.additive(amplitudes, f0, 5.0, sr=dataset.sr)
    results.sound(f"path-{name}", sound, dataset.sr, f"the path, {titles[name]}", group="path")

# %%
results.save()

# %% [markdown]
# ## What was seen
#
# - A map of two components shows the factors that make most of the difference between sounds, and
#   the score says how well; it is no better for the network than for the spectra themselves unless
#   the table says so.
# - A model whose latents are shut has a map too: of its noise. Mind the scales.
# - Lifted and decoded, a path through a map is as good as the model below it, less what the map
#   leaves out; through all latents the path of a model that reconstructs sounds as the dataset
#   does.
