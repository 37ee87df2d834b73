# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 6. From spectra to sound
#
# A decoder gives a magnitude spectrum each hundredth of a second; an engine makes a sound of them.
# We will see
#
# - how near our engines, and those of 2017, come to sounds whose partials are known, held, swept,
#   redrawn from one tick to the next, played at other pitches and starved of spectra (figures 5.1
#   to 5.3, new);
# - why the engines of 2017 were out of tune and clicked;
# - the model that is played, what each of its dials does, and how its decoded spectra sound (figure
#   5.4, new);
# - what can be found by exploring a latent space: richness at its origin, and dimensions that do
#   nothing (figure 5.5, new).

# %%
from itertools import product

import matplotlib.pyplot as plt
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.stats import entropy, spearmanr
from threadpoolctl import threadpool_limits

from vaelib import baselines, losses, metrics, representations
from vaelib.datasets.dataset import load
from vaelib.history import ALIVE_KL
from vaelib.live import export
from vaelib.live.trajectory import trajectory
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES
from vaelib.report import plots, spectrograms
from vaelib.report.results import Results
from vaelib.synthesis import engines as synthesis
from vaelib.synthesis import harmonics, quality
from vaelib.synthesis.reference_sounds import KNOWN

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("06_synthesis")
results = Results("06_synthesis", profile, record=record)
plt.rcParams.update(plots.STYLE)
# A tick is too small to be shared between threads: they would wait for each other.
limits = threadpool_limits(1, "blas")

# %% [markdown]
# ## Known sounds
#
# Two sounds have partials that a frame can tell apart: harmonics of 220 Hz whose number is the
# parameter, and partials at odd distances under a resonant low-pass, which all move with it. The
# parameter is held, swept, or jumps between the ends of its range. Spectra arrive as they should,
# or a fifth of them is lost, or five come at once; notes are gated, slurred, and played at other
# pitches.

