"""Plans: what a run costs, against what XLA counts."""

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib import losses, models
from vaelib.models import VAEConfig
from vaelib.runs import cases, plans
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig


@pytest.mark.parametrize(
    "options", [{"hidden": (400,)}, {"hidden": (300, 200), "variance": "shared"}, {"hidden": ()}]
)
def test_operations_of_a_step_are_those_that_xla_counts(options):
    """All but a few percent are matrix products."""
    config = VAEConfig(512, 10, **options)

    def loss(params, x):
        posterior = models.encode(config, params, x)
        decoded = models.decode(config, params, posterior.mean)
        kl = losses.gaussian_kl(*posterior)
        return (kl - losses.gaussian_log_likelihood(x, *decoded)).mean()

    x = np.zeros((100, 512), np.float32)
    params = models.init(config, key=jax.random.key(0))
    counted = jax.jit(jax.grad(loss)).lower(params, x).compile().cost_analysis()["flops"]
    found = cases.flops(Case(config, TrainingConfig(7), x, x))
    assert_allclose(found / 7, counted, rtol=0.15 if options["hidden"] else 0.5)


def test_a_rate_is_measured_at_least_once():
    assert plans.rate(0.0) > 0
