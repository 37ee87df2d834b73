"""Spectrograms, spectra and levels of what engines play. Nothing is computed."""

from collections.abc import Mapping

import numpy as np
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.image import AxesImage

from vaelib.report.plots import COLOURS, DIM, MARK

__all__ = ["against_target", "dial", "level_in_time", "near_a_partial", "spectrogram"]


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

    Parameters
    ----------
    ax : Axes
    levels_db : array, shape (n_frames, n_bins)
        Levels in dB, 0 at the most.
    seconds : float
        Duration.
    hz_per_bin : float
        Distance of two bins in Hz.
    title : str
        What is heard.
    floor_db : float
        Lower levels are as pale as this one.

    Returns
    -------
    AxesImage
        For a colour bar.
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
    ax : Axes
    values : mapping from str to float
        By engine, the first at the top. A full dot keeps the target, an open one does not.
    target : float
        What is above it is shaded.
    title, xlabel : str
        What happens, and the number with its unit.
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
