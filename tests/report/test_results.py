"""What a notebook records: numbers, tables, figures and sounds, as the report will read them."""

import base64
import io
import re

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
import soundfile
from matplotlib.figure import Figure

from vaelib.profiles import Profile
from vaelib.report import plots
from vaelib.report.results import Results, read

NAN = float("nan")
ROWS = pd.DataFrame({"beta": [1, 2], "r2": np.float32([0.5, NAN]), "loss": ["a", None]})
SCORES = pd.DataFrame(
    {("r2", "value"): [0.5, 0.25], ("r2", "seeds"): [5, 3]},
    index=pd.MultiIndex.from_tuples([("2017", 1), ("shared", 1)], names=["loss", "beta"]),
)


@pytest.fixture
def profile(tmp_path) -> Profile:
    return Profile("quick", root=tmp_path)


@pytest.fixture
def results(profile) -> Results:
    with mpl.rc_context():
        yield Results("01_first", profile, record=True)


@pytest.mark.parametrize(
    ("value", "recorded"),
    [
        (np.float64(0.5), 0.5),
        (np.bool_(True), True),
        ({"a": np.arange(2), 2: (None, "x")}, {"a": [0, 1], "2": [None, "x"]}),
        (
            ROWS,
            [{"beta": 1, "r2": 0.5, "loss": "a"}, {"beta": 2, "r2": None, "loss": None}],
        ),
        (ROWS.set_index("beta")[["r2"]], {"1": {"r2": 0.5}, "2": {"r2": None}}),
        (ROWS.set_index("beta").r2, {"1": 0.5, "2": None}),
        (
            SCORES,
            {
                "2017": {"1": {"r2": {"value": 0.5, "seeds": 5}}},
                "shared": {"1": {"r2": {"value": 0.25, "seeds": 3}}},
            },
        ),
        ({"table": ROWS[["beta"]]}, {"table": [{"beta": 1}, {"beta": 2}]}),
        (ROWS[ROWS.beta > 1].reset_index(drop=True)[["beta"]], [{"beta": 2}]),
    ],
)
def test_values_become_plain_numbers_and_texts(results, profile, value, recorded):
    results.add("it", value)
    results.save()
    assert read(profile, "01_first")["numbers"] == {"it": recorded}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"a": [1.0, NAN]}, "01_first.it.a.1 is nan"),
        (np.array([1, np.inf]), "01_first.it.1 is inf"),
        (ROWS.set_index("loss") * np.inf, "01_first.it.beta is inf"),
        (ROWS.set_index(pd.Index(["x", "x"])), "two rows or columns are called x"),
        (ROWS[["beta", "beta"]], "two rows or columns are called beta"),
        (ROWS[ROWS.beta > 1], "give the table an index with a name"),
        (ROWS.sort_values("beta", ascending=False), "give the table an index with a name"),
        ({1: 0, "1": 0}, "two keys have one name"),
        (ROWS.index, "record a DataFrame or a Series"),
    ],
)
def test_what_cannot_be_recorded_is_refused_by_name(results, value, words):
    with pytest.raises(ValueError, match=r"^01_first\.it") as error:
        results.add("it", value)
    assert words in str(error.value)


def test_a_name_is_taken_once(results):
    results.add("it", 1)
    with pytest.raises(ValueError, match="records 'it' twice"):
        results.add("it", 1)
    results.sound("tone", np.ones(100), 44100, "a tone", group="tones")
    with pytest.raises(ValueError, match="records the sound 'tone' twice"):
        results.sound("tone", np.ones(100), 44100, "a tone", group="tones")


