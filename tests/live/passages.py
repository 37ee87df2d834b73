"""Passages of MIDI events with their times in ticks, that ask of an instrument what players do."""

import numpy as np

from vaelib.live.playing.events import Event, Midi

Passage = tuple[dict[str, float | str], list[tuple[float, Event]]]
"""Settings, and events."""

_CHORD = (45, 52, 57, 60, 64, 67, 72, 76)


def on(key: int, velocity: int = 100, channel: int = 0) -> Midi:
    """A key is pressed."""
    return Midi(0x90 + channel, key, velocity)


def off(key: int, channel: int = 0) -> Midi:
    """A key is released."""
    return Midi(0x80 + channel, key, 64)


def zone(n_members: int = 15, master: int = 0) -> list[Midi]:
    """A zone of MPE is configured."""
    return [Midi(0xB0 + master, *pair) for pair in ((101, 0), (100, 6), (6, n_members))]


def bend(value: float, channel: int = 0) -> Midi:
    """The pitch is bent by a share of the range, -1 to 1."""
    number = round(8192 + 8191 * value)
    return Midi(0xE0 + channel, number % 128, number // 128)


def _sorted(events: list[tuple[float, Event]]) -> list[tuple[float, Event]]:
    return sorted(events, key=lambda timed: timed[0])


def _chord() -> Passage:
    down = [(5.37 + 0.1 * i, on(key)) for i, key in enumerate(_CHORD)]
    return {}, down + [(120.21 + i, off(key)) for i, key in enumerate(_CHORD)]


def _stealing() -> Passage:
    rng = np.random.default_rng(0)
    times, keys = np.cumsum(rng.uniform(0.1, 2.3, 120)), rng.integers(40, 85, 120).tolist()
    down = [(t, on(key, int(rng.integers(30, 127)))) for t, key in zip(times, keys, strict=True)]
    up = [(t + 40 * rng.random(), off(key)) for t, key in zip(times, keys, strict=True)]
    return {"voices": 16, "release_s": 0.6}, _sorted(down + up)


def _sustain() -> Passage:
    keys = np.random.default_rng(1).integers(40, 85, 30).tolist()
    notes = [(2 + 4.7 * i + late, on(k) if not late else off(k)) for i, k in enumerate(keys)
             for late in (0, 3.3)]  # fmt: skip
    return {}, _sorted([(1.0, Midi(0xB0, 64, 127)), *notes, (150.0, Midi(0xB0, 64, 0))])


def _bend() -> Passage:
    turns = [(5.0 + i, bend(np.sin(i / 15))) for i in range(150)]
    return {"bend_semitones": 12}, [(2.0, on(key)) for key in (48, 60, 64)] + turns


def _slides() -> Passage:
    events = [(0.0, event) for event in zone()]
    events += [(2.0, on(key, 100, i)) for i, key in enumerate((45, 57, 64, 69), start=1)]
    for i in range(150):
        for c in range(1, 5):
            slide, press = (int(64 + 63 * np.sin(i / k + k * c)) for k in (9, 11))
            events.append((5.0 + i, bend(0.15 * np.sin(i / 13 + c), c)))
            events += [(5.3 + i, Midi(0xB0 + c, 74, slide)), (5.6 + i, Midi(0xD0 + c, press))]
    return {}, events


def _one_voice(mode: str) -> Passage:
    notes = []
    for i in range(25):
        begin, key = 3 + 6.3 * i, 50 + i % 12
        velocity = 127 if i % 3 else 20
        notes += [(begin, on(key, velocity)), (begin + (9 if i % 2 else 5), off(key))]
    return {"mode": mode, "attack_s": 0, "release_s": 0}, _sorted(notes)


def _short() -> Passage:
    notes = [(3.3 + 7.7 * i + late, on(50 + i) if not late else off(50 + i)) for i in range(20)
             for late in (0, 3.1)]  # fmt: skip
    return {"attack_s": 0, "release_s": 0, "decay_s": 0, "sustain": 0.5}, notes


def _modulators() -> Passage:
    first = {"mod1_depth": 0.5, "mod1_shape": "hold", "mod1_rate_hz": 8}
    second = {"mod2_depth": 0.5, "mod2_shape": "walk", "mod2_rate_hz": 3}
    return first | second, [(1.0, on(key)) for key in (45, 57, 64)]


PASSAGES = {
    "chord": _chord(),
    "stealing": _stealing(),
    "sustain": _sustain(),
    "bend": _bend(),
    "slides": _slides(),
    "mono": _one_voice("mono"),
    "legato": _one_voice("legato"),
    "short notes": _short(),
    "modulators": _modulators(),
}
"""Each of about two seconds."""
