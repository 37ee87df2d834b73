"""Keeper: presets that are written while one plays, without keeping the sound waiting."""

import threading
import time
from collections.abc import Callable

from vaelib.live.presets import Presets
from vaelib.store import in_one_line

__all__ = ["Keeper"]

_EVERY_S = 1.0


class Keeper:
    """Writes presets in a thread: a disk may take longer than a block of sound.

    `say` takes a sentence on what is not kept; what could not be written is tried again.
    """

    def __init__(self, presets: Presets | None, say: Callable[[str], None]):
        self._presets, self._say = presets, say
        self._next = 0.0
        self._thread = threading.Thread()

    def look(self, *, at_once: bool = False) -> None:
        """Write what has changed, at most once a second, or now and until it is done."""
        now = time.monotonic()
        if at_once and self._thread.ident:
            self._thread.join()
        if self._presets and self._presets.changed and (at_once or now >= self._next):
            self._next = now + _EVERY_S
            self._thread = threading.Thread(target=self._write)
            self._thread.start()
            if at_once:
                self._thread.join()

    def _write(self) -> None:
        try:
            self._presets.write()
        except (OSError, ValueError) as error:
            self._say(f"presets are not kept yet: {in_one_line(error)}")
