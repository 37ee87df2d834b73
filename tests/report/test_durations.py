"""What notebooks take: measured by the runner, read back, and the machine it was measured on."""

import json
import re

import pytest

from vaelib.profiles import Profile
from vaelib.report import durations, execute

SOURCE = """# %% tags=["parameters"]
profile = "quick"
record = False

# %%
import time
held = bytes(200_000_000)
time.sleep(1)
"""


@pytest.fixture
def profile(tmp_path):
    profile = Profile("quick", root=tmp_path)
    profile.parameters.mkdir(parents=True)
    profile.notebooks.mkdir(parents=True)
    return profile


def write(profile, name, text):
    (profile.notebooks / f"{name}.time.json").write_text(text)


def test_the_runner_measures_time_and_memory(profile):
    (profile.root / "notebooks" / "01_small.py").write_text(SOURCE)
    (profile.parameters / "01_small.yaml").write_text("")
    execute.run("01_small", profile)
    (took,) = durations.measured(profile, ["01_small"])
    assert took["notebook"] == "01_small"
    # A second of sleep and 200 MB, beside a kernel.
    assert 1 < took["seconds"] < 60
    assert 200 < took["peak_memory_mb"] < 1000


def test_a_failed_notebook_leaves_what_the_last_good_run_took(profile):
    (profile.root / "notebooks" / "01_small.py").write_text(SOURCE + "1 / 0\n")
    (profile.parameters / "01_small.yaml").write_text("")
    write(profile, "01_small", '{"seconds": 5.5, "peak_memory_mb": 99}')
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        execute.run("01_small", profile)
    (took,) = durations.measured(profile, ["01_small"])
    assert took == {"notebook": "01_small", "seconds": 5.5, "peak_memory_mb": 99}


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "{}", "3", '{"seconds": 3}', '{"seconds": "3", "peak_memory_mb": 1}'),
        *('{"seconds": NaN, "peak_memory_mb": 1}', '{"seconds": -1, "peak_memory_mb": 1}'),
        '{"seconds": true, "peak_memory_mb": 1}',
    ],
)
def test_what_is_missing_or_broken_is_left_out(profile, text):
    write(profile, "02_b", '{"seconds": 2, "peak_memory_mb": 20}')
    write(profile, "03_c", text)
    write(profile, "01_a", '{"seconds": 1.5, "peak_memory_mb": 10}')
    found = durations.measured(profile, ["01_a", "02_b", "03_c", "04_absent"])
    assert [f["notebook"] for f in found] == ["01_a", "02_b"]
    assert [f["seconds"] for f in found] == [1.5, 2]


@pytest.mark.parametrize(
    "text", [None, "", "[]", "{}", '{"notebooks": 3}', '{"notebooks": {"a": 3}}']
)
def test_a_broken_published_run_has_no_durations(profile, text):
    if text is not None:
        profile.published.mkdir()
        (profile.published / "run.json").write_text(text)
    assert durations.published(profile) == []


def test_the_published_run_has_the_durations_of_its_notebooks(profile):
    profile.published.mkdir()
    took = {"seconds": 60.5, "peak_memory_mb": 900}
    (profile.published / "run.json").write_text(json.dumps({"notebooks": {"01_a": took}}))
    assert durations.published(profile) == [{"notebook": "01_a", **took}]


def test_notebooks_are_listed_in_order(profile):
    for name in ("02_b", "01_a", "scratch", "10_j"):
        (profile.root / "notebooks" / f"{name}.py").write_text("")
    assert durations.listed(profile) == ["01_a", "02_b", "10_j"]


def test_the_machine_in_a_few_words():
    words = durations.machine()
    assert re.fullmatch(r"[^/,]\S.*, \d+ cores?, \d+ GiB of memory, \S.*", words)
    assert "\n" not in words and "  " not in words


def test_latencies_are_read_back_and_what_is_broken_is_left_out(profile):
    assert durations.live(profile) == {}
    row = {"moves": 300, "frames": 299, "median_ms": 1.5, "p95_ms": 2.0, "p99_ms": 3.5}
    broken = {"no": 1, "half": {"moves": 3}, "wild": row | {"p99_ms": float("inf")}}
    profile.live.write_text(json.dumps({"bank": row | {"more": 1}} | broken))
    assert durations.live(profile) == {"bank": row}
    profile.live.write_text("{")
    assert durations.live(profile) == {}
