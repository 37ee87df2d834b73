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
# that can be named. What it learns decides whether it is in tune: this model learns the levels of
# *numbered* partials, whose frequencies are known.
#
# We will see
#
# - how many latents an instrument should have, and how well it reconstructs;
# - what each of its dials does (figure 5.4, new), and the sounds that it comes with;
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
from vaelib.live.making import atlas, descriptors, export, measures, selection
from vaelib.live.making.rows import rows
from vaelib.live.playing.trajectory import trajectory
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
# ## What is learned
#
# One frame cannot show two partials that share a lobe, as 99 Hz and 110 Hz do. But where the
# partials lie is known, so their amplitudes follow from the frame by least squares. The
# model learns their levels in dB by number, all sounds having one energy so that no dial is a
# volume. A partial that a sound does not have is missing, and its level is filled in by the others;
# the number of partials is a dial of its own, and so is their shift j, which decides where they
# lie. Beside the levels the model reconstructs the factors, so that some of its latents follow
# them.
#
# It has today's recipe and three hidden layers of 256, a learning rate that falls, and beta = 1
# after a warm-up over a quarter of the epochs. A tenth of the sounds, drawn at random, is held out.

# %%
dataset = load("additive_biquad", profile, stride=size.stride_2)
factors = {name: dataset.values(name) for name in dataset.names}
n = np.arange(int(factors["harmonics"].max()) + 1)
ratios = np.stack([np.r_[1, 2 * n], np.r_[0, np.ones(len(n))]])
told = {"inharmonicity": factors["inharmonicity"]}
told |= {name: np.log(factors[name]) for name in ("resonance", "filter_frequency")}
above = factors["harmonics"].astype(int) + 1
data = rows(dataset.frames, ratios, told["inharmonicity"], above, told, f0_hz=110.0, sr=SR)
train, test = splits.held_out(len(data.x))

