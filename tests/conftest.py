"""Every test runs with JAX at its strictest: no silent change of rank or dtype."""

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
