"""README: its numbers are those of the published run, and its commands and files exist."""

import json
import re

import pytest

from vaelib.profiles import ROOT
from vaelib.report import templates, typeset

README = (ROOT / "README.md").read_text(encoding="utf-8")
NUMBERS = re.findall(r"([\d.]+)<!-- ([^|>]+?) \| (\w+)(?:\((\d+)\))? -->", README)


@pytest.fixture(scope="module")
def published():
    file = ROOT / "reports" / "published" / "results.json"
    return json.loads(file.read_text(encoding="utf-8"))


def test_the_findings_are_numbers_of_the_published_run(published):
    assert len(NUMBERS) == len(re.findall("<!--", README)) >= 5
    for shown, name, typesetter, digits in NUMBERS:
        number = templates.find(published, name)
        typed = getattr(typeset, typesetter)(number, *map(int, filter(None, [digits])))
        assert shown == typed, name


def test_every_linked_file_exists():
    linked = re.findall(r"\]\(([^)#:]+)\)", README)
    assert {"LICENSE", "CONTRIBUTING.md", "max/README.md"} <= set(linked)
    assert [file for file in linked if not (ROOT / file).exists()] == []


def test_every_command_is_a_goal_of_the_makefile():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    goals = set(re.findall(r"^([a-z]+):.*##", makefile, re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", README))
    assert named <= goals and goals - named <= {"help"}
