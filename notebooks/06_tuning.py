# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. In tune, equally loud, and what it comes with
#
# The instrument of notebook `06_trained_instrument` is on the note wherever its dials stand: it
# decodes levels of numbered partials, and does not look for partials in a spectrum.
#
# We will see
#
# - how far from the note a frame of the data shows the fundamental;
# - how far from the note the instrument sounds, by engine;
# - how loud points of the latent space are, and how many are nearly a sine;
# - the sounds that the instrument comes with.

# %%
import pandas as pd
from IPython.display import display

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.making import measures
from vaelib.profiles import Profile
from vaelib.report import tables
from vaelib.report.results import Results
from vaelib.synthesis.notes import SR
from vaelib.synthesis.partials import find

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_tuning")
results = Results("06_tuning", profile, record=record)
instrument = Instrument.load(profile.instrument if profile.instrument.exists() else DEFAULT)

# %% [markdown]
# ## On the note
#
# The additive sounds have a fundamental at 110 Hz and partials at (2 n + j) 110 Hz. The lobe of a
# partial in a frame of 4096 samples is 43 Hz wide, and so the partial j 110 Hz moves the peak of
# the fundamental: the first row has the distance of that peak from the note, over all sounds in
# which it lies within 150 cents. A model of such frames cannot be in tune.
#
# The other rows are of the instrument. Points anywhere between the ends of all dials are played at
# notes of seven octaves by each engine, and the fundamental of the sound is measured. All numbers
# are in cents, but for the number of points in which the fundamental sounds.

# %%
dataset = load("additive_biquad", profile, stride=size.stride_2)
found = [find(m) for m in representations.magnitude(dataset.frames)]
cents = [measures.cents_beside(partials, 110.0) for partials in found]
tuned = {"peaks of a frame": measures.summary(cents)}
engines = "bank", "bank-noise", "harmonic-bank", "inverse-stft", "inverse-stft-noise", "spsi"
tuned |= measures.tuning(instrument, engines, size.n_tuned)
results.add("tuning", tuned)
tables.readable(pd.DataFrame(tuned).T)

# %% [markdown]
# ## Equally loud
#
# Loudness is K-weighted (ITU-R BS.1770). The table has the distance from the 5th to the 95th
# percentile of random points at four notes, in dB, and the share of points of which one partial has
# more than 90 % of the energy.

# %%
notes = {"A2": 45, "A3": 57, "A4": 69, "A5": 81}
space = {f"loudness {n}": measures.loudness_spread_db(instrument, p, 300) for n, p in notes.items()}
space["near sines"] = measures.near_sines(instrument, 1000)
results.add("space", space)
tables.readable(pd.DataFrame(space, ["value"]).T)

# %% [markdown]
# ## Presets
#
# Each is the encoding of a sound of the data, whose factors stand beside its name; the first is
# where the dials stand at first. They are heard at A2, the pitch of the data.

# %%
for preset in instrument.presets[: size.n_heard]:
    sound, file = measures.held(instrument, preset.z, 45.0, "bank", n=150), preset.name
    display(results.sound(file.replace(" ", "-"), sound, SR, preset.name, group="presets"))
listed = pd.DataFrame([(p.name, p.sound) for p in instrument.presets], columns=["name", "sound"])
results.add("presets", listed.set_index("name"))
tables.readable(listed.set_index("name"))

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# A listener hears a few cents in a held note, and a decibel or two between two notes.
#
# - A musician can play the instrument beside others, at any key and with any preset.
# - A researcher should measure the pitch of what is decoded: a small error of a spectrum says
#   nothing about it.