# %% tags=["plan"]
warm_up = max(1, size.steps_instrument // (len(train) // 100) // 4)
recipe = replace(RECIPES["today"], warm_up=warm_up, cosine_decay=True)
settings = {"hidden": (256,) * 3, "activation": "gelu", "steps": size.steps_instrument}
reads = {"read_by": "figure 5.4; claim decoding-is-random; the instrument that is published"}
# One dial, the number of partials, is no latent of the model.
plans = {
    dials: recipe.plan(data.x[train], data.x[test], dials - 1, **settings, **reads)
    for dials in (4, size.n_dials)
}

# %% [markdown]
# How many latents should it have? With more latents, more positions of the dials belong to no sound
# of the data. A point drawn between the ends of all latents is decoded, encoded and decoded again;
# *home* is the median distance of the levels decoded twice. The errors are those of held-out
# sounds, over all levels and over those of partials that *sound*.

# %%
fits = {dials: of[1.0, 0] for dials, of in fit_all(plans, profile, label="instrument").items()}
sizes, m = {}, ratios.shape[1]
levels, there = data.levels[test], data.there[test]
for dials, fit in fits.items():
    decoded, posterior = fit.reconstruction(data.x[test])[:, :m], fit.latents(data.x[train])
    ends = np.percentile(posterior.mean, [5, 95], axis=0)
    drawn = np.random.default_rng(0).uniform(*ends, (500, dials - 1)).astype(np.float32)
    again = (fit.decode(drawn) - fit.reconstruction(fit.decode(drawn)))[:, :m]
    pca = baselines.pca_reconstruction(data.x[train], data.x[test], dials - 1)[:, :m]
    sizes[str(dials)] = {
        "gated": fit.run.gated,
        "rms_db": np.sqrt(np.mean((decoded - levels) ** 2, axis=1)).mean(),
        "sounding_rms_db": np.sqrt(np.mean((decoded - levels) ** 2, axis=1, where=there)).mean(),
        "r2": errors.r2(levels, decoded),
        "r2_pca": errors.r2(levels, pca),
        "active": disentanglement.active_latents(posterior).sum(),
        "home_db": np.median(np.sqrt(np.mean(again**2, axis=1))),
    }
results.add("sizes", sizes)
tables.readable(pd.DataFrame.from_dict(sizes, "index").rename_axis("dials"))

# %% [markdown]
# ## The instrument
#
# The model with a latent for each dial of the patches is exported. The axes of its latent space are
# turned until they follow the factors, and each dial moves as the data move with its factor; each
# of the others is named by the descriptor that it moves most, and an axis along which the data
# hardly vary gets no dial. The sounds that it comes with are the encodings of sounds that it was
# trained on, each with eight partials or more within 30 dB: the first is the most usual one, and
# each next one is the farthest from all before. Its map shows thousands of the sounds, and keeps
# the partials of some fifty, so that the true sound can be compared with the decoded one.

# %%
made = fits[size.n_dials].reconstruction(data.x)[:, :m]
nouns = ("organ", "drone", "drone", "gong", "gong", "reed", "bell", "bell", "bell", "choir")
said = [" ".join(f"{k} {v:g}" for k, v in dataset.setting(i).items()) for i in range(len(made))]
called = [nouns[round(10 * shift)] for shift in data.shift]
presets = selection.presets(data, made, size.n_presets, among=train, nouns=called, sounds=said)
how = {"name": "additive", "sr": SR, "f0_hz": 110.0, "floor_db": -80.0, "presets": presets}
how["shown"] = {name: dataset.quantity(name) for name in dataset.names}
instrument, points = export.instrument(fits[size.n_dials], data.x, told, rows=data, **how)
instrument = descriptors.named(instrument, points[test][:200])
instrument.save(profile.instrument)
atlas.Atlas.of(instrument, points, factors, data).save(profile.atlas)

# %% [markdown]
# The *correlation* of a dial is the rank correlation with the factor that it is named after, over
# the held-out sounds, or with the change of its descriptor, when it alone is turned. The model is
# told the factors of a sound that it encodes. The *change* is the spectral convergence of a dial's
# two ends, the others anywhere.

# %%
dials = pd.DataFrame(list(instrument.latents)).set_index("name")[["low", "high"]]
true = {name: values[test] for name, values in factors.items()}
dials["correlation"] = descriptors.correlations(instrument, points[test], true)
dials["change"] = measures.dial_changes(instrument, 50)
results.add("dials", dials)
tables.readable(dials)

# %%
low, high = dials["low"].to_numpy(), dials["high"].to_numpy()
decoded = instrument.decode(latent.traversals(low, high, n=60, at=instrument.default))
levels = {
    name: representations.decibel(y[:, :300], reference=y.max(), floor_db=-60)
    for name, y in zip(dials.index, decoded, strict=True)
}
figure, axes = plt.subplots(2, -(-len(dials) // 2), figsize=(plots.WIDTH, 3.6), sharey=True)
ranges = dict(zip(dials.index, dials[["low", "high"]].to_numpy(), strict=True))
spectrograms.dials(axes, levels, ranges, hz_per_bin=SR / representations.N_FFT)
caption = (
    "What each dial of the instrument does: the decoded spectrum while it turns over its range, "
    "the others where the instrument starts; its name is what it follows or moves most."
)
results.figure("5.4", figure, caption)

# %% [markdown]
# ## Is decoding random?
#
# The report of 2017 says that a point of the latent space, decoded twice, gives two spectra. The
# decoder outputs a mean, which is a function of the point; what can be random is the point, if it
# is sampled anew from the posterior of a sound. The table has the largest relative difference of
# the amplitudes of the partials (the spectral convergence) over all held-out sounds.

# %%
posterior = fits[size.n_dials].latents(data.x[test])
drawn = [np.asarray(models.reparameterize(random_key(seed), posterior)) for seed in range(2)]
pairs = {"decoded mean": (posterior.mean, posterior.mean), "sampled": drawn}
same_latents = {}
for name, pair in pairs.items():
    twice = [10 ** (fits[size.n_dials].decode(z)[:, :m].astype(float) / 20) for z in pair]
    same_latents[name] = {"difference": errors.spectral_convergence(*twice).max()}
results.add("same_latents", same_latents)
tables.readable(pd.DataFrame(same_latents).T)

# %% [markdown]
# ## Decoded spectra, played
#
# A held-out sound, decoded and held, and a path that turns all dials at once. There is no true
# sound to compare with, but the sound should have the spectra that were decoded.

# %%
still = np.tile(points[test[len(test) // 2]], (size.n_ticks, 1))
walk, f0_hz = trajectory(instrument, size.n_ticks, seed=1, slow_s=8.0), instrument.f0_hz
paths = {"held": (still, ("click", "spectrum", "flutter")), "path": (walk, ("click", "spectrum"))}
passages = {
    ("decoded", name): Passage(
        f0_hz, instrument.decode(path), of, decoded=[instrument.partials(z) for z in path]
    )
    for name, (path, of) in paths.items()
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
# The engines of today are given the partials themselves. Those of 2017 play the bins of a spectrum
# in which partials share lobes.

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# A dial is worth its name if its rank correlation is near 1. The distance *home* shows how far the
# dials reach beyond the data, and the error of the partials that sound how well the data are
# reconstructed.
#
# - A musician should start from the presets, and learn the dials named after factors first.
# - A researcher should train for playing: levels of partials by number, the numbers that decide
#   where they lie as dials of their own, and as many latents as there are controllers.
