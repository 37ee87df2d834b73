"""Every test runs with JAX at its strictest: no silent change of rank or dtype."""

import platform
import sys

import jax
import pytest


@pytest.fixture(autouse=True)
def strict_jax(request):
    # optax raises a float to an integer power: what trains is strict in ranks alone.
    dtypes = "standard" if request.node.get_closest_marker("optax") else "strict"
    with jax.numpy_rank_promotion("raise"), jax.numpy_dtype_promotion(dtypes):
        yield


@pytest.fixture
def key():
    return jax.random.key(0)


def pytest_collection_modifyitems(config, items):
    """Choose the tests that render by pyo where pyo has packages: on x86-64 Linux alone."""
    if sys.platform == "linux" and platform.machine() == "x86_64":
        return
    rendering = [item for item in items if item.get_closest_marker("pyo")]
    config.hook.pytest_deselected(items=rendering)
    items[:] = [item for item in items if item not in rendering]
