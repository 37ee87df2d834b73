"""Whether everybody can read a report's page: what a browser finds wrong with it.

The fourteen critical points of Chartability (https://chartability.github.io/POUR-CAF), and what
holds each. "By eye" says that a person looked, with and without the page's script, at 390 and
1280 pixels.

- Low contrast: `violations`, light and dark; lines and points of figures by eye, on white.
- Content is only visual: `violations` (names of pictures and controls); captions and
  `number_tables` say in words and numbers what a figure shows, and players let it be heard.
- Small text size: `small_texts`; figures have 7 points at least (`vaelib.report.results`), and fill
  the window at a press.
- Visual presents seizure risk: `moving`; nothing on the page moves by itself.
- Interaction modality only has one input type: tests of the page press, type and focus
  (test_enlarging, test_exploring; tests/live/browser for the map).
- No interaction cues or instructions: by eye; every slider, map and button says what it does.
- Controls override AT controls: the page listens to Escape alone, and a map to keys while it has
  the focus (tests/live/browser/test_controls.py).
- No explanation for purpose or for how to read: figures.toml has a `reading` for each figure that
  needs one; terms and units are explained in section 1.3.
- No title, summary, or caption: `unexplained`.
- Reading level inappropriate: by eye; words of the field are defined before they are used.
- No table: figures whose numbers are recorded have tables (`number_tables`, test_figures).
- Data density is inappropriate: by eye; the map shows 3 000 points, of which one is read out at a
  time, and figures of many runs have tables.
- Navigation and interaction is tedious: contents, a link that skips them, headings in order
  (`violations`), one stop for the map, and sliders that step through runs.
- User style change not respected: `overflowing` after `OWN_STYLE`; no rule of style.css is
  !important, and sizes are relative.
"""

from axe_playwright_python.base import AXE_FILE_PATH

_AXE = """async () => {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
  const first = (nodes) => nodes.slice(0, 3).map((node) => node.html.slice(0, 200));
  return violations.map(({ id, nodes }) => [id, first(nodes)]);
}"""
_SMALL = """() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, sup, sub, math")) continue;
    if (element.getClientRects().length && parseFloat(getComputedStyle(element).fontSize) < 12) {
      found.push(node.data.slice(0, 60));
    }
  }
  return found;
}"""
_UNEXPLAINED = """() => [...document.querySelectorAll("figure")].filter((one) => {
  const caption = one.querySelector("figcaption")?.textContent.trim() ?? "";
  const pictures = [...one.querySelectorAll("img")];
  const short = caption.length < (pictures.length ? 40 : 1);
  return short || pictures.some((picture) => !picture.alt);
}).map((one) => one.id)"""
_MOVING = """() => document.getAnimations().length
  + document.querySelectorAll("marquee, blink, video, [autoplay]").length"""

OWN_STYLE = """* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;
  font-family: serif; } p { margin-bottom: 2em; }"""
"""What a reader may set: the spacing of WCAG 1.4.12, and another font."""


def violations(shown) -> list:
    """What axe finds in the page as it is now."""
    shown.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8"))
    return shown.evaluate(_AXE)


def overflowing(shown) -> int:
    """By how many pixels the page is wider than its window."""
    return shown.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


def small_texts(shown) -> list[str]:
    """Texts under 12 pixels, but for raised ones and mathematics."""
    return shown.evaluate(_SMALL)


def unexplained(shown) -> list[str]:
    """Figures without a caption that says something, or with a picture that has no name."""
    return shown.evaluate(_UNEXPLAINED)


def moving(shown) -> int:
    """How much on the page moves by itself."""
    return shown.evaluate(_MOVING)
