"""Keys: the computer's keyboard as a piano, in a terminal.

The row from Z has the octave below the middle C, with its black keys above it, and the row from Q
the next one. A terminal does not tell when a key is let go: a key stays down until it is pressed
again. The space bar lets go of all.
"""

import contextlib
import os
import re
import select
import sys
import termios
import threading
import tty
from collections.abc import Callable, Iterator

from vaelib.live.playing.events import Event, Midi, Panic

__all__ = ["HELP", "Latch", "playing_keys"]

HELP = "keys: Z to / and Q to P play, again to let go; - and = change the octave; space: silence"

_ESCAPED = re.compile(r"\x1b(\[[0-9;]*[A-Za-z~]|O.)?")
"""An arrow or a function key is several letters to a terminal."""
_ROWS = ("zsxdcvgbhnjm,l.;/", 48), ("q2w3er5t6y7ui9o0p", 60)
_PITCHES = {key: first + i for row, first in _ROWS for i, key in enumerate(row)}
_VELOCITY = 100
_SHIFTS = {"-": -1, "=": 1}
_OCTAVES = range(-3, 4)


class Latch:
    """Keys that stay down until they are pressed again."""

    def __init__(self):
        self._octave = 0
        self._down: dict[str, int] = {}

    def press(self, key: str) -> list[Event]:
        """What a key of the computer plays; other keys play nothing."""
        if key == " ":
            self._down.clear()
            return [Panic()]
        if self._octave + _SHIFTS.get(key, 0) in _OCTAVES:
            self._octave += _SHIFTS.get(key, 0)
        if key in self._down:
            return [Midi(0x80, self._down.pop(key), 64)]
        if key in _PITCHES:
            self._down[key] = _PITCHES[key] + 12 * self._octave
            return [Midi(0x90, self._down[key], _VELOCITY)]
        return []


@contextlib.contextmanager
def playing_keys(play: Callable[[Event], None]) -> Iterator[None]:
    """Play what is typed in the terminal, in a thread, until the context ends.

    Raises
    ------
    ValueError
        If standard input is no terminal.
    """
    if not sys.stdin.isatty():
        raise ValueError("the computer's keys are read in a terminal, and there is none here")
    terminal, latch, stopping = sys.stdin.fileno(), Latch(), threading.Event()

    def read() -> None:
        while not stopping.is_set():
            if not select.select([terminal], [], [], 0.1)[0]:
                continue
            try:
                typed = os.read(terminal, 64).decode(errors="ignore")
            except OSError:  # the terminal was closed
                return
            if not typed:
                return
            for key in _ESCAPED.sub("", typed).lower():
                for event in latch.press(key):
                    play(event)

    before = termios.tcgetattr(terminal)
    thread = threading.Thread(target=read, daemon=True)
    tty.setcbreak(terminal)
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()
        with contextlib.suppress(termios.error):
            termios.tcsetattr(terminal, termios.TCSADRAIN, before)
