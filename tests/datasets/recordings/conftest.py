"""Sounds whose fundamental, stretch, amplitudes and noise are known."""

import numpy as np
import pytest


@pytest.fixture(scope="session")
def tone():
    """Sum partials n f0 sqrt(1 + B n^2) of amplitudes 0.3 n^-slope, and white noise."""

    def of(f0, *, sr=44_100, seconds=1.0, stretch=0.0, slope=1.0, most=40, noise=0.0, cents=None):
        t = np.arange(round(seconds * sr)) / sr
        n = np.arange(1, most + 1)
        hz = n * f0 * np.sqrt(1 + stretch * n**2)
        n, hz = n[hz < 0.45 * sr], hz[hz < 0.45 * sr]
        rng = np.random.default_rng(1)
        bend = np.ones(len(t)) if cents is None else 2 ** (cents(t) / 1200)
        phase = 2 * np.pi * np.cumsum(bend) / sr
        phases = np.outer(hz, phase) + rng.uniform(0, 6, (len(n), 1))
        x = (0.3 * n[:, None] ** -float(slope) * np.sin(phases)).sum(axis=0)
        return x + noise * rng.standard_normal(len(t))

    return of
