"""Scaling: each kind by slow loops, its inverse, halves apart, and densities in the same unit."""

import numpy as np
import pytest
import scipy.stats
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import representations
from vaelib.scaling import Scaling

N_BINS = 12
KINDS = ("raw", "normalised", "standardised", "decibel")


@pytest.fixture(scope="module")
def x():
    """A level and a place in 12 bins, far from 0."""
    rng = np.random.default_rng(0)
    place, level = rng.uniform(3, 9, (200, 1)), rng.uniform(10, 40, (200, 1))
    return (50 + level * np.exp(-(((np.arange(N_BINS) - place) / 2) ** 2))).astype(np.float32)


def moments(x):
    """Mean spectrum and root of the mean variance of a bin, in float64 loops."""
    columns = [[float(value) for value in column] for column in x.T]
    mean = [sum(column) / len(column) for column in columns]
    squares = [
        sum((v - m) ** 2 for v in column) / len(column)
        for column, m in zip(columns, mean, strict=True)
    ]
    return np.array(mean), (sum(squares) / len(squares)) ** 0.5


@pytest.mark.parametrize("offset", [0, 1e5])
def test_moments_are_those_of_float64(x, offset):
    """More rows than are taken at a time, in an order that a part of them would show."""
    rows = np.concatenate([x] * 23 + [3 * x[:57]]) + np.float32(offset)
    scaling, truth = Scaling.fit("standardised", rows), moments(rows)
    assert_allclose(scaling.offset, truth[0], rtol=1e-7)
    assert_allclose(scaling.scale, truth[1], rtol=1e-7)
    assert scaling.offset.dtype == scaling.scale.dtype == np.float32


def test_each_kind(x):
    forward = {kind: Scaling.fit(kind, x).forward(x) for kind in KINDS}
    assert_array_equal(forward["raw"], x)
    assert forward["raw"] is x, "no copy of 370 MB"
    assert_allclose(forward["normalised"], (x - x.min()) / (x.max() - x.min()), atol=1e-6)
    mean, scale = moments(x)
    assert_allclose(forward["standardised"], (x - mean) / scale, atol=1e-5)
    levels = 20 * np.log10(np.maximum(x / x.max(), 1e-4))
    mean, scale = moments(levels)
    assert_allclose(forward["decibel"], (levels - mean) / scale, atol=1e-4)
    assert all(scaled.dtype == np.float32 for scaled in forward.values())


@pytest.mark.parametrize("kind", KINDS)
def test_inverse(kind, x):
    scaling, before = Scaling.fit(kind, x), x.copy()
    assert_allclose(scaling.inverse(scaling.forward(x)), x, rtol=1e-5)
    some = scaling.forward(x)[:6].reshape(2, 3, N_BINS)
    assert_allclose(scaling.inverse(some), x[:6].reshape(2, 3, N_BINS), rtol=1e-5)
    assert scaling.inverse(some).dtype == np.float32
    # Other sounds than those it was fitted to.
    assert_allclose(scaling.inverse(scaling.forward(x / 2)), x / 2, rtol=1e-5)
    assert_array_equal(x, before)


def test_silence_in_decibels_is_the_floor(x):
    """80 dB below the largest magnitude; what lies under it comes back as the floor."""
    scaling = Scaling.fit("decibel", x)
    quiet = np.full((1, N_BINS), x.max() * 1e-5, np.float32)
    assert_array_equal(scaling.forward(quiet), scaling.forward(0 * quiet))
    levels = representations.decibel(scaling.inverse(scaling.forward(quiet)), reference=x.max())
    assert (levels <= -79.99).all()


@pytest.mark.parametrize("kind", KINDS)
def test_phases_before_the_magnitudes_are_scaled_apart(kind, x):
    if kind == "decibel":
        # Levels of phases would mean nothing: they are magnitudes alone.
        return
    phases = np.random.default_rng(1).uniform(-np.pi, np.pi, (200, 5)).astype(np.float32)
    both = np.concatenate([phases, x], axis=1)
    scaling, alone = Scaling.fit(kind, both, n_magnitudes=N_BINS), Scaling.fit(kind, x)
    scaled = scaling.forward(both)
    assert_allclose(scaled[:, 5:], alone.forward(x), atol=1e-6)
    expected = {
        "raw": phases,
        "normalised": phases / np.pi,
        "standardised": Scaling.fit("standardised", phases).forward(phases),
    }
    assert_allclose(scaled[:, :5], expected[kind], atol=1e-6)
    assert_allclose(scaling.inverse(scaled), both, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("kind", KINDS[:3])
def test_log_jacobian_turns_a_density_of_scaled_sounds_into_one_of_raw_sounds(kind):
    """The volume below a Gaussian of scaled sounds, summed over cells of raw ones, is 1."""
    rng = np.random.default_rng(2)
    x = (rng.random((500, 2)) * [3, 40]).astype(np.float32)
    scaling = Scaling.fit(kind, x, n_magnitudes=1)
    first, second = np.linspace(-30, 33, 700), np.linspace(-400, 440, 700)
    cell = (first[1] - first[0]) * (second[1] - second[0])
    grid = np.stack(np.meshgrid(first, second), axis=-1).reshape(-1, 2).astype(np.float32)
    spread = 1.0 if kind != "raw" else 5.0
    log_p = scipy.stats.norm.logpdf(scaling.forward(grid), scale=spread).sum(axis=1)
    assert_allclose(np.exp(log_p + scaling.log_jacobian).sum() * cell, 1, rtol=1e-2)


def test_decibels_have_no_log_jacobian(x):
    assert np.isnan(Scaling.fit("decibel", x).log_jacobian)


@pytest.mark.parametrize("kind", KINDS[1:])
def test_sounds_that_are_all_alike_cannot_be_scaled(kind, x):
    flat = np.full((100, N_BINS), 7, np.float32)
    with pytest.raises(ValueError, match=f"all alike cannot be {kind}"):
        Scaling.fit(kind, flat)
    assert_array_equal(Scaling.fit("raw", flat).forward(flat), flat)


def test_a_scaling_that_does_not_exist(x):
    with pytest.raises(ValueError, match=r"one of raw, normalised, .*, not 'whitened'"):
        Scaling.fit("whitened", x)
    with pytest.raises(ValueError, match=r"shape \(n, 12\), one a row, not \(200, 11\)"):
        Scaling.fit("raw", x).forward(x[:, 1:])
