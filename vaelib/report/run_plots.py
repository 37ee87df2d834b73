"""Plots of runs: a dot or a line for each seed, so that nothing hides in a mean.

A filled dot is a run that was trained to the end, a ring one that was not. A run that turned
non-finite has no dot and is named in words.
"""

from collections.abc import Iterable, Mapping, Sequence
from textwrap import fill
from typing import NamedTuple

import numpy as np
import pandas as pd
from jaxtyping import Bool, Float
from matplotlib.axes import Axes

from vaelib.report import plots

__all__ = [
    "ABLATION",
    "Column",
    "aligned_dots",
    "dots",
    "dots_by_row",
    "in_words",
    "training_curves",
]

Dots = tuple[Sequence[float], Sequence[bool] | Bool[np.ndarray, " n"]]
Curves = tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"], Float[np.ndarray, " n"]]

LINE = {"color": plots.COLOURS[0], "lw": 0.8, "alpha": 0.7}


class Column(NamedTuple):
    """How one measure is drawn by `aligned_dots`."""

    label: str
    ends: tuple[float, float]
    """What lies beyond an end is drawn as an arrow there."""
    ticks: Sequence[float]
    linear_below: float | None = None
    """Where an axis of powers of ten becomes linear around 0; None for a linear axis."""


ABLATION = {
    "r2": Column("R²", (-3, 1), (-3, -1, 1)),
    "lsd_db": Column("LSD\n(dB)", (0, 20), (0, 10, 20)),
    "elbo": Column("ELBO\n(nat)", (-1e6, 1e4), (-1e6, 0, 1e4), 100),
    "kl_total": Column("KL\n(nat)", (0, 1e4), (0, 1, 1e3), 0.1),
    "active": Column("active\nlatents", (0, 10), (0, 5, 10)),
    "steps": Column("steps", (0, 4e4), (0, 2e4, 4e4)),
}
"""The measures of an ablation, by their names in a score table, in figures 4.10 and 4.11."""

CHANGES = {
    "2017": "recipe of 2017",
    "weight": "weight of the ELBO",
    "initialisation": "smaller initial weights",
    "rate": "learning rate 0.0001",
    "bound": "bounded log-variances",
    "restart": "new Adam every 100 epochs",
    "standardised": "standardised input",
    "variance": "one variance for all bins",
    "decibels": "levels in decibels",
    "depth": "three hidden layers",
    "decay": "falling learning rate",
    "energy": "sounds of constant energy",
    "and cosine decay": "today's recipe",
    "fewer steps": "today's, fewer steps",
    "standardised given today": "today's, raw input",
    "variance given today": "today's, a variance per bin",
}
"""What is written before the rows of figure 4.10."""

STEPS = {
    "2017": "recipe of 2017",
    "and weight of the KL": "+ weight of the ELBO",
    "and bounded log-variances": "+ bounded log-variances",
    "and initialisation": "+ smaller initial weights",
    "and standardised input": "+ standardised input",
    "and one variance": "+ one variance for all bins",
    "and cosine decay": "+ falling learning rate: today's recipe",
    "and decibels": "+ levels in decibels",
}
"""What is written before the rows of figure 4.11 and above the panels of 4.12 and 4.15."""


def dots(
    ax: Axes,
    x: Sequence[float],
    y: Sequence[float],
    filled: Sequence[bool] | Bool[np.ndarray, " n"],
    *,
    colour: str = plots.COLOURS[0],
    **options: object,
) -> None:
    """Draw runs as dots, filled where they were trained to the end."""
    x, y, filled = (np.asarray(v, kind) for v, kind in ((x, float), (y, float), (filled, bool)))
    for face, part in ((colour, filled), ("none", ~filled)):
        look = {"ls": "", "marker": "o", "ms": 4, "mec": colour, "mew": 0.9} | options
        for line in ax.plot(x[part], y[part], mfc=face, **look):
            line.set_in_layout(False)  # an empty line would take all the room


