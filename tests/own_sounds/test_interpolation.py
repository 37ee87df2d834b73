"""Ways between two sounds, through decoders whose levels are known lines and curves."""

from dataclasses import replace

import numpy as np
import pytest

from tests.live.test_spectral_envelope import TOY
from vaelib.own_sounds.interpolation import way

LOW, HIGH = np.array([-3.0, 0.0]), np.array([3.0, 0.0])


def test_levels_that_move_in_lines_make_no_detour_and_grow_brighter_all_the_way():
    there = way(TOY, LOW, HIGH, hz=220.0)
    assert there.detour == pytest.approx(1, abs=0.06) and there.monotone == 1
    assert way(TOY, HIGH, LOW, hz=220.0).monotone == 1


def test_a_way_there_and_half_back_is_as_much_longer():
    """A layer of |x|: the tilt falls from 2 to 0 and rises to 1."""
    (kernel, bias), *_ = TOY.layers
    fold = np.array([[1, -1, 0], [0, 0, 0], [0, 0, 1]], np.float32)
    out = np.stack([kernel[0], kernel[0], kernel[2]])
    bent = replace(TOY, activation="relu", layers=((fold, np.zeros(3, np.float32)), (out, bias)))
    found = way(bent, np.array([-2.0, 0]), np.array([1.0, 0]), hz=220.0, n=31)
    assert found.detour == pytest.approx(3, rel=0.05)
    assert found.monotone == pytest.approx(20 / 30, abs=0.04)


def test_no_way_at_all():
    found = way(TOY, LOW, LOW, hz=220.0)
    assert found.detour == 1 and np.isnan(found.monotone)
