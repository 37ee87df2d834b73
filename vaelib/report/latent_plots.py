"""Maps: plots of latent space and of what is decoded there. Nothing is computed."""

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.collections import PathCollection
from matplotlib.image import AxesImage
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

from vaelib.report.plots import COLOURS, DIM, INK, MARK
from vaelib.report.spectrograms import levels_image

__all__ = ["decoded_mesh", "input_over_outputs", "latent_map", "path_spectra", "random_spectra"]

CMAP = "viridis"
"""Perceptually uniform, and readable without colour vision."""

HALO = [withStroke(linewidth=2, foreground="white")]
"""Keeps text and lines readable on any colour."""


def input_over_outputs(
    axes: Sequence[Axes],
    x: Float[np.ndarray, " n_bins"],
    decoded: Mapping[str, Float[np.ndarray, " n_bins"]],
    *,
    title: str,
    xlabel: str = "frequency bin",
    ylabel: str = "magnitude",
    parts: Sequence[str] = (),
) -> None:
    """Draw a sound (topmost axes) over its reconstructions: figures 3.1, 4.3 and 4.4.

    Parameters
    ----------
    axes : sequence of Axes
        One more than there are reconstructions; with one scale (``sharey``) levels can be compared.
    x : array, shape (n_bins,)
        The input of the models.
    decoded : mapping from str to array, shape (n_bins,)
        The reconstruction by each model.
    parts : sequence of str
        Where a vector is made of equal parts, such as phase then magnitude: their names, with
        units; they stand for ylabel.
    """
    small = {"xycoords": "axes fraction", "textcoords": "offset points", "fontsize": 7.5}
    for ax, (name, values) in zip(axes, {"input": x, **decoded}.items(), strict=True):
        _spectrum(ax, values, parts, COLOURS[0 if name == "input" else 1])
        ax.set_ylabel("" if parts else ylabel)
        ax.margins(y=0.08)
        ax.annotate(name, (1, 1), (-2, 0), ha="right", va="top", path_effects=HALO, **small)
    for i, part in enumerate(parts):
        axes[0].annotate(part, ((i + 0.5) / len(parts), 1), (0, 2), ha="center", **small)
    axes[0].set_title(title, pad=14 if parts else None)
    for ax in axes[:-1]:
        ax.tick_params(labelbottom=False)
    axes[-1].set_xlabel(xlabel)


def random_spectra(
    axes: Sequence[Axes],
    spectra: Float[np.ndarray, "n n_bins"],
    *,
    title: str = "",
    xlabel: str = "frequency bin",
    ylabel: str = "magnitude",
    parts: Sequence[str] = (),
) -> None:
    """Draw spectra decoded at random points, one in each of a row of axes: figures 3.3 and 4.5.

    A line stands between the `parts` of a spectrum (see `input_over_outputs`), which ylabel names.
    """
    for ax, spectrum in zip(axes, spectra, strict=True):
        _spectrum(ax, spectrum, parts, COLOURS[0])
        ax.set_xlabel(xlabel)
    axes[0].set_ylabel(ylabel)
    axes[0].set_title(title, loc="left")


