"""Panels: figures of several plots with what they share: axes, titles, a colour bar.

Arrays, tables and axes come in; nothing is computed but levels in dB.
"""

from collections.abc import Mapping, Sequence
from textwrap import fill
from typing import Any

import numpy as np
import pandas as pd
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from vaelib.report import latent_plots, plots, run_plots

__all__ = [
    "beta_sweep",
    "levels_of_samples",
    "levels_over_input",
    "map_grid",
    "paths_over_maps",
]

MEASURES = {
    "active": ("active latents", "linear"),
    "kl_total": ("KL, all latents (nat)", "symlog"),
    "r2": ("R² of held-out sounds", "linear"),
}
"""Axis label and scale of what figures 4.6 and 4.13 draw against beta."""

LEAST_R2, ENDLESS = -3.0, 1e9


def beta_sweep(
    axes: Sequence[Axes],
    runs: Mapping[str, pd.DataFrame],
    closed_form: pd.DataFrame,
    *,
    marks: Mapping[str, float],
    xlabel: str,
) -> None:
    """Draw active latents, KL and R2 against beta, a dot for each run (figures 4.6 and 4.13).

    Parameters
    ----------
    axes : three Axes
        From top to bottom, with one horizontal axis (``sharex``).
    runs : mapping from str to DataFrame
        By the model's name: a row for each run, by its beta, with "active", "kl_total", "r2",
        "gated" and "non_finite". A ring is a run that is not trained to the end, a cross below the
        active latents one that turned non-finite; an arrow has an R2 below -3.
    closed_form : DataFrame
        The same measures of the best linear model, by beta: a line.
    marks : mapping from str to float
        Betas that are marked, by what is written above them; to the right of the first, the best
        linear model has no active latent, which is shaded.
    """
    for ax, (name, (ylabel, scale)) in zip(axes, MEASURES.items(), strict=True):
        ax.plot(closed_form[name], color=plots.INK, lw=0.9, label="best linear model, closed form")
        ax.axvspan(next(iter(marks.values())), ENDLESS, color=plots.DIM, alpha=0.1, lw=0)
        for place in marks.values():
            ax.axvline(place, **plots.MARK)
        for (title, table), colour, marker in zip(runs.items(), plots.COLOURS, "oDs", strict=False):
            y, look = table[name].astype(float), {"colour": colour, "marker": marker, "ms": 3.5}
            low = y < LEAST_R2 if name == "r2" else y != y
            run_plots.dots(ax, table.index, y.mask(low), table["gated"], **look)
            under = np.full(int(low.sum()), LEAST_R2)
            below = look | {"marker": "v", "clip_on": False}
            run_plots.dots(ax, y.index[low], under, table["gated"][low], **below)
            ax.plot([], [], marker, color=colour, ms=4, label=title)
            if ax is axes[0]:
                lost = table.index[table["non_finite"].notna()]
                ax.plot(lost, np.full(len(lost), -0.9), "x", color=colour, ms=5)
        ax.set(xscale="log", yscale=scale, ylabel=ylabel)
        ax.xaxis.set_major_formatter("{x:g}")
    for i, (text, beta) in enumerate(marks.items()):
        place = (0, 3 + 9 * (i % 2))
        where = {"xycoords": ("data", "axes fraction"), "textcoords": "offset points"}
        axes[0].annotate(text, (beta, 1), place, ha="center", fontsize=7.5, **where)
    axes[0].set_ylim(-1.4, None)
    axes[1].set_yscale("symlog", linthresh=0.01)
    ticks = [0, 0.01, 1, 100, 1e4, 1e6]
    axes[1].set_yticks(ticks, [plots.short(tick) for tick in ticks])
    shared = axes[1].get_shared_y_axes().get_siblings(axes[1])
    axes[1].set_ylim(0, 2 * max(ax.dataLim.y1 for ax in shared))
    axes[2].set_ylim(LEAST_R2, 1.1)
    axes[2].set(xlim=(closed_form.index.min() / 1.15, closed_form.index.max() * 1.15))
    axes[2].set_xlabel(xlabel)


