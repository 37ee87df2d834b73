# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. The model that is played
#
# A model that is played must reconstruct sounds it has not seen, and its dials must do something
# that can be named. The axes of a latent space are an accident of training; rotated, some of them
# can follow factors of the sounds, and the others are called *timbre*.
#
# We will see
#
# - how many latents an instrument should have, and how well it reconstructs;
# - what each of its dials does (figure 5.4, new);
# - whether a point of the latent space always gives the same sound;
# - how its decoded spectra sound, played by each engine.

# %%
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib import latent, models, representations
from vaelib.datasets.dataset import load
from vaelib.live import export
from vaelib.live.trajectory import trajectory
from vaelib.metrics import baselines, disentanglement, errors, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import plots, spectrograms, tables
from vaelib.report.results import Results
from vaelib.synthesis import comparison
from vaelib.synthesis.notes import SR
from vaelib.synthesis.passages import Passage
from vaelib.training.epoch import random_key

# %% [markdown]
# In the profile *quick* the training is short, and the instrument is a poor one.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_trained_instrument")
results = Results("06_trained_instrument", profile, record=record)

# %% [markdown]
# ## Training
#
# The model learns the levels of the additive sounds in dB, all of one energy so that no dial is a
# volume. It has today's recipe and three hidden layers of 512, a learning rate that falls, and
# beta = 30 after a warm-up over a quarter of the epochs. A tenth of the sounds, drawn at random, is
# held out.

# %%
dataset = load("additive_biquad", profile, stride=size.stride_2)
x = export.of_equal_energy(representations.magnitude(dataset.frames))
x_db = representations.decibel(x, reference=float(x.max()), floor_db=-80).astype(np.float32)
train, test = splits.held_out(len(x_db))

# %% tags=["plan"]
warm_up = size.steps_instrument // (len(train) // 100) // 4
recipe = replace(RECIPES["today"], warm_up=warm_up, cosine_decay=True)
network = {"hidden": (512,) * 3, "activation": "gelu"}
reads = {"read_by": "figure 5.4; claim decoding-is-random; the instrument that is published"}
plans = {
    n: recipe.plan(
        x_db[train], x_db[test], n, betas=(30.0,), steps=size.steps_instrument, **network, **reads
    )
    for n in (4, size.n_dials)
}

# %% [markdown]
# How many latents should it have? With more latents, more positions of the dials belong to no sound
# of the data. A point drawn between the ends of all dials is decoded, encoded and decoded again;
# *home* is the median distance of the two decoded spectra. The errors are those of held-out sounds,
# over all bins and over the *sounding* ones, which lie above the floor of -80 dB.

# %%
fits = {n: of[30.0, 0] for n, of in fit_all(plans, profile, label="instrument").items()}
sizes = {}
for n, fit in fits.items():
    decoded, posterior = fit.reconstruction(x_db[test]), fit.latents(x_db[train])
    ends = np.percentile(posterior.mean, [5, 95], axis=0)
    drawn = fit.decode(np.random.default_rng(0).uniform(*ends, (500, n)).astype(np.float32))
    square, sounding = (decoded - x_db[test]) ** 2, x_db[test] > -80
    sizes[str(n)] = {
        "gated": fit.run.gated,
        "rms_db": np.sqrt(square.mean(axis=1)).mean(),
        "sounding_rms_db": np.sqrt(square.mean(axis=1, where=sounding)).mean(),
        "r2": errors.r2(x_db[test], decoded),
        "r2_pca": errors.r2(x_db[test], baselines.pca_reconstruction(x_db[train], x_db[test], n)),
        "active": disentanglement.active_latents(posterior).sum(),
        "home_db": np.median(np.sqrt(np.mean((drawn - fit.reconstruction(drawn)) ** 2, axis=1))),
    }
results.add("sizes", sizes)
tables.readable(pd.DataFrame.from_dict(sizes, "index").rename_axis("latents"))

# %% [markdown]
# The model with a latent for each dial of the patches is exported. Its latents are rotated until
# they follow factors or descriptors of the sounds, and named after them.

