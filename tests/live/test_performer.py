"""Performer: the sound of voices against closed forms, and what may not be heard of them."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live import clients, test_spectral_envelope
from tests.live.passages import PASSAGES, bend, off, on
from tests.live.test_numbered import numbered
from vaelib.live.audio import Ring
from vaelib.live.instruments import instrument as instruments
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.playing import mono
from vaelib.live.playing.events import Midi, Move, Set, Timed
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.synthesis.engines import ENGINES
from vaelib.synthesis.notes import HOP, midi_to_hz
from vaelib.synthesis.quality import cents_error, click_db, flutter_db, noise_to_partials_db

NUMBERED, TOY = numbered(), clients.instrument()
PLAIN = {"attack_s": 0, "decay_s": 0, "sustain": 1, "velocity_level": 1, "release_s": 0.05}
PLAIN |= {"spread": 0, "partial_spread": 0}


def timed(events):
    return [Timed.at(time, event) for time, event in events]


def sound(instrument, values, events, n_ticks, engine="bank", **how):
    performance = Performance(instrument, values)
    return np.concatenate(
        list(played(performance, Performer(instrument, engine, **how), timed(events), n_ticks)),
        axis=1,
    )


def partials(pitch, sr=44100.0, instrument=NUMBERED):
    """What a note consists of, in Hz."""
    hz = midi_to_hz(pitch)
    found = Decoded(instrument, instrument.default).voiced(hz, sr=sr)
    return found.frequency_hz * (hz / instrument.f0_hz), found.amplitude


@pytest.mark.parametrize("sr", [44100, 48000, 96000])
@pytest.mark.parametrize("pitch", [57, 115])
def test_a_note_is_the_sum_of_its_partials_at_the_rate_of_the_output(sr, pitch):
    heard = sound(NUMBERED, PLAIN, [(0.0, on(pitch, 127))], 20, sr=sr)
    assert heard.shape == (2, 20 * sr // 100)
    hz, amplitude = partials(pitch, sr)
    # The highest lies at 27 kHz, where only the last rate has room for it.
    amplitude = np.where(hz < 0.48 * sr, amplitude, 0)
    assert np.all(amplitude > 0) == (pitch == 57 or sr == 96000)
    phase = np.random.default_rng(0).random(128)[: len(hz)]
    t = np.arange(heard.shape[1]) / sr
    waves = amplitude @ np.sin(2 * np.pi * (phase[:, None] + hz[:, None] * t))
    steady = slice(sr // 100, None)
    assert_allclose(heard[:, steady], np.stack([waves, waves])[:, steady] / np.sqrt(2), atol=2e-6)


def test_a_note_begins_and_ends_at_its_sample():
    events = [(3 + 217 / 441, on(57, 127)), (10 + 100 / 441, off(57))]
    heard = sound(NUMBERED, PLAIN, events, 30)
    sounding = np.flatnonzero(heard.any(axis=0))
    assert sounding[0] == 3 * HOP + 217 + 1  # it rises from 0
    end = 10 * HOP + 100 + 5 * HOP
    # The last samples of the fall are below what one can represent beside the first.
    assert end - 40 < sounding[-1] < end
    assert np.abs(heard[:, 9 * HOP : 10 * HOP + 100]).max() > 0.05


def test_a_voice_has_its_place_and_so_have_its_partials():
    spread = PLAIN | {"spread": 1.0}
    events = [(0.0, on(57, 127)), (0.0, on(64, 127))]
    whole = sound(NUMBERED, spread, events, 60)[:, 20 * HOP :]
    middle = sound(NUMBERED, PLAIN, events, 60)[:, 20 * HOP :]
    # The first voice is in the middle, the second at one side, with the same power.
    first = sound(NUMBERED, spread, events[:1], 60)[:, 20 * HOP :]
    assert_allclose(first[0], first[1])
    second = whole - first
    assert np.mean(second[0] ** 2) != pytest.approx(np.mean(second[1] ** 2), rel=0.5)
    alone = middle - sound(NUMBERED, PLAIN, events[:1], 60)[:, 20 * HOP :]
    assert np.sum(second**2) == pytest.approx(np.sum(alone**2), rel=1e-4)
    apart = sound(NUMBERED, PLAIN | {"partial_spread": 1.0}, events[:1], 60)[:, 20 * HOP :]
    together = middle - alone
    assert np.sum(apart**2) == pytest.approx(np.sum(together**2), rel=0.02)
    hz, _ = partials(57)
    t = np.arange(apart.shape[1]) / 44100
    at = apart @ np.exp(-2j * np.pi * np.outer(t, hz)) / len(t)
    balance = np.abs(at[0]) / np.abs(at).sum(axis=0)
    assert balance[0] == pytest.approx(0.5, abs=0.02) and np.ptp(balance) > 0.3


def test_an_engine_of_one_channel_has_a_place_for_each_voice():
    events = [(0.0, on(57, 127)), (0.0, on(64, 127)), (30.0, Set("spread", 1.0))]
    first = sound(NUMBERED, PLAIN, [events[0], events[2]], 60, "inverse-stft")
    second = sound(NUMBERED, PLAIN, events, 60, "inverse-stft") - first
    assert_allclose(first[0], first[1])
    powers = np.mean(second.reshape(2, 60, -1) ** 2, axis=-1)
    assert_allclose(powers[0, 5:30], powers[1, 5:30])
    # The second voice lies 0.76 to the left, where the power is shared by cosine and sine.
    angle = np.pi / 4 * (2 * ((0.5 + (5**0.5 - 1) / 2) % 1))
    assert_allclose(powers[1, 40:] / powers[0, 40:], np.tan(angle) ** 2, rtol=1e-6)
    assert_allclose(powers[:, 10:].sum(axis=0), powers[:, 10:].sum(axis=0).mean(), rtol=0.2)
    assert max(map(click_db, first + second)) < -75


@pytest.mark.parametrize("engine", ["bank", "bank-noise", "inverse-stft"])
def test_bands_of_noise_sound_beside_the_partials_of_each_voice(engine):
    instrument, z = test_spectral_envelope.toy(), (0.5, 0.2)
    events = [(0.0, Move(z)), (0.0, on(57, 127)), (0.0, on(64, 127))]
    heard = sound(instrument, PLAIN, events[:2], 60, engine)[:, 10 * HOP :]
    alone = mono.Performer(instrument, engine)
    truth = [alone.play(mono.Playing(z, 57.0, 127.0)) for _ in range(60)]
    truth = np.concatenate(truth)[10 * HOP :] / np.sqrt(2)
    assert_allclose(heard, np.stack([truth, truth]), atol=1e-9 if engine != "bank" else 2e-6)
    # The noise of another voice is another noise.
    second = sound(instrument, PLAIN, events, 60, engine)[0, 10 * HOP :] - heard[0]
    assert np.corrcoef(np.diff(heard[0], 3), np.diff(second, 3))[0, 1] < 0.1


def test_noise_moves_with_its_voice_without_a_click():
    """It is heard in a band that is narrow, where nothing hides a step."""
    edges = np.array([100, 400, 5000, 12_000], np.float32)
    hum = test_spectral_envelope.toy(
        noise=np.array([40, -60, -60], np.float32),
        envelope=test_spectral_envelope.ENVELOPE._replace(noise_edges_hz=edges),
    )
    events = [(0.0, on(57, 100)), (0.0, on(64, 100)), (60.0, Set("spread", 1.0))]
    heard = sound(hum, PLAIN, events, 100, "bank")[:, 40 * HOP :]
    assert max(map(click_db, heard)) < -70
    assert not np.allclose(*heard[:, 40 * HOP :], rtol=0.1)


class Masked:
    """A performer that hears some slots only."""

    def __init__(self, performer, slots):
        self.performer, self.slots = performer, slots

    def play(self, playing):
        """Synthesise one tick."""
        voices = (v if i in self.slots else None for i, v in enumerate(playing.voices))
        return self.performer.play(playing._replace(voices=tuple(voices)))


@pytest.mark.parametrize("engine", ["bank", "bank-noise", "inverse-stft"])
@pytest.mark.parametrize("instrument", [NUMBERED, TOY], ids=["numbered", "bins"])
def test_two_voices_with_different_timbres_are_two_renders_added(instrument, engine):
    values = {"velocity_dial": 3, "velocity_amount": 1.0, "mod1_depth": 0.3}
    events = [(0.0, on(57, 20)), (2.5, on(60, 127)), (40.0, bend(0.5)), (60.0, off(57))]

    def part(slots):
        performer = Masked(Performer(instrument, engine), slots)
        return np.concatenate(
            list(played(Performance(instrument, values), performer, timed(events), 100)), axis=1
        )

    playing = Performance(instrument, values)
    playing.obey(on(57, 20))
    playing.obey(on(60, 127))
    one, other = (v.z for v in playing.tick().voices if v)
    assert one != other
    both = part({0, 1})
    # Products of several rows round differently from those of one.
    assert_allclose(both, part({0}) + part({1}), atol=2e-6)
    assert np.abs(both).max() > 0.02


def test_points_that_are_decoded_together_are_the_same_and_the_network_runs_once(monkeypatch):
    runs = []
    forward = instruments.forward
    monkeypatch.setattr(
        instruments, "forward", lambda *args: runs.append(args[-1].shape) or forward(*args)
    )
    for instrument in (NUMBERED, TOY):
        z = np.random.default_rng(0).uniform(0, 1, (5, instrument.n_latents))
        runs.clear()
        together = Decoded.each(instrument, z, np.full(5, 220.0))
        assert len(runs) == 1
        for decoded, row in zip(together, z, strict=True):
            one = decoded.voiced(220.0, sr=44100)
            other = Decoded(instrument, row).voiced(220.0, sr=44100)
            assert_allclose(one.frequency_hz, other.frequency_hz, rtol=1e-5)
            assert_allclose(one.amplitude, other.amplitude, rtol=1e-4)
    runs.clear()
    sound(TOY, {"velocity_dial": 1}, [(0.0, on(50 + i, 20 + i)) for i in range(8)], 5)
    assert runs == [(8, 4)]
    runs.clear()
    sound(TOY, {}, [(0.0, on(50 + i, 20 + i)) for i in range(8)], 5)
    assert runs == [(4,)]


@pytest.mark.parametrize("name", PASSAGES)
def test_nothing_clicks(name):
    values, events = PASSAGES[name]
    heard = sound(NUMBERED, values, events, 200)
    # The sounds have nothing above 12 kHz, where clicks are found.
    assert max(map(click_db, heard)) < -80
    assert 0.05 < np.abs(heard).max() < 1
    assert np.isfinite(heard).all()


def test_what_has_ended_is_silence_to_the_last_bit():
    values, events = PASSAGES["stealing"]
    heard = sound(NUMBERED, values, events, 300)
    assert (heard[:, 250 * HOP :] == 0).all() and (heard[:, : events[0][0].astype(int)] == 0).all()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_slot_that_is_used_again_begins_from_silence(engine):
    values = PLAIN | {"voices": 1}
    once = sound(NUMBERED, values, [(20.0, on(57, 127)), (30.0, off(57))], 45, engine)
    events = [(0.0, on(80, 127)), (5.0, off(80)), (20.0, on(57, 127)), (30.0, off(57))]
    again = sound(NUMBERED, values, events, 45, engine)[:, 20 * HOP :]
    first = once[:, 20 * HOP :]
    # Phases went on meanwhile: the levels are the same.
    power = [np.mean(x[:, 2 * HOP : 10 * HOP] ** 2) for x in (first, again)]
    assert power[1] == pytest.approx(power[0], rel=0.3)
    assert np.abs(again[:, :10]).max() < 1e-3 and (again[:, 16 * HOP :] == 0).all()


def test_a_held_note_is_steady_in_tune_and_clean_with_all_that_stands_still():
    heard = sound(NUMBERED, {"spread": 0.5}, [(0.0, on(61)), (1.0, Midi(0xB0, 64, 127))], 240)
    for ear in heard[:, 40 * HOP :]:
        assert cents_error(ear, *partials(61))[1] < 0.02
        assert noise_to_partials_db(ear, partials(61)[0]) < -90
        assert flutter_db(ear) < 0.02


@pytest.fixture(scope="module")
def slides():
    return sound(NUMBERED, *PASSAGES["slides"], 60)


@pytest.mark.parametrize("block", [1, 16, 40, 128, 160, 441, 8192, 8193])
def test_blocks_of_any_size_are_the_same_samples(block, slides):
    values, events = PASSAGES["slides"]
    blocks = played(Performance(NUMBERED, values), Performer(NUMBERED), timed(events), 60)
    ring, n, heard = Ring(block + HOP), 60 * HOP // block, []
    for _ in range(n):
        while len(ring) < block:
            ring.write(next(blocks).T)
        heard.append(ring.read(block))
    assert_array_equal(np.concatenate(heard), slides.T[: n * block])
    assert ring.underruns == 0


def test_dials_move_all_voices_without_their_notes():
    still = sound(NUMBERED, PLAIN, [(0.0, on(57, 127))], 100)
    moved = sound(NUMBERED, PLAIN, [(0.0, on(57, 127)), (50.0, Move((0.8, 1.0, 2.0)))], 100)
    assert_array_equal(still[:, : 50 * HOP], moved[:, : 50 * HOP])
    shifted = 110 * np.array([0.8, 1, 2.8, 4.8]) * 2
    assert cents_error(moved[0, 55 * HOP :], shifted, np.ones(4))[1] < 0.1


@pytest.mark.parametrize(
    ("engine", "sr", "sentence"),
    [
        ("organ", 44100, "no engine 'organ': choose one of bank"),
        ("bank", 44150, "44150 Hz is no sampling rate that is played: choose 8000 to 400000"),
        ("bank", 500_000, "500000 Hz is no sampling rate"),
        ("bank", float("nan"), "no sampling rate"),
        ("bank-noise", 48000, "bank-noise plays at 44100 Hz: choose bank"),
    ],
)
def test_what_cannot_be_played_is_one_sentence(engine, sr, sentence):
    with pytest.raises(ValueError, match=sentence):
        Performer(NUMBERED, engine, sr=sr)
