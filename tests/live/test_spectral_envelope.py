"""Instruments whose decoder is given the pitch: an envelope read at any note's partials, and noise.

The truth is computed here from the levels that a toy decoder gives.
"""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.dials import Latent
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.instruments.instrument_file import InstrumentError
from vaelib.live.instruments.spectral_envelope import SpectralEnvelope, of_stretch, stretch_of
from vaelib.live.playing.mono import Performer, Playing
from vaelib.store import read_arrays, write_arrays
from vaelib.synthesis.engines import ENGINES, Tick, render
from vaelib.synthesis.loudness import k_weight
from vaelib.synthesis.notes import HOP, SR, midi_to_hz

HZ = np.array([20, 400, 1000, 4000, 16_000], np.float32)
LEVELS = np.array([-10, -10, -20, -50, -60], np.float32)
EDGES = np.array([100, 1000, 5000, 12_000], np.float32)
NOISE = np.array([-40, -30, -50], np.float32)
ENVELOPE = SpectralEnvelope(HZ, EDGES, 100.0, 800.0)
TILT = np.array([0, 1, 2, 3, 4, 0, 0, 0, 0], np.float32)
"""What the latent does to the envelope, in dB; an octave of pitch takes twice that away."""


def toy(*, stretch=0.0, noise=NOISE, numbered=(), **change):
    bias = np.concatenate([LEVELS, noise, numbered, [of_stretch(stretch)]]).astype(np.float32)
    tilt = np.append(TILT, np.zeros(len(numbered), np.float32))
    whole = {
        "name": "toy",
        "sr": SR,
        "f0_hz": 110.0,
        "activation": "identity",
        "layers": ((np.stack([tilt, 0 * tilt, -2 * tilt]), bias),),
        "floor_db": -100.0,
        "rms": 0.1,
        "latents": (Latent("tilt", -3.0, 3.0, 0.5), Latent("nothing", 0.0, 1.0, 0.5)),
        "centre": np.zeros(2, np.float32),
        "axes": np.eye(2, dtype=np.float32),
        "envelope": ENVELOPE._replace(n_numbered=len(numbered)),
    }
    return Instrument(**whole | change)


TOY, Z = toy(), np.array([0.5, 0.2])


def truth(hz, tilt, pitch_hz):
    """Levels of the partials of a note, and of all its power."""
    octaves = np.log2(np.clip(pitch_hz, 100, 800) / 110)
    levels = LEVELS + TILT[:5] * (tilt - 2 * octaves)
    partials = np.interp(hz, HZ, levels)
    return partials, 10 * np.log10(np.sum(10 ** (partials / 10)) + np.sum(10 ** (NOISE / 10)))


@pytest.mark.parametrize("hz", [55.0, 220.0, 523.25, 2000.0])
def test_a_note_has_partials_at_its_multiples_with_the_levels_there(hz):
    """The decoder is given the nearest pitch that it knows; the envelope is read where they are."""
    (found,) = TOY.timbres(Z[None], [hz])
    k = np.arange(1, min(128, int(16_000 / hz)) + 1)
    assert_array_equal(found.partials.frequency_hz, 110 * k)
    levels, total = truth(k * hz, 0.5, hz)
    assert_allclose(
        20 * np.log10(found.partials.amplitude / np.sqrt(2)), levels - total - 20, atol=1e-3
    )
    assert_allclose(20 * np.log10(found.noise), NOISE - total - 20, atol=1e-3)


@pytest.mark.parametrize("hz", [110.0, 700.0, 1500.0])
def test_what_is_said_of_partials_by_number_moves_with_the_note(hz):
    apart = np.array([3, -30, 4, -20, 0, 2], np.float32)
    k = np.arange(1, min(128, int(16_000 / hz)) + 1)
    levels, _ = truth(k * hz, 0.5, hz)
    levels[:6] += apart[: len(k)]
    odd = toy(numbered=apart)
    (found,) = odd.timbres(Z[None], [hz])
    decibels = 20 * np.log10(found.partials.amplitude)
    assert_allclose(decibels - decibels[0], levels - levels[0], atol=1e-3)
    (plain,) = TOY.timbres(Z[None], [hz])
    assert_allclose(found.noise / found.noise[0], plain.noise / plain.noise[0], rtol=1e-5)


