# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Reconstructions by eye
#
# A number such as R² says how large an error is, but not what it looks like. This notebook draws
# what the models of `02_representations` decode, with the recipe of 2017 and with today's.
#
# We will see
#
# - held-out sounds above their reconstructions (figure 3.1);
# - the error for each factor, beside the energy of the sounds (figure 3.2);
# - what the decoder makes of other points of the latent space (figures 3.3, A.1 to A.3).

# %%
from dataclasses import replace
from itertools import product

import jax
import matplotlib.pyplot as plt
import numpy as np

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.metrics import errors, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import decoded_plots, panels, plots
from vaelib.report.results import Results

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("02_reconstructions")
results = Results("02_reconstructions", profile, record=record)

# %% [markdown]
# ## The data
#
# Chapter 3 of the report of 2017 compares magnitudes, magnitudes with phases, and MDCTs, of the
# additive and of the FM sounds. All are computed from the same frame of a sound. A tenth of the
# sounds, drawn at random, is held out, and all figures show held-out sounds.

# %%
sounds = {
    "additive": load("additive_biquad", profile, stride=size.stride_2),
    "FM": load("fm_moog", profile, stride=size.stride_3),
}
n_bins = representations.N_BINS  # all of a vector, but for those that begin with phases
forms = ("magnitude", "magnitude and phase", "MDCT")
train, test, held = {}, {}, {}
for (set_, dataset), form in product(sounds.items(), forms):
    if (set_, form) != ("FM", "magnitude and phase"):
        rows, held[set_] = splits.held_out(len(dataset))
        x = representations.TRANSFORMS[form](dataset.frames)
        train[set_, form], test[set_, form] = x[rows], x[held[set_]]

# %% [markdown]
# ## Training
#
# These are some of the models of `02_representations`, trained once for both notebooks. What the
# figures of 2017 show normalised, its model sees normalised here too. A model whose training turned
# non-finite is drawn as it was before the epoch in which it did.