# %%
follows = {factor.name: dataset.values(factor.name) for factor in dataset.factors}
follows |= export.descriptors(x, sr=SR)
how = {"name": "additive", "sr": SR, "f0_hz": 110.0, "floor_db": -80.0}
instrument = export.instrument(fits[size.n_dials], x_db, follows, **how)
instrument.save(profile.instrument)
means = fits[size.n_dials].latents(x_db).mean.astype(float)
played = pd.DataFrame(means @ export.align(means, follows)[0])
played.columns = [latent.name for latent in instrument.latents]
ranks = {name: played.corrwith(pd.Series(v), method="spearman") for name, v in follows.items()}
dials = pd.DataFrame(list(instrument.latents)).set_index("name")[["low", "high"]]
dials["correlation"] = pd.DataFrame(ranks).abs().max(axis=1)
results.add("dials", dials)
tables.readable(dials)

# %%
low, high = dials["low"].to_numpy(), dials["high"].to_numpy()
decoded = instrument.decode(latent.traversals(low, high, n=60, at=instrument.default))
levels = {
    name: representations.decibel(y[:, :300], reference=y.max(), floor_db=-60)
    for name, y in zip(dials.index, decoded, strict=True)
}
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.6), sharey=True)
ranges = dict(zip(dials.index, zip(low, high, strict=True), strict=True))
spectrograms.dials(axes, levels, ranges, hz_per_bin=SR / representations.N_FFT)
results.figure(
    "5.4",
    figure,
    "What each dial of the instrument does: the decoded spectrum while it turns from the 5th to "
    "the 95th percentile of the data, the others at their medians; its name is what it follows.",
)

# %% [markdown]
# ## Is decoding random?
#
# The report of 2017 says that a point of the latent space, decoded twice, gives two spectra. The
# decoder outputs a mean, which is a function of the point; what can be random is the point, if it
# is sampled anew from the posterior of a sound. The table has the largest relative difference of
# two spectra (the spectral convergence) over all held-out sounds.

# %%
posterior = fits[size.n_dials].latents(x_db[test])
drawn = [np.asarray(models.reparameterize(random_key(seed), posterior)) for seed in range(2)]
pairs = {"decoded mean": (posterior.mean, posterior.mean), "sampled": drawn}
same_latents = {}
for name, points in pairs.items():
    levels = [fits[size.n_dials].decode(z) for z in points]
    twice = [representations.from_decibel(y.astype(float), reference=1.0) for y in levels]
    same_latents[name] = {"difference": errors.spectral_convergence(*twice).max()}
results.add("same_latents", same_latents)
tables.readable(pd.DataFrame(same_latents).T)

# %% [markdown]
# ## Decoded spectra, played
#
# A held-out sound, decoded and held, and a path that turns all dials at once. There is no true
# sound to compare with, but the sound should have the spectra that were decoded.

# %%
still = np.tile(played.iloc[test[len(test) // 2]], (size.n_ticks, 1))
walk = trajectory(instrument, size.n_ticks, seed=1, slow_s=8.0)
f0_hz, measures = instrument.f0_hz, ("click", "spectrum")
passages = {
    ("decoded", "held"): Passage(f0_hz, instrument.decode(still), (*measures, "flutter")),
    ("decoded", "path"): Passage(f0_hz, instrument.decode(walk), measures),
}
names = "bank", "bank-noise", "inverse-stft", "2017-bank", "2017-inverse-stft"
sounds = comparison.render_all(comparison.engines(*names), passages)
decoded = comparison.summary(comparison.measure(sounds, passages)).droplevel("sound")
decoded = decoded.rename(columns={"flutter_held": "flutter"})
results.add("decoded", decoded)
for engine in decoded.index:
    words, file = f"a path through all dials, {engine}", f"decoded-{engine}".replace(" ", "-")
    display(results.sound(file, sounds[engine, "decoded", "path"], SR, words, group="decoded"))
tables.readable(decoded)

# %% [markdown]
# A path through all dials passes places that belong to no sound of the data, where a decoder makes
# spectra that no sound has. An engine that tracks partials drops what is no partial; the bank of
# 2017 plays all of it.

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# A dial is worth its name if its rank correlation is near 1. The distance *home* shows how far the
# dials reach beyond the data, and the error of sounding bins how well the data are reconstructed.
#
# - A musician should learn the named dials first, and use the residual where a decoded sound is
#   noisy.
# - A researcher should train for playing: spectra in decibel at one level, one variance, and as
#   many latents as there are controllers.
