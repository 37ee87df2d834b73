"""Dataset 1 of 2017's program against a slow loop, and against what is known of 2017's data."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib import representations
from vaelib.datasets.richness_2017 import spectral_richness_2017


def test_it_is_the_slow_loop():
    t = np.arange(300)
    sounds, base = [], np.sin(2 * np.pi * 220 / 44100 * t)
    base /= np.abs(base).max()
    for n in (2, 3, 4):
        harmonic = np.sin(2 * np.pi * 220 / 44100 * n * t) / n
        for part in (0.0, 0.25, 0.5, 0.75):
            sound = base + part * harmonic
            sounds.append(sound / np.abs(sound).max())
        base = (base + harmonic) / np.abs(base + harmonic).max()
    assert_allclose(spectral_richness_2017(np.arange(1, 4, 0.25), 300), sounds, atol=1e-12)


def test_its_correlations_are_those_of_2017s_data():
    # Every twentieth of 9 800; the full set has 0.432, 0.198, 0.104 and 0.063.
    frames = spectral_richness_2017(1 + np.arange(0, 9800, 20) / 200, 4096)
    x = representations.magnitude(frames)[:, :1024].astype(float)
    assert_allclose(np.abs(frames).max(axis=1), 1)
    assert_allclose([x.max(), x[-1].max()], [905.7, 146], rtol=0.01)
    values = np.linalg.svd((x - x.mean(axis=0)) / x.std(axis=0), compute_uv=False) ** 2
    assert_allclose(values[:4] / values.sum(), [0.432, 0.198, 0.104, 0.063], atol=0.002)


@pytest.mark.parametrize(
    ("richness", "message"),
    [([], "at least 1"), ([0.5], "at least 1"), ([[1.0]], "at least 1"), ([101.0], "does not fit")],
)
def test_bad_richness_is_refused(richness, message):
    with pytest.raises(ValueError, match=message):
        spectral_richness_2017(richness, 64)