def dots_by_row(ax: Axes, rows: Mapping[str, Dots], *, xlabel: str) -> None:
    """Draw a row of dots for each name, from the top down.

    Parameters
    ----------
    rows : mapping from str to (values, filled)
        For each run its value, NaN if it turned non-finite, and whether it was trained to the end.
    """
    for place, (values, filled) in enumerate(rows.values()):
        values = np.asarray(values, float)
        dots(ax, values, np.full(len(values), place), filled)
        if lost := int(np.isnan(values).sum()):
            where = {"xycoords": ("axes fraction", "data"), "ha": "right", "va": "center"}
            where["bbox"] = BOX
            ax.annotate(f"{lost} of {len(values)} non-finite", (0.98, place), fontsize=7, **where)
    ax.set(xlabel=xlabel, yticks=range(len(rows)), yticklabels=rows, ylim=(len(rows) - 0.5, -0.5))
    ax.grid(axis="y", lw=0.3)


def aligned_dots(
    axes: Sequence[Axes],
    rows: Mapping[str, pd.DataFrame],
    columns: Mapping[str, Column] = ABLATION,
    *,
    path: bool = False,
    rules: Sequence[int] = (),
) -> None:
    """Draw a row for each change of a model and a column for each measure.

    The range of the first row is shaded through all rows, to compare them with it.

    Parameters
    ----------
    axes : sequence of Axes
        One for each column, with one vertical axis (``sharey``).
    rows : mapping from str to DataFrame
        By what is written before the row, a row for each run: the measures, "gated" (trained to the
        end) and "non_finite" (the epoch in which it turned so, or none).
    path : bool
        Whether a line joins the medians of successive rows.
    rules : sequence of int
        Rows above which a line is drawn.
    """
    tables = list(rows.values())
    axes[0].figure.get_layout_engine().set(wspace=0.08)
    for ax, (name, column) in zip(axes, columns.items(), strict=True):
        ax.set(xlim=column.ends, ylim=(len(rows) - 0.5, -0.5), xlabel=column.label)
        if column.linear_below is not None:
            ax.set_xscale("symlog", linthresh=column.linear_below)
        ax.set_xticks(column.ticks, [plots.short(tick) for tick in column.ticks])
        ax.set_xticks([], minor=True)
        ax.xaxis.get_majorticklabels()[0].set_ha("left")
        ax.xaxis.get_majorticklabels()[-1].set_ha("right")
        first = np.clip(tables[0][name].dropna().astype(float), *column.ends)
        if len(first):
            ax.axvspan(first.min(), first.max(), color=plots.COLOURS[0], alpha=0.12, lw=0.8)
        medians = [table[name].astype(float).median() for table in tables]
        if path:
            line = np.clip(medians, *column.ends)
            ax.plot(line, range(len(rows)), color=plots.COLOURS[0], lw=0.6, alpha=0.5)
        for place, table in enumerate(tables):
            _in_column(ax, table[name].astype(float), table["gated"], place, column.ends)
        for rule in rules:
            ax.axhline(rule - 0.5, color=plots.DIM, lw=0.6)
        ax.grid(axis="y", lw=0.3)
        ax.tick_params(axis="y", length=0, pad=6)  # an arrow at the end of the axis needs room
    names = []
    for place, (title, table) in enumerate(rows.items()):
        lost = int(table["non_finite"].notna().sum())
        title = fill(title, 28)
        words = f"{title}\n{lost} of {len(table)} non-finite"
        names.append(words if 0 < lost < len(table) else title)
        if lost == len(table):
            epochs = ", ".join(f"{epoch:.0f}" for epoch in sorted(table["non_finite"]))
            text = f"non-finite in epoch {epochs}"
            where = {"transform": axes[0].get_yaxis_transform(), "in_layout": False}
            axes[0].text(0.03, place, text, **where, **LOST)
    axes[0].set_yticks(range(len(rows)), names, color=plots.INK)
    axes[0].set_zorder(1)  # words on a lost run go on over the next axes
    axes[0].patch.set_visible(False)


