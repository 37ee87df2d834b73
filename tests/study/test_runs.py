"""Runs on disk: the same bits back, retrained when what made them changes, never a corrupt file."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
import safetensors
from numpy.testing import assert_array_equal

from vaelib import runs
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.training import TrainingConfig
from vaelib.trees import TreeFileError

pytestmark = pytest.mark.optax

CONFIG = VAEConfig(16, 2, (8, 4))
HOW = TrainingConfig(2, batch_size=20)


@pytest.fixture
def profile(tmp_path):
    return Profile("quick", root=tmp_path)


@pytest.fixture
def x():
    return np.random.default_rng(0).random((100, 16), np.float32)


def train(x, profile, config=CONFIG, how=HOW):
    return runs.trained(config, how, x, profile, label="small", progress=False)


def test_a_loaded_run_decodes_to_the_same_bits(x, profile):
    run = train(x, profile)
    (file,) = profile.runs.iterdir()
    loaded = runs.load(file)
    z = np.random.default_rng(1).standard_normal((50, 2)).astype(np.float32)
    for ours, theirs in zip(run.decode(z), loaded.decode(z), strict=True):
        assert_array_equal(ours, theirs)
    assert (loaded.config, loaded.training) == (run.config, run.training)
    assert_array_equal(loaded.history.elbo, run.history.elbo)
    assert repr(loaded) == repr(run)


def test_the_configuration_stands_in_the_header(x, profile):
    train(x, profile)
    with safetensors.safe_open(next(profile.runs.iterdir()), "numpy") as f:
        assert '"n_latents": 2' in f.metadata()["tree"]


def test_the_second_time_nothing_is_trained(x, profile, monkeypatch):
    train(x, profile)
    monkeypatch.setattr(runs.training, "fit", None)
    train(x, profile)


@pytest.mark.parametrize("change", ["data", "config", "training", "code", "versions"])
def test_what_made_a_run_decides_whether_it_is_found(change, x, profile, monkeypatch):
    train(x, profile)
    config, how = CONFIG, HOW
    if change == "data":
        x = x + np.float32(1e-6)
    elif change == "config":
        config = replace(CONFIG, activation="gelu")
    elif change == "training":
        how = replace(HOW, beta=2.0)
    elif change == "code":
        monkeypatch.setattr(runs, "CODE", ("vaelib.models",))
    else:
        monkeypatch.setattr(runs, "versions", lambda *names: {"jax": "0"})
    train(x, profile, config, how)
    assert len(list(profile.runs.iterdir())) == 2


@pytest.mark.parametrize("damage", ["truncated", "empty", "one bit", "no checksum"])
def test_a_damaged_run_is_named_and_trained_again(damage, x, profile, capsys):
    train(x, profile)
    (file,) = profile.runs.iterdir()
    whole = file.read_bytes()
    damaged = bytearray(whole)
    if damage == "truncated":
        damaged = damaged[:-50]
    elif damage == "empty":
        damaged = b""
    elif damage == "one bit":
        damaged[-7] ^= 4
    else:
        damaged = damaged.replace(b"sha256", b"sha255", 1)
    file.write_bytes(damaged)
    train(x, profile)
    assert str(file) in capsys.readouterr().err
    assert file.read_bytes() == whole


def test_a_run_of_another_version_is_refused(x, profile, tmp_path):
    run = train(x, profile)
    other = tmp_path / "other.safetensors"
    runs.save(other, replace(run, config=replace(CONFIG, hidden=(8, 5))))
    with pytest.raises(TreeFileError, match="another version"):
        runs.load(other)
    with pytest.raises(FileNotFoundError, match="train it first"):
        runs.load(tmp_path / "absent.safetensors")


SCRIPT = """
import sys
from pathlib import Path
import numpy as np
from vaelib import runs
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.training import TrainingConfig
runs.CHECKPOINT_S = 0.05
x = np.random.default_rng(0).random((2000, 256), np.float32)
config, how = VAEConfig(256, 2, (128,)), TrainingConfig(150)
profile = Profile("quick", root=Path(sys.argv[1]))
runs.trained(config, how, x, profile, label="killed", progress=False)
"""


def test_killed_in_the_middle_it_goes_on_to_the_same_bits(tmp_path):
    def command(root):
        return [sys.executable, "-c", SCRIPT, root]

    whole, killed = tmp_path / "whole", tmp_path / "killed"
    subprocess.run(command(whole), check=True, timeout=120)
    folder = Profile("quick", root=killed).runs
    with subprocess.Popen(command(killed)) as process:
        deadline = time.monotonic() + 60
        while not list(folder.glob("killed*.checkpoint.safetensors")):
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    assert not [f for f in os.listdir(folder) if f.count(".") == 1], "it finished before the kill"
    again = subprocess.run(
        command(killed), check=True, timeout=120, stderr=subprocess.PIPE, text=True
    )
    assert "going on after epoch" in again.stderr
    (ours,) = folder.glob("killed*")
    (theirs,) = Profile("quick", root=whole).runs.glob("killed*")
    assert ours.name == theirs.name and ours.read_bytes() == theirs.read_bytes()


def test_a_damaged_checkpoint_is_not_used(x, profile, capsys):
    whole = train(x, profile)
    (file,) = profile.runs.iterdir()
    file.rename(file.with_suffix(".checkpoint.safetensors"))
    again = train(x, profile)
    assert "training from the beginning" in capsys.readouterr().err
    assert_array_equal(whole.history.elbo, again.history.elbo)
    assert [f.name for f in profile.runs.iterdir()] == [file.name]
