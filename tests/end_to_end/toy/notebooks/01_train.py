# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 1. Training
#
# Two runs on spectra of a few bins.

# %%
import matplotlib.pyplot as plt
import numpy as np

from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.report.results import Results
from vaelib.runs.cases import load_or_train
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig

# %% tags=["parameters"]
profile = "quick"
record = False

# %% [markdown]
# ## The ELBO

# %%
profile = Profile(profile)
size = profile.sizes("01_train")
results = Results("01_train", profile, record=record)

x = np.random.default_rng(0).normal(size=(200, 16)).astype(np.float32)
config = VAEConfig(n_bins=16, n_latents=2, hidden=(8,))
steps = 2 * size.epochs  # two batches of 100
trainings = [TrainingConfig(steps, learning_rate=1e-3, seed=seed) for seed in range(2)]
runs = load_or_train([Case(config, t, x, x[:50]) for t in trainings], profile, label="toy")
results.add("elbo", [run.history.elbo[-1] for run in runs])
figure, ax = plt.subplots(figsize=(3, 2))
ax.plot(runs[0].history.elbo, lw=1)
ax.set(xlabel="epoch", ylabel="ELBO (nat)")
results.figure("1.1", figure, "The ELBO, epoch by epoch, of Müller's spectra.")
results.sound("tone", np.sin(np.arange(4410) / 10), 44100, "A tone", group="tones")
results.save()
print(profile.runs, *runs, sep="\n")
