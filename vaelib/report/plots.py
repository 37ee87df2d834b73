"""Plots: one function per kind of figure. Arrays come in; only levels in dB are computed.

Sizes are those of print: a figure `WIDTH` inches wide fills the text of the report at scale 1, so
that 7 pt here is 7 pt there. Colours are safe for colour-blind readers (Paul Tol's "muted" scheme).
"""

from collections.abc import Mapping, Sequence

import matplotlib as mpl
import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

__all__ = [
    "COLOURS",
    "FLOOR_DB",
    "INK",
    "STYLE",
    "WIDTH",
    "decibels",
    "factor_sweep",
    "latents_of_batch",
    "lines_by_group",
    "seeds_over_epochs",
    "set_style",
    "short",
    "spectra",
    "vae_scheme",
]

WIDTH = 6.3
"""Width of the report's text in inches."""

COLOURS = (
    *("#332288", "#CC6677", "#117733", "#DDCC77", "#88CCEE"),
    *("#AA4499", "#44AA99", "#882255", "#999933", "#666666"),
)

INK, DIM = "#222222", "#666666"
FLOOR_DB = -60.0
"""The lowest level that is drawn."""

MARK = {"color": DIM, "lw": 0.7, "ls": ":"}

STYLE = {
    "figure.dpi": 110,
    "figure.constrained_layout.use": True,
    # Matplotlib's own fonts, whichever others the machine has.
    "font.family": "DejaVu Sans",
    "mathtext.fontset": "dejavusans",
    "font.size": 8.5,
    "axes.titlesize": 9,
    "axes.labelsize": 8.5,
    "xtick.labelsize": 7.5,
    "ytick.labelsize": 7.5,
    "legend.fontsize": 7.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": DIM,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": DIM,
    "ytick.color": DIM,
    "axes.prop_cycle": mpl.cycler(color=COLOURS),
    "axes.linewidth": 0.7,
    "lines.linewidth": 1.0,
    "legend.frameon": False,
    "svg.fonttype": "path",
}
"""Matplotlib settings of every figure; `set_style` sets them."""


def set_style() -> None:
    """Set matplotlib's own defaults and `STYLE`: settings of the user's machine must not matter."""
    mpl.rcdefaults()
    mpl.rcParams.update(STYLE)


def short(x: float) -> str:
    """Write a number as an axis has room for it, and without an exponent: 1e6 is "1M"."""
    size = abs(x)
    unit, letter = (
        (1e9, "G")
        if size >= 1e9
        else (1e6, "M")
        if size >= 1e6
        else (1e3, "k")
        if size >= 1e3
        else (1, "")
    )
    return f"{x / unit:g}{letter}".replace("-", "\N{MINUS SIGN}")


def decibels(
    x: Float[np.ndarray, "*shape"], *, reference: float, floor_db: float = FLOOR_DB
) -> Float[np.ndarray, "*shape"]:
    """The levels of amplitudes, of either sign, in dB below a reference, raised to the floor."""
    return 20 * np.log10(np.maximum(np.abs(x) / reference, 10 ** (floor_db / 20)))


def vae_scheme(ax: Axes, *, n_bins: int, n_latents: int) -> None:
    """Draw a VAE (figure 1.1): input, encoder, mean and deviation, sample, decoder, output."""
    blue, rose, green = COLOURS[0], COLOURS[1], COLOURS[2]
    for x, y, text, colour, width, height in [
        (0.8, 2, f"spectrum\n$x$\n{n_bins} bins", blue, 1.3, 1.5),
        (2.75, 2, "encoder\n$q_\\phi(z\\,|\\,x)$", green, 1.45, 2.4),
        (4.8, 2.75, "mean $\\mu$", rose, 1.6, 0.75),
        (4.8, 1.25, "deviation $\\sigma$", rose, 1.6, 0.75),
        (6.95, 2, f"sample\n$z=\\mu+\\sigma\\,\\epsilon$\n{n_latents} latents", rose, 1.6, 1.5),
        (9.05, 2, "decoder\n$p_\\theta(x\\,|\\,z)$", green, 1.45, 2.4),
        (11.15, 2, "spectrum $\\hat x$\nmean and\nvariance", blue, 1.55, 1.5),
    ]:
        corner, look = (x - width / 2, y - height / 2), {"fc": colour + "22", "ec": colour}
        style = "round,pad=0,rounding_size=0.12"
        ax.add_patch(FancyBboxPatch(corner, width, height, boxstyle=style, lw=1.1, **look))
        ax.text(x, y, text, ha="center", va="center", linespacing=1.4)
    arrow = {"arrowstyle": "-|>", "color": DIM, "lw": 1, "shrinkA": 0, "shrinkB": 0}
    for start, end in [
        ((1.45, 2), (2.03, 2)),
        ((3.48, 2.4), (4.0, 2.75)),
        ((3.48, 1.6), (4.0, 1.25)),
        ((5.6, 2.75), (6.15, 2.3)),
        ((5.6, 1.25), (6.15, 1.7)),
        ((7.75, 2), (8.33, 2)),
        ((9.78, 2), (10.38, 2)),
        ((6.95, 0.68), (6.95, 1.25)),
    ]:
        ax.annotate("", end, start, arrowprops=arrow)
    ax.text(6.95, 0.5, "$\\epsilon\\sim\\mathcal{N}(0,1)$", ha="center", va="center")
    ax.set(xlim=(0, 12), ylim=(0.25, 3.4), aspect="equal")
    ax.axis("off")


