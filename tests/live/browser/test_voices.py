"""The brain of the page against Python's: the same voices in the same slots, whatever is played."""

import json

import numpy as np
import pytest

from vaelib.live.browser.packing import pack_instrument
from vaelib.live.playing.events import Midi, Move, Note, Panic, Set, Trace
from vaelib.live.playing.gestures import morph
from vaelib.live.playing.performance import Performance

N = 1500
NAMES = ["sung", "bowed", "stroke", "struck"]
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
    "gesture_share": (0.0, 1.0),
}


def random_event(rng):
    """Mostly notes of three channels, of which some bend, are pressed or held."""
    channel, pitch = int(rng.integers(0, 3)), int(rng.integers(40, 60))
    match rng.choice(10, p=[0.33, 0.33, 0.06, 0.08, 0.05, 0.05, 0.05, 0.02, 0.01, 0.02]):
        case 0:
            return Midi(0x90 | channel, pitch, int(rng.integers(1, 128)))
        case 1:
            return Midi(0x80 | channel, pitch, 0)
        case 2:
            return Note(pitch, float(rng.integers(0, 2) * 90))
        case 3:
            kind = int(rng.choice([0xA0, 0xB0, 0xD0, 0xE0]))
            number = int(rng.choice([1, 74, 20, 21, 28])) if kind == 0xB0 else pitch
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
        case 8:
            return Panic()
        case _:
            name, other = rng.choice(["", *NAMES], 2, p=[0.1, *[0.9 / 4] * 4])
            return Trace(str(name), float(rng.choice([0, 0.3, 1, 4])), str(other))


def listed(events):
    return [[[type(e).__name__.lower(), *e] for e in tick] for tick in events]


def assert_same(one, events, there):
    """Each tick has the same voices here and there; how many voices that were."""
    sounded = 0
    for tick, (asked, voices) in enumerate(zip(events, there, strict=True)):
        for event in asked:
            one.obey(event)
        expected = [v and (v.hz, v.gains[1], v.pan, *v.z) for v in one.tick().voices]
        assert [v is None for v in voices] == [v is None for v in expected], f"tick {tick}"
        for got, want in zip(voices, expected, strict=True):
            if want:
                sounded += 1
                np.testing.assert_allclose(got, want, rtol=1e-6, atol=1e-6, err_msg=f"tick {tick}")
    return sounded


@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize("members", [0, 2])
def test_the_same_voices_sound_in_the_same_slots(node, numbered, gestures, mode, members):
    rng = np.random.default_rng(10 * mode + members)
    zone = [Midi(0xB0, *data) for data in ((101, 0), (100, 6), (6, members))]
    # One a tick: the page obeys at once, and Python at the next tick what has come until then.
    events = [[random_event(rng)] if rng.random() < 0.7 else [] for _ in range(N)]
    events[0] = [Set("mode", mode), *zone]
    packed = pack_instrument(numbered, gestures)
    there = node("voices", instrument=packed, events=listed(events), n=N)
    assert assert_same(Performance(numbered, gestures=gestures), events, there) > N / 2


@pytest.mark.parametrize("pair", [("stroke", "struck"), ("stroke", "stroke"), ("stroke", "sung")])
def test_a_stroke_may_be_one_of_a_pair_at_every_share(node, numbered, gestures, pair):
    """What sounds once on both sides sounds once between them, whatever is rounded."""
    knob = [[Midi(0xB0, 28, i)] for i in range(128)]
    events = [[Trace(pair[0], 1.0, pair[1]), Midi(0x90, 57, 90)], *knob, [Midi(0x80, 57, 0)]]
    packed = pack_instrument(numbered, gestures)
    there = node("voices", instrument=packed, events=listed(events), n=len(events))
    assert assert_same(Performance(numbered, gestures=gestures), events, there) == len(events)
    events = [[Set("release_s", 3.0), *events[0]], [], events[-1], *knob, *knob[::-1]]
    there = node("voices", instrument=packed, events=listed(events), n=len(events))
    assert assert_same(Performance(numbered, gestures=gestures), events, there) == len(events)
    shares = [i / 127 for i in range(128)]
    (found,) = node("morphs", instrument=packed, pairs=[pair], shares=shares)
    for share, marks in zip(shares, found, strict=True):
        between = morph(*(gestures[name] for name in pair), share)
        assert (*between.sustain, between.seconds) == pytest.approx(marks, abs=1e-12)
        for start, end, seconds in ((*between.sustain, between.seconds), marks):
            once = share == 0 or pair[1] != "sung"
            assert (start == end == seconds) if once else start < end < seconds


def test_a_controller_and_a_reset_are_told_to_the_panel(node, numbered, gestures):
    calls = [
        ("follow", {"name": "sung", "speed": 2, "other": "bowed"}),
        ("receive", [0xB0, 28, 127]),
        ("receive", [0xB0, 7, 127]),
        ("reset",),
    ]
    chosen, none = {"name": "sung", "speed": 2, "other": "bowed"}, {"speed": 1, "other": ""}
    assert node("player", instrument=pack_instrument(numbered, gestures), calls=calls) == [
        {"trace": chosen, "share": 0, "told": 1},
        {"trace": chosen, "share": 1, "told": 2},
        {"trace": chosen, "share": 1, "told": 2},
        {"trace": {"name": "", **none}, "share": 0, "told": 3},
    ]


@pytest.mark.parametrize("speed", [None, "2", [3], True, -1, 9, {}])
def test_a_link_to_a_gesture_that_is_damaged_does_no_harm(node, numbered, gestures, speed):
    n, packed = numbered.n_latents, pack_instrument(numbered, gestures)
    asked = [["sung", speed, "bowed"], ["none", 2.5, "gone"], [3, 2.5, None], "sung", {"0": "sung"}]
    fragments = ["#" + json.dumps({"z": [0] * n, "gesture": one}) for one in asked]
    none = {"name": "", "speed": 1, "other": ""}
    assert node("fragments", instrument=packed, n=n, fragments=fragments) == [
        {"name": "sung", "speed": 1, "other": "bowed"},
        *[{**none, "speed": 2.5}] * 2,
        *[none] * 2,
    ]
