"""Plots of decoded sounds: errors, phases, samples and meshes of the latent space.

Sounds come in as amplitudes and are drawn in dB; nothing else is computed.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Bool, Float
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.ticker import LogLocator, NullFormatter

from vaelib.report.plots import COLOURS, FLOOR_DB, INK, MARK, decibels, short

__all__ = ["error_by_value", "level_images", "mesh_maps", "phases_over_input"]

LEVELS, VALUES = "magma_r", "viridis"
"""Colours of levels, which are dark where they are high, and of other measures."""


def error_by_value(
    axes: Sequence[Axes],
    curves: Mapping[str, Mapping[str, Float[np.ndarray, " n_values"]]],
    factors: Mapping[str, Sequence[float]],
    *,
    of_2017: Mapping[str, float],
) -> None:
    """Draw the mean squared error of the sounds that share a value of a factor (figure 3.2).

    Parameters
    ----------
    axes : sequence of Axes
        One for each factor, with one vertical axis (``sharey``).
    curves : mapping from str to mapping
        By its name, a line for each factor; the last is what the others are compared with, dashed.
    factors : mapping from str to sequence of float
        The values of each, by its name.
    of_2017 : mapping from str to float
        Medians that the report of 2017 prints: dotted, by the factor's name.
    """
    last = list(curves)[-1]
    for ax, (name, values) in zip(axes, factors.items(), strict=True):
        for (title, by_factor), colour in zip(curves.items(), COLOURS, strict=False):
            look = {"color": INK, "ls": "--"} if title == last else {"color": colour}
            ax.plot(by_factor[name], marker=".", ms=4, lw=0.9, label=title, **look)
        if name in of_2017:
            ax.axhline(of_2017[name], **MARK | {"lw": 1.0}, label="median of 2017")
        n, ends = len(values), [f"{value:.3g}" for value in (values[0], values[-1])]
        ax.set(yscale="log", xlim=(-0.3, n - 0.7), xticks=(0, n - 1), xticklabels=ends)
        ax.set_xlabel(name.replace("_", " "))
        # Another row has other factors: only the vertical axis is shared.
        ax.tick_params(axis="y", which="both", left=ax is axes[0], labelleft=ax is axes[0])
    low, high = axes[0].get_ylim()
    few = (1,) if high > 100 * low else (1, 3)
    axes[0].yaxis.set_major_locator(LogLocator(subs=few, numticks=6))
    axes[0].yaxis.set_major_formatter(
        lambda x, _: np.format_float_positional(x, 6, trim="-", fractional=False)
    )
    axes[0].yaxis.set_minor_formatter(NullFormatter())


def phases_over_input(
    axes: Sequence[Axes],
    x: Float[np.ndarray, " n_bins"],
    decoded: Mapping[str, Float[np.ndarray, " n_bins"]],
    sounding: Bool[np.ndarray, " n_bins"],
    *,
    notes: Sequence[str],
    hz_per_bin: float,
    up_to_khz: float,
) -> None:
    """Draw the phases of a sound, grey, and of its reconstructions (figure 3.1).

    Only where the sound has energy (`sounding`): elsewhere its phase is rounding noise.
    """
    khz = np.arange(len(x)) * hz_per_bin / 1000
    for ax, (title, y), note in zip(axes, decoded.items(), notes, strict=True):
        ax.plot(khz[sounding], x[sounding], "o", color="0.72", ms=3)
        ax.plot(khz[sounding], y[sounding], ".", color=COLOURS[1], ms=3)
        ax.set(xlim=(0, up_to_khz), ylim=(-3.5, 5), xlabel="frequency (kHz)", ylabel="phase (rad)")
        ax.set_yticks([-np.pi, 0, np.pi], ["\N{MINUS SIGN}π", "0", "π"])
        ax.set_title(title, loc="left", fontsize=8)
        note = note.replace("-", "\N{MINUS SIGN}")
        ax.text(0.99, 0.99, note, transform=ax.transAxes, ha="right", va="top", fontsize=7.5)
        ax.label_outer()


def level_images(
    figure: Figure,
    axes: Float[np.ndarray, "n_rows n_columns"],
    rows: Mapping[str, tuple[Mapping[str, Float[np.ndarray, "n_sounds n_bins"]], float, float]],
    *,
    up_to_khz: float,
) -> None:
    """Draw sounds side by side as images of their levels in dB (figure 3.3).

    Parameters
    ----------
    rows : mapping from str to (sounds, reference, Hz per bin)
        By the row's title; the sounds by the column's: each is a column of the image.
    """
    for ax, name in zip(axes[0], next(iter(rows.values()))[0], strict=True):
        ax.set_title(name, fontsize=8.5)
    for line, (title, (columns, reference, hz_per_bin)) in zip(axes, rows.items(), strict=True):
        for ax, x in zip(line, columns.values(), strict=True):
            ends = (0.5, len(x) + 0.5)
            image = _levels(ax, x, ends, reference=reference, hz_per_bin=hz_per_bin)
            ax.set(ylim=(0, up_to_khz), xticks=[])
        line[0].set_ylabel(f"{title}\nfrequency (kHz)", fontsize=8)
        for ax in line[1:]:
            ax.tick_params(labelleft=False)
    figure.colorbar(image, ax=axes, label="level (dB)", fraction=0.03, pad=0.01)


def mesh_maps(
    figure: Figure,
    axes: Float[np.ndarray, "n_models n_columns"],
    models: Mapping[str, tuple[Float[np.ndarray, "n n n_bins"], Mapping[str, np.ndarray]]],
    *,
    ends: tuple[float, float],
    dims: tuple[int, int],
    reference: float,
    hz_per_bin: float,
    up_to_khz: float,
) -> None:
    """Draw what is decoded along two latents and on the mesh over both (figures A.1 to A.5).

    Every column has one scale for all models: what changes in one and not in another is seen.

    Parameters
    ----------
    axes : array of Axes, shape (n_models, 2 + number of maps)
    models : mapping from str to (sounds, maps)
        By the model's name. The sounds of the mesh: the first axis, along ``dims[0]``, goes to the
        right, the second upwards; those in the middle of either stand as images. Maps of shape
        (n, n), by what they show.
    ends : two floats
        Where both latents begin and end.
    dims : two ints
        The latents, counted from 0.
    """
    names = list(next(iter(models.values()))[1])
    for line, (title, (x, maps)) in zip(axes, models.items(), strict=True):
        along = x[:, x.shape[1] // 2], x[len(x) // 2]
        for ax, sounds, dim in zip(line, along, dims, strict=False):
            image = _levels(ax, sounds, ends, reference=reference, hz_per_bin=hz_per_bin)
            ax.set(ylim=(0, up_to_khz), xlabel=f"latent {dim}")
        line[0].set_ylabel(f"{title}\nfrequency (kHz)")
        line[1].tick_params(labelleft=False)
        for ax, name in zip(line[2:], names, strict=True):
            every = np.concatenate([of[name].ravel() for _, of in models.values()])
            low, high = every.min(), every.max()
            options = {"vmin": low, "vmax": max(high, low + 1e-9), "cmap": VALUES}
            ax.imshow(maps[name].T, origin="lower", extent=ends * 2, **options)
            ax.set(aspect="auto", xlabel=f"latent {dims[0]}", yticks=(ends[0], 0, ends[1]))
            ax.set_ylabel(f"latent {dims[1]}", labelpad=-4)
        for ax in line:
            ax.set_xticks((ends[0], 0, ends[1]))
    for ax in axes[:-1].flat:
        ax.set_xlabel("")
        ax.tick_params(labelbottom=False)
    last = axes[-1]
    bar = figure.colorbar(image, ax=axes[:, :2], location="bottom", aspect=30, pad=0.02)
    bar.set_label("level (dB)")
    for column, ax, name in zip(axes.T[2:], last[2:], names, strict=True):
        bar = figure.colorbar(ax.images[0], ax=column, location="bottom", aspect=15, pad=0.02)
        low, high = ax.images[0].get_clim()
        bar.set_ticks([low, high], labels=[short(float(f"{end:.3g}")) for end in (low, high)])
        bar.set_label(name)


def _levels(
    ax: Axes, x: np.ndarray, ends: tuple[float, float], *, reference: float, hz_per_bin: float
) -> AxesImage:
    """Draw the levels of sounds as an image whose columns they are."""
    levels, extent = decibels(x, reference=reference).T, (*ends, 0, x.shape[1] * hz_per_bin / 1000)
    options = {"cmap": LEVELS, "vmin": FLOOR_DB, "vmax": 0, "interpolation": "nearest"}
    return ax.imshow(levels, aspect="auto", origin="lower", extent=extent, **options)
