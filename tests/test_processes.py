"""Child processes: their environment, their jobs, and that none outlives its parent."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vaelib import processes
from vaelib.processes import Children, one_core

ROOT = Path(__file__).resolve().parents[1]

WORKER = """
import os, signal, sys, time
from pathlib import Path
from vaelib.processes import serve
from vaelib.store import replacing

def prepare():
    print("a notice")
    os.system("echo a notice, from C")
    def work(job, progress):
        do, value = job
        if do == "double":
            progress("half way")
            return 2 * value
        if do.startswith("write"):
            if do == "write, deaf once":
                leave = signal.getsignal(signal.SIGTERM)
                signal.signal(signal.SIGTERM, lambda *_: signal.signal(signal.SIGTERM, leave))
            with replacing(Path(value)) as temporary:
                temporary.write_text("half")
                try:
                    progress("writing")
                    time.sleep(60)
                except SystemExit:
                    if do == "write, ends slowly":
                        time.sleep(2.5)
                        Path(value).parent.with_name("ended").touch()
                    if do != "write, swallows once":
                        raise
                time.sleep(60)
        if do == "meet":
            own, other = map(Path, value)
            own.touch()
            for _ in range(2000):
                if other.exists():
                    return os.getpid()
                time.sleep(0.01)
            raise RuntimeError("alone")
        if do == "environment":
            return dict(os.environ)
        if do == "disk":
            raise OSError(28, "cannot write: the disk is full")
        if do == "file":
            Path("/no such folder/file").read_bytes()
        if do == "value":
            raise UnicodeDecodeError("ascii", b"x", 0, 1, "bad")
        if do == "float":
            raise FloatingPointError("not finite")
        if do == "die":
            os.kill(os.getpid(), 9)
        raise KeyError(value)
    return work

