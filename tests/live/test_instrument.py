"""Instruments: a decoder in NumPy that equals JAX's, and its file."""

import hashlib
import json
from dataclasses import replace

import jax
import numpy as np
import pytest
import safetensors.numpy
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import models, representations
from vaelib.fits import Fitted
from vaelib.history import History
from vaelib.live.instruments.dials import Latent
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.instruments.instrument_file import InstrumentError
from vaelib.live.making import export
from vaelib.live.making.rows import Rows
from vaelib.models import VAEConfig
from vaelib.runs.files import Run
from vaelib.scaling import Scaling
from vaelib.schedules import TrainingConfig
from vaelib.store import read_arrays, write_arrays

N_BINS = 65


def fitted(activation="gelu", hidden=(32, 24), n_latents=3):
    """An untrained model, whose weights are spread widely enough to matter."""
    config = VAEConfig(N_BINS, n_latents, hidden, activation, variance="shared")
    params = models.init(config, key=jax.random.key(3))
    params = jax.tree.map(
        lambda p: p + 0.1 * jax.random.normal(jax.random.key(p.size), p.shape), params
    )
    run = Run(config, TrainingConfig(1), params, History.empty(n_latents, 1, 0.0))
    mean = np.linspace(-20, -60, N_BINS).astype(np.float32)
    return Fitted(run, Scaling(mean, np.full(N_BINS, 7, np.float32)))


def exported(fit, n=400):
    """An instrument, the levels it was exported on, and its latents for them."""
    rng = np.random.default_rng(0)
    levels = fit.scaling.offset + fit.scaling.scale * rng.normal(size=(n, N_BINS)).astype(
        np.float32
    )
    means = fit.latents(levels).mean.astype(float)
    follows = {"first": -means[:, 1], "second_thing": means[:, 0] ** 3, "noise": rng.normal(size=n)}
    settings = {"name": "toy", "sr": 44100, "f0_hz": 110.0, "floor_db": -80.0}
    axes, _ = export.align(means, follows)
    instrument, played = export.instrument(fit, levels, follows, **settings)
    assert_allclose(played, means @ axes)
    return instrument, levels, played


@pytest.fixture(scope="module")
def made():
    """An exported model, its levels and latents."""
    return exported(fitted())


@pytest.mark.parametrize("activation", ["relu", "relu6", "gelu", "tanh", "identity"])
def test_it_decodes_as_jax_does(activation):
    fit = fitted(activation)
    instrument, levels, played = exported(fit)
    heard = instrument.decode(played)
    assert heard.dtype == np.float32
    truth = fit.reconstruction(levels)
    # Every sound has one level; but for that, the levels are the run's.
    sounding = (truth > -76) & (truth < 50)
    apart = np.where(sounding, 20 * np.log10(np.maximum(heard, 1e-12)) - truth, np.nan)
    apart -= np.nanmedian(apart, axis=1, keepdims=True)
    # Half precision has 11 bits: a few hundredths of a decibel after three layers.
    assert np.nanmax(np.abs(apart)) < 0.3
    assert_allclose(instrument.decode(played)[7], instrument.decode(played[7]), rtol=1e-3)


def test_every_sound_has_the_level_that_was_asked_for(made):
    """A Hann frame of one sine says how large the magnitudes of a level are."""
    instrument, *_ = made
    sine = 0.1 * np.sqrt(2) * np.sin(2 * np.pi * 440.5 / 4096 * np.arange(4096))
    energy = np.sum(representations.magnitude(sine) ** 2)
    z = np.random.default_rng(0).normal(size=(20, 3))
    assert_allclose(np.sum(instrument.decode(z) ** 2, axis=1), energy, rtol=1e-3)


def test_what_is_at_the_floor_is_silent(made):
    instrument, *_ = made
    *hidden, (kernel, _) = instrument.layers
    levels = np.full(N_BINS, -80, np.float32)
    levels[[3, 4, 5]] = [-78, -76.5, -10]
    flat = replace(instrument, layers=(*hidden, (np.zeros_like(kernel), levels)))
    heard = flat.decode(instrument.default)
    assert_array_equal(np.flatnonzero(heard), [4, 5])
    assert_allclose(heard[4] / heard[5], 10 ** (-66.5 / 20), rtol=1e-5)
    silent = replace(
        instrument, layers=(*hidden, (np.zeros_like(kernel), np.full_like(levels, -80)))
    )
    assert_array_equal(silent.decode(instrument.default), np.zeros(N_BINS))


