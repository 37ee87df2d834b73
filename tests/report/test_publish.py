"""The published run: a round trip, what a hand has changed, and what differs beyond rounding."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vaelib.profiles import ROOT, Profile
from vaelib.report import records
from vaelib.report.offline import check_page
from vaelib.report.publish import FILES, compare, fresh, main, publish, verify
from vaelib.report.results import Results
from vaelib.report.typeset import ReportError
from vaelib.store import file_digest, write_json

PAGE = """<p id="a"><a href="#a">up</a> <a href="notebooks/01_first.html"
class="notebook">01_<b>first</b></a> and <a href="notebooks/02_second.html">02_second</a>"""


@pytest.fixture
def profile(tmp_path) -> Profile:
    """A full report of two notebooks."""
    profile = Profile("full", root=tmp_path)
    for name, loss in (("01_first", 0.5), ("02_second", 0.25)):
        results = Results(name, profile, record=True)
        results.add("run", {"loss": loss, "epochs": 3, "spread": [1.0, 2.0]})
        results.save()
        took = {"seconds": 100 * loss, "peak_memory_mb": round(1000 * loss)}
        records.write(profile, name, "", [], **took)
    merge(profile)
    (profile.reports / "report.html").write_text(PAGE)
    (profile.reports / "report.pdf").write_bytes(b"%PDF")
    (profile.reports / "claims.json").write_text("[]")
    profile.instrument_page.write_text("<title>instrument</title>")
    profile.data.mkdir()
    profile.instrument.write_bytes(b"kernels")
    profile.instrument_fm.write_bytes(b"more kernels")
    for file in profile.own_sounds:
        file.write_bytes(b"kernels of recordings")
    return profile


def merge(profile: Profile) -> None:
    files = sorted(profile.results.glob("*.json"))
    numbers = {file.stem: json.loads(file.read_text())["numbers"] for file in files}
    write_json(profile.reports / "results.json", numbers)


def record(profile: Profile, name: str, **numbers) -> None:
    """A fresh run, by a notebook that records other numbers."""
    results = Results(name, profile, record=True)
    for key, value in numbers.items():
        results.add(key, value)
    results.save()
    merge(profile)


def command(profile: Profile, capsys, *arguments: str) -> tuple[int, str, str]:
    status = main([*arguments, "--root", str(profile.root)])
    told = capsys.readouterr()
    return status, told.out, told.err


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


# Publishing


def test_round_trip(profile, capsys):
    status, out, _ = command(profile, capsys, "publish")
    assert status == 0
    assert [Path(line.split("  ")[0]).name for line in out.splitlines()] == ["run.json", *FILES]
    assert sorted(f.name for f in profile.published.iterdir()) == sorted(["run.json", *FILES])
    for name in ("report.pdf", "results.json"):
        assert (profile.published / name).read_bytes() == (profile.reports / name).read_bytes()
    status, out, err = command(profile, capsys, "check")
    assert (status, err) == (0, "")
    assert re.fullmatch(r"8 numbers agree with the published run of 2\d{3}-\d\d-\d\dT.*\n", out)


def test_verdicts_are_published_counted_and_compared(profile, capsys):
    file = profile.reports / "results.json"
    verdicts = {name: {"verdict": "reproduced", "rests_on": "", "half": ""} for name in "abc"}
    verdicts["c"]["verdict"] = "undecided"
    write_json(file, json.loads(file.read_text()) | {"verdicts": verdicts})
    assert command(profile, capsys, "publish")[0] == 0
    status, out, _ = command(profile, capsys, "check")
    assert status == 0
    assert out.splitlines()[1:] == ["   2 reproduced", "   1 undecided"]
    edit(file, "undecided", "not reproduced")
    status, out, _ = command(profile, capsys, "check")
    assert status == 1
    assert out == 'verdicts.c.verdict: published "undecided", here "not reproduced"\n'


def test_what_is_said_of_the_run(profile):
    publish(profile)
    run = json.loads((profile.published / "run.json").read_text())
    assert run["date"].endswith("+00:00")
    assert {"python", "jax", "numpy"} <= run["versions"].keys()
    assert (run["seconds"], run["peak_memory_mb"]) == (75, 500)
    assert run["notebooks"]["02_second"] == {"seconds": 25, "peak_memory_mb": 250} | {
        "longest_seconds": 25,
        "runs": None,
        "steps": None,
        "operations": None,
    }
    assert run["sha256"] == {name: file_digest(profile.published / name) for name in FILES}
    assert "GiB of memory" in run["machine"] and str(profile.root) not in json.dumps(run)


def test_no_link_of_the_published_page_is_dead(profile):
    publish(profile)
    page = (profile.published / "report.html").read_text()
    assert page == '<p id="a"><a href="#a">up</a> 01_<b>first</b> and 02_second'
    check_page(page, "page", profile.published)


def test_another_profile_is_refused(profile, capsys):
    status, _, err = command(profile, capsys, "publish", "--profile", "quick")
    assert status == 1
    assert err == "error: only the full report is published, not the profile 'quick'\n"


@pytest.mark.parametrize("name", FILES)
def test_a_report_that_is_not_whole_is_not_published(profile, name, capsys):
    folder = profile.data if name.endswith(".safetensors") else profile.reports
    (folder / name).unlink()
    status, _, err = command(profile, capsys, "publish")
    assert status == 1
    assert re.fullmatch(rf"error: there is no .*{name}: run make report\n", err)
    assert not profile.published.exists()


def test_a_notebook_without_a_duration_is_not_published(profile):
    (profile.notebooks / "02_second.record.json").unlink()
    with pytest.raises(ReportError, match="how long 02_second took: run make report"):
        publish(profile)


def test_a_full_disk_leaves_the_former_run(profile):
    publish(profile)
    before = bytes_of(profile.published)
    (profile.reports / "report.pdf").write_bytes(b"%PDF" + bytes(100_000))
    record(profile, "02_second", loss=1.5)
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000));"
        "from vaelib.report.publish import main;"
        f"sys.exit(main(['publish', '--root', {str(profile.root)!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert re.fullmatch(
        r"error: cannot write .*: the file would be larger than the system allows: .*\n",
        done.stderr,
    )
    assert bytes_of(profile.published) == before


def test_a_folder_that_cannot_be_written_is_one_sentence(profile, capsys):
    profile.published.write_text("a file where a folder should be")
    status, _, err = command(profile, capsys, "publish")
    assert status == 1
    assert re.fullmatch(r"error: cannot write .*: a part of that path is a file.*\n", err)


def test_a_kill_between_the_names_is_noticed(profile, monkeypatch):
    publish(profile)
    record(profile, "02_second", loss=1.5)

    def replace(old, new):
        if Path(new).name == "run.json":
            raise KeyboardInterrupt
        shutil.move(old, new)

    monkeypatch.setattr("vaelib.report.build.os.replace", replace)
    with pytest.raises(KeyboardInterrupt):
        publish(profile)
    with pytest.raises(ReportError, match=r"results\.json was changed by hand"):
        verify(profile)


# What a hand has changed


def test_a_number_changed_in_each_place_is_noticed(profile, capsys):
    publish(profile)
    sound = bytes_of(profile.published), bytes_of(profile.reports / "results")
    # Less than the tolerance.
    edit(profile.published / "results.json", "0.25", "0.25001")
    status, _, err = command(profile, capsys, "check")
    assert status == 1
    assert re.fullmatch(r"error: .*published/results\.json was changed by hand: .*\n", err)
    (profile.published / "results.json").write_bytes(sound[0]["results.json"])
    edit(profile.reports / "results.json", "0.25", "0.25001")
    status, _, err = command(profile, capsys, "check")
    assert status == 1
    assert "reports/results.json is not what the notebooks recorded" in err
    assert "first at 02_second.run.loss: run make report" in err
    merge(profile)
    edit(profile.results / "02_second.json", "0.25", "0.25001")
    status, _, err = command(profile, capsys, "check")
    assert status == 1
    assert re.fullmatch(r"error: .*02_second\.json is not what the notebook wrote: .*\n", err)
    (profile.results / "02_second.json").write_bytes(sound[1]["02_second.json"])
    assert command(profile, capsys, "check")[0] == 0


@pytest.mark.parametrize("name", FILES)
def test_a_published_file_that_is_changed_or_missing_is_named(profile, name):
    publish(profile)
    file = profile.published / name
    file.write_bytes(file.read_bytes() + b" ")
    with pytest.raises(ReportError, match=rf"{name} was changed by hand"):
        verify(profile)
    file.unlink()
    with pytest.raises(ReportError, match=rf"there is no .*{name}, though run\.json lists it"):
        verify(profile)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"sha256": {}}', '{"sha256": 3}'])
def test_a_broken_run_is_one_sentence(profile, text, capsys):
    publish(profile)
    (profile.published / "run.json").write_text(text)
    status, out, err = command(profile, capsys, "check")
    assert (status, out) == (1, "")
    assert re.fullmatch(r"error: .*run\.json is (broken|not what make publish writes).*\n", err)


def test_nothing_to_compare_is_one_sentence(profile, capsys):
    profile.published.parent.mkdir(parents=True, exist_ok=True)
    profile.published.write_text("a file in the folder's place")
    status, _, err = command(profile, capsys, "check")
    assert (status, err.startswith("error: there is no ")) == (1, True)
    profile.published.unlink()
    status, _, err = command(profile, capsys, "check")
    assert status == 1
    assert re.fullmatch(r"error: there is no .*published/run\.json: run make publish\n", err)
    publish(profile)
    (profile.reports / "results.json").write_text("{")
    status, _, err = command(profile, capsys, "check")
    assert status == 1
    assert re.fullmatch(r"error: .*reports/results\.json is broken .*: run make report\n", err)
    (profile.reports / "results.json").unlink()
    status, _, err = command(profile, capsys, "check")
    assert status == 1
    assert re.fullmatch(r"error: there is no .*reports/results\.json: run make report\n", err)


# What differs


def test_a_fresh_run_that_differs_is_told_number_by_number(profile, capsys):
    publish(profile)
    record(profile, "02_second", run={"loss": 0.2501, "epochs": 4, "spread": [1.0]}, new=7)
    (profile.results / "01_first.json").unlink()
    merge(profile)
    status, out, err = command(profile, capsys, "check")
    assert status == 1
    assert out.splitlines() == [
        "01_first.run.epochs: published 3, missing here",
        "01_first.run.loss: published 0.5, missing here",
        "01_first.run.spread.0: published 1.0, missing here",
        "01_first.run.spread.1: published 2.0, missing here",
        "02_second.run.epochs: published 3, here 4, relative difference 0.25",
        "02_second.run.spread.1: published 2.0, missing here",
        "02_second.new: 7 here, not published",
    ]
    assert re.fullmatch(r"error: 7 results differ from the run of .*\n", err)
    _, out, _ = command(profile, capsys, "check", "--tolerance", "1e-4")
    line = "02_second.run.loss: published 0.25, here 0.2501, relative difference 0.0004"
    assert line in out.splitlines()


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        *((1.0, 1.0009, True), (1.0, 1.0011, False), (-1.0, 1.0, False), (0.0, 0.0, True)),
        *((1e-11, 9e-9, True), (1e-11, 2e-8, False), (1e300, 1.0009e300, True)),
        *((1000, 1001, False), (3, 3.0, True), (3.0, 3, True), (3, 3.0001, False)),
        *((True, True, True), (True, 1, False), (False, 0.0, False), (None, None, True)),
        *((None, 0.0, False), ("a", "a", True), ("a", "b", False), ("1", 1, False)),
        *(([1.0, 2.0], [1.0, 2.0], True), ([1.0], [1.0, 1.0], False), ([], {}, False)),
        *((float("nan"), 1.0, False), (1.0, float("nan"), False), (0.0, float("nan"), False)),
        *((float("nan"), float("nan"), False), (float("inf"), 1.0, False), ({}, {}, True)),
        *(([], 0, False), ({"x": 1}, 1, False), ({"x": {}}, {}, False), ({}, {"x": []}, False)),
    ],
)
def test_what_agrees(a, b, agree):
    _, lines = compare({"n": a}, {"n": b}, tolerance=1e-3)
    assert (lines == []) == agree
    assert all(line.startswith("n") for line in lines) and len(lines) <= 2


def test_only_numbers_are_counted():
    values = {"a": [1, 2.5, "x", None, True], "b": {}}
    assert compare(values, values, tolerance=1e-3) == (2, [])


@pytest.mark.parametrize("text", ["-1", "nan", "inf", "much"])
def test_a_tolerance_that_is_none(text, capsys):
    with pytest.raises(SystemExit):
        main(["check", f"--tolerance={text}"])
    assert f"a tolerance is 0 or a positive number, not '{text}'" in capsys.readouterr().err


def test_a_number_that_is_not_finite_is_never_what_was_recorded(profile):
    edit(profile.reports / "results.json", "0.25", "NaN")
    with pytest.raises(ReportError, match=r"first at 02_second\.run\.loss"):
        fresh(profile)


# What is committed


def test_the_published_run_of_this_repository_is_whole():
    """It is there with all of its files as they were published, or not at all."""
    profile = Profile("full", root=ROOT)
    kept = sorted(file.name for file in profile.published.glob("*"))
    if kept:
        run, results = verify(profile)
        assert kept == sorted(["run.json", *run["sha256"]])
        assert sorted(run["notebooks"]) == sorted(results.keys() - {"verdicts"})
        check_page((profile.published / "report.html").read_text(), "page", profile.published)
