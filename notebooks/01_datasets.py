# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 1. The model and its datasets
#
# We will see
#
# - what a variational auto-encoder is, in one drawing (figure 1.1);
# - three datasets of synthetic sounds whose every cause is known: one, four and five factors of
#   variation (figures 2.1 and 2.4, and sounds to hear);
# - what the numbers in them look like: how loud, how wide, how much of each sound 1025 bins keep.

# %%
import matplotlib.pyplot as plt
import numpy as np

from vaelib import representations
from vaelib.datasets.dataset import load
from vaelib.profiles import Profile
from vaelib.report import plots
from vaelib.report.results import Results

# %% [markdown]
# The parameters are those of a first look. `make report` sets its own and records the results.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("01_datasets")
results = Results("01_datasets", profile, record=record)
plt.rcParams.update(plots.STYLE)

# %% [markdown]
# ## The model
#
# The encoder maps a spectrum to a Gaussian over a few latent variables; a sample of it goes through
# the decoder, which gives a mean and a variance for each bin. Everything that follows is about this
# one scheme: what goes in on the left, and what the middle learns.

# %%
figure, ax = plt.subplots(figsize=(plots.WIDTH, 2.0))
plots.vae_scheme(ax, n_bins=1025, n_latents=4)
results.figure(
    "1.1",
    figure,
    "A variational auto-encoder: the encoder gives the mean and the deviation of each latent "
    "variable, a sample of them is decoded to a mean and a variance for each bin.",
)
# %% [markdown]
# ## One factor: spectral richness
#
# Harmonics of 220 Hz with amplitudes 1/n enter one after the other, each rising from nothing to its
# full part, while the energy of the sum stays the same. A spectrum here has 1024 bins, as in 2017.

# %%
dataset_1 = load("spectral_richness", profile, stride=size.stride_1)
dataset_1

# %%
x_1 = representations.magnitude(dataset_1.frames)[:, :1024]
shown = [0, 40, 140, 7000]
panels = x_1[np.array(shown) // size.stride_1[0]]
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.6), sharex=True, sharey=True)
for ax, spectrum, number in zip(axes.flat, panels, shown, strict=True):
    plots.spectra(ax, spectrum[None] / spectrum.max())
    ax.set_title(f"spectrum #{number}")
    ax.label_outer()
results.figure(
    "2.1",
    figure,
    "Four of the 10 000 spectra of dataset 1, each with its peak at 1: a sinusoid, a fraction of "
    "the second harmonic, more of it, and some 35 harmonics whose amplitudes fall as 1/n.",
)
# %% [markdown]
# ## Four and five factors, filtered
#
# Dataset 2 is additive: a fundamental of 110 Hz and partials that `inharmonicity` shifts, through a
# band-pass. Dataset 3 is frequency modulation: three carriers around 110 Hz, each through a Moog
# ladder. Both are rendered by pyo, and what we keep of each sound is a frame of 4096 samples once
# the filters have settled.

# %%
dataset_2 = load("additive_biquad", profile, stride=size.stride_2)
dataset_2

# %%
dataset_3 = load("fm_moog", profile, stride=size.stride_3)
dataset_3

# %%
x_2 = representations.magnitude(dataset_2.frames)
x_3 = representations.magnitude(dataset_3.frames)

# %% [markdown]
# One factor of each dataset at a time goes through its values while the others stay in the middle
# of theirs. What a factor does is plain to see; that is what makes these sounds good toys.

