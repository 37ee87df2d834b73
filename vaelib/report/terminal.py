"""The terminal while the report is made: one line for each notebook, and one bar at a time.

Lines that stay go to standard output. What passes, headings and progress bars, goes to standard
error, and only if that is a terminal: a log is not filled with bars.
"""

import re
import shutil
import sys

__all__ = ["Progress", "duration"]

_CONTROLS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def duration(seconds: float) -> str:
    """Say a time in words: "42 s", "3 min 5 s", "1 h 20 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


class Progress:
    """The line of one step.

    Parameters
    ----------
    title : str
        What is done: "03_beta_sweep (3 of 7)".
    lasts : bool
        Whether the line is to stay, and is therefore begun in a log now.
    """

    def __init__(self, title: str, *, lasts: bool = True):
        self._title, self._passing = title, sys.stderr.isatty()
        self._lines: dict[int, tuple[str, bool]] = {}
        self._passed = ""
        # In a log the line is begun now and ended by `end`.
        self._begun = lasts and not self._passing
        if self._begun:
            print(title, end="", flush=True)
        self._draw()

    @property
    def columns(self) -> int:
        """The columns that are left for a bar."""
        return max(20, shutil.get_terminal_size().columns - len(self._title) - 3)

    def show(self, text: str, source: int = 0) -> None:
        """Take what a step writes to its standard error.

        What follows a carriage return overwrites the line and passes; the rest are messages, which
        stay. A line of one source goes on where that source, and no other, left it.
        """
        line, overwrites = self._lines.get(source, ("", False))
        for part in re.split("([\r\n])", _CONTROLS.sub("", text)):
            if part == "\n":
                if line.strip() and not overwrites:
                    self._message(line)
                line, overwrites = "", False
            elif part == "\r":
                # A bar that is done is wiped out by blanks: what follows is no bar.
                line, overwrites = "", not line.isspace()
            else:
                line += part
                self._passed = line if overwrites else self._passed
        self._lines[source] = line, overwrites
        self._draw()

    def end(self, text: str) -> None:
        """Replace what passed by a line that stays: the title and `text`."""
        self._clear()
        print(f": {text}" if self._begun else f"{self._title}: {text}", flush=True)

    def keep(self, text: str) -> None:
        """Print a line that stays, above the one that passes."""
        self._clear()
        print(text, flush=True)
        self._passed = ""
        self._draw()

    def stop(self) -> None:
        """Leave the line, without a result."""
        self._clear()
        if self._begun:
            print(flush=True)

    def _message(self, line: str) -> None:
        self.stop()
        self._begun = False
        print(line, file=sys.stderr, flush=True)

    def _draw(self) -> None:
        if self._passing:
            line = f"{self._title}: {self._passed}" if self._passed.strip() else self._title
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{line[:width]}", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._passing:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
