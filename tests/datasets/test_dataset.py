"""What a person asks of a dataset: to select sounds, read them and hear them."""

import pathlib

import numpy as np
import pytest
import soundfile

from vaelib.datasets import sounds
from vaelib.datasets.dataset import load

SMALL_FM = {"carrier_offset": 7, "ratio": 3, "index": 4, "resonance": 5, "filter_frequency": 5}


@pytest.fixture(scope="module")
def harmonic(profile):
    """25 sounds of dataset 1."""
    return load("spectral_richness", profile, stride=(400,), progress=False)


@pytest.mark.pyo
def test_a_dataset_says_what_it_is(ds):
    assert len(ds) == len(ds.frames) == 54 and ds.sr == 44_100
    assert ds.frames.dtype == np.float32 and ds.frames.shape == (54, 4096)
    assert isinstance(ds.frames, np.memmap)
    text = repr(ds)
    assert "additive_biquad: 54 sounds of 4,096 samples at 44,100 Hz, 0.9 MB" in text
    assert "inharmonicity     j  3 values  0, 0.4, 0.8  110 Hz" in text
    assert "<td>harmonics</td><td>k</td><td>3 values</td><td>0, 7, 14</td>" in ds._repr_html_()


@pytest.mark.pyo
def test_labels_values_and_settings_agree(ds):
    assert ds.labels.shape == (54, 4) and ds.labels.dtype == np.int32
    for c, factor in enumerate(ds.factors):
        expected = [factor.values[i] for i in ds.labels[:, c]]
        assert ds.values(factor.name).tolist() == expected
        assert [ds.setting(i)[factor.name] for i in range(54)] == expected


@pytest.mark.pyo
def test_selecting(ds):
    some = ds.where(resonance=5, inharmonicity=0.4)
    assert len(some) == 6 and set(some.values("resonance")) == {5}
    assert set(some.values("inharmonicity")) == {0.4}
    mask = (ds.values("resonance") == 5) & (ds.values("inharmonicity") == 0.4)
    np.testing.assert_array_equal(some.frames, ds.frames[mask])
    np.testing.assert_array_equal(ds[mask].labels, some.labels)
    np.testing.assert_array_equal(ds[10:20:3].frames, ds.frames[10:20:3])
    np.testing.assert_array_equal(ds[[3, 1]].frames, ds.frames[[3, 1]])
    assert len(ds[-1]) == 1 and ds[-1].setting(0) == ds.setting(53)
    assert [one.setting(0) for one in ds] == [ds.setting(i) for i in range(54)]


@pytest.mark.pyo
def test_a_dataset_cannot_be_changed(ds):
    with pytest.raises(AttributeError):
        ds.sr = 48_000
    for array in (ds.labels, ds.frames, ds[1:3].labels, ds[[1, 2]].labels, ds[[1, 2]].frames):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


@pytest.mark.pyo
def test_sounds_begin_with_their_frames(ds):
    x = ds.sound(17, 0.2)
    np.testing.assert_array_equal(x[:4096].astype(np.float32), ds.frames[17])


def test_spectral_richness(harmonic):
    ds = harmonic
    expected = sounds.spectral_richness(ds.values("richness"), 4096)
    np.testing.assert_allclose(ds.frames, expected, rtol=0, atol=1e-6)
    r, n, gain = (ds.values(name) for name in ("richness", "harmonics", "last_gain"))
    np.testing.assert_allclose(n - 1 + gain, r)
    assert len(ds.where(harmonics=3)) == np.sum(n == 3)
    np.testing.assert_allclose(ds.sound(20, 0.2)[:4096], ds.frames[20], atol=1e-6)


@pytest.mark.pyo
def test_strided_sounds_are_rows_of_the_denser_dataset(ds, profile):
    dense = {"inharmonicity": 4, "harmonics": 14, "resonance": 2}
    full = load("additive_biquad", profile, stride=dense, progress=False)
    for i in range(0, len(ds), 5):
        if ds.setting(i)["harmonics"] in (0, 14):
            (row,) = full.where(**ds.setting(i)).frames
            np.testing.assert_array_equal(ds.frames[i], row)
    dense = load("spectral_richness", profile, stride=(3,), progress=False)
    sparse = load("spectral_richness", profile, stride=(21,), progress=False)
    np.testing.assert_array_equal(sparse.frames, dense.frames[::7])


