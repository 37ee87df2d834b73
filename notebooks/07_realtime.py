# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 7. Played live
#
# From a moved dial to the changed sound it takes a few milliseconds, most of which is waiting for
# the next tick or block. No frame is lost on one machine at a hundred moves a second.
#
# An instrument is a decoder that answers at once. We will see
#
# - its dials, and how long one spectrum takes;
# - the time from a controller to the sound, at a client that listens and in Pure Data;
# - the instrument itself, which plays until it is stopped.
#
# Open `max/vae_synth.maxpat` in Max, `max/VAE Synth.amxd` in Live, or `max/vae_synth.pd` in Pure
# Data, run all cells, and turn the dials. `max/README.md` has the details.

# %%
import json
import os
import shutil
import subprocess
import sys
import time

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib.live import realtime
from vaelib.live.browser import page
from vaelib.live.browser.widget import InstrumentWidget
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.making.atlas import Atlas
from vaelib.live.osc.latency import loopback, percentiles_ms
from vaelib.profiles import Profile
from vaelib.report import plots, tables
from vaelib.report.latent_plots import latent_map
from vaelib.report.results import Results
from vaelib.store import write_json

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("07_realtime")
results = Results("07_realtime", profile, record=record)

# %% [markdown]
# ## The instrument
#
# The one that `06_trained_instrument` has exported, or else the published one.

# %%
file = profile.instrument if profile.instrument.exists() else DEFAULT
instrument = Instrument.load(file)
about = {
    "f0_hz": instrument.f0_hz,
    "n_latents": instrument.n_latents,
    "n_weights": sum(kernel.size + bias.size for kernel, bias in instrument.layers),
}
results.add("instrument", about)
dials = pd.DataFrame(list(instrument.latents))
dials.insert(0, "address", [f"/x/{i}" for i in range(instrument.n_latents)])
tables.readable(dials.set_index("address"))

# %% [markdown]
# One point of the latent space is decoded a hundred times a second, by NumPy: for one point the
# products are so small that a compiled program takes longer to start than to compute.

# %%
times = []
for z in np.random.default_rng(0).normal(size=(300, instrument.n_latents)).astype(np.float32):
    began = time.perf_counter()
    instrument.decode(z)
    times.append(time.perf_counter() - began)
columns = ["median (ms)", "99 % (ms)", "largest (ms)"]
tables.readable(pd.DataFrame([percentiles_ms(times)], ["decoding one point"], columns))

# %% [markdown]
# ## From a controller to the sound
#
# A client moves a dial and waits for the frame that answers; the server runs in a process of its
# own. Times differ from run to run, so they are not among the results: they are kept beside the
# executed notebook.

# %%
live = {
    f"client, {mode}": loopback(file, seconds=size.turned_s[0], mode=mode)
    for mode in ("bank", "stft")
}

# %% [markdown]
# Pure Data, if it is installed, plays the patch with the same instrument. A controller moves in it,
# and the time runs until the first sample of its sound that is different. Then a controller moves a
# hundred times a second, and the frames that Python sent are compared with those that Pure Data has
# taken.

# %%
if shutil.which("pd"):
    script = str(profile.root / "max" / "build" / "live_latency.py")
    # The script imports its neighbours, which Python's safe path would hide.
    environment = os.environ | {"PYTHONSAFEPATH": ""}
    for mode, turned in zip(("bank", "stft"), size.turned_s[1:], strict=True):
        options = {"instrument": file, "mode": mode, "events": size.events, "seconds": turned}
        program = [sys.executable, script, *(f"--{key}={value}" for key, value in options.items())]
        options = {"stdout": subprocess.PIPE, "text": True, "check": True, "env": environment}
        live[f"Pure Data, {mode}"] = json.loads(subprocess.run(program, **options).stdout)
else:
    print("Pure Data is not installed (apt install puredata-core): its latency is not measured")
if record:
    write_json(profile.live, live)
tables.readable(pd.DataFrame(live).T)

# %% [markdown]
# Pure Data takes as many frames as Python sends. At a client one frame may answer two moves. The
# patch lets each answer wait until 5 ms after its controller, by its own clock: players hear a
# delay that changes, not one that stays. A sound card adds its buffer.

# %% [markdown]
# ## In a browser
#
# The same instrument is a page of one file, `instrument.html` beside the report, which needs
# neither Python nor a network: it decodes in JavaScript, and its samples are those of Python within
# -90 dB. In a notebook that runs it is a widget whose dials are tied to Python: `shown.z` is the
# point of the latent space, and `InstrumentWidget(instrument, atlas, forward_to=9000)` moves a
# server along. In the report its map is playable.

# %%
atlas = Atlas.load(profile.atlas, instrument) if profile.atlas.exists() else None
if atlas:
    figure, ax = plt.subplots(figsize=(plots.WIDTH, 3.4))
    factor = next(iter(atlas.factors))
    latent_map(ax, atlas.places(instrument), atlas.values(factor), label=factor)
    caption = f"The instrument's map: {len(atlas.z)} sounds it was trained or tested on."
    results.figure("5.7", figure, caption)
if atlas and record:
    page.write(profile.instrument_page, instrument, atlas)
    page.write_excerpt(profile.excerpt, instrument, atlas)
shown = None if record else InstrumentWidget(instrument, atlas)
shown

# %%
results.save()

# %% [markdown]
# ## Play
#
# The cell below plays until it is interrupted (the stop button, or Ctrl-C): open a patch, turn the
# dials. The line shows what comes in, and at the end how fast it was answered.

# %%
summary = realtime.serve(
    instrument,
    realtime.Settings(seconds=size.seconds or None, port=0 if record else None, status=not record),
)
print(summary)

# %% [markdown]
# ## What was found
#
# A spectrum is decoded, searched for partials and sent in about a millisecond, and no frame is lost
# on one machine. Most of the time from a controller to the sound is waiting for the next block.
#
# - A musician should choose a small buffer of the sound card: it adds more than Python does.
# - A researcher who compares instruments should measure the sound, not the message: the time from a
#   controller to the first different sample.
