"""The voices of Pure Data, as it renders them: partials, levels and places, no fault heard."""

from itertools import pairwise

import numpy as np
import pytest
from pure_data import SR

from tests.max.sender import A3, A4, AMPLITUDE, N_VOICES, OTHER, RATIO, Take, steady, whole
from vaelib.synthesis.quality import click_db, flutter_db

pytestmark = pytest.mark.live


def with_surroundings(part, seconds=0.25):
    return part.sound[0, part.start - int(seconds * SR) : part.sent + int(seconds * SR)]


def partials_of(sound, f0_hz, ratios=RATIO):
    """Amplitude and ratio of partials, by projection on a windowed complex tone."""
    window = np.blackman(len(sound))
    spectrum = np.abs(np.fft.rfft(sound * window, 2**19)) * 2 / window.sum()
    hz = np.fft.rfftfreq(2**19, 1 / SR)
    found = []
    for ratio in ratios:
        near = np.flatnonzero(np.abs(hz - ratio * f0_hz) < 0.03 * f0_hz)
        peak = near[spectrum[near].argmax()]
        found.append((spectrum[peak], hz[peak] / f0_hz))
    return np.array(found).T


@pytest.mark.parametrize("voice", ["bank", "stft"])
def test_a_voice_plays_partials_pitches_levels_and_places_as_sent(pd, sender, voice):
    take = Take(pd, sender, voice)
    take.frame("nothing yet", AMPLITUDE, RATIO, seconds=0.2)
    take.note("whole", A3, 1.0, seconds=0.6)
    take.frame("jump", *OTHER, seconds=0.4)
    take.frame("back", AMPLITUDE, RATIO, seconds=0.3)
    take.note("octave", A4, 1.0, seconds=0.4)
    take.note("soft", A3, 0.5, seconds=0.4)
    take.note("left", A3, 0.5, -1.0, seconds=0.3)
    take.note("half right", A3, 0.5, 0.5, seconds=0.3)
    take.note("end", A3, 0.0, seconds=0.3)
    take.note("again", A3, 1.0, seconds=0.3)
    parts = take.end()

    assert not whole(parts["nothing yet"]).any()
    for name, f0_hz, gain in (("whole", A3, 1), ("octave", A4, 1), ("soft", A3, 0.5)):
        for channel in (0, 1):
            amplitude, ratio = partials_of(steady(parts[name], channel=channel), f0_hz)
            np.testing.assert_allclose(amplitude, np.array(AMPLITUDE) * gain, rtol=0.01)
            assert np.abs(1200 * np.log2(ratio / RATIO)).max() < 1
    np.testing.assert_allclose(partials_of(steady(parts["jump"]), A3)[0], OTHER[0], rtol=0.02)
    assert flutter_db(steady(parts["whole"])) < 0.02
    for name, pan in (("left", -1.0), ("half right", 0.5)):
        angle = (1 + pan) * np.pi / 4
        for channel, gain in enumerate((np.cos(angle), np.sin(angle))):
            found = partials_of(steady(parts[name], channel=channel), A3)[0]
            wanted = np.array(AMPLITUDE) * 0.5 * gain * 2**0.5
            np.testing.assert_allclose(found, wanted, rtol=0.01, atol=1e-5)
    assert np.abs(steady(parts["end"])).max() < 1e-6
    limits = {"jump": -75, "back": -75, "octave": -75, "left": -75, "end": -70, "again": -70}
    for name, limit_db in limits.items():
        assert click_db(with_surroundings(parts[name])) < limit_db, name


def test_partials_stand_apart_by_the_spread_about_the_place_of_their_voice(pd, sender):
    """As max/README.md tells a client, whether the spread comes before or while a voice sounds."""
    amplitude, ratio = np.zeros(112), np.ones(112)
    heard = np.array([0, 1, 7, 111])
    amplitude[heard], ratio[heard] = 0.05, (1.0, 2.0, 3.0, 4.0)
    take = Take(pd, sender, "bank", slot=2)
    take.frame("silent", amplitude, ratio, seconds=0.1)
    sender.send("/spread", 0.4)
    take.note("before", A3, 1.0, 0.3, seconds=0.5)
    take.message("meanwhile", "/spread", 0.9, seconds=0.5)
    parts = take.end()
    for name, spread in (("before", 0.4), ("meanwhile", 0.9)):
        place = np.clip(0.3 + spread * (2 * ((0.5 + 0.618034 * heard) % 1) - 1), -1, 1)
        for channel, function in enumerate((np.cos, np.sin)):
            found = partials_of(steady(parts[name], channel=channel), A3, ratio[heard])[0]
            wanted = 0.05 * 2**0.5 * function((1 + place) * np.pi / 4)
            np.testing.assert_allclose(found, wanted, rtol=0.01, atol=1e-4)
    assert click_db(with_surroundings(parts["meanwhile"])) < -75


