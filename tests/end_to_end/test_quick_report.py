"""The quick report of the project itself, in a copy of the repository: what a user runs."""

import io
import json
import re
import shutil
import tomllib
from dataclasses import replace
from functools import reduce
from pathlib import Path

import numpy as np
import pytest
import typst
from PIL import Image

from tests.end_to_end.conftest import Checkout, keep_compiled
from tests.live.browser.conftest import chromium  # noqa: F401
from tests.live.browser.watching import resize
from tests.report import reading
from tests.report.conclusions import answers, conclusions, typed, unconditional
from tests.report.paper import holes
from vaelib.profiles import ROOT
from vaelib.report import records
from vaelib.report.build import read_results, write
from vaelib.report.claims import KINDS, read_claims
from vaelib.report.typeset import pandoc

pytestmark = pytest.mark.pyo

SOURCES = ("Makefile", "pyproject.toml", "requirements.lock", "CITATION.cff", "vaelib")
SOURCES += ("notebooks", "max")
MADE = shutil.ignore_patterns(
    *("__pycache__", "*.ipynb", ".ipynb_checkpoints", "report.html", "report.pdf", "results.json"),
    "claims.json",
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
    keep_compiled(root)
    checkout = Checkout(root)
    checkout.first = checkout.make()
    assert checkout.first.returncode == 0, checkout.first.stderr[-3000:]
    return checkout


def test_the_terminal_has_a_line_for_each_notebook_and_says_what_to_open(report):
    names = records.listed(report.profile)
    lines = report.first.stdout.splitlines()
    trained = [line for line in lines if line.startswith("the models")]
    assert re.fullmatch(r"the models: \d+ trained in (\d+ min )?\d+ s", "".join(trained))
    # They are trained before the first notebook that needs them.
    at = lines.index(*trained)
    assert lines[:at] and all(line.startswith("01_") for line in lines[:at])
    # Two notebooks run at a time, and either may be done first.
    told = sorted(lines[:at] + lines[at + 1 : len(names) + 1])
    lines = [*told, *lines[len(names) + 1 :]]
    for i, (name, line) in enumerate(zip(names, told, strict=True)):
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
    instrument = {f"data/quick/{name}.safetensors" for name in ("instrument", "atlas")}
    shown = {"reports/quick/instrument.html", "reports/quick/notebooks/live.json"}
    assert instrument | shown <= whole


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


# The page, for everybody


@pytest.fixture(scope="module")
def shown(chromium, report):  # noqa: F811
    """The report's page; its maps play."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(300_000)
    page.goto(f"file://{report.profile.reports / 'report.html'}")
    page.locator(".map-canvas").first.wait_for()
    yield page
    page.close()


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1280, "light")])
def test_axe_finds_nothing(shown, width, scheme):
    resize(shown, width, 900)
    shown.emulate_media(color_scheme=scheme)
    shown.evaluate(
        "wide => document.querySelectorAll('details').forEach((o) => { o.open = wide; })",
        width > 400,
    )
    assert reading.violations(shown) == []


@pytest.mark.parametrize("width", [360, 390, 768, 1280])
def test_nothing_is_cut_small_or_moving(shown, width):
    resize(shown, width, 900)
    assert reading.overflowing(shown) == 0
    assert reading.small_texts(shown) == []
    assert reading.moving(shown) == 0


def test_every_figure_has_a_name_and_a_caption(shown):
    assert reading.unexplained(shown) == []


def test_print_and_the_readers_own_style_are_respected(shown):
    resize(shown, 1280, 900)
    shown.emulate_media(media="print")
    assert reading.overflowing(shown) == 0
    shown.emulate_media(media="screen")
    style = shown.add_style_tag(content=reading.OWN_STYLE)
    assert reading.overflowing(shown) == 0
    style.evaluate("(one) => one.remove()")
    assert "!important" not in (ROOT / "reports" / "style.css").read_text(encoding="utf-8")


# The text


@pytest.fixture(scope="module")
def recorded(report):
    """What the notebooks recorded, and the claims as they were judged."""
    found = read_results(report.profile)
    numbers = {name: result["numbers"] for name, result in found.items()}
    return found, read_claims(report.root / "reports" / "claims.toml", numbers)


def test_every_verdict_is_borne_out_by_its_number(report, recorded):
    """By medians alone, of the runs that count, without what judged them."""
    results = json.loads((report.profile.reports / "results.json").read_text(encoding="utf-8"))
    listed = tomllib.loads((report.root / "reports" / "claims.toml").read_text(encoding="utf-8"))
    holds = {"reproduced": {True}, "as specified": {True}, "not reproduced": {False}}
    wrong, of = [], {}
    for claim in listed["claim"]:
        verdict = results["verdicts"][claim["id"]]["verdict"]
        if "criterion" in claim:
            value = reduce(
                lambda found, key: found[int(key) if isinstance(found, list) else key],
                claim["criterion"]["value"].split("."),
                results,
            )
            found = of[claim["id"]] = answers(claim["criterion"], value)
            # A cause holds only if its effect does.
            effect = of[claim["effect"]] if "effect" in claim else {True}
            found = {False} if {False} in (found, effect) else found | (effect - {True})
            if verdict in holds and found != holds[verdict]:
                wrong.append((claim["id"], verdict))
    assert wrong == []
    assert {c.verdict for c in recorded[1].values()} & holds.keys()


def test_the_page_says_what_was_judged(report):
    """Every verdict in the page, and every conclusion that is said under one."""
    results = json.loads((report.profile.reports / "results.json").read_text(encoding="utf-8"))
    judged = {
        name: next(kind for words, kind in KINDS.items() if value["verdict"].startswith(words))
        for name, value in results["verdicts"].items()
    }
    page = (report.profile.reports / "report.html").read_text(encoding="utf-8")
    shown = re.findall(r'<span class="verdict (\w+)"\s+data-claim="([^"]+)">', page)
    assert {name for _, name in shown} == judged.keys()
    under = re.findall(r'<span class="says"\s+data-claim="([^"]+)"\s+data-when="(\w+)">', page)
    said = [(kind, name) for name, kind in under]
    assert [(kind, name) for kind, name in shown + said if judged[name] != kind] == []


def test_no_sentence_contradicts_its_verdict(report, recorded):
    """The text is written under every verdict in turn: only what is marked may depend on it."""
    found, claims = recorded
    texts = {}
    for words, kind in KINDS.items():
        verdict = words + (" luck" if kind == "depends" else "")
        forced = {name: replace(claim, verdict=verdict) for name, claim in claims.items()}
        texts[kind] = write(report.profile, found, forced)
    said = {kind: conclusions(text) for kind, text in texts.items()}
    assert said["reproduced"]
    for kind in ("reproduced", "not"):
        others = set(KINDS.values()) - {kind, "depends", "specified"}
        assert set().union(*(said[kind] & said[other] for other in others)) == set()
    # Those that only repeat how a dataset is specified are counted apart.
    always = {kind: unconditional(text) for kind, text in texts.items() if kind != "specified"}
    assert {kind for kind, text in always.items() if text != always["reproduced"]} == set()


def odd(value, x):
    """Every measured number replaced by x; whole numbers, which count or specify, are kept."""
    if isinstance(value, dict):
        return {key: odd(inner, x) for key, inner in value.items()}
    if isinstance(value, list):
        return [odd(inner, x) for inner in value]
    return x if isinstance(value, float) else value


@pytest.mark.parametrize("x", [None, -1e9, 1e300, 1e-300])
def test_the_text_can_be_written_of_odd_numbers(report, recorded, x):
    """A run that turned non-finite leaves None. Datasets and closed forms always have numbers."""
    found, claims = recorded
    trained = [name for name in found if x is not None or name[:2] in ("02", "03", "04", "05")]
    numbers = {name: result["numbers"] for name, result in found.items()}
    numbers |= {name: odd(numbers[name], x) for name in trained}
    strange = {name: result | {"numbers": numbers[name]} for name, result in found.items()}
    text = write(report.profile, strange, claims)
    pandoc(
        text,
        "--from=markdown-implicit_figures",
        "--to=html5",
        "--mathml",
        folder=report.profile.reports,
    )


SETTINGS = """
0.0001 0.001 0.01 0.05 1.2 1.3 1.4 1.44 2.3 4.2 4.3 15 16 30 32 44 44.1 50 60 75 93 95 97 99 100 110
000 200 220 400 600 800 1500 2017 4096 9800
"""
"""Numbers of the text that are no results: settings, definitions, places in the report of 2017."""


def test_every_number_of_the_text_comes_from_a_result():
    text = (ROOT / "reports" / "report.md").read_text(encoding="utf-8")
    assert {
        n for n in typed(text) if n not in SETTINGS.split() and n not in map(str, range(13))
    } == set()


def test_no_page_of_the_pdf_has_a_hole(report):
    assert holes(report.profile.reports / "report.pdf") == {}
