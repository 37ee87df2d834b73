"""Noise of a chosen power, the same for the same seed and row."""

import numpy as np
import pytest

from vaelib.datasets.dataset import load
from vaelib.datasets.noise import noisy
from vaelib.representations import magnitude


@pytest.fixture(scope="module")
def clean(profile):
    """25 sounds of dataset 1."""
    return load("spectral_richness", profile, stride=(400,), progress=False)


def test_noise_has_its_balance_of_the_power(clean):
    noise = noisy(clean, (0, 0.25, 1), seed=3)
    assert len(noise) == 75 and noise.factors[-1].name == "balance"
    assert noise.setting(1) == clean.setting(0) | {"balance": 0.25}
    assert "spectral_richness_noisy: 75 sounds of 4,096 samples" in repr(noise)
    x, b = noise.frames[:].astype(float), noise.values("balance")
    before = np.repeat(clean.frames[:].astype(float), 3, axis=0)
    np.testing.assert_array_equal(x[b == 0], before[b == 0])
    added = x - np.sqrt(1 - b)[:, None] * before
    power = np.mean(before**2, axis=1)
    np.testing.assert_allclose(np.mean(added**2, axis=1), b * power, rtol=1e-5, atol=1e-12)
    np.testing.assert_allclose(np.mean(x[b == 1] ** 2, axis=1), power[b == 1], rtol=1e-6)
    # White: each quarter of the band carries a quarter of the power.
    bands = np.abs(np.fft.rfft(added[b == 1], axis=1)[:, 1:2049]) ** 2
    quarters = bands.reshape(-1, 4, 512).sum(axis=2) / bands.sum(axis=1, keepdims=True)
    assert np.abs(quarters.mean(axis=0) - 0.25).max() < 0.01


def test_noise_depends_on_seed_and_row_alone(clean):
    noise = noisy(clean, [0.1, 0.5], seed=0)
    np.testing.assert_array_equal(noise.frames[:], noisy(clean, [0.1, 0.5], seed=0).frames)
    assert np.all(noise.frames[5] != noisy(clean, [0.1, 0.5], seed=1).frames[5])
    some = noise.where(balance=0.5)[10:12]
    np.testing.assert_array_equal(some.frames[:], noise.frames[[21, 23]])
    np.testing.assert_array_equal(noise.frames[21, :7], noise.frames[21][:7])
    np.testing.assert_allclose(some.sound(1, 0.1)[:4096], some.frames[1], rtol=0, atol=1e-6)
    assert np.abs(np.corrcoef(noise.frames[0] - clean.frames[0], noise.frames[1])[0, 1]) < 0.9


def test_noisy_frames_have_representations(clean):
    """They are computed a few hundred at a time: the frames of all balances are never there."""
    noise = noisy(clean, np.linspace(0, 1, 40), seed=0)
    x = magnitude(noise.frames)
    assert x.shape == (1000, 1025)
    np.testing.assert_array_equal(x, magnitude(noise.frames[:]))
    np.testing.assert_array_equal(x[::40], magnitude(clean.frames))


@pytest.mark.parametrize("balances", [[], [-0.1], [0.5, 1.5], [0.5, 0.5], [np.nan]])
def test_balances_out_of_place_are_refused(clean, balances):
    with pytest.raises(ValueError, match=r"must rise within 0 .. 1"):
        noisy(clean, balances, seed=0)


@pytest.mark.parametrize("seed", [-1, 1.5, True, "0"])
def test_seeds_out_of_place_are_refused(clean, seed):
    with pytest.raises(ValueError, match=r"seed=.* must be a whole number, 0 or more"):
        noisy(clean, [0.5], seed=seed)


def test_noise_is_added_once(clean):
    with pytest.raises(ValueError, match="noisy already"):
        noisy(noisy(clean, 0.5, seed=0), [0.5], seed=0)