def test_ranges_and_the_plane_come_from_the_data(made):
    instrument, _, played = made
    low, middle, high = np.percentile(played, [5, 50, 95], axis=0)
    for i, latent in enumerate(instrument.latents):
        expected = [low[i], middle[i], high[i]]
        assert_allclose([latent.low, latent.default, latent.high], expected, rtol=1e-4, atol=1e-5)
    first = instrument.latents[0]
    assert first.at(0) == first.low and first.at(1) == pytest.approx(first.high)
    assert first.share(first.at(0.3)) == pytest.approx(0.3)
    assert_allclose(instrument.lift(0, 0), instrument.centre)
    assert_allclose(
        instrument.lift(0.5, -1), instrument.centre + instrument.axes.T @ [0.5, -1], rtol=1e-5
    )
    lengths = np.linalg.norm(instrument.axes, axis=1)
    assert lengths[0] > lengths[1] > 0 and abs(np.dot(*instrument.axes)) < 1e-4 * lengths.prod()
    # Nine in ten of the dataset lie within -1..1 of each axis.
    places = (played - instrument.centre) @ instrument.axes.T / lengths**2
    assert_allclose(np.mean(np.abs(places) <= 1, axis=0), 0.9, atol=0.01)


def test_axes_are_named_and_the_dead_come_last():
    fit = fitted()
    instrument, _, _ = exported(fit)
    assert sorted(latent.name for latent in instrument.latents) == [
        "first",
        "second thing",
        "timbre",
    ]
    params = jax.tree.map(np.array, fit.run.params)
    # Latent 1 says nothing: mean 0, log-variance 0.
    params["encoder"]["out"]["kernel"][:, [1, 4]] = 0
    params["encoder"]["out"]["bias"][[1, 4]] = 0
    fit = replace(fit, run=replace(fit.run, params=params))
    levels = fit.scaling.offset + fit.scaling.scale * np.random.default_rng(0).normal(
        size=(400, N_BINS)
    )
    means = fit.latents(levels.astype(np.float32)).mean
    follows = {"gone": means[:, 1], "there": means[:, 2]}
    instrument, _ = export.instrument(
        fit, levels.astype(np.float32), follows, name="t", sr=8000, f0_hz=1.0, floor_db=-80.0
    )
    assert [latent.name for latent in instrument.latents] == ["there", "timbre", "unused 1"]
    assert instrument.latents[-1].low < instrument.latents[-1].high


def test_a_file_plays_as_what_was_saved(tmp_path, made):
    instrument, *_ = made
    instrument.save(tmp_path / "a.safetensors")
    instrument.save(tmp_path / "b.safetensors")
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()
    again = Instrument.load(tmp_path / "a.safetensors")
    assert again.digest == instrument.digest and again.latents == instrument.latents
    z = np.random.default_rng(0).normal(size=(5, 3))
    assert_array_equal(again.decode(z), instrument.decode(z))
    assert_array_equal(again.lift(0.3, -0.2), instrument.lift(0.3, -0.2))
    other = replace(instrument, latents=(Latent("x", 0.0, 1.0, 0.5), *instrument.latents[1:]))
    assert other.digest != instrument.digest


def test_a_file_that_is_absent_truncated_or_foreign_is_refused(tmp_path, made):
    path = tmp_path / "a.safetensors"
    with pytest.raises(InstrumentError, match=r"there is no .*a\.safetensors"):
        Instrument.load(path)
    instrument, *_ = made
    instrument.save(path)
    content = path.read_bytes()
    for n in (0, 5, 100, len(content) - 1):
        path.write_bytes(content[:n])
        with pytest.raises(InstrumentError, match="truncated or no instrument"):
            Instrument.load(path)
    write_arrays(path, {}, {"format": "vae instrument 0"})
    with pytest.raises(InstrumentError, match="no instrument of this version"):
        Instrument.load(path)
    with pytest.raises(InstrumentError, match="is a folder: name an instrument file in it"):
        Instrument.load(tmp_path)


