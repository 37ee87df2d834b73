"""Instruments whose decoder gives the levels of numbered partials, and presets in their file."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.live.instruments.dials import Latent, Preset
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.instruments.instrument_file import InstrumentError
from vaelib.store import read_arrays, write_arrays
from vaelib.synthesis.partials import Partials, spectrum

RATIOS = np.array([[1, 0, 2, 4], [0, 1, 1, 1]], np.float32)
LEVELS = np.array([-6, -20, -12, -3], np.float32)


def numbered(**change):
    """A fundamental and partials (2 n + z0) f0, z1 of them; the last dial tilts their levels."""
    whole = {
        "name": "numbered",
        "sr": 44100,
        "f0_hz": 110.0,
        "activation": "identity",
        "layers": ((np.array([[0, 0, 0, 0], [0, 1, 2, 3]], np.float32), LEVELS),),
        "floor_db": -80.0,
        "rms": 0.1,
        "latents": (
            Latent("shift", 0.0, 0.9, 0.3),
            Latent("harmonics", 0.0, 1.0, 1.0),
            Latent("tilt", -5.0, 5.0, 0.0),
        ),
        "centre": np.array([0.3, 0.5, 0.0], np.float32),
        "axes": np.eye(3, dtype=np.float32)[:2],
        "ratios": RATIOS,
        "presets": (Preset("one", (0.3, 1.0, 0.0), "a sound"), Preset("two", (0.5, 0.5, 1.0), "b")),
    }
    return Instrument(**whole | change)


TOY = numbered()


@pytest.mark.parametrize("shift", [0.25, 0.5, 0.9])
def test_partials_lie_where_the_shift_puts_them_and_the_first_on_the_note(shift):
    """None is drawn to a multiple of the fundamental."""
    found = TOY.partials(np.array([shift, 1.0, 0.0]))
    truth = 110 * np.sort([1, shift, 2 + shift, 4 + shift])
    assert np.abs(1200 * np.log2(found.frequency_hz / truth)).max() < 1e-3
    order = np.argsort([1, shift, 2 + shift, 4 + shift])
    energy = 10 ** (LEVELS / 10)
    assert_allclose(found.amplitude**2 / 2, 0.01 * (energy / energy.sum())[order], rtol=1e-5)


def test_the_shift_stays_within_its_range_and_what_lies_at_0_hz_is_silent():
    low, high = (TOY.partials(np.array([x, 1.0, 0.0])).frequency_hz for x in (-9.0, 9.0))
    assert_allclose(low, [110, 220, 440])
    assert_allclose(high, 110 * np.array([0.9, 1, 2.9, 4.9]), rtol=1e-6)


def test_partials_come_one_after_the_other_and_the_first_stays():
    def ratio(share):
        f, a = TOY.partials(np.array([0.5, share, 0.0]))
        found = dict(zip(np.round(f / 110, 3), a, strict=True))
        return {k: v / found[1.0] for k, v in found.items()}

    assert list(ratio(0.0)) == list(ratio(-3.0)) == [1.0]
    assert sorted(ratio(0.3333333)) == [0.5, 1]
    whole, half = ratio(0.6666666), ratio(0.5)
    assert sorted(whole) == sorted(half) == [0.5, 1, 2.5]
    assert half[2.5] == pytest.approx(0.5 * whole[2.5], rel=1e-5) and half[0.5] == pytest.approx(
        whole[0.5]
    )
    assert sorted(ratio(1.0)) == sorted(ratio(7.0)) == [0.5, 1, 2.5, 4.5]


def test_magnitudes_are_those_of_the_partials():
    z = np.random.default_rng(0).uniform([0, 0, -5], [0.9, 1, 5], (2, 3, 3))
    magnitudes = TOY.decode(z)
    assert magnitudes.shape == (2, 3, 1025) and magnitudes.dtype == np.float32
    found = TOY.partials(z[1, 2])
    assert_allclose(magnitudes[1, 2], spectrum(found), rtol=1e-5, atol=1e-6)
    assert isinstance(found, Partials)


def test_its_file_holds_partials_and_presets(tmp_path):
    TOY.save(tmp_path / "a.safetensors")
    again = Instrument.load(tmp_path / "a.safetensors")
    assert_array_equal(again.ratios, RATIOS)
    assert again.presets == TOY.presets and again.digest == TOY.digest
    z = np.array([0.123, 0.77, 1.5])
    assert_array_equal(again.partials(z).amplitude, TOY.partials(z).amplitude)
    # What a player has saved belongs to the same instrument, whatever it comes with.
    assert numbered(presets=()).digest == TOY.digest
    assert numbered(ratios=RATIOS + np.float32([[0], [0.01]])).digest != TOY.digest


def test_the_second_format_is_read(tmp_path):
    two = {"latents": TOY.latents[:2], "centre": TOY.centre[:2], "axes": TOY.axes[:, :2]}
    old = numbered(ratios=None, presets=(), **two)
    old.save(tmp_path / "a.safetensors")
    header, arrays = read_arrays(tmp_path / "a.safetensors")
    del header["presets"]
    write_arrays(tmp_path / "b.safetensors", arrays, header | {"format": "vae instrument 2"})
    again = Instrument.load(tmp_path / "b.safetensors")
    assert again.ratios is None and again.presets == () and again.digest == old.digest


BELOW = RATIOS - np.array([[0.5], [0]], np.float32)


@pytest.mark.parametrize(
    "change",
    [
        {"ratios": RATIOS[:, :3]},
        {"ratios": RATIOS * np.nan},
        {"ratios": BELOW},
        {"ratios": None},
        {"presets": (Preset("a", (0.0, 0.0), "short"),)},
        {"presets": (Preset("a", (0.0, 0.0, np.nan), "b"),)},
        {"presets": (Preset("a", (0.0, 0.0, 0.0), "b"), Preset("a", (0.1, 0.0, 0.0), "c"))},
        {"presets": (Preset("a\x1b[2J", (0.0, 0.0, 0.0), "b"),)},
        {"presets": (Preset("a", (0.0, 0.0, 0.0), "b\n"),)},
    ],
    ids=range(9),
)
def test_parts_that_do_not_fit_are_refused(change):
    with pytest.raises(InstrumentError):
        replace(TOY, **change)


@pytest.mark.parametrize(
    "presets", [[["a"]], [{"name": "a"}], [{"name": "a", "z": 1, "sound": ""}], 7]
)
def test_presets_that_are_none_are_refused_in_a_sentence(presets, tmp_path):
    TOY.save(tmp_path / "a.safetensors")
    header, arrays = read_arrays(tmp_path / "a.safetensors")
    write_arrays(tmp_path / "a.safetensors", arrays, header | {"presets": presets})
    with pytest.raises(InstrumentError, match="truncated or no instrument"):
        Instrument.load(tmp_path / "a.safetensors")
