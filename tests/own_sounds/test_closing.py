"""The closing table: one line a file, and what to record more of."""

from vaelib.datasets.recordings.folders import FileReport
from vaelib.own_sounds import closing
from vaelib.own_sounds.errors import Held

GOOD = {"used": True, "pitched": True, "source": "estimate", "seconds": 3.0, "sounding_s": 2.5}
FILES = (
    FileReport("a.wav", lowest=59.9, highest=60.1, **GOOD),
    FileReport("b.wav", lowest=69.0, highest=81.0, remarks=("truncated: 50 %",), **GOOD),
    FileReport("c.wav", used=True, seconds=9.0, sounding_s=9.0),
    FileReport("d\x1b[2J.wav", used=False, remarks=("unreadable: it is a folder",)),
)
HELD = Held(2.81, 4.8, 4.9, 5.5, 60, 100.4)


def test_every_file_has_a_line_that_says_what_became_of_it():
    lines = closing.table(FILES, pitched=True, held={"b.wav"})
    assert [line.split("  ")[0].strip() for line in lines[1:]] == [
        "a.wav",
        "b.wav",
        "c.wav",
        "d?[2J.wav",
    ]
    a, b, c, d = lines[1:]
    assert "yes" in a and "2.5 s" in a and a.endswith("C4")
    assert "held out" in b and "A4-A5" in b and b.endswith("truncated: 50 %")
    assert " no " in c and c.endswith("left out: it has no pitch, and most of the sound has one")
    assert d.endswith("unreadable: it is a folder") and "\x1b" not in d
    plain = closing.table(FILES, pitched=False, held=set())
    assert plain[1].endswith("left out: it has one pitch, and most of the sound has none")
    some = closing.table(FILES, pitched=True, held=set(), some=True)
    assert len(some) == 4 and not any(line.startswith("a.wav") for line in some)


def test_what_was_measured_is_told_with_its_share_of_the_sound():
    used, errors, played = closing.summary(
        FILES, pitched=True, model=HELD, engine=(1.71, 2.46, 9.0)
    )
    assert used == "2 of 4 files used, 5 s of sound, notes from C4 to A5"
    assert "(60, 100 s): 2.8 dB off (95 % below 4.8)" in errors
    assert errors.endswith("principal components 4.9, the nearest learned frame 5.5")
    assert played == (
        "played (9 s of them): 2.5 dB from the recordings; the engine's own limit is 1.7"
    )
    nan = float("nan")
    none = closing.summary(FILES, pitched=False, model=None, engine=(nan, nan, 0))
    assert "without pitch" in none[0] and none[1].startswith("error not measured")


def test_what_is_missing_is_asked_for():
    wanted = closing.more_of(FILES, pitched=True, model=HELD)
    assert wanted == [
        "longer sounds: 20 s in all are a start",
        "more notes: there are 2, and 8 are a start",
        "notes between C4 and D#5",
        "notes closer together: a held-out one is unlike all others",
    ]
    enough = tuple(
        FileReport(f"{i}.wav", lowest=48 + 3 * i, highest=48 + 3 * i, **GOOD) for i in range(9)
    )
    assert closing.more_of(enough, pitched=True, model=HELD._replace(nearest=2.5)) == []
