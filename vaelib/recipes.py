"""Recipes: the three ways in which the report trains each of its models, from 2017's to today's.

- ``"2017"``: the loss of the 2017 code, which is the evidence lower bound with beta_2017 * n_bins.
- ``"true"``: the ELBO itself. Only beta differs from 2017.
- ``"shared"``: the ELBO with one variance for all bins, on data that were centred and scaled by
  one number. The decoder must reconstruct a loud bin, since it cannot call that bin noisy.

Every recipe has beta = 0 in the first epoch, as the 2017 code had, and leaves the layers alone.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import product
from typing import Any, Literal, NamedTuple

import numpy as np
import pandas as pd
from jaxtyping import Float32, Int

from vaelib import latent, losses, runs
from vaelib.history import ALIVE_KL
from vaelib.metrics import disentanglement, errors
from vaelib.models import Gaussian, VAEConfig
from vaelib.profiles import Profile
from vaelib.runs import Case, Run
from vaelib.training import TrainingConfig

__all__ = ["RECIPES", "Fits", "Fitted", "Plan", "Recipe", "fit_all", "map_table", "score_table"]


@dataclass(frozen=True, eq=False)
class Fitted:
    """A trained run with the scaling of its data: sounds go in and come out in their own unit.

    The model sees (sounds - `mean`) / `scale`.
    """

    run: Run
    mean: Float32[np.ndarray, " n_bins"] = field(repr=False)
    scale: np.float32 = field(repr=False)

    def _scaled(self, x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, "n n_bins"]:
        return (_rows(x, self.mean.size) - self.mean) / self.scale

    def latents(self, x: Float32[np.ndarray, "n n_bins"]) -> Gaussian:
        """Mean and log-variance of q(z|x) for every sound, each of shape (n, n_latents)."""
        return latent.posterior(self.run, self._scaled(x))

    def decode(
        self, z: Float32[np.ndarray, "*batch n_latents"]
    ) -> Float32[np.ndarray, "*batch n_bins"]:
        """The decoded mean of latent vectors.

        Raises
        ------
        ValueError
            If the last axis of `z` does not hold the model's latents.
        """
        n_latents = self.run.config.n_latents
        if np.shape(z)[-1:] != (n_latents,):
            raise ValueError(f"z is of shape (..., {n_latents}), not {np.shape(z)}")
        return np.asarray(self.run.decode(z).mean) * self.scale + self.mean

    def reconstruction(self, x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, "n n_bins"]:
        """The decoded mean at the posterior's mean of every sound: nothing is sampled."""
        return latent.reconstruction(self.run, self._scaled(x)) * self.scale + self.mean


class Fits(dict[tuple[float, int], Fitted]):
    """What was fitted, by beta, as the recipe counts it, and seed: ``fits[1.0, 0]``."""

    def __missing__(self, key: object) -> Fitted:
        """Say how fits are found."""
        there = ", ".join(map(str, self))
        raise KeyError(f"a fit is found by its (beta, seed), one of {there}; not by {key!r}")


class Plan(NamedTuple):
    """What `fit_all` will train: cases by beta and seed, and the scaling of `Fitted`."""

    cases: dict[tuple[float, int], Case]
    mean: Float32[np.ndarray, " n_bins"]
    scale: np.float32


