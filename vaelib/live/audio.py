"""Audio: outputs, which ask for blocks of one tick (`due`) and take them (`write`).

`Clock` drops them at the pace of the clock, for a session that sounds elsewhere. `Speakers` plays
them through pyo, which reads blocks of its own size from a `Ring`. PortAudio can crash where there
is no sound card, so a child process tries it first (`trouble`).
"""

import importlib.util
import math
import os
import signal
import subprocess
import sys
import time
from typing import Protocol

import numpy as np
from jaxtyping import Float

from vaelib.live.playing.keyboard import TICK_S
from vaelib.synthesis.notes import SR, Block, Stereo

__all__ = ["Clock", "Output", "Ring", "Speakers", "stereo", "trouble"]

BUFFER = 512
"""Samples that the sound card asks for at once: 12 ms at 44.1 kHz."""

_PROBE = """
import time, pyo
names, _ = pyo.pa_get_output_devices()
if names:
    server = pyo.Server(sr={sr}, nchnls=2, buffersize={buffer}, duplex=0).boot()
    if server.getIsBooted():
        server.start()
        time.sleep(0.2)
        print("it plays")
        server.stop()
"""


class Clock:
    """An output without sound."""

    hears = False

    def __init__(self):
        self.underruns = 0  # or how often the machine slept
        self._next = time.monotonic()

    def due(self) -> int:
        """How many blocks are wanted now, not counting time in which the machine slept."""
        late = time.monotonic() - self._next
        if late > 1:
            self.underruns += 1
            self._next += late
            late = 0.0
        return int(late / TICK_S) + 1 if late >= 0 else 0

    def wait_s(self) -> float:
        """Seconds until the next block is due."""
        return max(0.0, self._next - time.monotonic())

    def write(self, block: Block | Stereo) -> None:
        """Take the next block."""
        self._next += TICK_S


class Ring:
    """A buffer of stereo samples between a thread that writes and one that reads.

    Blocks are of any size. A reader that finds too little gets the last sample held, so that the
    sound does not jump. `sr` is the rate in Hz at which it plays what it reads.
    """

    def __init__(self, size: int, sr: float = SR):
        self.underruns = 0
        self._sr = sr
        self._last_read = 0
        self._read_at = math.inf
        self._samples = np.zeros((size, 2))
        self._written = self._read = 0
        self._held = np.zeros((1, 2))

    def __len__(self) -> int:
        return self._written - self._read

    @property
    def ahead(self) -> float:
        """Samples that a reader leaves if it takes its next block evenly, and not at once."""
        taken = max(time.monotonic() - self._read_at, 0.0) * self._sr
        return len(self) - min(taken, self._last_read)

    def write(self, block: Float[np.ndarray, "n 2"]) -> None:
        """Add samples; ValueError if they do not fit."""
        size = len(self._samples)
        if len(self) + len(block) > size:
            raise ValueError(f"{len(block)} samples do not fit into a ring of {size}")
        self._samples[(self._written + np.arange(len(block))) % size] = block
        # Counted last: the reader never sees what is not there yet.
        self._written += len(block)

    def read(self, n: int) -> Float[np.ndarray, "n 2"]:
        """Take the next n samples."""
        there = min(n, len(self))
        out = self._samples[(self._read + np.arange(there)) % len(self._samples)]
        if there:
            self._held = out[-1:]
        self.underruns += there < n
        self._read += there
        self._last_read, self._read_at = there, time.monotonic()
        return np.concatenate([out, np.repeat(self._held, n - there, axis=0)])


class Speakers:
    """Sound through pyo, at a sampling rate in Hz; OSError if it cannot open the device.

    The driver "manual" renders without a device.
    """

    hears = True

    def __init__(self, sr: int, *, driver: str = "portaudio"):
        # Without it pyo prints a paragraph about its windows.
        os.environ.setdefault("PYO_GUI_WX", "0")
        import pyo

        self._sr, self._hop = sr, round(sr * TICK_S)
        self._ring = Ring(2 * BUFFER + 2 * self._hop, sr)
        size = {"nchnls": 2, "buffersize": BUFFER, "duplex": 0}
        self._server = pyo.Server(sr=sr, audio=driver, verbosity=1, **size)
        self._server.boot()
        if not self._server.getIsBooted():
            raise OSError("the audio device cannot be opened: close what uses it, or go without")
        table = pyo.DataTable(size=BUFFER, chnls=2)
        played = [np.asarray(table.getBuffer(channel)) for channel in range(2)]

        def refill() -> None:
            for channel, samples in zip(played, self._ring.read(BUFFER).T, strict=True):
                channel[:] = samples

        self._server.setCallback(refill)
        # One period of the table is one buffer: the table is read out sample by sample.
        reader = pyo.TableRead(table, freq=table.getRate(), loop=True, interp=1).play()
        self._graph = table, reader, reader.out()
        self._ring.write(np.zeros((BUFFER, 2)))
        self._server.start()

    @property
    def underruns(self) -> int:
        """How often the sound card found too little."""
        return self._ring.underruns

    def due(self) -> int:
        """How many blocks are wanted now, for the card to leave a buffer.

        Not as often as the card asks, which takes more than a block at once, but evenly: so a note
        is heard after the same time always, two buffers and a block (33 ms at 44.1 kHz).
        """
        return max(0, math.ceil((BUFFER - self._ring.ahead) / self._hop))

    def wait_s(self) -> float:
        """Seconds until the next block is due."""
        return max(0.0, (self._ring.ahead - BUFFER) / self._sr)

    def write(self, block: Block | Stereo) -> None:
        """Take the next block, of one or two channels."""
        self._ring.write(stereo(block).T)

    def close(self) -> None:
        """Stop, and let go of the device."""
        self._server.stop()
        self._server.shutdown()


def stereo(block: Block | Stereo) -> Stereo:
    """A block of one channel on two, and one of two as it is."""
    return np.broadcast_to(np.atleast_2d(block), (2, np.shape(block)[-1]))


class Output(Protocol):
    """Destination of audio blocks; `underruns` counts what came too late.

    One that `hears` nothing is given none.
    """

    hears: bool

    @property
    def underruns(self) -> int: ...  # noqa: D102
    def due(self) -> int: ...  # noqa: D102
    def wait_s(self) -> float: ...  # noqa: D102
    def write(self, block: Block | Stereo | None) -> None: ...  # noqa: D102


def trouble(sr: int = SR, *, probe: str = _PROBE, timeout_s: float = 10.0) -> str | None:
    """Why there is no sound on this machine, in one sentence; None if there is.

    A child process runs the program `probe`, which prints "it plays" if sound of this sampling rate
    in Hz can be played.
    """
    if importlib.util.find_spec("pyo") is None:
        return (
            "no sound here: pyo is not installed, which exists for Linux on x86-64 alone; "
            "play by Max, Live or Pure Data"
        )
    program = probe.replace("{sr}", str(sr)).replace("{buffer}", str(BUFFER))
    command, environment = [sys.executable, "-c", program], {**os.environ, "PYO_GUI_WX": "0"}
    pipes = {"stdin": subprocess.DEVNULL, "capture_output": True, "errors": "replace"}
    try:
        done = subprocess.run(command, env=environment, timeout=timeout_s, **pipes)
    except subprocess.TimeoutExpired:
        return f"no sound here: the audio device did not answer within {timeout_s:g} s"
    if done.returncode < 0:
        return f"no sound here: the audio system crashed ({signal.Signals(-done.returncode).name})"
    if done.returncode or "it plays" not in done.stdout:
        return "no sound here: the machine has no audio device that plays at this sampling rate"
    return None
