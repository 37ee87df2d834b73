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
# An instrument is a decoder that answers at once. We will see
#
# - its dials, and how long one spectrum takes;
# - how long it is from a controller to the sound, by a client that listens and by Pure Data;
# - the instrument itself, which plays until it is stopped.
#
# Open `max/vae_synth.maxpat` in Max, `max/VAE Synth.amxd` in Live, or `max/vae_synth.pd` in Pure
# Data, run all cells, and turn the dials; `max/README.md` tells more.

# %%
import json
import subprocess
import sys
import time

import numpy as np

from vaelib import realtime
from vaelib.instruments import DEFAULT, Instrument
from vaelib.loopback import loopback
from vaelib.paths import Paths
from vaelib.results import Results
from vaelib.store import write_json

# %% tags=["parameters"]
profile = "quick"
record = False
# Seconds for which the last cell plays; 0: until it is interrupted.
seconds = 0.0
# Seconds of each measurement.
measured_s = 3.0

# %%
paths = Paths(profile)
results = Results("07_realtime", paths, record=record)

# %% [markdown]
# ## The instrument
#
# The one that the notebook before has exported; else the one that is published.

# %%
instrument = Instrument.load(paths.instrument if paths.instrument.exists() else DEFAULT)
print(f"{instrument.name}, at {instrument.f0_hz:g} Hz, {instrument.n_bins} bins")
for i, latent in enumerate(instrument.latents):
    print(f"/x/{i}  {latent.name:<16} {latent.low:6.2f} to {latent.high:5.2f}")
results.add(
    "instrument",
    {
        "f0_hz": instrument.f0_hz,
        "n_latents": instrument.n_latents,
        "n_weights": sum(kernel.size + bias.size for kernel, bias in instrument.layers),
    },
)

# %% [markdown]
# One point of the latent space is decoded a hundred times a second, by NumPy: for one point the
# products are so small that a compiled program takes longer to start than to compute.

# %%
times = []
for z in np.random.default_rng(0).normal(size=(300, instrument.n_latents)).astype(np.float32):
    began = time.perf_counter()
    instrument.decode(z)
    times.append(time.perf_counter() - began)
print(f"decoding: median {1e6 * np.median(times):.0f} us, p99 {1e6 * np.quantile(times, 0.99):.0f} us")

# %% [markdown]
# ## From a controller to the sound
#
# A client moves a dial a hundred times a second and waits for the frame that answers; the server
# runs in a process of its own. Times are no results, which are the same in every run: they stand
# beside the durations.

# %%
live = {mode: loopback(instrument, seconds=measured_s, mode=mode) for mode in ("bank", "stft")}
live
