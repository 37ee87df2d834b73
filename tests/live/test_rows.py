"""Rows: measured partials against the sines that were put in, missing ones against regression."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.live.making.rows import filled, rows, spectra

SR, F0 = 44_100, 110.0
RATIOS = np.array([[1, 0, 2, 4], [0, 1, 1, 1]], float)


def sounds():
    """Four sounds of each shift and number of partials, and their amplitudes."""
    rng = np.random.default_rng(0)
    shift, above = (a.ravel() for a in np.meshgrid([0.0, 0.4, 0.9], [1, 2, 3], indexing="ij"))
    shift, above = np.repeat(shift, 4), np.repeat(above, 4)
    amplitude = 10 ** rng.uniform(-2, 0, (len(shift), 4))
    amplitude[np.arange(4) > above[:, None]] = 0
    amplitude[shift == 0, 1] = 0  # at 0 Hz
    hz = F0 * (RATIOS[0] + shift[:, None] * RATIOS[1])
    phase = rng.uniform(0, 2 * np.pi, hz.shape)
    t = np.arange(4096) / SR
    waves = np.sin(2 * np.pi * hz[..., None] * t + phase[..., None])
    frames = np.einsum("np,npt->nt", amplitude, waves).astype(np.float32)
    return frames, shift, above, amplitude, rng.normal(size=len(shift))


def test_levels_are_those_of_the_sines_though_lobes_overlap():
    """99 Hz and 110 Hz lie one bin apart."""
    frames, shift, above, amplitude, other = sounds()
    told = {"shift": shift, "other": other}
    found = rows(frames, RATIOS, shift, above, told, f0_hz=F0, sr=SR)
    assert_array_equal(found.there, amplitude > 0)
    truth = 10 * np.log10(amplitude**2 / np.sum(amplitude**2, axis=1, keepdims=True) + 1e-30)
    assert_allclose(found.levels[found.there], truth[found.there], atol=1e-3)
    assert_array_equal(found.count, above / 3)
    assert_array_equal(found.x, np.concatenate([found.levels, found.told], axis=1))
    # The shift counts three times as much as what else is told.
    level = np.sqrt(found.levels.var(axis=0).sum() / 21)
    assert_allclose(found.told.std(axis=0) / level, [6, 2], rtol=1e-4)
    assert np.corrcoef(found.told[:, 1], other)[0, 1] == pytest.approx(1)
    # What is missing is no silence.
    assert found.levels[~found.there].min() > -60


def test_what_is_missing_is_what_regression_on_complete_rows_predicts():
    """For one column the maximum of the likelihood is known (T. W. Anderson, JASA 52, 1957)."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(300, 4)) @ rng.normal(size=(4, 4)) + [1, 2, 3, 4]
    x[:, 3] += 0.3 * rng.normal(size=300) * np.abs(x[:, 0])
    there = np.ones(x.shape, bool)
    there[x[:, 0] > 1.5, 3] = False
    found = filled(x, there, n_iter=400)
    assert_array_equal(found[there], x[there])
    whole = np.column_stack([np.ones(300), x[:, :3]])
    slopes = np.linalg.lstsq(whole[there[:, 3]], x[there[:, 3], 3], rcond=None)[0]
    gone = ~there[:, 3]
    assert gone.sum() > 50
    assert_allclose(found[gone, 3], (whole @ slopes)[gone], rtol=2e-3, atol=5e-3)


def test_several_patterns_are_filled_from_what_they_have():
    rng = np.random.default_rng(2)
    truth = rng.normal(size=(500, 2)) @ rng.normal(size=(2, 6)) * 10
    there = np.arange(6) < rng.integers(3, 7, 500)[:, None]
    found = filled(truth, there, n_iter=100)
    assert_allclose(found, truth, atol=0.3)
    assert_array_equal(filled(truth, np.ones(truth.shape, bool)), truth)


def test_rows_of_spectra_are_levels_of_one_energy_with_their_peaks():
    rng = np.random.default_rng(3)
    hz, amplitude = np.array([220.0, 1000.0, 3000.0]), 10 ** rng.uniform(-1, 0, (20, 3))
    phase = rng.uniform(0, 6, (20, 3, 1))
    waves = np.sin(2 * np.pi * hz[:, None] * np.arange(4096) / SR + phase)
    frames = np.einsum("np,npt->nt", amplitude, waves).astype(np.float32)
    told = {"a": amplitude[:, 0], "b": amplitude[:, 1]}
    found = spectra(frames, told, f0_hz=F0, sr=SR)
    power = np.sum(10 ** (found.levels / 10), axis=1)
    assert_allclose(power, power[0], rtol=1e-3)
    assert found.levels.max() == 0 and found.levels.min() == -80
    for row, peaks in zip(found.levels, found.there, strict=True):
        loud = np.flatnonzero(peaks & (row > row.max() - 30))
        assert_array_equal(loud, np.rint(hz * 4096 / SR))
    assert_allclose(found.ratios[0], np.arange(1025) * SR / 4096 / F0, rtol=1e-6)
    total = np.sqrt(found.levels.var(axis=0).sum() / 21)
    assert_allclose(found.told.std(axis=0) / total, [2, 2], rtol=1e-4)
