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
# Three grids of synthetic sounds contain every combination of one, four and five factors, so the
# cause of every difference between two sounds is known. Only the first dataset keeps the constant
# energy that the report of 2017 assumes: the filters change the level of the other two by tens of
# decibels.
#
# We will see
#
# - what a variational auto-encoder is, in one drawing (figure 1.1);
# - the sounds: their spectra (figures 2.1 and 2.4), and players to hear them;
# - how loud they are, how far their amplitudes spread, and how much energy 1025 bins keep;
# - how compact magnitudes and MDCTs are: how many values hold nearly all energy.

# %%
import math

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import display

from vaelib import mdct, representations
from vaelib.datasets.dataset import load
from vaelib.datasets.factors import GRIDS, PRINTED, n_printed
from vaelib.datasets.voices import F0_HZ
from vaelib.metrics import description
from vaelib.profiles import Profile
from vaelib.report import plots, tables
from vaelib.report.results import Results
from vaelib.synthesis import harmonics

# %% [markdown]
# The next cell chooses the profile. A notebook that is opened by hand takes the profile *quick*, a
# part of the sounds and few epochs, and records nothing; `make report` sets `profile` and `record`.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("01_datasets")
results = Results("01_datasets", profile, record=record)

# %% [markdown]
# ## The model
#
# The encoder reads a spectrum and outputs a Gaussian for each of a few latent variables. The
# decoder reads a sample of these Gaussians and outputs a mean and a variance for each bin. Every
# notebook trains this model; they differ in the spectra on the left and in the loss.

# %%
figure, ax = plt.subplots(figsize=(plots.WIDTH, 2.0))
plots.vae_scheme(ax, n_bins=1025, n_latents=4)
results.figure(
    "1.1",
    figure,
    "A variational auto-encoder. The encoder gives the mean and the deviation of each latent "
    "variable; a sample of them is decoded to a mean and a variance for each bin.",
)

# %% [markdown]
# ## Dataset 1: spectral richness
#
# Harmonics of 220 Hz with amplitudes 1/n enter one after the other. Each rises from zero to its
# full amplitude before the next one begins, and the energy of the sum stays the same. A spectrum
# of this dataset has 1024 bins, as in 2017.

# %%
dataset_1 = load("spectral_richness", profile, stride=size.stride_1)
x_1 = representations.magnitude(dataset_1.frames)[:, :1024]
dataset_1

# %% [markdown]
# Four of its spectra, from a sinusoid to some 35 harmonics:

