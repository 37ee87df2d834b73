"""The voices of the Max patch, in the emulator: partials and levels as sent, no fault heard."""

from itertools import pairwise

import numpy as np
import pytest

from tests.max.emulator import Emulator
from tests.max.frames import (
    OTHER,
    SOUND,
    assert_partials,
    partials,
    peak,
    play,
    sounding,
    spec_frame,
    start_stft,
    voices,
)
from vaelib.live.osc import messages
from vaelib.synthesis.notes import SR
from vaelib.synthesis.quality import click_db


@pytest.mark.parametrize("pan", [0.0, -1.0, 0.4])
def test_a_slot_plays_partials_pitch_level_and_place_as_sent(synth, pan):
    sounding(synth, SOUND, 220.0, 0.5, pan)
    synth.render(0.1)
    y = synth.render(0.4)
    angle = (1 + pan) * np.pi / 4
    for channel, gain in zip(y, (np.cos(angle), np.sin(angle)), strict=True):
        if gain > 1e-9:
            assert_partials(channel, SOUND, 220.0, 0.5 * gain * 2**0.5)
        else:
            assert np.abs(channel).max() < 1e-6
    sounding(synth, OTHER, 330.0, 1.0, pan)
    synth.render(0.1)
    left = synth.render(0.4)[0]
    assert_partials(left, OTHER, 330.0, np.cos(angle) * 2**0.5)


def test_partials_stand_apart_by_the_spread_about_the_place_of_their_voice(synth):
    """As max/README.md tells a client; a change of the spread makes no click."""
    sound = [(0, 1.0, 0.1), (1, 2.0, 0.1), (7, 3.0, 0.1), (111, 4.0, 0.1)]
    sounding(synth, sound, 220.0, 0.5, 0.3)
    parts = [synth.render(0.2)]
    synth.osc("/spread", 0.9)
    parts += [synth.render(0.1), synth.render(0.4)]
    assert click_db(np.concatenate(parts, 1)[0]) < -70
    for i, ratio, amplitude in sound:
        place = min(max(0.3 + 0.9 * (2 * ((0.5 + 0.618034 * i) % 1) - 1), -1.0), 1.0)
        angle = (1 + place) * np.pi / 4
        for channel, gain in zip(parts[-1], (np.cos(angle), np.sin(angle)), strict=True):
            found = peak(channel, ratio * 220.0)[1]
            assert found == pytest.approx(0.5 * amplitude * gain * 2**0.5, rel=0.005, abs=1e-6)


def test_all_slots_sound_at_once_and_what_is_not_named_is_silent(synth):
    """Each has its own part of the buffers; slots that are silent are muted."""
    slots = [(200.0 + 41.0 * i, 0.3, 0.0) for i in range(24)]
    play(synth, [partials(i, [(i % 112, 1.0, 0.02)]) for i in range(24)])
    play(synth, [voices(*slots)])
    synth.render(0.1)
    y = synth.render(0.25)[0]
    for hz, level, _ in slots:
        assert_partials(y, [(0, 1.0, 0.02)], hz, level, db=0.1)
    play(synth, [voices(*slots[:2])])
    synth.render(0.1)
    rest = synth.render(0.3)[0]
    assert np.sqrt(np.mean(rest**2)) == pytest.approx(0.3 * 0.02, rel=0.02)
    (bank,) = (node for node in synth.graph.nodes if node.name == "poly~")
    assert [not this.muted for this in bank.this] == [i < 2 for i in range(24)]
    play(synth, [voices((0.0, 0.0, 0.0))])
    synth.render(0.05)
    assert not synth.render(0.05).any()
    assert not bank.sounding()


