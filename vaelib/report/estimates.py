"""The time left of a whole report, said before every notebook and on every progress bar.

What a notebook will take is expected from the published run, scaled by the speed of this machine
so far.
"""

import math
import os
import re
import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import TextIO

import yaml

from vaelib.profiles import Paths
from vaelib.report.durations import listed, measured, published

__all__ = ["Estimate", "TimeLeft", "bar_columns", "estimate", "expected", "say"]

_LONGEST = "[at most 99 min left] "


@dataclass(frozen=True)
class Estimate:
    """What a notebook and those still to run after it will take.

    Parameters
    ----------
    this, after : float
        Seconds.
    upper : bool
        Whether it is an upper bound only.
    """

    this: float
    after: float
    upper: bool = False

    def left(self, elapsed: float = 0.0) -> float:
        """Seconds left of the report when the notebook has run for `elapsed` seconds."""
        return max(0.0, self.this - elapsed) + self.after


def expected(paths: Paths) -> dict[str, float]:
    """Seconds that each notebook will take on the published machine, as far as that is known.

    In the profile full they are those of the published run; in paper the same times the ratio of
    the work, an upper bound; in quick those of the quick run before.
    """
    if paths.profile == "quick":
        return {m["notebook"]: m["seconds"] for m in measured(paths, listed(paths))}
    seconds = {p["notebook"]: p["seconds"] for p in published(paths)}
    if paths.profile == "paper":
        ratios = {name: _work_ratio(name, paths) for name in seconds}
        return {name: seconds[name] * ratio for name, ratio in ratios.items() if ratio}
    return seconds


def estimate(name: str, paths: Paths, done: Collection[str]) -> Estimate | None:
    """What a notebook and those after it will take; None if that is not known of each of them.

    Parameters
    ----------
    name : str
        The notebook that runs now.
    paths : Paths
        The profile.
    done : collection of str
        The notebooks that are up to date. By what they took here, against what was expected, the
        rest is scaled.
    """
    seconds = expected(paths)
    after = [other for other in listed(paths) if other > name and other not in done]
    if not {name, *after} <= seconds.keys():
        return None
    finished = measured(paths, [other for other in done if other in seconds])
    took = sum(m["seconds"] for m in finished)
    speed = took / sum(seconds[m["notebook"]] for m in finished) if finished else 1.0
    return Estimate(
        speed * seconds[name], speed * sum(seconds[n] for n in after), paths.profile == "paper"
    )


def say(name: str, paths: Paths, left: Estimate | None, *, first: bool = False) -> str:
    """What is said before a notebook runs: its place, its time and that of the report.

    Parameters
    ----------
    name : str
        The notebook.
    paths : Paths
        The profile.
    left : Estimate or None
        From `estimate`.
    first : bool
        Whether it is the first of this report to run: one line more, of the whole.
    """
    names = listed(paths)
    place = f"{name} ({names.index(name) + 1} of {len(names)})" if name in names else name
    lines = [place]
    if left is not None:
        about = "at most about" if left.upper else "about"
        whole = f"{about} {_spoken(left.left())}"
        lines = [f"{place}: {about} {_spoken(left.this)}; the report: {whole} left"]
        if first:
            lines.insert(0, f"the report ({paths.profile}): {whole}")
    elif first and paths.profile != "quick":
        # A first quick run has nothing to go by, and is soon over.
        lines.insert(0, "no published run to estimate the time from")
    return "\n".join(lines)


class TimeLeft:
    """A stream on which every progress bar begins with the time left of the whole report.

    A bar returns to the start of its line by a carriage return. What is inserted there never gets
    shorter within a line, and no bar is longer than the terminal's line, so that nothing of an
    older bar stays.

    Parameters
    ----------
    stream : file
        Where the text goes.
    left : Estimate or None
        From `estimate`; the notebook starts now. Without it nothing is inserted.
    """

    def __init__(self, stream: TextIO, left: Estimate | None):
        self._stream = stream
        self._left = left
        self._start = time.monotonic()
        # None outside of a bar; a bar counts the columns that it has filled.
        self._column: int | None = None
        self._width = 0
        self._limit = 0

    def write(self, text: str) -> int:
        """Write text, whole lines and bars or parts of them."""
        for part in re.split(r"([\r\n])", text):
            if part == "\r":
                self._column = 0
            elif part == "\n":
                self._column, self._width = None, 0
            elif part and self._column is not None:
                part = self._in_bar(part)
            self._stream.write(part)
        return len(text)

    def flush(self) -> None:
        """Flush the stream."""
        self._stream.flush()

    def _in_bar(self, part: str) -> str:
        if self._column == 0:
            # Blanks alone remove a bar.
            lead = "" if part.isspace() else self._text()
            part = lead.ljust(self._width) + part
            self._width = max(self._width, len(lead))
            self._limit = _columns(self._stream)
        part = part[: self._limit - self._column] if self._limit else part
        self._column += len(part)
        return part

    def _text(self) -> str:
        if self._left is None:
            return ""
        seconds = self._left.left(time.monotonic() - self._start)
        if not seconds:
            return "[over the estimate] "
        return f"[{'at most ' if self._left.upper else ''}{_spoken(seconds)} left] "


def bar_columns(stream: TextIO) -> int:
    """How long a bar may be so that the time left fits before it; 0 if `stream` is no terminal."""
    columns = _columns(stream)
    return max(1, columns - len(_LONGEST)) if columns else 0


def _work_ratio(name: str, paths: Paths) -> float | None:
    """At most how many times the work of the profile full a notebook does in this profile."""
    try:
        full, ours = (
            yaml.safe_load((paths.root / "notebooks" / profile / f"{name}.yaml").read_text()) or {}
            for profile in ("full", paths.profile)
        )
        both = full.keys() & ours.keys()
        more = {k: ours[k] / full[k] for k in both if type(full[k]) is type(ours[k]) is int}
        # What many seeds share is trained n_seeds times on n_sounds sounds.
        shared = more.get("n_seeds", 1.0) * more.get("n_sounds", 1.0)
        epochs = [
            ratio * (shared if key.endswith("seeds") else 1.0)
            for key, ratio in more.items()
            if key.startswith("epochs")
        ]
        sizes = [
            math.prod(full[key]) / math.prod(ours[key])
            for key in both
            if key.startswith("stride") and isinstance(full[key], list)
        ]
        ratio = max(epochs, default=1.0) * max(sizes, default=1.0)
    except (OSError, ValueError, TypeError, AttributeError, ArithmeticError, yaml.YAMLError):
        return None
    return ratio if 0 < ratio < math.inf else None


def _spoken(seconds: float) -> str:
    if seconds < 100:
        return f"{math.ceil(seconds)} s"
    if seconds < 100 * 60:
        return f"{seconds / 60:.0f} min"
    return f"{round(seconds / 3600, 1):g} h"


def _columns(stream: TextIO) -> int:
    try:
        # A bar in the last column would begin a new line.
        return max(0, os.get_terminal_size(stream.fileno()).columns - 1)
    except (OSError, ValueError, AttributeError):
        return 0
