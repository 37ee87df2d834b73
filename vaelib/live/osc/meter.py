"""Meter: what a server has done and how fast, as a status line and as a summary."""

import sys
import time
from collections import Counter, deque

from vaelib.live.osc.latency import Summary, percentiles_ms

__all__ = ["Meter"]

_STATUS_S = 0.25


class Meter:
    """Counts by name, and the last 10 000 times in seconds.

    `work_s` are from decoding to sending a frame, `answer_s` from a change to its last datagram.
    """

    def __init__(self):
        self.counts: Counter[str] = Counter()
        self.work_s: deque[float] = deque(maxlen=10_000)
        self.answer_s: deque[float] = deque(maxlen=10_000)
        self._shown_at, self._shown_messages = 0.0, 0

    def show(self, z: tuple[float, ...]) -> None:
        """Keep a line on standard error, four times a second."""
        now = time.monotonic()
        if now < self._shown_at + _STATUS_S:
            return
        rate = (self.counts["messages"] - self._shown_messages) / (now - self._shown_at)
        line = f"{rate:5.0f} messages/s   "
        if self.work_s:
            work_ms = percentiles_ms(list(self.work_s)[-100:])[0]
            line += f"decode and send {work_ms:.2f} ms   "
        line += "z " + " ".join(f"{value:+.2f}" for value in z)
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
        self._shown_at, self._shown_messages = now, self.counts["messages"]

    def summary(self, seconds: float, underruns: int, z: tuple[float, ...]) -> Summary:
        """All of it, after so many seconds."""
        counts = {name: self.counts[name] for name in ("messages", "refused", "frames")}
        times = {"work_ms": percentiles_ms(self.work_s), "answer_ms": percentiles_ms(self.answer_s)}
        return Summary(**counts, **times, seconds=seconds, underruns=underruns, z=z)
