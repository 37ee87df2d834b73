"""Strict JAX, a cache of what it compiles, and the data and runs that several tests share."""

import os
import shutil
from pathlib import Path

import jax
import numpy as np
import pytest

from vaelib import processes
from vaelib.models import VAEConfig
from vaelib.profiles import ROOT, Profile
from vaelib.runs import trainer
from vaelib.runs.cases import load_or_train
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig

COMPILED = str(ROOT / "data" / "compiled")


@pytest.fixture(autouse=True, scope="session")
def kept_compilations():
    """What one test compiles, neither another test nor a child process compiles again."""
    os.environ["JAX_COMPILATION_CACHE_DIR"] = COMPILED
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
    jax.config.update("jax_compilation_cache_dir", COMPILED)
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)


@pytest.fixture(autouse=True, scope="session")
def one_trainer(kept_compilations):
    """Other tests have the other core, and two children would compile the same program twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(processes, "usable_cores", lambda: 1)
        for optimised in (True, False):
            trainer.trainers(optimised=optimised)


@pytest.fixture(autouse=True)
def strict_jax(request):
    """No silent change of rank or dtype."""
    # optax raises a float to an integer power: what trains is strict in ranks alone.
    dtypes = "standard" if request.node.get_closest_marker("optax") else "strict"
    with jax.numpy_rank_promotion("raise"), jax.numpy_dtype_promotion(dtypes):
        yield


@pytest.fixture
def key():
    return jax.random.key(0)


@pytest.fixture
def profile(tmp_path):
    return Profile("quick", root=tmp_path)


@pytest.fixture(scope="session")
def case():
    """A small model of 100 random sounds, for two epochs."""
    x = np.random.default_rng(0).random((130, 16), np.float32)
    return Case(VAEConfig(16, 2, (8, 4)), TrainingConfig(10, batch_size=20), x[:100], x[100:])


@pytest.fixture(scope="session")
def trained(case, tmp_path_factory):
    """The run of `case`, and the folder that holds it alone."""
    profile = Profile("quick", root=tmp_path_factory.mktemp("trained"))
    (run,) = load_or_train([case], profile, progress=False)
    return run, profile.runs


@pytest.fixture
def with_run(trained, profile) -> Path:
    """The file of a copy of the run of `case`, in the test's own profile."""
    shutil.copytree(trained[1], profile.runs)
    (file,) = profile.runs.iterdir()
    return file
