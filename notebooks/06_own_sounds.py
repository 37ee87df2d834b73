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
# shows no recording. Here recordings become an instrument: notes of eleven orchestral instruments,
# which a sound font holds. For sounds without pitch there are the strokes of a drum and a plate,
# which are computed.
#
# We will see
#
# - whether the pitch of a recording is found;
# - how near the model comes to notes, to an octave and to an instrument that it has not learned.

# %%
import pandas as pd
from IPython.display import display

from vaelib.datasets import percussion
from vaelib.datasets.recordings import corpora, folders, orchestra
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making import measures
from vaelib.own_sounds import command, errors, material, model
from vaelib.own_sounds.splits import is_held
from vaelib.profiles import Profile
from vaelib.report import tables
from vaelib.report.results import Results
from vaelib.synthesis.notes import SR

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
# The orchestra is rendered from FluidR3, a free sound font. Where that is not installed, the
# chapter uses the samples of its pianos, which a package of Python brings. First no file's name
# tells its note, so that the pitch must be heard: an estimate is *wrong* if it is more than half a
# semitone off. A recording is *unvoiced* if no pitch is found.

# %%
source, chosen = corpora.source(), {"every": size.every_key, "velocities": size.velocities}
apart = {"orchestra": "oboe", "keyboards": "tine piano"}[source]
if source == "keyboards":
    print(f"six keyboards; the command that brings eleven instruments: {orchestra.INSTALL}")
results.add("source", source)
hidden = corpora.written(profile.datasets / f"{source} hidden", **chosen, named=False)
heard = folders.analyse(profile.datasets / f"{source} hidden", profile, progress=False)
pitch = errors.of_pitch(heard.files, {file: note.midi for file, note in hidden.items()})
results.add("pitch", pitch)
folder = profile.datasets / source
notes = corpora.written(folder, **chosen)
analysed = folders.analyse(folder, profile, progress=False)
corpus = corpora.table(analysed.files, notes)
columns = {"midi": ["size", "min", "max"], "seconds": ["sum"]}
counts = corpus.groupby("instrument").agg(columns)
counts.columns = ["notes", "lowest", "highest", "seconds"]
results.add("corpus", counts)
display(pitch, tables.readable(counts))

# %% [markdown]
# ## What is learned
#
# Whole recordings are held out: all of a tenth of the notes, as `make instrument` does, the octave
# from C4 on, and one instrument. *A tenth of the recordings* leaves the same note at another
# velocity among what is learned, which can be nearly the same sound. Strokes of a snare drum and of
# a plate, computed by the sines of their modes and by noise, stand for sounds without pitch; of
# these the model learns plain spectra.

# %%
strokes = profile.datasets / "percussion"
percussion.written(strokes, size.n_strokes, sr=SR)
beaten = folders.analyse(strokes, profile, progress=False)
frames = material.gather(analysed, pitched=True, most=command.MOST_FRAMES)
hits = material.gather(beaten, pitched=False, most=command.MOST_FRAMES)
held = {
    "A tenth of the notes": is_held(analysed.files),
    "The octave from C4": corpus.midi.between(60, 71).to_numpy(),
    "An instrument": (corpus.instrument == apart).to_numpy(),
    "A tenth of the recordings": is_held(analysed.files, alone=True),
}
both = {name: frames.divided(apart) for name, apart in held.items()}
learned = {**both, "strokes": hits.divided(is_held(beaten.files))}

# %% tags=["plan"]
n_latents = {name: (8, 16) if "tenth" in name else (8,) for name in both} | {"strokes": (8,)}
plans = {
    (name, n): model.planned(*pair, n_latents=n, steps=size.steps_own)
    for name, pair in learned.items()
    for n in n_latents[name]
}

# %%
made = {"into": profile.data, "steps": size.steps_own, "progress": False}
for name, sounds in (("recordings", folder), ("percussion", strokes)):
    said = command.make(sounds, profile, name=name, **made)
    print(*(line for line in said if str(profile.root) not in line), sep="\n")
drums = Instrument.load(profile.own_sounds[2])

# %% [markdown]
# ## What it has not learned
#
# The error is the root mean square difference of the levels of harmonics within 60 dB of the
# loudest, over all frames that sound, with eight and sixteen latents; beside it stand as many
# principal components that are given the pitch as well, and the most similar frame that was
# learned.

# %%
frame_s, table = corpus.seconds.sum() / len(frames), []
for name, pair in both.items():
    for n in n_latents[name]:
        trained = model.fit(*pair, profile, n_latents=n, steps=size.steps_own)
        found = errors.of_held(trained, *pair, frame_s=frame_s)
        table.append({"held out": name, "latents": n, **found._asdict()})
results.add("held", table)
tables.readable(pd.DataFrame(table))

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