# %% tags=["plan"]
of_2017 = replace(RECIPES["2017"], learning_rate=1e-4)
normalised = replace(of_2017, scaling="normalised")
cases = [
    *(("FM", form, normalised) for form in ("magnitude", "MDCT")),
    ("additive", "magnitude and phase", normalised),
    *(("additive", form, of_2017) for form in ("magnitude", "magnitude and phase")),
    *((*case, RECIPES["today"]) for case in train),
]
plans = {}
for set_, form, recipe in cases:
    x, watched = train[set_, form], test[set_, form]
    today = "" if recipe.of_2017 else "today_"
    plans[set_, form, recipe.scaling] = recipe.plan(
        x,
        watched[:: max(1, len(watched) // 200)],
        len(sounds[set_].factors),
        steps=size[f"steps_{today}{set_.lower()}"],
        steps_2017=600 * (len(x) // 100),
        n_magnitudes=n_bins if "phase" in form else 0,
        read_by="figures 3.1 to 3.3, A.1 to A.3",
    )

# %%
fits = fit_all(plans, profile, label="representations")

# %% [markdown]
# ## Input and output
#
# One held-out sound of each representation, grey, and its reconstructions by 2017's model and by
# today's, red, in dB below its peak. As in 2017, its model is trained on normalised values. Phases
# stand apart from magnitudes, and only where the sound is above -60 dB.

# %%
titles, shown = [RECIPES[name].title for name in ("2017", "today")], {}
pictured = [("FM", "magnitude"), ("additive", "magnitude and phase"), ("FM", "MDCT")]
hz = {form: 44100 / 2 / 1024 if form == "MDCT" else 44100 / 4096 for form in forms}
figure, axes = plt.subplots(4, 2, figsize=(plots.WIDTH, 6.6), sharey="row")
rows = iter(axes)
for set_, form in pictured:
    x, decoded, phases, notes = test[set_, form], {}, {}, [[], []]
    x = x[np.argmax(np.sum(x[:, -n_bins:] > 0.01 * x[:, -n_bins:].max(), axis=1))]
    for title, scaling in zip(titles, ("normalised", "standardised"), strict=True):
        fit = fits[set_, form, scaling][1.0, 0]
        y, ended = fit.reconstruction(x[None])[0], int(fit.run.history.failed_epoch)
        error = errors.spectral_convergence(x[-n_bins:], y[-n_bins:])
        notes[0].append(f"non-finite in epoch {ended}" if ended else f"error {error:.2f}")
        name = f"{set_} {form.split()[0]}, {title}"
        decoded[name] = y[-n_bins:]
        if "phase" in form:
            notes[1].append(f"mean cosine {errors.phase_coherence(x, y):.2f}")
            phases[name.replace("magnitude", "phase")] = np.angle(np.exp(1j * y[:n_bins]))
    view = {"hz_per_bin": hz[form], "up_to_khz": 5}
    panels.levels_over_input(next(rows), x[-n_bins:], decoded, notes=notes[0], **view)
    if phases:
        sounding = x[n_bins:] > x[n_bins:].max() / 1000
        view |= {"notes": notes[1]}
        decoded_plots.phases_over_input(next(rows), x[:n_bins], phases, sounding, **view)
results.figure("3.1", figure, "Held-out sounds and their reconstructions, three representations.")

# %% [markdown]
# ## The error by factor
#
# For every value of a factor, the mean squared error over the sounds with that value. The dashed
# line has the energy of the sounds in place of the error. Where an error only follows the energy,
# it tells nothing of what was learned.

# %%
boxed = [("additive", form, "raw") for form in forms[:2]] + [("FM", "MDCT", "normalised")]
names = "inharmonicity", "harmonics", "resonance", "filter_frequency"
medians = [dict(zip(names, of, strict=True)) for of in ((311, 150, 325, 312), (265, 125, 245, 265))]
medians.append({"resonance": 5.6e-4, "filter_frequency": 5.8e-4, "ratio": 7.9e-4})
figure, axes = plt.subplots(3, 5, figsize=(plots.WIDTH, 6.2), sharey="row")
for row, (set_, form, scaling), printed in zip(axes, boxed, medians, strict=True):
    of_form = (fits[set_, form, name][1.0, 0] for name in (scaling, "standardised"))
    models = dict(zip(titles, of_form, strict=True))
    x, of, unit = test[set_, form], sounds[set_], models[titles[0]].scaling.scale
    shown[f"{set_}, {form}"] = x, np.abs(x[:, -n_bins:]).max(), hz[form], models
    outputs = {title: fit.reconstruction(x) for title, fit in models.items()}
    outputs |= {"energy of the sounds": np.zeros_like(x)}
    labels, curves = (of.labels[held[set_]], of.names), {}
    for title, y in outputs.items():
        curves[title] = errors.error_by_factor(x / unit, y / unit, *labels)
    factors = {factor.name: factor.values for factor in of.factors}
    decoded_plots.error_by_value(row[: len(factors)], curves, factors, of_2017=printed)
    row[0].set_title(f"{set_}, {scaling} {form}", loc="left", fontsize=8)
[ax.set_axis_off() for ax in axes[:2, 4]]
figure.supylabel("mean squared error", fontsize=8.5)
figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
results.figure("3.2", figure, "Mean squared error of held-out sounds against each factor's value.")

# %% [markdown]
# ## Other points of the latent space
#
# What the decoder makes of random points in -4..4, beside as many held-out sounds, and of a mesh
# over the first two latents. 0 dB is the largest value of a held-out sound.

# %%
rows, key = {}, jax.random.key(0)
for name, (x, reference, hz_per_bin, models) in shown.items():
    columns = {"held-out sounds": np.random.default_rng(0).permutation(x)[:24, -n_bins:]}
    for title, fit in models.items():
        z = latent.random_draws(24, fit.run.config.n_latents, key=key)
        columns[title] = fit.decode(z)[:, -n_bins:]
    rows[name] = columns, reference, hz_per_bin
figure, axes = plt.subplots(3, 3, figsize=(plots.WIDTH, 5.4))
decoded_plots.level_images(figure, axes, rows, up_to_khz=5)
results.figure("3.3", figure, "Spectra decoded at 24 random points, beside 24 held-out sounds.")

# %%
for number, (name, (x, reference, hz_per_bin, models)) in zip("123", shown.items(), strict=True):
    figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.9))
    energy, meshes = np.mean(x[:, -n_bins:] ** 2) * n_bins, {}
    for title, fit in models.items():
        y = fit.decode(latent.mesh(fit.run.config.n_latents, (0, 1), n=33))[..., -n_bins:]
        level = 10 * np.log10(np.sum(y.astype(float) ** 2, axis=-1) / energy).clip(-6)
        centroid = errors.spectral_centroid(y, np.arange(y.shape[-1]) * hz_per_bin / 1000)
        meshes[title] = y, {"level (dB)": level, "centroid (kHz)": centroid}
    view = {"reference": reference, "hz_per_bin": hz_per_bin, "up_to_khz": 5, "dims": (0, 1)}
    decoded_plots.mesh_maps(figure, axes, meshes, ends=(-4, 4), **view)
    results.figure(f"A.{number}", figure, f"Spectra decoded over two latents: {name}.")

# %%
results.save()

# %% [markdown]
# ## What to look for
#
# An output that has partials where the sound has them was reconstructed; one that is the same for
# every sound, or noise, was not, whatever its mean squared error.
#
# - A musician should look at decoded random points before playing a model: they are what the dials
#   will give.
# - A researcher should draw the energy of the sounds beside an error by factor: where both have the
#   same shape, the error says how loud the sounds are, not what was learned.
