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
from pure_data import SR, PureData

from vaelib.live.commands import Parser, check_seconds, command
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.osc.latency import ServerProcess, timings
from vaelib.live.osc.protocol import MODES

ORDER, MEMORY = 128, 4096
PAUSE_S = 0.15

CHORD = (45, 52, 57, 61, 64, 69, 73, 76)


@contextmanager
def loop(
    mode: str, instrument: Path = DEFAULT, *settings: str
) -> Iterator[tuple[PureData, ServerProcess]]:
    """The server and Pd, connected, with the voices told once."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        options = f"--instrument={instrument}", f"--mode={mode}", *settings
        with (
            ServerProcess(*options, f"--presets={folder / 'presets.json'}") as server,
            PureData(folder, port=server.port) as pd,
        ):
            end = time.monotonic() + 10
            while pd.counts()[0] == 0:
                if time.monotonic() > end:
                    raise TimeoutError(f"no voices came to Pd: {pd.complaints()}")
                time.sleep(0.1)
            yield pd, server


def first_change(sound: np.ndarray, mark: int, end: int | None = None) -> float:
    """Seconds from a mark to the first sample that the steady sound before it does not foretell.

    A sum of sinusoids is predicted from its past by a linear filter; where the error of the
    prediction leaves what it was before the mark, the sound has changed. NaN if it has not before
    the sample `end`, by default 0.15 s later.
    """
    part = sound[mark - MEMORY : mark + round(PAUSE_S * SR) if end is None else end]
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


def latencies(
    pd: PureData, events: int, *, voices: int = 1, pause_s: float = PAUSE_S, seed: int = 0
) -> np.ndarray:
    """Seconds from a controller, as it reaches Pd, to the first changed sound.

    Parameters
    ----------
    pd : PureData
        In a loop.
    events : int
        How many moves, at random times.
    voices : int
        How many notes sound meanwhile, 8 at most.
    pause_s : float
        Least time between two moves; each must be heard before the next.
    seed : int
        Of those times.

    Returns
    -------
    array, shape (events,)
        In Pd's own time, which goes on in blocks of 1.5 ms; NaN where nothing changed.
    """
    random = np.random.default_rng(seed)
    pd.record()
    for pitch in CHORD[:voices]:
        pd.note(pitch, 100)
    pd.wait(2.0)  # until the envelopes stand still
    marks = []
    for i in range(events):
        marks.append(pd.control(20, (20, 108)[i % 2]))
        pd.wait(pause_s + 0.03 * random.random())
    pd.wait(0.1)
    sound, starts = pd.stop_recording()
    for pitch in CHORD[:voices]:
        pd.note(pitch, 0)
    begins = starts[marks]
    ends = [*begins[1:], len(sound[0])]
    return np.array([first_change(sound[0], *part) for part in zip(begins, ends, strict=True)])


def moves(pd: PureData, seconds: float, *, voices: int = 1) -> dict[str, int]:
    """Move a controller 100 times a second while notes sound, and count what Pd took.

    Returns
    -------
    dict
        Lists of partials that were ``taken`` for each voice, and datagrams that were ``lost`` since
        Pd began, because nobody took them from its socket in time.
    """
    for pitch in CHORD[:voices]:
        pd.note(pitch, 100)
    time.sleep(0.5)
    before = pd.counts()
    pd.send("moves 1")
    time.sleep(seconds)
    pd.send("moves 0")
    time.sleep(0.3)
    taken = np.subtract(pd.counts(), before)
    return {"taken": int(max(taken[1] // voices, taken[2])), "lost": pd.lost()}


@command
def main(arguments: list[str] | None = None) -> None:
    """Measure from a controller in Pure Data to its sound, and print JSON."""
    parser = Parser(description=main.__doc__)
    parser.add_argument("--instrument", type=Path, default=DEFAULT, help="what is played")
    parser.add_argument("--mode", choices=MODES, default="bank", help="which voice")
    parser.add_argument("--voices", type=int, default=1, help="notes that sound meanwhile, 1 to 8")
    parser.add_argument("--events", type=int, default=200, help="controller moves that are timed")
    parser.add_argument("--seconds", type=float, default=60.0, help="of moves, 100 a second")
    options = parser.parse_args(arguments)
    check_seconds(options.seconds)
    if options.events < 1:
        raise ValueError(f"{options.events} events cannot be timed: take 1 at least")
    if not 1 <= options.voices <= len(CHORD):
        raise ValueError(f"{options.voices} voices cannot sound: take 1 to {len(CHORD)}")
    Instrument.load(options.instrument)
    with loop(options.mode, options.instrument) as (pd, server):
        seconds = latencies(pd, options.events, voices=options.voices)
        used, began = pd.cpu(), time.monotonic()
        frames = moves(pd, options.seconds, voices=options.voices)
        share = (pd.cpu() - used) / (time.monotonic() - began)
        said = server.stop()[1]
    work = re.search(r"decode and send: median ([\d.]+) ms", said)
    heard = seconds[np.isfinite(seconds)]
    if not len(heard):
        raise RuntimeError("no move of the controller was heard")
    found = timings(heard, moves=options.events, frames=frames["taken"])
    found |= {"heard": len(heard), "p1_ms": float(1e3 * np.percentile(heard, 1))}
    found |= {"decode_ms": float(work[1]) if work else None}
    print(json.dumps(found | {"lost": frames["lost"], "pd_cpu": round(share, 3)}))


if __name__ == "__main__":
    sys.exit(main())
