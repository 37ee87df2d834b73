"""The brain of the page against Python's: the same voices in the same slots, whatever is played."""

import numpy as np
import pytest

from vaelib.live.browser.packing import pack_instrument
from vaelib.live.playing.events import Midi, Move, Note, Panic, Set
from vaelib.live.playing.performance import Performance

N = 1500
SETTINGS = {
    "voices": (1, 16),
    "attack_s": (0, 0.1),
    "release_s": (0, 0.3),
    "bend_semitones": (0, 12),
    "velocity_level": (0, 1),
    "velocity_dial": (0, 4),
    "pressure_dial": (0, 4),
    "slide_dial": (0, 4),
    "wheel_dial": (0, 4),
    "wheel_amount": (-1, 1),
    "shared_z": (0, 1),
    "spread": (0, 1),
    "level_db": (-20, 0),
    "mod1_depth": (0, 1),
    "mod1_rate_hz": (0, 20),
    "mod2_depth": (0, 1),
    "mod2_shape": (0, 2),
    "mod2_beats": (0, 4),
}


def random_event(rng):
    """Mostly notes of three channels, of which some bend, are pressed or held."""
    channel, pitch = int(rng.integers(0, 3)), int(rng.integers(40, 60))
    match rng.choice(9, p=[0.33, 0.33, 0.06, 0.1, 0.05, 0.05, 0.05, 0.02, 0.01]):
        case 0:
            return Midi(0x90 | channel, pitch, int(rng.integers(1, 128)))
        case 1:
            return Midi(0x80 | channel, pitch, 0)
        case 2:
            return Note(pitch, float(rng.integers(0, 2) * 90))
        case 3:
            kind = int(rng.choice([0xA0, 0xB0, 0xD0, 0xE0]))
            number = int(rng.choice([1, 74, 20, 21])) if kind == 0xB0 else pitch
            return Midi(kind | channel, number, int(rng.integers(0, 128)))
        case 4:
            return Midi(0xB0 | channel, 64, int(rng.integers(0, 2) * 127))
        case 5:
            return Move(tuple(rng.uniform([0, 0.1, -1.5, -1], [0.9, 1, 1.5, 1])))
        case 6:
            name = str(rng.choice(list(SETTINGS)))
            low, high = SETTINGS[name]
            whole = isinstance(low, int) and high > 1 and not name.endswith(("_s", "_hz", "_db"))
            value = rng.integers(low, high + 1) if whole else rng.uniform(low, high)
            return Set(name, float(np.round(value) if name == "shared_z" else value))
        case 7:
            return Midi(0xB0 | channel, int(rng.choice([120, 121, 123])), 0)
        case _:
            return Panic()


@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize("members", [0, 2])
def test_the_same_voices_sound_in_the_same_slots(node, numbered, mode, members):
    rng = np.random.default_rng(10 * mode + members)
    zone = [Midi(0xB0, *data) for data in ((101, 0), (100, 6), (6, members))]
    # One a tick: the page obeys at once, and Python at the next tick what has come until then.
    events = [[random_event(rng)] if rng.random() < 0.7 else [] for _ in range(N)]
    events[0] = [Set("mode", mode), *zone]
    listed = [[[type(e).__name__.lower(), *e] for e in tick] for tick in events]
    there = node("voices", instrument=pack_instrument(numbered), events=listed, n=N)
    here, sounded = Performance(numbered), 0
    for tick, (asked, voices) in enumerate(zip(events, there, strict=True)):
        for event in asked:
            here.obey(event)
        expected = [v and (v.hz, v.gains[1], v.pan, *v.z) for v in here.tick().voices]
        assert [v is None for v in voices] == [v is None for v in expected], f"tick {tick}"
        for got, want in zip(voices, expected, strict=True):
            if want:
                sounded += 1
                np.testing.assert_allclose(got, want, rtol=1e-6, atol=1e-6, err_msg=f"tick {tick}")
    assert sounded > N / 2
