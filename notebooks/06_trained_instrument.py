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
# A decoder that was trained to be played reconstructs held-out spectra to a fraction of a decibel,
# far better than as many principal components. Some of its dials follow factors of the sounds; the
# others are called *timbre*.
#
# We will see
#
# - how many latents an instrument should have, and how well it reconstructs;
# - what each of its dials does (figure 5.4, new);
# - how its decoded spectra sound, played by each engine.

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib import latent, losses, representations
from vaelib.datasets.dataset import load
from vaelib.history import ALIVE_KL
from vaelib.live import export
from vaelib.live.trajectory import trajectory
from vaelib.metrics import baselines, errors, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.report import plots, spectrograms, tables
from vaelib.report.results import Results
from vaelib.synthesis import comparison
from vaelib.synthesis.notes import SR
from vaelib.synthesis.passages import Passage

# %% [markdown]
# The sentences below read the numbers of the profile *full*. The profile *quick* trains for a few
# epochs and settles nothing.

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
# The model learns the additive sounds in decibel, all at one level so that no dial is a volume,
# with one variance for all bins: three hidden layers of 512, a learning rate that falls, beta = 30
# after a warm-up. A tenth of the sounds is held out.
#
# How many latents should it have? With more latents, more positions of the dials belong to no sound
# of the data. A point drawn between the ends of all dials is decoded, encoded and decoded again;
# *home* is the median distance of the two decoded spectra.

# %%
dataset = load("additive_biquad", profile, stride=size.stride_2)
x = export.of_equal_energy(representations.magnitude(dataset.frames))
x_db = representations.decibel(x, reference=float(x.max()), floor_db=-80).astype(np.float32)
train, test = splits.held_out(len(x_db))
epochs = size.epochs_instrument
how = {"label": "instrument", "hidden": (512,) * 3, "activation": "gelu", "betas": (30.0,)}
how |= {"epochs": epochs, "warm_up": epochs // 4, "batch_size": 128, "cosine_decay": True}
fits, sizes = {}, {}
for n in (4, size.n_dials):
    (fit,) = RECIPES["shared"].fit(x_db[train], n, profile, **how).values()
    decoded, posterior = fit.reconstruction(x_db[test]), fit.latents(x_db[train])
    ends = np.percentile(posterior.mean, [5, 95], axis=0)
    drawn = fit.decode(np.random.default_rng(0).uniform(*ends, (500, n)).astype(np.float32))
    away_db = np.sqrt(np.mean((drawn - fit.reconstruction(drawn)) ** 2, axis=1))
    error_db = np.sqrt(np.mean((decoded - x_db[test]) ** 2, axis=1))
    pca = baselines.pca_reconstruction(x_db[train], x_db[test], n)
    fits[n], sizes[str(n)] = (
        fit,
        {
            "rms_db": error_db.mean(),
            "r2": errors.r2(x_db[test], decoded),
            "r2_pca": errors.r2(x_db[test], pca),
            "alive": np.sum(np.mean(losses.kl_per_latent(*posterior), axis=0) > ALIVE_KL),
            "home_db": np.median(away_db),
        },
    )
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
factors = dials.loc[dials.index.isin([factor.name.replace("_", " ") for factor in dataset.factors])]
results.add("dials_follow_factors", (factors["correlation"] >= 0.8).sum())
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
# A path through all dials passes places that belong to no sound of the data. There a decoder makes
# spectra that no sound has: an engine that tracks partials drops what is no partial, the bank of
# 2017 plays it and flutters.

# %%
results.save()

# %% [markdown]
# ## What was found
#
# With as many latents as the patches have dials the model reconstructs held-out sounds to a
# fraction of a decibel. Rotated, some of its latents follow factors or descriptors of the sounds.
#
# - A musician should learn the named dials first, and use the residual where a decoded sound is
#   noisy.
# - A researcher should train for playing: spectra in decibel at one level, one variance, and as
#   many latents as there are controllers.