def test_a_sound_is_a_player_with_its_caption(results, profile):
    samples = 0.2 + 0.1 * np.sin(np.arange(22050) * 0.1)
    player = results.sound("tone", samples, 44100, "a <b> tone", group="tones").data
    assert "<figcaption>a &lt;b&gt; tone</figcaption><audio controls" in player
    mp3 = base64.b64decode(re.search(r"base64,([^\"]*)", player)[1])
    assert mp3 == (profile.sounds / "01_first/tone.mp3").read_bytes()
    heard, sr = soundfile.read(io.BytesIO(mp3))
    assert (sr, heard.ndim) == (44100, 1)
    middle = heard[5000:15000]
    assert abs(middle.mean()) < 1e-3 and abs(abs(middle).max() - 10 ** (-3 / 20)) < 0.02


def test_a_sound_may_have_two_channels(results, profile):
    t = np.arange(4410) / 44100
    left, right = 0.5 + np.sin(2 * np.pi * 440 * t), 0.25 * np.sin(2 * np.pi * 880 * t)
    results.sound("wide", np.stack([left, right]), 44100, "wide", group="g")
    heard, sr = soundfile.read(next(profile.sounds.rglob("wide.mp3")))
    assert heard.shape[1] == 2 and sr == 44100
    loudest = np.abs(np.fft.rfft(heard[:4410], axis=0)).argmax(axis=0) * 10.0
    np.testing.assert_allclose(loudest, [440, 880], atol=10)
    assert np.abs(heard[:, 0]).max() > 3 * np.abs(heard[:, 1]).max()


def test_sounds_stay_in_the_order_of_recording(results, profile):
    for name in ("z", "a", "m"):
        results.sound(name, np.ones(100), 44100, name, group="g")
    results.save()
    assert [sound["name"] for sound in read(profile, "01_first")["sounds"]] == ["z", "a", "m"]


def test_a_notebook_opened_by_hand_records_nothing_and_shows_all(profile):
    with mpl.rc_context():
        results = Results("01_first", profile, record=False)
        results.add("it", ROWS)
        results.figure("1.1", Figure(), "nothing")
        assert "<audio" in results.sound("t", np.ones(100), 44100, "t", group="g").data
        results.save()
    assert not any(profile.root.iterdir())


def test_a_users_style_does_not_reach_a_figure(profile):
    drawn = []
    for settings in ({}, {"font.family": "serif", "lines.linewidth": 9, "svg.image_inline": False}):
        with mpl.rc_context(settings):
            results = Results("01_first", profile, record=True)
            figure = Figure(figsize=(2, 1))
            figure.subplots().plot([0, 1, 0])
            results.figure("1.1", figure, "A line.")
            results.save()
        drawn.append(read(profile, "01_first")["figures"]["1.1"]["sha256"])
    assert drawn[0] == drawn[1]


def test_fonts_are_those_of_matplotlib():
    with mpl.rc_context():
        plots.set_style()
        from matplotlib.font_manager import findfont

        assert findfont(mpl.rcParams["font.family"][0]).startswith(mpl.get_data_path())


def test_what_an_earlier_version_left_is_removed(profile):
    with mpl.rc_context():
        for numbers in (("1.1", "1.2"), ("1.1",)):
            results = Results("01_first", profile, record=True)
            for number in numbers:
                results.figure(number, Figure(figsize=(1, 1)), "nothing")
            results.sound(f"of-{len(numbers)}", np.ones(100), 44100, "t", group="g")
            results.save()
    assert [f.name for f in (profile.figures / "01_first").iterdir()] == ["fig-1-1.svg"]
    assert [f.name for f in (profile.sounds / "01_first").iterdir()] == ["of-1.mp3"]


@pytest.mark.parametrize("size", [6.9, 7.0])
def test_a_text_that_print_cannot_show_is_refused(profile, size):
    figure = Figure()
    ax = figure.subplots()
    ax.set_title("large", fontsize=20)
    ax.tick_params(labelsize=size)
    results = Results("03_third", profile, record=False)
    if size < 7:
        with pytest.raises(ValueError, match=r"figure 9.9 has texts under 7 pt: '0.0'"):
            results.figure("9.9", figure, "small")
    else:
        results.figure("9.9", figure, "small")
        with pytest.raises(ValueError, match="twice"):
            results.figure("9.9", figure, "small")