# %%
hz_per_bin = dataset_2.sr / representations.N_FFT
figure, axes = plt.subplots(2, 5, figsize=(plots.WIDTH, 3.4), sharex=True)
for row, dataset, x in zip(axes, (dataset_2, dataset_3), (x_2, x_3), strict=True):
    x_db = representations.decibel(x, reference=x.max(), floor_db=-80)
    middle = [len(factor) // 2 for factor in dataset.factors]
    for column, (ax, factor) in enumerate(zip(row, dataset.factors, strict=False)):
        others = np.delete(np.arange(len(middle)), column)
        line = (dataset.labels[:, others] == np.array(middle)[others]).all(axis=1)
        plots.factor_sweep(
            ax,
            x_db[line],
            hz_per_bin=hz_per_bin,
            values=factor.values,
            title=f"{factor.name.replace('_', ' ')} ${factor.symbol}$",
        )
        image = ax.images[0]
    row[0].set_ylabel(f"{dataset.name.replace('_', ' ')}\nvalue of the factor")
axes[0, 4].set_axis_off()
figure.supxlabel("frequency (kHz)", fontsize=plots.STYLE["axes.labelsize"])
figure.colorbar(image, cax=axes[0, 4].inset_axes([0.35, 0, 0.12, 1]), label="level (dB)")
results.figure(
    "2.4",
    figure,
    "Magnitude spectra of dataset 2 (top) and dataset 3 (bottom) as one factor at a time goes "
    "through its values, from bottom to top, with the others in the middle of theirs. Levels are "
    "relative to the largest magnitude of each dataset.",
)
# %% [markdown]
# ## What the numbers look like
#
# For each dataset: how many sounds and factors, the range of the peaks and of all amplitudes, the
# level of the sounds (root mean square, in dB) and the share of energy in the bins that we keep.

# %%
named = {"spectral_richness": x_1, "additive_biquad": x_2, "fm_moog": x_3}
table = {}
for number, dataset in enumerate((dataset_1, dataset_2, dataset_3), start=1):
    x, frames = named[dataset.name], dataset.frames
    level_db = representations.level_db(frames)
    kept = representations.energy_kept(frames)
    peak = x.max(axis=1)
    table[dataset.name] = {
        "title": f"dataset {number}, {dataset.name.replace('_', ' ')}",
        "n_sounds": len(dataset),
        "n_factors": len(dataset.factors),
        "n_bins": x.shape[1],
        "peak_min": peak.min(),
        "peak_max": peak.max(),
        "amplitude_min": x.min(),
        "amplitude_max": x.max(),
        "level_db_min": level_db.min(),
        "level_db_max": level_db.max(),
        "level_db_range": np.ptp(level_db),
        "energy_kept_min": kept.min(),
        "energy_kept_median": np.median(kept),
        "factors": [
            {
                "name": factor.name.replace("_", " "),
                "symbol": factor.symbol,
                "unit": factor.unit,
                "n_values": len(factor),
                "low": factor.values[0],
                "high": factor.values[-1],
            }
            for factor in dataset.factors
        ],
    }
results.add("datasets", table)
for row in table.values():
    print(
        f"{row['title']}: {row['n_sounds']} x {row['n_bins']}, peaks {row['peak_min']:.3g} to "
        f"{row['peak_max']:.4g}, smallest amplitude {row['amplitude_min']:.2g}, levels "
        f"{row['level_db_min']:.1f} to {row['level_db_max']:.1f} dB, energy kept "
        f"{row['energy_kept_min']:.2%} at least, {row['energy_kept_median']:.4%} in the middle"
    )

# %% [markdown]
# Dataset 1 keeps its level, by construction. Dataset 2 has a source of constant energy, but the
# band-pass takes its share of it, and dataset 3 is as loud as its self-oscillating ladder makes it:
# the 2017 report's assumption of a constant total energy holds before the filters only.
#
# ## Listening
#
# Each player renders the sound anew by the voice that made it, so that it lasts.

# %%
chosen = {
    "dataset 1": (dataset_1, [0, len(dataset_1) // 5, len(dataset_1) - 1]),
    "dataset 2": (dataset_2, [0, len(dataset_2) // 3, len(dataset_2) - 1]),
    "dataset 3": (dataset_3, [0, len(dataset_3) // 3, len(dataset_3) - 1]),
}
for group, (dataset, rows) in chosen.items():
    for place, row in zip("abc", rows, strict=True):
        setting = ", ".join(
            f"{name.replace('_', ' ')} {value:.3g}" for name, value in dataset.setting(row).items()
        )
        sound = dataset.sound(row, seconds=2.0, fade_s=0.02)
        name = f"{dataset.name.replace('_', '-')}-{place}"
        results.sound(name, sound, dataset.sr, setting, group=group)

# %%
dataset_2.listen(len(dataset_2) // 3)

# %%
results.save()

# %% [markdown]
# ## What was seen
#
# - A VAE is an encoder to a Gaussian, a sample, and a decoder to another Gaussian.
# - Three grids of sounds hold every combination of their factors' values, and each sound is kept as
#   one frame of 4096 samples, from which every representation will be computed.
# - Amplitudes span many orders of magnitude, and nearly all of the energy lies in the bins kept.