def test_a_voice_that_starts_jumps_to_its_pitch_and_one_that_ends_keeps_it(synth):
    one = [(0, 8.0, 0.2)]
    sounding(synth, one, 220.0)
    synth.render(0.2)
    play(synth, [voices((999.0, 0.0, 0.0))])
    ended = synth.render(0.02)[0]
    synth.render(0.1)
    sounding(synth, one, 440.0)
    fresh = synth.render(0.2)[0]
    for y, hz in ((ended[: int(0.009 * SR)], 1760.0), (fresh[int(0.004 * SR) :], 3520.0)):
        left = np.flatnonzero(np.diff(np.signbit(y)))
        crossings = left + y[left] / (y[left] - y[left + 1])
        np.testing.assert_allclose(SR / 2 / np.diff(crossings), hz, rtol=0.02)
    assert not ended[int(0.015 * SR) :].any()


def test_fewer_partials_silence_the_rest(synth):
    sounding(synth, SOUND, 220.0)
    synth.render(0.2)
    play(synth, [partials(0, [(0, 1.0, 0.1)])])
    synth.render(0.2)
    y = synth.render(0.3)[0]
    assert_partials(y, [(0, 1.0, 0.1)], 220.0)
    assert np.sqrt(2 * np.mean(y**2)) == pytest.approx(0.1, rel=0.01)


@pytest.mark.parametrize(
    "message",
    [
        ("/voices", 2, 220.0, 0.0, 0.0, 440.0, 1.0),
        ("/voices", 25, *[220.0, 0.0, 0.0] * 25),
        ("/partials", 0, 3, 1.0, 2.0, 3.0, 0.5, 0.5),
        ("/partials", 0, 113, *[0.5] * 226),
        ("/partials", 24, 1, 1.0, 0.5),
        ("/partials", -1, 1, 1.0, 0.5),
    ],
)
def test_a_list_that_is_not_whole_changes_nothing(synth, message):
    sounding(synth, SOUND, 220.0)
    synth.render(0.2)
    synth.osc(*message)
    assert_partials(synth.render(0.4)[0], SOUND, 220.0)


def test_the_inverse_stft_plays_partials_and_levels_as_sent_at_any_pitch(synth):
    f0 = start_stft(synth)
    assert_partials(synth.render(0.5)[0], SOUND, f0)
    higher = f0 * 2 ** (7 / 12)
    play(synth, [*spec_frame(2, SOUND, higher), voices((higher, 0.5, -1.0))])
    synth.render(0.2)
    left, right = synth.render(0.5)
    assert_partials(left, SOUND, higher, 0.5 * 2**0.5)
    assert np.abs(right).max() < 1e-6
    play(synth, [*spec_frame(3, OTHER, higher), voices((higher, 1.0, 0.0))])
    synth.render(0.1)
    assert_partials(synth.render(0.5)[1], OTHER, higher)


def test_phases_may_be_read_before_or_after_they_are_kept(synth):
    (voice,) = (n for n in synth.graph.nodes if n.args[:1] == ["vae_stft"])
    order = voice.inside.order
    (keep,) = (n for n in order if n.name == "poke~")
    (read,) = (n for n in order if n.name == "index~" and n.args == ["vae_phase"])
    early = order.index(keep) < order.index(read)
    order.remove(keep)
    if early:  # it was written first: now it is written last
        order.append(keep)
    else:
        order.insert(order.index(read), keep)
        assert all(n in order[: order.index(keep)] for inlet in keep.sources for n, _ in inlet)
    f0 = start_stft(synth)
    assert_partials(synth.render(0.4)[0], SOUND, f0)


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_a_held_sound_is_steady(synth, mode):
    start_stft(synth)
    synth.osc("/mode", mode)
    # One partial: its level is the same in every window, beats aside.
    one = [(5, 1.0, 0.2)]
    play(synth, [partials(0, one), *spec_frame(3, one, 220.0)])
    synth.render(0.2)
    y = synth.render(1.0)[0]
    window = np.blackman(2205)
    t = np.exp(-2j * np.pi * 220.0 / SR * np.arange(len(y)))
    levels = [abs(np.sum((y * t)[i : i + 2205] * window)) for i in range(0, len(y) - 2205, 2205)]
    assert np.std(20 * np.log10(levels)) < 0.02


