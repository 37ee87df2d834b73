"""Baselines against slow loops, SciPy and an SVD by hand."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.metrics import baselines, errors, splits


@pytest.fixture
def grid():
    """Sounds on a grid of 5 x 4 x 3 values, some of them held out: train, test and their labels."""
    rng = np.random.default_rng(5)
    labels = np.indices((5, 4, 3)).reshape(3, -1).T
    x = rng.normal(3, 1, (60, 7)).astype(np.float32)
    train, test = splits.held_out(60, share=0.7, seed=1)
    return x[train], x[test], labels[train], labels[test]


def test_grid_neighbours_are_the_fewest_steps_away(grid):
    train, _, train_labels, test_labels = grid
    decoded = baselines.grid_neighbours(train, train_labels, test_labels)
    assert decoded.dtype == np.float32
    counts = set()
    for y, place in zip(decoded, test_labels, strict=True):
        steps = [
            sum(abs(a - b) for a, b in zip(place, there, strict=True)) for there in train_labels
        ]
        near = [x for x, n in zip(train, steps, strict=True) if n == min(steps)]
        assert_allclose(y, np.mean(near, axis=0), rtol=1e-5)
        counts.add((min(steps), len(near)))
    assert counts >= {(1, 1), (1, 3), (2, 1), (2, 3)}, "steps and neighbours"


def test_deep_in_a_corner_the_neighbours_are_at_its_edge():
    labels = np.indices((9, 9)).reshape(2, -1).T
    train, test = splits.held_out_corner(labels, (0, 1), lowest=(6, 4))
    x = np.eye(81, dtype=np.float32)
    last = baselines.grid_neighbours(x[train], labels[train], labels[test])[-1].reshape(9, 9)
    assert last[5, 8] == 1 and np.count_nonzero(last) == 1


def test_nearest_is_the_nearest_of_a_loop_also_far_from_0(grid):
    train, test, *_ = grid
    # In float32, squares this large would leave nothing of the distances.
    decoded = baselines.nearest(train + np.float32(3000), test + np.float32(3000))
    for y, x in zip(decoded, test + np.float32(3000), strict=True):
        distances = [float(np.sum((x.astype(float) - b) ** 2)) for b in train + np.float32(3000)]
        assert_array_equal(y, train[np.argmin(distances)] + np.float32(3000))


def test_reconstructions_are_those_of_every_baseline(grid):
    train, test, train_labels, test_labels = grid
    decoded = dict(baselines.reconstructions(*grid, n_latents=2))
    assert list(decoded) == ["zero", "mean", "grid neighbours", "nearest", "PCA"]
    assert {(y.shape, y.dtype) for y in decoded.values()} == {(test.shape, np.dtype("float32"))}
    assert not decoded["zero"].any()
    assert_allclose(decoded["mean"], np.tile(train.mean(axis=0), (len(test), 1)), rtol=1e-5)
    neighbours = baselines.grid_neighbours(train, train_labels, test_labels)
    assert_array_equal(decoded["grid neighbours"], neighbours)
    assert_array_equal(decoded["nearest"], baselines.nearest(train, test))
    assert_array_equal(decoded["PCA"], baselines.pca_reconstruction(train, test, 2))
    r2 = {name: errors.r2(test, y) for name, y in decoded.items()}
    assert r2["zero"] < r2["mean"] < 0


@pytest.mark.parametrize("n_train", [300, 20])
def test_pca_is_the_truncated_svd(n_train):
    rng = np.random.default_rng(0)
    scale = 10 * 0.8 ** np.arange(40)
    train, test = (rng.normal(50, scale, (n, 40)).astype(np.float32) for n in (n_train, 30))
    decoded = baselines.pca_reconstruction(train, test, 5)
    mean = train.astype(float).mean(axis=0)
    v = np.linalg.svd(train - mean)[2][:5]
    assert_allclose(decoded, mean + (test - mean) @ v.T @ v, atol=2e-4)
    assert decoded.dtype == np.float32 and decoded.shape == test.shape
    assert_array_equal(baselines.pca_reconstruction(train, test, 5), decoded)


def test_pca_refuses_more_components_than_there_are():
    with pytest.raises(ValueError, match=r"1\.\.3"):
        baselines.pca_reconstruction(np.ones((3, 9), np.float32), np.ones((3, 9), np.float32), 4)
