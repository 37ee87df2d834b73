"""Loopback: how long a served instrument takes from a dial to its frame, at the client's port."""

import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from vaelib.instruments import Instrument
from vaelib.messages import decode, encode

__all__ = ["loopback"]

_STARTS_S = 20.0
_AFTER_S = 0.3
"""How long is waited for the answer to the last move."""


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
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free,
    ):
        client.bind(("127.0.0.1", 0))
        free.bind(("127.0.0.1", 0))
        server = free.getsockname()
        free.close()
        file = Path(folder) / "instrument.safetensors"
        instrument.save(file)
        command = [sys.executable, "-m", "vaelib.realtime", "--instrument", file, "--mode", mode]
        ports = ["--port", server[1], "--reply-port", client.getsockname()[1]]
        process = subprocess.Popen(
            [*map(str, [*command, *ports, "--presets", Path(folder) / "presets.json"])],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            _awaited(client, server, process)
            took = _turned(client, server, round(seconds * rate_hz), 1 / rate_hz)
        finally:
            process.terminate()
            process.communicate()
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


def _awaited(client: socket.socket, server: tuple[str, int], process: subprocess.Popen) -> None:
    """Say hello until the server answers, and hear it out."""
    client.settimeout(0.2)
    end = time.monotonic() + _STARTS_S
    while time.monotonic() < end and process.poll() is None:
        client.sendto(encode("/hello", client.getsockname()[1], 44100.0), server)
        try:
            while True:
                client.recv(65536)
                end = np.inf
        except TimeoutError:
            if end == np.inf:
                return
    process.terminate()
    said = process.communicate()[1].decode(errors="replace").strip()
    raise RuntimeError(f"the server did not start: {said or 'no answer'}")


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
