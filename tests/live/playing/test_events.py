"""Events come back from JSON as they were."""

import json

import pytest

from vaelib.live.playing.events import (
    Corners,
    Midi,
    Move,
    Note,
    Panic,
    Retune,
    Set,
    pack,
    unpack,
)

EVENTS = [
    Note(57.6, 100.0),
    Midi(0x90, 60, 127),
    Move((0.1, -2.0)),
    Set("attack_s", 0.5),
    Set("mode", "legato"),
    Corners(((0.0, 1.0), (1.0, 2.0), (2.0, 3.0), (3.0, 4.0))),
    Retune(tuple(float(i) for i in range(128))),
    Panic(),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_a_round_trip(event):
    assert unpack(json.loads(json.dumps(pack(event)))) == event
    assert type(unpack(pack(event))) is type(event)


@pytest.mark.parametrize(
    "values",
    [
        [],
        ["organ"],
        ["note", 60],
        ["note", 60, "loud"],
        ["midi", 1.5, 2, 3],
        ["panic", 1],
        ["note", float("nan"), 1],
        ["move", [1, None]],
        [["note"], 1],
        [3],
        ["corners", [[1]]],
    ],
)
def test_what_is_no_event_is_refused(values):
    with pytest.raises(ValueError, match=r"."):
        unpack(values)
