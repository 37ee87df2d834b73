"""The child processes that render: any order, any number, and what is said when one fails."""

import itertools
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from vaelib import processes
from vaelib.datasets.children import Job, render_jobs

pytestmark = pytest.mark.pyo

ROOT = Path(__file__).resolve().parents[2]


def rendered(jobs, **options):
    list(render_jobs(jobs, **options))
    return [job.read() for job in jobs]


def additive_job(file, j, k, filters, **options):
    options = {"n_samples": 4096, "dtype": "float32"} | options
    return Job("additive_biquad", {"inharmonicity": j, "harmonics": k}, filters, file, **options)


def test_samples_depend_on_neither_order_nor_neighbours_nor_children(tmp_path):
    filters = tuple(itertools.product((1, 10), (2, 7)))
    sources = [(0.1 * i, 3 * i) for i in range(5)]
    jobs = [additive_job(tmp_path / f"{i}.npy", j, k, filters) for i, (j, k) in enumerate(sources)]
    first = rendered(jobs, processes=1)
    backwards = rendered(jobs[::-1], processes=2)[::-1]
    np.testing.assert_array_equal(first, backwards)
    (alone,) = rendered([additive_job(tmp_path / "x.npy", *sources[3], filters[2:3])])
    np.testing.assert_array_equal(alone[0], first[3][2])


def test_samples_that_are_not_finite_name_the_setting(tmp_path):
    job = additive_job(tmp_path / "x.npy", 0.5, 1, ((1, 2), (5, math.nan)))
    with pytest.raises(
        FloatingPointError, match="harmonics=1, resonance=5, filter_frequency=nan are not"
    ):
        rendered([job])
    assert list(tmp_path.iterdir()) == []


def test_a_failing_child_becomes_one_error(tmp_path):
    job = Job("fm_moog", {"ratio": 0.1}, ((1, 1),), tmp_path / "x.npy", 4096, "float32")
    with pytest.raises(
        RuntimeError, match=r"died \(exit status 1\) on fm_moog at ratio=0.1: .*Key"
    ):
        rendered([job])


def test_a_killed_child_becomes_one_error_and_leaves_no_other(tmp_path, monkeypatch):
    started = []

    class Recorded(subprocess.Popen):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            started.append(self)

    monkeypatch.setattr(processes.subprocess, "Popen", Recorded)
    jobs = [additive_job(tmp_path / f"{i}.npy", 0.1, i, ((1, 1),)) for i in range(400)]
    under_way = render_jobs(jobs, processes=2)
    next(under_way)
    started[0].kill()
    with pytest.raises(RuntimeError, match=r"died \(SIGKILL\) on additive_biquad at .* run again"):
        list(under_way)
    # The other one is asked to end, perhaps before it has learned how.
    assert [child.poll() for child in started] in ([-9, 0], [-9, -15])


def test_a_child_ends_with_its_input():
    done = subprocess.run(
        [sys.executable, "-m", "vaelib.datasets.voices"],
        input="",
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("processes", [0, -1])
def test_the_number_of_children_is_at_least_one(tmp_path, processes):
    with pytest.raises(ValueError, match=f"processes={processes} must be at least 1"):
        rendered([additive_job(tmp_path / "x", 0.1, 1, ((1, 1),))], processes=processes)
