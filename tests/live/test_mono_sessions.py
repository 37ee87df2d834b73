"""Sessions of the first format come back as they were played, even if the player was killed."""

import json
import warnings
from itertools import pairwise

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from tests.live.clients import instrument
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.playing import performer as stereo
from vaelib.live.playing.mono import Performer, Playing
from vaelib.live.playing.mono_sessions import Session, SessionError
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import played
from vaelib.synthesis.engines import ENGINES
from vaelib.synthesis.engines import render as rendered
from vaelib.synthesis.notes import midi_to_hz

TOY = instrument()


def performance(n=60):
    """Playings that change now and then."""
    rng = np.random.default_rng(0)
    out, state = [], Playing(tuple(TOY.default.tolist()), 57.0, 0.0)
    for i in range(n):
        if i % 7 == 3:
            state = state._replace(z=tuple(rng.normal(size=4).astype(np.float32).tolist()))
        if i % 20 == 5:
            state = state.with_note(60.3 + i / 10, 100.0)
        if i % 20 == 15:
            state = state.with_note(state.pitch, 0.0)
        out.append(state)
    return out


def record(path, states, engine="bank", instrument=TOY):
    """Write a session as its players did."""
    played_by = {"instrument": instrument.digest, "name": instrument.name, "engine": engine}
    lines, last = [{"format": "vae session 1", **played_by, "hop": 441, "sr": 44100}], {}
    for i, state in enumerate(states):
        now = state._asdict()
        if changed := {name: value for name, value in now.items() if value != last.get(name)}:
            lines.append({"tick": i, **changed})
        last = now
    lines.append({"tick": len(states), "end": True})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))


def test_states_come_back_exactly(tmp_path):
    path = tmp_path / "a.session"
    record(path, performance())
    session = Session.load(path)
    assert list(session.ticks()) == performance() and session.n_ticks == 60
    assert (session.instrument, session.name, session.engine) == (TOY.digest, "toy", "bank")
    assert (session.hop, session.sr) == (441, 44100)
    # A line for each change, and no more.
    changes = 1 + sum(a != b for a, b in zip(performance(), performance()[1:], strict=False))
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert len(lines) == 1 + changes + 1
    assert lines[-1] == {"tick": 60, "end": True}


@pytest.mark.parametrize("engine", ["bank", "harmonic-bank", "inverse-stft", "bank-noise"])
def test_a_session_renders_to_what_the_engine_played(tmp_path, engine):
    live = Performer(TOY, engine)
    sound = np.concatenate([live.play(tick) for tick in performance()])
    record(tmp_path / "s", performance(), engine)
    assert_array_equal(Session.load(tmp_path / "s").render(TOY), sound)
    ticks = [
        Decoded(TOY, np.array(s.z)).tick(midi_to_hz(s.pitch), s.velocity / 127)
        for s in performance()
    ]
    independent = rendered(ENGINES[engine](TOY.f0_hz), ticks)
    assert_array_equal(sound, independent)
    assert 0.05 < np.abs(sound).max() < 1


def test_a_truncated_last_line_is_dropped_with_a_warning(tmp_path):
    path = tmp_path / "s"
    record(path, performance())
    whole = path.read_bytes()
    *lines, end = whole.splitlines(keepends=True)
    last = json.loads(lines[-1])["tick"]
    for cut in (1, 5, len(end)):
        path.write_bytes(whole[:-cut])
        if cut < len(end):
            with pytest.warns(UserWarning, match="last line is truncated and is left out"):
                session = Session.load(path)
        else:
            session = Session.load(path)
        # Killed: how long the last sound went on is not known; a second of it is kept.
        assert session.n_ticks == last + 100
        assert list(session.ticks())[: last + 1] == performance()[: last + 1]


