"""What a voice costs: the time of a tick of each engine over the time that the tick lasts.

Beside them a peer, Griffin and Lim's method as librosa has it, over the time of the sound that it
makes. Two sounds that need work: one with harmonics up to 2.6 kHz, one of FM's dense partials.
"""

import statistics
import time

import numpy as np
from threadpoolctl import threadpool_limits

from vaelib.synthesis import engines
from vaelib.synthesis.notes import HOP, SR
from vaelib.synthesis.reference_sounds import KNOWN

TICKS = 100
ROUNDS = 5


def costs() -> dict[str, float]:
    """Share of one core that each engine takes, in turn, round after round: the medians."""
    seconds: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for name in ("harmonic", "FM"):
            known = KNOWN[name]
            magnitudes = known.magnitudes(known.courses(TICKS)["moving"])
            ticks = [engines.Tick(m, known.f0_hz, 1.0) for m in magnitudes]
            for engine, make in engines.ENGINES.items():
                if engine == "harmonic-bank" and name == "FM":
                    continue
                playing = make(known.f0_hz)
                start = time.thread_time()
                engines.render(playing, ticks)
                seconds.setdefault(f"{engine}, {name}", []).append(time.thread_time() - start)
            start = time.thread_time()
            engines.griffin_lim(np.asarray(magnitudes), hop=HOP)
            peer = seconds.setdefault(f"librosa Griffin-Lim, {name}", [])
            peer.append(time.thread_time() - start)
    duration = TICKS * HOP / SR
    return {name: statistics.median(of) / duration for name, of in seconds.items()}


def main() -> None:
    """Measure and print, with one thread, as an instrument is played."""
    print(f"\n{'a voice, 100 ticks a second':<44} {'of one core':>11}")
    with threadpool_limits(1):
        for name, share in costs().items():
            print(f"{name:<44} {share:11.1%}")
