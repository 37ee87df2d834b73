"""Schedules: budgets in steps, and what beta, the rate and Adam do from epoch to epoch."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.schedules import (
    TrainingConfig,
    beta_by_epoch,
    learning_rate_by_epoch,
    restarts_by_epoch,
)

pytestmark = pytest.mark.optax


@pytest.mark.parametrize(
    ("n", "steps", "epochs"),
    [(9_800, 39_200, 400), (20_000, 120_000, 600), (9_899, 39_200, 400), (9_800, 39_201, 401)],
)
def test_a_budget_is_counted_in_steps(n, steps, epochs):
    """2017's epochs of batches of 100; what begins is finished."""
    assert TrainingConfig(steps).epochs(n) == epochs
    assert TrainingConfig(steps, batch_size=50).epochs(n) == -(-steps // (n // 50))


@pytest.mark.parametrize(
    ("options", "beta"),
    [
        ({"beta": 3.0}, [3, 3, 3, 3, 3, 3]),
        ({"beta": 3.0, "delay": 1}, [0, 3, 3, 3, 3, 3]),
        ({"beta": 4.0, "warm_up": 4}, [0, 1, 2, 3, 4, 4]),
        ({"beta": 4.0, "delay": 1, "warm_up": 4}, [0, 0, 1, 2, 3, 4]),
    ],
)
def test_beta(options, beta):
    assert_array_equal(beta_by_epoch(TrainingConfig(1, **options), 6), np.float32(beta))


def test_learning_rates():
    def rates(**options):
        return learning_rate_by_epoch(TrainingConfig(1, learning_rate=0.1, **options), 4)

    assert_array_equal(rates(), np.float32([0.1] * 4))
    cosine = [0.05 * (1 + np.cos(np.pi * epoch / 4)) for epoch in range(4)]
    assert_allclose(rates(cosine_decay=True), cosine, rtol=1e-6)


@pytest.mark.parametrize(("every", "before"), [(0, []), (1, [1, 2, 3, 4]), (2, [2, 4]), (9, [])])
def test_adam_is_made_anew_before_some_epochs(every, before):
    found = restarts_by_epoch(TrainingConfig(1, restart_adam=every), 5)
    assert np.flatnonzero(found).tolist() == before


@pytest.mark.parametrize(
    "options",
    [
        {"steps": 0},
        {"batch_size": 0},
        {"learning_rate": 0},
        {"beta": -1},
        {"delay": -1},
        {"restart_adam": -1},
        {"cosine_decay": True, "stop_at_gate": True},
    ],
)
def test_config_errors(options):
    with pytest.raises(ValueError, match=r"at least|positive|needs its whole budget"):
        TrainingConfig(**{"steps": 1} | options)
