# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 4. Warm-up
#
# Warm-up lets beta rise from 0 over the first 100 epochs, so that no latent is shut before it could
# become useful. We will see
#
# - what it does to the path of richness, to sounds and to samples (figures 4.2, 4.4 and 4.5), with
#   the loss of 2017 and with one variance for all bins;
# - for which betas, recipes and datasets it helps, seed by seed;
# - whether it helps deeper models, as the report of 2017 guessed (figure 4.7, new).

# %%
from itertools import product

import jax
import matplotlib.pyplot as plt
import numpy as np

from vaelib import baselines, latent, losses, metrics, representations
from vaelib.datasets.dataset import load
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.report import latent_plots, plots
from vaelib.report.results import Results

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("04_warm_up")
results = Results("04_warm_up", profile, record=record)
plt.rcParams.update(plots.STYLE)

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
x = representations.magnitude(dataset.frames)[:, :1024]
richness = dataset.values("richness")
n_bins, n_latents = x.shape[1], 10
network = {"hidden": (600,), "activation": "relu6"}
schedules = {"without": 0, "with": size.warm_up}

# %% [markdown]
# ## The path of richness
#
# The whole dataset, with and without warm-up: the betas 1 to 3 of 2017, and beta = 1 with one
# variance.

# %%
cases = {"2017": (1.0, 2.0, 3.0), "shared": (1.0,)}
fitted = {
    (schedule, recipe, beta): fit
    for (schedule, n), (recipe, betas) in product(schedules.items(), cases.items())
    for (beta, _), fit in RECIPES[recipe]
    .fit(
        x,
        n_latents,
        profile,
        label="richness",
        betas=betas,
        epochs=size.epochs,
        warm_up=n,
        **network,
    )
    .items()
}
whole = {}
for (schedule, recipe, beta), fit in fitted.items():
    posterior = fit.latents(x)
    place = latent.principal_map(posterior.mean)
    whole[f"{schedule}, {recipe}, {beta:g}"] = metrics.scores(x, fit.reconstruction(x)) | {
        "true_beta": fit.run.training.beta,
        "warm_up": fit.run.training.warm_up,
        "epochs": size.epochs,
        "kl_total": losses.gaussian_kl(*posterior).mean(),
        "active_units": metrics.active_units(posterior.mean).sum(),
        "explained": place.explained,
        "map_spread": np.ptp(place.points, axis=0).max(),
        "richness_score": metrics.factor_score(place.points, np.arange(len(x))),
    }
results.add("whole", whole)
results.add(
    "whole_gain",
    {
        f"{recipe}, {beta:g}": whole[f"with, {recipe}, {beta:g}"]["r2"]
        - whole[f"without, {recipe}, {beta:g}"]["r2"]
        for recipe, betas in cases.items()
        for beta in betas
    },
)
{name: (scores["r2"], scores["richness_score"]) for name, scores in whole.items()}

# %%
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.9))
for ax, ((schedule, recipe, beta), fit) in zip(axes.flat, fitted.items(), strict=True):
    place = latent.principal_map(fit.latents(x).mean)
    dots = latent_plots.latent_map(
        ax, place.points, richness, label="richness (harmonics)", colourbar=False
    )
    ax.set(title=f"{RECIPES[recipe].title}, {beta:g}" if schedule == "without" else "")
    ax.tick_params(labelsize=7)
    ax.set(ylabel=f"{schedule} warm-up\ncomponent 2" if ax in axes[:, 0] else "", xlabel="")
    ax.locator_params(nbins=3)
for ax in axes[1]:
    ax.set_xlabel("component 1")
figure.colorbar(dots, ax=axes, label="richness (harmonics)", aspect=40, pad=0.01)
results.figure(
    "4.2",
    figure,
    f"Dataset 1 on the two leading principal components of its latent means, coloured by richness: "
    f"trained as in 2017 with beta = 1, 2 and 3, and with one variance and beta = 1, without (top) "
    f"and with (bottom) a warm-up of {size.warm_up} epochs. Mind the scales, which differ.",
)

