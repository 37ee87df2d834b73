# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 2. Representations of a sound
#
# A spectrum can be given by its magnitudes, by magnitudes with phases, or by MDCT coefficients. The
# factors of a sound determine its magnitudes; the phases and the signs of MDCT coefficients depend
# on the instant as well, so that a few latents that tell the factors cannot tell them.
#
# We will see
#
# - how well 2017's model and today's reconstruct each representation of sounds that were held out,
#   beside as many principal components;
# - what their latents tell of the factors;
# - whether MDCTs are harder, whether raw input is easier than normalised, and whether the
#   representation changes how the error is spread over the factors.

# %%
from dataclasses import replace
from itertools import product

import jax
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.metrics import baselines, description, disentanglement, errors, scores, splits
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, fit_all
from vaelib.report import tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below say how to read the numbers. In the profile *quick* the runs are too short to
# settle anything.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("02_representations")
results = Results("02_representations", profile, record=record)

# %% [markdown]
# ## The data
#
# Chapter 3 of the report of 2017 compares magnitudes, magnitudes with phases, and MDCTs, of the
# additive and of the FM sounds. All are computed from the same frame of a sound. A tenth of the
# sounds, drawn at random, is held out. That is an easy test, as their neighbours on the grid of the
# factors are trained on; the notebook `02_splits` has harder ones.

# %%
sounds = {
    "additive": load("additive_biquad", profile, stride=size.stride_2),
    "FM": load("fm_moog", profile, stride=size.stride_3),
}
n_bins = representations.N_BINS  # all of a vector, but for those that begin with phases
forms = ("magnitude", "magnitude and phase", "MDCT")
learned = {"additive": ["harmonics"], "FM": ["resonance", "filter_frequency"]}
ratios = {"additive": "harmonics harmonics_over_energy", "FM": "filter filter_over_energy"}
train, test, held = {}, {}, {}
for (set_, dataset), form in product(sounds.items(), forms):
    if (set_, form) != ("FM", "magnitude and phase"):
        rows, held[set_] = splits.held_out(len(dataset))
        x = representations.TRANSFORMS[form](dataset.frames)
        train[set_, form], test[set_, form] = x[rows], x[held[set_]]

# %% [markdown]
# ## Training
#
# The model has one hidden layer of 400 and as many latents as the dataset has factors. It is
# trained with the recipe of 2017, at a learning rate of 1e-4 and for up to 600 epochs, and by
# today's recipe; one model is trained with the recipe of 2017 and the ELBO's weight of the KL. With
# the recipe of 2017 the input of the FM models is normalised, as in its report, and so is that of
# two more additive models. A run stops early once it is trained to the end.
#
# The table of 2017 says ReLU. With ReLU and otherwise the recipe of 2017 runs on raw input turn
# non-finite: ReLU passes on any size of input, a log-variance without bounds follows it, and the
# decoder gets its exponential. The models therefore have ReLU6, which 2017's
# own program had for dataset 1 and which stops at 6. For each raw input one run with ReLU shows the
# overflow.

