"""Modulators: a sine is a sine, chance stays within bounds and is always the same."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib.live.instruments.dials import Latent
from vaelib.live.playing.modulators import Modulator, Modulators, turned
from vaelib.live.playing.parameters import SHAPES, defaults


def values(shape, periods=0.01, n=5000, seed=1):
    modulator = Modulator(seed)
    return np.array([modulator.next(SHAPES.index(shape), periods) for _ in range(n)])


def test_a_sine():
    assert_allclose(values("sine"), np.sin(2 * np.pi * np.arange(1, 5001) / 100), atol=1e-9)


def test_a_walk_is_smooth_and_held_values_are_steps():
    walk, held = values("walk"), values("hold")
    assert np.abs(np.diff(walk)).max() < 0.016 < np.ptp(walk) / 20
    assert np.abs(np.diff(walk, 2)).max() < 0.002
    steps = np.flatnonzero(np.diff(held))
    assert (np.diff(steps) == 100).sum() > 40 and len(steps) == 50
    for chance in (walk, held):
        assert np.abs(chance).max() <= 1 and chance.std() > 0.3
    assert_allclose(values("walk"), walk)
    assert np.abs(values("walk", seed=2) - walk).max() > 0.5


def test_a_rate_may_be_in_beats_and_may_change():
    settings = defaults() | {"mod2_beats": 4.0, "tempo_bpm": 120.0, "mod2_depth": 0.5}
    settings |= {"mod2_dial": 3.0}
    modulators = Modulators(settings)
    found = [modulators.next() for _ in range(200)]
    assert {turn[0] for turns in found for turn in turns} == {2}
    # Four beats at 120 a minute last two seconds.
    assert_allclose(
        [turns[0][1] for turns in found], 0.5 * np.sin(np.pi * np.arange(1, 201) / 100), atol=1e-9
    )
    settings["mod2_beats"] = 1.0
    (turn,) = modulators.next()
    assert turn[1] == pytest.approx(0.5 * np.sin(2 * np.pi * 0.02))


def test_a_dial_is_turned_to_its_end_at_most_and_never_back():
    latents = [Latent("a", -1.0, 3.0, 0.0), Latent("b", 0.0, 1.0, 0.0)]
    assert turned((0.0, 0.5), latents, ((0, 0.5), (1, -0.25), (7, 1.0))) == (2.0, 0.25)
    assert turned((2.0, 0.5), latents, ((0, 0.5), (0, 0.5))) == (3.0, 0.5)
    assert turned((5.0, 0.5), latents, ((0, 0.5),)) == (5.0, 0.5)
