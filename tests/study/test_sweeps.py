"""Sweeps: the same runs whichever way they are trained, compiled once, kept where a run is."""

import os
import subprocess
import sys
from dataclasses import replace

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import runs, sweeps, training
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.training import TrainingConfig

pytestmark = pytest.mark.optax

CONFIG = VAEConfig(16, 3, (12,), activation="tanh")
HOW = TrainingConfig(6, batch_size=25, learning_rate=3e-3)
MIXED = [
    replace(HOW, beta=0.0),
    replace(HOW, beta=4.0, delay=1, warm_up=3, seed=1),
    replace(HOW, beta=20.0, warm_up=10, learning_rate=1e-3),
    replace(HOW, delay=9, seed=7),
    replace(HOW, beta=1.0, delay=2, cosine_decay=True),
]


@pytest.fixture
def profile(tmp_path):
    return Profile("quick", root=tmp_path)


@pytest.fixture(scope="module")
def x():
    return np.random.default_rng(0).random((110, 16), np.float32)


@pytest.fixture(scope="module")
def alone(x):
    """What `training.fit` makes of each, one at a time."""
    fits = [training.fit(CONFIG, t, x, progress=False) for t in MIXED]
    return [runs.Run(CONFIG, t, *fit) for t, fit in zip(MIXED, fits, strict=True)]


def swept(x, profile, trainings=MIXED, **options):
    return sweeps.sweep(
        CONFIG, trainings, x, profile, **{"label": "swept", "progress": False} | options
    )


def assert_same_runs(ours, theirs, **tolerance):
    for a, b in zip(ours, theirs, strict=True):
        assert (a.config, a.training) == (b.config, b.training)
        jax.tree.map(lambda p, q: assert_allclose(p, q, **tolerance), a.params, b.params)
        # Float32 rounding alone: the schedule is the same numbers.
        assert_array_equal(a.history.beta, b.history.beta)
        for name, values in vars(a.history).items():
            assert_allclose(values, getattr(b.history, name), err_msg=name, **tolerance)


@pytest.fixture
def untrained(monkeypatch):
    """A call makes any further training fail."""

    def forbid():
        monkeypatch.setattr(training, "fit", None)
        monkeypatch.setattr(sweeps, "_epochs", None)

    return forbid


@pytest.mark.parametrize("how", ["serial", "vmap", "sharded"])
def test_each_run_is_the_one_that_is_trained_alone(how, x, profile, alone, untrained):
    assert_same_runs(swept(x, profile, how=how), alone, rtol=1e-4, atol=1e-5)
    assert len(list(profile.runs.iterdir())) == len(MIXED)
    untrained()
    for t, run in zip(MIXED, alone, strict=True):
        found = runs.trained(CONFIG, t, x, profile, label="swept", progress=False)
        assert_same_runs([found], [run], rtol=1e-4, atol=1e-5)


def test_serial_is_bit_for_bit_what_is_trained_alone(x, profile, alone):
    assert_same_runs(swept(x, profile, how="serial"), alone, rtol=0)


@pytest.mark.parametrize("how", ["serial", "vmap"])
def test_what_is_on_disk_is_not_trained_again(how, x, profile, alone, untrained):
    runs.trained(CONFIG, MIXED[1], x, profile, label="swept", progress=False)
    (file,) = profile.runs.iterdir()
    written = file.stat().st_mtime_ns
    assert_same_runs(swept(x, profile, how=how), alone, rtol=1e-4, atol=1e-5)
    assert file.stat().st_mtime_ns == written
    untrained()
    # In another order and with one twice.
    twice = [MIXED[2], *MIXED[::-1]]
    again = swept(x, profile, twice, how="serial" if how == "vmap" else "vmap")
    assert [run.training for run in again] == twice
    assert swept(x, profile, []) == []


def test_a_training_listed_twice_is_trained_once(x, profile):
    first, second = swept(x, profile, [HOW, HOW], how="vmap")
    assert first is second
    assert len(list(profile.runs.iterdir())) == 1


@pytest.mark.parametrize("how", ["serial", "vmap"])
def test_betas_schedules_rates_and_seeds_compile_nothing_new(how, x, profile):
    program = training._epoch if how == "serial" else sweeps._epochs
    swept(x, profile, how=how)
    compiled = program._cache_size()
    others = [
        replace(t, beta=t.beta + 2, warm_up=t.warm_up + 1, learning_rate=1e-4, seed=t.seed + 9)
        for t in MIXED
    ]
    swept(x, profile, others, how=how)
    assert program._cache_size() == compiled >= 1


def test_the_first_epoch_compiles_the_program_of_all(x, profile, monkeypatch):
    monkeypatch.setattr(training, "_epoch", training._epoch.__wrapped__)
    before = sweeps._epochs._cache_size()
    swept(x, profile, [replace(HOW, seed=s, batch_size=11) for s in range(3)], how="vmap")
    assert sweeps._epochs._cache_size() == before + 1


