"""Description: energies against a slow loop, and spectra whose compactness is known."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib.metrics import description


def test_compactness_of_known_spectra():
    x = np.zeros((3, 100), np.float32)
    x[0, 7] = 3  # one bin
    x[1, [3, 60]] = [np.sqrt(0.985), np.sqrt(0.015)]  # two bins, the lower has 98.5 %
    x[2, :40] = 2  # 99 % of 40 equal bins are 39.6 of them
    found = [description.compactness(x[i : i + 1]) for i in range(3)]
    assert_allclose([one["bins_99"] for one in found], [0.01, 0.02, 0.4])
    assert_allclose([one["low_quarter"] for one in found], [1, 0.985, 25 / 40], rtol=1e-6)
    of_all = description.compactness(x)
    assert_allclose([of_all["bins_99"], of_all["low_quarter"]], [0.02, 0.985], rtol=1e-6)
    with pytest.raises(ValueError, match="silent"):
        description.compactness(np.zeros((2, 8)))


def test_compactness_against_a_loop_over_more_rows_than_are_read_at_once():
    x = np.random.default_rng(0).normal(size=(2100, 64)).astype(np.float32) ** 3
    shares, low = [], []
    for row in x:
        energy = sorted((float(v) ** 2 for v in row), reverse=True)
        n, kept = 0, 0.0
        while kept < 0.99 * sum(energy):
            kept += energy[n]
            n += 1
        shares.append(n / 64)
        low.append(sum(float(v) ** 2 for v in row[:16]) / sum(energy))
    expected = {"low_quarter": np.median(low), "bins_99": np.median(shares)}
    assert description.compactness(x) == pytest.approx(expected, rel=1e-9)


def test_levels_and_amplitudes_of_sines():
    t = np.arange(4096) * 2 * np.pi / 4096
    frames = np.stack([np.sin(100 * t), 0.1 * np.sin(200 * t), np.sin(1500 * t)])
    x = np.abs(np.fft.rfft(frames * (0.5 - 0.5 * np.cos(t)), axis=1))[:, :1025]
    found = description.describe(frames, x.astype(np.float32))
    # A sine under a Hann window peaks at a quarter of the frame's length.
    assert_allclose([found["peak_max"], found["amplitude_max"]], 1024, rtol=1e-5)
    assert found["peak_min"] < 1e-6 and found["amplitude_min"] < 1e-6
    assert_allclose([found["level_db_max"], found["level_db_range"]], [-3.0103, 20], rtol=1e-4)
    assert_allclose(found["level_db_min"], found["level_db_max"] - 20, rtol=1e-4)
    assert found["energy_kept_min"] < 1e-9, "the third sine lies above the bins"
    assert found["energy_kept_median"] == pytest.approx(1)


def test_centroid_ratio_of_lines():
    x = np.zeros((3, 100))
    x[[0, 1, 2], [10, 20, 90]] = 1, 5, 2
    lower = np.zeros((2, 100))
    lower[:, 4], lower[:, 16] = 1, [-1, 1]  # two lines of one power, whatever their sign
    assert description.centroid_ratio(x, x) == 1
    assert description.centroid_ratio(lower, x) == pytest.approx(10 / 20)
