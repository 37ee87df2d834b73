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
#   (figures 2.2 and 2.3);
# - that the answer depends on how the two terms of the loss were scaled, then and now.

# %%
from dataclasses import asdict

import matplotlib.pyplot as plt
import numpy as np

from vaelib import datasets, latent, losses, metrics, plots, representations, runs
from vaelib.history import ALIVE_KL
from vaelib.models import VAEConfig
from vaelib.paths import Paths
from vaelib.results import Results
from vaelib.training import TrainingConfig

# %% tags=["parameters"]
profile = "quick"
record = False
# Every n-th sound of dataset 1.
stride_1 = [20]
epochs = 100

# %%
paths = Paths(profile)
results = Results("02_representations", paths, record=record)
plt.rcParams.update(plots.STYLE)

# %% [markdown]
# ## Normalising the input data?
#
# The data are the magnitude spectra of dataset 1, as they are and mapped to 0..1 by one minimum and
# one maximum for the whole dataset.

# %%
dataset = datasets.load("spectral_richness", paths, stride=stride_1)
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
model = VAEConfig(n_bins=raw.shape[1], n_latents=10, hidden=(600,), activation="relu6")
betas = {"2017": losses.true_beta(1.0, model.n_bins), "true": 1.0}
trained = {
    f"{input_}_{loss}": runs.trained(
        model, TrainingConfig(epochs, beta=beta, delay=1), x, paths, label=f"{input_}-{loss}"
    )
    for input_, x in inputs.items()
    for loss, beta in betas.items()
}
trained

# %% [markdown]
# Have the runs settled? The bound they maximise, and what the latents say in all, over the epochs.

# %%
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True)
for column, input_ in zip(axes.T, inputs, strict=True):
    curves = {f"beta = {b:g}": trained[f"{input_}_{loss}"].history for loss, b in betas.items()}
    elbo = {name: history.elbo[1:] for name, history in curves.items()}
    kl = {name: history.kl.sum(axis=1)[1:] for name, history in curves.items()}
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
for name, run in trained.items():
    x = inputs[name.split("_")[0]]
    posterior = latent.posterior(run, x)
    kl = np.asarray(losses.kl_per_latent(*posterior)).mean(axis=0)
    mean, variance = posterior.mean[batch], np.exp(posterior.logvar[batch])
    of_batch[name] = mean, variance
    spread = mean.std(axis=0)
    decoded = latent.reconstruction(run, x)
    numbers[name] = {
        "beta": run.training.beta,
        "epochs": run.training.epochs,
        "n_latents": model.n_latents,
        "n_bins": model.n_bins,
        "kl_per_latent": kl,
        "kl_max": kl.max(),
        "kl_total": kl.sum(),
        "alive_fraction": (kl >= ALIVE_KL).mean(),
        "active_units": metrics.active_units(posterior.mean).sum(),
        "mean_spread": spread,
        "mean_spread_max": spread.max(),
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
        f"{numbers[name]['active_units']} of {model.n_latents} active, "
        f"means move by {spread.max():.2g}, R2 {numbers[name]['r2']:.3f}"
    )
results.add("normalising", {**numbers, "model": asdict(model), "low": low, "high": high})

# %% [markdown]
# The two figures of the report, with the loss of 2017 on the left of each and the true bound on the
# right. Every colour is a latent.

# %%
titles = {"2017": f"as in 2017, beta = {betas['2017']:g}", "true": "true bound, beta = 1"}
captions = {
    "2.2": "Normalised input: means (top) and variances (bottom) of the ten latents over a batch "
    "of 100 spectra of dataset 1, one colour for each latent. Left, trained as in 2017; right, the "
    "same with both terms of the bound summed.",
    "2.3": "Unnormalised input: the same four panels as figure 2.2.",
}
for number, input_ in zip(captions, inputs, strict=True):
    figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex=True, sharey="row")
    for column, (loss, title) in enumerate(titles.items()):
        plots.latents_of_batch(axes[:, column], *of_batch[f"{input_}_{loss}"], title=title)
    results.figure(number, figure, captions[number])

# %%
results.save()

# %% [markdown]
# ## What was seen
#
# - With the weight of 2017, latents of a normalised input say nothing (a KL under 0.01 nat above):
#   their means stand still and their variances stay near 1, whatever goes in.
# - With the true bound the same data, model and seed use their latents. It was the loss, not the
#   normalisation, that made every spectrum the same point.