def test_many_points_are_decoded_as_each_alone():
    z = np.array([[0.5, 0.2], [-1, 0], [2, 1]])
    hz = [100.0, 333.0, 1200.0]
    for row, f, found in zip(z, hz, TOY.timbres(z, hz), strict=True):
        (one,) = TOY.timbres(row[None], [f])
        assert_allclose(found.partials.amplitude, one.partials.amplitude, rtol=1e-5)
        assert_array_equal(TOY.partials(row, hz=f).amplitude, one.partials.amplitude)
    middle = TOY.partials(Z)
    assert_array_equal(middle.amplitude, TOY.partials(Z, hz=np.sqrt(100 * 800)).amplitude)


def test_a_string_is_stretched_and_its_first_partial_is_in_tune():
    found = toy(stretch=4e-4).partials(Z, hz=220.0)
    k = np.arange(1, len(found.frequency_hz) + 1)
    assert found.frequency_hz[0] == pytest.approx(110, rel=1e-9)
    truth = 110 * k * np.sqrt((1 + 4e-4 * k**2) / (1 + 4e-4))
    assert np.abs(1200 * np.log2(found.frequency_hz / truth)).max() < 0.1
    played = found.frequency_hz * 2
    assert played[-1] < 16_000 < played[-1] + 2 * np.diff(played)[-1]


def test_a_stretch_that_wavers_about_none_is_none():
    assert_array_equal(stretch_of(np.array([-3, 0, 0.4])), 0)
    b = np.array([4e-5, 1e-4, 1e-3, 1e-2])
    assert_allclose(stretch_of(of_stretch(b)), b, rtol=1e-6)
    values = stretch_of(np.linspace(0, 4, 4001))
    assert np.all(np.diff(values) >= 0) and np.diff(values).max() < 0.01 * values[-1]


def test_what_is_at_the_floor_is_silent():
    bias = np.concatenate([[-79, -79, -20, -79, -79], [-79, -79, -79], [0]]).astype(np.float32)
    quiet = replace(TOY, floor_db=-80.0, layers=((0 * TOY.layers[0][0], bias),))
    (found,) = quiet.timbres(Z[None], [110.0])
    heard = np.interp(110.0 * np.arange(1, 129), HZ, bias[:5]) >= -77
    assert np.all(found.noise == 0) and len(found.partials.amplitude) == np.count_nonzero(heard)
    assert np.sum(found.partials.amplitude**2) / 2 == pytest.approx(0.01, rel=1e-6)


def test_magnitudes_are_those_of_the_partials_in_the_middle_of_its_pitches():
    found, magnitudes = TOY.partials(Z), TOY.decode(Z)
    assert magnitudes.shape == (1025,) and magnitudes.dtype == np.float32
    nearest = np.rint(found.frequency_hz * 4096 / SR).astype(int)
    assert magnitudes[nearest[0]] == pytest.approx(1024 * found.amplitude[0], rel=0.15)


def test_its_file_holds_the_envelope(tmp_path):
    path = tmp_path / "a.safetensors"
    TOY.save(path)
    again = Instrument.load(path)
    assert read_arrays(path)[0]["format"] == "vae instrument 4"
    assert again.envelope[2:] == ENVELOPE[2:] and again.digest == TOY.digest
    assert again.engine == "bank"
    noisy = toy(engine="bank-noise")
    noisy.save(path)
    assert Instrument.load(path).engine == "bank-noise" and noisy.digest == TOY.digest
    with pytest.raises(InstrumentError, match="an engine that there is not"):
        toy(engine="organ")
    odd = toy(numbered=(2, -20))
    odd.save(path.with_name("odd.safetensors"))
    assert Instrument.load(path.with_name("odd.safetensors")).envelope.n_numbered == 2
    (mine,), (its,) = (one.timbres(Z[None], [300.0]) for one in (TOY, again))
    assert_array_equal(mine.partials, its.partials)
    assert_array_equal(mine.noise, its.noise)
    other = toy(envelope=ENVELOPE._replace(highest_hz=900.0))
    assert other.digest != TOY.digest
    header, arrays = read_arrays(path)
    del header["pitches_hz"]
    write_arrays(path, arrays, header)
    with pytest.raises(InstrumentError, match="truncated or no instrument"):
        Instrument.load(path)


