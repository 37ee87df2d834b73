"""What several models make of one sound."""

from types import SimpleNamespace

import numpy as np

from vaelib.fits import Fits
from vaelib.metrics.outputs import of_sound


def fit(gain, failed=0):
    """A model that multiplies, and failed in an epoch or never."""
    history = SimpleNamespace(failed_epoch=failed)
    return SimpleNamespace(
        run=SimpleNamespace(history=history), reconstruction=lambda x: np.float32(gain) * x
    )


def test_a_beta_shows_its_first_finite_seed_and_one_without_any_is_left_out():
    today = Fits({(4.0, 0): fit(np.nan, failed=3), (4.0, 1): fit(2), (0.5, 0): fit(3)})
    of_2017 = Fits({(1.0, 0): fit(np.inf, failed=1)})
    sound = np.array([1, 2], np.float32)
    found = of_sound({"today": today, "2017": of_2017}, sound)
    expected = {"the sound": [1, 2], "today, 0.5": [3, 6], "today, 4": [2, 4]}
    assert {name: y.tolist() for name, y in found.items()} == expected
