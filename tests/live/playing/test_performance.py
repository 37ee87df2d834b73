"""Performance: what is played is what sounds, whatever is played."""

import dataclasses

import numpy as np
import pytest
from numpy.testing import assert_allclose

from tests.live.clients import instrument
from vaelib.live.instruments.dials import Preset
from vaelib.live.playing.events import Corners, Midi, Move, Note, Panic, Retune, Set
from vaelib.live.playing.keyboard import N_SLOTS
from vaelib.live.playing.performance import Performance

TOY = dataclasses.replace(
    instrument(),
    presets=tuple(Preset(f"p{i}", (i / 10, -i / 10, 0.0, 1.0), f"s{i}") for i in range(5)),
)
SHORT = {"attack_s": 0, "decay_s": 0, "sustain": 1, "release_s": 0.02, "velocity_level": 1}
SHORT |= {"level_db": 0, "spread": 0}


def performance(**values):
    return Performance(TOY, SHORT | values)


def play(p, *events, ticks=3):
    """The voices that sound after some events and ticks."""
    for event in events:
        p.obey(event)
    for _ in range(ticks):
        playing = p.tick()
    return [voice for voice in playing.voices if voice]


def on(key, velocity=127, channel=0):
    return Midi(0x90 + channel, key, velocity)


def off(key, channel=0):
    return Midi(0x80 + channel, key, 64)


def pitches(voices):
    return sorted(round(69 + 12 * np.log2(voice.hz / 440), 6) for voice in voices)


def test_a_chord_sounds_and_each_key_ends_its_own_note():
    p = performance()
    assert pitches(play(p, *map(on, (57, 60, 64)))) == [57, 60, 64]
    assert pitches(play(p, off(60), ticks=5)) == [57, 64]
    assert pitches(play(p, off(57), on(64, 0), ticks=5)) == []
    assert not p.sounding


def test_levels_are_those_of_the_velocity_and_of_the_level():
    (voice,) = play(performance(), on(60, 64))
    assert voice.level == pytest.approx(64 / 127)
    (voice,) = play(performance(velocity_level=0.5, level_db=-20), on(60, 64))
    assert voice.level == pytest.approx(0.1 * (0.5 + 0.5 * 64 / 127))
    (voice,) = play(performance(sustain=0.25, decay_s=0.1), on(60), ticks=20)
    assert voice.level == pytest.approx(0.25)


def test_the_pedal_holds_what_keys_let_go():
    p = performance()
    assert len(play(p, on(60), Midi(0xB0, 64, 127), off(60), on(62), ticks=9)) == 2
    assert pitches(play(p, Midi(0xB0, 64, 0), ticks=9)) == [62]


@pytest.mark.parametrize("release", [57, 57.6, 58.2])
def test_a_note_between_two_keys_is_ended_by_its_neighbours(release):
    p = performance()
    assert pitches(play(p, Note(57.6, 100))) == [57.6]
    assert play(p, Note(release, 0), ticks=9) == []


def test_the_last_key_that_is_down_sounds_in_legato_without_a_new_beginning():
    p = performance(mode="legato")
    (first,) = play(p, on(57, 127))
    (second,) = play(p, on(60, 64), ticks=1)
    assert pitches([second]) == [60] and not second.fresh
    assert second.gains == (1.0, pytest.approx(64 / 127))
    assert second.envelope.onset < first.envelope.onset
    assert pitches(play(p, off(60))) == [57]
    assert play(p, off(57), ticks=9) == []


def test_mono_begins_anew_and_goes_back():
    p = performance(mode="mono")
    play(p, on(57))
    voices = play(p, on(60), ticks=1)
    assert {voice.fresh for voice in voices} == {True, False}
    assert pitches(play(p)) == [60]
    assert pitches(play(p, off(60))) == [57]
    assert pitches(play(p, on(62), off(57))) == [62]


def test_a_ninth_note_takes_the_oldest_but_not_the_lowest():
    p = performance()
    play(p, *map(on, range(50, 58)))
    assert pitches(play(p, on(70))) == [50, *range(52, 58), 70]
    play(p, off(55), ticks=1)
    # What is released already goes first, though it is younger.
    assert pitches(play(p, on(71))) == [50, 52, 53, 54, 56, 57, 70, 71]


