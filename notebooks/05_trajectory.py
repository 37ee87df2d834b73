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
# A map of two principal components leaves the other components out, and a path that is drawn on it
# is decoded without them. How much of a sound is lost depends on how the latents share what they
# know, so it has to be measured by decoding.
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
from vaelib.datasets.richness_2017 import spectral_richness_2017
from vaelib.metrics import errors, scores
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import panels, plots, tables
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
size = profile.sizes("05_trajectory")
results = Results("05_trajectory", profile, record=record)

# %% [markdown]
# ## The models
#
# The data are the magnitude spectra of dataset 1, of peak 1, as the program of 2017 made them. The
# models are two of notebook 2, with ten latents: by the recipe of 2017 at its beta = 1, and by
# today's recipe. They are trained once for both notebooks.

# %%
richness = 1 + np.arange(0, 9800, size.every_1) / 200
between = 1 + (np.arange(24, 9800, 49) + 0.5) / 200
x, held = (
    representations.magnitude(spectral_richness_2017(r, 4096))[:, :1024]
    for r in (richness, between)
)

# %% tags=["plan"]
network = {"hidden": (600,), "steps_2017": size.steps_2017}
budgets = {
    "2017": {"steps": size.steps_1, "stop_at_gate": False, "seeds": range(size.seeds_2017)},
    "today": {"steps": size.steps_today_1, "seeds": range(size.seeds_today)},
}
reads = {"read_by": "figure 4.8; claim path-decodes"}
plans = {
    recipe: RECIPES[recipe].plan(x, held, 10, **network, **budget, **reads)
    for recipe, budget in budgets.items()
}

# %%
fits = fit_all(plans, profile, label="richness")

# %% [markdown]
# ## The path
#
# The range of richness is cut into a hundred parts. The mean position of each part on the map is a
# knot, and a straight line joins the knots. The 200 points of this path are lifted back to ten
# latents and decoded. The same path through all ten latents of today's model, without a map, shows
# what two components cost. The dataset's own path has the same values of richness.
#
# LSD is the median log-spectral distance of decoded spectra from the dataset's own. The *rise* is
# that of the centroid, the mean frequency of a spectrum weighted by power, from the first point to
# the last: 1 if it rises as that of the dataset does. *Explained* is the share of the variance of
# the latent means that the map holds.

# %%
hz = np.arange(x.shape[1]) * SR / representations.N_FFT
along = latent.path_through(richness[:, None], richness, 200, bins=100)[:, 0]
own = representations.magnitude(spectral_richness_2017(along, 4096))[:, :1024]
rise = np.subtract(*errors.spectral_centroid(own, hz)[[-1, 0]])
rows, heard, maps = {}, {"dataset": own}, {}
for recipe, of_recipe in fits.items():
    for (_, seed), fit in of_recipe.items():
        means, of_run = fit.latents(x).mean, scores.run_measures(fit)
        place = latent.principal_map(means)
        path = latent.path_through(place.points, richness, 200, bins=100)
        found = {recipe: fit.decode(place.lift(path))}
        if recipe == "today":
            whole = latent.path_through(means, richness, 200, bins=100).astype(np.float32)
            found["all latents"] = fit.decode(whole)
        for name, y in found.items():
            rows[name, seed] = of_run
            if of_run["non_finite"]:
                continue
            centroids = errors.spectral_centroid(np.maximum(y, 0), hz)
            measured = errors.scores(own, y)
            rows[name, seed] = of_run | {
                "lsd_db": measured["lsd_db"],
                "r2": measured["r2"],
                "centroid_rise": (centroids[-1] - centroids[0]) / rise,
                "explained": place.explained.sum() if name in RECIPES else 1.0,
            }
            if name not in heard:
                heard[name] = y
                maps |= {name: {"points": place.points, "path": path}} if name in RECIPES else {}
table = pd.DataFrame.from_dict(rows, "index").rename_axis(["path", "seed"])
measures = ["lsd_db", "r2", "centroid_rise", "explained"]
results.add("path", scores.records(table, measures) | {"dataset_rise_hz": rise})
tables.readable(table[["steps", "gated", "non_finite", *measures]])

# %%
titles = {name: RECIPES[name].title if name in RECIPES else name for name in heard}
levels = {
    titles[name]: representations.decibel(np.maximum(y, 0), reference=own.max(), floor_db=-60)
    for name, y in heard.items()
}
maps = {titles[name]: place for name, place in maps.items()}
figure, axes = plt.subplots(2, len(heard), figsize=(plots.WIDTH, 4.7))
panels.paths_over_maps(
    figure, axes, maps, levels, richness, label="richness (harmonics)", hz_per_bin=hz[1]
)
for name, y in heard.items():
    centroids = errors.spectral_centroid(np.maximum(y, 0), hz) / 1000
    axes[0, 0].plot(along, centroids, label=titles[name])
    axes[0, -1].plot(along, errors.log_spectral_distance(own, y), label=titles[name])
for ax, title in ((axes[0, 0], "centroid (kHz)"), (axes[0, -1], "LSD (dB)")):
    ax.set(xlabel="richness", title=title)
figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
results.figure(
    "4.8",
    figure,
    "A path of rising richness through the maps of dataset 1, and the spectra decoded along it.",
)

# %% [markdown]
# To listen: the harmonics of 220 Hz with the amplitudes that each spectrum gives them, five seconds
# from the poorest to the richest.

# %%
for name, spectra in heard.items():
    amplitudes = harmonics.harmonic_amplitudes(spectra, 220.0, sr=SR)
    sound = harmonics.additive(amplitudes, 220.0, 5.0, sr=SR)
    options = {"group": "path", "reference": name == "dataset"}
    file = f"path-{name}".replace(" ", "-")
    display(results.sound(file, sound, SR, f"the path, {titles[name]}", **options))

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# The rows *today* and *all latents* decode the same points of the same models, once from the map
# and once from all latents: what differs between them is what the map leaves out. A model whose
# latents have collapsed has a map too, but decodes the same spectrum wherever the path goes.
#
# - A musician should find sounds on a map, and store and play them with all latents: a map is a
#   fine place to find one's way and a poor one to store a sound.
# - A researcher who shows a path on a map should decode it and give the error; the drawing alone
#   says nothing of the other components.
