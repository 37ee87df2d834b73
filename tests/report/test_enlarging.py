"""Figures of the page fill the window, and show at their references, by pointer and by keys."""

import pytest

from tests.live.browser.conftest import chromium  # noqa: F401
from vaelib.profiles import ROOT
from vaelib.report.offline import check_page
from vaelib.report.pages import typeset_page

PICTURE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'/>"
FIGURE = (
    '<figure id="fig-{n}"><div class="plate" tabindex="0" role="group" aria-label="Figure {n}">'
    f'<img alt="{{n}}" loading="lazy" src="{PICTURE}"></div></figure>'
)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    text = "See [figure 1.2](#fig-1.2).\n\n"
    text += "\n\n".join(FIGURE.format(n=n) for n in ("1.1", "1.2"))
    page = typeset_page(text, ROOT / "reports", "--metadata=pagetitle:t", folder=folder)
    check_page(page, "page")
    (folder / "page.html").write_text(page, encoding="utf-8")
    return folder / "page.html"


@pytest.mark.parametrize("width", [390, 1440])
def test_a_figure_fills_the_window_and_is_closed_by_keys(chromium, file, width):  # noqa: F811
    shown = chromium.new_page(viewport={"width": width, "height": 800})
    wrong = []
    shown.on("console", lambda message: wrong.append(message.text))
    shown.goto(f"file://{file}")
    button = shown.get_by_role("button", name="Enlarge Figure 1.2")
    button.focus()
    shown.keyboard.press("Enter")
    large = shown.get_by_role("dialog", name="Figure 1.2")
    assert large.locator("img").bounding_box()["width"] >= min(width - 40, 880)
    assert large.locator("img").get_attribute("alt") == "1.2"
    shown.keyboard.press("Escape")
    assert large.count() == 0
    shown.locator(".plate").first.hover()
    shown.get_by_role("button", name="Enlarge Figure 1.1").click()
    shown.get_by_role("dialog", name="Figure 1.1").get_by_role("button", name="Close").click()
    assert shown.get_by_role("dialog").count() == 0
    assert shown.evaluate("document.documentElement.scrollWidth") <= width
    shown.close()
    assert wrong == []


def test_a_reference_shows_its_figure_until_it_is_left(chromium, file):  # noqa: F811
    shown = chromium.new_page(viewport={"width": 1440, "height": 800})
    shown.goto(f"file://{file}")
    preview, link = shown.locator(".preview"), shown.get_by_role("link", name="figure 1.2")
    assert preview.is_hidden()
    link.hover()
    assert preview.locator("img").is_visible()
    preview.hover()  # the pointer may go there
    shown.wait_for_timeout(300)
    assert preview.is_visible()
    shown.keyboard.press("Escape")
    assert preview.is_hidden()
    link.focus()
    assert preview.is_visible()
    link.blur()
    preview.wait_for(state="hidden")
    shown.close()