def levels_over_input(
    axes: Sequence[Axes],
    x: Float[np.ndarray, " n_bins"],
    decoded: Mapping[str, Float[np.ndarray, " n_bins"]],
    *,
    hz_per_bin: float,
    up_to_khz: float,
    notes: Sequence[str] = (),
) -> None:
    """Draw a sound, grey, behind each of its reconstructions: figures 3.1, 4.3, 4.4 and 4.15.

    Sounds come in as amplitudes and are drawn in dB below the peak of `x`, down to -60 dB. The
    reconstructions are given by the titles of their axes, `notes` stand inside these.
    """
    khz = np.arange(len(x)) * hz_per_bin / 1000
    shown = slice(0, int(np.searchsorted(khz, up_to_khz)) + 1)
    peak = np.abs(x).max()
    texts = list(notes) or [""] * len(decoded)
    # Combs of lines would make the file heavy: they are pixels, the text stays text.
    pixels = {"rasterized": True}
    for ax, (title, y), note in zip(axes, decoded.items(), texts, strict=True):
        # Wider than the line in front of it, so that it shows even where both agree.
        of_x, of_y = (plots.decibels(of[shown], reference=peak) for of in (x, y))
        ax.fill_between(khz[shown], plots.FLOOR_DB, of_x, color="0.75", lw=1.5, **pixels)
        ax.plot(khz[shown], of_y, color=plots.COLOURS[1], lw=0.6, **pixels)
        ax.set(xlabel="frequency (kHz)", ylabel="level (dB)", xlim=(0, up_to_khz))
        ax.set_ylim(plots.FLOOR_DB, 18 if notes else 3)
        ax.set_yticks([-60, -40, -20, 0])
        ax.set_title(fill(title, 88 // ax.get_gridspec().ncols), loc="left", fontsize=8)
        where = {"transform": ax.transAxes, "ha": "right", "va": "top", "fontsize": 7.5}
        if note:
            box = {"facecolor": "white", "edgecolor": "none", "alpha": 0.85, "pad": 1}
            ax.text(0.99, 0.98, note, bbox=box, **where)
        ax.label_outer()


def levels_of_samples(
    axes: Sequence[Axes],
    x: Float[np.ndarray, "n n_bins"],
    *,
    reference: float,
    title: str,
    hz_per_bin: float,
    up_to_khz: float,
) -> None:
    """Draw decoded spectra in dB below a reference, one in each of a row of axes (figure 4.5)."""
    khz = np.arange(x.shape[1]) * hz_per_bin / 1000
    for ax, levels in zip(axes, plots.decibels(x, reference=reference), strict=True):
        ax.plot(khz, levels, color=plots.COLOURS[0], lw=0.5, rasterized=True)
        ax.set(xlim=(0, up_to_khz), xlabel="frequency (kHz)", ylabel="level (dB)")
        ax.label_outer()
    axes[0].set_title(title, loc="left", fontsize=8)


def map_grid(
    figure: Figure,
    axes: np.ndarray,
    maps: Mapping[str, Float[np.ndarray, "n 2"]],
    colour_by: Float[np.ndarray, " n"],
    size_by: Float[np.ndarray, " n"] | None = None,
    *,
    label: str,
    size_label: str = "",
    annotate: Mapping[int, str] | None = None,
) -> None:
    """Draw maps of one dataset by several models, with one colour bar (figures 4.1 and 4.2).

    Parameters
    ----------
    axes : array of Axes, shape (n_rows, n_columns)
        Every map keeps its own scale.
    maps : mapping from str to array, shape (n, 2)
        Places on each map, row by row, by the map's title.
    colour_by, size_by, label, annotate
        See `latent_plots.latent_map`.
    size_label : str
        What `size_by` is, for one legend below all maps.
    """
    for ax, (title, points) in zip(axes.flat, maps.items(), strict=True):
        options = {"label": label, "annotate": annotate, "colourbar": False}
        dots = latent_plots.latent_map(ax, points, colour_by, size_by, **options)
        ax.locator_params(nbins=3)
        ax.tick_params(labelsize=7)
        ax.set(xlabel="", ylabel="")
        ax.set_title(title, fontsize=7.5)
    figure.supxlabel("component 1", fontsize=8.5)
    figure.supylabel("component 2", fontsize=8.5)
    bar = figure.colorbar(dots, ax=axes, label=label, aspect=40, pad=0.01)
    bar.solids.set(alpha=1)
    if size_by is not None:
        handles = latent_plots.size_legend(size_by, size_label)
        figure.legend(handles=handles, loc="outside upper right", ncols=2)


def paths_over_maps(
    figure: Figure,
    axes: np.ndarray,
    maps: Mapping[str, Mapping[str, Any]],
    levels_db: Mapping[str, Float[np.ndarray, "n_path n_bins"]],
    colour_by: Float[np.ndarray, " n"],
    *,
    label: str,
    hz_per_bin: float,
) -> None:
    """Draw a path over each map, and below the spectra along it (figure 4.8).

    Parameters
    ----------
    axes : array of Axes, shape (2, n_columns)
        One column for each of `levels_db`; those without a map are left empty above.
    maps : mapping from str to mapping
        By the column's title: "points", shape (n, 2), and "path", shape (n_path, 2).
    levels_db : mapping from str to array, shape (n_path, n_bins)
        By the column's title: levels in dB, the path's beginning first.
    colour_by : array, shape (n,)
        The factor's value at each point, which `label` names with its unit.
    """
    for upper, lower, (title, levels) in zip(*axes, levels_db.items(), strict=True):
        if title in maps:
            dots = latent_plots.latent_map(
                upper, colour_by=colour_by, label=label, colourbar=False, **maps[title]
            )
            upper.locator_params(nbins=3)
            upper.set(title=title, ylabel="component 2" if title == next(iter(maps)) else "")
        image = latent_plots.path_spectra(lower, levels, hz_per_bin=hz_per_bin)
        lower.set_title(title)
        lower.label_outer()
    figure.colorbar(dots, ax=axes[0], label=label, pad=0.01).solids.set(alpha=1)
    figure.colorbar(image, ax=axes[1], label="level (dB)", pad=0.01)
