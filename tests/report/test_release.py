"""The release on the title page is that of the repository's files."""

import tomllib

import pytest

from vaelib.profiles import ROOT
from vaelib.report.release import read_release
from vaelib.report.typeset import ReportError

CITATION = (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_the_release_is_that_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    release = read_release(ROOT / "CITATION.cff")
    assert (release.version, release.licence) == (project["version"], project["license"])
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith(f"{release.licence} License")
    assert f"(c) {release.year} {release.authors}\n" in licence
    assert release.date.endswith(f" {release.year}")


def test_every_author_of_2017_is_named_and_in_the_references():
    release = read_release(ROOT / "CITATION.cff")
    assert release.authors_2017 == (
        "Adrien Bardet, Alexis Adoniadis, Bavo Van Kerrebroeck, Cyran Aouameur and Pierre Massé"
    )
    references = (ROOT / "reports" / "references.bib").read_text(encoding="utf-8")
    entry = references.partition("{bardet2017,")[2].partition("\n}")[0].replace("{\\'e}", "é")
    for name in release.authors_2017.replace(" and ", ", ").split(", "):
        given, _, family = name.partition(" ")
        assert f"{family}, {given}" in entry


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("version:", "edition:", "does not say version"),
        ("2026-", "26-", "date-released is no date"),
        ("license:", "licence:", "does not say license"),
    ],
)
def test_what_is_missing_is_named(tmp_path, old, new, words):
    file = tmp_path / "CITATION.cff"
    with pytest.raises(ReportError, match="cannot be read"):
        read_release(file)
    text = CITATION.replace("cff-version:", "cff:").replace(old, new)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ReportError, match=words):
        read_release(file)
