"""Maps: plots of latent space and of what is decoded there. Nothing is computed."""

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke

from vaelib.report.plots import DIM, INK
from vaelib.report.spectrograms import levels_image

__all__ = ["latent_map", "path_spectra", "size_legend"]

CMAP = "viridis"
"""Perceptually uniform, and readable without colour vision."""

AREAS = (2.0, 18.0)
"""Of the smallest and the largest marker, in points squared."""

HALO = [withStroke(linewidth=2, foreground="white")]
"""Keeps text and lines readable on any colour."""


def latent_map(
    ax: Axes,
    points: Float[np.ndarray, "n 2"],
    colour_by: Float[np.ndarray, " n"],
    size_by: Float[np.ndarray, " n"] | None = None,
    *,
    label: str,
    size_label: str = "",
    explained: Sequence[float] | None = None,
    annotate: Mapping[int, str] | None = None,
    path: Float[np.ndarray, "n_path 2"] | None = None,
    colourbar: bool = True,
) -> PathCollection:
    """Draw a two-dimensional map of the latent means, coloured by a factor.

    Figures 4.1, 4.2 and A.6. Points are translucent and drawn in a random order, so that no value
    hides another.

    Parameters
    ----------
    points : array, shape (n, 2)
        Places on the map.
    colour_by, size_by : array, shape (n,)
        A factor's value at each point; the area of a marker rises with the second.
    size_label : str
        What the second is, for a legend inside the axes; none by default.
    explained : two floats, optional
        Share of the variance along each axis, from 0 to 1.
    annotate : mapping from int to str, optional
        Text for some of the points, by row.
    path : array, shape (n_path, 2), optional
        A line over the map, from its ring to its dot.
    colourbar : bool
        Whether to draw one; several maps of one factor may share it.

    Returns
    -------
    PathCollection
        The points, for a shared ``figure.colorbar``.
    """
    order, area = np.random.default_rng(0).permutation(len(points)), 4.0
    if size_by is not None:
        area = np.interp(size_by[order], [size_by.min(), size_by.max()], AREAS)
    x, y = points[order].T
    # Thousands of points would make the file heavy: they are pixels, the text stays text.
    look = {"cmap": CMAP, "linewidths": 0, "alpha": 0.7, "rasterized": True}
    dots = ax.scatter(x, y, area, colour_by[order], **look)
    if colourbar:
        bar = ax.figure.colorbar(dots, ax=ax, label=label, pad=0.02, aspect=30)
        bar.solids.set(alpha=1)
    if size_by is not None and size_label:
        handles = size_legend(size_by, size_label)
        bottom, top = ax.get_ylim()
        ax.set_ylim(bottom, top + 0.12 * (top - bottom))  # room for the legend above all points
        options = {"handletextpad": 0, "columnspacing": 1, "borderpad": 0}
        ax.legend(handles=handles, loc="upper left", ncols=2, **options)
    if path is not None:
        ax.plot(*path.T, color=INK, lw=1.1, path_effects=HALO)
        ax.plot(*path[0], "o", color=INK, ms=5, mfc="white")
        ax.plot(*path[-1], "o", color=INK, ms=5)
    middle, width = np.mean(ax.get_xlim()), np.ptp(ax.get_xlim())
    noted = points[[*(annotate or {})]]
    thin = {"arrowstyle": "-", "color": INK, "lw": 0.6, "path_effects": HALO}
    for row, text in (annotate or {}).items():
        # Towards the middle, away from the frame, and below a text that stands close.
        across, up = (noted - points[row]).T
        below = ((np.abs(across) < width / 3) & (up > 0)).any()
        x, side = (-9, "right") if points[row, 0] > middle else (9, "left")
        place, height = ((x, -9), "top") if below else ((x, 9), "bottom")
        ax.plot(*points[row], "o", ms=3, mfc="white", mec=INK, mew=0.6)
        look = {"ha": side, "va": height, "fontsize": 7, "path_effects": HALO, "arrowprops": thin}
        ax.annotate(text, points[row], place, textcoords="offset points", **look)
    shares = ["", ""] if explained is None else [f" ({100 * share:.0f} %)" for share in explained]
    ax.set(xlabel=f"component 1{shares[0]}", ylabel=f"component 2{shares[1]}")
    return dots


def size_legend(size_by: Float[np.ndarray, " n"], label: str) -> list[Line2D]:
    """Handles for a legend of the sizes of `latent_map`: those of the least and largest value."""
    ends = {f"{label} {size_by.min():g}": AREAS[0], f"{size_by.max():g}": AREAS[1]}
    look = {"ls": "", "marker": "o", "mec": "none", "color": DIM}
    return [Line2D([], [], ms=area**0.5, label=text, **look) for text, area in ends.items()]


def path_spectra(
    ax: Axes, levels_db: Float[np.ndarray, "n_points n_bins"], *, hz_per_bin: float
) -> AxesImage:
    """Draw the levels along a path in dB, its beginning at the left (figure 4.8); the image."""
    image = levels_image(ax, levels_db, ends=(0, 100), hz_per_bin=hz_per_bin)
    ax.set_xlabel("path (%)")
    return image
