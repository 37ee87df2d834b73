"""Playable maps: what is added to a page, and what its policy then allows."""

import json

import pytest

from vaelib.report.offline import check_page, script_hash
from vaelib.report.playable import with_maps
from vaelib.report.typeset import ReportError

PAGE = """<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none';
script-src 'sha256-x'"></head><body><figure class="playable"></figure></body></html>"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "excerpt.json"
    path.write_text(json.dumps({"style": ".vae {}", "script": "const a = '<\\/script>';"}))
    return path


def test_a_page_with_a_place_gets_a_script_that_its_policy_allows(file):
    page = with_maps(PAGE, file)
    check_page(page, "page")
    assert "<style>\n.vae {}</style>\n</head>" in page
    allowed = f"script-src data: '{script_hash(json.loads(file.read_text())['script'])}' 'sha256-x'"
    assert allowed in page
    assert page.index("<figure") < page.index('<script type="module">const a') < page.index("</bo")


def test_a_page_without_a_place_or_a_map_stays(file, tmp_path):
    plain = PAGE.replace(' class="playable"', "")
    assert with_maps(plain, file) == plain
    assert with_maps(PAGE, tmp_path / "none.json") == PAGE


@pytest.mark.parametrize("content", ["{", "[]", '{"style": ""}', "3"])
def test_a_damaged_file_is_told(file, content):
    file.write_text(content)
    with pytest.raises(ReportError, match=r"excerpt.json is damaged .*: delete it and run again"):
        with_maps(PAGE, file)