serve(prepare)
"""


@pytest.fixture
def worker(tmp_path, monkeypatch):
    """The name of a module that children can run."""
    (tmp_path / "worker.py").write_text(WORKER)
    fixed = {**processes._FIXED, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
    monkeypatch.setattr(processes, "_FIXED", fixed)
    return "worker"


def test_jobs_are_done_by_several_children_that_are_kept(worker):
    told = []
    with Children(worker, doing="testing", processes=2) as children:
        jobs = [("double", i) for i in range(20)]
        answers = dict(children.run(jobs, progress=lambda i, value: told.append((i, value))))
        pids = [child.process.pid for child in children._children]
        list(children.run(jobs[:5]))
        assert [child.process.pid for child in children._children] == pids and len(pids) == 2
    assert answers == {i: 2 * i for i in range(20)}
    assert sorted(told) == [(i, "half way") for i in range(20)]


def test_jobs_of_a_kind_go_to_one_child_while_the_others_have_work(worker, tmp_path):
    """Each job waits until the one that must be under way beside it has begun."""
    beside = {"a1": "b1", "b1": "a1", "a2": "b2", "b2": "a2", "a3": "a4", "a4": "a3"}
    jobs = [("meet", [str(tmp_path / own), str(tmp_path / beside[own])]) for own in sorted(beside)]
    kind = [own[0] for own in sorted(beside)].__getitem__
    with Children(worker, doing="testing", processes=2) as children:
        by = dict(
            zip(sorted(beside), dict(sorted(children.run(jobs, kind=kind))).values(), strict=True)
        )
    assert by["a1"] == by["a2"] != by["b1"] == by["b2"]
    # There is no other work: both do what is left.
    assert by["a3"] != by["a4"]


def test_no_child_is_started_for_no_job():
    with Children("no.such.module", doing="testing") as children:
        assert list(children.run([])) == []


@pytest.mark.parametrize(
    ("job", "kind", "message"),
    [
        ("disk", OSError, "the disk is full"),
        ("file", FileNotFoundError, "No such file or directory: '/no such folder/file'"),
        ("value", ValueError, "'ascii' codec can't decode"),
        ("float", FloatingPointError, "not finite"),
        ("die", RuntimeError, r"a testing process died \(SIGKILL\) on job 0: a notice"),
        ("bug", RuntimeError, r"died \(exit status 1\) on job 0: .*KeyError: 7"),
    ],
)
def test_what_fails_in_a_child_is_one_error_in_the_parent(worker, job, kind, message):
    with Children(worker, doing="testing", processes=1) as children:
        with pytest.raises(kind, match=message):
            list(children.run([(job, 7)]))
        assert list(children.run([("double", 2)])) == [(0, 4)]


def test_a_module_that_cannot_start_says_why():
    children = Children("no.such.module", doing="testing", processes=1)
    with children, pytest.raises(RuntimeError, match=r"on job 0: .*No module named"):
        list(children.run([1]))


HOW_IT_ENDS = ["write", "write, deaf once", "write, swallows once", "write, ends slowly"]


@pytest.mark.parametrize("job", HOW_IT_ENDS)
def test_who_stops_listening_ends_the_children_and_leaves_no_file(worker, tmp_path, job):
    file = tmp_path / "new" / "file"
    with Children(worker, doing="testing", processes=1) as children:

        def stop(index, value):
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            list(children.run([(job, str(file))], progress=stop))
        assert children._children == []
    assert list(file.parent.iterdir()) == []
    assert (tmp_path / "ended").exists() == (job == "write, ends slowly")


def test_no_child_outlives_a_parent_that_was_killed(worker, tmp_path):
    file = tmp_path / "new" / "file"
    program = (
        "import sys; from vaelib import processes\n"
        f"processes._FIXED['PYTHONPATH'] = {processes._FIXED['PYTHONPATH']!r}\n"
        "with processes.Children('worker', doing='testing', processes=1) as children:\n"
        f"    jobs = children.run([('write', {str(file)!r})], progress=lambda *_: print(\n"
        "        children._children[0].process.pid, flush=True))\n"
        "    list(jobs)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with parent:
        pid = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
    end = time.monotonic() + 30
    while _alive(pid):
        assert time.monotonic() < end, "the child outlived its parent"
        time.sleep(0.02)
    assert list(file.parent.iterdir()) == []


def _alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    # A zombie has ended; only its new parent has not asked yet.
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_a_child_has_one_thread_and_no_setting_of_the_user(worker, monkeypatch):
    hostile = {
        "JAX_ENABLE_X64": "1",
        "JAX_DEFAULT_MATMUL_PRECISION": "bfloat16",
        "XLA_FLAGS": "--xla_cpu_enable_fast_math=true",
        "OMP_NUM_THREADS": "7",
        "NPROC": "7",
        "LC_ALL": "C",
        "LANG": "tr_TR",
        "TZ": "Asia/Kolkata",
        "PYTHONHOME": "/nowhere",
        "PYTHONSTARTUP": "/nowhere",
        "PYTHONHASHSEED": "5",
        "MPLBACKEND": "TkAgg",
        "IPYTHONDIR": "/nowhere",
        "JUPYTER_PATH": "/nowhere",
    }
    with monkeypatch.context() as m:
        for name, value in hostile.items():
            m.setenv(name, value)
        m.setenv("CUDA_VISIBLE_DEVICES", "1")
        with Children(worker, doing="testing", processes=1) as children:
            ((_, found),) = children.run([("environment", None)])
    with Children(worker, doing="testing", processes=1) as children:
        ((_, expected),) = children.run([("environment", None)])
    assert found.pop("CUDA_VISIBLE_DEVICES") == "1"
    assert found == expected
    assert {name: found[name] for name in ("NPROC", "OMP_NUM_THREADS", "TZ", "LC_ALL")} == {
        "NPROC": "1",
        "OMP_NUM_THREADS": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def test_a_container_limits_the_cores(tmp_path, monkeypatch):
    limit = tmp_path / "cpu.max"
    monkeypatch.setattr(processes, "_CPU_LIMIT", limit)
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(8)), raising=False)
    counts = []
    for text in (None, "max 100000", "350000 100000", "50000 100000", "9900000 100000"):
        if text:
            limit.write_text(text)
        counts.append(processes.usable_cores())
    assert counts == [8, 8, 3, 1, 8]


def test_an_environment_takes_more():
    more = {"MPLBACKEND": "agg", "TZ": "CET"}
    assert one_core(**more).items() >= more.items()
