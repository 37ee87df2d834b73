# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. Own sounds, played
#
# The instrument of the notebook before plays recordings that it has not learned, and its latent
# space shows whether instruments lie apart in it.
#
# We will see
#
# - what is left of a recording when the instrument plays it, at its own pitch and at another;
# - two recordings as they are played (figure 5.8, new), and where all lie in the latent space
#   (figure 5.9, new).

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib.datasets.recordings import corpora, folders
from vaelib.datasets.recordings.note_names import note_name
from vaelib.latent import principal_map
from vaelib.live.instruments.instrument import Instrument
from vaelib.own_sounds import command, material, model, resynthesis, space
from vaelib.own_sounds.repitching import pairs, repitched
from vaelib.own_sounds.splits import is_held
from vaelib.profiles import Profile
from vaelib.report import plots, spectrograms, tables
from vaelib.report.results import Results
from vaelib.synthesis.notes import SR
from vaelib.synthesis.quality import spectrogram_db

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_own_sounds_played")
results = Results("06_own_sounds_played", profile, record=record)

# %% [markdown]
# ## The recordings
#
# They are those of the notebook before, and so is the model: a tenth of the notes is held out.

# %%
folder = profile.datasets / corpora.source()
notes = corpora.written(folder, every=size.every_key, velocities=size.velocities)
analysed = folders.analyse(folder, profile, progress=False)
corpus = corpora.table(analysed.files, notes)
frames = material.gather(analysed, pitched=True, most=command.MOST_FRAMES)
apart = is_held(analysed.files)

# %% tags=["plan"]
learned = frames.divided(apart)
plans = {"played": model.planned(*learned, n_latents=8, steps=size.steps_own)}

# %%
trained = model.fit(*learned, profile, n_latents=8, steps=size.steps_own)
keys = Instrument.load(profile.own_sounds[0])

# %% [markdown]
# ## Played
#
# The held-out notes are played by the engine: from their own frames, which shows what the engine
# can do, and from decoded ones; over all of a note, and *sustained*: over the second from 0.3 s on,
# if its level falls by less than 2.5 dB. *Repitched*: each of these recordings is played at the
# pitch of others of its instrument, and compared with them. *Alike*: how far recordings are from
# those of the same note at another velocity, and from those of the next note, the gain made the
# same.

# %%
spared, sustained = np.flatnonzero(apart), slice(15, 65)
whole = {i: material.of_file(analysed, i).take(slice(size.n_played)) for i in set(frames.file)}
played, found = {}, {}
for i in spared[corpus.velocity[spared] == corpus.velocity.median()]:
    file, key = analysed.files[i].file, note_name(corpus.midi[i])
    label = f"{corpus.instrument[i]} {key}".replace("#", " sharp ")
    one = resynthesis.compared(folder / file, whole[i], trained)
    played[i] = label, one
    found[label] = {"limit": one.limit, "model": one.model}
    level = whole[i].level_db[sustained]
    # What is struck decays.
    if len(whole[i]) > sustained.stop and level[:10].mean() - level[-10:].mean() < 2.5:
        held_on = resynthesis.compared(folder / file, whole[i].take(sustained), trained)
        found[label] |= {"limit, sustained": held_on.limit, "model, sustained": held_on.model}
found = pd.DataFrame(found).T
found.loc["mean"] = found.mean()
mean = found.loc["mean"].to_dict() | {"notes": len(played)}
if "model, sustained" in found:
    mean["sustained"] = int(found["model, sustained"].notna().sum()) - 1
results.add("played", mean)
display(tables.readable(found))
voices, moved = corpus.instrument + corpus.velocity.astype(str), []
for low, high in ((6, 6), (12, 12)) if folder.name == "orchestra" else ((4, 12),):
    near = pairs(voices, corpus.midi.to_numpy(), semitones=(low, high))
    near = [(whole[i], whole[j]) for i, j in near if i in spared and j in whole]
    if near:
        far = f"{low}" if low == high else f"{low} to {high}"
        moved.append({"semitones": far, **repitched(trained, near)._asdict()})
results.add("repitched", moved)
alike = {}
for what, who, far in (
    ("another velocity", corpus.instrument, 0),
    ("next note", voices, size.every_key),
):
    near = pairs(who, corpus.midi.to_numpy(), semitones=(far, far))
    near = [(whole[i], whole[j]) for i, j in near if i in spared and i != j and j in whole]
    if near:
        alike[what] = repitched(trained, near).envelope
results.add("alike", alike)
display(alike, tables.readable(pd.DataFrame(moved)))
long = {i: (label, one) for i, (label, one) in played.items() if len(one.played) > SR // 2}
each = list({corpus.instrument[i]: one for i, one in long.items()}.values())
shown = {
    f"{label}, {what}": sound[: len(one.played)]
    for label, one in each[:: -(-len(each) // size.n_heard_own)]
    for what, sound in (("recorded", one.recorded), ("played", one.played))
}
for label, sound in shown.items():
    file = label.replace(", ", " ").replace(" ", "-")
    display(results.sound(file, sound, SR, label, group="own sounds"))

# %%
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8), sharex="row", sharey=True)
for ax, (label, sound) in zip(axes.flat, shown.items(), strict=False):
    level_db = spectrogram_db(sound, n_bins=750, hop=1024, floor_db=-80)
    of = {"seconds": len(sound) / SR, "hz_per_bin": SR / 4096}
    image = spectrograms.spectrogram(ax, level_db, **of)
    ax.set_title(label)
figure.colorbar(image, ax=axes, label="level (dB)")
caption = "Two recordings that were held out, and what the instrument plays of them."
results.figure("5.8", figure, caption)

# %% [markdown]
# ## The latent space
#
# A recording stands at the median of its loud frames. *Instrument told*: the share of recordings
# whose nearest neighbour is of the same instrument. *Silhouette* is 1 if instruments are far apart
# and 0 if they are mixed. *Pitch told* is R² of a linear prediction of the pitch from the latents,
# which should be low, as the decoder is given the pitch. The null has the labels permuted.

# %%
rows = np.array(sorted(whole))
places = space.places(trained, [whole[i] for i in rows])
mixed, told = np.random.default_rng(0).permutation(rows), {}
for name, labels in (("found", corpus.iloc[rows]), ("null", corpus.iloc[mixed])):
    told[name] = space.told(places, labels.instrument, labels.midi.to_numpy())._asdict()
results.add("told", told)
ways = {name: way._asdict() for name, way in space.dials(keys, hz=261.6).items()}
results.add("ways", ways)
display(tables.readable(pd.DataFrame(told).T), tables.readable(pd.DataFrame(ways).T))

# %%
found = principal_map(places)
figure, ax = plt.subplots(figsize=(plots.WIDTH, 3.4))
for k, (name, of) in enumerate(corpus.iloc[rows].groupby("instrument")):
    x, y = found.points[np.isin(rows, of.index)].T
    again, colour = divmod(k, len(plots.COLOURS))
    look = {"color": plots.COLOURS[colour], "marker": "o^"[again], "alpha": 0.8}
    ax.scatter(x, y, 6 + 0.3 * (of.midi - 20), label=name, **look)
one, two = (f"component {k + 1} ({100 * x:.0f} %)" for k, x in enumerate(found.explained))
ax.set(xlabel=one, ylabel=two)
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
caption = "The recordings in the latent space of their model."
results.figure("5.9", figure, caption)

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# - A musician hears in the players what is lost, and how far a note can be moved.
# - A researcher should compare what is played with the engine's own limit, not with silence: much
#   of the distance from a recording is noise, which is another each time.
