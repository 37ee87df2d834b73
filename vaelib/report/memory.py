"""The memory of a kernel while it runs a notebook."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil

__all__ = ["Memory"]

POLL_S = 0.5


class Memory:
    """The most that a kernel has held so far, in MB, and whether it was shut down."""

    def __init__(self):
        self.pid: int | None = None
        self.ended = False
        self.peak_mb = 0

    @contextmanager
    def watch(self) -> Iterator[None]:
        """Look at it every half second, in a thread."""
        over = threading.Event()

        def look() -> None:
            while not over.wait(POLL_S):
                self.look()

        thread = threading.Thread(target=look, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def look(self, **_: Any) -> None:
        """Look at it now."""
        pid = self.pid
        if pid is None:
            return
        # A process that has just died holds nothing any more.
        with suppress(psutil.Error, OSError, TypeError):
            held = [psutil.Process(pid).memory_info().rss]
            with suppress(FileNotFoundError):
                # Linux keeps the highest between two looks.
                status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
                held.append(1024 * int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]))
            self.peak_mb = max(self.peak_mb, round(max(held) / 1e6))
