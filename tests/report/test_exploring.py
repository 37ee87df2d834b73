"""Figures whose runs one steps through in the page, by pointer and keys."""

import pytest

from tests.live.browser.conftest import chromium  # noqa: F401
from vaelib.profiles import ROOT
from vaelib.report.number_tables import number_tables
from vaelib.report.offline import check_page
from vaelib.report.pages import typeset_page

RUNS = {
    "2017, 1": {"active": 10, "r2": -2.5, "true_beta": 1024},
    "today, 1": {"active": 9, "r2": 0.5, "true_beta": 1},
    "today, 1024": {"active": 0, "r2": 0, "true_beta": 1024},
}
LABEL = '<span class="label">Figure&nbsp;4.6</span>'
FIGURE = f'<figure id="fig-4-6"><figcaption>{LABEL} A.</figcaption></figure>'


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    spectra = {"the sound": [0, -6, -60], "2017, 1": [0, -60, -3]}
    tables = number_tables("4.6", {"a.sweep": RUNS}, explore="β of the ELBO", spectra=spectra)
    text = f"```{{=html}}\n{FIGURE}{tables}\n```"
    page = typeset_page(text, ROOT / "reports", "--metadata=pagetitle:t", folder=folder)
    check_page(page, "page")
    (folder / "page.html").write_text(page, encoding="utf-8")
    return folder / "page.html"


def cells(shown):
    rows = shown.locator(".explore tbody tr")
    return [row.locator("th, td").all_text_contents() for row in rows.all()]


def test_keys_step_through_the_runs_and_the_address_keeps_the_place(chromium, file):  # noqa: F811
    shown = chromium.new_page(viewport={"width": 390, "height": 800})
    wrong = []
    shown.on("console", lambda message: wrong.append(message.text))
    shown.goto(f"file://{file}")
    slider = shown.get_by_role("slider", name="Step through the runs of Figure 4.6")
    assert slider.get_attribute("aria-valuetext") == "β of the ELBO = 1"
    assert cells(shown) == [["2017", "–", "–", "–"], ["today", "9", "0.5", "–"]]
    slider.focus()
    shown.keyboard.press("ArrowRight")
    assert cells(shown) == [["2017", "10", "\N{MINUS SIGN}2.5", ""], ["today", "0", "0", "–"]]
    assert shown.url.endswith("#fig-4-6=1024")
    stems = shown.locator(".explore .spectrum path").evaluate_all(
        "all => all.map((one) => one.className.baseVal + one.getAttribute('d'))"
    )
    assert stems == ["soundM3 60v-60", "soundM7 60v-54", "madeM3 60v-60", "madeM11 60v-57"]
    shares = shown.locator(".explore td[style]").evaluate_all(
        "all => all.map((one) => Number(one.style.getPropertyValue('--share')))"
    )
    assert shares == [1, 1, 0, 0]
    assert shown.locator(".explore .below").all_text_contents() == ["\N{MINUS SIGN}2.5"]
    assert shown.evaluate("document.documentElement.scrollWidth") <= 390
    shown.reload()
    assert slider.get_attribute("aria-valuetext") == "β of the ELBO = 1024"
    shown.get_by_role("button", name="Reset").click()
    assert slider.get_attribute("aria-valuetext") == "β of the ELBO = 1"
    shown.close()
    assert wrong == []


def test_without_javascript_all_runs_stand_in_the_table(chromium, file):  # noqa: F811
    context = chromium.new_context(java_script_enabled=False)
    shown = context.new_page()
    shown.goto(f"file://{file}")
    shown.get_by_text("Numbers of figure 4.6").click()
    assert shown.get_by_role("row").count() == 4
    assert shown.locator(".explore").count() == 0
    context.close()
