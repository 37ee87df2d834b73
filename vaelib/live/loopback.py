"""Loopback: how long a served instrument takes from a dial to its frame, at the client's port."""

import contextlib
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from vaelib.live.instrument import Instrument
from vaelib.live.messages import decode, encode

__all__ = ["loopback"]

_AFTER_S = 0.3
"""How long is waited for the last answer."""


def loopback(
    instrument: Instrument, *, seconds: float = 5.0, rate_hz: float = 50.0, mode: str = "bank"
) -> dict[str, float]:
    """Serve an instrument in a process of its own, turn a dial, and time the frames that answer.

    Parameters
    ----------
    instrument : Instrument
        What is served.
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
        instrument.save(Path(folder) / "instrument.safetensors")
        command = [sys.executable, "-m", "vaelib.live.realtime", "--port=0", f"--mode={mode}"]
        command += [f"--reply-port={client.getsockname()[1]}", f"--presets={folder}/presets.json"]
        command += [f"--instrument={folder}/instrument.safetensors"]
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            try:
                said = process.stdout.readline()
                if not (port := re.search(r"listens on \S+:(\d+)", said)):
                    rest = process.stdout.read()
                    raise RuntimeError(f"the server did not start: {(said + rest).strip()}")
                server = "127.0.0.1", int(port[1])
                _greeted(client, server)
                took = _turned(client, server, round(seconds * rate_hz), 1 / rate_hz)
            finally:
                process.terminate()
    if not took:
        raise RuntimeError(f"the server answered no move of a dial in {seconds:g} s")
    median, p95, p99 = 1e3 * np.percentile(took, [50, 95, 99])
    return {
        "moves": round(seconds * rate_hz),
        "frames": len(took),
        "median_ms": float(median),
        "p95_ms": float(p95),
        "p99_ms": float(p99),
    }


def _greeted(client: socket.socket, server: tuple[str, int]) -> None:
    """Say hello, and hear the answer out."""
    client.settimeout(_AFTER_S)
    client.sendto(encode("/hello", client.getsockname()[1], 44100.0), server)
    with contextlib.suppress(TimeoutError):
        while True:
            client.recv(65536)


def _turned(client: socket.socket, server: tuple[str, int], n: int, every_s: float) -> list[float]:
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
