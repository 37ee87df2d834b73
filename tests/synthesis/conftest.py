"""One thread for BLAS, as when an engine is played live: a tick is too small to be shared."""

import pytest
from threadpoolctl import threadpool_limits


@pytest.fixture(autouse=True, scope="session")
def one_thread():
    with threadpool_limits(1, "blas"):
        yield
