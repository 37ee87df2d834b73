"""A player of chords in a notebook."""

import io

import numpy as np
import pytest
import soundfile

from tests.live.test_numbered import numbered
from tests.live.test_performer import partials
from vaelib.synthesis.quality import cents_error

TOY = numbered()


class Shell:
    """A notebook's."""

    kernel = 1


@pytest.fixture
def notebook(monkeypatch):
    monkeypatch.setattr("IPython.get_ipython", Shell)


def sound(player):
    """What a player holds: left, and right."""
    samples, sr = soundfile.read(io.BytesIO(player.data))
    assert sr == 44100
    return samples.T


def test_a_chord_is_heard_for_as_long_as_its_keys_are_held(notebook, capfd):
    heard = sound(TOY.play(61, seconds=1.5, release_s=0.5, spread=0, partial_spread=0))
    assert heard.shape[0] == 2 and 1.9 < heard.shape[1] / 44100 < 2.1
    assert cents_error(heard[0, 20000:60000], *partials(61))[1] < 0.1
    chord = sound(TOY.play(57, 60.5, 64, seconds=1.5))
    assert np.sum(chord**2) > 2 * np.sum(heard**2)
    assert capfd.readouterr() == ("", "")


def test_points_and_presets(notebook):
    default, one = sound(TOY.play()), sound(TOY.play(preset="two"))
    same = sound(TOY.play(z=np.array(TOY.presets[1].z)))
    assert np.abs(one - same).max() < 1e-6
    assert np.abs(one - default).max() > 0.01


def test_a_loud_chord_is_not_clipped(notebook):
    loud = sound(TOY.play(*range(50, 60), seconds=0.5, level_db=12, voices=16))
    assert np.abs(loud).max() == pytest.approx(0.99, abs=1e-3)


def test_elsewhere_it_says_how_to_keep_the_sound(capsys):
    TOY.play(seconds=0.1)
    assert capsys.readouterr().err.startswith("play() shows a player in a notebook (`make lab`).")


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ({"preset": "none such"}, "no preset 'none such': the instrument comes with one, two"),
        ({"seconds": float("nan")}, "nothing lasts nan s"),
        ({"loudness": 11}, "no setting 'loudness'"),
        ({"z": np.zeros(7)}, "a point has 3 finite values"),
    ],
)
def test_wrong_words_are_one_sentence(how, sentence):
    with pytest.raises(ValueError, match=sentence):
        TOY.play(57, **how)