@pytest.mark.parametrize(
    "fault", ["no note", "no frame", "lost chunk", "short chunk", "no commit", "other commit"]
)
def test_bins_that_are_not_whole_never_sound(synth, fault):
    synth.osc("/mode", "stft")
    raws = spec_frame(1, SOUND, 220.0)
    if fault == "no note":
        play(synth, raws)
        assert not synth.render(0.2).any()
        return
    play(synth, [voices((220.0, 1.0, 0.0))])
    if fault == "no frame":
        assert not synth.render(0.2).any()
        return

    def frame(number: int) -> list[bytes]:
        return spec_frame(number, OTHER, 220.0)

    if fault == "lost chunk":
        n = len(raws) - 1
        variants = [frame(10 + i)[:i] + frame(10 + i)[i + 1 :] for i in range(n)]
    elif fault == "short chunk":
        variants = []
        for i, raw in enumerate(raws[:-1]):
            address, (_, offset, *values) = messages.decode(raw)[0]
            variants.append(frame(10 + i))
            variants[i][i] = messages.encode(address, 10 + i, offset, np.array(values[1:]))
    elif fault == "no commit":
        variants = [frame(10)[:-1]]
    else:
        address, (_, count) = messages.decode(raws[-1])[0]
        wrong = [(9, count), (10, count - 1)]
        variants = [[*frame(10)[:-1], messages.encode(address, *pair)] for pair in wrong]
    for variant in variants:
        play(synth, variant)
    assert not synth.render(0.1).any(), "a faulty first frame sounds"
    play(synth, raws)
    synth.render(0.2)
    for variant in variants:
        play(synth, variant)
    assert_partials(synth.render(0.3)[0], SOUND, 220.0)


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_no_click_at_jumps_notes_and_changes_of_the_engine(synth, mode):
    f0 = start_stft(synth)
    play(synth, [partials(0, SOUND)])
    synth.osc("/mode", mode)
    synth.render(0.3)

    def change(*datagrams: bytes) -> float:
        before = synth.render(0.1)
        play(synth, datagrams)
        return click_db(np.concatenate([before, synth.render(0.15)], 1)[0])

    for number, sound in ((3, OTHER), (4, SOUND)):
        assert change(partials(0, sound), *spec_frame(number, sound, f0)) < -75
    assert change(voices((f0 * 1.12, 1.0, 0.0))) < -75
    assert change(voices((f0 * 1.12, 0.5, 1.0))) < -75
    assert change(voices((f0, 0.0, 0.0))) < -70
    assert change(voices((f0, 1.0, 0.0))) < -70
    assert change(messages.encode("/mode", "bank" if mode == "stft" else "stft")) < -75


def test_a_stolen_voice_fades_in_its_slot_while_the_next_one_sounds(synth):
    play(synth, [partials(0, SOUND), partials(1, OTHER), voices((220.0, 1.0, 0.0))])
    parts = [synth.render(0.2)]
    play(synth, [voices((220.0, 0.0, 0.0), (330.0, 1.0, 0.0))])
    parts.append(synth.render(0.3))
    assert click_db(np.concatenate(parts, 1)[0]) < -70
    assert_partials(synth.render(0.3)[0], OTHER, 330.0)


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_the_sound_card_may_change_its_rate(patches, mode):
    """Python is told, and the pitch stays, in both engines."""
    synth = Emulator(patches, "vae_synth", most_voices=1)
    start_stft(synth)
    play(synth, [partials(0, [(0, 1.0, 0.2)])])
    synth.osc("/mode", mode)
    synth.take()
    synth.change_rate(48000.0)
    assert synth.take() == [("/hello", 9001, 48000.0, 4)]
    if mode == "stft":  # Python's next frame is made for the new rate; the old bins stand elsewhere
        play(synth, spec_frame(2, [(0, 1.0, 0.2)], 220.0 * 44100 / 48000))
    synth.render(0.2)
    y = synth.render(0.5)[0]
    crossings = np.flatnonzero(np.diff(np.signbit(y)))
    hz = 48000.0 / 2 * (len(crossings) - 1) / (crossings[-1] - crossings[0])
    assert hz == pytest.approx(220.0, abs=0.3)


