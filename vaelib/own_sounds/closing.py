"""Closing: what became of each file of a folder, and what to record more of, as text."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from vaelib.datasets.recordings.folders import FileReport
from vaelib.datasets.recordings.note_names import note_name
from vaelib.own_sounds.errors import Held

__all__ = ["more_of", "summary", "table"]

_GAP = 5.5
_FEW_NOTES, _FEW_SECONDS = 8, 20.0
_FAR_DB = 1.5
"""Held-out notes this much worse than learned ones lie too far from them."""


def table(
    files: Sequence[FileReport], *, pitched: bool, held: set[str], some: bool = False
) -> list[str]:
    """One line for each file: used or not, seconds that sound, its notes, and what to know of it.

    With `some`, only files that are left out or have a remark.
    """
    rows = [("file", "used", "sounding", "notes", "remarks")]
    for file in files:
        remarks = list(file.remarks)
        other = file.used and file.pitched != pitched
        if other:
            mine, others = ("no", "one") if pitched else ("one", "none")
            remarks.append(f"left out: it has {mine} pitch, and most of the sound has {others}")
        if some and file.used and not remarks:
            continue
        used = "no" if not file.used or other else "held out" if file.file in held else "yes"
        notes = ""
        if file.lowest is not None:
            ends = dict.fromkeys(note_name(end) for end in (file.lowest, file.highest))
            notes = "-".join(ends)
        sounding = f"{file.sounding_s:.1f} s" if file.used else ""
        rows.append((_plain(file.file), used, sounding, notes, "; ".join(remarks)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def summary(
    files: Sequence[FileReport],
    *,
    pitched: bool,
    model: Held | None,
    engine: tuple[float, float, float],
) -> list[str]:
    """What was used, and how near the instrument comes to notes that it has not learned.

    Parameters
    ----------
    engine : (float, float, float)
        Distance of held-out recordings from their own frames as the engine plays them, and from
        the decoded ones, in dB, and of how many seconds; NaN if there are none.
    """
    used = [file for file in files if file.used and file.pitched == pitched]
    seconds = sum(file.sounding_s for file in used)
    lines = [
        f"{len(used)} of {len(files)} files used, {seconds:.0f} s of sound"
        + (f", {_range(used)}" if pitched else ", without pitch: played by ratio around C4")
    ]
    if model is None:
        lines.append("error not measured: 4 recordings are the fewest of which one is held out")
        return lines
    of = "harmonics" if pitched else "bins"
    lines.append(
        f"levels of {of} of held-out recordings ({model.n_notes}, {model.seconds:.0f} s): "
        f"{model.model:.1f} dB off (95 % below {model.p95:.1f}); "
        f"principal components {model.linear:.1f}, the nearest learned frame {model.nearest:.1f}"
    )
    if np.isfinite(engine).all():
        lines.append(
            f"played ({engine[2]:.0f} s of them): {engine[1]:.1f} dB from the recordings; "
            f"the engine's own limit is {engine[0]:.1f}"
        )
    return lines


def more_of(files: Sequence[FileReport], *, pitched: bool, model: Held | None) -> list[str]:
    """What to record more of; nothing if nothing is missing."""
    used = [file for file in files if file.used and file.pitched == pitched]
    wanted = []
    if sum(file.sounding_s for file in used) < _FEW_SECONDS:
        wanted.append(f"longer sounds: {_FEW_SECONDS:.0f} s in all are a start")
    if not pitched:
        return wanted
    notes = np.unique([round((file.lowest + file.highest) / 2) for file in used])
    if len(notes) < _FEW_NOTES:
        wanted.append(f"more notes: there are {len(notes)}, and {_FEW_NOTES} are a start")
    for low, high in pairwise(notes):
        if high - low > _GAP:
            wanted.append(f"notes between {note_name(low)} and {note_name(high)}")
    if model is not None and model.nearest > model.model + _FAR_DB:
        wanted.append("notes closer together: a held-out one is unlike all others")
    return wanted


def _range(used: Sequence[FileReport]) -> str:
    low = min(file.lowest for file in used)
    high = max(file.highest for file in used)
    return f"notes from {note_name(low)} to {note_name(high)}"


def _plain(text: str) -> str:
    """A name without what a terminal would obey."""
    return "".join("?" if unicodedata.category(c)[0] == "C" else c for c in text)
