# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Drawing

# %%
import matplotlib.pyplot as plt
import numpy as np

from vaelib.profiles import Profile
from vaelib.report import plots
from vaelib.report.results import Results

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
results = Results("02_latents", profile, record=record)

results.add("order", list({"ä", "b", "c"}))
figure, ax = plt.subplots(figsize=(4, 3))
plots.spectra(ax, np.abs(np.sin(np.arange(64)))[None])
results.figure("2.1", figure, "A rectified sine.")
results.save()
