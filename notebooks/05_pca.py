# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 5. Maps of the latent space
#
# A map of two principal components shows the factors that make most of the difference between
# sounds. Its width says nothing: a map can be wide because the input is large, and narrow because
# the latents carry little.
#
# We will see
#
# - maps of the additive sounds, coloured by inharmonicity, for several inputs (figure 4.1);
# - how well each factor can be predicted from the position on the map, beside a model that was not
#   trained and the spectra themselves;
# - the same map of the FM sounds (figure A.6).

# %%
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.metrics import disentanglement, errors, scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import latent_plots, panels, plots, run_plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("05_pca")
results = Results("05_pca", profile, record=record)

# %% [markdown]
# ## The models
#
# The maps of 2017 have the network of its chapter 3, trained for 200 epochs at a learning rate of
# 1e-4: fifteen latents on raw input, four on normalised input. Raw magnitudes with four latents
# stand between the two. A tenth of the sounds is held out, and scores are of these. The models
# *untrained* have the same starts; their learning rate is too small to change them.

# %%
names = {"additive": ("additive_biquad", size.stride_2), "FM": ("fm_moog", size.stride_3)}
sounds = {set_: load(name, profile, stride=stride) for set_, (name, stride) in names.items()}
held = {name: splits.held_out(len(dataset)) for name, dataset in sounds.items()}
labels = {n: pd.DataFrame(d.labels[held[n][1]], columns=d.names) for n, d in sounds.items()}
pairs = [("additive", form) for form in representations.TRANSFORMS] + [("FM", "magnitude")]
data = {(s, form): representations.TRANSFORMS[form](sounds[s].frames) for s, form in pairs}

