"""The whole loop in Pure Data: controller, message, decoder, frame, sound; its latency and losses.

``python max/build/live_latency.py`` prints what was measured as JSON. Times are read from a
recording that Pd makes: one channel is the sound, the other steps at the instant of the
controller. A sound card adds its buffer to what is measured.
"""

import argparse
import json
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from pure_data import ROOT, SR, PureData, free_port

ORDER, MEMORY, AHEAD = 128, 4096, 4096


class Server:
    """The real server as its own process, on its own port."""

    def __init__(self, folder: Path, port: int, mode: str, instrument: Path | None = None):
        self._command = [sys.executable, "-m", "vaelib.live.realtime", "--port", str(port)]
        self._command += ["--mode", mode, "--presets", str(folder / "presets.json")]
        self._command += ["--instrument", str(instrument)] if instrument else []
        self.start()

    def start(self) -> None:
        """Start it, and wait until it listens."""
        self.process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        first = self.process.stdout.readline()
        if "listens on" not in first:
            rest = self.process.communicate()[0]
            raise RuntimeError(f"the server did not start: {first}{rest}")

    def kill(self) -> None:
        """End it without a chance to say goodbye."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self) -> str:
        """End it, and return what it prints."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.communicate(timeout=10)[0]


@contextmanager
def loop(mode: str, instrument: Path | None = None) -> Iterator[tuple[PureData, Server]]:
    """The server and Pd, connected, with the first frame taken."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        server = Server(folder, port, mode, instrument)
        try:
            with PureData(folder, port) as pd:
                end = time.monotonic() + 10
                while pd.counts()[0] == 0:
                    if time.monotonic() > end:
                        raise TimeoutError(f"no frame came to Pd: {pd.complaints()}")
                    time.sleep(0.1)
                yield pd, server
        finally:
            if server.process.poll() is None:
                server.kill()


def first_change(sound: np.ndarray, mark: int) -> float:
    """Seconds from a mark to the first sample that the steady sound before it does not foretell.

    A sum of sinusoids is predicted from its past by a linear filter; where the error of the
    prediction leaves what it was before the mark, the sound has changed. NaN if it never does.
    """
    part = sound[mark - MEMORY : mark + AHEAD]
    windows = np.lib.stride_tricks.sliding_window_view(part, ORDER + 1)
    past, present = windows[:, :-1], windows[:, -1]
    known = MEMORY - ORDER
    products = past[:known].T @ past[:known]
    # A little noise in the model keeps the filter from foretelling the sound's own rounding.
    products[np.diag_indices(ORDER)] += 1e-11 * np.trace(products)
    filter_ = np.linalg.solve(products, past[:known].T @ present[:known])
    error = np.abs(present - past @ filter_)
    changed = np.flatnonzero(error[known:] > 4 * error[:known].max())
    return changed[0] / SR if len(changed) else np.nan


def latencies(pd: PureData, events: int, *, seed: int = 0) -> np.ndarray:
    """Seconds from a controller, as it reaches Pd, to the first changed sound.

    Parameters
    ----------
    pd : PureData
        In a loop.
    events : int
        How many moves, at random times.
    seed : int
        Of those times.

    Returns
    -------
    array, shape (events,)
        In Pd's own time, which goes on in blocks of 1.5 ms; NaN where nothing changed.
    """
    random = np.random.default_rng(seed)
    pd.record()
    pd.note(57, 100)
    time.sleep(0.5)
    marks = []
    for i in range(events):
        marks.append(pd.control(20, (20, 108)[i % 2]))
        time.sleep(0.15 + 0.03 * random.random())
    time.sleep(0.1)
    sound, starts = pd.recorded()
    return np.array([first_change(sound, starts[mark]) for mark in marks])


def moves(pd: PureData, server: Server, seconds: float) -> dict[str, int]:
    """Move a controller 100 times a second, end the server, and count the frames at both ends.

    Returns
    -------
    dict
        Frames ``sent`` by Python, ``taken`` by Pd, and ``missed``: the gaps in their numbers. All
        are of the whole loop, from its first frame.
    """
    pd.note(57, 100)
    pd.send("moves 1")
    time.sleep(seconds)
    pd.send("moves 0")
    time.sleep(0.3)
    taken, missed = pd.counts()
    sent = int(re.search(r"(\d+) frames", server.stop()).group(1))
    return {"sent": sent, "taken": taken, "missed": missed}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=("bank", "stft"), default="bank", help="which voice")
    parser.add_argument("--events", type=int, default=200, help="controller moves that are timed")
    parser.add_argument("--seconds", type=float, default=60.0, help="of moves, 100 a second")
    parser.add_argument("--instrument", type=Path, metavar="FILE", help="what is played")
    options = parser.parse_args()
    with loop(options.mode, options.instrument) as (pd, server):
        ms = 1e3 * latencies(pd, options.events)
        frames = moves(pd, server, options.seconds)
    median, p95, p99 = np.percentile(ms, [50, 95, 99])
    result = {
        "moves": frames["sent"],
        "frames": frames["taken"],
        "median_ms": median,
        "p95_ms": p95,
        "p99_ms": p99,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