# %%
shown = {number: number // size.stride_1[0] for number in (0, 40, 140, 7000)}
figure, axes = plt.subplots(2, 2, figsize=(plots.WIDTH, 3.8))
for ax, (number, row) in zip(axes.flat, shown.items(), strict=True):
    spectrum = x_1[row]
    plots.spectra(ax, spectrum[None] / spectrum.max())
    sounding = np.flatnonzero(spectrum > spectrum.max() / 1000)
    ax.set(title=f"spectrum #{number}", xlim=(0, 1.3 * sounding[-1]))
results.figure(
    "2.1",
    figure,
    "Four of the 10 000 spectra of dataset 1: a sinusoid, a part of the second harmonic, "
    "more of it, and some 35 harmonics that fall as 1/n. The scales of frequency differ.",
)

# %% [markdown]
# ## Datasets 2 and 3: four and five factors, filtered
#
# Dataset 2 is additive: a fundamental of 110 Hz and partials that *inharmonicity* shifts go through
# a band-pass filter. Dataset 3 is frequency modulation: three carriers around 110 Hz, each through
# a Moog ladder filter. pyo renders both, and we keep one frame of 4096 samples of each sound, taken
# after the filters have settled.

# %%
dataset_2 = load("additive_biquad", profile, stride=size.stride_2)
x_2 = representations.magnitude(dataset_2.frames)
dataset_2

# %%
dataset_3 = load("fm_moog", profile, stride=size.stride_3)
x_3 = representations.magnitude(dataset_3.frames)
dataset_3

# %% [markdown]
# What does each factor do? Below, one factor at a time takes all its values, from bottom to top,
# while the others stay in the middle of theirs. The filter frequency moves a peak, the resonance
# narrows it, and the factors of the source move or add partials.

# %%
hz_per_bin = dataset_2.sr / representations.N_FFT
figure, axes = plt.subplots(2, 5, figsize=(plots.WIDTH, 3.6))
both = {"additive": (dataset_2, x_2), "FM": (dataset_3, x_3)}
for row, (name, (dataset, x)) in zip(axes, both.items(), strict=True):
    for ax, factor in zip(row, dataset.factors, strict=False):
        others = {f.name: f.values[len(f) // 2] for f in dataset.factors if f is not factor}
        line = representations.magnitude(dataset.where(**others).frames)
        levels = representations.decibel(line, reference=x.max(), floor_db=-80)
        title = f"{factor.name.replace('_', ' ')} ${factor.symbol}$"
        plots.factor_sweep(ax, levels, hz_per_bin=hz_per_bin, values=factor.values, title=title)
    row[0].set_ylabel(f"{name} sounds\nvalue of the factor")
axes[0, 4].set_axis_off()
figure.supxlabel("frequency (kHz)", fontsize=plots.STYLE["axes.labelsize"])
bar = axes[0, 4].inset_axes([0.35, 0, 0.12, 1])
figure.colorbar(axes[1, 4].images[0], cax=bar, label="level (dB)")
results.figure(
    "2.4",
    figure,
    "Magnitude spectra of dataset 2 (top) and dataset 3 (bottom) as one factor at a time goes "
    "through its values, from bottom to top, with the others in the middle of theirs. Levels are "
    "relative to the largest magnitude of each dataset.",
)

# %% [markdown]
# ## Levels and amplitudes
#
# The table has one column for each dataset. A level is the root mean square of a sound in dB, and
# the share of energy kept is that in the lowest 1024 or 1025 bins. *Specified* is the number of
# sounds of the whole grid, of which a profile may take a part.

# %%
sets = {d.name: (d, x) for d, x in ((dataset_1, x_1), (dataset_2, x_2), (dataset_3, x_3))}
fundamental_hz = dict.fromkeys(sets, F0_HZ) | {"spectral_richness": 220.0}
numbers = {
    name: {
        "title": f"dataset {i}, {name.replace('_', ' ')}",
        "n_sounds": len(dataset),
        "specified_sounds": math.prod(map(len, GRIDS[name])),  # without the stride
        "n_factors": len(dataset.factors),
        "fundamental_hz": fundamental_hz[name],
        "n_bins": x.shape[1],
        **description.describe(dataset.frames, x),
    }
    for i, (name, (dataset, x)) in enumerate(sets.items(), start=1)
}
tables.readable(pd.DataFrame(numbers.values()).set_index("title")).T

# %% [markdown]
# Amplitudes range from less than a millionth to several hundred, and nearly all energy lies in the
# bins that we keep; only some FM sounds have a part of it above them. Dataset 1 keeps its level by
# construction. The source of dataset 2 has a constant energy, but the band-pass takes a part of it,
# and the resonance of the ladder adds to the level of dataset 3: the total energy is constant, as
# the report of 2017 assumes, before the filters only.

# %% [markdown]
# How compact is a representation? *Bins, 99 %* is the least share of the values that hold 99 % of a
# sound's energy, and *low quarter* is the share of the energy in the lowest quarter of the values,
# both as medians over the sounds. A magnitude spectrum reaches to 11 kHz, an MDCT of about as many
# coefficients to 22 kHz.

# %%
forms = {
    name: description.compactness(representations.mdct_of_frame(dataset.frames))
    for name, (dataset, _) in sets.items()
}
for name, form in forms.items():
    form["bins_99_ratio"] = form["bins_99"] / numbers[name]["bins_99"]
tables.readable(pd.DataFrame(forms).T.rename_axis("MDCT"))

# %% [markdown]
# The report of 2017 prints the range of each factor as *range(start, stop, step)*, whose stop is
# excluded. In exact decimals the ranges of dataset 3 give fewer sounds than 2017 had: the binary
# fractions of a computer make seven ratios of the six.
#
# On a slope of 1/n the n-th amplitude times n equals the first. *Slope error* is the largest
# relative departure from it in the richest spectrum of dataset 1.

# %%
results.add("printed", {name: {"n_sounds": n_printed(name)} for name in PRINTED})
amplitudes = harmonics.harmonic_amplitudes(x_1[-1], fundamental_hz[dataset_1.name], sr=dataset_1.sr)
slope = amplitudes / amplitudes[0] * np.arange(1, len(amplitudes) + 1)
numbers[dataset_1.name]["slope_error"] = np.abs(slope - 1).max()
for name, (dataset, _) in sets.items():
    numbers[name]["factors"] = [
        {"name": factor.name.replace("_", " "), "symbol": factor.symbol, "unit": factor.unit}
        | {"n_values": len(factor), "low": factor.values[0], "high": factor.values[-1]}
        for factor in dataset.factors
    ]
results.add("datasets", numbers | {"all": {"fundamentals": len(set(fundamental_hz.values()))}})

# %% [markdown]
# ## To listen
#
# The four sounds of figure 2.1, and three of each other dataset. The voice that made a sound
# renders it anew for each player, so that it lasts two seconds. All sounds are brought to one peak
# level. With each, blocks of the MDCT are overlapped and added: does the sound come back?

# %%
apart = []
for number, dataset in enumerate((dataset_1, dataset_2, dataset_3), start=1):
    rows = [*shown.values()] if number == 1 else [0, len(dataset) // 3, len(dataset) - 1]
    for letter, row in zip("abcd", rows, strict=False):
        factors = dataset.setting(row).items()
        setting = ", ".join(f"{name.replace('_', ' ')} {value:.3g}" for name, value in factors)
        sound = dataset.sound(row, seconds=2.0, fade_s=0.02)
        name = f"{dataset.name.replace('_', '-')}-{letter}"
        group = f"dataset {number}"
        display(results.sound(name, sound, dataset.sr, setting, group=group))
        blocks = sound[: len(sound) // mdct.N_MDCT * mdct.N_MDCT].astype(np.float32)
        back = mdct.overlap_add(mdct.imdct(mdct.mdct(mdct.mdct_blocks(blocks))))
        apart.append(np.abs(back - blocks).max() / np.abs(blocks).max())
results.add("mdct", forms | {"all": {"overlap_add_error": max(apart)}})
tables.readable(pd.Series({"MDCT, overlapped and added: largest error / peak": max(apart)}))

# %%
results.save()

# %% [markdown]
# ## What was found
#
# Each dataset contains every combination of the values of its factors, and one frame of 4096
# samples of each sound is enough to compute every representation. Amplitudes span many orders of
# magnitude, and the levels of the filtered datasets differ by tens of decibels.
#
# - A musician should compare sounds of these datasets at one level, as the players do: otherwise
#   the filter's effect on loudness hides its effect on timbre.
# - A researcher should not assume constant energy after a filter. Squared errors of raw magnitudes
#   are dominated by the loud sounds.