def _spectrum(ax: Axes, values: np.ndarray, parts: Sequence[str], colour: str) -> None:
    ax.plot(values, color=colour, lw=0.7)
    ax.set_xlim(0, len(values) - 1)
    for i in range(1, len(parts)):
        ax.axvline(len(values) * i / len(parts), **MARK)


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

    Figures 4.1, 4.2 and A.6.

    Parameters
    ----------
    points : array, shape (n, 2)
        Places on the map.
    colour_by, size_by : array, shape (n,)
        A factor's value at each point; the area of a marker rises with the second, and large
        markers are drawn first.
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
    order, area = slice(None), 5.0
    if size_by is not None:
        order = np.argsort(-size_by, kind="stable")
        area = np.interp(size_by[order], [size_by.min(), size_by.max()], [3, 30])
    x, y = points[order].T
    # Thousands of points would make the file heavy: they are pixels, the text stays text.
    dots = ax.scatter(x, y, area, colour_by[order], cmap=CMAP, linewidths=0, rasterized=True)
    if colourbar:
        ax.figure.colorbar(dots, ax=ax, label=label, pad=0.02, aspect=30)
    if size_by is not None:
        for text, at in ((f"{size_label} {size_by.min():g}", 3), (f"{size_by.max():g}", 30)):
            ax.scatter([], [], at, DIM, linewidths=0, label=text)
        bottom, top = ax.get_ylim()
        ax.set_ylim(bottom, top + 0.12 * (top - bottom))  # room for the legend above all points
        ax.legend(loc="upper left", ncols=2, handletextpad=0, columnspacing=1, borderpad=0)
    if path is not None:
        ax.plot(*path.T, color=INK, lw=1.1, path_effects=HALO)
        ax.plot(*path[0], "o", color=INK, ms=5, mfc="white")
        ax.plot(*path[-1], "o", color=INK, ms=5)
    middle = np.mean(ax.get_xlim())
    thin = {"arrowstyle": "-", "color": INK, "lw": 0.6, "path_effects": HALO}
    for row, text in (annotate or {}).items():
        # Towards the middle, away from the frame.
        place, side = ((-9, 9), "right") if points[row, 0] > middle else ((9, 9), "left")
        ax.plot(*points[row], "o", ms=3, mfc="white", mec=INK, mew=0.6)
        look = {"ha": side, "fontsize": 7, "path_effects": HALO, "arrowprops": thin}
        ax.annotate(text, points[row], place, textcoords="offset points", **look)
    shares = ["", ""] if explained is None else [f" ({100 * share:.0f} %)" for share in explained]
    ax.set(xlabel=f"component 1{shares[0]}", ylabel=f"component 2{shares[1]}")
    return dots


def decoded_mesh(
    ax: Axes,
    spectra: Float[np.ndarray, "n n n_bins"],
    low: float,
    high: float,
    *,
    dims: tuple[int, int],
    title: str = "",
) -> None:
    """Draw the spectra decoded on a mesh over two latents, each in a cell (figures A.1 to A.5).

    All cells share one scale, from the least to the largest value of all.

    Parameters
    ----------
    spectra : array, shape (n, n, n_bins)
        The first axis, along ``dims[0]``, goes to the right, the second upwards: the decoded mean
        of `vaelib.latent.mesh`.
    low, high : float
        Where the mesh begins and ends, in both latents, which are counted from 0.
    """
    n, _, n_bins = spectra.shape
    least, most = spectra.min(), spectra.max()
    cell = (high - low) / (n - 1)
    # One path, broken between cells. Strokes nearer than 1.5 pixels are merged when it is drawn:
    # a mesh of noisy spectra would take megabytes.
    across = np.append(np.linspace(-0.44, 0.44, n_bins), np.nan) * cell
    up = (spectra - least) / max(most - least, 1e-12) * 0.86 - 0.43
    up = np.concatenate([up, np.full((n, n, 1), np.nan)], axis=-1) * cell
    places = np.linspace(low, high, n)
    x = np.broadcast_to(places[:, None, None] + across, up.shape)
    y = places[:, None] + up
    path = Path(np.stack([x.ravel(), y.ravel()], axis=-1))
    path.simplify_threshold = 1.5
    ax.add_patch(PathPatch(path, fill=False, ec=COLOURS[0], lw=0.5))
    between = np.linspace(low - cell / 2, high + cell / 2, n + 1)
    span = (between[0], between[-1])
    ax.hlines(between, *span, color=DIM, lw=0.25)
    ax.vlines(between, *span, color=DIM, lw=0.25)
    ax.set(xlim=span, ylim=span, xlabel=f"latent {dims[0]}", ylabel=f"latent {dims[1]}")
    ax.spines[:].set_visible(False)
    ax.tick_params(length=2)
    range_ = f"{least:.3g} to {most:.3g}".replace("-", "\N{MINUS SIGN}")
    ax.set_title(f"{title}: {range_}" if title else range_, fontsize=8, loc="left")


def path_spectra(
    ax: Axes, levels_db: Float[np.ndarray, "n_points n_bins"], *, hz_per_bin: float
) -> AxesImage:
    """Draw the levels along a path in dB, its beginning at the left (figure 4.8); the image."""
    image = levels_image(ax, levels_db, ends=(0, 100), hz_per_bin=hz_per_bin)
    ax.set_xlabel("path (%)")
    return image
