"""A run has the same bytes and name whatever the cores and settings, and after any kill."""

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from vaelib.profiles import ROOT

STEPS = 80 * 20

SCRIPT = """
import sys
from pathlib import Path
import numpy as np
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.runs import trainer
from vaelib.runs.cases import load_or_train
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig

if __name__ == "__main__":
    trainer.CHECKPOINT_S = 0.05
    x = np.random.default_rng(0).random((2100, 256), np.float32)
    how = TrainingConfig(int(sys.argv[2]), restart_adam=9)
    case = Case(VAEConfig(256, 2, (128,)), how, x[:2000], x[2000:])
    (run,) = load_or_train([case], Profile("quick", root=Path(sys.argv[1])))
"""


def start(root, **environment):
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, root, str(STEPS)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stderr=subprocess.PIPE,
        text=True,
    )


def files(root):
    return {f.name: f.read_bytes() for f in (root / "data" / "quick" / "runs").iterdir()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The file that one core makes without a break, with no setting."""
    root = tmp_path_factory.mktemp("whole")
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    try:
        if cores:
            os.sched_setaffinity(0, {min(cores)})
        process = start(root)
    finally:
        if cores:
            os.sched_setaffinity(0, cores)
    finish(process)
    (file,) = files(root).items()
    return file


def finish(process):
    with process:
        errors = process.communicate(timeout=120)[1]
    assert process.returncode == 0, errors
    return errors


HOSTILE = {
    "JAX_ENABLE_X64": "1",
    "JAX_DEFAULT_MATMUL_PRECISION": "bfloat16",
    "JAX_DEFAULT_PRNG_IMPL": "rbg",
    "JAX_THREEFRY_PARTITIONABLE": "0",
    "XLA_FLAGS": "--xla_cpu_enable_fast_math=true",
    "OMP_NUM_THREADS": "7",
    "OPENBLAS_NUM_THREADS": "7",
    "NPROC": "2",
    "LC_ALL": "C",
    "TZ": "Asia/Kolkata",
    "PYTHONHASHSEED": "3",
    "PYTHONOPTIMIZE": "1",
}


def kill(root, victim):
    """Start training, and kill the parent or its child after one more checkpoint."""
    name = "data/quick/runs/*.checkpoint.safetensors"
    before = {file.stat().st_mtime_ns for file in root.glob(name)}
    with start(root, **HOSTILE) as process:
        deadline = time.monotonic() + 120
        while {file.stat().st_mtime_ns for file in root.glob(name)} <= before:
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.01)
        (child,) = psutil.Process(process.pid).children()
        os.kill(process.pid if victim == "parent" else child.pid, signal.SIGKILL)
        errors = process.communicate(timeout=60)[1]
    psutil.wait_procs([child], timeout=60)
    assert process.returncode != 0 and not child.is_running()
    assert not [file for file in files(root) if file.count(".") == 1], "it was done already"
    return errors


@pytest.fixture(scope="module")
def resumed(tmp_path_factory):
    """What a run says that is killed twice, with all cores and everything set, and its folder."""
    root = tmp_path_factory.mktemp("resumed") / "hostile ü"
    return [kill(root, "child"), kill(root, "parent"), finish(start(root, **HOSTILE))], root


def test_settings_cores_and_kills_change_neither_bytes_nor_name(resumed, whole):
    """Against one core, nothing set and no break; the size needs threads."""
    # Nothing else: what the killed processes left is gone too.
    assert files(resumed[1]) == dict([whole])


def test_after_kills_it_goes_on_from_its_checkpoint(resumed):
    last = resumed[0][0].strip().splitlines()[-1]
    assert "a training process died (SIGKILL) on beta 1, seed 0" in last
    assert last.endswith("run again to resume")
    assert all("going on after epoch" in said for said in resumed[0][1:])
