"""The quick report from end to end, in copies of the repository: what a user runs."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vaelib.profiles import ROOT, Profile

pytestmark = pytest.mark.pyo

VENV = Path(sys.prefix)
SOURCES = (
    "Makefile",
    "pyproject.toml",
    "requirements.lock",
    "vaelib",
    "notebooks",
    "reports",
    "max",
)
MADE = shutil.ignore_patterns(
    "__pycache__", "*.ipynb", "report.html", "report.pdf", "results.json", "figures", "results"
)


def copy(folder: Path) -> Path:
    folder.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=MADE)
        else:
            shutil.copy2(ROOT / name, folder / name)
    for profile in ("quick", "paper", "notebooks", "sounds"):
        shutil.rmtree(folder / "reports" / profile, ignore_errors=True)
    return folder


def make_command(*goals: str) -> list[str]:
    # The environment that runs the tests is not to be renewed from the copy.
    return ["make", *goals, f"VENV={VENV}", "-o", f"{VENV}/.ok"]


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """The environment of every copy: what one of them compiled is compiled for all."""
    # Under `make test` these would make every make below a sub-make, which talks more.
    alone = {
        name: os.environ[name] for name in os.environ if not name.startswith(("MAKE", "MFLAGS"))
    }
    return alone | {"JAX_COMPILATION_CACHE_DIR": str(tmp_path_factory.mktemp("compiled"))}


@pytest.fixture(scope="module")
def make(environment):
    def run(folder: Path, *goals: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            make_command(*goals),
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="module")
def report(tmp_path_factory, make):
    """A copy of the repository in which `make quick` has run."""
    folder = copy(tmp_path_factory.mktemp("quick") / "repository")
    done = make(folder, "quick")
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


def made(folder: Path) -> dict[str, bytes]:
    """Results, figures, trained runs and the page, what it took left out, by name."""
    profile = Profile("quick", root=folder)
    folders = (profile.results, profile.figures, profile.runs, profile.reports)
    files = [f for where in folders[:3] for f in where.rglob("*") if f.is_file()]
    files += [profile.reports / "results.json", profile.reports / "report.html"]
    found = {str(f.relative_to(folder)): f.read_bytes() for f in files if f.is_file()}
    if page := found.get(name := "reports/quick/report.html"):
        found[name] = re.sub(rb'<span class="(duration|memory)">[^<]*</span>', b"", page)
    return found


def stamps(folder: Path) -> dict[str, int]:
    """When each file was written; a compiled program is no result, whichever run made it."""
    files = [f for where in ("data", "reports") for f in (folder / where).rglob("*") if f.is_file()]
    compiled = folder / "data" / "compiled"
    return {
        str(f.relative_to(folder)): f.stat().st_mtime_ns
        for f in files
        if not f.is_relative_to(compiled)
    }


def changed(before: dict[str, int], after: dict[str, int]) -> set[str]:
    return {name for name in after if after[name] != before.get(name)}


def test_every_figure_due_is_drawn_and_not_blank(report):
    profile = Profile("quick", root=report)
    listed = tomllib.loads((report / "reports" / "figures.toml").read_text())["figure"]
    due = [figure for figure in listed if "notebook" in figure]
    assert {"1.1", "2.1", "2.2", "2.3"} <= {figure["number"] for figure in due}
    for figure in due:
        stem = "fig-" + figure["number"].replace(".", "-")
        picture = np.asarray(
            Image.open(profile.figures / figure["notebook"] / f"{stem}.png").convert("L"), float
        )
        assert picture.std() > 5, f"figure {figure['number']} is blank"


def test_report_is_there_in_both_forms(report):
    profile = Profile("quick", root=report)
    assert (profile.reports / "report.html").stat().st_size > 100_000
    assert (profile.reports / "report.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_runs_when_nothing_changed(report, make):
    before = stamps(report)
    done = make(report, "quick")
    assert done.returncode == 0
    assert done.stderr == ""
    assert changed(before, stamps(report)) == set()


def notebook(name: str) -> str:
    """What make calls an executed notebook."""
    return f"reports/quick/notebooks/{name}.ipynb"


def test_killed_twice_it_completes_to_the_same_bytes(report, make, environment, tmp_path):
    """Another copy, killed in the middle of rendering and of training, ends as the first.

    That later notebooks train the same again is what the test of an edited loss says.
    """
    folder = copy(tmp_path / "repository")
    data = folder / "data" / "quick"
    names = ("01_datasets", "02_representations")
    goals = [notebook(name) for name in names]
    for pattern in ("datasets/fm_moog*/*", "runs/*.safetensors"):
        with subprocess.Popen(
            make_command(*goals, "PROFILE=quick"),
            cwd=folder,
            env=environment,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            deadline = time.monotonic() + 120
            while not list(data.glob(pattern)):
                assert process.poll() is None, "it ended before the kill"
                assert time.monotonic() < deadline
                time.sleep(0.01)
            os.killpg(process.pid, signal.SIGKILL)
    assert not (folder / goals[-1]).exists()
    done = make(folder, *goals, "PROFILE=quick")
    assert done.returncode == 0, done.stderr[-3000:]
    ours, theirs = made(folder), made(report)
    results = [f"reports/quick/results/{name}.json" for name in names]
    assert [name for name in ours if name.endswith(".json")] == results
    assert {name for name in theirs if name.startswith("data/")} > {*ours} - {*theirs} == set()
    different = [name for name in ours if ours[name] != theirs[name]]
    assert different == []


@contextmanager
def edited(file: Path, old: str, new: str):
    """A source with a change, after which it is as old as it was before."""
    original, stat = file.read_text(), file.stat()
    assert old in original
    file.write_text(original.replace(old, new))
    try:
        yield
    finally:
        file.write_text(original)
        os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_an_edited_plot_redraws_without_training(report, make):
    before = stamps(report)
    with edited(report / "vaelib" / "plots.py", "lw=0.8", "lw=0.9"):
        done = make(report, notebook("03_beta_sweep"), "PROFILE=quick")
    assert done.returncode == 0, done.stderr[-3000:]
    touched = changed(before, stamps(report))
    assert any(name.endswith("fig-4-3.svg") for name in touched)
    assert not any(name.startswith("data/") for name in touched)
    assert "epoch" not in done.stderr


def labels(runs: set[str]) -> Counter[str]:
    """How many runs there are under each label: their names without folder and digest."""
    named = [re.fullmatch(r"data/quick/runs/(.+)-[0-9a-f]{16}\.safetensors", run) for run in runs]
    assert all(named), runs
    return Counter(match[1] for match in named)


def test_an_edited_loss_retrains_what_depends_on_it_and_nothing_else(report, make):
    """Every run does: each has a sibling then, under its label with another digest.

    The edit changes no number, so that results and figures are the same bytes again.
    """
    name = "06_synthesis"
    before, results = stamps(report), made(report)
    with edited(report / "vaelib" / "losses.py", "return -0.5 * jnp", "return -0.5 * 1.0 * jnp"):
        done = make(report, notebook("01_datasets"), notebook(name), "PROFILE=quick")
    assert done.returncode == 0, done.stderr[-3000:]
    after = stamps(report)
    touched = changed(before, after)
    old = {name for name in before if name.startswith("data/quick/runs/")}
    new = {name for name in touched if name.startswith("data/")}
    assert old <= after.keys() and not old & new, "what the other loss trained is kept"
    assert labels(new) <= labels(old)
    assert set(labels(new)) == {"richness", "instrument"}
    assert {file: content for file, content in made(report).items() if file not in new} == results
    assert [Path(file).stem for file in touched if file.endswith(".ipynb")] == [name]


def test_a_wrong_profile_is_one_sentence(report, make):
    done = make(report, "report", "PROFILE=huge")
    assert done.returncode == 2
    assert "there is no profile 'huge': choose one of full, quick, paper" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_unknown_parameter_is_one_sentence(report, make):
    file = report / "notebooks" / "quick" / "02_representations.yaml"
    with edited(file, "stride_1", "epoch: 3\nstride_1"):
        done = make(report, "quick")
    assert done.returncode == 2
    assert "sets 'epoch', which the notebook has not" in done.stderr
    assert "Traceback" not in done.stderr


def test_make_alone_lists_the_commands(report, make):
    done = make(report)
    listed = re.findall(r"^make (\w+) ", done.stdout, re.MULTILINE)
    assert listed[:5] == ["help", "report", "quick", "play", "demo"]
    assert listed[5:] == ["publish", "check", "test", "bench", "lab", "clean"]


@pytest.mark.parametrize("goals", [("publish", "PROFILE=paper"), ("quick", "check")])
def test_only_the_full_report_is_published_and_checked(report, make, goals):
    done = make(report, *goals)
    assert done.returncode == 2
    assert "only the full report is published and checked, not the profile" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_every_notebook_says_its_place_and_the_time_left(report, make):
    profile = Profile("quick", root=report)
    names = [path.stem for path in sorted((report / "notebooks").glob("[0-9]*.py"))]
    for name in names:
        took = json.loads((profile.notebooks / f"{name}.time.json").read_text())
        assert took["seconds"] > 1 and took["peak_memory_mb"] > 50
    again = (0, len(names) - 1)
    for i in again:
        (profile.notebooks / f"{names[i]}.ipynb").unlink()
    done = make(report, "quick")
    assert done.returncode == 0, done.stderr[-3000:]
    first, *rest = done.stdout.splitlines()
    time_left = r"about \d+ (s|min)"
    assert re.fullmatch(rf"the report \(quick\): {time_left}", first)
    # The files of the report come after the two.
    assert len(rest) > len(again)
    for i, line in zip(again, rest, strict=False):
        place = rf"{names[i]} \({i + 1} of {len(names)}\)"
        assert re.fullmatch(rf"{place}: {time_left}; the report: {time_left} left", line)
