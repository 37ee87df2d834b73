"""Panels: figures of several plots with what they share: axes, titles, a colour bar.

Arrays, tables and axes come in; nothing is computed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from vaelib.report import latent_plots, plots

__all__ = ["beta_sweep", "decoded_meshes", "levels_over_input", "map_grid", "paths_over_maps"]

MEASURES = {
    "r2": ("R² of held-out spectra", "symlog"),
    "kl_total": ("KL, all latents (nat)", "log"),
    "active": ("active latents", "linear"),
}
"""Axis label and scale of what figure 4.6 draws against beta."""


def beta_sweep(
    axes: Sequence[Axes],
    runs: Mapping[str, pd.DataFrame],
    closed_form: pd.DataFrame,
    *,
    marks: Mapping[str, float],
) -> None:
    """Draw R2, KL and active latents against beta, a dot for each run (figure 4.6).

    Parameters
    ----------
    axes : three Axes
        From top to bottom, with one horizontal axis (``sharex``).
    runs : mapping from str to DataFrame
        By the model's name: a row for each run, by its beta of the ELBO, with "r2", "kl_total",
        "active" and "gated"; the dot of a run that is not trained to the end is hollow.
    closed_form : DataFrame
        The same measures, by beta: drawn dashed.
    marks : mapping from str to float
        What the 2017 report calls a beta, and where it lies here.
    """
    for ax, (name, (ylabel, scale)) in zip(axes, MEASURES.items(), strict=True):
        for (title, table), colour in zip(runs.items(), plots.COLOURS, strict=False):
            gated = table["gated"].astype(bool)
            for face, part in ((colour, table[gated]), ("none", table[~gated])):
                label = title if face == colour else "_"
                ax.plot(part[name], "o", ms=3.5, color=colour, mfc=face, label=label)
        ax.plot(closed_form[name], color=plots.INK, lw=0.8, ls="--", label="closed form")
        ax.set(xscale="log", yscale=scale, xlabel=r"$\beta$ (1 is the ELBO)", ylabel=ylabel)
        for place in marks.values():
            ax.axvline(place, **plots.MARK)
        ax.label_outer()
    # Plain numbers: the exponents of powers of ten would be too small in print.
    for axis in (axes[-1].xaxis, axes[1].yaxis):
        axis.set_major_formatter("{x:g}")
    plots.mark_betas_of_2017(axes[0], marks)
    axes[0].set_yticks([1, 0, -1, -10, -50], ["1", "0", "−1", "−10", "−50"])
    axes[0].legend(loc="center left")
    axes[1].set_ylim(1e-3, None)
    axes[2].set_ylim(-0.5, closed_form["active"].max() + 0.5)


def levels_over_input(
    axes: Sequence[Axes],
    x_db: Float[np.ndarray, " n_bins"],
    decoded_db: Mapping[str, Float[np.ndarray, " n_bins"]],
) -> None:
    """Draw a sound, grey, behind each of its reconstructions, in dB: figures 4.3 and 4.4.

    The reconstructions are given by the titles of their axes.
    """
    for ax, (title, levels) in zip(axes, decoded_db.items(), strict=True):
        ax.plot(x_db, color="0.75", lw=0.7)
        ax.plot(levels, color=plots.COLOURS[1], lw=0.7)
        ax.set(title=title, xlabel="frequency bin", ylabel="level (dB)")
        ax.label_outer()


def decoded_meshes(
    axes: Sequence[Axes],
    meshes: Mapping[str, Float[np.ndarray, "n n n_bins"]],
    low: float,
    high: float,
    *,
    dims: tuple[int, int],
) -> None:
    """Draw meshes of several models side by side (figures A.1 to A.5), see `decoded_mesh`."""
    for ax, (title, spectra) in zip(axes, meshes.items(), strict=True):
        latent_plots.decoded_mesh(ax, spectra, low, high, dims=dims, title=title)
        ax.label_outer()


def map_grid(
    figure: Figure,
    axes: np.ndarray,
    maps: Sequence[Float[np.ndarray, "n 2"]],
    colour_by: Float[np.ndarray, " n"],
    size_by: Float[np.ndarray, " n"] | None = None,
    *,
    label: str,
    titles: Sequence[str],
    rows: Sequence[str],
    annotate: Sequence[Mapping[int, str]] = (),
) -> None:
    """Draw maps of one dataset by several models, with one colour bar (figures 4.1 and 4.2).

    Parameters
    ----------
    axes : array of Axes, shape (n_rows, n_columns)
        Every map keeps its own scale.
    maps : sequence of array, shape (n, 2)
        Places on each map, row by row.
    colour_by, size_by, label
        See `latent_plots.latent_map`.
    titles, rows : sequence of str
        What a column and what a row has in common.
    annotate : sequence of mappings, optional
        For each map, text for some of its points, by row of `colour_by`.
    """
    texts = annotate or [{}] * len(maps)
    for ax, points, named in zip(axes.flat, maps, texts, strict=True):
        options = {"label": label, "annotate": named, "colourbar": False}
        dots = latent_plots.latent_map(ax, points, colour_by, size_by, **options)
        if ax.get_legend():
            ax.get_legend().remove()
        ax.locator_params(nbins=3)
        ax.tick_params(labelsize=7)
        ax.set(xlabel="", ylabel="")
    for ax, title in zip(axes[0], titles, strict=True):
        ax.set_title(title)
    for ax, row in zip(axes[:, 0], rows, strict=True):
        ax.set_ylabel(f"{row}\ncomponent 2")
    for ax in axes[-1]:
        ax.set_xlabel("component 1")
    figure.colorbar(dots, ax=axes, label=label, aspect=40, pad=0.01)


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
    figure.colorbar(dots, ax=axes[0], label=label, pad=0.01)
    figure.colorbar(image, ax=axes[1], label="level (dB)", pad=0.01)