def test_a_changed_bit_is_noticed(tmp_path, made):
    path = tmp_path / "a.safetensors"
    made[0].save(path)
    content, rng = path.read_bytes(), np.random.default_rng(0)
    for place in rng.integers(8 * len(content), size=100):
        changed = bytearray(content)
        changed[place // 8] ^= 1 << place % 8
        path.write_bytes(changed)
        with pytest.raises(InstrumentError, match="truncated or no instrument"):
            Instrument.load(path)


@pytest.mark.parametrize(
    "change",
    [
        {"sr": 0},
        {"sr": True},
        {"sr": 44_100.5},
        {"sr": 10**9},
        {"f0_hz": 1e5},
        {"rms": 2.0},
        {"floor_db": 1e300},
        {"name": "a" * 201},
        {"sr": "fast"},
        {"f0_hz": np.nan},
        {"rms": -0.1},
        {"floor_db": np.inf},
        {"name": "a\x1b[2J"},
        {"layers": ()},
        {"latents": (Latent("a", 1.0, 0.0, 0.5), *[Latent("b", 0.0, 1.0, 0.5)] * 2)},
        {"latents": (Latent("a\n", 0.0, 1.0, 0.5), *[Latent("b", 0.0, 1.0, 0.5)] * 2)},
    ],
    ids=str,
)
def test_numbers_and_names_that_cannot_be_are_refused(change, made):
    with pytest.raises((InstrumentError, TypeError)):
        replace(made[0], **change)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"rms": 0.1', '"rms": ' + "[" * 100_000),
        ('"rms": 0.1', '"n_numbered": 1e999, "rms": 0.1'),
        ('"rms": 0.1', '"rms": 1e999'),
        ('"latents": [', '"latents": 5, "x": ['),
    ],
    ids=["deep", "no number", "infinite", "no list"],
)
def test_a_header_of_the_first_format_is_read_or_one_sentence(old, new, tmp_path, made):
    arrays = made[0]._arrays()
    text = json.dumps({"format": "vae instrument 1", **made[0]._header()})
    path = tmp_path / "a.safetensors"
    safetensors.numpy.save_file(arrays, path, {"instrument": text})
    assert Instrument.load(path).digest == made[0].digest
    assert old in text
    safetensors.numpy.save_file(arrays, path, {"instrument": text.replace(old, new)})
    with pytest.raises(InstrumentError):
        Instrument.load(path)


@pytest.mark.parametrize("missing", ["name", "latents", "sr"])
def test_a_header_without_all_it_needs_is_refused(missing, tmp_path, made):
    path = tmp_path / "a.safetensors"
    made[0].save(path)
    header, arrays = read_arrays(path)
    del header[missing]
    write_arrays(path, arrays, header)
    with pytest.raises(InstrumentError, match="truncated or no instrument"):
        Instrument.load(path)


def test_the_first_format_is_read_and_known_by_the_same_digest(tmp_path):
    raw = DEFAULT.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    old, path = Instrument.load(), tmp_path / "a.safetensors"
    old.save(path)
    new = Instrument.load(path)
    assert new.digest == old.digest and new.name == old.name
    assert_array_equal(new.decode(new.default), old.decode(old.default))
    if b'"instrument":' in raw[8 : 8 + size]:
        assert old.digest == hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize("broken", ["layers", "nan", "activation", "plane"])
def test_parts_that_do_not_fit_are_refused(broken, made):
    instrument, *_ = made
    (kernel, bias), *rest = instrument.layers
    change = {
        "layers": {"layers": ((kernel[:-1], bias), *rest)},
        "nan": {"layers": ((kernel * np.nan, bias), *rest)},
        "activation": {"activation": "sine"},
        "plane": {"centre": instrument.centre[:-1]},
    }[broken]
    with pytest.raises(InstrumentError):
        replace(instrument, **change)


def test_the_published_instrument_can_be_played():
    instrument = Instrument.load()
    assert DEFAULT.stat().st_size <= 3e6
    assert instrument.n_latents <= 8
    magnitudes = instrument.decode(instrument.default)
    assert magnitudes.shape == (1025,) and magnitudes.max() > 0 and np.isfinite(magnitudes).all()
    for latent in instrument.latents:
        assert latent.low < latent.default < latent.high


def test_values_behind_the_levels_are_not_played():
    fit = fitted()
    levels = exported(fit)[1]
    how = {"name": "toy", "sr": 44100, "f0_hz": 110.0, "floor_db": -80.0}
    follows = {str(i): mean for i, mean in enumerate(fit.latents(levels).mean.T)}
    less, played = export.instrument(fit, levels, follows, n_bins=60, **how)
    assert less.layers[-1][0].shape[1] == len(less.layers[-1][1]) == 60
    truth = fit.reconstruction(levels[:50])[:, :60]
    heard = 20 * np.log10(np.maximum(less.decode(played[:50]), 1e-12))
    apart = np.where((truth > -76) & (truth < 50), heard - truth, np.nan)
    assert np.nanmax(np.abs(apart - np.nanmedian(apart, axis=1, keepdims=True))) < 0.3


