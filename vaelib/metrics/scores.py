"""Scores: the measures of every run of a recipe in one table, and their records over the seeds."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import pandas as pd
from jaxtyping import Float, Float32, Int

from vaelib import losses
from vaelib.convergence import has_maximum
from vaelib.fits import Fitted
from vaelib.history import ACTIVE_KL
from vaelib.metrics import disentanglement, errors, statistics

__all__ = [
    "FLAGS",
    "error_profile",
    "factor_ratio",
    "paired",
    "records",
    "run_measures",
    "score_table",
]

FLAGS = ("as_2017", "gated", "non_finite")


def score_table(
    fits: Mapping[tuple[float, int], Fitted],
    x: Float32[np.ndarray, "n n_bins"],
    *,
    n_magnitudes: int = 0,
    n_factors: int | None = None,
) -> pd.DataFrame:
    """Score every run of a recipe on one set of sounds, best those that no run was trained on.

    The sounds are in their own unit; `n_magnitudes` is that of `errors.scores`, and `n_factors`
    that of `run_measures`. A run that turned non-finite has no scores.

    Returns
    -------
    DataFrame
        One row for each run, by "beta" (as the recipe calls it) and "seed": `run_measures`; of the
        sounds `errors.scores`, "decoded_variance" (`errors.variance_ratio`), "kl_total" and
        "kl_max", the KL of all latents and of the largest one in nats, "active", the number of
        active latents, and "moving", of those whose means move (`disentanglement.active_units`): a
        KL is no less than what a latent tells of the sound, and a mean that is far from 0 and the
        same for every sound has one too.
    """

    def score(fit: Fitted) -> dict[str, Any]:
        of_run = run_measures(fit, n_factors=n_factors)
        if fit.run.history.failed_epoch:
            return of_run
        decoded = fit.reconstruction(x)
        posterior = fit.latents(x)
        kl = np.asarray(losses.kl_per_latent(*posterior)).mean(axis=0, dtype=float)
        return {
            **of_run,
            **errors.scores(x, decoded, n_magnitudes),
            "decoded_variance": errors.variance_ratio(x, decoded),
            "kl_total": kl.sum(),
            "kl_max": kl.max(),
            "active": int((kl >= ACTIVE_KL).sum()),
            "moving": int(disentanglement.active_units(posterior.mean).sum()),
        }

    index = pd.MultiIndex.from_tuples(fits, names=["beta", "seed"])
    return pd.DataFrame(map(score, fits.values()), index)


def run_measures(fit: Fitted, *, n_factors: int | None = None) -> dict[str, Any]:
    """What a run's history tells, without any sound.

    With the number of factors of noise-free sounds it also has "unbounded": whether the objective
    has no maximum (`convergence.has_maximum`), so that no run of it is trained to the end.

    Returns
    -------
    dict
        "true_beta", "steps"; the flags "as_2017", "gated" (trained to the end), and "non_finite",
        the epoch in which the run turned so, or None; "objective" on the held-out rows and
        "over_constant", what it gains over the best constant Gaussian, in nats; after a quarter, a
        half and all of the epochs "kl_quarter", "active_quarter" and so on.
    """
    history, config = fit.run.history, fit.run.training
    found = {
        "true_beta": config.beta,
        "steps": history.steps,
        "as_2017": fit.as_2017,
        "gated": fit.run.gated,
        "non_finite": int(history.failed_epoch) or None,
    }
    if n_factors is not None:
        maximum = has_maximum(fit.run.config, config.beta, n_factors=n_factors)
        found["unbounded"] = maximum is False
    if history.failed_epoch:
        return found
    found["objective"] = float(history.objective[-1])
    found["over_constant"] = found["objective"] - float(history.constant)
    for name, share in (("quarter", 0.25), ("half", 0.5), ("end", 1.0)):
        epoch = max(round(share * len(history)), 1) - 1
        found[f"kl_{name}"] = float(history.kl[epoch].sum(dtype=float))
        found[f"active_{name}"] = int(history.n_active[epoch])
    return found


def records(
    table: pd.DataFrame,
    measures: Sequence[str],
    *,
    pairs: Literal["differences", "ratios"] | None = None,
) -> dict[str, dict[str, Any]]:
    """What results record of a score table: for each case and measure, the values of every seed.

    Parameters
    ----------
    table : DataFrame
        One row a run, with the columns `FLAGS`, and "unbounded" if it is known. The last level of
        its index is the seed; the others name the case, joined by commas: "2017, 1".
    measures : sequence of str
        Columns.
    pairs : {"differences", "ratios"}, optional
        What they are, if the table is one of `paired`.

    Returns
    -------
    dict
        By case and measure, `statistics.summary`. Of pairs it has "p" too, by reading: the p-value
        of `statistics.sign_flip_test` for the pairs which that reading accepts, of ratios for their
        logarithms; None below two pairs.
    """
    found = {}
    for case, runs in table.groupby(level=list(range(table.index.nlevels - 1)), sort=False):
        parts = case if isinstance(case, tuple) else (case,)
        name = ", ".join(f"{p:g}" if isinstance(p, float) else str(p) for p in parts)
        flags = {flag: runs[flag].tolist() for flag in (*FLAGS, "unbounded") if flag in runs}
        seeds = runs.index.get_level_values(-1).tolist()
        of = {m: _measured(runs, m) for m in measures}
        found[name] = {m: statistics.summary(of[m], seeds=seeds, **flags) for m in measures}
        if pairs:
            for m in measures:
                found[name][m]["p"] = _p_values(runs, of[m], ratios=pairs == "ratios")
    return found


def _p_values(runs: pd.DataFrame, x: pd.Series, *, ratios: bool) -> dict[str, float | None]:
    flags, found = runs.astype({"gated": bool, "as_2017": bool}), {}
    ended = flags["gated"]
    if "unbounded" in flags:
        ended &= ~flags["unbounded"].astype(bool)
    for reading, accepts in (("as_2017", flags["as_2017"]), ("gated", ended)):
        d = x[accepts].astype(float).to_numpy()
        d = np.log(d[d > 0]) if ratios else d
        d = d[np.isfinite(d)]
        found[reading] = statistics.sign_flip_test(d) if len(d) > 1 else None
    return found


def paired(
    first: pd.DataFrame, second: pd.DataFrame, measures: Sequence[str], *, ratio: bool = False
) -> pd.DataFrame:
    """First minus second (or over it), seed by seed, for runs that differ in one thing.

    Both tables have one row a run and the same index. A pair is as in 2017, or trained to the end,
    if both of its runs are; it is unbounded if one is, and has no value if one turned non-finite.
    Two runs whose "r2_or_0" is 0 reconstruct nothing, and so there is nothing to compare.
    """
    second = second.loc[first.index]
    of = [pd.DataFrame({m: _measured(table, m) for m in measures}) for table in (first, second)]
    pairs = of[0] / of[1] if ratio else of[0] - of[1]
    if "r2_or_0" in pairs:
        pairs["r2_or_0"] = pairs["r2_or_0"].where((of[0] + of[1])["r2_or_0"] > 0)
    for flag in ("as_2017", "gated"):
        pairs[flag] = first[flag] & second[flag]
    if "unbounded" in first:
        pairs["unbounded"] = first["unbounded"] | second["unbounded"]
    epochs = [table["non_finite"].astype(float) for table in (first, second)]
    pairs["non_finite"] = epochs[0].fillna(epochs[1])
    return pairs


def _measured(runs: pd.DataFrame, measure: str) -> pd.Series:
    """A measure of every run; where all turned non-finite, no run has any."""
    if runs["non_finite"].notna().all():
        return pd.Series(np.nan, runs.index)
    return runs[measure]


def factor_ratio(
    x: Float[np.ndarray, "n n_bins"],
    decoded: Float[np.ndarray, "n n_bins"],
    labels: Int[np.ndarray, "n n_factors"],
    names: Sequence[str],
    *,
    of: Sequence[str],
) -> float:
    """How well some factors are learned beside the others: below 1 they are learned best.

    A factor's error is the median of `errors.error_by_factor` over its values: the largest of the
    factors `of`, over the least of the others. Silence for `decoded` gives the ratio of the sounds'
    energies, which is what a model that has learned nothing may have as well.
    """
    means = errors.error_by_factor(x, decoded, labels, names)
    medians = {name: float(np.median(values)) for name, values in means.items()}
    return max(medians[name] for name in of) / min(medians[n] for n in names if n not in of)


def error_profile(
    x: Float[np.ndarray, "n n_bins"],
    decoded: Float[np.ndarray, "n n_bins"],
    labels: Int[np.ndarray, "n n_factors"],
    names: Sequence[str],
) -> Float[np.ndarray, " n_values"]:
    """How the error is spread over the factors: its logarithm at each value of each of them.

    Each error is divided by that of the mean spectrum, so that a model which has learned nothing
    has zeros, and not the profile that the levels of the sounds have in every representation.
    """
    both = decoded, np.broadcast_to(x.mean(axis=0), x.shape)
    by_value = [errors.error_by_factor(x, y, labels, names).values() for y in both]
    error, of_mean = (np.concatenate([*of]) for of in by_value)
    return np.log(error / of_mean)
