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
    "dial",
    "dials",
    "held_notes",
    "level_in_time",
    "near_a_partial",
    "spectrogram",
]


def spectrogram(
    ax: Axes,
    levels_db: Float[np.ndarray, "n_frames n_bins"],
    *,
    seconds: float,
    hz_per_bin: float,
    title: str = "",
    floor_db: float = -80.0,
) -> AxesImage:
    """Draw levels over time and frequency as an image, dark where they are high (figure 5.1).

    Levels are in dB, 0 at the most; those below `floor_db` are as pale as it. Returns the image,
    for a colour bar.
    """
    extent = (0, seconds, 0, levels_db.shape[1] * hz_per_bin / 1000)
    image = ax.imshow(
        levels_db.T,
        aspect="auto",
        origin="lower",
        extent=extent,
        cmap="magma_r",
        vmin=floor_db,
        vmax=0,
    )
    ax.set(xlabel="time (s)", ylabel="frequency (kHz)")
    ax.set_title(title, loc="left", fontsize=8)
    return image


def dial(
    ax: Axes,
    levels_db: Float[np.ndarray, "n_steps n_bins"],
    *,
    low: float,
    high: float,
    hz_per_bin: float,
    title: str,
    floor_db: float = -60.0,
) -> AxesImage:
    """Draw what is decoded while one latent goes from low to high (figure 5.4)."""
    image = spectrogram(
        ax, levels_db, seconds=1.0, hz_per_bin=hz_per_bin, title=title, floor_db=floor_db
    )
    _, _, *heights = image.get_extent()
    image.set_extent((low, high, *heights))
    ax.set_xlabel("")
    return image


def near_a_partial(
    ax: Axes,
    hz: Float[np.ndarray, " n"],
    levels_db: Float[np.ndarray, " n"],
    *,
    true_hz: float,
    colour: str = COLOURS[0],
) -> None:
    """Draw a spectrum around one true partial, whose place is a dotted line (figure 5.2)."""
    ax.axvline(true_hz, **MARK)
    ax.plot(hz, levels_db, lw=0.8, color=colour)
    ax.set(xlim=(hz[0], hz[-1]), xlabel="frequency (Hz)", ylabel="level (dB)")


def level_in_time(
    ax: Axes,
    seconds: Float[np.ndarray, " n"],
    levels_db: Float[np.ndarray, " n"],
    *,
    colour: str = COLOURS[0],
) -> None:
    """Draw the level of a sound over its time (figure 5.2)."""
    ax.plot(seconds, levels_db, lw=0.8, color=colour)
    ax.set(xlim=(seconds[0], seconds[-1]), xlabel="time (s)", ylabel="level (dB)")


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
    """Draw a number of each engine beside the target that it must stay below (figure 5.3).

    Parameters
    ----------
    values : mapping from str to float
        By engine, the first at the top. A full dot keeps the target, an open one does not.
    target : float
        What is above it is shaded.
    low, high : float
        Ends of the axis; what lies beyond stands at the end.
    """
    ax.axvspan(target, high, color=COLOURS[1], alpha=0.13, lw=0)
    ax.axvline(target, **MARK)
    for row, value in enumerate(values.values()):
        kept = value <= target
        colour = COLOURS[0] if kept else COLOURS[7]
        ax.plot(
            np.clip(value, low, high),
            row,
            "o" if kept else "D",
            ms=4,
            mec=colour,
            mfc=colour if kept else "white",
            clip_on=False,
        )
    ax.hlines(range(len(values)), low, high, color=DIM, lw=0.25, zorder=0)
    ax.set_yticks(range(len(values)), list(values))
    ax.set(xlim=(low, high), ylim=(len(values) - 0.5, -0.5), xlabel=xlabel)
    ax.set_title(title, loc="left", fontsize=8)


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
        ax.label_outer()
    for ax in axes.flat[len(levels_db) :]:
        ax.set_axis_off()
    bar = axes.flat[-1].inset_axes([0.1, 0.0, 0.1, 1.0])
    axes.flat[0].figure.colorbar(image, cax=bar, label="level (dB)")


def held_notes(
    axes: Float[np.ndarray, "n_engines columns"],
    spectra: Mapping[str, tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]],
    levels: Mapping[str, tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]],
    *,
    true_hz: Sequence[float],
    reach_hz: float = 45.0,
    shown_s: float = 0.5,
) -> None:
    """Draw a held note of each engine: spectra around some partials, and the level (figure 5.2).

    Parameters
    ----------
    axes : array of Axes
        A row for each engine, a column for each partial, and one for the level.
    spectra : mapping from str to pair of arrays
        Frequencies in Hz and powers, by engine.
    levels : mapping from str to pair of arrays
        Times in s and levels in dB, drawn about their mean.
    true_hz : sequence of float
        The partials.
    reach_hz, shown_s : float
        How far from each partial, and how long a part of the level, is shown.
    """
    for line, engine in zip(axes, spectra, strict=True):
        hz, power = spectra[engine]
        level = 10 * np.log10(np.maximum(power / power.max(), 1e-12))
        for ax, true in zip(line, true_hz, strict=False):
            near = np.abs(hz - true) < reach_hz
            near_a_partial(ax, hz[near], level[near], true_hz=true)
            ax.set_ylim(-90, 5)
        seconds, level = levels[engine]
        few = slice(0, int(seconds.searchsorted(seconds[0] + shown_s)))
        level_in_time(line[-1], seconds[few], level[few] - level.mean())
        line[0].set_title(engine, loc="left", fontsize=8)
        line[1].set_ylabel("")
    for ax in axes[:-1].flat:
        ax.set_xlabel("")


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
    targets : mapping from str to float
        By column.
    titles : mapping from str to str
        What is written above each event.
    """
    for ax, (event, title) in zip(axes.flat, titles.items(), strict=True):
        column = f"click_{event}"
        values, target = worst[column].to_dict(), targets[column]
        ends = {"xlabel": "click (dB)", "low": -150, "high": 0}
        against_target(ax, values, target=target, title=title, **ends)
        ax.label_outer()


def dials(
    axes: Float[np.ndarray, "rows columns"],
    levels_db: Mapping[str, Float[np.ndarray, "n_steps n_bins"]],
    ranges: Mapping[str, tuple[float, float]],
    *,
    hz_per_bin: float,
) -> None:
    """Draw what each dial does, by its name, with one colour bar beside all axes (figure 5.4)."""
    for ax, (name, levels) in zip(axes.flat, levels_db.items(), strict=False):
        low, high = ranges[name]
        image = dial(ax, levels, low=low, high=high, hz_per_bin=hz_per_bin, title=name)
        ax.label_outer()
    for ax in axes.flat[len(levels_db) :]:
        ax.set_axis_off()
    figure = axes.flat[0].figure
    figure.supxlabel("value of the dial", fontsize=8)
    figure.colorbar(image, ax=axes, label="level (dB)", fraction=0.03)