@pytest.mark.pyo
def test_the_scaled_ladder_is_another_dataset(profile):
    literal = load("fm_moog", profile, stride=SMALL_FM, progress=False)
    scaled = load("fm_moog", profile, stride=SMALL_FM, moog_res_scale=0.1, progress=False)
    assert len(literal) == 2 * 3 * 2 * 2 * 2 and np.isfinite(literal.frames).all()
    assert literal.frames.filename != scaled.frames.filename
    assert np.abs(literal.frames - scaled.frames).max() > 0.1
    np.testing.assert_array_equal(scaled.sound(9, 0.1)[:4096].astype(np.float32), scaled.frames[9])


@pytest.mark.parametrize("index", [25, -26, 1.5, "richness", (0, 0), None, [[0, 1]], [True] * 3])
def test_indices_out_of_place_are_refused_in_one_sentence(harmonic, index):
    with pytest.raises(
        IndexError, match=r"no sound .*: spectral_richness has 25|numbers from 0 to 24"
    ):
        harmonic[index]


@pytest.mark.parametrize(("i", "error"), [(25, IndexError), (-26, IndexError), (0.5, TypeError)])
def test_sounds_that_are_not_there_are_refused_in_one_sentence(harmonic, i, error):
    for ask in (harmonic.setting, harmonic.sound, harmonic.listen):
        with pytest.raises(error, match=r"no sound -?2.: spectral_richness has 25|whole number"):
            ask(i)


def test_unknown_factors_and_values_are_named(harmonic):
    with pytest.raises(ValueError, match="no factor 'Q': choose one of richness, harmonics, last_"):
        harmonic.where(Q=3)
    with pytest.raises(ValueError, match=r"no harmonics=51: choose one of 1, 3 \.\. 49"):
        harmonic.where(harmonics=51)
    with pytest.raises(ValueError, match="no factor 'pitch'"):
        harmonic.values("pitch")
    for value in ("3", [3, 5], None):
        with pytest.raises(TypeError, match=r"where.. takes one number for harmonics, not"):
            harmonic.where(harmonics=value)


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("dataset2", {}, "no dataset 'dataset2': choose one of spectral_richness, additive"),
        ("additive_biquad", {"moog_res_scale": 0.1}, "is for fm_moog"),
        ("fm_moog", {"moog_res_scale": 0}, "above 0"),
        ("fm_moog", {"moog_res_scale": "0.1"}, "moog_res_scale='0.1' must be above 0"),
        ("additive_biquad", {"stride": {"Q": 2}}, "no factor 'Q': choose of inharmonicity"),
    ],
)
def test_load_refuses_in_one_sentence(profile, name, options, message):
    with pytest.raises(ValueError, match=message):
        load(name, profile, progress=False, **options)


@pytest.mark.parametrize(
    ("given", "instead"),
    [("quick", "Profile.'quick'."), ("/tmp", 'Profile."quick".'), (None, 'Profile."quick".')],
)
def test_load_says_what_a_profile_is(given, instead):
    with pytest.raises(TypeError, match=f"takes a Profile, not .*: pass {instead}"):
        load("spectral_richness", given)


def test_listening_in_a_notebook_shows_a_player_alone(harmonic, monkeypatch, capfd):
    class Shell:
        kernel = "a notebook's"

    monkeypatch.setattr("IPython.get_ipython", Shell)
    player = harmonic.listen(3, seconds=0.2)
    assert "<audio" in player._repr_html_()
    samples = np.frombuffer(player.data[44:], "<i2")
    assert len(samples) == round(0.2 * 44_100) and np.abs(samples).max() == 32_767
    assert capfd.readouterr() == ("", "")


def test_listening_elsewhere_says_how_to_keep_the_sound(harmonic, tmp_path, monkeypatch, capsys):
    player = harmonic.listen(7)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("listen() shows a player in a notebook (`make lab`). Here, ")
    monkeypatch.chdir(tmp_path)
    exec(line.split("file: ")[1], {"pathlib": pathlib, "player": player})
    samples, sr = soundfile.read("sound.wav")
    assert sr == 44_100 and np.abs(samples).max() == pytest.approx(1, abs=1e-4)
    sound = harmonic.sound(7)
    middle = slice(500, -500)
    np.testing.assert_allclose(
        samples[middle], (sound / np.abs(sound).max())[middle], rtol=0, atol=1e-3
    )


def test_a_quantity_has_its_own_unit(ds):
    hz, unit = ds.quantity("filter_frequency")
    assert unit == "Hz"
    np.testing.assert_allclose(hz, 220.5 * ds.values("filter_frequency"))
    plain, unit = ds.quantity("resonance")
    assert unit == ""
    np.testing.assert_array_equal(plain, ds.values("resonance"))
