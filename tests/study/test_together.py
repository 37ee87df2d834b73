"""Several runs as one program, on one device or four: each is the one that is trained alone."""

import os
import subprocess
import sys
from dataclasses import replace

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.models import VAEConfig
from vaelib.schedules import TrainingConfig
from vaelib.training.epoch import train_epoch
from vaelib.training.loop import fit

pytestmark = pytest.mark.optax

CONFIG = VAEConfig(16, 3, (12,), activation="tanh")
HOW = TrainingConfig(6 * 4, batch_size=25, learning_rate=3e-3)
MIXED = [
    replace(HOW, beta=0.0),
    replace(HOW, beta=4.0, delay=1, warm_up=3, seed=1),
    replace(HOW, beta=20.0, warm_up=10, learning_rate=1e-3),
    replace(HOW, delay=9, seed=7),
    replace(HOW, beta=1.0, delay=2, cosine_decay=True, restart_adam=2),
]


@pytest.fixture(scope="module")
def x():
    return np.random.default_rng(0).random((110, 16), np.float32)


@pytest.fixture(scope="module")
def held():
    return np.random.default_rng(1).random((30, 16), np.float32)


@pytest.fixture(scope="module")
def alone(x, held):
    return [run for t in MIXED for run in fit(CONFIG, [t], x, held)]


def assert_same(ours, theirs):
    """To the rounding of float32; the schedule is the same numbers."""
    for (state, history), (other, other_history) in zip(ours, theirs, strict=True):
        jax.tree.map(lambda p, q: assert_allclose(p, q, rtol=1e-4, atol=1e-5), state, other)
        assert_array_equal(history.beta, other_history.beta)
        for name, values in vars(history).items():
            assert_allclose(values, getattr(other_history, name), rtol=1e-4, atol=1e-5)


def test_each_of_several_runs_is_the_one_that_is_trained_alone(x, held, alone):
    kept = []

    def keep(histories, state, ended):
        if len(histories[0]) == 3:
            kept.extend((state(i), history) for i, history in enumerate(histories))

    before = train_epoch._cache_size()
    assert_same(fit(CONFIG, MIXED, x, held, after_epoch=keep), alone)
    assert_same(fit(CONFIG, MIXED, x, held, resume=kept), alone)
    others = [replace(t, beta=t.beta + 2, warm_up=1, learning_rate=1e-4) for t in MIXED]
    fit(CONFIG, others, x, held)
    assert train_epoch._cache_size() == before + 1, "the first epoch compiles for all"


DEVICES = """
import sys
import jax
import numpy as np
from test_together import CONFIG, MIXED
from vaelib.training import loop

program, seen = loop.train_epoch, set()

def watched(*args):
    if not seen:
        text = program.lower(*args).compile().as_text()
        seen.add(any(f" all-{name}(" in text for name in ("gather", "reduce", "to-all")))
        seen.add("collective-permute(" in text)
    out = program(*args)
    for leaf in jax.tree.leaves(out):
        shards = leaf.addressable_shards
        assert len({shard.device for shard in shards}) == 4, leaf.sharding
        assert {shard.data.shape for shard in shards} == {(2, *leaf.shape[1:])}, leaf.sharding
    return out

assert len(jax.devices()) == 4
loop.train_epoch = watched
x, held = np.load(sys.argv[1]).values()
fitted = loop.fit(CONFIG, MIXED, x, held, devices=jax.devices())
assert seen == {False}, "the devices exchange numbers"
assert program._cache_size() == 1
leaves = [np.asarray(leaf) for state, history in fitted for leaf in jax.tree.leaves(state)]
np.savez(sys.argv[2], *leaves)
"""


def test_sharded_over_four_devices(x, held, tmp_path, alone):
    """Five runs, so that they do not divide."""
    environment = os.environ | {
        "XLA_FLAGS": "--xla_force_host_platform_device_count=4",
        "JAX_PLATFORMS": "cpu",
        "PYTHONPATH": os.path.dirname(__file__),
    }
    np.savez(tmp_path / "x.npz", x, held)
    command = [sys.executable, "-c", DEVICES, tmp_path / "x.npz", tmp_path / "leaves.npz"]
    subprocess.run(command, check=True, timeout=120, env=environment)
    theirs = [leaf for state, _ in alone for leaf in jax.tree.leaves(state)]
    with np.load(tmp_path / "leaves.npz") as ours:
        for a, b in zip(ours.values(), theirs, strict=True):
            assert_allclose(a, b, rtol=1e-4, atol=1e-5)
