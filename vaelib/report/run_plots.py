"""Plots of runs: a dot or a line for each seed, so that nothing hides in a mean."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from jaxtyping import Bool, Float
from matplotlib.axes import Axes

from vaelib.report import plots

__all__ = ["dots_by_row", "training_curves"]

Dots = tuple[Sequence[float], Sequence[bool] | Bool[np.ndarray, " n"]]


def dots_by_row(ax: Axes, rows: Mapping[str, Dots], *, xlabel: str) -> None:
    """Draw a row of dots for each name, from the top down.

    Parameters
    ----------
    rows : mapping from str to (values, filled)
        For each run its value, NaN if it turned non-finite, which is then said in words, and
        whether its dot is filled: trained to the end.
    """
    for place, (values, filled) in enumerate(rows.values()):
        values, filled = np.asarray(values, float), np.asarray(filled, bool)
        for face, part in ((plots.COLOURS[0], values[filled]), ("none", values[~filled])):
            ax.plot(part, [place] * len(part), "o", ms=4, mfc=face, mec=plots.COLOURS[0])
        if lost := int(np.isnan(values).sum()):
            text = f"{lost} of {len(values)} non-finite"
            ax.annotate(text, (0.98, place), xycoords=("axes fraction", "data"), ha="right")
    ax.set(xlabel=xlabel, yticks=range(len(rows)), yticklabels=rows, ylim=(len(rows) - 0.5, -0.5))
    ax.grid(axis="y", lw=0.3)


def training_curves(
    axes: Sequence[Axes],
    runs: Iterable[
        tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"], Float[np.ndarray, " n"]]
    ],
    *,
    title: str,
) -> None:
    """Draw what held-out sounds gained and their R2 against the steps, one line a run.

    Parameters
    ----------
    axes : two Axes
        For the gain and for R2.
    runs : iterable of (steps, gain, r2)
        The gain is the objective less that of the best constant Gaussian, in nats.
    title : str
        Above the first.
    """
    for steps, *curves in runs:
        for ax, curve in zip(axes, curves, strict=True):
            ax.plot(steps, curve, color=plots.COLOURS[0], lw=0.8, alpha=0.7)
    axes[0].set_title(title, fontsize=7)
    axes[0].set_yscale("symlog", linthresh=10)
    axes[0].set_yticks([-1e9, -1e6, -1e3, 0, 1e3], minor=False)
    axes[1].set(ylim=(-3.2, 1.1), xlabel="steps")
