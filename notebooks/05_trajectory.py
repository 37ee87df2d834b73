# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 5. A path through a map
#
# A path of rising richness through a map of two principal components, decoded and heard, loses what
# the other components hold. Through all ten latents of a model that reconstructs, the same path
# sounds as the dataset does.
#
# We will see
#
# - such a path over the maps of two models, and the spectra decoded along it (figure 4.8, new);
# - how near these come to the dataset's own spectra, in numbers;
# - players of the path.

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.metrics import errors
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import panels, plots, tables
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
size = profile.sizes("05_trajectory")
results = Results("05_trajectory", profile, record=record)

# %% [markdown]
# ## The path
#
# The data are dataset 1, and the models those of notebook 4, beta = 1: with the loss of 2017, and
# with one variance. The range of richness is cut into a hundred parts; the mean position of each
# part on the map is a knot, and a straight line joins the knots.
# Every point of this path is lifted back to ten latents and decoded. The same path through all ten
# latents, without a map, shows what two components cost.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
x, f0 = representations.magnitude(dataset.frames)[:, :1024], 220.0
richness, maps, explained = dataset.values("richness"), {}, {}
heard = {"dataset": x[np.linspace(0, len(x) - 1, 200).astype(int)]}
options = {"epochs": size.epochs, "hidden": (600,), "activation": "relu6"}
plans = {recipe: RECIPES[recipe].plan(x, 10, **options) for recipe in ("2017", "shared")}
for recipe, fits in fit_all(plans, profile, label="richness").items():
    fit = fits[1.0, 0]
    means = fit.latents(x).mean
    place = latent.principal_map(means)
    path = latent.path_through(place.points, richness, 200, bins=100)
    heard[recipe], explained[recipe] = fit.decode(place.lift(path)), place.explained
    maps[RECIPES[recipe].title] = {"points": place.points, "path": path}
all_latents = latent.path_through(means, richness, 200, bins=100).astype(np.float32)
heard["all latents"] = fit.decode(all_latents)

# %% [markdown]
# How near does the decoded path come to the dataset's own, and does its brightness rise? LSD is the
# median log-spectral distance; the centroid is the mean frequency of a spectrum, weighted by its
# magnitudes.

# %%
hz = np.arange(x.shape[1]) * dataset.sr / representations.N_FFT
heights = {name: np.maximum(spectra, 0) for name, spectra in heard.items()}
centroids = pd.DataFrame({name: y @ hz / y.sum(axis=1) for name, y in heights.items()})
numbers = {
    name: {
        "lsd_db": np.median(errors.log_spectral_distance(heard["dataset"], heard[name])),
        "r2": errors.r2(heard["dataset"], heard[name]),
        "centroid_rise_hz": centroids[name].iloc[-1] - centroids[name].iloc[0],
        "centroid_correlation": np.corrcoef(centroids[name], centroids["dataset"])[0, 1],
    }
    for name in list(heard)[1:]
}
rise = np.ptp(centroids["dataset"])
results.add("path", numbers | {"explained": explained, "dataset_rise_hz": rise})
tables.readable(pd.DataFrame(numbers).T)

# %%
titles = {name: RECIPES[name].title if name in RECIPES else name for name in heard}
levels = {
    titles[name]: representations.decibel(y, reference=x.max(), floor_db=-60)
    for name, y in heights.items()
}
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 4.4))
panels.paths_over_maps(
    figure, axes, maps, levels, richness, label="richness (harmonics)", hz_per_bin=hz[1]
)
results.figure(
    "4.8",
    figure,
    "A path of rising richness through the maps of dataset 1 (top), from its ring to its dot, and "
    "the spectra along it (bottom): those of the dataset; those decoded from the path of two "
    "models; and those decoded from the same path through all ten latents of the latter.",
)

# %% [markdown]
# To listen: the harmonics of 220 Hz with the amplitudes that each spectrum gives them, five seconds
# from the poorest to the richest.

# %%
for name, spectra in heard.items():
    amplitudes = harmonics.harmonic_amplitudes(spectra, f0, sr=dataset.sr)
    sound = harmonics.additive(amplitudes, f0, 5.0, sr=dataset.sr)
    caption = f"the path, {titles[name]}"
    display(results.sound(f"path-{name}", sound, dataset.sr, caption, group="path"))

# %% [markdown]
# The path of the model of 2017 is one spectrum with some noise, and the path over the map of the
# other model loses part of the rise. Through all ten latents the sound follows the dataset.

# %%
results.save()

# %% [markdown]
# ## What was found
#
# Decoded from the map, the path follows the dataset about as far as two components hold the latent
# means; through all ten latents it follows to a fraction of a decibel. The model of 2017 has a map
# too, but its latents have collapsed, so the decoded path stays one noisy spectrum.
#
# - A musician should find sounds on a map, and store and play them with all latents: a map is a
#   fine place to find one's way and a poor one to store a sound.
# - A researcher who shows a path on a map should decode it and give the error; the drawing alone
#   says nothing of the other components.
