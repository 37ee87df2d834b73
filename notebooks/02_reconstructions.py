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
# what the models of `02_representations` decode, with 2017's settings and with today's recipe.
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
from vaelib.report import latent_plots, panels, plots
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
# One held-out sound of each representation, above its reconstruction by the model of 2017 and by
# today's. As in 2017, the figure shows normalised values, and its model of 2017 is trained on them.

# %%
pictured = [("FM", "magnitude"), ("additive", "magnitude and phase"), ("FM", "MDCT")]
figure, axes = plt.subplots(3, 3, figsize=(plots.WIDTH, 5.0), sharex="col")
for column, case in zip(axes.T, pictured, strict=True):
    x, unit = test[case][len(test[case]) // 2][None], fits[*case, "normalised"][1.0, 0].scaling
    drawn = {}
    for title, scaling in {"as in 2017": "normalised", "today's": "standardised"}.items():
        y = fits[*case, scaling][1.0, 0].reconstruction(x)
        error = errors.spectral_convergence(x[:, -n_bins:], y[:, -n_bins:])[0]
        drawn[f"{title}: error {error:.2f}"] = ((y - unit.offset) / unit.scale)[0]
    options = {"title": ", ".join(case), **plots.AXIS_LABELS[case[1]]}
    latent_plots.input_over_outputs(column, unit.forward(x)[0], drawn, **options)
results.figure(
    "3.1",
    figure,
    "A held-out sound above its reconstructions, for three representations, in values normalised "
    "to 0..1, phases to −1..1. The error is the length of the difference over that of the sound, "
    "of magnitudes or MDCT coefficients.",
)

# %% [markdown]
# ## The error by factor
#
# For every value of a factor, the mean error over the sounds with that value; one box per factor.
# The third row has the energy of the sounds in place of the error. Where a box of errors only
# follows the box of energies, the error tells nothing of what was learned.

# %%
boxed = [("additive", form, "raw") for form in forms[:2]] + [("FM", "MDCT", "normalised")]
shown = {}
for set_, form, scaling in boxed:
    of_form = (fits[set_, form, name][1.0, 0] for name in (scaling, "standardised"))
    models = dict(zip(("as in 2017", "today's"), of_form, strict=True))
    shown[f"{set_}, {scaling} {form}"] = set_, form, models["as in 2017"].scaling, models
figure, axes = plt.subplots(3, 3, figsize=(plots.WIDTH, 7.0))
for column, (name, (set_, form, unit, models)) in zip(axes.T, shown.items(), strict=True):
    x, factors = test[set_, form], (sounds[set_].labels[held[set_]], sounds[set_].names)
    outputs = {title: fit.reconstruction(x) for title, fit in models.items()}
    outputs["energy of the sounds"] = np.zeros_like(x)
    for ax, (title, y) in zip(column, outputs.items(), strict=True):
        by_factor = errors.error_by_factor(x / unit.scale, y / unit.scale, *factors)
        plots.loss_by_factor(ax, by_factor)
        ax.set_title(f"{name},\n{title}" if ax is column[0] else title, fontsize=7)
        ax.set(xlabel="", ylabel="mean square" if ax in axes[:, 0] else "")
        ax.tick_params(labelbottom=ax is column[-1])
results.figure(
    "3.2",
    figure,
    "Mean squared error of the held-out sounds against the factors of variation, for 2017's model "
    "(top) and today's (middle), and the sounds' own mean square (bottom). A dot is the mean over "
    "the sounds with one value.",
)

# %% [markdown]
# ## Other points of the latent space
#
# The decoder's output for four random points in -4..4, and for a mesh over the first two latents.

# %%
figure, axes = plt.subplots(6, 4, figsize=(plots.WIDTH, 7.6), sharex="row", sharey="row")
for i, (name, (_, form, unit, models)) in enumerate(shown.items()):
    for row, (title, fit) in zip(axes[2 * i : 2 * i + 2], models.items(), strict=True):
        z = latent.random_draws(4, fit.run.config.n_latents, key=jax.random.key(0))
        options = {"title": f"{name}, {title}", **plots.AXIS_LABELS[form]}
        latent_plots.random_spectra(row, (fit.decode(z) - unit.offset) / unit.scale, **options)
results.figure(
    "3.3",
    figure,
    "Spectra decoded from four random points of the latent space, −4 to 4 in every latent.",
)

# %%
for number, (name, (_, _, unit, models)) in zip(("A.1", "A.2", "A.3"), shown.items(), strict=True):
    figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 3.5), sharey=True)
    meshes = {}
    for title, fit in models.items():
        z = latent.mesh(fit.run.config.n_latents, (0, 1))
        meshes[title] = (fit.decode(z) - unit.offset) / unit.scale
    panels.decoded_meshes(axes, meshes, -4, 4, dims=(0, 1))
    results.figure(
        number,
        figure,
        f"Spectra decoded on a 10 x 10 mesh over two latents, the others at 0: {name}. A cell "
        "shows a vector from left to right, the title the range of all cells.",
    )

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
