# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 3. The weight of the KL term
#
# With one variance for all bins, beta can rise to about ten before reconstruction gets worse, and
# at a thousand all latents have collapsed, as a closed form predicts for a linear model. The betas
# 1 to 4 of 2017 are 1024 to 4096 times the weight of the ELBO: they lie where all latents have
# collapsed.
#
# We will see
#
# - reconstruction, KL and active latents for betas from a hundredth to ten thousand (figure 4.6,
#   new), beside the closed form;
# - a spectrum above its reconstructions, and meshes of decoded spectra, for the betas of 2017
#   (figures 4.3, A.4 and A.5).

# %%
import jax
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

from vaelib import latent, representations
from vaelib.datasets.dataset import load
from vaelib.metrics import closed_forms, errors, statistics
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, map_table, score_table
from vaelib.report import latent_plots, panels, plots, tables
from vaelib.report.results import Results

# %% [markdown]
# The sentences below read the numbers of the profile *full*. The profile *quick* trains for a few
# epochs and settles nothing.

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
size = profile.sizes("03_beta_sweep")
results = Results("03_beta_sweep", profile, record=record)

# %% [markdown]
# The data are the spectra of dataset 1, the network is that of 2017: one hidden layer of 600 with
# ReLU6, ten latents.

# %%
dataset = load("spectral_richness", profile, stride=size.stride_1)
x = representations.magnitude(dataset.frames)[:, :1024]
n_bins, n_latents = x.shape[1], 10
network = {"hidden": (600,), "activation": "relu6"}
betas_2017 = (1.0, 2.0, 3.0, 4.0)
log_betas = (0.01, 0.1, 1.0, 10.0, 100.0, 1000.0, 10_000.0)

# %% [markdown]
# ## From a hundredth to ten thousand
#
# Several seeds for every beta, trained on a few hundred of the spectra and scored on others that
# lie between them. The recipe "2017" counts beta as in 2017; "true" is the ELBO, "shared" the ELBO
# with one variance for all bins, and "linear" the same without hidden layers.

