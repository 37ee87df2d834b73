# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. Eight voices
#
# The instrument of 2017 played one note at a time. Now each key has a voice with its own pitch,
# level and place, and, if wanted, its own point of the latent space. What is played becomes events,
# and a *performance* says once a tick which voices sound. The live instrument, a MIDI file and this
# notebook go the same way.
#
# We will see
#
# - whether anything clicks: in a chord, when voices are taken away, under the pedal, with bends and
#   slides;
# - whether anything is left when the last voice has ended;
# - a piece for eight voices (figure 5.6, new).

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display
from threadpoolctl import threadpool_limits

from vaelib.live import demo
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.playing.events import Midi, Note, Set, Timed
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer
from vaelib.live.rendering import rendered
from vaelib.profiles import Profile
from vaelib.report import plots, spectrograms, tables
from vaelib.report.results import Results
from vaelib.synthesis.quality import click_db, spectrogram_db

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_voices")
results = Results("06_voices", profile, record=record)
instrument = Instrument.load(profile.instrument if profile.instrument.exists() else DEFAULT)

# %% [markdown]
# ## Five passages
#
# They are events with their ticks of 10 ms, and the share of the tick that has passed. The *chord*
# has eight notes, one after the other. In the *run* some fifteen notes overlap, but only eight may
# sound, so voices are taken away. The *pedal* holds the chord after its keys are let go. The *bend*
# goes up and down by four semitones. In the *slides* three notes are played by MIDI Polyphonic
# Expression: each has a channel, and so a bend, a slide and a pressure of its own; slide and
# pressure turn a dial each. All partials stay below 12 kHz, so that what is above is a click.

# %%
low = [36, 43, 48, 52, 55, 57, 59, 60]
on = [Timed(10 + 6 * i, 0.3 * i % 1, Note(pitch, 100)) for i, pitch in enumerate(low)]
off = [Timed(200 + 5 * i, 0.5, Note(pitch, 0)) for i, pitch in enumerate(low)]
drawn = np.random.default_rng(0).integers(36, 61, size.n_run).tolist()
run = [Timed(10 + 6 * i, 0.25, Note(pitch, 90)) for i, pitch in enumerate(drawn)]
run += [Timed(100 + 6 * i, 0.75, Note(pitch, 0)) for i, pitch in enumerate(drawn)]
pedal = [Timed(5, 0.0, Midi(0xB0, 64, 127)), *on, *off, Timed(300, 0.0, Midi(0xB0, 64, 0))]
turns = (64 + 63 * np.sin(np.arange(200) / 20)).astype(int).tolist()
bend = [Timed(0, 0.0, Set("bend_semitones", 4.0)), *on[:3], *off[:3]]
bend += [Timed(50 + i, 0.0, Midi(0xE0, 0, turn)) for i, turn in enumerate(turns)]
# The master channel says that five channels belong to its zone.
slides = [Timed(0, 0.0, Midi(0xB0, *pair)) for pair in ((101, 0), (100, 6), (6, 5))]
for i, pitch in enumerate((45, 52, 57)):
    slides += [Timed(5, 0.0, Midi(0x91 + i, pitch, 100)), Timed(280, 0.0, Midi(0x81 + i, pitch, 0))]
    for j, turn in enumerate(turns[i::3]):
        at = 50 + i + 3 * j
        slides += [Timed(at, 0.0, Midi(0xE1 + i, 0, 64 + (turn - 64) // 12))]
        slides += [Timed(at, 0.5, Midi(0xB1 + i, 74, turn))]
        slides += [Timed(at, 0.6, Midi(0xD1 + i, 127 - turn))]
passages = {"chord": on + off, "run": run, "pedal": pedal, "bend": bend, "slides": slides}

# %% [markdown]
# The *click* is the largest burst of energy above 12 kHz, of either channel, relative to the power
# of the sound, in dB. *Voices* is how many sound at once at most, not counting those that fade
# because another takes their place, and *fading* how many with them. *After the end* is the largest
# sample in the second after the last voice.

# %%
table = {}
for name, events in passages.items():
    performance, performer = Performance(instrument), Performer(instrument)
    order = np.lexsort([[e.offset for e in events], [e.tick for e in events]])
    events, blocks, counts = [events[i] for i in order], [], []
    with threadpool_limits(1, "blas"):
        for tick in range(events[-1].tick + 400):
            while events and events[0].tick == tick:
                performance.obey(events[0].event, events.pop(0).offset)
            playing = performance.tick()
            blocks.append(performer.play(playing))
            voices = [voice for voice in playing.voices if voice]
            counts.append((sum(np.isinf(voice.envelope.cut) for voice in voices), len(voices)))
    sound = np.concatenate(blocks, axis=1)
    table[name] = {
        "click": max(click_db(channel) for channel in sound),
        **dict(zip(("voices", "fading"), np.max(counts, axis=0).tolist(), strict=True)),
        "after the end": np.abs(sound[:, -instrument.sr :]).max(),
    }
    display(results.sound(name, sound, instrument.sr, f"eight voices: {name}", group="voices"))
results.add("passages", table)
tables.readable(pd.DataFrame(table).T)

# %% [markdown]
# ## A piece
#
# A bass, a pad of four parts and a melody, each on its own MIDI channel, with its own bend and
# pressure, while all dials move along one slow path. `make demo` plays the same piece, and nothing
# in it is more than the live instrument can do.

# %%
piece = rendered(instrument, demo.piece(instrument, size.piece_s))
display(results.sound("piece", piece, instrument.sr, "a piece for eight voices", group="piece"))
level_db = spectrogram_db(piece.mean(axis=0), n_bins=750, hop=4096, floor_db=-80)
figure, ax = plt.subplots(figsize=(plots.WIDTH, 2.4))
seconds, hz_per_bin = piece.shape[1] / instrument.sr, instrument.sr / 4096
image = spectrograms.spectrogram(ax, level_db, seconds=seconds, hz_per_bin=hz_per_bin)
figure.colorbar(image, ax=ax, label="level (dB)")
results.figure(
    "5.6",
    figure,
    "The spectrogram of a piece for eight voices that the instrument plays: chords, a bass from "
    "the second bar on, and a melody from the third on.",
)

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# Clicks below -75 dB are not heard beside the sound. A voice that is taken away fades within 10 ms.
#
# - A musician can play chords with both hands, with pedal, bends and pressure, and from an MPE
#   keyboard with a timbre for each finger.
# - A researcher can render what was played once more, sample for sample: it is a list of events.