def test_numbered_partials_are_played_at_the_shift_itself_and_as_many_as_there_are():
    """The axis that follows the shift is replaced by a line of the shift; nothing else changes."""
    fit, rng, n, m = fitted(), np.random.default_rng(5), 300, 62
    levels = fit.scaling.offset + fit.scaling.scale * rng.normal(size=(n, N_BINS))
    levels = levels.astype(np.float32)
    means = fit.latents(levels).mean.astype(float)
    shift = 0.4 + 0.1 * means[:, 1] + 0.01 * rng.normal(size=n)
    above = rng.integers(20, m, n)
    ratios = np.stack([np.r_[1, 2.0 * np.arange(m - 1)], np.r_[0, np.ones(m - 1)]])
    there = np.arange(m) <= above[:, None]
    data = Rows(levels[:, :m], there, levels[:, m:], ratios.astype(np.float32), shift, above / 61)
    follows = {"the_shift": shift, "other": means[:, 0]}
    how = {"name": "toy", "sr": 44100, "f0_hz": 110.0, "floor_db": -200.0, "rows": data}
    presets = [(7, "seven", "the sound 7"), (3, "three", "the sound 3")]
    instrument, played = export.instrument(fit, levels, follows, presets=presets, **how)
    names = [latent.name for latent in instrument.latents]
    assert names[:2] == ["the shift", "harmonics"] and "other" in names[2:]
    assert_array_equal(played[:, :2], np.stack([shift, above / 61], axis=1))
    assert instrument.latents[0].low == pytest.approx(shift.min())
    assert instrument.latents[1].high == pytest.approx((above / 61).max())
    assert_allclose([preset.z for preset in instrument.presets], played[[7, 3]])
    assert_allclose(instrument.default, played[7], rtol=1e-6)

    axes, follow = export.align(means, follows)
    turned = means @ axes
    first = follow.index("the shift")
    turned[:, first] = np.polyval(np.polyfit(shift, turned[:, first], 1), shift)
    truth = fit.decode((turned @ np.linalg.inv(axes)).astype(np.float32))[:, :m]
    for i in range(0, n, 37):
        found = instrument.partials(played[i])
        hz = 110 * (ratios[0] + ratios[1] * shift[i])[there[i]]
        order = np.argsort(hz)
        assert_allclose(found.frequency_hz, hz[order], rtol=1e-6)
        wanted = truth[i][there[i]][order]
        apart = 20 * np.log10(found.amplitude) - wanted
        assert np.abs(apart - np.median(apart)).max() < 0.3


@pytest.mark.parametrize(
    ("unit", "scale", "value", "text"),
    [
        ("", (), 0.0, "50 %"),
        ("", (), -7.0, "0 %"),
        ("Hz", (100.0, 3000.0), -1.0, "100 Hz"),
        ("Hz", (100.0, 3000.0), 0.0, "1.6 kHz"),
        ("Hz", (9000.0, 11000.0), 1.0, "11 kHz"),
        ("", (0.0, 19.0), 1.0, "19"),
        ("", (0.05, 0.25), 0.0, "0.15"),
        ("dB", (-60.0, 0.0), 0.5, "-15 dB"),
        ("Hz", (10.0, 20.0, 80.0), 0.5, "50 Hz"),
    ],
)
def test_a_dial_shows_its_factor_or_a_share(unit, scale, value, text):
    assert Latent("x", -1.0, 1.0, 0.0, unit, scale).text(value) == text


def test_what_a_dial_shows_is_kept_and_changes_no_digest(tmp_path):
    instrument = exported(fitted())[0]
    first, *rest = instrument.latents
    shown = replace(first, unit="Hz", scale=(1.0, 2.5, 3.0))
    other = replace(instrument, latents=(shown, *rest))
    other.save(tmp_path / "x.safetensors")
    assert Instrument.load(tmp_path / "x.safetensors").latents == other.latents
    assert other.digest == instrument.digest


@pytest.mark.parametrize("how", [{"unit": "H\n"}, {"scale": (1.0, np.nan)}])
def test_a_scale_that_cannot_be_shown_is_refused(how):
    instrument = exported(fitted())[0]
    first, *rest = instrument.latents
    with pytest.raises(InstrumentError, match=r"dial|printable"):
        replace(instrument, latents=(replace(first, **how), *rest))