BOX = {"facecolor": "white", "edgecolor": "none", "pad": 1}
LOST = {"color": plots.COLOURS[7], "fontsize": 7.5, "va": "center", "zorder": 5, "bbox": BOX}
"""How a run that turned non-finite is named."""


def in_words(run: pd.Series, *, n_latents: int) -> tuple[str, str]:
    """What a score table says of a run: its R2 and its active latents, or when it was lost."""
    if pd.notna(run["non_finite"]):
        return "non-finite", f"lost in epoch {run['non_finite']:.0f}"
    # Adding 0 makes a zero of "-0.00".
    r2 = f"{round(run['r2'], 2) + 0:.2f}" if run["r2"] > -10 else plots.short(round(run["r2"]))
    words = f"R² {r2}", f"{run['active']:.0f} of {n_latents} active"
    return words[0].replace("-", "\N{MINUS SIGN}"), words[1]


def _in_column(
    ax: Axes, values: pd.Series, filled: pd.Series, place: int, ends: tuple[float, float]
) -> None:
    """Draw the dots of one row, and an arrow for each that lies beyond an end."""
    inside = values.between(*ends)
    here = values[inside]
    dots(ax, here, np.full(len(here), place), filled[inside], clip_on=False, zorder=4)
    for end, marker, part in zip(ends, "<>", (values < ends[0], values > ends[1]), strict=True):
        there = np.full(int(part.sum()), end)
        options = {"clip_on": False, "marker": marker, "zorder": 4}
        dots(ax, there, np.full(len(there), place), filled[part], **options)


def training_curves(
    axes: Float[np.ndarray, "2 n_models"], models: Mapping[str, Iterable[Curves]]
) -> None:
    """Draw what held-out sounds gained (top) and their R2 (bottom) against the steps, by model.

    Parameters
    ----------
    axes : array of Axes, shape (2, n_models)
    models : mapping from str to iterable of (steps, gain, r2)
        A line a run, which ends in a dot. The gain is the objective less that of the best constant
        Gaussian, in nats, cut off below -1e7, and R2 below -3.
    """
    for column, (title, runs) in zip(axes.T, models.items(), strict=True):
        longest = 0.0
        for steps, *curves in runs:
            if not len(steps):
                continue
            longest = max(longest, float(steps[-1]) / 1000)
            for ax, curve, least in zip(column, curves, (-1e7, -3.1), strict=True):
                line = ax.plot(steps / 1000, np.clip(curve, least, None), **LINE)[0]
                ax.plot(*line.get_xydata()[-1], ".", color=LINE["color"], ms=4)
        # A plus stays with its word, and takes no room from the next title.
        lines = fill(title.replace("+ ", "+"), 12, break_long_words=False, break_on_hyphens=False)
        column[0].set_title(lines, fontsize=7.5)
        column[1].set(xlim=(0, 1.08 * longest or 1), xticks=(0, longest))
        column[1].set_xticklabels(["0", plots.short(round(longest, 1))])
        for ax in column:
            ax.axhline(0, **plots.MARK)
    ticks = [-1e6, -1e4, 0, 1e4]
    axes[0, 0].set_yscale("symlog", linthresh=100)
    axes[0, 0].set_yticks(ticks, [plots.short(tick) for tick in ticks])
    axes[0, 0].set_yticks([], minor=True)
    axes[0, 0].set(ylabel="gain (nat)", ylim=(-1e7, 3e4))
    axes[1, 0].set(ylabel="R²", ylim=(-3.2, 1.1), yticks=(-3, -2, -1, 0, 1))
    axes[0, 0].figure.supxlabel("steps of training (1000)", fontsize=8.5)
