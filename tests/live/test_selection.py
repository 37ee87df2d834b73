"""Which sounds an instrument comes with, what they are called, and what dials move."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.test_numbered import TOY
from vaelib.live.making.descriptors import descriptors, movements, names
from vaelib.live.making.selection import rich, spread, words


def test_descriptors_of_known_sounds():
    energy = np.zeros((3, 1025))
    energy[0, 100] = 9
    energy[1, [100, 300]] = 4
    energy[2] = 0.25
    found = descriptors(energy, np.arange(1025.0), f0_hz=105.0)
    assert_allclose(found["brightness"], [100, 200, 512], rtol=1e-6)
    assert_allclose(found["width"], [0, 100, np.sqrt((1025**2 - 1) / 12)], rtol=1e-6, atol=1e-3)
    assert_allclose(found["richness"], [1, 2, 1025], rtol=1e-6)
    assert_allclose(found["loudest"], [1, 0.5, 1 / 1025])
    assert_allclose(found["fundamental"], [0, -3.01, 10 * np.log10(21 / 1025)], atol=1e-2)
    one_each = descriptors(energy[:2, :301], np.tile(np.arange(301.0), (2, 1)), f0_hz=105.0)
    assert_array_equal(one_each["brightness"], found["brightness"][:2])


def test_a_rich_sound_has_eight_partials_within_30_db():
    levels = np.array([[0] + [-29] * 7 + [-31] * 3, [0] + [-29] * 6 + [-31] * 4], float) - 12
    assert_array_equal(rich(levels), [True, False])
    assert_array_equal(rich(levels, n=7), [True, True])


def test_points_are_chosen_as_a_loop_over_all_distances_chooses_them():
    rng = np.random.default_rng(0)
    points, among = rng.normal(size=(80, 3)), rng.random(80) < 0.6
    rows = np.flatnonzero(among)
    middle = np.median(points[rows], axis=0)
    truth = [min(rows, key=lambda r: np.linalg.norm(points[r] - middle))]
    while len(truth) < 9:
        truth.append(
            max(rows, key=lambda r: min(np.linalg.norm(points[r] - points[c]) for c in truth))
        )
    assert_array_equal(spread(points, 9, among=among), truth)
    with pytest.raises(ValueError, match="only 2 sounds can be chosen, not 9"):
        spread(points, 9, among=np.arange(80) < 2)


def test_sounds_are_called_by_what_sets_them_apart_and_each_by_a_name_of_its_own():
    n = np.arange(100.0)
    described = {"brightness": n, "richness": np.abs(n - 50), "loudest": np.full(100, 3.0)}
    nouns = ["bell"] * 100
    found = words(described, nouns, np.array([99, 0, 50, 98, 1, 97, 96]))
    assert found[:4] == ["bright bell", "dark bell", "plain bell", "bright rich bell"]
    assert len(set(found)) == 7 and all(name.endswith("bell") or "bell " in name for name in found)
    assert all(name.isprintable() and len(name) <= 64 for name in found)


def test_dials_are_named_by_what_they_move():
    moved = movements(TOY, np.random.default_rng(0).uniform([0, 0.3, -5], [0.9, 1, 5], (60, 3)))
    assert moved["brightness"][2] > 0.8 and moved["fundamental"][2] < -0.8
    # More partials: richer, and less of the fundamental.
    assert moved["richness"][1] > 0.5 and moved["fundamental"][1] < -0.8
    wanted = {"a": np.array([0.0, 0.3, -0.9]), "b": np.array([1.0, 0.6, 0.8])}
    assert names(["shift", "timbre 1", "timbre 2"], wanted) == ["shift", "b", "a"]
    assert names(["shift", "b", "timbre"], wanted) == ["shift", "b", "a"]
    assert names(["timbre 1", "timbre 2", "timbre 3"], wanted) == ["b", "timbre 2", "a"]
    weak = {"a": np.array([0.0, 0.3, -0.9]), "b": np.array([1.0, 0.4, 0.8])}
    assert names(["shift", "timbre 1", "timbre 2"], weak) == ["shift", "timbre 1", "a"]
