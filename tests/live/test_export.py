"""Export: levels, descriptors and rank correlations against other ways to have them."""

from dataclasses import replace

import numpy as np
import pytest
import scipy.stats
from numpy.testing import assert_allclose

from tests.live.clients import instrument
from tests.live.test_numbered import numbered
from vaelib.live.making import assembly, descriptors, export


def latent_means(n=500):
    """Four latents: factors a and b rise across them, c is noise."""
    rng = np.random.default_rng(0)
    a, b, rest = rng.normal(size=n), rng.normal(size=n), rng.normal(size=(n, 2)) * [1.5, 0.5]
    rotation = np.linalg.qr(rng.normal(size=(4, 4)))[0]
    means = np.column_stack([a, b, rest]) @ rotation.T + [1, -2, 0, 3]
    follows = {"c": rng.normal(size=n), "b_b": np.exp(b), "a": np.round(-3 * a)}
    return means, rotation, follows


def test_axes_are_turned_to_what_they_follow():
    means, rotation, follows = latent_means()
    axes, names = export.align(means, follows)
    assert_allclose(axes[:, :2].T @ axes[:, :2], np.eye(2), atol=1e-12)
    assert sorted(names[:2]) == ["a", "b b"] and names[2:] == ["timbre 1", "timbre 2"]
    played = means @ axes
    together = np.corrcoef(played.T)[:2, 2:]
    assert np.abs(together).max() < 1e-10
    for name, key, column in (("a", "a", 0), ("b b", "b_b", 1)):
        axis = names.index(name)
        assert scipy.stats.spearmanr(played[:, axis], follows[key])[0] > 0.97
        assert abs(axes[:, axis] @ rotation[:, column]) > 0.98
    # The rest by its principal components, the wider one first.
    assert abs(axes[:, 2] @ rotation[:, 2]) > 0.95
    assert played[:, 2].std() > 2 * played[:, 3].std()


def test_it_is_the_order_of_the_values_that_counts():
    means, _, follows = latent_means()
    axes, _ = export.align(means, follows)
    bent = {name: np.sinh(values) for name, values in follows.items()}
    assert_allclose(export.align(means, bent)[0], axes, atol=1e-12)


def test_what_nothing_follows_or_does_not_vary_names_no_axis():
    means, _, follows = latent_means()
    _, names = export.align(means, {"c": follows["c"], "constant": np.ones(500)})
    assert names == ["timbre 1", "timbre 2", "timbre 3", "timbre 4"]
    _, names = export.align(means[:, :1], {"itself": means[:, 0]})
    assert names == ["itself"]


def test_a_dial_moves_the_latents_as_the_data_move_with_its_factor():
    """Of latents that bend together with a factor, a regression says how far each moves."""
    rng = np.random.default_rng(4)
    factor = rng.normal(size=2000)
    rest = rng.normal(size=(2000, 2))
    means = np.column_stack([2 * factor, 0.7 * factor + 0.2 * rest[:, 0], rest[:, 1]])
    axes, names = export.align(means, {"factor": factor})
    moves = np.linalg.inv(axes)[0]
    played = (means @ axes)[:, 0]
    slopes = np.polyfit(played, means, 1)[0]
    assert names == ["factor", "timbre 1", "timbre 2"]
    assert_allclose(moves, slopes, rtol=1e-6, atol=1e-9)
    # The axis alone, as a rotation has it, is another direction.
    assert np.linalg.norm(moves - axes[:, 0]) > 0.02


def test_a_dial_shows_the_factor_that_it_follows():
    """The factor falls with the latent, by a curve that is known."""
    rng = np.random.default_rng(5)
    played = rng.uniform(-2, 3, 4000)
    hz = 2000 * np.exp(-0.5 * played) + rng.normal(size=4000)
    latent = assembly.dial("cut off", -2.0, 3.0, 0.0, played, {"cut_off": (hz, "Hz")})
    places = np.linspace(-1.9, 2.9, 20)
    assert latent.unit == "Hz"
    assert np.all(np.diff(latent.scale) <= 0)
    grid = np.linspace(-2, 3, len(latent.scale))
    assert_allclose(np.interp(places, grid, latent.scale), 2000 * np.exp(-0.5 * places), rtol=0.02)


@pytest.mark.parametrize("name", ["timbre", "cut off"])
def test_a_dial_that_follows_nothing_closely_shows_a_share(name):
    rng = np.random.default_rng(6)
    played, hz = rng.normal(size=(2, 300))
    latent = assembly.dial(name, -1.0, 1.0, 0.0, played, {"cut_off": (played + 3 * hz, "Hz")})
    assert latent.scale == () and latent.text(0.5) == "75 %"


def test_a_dial_of_a_factor_reaches_nearly_all_of_the_data():
    played = np.random.default_rng(7).normal(size=(2000, 2))
    kernel = np.ones((2, 5), np.float32)
    how = {"name": "x", "sr": 44100, "f0_hz": 110.0, "activation": "identity", "floor_db": -80.0}
    made = assembly.assembled(
        [(kernel, np.zeros(5))],
        played,
        ["cut off", "timbre"],
        (),
        {"cut_off": (played[:, 0], "")},
        **how,
    )
    ends = [(latent.low, latent.high) for latent in made.latents]
    assert_allclose(ends[0], np.percentile(played[:, 0], [1, 99]))
    assert_allclose(ends[1], np.percentile(played[:, 1], [5, 95]))


@pytest.mark.parametrize("made", [instrument(), numbered()], ids=["bins", "partials"])
def test_silence_is_described_and_moves_nothing(made):
    silent = replace(made, floor_db=100.0)
    points = np.random.default_rng(0).normal(size=(20, made.n_latents)).astype(np.float32)
    assert not any(silent.partials(z).amplitude.any() for z in points)
    found = descriptors.describe(silent, points)
    assert {name: set(values.tolist()) for name, values in found.items()} == {
        "brightness": {silent.f0_hz},
        "width": {0.0},
        "fundamental": {0.0},
        "richness": {1.0},
        "loudest": {1.0},
    }
    assert descriptors.named(silent, points).latents == silent.latents
