"""Notebooks: their parameters, what they depend on, what is kept when they run or fail."""

import re
import subprocess
import sys
from pathlib import Path

import jupytext
import nbformat
import pytest

from vaelib.profiles import PROFILES, ROOT, Profile
from vaelib.report import execute

NAMES = sorted(path.stem for path in (ROOT / "notebooks").glob("*.py"))

SOURCE = """# %% tags=["parameters"]
profile = "quick"
record = False
epochs = 3
rate = 0.1

# %%
{body}
"""


@pytest.fixture
def profile(tmp_path):
    profile = Profile("quick", root=tmp_path)
    profile.parameters.mkdir(parents=True)
    return profile


def write(profile, body="print(epochs, record)", parameters="epochs: 5"):
    (profile.root / "notebooks" / "01_small.py").write_text(SOURCE.format(body=body))
    (profile.parameters / "01_small.yaml").write_text(parameters)


def test_a_notebook_runs_with_its_profiles_parameters_and_is_kept(profile):
    write(profile, "import os; print(epochs, rate, profile, record, os.getcwd())")
    executed = execute.run("01_small", profile)
    assert executed == profile.notebooks / "01_small.ipynb"
    outputs = [o for c in nbformat.read(executed, 4).cells for o in c.get("outputs", [])]
    assert outputs[0].text == f"5 0.1 quick True {profile.root}\n"
    kept = sorted(f.name for f in profile.notebooks.iterdir())
    assert kept == ["01_small.d", "01_small.ipynb", "01_small.time.json"]


def test_a_failed_notebook_leaves_one_sentence_and_is_kept_apart(profile):
    write(profile, "raise ValueError('no such sound: choose another\\nmore lines')")
    command = [sys.executable, "-m", "vaelib.report.execute", "01_small", "--profile", "quick"]
    done = subprocess.run(
        [*command, "--root", profile.root], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1
    assert re.fullmatch(
        r"error: 01_small failed in cell \d+: ValueError: no such sound: choose another "
        r"\(see .*01_small.failed.ipynb\)\n",
        done.stderr,
    )
    assert [f.name for f in profile.notebooks.iterdir()] == ["01_small.failed.ipynb"]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ("epoch: 5", "sets 'epoch', which the notebook has not: it has profile, record, epochs"),
        ("rate: 1e-3", "rate to '1e-3', a str where the notebook has a float"),
        ("epochs: 1.5", "epochs to 1.5, a float where the notebook has a int"),
        ("epochs", "must hold 'name: value' lines"),
        ("epochs: [1", "is no YAML"),
    ],
)
def test_wrong_parameters_are_refused(parameters, message, profile):
    write(profile, parameters=parameters)
    with pytest.raises(ValueError, match=message):
        execute.run("01_small", profile)


def test_an_integer_will_do_for_a_float(profile):
    write(profile, parameters="rate: 1")
    notebook = jupytext.read(profile.root / "notebooks" / "01_small.py")
    assert execute.parameters(notebook, profile.parameters / "01_small.yaml") == {"rate": 1}


def test_what_is_missing_is_named(profile):
    write(profile)
    with pytest.raises(FileNotFoundError, match=r"09_absent.py: choose one of 01_small"):
        execute.run("09_absent", profile)
    (profile.parameters / "01_small.yaml").unlink()
    with pytest.raises(ValueError, match=r"01_small.yaml is missing"):
        execute.run("01_small", profile)


def test_a_profile_that_does_not_exist(tmp_path):
    command = [sys.executable, "-m", "vaelib.report.execute", "01_datasets", "--profile", "large"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 1
    assert done.stderr == "error: there is no profile 'large': choose one of full, quick, paper\n"


def test_a_folder_that_cannot_be_written(profile):
    write(profile)
    (profile.root / "reports").write_text("a file where a folder should be")
    with pytest.raises(OSError, match="a part of that path is a file, not a folder"):
        execute.run("01_small", profile)


def test_dependencies_are_the_modules_that_are_imported():
    source = ROOT / "notebooks" / "01_datasets.py"
    names = {path.stem for path in execute.dependencies(source, ROOT)}
    assert {"datasets", "sounds", "factors", "representations", "mdct", "plots"} <= names
    assert not names & {"losses", "models", "training", "runs", "report"}


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_keeps_the_rules_of_the_house(name):
    source = ROOT / "notebooks" / f"{name}.py"
    text = source.read_text()
    assert not re.search(r"^\s*(def|class) ", text, re.MULTILINE), "functions belong in vaelib"
    notebook = jupytext.read(source)
    assert notebook.cells[0].source.startswith("# ")
    assert "## What was seen" in notebook.cells[-1].source
    longest = max(len(c.source.splitlines()) for c in notebook.cells if c.cell_type == "code")
    assert longest <= 50
    for profile in PROFILES:
        execute.parameters(notebook, Path(ROOT / "notebooks" / profile / f"{name}.yaml"))