# %% tags=["plan"]
slow = {name: replace(RECIPES[name], learning_rate=1e-4) for name in ("2017", "elbo")}
plans, normalised = {}, replace(slow["2017"], scaling="normalised")
recipes = RECIPES | slow | {"2017 normalised": normalised, "FM 2017": normalised}
cases = [*product(train, ("2017", "today")), *product([*train][:3], ["2017 ReLU"])]
cases += [*product([*train][:2], ["2017 normalised"]), (("additive", "magnitude"), "elbo")]
for (set_, form), name in cases:
    x, watched = train[set_, form], test[set_, form]
    settings = recipes.get(f"{set_} {name}", recipes[name.removesuffix(" ReLU")])
    plans[set_, " ".join([*name.split()[1:], form]), name.split()[0]] = settings.plan(
        x,
        watched[:: max(1, len(watched) // 200)],
        len(sounds[set_].factors),
        steps=size[f"steps_{'today_' * ('2017' not in name)}{set_.lower()}"],
        steps_2017=600 * (len(x) // 100),
        seeds=range(size.seeds_forms),
        activation="relu" if "ReLU" in name else "relu6",
        n_magnitudes=n_bins if "phase" in form else 0,
        read_by="claims of chapter 3",
    )

# %%
fits = fit_all(plans, profile, label="representations")

# %% [markdown]
# ## Measures
#
# Of the held-out sounds: R², which is 1 for a perfect decoder and 0 for one that always outputs the
# mean spectrum; LSD, the log-spectral distance down to 60 dB below the peak, and that over the LSD
# of as many principal components. *Decoded variance* and *low* compare the decoded sounds with the
# sounds: their variance, and the share of energy in the lowest quarter of the bins. That share is
# so near 1 for the sounds that no model can have much more; *centroid* is therefore the median
# centroid of the decoded spectra, weighted by power, over that of the sounds, and *samples
# centroid* the same for random points of the latent space.
#
# *Factor score* predicts each factor from the ten nearest neighbours in the space of the active
# latents, from sampled z, beside what shuffled sounds give: 1 if the latents determine the factors,
# 0 if they tell nothing. *Follow* counts the latents whose rank correlation with a factor is 0.8 or
# more. *Aggregate KL* is how far the worst latent's distribution over all sounds is from the prior.
# *High deficit* is R² of the lowest quarter of the values less that of the rest, where a negative
# R² counts as 0.
#
# *Harmonics* divides the median error of that factor's values by the least of the other factors,
# *filter* the larger of the two filter factors by the least of the others: below 1 they are learned
# best. *Over energy* divides by the same ratio of the sounds' energies: squared errors grow with
# the level of a sound, so a factor some of whose values make quiet sounds has low errors anyway.

# %%
table, pca, curves = {}, {}, {}
for case in train:
    y = baselines.pca_reconstruction(train[case], test[case], len(sounds[case[0]].factors))
    pca[case] = errors.scores(test[case], y, n_bins)
for case, of_case in fits.items():
    set_, form = case[0], case[1].removeprefix("normalised ").removeprefix("ReLU ")
    x, seen, own = test[set_, form], train[set_, form][::9], {}
    labels, names = sounds[set_].labels[held[set_]], sounds[set_].names
    drawn, low = latent.random_draws(1000, len(names), key=jax.random.key(0)), n_bins // 4
    level = x[:, -n_bins:]
    finite = {key: fit for key, fit in of_case.items() if not fit.run.history.failed_epoch}
    for key, fit in finite.items():
        y, posterior = fit.reconstruction(x), fit.latents(x)
        z = disentanglement.active_sample(posterior)
        told = disentanglement.net_scores(z, dict(zip(names, labels.T, strict=True)))
        follow = (np.abs(disentanglement.rank_correlations(z, labels)) >= 0.8).any(axis=1).sum()
        curves[*case[:3], key[1]] = scores.error_profile(x, y, labels, names)
        best = [scores.factor_ratio(x, o, labels, names, of=learned[set_]) for o in (y, 0 * y)]
        parts = [max(errors.r2(x[:, i], y[:, i]), 0) for i in (slice(low), slice(low, None))]
        own[key] = {
            "low": errors.low_share(y[:, -n_bins:], low) / errors.low_share(level, low),
            "centroid": description.centroid_ratio(y[:, -n_bins:], level),
            "samples_centroid": description.centroid_ratio(fit.decode(drawn)[:, -n_bins:], level),
            "aggregate_kl": disentanglement.aggregate_kl(posterior),
            "factor_score": np.mean(list(told.values())),
            "follow": follow,
            "r2_train": errors.r2(seen, fit.reconstruction(seen)),
            **dict(zip(ratios[set_].split(), (best[0], best[0] / best[1]), strict=True)),
            "high_deficit": parts[0] - parts[1],
        }
        if "phase" in form:
            own[key]["phase_cosine"] = errors.phase_coherence(x, y).mean()
            own[key]["inconsistency"] = np.median(errors.inconsistency(y))
    scored = scores.score_table(of_case, x, n_magnitudes=n_bins)
    scored["lsd_over_pca"] = scored.get("lsd_db", np.nan) / pca[set_, form]["lsd_db"]
    own = pd.DataFrame(own, dtype=float).T.reindex(scored.index)
    table[case] = scored.join(own).droplevel("beta")
table = pd.concat(table, names=["sounds", "form", "recipe"])
table["r2_or_0"], table["r2_drop"] = table["r2"].clip(lower=0), table["r2_train"] - table["r2"]
measures = "r2 lsd_db lsd_over_pca decoded_variance kl_total active low centroid"
measures = f"{measures} samples_centroid aggregate_kl factor_score follow r2_drop".split()
found = {}
for (set_, form, _), runs in table.groupby(level=[0, 1, 2], sort=False):
    of_form = "phase_cosine inconsistency" if "phase" in form else "high_deficit"
    found |= scores.records(runs, [*measures, *f"{ratios[set_]} {of_form}".split()])
results.add("scores", found)
results.add("baselines", {f"{set_}, {form}, PCA": of for (set_, form), of in pca.items()})
tables.readable(table[["gated", "non_finite", *measures, "high_deficit", "phase_cosine"]])

# %%
tables.readable(pd.DataFrame(pca).T)

# %% [markdown]
# The last table is that of principal components. A run that turned non-finite has no scores: *non
# finite* is the epoch in which it did.
#
# ## Comparisons
#
# By how much the MDCT lies below the worse of the other two (*R²*, where a negative R² counts as
# 0), for the models and for principal components, which are compression and nothing else. Whether
# the representation matters for how the error is spread over the factors (*profile*): the least
# correlation, between two representations, of the logarithms of the errors at all values of all
# factors, each error over that of the mean spectrum: a model that has learned nothing has the
# profile of the mean spectrum in every representation, which says nothing of it. What raw input
# gains over normalised input, where a negative R² counts as 0. The worse R² of the two datasets.

# %%
joint = dict(zip(scores.FLAGS, ("all", "all", "first"), strict=True))
three = table.loc[["additive"]].query("form in @forms and recipe != 'elbo'")
r2 = three["r2_or_0"].unstack("form")
deficit = three.groupby(["sounds", "recipe", "seed"]).agg(joint)
deficit["r2"] = r2[list(forms[:2])].min(axis=1, skipna=False) - r2["MDCT"]
curves = pd.DataFrame({run: curves[run] for run in curves if run[0] == "additive"}).T
curves = curves.reindex(three.index).groupby(["sounds", "recipe", "seed"])
deficit["profile"] = curves.apply(np.corrcoef).map(np.min)
*others, mdct = (pca["additive", form]["r2"] for form in forms)
worst = table.xs("magnitude", level="form").query("recipe != 'elbo'").fillna({"r2": -np.inf})
worst = worst.groupby(["recipe", "seed"]).agg(joint | {"r2": "min"})
raw = three.xs(("magnitude", "2017"), level=["form", "recipe"])
gain = scores.paired(raw, table.xs(("normalised magnitude", "2017"), level=[1, 2]), ["r2_or_0"])
of_pca = {"additive, PCA": {"r2": min(others) - mdct}}
results.add("mdct_deficit", scores.records(deficit, ["r2"]) | of_pca)
results.add("agreement", scores.records(deficit, ["profile"]))
results.add("all_sets", scores.records(worst, ["r2"]))
results.add("normalising", scores.records(gain, ["r2_or_0"], pairs="differences"))
tables.readable(pd.concat([deficit, gain]))

# %%
results.save()

# %% [markdown]
# ## What was found
#
# The table says which representation each model reconstructs; a row that is not *gated* was not
# trained to the end. Principal components stand beside it: a model that does not beat them by R²
# and by LSD gives nothing that a linear map would not have given.
#
# - A musician should train on magnitudes: phases and the signs of MDCT coefficients are not
#   determined by the factors, and a synthesis engine can choose phases itself.
# - A researcher should show principal components beside a model, and the energy of the sounds
#   beside an error by factor.
