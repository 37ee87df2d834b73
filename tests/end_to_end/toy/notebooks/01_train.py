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

from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report.results import Results

# %% tags=["parameters"]
profile = "quick"
record = False

# %% [markdown]
# ## The ELBO

# %%
profile = Profile(profile)
size = profile.sizes("01_train")
results = Results("01_train", profile, record=record)

x = np.random.default_rng(0).normal(size=(230, 16)).astype(np.float32)

# %% tags=["plan"]
how = {"steps": size.steps, "hidden": (8,), "stop_at_gate": False, "read_by": "figure 1.1"}
plans = {
    "toy": RECIPES["today"].plan(x[:200], x[200:], 2, seeds=range(2), **how),
    "one": RECIPES["today"].plan(x[:200], x[200:], 2, **how | {"read_by": "claim order"}),
}

# %%
runs = [fit.run for fit in fit_all(plans, profile, label="toy")["toy"].values()]
results.add("elbo", [run.history.elbo[-1] for run in runs])
figure, ax = plt.subplots(figsize=(3, 2))
ax.plot(runs[0].history.elbo, lw=1)
ax.set(xlabel="epoch", ylabel="ELBO (nat)")
results.figure("1.1", figure, "The ELBO, epoch by epoch, of Müller's spectra.")
results.sound("tone", np.sin(np.arange(4410) / 10), 44100, "A tone", group="tones")
results.save()
print(profile.runs, *runs, sep="\n")
