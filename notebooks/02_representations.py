# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Representations
#
# We will see
#
# - whether the input should be normalised to 0..1, the question of the 2017 report's section 2.3
#   (figures 2.2 and 2.3), and that the answer depends on how the two terms of the loss were scaled;
# - how well magnitudes, magnitudes with phases, and MDCTs are learned, on sounds that were held out
#   and beside principal components (figures 3.1 to 3.3 and A.1 to A.3);
# - that the same layers reconstruct well as soon as all bins share one variance.

# %%
from itertools import product

import jax
import matplotlib.pyplot as plt
import numpy as np

from vaelib import baselines, latent, losses, metrics, representations
from vaelib.datasets.dataset import load
from vaelib.history import ALIVE_KL
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.report import latent_plots, plots
from vaelib.report.results import Results

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("02_representations")
results = Results("02_representations", profile, record=record)
plt.rcParams.update(plots.STYLE)

# %% [markdown]
# ## Normalising the input data?
#
# The data are the magnitude spectra of dataset 1, as they are and mapped to 0..1 by one minimum and
# one maximum for the whole dataset.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
raw = representations.magnitude(dataset.frames)[:, :1024]
low, high = float(raw.min()), float(raw.max())
inputs = {"normalised": representations.normalised(raw, low=low, high=high), "unnormalised": raw}
dataset

# %% [markdown]
# The model is that of 2017: one hidden layer of 600 with ReLU6, ten latents, a Gaussian for each
# bin.
#
# The 2017 code averaged the log-likelihood over the bins but summed the KL term over the latents.
# That is the true bound divided by the number of bins, with a beta that many times larger: what was
# called "beta = 1" weighs the KL term by 1024. So every input is trained twice, with that weight
# and with the true beta = 1. Beta is 0 during the first epoch, as it was then; nothing else
# differs.

# %%
n_bins, n_latents = raw.shape[1], 10
network = {"hidden": (600,), "activation": "relu6"}
compared = ("2017", "true")
labels = {"normalised": "richness-normalised", "unnormalised": "richness"}
fitted = {
    f"{input_}_{recipe}": RECIPES[recipe].fit(
        x, n_latents, profile, label=labels[input_], epochs=size.epochs, **network
    )[1.0, 0]
    for input_, x in inputs.items()
    for recipe in compared
}
runs = {name: fit.run for name, fit in fitted.items()}
runs

# %% [markdown]
# Have the runs settled? The bound they maximise, and what the latents say in all, over the epochs.

# %%
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True)
for column, input_ in zip(axes.T, inputs, strict=True):
    histories = {
        f"beta = {runs[f'{input_}_{recipe}'].training.beta:g}": runs[f"{input_}_{recipe}"].history
        for recipe in compared
    }
    elbo = {name: history.elbo[1:] for name, history in histories.items()}
    kl = {name: history.kl.sum(axis=1)[1:] for name, history in histories.items()}
    plots.curves(column[0], elbo, ylabel="ELBO (nat)", first=2)
    plots.curves(column[1], kl, ylabel="KL, all latents (nat)", first=2)
    column[0].set(title=f"{input_} input", yscale="symlog")
    column[1].set(yscale="log")

# %% [markdown]
# What each run knows: the KL of every latent (how much it says about the sound, in nats), how far
# its mean moves over a batch of 100 spectra, and how well the sounds are reconstructed.

