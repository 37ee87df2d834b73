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
import shutil
import subprocess
import sys
import time

import numpy as np

from vaelib.live import realtime
from vaelib.live.instrument import DEFAULT, Instrument
from vaelib.live.latency import loopback
from vaelib.profiles import Profile
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
# The one that the notebook before has exported; else the one that is published.

# %%
file = profile.instrument if profile.instrument.exists() else DEFAULT
instrument = Instrument.load(file)
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
median, p99 = 1e6 * np.quantile(times, [0.5, 0.99])
print(f"decoding: median {median:.0f} us, p99 {p99:.0f} us")

# %% [markdown]
# ## From a controller to the sound
#
# A client moves a dial and waits for the frame that answers; the server runs in a process of its
# own. Times are no results, which are the same in every run: they stand beside the durations.

# %%
live = {
    f"client, {mode}": loopback(file, seconds=size.turned_s[0], mode=mode)
    for mode in ("bank", "stft")
}
live

# %% [markdown]
# Pure Data, if it is there, plays the patch: a controller moves in it, and the time runs until the
# first sample of its sound that is different. Then a controller moves a hundred times a second, and
# the frames that Python sent are those that Pure Data has taken.

# %%
if shutil.which("pd"):
    for mode, turned in zip(("bank", "stft"), size.turned_s[1:], strict=True):
        program = [
            sys.executable,
            profile.root / "max" / "build" / "live_latency.py",
            f"--instrument={file}",
            f"--mode={mode}",
            f"--events={size.events}",
            f"--seconds={turned}",
        ]
        told = subprocess.run(program, capture_output=True, text=True, check=True).stdout
        live[f"Pure Data, {mode}"] = json.loads(told)
else:
    print("Pure Data is not installed (apt install puredata-core): its latency is not measured")
if record:
    write_json(profile.live, live)
live

# %%
results.save()

# %% [markdown]
# ## Play
#
# The cell below plays until it is interrupted (the stop button, or Ctrl-C): open a patch, turn the
# dials. The line tells what comes in, and at the end how fast it was answered.

# %%
summary = realtime.serve(
    instrument,
    realtime.Settings(seconds=size.seconds or None, port=0 if record else None, status=not record),
)
print(summary)

# %% [markdown]
# ## What was seen
#
# - A spectrum is decoded, searched for partials and sent in about a millisecond; most of the way
#   from a controller to the sound is waiting for the next block.
# - No frame is lost on a loopback at a hundred moves a second.
# - A small network, trained to be played, is an instrument: every dial is alive.
