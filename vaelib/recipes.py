"""Recipes: the settings with which models are trained, from 2017's to today's.

- ``"2017"``: 2017's program, whose loss is the ELBO with the KL term weighted by
  beta_2017 * n_bins: a variance per bin, raw input, unbounded log-variances, weights of standard
  deviation sqrt(2 / n_in).
- ``"elbo"``: only the weight of the KL is changed, to that of the ELBO.
- ``"today"``: the ELBO with one variance for all bins, standardised input, bounded log-variances,
  weights of standard deviation sqrt(1 / n_in) and a learning rate that falls to zero.

`STEPS_TO_TODAY` leads there; `dataclasses.replace` makes any other change.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from itertools import product
from typing import Any, Literal, NamedTuple

import numpy as np
from jaxtyping import Float32

from vaelib import losses
from vaelib.fits import Fits, Fitted
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.runs.cases import load_or_train
from vaelib.runs.files import Case, Run
from vaelib.scaling import Kind, Scaling, sounds
from vaelib.schedules import TrainingConfig

__all__ = ["RECIPES", "STEPS_TO_TODAY", "Plan", "Recipe", "fit_all"]


class Plan(NamedTuple):
    """What `fit_all` will train."""

    cases: dict[tuple[float, int], Case]
    """By beta, as the recipe counts it, and seed."""
    scaling: Scaling
    steps_2017: int | None
    """How many steps 2017 had, if the settings are 2017's."""
    read_by: str
    """The figures and claims that need these runs."""


@dataclass(frozen=True)
class Recipe:
    """Settings of the loss, the model, its input and its training, each a named choice.

    `kl_weight` says whose beta counts: that of 2017's loss, which averaged the likelihood over the
    bins, or that of the ELBO. See `Scaling` for `scaling`, `VAEConfig` for `variance`,
    `initialisation` and `logvar_range`, and `TrainingConfig` for the others.
    """

    title: str
    kl_weight: Literal["2017", "elbo"]
    variance: Literal["per_bin", "diagonal", "shared"]
    scaling: Kind
    initialisation: Literal["he", "lecun"]
    logvar_range: tuple[float, float] | None
    learning_rate: float = 1e-3
    delay: int = 1
    warm_up: int = 0
    cosine_decay: bool = False
    restart_adam: int = 0
    sample: bool = True

    @property
    def of_2017(self) -> bool:
        """Whether 2017 had these settings: it varied beta, the rate, normalisation and warm-up."""
        varied = ("title", "learning_rate", "warm_up", "scaling")
        same = replace(self, **{name: getattr(RECIPES["2017"], name) for name in varied})
        return self.scaling in ("raw", "normalised") and same == RECIPES["2017"]

    def _of(self, config: type) -> dict[str, Any]:
        """Those settings that a config has too."""
        shared = {f.name for f in fields(config)} & {f.name for f in fields(self)}
        return {name: getattr(self, name) for name in shared}

    def beta(self, beta: float, n_bins: int) -> float:
        """The beta of the ELBO for what the recipe's own loss calls so."""
        return losses.true_beta(beta, n_bins) if self.kl_weight == "2017" else beta

    def plan(
        self,
        x: Float32[np.ndarray, "n n_bins"],
        held: Float32[np.ndarray, "m n_bins"],
        n_latents: int,
        *,
        steps: int,
        betas: Iterable[float] = (1.0,),
        seeds: Iterable[int] = (0,),
        hidden: tuple[int, ...] = (400,),
        activation: str = "relu6",
        n_magnitudes: int = 0,
        steps_2017: int | None = None,
        stop_at_gate: bool = True,
        read_by: str = "",
    ) -> Plan:
        """Plan to train a model on sounds for some betas and seeds; `fit_all` carries it out.

        Parameters
        ----------
        x, held : arrays of float32
            The sounds to train on and those that are measured, one a row, in their own unit.
        steps : int
            The budget of each run.
        betas : iterable of float
            What the recipe's own loss calls beta: that of 2017 or that of the ELBO.
        seeds : iterable of int
            Every beta is trained with each.
        hidden, activation, n_magnitudes
            See `VAEConfig` and `Scaling.fit`. The layer is that of the 2017 report's chapter 3,
            ReLU6 that of its program for dataset 1: with the ReLU of chapter 3 raw sounds overflow.
        steps_2017 : int, optional
            How many steps 2017 trained this model, if it did.
        stop_at_gate : bool
            See `TrainingConfig`; a cosine decay needs its whole budget.
        read_by : str
            The figures and claims that need these runs.

        Raises
        ------
        TypeError, ValueError
            If the sounds are no arrays of finite sounds, one a row, or an option is out of its
            range.
        """
        scaling = Scaling.fit(self.scaling, x, n_magnitudes=n_magnitudes)
        n_bins = x.shape[1]
        config = VAEConfig(n_bins, n_latents, hidden, activation, **self._of(VAEConfig))
        stops = stop_at_gate and not self.cosine_decay
        how = {"steps": steps, "stop_at_gate": stops, **self._of(TrainingConfig)}
        data = scaling.forward(x), scaling.forward(sounds(held, n_bins))
        cases = {
            (float(beta), seed): Case(
                config, TrainingConfig(beta=self.beta(float(beta), n_bins), seed=seed, **how), *data
            )
            for beta, seed in product(betas, seeds)
        }
        return Plan(cases, scaling, steps_2017 if self.of_2017 else None, read_by)


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
    TypeError, ValueError, OSError, RuntimeError
        See `runs.cases.load_or_train`.
    """
    cases = [case for plan in plans.values() for case in plan.cases.values()]
    found = iter(load_or_train(cases, profile, label=label))
    return {name: Fits(_fitted(plan, found)) for name, plan in plans.items()}


def _fitted(plan: Plan, found: Iterable[Run]) -> dict[tuple[float, int], Fitted]:
    fits = {}
    for case, run in zip(plan.cases, found, strict=False):
        reached = plan.steps_2017 is not None and (
            run.history.steps >= plan.steps_2017
            or (run.history.failed_epoch > 0 and run.training.steps >= plan.steps_2017)
        )
        fits[case] = Fitted(run, plan.scaling, bool(reached))
    return fits


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


_OF_2017 = Recipe("recipe of 2017", "2017", "per_bin", "raw", "he", None)

RECIPES = _Recipes(
    {
        "2017": _OF_2017,
        "elbo": replace(_OF_2017, title="ELBO recipe", kl_weight="elbo"),
        "today": Recipe(
            *("today's recipe", "elbo", "shared", "standardised", "lecun", (-12.0, 16.0)),
            cosine_decay=True,
        ),
    }
)
"""By their names in the results."""

STEPS_TO_TODAY: tuple[tuple[str, dict[str, Any]], ...] = (
    ("weight of the KL", {"kl_weight": "elbo"}),
    ("bounded log-variances", {"logvar_range": (-12.0, 16.0)}),
    ("initialisation", {"initialisation": "lecun"}),
    ("standardised input", {"scaling": "standardised"}),
    ("one variance", {"variance": "shared"}),
    ("cosine decay", {"cosine_decay": True}),
    ("decibels", {"scaling": "decibel"}),
)
"""From 2017's recipe, one change at a time, each kept: the first six lead to today's."""
