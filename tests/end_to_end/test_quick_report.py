"""The quick report of the project itself, in a copy of the repository: what a user runs."""

import io
import json
import re
import shutil
import tomllib
from pathlib import Path

import numpy as np
import pytest
import typst
from PIL import Image

from tests.end_to_end.conftest import Checkout
from vaelib.profiles import ROOT
from vaelib.report import records

pytestmark = pytest.mark.pyo

SOURCES = ("Makefile", "pyproject.toml", "requirements.lock", "CITATION.cff", "vaelib")
SOURCES += ("notebooks", "max")
MADE = shutil.ignore_patterns(
    *("__pycache__", "*.ipynb", ".ipynb_checkpoints", "report.html", "report.pdf", "results.json"),
    *("figures", "sounds", "results", "notebooks", "quick", "paper"),
)


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """A copy of the repository in which `make quick` has run."""
    root = tmp_path_factory.mktemp("quick") / "repository"
    shutil.copytree(ROOT / "reports", root / "reports", ignore=MADE)
    for name in SOURCES:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "*.ipynb", ".ipynb_checkpoints")
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        else:
            shutil.copy2(ROOT / name, root / name)
    checkout = Checkout(root)
    checkout.first = checkout.make()
    assert checkout.first.returncode == 0, checkout.first.stderr[-3000:]
    return checkout


def test_the_terminal_has_a_line_for_each_notebook_and_says_what_to_open(report):
    names = records.listed(report.profile)
    lines = report.first.stdout.splitlines()
    for i, (name, line) in enumerate(zip(names, lines, strict=False)):
        assert re.fullmatch(rf"{name} \({i + 1} of {len(names)}\): (\d+ min )?\d+ s", line)
    assert re.fullmatch(r"the page: (\d+ min )?\d+ s", lines[len(names)])
    assert lines[len(names) + 1 :] == ["open reports/quick/report.html"]
    # Neither a warning nor a bar.
    assert report.first.stderr == ""


def test_every_figure_due_is_drawn_and_not_blank(report):
    text = (report.root / "reports" / "figures.toml").read_text(encoding="utf-8")
    due = [figure for figure in tomllib.loads(text)["figure"] if "notebook" in figure]
    assert {"1.1", "2.1", "2.2", "2.3"} <= {figure["number"] for figure in due}
    for figure in due:
        stem = "fig-" + figure["number"].replace(".", "-")
        (file,) = (report.profile.figures / figure["notebook"]).glob(f"{stem}.*")
        picture = np.asarray(Image.open(io.BytesIO(_png(file))).convert("L"), float)
        assert picture.std() > 5, f"figure {figure['number']} is blank"


def _png(file: Path) -> bytes:
    """A drawing as PNG, by another program than the one that drew it."""
    page = f'#set page(width: auto, height: auto, fill: white)\n#image("{file.name}")'
    return typst.compile(page.encode(), root=file.parent, format="png", ppi=72)


def test_the_report_is_there_in_both_forms(report):
    assert (report.profile.reports / "report.html").stat().st_size > 100_000
    assert (report.profile.reports / "report.pdf").read_bytes().startswith(b"%PDF")


def test_every_notebook_is_recorded_with_its_outputs_time_and_memory(report):
    for name in records.listed(report.profile):
        record = records.read(report.profile, name)
        assert record["seconds"] > 1 and record["peak_memory_mb"] > 50
        assert f"reports/quick/results/{name}.json" in record["outputs"]
    whole = {file for n in records.listed(report.profile) for file in outputs(report, n)}
    assert {"data/quick/instrument.safetensors", "reports/quick/notebooks/live.json"} <= whole


def outputs(report, name):
    return records.read(report.profile, name)["outputs"]


def test_nothing_runs_when_nothing_changed(report):
    before = report.stamps()
    done = report.make()
    assert (report.ran(done), done.stderr) == ([], "")
    assert report.stamps() == before


def test_nothing_tells_where_the_checkout_lies(report):
    place = str(report.root).encode()
    made = report.made()
    assert [name for name, content in made.items() if place in content] == []
    page = (report.profile.reports / "report.html").read_bytes()
    assert place not in page and str(ROOT).encode() not in page


def test_no_process_and_no_hidden_file_is_left(report):
    assert report.processes() == []
    assert report.hidden() == []


def test_results_are_numbers(report):
    results = json.loads((report.profile.reports / "results.json").read_text(encoding="utf-8"))
    assert list(results) == [*records.listed(report.profile), "verdicts"]
