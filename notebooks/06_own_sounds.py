# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. Own sounds
#
# The abstract of 2017 says that the model can be extended to any type of sound, and the report
# shows no recording. Here recordings become an instrument: 76 notes of six keyboard instruments,
# which were recorded for a sound font. For sounds without pitch there are the strokes of a drum and
# a plate, which are computed.
#
# We will see
#
# - whether the pitch of a recording is found;
# - how near the model comes to notes, to an octave and to an instrument that it has not learned;
# - what is left of a recording when the instrument plays it, at its own pitch and at another;
# - two recordings as they are played (figure 5.8, new), and where all lie in the latent space
#   (figure 5.9, new).

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib.datasets import percussion
from vaelib.datasets.recordings import folders, keyboards
from vaelib.latent import principal_map
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making import measures
from vaelib.own_sounds import command, errors, material, model, resynthesis, space
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
size = profile.sizes("06_own_sounds")
results = Results("06_own_sounds", profile, record=record)

# %% [markdown]
# ## The recordings, and their pitch
#
# They are the samples of the pianos of FluidR3, a free sound font. The sound font says which key
# each belongs to. First no file's name tells its note, so that the pitch must be heard: an estimate
# is *wrong* if it is more than half a semitone off. A recording is *unvoiced* if no pitch is found.

# %%
hidden = keyboards.written(profile.datasets / "keyboards hidden", named=False)
heard = folders.analyse(profile.datasets / "keyboards hidden", profile, progress=False)
pitch = errors.of_pitch(heard.files, {file: note.midi for file, note in hidden.items()})
results.add("pitch", pitch)
folder = profile.datasets / "keyboards"
notes = keyboards.written(folder)
analysed = folders.analyse(folder, profile, progress=False)
columns = {"midi": ["size", "min", "max"], "seconds": ["sum"]}
known = [(notes[file.file].instrument, notes[file.file].midi) for file in analysed.files]
corpus = pd.DataFrame(known, columns=["instrument", "midi"])
corpus["seconds"] = [file.sounding_s for file in analysed.files]
counts = corpus.groupby("instrument").agg(columns)
counts.columns = ["notes", "lowest", "highest", "seconds"]
results.add("corpus", counts)
display(pitch, tables.readable(counts))

# %% [markdown]
# ## What is learned
#
# Whole recordings are held out: every tenth note, as `make instrument` does, the octave from C4 on,
# and one instrument. Strokes of a snare drum and of a plate, computed by the sines of their modes
# and by noise, stand for sounds without pitch; of these the model learns plain spectra.

# %%
strokes = profile.datasets / "percussion"
percussion.written(strokes, size.n_strokes, sr=SR)
beaten = folders.analyse(strokes, profile, progress=False)
frames = material.gather(analysed, pitched=True, most=command.MOST_FRAMES)
hits = material.gather(beaten, pitched=False, most=command.MOST_FRAMES)
held = {
    "A tenth of the notes": is_held(analysed.files),
    "The octave from C4": corpus.midi.between(60, 71).to_numpy(),
    "An instrument": (corpus.instrument == "tine piano").to_numpy(),
}
both = {name: frames.divided(apart) for name, apart in held.items()}
learned = {**both, "strokes": hits.divided(is_held(beaten.files))}

# %% tags=["plan"]
how = {"n_latents": 8, "steps": size.steps_own}
plans = {name: model.planned(*pair, **how) for name, pair in learned.items()}

# %%
made = {"into": profile.data, "steps": size.steps_own, "progress": False}
for name, source in (("keyboards", folder), ("percussion", strokes)):
    said = command.make(source, profile, name=name, **made)
    print(*(line for line in said if str(profile.root) not in line), sep="\n")
keys, drums = (Instrument.load(file) for file in profile.own_sounds[::2])

# %% [markdown]
# ## What it has not learned
#
# The error is the root mean square difference of the levels of harmonics within 60 dB of the
# loudest, over all frames that sound, with eight latents; beside it stand as many principal
# components that are given the pitch as well, and the most similar frame that was learned.

# %%
models = {name: model.fit(*pair, profile, **how) for name, pair in both.items()}
frame_s = corpus.seconds.sum() / len(frames)
table = {}
for name, pair in both.items():
    table[name] = errors.of_held(models[name], *pair, frame_s=frame_s)._asdict()
results.add("held", table)
tables.readable(pd.DataFrame(table).T)

# %% [markdown]
# ## Played
#
# The held-out tenth is played by the engine: from its own frames, which shows what the engine can
# do, and from decoded ones. *Repitched*: each of these recordings is played at the pitch of the
# others of its instrument that are 4 to 12 semitones away, and compared with them.

# %%
trained, spared = models["A tenth of the notes"], np.flatnonzero(held["A tenth of the notes"])
whole = {i: material.of_file(analysed, i).take(slice(size.n_played)) for i in set(frames.file)}
played = {}
for i in spared:
    file = analysed.files[i].file
    label = file.removesuffix(".wav").replace("/", " ").replace("#", " sharp ")
    played[label] = resynthesis.compared(folder / file, whole[i], trained)
found = {label: {"limit": one.limit, "model": one.model} for label, one in played.items()}
results.add("played", found)
display(tables.readable(pd.DataFrame(found).T))
near = pairs(corpus.instrument, corpus.midi.to_numpy(), semitones=(4, 12))
near = [(whole[i], whole[j]) for i, j in near if i in spared and j in whole]
results.add("repitched", repitched(trained, near)._asdict())
long = [(label, one) for label, one in played.items() if len(one.played) > SR // 2][::-2]
shown = {
    f"{label}, {what}": sound[: len(one.played)]
    for label, one in long[: size.n_heard_own]
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
for (name, of), colour in zip(corpus.iloc[rows].groupby("instrument"), plots.COLOURS, strict=False):
    x, y = found.points[np.isin(rows, of.index)].T
    ax.scatter(x, y, 6 + 0.3 * (of.midi - 20), color=colour, alpha=0.8, label=name)
one, two = (f"component {k + 1} ({100 * x:.0f} %)" for k, x in enumerate(found.explained))
ax.set(xlabel=one, ylabel=two)
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
caption = "The recordings of six keyboard instruments in the latent space of their model."
results.figure("5.9", figure, caption)

# %% [markdown]
# ## Sounds without pitch
#
# Presets of the second instrument, held for as long as a key is down.

# %%
for preset in drums.presets[: size.n_heard_own]:
    sound = measures.held(drums, preset.z, 60.0, "bank-noise", n=80)
    file = preset.name.replace(" ", "-")
    display(results.sound(file, sound, SR, f"{preset.name}, held", group="percussion"))

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# A model that has a smaller error than the nearest learned frame generalises; a model that has a
# larger error than principal components should not be used for such notes.
#
# - A musician should record many notes of an instrument, and play within their range.
# - A researcher should hold out whole notes, since frames of one note are alike.