# %%
tonal, sr, hop, onset = ("harmonic", "inharmonic"), 44_100, 441, 20
t, one = np.arange(size.n_ticks), np.ones(size.n_ticks)
lost = np.random.default_rng(0).random(size.n_ticks) < 0.2
notes = 2 ** (np.array([0, 7, -5, 3])[t // 40 % 4] / 12)
# The course of the parameter, the spectrum that is there at each tick, the pitch and the gate.
events = {
    "constant": ("constant", t, one, one),
    "moving": ("moving", t, one, one),
    "jumping": ("jumping", t, one, one),
    "gate": ("constant", t, one, t // 20 % 2),
    "legato": ("constant", t, notes, one),
    "lost": ("moving", np.maximum.accumulate(np.where(lost, 0, t)), one, one),
    "late": ("moving", t // 5 * 5, one, one),
}
events |= {f"{shift:+g}": ("constant", t, one * 2 ** (shift / 12), one) for shift in size.shifts}
spectra = {
    (name, course): KNOWN[name].magnitudes(values)
    for name in tonal
    for course, values in KNOWN[name].courses(size.n_ticks).items()
}

# %% [markdown]
# Every engine plays everything, tick by tick; those of 2017 have phases drawn at random, as they
# were. Griffin and Lim's method needs the whole sound before it starts, and knows neither notes nor
# gates. The sound itself shows how far the numbers can go.

# %%
makers = {
    "bank": synthesis.ENGINES["bank"],
    "harmonic bank": synthesis.ENGINES["harmonic-bank"],
    "inverse STFT": synthesis.ENGINES["inverse-stft"],
    "SPSI": synthesis.ENGINES["spsi"],
    "2017 bank": synthesis.ENGINES["2017-bank"],
    "2017 inverse STFT": synthesis.ENGINES["2017-inverse-stft"],
}
offline = ("constant", "moving", "jumping")
played = {}
for name, event in product(tonal, events):
    known, (course, there, pitch, gate) = KNOWN[name], events[event]
    magnitudes = spectra[name, course][there]
    ticks = [
        synthesis.Tick(m, known.f0_hz * p, float(g))
        for m, p, g in zip(magnitudes, pitch, gate, strict=True)
    ]
    for engine, make in makers.items():
        if engine != "harmonic bank" or name == "harmonic":
            played[engine, name, event] = synthesis.render(make(known.f0_hz), ticks)
    if event in offline:
        played["Griffin-Lim", name, event] = synthesis.griffin_lim(
            magnitudes, hop=hop, n_iter=size.iterations
        )
        played["the sound itself", name, event] = known.sound(known.courses(size.n_ticks)[course])

# %% [markdown]
# In 2017 spectra came in messages, four a second at most, each with phases drawn anew. Between two
# of them the bank of 2017 goes on; here it starts again at each, one tick before it is heard.

# %%
message = 25
changing = ("moving", "jumping", "lost", "late")
for name, event in product(tonal, changing):
    known, (course, there, *_) = KNOWN[name], events[event]
    ticks = [synthesis.Tick(m, known.f0_hz, 1.0) for m in spectra[name, course][there]]
    parts = [
        synthesis.render(
            makers["2017 bank"](known.f0_hz, seed=first), [ticks[first]] * (message + 1)
        )[hop:]
        for first in range(0, size.n_ticks, message)
    ]
    played["2017 bank, messages", name, event] = np.concatenate(parts)[: size.n_ticks * hop]
engines = list(dict.fromkeys(engine for engine, *_ in played))
engines

# %% [markdown]
# ### How near do they come?
#
# SC and LSD compare the spectra of what is heard with those that were asked for. NPR is the energy
# away from the true partials; cents are the errors of their peaks; flutter is the deviation of a
# held sound's level; click is the largest burst above 12 kHz.

# %%
measured = {}
for (engine, name, event), sound in played.items():
    numbers = measured.setdefault(name, {}).setdefault(engine, {})
    steady = sound[onset * hop :]
    numbers[f"click_{event}"] = quality.click_db(steady)
    if event in ("constant", "moving"):
        sc, lsd = quality.spectral_error(sound, spectra[name, event])
        numbers |= {f"sc_{event}": sc, f"lsd_{event}": lsd}
    if event == "constant" or event[0] in "+-":
        ratio = events[event][2][0]
        frequency_hz, amplitude = KNOWN[name].partials(KNOWN[name].middle)
        npr = quality.noise_to_partials_db(steady, ratio * frequency_hz)
        cents, largest = quality.cents_error(steady, ratio * frequency_hz, amplitude)
        numbers |= {f"npr_{event}": npr, f"cents_{event}": cents, f"cents_max_{event}": largest}
    if event == "constant":
        numbers["flutter"] = quality.flutter_db(steady)
for numbers in [numbers for of in measured.values() for numbers in of.values()]:
    for measure in ("npr", "cents", "cents_max", "click"):
        moved = [numbers.pop(f"{measure}_{shift:+g}", None) for shift in size.shifts]
        if None not in moved:
            numbers[f"{measure}_repitched"] = max(moved)

# %% [markdown]
# The worse of the two sounds counts, and has to stay below a target.

# %%
targets = {
    "sc_constant": 0.01,
    "lsd_constant": 0.3,
    "sc_moving": 0.02,
    "lsd_moving": 1.0,
    "npr_constant": -60.0,
    "cents_constant": 0.5,
    "cents_max_constant": 3.0,
    "flutter": 0.02,
    "npr_repitched": -50.0,
    "cents_repitched": 0.5,
    "click_moving": -90.0,
    "click_jumping": -75.0,
    "click_gate": -70.0,
    "click_legato": -75.0,
    "click_lost": -85.0,
    "click_late": -85.0,
}
worst, met = {}, {}
for engine in engines:
    of = [numbers[engine] for numbers in measured.values() if engine in numbers]
    worst[engine] = {measure: max(numbers[measure] for numbers in of) for measure in of[0]}
    held = [name for name in targets if worst[engine].get(name, np.inf) <= targets[name]]
    met[engine] = len(held)
results.add("known", measured)
results.add("worst", worst)
results.add("targets", targets)
results.add("met", met)
added = {
    engine: of["cents_max_repitched"] - of["cents_max_constant"]
    for engine, of in worst.items()
    if "cents_max_repitched" in of
}
results.add("repitching_adds", added)
print(" " * 20, "     at most", *(f"{engine[:12]:>12}" for engine in engines))
for measure, target in targets.items():
    row = [f"{worst[engine].get(measure, np.nan):12.4g}" for engine in engines]
    print(f"{measure:<20} {target:12.4g}", *row)
met

# %% [markdown]
# ### Noise and dense partials
#
# No single frame describes noise, nor partials nearer to each other than a frame can tell apart,
# those of FM. The sounds are compared by their spectra averaged over two seconds; the engines are
# given one frame, or the average of eight frames' powers.

# %%
dense = {}
makers |= {
    synthesis.TITLES[name]: synthesis.ENGINES[name] for name in ("bank-noise", "inverse-stft-noise")
}
for name in ("noisy", "FM"):
    known = KNOWN[name]
    held = known.courses(size.n_ticks)["constant"]
    meant = known.sound(held)
    frames = sliding_window_view(meant, representations.N_FFT)[:: representations.N_FFT // 2]
    averaged = np.sqrt(np.mean(representations.magnitude(frames[:8]) ** 2, axis=0))
    fed = {"one": known.magnitudes(held)[0], "eight": averaged}
    for (frames_fed, magnitudes), engine in product(fed.items(), makers):
        if engine in ("harmonic bank", "SPSI"):
            continue
        ticks = [synthesis.Tick(magnitudes, known.f0_hz, 1.0)] * size.n_ticks
        sound = synthesis.render(makers[engine](known.f0_hz), ticks)[onset * hop :]
        numbers = dense.setdefault(name, {}).setdefault(engine, {})
        numbers[f"lsd_{frames_fed}"] = quality.lsd_of_averages(sound, meant[onset * hop :])
        numbers[f"flutter_{frames_fed}"] = quality.flutter_db(sound)
    dense[name]["the sound itself"] = {"flutter_one": quality.flutter_db(meant[onset * hop :])}
results.add("dense", dense)
for name, of in dense.items():
    for engine, numbers in of.items():
        print(f"{name:<6} {engine:<20}", {key: round(value, 2) for key, value in numbers.items()})

# %% [markdown]
# ### One sweep, by each engine
#
# Partials at odd distances all rise by half the fundamental in two seconds.

# %%
shown = ["the sound itself", "bank", "inverse STFT", "SPSI", "Griffin-Lim"]
shown += ["2017 bank, messages", "2017 inverse STFT"]
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.4), sharex=True, sharey=True)
for ax, engine in zip(axes.flat, shown, strict=False):
    sound = played[engine, "inharmonic", "moving"]
    frames = sliding_window_view(sound, representations.N_FFT)[::hop]
    x = representations.magnitude(frames)[:, :112]
    levels = representations.decibel(x, reference=x.max(), floor_db=-80)
    image = spectrograms.spectrogram(
        ax,
        levels,
        seconds=len(frames) * hop / sr,
        hz_per_bin=sr / representations.N_FFT,
        title=engine,
    )
    ax.label_outer()
for ax in axes.flat[len(shown) :]:
    ax.set_axis_off()
bar = axes[-1, -1].inset_axes([0.1, 0.0, 0.1, 1.0])
figure.colorbar(image, cax=bar, label="level (dB)")
results.figure(
    "5.1",
    figure,
    "The lowest partials of the inharmonic sound, which rise by half of its fundamental: as they "
    "were meant, and as each engine plays their spectra, one every 10 ms.",
)

# %% [markdown]
# ### A note that is held
#
# A spectrum that does not change should give a sound that does not change. Bins lie 10.8 Hz apart:
# where the peak lies between two of them, the engines of 2017 play both.

# %%
rows = ("bank", "2017 bank", "2017 inverse STFT")
figure, axes = plt.subplots(len(rows), 3, figsize=(plots.WIDTH, 3.9), sharex="col", sharey="col")
for line, engine in zip(axes, rows, strict=True):
    sound = played[engine, "harmonic", "constant"][onset * hop :]
    hz, power = quality.power_spectrum(sound, sr=sr, n_fft=4 * len(sound))
    level = 10 * np.log10(np.maximum(power / power.max(), 1e-12))
    for ax, true_hz in zip(line, (220.0, 1100.0), strict=False):
        near = np.abs(hz - true_hz) < 45
        spectrograms.near_a_partial(ax, hz[near], level[near], true_hz=true_hz)
        ax.set_ylim(-90, 5)
    seconds, level = quality.levels_db(sound, sr=sr)
    few = slice(0, int(seconds.searchsorted(seconds[0] + 0.5)))
    spectrograms.level_in_time(line[2], seconds[few], level[few] - level.mean())
    line[0].set_title(engine, loc="left", fontsize=8)
    line[1].set_ylabel("")
for ax in axes[:-1].flat:
    ax.set_xlabel("")
results.figure(
    "5.2",
    figure,
    "A held note of 220 Hz: its spectrum around the first and the fifth harmonic, dotted where "
    "they should be, and its level in windows of 50 ms for half a second.",
)

# %% [markdown]
# Would the true phases help? An oscillator on every bin, with the magnitude and the phase that the
# bin has, is the inverse of the discrete Fourier transform, gone on for ever: it repeats the frame
# that was analysed, with its window, every 93 ms.

# %%
known = KNOWN["harmonic"]
frame = known.sound(known.courses(size.n_ticks)["constant"])[: representations.N_FFT]
windowed = representations.frame_from_spectrum(representations.spectrum(frame))
looped = np.tile(windowed, size.n_ticks * hop // len(windowed))
frequency_hz, amplitude = known.partials(known.middle)
cents, largest = quality.cents_error(looped, frequency_hz, amplitude)
true_phases = {
    "flutter": quality.flutter_db(looped),
    "npr": quality.noise_to_partials_db(looped, frequency_hz),
    "cents": cents,
    "cents_max": largest,
    "repeats_per_s": sr / len(windowed),
}
results.add("true_phases", true_phases)
true_phases

# %% [markdown]
# ### Clicks
#
# Each event, each engine, and the click that may at most be heard.

# %%
titles = {
    "moving": "a sweep",
    "jumping": "jumps in one tick",
    "gate": "a gate",
    "legato": "a slur",
    "lost": "20 % of ticks lost",
    "late": "bursts of 50 ms",
}
heard_live = ["bank", "harmonic bank", "inverse STFT", "SPSI"]
heard_live += ["2017 bank", "2017 bank, messages", "2017 inverse STFT"]
figure, axes = plt.subplots(2, 3, figsize=(plots.WIDTH, 4.2), sharex=True, sharey=True)
for ax, (event, title) in zip(axes.flat, titles.items(), strict=True):
    spectrograms.against_target(
        ax,
        {engine: worst[engine].get(f"click_{event}", np.nan) for engine in heard_live},
        target=targets[f"click_{event}"],
        title=title,
        xlabel="click (dB)",
        low=-150,
        high=0,
    )
    ax.label_outer()
results.figure(
    "5.3",
    figure,
    "The largest burst above 12 kHz, relative to the power of the sound, by engine and event, the "
    "worse of two sounds; what is below −150 dB stands there. In the shade a click is too loud, "
    "and the engine has a diamond. Messages matter where spectra change.",
)

# %% [markdown]
# ### To listen

# %%
heard = [
    ("held", "harmonic", "constant"),
    ("swept", "inharmonic", "moving"),
    ("jumping", "inharmonic", "jumping"),
]
for (words, name, event), engine in product(heard, shown):
    # Where nothing changes, no message comes.
    engine = engine if (engine, name, event) in played else engine.removesuffix(", messages")
    file = f"{words}-{engine}".replace(",", "").replace(" ", "-")
    sound = played[engine, name, event]
    results.sound(file, sound, sr, f"{words}: {engine}", group=f"engines-{words}")

# %% [markdown]
# ## Decoded spectra
#
# The spectra so far were perfect. A model that is to be played learns the additive sounds in
# decibel, all at one level, by the recipe with one variance: three hidden layers of 512, a learning
# rate that falls, beta = 30 after a warm-up. A tenth of the sounds is held out. How many latents
# should it have? With more, dials may be turned to where no sound of the data lies: a point drawn
# between the ends of all dials is decoded, encoded and decoded again, and the distance of the two
# says how far from home it was.

# %%
sounds = load("additive_biquad", profile, stride=size.stride_2)
x = export.of_equal_energy(representations.magnitude(sounds.frames))
reference = float(x.max())
levels = representations.decibel(x, reference=reference, floor_db=-80).astype(np.float32)
train, test = baselines.held_out(len(levels))
how = {
    "hidden": (512,) * 3,
    "activation": "gelu",
    "betas": (30.0,),
    "epochs": size.epochs_instrument,
    "warm_up": size.epochs_instrument // 4,
    "batch_size": 128,
    "cosine_decay": True,
}
models, sizes = {}, {}
for n_latents in (4, size.n_dials):
    fit = RECIPES["shared"].fit(levels[train], n_latents, profile, label="instrument", **how)[
        30.0, 0
    ]
    decoded = fit.reconstruction(levels[test])
    posterior = fit.latents(levels[train])
    low, high = np.percentile(posterior.mean, [5, 95], axis=0)
    drawn = np.random.default_rng(0).uniform(low, high, (500, n_latents)).astype(np.float32)
    there = fit.decode(drawn)
    back = fit.decode(fit.latents(there).mean)
    kl = np.asarray(losses.kl_per_latent(*posterior)).mean(axis=0)
    models[n_latents] = fit
    sizes[str(n_latents)] = {
        "rms_db": float(np.sqrt(np.mean((decoded - levels[test]) ** 2, axis=1)).mean()),
        "r2": metrics.r2(levels[test], decoded),
        "r2_pca": metrics.r2(
            levels[test], baselines.pca_reconstruction(levels[train], levels[test], n_latents)
        ),
        "alive": int(np.sum(kl > ALIVE_KL)),
        "home_db": float(np.median(np.sqrt(np.mean((there - back) ** 2, axis=1)))),
    }
results.add("sizes", sizes)
sizes

# %% [markdown]
# The one with a latent for each dial of the patches is exported: its latents are rotated until they
# follow the factors, and named.

# %%
follows = {factor.name: sounds.values(factor.name) for factor in sounds.factors}
follows |= export.descriptors(x, sr=sr)
instrument = export.instrument(
    models[size.n_dials], levels, follows, name="additive", sr=sr, f0_hz=110.0, floor_db=-80.0
)
instrument.save(profile.instrument)
means = models[size.n_dials].latents(levels).mean.astype(float)
dials = means @ export.aligned(means, follows)[0]
dials_follow = {
    latent.name: {
        "low": latent.low,
        "high": latent.high,
        "correlation": max(abs(spearmanr(column, v).statistic) for v in follows.values()),
    }
    for latent, column in zip(instrument.latents, dials.T, strict=True)
}
results.add("dials", dials_follow)
names = [factor.name.replace("_", " ") for factor in sounds.factors]
follow = [dials_follow[name]["correlation"] for name in names if name in dials_follow]
results.add("dials_follow_factors", int(np.sum(np.array(follow) >= 0.8)))
dials_follow

# %%
n_steps = 60
figure, axes = plt.subplots(2, 4, figsize=(plots.WIDTH, 3.6), sharey=True)
for ax, (i, dial) in zip(axes.flat, enumerate(instrument.latents), strict=False):
    z = np.tile(instrument.default, (n_steps, 1))
    z[:, i] = np.linspace(dial.low, dial.high, n_steps)
    shown_levels = representations.decibel(
        instrument.decode(z)[:, :300], reference=instrument.decode(z).max(), floor_db=-60
    )
    image = spectrograms.dial(
        ax,
        shown_levels,
        low=dial.low,
        high=dial.high,
        hz_per_bin=sr / representations.N_FFT,
        title=dial.name,
    )
    ax.label_outer()
for ax in axes.flat[instrument.n_latents :]:
    ax.set_axis_off()
figure.supxlabel("value of the dial", fontsize=8)
figure.colorbar(image, ax=axes, label="level (dB)", fraction=0.03)
results.figure(
    "5.4",
    figure,
    "What each dial of the instrument does: the decoded spectrum while it turns from the 5th to "
    "the 95th percentile of the data, the others at their medians; its name is what it follows.",
)

# %% [markdown]
# Its decoded spectra, played: a sound that was held out, decoded and held, and a path that turns
# all dials at once, through places where no sound of the data lies. There is no true sound to
# compare with, but what is heard should have the spectra that were decoded.

# %%
middle = test[len(test) // 2]
held = np.tile(dials[middle], (size.n_ticks, 1))
walk = trajectory(instrument, size.n_ticks, seed=1, slow_s=8.0)
decoded, spoken = {"held": instrument.decode(held), "path": instrument.decode(walk)}, {}
for engine, (event, magnitudes) in product(
    ("bank", "bank and noise", "inverse STFT", "2017 bank", "2017 inverse STFT"), decoded.items()
):
    ticks = [synthesis.Tick(m, instrument.f0_hz, 1.0) for m in magnitudes]
    sound = synthesis.render(makers[engine](instrument.f0_hz), ticks)
    sc, lsd = quality.spectral_error(sound, magnitudes)
    numbers = spoken.setdefault(engine, {})
    numbers |= {f"sc_{event}": sc, f"lsd_{event}": lsd}
    numbers[f"click_{event}"] = quality.click_db(sound[onset * hop :])
    if event == "held":
        numbers["flutter"] = quality.flutter_db(sound[onset * hop :])
    else:
        file = f"decoded-{engine}".replace(" ", "-")
        results.sound(file, sound, sr, f"a path through all dials, {engine}", group="decoded")
results.add("decoded", spoken)
for engine, numbers in spoken.items():
    print(f"{engine:<20}", {key: round(value, 3) for key, value in numbers.items()})

# %% [markdown]
# ## Exploring
#
# Three remarks of the report, in numbers, on its first dataset: that the sounds are richest around
# the origin, that some dimensions do nothing that is heard, and that larger spaces have more of
# these. The richness of a sound is the number of harmonics of equal strength that would have its
# entropy; a latent is useless here if the spectra at -4 and at 4 differ by less than a tenth (the
# spectral convergence), the others at 0.

# %%
richness_set = load("spectral_richness", profile, stride=size.stride_1)
x = representations.magnitude(richness_set.frames)[:, :1024]
some = x[:: max(1, len(x) // size.n_sounds)]
network = {"hidden": (600,), "activation": "relu6"}
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3}
fits = {
    (recipe, n): RECIPES[recipe].fit(some, n, profile, label="richness", **network, **few)
    for recipe, n in product(("2017", "shared"), (2, 10, 20))
}
everything = {"seeds": (0,), "epochs": size.epochs}
fits |= {
    (recipe, "whole"): RECIPES[recipe].fit(
        x, 10, profile, label="richness", **network, **everything
    )
    for recipe in ("2017", "shared")
}
distances = np.linspace(0, 4, 9)
useless, at_origin, by_distance = {}, {}, {}
for (recipe, of), runs in fits.items():
    n = 10 if of == "whole" else of
    rays = np.random.default_rng(0).normal(size=(200, n))
    rays /= np.linalg.norm(rays, axis=1, keepdims=True)
    cube = np.random.default_rng(1).uniform(-4, 4, (1000, n)).astype(np.float32)
    for fit in runs.values():
        ends = np.stack([-4 * np.eye(n), 4 * np.eye(n)]).astype(np.float32)
        changed = metrics.spectral_convergence(*np.maximum(fit.decode(ends), 1e-9))
        useless.setdefault((recipe, of), []).append(int(np.sum(changed < 0.1)))
        along = fit.decode((distances[:, None, None] * rays).astype(np.float32))
        places = [fit.decode(np.zeros((1, n), np.float32)), fit.decode(cube), along]
        partials = [harmonics.harmonic_amplitudes(y, 220.0, sr=sr) for y in places]
        origin, around, along = (np.exp(entropy(a**2, axis=-1)) for a in partials)
        at_origin.setdefault((recipe, of), []).append(np.mean(around < origin))
        by_distance.setdefault((recipe, of), []).append(along.mean(axis=1))

# %%
explored = {
    recipe: {
        "origin_share": metrics.mean_interval(at_origin[recipe, 10]),
        "useless": {n: metrics.mean_interval(useless[recipe, n]) for n in (2, 10, 20)},
        "more_useless": metrics.mean_interval(np.subtract(useless[recipe, 20], useless[recipe, 2])),
        "whole": {
            "origin_share": at_origin[recipe, "whole"][0],
            "useless": useless[recipe, "whole"][0],
        },
        "by_distance": np.mean(by_distance[recipe, 10], axis=0),
    }
    for recipe in ("2017", "shared")
}
results.add("explored", explored)
for recipe, numbers in explored.items():
    print(recipe, {key: value for key, value in numbers.items() if key != "by_distance"})
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 2.4))
for recipe, colour in zip(explored, plots.COLOURS, strict=False):
    for line in by_distance[recipe, 10]:
        axes[0].plot(distances, line, color=colour, lw=0.8)
    axes[0].plot([], [], color=colour, label=RECIPES[recipe].title)
axes[0].set(xlabel="distance from the origin", ylabel="richness (harmonics)", xlim=(0, 4))
axes[0].set_ylim(bottom=0)
axes[0].legend()
groups = {RECIPES[recipe].title: of["useless"] for recipe, of in explored.items()}
plots.intervals_by_group(axes[1], groups, xlabel="latents", ylabel="useless latents")
results.figure(
    "5.5",
    figure,
    "Left: how rich the sounds are around the origin of ten latents, the mean over 200 directions, "
    "one line a seed. Right: how many latents change the spectrum by less than a tenth when they "
    "go from −4 to 4; means and 95 % intervals over the seeds.",
)

# %%
results.save()

# %% [markdown]
# ## What was seen
#
# - Engines that follow partials come near to the sound itself in every number: tuned, steady and
#   without clicks, at any pitch, and when spectra are late.
# - Engines that play bins, or repeat a phase, are out of tune by up to half a bin and flutter where
#   nothing moves, and no decoder, however good, can help them: the spectra here were perfect.
# - The right spectrum is not the right sound: each number alone can be fooled.
# - A decoder that was trained to be played reconstructs to a fraction of a decibel; a few of its
#   dials follow factors, the others are timbre without a name.
# - Between sounds that it knows it decodes what no sound has, and there an engine that follows
#   partials leaves out what is none.
