"""The maps within a report: playable under its policy, still in print and without JavaScript."""

import re

import pytest
from axe_playwright_python.base import AXE_FILE_PATH

from tests.live.browser.conftest import make_atlas
from tests.live.browser.watching import until
from vaelib.live.browser import page
from vaelib.profiles import ROOT
from vaelib.report.offline import check_page
from vaelib.report.playable import with_maps

STILL = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"></svg>'
BODY = f"""<main><h1>A report</h1><figure id="fig-1-1" class="playable"><div class="plate">
<img alt="A map" src="data:image/svg+xml,{STILL.replace('"', "'")}"></div>
<figcaption>Figure 1.1</figcaption></figure><h2>Later</h2>
<div class="playable"><p>The map again.</p></div></main>"""


@pytest.fixture(scope="module")
def report(tmp_path_factory, numbered):
    """A report whose policy is that of the real one."""
    folder = tmp_path_factory.mktemp("report")
    page.write_excerpt(folder / "excerpt.json", numbered, make_atlas(numbered))
    template = (ROOT / "reports" / "template.html").read_text(encoding="utf-8")
    policy = re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', template)[0]
    policy = policy.replace("'none'; style", "'sha256-AAAA'; style")  # the report's own script
    head = f'<meta charset="utf-8">{policy}<title>Report</title>'
    text = f'<!doctype html><html lang="en"><head>{head}</head><body>{BODY}</body></html>'
    text = with_maps(text, folder / "excerpt.json")
    check_page(text, "report")
    (folder / "report.html").write_text(text, encoding="utf-8")
    return folder / "report.html"


@pytest.fixture
def shown(watched, report):
    view = watched.page()
    view.goto(f"file://{report}")
    until(view, "document.querySelectorAll('.map-canvas').length === 2")
    yield view
    watched.end()


def test_a_map_plays_where_it_stands_and_all_maps_move_together(shown):
    first, second = (shown.get_by_role("slider", name="Map of sounds").nth(i) for i in (0, 1))
    assert shown.locator(".plate").is_hidden() and shown.locator("figcaption").is_visible()
    before = second.get_attribute("aria-valuetext")
    first.click()
    until(shown, "document.querySelector('.light').dataset.state === 'on'")
    assert second.get_attribute("aria-valuetext") == first.get_attribute("aria-valuetext") != before
    shown.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
    found = shown.evaluate("axe.run('.playable').then(({ violations }) => violations)")
    assert [one["id"] for one in found] == []


def test_print_shows_the_still_map(shown):
    shown.emulate_media(media="print")
    assert shown.locator(".plate").is_visible()
    assert shown.locator(".map-canvas").first.is_hidden()
    shown.emulate_media(media="screen")


def test_without_javascript_the_still_map_stands_there(chromium, report):
    context = chromium.new_context(java_script_enabled=False, offline=True)
    view = context.new_page()
    view.goto(f"file://{report}")
    assert view.locator(".plate img").is_visible() and view.locator(".map-canvas").count() == 0
    assert view.get_by_text("The map again.").is_visible()
    context.close()
