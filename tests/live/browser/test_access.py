"""Whether everybody can use the page: axe-core in every opened state, in light and dark."""

import pytest
from axe_playwright_python.base import AXE_FILE_PATH

from tests.live.browser.watching import resize

SIZES = {"phone": (390, 844), "tablet": (768, 1024), "laptop": (1440, 900)}
RUN = """async () => {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run({ runOnly });
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}"""


def test_axe_does_look(opened):
    shown = opened()
    shown.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
    shown.evaluate("document.querySelector('#surface').append(document.createElement('img'))")
    assert [name for name, _ in shown.evaluate(RUN)] == ["image-alt"]


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_in_any_state(opened, size):
    shown = opened()
    resize(shown, *SIZES[size])
    shown.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
    assert shown.evaluate(RUN) == []
    shown.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    shown.evaluate("instrument.map.take(Number(Object.keys(instrument.map.atlas.true)[0]))")
    shown.get_by_role("button", name="Hear the true sound").click()
    shown.keyboard.down("a")
    for scheme in ("dark", "light"):
        shown.emulate_media(color_scheme=scheme)
        assert shown.evaluate(RUN) == []
    fits = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    wide, room = shown.evaluate(fits)
    assert wide <= room


def test_nothing_is_cut_at_360_pixels(opened):
    shown = opened()
    resize(shown, 360, 640)
    shown.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    beyond = """() => [...document.querySelectorAll("#surface *")].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width && (left < 0 || right > 360.5);
    }).map((one) => one.outerHTML.slice(0, 80))"""
    assert shown.evaluate(beyond) == []


def test_what_is_touched_is_large_enough(opened):
    """24 pixels by 24 at least (WCAG 2.2, 2.5.8)."""
    shown = opened()
    resize(shown, 360, 640)
    shown.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    small = """() => [...document.querySelectorAll("button, select, input, summary")]
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width && Math.min(width, height) < 24;
      }).map((one) => one.outerHTML.slice(0, 80))"""
    assert shown.evaluate(small) == []


def test_every_control_says_its_name_and_its_value(opened):
    shown = opened()
    shown.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    told = shown.locator("#surface").aria_snapshot()
    for line in told.splitlines():
        kind, _, rest = line.strip().removeprefix("- ").partition(" ")
        if kind in ("slider", "button", "combobox", "textbox"):
            assert rest.startswith('"'), f"no name: {line}"