def test_a_frame_of_bins_is_taken_whole_or_not_at_all(pd, sender):
    take = Take(pd, sender, "stft")
    sender.voice(0, A3, 1.0)
    for name, lost in (("chunk", {"/spec/mag 240"}), ("commit", {"commit"})):
        take.frame(name, AMPLITUDE, RATIO, lost=lost, seconds=0.1)
    take.frame("whole", AMPLITUDE, RATIO, seconds=0.3)
    take.frame("another", *OTHER, lost={"/spec/slot 480"}, seconds=0.3)
    parts = take.end()
    for name in ("chunk", "commit"):
        assert not whole(parts[name]).any()
    assert flutter_db(whole(parts["another"])) < 0.02
    assert pd.counts()[2] == 1


def test_every_slot_sounds_at_once_with_partials_of_its_own(pd, sender):
    pd.record()
    low, step = 300.0, 37.0
    for slot in range(N_VOICES):
        # The last partial of 112 must arrive too.
        amplitude, ratio = np.zeros(112), np.ones(112)
        amplitude[[0, 111]], ratio[[0, 111]] = 0.01 + 0.001 * slot, (1.0, 5.0)
        sender.partials(slot, amplitude, ratio)
        sender.voice(slot, low + step * slot, 0.5)
    pd.wait(0.7)
    alone = pd.mark()
    for slot in range(N_VOICES):
        if slot != 17:
            sender.end(slot)
    ended = pd.mark()
    pd.wait(0.4)
    last = pd.mark()
    sender.send("/voices", 2, 100.0, 0.0, 0.0, 100.0, 0.0, 0.0)  # what is not named is silent
    silent = pd.mark()
    pd.wait(0.2)
    sound, starts = pd.stop_recording()
    together = sound[0, starts[alone] - SR // 2 : starts[alone]]
    for slot in range(N_VOICES):
        f0_hz = low + step * slot
        amplitude, ratio = partials_of(together, f0_hz, [1.0, 5.0])
        np.testing.assert_allclose(amplitude, 0.5 * (0.01 + 0.001 * slot), rtol=0.03)
        assert np.abs(1200 * np.log2(ratio / [1.0, 5.0])).max() < 1
    rest = sound[0, starts[ended] + SR // 10 : starts[last]]
    wanted = 0.5 * (0.01 + 0.017)
    assert np.sqrt(np.mean(rest**2)) == pytest.approx(wanted, rel=0.01)
    assert np.abs(sound[:, starts[silent] + SR // 20 :]).max() < 1e-9


def test_a_message_that_is_not_whole_changes_nothing(pd, sender):
    take = Take(pd, sender, "bank")
    sender.partials(0, AMPLITUDE, RATIO)
    take.note("whole", A3, 1.0, seconds=0.3)
    for bad in (
        ("/partials", 0, 4, 1.0, 2.0, 3.0, 4.0, 0.1, 0.1, 0.1),
        ("/partials", 0, 113, *[0.5] * 226),
        ("/voices", 2, A3, 0.0, 0.0, A4, 1.0),
        ("/voices", 25, *[A3, 0.0, 0.0] * 25),
    ):
        take.message(str(bad[:3]), *bad, seconds=0.1)
    parts = take.end()
    for name, part in parts.items():
        assert name == "whole" or flutter_db(whole(part)) < 0.02, name


def test_the_sound_survives_numbers_that_are_none(pd, sender):
    """Pd itself reads them as 0."""
    take = Take(pd, sender, "bank")
    for nothing in (float("nan"), float("inf")):
        sender.send("/partials", 0, 2, 1.0, nothing, nothing, 0.5)
        sender.send("/voices", 1, nothing, 1.0, 0.0)
        sender.send("/voices", 1, A3, nothing, nothing)
        pd.wait(0.1)
    sender.partials(0, AMPLITUDE, RATIO)
    take.note("after", A3, 1.0, seconds=0.4)
    sound = steady(take.end()["after"])
    np.testing.assert_allclose(partials_of(sound, A3)[0], AMPLITUDE, rtol=0.01)


def test_a_fresh_voice_starts_at_its_pitch_and_with_its_own_partials(pd, sender):
    """A slot that is used again glides from nothing that it played before."""
    take = Take(pd, sender, "bank", slot=3)
    sender.partials(3, [0.2], [8.0])
    take.note("before", A3, 1.0, seconds=0.2)
    take.note("ended", A3, 0.0, seconds=0.2)
    sender.partials(3, [0.0, 0.2], [1.0, 8.0])
    take.note("fresh", 2 * A3, 1.0, seconds=0.3)
    take.frame("born", [0.2, 0.0], [6.0, 8.0], seconds=0.2)
    parts = take.end()

    def frequencies(sound):
        left = np.flatnonzero(np.diff(np.signbit(sound)))
        crossings = left + sound[left] / (sound[left] - sound[left + 1])
        return SR / 2 / np.diff(crossings)

    onset = np.trim_zeros(whole(parts["fresh"]), "f")
    assert len(onset) > SR / 5
    np.testing.assert_allclose(frequencies(onset[100:]), 16 * A3, rtol=0.02)
    loudest = np.abs(onset[-SR // 10 :]).max()
    assert np.abs(onset[: int(0.001 * SR)]).max() < 0.2 * loudest
    ended = np.trim_zeros(whole(parts["ended"]), "b")
    assert len(ended) < parts["ended"].sent - parts["ended"].start + 0.06 * SR
    late = frequencies(steady(parts["born"], settle_s=0.05))
    np.testing.assert_allclose(late, 12 * A3, rtol=0.02)


def test_nothing_folds_back_that_python_has_not_faded(pd, sender):
    take = Take(pd, sender, "bank")
    sender.partials(0, [0.2, 0.2], [1.0, 12.0])
    take.note("on", 2000.0, 1.0, seconds=0.5)
    sound = steady(take.end()["on"])
    amplitude = partials_of(sound, 2000.0, [1.0])[0]
    assert amplitude == pytest.approx(0.2, rel=0.01)
    window = np.blackman(len(sound))
    spectrum = np.abs(np.fft.rfft(sound * window)) * 2 / window.sum()
    hz = np.fft.rfftfreq(len(sound), 1 / SR)
    elsewhere = (np.abs(hz - 2000) > 100) & (hz < 21_900)
    assert spectrum[elsewhere].max() < 1e-4


def test_each_band_of_noise_has_the_level_that_was_sent(pd, sender):
    """Of a few bands, narrow and wide; what is between and beyond is silent, and so is the end."""
    edges = [28.0, 76.0, 133.0, 1000.0, 4000.0, 5000.0, 9000.0]
    levels = [0.0, 0.02, 0.0, 0.05, 0.0, 0.01]
    pd.record()
    sender.send("/bands", len(levels), *edges)
    sender.send("/noise", len(levels), *levels)
    pd.wait(3.0)
    louder = pd.mark()
    sender.send("/noise", len(levels), *[2 * level for level in levels])
    twice = pd.mark()
    pd.wait(1.0)
    off = pd.mark()
    sender.send("/noise", len(levels), *[0.0] * len(levels))
    ended = pd.mark()
    pd.wait(0.3)
    sound, starts = pd.stop_recording()
    held = sound[0, starts[louder] - 2 * SR : starts[louder]]
    window = np.hanning(len(held)) / np.sqrt(0.375)
    power = np.abs(np.fft.rfft(held * window)) ** 2 * 2 / len(held) ** 2
    hz = np.fft.rfftfreq(len(held), 1 / SR)
    # A bin of the frames is 43 Hz wide, and leaks by as much.
    for (low, high), level in zip(pairwise(edges), levels, strict=True):
        inside = (hz > low - 90) & (hz < high + 90)
        if level:
            assert np.sqrt(power[inside].sum()) == pytest.approx(level, rel=0.12)
    between = (hz > 300) & (hz < 900) | (hz > 4200) & (hz < 4800) | (hz > 9200)
    assert np.sqrt(power[between].sum()) < 1e-4
    rms = [np.sqrt(np.mean(x**2)) for x in (held, sound[0, starts[twice] + SR // 10 : starts[off]])]
    assert rms[1] / rms[0] == pytest.approx(2, rel=0.1)
    np.testing.assert_allclose(*sound, atol=1e-5)
    assert not sound[:, starts[ended] + SR // 5 :].any()


def test_noise_stands_where_python_says_and_is_two_noises_as_far_as_the_ears_are_apart(pd, sender):
    """As max/README.md tells a client; in the middle until it is told."""
    edges, levels = [500.0, 3000.0, 6000.0, 12_000.0], [0.05, 0.08, 0.06]
    place, apart = [-1.0, 0.4, 0.8], [0.0, 0.5, 1.0]
    pd.record()
    sender.send("/bands", 3, *edges)
    sender.send("/noise", 3, *levels)
    pd.wait(0.4)
    told = pd.mark()
    sender.send("/places", 3, *place, *apart)
    placed = pd.mark()
    pd.wait(1.2)
    sound, starts = pd.stop_recording()
    np.testing.assert_allclose(*sound[:, : starts[told]], atol=1e-5)
    held = sound[:, starts[placed] + SR // 10 :]
    spectra = np.fft.rfft(held * np.hanning(held.shape[1]), norm="forward") * (2 / 0.375) ** 0.5
    hz = np.linspace(0, SR / 2, spectra.shape[1])
    for i, (low, high) in enumerate(pairwise(edges)):
        left, right = spectra[:, (hz > low + 90) & (hz < high - 90)]
        power = [np.vdot(ear, ear).real for ear in (left, right)]
        share = (high - low - 180) / (high - low)
        angle = (1 + place[i]) * np.pi / 4
        wanted = 2 * share * np.square(levels[i] * np.array([np.cos(angle), np.sin(angle)]))
        np.testing.assert_allclose(power, wanted, rtol=0.15, atol=1e-6)
        if place[i] > -1:
            alike = np.vdot(left, right).real / np.sqrt(np.prod(power))
            assert alike == pytest.approx(np.cos(apart[i] * np.pi / 2), abs=0.08)
