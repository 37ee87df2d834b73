"""Runs on disk: the same bits back, retrained when what made them changes, never a corrupt file."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import jax
import numpy as np
import psutil
import pytest
import safetensors
from numpy.testing import assert_array_equal

from vaelib import processes
from vaelib.processes import Children
from vaelib.profiles import Profile, compiling
from vaelib.runs import cases, files, trainer
from vaelib.runs.cases import load_or_train
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig
from vaelib.store import DamagedFileError, read_arrays, write_arrays
from vaelib.training import loop

pytestmark = pytest.mark.optax


def train(case, profile, **options):
    return load_or_train([case], profile, **{"progress": False} | options)[0]


def assert_equal(ours, theirs):
    assert (ours.config, ours.training) == (theirs.config, theirs.training)
    jax.tree.map(assert_array_equal, ours.params, theirs.params)
    for name, values in vars(ours.history).items():
        assert_array_equal(values, getattr(theirs.history, name), err_msg=name)


@pytest.fixture
def untrainable(monkeypatch):
    """Whatever would be trained fails."""
    monkeypatch.setattr(cases, "train_in_children", None)
    monkeypatch.setattr(cases, "train_together", None)


def test_a_loaded_run_decodes_to_the_same_bits(trained, with_run):
    run, _ = trained
    loaded = files.load(with_run)
    z = np.random.default_rng(1).standard_normal((50, 2)).astype(np.float32)
    for ours, theirs in zip(run.decode(z), loaded.decode(z), strict=True):
        assert_array_equal(ours, theirs)
    assert_equal(loaded, run)
    assert repr(loaded) == repr(run) and "array" not in repr(run)


def test_every_run_that_is_read_is_noted(case, with_run, trained, profile, tmp_path, monkeypatch):
    train(case, profile)  # nobody asked
    log = tmp_path / "log"
    monkeypatch.setenv("VAELIB_RUNS_READ", str(log))
    load_or_train([case, case], profile, progress=False)
    train(case, profile)
    assert (
        log.read_text().splitlines()
        == [f"{with_run.stem} {trained[0].history.steps} {cases.flops(case):.0f}"] * 2
    )


def test_the_configuration_stands_in_the_header(with_run):
    with safetensors.safe_open(with_run, "numpy") as f:
        assert '"n_latents": 2' in f.metadata()["header"]


def test_what_was_trained_is_found_under_any_label(case, with_run, trained, profile, untrainable):
    assert_equal(train(case, profile, label="other"), trained[0])


@pytest.mark.parametrize("name", ["full", "quick"])
def test_a_child_with_one_core_trains_as_a_process_with_one_core_does(name, case, tmp_path):
    """The truth of a run: `loop.fit`, by a process that has one core from its start."""
    program = (
        "import sys, numpy as np; from vaelib.training.loop import fit\n"
        "from vaelib.models import VAEConfig; from vaelib.schedules import TrainingConfig\n"
        "x, held = np.split(np.load(sys.argv[1]), [100])\n"
        f"((state, _),) = fit({case.config}, [{case.training}], x, held)\n"
        "np.save(sys.argv[1], state.params['decoder']['out']['kernel'])"
    )
    np.save(tmp_path / "x.npy", np.concatenate([case.x, case.held]))
    command = [sys.executable, "-c", program, tmp_path / "x.npy"]
    settings = processes.one_core(**compiling(optimised=name == "full"))
    subprocess.run(command, env=settings, check=True, timeout=120)
    found = np.load(tmp_path / "x.npy")
    run = train(case, Profile(name, root=tmp_path))
    assert_array_equal(found, run.params["decoder"]["out"]["kernel"])


def test_how_a_run_is_compiled_is_in_its_name(case, tmp_path):
    full, quick = (
        cases.jobs([case], Profile(name, root=tmp_path))[0] for name in ("full", "quick")
    )
    assert Path(full.file).name != Path(quick.file).name


@pytest.mark.parametrize(
    "change", ["data", "held", "config", "training", "code", "versions", "machine"]
)
def test_what_made_a_run_decides_its_name(change, case, with_run, profile, monkeypatch):
    config, how, x, held = case
    if change == "data":
        x = x + np.float32(1e-6)
    elif change == "held":
        held = held[1:]
    elif change == "config":
        config = replace(config, activation="gelu")
    elif change == "training":
        how = replace(how, beta=2.0)
    elif change == "code":
        monkeypatch.setattr(cases, "CODE", ("vaelib.models",))
    elif change == "versions":
        monkeypatch.setattr(cases, "versions", lambda *names: {"jax": "0"})
    else:
        monkeypatch.setattr(cases.platform, "machine", lambda: "z80")
    sought = []
    monkeypatch.setattr(cases, "train_in_children", lambda todo, *_: sought.extend(todo))
    with pytest.raises(FileNotFoundError):
        train(Case(config, how, x, held), profile)
    assert len(sought) == 1 and sought[0].file != with_run


def test_settings_that_can_change_a_number_are_in_the_name_or_fixed(monkeypatch):
    """In this process they are in the name; a child has none of them."""
    child, here = cases._computed("children"), [cases._computed("together")]
    settings = [jax.enable_x64, jax.default_matmul_precision, jax.threefry_partitionable]
    for setting, value in zip(settings, [True, "bfloat16", False], strict=True):
        with setting(value):
            assert cases._computed("children") == child
            here.append(cases._computed("together"))
    monkeypatch.setenv("XLA_FLAGS", "--xla_cpu_enable_fast_math=true")
    assert cases._computed("children") == child
    here.append(cases._computed("together"))
    assert len({cases.digest(computed) for computed in [child, *here]}) == 6


def test_the_header_is_believed_and_not_the_name(case, with_run, profile, capsys):
    other = case._replace(training=replace(case.training, seed=1))
    whole = with_run.read_bytes()
    train(other, profile)
    (file,) = set(profile.runs.iterdir()) - {with_run}
    file.write_bytes(whole)
    assert train(other, profile).training.seed == 1
    assert f"{file} holds another run" in capsys.readouterr().err
    assert with_run.read_bytes() == whole


@pytest.mark.parametrize("damage", ["truncated", "empty", "one bit", "no checksum", "a name"])
def test_a_damaged_run_is_named_and_trained_again(damage, case, with_run, profile, capsys):
    whole = with_run.read_bytes()
    damaged = bytearray(whole)
    if damage == "truncated":
        damaged = damaged[:-50]
    elif damage == "empty":
        damaged = b""
    elif damage == "one bit":
        damaged[-7] ^= 4
    else:
        before, after = {"no checksum": (b"sha256", b"sha255"), "a name": (b"kl", b"kk")}[damage]
        damaged = damaged.replace(before, after, 1)
    with_run.write_bytes(damaged)
    train(case, profile)
    assert str(with_run) in capsys.readouterr().err
    assert with_run.read_bytes() == whole


def test_a_run_of_another_version_is_refused(with_run, tmp_path):
    header, arrays = read_arrays(with_run)
    other = tmp_path / "other.safetensors"
    for change in (
        {"config": header["config"] | {"hidden": [8, 5]}},
        {"config": header["config"] | {"depth": 3}},
        {"training": {}},
    ):
        write_arrays(other, arrays, header | change)
        with pytest.raises(DamagedFileError, match="another version"):
            files.load(other)
    write_arrays(other, {n: a for n, a in arrays.items() if n != "history/kl"}, header)
    with pytest.raises(DamagedFileError, match="no 'history/kl'"):
        files.load(other)
    with pytest.raises(FileNotFoundError, match=r"cannot read .*absent"):
        files.load(tmp_path / "absent.safetensors")


def test_runs_come_in_the_order_of_their_cases(case, with_run, profile, capsys, monkeypatch):
    """Found or trained, of two datasets, one of them listed twice."""
    other = case.x[::-1].copy()
    listed = [(2.0, other), (1.0, case.x), (3.0, case.x), (2.0, other)]
    listed = [case._replace(training=replace(case.training, beta=b), x=x) for b, x in listed]
    hashed = []
    monkeypatch.setattr(cases, "digest", lambda *p, f=cases.digest: hashed.append(p) or f(*p))
    found = load_or_train(listed, profile, label="several")
    assert [run.training.beta for run in found] == [2, 1, 3, 2]
    assert found[0] is found[3]
    assert sum(isinstance(p[0], np.ndarray) for p in hashed) == 3, "every array is hashed once"
    assert len(list(profile.runs.iterdir())) == 3, "three runs, and no copy of the data"
    out, err = capsys.readouterr()
    assert not out and "several" in err and "2 of 2 runs trained" in err
    load_or_train(listed, profile, label="several")
    assert capsys.readouterr().err == ""


def test_together_they_are_the_same_to_rounding(case, profile):
    listed = [case._replace(training=replace(case.training, seed=s)) for s in (0, 1)]
    found = load_or_train(listed, profile, how="together", progress=False)
    for run, (config, how, x, held) in zip(found, listed, strict=True):
        ((state, history),) = loop.fit(config, [how], x, held)
        jax.tree.map(
            lambda p, q: np.testing.assert_allclose(p, q, rtol=1e-4, atol=1e-5),
            run.params,
            state.params,
        )
        np.testing.assert_allclose(run.history.elbo, history.elbo, rtol=1e-4)
    assert load_or_train([], profile) == []


@pytest.mark.parametrize("lost", [False, True], ids=["all kept", "one lost"])
def test_together_they_go_on_from_their_checkpoints(lost, case, profile, monkeypatch, capsys):
    listed = [
        case._replace(training=replace(case.training, steps=20, seed=seed)) for seed in (0, 1, 2)
    ]
    whole = load_or_train(listed, profile, how="together", progress=False)
    kept = {file: file.read_bytes() for file in profile.runs.iterdir()}
    for file in kept:
        file.unlink()
    append, calls = loop._append, []

    def stop(*args):
        calls.append(args)
        if len(calls) > 2 * len(listed):
            raise KeyboardInterrupt
        return append(*args)

    with monkeypatch.context() as patched:
        patched.setattr(loop, "_append", stop)
        patched.setattr(trainer, "CHECKPOINT_S", 0.0)
        patched.setattr(trainer, "CHECKPOINT_SHARE", 1e9)
        with pytest.raises(KeyboardInterrupt):
            load_or_train(listed, profile, how="together", progress=False)
    checkpoints = sorted(profile.runs.iterdir())
    assert len(checkpoints) == 3
    if lost:
        checkpoints.pop().unlink()
    again = load_or_train(listed, profile, how="together")
    assert capsys.readouterr().err.count("going on after epoch 2") == len(checkpoints)
    if not lost:
        assert {file: file.read_bytes() for file in profile.runs.iterdir()} == kept
    for a, b in zip(again, whole, strict=True):
        np.testing.assert_allclose(a.history.elbo, b.history.elbo, rtol=1e-4)
    assert not list(profile.runs.glob("*.checkpoint.*"))


@pytest.mark.parametrize("how", ["children", "together"])
def test_a_run_that_turns_non_finite_is_kept_and_the_others_go_on(how, case, profile):
    config = replace(case.config, logvar_range=None)
    rates = 1e-4, 1e4, 1e-3
    listed = [
        Case(config, TrainingConfig(30, batch_size=20, learning_rate=r), case.x, case.held)
        for r in rates
    ]
    found = load_or_train(listed, profile, how=how, progress=False)
    assert [run.history.failed_epoch > 0 for run in found] == [False, True, False]
    assert [len(run.history) for run in found][::2] == [6, 6]
    failed = found[1]
    assert len(failed.history) == failed.history.failed_epoch - 1
    assert all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(failed.params))
    assert f"non-finite in epoch {failed.history.failed_epoch}" in repr(failed)
    assert not failed.gated
    # It is found again, and not trained again.
    assert_equal(load_or_train(listed, profile, how=how, progress=False)[1], failed)
    assert len(list(profile.runs.iterdir())) == 3


def test_a_run_may_stop_at_the_gate_and_the_bar_ends_with_it(case, profile, capsys):
    how = replace(case.training, steps=5 * 120, stop_at_gate=True, learning_rate=1e-9)
    config = replace(case.config, variance="fixed", initialisation="lecun")
    run = train(case._replace(config=config, training=how), profile, progress=True)
    # It stands still, so that it has passed as soon as it may, unless it is below the constant.
    stopped = 30 if run.history.objective[-1] > run.history.constant - 1 else 120
    assert len(run.history) == stopped and run.gated == (stopped == 30)
    assert f"{stopped}/{stopped}" in capsys.readouterr().err


def test_errors_say_what_is_wrong(case, profile):
    with pytest.raises(ValueError, match=r"\(n, 16\), not \(100, 15\)"):
        train(case._replace(x=case.x[:, 1:]), profile)
    with pytest.raises(ValueError, match=r"\(n, 16\), not \(30, 15\)"):
        train(case._replace(held=case.held[:, 1:]), profile)
    with pytest.raises(ValueError, match="how is 'children' or 'together', not 'fast'"):
        train(case, profile, how="fast")


def test_children_of_a_block_end_with_it(case, profile):
    others = set(psutil.Process().children())
    how = compiling(optimised=False)
    with Children("vaelib.runs", doing="training", processes=1, **how) as children:
        train(case, profile, children=children)
        (child,) = set(psutil.Process().children()) - others
    assert not child.is_running() and Path(profile.runs).exists()


def test_a_full_disk_is_one_sentence(case, profile, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np.lib.format, "write_array_header_1_0", full)
    with pytest.raises(OSError, match=r"cannot write .*data.npy: the disk is full"):
        train(case, profile)
    assert list(profile.runs.iterdir()) == []
