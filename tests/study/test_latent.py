"""Latent space: maps and their inverse, meshes, draws and paths."""

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import latent


def means(n=200, n_latents=6):
    rng = np.random.default_rng(0)
    scale = 3 * 0.6 ** np.arange(n_latents)
    return (rng.normal(2, scale, (n, n_latents)) @ rng.normal(size=(n_latents,) * 2)).astype("f")


def test_a_principal_map_is_that_of_an_svd():
    x = means()
    chart = latent.principal_map(x)
    centred = x - x.mean(axis=0, dtype=float)
    u, s, _ = np.linalg.svd(centred, full_matrices=False)
    assert_allclose(np.abs(chart.points), np.abs(u[:, :2] * s[:2]), atol=1e-5)
    assert_allclose(chart.explained, (s**2 / (s**2).sum())[:2])
    assert_allclose(chart.project(x), chart.points)


def test_the_sign_of_a_map_does_not_depend_on_the_order_of_the_sounds():
    x = means()
    chart, turned = latent.principal_map(x), latent.principal_map(x[::-1])
    assert_allclose(turned.points[::-1], chart.points, atol=1e-9)
    largest = np.abs(chart.components).argmax(axis=1)
    assert (chart.components[[0, 1], largest] > 0).all()
    assert_array_equal(latent.principal_map(x).points, chart.points)


def test_lift_undoes_project():
    x = means(n_latents=2)
    chart = latent.principal_map(x)
    assert_allclose(chart.lift(chart.points), x, atol=1e-5)
    chart = latent.principal_map(means())
    lifted = chart.lift(chart.points)
    assert lifted.dtype == np.float32
    assert_allclose(chart.project(lifted), chart.points, atol=1e-5)
    assert chart.lift(np.zeros((4, 5, 2))).shape == (4, 5, 6)


def test_a_collapsed_posterior_explains_nothing():
    chart = latent.principal_map(np.ones((5, 3), np.float32))
    assert_array_equal(chart.explained, [0, 0])
    assert_array_equal(chart.points, np.zeros((5, 2)))


def test_a_map_needs_two_latents():
    with pytest.raises(ValueError, match="at least 2"):
        latent.principal_map(np.ones((5, 1)))


def test_mesh_corners():
    z = latent.mesh(5, (3, 1), n=4, low=-2, high=1)
    assert z.shape == (4, 4, 5) and z.dtype == np.float32
    assert_array_equal(z[0, 0], [0, -2, 0, -2, 0])
    assert_array_equal(z[-1, 0], [0, -2, 0, 1, 0])
    assert_array_equal(z[0, -1], [0, 1, 0, -2, 0])
    assert_array_equal(z[1, 2], [0, 0, 0, -1, 0])
    assert not z[..., [0, 2, 4]].any()


@pytest.mark.parametrize("dims", [(1, 1), (0, 5), (-1, 2)])
def test_mesh_refuses_what_is_no_pair_of_latents(dims):
    with pytest.raises(ValueError, match="two different latents"):
        latent.mesh(5, dims)


def test_random_draws_are_even_and_repeat_with_their_key(key):
    z = latent.random_draws(4000, 3, low=-1, high=3, key=key)
    assert z.shape == (4000, 3) and z.dtype == np.float32
    assert_allclose(np.quantile(z, [0, 0.25, 0.5, 1], axis=0).T, [[-1, 0, 1, 3]] * 3, atol=0.1)
    assert_array_equal(latent.random_draws(4000, 3, low=-1, high=3, key=key), z)
    assert (latent.random_draws(4000, 3, low=-1, high=3, key=jax.random.key(1)) != z).any()


def test_a_path_follows_a_curve_at_even_steps_of_the_factor():
    rng = np.random.default_rng(0)
    t = rng.uniform(0, 1, 20_000)
    points = np.stack([np.cos(3 * t), t**2], axis=-1)
    path = latent.path_through(points + rng.normal(0, 0.1, points.shape), t, 50, bins=40)
    even = np.linspace(1 / 80, 1 - 1 / 80, 50)
    assert_allclose(path, np.stack([np.cos(3 * even), even**2], axis=-1), atol=0.025)


def test_a_path_through_a_factor_of_few_values_goes_through_their_means():
    points = np.array([[0.0, 0], [2, 0], [5, 5], [9, 1]])
    path = latent.path_through(points, np.array([1, 1, 2, 4]), 4)
    assert_allclose(path, [[1, 0], [5, 5], [7, 3], [9, 1]])


def test_a_path_needs_a_factor_that_varies():
    with pytest.raises(ValueError, match="at least two values"):
        latent.path_through(np.ones((3, 2)), np.ones(3), 5)


def test_rays_lie_at_their_distances_in_all_directions():
    distances = np.array([0.0, 1.0, 2.5])
    z = latent.rays(distances, 3, n=4000)
    assert z.shape == (3, 4000, 3) and z.dtype == np.float32
    assert_allclose(np.linalg.norm(z, axis=-1), np.repeat(distances[:, None], 4000, 1), rtol=1e-6)
    assert_allclose(z[2], 2.5 * z[1], rtol=1e-5)
    # Evenly over the sphere: in three dimensions each coordinate is uniform.
    quarters = np.quantile(z[1], [0, 0.25, 0.5, 0.75, 1], axis=0).T
    assert_allclose(quarters, [[-1, -0.5, 0, 0.5, 1]] * 3, atol=0.04)
    assert_array_equal(z, latent.rays(distances, 3, n=4000))
    assert not np.array_equal(z, latent.rays(distances, 3, n=4000, seed=1))


def test_a_traversal_moves_one_latent_and_keeps_the_others():
    low, high = np.array([-4.0, 0.0]), np.array([4.0, 1.0])
    z = latent.traversals(low, high, n=3, at=np.array([0.5, -1]))
    assert z.dtype == np.float32
    assert z[0].tolist() == [[-4, -1], [0, -1], [4, -1]]
    assert z[1].tolist() == [[0.5, 0], [0.5, 0.5], [0.5, 1]]
    assert latent.traversals(low, high, n=2)[1].tolist() == [[0, 0], [0, 1]]
