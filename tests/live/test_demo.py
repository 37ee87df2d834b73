"""Demo: a piece whose notes, level and file can be counted on."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import soundfile

from tests.live.test_numbered import numbered
from vaelib.live import demo
from vaelib.live.playing.events import Midi, Move, Set
from vaelib.live.playing.performance import Performance
from vaelib.profiles import Profile

TOY = numbered()


def voices(events, seconds):
    """The voices of every tick."""
    performance, coming = Performance(TOY), list(events)[::-1]
    for tick in range(round(100 * seconds)):
        while coming and coming[-1].tick <= tick:
            performance.obey(coming[-1].event, coming.pop().offset)
        yield [voice for voice in performance.tick().voices if voice]


def test_eight_voices_play_with_timbres_of_their_own_and_all_come_to_an_end():
    events = demo.piece(TOY, 60.0)
    played = list(voices(events, 60))
    assert sum(len(tick) >= 8 for tick in played) > 100
    assert max(len({voice.z for voice in tick}) for tick in played) > 2
    assert not played[-1] and all(played[1:5700])
    assert {type(event) for _, _, event in events} == {Midi, Move, Set}
    down = Counter()
    for _, _, event in events:
        if isinstance(event, Midi) and event.status >> 4 in (8, 9):
            key = event.status & 15, event.data1
            down[key] += 1 if event.status >> 4 == 9 else -1
            assert down[key] in (0, 1)
    assert not any(down.values())


def test_it_moves_slowly_through_the_ranges_of_all_dials():
    z = np.array([event.z for _, _, event in demo.piece(TOY, 60.0) if isinstance(event, Move)])
    low, high = np.array([(latent.low, latent.high) for latent in TOY.latents]).T
    assert z.shape == (6000, 3) and (z >= low - 1e-6).all() and (z <= high + 1e-6).all()
    assert (np.ptp(z, axis=0) > 0.3 * (high - low)).all()
    # Slow enough to be followed: a hundredth of a range in a tick.
    assert (np.abs(np.diff(z, axis=0)) < 0.02 * (high - low)).all()


def test_the_same_seed_composes_the_same():
    one, two, other = (demo.piece(TOY, 40.0, seed=seed) for seed in (1, 1, 2))
    assert one == two and one != other


def test_the_piece_is_written_with_its_spectrogram(tmp_path, capsys):
    out = tmp_path / "piece.wav"
    # One dial of 0 partials would be silent in places.
    shown = replace(TOY.latents[1], low=0.5)
    replace(TOY, latents=(TOY.latents[0], shown, TOY.latents[2])).save(tmp_path / "toy")
    assert demo.main(["--out", str(out), "--seconds=20", f"--instrument={tmp_path / 'toy'}"]) == 0
    sound, sr = soundfile.read(out)
    assert sr == 44100 and sound.shape == (20 * sr, 2)
    assert np.abs(sound).max() == pytest.approx(demo.PEAK, abs=1e-3)
    seconds = sound.reshape(20, sr, 2)
    assert (np.sqrt(np.mean(seconds[:17] ** 2, axis=1)) > 0.01).all()
    assert (seconds[-1, -4000:] == 0).all()
    assert np.abs(sound[:, 0] - sound[:, 1]).max() > 0.05
    assert (tmp_path / "piece.png").stat().st_size > 20_000
    assert "20 s by the bank" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--seconds", "3"], "20 s to an hour, not 3 s"),
        (["--seconds", "nan"], "20 s to an hour"),
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


def test_a_checkout_that_cannot_be_written_is_one_sentence(capsys, tmp_path, monkeypatch):
    (tmp_path / "reports").write_text("a file in the folder's place")
    monkeypatch.setattr(Profile, "sounds", tmp_path / "reports" / "sounds")
    assert demo.main([]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"error: cannot write {tmp_path}/reports/sounds: a part of that path")
