"""Gestures: paths that are played at any length, backwards, between two others, and kept."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.live.playing.gestures import STEP_S, Gesture, State, load, morph, save
from vaelib.store import DamagedFileError

N = 101


def toy(name="toy", *, sustain=(0.4, 1.5), n=N, bend=0.0):
    """Two latents that rise along a line and a curve; the level rises and falls."""
    t = np.arange(n) * STEP_S
    last = t[-1]
    level = np.minimum(0, np.minimum(60 * (t - 0.4), -40 * (t - last + 0.5)))
    return Gesture(name, State(np.stack([t, t**2], 1), level, bend + 30 * np.sin(9 * t)), sustain)


TOY = toy()


def test_an_attack_is_played_as_recorded_whatever_the_speed():
    t = np.array([0.0, 0.05, 0.13, 0.39])
    for speed in (0, 0.25, 1, 8):
        found = TOY.at(t, speed=speed)
        assert_allclose(found.z[:, 0], t, atol=1e-9)
        assert_allclose(found.level_db, np.minimum(0, 60 * (t - 0.4)), atol=1e-9)


@pytest.mark.parametrize("speed", [0.25, 1.0, 3.0, 8.0])
def test_a_sustain_goes_forth_and_back_at_its_speed(speed):
    t = np.arange(0.4, 9, 0.037)
    place, step, truth = 0.4, speed, []
    at = 0.4
    fine = 1e-3
    while at < 9:
        truth.append((at, place))
        place += step * fine
        if not 0.4 <= place <= 1.5:
            step, place = -step, np.clip(place, 0.8 - place, 3.0 - place)
        at += fine
    times, places = np.array(truth).T
    found = TOY.at(t, speed=speed).z[:, 0]
    assert np.abs(found - np.interp(t, times, places)).max() < 4 * speed * fine
    assert found.min() >= 0.4 - 1e-9 and found.max() <= 1.5 + 1e-9


def test_a_frozen_sustain_stands_still():
    found = TOY.at(np.linspace(0.4, 60, 50), speed=0)
    assert_allclose(found.z[:, 0], 0.4, atol=1e-9)


@pytest.mark.parametrize("released", [0.1, 0.9, 2.345])
def test_a_release_goes_on_from_wherever_it_was_to_its_own_path(released):
    before = TOY.at(np.array([released - 1e-9, released + 1e-9]), released=released)
    assert_allclose(before.table[0], before.table[1], atol=1e-4)
    late = np.array([released + 0.1, released + 0.4])
    found = TOY.at(late, released=released)
    assert_allclose(found.z[:, 0], 1.5 + late - released, atol=1e-9)
    level = TOY.at(np.array([released])).level_db[0]
    assert_allclose(found.level_db, level + np.minimum(0, -40 * (late - released)), atol=1e-6)
    assert TOY.lasts(released) == pytest.approx(released + 0.5)
    held = TOY.at(np.array([0.5 * released]), released=released)
    assert_allclose(held.table, TOY.at(np.array([0.5 * released])).table)


def test_what_sounds_once_is_not_held():
    once = toy(sustain=(2.0, 2.0))
    t = np.linspace(0, 3, 61)
    for released in (0.1, np.inf):
        found = once.at(t, released=released, speed=5)
        assert_allclose(found.z[:, 0], np.minimum(t, 2), atol=1e-9)
    assert once.lasts(0.1) == pytest.approx(2.0)


def test_backwards_its_release_is_its_attack():
    back = TOY.reversed
    assert back.sustain == pytest.approx((0.5, 1.6)) and back.seconds == TOY.seconds
    assert_allclose(back.at(np.array([0.3])).z[0, 0], 1.7)
    assert_array_equal(back.reversed.path.table, TOY.path.table)


def test_between_two_gestures_each_part_lies_between_their_parts():
    other = toy("other", sustain=(0.2, 2.6), n=151, bend=100.0)
    assert_allclose(morph(TOY, other, 0).path.table, TOY.path.table, atol=1e-9)
    assert_allclose(morph(TOY, other, 1).path.table, other.path.table, atol=1e-9)
    half = morph(TOY, other, 0.5)
    assert half.sustain == pytest.approx((0.3, 2.05), abs=STEP_S)
    assert half.seconds == pytest.approx(2.5)
    for mark, ends in zip(half.sustain, zip(TOY.sustain, other.sustain, strict=True), strict=True):
        a, b = (g._read(np.array([e])).table for g, e in zip((TOY, other), ends, strict=True))
        assert_allclose(half._read(np.array([mark])).table, (a + b) / 2, atol=0.5)
    with pytest.raises(ValueError, match="0 to 1"):
        morph(TOY, other, 1.1)
    once = toy(sustain=(2.0, 2.0))
    assert morph(once, once, 0.3).sustain == pytest.approx((2.0, 2.0))


def test_a_file_holds_gestures_in_half_precision(tmp_path):
    path = tmp_path / "a.safetensors"
    both = {"toy": TOY, "other": toy("other", n=77, sustain=(1.0, 1.0))}
    save(path, both, instrument="abc")
    content = path.read_bytes()
    save(path, both, instrument="abc")
    assert path.read_bytes() == content
    again = load(path, instrument="abc")
    assert list(again) == ["toy", "other"]
    for name, one in both.items():
        assert_allclose(again[name].path.table, one.path.table, rtol=1e-3, atol=2e-2)
        assert again[name].sustain == pytest.approx(one.sustain)
    with pytest.raises(DamagedFileError, match="another instrument"):
        load(path, instrument="xyz")
    path.write_bytes(content[:-5])
    with pytest.raises(DamagedFileError):
        load(path, instrument="abc")


def test_gestures_that_sound_once_are_kept_whatever_they_last(tmp_path):
    once = {str(n): toy(str(n), n=n, sustain=((n - 1) * STEP_S,) * 2) for n in range(2, 300)}
    save(tmp_path / "a.safetensors", once, instrument="abc")
    again = load(tmp_path / "a.safetensors", instrument="abc")
    assert {name: one.sustain for name, one in again.items()} == {
        name: one.sustain for name, one in once.items()
    }


@pytest.mark.parametrize(
    "change",
    [
        {"sustain": (-0.1, 1.0)},
        {"sustain": (1.0, 0.5)},
        {"sustain": (0.1, 2.5)},
        {"sustain": (np.nan, 1.0)},
        {"path": State(np.zeros((1, 2)), np.zeros(1), np.zeros(1))},
        {"path": State(np.full((5, 2), np.nan), np.zeros(5), np.zeros(5))},
    ],
    ids=range(6),
)
def test_paths_that_are_none_are_refused(change):
    with pytest.raises(ValueError, match="the gesture 'toy'"):
        replace(TOY, **change)