# %%
batch = np.random.default_rng(0).choice(len(raw), 100, replace=False)
numbers, of_batch = {}, {}
for name, run in runs.items():
    x = inputs[name.split("_")[0]]
    posterior = fitted[name].latents(x)
    kl = np.asarray(losses.kl_per_latent(*posterior)).mean(axis=0)
    mean, variance = posterior.mean[batch], np.exp(posterior.logvar[batch])
    of_batch[name] = mean, variance
    decoded = fitted[name].reconstruction(x)
    numbers[name] = {
        "beta": run.training.beta,
        "epochs": run.training.epochs,
        "n_latents": n_latents,
        "n_bins": n_bins,
        "kl_per_latent": kl,
        "kl_max": kl.max(),
        "kl_total": kl.sum(),
        "alive_fraction": (kl >= ALIVE_KL).mean(),
        "active_units": metrics.active_units(posterior.mean).sum(),
        "mean_spread": mean.std(axis=0),
        "mean_spread_max": mean.std(axis=0).max(),
        "mean_min": mean.min(),
        "mean_max": mean.max(),
        "variance_min": variance.min(),
        "variance_max": variance.max(),
        "epochs_to_collapse": run.history.epochs_to_collapse,
        "elbo": run.history.elbo[-1],
        "log_likelihood": run.history.log_likelihood[-1],
        "r2": metrics.r2(x, decoded),
        "decoded_variance": decoded.var(axis=0).sum() / x.var(axis=0).sum(),
    }
    print(
        f"{name:<18} KL {kl.min():.2g} to {kl.max():.2g} nat a latent, "
        f"{numbers[name]['active_units']} of {n_latents} active, "
        f"means move by {numbers[name]['mean_spread_max']:.2g}, R2 {numbers[name]['r2']:.3f}"
    )
results.add("normalising", {**numbers, "network": network, "low": low, "high": high})

# %% [markdown]
# The two figures of the report, with the loss of 2017 on the left of each and the true bound on the
# right. Every colour is a latent.

# %%
captions = {
    "2.2": "Normalised input: means (top) and variances (bottom) of the ten latents over a batch "
    "of 100 spectra of dataset 1, one colour for each latent. Left, trained as in 2017; right, the "
    "same with both terms of the bound summed.",
    "2.3": "Unnormalised input: the same four panels as figure 2.2.",
}
for number, input_ in zip(captions, inputs, strict=True):
    figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True, sharey="row")
    for column, recipe in zip(axes.T, compared, strict=True):
        title = f"{RECIPES[recipe].title}, beta = {numbers[f'{input_}_{recipe}']['beta']:g}"
        plots.latents_of_batch(column, *of_batch[f"{input_}_{recipe}"], title=title)
    results.figure(number, figure, captions[number])

# %% [markdown]
# One seed may be an accident. The same numbers over several, each run on a few hundred of the
# spectra with a learning rate ten times higher, so that fewer steps lead as far.