# %%
step = max(1, len(x) // size.n_sounds)
some, others = x[::step], x[step // 2 :: step]
few = {"seeds": range(size.n_seeds), "epochs": size.epochs_seeds, "learning_rate": 1e-3, **network}
linear = {"seeds": range(2), "epochs": size.epochs_linear, "learning_rate": 3e-3, "hidden": ()}
swept = {"2017": betas_2017, "true": log_betas[::2], "shared": log_betas, "linear": log_betas}
scores = {}
for name, betas in swept.items():
    recipe, options = (RECIPES["shared"], linear) if name == "linear" else (RECIPES[name], few)
    fits = recipe.fit(some, n_latents, profile, label="richness", betas=betas, **options)
    of_map = map_table(fits, others, {"richness_score": np.arange(len(others))})
    scores[name] = score_table(fits, others).join(of_map)
runs = pd.concat(scores, names=["recipe"]).set_index("true_beta", append=True)
measures = ["r2", "lsd_db", "sc", "kl_total", "active_units", "richness_score"]
by_beta = runs.groupby(["recipe", "beta", "true_beta"], sort=False)
intervals = by_beta[measures].agg(statistics.mean_interval)
tables.readable(intervals)

# %% [markdown]
# Means over the seeds with their 95 % intervals. R² is 1 for a perfect decoder and 0 for one that
# always outputs the mean spectrum; LSD (log-spectral distance) and SC (spectral convergence) are
# errors. The last column tells how well the richness of a sound can be predicted from its position
# on a two-dimensional map of the latent means.
#
# With one variance, R² stays near 1 up to beta = 10 and is near 0 at 1000, where no latent is
# active. With a variance per bin it is far below 0 at every beta.
#
# ## What the betas of 2017 change
#
# Seed by seed: beta = 4 minus beta = 1, and the R² of beta = 1 minus the best of the other three.

# %%
of_2017 = scores["2017"][measures]
change = of_2017.xs(4.0, level="beta") - of_2017.xs(1.0, level="beta")
r2 = of_2017["r2"].unstack("beta")
changes = {name: statistics.mean_interval(change[name]) for name in measures}
changes["best_lead"] = statistics.mean_interval(r2[1.0] - r2[[2.0, 3.0, 4.0]].max(axis=1))
tables.readable(pd.Series(changes, name="change"))

# %% [markdown]
# Beta = 1 is the best of four decoders that are all far worse than the mean spectrum.
#
# ## The closed form
#
# For a linear decoder with one variance, the best number of latents, their KL and the R² follow
# from the eigenvalues of the data's covariance (`closed_forms.ppca_optimum`). The recipe
# "linear" is that model.

# %%
mean, scale = RECIPES["shared"].moments(some)
eigenvalues = np.linalg.svd((some - mean) / scale, compute_uv=False).astype(float) ** 2 / len(some)
fine = np.geomspace(log_betas[0], log_betas[-1], 121)
optima = [
    closed_forms.ppca_optimum(eigenvalues, n_bins, beta, n_latents=n_latents) for beta in fine
]
closed = pd.DataFrame(optima, index=pd.Index(fine, name="true_beta"))
closed["kl_total"] = [optimum.kl.sum() for optimum in optima]
closed = closed.rename(columns={"n_active": "active_units"})[["active_units", "kl_total", "r2"]]
norm = intervals.index.get_level_values("true_beta") * n_latents / n_bins
table = intervals.assign(beta_norm=norm)
sweep = {
    "n_sounds": len(some),
    "table": {name: table.loc[name].reset_index() for name in swept},
    "changes": changes,
    "closed_form": closed.reset_index().to_dict("list"),
    "closed_form_last_beta": closed.index[closed["active_units"] > 0].max(),
}
results.add("sweep", sweep)
tables.readable(closed[::20])

# %% [markdown]
# The closed form switches off one latent after the other. At 1024, the number of bins, and above
# it has no active latent whatever the data are.

# %%
titles = {"true": "a variance per bin", "shared": "one variance", "linear": "linear, one variance"}
alike = intervals.rename({"2017": "true"}, level="recipe")  # these two differ in beta alone
curves = {title: alike.loc[name].droplevel("beta") for name, title in titles.items()}
marks = {f"{beta:g}": beta * n_bins for beta in betas_2017}
figure, axes = plt.subplots(3, 1, figsize=(plots.WIDTH, 7.0), sharex=True)
panels.beta_sweep(axes, curves, closed, marks=marks)
results.figure(
    "4.6",
    figure,
    f"Dataset 1 against the weight of the KL term: means over {size.n_seeds} seeds (two for the "
    f"linear model) with 95 % intervals, trained on {len(some)} spectra and scored on others. "
    "Dashed, the optimum of a linear model in closed form. Above, the betas of 2017.",
)

# %% [markdown]
# The trained linear model follows the dashed line, and so does the network with one variance. All
# four marks of 2017 lie to the right of the last active latent.
#
# ## All spectra
#
# The whole dataset now, with the betas of the report. For the recipe "2017" they are 1024 times the
# beta of the ELBO; for the recipe with one variance they are that beta.

# %%
fits, whole = {}, {}
for recipe, betas in {"2017": betas_2017, "shared": (1.0, 3.0, 4.0)}.items():
    options = {"label": "richness", "betas": betas, "epochs": size.epochs, **network}
    fits[recipe] = RECIPES[recipe].fit(x, n_latents, profile, **options)
    of_map = map_table(fits[recipe], x, {"richness_score": np.arange(len(x))})
    whole[recipe] = score_table(fits[recipe], x).join(of_map)
whole = pd.concat(whole, names=["recipe"]).droplevel("seed")[["true_beta", "epochs", *measures]]
results.add("whole", tables.by_name(whole))
tables.readable(whole)

# %% [markdown]
# With the loss of 2017 no latent is active at any beta. With one variance all are, at beta = 4 as
# at 1. One spectrum shows the difference:

# %%
one = len(x) * 2 // 3
figure, axes = plt.subplots(3, 2, figsize=(plots.WIDTH, 4.6), sharex=True)
for column, beta, ylabel in zip(axes.T, (1.0, 4.0), ("magnitude", ""), strict=True):
    decoded = {
        f"{RECIPES[recipe].title}, beta = {beta:g}": of[beta, 0].reconstruction(x[[one]])[0]
        for recipe, of in fits.items()
    }
    options = {"title": f"beta = {beta:g}", "ylabel": ylabel}
    latent_plots.input_over_outputs(column, x[one], decoded, **options)
results.figure(
    "4.3",
    figure,
    f"A spectrum of dataset 1 ({dataset.values('richness')[one]:.1f} harmonics) above its "
    "reconstructions with the loss of 2017, whose beta is 1024 times that of the ELBO, and with "
    "one variance. Every panel has a scale of its own.",
)

# %% [markdown]
# ## Two latents from -4 to 4
#
# Two of the ten latents, chosen at random once, vary on a mesh; the others are 0. The table gives
# the variance of the decoded spectra over that of the dataset.

# %%
dims = jax.random.choice(jax.random.key(0), n_latents, (2,), replace=False)
dims, spread = tuple(dims.tolist()), {}
for number, beta in {"A.4": 3.0, "A.5": 4.0}.items():
    figure, axes = plt.subplots(1, 2, figsize=(plots.WIDTH, 3.5), sharey=True)
    z = latent.mesh(n_latents, dims)
    meshes = {RECIPES[recipe].title: of[beta, 0].decode(z) for recipe, of in fits.items()}
    panels.decoded_meshes(axes, meshes, -4, 4, dims=dims)
    for recipe, mesh in zip(fits, meshes.values(), strict=True):
        spread[f"{recipe}, {beta:g}"] = errors.variance_ratio(x, mesh.reshape(-1, n_bins))
    results.figure(
        number,
        figure,
        f"Spectra decoded on a 10 x 10 mesh over two latents, the others at 0: dataset 1, beta = "
        f"{beta:g}. A cell shows {n_bins} bins; the title gives the range of all cells.",
    )
results.add("mesh_spread", spread)
tables.readable(pd.Series(spread, name="variance of the mesh over that of the sounds"))

# %% [markdown]
# From -4 to 4 the decoder of 2017 does vary. But its latents have collapsed: the encoder puts every
# sound of the dataset near 0, so no sound is decoded from out there.

# %%
results.save()

# %% [markdown]
# ## What was found
#
# The betas 1 to 4 of 2017 lie where the closed form has no active latent whatever the data, and
# where the latents of the networks have collapsed too. With one variance for all bins, beta up to
# about 10 hardly harms reconstruction, and between 10 and 1000 it trades latents for error.
#
# - A musician should play a model with one variance and a beta of the ELBO between 1 and 10, where
#   reconstruction is best and all ten latents are active.
# - A researcher should report beta relative to the ELBO, and compute the closed form for the data
#   before a sweep: it tells which betas are worth a training.
