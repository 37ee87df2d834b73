"""Spectrograms, spectra and levels of what engines play. Nothing is computed."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.image import AxesImage

from vaelib.report.plots import COLOURS, DIM, MARK

__all__ = [
    "against_target",
    "by_engine",
    "clicks",
    "dials",
    "held_notes",
    "level_in_time",
    "levels_image",
    "near_a_partial",
    "spectrogram",
]


def levels_image(
    ax: Axes,
    levels_db: Float[np.ndarray, "n_steps n_bins"],
    *,
    ends: tuple[float, float],
    hz_per_bin: float,
    floor_db: float | None = None,
) -> AxesImage:
    """Draw levels over frequency as an image, dark where they are high; the image.

    Parameters
    ----------
    ends : two floats
        Where the horizontal axis begins and ends.
    floor_db : float, optional
        The palest level, where 0 dB is the darkest; without it the least and the largest are.
    """
    image = ax.imshow(
        levels_db.T,
        aspect="auto",
        origin="lower",
        extent=(*ends, 0, levels_db.shape[1] * hz_per_bin / 1000),
        cmap="magma_r",
        vmin=floor_db,
        vmax=None if floor_db is None else 0,
    )
    ax.set_ylabel("frequency (kHz)")
    return image


def spectrogram(
    ax: Axes,
    levels_db: Float[np.ndarray, "n_frames n_bins"],
    *,
    seconds: float,
    hz_per_bin: float,
    title: str = "",
) -> AxesImage:
    """Draw levels from -80 to 0 dB over time and frequency (figure 5.1); the image."""
    image = levels_image(ax, levels_db, ends=(0, seconds), hz_per_bin=hz_per_bin, floor_db=-80)
    ax.set_xlabel("time (s)")
    ax.set_title(title, loc="left", fontsize=8)
    return image


def by_engine(
    axes: Float[np.ndarray, "rows columns"],
    levels_db: Mapping[str, Float[np.ndarray, "n_frames n_bins"]],
    *,
    seconds_per_frame: float,
    hz_per_bin: float,
) -> None:
    """Draw the spectrogram of each engine, with one colour bar in the last axes (figure 5.1)."""
    for ax, (engine, levels) in zip(axes.flat, levels_db.items(), strict=False):
        seconds = len(levels) * seconds_per_frame
        image = spectrogram(ax, levels, seconds=seconds, hz_per_bin=hz_per_bin, title=engine)
    _finish(axes, len(levels_db))
    bar = axes.flat[-1].inset_axes([0.1, 0.0, 0.1, 1.0])
    axes.flat[0].figure.colorbar(image, cax=bar, label="level (dB)")


def dials(
    axes: Float[np.ndarray, "rows columns"],
    levels_db: Mapping[str, Float[np.ndarray, "n_steps n_bins"]],
    ranges: Mapping[str, tuple[float, float]],
    *,
    hz_per_bin: float,
) -> None:
    """Draw what is decoded over the range of each dial, -60 to 0 dB (figure 5.4)."""
    for ax, (name, levels) in zip(axes.flat, levels_db.items(), strict=False):
        image = levels_image(ax, levels, ends=ranges[name], hz_per_bin=hz_per_bin, floor_db=-60)
        ax.set_title(name, loc="left", fontsize=8)
    _finish(axes, len(levels_db))
    for ax in axes.flat:  # each dial has a range of its own
        ax.tick_params(labelbottom=True)
    figure = axes.flat[0].figure
    figure.supxlabel("value of the dial", fontsize=8)
    figure.colorbar(image, ax=axes, label="level (dB)", fraction=0.03)


def _finish(axes: np.ndarray, n_drawn: int) -> None:
    """Label the outer of the axes that are drawn, and hide the others."""
    for ax in axes.flat[:n_drawn]:
        ax.label_outer()
    for ax in axes.flat[n_drawn:]:
        ax.set_axis_off()


def held_notes(
    axes: Float[np.ndarray, "n_engines columns"],
    spectra: Mapping[str, tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]],
    levels: Mapping[str, tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]],
    *,
    true_hz: Sequence[float],
) -> None:
    """Draw a held note of each engine: its spectrum near some partials, its level (figure 5.2).

    Parameters
    ----------
    axes : array of Axes
        A row for each engine, a column for each partial, and one for the level.
    spectra : mapping from str to pair of arrays
        Frequencies in Hz and powers, by engine: 45 Hz on either side of a partial are shown.
    levels : mapping from str to pair of arrays
        Times in s and levels in dB: half a second is shown, about the mean level.
    """
    for line, engine in zip(axes, spectra, strict=True):
        hz, power = spectra[engine]
        level = 10 * np.log10(np.maximum(power / power.max(), 1e-12))
        for ax, true in zip(line, true_hz, strict=False):
            near = np.abs(hz - true) < 45
            near_a_partial(ax, hz[near], level[near], true_hz=true)
            ax.set_ylim(-90, 5)
        seconds, level = levels[engine]
        few = slice(0, int(seconds.searchsorted(seconds[0] + 0.5)))
        level_in_time(line[-1], seconds[few], level[few] - level.mean())
        line[0].set_title(engine, loc="left", fontsize=8)
        line[1].set_ylabel("")
    for ax in axes[:-1].flat:
        ax.set_xlabel("")


def near_a_partial(
    ax: Axes,
    hz: Float[np.ndarray, " n"],
    levels_db: Float[np.ndarray, " n"],
    *,
    true_hz: float,
) -> None:
    """Draw a spectrum around one true partial, whose place is a dotted line."""
    ax.axvline(true_hz, **MARK)
    ax.plot(hz, levels_db, lw=0.8, color=COLOURS[0])
    ax.set(xlim=(hz[0], hz[-1]), xlabel="frequency (Hz)", ylabel="level (dB)")


def level_in_time(
    ax: Axes, seconds: Float[np.ndarray, " n"], levels_db: Float[np.ndarray, " n"]
) -> None:
    """Draw the level of a sound over its time."""
    ax.plot(seconds, levels_db, lw=0.8, color=COLOURS[0])
    ax.set(xlim=(seconds[0], seconds[-1]), xlabel="time (s)", ylabel="level (dB)")


def clicks(
    axes: Float[np.ndarray, "rows columns"],
    worst: pd.DataFrame,
    *,
    targets: Mapping[str, float],
    titles: Mapping[str, str],
) -> None:
    """Draw the click of each engine at each event beside its target (figure 5.3).

    Parameters
    ----------
    axes : array of Axes
        One for each event.
    worst : DataFrame
        A row for each engine, the first at the top, and columns "click_moving", ...
    targets, titles : mapping
        The target of each column, and what is written above each event.
    """
    for ax, (event, title) in zip(axes.flat, titles.items(), strict=True):
        column = f"click_{event}"
        values, target = worst[column].to_dict(), targets[column]
        against_target(
            ax, values, target=target, title=title, xlabel="click (dB)", low=-150, high=0
        )
        ax.label_outer()


def against_target(
    ax: Axes,
    values: Mapping[str, float],
    *,
    target: float,
    title: str,
    xlabel: str,
    low: float,
    high: float,
) -> None:
    """Draw a number of each engine beside the target that it must stay below.

    What is above the target is shaded. A full dot keeps it, an open diamond does not; what lies
    beyond an end of the axis stands at that end.
    """
    ax.axvspan(target, high, color=COLOURS[1], alpha=0.13, lw=0)
    ax.axvline(target, **MARK)
    kept = {"marker": "o", "mec": COLOURS[0], "mfc": COLOURS[0]}
    missed = {"marker": "D", "mec": COLOURS[7], "mfc": "white"}
    for row, value in enumerate(values.values()):
        look = kept if value <= target else missed
        ax.plot(np.clip(value, low, high), row, ls="", ms=4, clip_on=False, **look)
    ax.hlines(range(len(values)), low, high, color=DIM, lw=0.25, zorder=0)
    ax.set_yticks(range(len(values)), list(values))
    ax.set(xlim=(low, high), ylim=(len(values) - 0.5, -0.5), xlabel=xlabel)
    ax.set_title(title, loc="left", fontsize=8)
