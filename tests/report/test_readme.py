"""README: its numbers are those of the published run, and its commands and files exist."""

import json
import re

import pytest

from vaelib.profiles import ROOT
from vaelib.report import templates, typeset

README = (ROOT / "README.md").read_text(encoding="utf-8")
TYPED = {name: getattr(typeset, name) for name in ("sig", "integer", "fixed", "percent")}
TYPED |= {"count": lambda listed: str(len(listed))}
TYPED_NUMBER = r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|several"
NUMBERS = re.findall(r"([\d.]+)<!-- ([^|>]+?) \| (\w+)(?:\((\d+)\))? -->", README)


@pytest.fixture(scope="module")
def published():
    file = ROOT / "reports" / "published" / "results.json"
    return json.loads(file.read_text(encoding="utf-8"))


def test_the_findings_are_numbers_of_the_published_run(published):
    assert len(NUMBERS) == len(re.findall("<!--", README)) >= 5
    for shown, name, typesetter, digits in NUMBERS:
        number = templates.find(published, name)
        typed = TYPED[typesetter](number, *map(int, filter(None, [digits])))
        assert shown == typed, name


def test_how_many_runs_a_finding_rests_on_is_no_typed_number():
    assert re.findall(rf"\b({TYPED_NUMBER}) (?:runs|seeds|models)\b", README) == []


def test_every_linked_file_exists():
    linked = re.findall(r"\]\(([^)#:]+)\)", README)
    assert {"LICENSE", "CONTRIBUTING.md", "max/README.md"} <= set(linked)
    assert [file for file in linked if not (ROOT / file).exists()] == []


def test_every_command_is_a_goal_of_the_makefile():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    goals = set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", README))
    assert named <= goals and goals - named <= {"help"}