def test_a_note_that_is_cut_fades_where_it_is():
    p = performance(voices=1)
    (before,) = play(p, on(57))
    slot = [i for i, voice in enumerate(p.tick().voices) if voice]
    p.obey(on(60), 0.5)
    playing = p.tick()
    (still,) = [playing.voices[i] for i in slot]
    (new,) = [v for i, v in enumerate(playing.voices) if v and i not in slot]
    assert still.hz == before.hz and 0 < still.level < 1 and new.fresh
    assert still.envelope.gain(0.5) == 1 and still.envelope.gain(1.5) == 0
    assert pitches(play(p)) == [60]


def test_a_flood_of_notes_waits_for_slots_and_ends():
    p = performance()
    for key in range(100):
        p.obey(on(key))
    for key in range(100):
        p.obey(off(key))
    sounded = set()
    for _ in range(60):
        sounded |= set(pitches([v for v in p.tick().voices if v and v.fresh]))
    assert sounded == set(range(100)) and not p.sounding


def test_a_slot_is_empty_before_another_voice_takes_it():
    p, rng = performance(voices=16), np.random.default_rng(0)
    before = [None] * N_SLOTS
    for _ in range(3000):
        for _ in range(rng.integers(3)):
            p.obey(on(int(rng.integers(128)), int(rng.integers(128))), float(rng.random()))
        voices = p.tick().voices
        assert not any(v and v.fresh and b for v, b in zip(voices, before, strict=True))
        assert sum(v is not None and v.envelope.cut == np.inf for v in voices) <= 16
        before = voices


def test_a_note_within_one_tick_is_heard_at_its_time():
    p = performance()
    p.obey(off(60), 0.5)
    p.obey(on(60), 0.25)
    (voice,) = [v for v in p.tick().voices if v]
    assert voice.envelope.onset == 0.25 and voice.envelope.gain(0.25) == 0
    assert max(voice.envelope.gain(np.linspace(0, 3, 100))) == pytest.approx(1, abs=1e-3)
    assert play(p, ticks=9) == []


def test_bend_wheel_pressure_and_slide():
    p = performance(wheel_dial=1, wheel_amount=0.5, pressure_dial=2, slide_dial=3)
    p.obey(Move((0, 0, 0, 0)))
    (voice,) = play(p, on(69), Midi(0xE0, 127, 127), Midi(0xB0, 1, 127))
    assert voice.hz == pytest.approx(440 * 2 ** (2 / 12))
    assert voice.z == pytest.approx((2.0, 0, 0, 0))  # half of the range of -2 to 2
    (voice,) = play(p, Midi(0xE0, 0, 0), Midi(0xB0, 1, 0), Midi(0xD0, 127))
    assert voice.hz == pytest.approx(440 * 2 ** (-2 / 12))
    assert voice.z == pytest.approx((0, 2.5, 0, 0))
    (voice,) = play(p, Midi(0xD0, 0), Midi(0xA0, 69, 127))
    assert voice.z == pytest.approx((0, 2.5, 0, 0))
    (voice,) = play(p, Midi(0xA0, 69, 0), Midi(0xB0, 74, 0), Midi(0xA0, 70, 127))
    assert voice.z == pytest.approx((0, 0, -2, 0))  # no further than its range
    (voice,) = play(p, Midi(0xB0, 121, 0))
    assert voice.z == (0, 0, 0, 0) and voice.hz == 440


def zone(n_members=15, master=0):
    return [Midi(0xB0 + master, *pair) for pair in ((101, 0), (100, 6), (6, n_members))]


