# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. A second instrument, of frequency modulation
#
# The sidebands of dataset 3 lie closer together than a frame can show, so their levels cannot be
# measured by number. This instrument learns spectra, and its partials are found in them. It is in
# tune because the fundamental is put on its note; beside the additive instrument it is the poorer
# one.
#
# We will see
#
# - how well it reconstructs, and what its dials do;
# - the two instruments side by side, and which of them is the default.

# %%
from dataclasses import replace

import numpy as np
import pandas as pd
from IPython.display import display

from vaelib.datasets.dataset import load
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.making import descriptors, export, measures, selection
from vaelib.live.making.rows import spectra
from vaelib.metrics import splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import tables
from vaelib.report.results import Results
from vaelib.synthesis.notes import SR

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_trained_instrument_fm")
results = Results("06_trained_instrument_fm", profile, record=record)

# %% [markdown]
# ## Training
#
# The model learns the levels of 1025 bins in dB, all sounds having one energy, and beside them the
# factors, which together count as much as they do among the partials of the additive instrument.
# The resonance of the ladder is a tenth of the dataset's, which oscillates by itself and is then
# nearly a sine.

# %%
dataset = load("fm_moog", profile, stride=size.stride_fm, moog_res_scale=0.1)
told = {name: dataset.values(name) for name in dataset.names}
told |= {name: np.log(told[name]) for name in ("ratio", "resonance", "filter_frequency")}
data = spectra(dataset.frames, told, f0_hz=110.0, sr=SR)
train, test = splits.held_out(len(data.x))

# %% tags=["plan"]
warm_up = max(1, size.steps_fm_instrument // (len(train) // 100) // 4)
recipe = replace(RECIPES["today"], warm_up=warm_up, cosine_decay=True)
settings = {"hidden": (512,) * 3, "activation": "gelu", "steps": size.steps_fm_instrument}
reads = {"betas": (3.0,), "read_by": "the second instrument that is published"}
plans = {"fm": recipe.plan(data.x[train], data.x[test], 8, **settings, **reads)}

# %%
fit = fit_all(plans, profile, label="instrument")["fm"][3.0, 0]
made = fit.reconstruction(data.x)[:, : data.levels.shape[1]]
offsets = dataset.labels[:, 0]
called = [("string", "brass", "wood", "metal")[i % 4] for i in offsets]
said = [" ".join(f"{k} {v:g}" for k, v in dataset.setting(i).items()) for i in range(len(made))]
presets = selection.presets(data, made, size.n_presets_fm, among=train, nouns=called, sounds=said)
how = {"name": "FM", "sr": SR, "f0_hz": 110.0, "floor_db": -80.0, "presets": presets}
how["shown"] = {name: dataset.quantity(name) for name in dataset.names}
instrument, points = export.instrument(fit, data.x, told, n_bins=made.shape[1], **how)
instrument = descriptors.named(instrument, points[test][:200])
file = profile.instrument_fm
instrument.save(file)

# %%
true = {name: values[test] for name, values in told.items()}
dials = pd.DataFrame(list(instrument.latents)).set_index("name")[["low", "high"]]
dials["correlation"] = descriptors.correlations(instrument, points[test], true)
dials["change"] = measures.dial_changes(instrument, 50)
results.add("dials", dials)
tables.readable(dials)

# %% [markdown]
# ## Side by side
#
# The *error* is that of held-out sounds over the bins that sound, in dB; *off the note* is the
# largest distance of the fundamental from the note, in cents, of random points as they are decoded
# and as they are played; *near sines* is the share of random points of which one partial has more
# than 90 % of the energy; *least change* is that of the dial that changes least, from one end to
# the other.

# %%
additive = Instrument.load(profile.instrument if profile.instrument.exists() else DEFAULT)
sides = {}
for one in (additive, instrument):
    z = measures.points(one, size.n_points)
    off = {t: [measures.cents_beside(one.partials(p, tune=t), 110.0) for p in z] for t in (0, 1)}
    sides[one.name] = {
        "off the note, decoded": measures.summary(off[0])["largest"],
        "off the note, played": measures.summary(off[1])["largest"],
        "loudness A3": measures.loudness_spread_db(one, 57.0, 200),
        "near sines": measures.near_sines(one, size.n_points),
        "least change": measures.dial_changes(one, 50).min(),
    }
held_out, sounding = made[test] - data.levels[test], data.levels[test] > -80
sides["FM"]["error"] = np.sqrt(np.mean(held_out**2, axis=1, where=sounding)).mean()
results.add("sides", sides)
tables.readable(pd.DataFrame(sides).T)

# %%
for preset in instrument.presets[: size.n_heard_fm]:
    sound, name = measures.held(instrument, preset.z, 45.0, "bank", n=150), preset.name
    display(results.sound(name.replace(" ", "-"), sound, SR, name, group="presets of FM"))

# %%
results.save()

# %% [markdown]
# ## How to read it
#
# A dial is worth its name if its correlation is near 1 and its change is not small.
#
# - A musician should start with the additive instrument, and take this one for rough sounds.
# - A researcher should average several frames where partials lie closer than a frame can show.
