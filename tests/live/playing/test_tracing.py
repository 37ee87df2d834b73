"""Notes along gestures, as a performance plays them."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.testing import assert_allclose

from tests.live.clients import instrument
from vaelib.live.osc import orders
from vaelib.live.osc.messages import MessageError, decode
from vaelib.live.osc.player import Player
from vaelib.live.playing import sessions
from vaelib.live.playing.events import Midi, Move, Note, Set, Timed, Trace, pack, unpack
from vaelib.live.playing.gestures import Gesture, State, morph
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.synthesis.quality import click_db

TOY = instrument()


def gesture(name="wave", *, shape=1.0, n=151):
    """From 0.5 s to 2.5 s it sustains, while its latents, level and pitch move."""
    t = np.arange(n) * 0.02
    z = TOY.default + 0.8 * np.sin(shape * np.outer(3 * t, np.arange(1, TOY.n_latents + 1)))
    rise = np.minimum(t / 0.5, 1) * np.minimum((t[-1] - t) / 0.5, 1)
    level = 20 * np.log10(np.maximum(rise, 0.02)) + 2 * np.sin(7 * t) - 2
    return Gesture(name, State(z, level, 20 * np.sin(30 * t)), (0.5, t[-1] - 0.5))


WAVES = {"wave": gesture(), "other": gesture("other", shape=0.7, n=101)}
PLAIN = {"attack_s": 0.0, "sustain": 1.0, "release_s": 0.5, "velocity_level": 0.0}


def performance():
    return Performance(TOY, PLAIN, WAVES)


def voices(events, n, of=None):
    one = of or performance()
    due = {tick: [e for t, e in events if t == tick] for tick, _ in events}
    found = []
    for tick in range(n):
        for event in due.get(tick, ()):
            one.obey(event)
        found.append(next((v for v in one.tick().voices if v), None))
    return found


def test_a_note_follows_the_gesture_that_was_chosen():
    found = voices([(0, Trace("wave")), (0, Note(57.0, 127.0)), (120, Note(57.0, 0.0))], 160)
    wave = WAVES["wave"].at(np.arange(1, 161) * 0.01, released=1.2)
    z = np.array([voice.z for voice in found])
    assert_allclose(z, wave.z, atol=1e-5)
    hz = np.array([voice.hz for voice in found])
    assert_allclose(1200 * np.log2(hz / 220), wave.cents, atol=1e-6)
    gains = np.array([voice.gains[1] for voice in found])
    assert_allclose(20 * np.log10(gains), wave.level_db, atol=1e-9)
    assert all(a.gains[1] == b.gains[0] for a, b in pairwise(found))


def test_dials_move_the_whole_gesture():
    moved = tuple((TOY.default + 0.25).tolist())
    start = [(0, Trace("wave")), (0, Note(57.0, 127.0))]
    z = np.array([voice.z for voice in voices([*start, (30, Move(moved))], 60)])
    wave = WAVES["wave"].at(np.arange(1, 61) * 0.01).z
    assert_allclose(z[:30], wave[:30], atol=1e-5)
    assert_allclose(z[30:], wave[30:] + 0.25, atol=1e-5)


@pytest.mark.parametrize("speed", [0.0, 0.25, 8.0])
def test_its_sustain_goes_at_the_speed_that_was_asked_for(speed):
    found = voices([(0, Trace("wave", speed)), (0, Note(57.0, 127.0))], 300)
    t = np.arange(1, 301) * 0.01
    wave = WAVES["wave"].at(t, speed=speed)
    # A sustain begins with the tick after the attack's end.
    assert_allclose(np.array([voice.z for voice in found]), wave.z, atol=0.05 * max(speed, 0.1))


def test_a_note_keeps_its_gesture_and_the_next_has_none():
    events = [(0, Trace("wave")), (0, Note(57.0, 127.0)), (5, Trace(""))]
    first = voices(events, 20)
    wave = WAVES["wave"].at(np.arange(1, 21) * 0.01)
    assert_allclose(np.array([voice.z for voice in first]), wave.z, atol=1e-5)
    plain = voices([*events[:1], (1, Trace("")), (2, Note(57.0, 127.0))], 6)[-1]
    assert plain.z == performance().z and plain.hz == pytest.approx(220)


def test_a_gesture_that_is_not_there_changes_nothing():
    one = performance()
    with pytest.raises(ValueError, match="no gesture 'none': there are wave, other"):
        one.obey(Trace("none"))
    with pytest.raises(ValueError, match="there are none with this instrument"):
        Performance(TOY).obey(Trace("wave"))
    for event in (Trace("wave", 9.0), Trace("wave", -1.0)):
        with pytest.raises(ValueError, match="gesture"):
            one.obey(event)
    assert one.state() == performance().state()
    one.obey(Trace("wave", 0.5))
    other = performance()
    for event in one.state():
        other.obey(event)
    assert Trace("wave", 0.5) in other.state()


def test_clients_are_told_the_names_of_gestures_and_which_is_followed():
    many = {f"{name} {i}": gesture(f"{name} {i}") for name in WAVES for i in range(5)}
    player = Player(TOY, gestures=many)
    player.handle("/hello", (9001, 44_100, 4))

    def told(player=player):
        sent = [*player.replies(), *player.frame()]
        messages = [decode(datagram)[0] for datagram, _ in sent]
        return [(*m,) for m in messages if m.address.startswith("/gesture")]

    names = [*many]
    assert told() == [
        ("/gestures", (10,)),
        ("/gestures/names", (1, *names[:8])),
        ("/gestures/names", (9, *names[8:])),
        ("/gesture", ("", 1.0, "")),
    ]
    player.handle("/gesture", (names[3], 0.5, names[1]))
    assert told() == [("/gesture", (names[3], 0.5, names[1]))]
    plain = Player(TOY)
    plain.handle("/hello", (9001, 44_100, 4))
    nothing = [("/gestures", (0,)), ("/gesture", ("", 1.0, ""))]
    assert told(plain) == nothing, "a client forgets those of an instrument before"


def test_it_is_asked_for_by_a_message_and_kept_in_a_session(tmp_path):
    player = Player(TOY, gestures=WAVES, values=PLAIN)
    player.handle("/gesture", ("wave", 2.0))
    assert Trace("wave", 2.0) in player.performance.state()
    for arguments in (("",), ("wave", 2.0), ()):
        player.handle("/gesture", arguments)
        followed = [event for event in player.performance.state() if isinstance(event, Trace)]
        assert len(followed) == ("wave" in arguments)
    for arguments in (("none",), ("wave", 9.0), ("wave", 1.0, "none"), ("wave", 1.0, "a", "b")):
        with pytest.raises(MessageError):
            player.handle("/gesture", arguments)
    assert isinstance(orders.event(player.performance, None, "/gesture", ("wave",)), Trace)
    pair = orders.event(player.performance, None, "/gesture", ("wave", 0.5, "other"))
    assert pair == Trace("wave", 0.5, "other") and unpack(pack(pair)) == pair
    assert unpack(["trace", "wave", 0.25]) == Trace("wave", 0.25)
    events = (Timed(0, 0.0, Trace("wave")), Timed(1, 0.5, Note(60.0, 100.0)))
    session = sessions.Session(TOY.digest, TOY.name, "bank", 44_100.0, events, 40)
    direct = played(Performance(TOY, gestures=WAVES), Performer(TOY), events, 40)
    assert np.array_equal(session.render(TOY, WAVES), np.concatenate(list(direct), axis=1))
    with pytest.raises(ValueError, match="there is no gesture"):
        session.render(TOY)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_a_pair_is_played_as_the_gesture_between_them(share):
    events = [(0, Trace("wave", 1.0, "other")), (0, Set("gesture_share", share))]
    found = voices([*events, (0, Note(57.0, 127.0)), (120, Note(57.0, 0.0))], 160)
    between = morph(WAVES["wave"], WAVES["other"], share)
    expected = between.at(np.arange(1, 161) * 0.01, released=1.2)
    assert_allclose(np.array([voice.z for voice in found]), expected.z, atol=1e-5)


@pytest.mark.parametrize("turns", [range(10, 140), range(120, 190), range(150, 220)])
def test_the_share_may_move_while_a_note_sounds(turns):
    """In attack, sustain and release it goes on where it was; its end is that of the other."""
    knob = [(t, Midi(0xB0, 28, round(127 * i / (len(turns) - 1)))) for i, t in enumerate(turns)]
    events = [(0, Trace("wave", 1.0, "other")), (0, Note(57.0, 127.0)), (170, Note(57.0, 0.0))]
    found = voices(sorted([*events, *knob], key=lambda pair: pair[0]), 260)
    z = np.array([voice.z for voice in found if voice])
    still = np.array([v.z for v in voices(events, 260) if v])
    steps = np.abs(np.diff(z, axis=0)).max()
    assert steps < 2 * np.abs(np.diff(still, axis=0)).max()
    assert_allclose(z[-1], WAVES["other"].path.z[-1], atol=1e-3)


def line(name, n, sustain=None):
    """A latent that rises from 0 to 1 above the default."""
    share = np.linspace(0, 1, n)
    z = TOY.default + share[:, None]
    last = (n - 1) * 0.02
    return Gesture(name, State(z, np.zeros(n), np.zeros(n)), sustain or (last, last))


@pytest.mark.parametrize("up", [20, 90])
def test_a_stroke_goes_on_from_where_it_is_whether_the_key_is_down_or_not(up):
    of = Performance(
        TOY, {**PLAIN, "release_s": 4.0}, {n: line(n, 51 + 50 * (n > "a")) for n in "ab"}
    )
    knob = [(30 + i, Midi(0xB0, 28, 2 * i)) for i in range(64)]
    events = [(0, Trace("a", 1.0, "b")), (0, Note(57.0, 127.0)), *knob, (up, Note(57.0, 0.0))]
    found = np.array([voice.z[0] for voice in voices(events, 140, of)]) - TOY.default[0]
    shares = np.r_[np.zeros(30), 2 * np.arange(64) / 127, np.full(46, 126 / 127)]
    place = np.minimum(np.cumsum(0.01 / (1 + shares)), 1)
    assert_allclose(found, place, atol=0.01)


@pytest.mark.parametrize("pair", ["ab", "ba"])
def test_a_stroke_that_becomes_sustained_after_its_key_is_up_is_released_there(pair):
    of = Performance(
        TOY, {**PLAIN, "release_s": 4.0}, {"a": line("a", 51), "b": line("b", 101, (0.6, 1.2))}
    )
    knob = [(30 + i, Midi(0xB0, 28, 2 * i)) for i in range(64)]
    events = [(0, Trace(pair[0], 1.0, pair[1])), (0, Note(57.0, 127.0)), (20, Note(57.0, 0.0))]
    found = np.array([voice.z[0] for voice in voices([*events, *knob], 200, of)])
    steps = np.diff(found)
    assert steps.min() > -1e-6 and steps.max() < 0.15
    assert found[-1] == pytest.approx(TOY.default[0] + 1, abs=1e-3)


@pytest.mark.parametrize("speed", [0.25, 1.0, 8.0])
@pytest.mark.parametrize("share", [0.0, 0.5])
def test_nothing_clicks_under_stretch_and_morph(speed, share):
    """As quiet above 12 kHz as the same note without a gesture, and below -75 dB."""
    between = morph(WAVES["wave"], WAVES["other"], share)
    smooth = {**PLAIN, "attack_s": 0.05, "partial_spread": 0.0}
    events = [Timed(0, 0.0, Trace(between.name, speed)), Timed(0, 0.0, Note(45.0, 100.0))]
    events += [Timed(150, 0.3, Note(45.0, 0.0))]
    one = Performance(TOY, smooth, {between.name: between})
    sound = np.concatenate(list(played(one, Performer(TOY), events, 220)), axis=1)[0]
    assert np.abs(sound).max() > 0.01
    assert click_db(sound) < -75