# %%
some = slice(None, None, max(1, len(raw) // size.n_sounds))
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3}
over_seeds = {}
for input_, x in inputs.items():
    for recipe in compared:
        fits = (
            RECIPES[recipe]
            .fit(x[some], n_latents, profile, label=labels[input_], **network, **few)
            .values()
        )
        posteriors = [fit.latents(x[some]) for fit in fits]
        decoded = [fit.reconstruction(x[some]) for fit in fits]
        kl = np.array([losses.kl_per_latent(*posterior).mean(axis=0) for posterior in posteriors])
        over_seeds[f"{input_}_{recipe}"] = {
            "kl_max": metrics.mean_interval(kl.max(axis=1)),
            "alive_fraction": metrics.mean_interval((kl >= ALIVE_KL).mean(axis=1)),
            "mean_spread_max": metrics.mean_interval(
                [posterior.mean.std(axis=0).max() for posterior in posteriors]
            ),
            "decoded_variance": metrics.mean_interval(
                [y.var(axis=0).sum() / x[some].var(axis=0).sum() for y in decoded]
            ),
            "r2": metrics.mean_interval([metrics.r2(x[some], y) for y in decoded]),
        }
results.add("normalising_seeds", {**over_seeds, "n_sounds": len(raw[some])})

# %% [markdown]
# ## Three representations
#
# Chapter 3 of the report compares magnitudes, magnitudes with phases, and MDCTs, on the additive
# and the FM sounds. Its model has one hidden layer of 400 with ReLU and as many latents as the
# dataset has factors. A tenth of the sounds is held out; every score below is theirs.
#
# Three recipes train it: that of 2017, the true bound, and the bound with one variance for all
# bins. Beside them stand principal components, as many as there are latents.

# %%
transforms = {
    "magnitude": representations.magnitude,
    "magnitude and phase": representations.magnitude_phase,
    "MDCT": representations.mdct_of_frame,
}
sounds = {
    "additive": load("additive_biquad", profile, stride=size.stride_2),
    "FM": load("fm_moog", profile, stride=size.stride_3),
}
passes = {"additive": size.epochs_additive, "FM": size.epochs_fm}

# %% [markdown]
# Levels (the log-spectral distance, in dB) are compared on magnitudes, or on the size of MDCT
# coefficients. For every value of a factor, the mean error of the sounds that share it is what
# figure 3.2 shows.

# %%
fitted, scores, by_factor, examples = {}, {}, {}, {}
for (set_, dataset), (form, transform) in product(sounds.items(), transforms.items()):
    x, n_latents = transform(dataset.frames), len(dataset.factors)
    rows, held = baselines.held_out(len(x))
    train, test = x[rows], x[held]
    del x
    n_sizes = min(train.shape[1], representations.N_BINS)
    decoded = {"PCA": baselines.pca_reconstruction(train, test, n_latents)}
    for recipe in RECIPES:
        fit = RECIPES[recipe].fit(
            train, n_latents, profile, label=f"{set_}-{form.replace(' ', '-')}", epochs=passes[set_]
        )[1.0, 0]
        decoded[recipe] = fit.reconstruction(test)
        fitted[set_, form, recipe] = fit
        kl = losses.kl_per_latent(*fit.latents(test)).mean(axis=0)
        scores[f"{set_}, {form}, {recipe}"] = {
            "beta": fit.run.training.beta,
            "epochs": fit.run.training.epochs,
            "kl_total": kl.sum(),
            "alive": (kl >= ALIVE_KL).sum(),
        }
    for recipe, y in decoded.items():
        key, error = f"{set_}, {form}, {recipe}", metrics.mean_squared_error(test, y)
        by_factor[key] = {
            factor.name: metrics.by_factor_value(error, column)
            for factor, column in zip(dataset.factors, dataset.labels[held].T, strict=True)
        }
        scores[key] = scores.get(key, {}) | metrics.scores(test, y, n_sizes)
        scores[key] |= {
            "n_latents": n_latents,
            "n_bins": test.shape[1],
            "decoded_variance": y.var(axis=0).sum() / test.var(axis=0).sum(),
            "factor_medians": {name: np.median(means) for name, means in by_factor[key].items()},
        }
        print(
            f"{key:<36} R2 {scores[key]['r2']:7.3f}, LSD {scores[key]['lsd_db']:5.1f} dB, "
            f"SC {scores[key]['sc']:.3f}"
        )
    one = len(test) // 2
    examples[set_, form] = test[one], {recipe: y[one] for recipe, y in decoded.items()}
results.add("representations", scores)

# %% [markdown]
# The same over several seeds, trained on a few hundred of the sounds and scored on those held out.
# `low` is the share of decoded energy in the lowest quarter of the bins over that of the sounds
# themselves.

# %%
over_seeds, by_sound = {}, {}
for (set_, dataset), (form, transform) in product(sounds.items(), transforms.items()):
    rows, held = baselines.held_out(len(dataset))
    rows = np.random.default_rng(0).permutation(rows)[: size.n_sounds]
    held = held[:: max(1, len(held) // 2000)]
    train, test = transform(dataset.frames[rows]), transform(dataset.frames[held])
    n_sizes = min(test.shape[1], representations.N_BINS)
    low_there = metrics.low_share(test[:, -n_sizes:], n_sizes // 4)
    for recipe in ("2017", "shared"):
        fits = RECIPES[recipe].fit(
            train, len(dataset.factors), profile, label=f"{set_}-{form.replace(' ', '-')}", **few
        )
        found = {name: [] for name in ("r2", "decoded_variance", "low")}
        for seed, fit in enumerate(fits.values()):
            y = fit.reconstruction(test)
            found["r2"].append(metrics.r2(test, y))
            found["decoded_variance"].append(y.var(axis=0).sum() / test.var(axis=0).sum())
            found["low"].append(metrics.low_share(y[:, -n_sizes:], n_sizes // 4) / low_there)
            by_sound[set_, form, recipe, seed] = held, metrics.mean_squared_error(test, y)
        over_seeds[f"{set_}, {form}, {recipe}"] = found

# %% [markdown]
# Which factors come out best: `harmonics` divides the median error of that factor (of the ratio,
# for FM sounds) by the least of the other factors', and `filter` the larger of the two filter
# factors' by the least of the others'. Below 1 they are best.

# %%
first = {"harmonics": {"harmonics", "ratio"}, "filter": {"resonance", "filter_frequency"}}
ranks = {}
for (set_, form, recipe, _), (held, error) in by_sound.items():
    dataset, found = sounds[set_], over_seeds[f"{set_}, {form}, {recipe}"]
    medians = {
        factor.name: np.median(metrics.by_factor_value(error, column))
        for factor, column in zip(dataset.factors, dataset.labels[held].T, strict=True)
    }
    ranks.setdefault((set_, form, recipe), []).append(np.argsort(np.argsort([*medians.values()])))
    for name, best in first.items():
        largest = max(median for factor, median in medians.items() if factor in best)
        least = min(median for factor, median in medians.items() if factor not in best)
        found.setdefault(name, []).append(largest / least)
results.add(
    "representations_seeds",
    {
        "n_sounds": len(rows),
        "scores": {
            key: {name: metrics.mean_interval(values) for name, values in found.items()}
            for key, found in over_seeds.items()
        },
        # Whether magnitudes and MDCTs order the factors alike.
        "rank_agreement": {
            recipe: metrics.mean_interval(
                [
                    np.corrcoef(*pair)[0, 1]
                    for pair in zip(
                        ranks["additive", "magnitude", recipe],
                        ranks["additive", "MDCT", recipe],
                        strict=True,
                    )
                ]
            )
            for recipe in ("2017", "shared")
        },
        # How much worse MDCTs are than the next: 2017's conclusion, seed by seed.
        "mdct_deficit": {
            f"{set_}, {recipe}": metrics.mean_interval(
                np.subtract(
                    np.minimum(
                        over_seeds[f"{set_}, magnitude, {recipe}"]["r2"],
                        over_seeds[f"{set_}, magnitude and phase, {recipe}"]["r2"],
                    ),
                    over_seeds[f"{set_}, MDCT, {recipe}"]["r2"],
                )
            )
            for set_, recipe in product(sounds, ("2017", "shared"))
        },
    },
)

# %% [markdown]
# ### Input and output
#
# One held-out sound of each representation over what each recipe makes of it.

# %%
pictured = [("FM", "magnitude"), ("additive", "magnitude and phase"), ("FM", "MDCT")]
axis = {"magnitude": "frequency bin", "magnitude and phase": "value", "MDCT": "coefficient"}
figure, axes = plt.subplots(4, 3, figsize=(plots.WIDTH, 6.6), sharex="col")
for column, (set_, form) in zip(axes.T, pictured, strict=True):
    sound, decoded = examples[set_, form]
    latent_plots.input_over_outputs(
        column,
        sound,
        {RECIPES[recipe].title: decoded[recipe] for recipe in RECIPES},
        title=f"{set_}, {form}",
        xlabel=axis[form],
        ylabel="coefficient" if form == "MDCT" else "magnitude",
        parts=("phase (rad)", "magnitude") if "phase" in form else (),
    )
results.figure(
    "3.1",
    figure,
    "A held-out sound over its reconstructions, for three representations: the magnitudes of an FM "
    "sound, the phases and magnitudes of an additive sound, the MDCT of an FM sound. Below the "
    "input stand the loss of 2017, the true bound, and the bound with one variance for all bins.",
)

# %% [markdown]
# ### The error by factor
#
# For every value of a factor, the mean error over the sounds with that value; one box per factor.

# %%
boxed = [("additive", "magnitude"), ("additive", "magnitude and phase"), ("FM", "MDCT")]
rows = ("2017", "shared")
figure, axes = plt.subplots(2, 3, figsize=(plots.WIDTH, 5.2))
for row, recipe in zip(axes, rows, strict=True):
    for ax, (set_, form) in zip(row, boxed, strict=True):
        plots.loss_by_factor(ax, by_factor[f"{set_}, {form}, {recipe}"])
        ax.set_title(f"{set_}, {form},\n{RECIPES[recipe].title}", fontsize=8)
for ax in axes[:, 1:].flat:
    ax.set_ylabel("")
results.figure(
    "3.2",
    figure,
    "Mean squared error of the held-out sounds against the factors of variation, with the loss of "
    "2017 (top) and with one variance (bottom): a dot is the mean over all sounds with one value "
    "of the factor, a box stands over the dots of one factor. The unit is that of the "
    "representation, squared.",
)

# %% [markdown]
# ### Sampling the latent space
#
# What the decoder makes of four random points in -4..4, and of a mesh over the first two latents.

# %%
drawn = [(*pair, recipe) for pair in boxed for recipe in rows]
figure, axes = plt.subplots(6, 4, figsize=(plots.WIDTH, 7.6), sharex="row", sharey="row")
for row, (set_, form, recipe) in zip(axes, drawn, strict=True):
    fit = fitted[set_, form, recipe]
    z = latent.random_draws(4, fit.run.config.n_latents, key=jax.random.key(0))
    latent_plots.random_spectra(
        row,
        fit.decode(z),
        title=f"{set_}, {form}, {RECIPES[recipe].title}",
        xlabel=axis[form],
        ylabel="rad, magn." if "phase" in form else "value" if form == "MDCT" else "magnitude",
    )
results.figure(
    "3.3",
    figure,
    "What four random points of the latent space decode to, drawn from -4 to 4 in every latent, "
    "for three representations, with the loss of 2017 and with one variance.",
)

# %%
for number, (set_, form) in zip(("A.1", "A.2", "A.3"), boxed, strict=True):
    figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 3.5), sharey=True)
    for ax, recipe in zip(axes, rows, strict=True):
        fit = fitted[set_, form, recipe]
        mesh = fit.decode(latent.mesh(fit.run.config.n_latents, (0, 1)))
        latent_plots.decoded_mesh(ax, mesh, -4, 4, dims=(0, 1), title=RECIPES[recipe].title)
        ax.label_outer()
    results.figure(
        number,
        figure,
        f"What a 10 x 10 mesh over two latents from -4 to 4 decodes to, the others at 0: {set_} "
        f"sounds, {form}. Left, the loss of 2017; right, one variance. A cell shows all of the "
        f"{mesh.shape[-1]} values from left to right; the title gives the range of all cells.",
    )

# %%
results.save()

# %% [markdown]
# ## What was seen
#
# - With the weight of 2017, latents of a normalised input say nothing (a KL under 0.01 nat above):
#   their means stand still and their variances stay near 1, whatever goes in.
# - With the true bound the same data, model and seed use their latents. It was the loss, not the
#   normalisation, that made every spectrum the same point.
# - A decoder with a variance for every bin can call a loud bin uncertain instead of predicting it.
#   Raw magnitudes are hardly reconstructed by it, under either weight.
# - With one variance for all bins the same layers and as few latents leave principal components far
#   behind, on every representation; what their R2 is for each can be read off the scores.
