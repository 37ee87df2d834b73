"""What notebooks took, read back from their records, and the machine it was measured on."""

import json
import re

import pytest

from vaelib.profiles import Profile
from vaelib.report import durations, records


@pytest.fixture
def profile(tmp_path):
    profile = Profile("quick", root=tmp_path)
    profile.notebooks.mkdir(parents=True)
    return profile


def test_what_is_missing_or_broken_is_left_out(profile):
    more = {"longest_seconds": 7.5, "runs": 3, "steps": 900, "operations": 10**12}
    records.write(profile, "02_b", "", [], seconds=2, peak_memory_mb=20, **more)
    records.write(profile, "01_a", "", [], seconds=1.5, peak_memory_mb=10)
    records.write(profile, "03_c", "", [], seconds=9)
    records.write(profile, "04_d", "", [], seconds=3, peak_memory_mb=30)
    record = records.record_file(profile, "04_d")
    record.write_text(record.read_text().replace("30", "31"))
    found = durations.measured(profile, ["01_a", "02_b", "03_c", "04_d", "05_absent"])
    assert [f["notebook"] for f in found] == ["01_a", "02_b"]
    old = {"longest_seconds": 1.5, "runs": None, "steps": None, "operations": None}
    assert found[0] == {"notebook": "01_a", "seconds": 1.5, "peak_memory_mb": 10} | old
    assert found[1] == {"notebook": "02_b", "seconds": 2, "peak_memory_mb": 20} | more


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