@pytest.mark.parametrize(
    "change",
    [
        {"hz": HZ[::-1].copy()},
        {"hz": HZ[:-1]},
        {"hz": HZ * np.nan},
        {"noise_edges_hz": EDGES[:, None]},
        {"noise_edges_hz": EDGES - 200},
        {"lowest_hz": np.nan},
        {"lowest_hz": 0.0},
        {"lowest_hz": 900.0},
        {"highest_hz": np.inf},
        {"n_numbered": 1},
        {"n_numbered": -1, "hz": np.append(HZ, 20_000)},
    ],
    ids=range(11),
)
def test_an_envelope_that_cannot_be_is_refused(change):
    with pytest.raises(InstrumentError, match="does not fit its decoder"):
        toy(envelope=ENVELOPE._replace(**change))
    with pytest.raises(InstrumentError):
        toy(envelope=None)


@pytest.mark.parametrize("pitch", [36, 57, 60.5, 84])
def test_it_is_played_in_tune_and_as_loud_at_every_key(pitch):
    """Partials and noise together have the loudness of a sine of 1 kHz of the instrument's RMS."""
    hz = midi_to_hz(pitch)
    tick = Decoded(TOY, Z).tick(hz, 1.0)
    ratio = tick.partials.frequency_hz / 110
    assert np.abs(1200 * np.log2(ratio / np.arange(1, len(ratio) + 1))).max() < 0.1
    white = np.arange(len(tick.noise)) * (SR / 4096)
    # Two bins a cycle of the window's bandwidth: sum(w^2) / 2 a bin.
    power = np.sum((tick.noise * k_weight(white)) ** 2) / (0.375 * 4096) * 2 / 4096
    power += np.sum((tick.partials.amplitude * k_weight(ratio * hz)) ** 2) / 2
    assert -0.2 < 10 * np.log10(power) + 20 < 2.7


def test_noise_sounds_where_it_is_whatever_the_note():
    """Over five seconds, the power in each band is the one that was decoded."""
    loud = toy(noise=np.array([-20, -15, -25], np.float32))
    for hz in (110.0, 440.0):
        tick = Decoded(loud, Z).tick(hz, 1.0)
        engine = ENGINES["bank"](110.0, sr=SR, hop=HOP)
        quiet = Tick(0 * tick.magnitudes, hz, 1.0, tick.partials._replace(amplitude=0 * tick[3][1]))
        sound = render(engine, [quiet._replace(noise=tick.noise)] * 500)[SR // 2 :]
        power = np.abs(np.fft.rfft(sound)) ** 2 / len(sound) ** 2 * 2
        at = np.fft.rfftfreq(len(sound), 1 / SR)
        bins = np.arange(len(tick.noise)) * (SR / 4096)
        for low, high in [(100, 1000), (1000, 5000), (5000, 12_000)]:
            inside = (bins >= low) & (bins < high)
            wanted = np.sum(tick.noise[inside] ** 2) / (0.375 * 4096) * 2 / 4096
            heard = np.sum(power[(at >= low) & (at < high)])
            assert 10 * np.log10(heard / wanted) == pytest.approx(0, abs=0.5)
        (timbre,) = loud.timbres(Z[None], [hz])
        levels = np.log10(timbre.noise / timbre.noise[0])
        bands = [np.sum(tick.noise[(bins >= a) & (bins < b)] ** 2) for a, b in pairwise(EDGES)]
        assert_allclose(10 * np.log10(np.array(bands) / bands[0]), 20 * levels, atol=0.1)


def test_the_performer_plays_it():
    performer = Performer(TOY)
    blocks = [performer.play(Playing((0.5, 0.2), 69.0, 127.0)) for _ in range(60)]
    sound = np.concatenate(blocks)[8 * HOP :]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 2**18))
    peak = spectrum.argmax() * SR / 2**18
    assert abs(1200 * np.log2(peak / 440)) < 0.5
    assert 0.03 < np.sqrt(np.mean(sound**2)) < 0.3
