"""Figures fill the window, show at their references and sound, by pointer and by keys."""

import base64
import io

import numpy as np
import pytest
import soundfile

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
    text = text.replace('"Figure 1.2"', '"Figure 1.2" data-panels="tone 50 10;gone 9 9"')
    wav = io.BytesIO()
    soundfile.write(wav, 0.1 * np.sin(np.arange(88200) / 20), 44100, format="WAV")
    sound = base64.b64encode(wav.getvalue()).decode()
    text += '\n\n<figure class="sound"><figcaption>A tone</figcaption><audio id="sound-tone" '
    text += f'controls src="data:audio/wav;base64,{sound}"></audio></figure>'
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


def test_the_sound_of_a_panel_is_played_beside_it(chromium, file):  # noqa: F811
    shown = chromium.new_page(viewport={"width": 1440, "height": 800})
    shown.goto(f"file://{file}")
    picture = shown.locator("#fig-1\\.2 .picture")
    assert picture.get_by_role("button").count() == 1  # a sound that is not there has none
    box, hear = picture.bounding_box(), picture.get_by_role("button", name="Play A tone")
    place = hear.bounding_box()
    assert abs(place["x"] + place["width"] - box["x"] - 0.5 * box["width"]) < 2
    assert abs(place["y"] - box["y"] - 0.1 * box["height"]) < 2
    playing = "!document.getElementById('sound-tone').paused"
    assert not shown.evaluate(playing)
    hear.focus()
    shown.keyboard.press("Enter")
    picture.get_by_role("button", name="Pause A tone").wait_for()
    assert shown.evaluate(playing)
    shown.keyboard.press("Enter")
    picture.get_by_role("button", name="Play A tone").wait_for()
    assert not shown.evaluate(playing)
    shown.close()