@dataclass(frozen=True)
class Recipe:
    """How the data, the loss and the decoder's variance are chosen.

    `averaged` says whether beta is that of 2017, whose loss averaged the likelihood over the bins,
    and `standardise` whether the data are centred and scaled (see `moments`).
    """

    title: str
    averaged: bool
    variance: Literal["per_bin", "shared"]
    standardise: bool
    learning_rate: float

    def moments(
        self, x: Float32[np.ndarray, "n n_bins"]
    ) -> tuple[Float32[np.ndarray, " n_bins"], np.float32]:
        """What is subtracted from the data, and what they are then divided by.

        The mean spectrum, and the root of the mean variance of a bin; 0 and 1 for raw data.

        Raises
        ------
        ValueError
            If all rows of `x` are alike, or a value is not finite.
        """
        x = _rows(x)
        if not self.standardise:
            return np.zeros(x.shape[1], np.float32), np.float32(1)
        # In float64, since float32 would lose a small variance in a large mean, but a few thousand
        # rows at a time: the whole would be twice as large as the data.
        parts = [x[i : i + 2048] for i in range(0, len(x), 2048)]
        mean = sum(part.sum(axis=0, dtype=float) for part in parts) / len(x)
        scale = np.sqrt(sum(np.sum((part - mean) ** 2) for part in parts) / x.size)
        if not scale > 0:
            raise ValueError("data whose rows are all alike cannot be standardised")
        return mean.astype(np.float32), np.float32(scale)

    def beta(self, beta: float, n_bins: int) -> float:
        """The beta of the ELBO for what the recipe's own loss calls so."""
        return losses.true_beta(beta, n_bins) if self.averaged else beta

    def plan(
        self,
        x: Float32[np.ndarray, "n n_bins"],
        n_latents: int,
        *,
        epochs: int,
        betas: Iterable[float] = (1.0,),
        seeds: Iterable[int] = (0,),
        hidden: tuple[int, ...] = (400,),
        activation: str = "relu",
        **training: Any,
    ) -> Plan:
        """Plan to train a model on sounds for some betas and seeds; `fit_all` carries it out.

        Parameters
        ----------
        x : array of float32, shape (n, n_bins)
            The sounds, in their own unit.
        betas : iterable of float
            What the recipe's own loss calls beta: that of 2017 or that of the ELBO.
        seeds : iterable of int
            Every beta is trained with each.
        hidden, activation
            See `VAEConfig`; by default those of the 2017 report's chapter 3.
        **training
            Anything else of `TrainingConfig`.

        Raises
        ------
        TypeError, ValueError
            If `x` is no array of finite sounds, one a row, or an option is out of its range.
        """
        mean, scale = self.moments(x)
        n_bins = x.shape[1]
        config = VAEConfig(n_bins, n_latents, hidden, activation, variance=self.variance)
        data = x
        if self.standardise:
            data = x - mean
            data /= scale  # in place: the largest dataset has 370 MB
        how = {"epochs": epochs, "learning_rate": self.learning_rate, "delay": 1} | training
        cases = {
            (float(beta), seed): Case(
                config, TrainingConfig(beta=self.beta(beta, n_bins), seed=seed, **how), data
            )
            for beta, seed in product(betas, seeds)
        }
        return Plan(cases, mean, scale)

    def fit(
        self,
        x: Float32[np.ndarray, "n n_bins"],
        n_latents: int,
        profile: Profile,
        *,
        epochs: int,
        label: str = "training",
        **options: Any,
    ) -> Fits:
        """Train a model on sounds for some betas and seeds, or load what was trained before.

        Parameters
        ----------
        x, n_latents, epochs, **options
            See `plan`.
        profile, label
            See `fit_all`, as for what is raised.
        """
        plan = self.plan(x, n_latents, epochs=epochs, **options)
        return fit_all({self.title: plan}, profile, label=label)[self.title]


def fit_all(
    plans: Mapping[Hashable, Plan], profile: Profile, *, label: str = "training"
) -> dict[Hashable, Fits]:
    """Train what is planned, as many runs at a time as there are cores, or load it.

    Parameters
    ----------
    plans : mapping
        By any names, which are also those of what is returned.
    profile : Profile
        Runs are kept in `profile.runs`.
    label : str
        Before the progress bar.

    Raises
    ------
    TypeError, ValueError, FloatingPointError, OSError, RuntimeError
        See `runs.load_or_train`.
    """
    cases = [case for plan in plans.values() for case in plan.cases.values()]
    found = iter(runs.load_or_train(cases, profile, label=label))
    return {
        name: Fits({case: Fitted(next(found), plan.mean, plan.scale) for case in plan.cases})
        for name, plan in plans.items()
    }


def _rows(x: Any, n_bins: int | None = None) -> np.ndarray:
    """Refuse what is no array of sounds, one a row."""
    if not isinstance(x, np.ndarray):
        raise TypeError(
            f"sounds are an array of shape (n, n_bins), such as representations.magnitude(frames), "
            f"not a {type(x).__name__}"
        )
    if x.ndim != 2 or n_bins not in (None, x.shape[1]):
        raise ValueError(
            f"sounds are an array of shape (n, {n_bins or 'n_bins'}), one a row, not {x.shape}"
        )
    if not (np.isfinite(x.min()) and np.isfinite(x.max())):
        raise ValueError("the sounds hold values that are not finite (NaN or infinity)")
    return x


