"""Demo: a piece whose notes, level and file can be counted on."""

import numpy as np
import pytest
import soundfile
from numpy.testing import assert_array_equal

from vaelib.live import demo
from vaelib.live.decoded import Decoded
from vaelib.live.instrument import Instrument


@pytest.fixture(scope="module")
def instrument():
    return Instrument.load()


def test_a_voice_plays_one_note_at_a_time_within_the_dials(instrument):
    voices = demo.piece(instrument, 60.0)
    assert len(voices) == 5
    low, high = np.array([(latent.low, latent.high) for latent in instrument.latents]).T
    for voice in voices:
        assert len(voice.events) > 10 and voice.z.shape == (6000, instrument.n_latents)
        starts = np.array([event.start_s for event in voice.events])
        ends = starts + [event.length_s for event in voice.events]
        assert (starts[1:] >= ends[:-1] - 1e-9).all() and ends[-1] < 60
        assert (voice.z >= low).all() and (voice.z <= high).all()
        assert (np.ptp(voice.z, axis=0) > 0.3 * (high - low)).all()
        # Slow enough to be followed: a hundredth of a range in a tick.
        assert (np.abs(np.diff(voice.z, axis=0)) < 0.02 * (high - low)).all()


def test_the_same_seed_composes_the_same(instrument):
    one, two, other = (demo.piece(instrument, 40.0, seed=seed) for seed in (1, 1, 2))
    assert [voice.events for voice in one] == [voice.events for voice in two]
    assert_array_equal(one[-1].z, two[-1].z)
    assert one[-1].events != other[-1].events


def test_a_note_rises_is_held_and_let_go(instrument):
    events = (demo.Event(0.1, 0.3, 69, 0.5), demo.Event(1.5, 0.2, 81, 1.0))
    z = np.tile(instrument.default, (250, 1))
    ticks = list(demo.ticks(demo.Voice(events, z, 0.05, np.inf, 1.0), instrument))
    gates = np.array([tick.gate for tick in ticks])
    assert (gates[:10] == 0).all() and gates[15:40] == pytest.approx(0.5)
    assert (np.diff(gates[40:60]) < 0).all() and gates[149] < 1e-3
    assert gates[155:169] == pytest.approx(1)
    assert {tick.f0_hz for tick in ticks[10:150]} == {440.0} and ticks[160].f0_hz == 880.0
    sounding = Decoded(instrument, instrument.default).tick(440.0, 0.5)
    assert_array_equal(ticks[20].magnitudes, sounding.magnitudes)
    assert_array_equal(ticks[20].partials.amplitude, sounding.partials.amplitude)


def test_the_piece_is_written_with_its_spectrogram(tmp_path, capsys, monkeypatch):
    out, compose = tmp_path / "piece.wav", demo.piece
    # One part of the pad, which sounds from the beginning to the end.
    monkeypatch.setattr(demo, "piece", lambda *args, **options: compose(*args, **options)[1:2])
    assert demo.main(["--out", str(out), "--seconds", "30"]) == 0
    sound, sr = soundfile.read(out)
    assert sr == 44100 and len(sound) == 30 * sr
    assert np.abs(sound).max() == pytest.approx(demo.PEAK, abs=1e-3)
    seconds = sound.reshape(30, sr)
    assert (np.sqrt(np.mean(seconds[:28] ** 2, axis=1)) > 0.02).all()
    assert np.abs(seconds[-1, -4000:]).max() < 0.02
    assert (tmp_path / "piece.png").stat().st_size > 20_000
    assert "30 s by the bank" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--seconds", "3"], "30 s to an hour, not 3 s"),
        (["--seconds", "nan"], "30 s to an hour"),
        (["--instrument", "nowhere"], "there is no nowhere"),
        (["--seed", "-1"], "a seed counts from 0 up"),
        (["--out", "absent/piece.wav"], "there is no folder absent"),
        (["--out", "piece.png"], "piece.png is no WAV file: give its name the suffix .wav"),
        (["--out", "."], "is no WAV file"),
    ],
)
def test_wrong_input_is_told_in_a_sentence(arguments, sentence, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert demo.main(["--out=piece.wav", *arguments]) == 1
    error = capsys.readouterr().err
    assert error.startswith("error: ") and sentence in error and error.count("\n") == 1
    assert not list(tmp_path.iterdir())