# %% tags=["plan"]
of_2017, today = replace(RECIPES["2017"], learning_rate=1e-4), RECIPES["today"]
normalised, untrained = replace(of_2017, scaling="normalised"), {"learning_rate": 1e-9}
additive, steps = pairs[0], size.steps_map
cases = {
    "2017, raw, 15": (of_2017, additive, 15, steps),
    "2017, normalised, 4": (normalised, additive, 4, steps),
    "2017, raw, 4": (of_2017, additive, 4, steps),
    "2017, phase, 15": (of_2017, pairs[1], 15, steps),
    "2017, MDCT, 15": (of_2017, pairs[2], 15, steps),
    "today, raw, 15": (today, additive, 15, size.steps_map_today),
    "untrained, raw, 15": (replace(of_2017, **untrained), additive, 15, 1),
    "untrained, normalised, 4": (replace(normalised, **untrained), additive, 4, 1),
    "2017, FM": (of_2017, pairs[3], 15, size.steps_map_fm),
    "today, FM": (today, pairs[3], 15, size.steps_map_today_fm),
}
plans = {}
for case, (recipe, which, n_latents, budget) in cases.items():
    rows, test = held[which[0]]
    plans[case] = recipe.plan(
        data[which][rows],
        data[which][test[:: max(1, len(test) // 200)]],
        n_latents,
        steps=budget,
        steps_2017=1 if "untrained" in case else 200 * (len(rows) // 100),
        seeds=range(size.seeds_forms),
        read_by="figures 4.1 and A.6; claims of section 4.1",
    )

# %%
fits = fit_all(plans, profile, label="maps")

# %% [markdown]
# ## Scores
#
# Each factor is predicted from the ten nearest neighbours on the map of the active latents, from
# sampled z, beside what shuffled sounds give: 1 means that the position determines the factor, 0
# that it tells nothing, and a model without an active latent has 0. *Factor score* is the mean over
# the factors from all active latents, without a map. *Explained* is the share of the variance of
# the active latents that is on the map, *width* the larger side of the map of the means, and *map
# R²* is R² of the sounds decoded from the two components of the means alone. The last row maps the
# spectra without a network. *Best* is the larger score of the two filter factors.

# %%
table, maps = {}, {}
for case, (_, which, *_) in cases.items():
    x, test, of, own = data[which], held[which[0]][1], labels[which[0]], {}
    maps[case] = latent.principal_map(fits[case][1.0, 0].latents(x).mean)
    finite = {key: fit for key, fit in fits[case].items() if not fit.run.history.failed_epoch}
    for key, fit in finite.items():
        posterior = fit.latents(x[test])
        z, points = disentanglement.active_sample(posterior), disentanglement.map_points(posterior)
        own[key] = disentanglement.net_scores(points, of)
        own[key]["factor_score"] = np.mean([*disentanglement.net_scores(z, of).values()])
        own[key]["explained"] = points.var(axis=0).sum() / max(z.var(axis=0).sum(), 1e-12)
        place = latent.principal_map(posterior.mean)
        own[key]["width"] = np.ptp(place.points, axis=0).max()
        own[key]["map_r2"] = errors.r2(x[test], fit.decode(place.lift(place.points)))
    scored = scores.score_table(fits[case], x[test])
    # Without training there is none that could be too short.
    scored["gated"] |= bool(finite) and "untrained" in case
    own = pd.DataFrame(own, dtype=float).T.reindex(scored.index)
    table[case] = scored.join(own).droplevel("beta")
table = pd.concat(table, names=["case"])
table["r2_or_0"] = table["r2"].clip(lower=0)
table["best"] = table[["resonance", "filter_frequency"]].max(axis=1, skipna=False)
spectra = latent.principal_map(data[additive][held["additive"][1]])
explained = {"explained": float(spectra.explained.sum())}
spectra = disentanglement.net_scores(spectra.points, labels["additive"]) | explained
measures = [*labels["additive"], "r2", "factor_score", "explained", "map_r2", "active", "best"]
of_additive = [case for case in cases if "FM" not in case]
results.add("maps", scores.records(table.loc[of_additive], measures) | {"spectra": spectra})
tables.readable(pd.concat([table[measures], pd.DataFrame({("spectra", 0): spectra}).T]))

# %% [markdown]
# ## What 2017 compares
#
# Raw input with fifteen latents less normalised input with four, fifteen latents less four, and
# trained less untrained. The width of the raw map over that of the normalised one is divided by the
# same ratio before training, which the scale of the input alone has made.

# %%
raw, scaled, few, *_, start, before = (table.loc[case] for case in of_additive)
widths = [scores.paired(*two, ["width"], ratio=True) for two in ((raw, scaled), (start, before))]
compared = {
    "raw less normalised": scores.paired(raw, scaled, ["inharmonicity", "r2_or_0"]),
    "15 less 4": scores.paired(raw, few, ["factor_score", "r2_or_0"]),
    "trained less untrained": scores.paired(raw, start, ["inharmonicity"]),
    "raw over normalised": scores.paired(*widths, ["width"], ratio=True),
}
found = {}
for name, runs in compared.items():
    kind, of = "ratios" if "over" in name else "differences", runs.columns.drop([*scores.FLAGS])
    found |= scores.records(pd.concat({name: runs}), of, pairs=kind)
results.add("compared", found)
tables.readable(pd.concat(compared, names=["compared"]))

# %% [markdown]
# The titles give the training, the input and the number of latents. A model that turned non-finite
# in its first epoch is drawn as it started, so that it equals the untrained one.

# %%
left_out = "2017, raw, 4", "untrained, normalised, 4"
pictured = [case for case in of_additive if case not in left_out]
some = np.random.default_rng(0).permutation(len(sounds["additive"]))[:4000]
figure, axes = plt.subplots(2, 3, figsize=(plots.WIDTH, 4.8))
shown = {}
for case in pictured:
    n_latents = fits[case][1.0, 0].run.config.n_latents
    _, state = run_plots.in_words(table.loc[(case, 0)], n_latents=n_latents)
    title = case.replace("today, raw", "today's, standardised")
    shown[f"{title} latents\n{state}"] = maps[case].points[some]
factors = [sounds["additive"].values(name)[some] for name in ("inharmonicity", "harmonics")]
labels_of = {"label": "inharmonicity", "size_label": "harmonics"}
panels.map_grid(figure, axes, shown, *factors, **labels_of)
results.figure("4.1", figure, f"{len(some)} sounds of dataset 2 on two principal components.")

# %% [markdown]
# ## FM sounds
#
# The same map for dataset 3, coloured by the filter frequency; the size of a dot is the offset of
# the carriers.

# %%
some = np.random.default_rng(0).permutation(len(sounds["FM"]))[:5000]
figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 3.0))
colour, area = (sounds["FM"].values(name)[some] for name in ("filter_frequency", "carrier_offset"))
for ax, name in zip(axes, ("2017", "today"), strict=True):
    place, options = maps[f"{name}, FM"], {"label": "filter frequency", "size_label": "carrier"}
    options["explained"] = place.explained
    latent_plots.latent_map(ax, place.points[some], colour, area, **options)
    _, state = run_plots.in_words(table.loc[(f"{name}, FM", 0)], n_latents=15)
    ax.set_title(f"{RECIPES[name].title}, {state}", fontsize=8)
fm = table.loc[["2017, FM", "today, FM"], [*labels["FM"], *measures[4:]]]
results.add("fm", scores.records(table.loc[["2017, FM", "today, FM"]], fm.columns))
results.figure("A.6", figure, f"{len(some)} sounds of dataset 3 on two principal components.")
tables.readable(fm)

# %%
results.save()

# %% [markdown]
# ## What to make of it
#
# A map is worth what its score is worth above that of the untrained model and of the spectra: what
# a network shows before it is trained is no merit of the training.
#
# - A musician should look at the score of a factor before using the map to find it; factors that
#   make little difference to the spectrum need the other latents.
# - A researcher should give a score beside a map, from sampled z: the means of a collapsed latent
#   still differ by tiny amounts, which the decoder cannot use.
