# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 1. The equations of 2017
#
# One of the four equations of 2017 that we test holds as printed, the other three with a repair.
# Then all of them agree with SciPy and NumPy to the rounding of float64.
#
# We will see
#
# - the largest error of each equation on random numbers, as printed and repaired;
# - how much the KL term weighs in the loss of 2017.

# %%
import numpy as np
import pandas as pd
import scipy.stats

from vaelib.losses import true_beta
from vaelib.profiles import Profile
from vaelib.report import tables
from vaelib.report.results import Results

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
profile = Profile(profile)
results = Results("01_equations", profile, record=record)
rng = np.random.default_rng(0)
n = 1000

# %% [markdown]
# ## Likelihoods
#
# Equation (1.2) is the logarithm of a Gaussian density. Equation (1.3) is meant for binary data x
# and predictions p, but prints x where p should stand and p where x should; its first sign and its
# mean over the bins are also those of a loss, not of a log-likelihood. Exchanged and summed, it is
# that of Bernoulli variables.

# %%
x, mean, variance = rng.normal(size=n), rng.normal(size=n), rng.uniform(0.1, 4, n)
truth, found = {}, {}
truth["gaussian 1-2"] = scipy.stats.norm.logpdf(x, mean, np.sqrt(variance))
found["gaussian 1-2"] = -0.5 * (np.log(2 * np.pi * variance) + (x - mean) ** 2 / variance)

bits, p = rng.integers(0, 2, n).astype(float), rng.uniform(0.05, 0.95, n)
truth["bernoulli 1-3"] = scipy.stats.bernoulli.logpmf(bits, p).sum()
truth["bernoulli 1-3 swapped"] = truth["bernoulli 1-3"]
with np.errstate(divide="ignore", invalid="ignore"):
    terms = p * np.log(bits) + (1 - p) * np.log(1 - bits)
found["bernoulli 1-3"] = -np.sum(terms) / n
found["bernoulli 1-3 swapped"] = np.sum(bits * np.log(p) + (1 - bits) * np.log(1 - p))

# %% [markdown]
# As printed, (1.3) takes the logarithm of data that are 0 or 1, so its value is infinite.
#
# ## The divergence
#
# Equation (1.4) has one letter, Sigma, for what must be a log-variance. With a variance it is
# no divergence. The truth is the expectation of the log-ratio of the two densities, by
# Gauss-Hermite quadrature, which is exact for polynomials.

# %%
nodes, weights = np.polynomial.hermite_e.hermegauss(8)
z = mean[:, None] + np.sqrt(variance)[:, None] * nodes
ratio = scipy.stats.norm.logpdf(z, mean[:, None], np.sqrt(variance)[:, None])
ratio -= scipy.stats.norm.logpdf(z)
truth["divergence 1-4"] = truth["divergence 1-4 log"] = ratio @ weights / weights.sum()
for name, sigma in {"divergence 1-4": variance, "divergence 1-4 log": np.log(variance)}.items():
    found[name] = 0.5 * (np.exp(sigma) + mean**2 - 1 - sigma)

# %% [markdown]
# ## The phase
#
# Equation (3.1) takes the arctangent of a quotient, which cannot tell opposite signs apart. The
# arctangent of two arguments can.

# %%
spectrum = rng.normal(size=n) + 1j * rng.normal(size=n)
truth["phase 3-1"] = truth["phase 3-1 atan2"] = np.angle(spectrum)
found["phase 3-1"] = np.arctan(spectrum.imag / spectrum.real)
found["phase 3-1 atan2"] = np.arctan2(spectrum.imag, spectrum.real)

# %%
errors = {name: np.abs(found[name] - truth[name]).max() for name in found}
# A number that JSON can hold: the largest one stands for infinity.
largest = np.finfo(float).max
errors = {
    name: {"error": min(np.nan_to_num(e, nan=largest), largest)} for name, e in errors.items()
}
results.add("equations", errors)
tables.readable(pd.DataFrame(errors).T)

# %% [markdown]
# ## The weight of the KL term
#
# The program of 2017 averaged the likelihood over the bins and summed the KL over the latents. Its
# loss is the ELBO divided by the number of bins, with the KL weighted by that number.

# %%
weight = {"kl": true_beta(1.0, 1024)}
results.add("weight", {"2017": weight})
tables.readable(pd.DataFrame({"beta = 1 of 2017": weight}).T)

# %%
results.save()

# %% [markdown]
# ## What was found
#
# Equation (1.2) holds. (1.4) holds if Sigma is a log-variance, (1.3) if data and prediction are
# exchanged and the sign is that of a log-likelihood, and (3.1) with an arctangent of two arguments.
#
# - A musician can skip this page.
# - A researcher should test an equation against a library before training with it.
