"""The dry run of the toy: every run and its cost once, and a list that can be trained."""

import json
import subprocess
import sys

import pytest

from vaelib.processes import one_core
from vaelib.report.compiled import compiled


@pytest.fixture(scope="module")
def laid_out(checkout_at, tmp_path_factory):
    """The toy's sources, and nothing made."""
    return checkout_at(tmp_path_factory.mktemp("dry") / "repository")


def dry_run(checkout, *options):
    command = [sys.executable, "-m", "vaelib.report", "--profile", "quick", "--runs", *options]
    environment = one_core(PYTHONPATH=str(checkout.root))
    return subprocess.run(
        command, cwd=checkout.root, env=environment, capture_output=True, text=True, check=False
    )


def test_every_run_once_with_its_steps_and_readers(laid_out):
    done = dry_run(laid_out)
    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines() if line.strip()]
    runs = [line for line in lines if line[0] in ("toy", "one")]
    assert [line[:4] for line in runs] == [
        ["toy", "1", "0", "400"],
        ["toy", "1", "1", "400"],
        ["one", "1", "0", "400"],
    ]
    assert [line[5:] for line in runs[:2]] == [["figure", "1.1"]] * 2
    assert " ".join(runs[2][4:]) == "- claim order (the run of 01_train, toy)"
    assert lines[-1][:2] == ["2", "runs,"] and lines[-1][-3:] == ["on", "2", "cores"]
    assert not laid_out.profile.runs.exists() and not laid_out.profile.results.exists()


def test_the_list_trains_what_the_report_then_finds(laid_out):
    file = laid_out.profile.runs / "list.json"
    assert dry_run(laid_out, "--list", str(file)).returncode == 0
    listed = json.loads(file.read_text("utf-8"))["runs"]
    assert sorted(run["read_by"] for run in listed) == [
        ["figure 1.1"],
        ["figure 1.1", "claim order"],
    ]
    # What this compiles, make finds.
    environment = one_core(PYTHONPATH=str(laid_out.root), **compiled(laid_out.root / "data"))
    command = [sys.executable, "-m", "vaelib.runs", str(file)]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    assert dry_run(laid_out).stdout.count("(trained)") == 3
    trained = {f.name: f.stat().st_mtime_ns for f in laid_out.profile.runs.glob("*.safetensors")}
    assert laid_out.make().returncode == 0
    after = {f.name: f.stat().st_mtime_ns for f in laid_out.profile.runs.glob("*.safetensors")}
    assert trained == after and len(trained) == 2


@pytest.mark.parametrize(
    "name", ["reports/report.md", "notebooks/profiles.toml", "reports", "/dev/zero"]
)
def test_a_list_takes_the_place_of_nothing_else(laid_out, name):
    file = laid_out.root / name
    before = file.read_bytes() if file.is_file() else None
    done = dry_run(laid_out, "--list", name)
    assert done.returncode == 1 and done.stdout == "" and done.stderr.count("\n") == 1
    what = "error: cannot write" if name == "reports" else f"error: {name} is no list"
    assert done.stderr.startswith(what)
    assert before is None or file.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("plans = {", "plan = {", "the cell tagged plan leaves no dict `plans` of plans"),
        ("size.steps,", "size.step,", "AttributeError: profiles.toml has no step"),
        ("# %%\nruns =", '# %% tags=["plan"]\nruns =', "has 2 cells tagged plan"),
    ],
)
def test_a_notebook_that_cannot_be_planned_is_one_sentence(old, new, says, checkout_at, tmp_path):
    checkout = checkout_at(tmp_path / "toy")
    notebook = checkout.root / "notebooks/01_train.py"
    text = notebook.read_text("utf-8")
    assert old in text
    notebook.write_text(text.replace(old, new), "utf-8")
    done = dry_run(checkout)
    assert (
        done.returncode == 1
        and done.stderr.startswith("error: 01_train.py")
        and says in done.stderr
    )
    assert "Traceback" not in done.stderr