def spectra(ax: Axes, x: Float[np.ndarray, "n n_bins"]) -> None:
    """Draw magnitude spectra, whose peaks are 1, over their bins."""
    ax.plot(x.T, lw=0.8)
    ax.set(xlim=(0, x.shape[-1] - 1), xlabel="frequency bin", ylabel="amplitude (peak = 1)")


def latents_of_batch(
    axes: Sequence[Axes],
    mean: Float[np.ndarray, "n n_latents"],
    variance: Float[np.ndarray, "n n_latents"],
    *,
    title: str,
    of_2017: Sequence[tuple[float, float]],
) -> None:
    """Draw means (upper axes) and variances (lower axes) over a batch (figures 2.2 and 2.3).

    The ranges of both that the report of 2017 shows are shaded, where they lie in the picture.
    """
    for ax, values, range_ in zip(axes, (mean, variance), of_2017, strict=True):
        for latent, colour in zip(values.T, COLOURS, strict=False):
            ax.plot(latent, color=colour, lw=0.8)
        ax.set(xlim=(0, len(values) - 1), ylim=ax.get_ylim())
        ax.axhspan(*range_, color=DIM, alpha=0.15, lw=0.5)
    axes[0].set(title=title, ylabel="mean of $z$")
    axes[1].set(xlabel="spectrum in the batch", ylabel="variance of $z$")
    axes[0].tick_params(labelbottom=False)


def seeds_over_epochs(
    ax: Axes,
    curves: Mapping[int, tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]],
    *,
    failed: Sequence[int],
    linear_below: float,
    ticks: Sequence[float],
) -> None:
    """Draw a line for each seed over the epochs (figure 2.5), a cross where a run `failed`.

    The axis is logarithmic but around 0, and ends at ten times the first and the last of `ticks`,
    unless these are 0: training begins far beyond it.
    """
    ends = min(10 * ticks[0], 0), 10 * ticks[-1]
    for seed, (epochs, values) in curves.items():
        line = {"color": COLOURS[seed % len(COLOURS)], "lw": 0.8}
        ax.plot(epochs, np.clip(values, *ends), **line)
        if seed in failed and len(values):
            ax.plot(epochs[-1], np.clip(values[-1], *ends), "x", ms=5, mew=1.4, **line)
    ax.set_yscale("symlog", linthresh=linear_below)
    ax.set(ylim=ends, yticks=ticks, yticklabels=map(short, ticks))
    ax.set_yticks([], minor=True)


def factor_sweep(
    ax: Axes,
    x_db: Float[np.ndarray, "n n_bins"],
    *,
    hz_per_bin: float,
    values: Sequence[float],
    title: str,
) -> None:
    """Draw the spectra of a factor's values, the first at the bottom (figure 2.4).

    As far up as one of them sounds, at most 5 kHz.
    """
    n, n_bins = x_db.shape
    extent = (0, n_bins * hz_per_bin / 1000, -0.5, n - 0.5)
    ax.imshow(x_db, aspect="auto", origin="lower", extent=extent, cmap="magma_r")
    sounding = np.flatnonzero((x_db > x_db.min()).any(axis=0))
    top = min(5, np.ceil((sounding.max(initial=0) + 1) * hz_per_bin / 1000))
    ax.set(xlim=(0, top), xticks=(0, top / 2, top))
    ax.xaxis.set_major_formatter("{x:g}")
    ax.set_yticks([0, n - 1], [f"{values[0]:g}", f"{values[-1]:g}"])
    ax.set_title(title, fontsize=8)


def lines_by_group(
    ax: Axes,
    x: Float[np.ndarray, " n"],
    groups: Mapping[str, Sequence[Float[np.ndarray, " n"]]],
    *,
    xlabel: str,
    ylabel: str,
) -> None:
    """Draw several lines a group, from zero up, in one colour and under one label per group."""
    for (label, lines), colour in zip(groups.items(), COLOURS, strict=False):
        for line in lines:
            ax.plot(x, line, color=colour, lw=0.8)
        ax.plot([], [], color=colour, label=label)
    ax.set(xlabel=xlabel, ylabel=ylabel, xlim=(x[0], x[-1]))
    ax.set_ylim(bottom=0)
    ax.legend()