def test_each_note_of_a_zone_has_its_own_bend_and_timbre():
    p = performance(slide_dial=1, slide_amount=0.5)
    p.obey(Move((0, 0, 0, 0)))
    play(p, *zone(), on(60, channel=1), on(64, channel=2))
    # A 48th of the range of 48 semitones, and half of the 2 of the master.
    semitone = round(8192 + 8191 / 48)
    events = Midi(0xE1, semitone % 128, semitone // 128), Midi(0xB2, 74, 127)
    low, high = sorted(play(p, *events, Midi(0xE0, 0, 96)), key=lambda voice: voice.hz)
    assert pitches([low, high]) == pytest.approx([62, 65], abs=0.01)
    assert low.z == (0, 0, 0, 0) and high.z == pytest.approx((2, 0, 0, 0))
    # A member whose key is up is free for the next note: what it is told does not change this one.
    p.values["release_s"] = 1.0
    play(p, off(60, channel=1), Midi(0xE1, 0, 64))
    assert pitches(play(p)) == pytest.approx([62, 65], abs=0.01)


def test_ranges_of_bends_are_set_for_a_zone_and_for_a_channel():
    p = performance()
    rpn = [(101, 0), (100, 0), (6, 12)]
    play(p, *zone(3), *(Midi(0xB2, *pair) for pair in rpn), on(60, channel=1))
    assert pitches(play(p, Midi(0xE1, 127, 127))) == pytest.approx([72])
    p = performance()
    play(p, *(Midi(0xB5, *pair) for pair in [*rpn, (38, 50)]), on(60, channel=5), on(40))
    assert pitches(play(p, Midi(0xE5, 127, 127), Midi(0xE0, 0, 0))) == pytest.approx([38, 72.5])


def test_a_zone_takes_the_members_of_the_other_and_ends_their_notes():
    p = performance()
    play(p, *zone(7), *zone(7, master=15), on(60, channel=10))
    assert pitches(play(p, Midi(0xEF, 0, 0))) == pytest.approx([58])
    assert play(p, *zone(12), ticks=9) == []
    # Two members are left to the upper zone, channels 14 and 15; 11 follows the lower master.
    play(p, on(60, channel=10), on(72, channel=13), Midi(0xEF, 0, 0), Midi(0xE0, 127, 127))
    assert pitches(play(p)) == pytest.approx([62, 70])
    released = off(60, channel=10), off(72, channel=13)
    assert pitches(play(p, Midi(0xBF, 64, 127), *released, ticks=9)) == pytest.approx([70])
    p = performance()
    play(p, *zone(4), on(60, channel=2), Midi(0xB0, 64, 127), off(60, channel=2))
    assert len(play(p, ticks=9)) == 1  # the master's pedal
    assert play(p, *zone(4), ticks=9) == []


def test_shared_timbre_is_that_of_the_last_note():
    p = performance(velocity_dial=1, velocity_amount=1.0, shared_z=1)
    p.obey(Move((0, 0, 0, 0)))
    one, other = play(p, on(60, 1), on(64, 127))
    assert one.z == other.z == pytest.approx((2, 0, 0, 0))
    p.obey(Set("shared_z", 0))
    one, other = play(p)
    assert one.z[0] < -1.9 and other.z[0] == pytest.approx(2)


def test_programs_dials_and_morphs_move_the_point():
    p = performance()
    play(p, Midi(0xC0, 3))
    assert p.z == pytest.approx(TOY.presets[3].z)
    play(p, Midi(0xC0, 99), Midi(0xB0, 21, 127), Midi(0xB0, 27, 1))
    assert p.z == pytest.approx((0.3, 3.0, 0.0, 1.0))
    p.obey(Set("morph_x", 0.25))
    p.obey(Set("morph_y", 0.5))
    corners = np.array([preset.z for preset in TOY.presets[:4]])
    weights = np.outer((0.5, 0.5), (0.75, 0.25)).ravel()
    assert_allclose(p.z, weights @ corners, atol=1e-6)
    p.obey(Corners(((1.0,) * 4, (2.0,) * 4, (3.0,) * 4, (20.0,) * 4)))
    p.obey(Set("morph_x", 1.0))
    assert p.z == pytest.approx((6.0,) * 4)


def test_panic_is_silent_within_a_tick():
    p = performance(release_s=5)
    play(p, *map(on, range(50, 58)), Midi(0xB0, 64, 127))
    p.obey(on(80))
    p.obey(Panic())
    assert play(p, ticks=1) and all(v.level == 0 for v in play(p, ticks=1))
    assert play(p, ticks=1) == [] and not p.sounding


def test_a_retuned_keyboard_is_followed_at_once_and_left_out_keys_are_silent():
    p = performance()
    play(p, on(60))
    p.obey(Retune(tuple(100.0 + 10 * i if i != 61 else 0.0 for i in range(128))))
    assert [voice.hz for voice in play(p, on(61))] == [700]
    (voice,) = play(p, off(60), Note(70.5, 9), ticks=9)
    assert voice.hz == pytest.approx((800 * 810) ** 0.5)


def test_the_same_events_give_the_same_voices():
    def playings():
        rng, p = (
            np.random.default_rng(3),
            Performance(TOY, {"mod1_depth": 0.5, "mod1_shape": "walk"}),
        )
        for _ in range(500):
            for _ in range(rng.integers(3)):
                status, *data = rng.integers((0x80, 0, 0), (0xF0, 128, 128)).tolist()
                p.obey(Midi(status, *data), float(rng.random()))
            yield p.tick()

    assert list(playings()) == list(playings())


@pytest.mark.parametrize("mode", ["poly", "legato", "mono"])
def test_what_sounds_is_what_a_slow_keyboard_says(mode):
    """Six keys and a pedal, each time after all has settled."""
    rng, p = np.random.default_rng(11), performance(mode=mode)
    down, held, pedal, alone = [], set(), False, None
    for _ in range(600):
        key = int(rng.integers(60, 66))
        what = rng.choice(["on", "off", "pedal"], p=[0.45, 0.45, 0.1])
        if what == "on":
            p.obey(on(key))
            down = [k for k in down if k != key] + [key]
            alone = key
        elif what == "off":
            p.obey(off(key))
            was_down = key in down
            down = [k for k in down if k != key]
            if was_down and key == alone:
                alone = down[-1] if down else alone if pedal else None
        else:
            pedal = not pedal
            p.obey(Midi(0xB0, 64, 127 * pedal))
            if not pedal and alone not in down:
                alone = None
        held = (held | set(down)) if pedal else set(down)
        expected = sorted(held) if mode == "poly" else [alone] if alone is not None else []
        assert pitches(play(p, ticks=5)) == expected


@pytest.mark.parametrize("mode", ["poly", "legato", "mono"])
def test_nothing_is_stuck_after_a_hundred_thousand_random_messages(mode):
    rng = np.random.default_rng(7)
    p = performance(mode=mode)
    n = 100_000 if mode == "poly" else 20_000
    for i, (status, *data) in enumerate(
        rng.integers((0x80, 0, 0), (0xF0, 128, 128), (n, 3)).tolist()
    ):
        p.obey(Midi(status, *data))
        if i % 8 == 0:
            p.tick()
    for channel in range(16):
        p.obey(Midi(0xB0 + channel, 64, 0))
        for key in range(128):
            p.obey(off(key, channel))
    for _ in range(60):
        p.tick()
    assert not p.sounding


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (Note(128, 1), "0 to 127"),
        (Note(float("nan"), 1), "0 to 127"),
        (Midi(0xF0, 1, 1), "no MIDI channel message"),
        (Midi(0x90, 128, 1), "no MIDI channel message"),
        (Move((0.0,)), "4 finite values"),
        (Move((0.0, 0.0, 0.0, float("inf"))), "4 finite values"),
        (Set("loudness", 1), "no setting 'loudness'"),
        (Set("attack_s", -1), "attack_s is 0 to 20"),
        (Set("attack_s", float("nan")), "attack_s is 0 to 20"),
        (Set("mode", "duo"), "one of poly, legato, mono, not 'duo'"),
        (Set("slide_dial", 5), "4 dials, and no 5"),
        (Retune((440.0,)), "128 keys"),
        (Corners(((0.0,) * 4,) * 3), "4 points"),
        ("note", "no event"),
    ],
)
def test_what_cannot_be_obeyed_is_one_sentence_and_changes_nothing(event, sentence):
    p = performance()
    before = p.z, dict(p.values)
    with pytest.raises(ValueError, match=sentence):
        p.obey(event)
    assert (p.z, p.values) == before and not p.sounding


