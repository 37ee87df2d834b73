"""Scale: the same list of runs serially, by a cluster whose workers are killed, and by slices."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from distributed import Client, LocalCluster
from distributed.core import Status

from vaelib.models import VAEConfig
from vaelib.processes import Children
from vaelib.profiles import ROOT, Profile, compiling
from vaelib.runs import cases, dask, lists
from vaelib.runs.claims import LostClaimError, claim
from vaelib.runs.files import Case
from vaelib.schedules import TrainingConfig
from vaelib.store import digest

KILLS = 20


@pytest.fixture(scope="module")
def eight(tmp_path_factory):
    """A list of eight runs of two datasets, of a second or so each, and the runs done serially."""
    profile = Profile("quick", root=tmp_path_factory.mktemp("serial"))
    sounds = np.random.default_rng(0).random((2, 2100, 64), np.float32)
    how = TrainingConfig(20 * 60, restart_adam=20)
    todo = [
        Case(VAEConfig(64, 2, (32,)), replace(how, beta=b, seed=s), x[:2000], x[2000:])
        for b in (0.5, 2.0)
        for s in (0, 1)
        for x in sounds
    ]
    jobs = cases.jobs(todo, profile)
    file = profile.runs / "list.json"
    lists.add(file, [*jobs, jobs[0]], [f"figure {i % 2}" for i in range(8)] + ["claim a"])
    how = compiling(optimised=False)
    with Children("vaelib.runs", doing="training", processes=1, **how) as children:
        cases.load_or_train(todo, profile, children=children, progress=False)
    return file


def files(folder):
    return {f.name: f.read_bytes() for f in folder.glob("[!.]*.safetensors")}


@pytest.fixture
def copied(eight, tmp_path):
    """The list in another place, without the runs, as another machine has it."""
    shutil.copytree(eight.parent, tmp_path / "runs", ignore=shutil.ignore_patterns("*.safetensors"))
    return tmp_path / "runs" / "list.json"


class Ends:
    """Which files appeared in a folder, each as often as it was written."""

    def __init__(self, folder):
        self.seen, self._folder, self._ended = set(), folder, threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def _watch(self):
        while not self._ended.wait(0.01):
            self.look()

    def look(self):
        """Note what is there now."""
        for file in self._folder.glob("[!.]*.safetensors"):
            if "checkpoint" not in file.name:
                stat = file.stat()
                self.seen.add((file.name, stat.st_ino, stat.st_mtime_ns))

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *exception):
        self._ended.set()
        self._thread.join()
        self.look()


def test_a_list_says_what_to_train_and_for_whom(eight):
    listed = lists.read(eight)
    assert len(listed) == 8 and listed[0].read_by == ["figure 0", "claim a"]
    assert {run.steps for run in listed} == {1200}
    assert len(list(eight.parent.glob("*.npy"))) == 4, "each array once"
    for run in listed:
        assert digest(np.load(run.x)) == run.made_by["data"]
        assert np.load(run.held).shape == (100, 64)
        assert run.file.parent == eight.parent
    text = eight.read_text("utf-8")
    assert str(eight.parent) not in text and not any(
        "/" in r["file"] for r in json.loads(text)["runs"]
    )


def test_a_cluster_whose_workers_are_killed_makes_the_same_files(eight, copied):
    """Twenty times, at random moments and in the middle of a training; no run ends twice."""
    rng, folder, killed, during = random.Random(0), copied.parent, [], []
    done = threading.Event()

    def moved():
        times = set()
        for file in folder.glob("*.safetensors"):
            # A checkpoint goes when its run has ended.
            with suppress(FileNotFoundError):
                times.add((file.name, file.stat().st_mtime_ns))
        return times

    def kill(cluster):
        async def workers():
            # Like a queue: what is lost is started again, also after the last kill.
            cluster.scale(2)
            # A nanny gives up a worker that dies while it starts.
            running = [n for n in cluster.workers.values() if n.status == Status.running]
            return {nanny.pid for nanny in running} - {None}

        before = set()
        while not done.is_set():
            # In the cluster's own thread, in which its workers come and go.
            pids = cluster.sync(workers) - set(killed)
            if len(killed) == KILLS:
                done.wait(0.5)
                continue
            time.sleep(rng.uniform(0, 0.5))
            if len(killed) % 4 == 0:
                # What trains is killed after a new checkpoint, so that it goes on from there.
                end = time.monotonic() + 30
                while not (moved() - before) and time.monotonic() < end and not done.is_set():
                    time.sleep(0.01)
                during.append(list(folder.glob("*.claim")))
            before = moved()
            if pids:
                killed.append(rng.choice(sorted(pids)))
                with suppress(ProcessLookupError):
                    os.kill(killed[-1], signal.SIGKILL)

    def train(client):
        with Ends(folder) as ends:
            found = dask.train(copied, client, checkpoint_s=0.1, progress=False)
        assert files(folder) == files(eight.parent)
        assert found == [folder / run.file.name for run in lists.read(eight)]
        assert len(ends.seen) == 8, "a run was trained twice to its end"
        assert not list(folder.glob("*.claim"))

    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with (
        LocalCluster(host="127.0.0.1", memory_limit=0, silence_logs=50, **options) as cluster,
        Client(cluster) as client,
    ):
        killer = threading.Thread(target=kill, args=(cluster,))
        killer.start()
        try:
            train(client)
            # A fast machine has trained all before the last kill.
            while len(killed) < KILLS and killer.is_alive():
                for file in folder.glob("*.safetensors"):
                    file.unlink()
                train(client)
        finally:
            done.set()
            killer.join()
    assert len(killed) == KILLS and any(during)


def start(file, *options):
    return subprocess.Popen(
        [sys.executable, "-m", "vaelib.runs", file, *options],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_slices_at_once_make_the_same_files(eight, copied):
    """Two slices, and a third process for the whole list: each run is trained by one of them."""
    with Ends(copied.parent) as ends:
        processes = [start(copied, *o) for o in (["--only", "1/2"], ["--only", "2/2"], [])]
        told = [process.communicate(timeout=300) for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], told
    assert files(copied.parent) == files(eight.parent)
    lines = [out.splitlines() for out, _ in told]
    assert [len(of) for of in lines] == [4, 4, 8]
    assert sum(line.endswith(" trained") for of in lines for line in of) == 8
    assert len(ends.seen) == 8
    assert not list(copied.parent.glob("*.claim"))


def test_a_list_of_two_profiles_is_compiled_in_two_ways(case, tmp_path):
    profiles = [Profile(name, root=tmp_path / name) for name in ("full", "quick")]
    file = tmp_path / "list.json"
    lists.add(file, [job for p in profiles for job in cases.jobs([case], p)], ["a", "b"])
    process = start(file)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0 and out.count(" trained\n") == 2, err
    for profile in profiles:
        alone = Profile(profile.name, root=tmp_path / "alone")
        cases.load_or_train([case], alone, progress=False)
        assert len(files(profile.runs)) == 1 and files(profile.runs) == files(alone.runs)


@pytest.mark.parametrize("what", ["no file", "no list", "another slice", "other code", "damaged"])
def test_what_cannot_be_trained_is_one_sentence(what, copied):
    options, content = [], json.loads(copied.read_text("utf-8"))
    if what == "no file":
        copied.unlink()
    elif what == "no list":
        copied.write_text("[1]")
    elif what == "another slice":
        options = ["--only", "5/4"]
    elif what == "other code":
        content["runs"][0]["made_by"]["code"] = "0"
        copied.write_text(json.dumps(content | {"sha256": digest(content["runs"])}))
    else:
        np.save(copied.parent / content["runs"][0]["x"], np.zeros((2000, 64), np.float32))
    process = start(copied, *options)
    _, err = process.communicate(timeout=120)
    says = {
        "no file": "error: cannot read ",
        "no list": "is no list of runs, or was changed: make it by python -m vaelib.report --list",
        "another slice": "error: --only takes k/n, the k-th of n slices, such as 1/4: 5/4",
        "other code": "error: the list was made with other code than this machine has",
        "damaged": ".npy is damaged: copy or make it again",
    }
    assert process.returncode == 1 and says[what] in err and "Traceback" not in err
    assert not files(copied.parent) or what in ("other code", "damaged")


@pytest.mark.parametrize("field", ["file", "x", "steps", "made_by", "read_by", "more", "deep"])
def test_a_list_that_was_changed_is_refused(field, copied):
    content = json.loads(copied.read_text("utf-8"))
    content["runs"][0][field] = 5
    copied.write_text("[" * 100_000 if field == "deep" else json.dumps(content))
    with pytest.raises(ValueError, match="is no list of runs, or was changed: make it by"):
        lists.read(copied)


# -- claims


def test_one_process_alone_has_a_claim(tmp_path):
    run = tmp_path / "a.safetensors"
    with claim(run, stale_s=60) as renew:
        with claim(run, stale_s=60) as other:
            assert other is None
        renew()
        with claim(tmp_path / "b.safetensors", stale_s=60) as another:
            assert another is not None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("owner", ["a process that is gone", "a host that is silent"])
def test_a_claim_that_nobody_keeps_is_taken_over(owner, tmp_path):
    run, file = tmp_path / "a.safetensors", tmp_path / "a.claim"
    with claim(run, stale_s=60) as renew:
        _, pid, token = file.read_text().split()
        host = os.uname().nodename
        with subprocess.Popen([sys.executable, "-c", ""]) as gone:
            gone.wait()
        if owner == "a process that is gone":
            file.write_text(f"{host} {gone.pid} {token}")
        else:
            file.write_text(f"elsewhere {pid} {token}")
            with claim(run, stale_s=60) as other:
                assert other is None
            os.utime(file, (0, time.time() - 61))
        with claim(run, stale_s=60) as other:
            other()
            # Whose claim it was stops as soon as it renews it.
            with pytest.raises(LostClaimError, match=r"took over a\.safetensors"):
                renew()
    assert not file.exists()


@pytest.mark.parametrize("content", [b"", b"HOST", b"HOST x y", b"HOST 12", b"\xff\xfe 1 2"])
def test_a_claim_that_is_damaged_is_taken_over_when_it_is_old(content, tmp_path):
    run, file = tmp_path / "a.safetensors", tmp_path / "a.claim"
    file.write_bytes(content.replace(b"HOST", os.uname().nodename.encode()))
    with claim(run, stale_s=60) as renew:
        assert renew is None
    # Old by this clock, or by one that was set back since.
    for age_s in (61, -61):
        file.write_bytes(content)
        os.utime(file, (0, time.time() - age_s))
        with claim(run, stale_s=60) as renew:
            file.write_bytes(content)
            with pytest.raises(LostClaimError):
                renew()
        assert file.read_bytes() == content


def test_a_claim_is_renewed_while_a_run_trains(tmp_path):
    file = tmp_path / "a.claim"
    with claim(tmp_path / "a.safetensors", stale_s=0.5) as renew:
        os.utime(file, (0, 0))
        renew()
        assert time.time() - file.stat().st_mtime < 5
        os.utime(file, (0, 0))
        renew()
        assert file.stat().st_mtime == 0, "not at every epoch"
        time.sleep(0.06)
        renew()
        assert file.stat().st_mtime > 0
