"""Latency: what a server counted, and how long it takes from a dial to its frame at a client."""

import contextlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from vaelib.live.osc.messages import decode, encode
from vaelib.synthesis.notes import SR

__all__ = ["ServerProcess", "Summary", "loopback", "percentiles_ms", "timings"]

_ANSWER_S = 0.3  # in which a server answers


def percentiles_ms(seconds: Sequence[float]) -> tuple[float, float, float]:
    """Median, 99th percentile and largest in ms; NaN if there are none."""
    return tuple((1e3 * np.percentile(seconds or [np.nan], [50, 99, 100])).tolist())


@dataclass(frozen=True)
class Summary:
    """What a server did: messages obeyed and refused, frames sent, blocks of sound too late.

    `work_ms` is from decoding to sending a frame, `answer_ms` from the message that changed the
    sound to the last datagram: see `percentiles_ms`, over the last 10 000 frames.
    """

    seconds: float
    messages: int
    refused: int
    frames: int
    underruns: int
    work_ms: tuple[float, float, float]
    answer_ms: tuple[float, float, float]
    z: tuple[float, ...]

    def __str__(self):
        rate = self.messages / self.seconds if self.seconds else 0.0
        obeyed = f"{self.messages} messages ({rate:.0f}/s), {self.refused} refused"
        text = f"{self.seconds:.1f} s: {obeyed}, {self.frames} frames, {self.underruns} underruns"
        for what, ms in (("decode and send", self.work_ms), ("message to frame", self.answer_ms)):
            if self.frames:
                median, p99, most = (f"{x:.2f} ms" for x in ms)
                text += f"\n{what}: median {median}, p99 {p99}, largest {most}"
        return text


class ServerProcess:
    """``python -m vaelib.live.realtime`` in a process of its own; a context that always ends it.

    Its arguments are options of the command. Without ``--port`` it listens on a `port` that is
    free. `start` replaces its `process`.
    """

    def __init__(self, *options: str | int | Path):
        self._options = [str(option) for option in options]
        self.port = 0
        self.start()

    def start(self) -> None:
        """Start it, again at the same port, until it listens; RuntimeError if it does not."""
        command = [sys.executable, "-m", "vaelib.live.realtime", f"--port={self.port}"]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        self.process = subprocess.Popen([*command, *self._options], **pipes, text=True)
        said = ""
        for line in self.process.stdout:
            if port := re.search(r"listens on \S+:(\d+)", line):
                self.port = int(port[1])
                return
            said += line  # such as that there is no card
        _, _, errors = self.stop()
        raise RuntimeError(f"the server did not start: {(said + errors).strip()}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.process.returncode is None:
            self.stop(signal.SIGKILL)

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        """End it by a signal; returns its exit status, standard output and standard error."""
        self.process.send_signal(number)
        out, errors = self.process.communicate(timeout=20)
        return self.process.returncode, out, errors


def loopback(
    instrument: Path, *, seconds: float = 5.0, rate_hz: float = 50.0, mode: str = "bank"
) -> dict[str, float]:
    """Serve an instrument in a process of its own, turn a dial, and time the frames that answer.

    Returns `timings`; raises RuntimeError if the server does not start or never answers.
    """
    n, took, moved_at = round(seconds * rate_hz), [], None
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        client.bind(("127.0.0.1", 0))
        port = client.getsockname()[1]
        options = f"--instrument={instrument}", f"--mode={mode}", f"--presets={folder}/none.json"
        with ServerProcess(*options, f"--reply-port={port}") as server:
            address = "127.0.0.1", server.port
            client.sendto(encode("/hello", port, float(SR)), address)
            start = time.monotonic() + _ANSWER_S
            for _ in _received(client, start):
                pass
            for i in range(n):
                client.sendto(encode("/x/0", 0.5 + 0.4 * np.sin(i / 7).item()), address)
                moved_at = moved_at or time.monotonic()
                until = start + (i + 1) / rate_hz + (_ANSWER_S if i == n - 1 else 0)
                for told in _received(client, until):
                    if moved_at and told.endswith("/commit"):
                        took.append(time.monotonic() - moved_at)
                        moved_at = None
    if not took:
        raise RuntimeError(f"the server answered no move of a dial in {seconds:g} s")
    return timings(took, moves=n, frames=len(took))


def timings(seconds: Sequence[float], *, moves: int, frames: int) -> dict[str, float]:
    """Percentiles in ms of the times from moves to the ends of their frames, and how many of both.

    The names are "moves" (sent), "frames" (come back), "median_ms", "p95_ms" and "p99_ms".
    """
    median, p95, p99 = (1e3 * np.percentile(seconds, [50, 95, 99])).tolist()
    times = {"median_ms": median, "p95_ms": p95, "p99_ms": p99}
    return {"moves": moves, "frames": frames, **times}


def _received(client: socket.socket, until: float) -> Iterator[str]:
    """Yield the address of each message that comes until a time."""
    while (left := until - time.monotonic()) > 0:
        client.settimeout(left)
        with contextlib.suppress(TimeoutError):
            yield decode(client.recv(65536))[0].address
