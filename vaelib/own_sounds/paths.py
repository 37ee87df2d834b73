"""Paths: recordings as gestures of an instrument, their parts found by their levels."""

from collections.abc import Container, Iterator
from itertools import chain, count

import numpy as np
from jaxtyping import Float

from vaelib.datasets.recordings.analysis import HOP_S
from vaelib.datasets.recordings.folders import Folder
from vaelib.live.playing.gestures import Gesture, State
from vaelib.own_sounds.material import Material, of_file
from vaelib.own_sounds.model import Model

__all__ = ["gesture", "gestures", "sustained"]

_MOST_GESTURES, _MOST_FRAMES = 200, 500
"""Of so many recordings, evenly chosen; the first ten seconds of each."""
_LONGEST_NAME = 64
"""Letters of a name: a message holds eight names."""
_RISEN_DB = 3.0
"""An attack ends where the level is this near to that of the middle."""
_ENDING_DB = 6.0
"""A release begins where the level stays so far below that of the middle."""
_ONCE_DB_A_S = 12.0
"""What falls faster than this from its peak on sounds once."""
_SHORTEST_S = 0.2
_MIDDLE = (0.2, 0.6)
"""The part of a recording whose median level is that of its middle."""


def sustained(level_db: Float[np.ndarray, " n"]) -> tuple[float, float]:
    """Where a sustain begins and ends, in seconds; both are the end of what sounds once.

    Parameters
    ----------
    level_db : array, shape (n,)
        Every 20 ms, from the first frame that sounds to the last.
    """
    n = len(level_db)
    last = (n - 1) * HOP_S
    middle = float(np.median(level_db[int(_MIDDLE[0] * n) : int(_MIDDLE[1] * n) + 1]))
    start = int(np.argmax(level_db >= middle - _RISEN_DB))
    end = n - 1 - int(np.argmax(level_db[::-1] >= middle - _ENDING_DB))
    peak = int(np.argmax(level_db))
    falls = (level_db[peak] - level_db[end]) / max((end - peak) * HOP_S, HOP_S)
    # What falls by less than it takes to notice sustains, however short it is.
    once = falls > _ONCE_DB_A_S and level_db[peak] - level_db[end] > _ENDING_DB
    if once or (end - start) * HOP_S < _SHORTEST_S:
        return last, last
    return start * HOP_S, end * HOP_S


def gesture(name: str, frames: Material, model: Model) -> Gesture:
    """A recording as the path of its encodings; its note is the median of its pitch."""
    octaves = frames.octaves - np.median(frames.octaves)
    z = model.encode(frames.values, frames.octaves)
    level = frames.level_db.astype(float)
    path = State(z, level - level.max(), 1200 * octaves)
    return Gesture(name, path, sustained(level))


def gestures(folder: Folder, model: Model, *, pitched: bool) -> Iterator[Gesture]:
    """Gestures of the recordings of an instrument, named by their files in at most 64 letters."""
    used = [i for i, f in enumerate(folder.files) if f.used and f.pitched == pitched]
    step = max(1, -(-len(used) // _MOST_GESTURES))
    taken: set[str] = set()
    for index in used[::step]:
        frames = of_file(folder, index).take(slice(_MOST_FRAMES))
        if len(frames) < 2:
            continue
        name = _name(folder.files[index].file, taken)
        taken |= {name}
        yield gesture(name, frames, model)


def _name(file: str, taken: Container[str]) -> str:
    """A short name that is not taken: that of a file, its end if it is long, or with a number."""
    file = "".join(c if c.isprintable() else "?" for c in file)
    names = [name[-_LONGEST_NAME:] for name in (file.rpartition(".")[0], file)]
    numbered = (
        f"{names[0][len(end) - _LONGEST_NAME :]}{end}" for end in map(" {}".format, count(2))
    )
    return next(name for name in chain(names, numbered) if name and name not in taken)