@pytest.mark.parametrize("interrupted", ["all", "one lost its checkpoint"])
def test_an_interrupted_sweep_goes_on(interrupted, x, profile, alone, monkeypatch, capsys):
    recorded, calls = training.recorded, []

    def stop(*args):
        calls.append(args)
        if len(calls) > 3 * len(MIXED):
            raise KeyboardInterrupt
        return recorded(*args)

    with monkeypatch.context() as patched:
        patched.setattr(training, "recorded", stop)
        patched.setattr(runs, "CHECKPOINT_S", 0.0)
        patched.setattr(sweeps, "CHECKPOINT_SHARE", 1e9)
        with pytest.raises(KeyboardInterrupt):
            swept(x, profile, how="vmap")
    checkpoints = sorted(profile.runs.iterdir())
    assert len(checkpoints) == len(MIXED)
    if interrupted != "all":
        checkpoints.pop().unlink()
    monkeypatch.setattr(training, "recorded", lambda *args: calls.append(args) or recorded(*args))
    calls.clear()
    assert_same_runs(swept(x, profile, how="vmap"), alone, rtol=1e-4, atol=1e-5)
    assert capsys.readouterr().err.count("going on after epoch 3") == len(checkpoints)
    assert len(calls) == 3 * len(MIXED) + (0 if interrupted == "all" else 3)
    assert not list(profile.runs.glob("*.checkpoint.*"))


def test_a_serial_sweep_goes_on_from_a_checkpoint(x, profile, alone, capsys):
    kept = {}

    def keep(state, history):
        if len(history) == 4:
            kept["at"] = jax.tree.map(np.array, state), history

    training.fit(CONFIG, MIXED[1], x, after_epoch=keep, progress=False)
    path = runs.run_path(CONFIG, MIXED[1], x, profile, label="swept")
    runs.keep(path, *kept["at"])
    assert_same_runs(swept(x, profile, how="serial"), alone, rtol=0)
    assert "going on after epoch 4" in capsys.readouterr().err


@pytest.mark.parametrize("how", ["serial", "vmap"])
def test_a_run_that_turns_non_finite_is_named(how, x, profile):
    config = VAEConfig(16, 3, (12,), logvar_range=(-300.0, 300.0))
    trainings = [
        replace(HOW, learning_rate=1e-6),
        replace(HOW, beta=3.0, learning_rate=1e4, seed=5),
    ]
    message = r"the run of beta 3, seed 5: .* epoch \d, step \d: the (log-like|KL)"
    with pytest.raises(FloatingPointError, match=message):
        sweeps.sweep(config, trainings, x, profile, label="bad", how=how, progress=False)


@pytest.mark.parametrize("how", ["serial", "vmap"])
def test_data_are_checked(how, x, profile):
    with pytest.raises(ValueError, match=r"\(n, 16\), not \(110, 15\)"):
        swept(x[:, 1:], profile, how=how)


def test_errors_say_what_is_wrong(x, profile):
    for other in (replace(HOW, epochs=7), replace(HOW, batch_size=20)):
        with pytest.raises(ValueError, match="share epochs and batch_size"):
            swept(x, profile, [HOW, other])
    with pytest.raises(ValueError, match="one of serial, vmap, sharded, or None, not 'fast'"):
        swept(x, profile, how="fast")


@pytest.mark.parametrize(
    ("backend", "devices", "how"),
    [("cpu", 1, "serial"), ("cpu", 4, "sharded"), ("gpu", 1, "vmap"), ("gpu", 2, "sharded")],
)
def test_the_devices_choose_how(backend, devices, how, monkeypatch):
    monkeypatch.setattr(jax, "default_backend", lambda: backend)
    monkeypatch.setattr(jax, "devices", lambda: [None] * devices)
    assert sweeps._default() == how


@pytest.mark.parametrize("how", ["serial", "vmap"])
def test_one_bar_counts_the_epochs_of_all_runs(how, x, profile, monkeypatch, capsys):
    eager = {"delay": 0, "mininterval": 0, "ascii": True, "ncols": 150}
    monkeypatch.setattr(sweeps, "tqdm", lambda tqdm=sweeps.tqdm, **o: tqdm(**o | eager))
    swept(x, profile, MIXED[:3], how=how, progress=True)
    out, err = capsys.readouterr()
    assert not out
    assert err.count("\n") == 1, "one bar, redrawn in its line"
    assert "swept:" in err and "18/18" in err and "ELBO" in err
    for i in (1, 2, 3):
        assert f"run {i} of 3" in err or "runs 1 to 3 of 3" in err
    swept(x, profile, MIXED[:3], how=how)
    assert not capsys.readouterr().err


DEVICES = """
import sys
from pathlib import Path
import jax
import numpy as np
from test_sweeps import CONFIG, MIXED
from vaelib import sweeps
from vaelib.profiles import Profile

program, seen = sweeps._epochs, set()

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
sweeps._epochs = watched
x = np.random.default_rng(0).random((110, 16), np.float32)
sweeps.sweep(CONFIG, MIXED, x, Profile("quick", root=Path(sys.argv[1])), label="swept")
assert seen == {False}, "the devices exchange numbers"
assert program._cache_size() == 1
"""


def test_sharded_over_four_devices(x, tmp_path, profile, alone, untrained):
    """Five runs, so that they do not divide; found here, since the name holds no device count."""
    environment = os.environ | {
        "XLA_FLAGS": "--xla_force_host_platform_device_count=4",
        "JAX_PLATFORMS": "cpu",
        "PYTHONPATH": os.path.dirname(__file__),
    }
    subprocess.run(
        [sys.executable, "-c", DEVICES, tmp_path], check=True, timeout=120, env=environment
    )
    untrained()
    if jax.default_backend() == "cpu":
        assert_same_runs(swept(x, profile), alone, rtol=1e-4, atol=1e-5)
