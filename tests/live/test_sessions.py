"""Sessions come back as they were played, whatever happens to player, disk and file."""

import threading
import warnings
import zlib

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from tests.live import test_mono_sessions
from tests.live.clients import instrument
from tests.live.passages import PASSAGES, on
from tests.live.test_numbered import numbered
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.playing import sessions
from vaelib.live.playing.events import (
    Corners,
    Midi,
    Move,
    Note,
    Panic,
    Retune,
    Set,
    Timed,
    Trace,
)
from vaelib.live.playing.mono import Playing
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer
from vaelib.live.playing.sessions import Recorder, SessionError, read
from vaelib.synthesis import engines
from vaelib.synthesis.engines import ENGINES
from vaelib.synthesis.notes import midi_to_hz

TOY = numbered()
BEFORE = [Set("attack_s", 0.05), Set("morph_x", 0.5), Move((0.4, 1.0, 1.5)), Set("mod1_depth", 0.5)]
BEFORE += [Retune(tuple(430.0 * 2 ** ((i - 69) / 12) for i in range(128)))]
BEFORE += [Corners(((0.1, 0.2, 0.3),) * 4)]
_, MORE = PASSAGES["slides"]
PLAYED = [Timed.at(time, event) for time, event in MORE if time < 60]
PLAYED += [Timed(61, 0.1, Note(57.3, 90.0)), Timed(62, 0.3, Set("level_db", -3.0))]
PLAYED += [Timed(63, 1 / 3, Move((0.1, 0.5, 0.0))), Timed(80, 0.9, Panic())]


def record(path, engine="bank", sr=44100.0, events=PLAYED, n_ticks=90):
    """Play live, as a server does, and return what was heard."""
    performance, blocks = Performance(TOY), []
    for event in BEFORE:
        performance.obey(event)
    recorder, performer = Recorder(path, performance, engine, sr), Performer(TOY, engine, sr=sr)
    coming = list(events)
    for tick in range(n_ticks):
        while coming and coming[0].tick <= tick:
            timed = coming.pop(0)
            performance.obey(timed.event, timed.offset)
        blocks.append(performer.play(performance.tick()))
    recorder.close()
    return np.concatenate(blocks, axis=1)


@pytest.mark.parametrize(
    ("engine", "sr"), [("bank", 44100), ("bank", 48000), ("bank-noise", 44100)]
)
def test_a_session_renders_to_what_was_heard(tmp_path, engine, sr):
    heard = record(tmp_path / "s", engine, float(sr))
    session = read(tmp_path / "s")
    assert (session.instrument, session.name, session.engine) == (TOY.digest, "numbered", engine)
    assert session.n_ticks == 90 and session.sr == sr
    assert_array_equal(session.render(TOY), heard)
    assert 0.05 < np.abs(heard).max() < 1
    assert list(session.events[-len(PLAYED) :]) == PLAYED


def test_settings_are_recorded_as_numbers_whatever_they_were_set_by(tmp_path):
    said = [Set("mode", "legato"), Set("voices", 5), Set("shared_z", True)]
    heard = record(tmp_path / "s", events=[Timed(0, 0.0, event) for event in said] + PLAYED)
    session = read(tmp_path / "s")
    kept = [timed.event for timed in session.events[-len(PLAYED) - 3 : -len(PLAYED)]]
    assert kept == [Set("mode", 1.0), Set("voices", 5.0), Set("shared_z", 1.0)]
    assert all(type(event.value) is float for event in kept)
    assert_array_equal(session.render(TOY), heard)