def load(path):
    """The session, and whether its last line was left out."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        session = Session.load(path)
    assert all("last line is truncated" in str(warning.message) for warning in told)
    return session, bool(told)


def test_every_cut_is_a_session_or_one_sentence(tmp_path):
    path = tmp_path / "s"
    record(path, performance(20))
    whole = path.read_bytes()
    header = whole.index(b"\n") + 1
    for n in range(0, len(whole), 3):
        path.write_bytes(whole[:n])
        if n < header:
            with pytest.raises(SessionError, match="name another file"):
                Session.load(path)
            continue
        session, truncated = load(path)
        assert truncated == (not whole[:n].endswith(b"\n"))
        n_sure = min(20, session.n_ticks - 99 if session.n_ticks >= 100 else session.n_ticks)
        assert list(session.ticks())[:n_sure] == performance(20)[:n_sure]


def test_its_events_play_the_same_notes_again(tmp_path):
    record(tmp_path / "s", performance(200))
    session = Session.load(tmp_path / "s")
    heard = played(Performance(TOY), stereo.Performer(TOY), session.events, session.n_ticks)
    again = np.concatenate(list(heard), axis=1)
    before = session.render(TOY)
    # The beginnings are rounder; after two ticks the level is that of the same partials.
    ticks = (np.mean(x.reshape(200, 441) ** 2, axis=1) for x in (before, np.sqrt(2) * again[0]))
    one, other = (10 * np.log10(x + 1e-12) for x in ticks)
    changed = [i for i, (a, b) in enumerate(pairwise(performance(200)), 1) if a[1:] != b[1:]]
    steady = [i for i in range(200) if not any(0 <= i - c < 2 for c in changed)]
    assert np.abs(one - other)[steady].max() < 1.5 and np.ptp(one) > 80


def test_what_does_not_fit_is_one_sentence(tmp_path):
    path = tmp_path / "s"
    record(path, performance())
    with pytest.raises(SessionError, match="load that instrument"):
        Session.load(path).render(instrument(seed=1))
    with pytest.raises(ValueError, match="no engine 'organ': choose one of bank"):
        Performer(TOY, "organ")
    with pytest.raises(SessionError, match="cannot read"):
        Session.load(tmp_path / "absent")


@pytest.mark.parametrize(
    "changed", [{"hop": 64}, {"sr": 48000}, {"sr": "x"}, {"engine": []}, {"name": 5}, {"more": 1}]
)
def test_a_header_that_does_not_fit_is_one_sentence(tmp_path, changed):
    record(tmp_path / "s", performance(3))
    header, *lines = (tmp_path / "s").read_text().splitlines()
    text = "\n".join([json.dumps(json.loads(header) | changed), *lines])
    (tmp_path / "s").write_text(text + "\n")
    with pytest.raises(SessionError, match="name another file"):
        Session.load(tmp_path / "s").check(TOY)


def test_latents_of_another_number_are_refused(tmp_path):
    record(tmp_path / "s", [Playing((0.0, 0.0), 57.0, 100.0)] * 3)
    with pytest.raises(SessionError, match="toy has other latents than its session"):
        Session.load(tmp_path / "s").render(TOY)


@pytest.mark.parametrize(
    "lines",
    [
        ["[]"],
        ["{}"],
        ['{"format": "other"}'],
        ["HEADER", '{"tick": 3, "z": [0, 0, 0, 0], "pitch": 60, "velocity": 0}'],
        ["HEADER", '{"tick": 0, "z": [0, 0, 0, 0]}'],
        ["HEADER", "FIRST", '{"tick": 0, "pitch": 61}'],
        ["HEADER", "FIRST", '{"pitch": 61}'],
        ["HEADER", "FIRST", '{"tick": 2, "loudness": 61}'],
        ["HEADER", "FIRST", '{"tick": 1.5, "pitch": 61}'],
        ["HEADER", "FIRST", '{"tick": 2, "pitch": "high"}'],
        ["HEADER", "FIRST", '{"tick": 2, "z": [0, 0, NaN, 0]}'],
        ["HEADER", "FIRST", '{"tick": 2.5, "end": true}'],
        ["HEADER", "FIRST", "no json"],
        ["HEADER", "FIRST", "3"],
        ["HEADER", "FIRST", '{"tick": 2, "pitch": 1e6}'],
        ["HEADER", "FIRST", '{"tick": 2, "velocity": 1e9}'],
        ["HEADER", "FIRST", '{"tick": 2, "velocity": -1}'],
        ["HEADER", "FIRST", '{"tick": 2, "z": [0, 0, 1e30, 0]}'],
        ["HEADER", "FIRST", '{"tick": 9, "pitch": 61}', '{"tick": 8, "end": true}'],
        ["HEADER", "FIRST", '{"tick": 1000000000000, "end": true}'],
        ["HEADER", "FIRST", '{"tick": -1, "end": true}'],
        ["HEADER", "FIRST", '{"tick": true, "end": true}'],
        ["HEADER", "FIRST", '{"tick": 5, "end": true}', '{"tick": 6, "pitch": 61}'],
        ["HEADER", "FIRST", "[" * 100_000],
        [],
    ],
)
def test_files_of_others_are_refused(tmp_path, lines):
    path = tmp_path / "s"
    record(path, performance(3))
    header, first, *_ = path.read_text().splitlines()
    text = "\n".join({"HEADER": header, "FIRST": first}.get(line, line) for line in lines)
    path.write_text(text + "\n")
    with pytest.raises(SessionError, match="is no session"):
        Session.load(path)
