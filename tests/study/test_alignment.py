"""Scores of axes on codes whose alignment is known, and by slow loops."""

import numpy as np
import pytest
from numpy.testing import assert_allclose
from sklearn.metrics import mutual_info_score

from vaelib.metrics import alignment, disentanglement

RNG = np.random.default_rng(0)
GRID = np.stack(np.meshgrid(*map(np.arange, (10, 20, 10, 10)), indexing="ij"), -1).reshape(-1, 4)
LABELS = {f"factor {k}": column for k, column in enumerate(GRID.T)}
FACTORS = (GRID - GRID.mean(axis=0)) / GRID.std(axis=0)


def test_mig_of_codes_that_are_known():
    assert_allclose(alignment.mig(FACTORS, LABELS), 1)
    assert_allclose(alignment.mig(np.repeat(FACTORS, 2, axis=1), LABELS), 0, atol=1e-12)
    assert abs(alignment.mig(RNG.normal(size=FACTORS.shape), LABELS)) < 0.005
    assert alignment.mig(np.empty((len(GRID), 0)), LABELS) == 0


def test_mig_of_one_latent_that_tells_one_of_four_factors():
    assert_allclose(alignment.mig(FACTORS[:, :1], LABELS), 0.25, atol=0.01)


def test_mig_is_the_same_after_a_monotone_map():
    z = FACTORS + 0.5 * RNG.normal(size=FACTORS.shape)
    assert_allclose(alignment.mig(z**3, LABELS), alignment.mig(z, LABELS))
    assert 0.1 < alignment.mig(z, LABELS) < 0.6


def test_mig_by_scikit_learns_mutual_information():
    z = GRID[::7] @ RNG.normal(size=(4, 3)) + RNG.normal(size=(len(GRID[::7]), 3))
    labels = {name: column[::7] for name, column in LABELS.items()}
    gaps = []
    for y in labels.values():
        told = []
        for latent in z.T:
            edges = np.quantile(latent, np.arange(1, 20) / 20)
            told.append(mutual_info_score(np.searchsorted(edges, latent), y))
        second, first = sorted(told)[-2:]
        gaps.append((first - second) / mutual_info_score(y, y))
    assert_allclose(alignment.mig(z, labels), np.mean(gaps), atol=2e-3)


def test_z_diff_of_the_factors_and_of_noise():
    assert alignment.z_diff(FACTORS, LABELS) > 0.999
    noise = RNG.normal(size=FACTORS.shape)
    assert abs(alignment.z_diff(noise, LABELS, n_test=3000) - 0.25) < 0.04


def test_z_diff_does_not_see_a_rotation():
    rotated = disentanglement.random_rotations(FACTORS, 8)
    assert np.median([alignment.z_diff(z, LABELS) for z in rotated]) > 0.9


def test_z_diff_compares_sounds_that_share_a_value():
    # Latent 0 is the only factor's value: pairs that share it differ in latent 1 alone.
    z = np.stack([GRID[:, 0], GRID[:, 1]], axis=1).astype(float)
    two = {name: LABELS[name] for name in ("factor 0", "factor 1")}
    assert alignment.z_diff(z, two, n_pairs=1) == pytest.approx(1, abs=0.05)