def test_a_session_of_the_first_format_is_read_and_rendered_as_it_was(tmp_path):
    playing = [Playing((0.3, 1.0, 0.0), 57.0 + i // 5, 100.0) for i in range(20)]
    test_mono_sessions.record(tmp_path / "s", playing, instrument=TOY)
    bank, decoded = ENGINES["bank"](TOY.f0_hz), Decoded(TOY, np.array([0.3, 1.0, 0.0]))
    ticks = [decoded.tick(midi_to_hz(p.pitch), p.velocity / 127) for p in playing]
    assert_array_equal(read(tmp_path / "s").render(TOY), engines.render(bank, ticks))


def test_a_player_that_is_killed_loses_what_the_disk_had_not_taken(tmp_path):
    path = tmp_path / "s"
    record(path)
    whole = path.read_bytes()
    *_, end = whole.splitlines(keepends=True)
    for cut in (1, 9, len(end), len(end) + 3):
        path.write_bytes(whole[:-cut])
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            session = read(path)
        assert bool(told) == (cut != len(end))
        assert session.n_ticks == session.events[-1].tick + 100
        assert session.events[-1] == PLAYED[-1] if cut <= len(end) else PLAYED[-2]


def test_every_flipped_bit_and_every_lost_line_is_noticed(tmp_path):
    path = tmp_path / "s"
    record(path, events=PLAYED[-6:], n_ticks=82)
    whole = path.read_bytes()
    rng = np.random.default_rng(0)
    for place, bit in zip(
        rng.integers(len(whole) - 1, size=300), rng.integers(8, size=300), strict=True
    ):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << bit
        path.write_bytes(damaged)
        with pytest.raises(SessionError, match=r"is no session .*: name another file"):
            read(path)
    lines = whole.splitlines(keepends=True)
    for i in range(len(lines) - 1):
        path.write_bytes(b"".join(lines[:i] + lines[i + 1 :]))
        with pytest.raises(SessionError, match="is no session"):
            read(path)


@pytest.mark.parametrize(
    "values",
    [
        [],
        [[1]],
        ["header", [0, 0.0, "note", 60, 200, 3]],
        ["header", [5, 0.0, "note", 60.0, 1.0], [4, 0.0, "note", 60.0, 0.0]],
        ["header", [0, 1.5, "panic"]],
        ["header", [0.5, 0.0, "panic"]],
        ["header", [0, 0.0]],
        ["header", [10**12, "end"]],
        ["header", {"tick": 1}],
        [{"format": "vae session 2", "instrument": 1, "name": 2, "engine": 3, "sr": 4}],
        ["header", [True, 0.0, "panic"]],
        ["header", [5, "end"], [6, 0.0, "panic"]],
        ["header", None],
        [{"format": "vae session 2", "instrument": "", "name": "", "engine": "", "sr": 10**400}],
        [{"format": "vae session 2", "instrument": "", "name": "", "engine": "", "sr": np.nan}],
        [{"format": "vae session 9", "instrument": "", "name": "", "engine": "", "sr": 4}],
    ],
)
def test_what_was_written_by_something_else_is_one_sentence(tmp_path, values, monkeypatch):
    header = {
        "format": "vae session 2",
        "instrument": "i",
        "name": "n",
        "engine": "bank",
        "sr": 44100,
    }
    monkeypatch.setattr(
        sessions, "_checked", lambda _: [dict(header) if v == "header" else v for v in values]
    )
    (tmp_path / "s").write_bytes(b"\t\n")
    with pytest.raises(SessionError, match="is no session"):
        read(tmp_path / "s")


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (Set("voices", 99.0), "voices is 1 to 16"),
        (Set("nothing", 1.0), "there is no setting"),
        (Move((0.0,)), "a point has 3 finite values"),
        (Midi(999, 1, 1), "no MIDI channel message"),
        (Trace("recording"), "there is no gesture 'recording': there are none"),
    ],
)
def test_what_cannot_be_played_is_told_before_the_first_tick(tmp_path, event, sentence):
    performance = Performance(TOY)
    recorder = Recorder(tmp_path / "s", performance, "bank", 44100)
    recorder._record(Timed(7, 0.0, event))
    for _ in range(9):
        performance.tick()
    recorder.close()
    with pytest.raises(SessionError, match=f"cannot be played from tick 7 on: .*{sentence}"):
        read(tmp_path / "s").check(TOY)


def test_a_line_that_is_nested_too_deep_is_one_sentence(tmp_path):
    line = b"[" * 100_000
    (tmp_path / "s").write_bytes(line + b"\t%08x\n" % zlib.crc32(line))
    with pytest.raises(SessionError, match="is no session of this version"):
        read(tmp_path / "s")
    (tmp_path / "s").write_bytes(b"")
    with pytest.raises(SessionError, match="its first line is no header"):
        read(tmp_path / "s")


def test_a_disk_that_stalls_is_not_waited_for_and_one_that_is_full_is_told(tmp_path):
    performance = Performance(TOY)
    recorder = Recorder(tmp_path / "s", performance, "bank", 44100)
    go = threading.Event()

    class Stalled:
        """A file whose disk freezes, and is then full."""

        def write(self, line):
            """Wait, and take half a line."""
            go.wait()
            return len(line) // 2

        def __enter__(self):
            return self

        def __exit__(self, *exception):
            pass

    recorder._lines.put(None)
    recorder._thread.join()
    recorder._file = Stalled()
    recorder._thread = threading.Thread(target=recorder._write, daemon=True)
    recorder._thread.start()
    for i in range(200):
        performance.obey(on(40 + i % 60))
        performance.tick()
    assert recorder.trouble is None
    go.set()
    with pytest.raises(OSError, match=r"cannot write .*full"):
        recorder.close()
    assert performance.journal is None


def test_what_does_not_fit_is_one_sentence(tmp_path):
    path, performance = tmp_path / "s", Performance(TOY)
    record(path)
    with pytest.raises(SessionError, match="exists: name another file to record to"):
        Recorder(path, performance, "bank", 44100)
    with pytest.raises(SessionError, match=r"there is no folder .*absent: make it first"):
        Recorder(tmp_path / "absent" / "s", performance, "bank", 44100)
    performance.tick()
    with pytest.raises(SessionError, match="from the beginning"):
        Recorder(tmp_path / "t", performance, "bank", 44100)
    assert not (tmp_path / "t").exists()
    with pytest.raises(SessionError, match="load that instrument"):
        read(path).render(instrument())
    with pytest.raises(SessionError, match="cannot read"):
        read(tmp_path / "none")