class _Recipes(dict[str, Recipe]):
    """Recipes by their names in the results, or by their titles in figures."""

    def __missing__(self, name: str) -> Recipe:
        """Find a title."""
        titles = {recipe.title: recipe for recipe in self.values()}
        if name in titles:
            return titles[name]
        near = get_close_matches(str(name), [*self, *titles], n=1)
        hint = f" (did you mean {near[0]!r}?)" if near else ""
        raise KeyError(f"there is no recipe {name!r}{hint}: choose one of {', '.join(self)}")


RECIPES = _Recipes(
    {
        "2017": Recipe("as in 2017", True, "per_bin", False, 1e-4),
        "true": Recipe("ELBO", False, "per_bin", False, 1e-4),
        "shared": Recipe("one variance", False, "shared", True, 1e-3),
    }
)
"""By their names in the results."""


def score_table(
    fits: Mapping[tuple[float, int], Fitted],
    x: Float32[np.ndarray, "n n_bins"],
    *,
    n_magnitudes: int = 0,
) -> pd.DataFrame:
    """Score every run of a recipe on one set of sounds.

    The sounds are best those that no run was trained on, in their own unit; `n_magnitudes` is that
    of `errors.scores`.

    Returns
    -------
    DataFrame
        One row for each run, by "beta" (as the recipe calls it) and "seed". Of its training:
        "true_beta", "epochs", "warm_up" and "elbo", the last epoch's, in nats. Of the sounds:
        `errors.scores` ("r2", "lsd_db", "sc"), "decoded_variance" (`errors.variance_ratio`),
        "kl_total" and "kl_max", the KL of all latents and of the largest one, in nats, "alive", how
        many have at least 0.01 nats, "active_units" (`disentanglement.active_units`), and
        "mean_spread", the largest standard deviation of a latent's mean.
    """

    def score(fit: Fitted) -> dict[str, Any]:
        training, posterior, decoded = fit.run.training, fit.latents(x), fit.reconstruction(x)
        kl = np.asarray(losses.kl_per_latent(*posterior)).mean(axis=0, dtype=float)
        return {
            "true_beta": training.beta,
            "epochs": training.epochs,
            "warm_up": training.warm_up,
            "elbo": float(fit.run.history.elbo[-1]),
            **errors.scores(x, decoded, n_magnitudes),
            "decoded_variance": errors.variance_ratio(x, decoded),
            "kl_total": kl.sum(),
            "kl_max": kl.max(),
            "alive": (kl >= ALIVE_KL).sum(),
            "active_units": disentanglement.active_units(posterior.mean).sum(),
            "mean_spread": float(posterior.mean.std(axis=0).max()),
        }

    return _table(fits, score)


def map_table(
    fits: Mapping[tuple[float, int], Fitted],
    x: Float32[np.ndarray, "n n_bins"],
    labels: Mapping[str, Int[np.ndarray, " n"]],
) -> pd.DataFrame:
    """Score the map of every run of a recipe, by two principal components of its latent means.

    `labels` are the indices of each factor's values, by the factor's name.

    Returns
    -------
    DataFrame
        One row for each run, by "beta" and "seed": "explained", the two shares of the variance of
        the means; "map_spread", the wider extent of the map; and for each factor, under its name,
        its `disentanglement.factor_score`.
    """

    def score(fit: Fitted) -> dict[str, Any]:
        place = latent.principal_map(fit.latents(x).mean)
        spread = float(np.ptp(place.points, axis=0).max())
        scores = disentanglement.factor_scores(place.points, labels)
        return {"explained": place.explained.tolist(), "map_spread": spread, **scores}

    return _table(fits, score)


def _table(
    fits: Mapping[tuple[float, int], Fitted], score: Callable[[Fitted], dict[str, Any]]
) -> pd.DataFrame:
    index = pd.MultiIndex.from_tuples(fits, names=["beta", "seed"])
    return pd.DataFrame(map(score, fits.values()), index)
