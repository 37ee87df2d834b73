"""Decoding in JavaScript against Python: levels, partials, loudness and tracking."""

from dataclasses import asdict

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.live.browser.packing import pack, pack_instrument, unpack
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.dials import Latent
from vaelib.synthesis.partials import Partials, find, pinned, spectrum
from vaelib.synthesis.tracking import Tracker

HZ = 41.2, 110.0, 440.0, 2093.0


def test_packed_arrays_come_back_bit_by_bit(node):
    rng = np.random.default_rng(0)
    arrays = {
        "b": rng.normal(size=7).astype(np.float32),
        "a": np.array([[0, -0.0, 6e-8], [1e-5, 65504, -1.5]], np.float16),
        "empty": np.zeros(0, np.float16),
        "c": np.arange(3, dtype=np.float16),
    }
    packed = pack(arrays)
    assert packed == pack(arrays)
    here, there = unpack(packed), node("unpack", packed=packed)
    for name, array in arrays.items():
        assert_array_equal(here[name], array)
        assert_array_equal(np.reshape(there[name], array.shape), array.astype(float))


@pytest.mark.parametrize("kind", ["numbered", "published"])
def test_a_point_is_decoded_and_voiced_as_in_python(node, instruments, kind):
    instrument = instruments[kind]
    low, high = np.array([(x.low, x.high) for x in instrument.latents]).T
    points = np.random.default_rng(1).uniform(low, high, (40, len(low))).astype(np.float32)
    answers = node(
        "partials", instrument=pack_instrument(instrument), points=points.tolist(), hz=HZ, tune=1
    )
    for z, answer in zip(points, answers, strict=True):
        decoded = Decoded(instrument, z)
        frequency, amplitude = instrument.partials(z)
        assert len(frequency) > 0
        assert_allclose(answer["frequency"], frequency, rtol=1e-5)
        assert_allclose(answer["amplitude"], amplitude, rtol=0, atol=1e-5 * amplitude.max())
        for hz, voiced in zip(HZ, answer["voiced"], strict=True):
            expected = decoded.voiced(hz, sr=44100.0).amplitude
            assert_allclose(voiced, expected, rtol=0, atol=1e-5 * expected.max())


@pytest.mark.parametrize("tune", [0.0, 0.4, 1.0])
def test_partials_are_found_and_pinned_as_in_python(node, tune):
    rng = np.random.default_rng(2)
    spectra = []
    for _ in range(20):
        hz = np.sort(np.r_[rng.uniform(90, 130), rng.uniform(30, 11000, 40)])
        spectra.append(spectrum(Partials(hz, 10 ** rng.uniform(-3.5, 0, 41))))
    spectra.append(np.abs(rng.normal(size=1025)))  # more maxima than partials are kept
    spectra.append(np.zeros(1025))
    lists = [m.tolist() for m in spectra]
    answers = node("found", spectra=lists, sr=44100, hz=110, tune=tune)
    for m, answer in zip(spectra, answers, strict=True):
        found = pinned(find(m), 110.0, tune=tune)
        assert_allclose(answer["frequency"], found.frequency_hz, rtol=1e-12)
        assert_allclose(answer["amplitude"], found.amplitude, rtol=1e-12)


def test_dials_show_the_same_words(node):
    scales = (), (0.0, 2.5, 2.5, 40.0), (220.5, 882.0, 2205.0, 9876.0), (7.0,)
    latents = [
        Latent("x", -1.5, 2.5, 0.0, unit, scale)
        for unit, scale in zip(("", "", "Hz", "dB"), scales, strict=True)
    ]
    values = np.random.default_rng(6).uniform(-2, 3, (4, 60)).tolist()
    told = node("texts", latents=[asdict(x) for x in latents], values=values)
    for latent, of, texts in zip(latents, values, told, strict=True):
        assert texts == [latent.text(z) for z in of]


def test_partials_are_tracked_as_in_python(node):
    """They drift, cross, die, are born, and are more than there are slots."""
    rng, frames = np.random.default_rng(3), []
    hz = rng.uniform(50, 9000, 60)
    for k in range(60):
        hz = hz * 2 ** rng.normal(0, 0.01, len(hz))
        hz = np.r_[hz[rng.random(len(hz)) > 0.1], rng.uniform(50, 9000, rng.integers(0, 14))]
        if k == 30:
            hz = rng.uniform(50, 9000, 128)
        hz = hz[:128]
        frames.append(Partials(np.sort(hz), rng.uniform(0.01, 1, len(hz))))
    spectra = [{"frequency": f.tolist(), "amplitude": a.tolist()} for f, a in frames]
    tracker = Tracker()
    for frame, answer in zip(frames, node("tracked", spectra=spectra, sr=44100), strict=True):
        expected = tracker.follow(frame)
        assert_array_equal(answer["frequency"], expected.frequency_hz)
        assert_array_equal(answer["amplitude"], expected.amplitude)
        assert_array_equal(np.array(answer["born"], bool), expected.born)