# %% [markdown]
# ## Sounds and samples

# %%
one = len(x) * 2 // 3
shown = [(recipe, 1.0) for recipe in cases]
figure, axes = plt.subplots(3, 2, figsize=(plots.WIDTH, 4.6), sharex=True)
for column, schedule in zip(axes.T, schedules, strict=True):
    decoded = {
        RECIPES[recipe].title: fitted[schedule, recipe, beta].reconstruction(x[[one]])[0]
        for recipe, beta in shown
    }
    latent_plots.input_over_outputs(column, x[one], decoded, title=f"{schedule} warm-up")
for ax in axes[:, 1]:
    ax.set_ylabel("")
results.figure(
    "4.4",
    figure,
    f"A spectrum of dataset 1 ({richness[one]:.1f} harmonics) over its reconstructions without "
    f"(left) and with (right) a warm-up of {size.warm_up} epochs, beta = 1: with the loss of 2017, and "
    "with one variance. Every panel has a scale of its own.",
)

# %%
figure, axes = plt.subplots(4, 4, figsize=(plots.WIDTH, 5.4), sharex=True, sharey="row")
z = latent.random_draws(4, n_latents, key=jax.random.key(1))
for row, ((recipe, beta), schedule) in zip(axes, product(shown, schedules), strict=True):
    title = f"{RECIPES[recipe].title}, {schedule} warm-up"
    latent_plots.random_spectra(row, fitted[schedule, recipe, beta].decode(z), title=title)
for ax in axes[:-1].flat:
    ax.set_xlabel("")
results.figure(
    "4.5",
    figure,
    "What four random points of the latent space decode to, the same four in every row, drawn from "
    f"-4 to 4 in every latent: dataset 1, beta = 1, without and with a warm-up of {size.warm_up} "
    "epochs, with the loss of 2017 and with one variance.",
)

# %% [markdown]
# ## Does it ever help?
#
# Betas 1 to 4 of 2017 and of the true bound, several seeds of each, trained on a few hundred
# spectra and scored on others. A gain is the value with warm-up minus that without, for one seed.

