"""Representations against their definitions, by slow loops and round trips."""

import re
from pathlib import Path

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import representations as rep
from vaelib.mdct import mdct


@pytest.fixture
def frames():
    return np.random.default_rng(0).standard_normal((3, rep.N_FFT))


@pytest.mark.parametrize("n", [7, 2048, 2205, 4096, 8192])
def test_the_window_is_scipys_to_the_last_bit(n):
    assert_array_equal(rep.hann(n), scipy.signal.get_window("hann", n))


def test_spectrum_is_the_dft_of_the_hann_windowed_frame(frames):
    n = np.arange(rep.N_FFT)
    window = 0.5 - 0.5 * np.cos(2 * np.pi * n / rep.N_FFT)
    for k in (0, 1, 500, 1024):
        direct = (window * frames * np.exp(-2j * np.pi * k * n / rep.N_FFT)).sum(axis=-1)
        assert_allclose(rep.spectrum(frames)[:, k], direct, rtol=1e-9, atol=1e-9)


def test_frame_from_spectrum_inverts_a_sound_below_11_khz():
    rng = np.random.default_rng(1)
    # Periodic in the frame and below bin 1023, so that the Hann lobes stay within bins 0..1024.
    bins = np.zeros(rep.N_FFT // 2 + 1, complex)
    bins[1:1023] = rng.standard_normal(1022) + 1j * rng.standard_normal(1022)
    frame = np.fft.irfft(bins, rep.N_FFT)
    window = np.hanning(rep.N_FFT + 1)[:-1]
    assert_allclose(rep.frame_from_spectrum(rep.spectrum(frame)), frame * window, atol=1e-14)


def test_magnitude_and_phase_hold_the_spectrum(frames):
    spectrum = rep.spectrum(frames)
    x = rep.magnitude_phase(frames)
    assert x.shape == (3, 2050) and x.dtype == np.float32
    assert_allclose(x[:, rep.N_BINS :], rep.magnitude(frames), rtol=1e-6)
    error = np.abs(rep.spectrum_from_magnitude_phase(x) - spectrum).max() / np.abs(spectrum).max()
    assert error < 1e-6


def test_energy_kept_splits_two_sinusoids_by_their_energy():
    n = np.arange(rep.N_FFT)
    low, high = (np.sin(2 * np.pi * k * n / rep.N_FFT) for k in (300, 1500))
    # A constant has twice the energy of a sinusoid of its size, and a bin that counts once.
    kept = rep.energy_kept(np.stack([low, high, 2 * low + high, 1 + high]))
    assert_allclose(kept, [1, 0, 4 / 5, 2 / 3], atol=1e-12)


def test_phase_has_four_quadrants():
    """arctan2, where the report prints atan: a sinusoid and its negative differ by pi."""
    sinusoid = np.cos(2 * np.pi * 100 * np.arange(rep.N_FFT) / rep.N_FFT + 0.5)
    phases = rep.magnitude_phase(np.stack([sinusoid, -sinusoid]))[:, 100]
    assert_allclose(phases, [0.5, 0.5 - np.pi], atol=1e-6)


def test_leading_axes_and_many_rows(frames):
    many = np.tile(frames[:1], (1100, 1)).reshape(2, 550, -1)
    one = rep.magnitude(frames[0])
    assert one.shape == (1025,)
    assert_array_equal(rep.magnitude(many), np.broadcast_to(one, (2, 550, 1025)))


def test_mdct_of_frame_takes_the_middle(frames):
    assert_allclose(rep.mdct_of_frame(frames), mdct(frames[:, 1024:3072]), rtol=2e-7, atol=1e-5)


def test_decibel_round_trip_and_floor():
    x = np.array([0.0, 1e-9, 0.02, 1.0, 50.0])
    x_db = rep.decibel(x, reference=50.0)
    assert_allclose(x_db, [-100, -100, 20 * np.log10(0.02 / 50), 20 * np.log10(1 / 50), 0])
    assert_allclose(rep.from_decibel(x_db, reference=50.0)[2:], x[2:])


def test_bins_at_the_floor_in_every_sound_do_not_vary():
    x = np.array([[1e-9, 0.5, 3.0, 1e-9], [1e-8, 0.5, 2.0, 0.1]])
    assert_array_equal(rep.varying_bins(x), [True, False, True, True])
    assert_array_equal(rep.varying_bins(rep.decibel(x, reference=3)), [False, False, True, True])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: rep.magnitude(np.zeros((2, 100))),
            r"4096 samples on its last axis, not shape \(2, 100\)",
        ),
        (lambda: rep.level_db(np.zeros((1, 4096), np.int16)), "not int16: divide integers by"),
        (lambda: rep.mdct_of_frame(np.zeros((1, 4096), np.int16)), "32768 for int16"),
        (lambda: rep.spectrum_from_magnitude_phase(np.zeros(9)), "2050 values, not 9"),
        (lambda: rep.decibel(np.ones(2), reference=0), "must be positive, not 0"),
        (lambda: rep.decibel(-np.ones(2), reference=1), "at least 0, not -1"),
    ],
)
def test_errors_say_what_is_wrong(call, message):
    with pytest.raises(ValueError, match=message):
        call()


def test_a_dataset_is_no_frames():
    with pytest.raises(TypeError, match=r"such as the \.frames of a dataset, not a Dataset"):
        rep.magnitude(type("Dataset", (), {})())


def test_no_frames_have_no_spectra():
    assert rep.magnitude(np.zeros((0, 4096))).shape == (0, 1025)


def test_a_mapped_file_is_let_go_of_as_it_is_read(tmp_path):
    """What was read of it counts as used memory until then, and datasets have gigabytes."""
    np.save(tmp_path / "frames.npy", np.ones((2048, 4096), np.float32))
    frames = np.load(tmp_path / "frames.npy", mmap_mode="r")
    x = rep.magnitude(frames)
    maps = Path("/proc/self/smaps").read_text().split("frames.npy", 1)[1]
    resident_kb = int(re.search(r"Rss: +(\d+) kB", maps)[1])
    assert resident_kb < 1000
    assert np.array_equal(x, rep.magnitude(np.array(frames)))
