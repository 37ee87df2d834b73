"""What voices cost in Python: eight that all move, and a thousand notes to a sound.

With one point for all, and with a point for each. The dials move in every tick, so that every tick
is decoded anew.
"""

import statistics
import time
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.playing.events import Midi, Timed
from vaelib.live.playing.keyboard import TICK_S
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.live.rendering import rendered
from vaelib.profiles import Profile

TICKS = 300
ROUNDS = 5
N_NOTES = 1000


def chord(instrument: Instrument, *, own: bool) -> float:
    """Share of a core that eight voices take, the median of some rounds."""
    keys = 45, 52, 57, 60, 64, 67, 72, 76
    down = [Timed(0, 0.0, Midi(0x90, key, 40 + 10 * i)) for i, key in enumerate(keys)]
    moving = {"mod1_depth": 0.5, "mod1_rate_hz": 0.5, "velocity_dial": 2 if own else 0}
    shares = []
    for _ in range(ROUNDS):
        performance, performer = Performance(instrument, moving), Performer(instrument)
        list(played(performance, performer, down, 20))
        start = time.thread_time()
        list(played(performance, performer, (), TICKS))
        shares.append((time.thread_time() - start) / (TICKS * TICK_S))
    return statistics.median(shares)


def song() -> list[Timed]:
    """A thousand notes of 0.1 to 0.6 s, ten a second, five or six at a time."""
    rng, start, notes = np.random.default_rng(0), 0.0, []
    for _ in range(N_NOTES):
        key, length = int(rng.integers(40, 80)), rng.uniform(10, 60)
        notes.append((start, Midi(0x90, key, int(rng.integers(40, 120)))))
        notes.append((start + length, Midi(0x80, key, 0)))
        start += rng.choice([0, 0, 12.5, 25])
    return [Timed.at(*note) for note in sorted(notes, key=lambda note: note[0])]


def speed(instrument: Instrument) -> float:
    """How many times faster than real time a song is rendered."""
    start = time.thread_time()
    sound = rendered(instrument, song())
    return sound.shape[1] / instrument.sr / (time.thread_time() - start)


def main() -> None:
    """Measure and print, with one thread, as an instrument is played."""
    files: dict[str, Path] = {"published": DEFAULT, "trained here": Profile().instrument}
    print(f"\n{'eight voices that move':<32} {'one point':>10} {'one each':>10} {'1000 notes':>12}")
    with threadpool_limits(1):
        for name, file in files.items():
            if file.exists():
                instrument = Instrument.load(file)
                shares = [chord(instrument, own=own) for own in (False, True)]
                faster = speed(instrument)
                print(f"{name:<32} {shares[0]:10.1%} {shares[1]:10.1%} {faster:11.1f}x")


if __name__ == "__main__":
    main()
