"""The whole loop in Pure Data: controller, message, decoder, frame, sound; its latency and losses.

``python max/build/live_latency.py`` prints what was measured as JSON. Times are read from a
recording that Pd makes: one channel is the sound, the other steps at the instant of the
controller. A sound card adds its buffer to what is measured.
"""

import json
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Python does not look beside the script where PYTHONSAFEPATH is set, as in the report's kernel.
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from pure_data import SR, PureData, free_port

from vaelib.live.commands import Parser, check_seconds, command
from vaelib.live.instrument import DEFAULT, Instrument
from vaelib.live.latency import ServerProcess, timings
from vaelib.live.protocol import MODES

ORDER, MEMORY, AHEAD = 128, 4096, 4096


@contextmanager
def loop(mode: str, instrument: Path = DEFAULT) -> Iterator[tuple[PureData, ServerProcess]]:
    """The server and Pd, connected, with the first frame taken."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        options = f"--presets={folder / 'presets.json'}", f"--reply-port={port}"
        with (
            ServerProcess(f"--instrument={instrument}", f"--mode={mode}", *options) as server,
            PureData(folder, listen=port, speak=server.port) as pd,
        ):
            end = time.monotonic() + 10
            while pd.counts()[0] == 0:
                if time.monotonic() > end:
                    raise TimeoutError(f"no frame came to Pd: {pd.complaints()}")
                time.sleep(0.1)
            yield pd, server


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
    sound, starts = pd.stop_recording()
    return np.array([first_change(sound, starts[mark]) for mark in marks])


def moves(pd: PureData, server: ServerProcess, seconds: float) -> dict[str, int]:
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
    sent = int(re.search(r"(\d+) frames", server.stop()[1]).group(1))
    return {"sent": sent, "taken": taken, "missed": missed}


@command
def main(arguments: list[str] | None = None) -> None:
    """Measure from a controller in Pure Data to its sound, and print JSON."""
    parser = Parser(description=main.__doc__)
    parser.add_argument("--instrument", type=Path, default=DEFAULT, help="what is played")
    parser.add_argument("--mode", choices=MODES, default="bank", help="which voice")
    parser.add_argument("--events", type=int, default=200, help="controller moves that are timed")
    parser.add_argument("--seconds", type=float, default=60.0, help="of moves, 100 a second")
    options = parser.parse_args(arguments)
    check_seconds(options.seconds)
    if options.events < 1:
        raise ValueError(f"{options.events} events cannot be timed: take 1 at least")
    Instrument.load(options.instrument)
    with loop(options.mode, options.instrument) as (pd, server):
        seconds = latencies(pd, options.events)
        frames = moves(pd, server, options.seconds)
    print(json.dumps(timings(seconds, moves=frames["sent"], frames=frames["taken"])))


if __name__ == "__main__":
    sys.exit(main())