def test_voices_follow_the_dials_between_two_ticks_as_they_do_in_the_next():
    """Also those that a gesture or a modulator turns; nothing else goes on."""
    playing = performance(mod1_depth=0.3, mod1_rate_hz=0.0, pressure_dial=1)
    play(playing, on(57), on(64, channel=1), Midi(0xD1, 100, 0), ticks=50)
    last = playing.tick()
    playing.obey(Move((0.5, -0.25, 0.75, 0.1)))
    between, n = playing.moved(last), playing.n_ticks
    following = playing.tick()
    assert playing.n_ticks == n + 1
    for was, now, then in zip(last.voices, between.voices, following.voices, strict=True):
        if was:
            assert now == was._replace(z=then.z, fresh=False) != was
        else:
            assert now is None
    assert len({voice.z for voice in between.voices if voice}) == 2


def test_a_panel_may_repeat_a_default_that_is_a_dial_too_many():
    """Live tells all that it stored; the dial that is not there is turned by nothing."""
    p = Performance(instrument(2))
    p.obey(Set("wheel_dial", 4.0))
    p.obey(Midi(0xB0, 1, 127))
    p.obey(Midi(0x90, 60, 100))
    assert p.tick().voices[0].z == p.z
    with pytest.raises(ValueError, match="there are 2 dials, and no 5"):
        p.obey(Set("wheel_dial", 5.0))