def test_each_band_of_noise_has_the_level_that_was_sent(patches):
    synth = Emulator(patches, "vae_synth", most_voices=1)
    edges = np.array([28.0, 76.0, 133.0, 1000.0, 4000.0, 5000.0, 9000.0])
    levels = np.array([0.0, 0.02, 0.0, 0.05, 0.0, 0.01])
    synth.osc("/bands", len(levels), edges)
    synth.osc("/noise", len(levels), levels)
    synth.render(0.1)
    # Held for 2 s: what keeps it is a message each half second.
    parts = []
    for _ in range(6):
        synth.osc("/noise", len(levels), levels)
        parts.append(synth.render(0.5))
    held = np.concatenate(parts, axis=1)
    np.testing.assert_allclose(*held, atol=1e-6)
    window = np.hanning(held.shape[1]) / np.sqrt(0.375)
    power = np.abs(np.fft.rfft(held[0] * window)) ** 2 * 2 / held.shape[1] ** 2
    hz = np.fft.rfftfreq(held.shape[1], 1 / SR)
    for low, high, level in zip(edges, edges[1:], levels, strict=False):
        if level:
            # A bin of the frames is 43 Hz wide, and leaks by as much.
            inside = (hz > low - 90) & (hz < high + 90)
            assert np.sqrt(power[inside].sum()) == pytest.approx(level, rel=0.12)
    between = (hz > 300) & (hz < 900) | (hz > 4200) & (hz < 4800) | (hz > 9200)
    assert np.sqrt(power[between].sum()) < 1e-4
    synth.osc("/noise", len(levels), 0 * levels)
    synth.render(0.05)
    assert not synth.render(0.1).any()
    # Other bands leave nothing of these behind.
    synth.osc("/bands", 1, 12_000.0, 15_000.0)
    synth.osc("/noise", 1, 0.03)
    synth.render(0.1)
    assert np.sqrt(np.mean(synth.render(0.5) ** 2)) == pytest.approx(0.03, rel=0.1)


def test_noise_stands_where_python_says_and_is_two_noises_as_far_as_the_ears_are_apart(patches):
    """As max/README.md tells a client."""
    synth = Emulator(patches, "vae_synth", most_voices=1)
    edges, levels = np.array([500.0, 3000.0, 6000.0, 12_000.0]), np.array([0.05, 0.08, 0.06])
    place, apart = np.array([-1.0, 0.4, 0.8]), np.array([0.0, 0.5, 1.0])
    synth.osc("/bands", 3, edges)
    synth.osc("/places", 3, place, apart)
    synth.osc("/noise", 3, levels)
    synth.render(0.1)
    spectra = np.fft.rfft(synth.render(1.6), norm="forward") * 2**0.5
    hz = np.linspace(0, SR / 2, spectra.shape[1])
    for i, (low, high) in enumerate(pairwise(edges)):
        left, right = spectra[:, (hz > low + 90) & (hz < high - 90)]
        power = [np.vdot(ear, ear).real for ear in (left, right)]
        share = (high - low - 180) / (high - low)
        angle = (1 + place[i]) * np.pi / 4
        wanted = 2 * share * np.square(levels[i] * np.array([np.cos(angle), np.sin(angle)]))
        np.testing.assert_allclose(power, wanted, rtol=0.1, atol=1e-6)
        if place[i] > -1:
            alike = np.vdot(left, right).real / np.sqrt(np.prod(power))
            assert alike == pytest.approx(np.cos(apart[i] * np.pi / 2), abs=0.03)
