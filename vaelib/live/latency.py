"""Latency: what a server counted, and how long it takes from a dial to its frame at a client."""

import contextlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from vaelib.live.messages import decode, encode

__all__ = ["ServerProcess", "Summary", "loopback", "percentiles_ms"]

_AFTER_S = 0.3
"""How long is waited for the last answer."""


def percentiles_ms(seconds: Sequence[float]) -> tuple[float, float, float]:
    """Median, 99th percentile and largest in ms; NaN if there are none."""
    if not seconds:
        return (np.nan,) * 3
    return tuple(float(x) for x in 1e3 * np.percentile(seconds, [50, 99, 100]))


@dataclass(frozen=True)
class Summary:
    """What a server did.

    Attributes
    ----------
    seconds : float
        How long it ran.
    messages, refused, frames, underruns : int
        Messages obeyed and refused, frames sent, blocks of sound that came too late.
    work_ms, answer_ms : tuple of three floats
        From decoding to sending a frame, and from the message that changed the sound to the last
        datagram: median, 99th percentile and largest over the last 10 000 frames, or NaN.
    z : tuple of float
        Where the latents stood at last.
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
        text = (
            f"{self.seconds:.1f} s: {self.messages} messages ({rate:.0f}/s), "
            f"{self.refused} refused, {self.frames} frames, {self.underruns} underruns"
        )
        for what, ms in (("decode and send", self.work_ms), ("message to frame", self.answer_ms)):
            if self.frames:
                median, p99, most = (f"{x:.2f} ms" for x in ms)
                text += f"\n{what}: median {median}, p99 {p99}, largest {most}"
        return text


class ServerProcess:
    """``python -m vaelib.live.realtime`` in a process of its own; a context that always ends it.

    Parameters
    ----------
    *options : str, int or Path
        Of the command. Without ``--port`` it takes one that is free.

    Attributes
    ----------
    port : int
        Where it listens.
    process : subprocess.Popen
        The process, which `start` replaces.
    """

    def __init__(self, *options: str | int | Path):
        self._options = [str(option) for option in options]
        self.port = 0
        self.start()

    def start(self) -> None:
        """Start it, again at the same port, and wait until it listens.

        Raises
        ------
        RuntimeError
            If it does not; with what it printed.
        """
        command = [sys.executable, "-m", "vaelib.live.realtime", f"--port={self.port}"]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            [*command, *self._options],
            stdin=subprocess.DEVNULL,
            stdout=pipe,
            stderr=pipe,
            text=True,
        )
        said = self.process.stdout.readline()
        if not (port := re.search(r"listens on \S+:(\d+)", said)):
            _, said, errors = self.stop()
            raise RuntimeError(f"the server did not start: {(said + errors).strip()}")
        self.port = int(port[1])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.process.returncode is None:
            self.stop(signal.SIGKILL)

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, str, str]:
        """End it by a signal; its exit status, and what it printed on both streams."""
        self.process.send_signal(number)
        out, errors = self.process.communicate(timeout=20)
        return self.process.returncode, out, errors


def loopback(
    instrument: Path, *, seconds: float = 5.0, rate_hz: float = 50.0, mode: str = "bank"
) -> dict[str, float]:
    """Serve an instrument in a process of its own, turn a dial, and time the frames that answer.

    Parameters
    ----------
    instrument : Path
        The file that is served.
    seconds : float
        For how long the dial turns.
    rate_hz : float
        How often.
    mode : {"bank", "stft"}
        Which frames are asked for.

    Returns
    -------
    dict
        "moves" and "frames", how many were sent and came back; "median_ms", "p95_ms" and "p99_ms"
        from a move to the end of its frame.

    Raises
    ------
    RuntimeError
        If the server does not start, or a dial moves and nothing ever comes back.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        client.bind(("127.0.0.1", 0))
        options = f"--instrument={instrument}", f"--mode={mode}", f"--presets={folder}/none.json"
        with ServerProcess(*options, f"--reply-port={client.getsockname()[1]}") as server:
            address = "127.0.0.1", server.port
            _greet(client, address)
            took = _turn(client, address, round(seconds * rate_hz), 1 / rate_hz)
    if not took:
        raise RuntimeError(f"the server answered no move of a dial in {seconds:g} s")
    ms = (1e3 * np.percentile(took, [50, 95, 99])).tolist()
    counts = {"moves": round(seconds * rate_hz), "frames": len(took)}
    return counts | dict(zip(("median_ms", "p95_ms", "p99_ms"), ms, strict=True))


def _greet(client: socket.socket, server: tuple[str, int]) -> None:
    """Say hello, and hear the answer out."""
    client.settimeout(_AFTER_S)
    client.sendto(encode("/hello", client.getsockname()[1], 44100.0), server)
    with contextlib.suppress(TimeoutError):
        while True:
            client.recv(65536)


def _turn(client: socket.socket, server: tuple[str, int], n: int, every_s: float) -> list[float]:
    """Seconds from each move of a dial to the commit that answers it."""
    took, unanswered = [], None
    start = time.monotonic()
    for i in range(n + 1):
        until = start + (i + 1) * every_s if i < n else time.monotonic() + _AFTER_S
        if i < n:
            client.sendto(encode("/x/0", 0.5 + 0.4 * np.sin(i / 7).item()), server)
            unanswered = unanswered or time.monotonic()
        while (left := until - time.monotonic()) > 0:
            client.settimeout(left)
            try:
                datagram = client.recv(65536)
            except TimeoutError:
                break
            if unanswered and decode(datagram)[0].address.endswith("/commit"):
                took.append(time.monotonic() - unanswered)
                unanswered = None
    return took