# %%
step = max(1, len(x) // size.n_sounds)
some, others = x[::step], x[step // 2 :: step]
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3}
betas = (1.0, 2.0, 3.0, 4.0)
gains = {}
for recipe in ("2017", "true"):
    of = {}
    for schedule, n in (("without", 0), ("with", size.warm_up_seeds)):
        fits = RECIPES[recipe].fit(
            some, n_latents, profile, label="richness", betas=betas, warm_up=n, **network, **few
        )
        for case, fit in fits.items():
            r2 = metrics.r2(others, fit.reconstruction(others))
            active = metrics.active_units(fit.latents(others).mean).sum()
            of[schedule, case] = r2, fit.run.history.elbo[-1], active
    for beta in betas:
        pairs = [
            np.subtract(of["with", (beta, seed)], of["without", (beta, seed)])
            for seed in range(size.n_seeds)
        ]
        for name, values in zip(("r2", "elbo", "active_units"), np.transpose(pairs), strict=True):
            gains.setdefault(f"{recipe}, {beta:g}", {})[name] = metrics.mean_interval(values)
{name: gain["r2"] for name, gain in gains.items()}

# %% [markdown]
# The same for the four- and five-factor sounds, with the network of chapter 3 and the loss of 2017.

# %%
for name, stride in {"additive_biquad": size.stride_2, "fm_moog": size.stride_3}.items():
    sounds = load(name, profile, stride=stride)
    rows, held = baselines.held_out(len(sounds))
    rows = np.random.default_rng(0).permutation(rows)[: size.n_sounds]
    train = representations.magnitude(sounds.frames[rows])
    test = representations.magnitude(sounds.frames[held[:: max(1, len(held) // 2000)]])
    label = "additive-magnitude" if name == "additive_biquad" else "FM-magnitude"
    r2 = {}
    for schedule, n in (("without", 0), ("with", size.warm_up_seeds)):
        fits = RECIPES["2017"].fit(
            train, len(sounds.factors), profile, label=label, warm_up=n, **few
        )
        r2[schedule] = [metrics.r2(test, fit.reconstruction(test)) for fit in fits.values()]
    gain = np.subtract(r2["with"], r2["without"])
    gains[f"2017, {name}"] = {"r2": metrics.mean_interval(gain)}
results.add("gains", gains)
# The best that warm-up does for any beta of 2017.
best = max((f"2017, {beta:g}" for beta in betas), key=lambda case: gains[case]["r2"]["value"])
results.add("best_gain", gains[best] | {"case": best})
best

# %% [markdown]
# ## Deeper models
#
# Hidden layers of 600 in encoder and decoder, 1, 3 and 5 of each, at the true beta = 1 with one
# variance, where training works: active latents, the bound, and the R² of unseen spectra.

# %%
depths = (1, 3, 5)
by_depth = {}
for depth, (schedule, n) in product(depths, (("without", 0), ("with", size.warm_up_seeds))):
    fits = RECIPES["shared"].fit(
        some,
        n_latents,
        profile,
        label=f"richness-{depth}-deep" if depth > 1 else "richness",
        hidden=(600,) * depth,
        activation="relu6",
        warm_up=n,
        **few,
    )
    by_depth[depth, schedule] = {
        "active_units": [metrics.active_units(f.latents(others).mean).sum() for f in fits.values()],
        "elbo": [fit.run.history.elbo[-1] for fit in fits.values()],
        "r2": [metrics.r2(others, fit.reconstruction(others)) for fit in fits.values()],
    }
deep = {
    f"{depth}, {schedule}": {name: metrics.mean_interval(v) for name, v in values.items()}
    for (depth, schedule), values in by_depth.items()
}
deep_gains = {
    str(depth): {
        name: metrics.mean_interval(
            np.subtract(by_depth[depth, "with"][name], by_depth[depth, "without"][name])
        )
        for name in ("active_units", "elbo", "r2")
    }
    for depth in depths
}
results.add("deep", {"values": deep, "gains": deep_gains, "n_sounds": len(some)})

# %%
labels = {"active_units": "active latents", "elbo": "ELBO (nat)", "r2": "R² of unseen spectra"}
figure, axes = plt.subplots(1, 3, figsize=(plots.WIDTH, 2.6))
for ax, (name, ylabel) in zip(axes, labels.items(), strict=True):
    groups = {
        f"{schedule} warm-up": {depth: deep[f"{depth}, {schedule}"][name] for depth in depths}
        for schedule in schedules
    }
    plots.intervals_by_group(ax, groups, xlabel="hidden layers", ylabel=ylabel)
axes[0].set_ylim(0, n_latents + 1)
axes[0].legend(loc="lower center")
for ax in axes[1:]:
    ax.get_legend().remove()
results.figure(
    "4.7",
    figure,
    f"Depth and warm-up: means over {size.n_seeds} seeds with their 95 % intervals, each trained on "
    f"{len(some)} spectra of dataset 1 at the true beta = 1 with one variance, for {size.epochs_seeds} "
    f"epochs of which {size.warm_up_seeds} are warm-up.",
)

# %%
results.save()

# %% [markdown]
# ## What was seen
#
# - With the loss of 2017 every latent is shut in the end, with warm-up as without: what warm-up
#   postpones comes when beta has arrived.
# - A gain or a loss by warm-up stands in the table above with an interval for every beta, recipe
#   and dataset. Where the interval holds 0, these seeds cannot tell.
# - Depth alone does not make warm-up useful on this dataset, where the true bound keeps its latents
#   active anyway.
