"""The layout of the PDF: figures afloat, tables over pages, and no page with a hole."""

import re
from pathlib import Path

import pypdf
import pytest

from tests.report.paper import feet, holes, places
from vaelib.profiles import ROOT
from vaelib.report.build import _pdf
from vaelib.report.release import read_release

SENTENCE = "The text goes on and says what is to be seen there, at some length. "
HEAD = "---\ntitle: T\nsubtitle: S\nabstract: A.\n---\n\n"


@pytest.fixture(scope="module")
def paper(tmp_path_factory):
    """A function that typesets a text with figures of some heights in mm, by number."""
    folder = tmp_path_factory.mktemp("paper")
    head = read_release(ROOT / "CITATION.cff").metadata + HEAD

    def typeset(text: str, **heights: int) -> Path:
        (folder / "figures").mkdir(exist_ok=True)
        for number, height in heights.items():
            (folder / "figures" / f"{number}.svg").write_text(
                f'<svg xmlns="http://www.w3.org/2000/svg" width="146mm" height="{height}mm">'
                f'<rect x="1mm" y="1mm" width="144mm" height="{height - 2}mm" fill="gray"/></svg>'
            )
        file = folder / "report.pdf"
        file.write_bytes(_pdf(head + text, ROOT / "reports", folder=folder))
        return file

    return typeset


def figure(number: str) -> str:
    image = f'title="f" image="figures/{number}.svg" notebook="n"'
    return f"::: {{#fig-{number[1]}-{number[2]} .figure {image}}}\nOf {number}.\n:::\n\n"


def paragraphs(n: int) -> str:
    return "".join(f"Paragraph. {SENTENCE * 4}\n\n" for _ in range(n))


def test_feet_are_measured(paper):
    _, first, last = feet(paper("# One\n\n" + paragraphs(12)))
    assert first < 0.1 and 0.5 < last < 1
    assert holes(paper("# One\n\n" + paragraphs(12))) == {}


@pytest.mark.parametrize("n", [1, 3, 5, 7])
def test_what_does_not_fit_goes_on_top_of_the_next_page_and_the_text_fills_this_one(paper, n):
    """Whatever stands before them, figures keep their order and stay in their chapter."""
    heights = {"f11": 90, "f12": 130, "f13": 60, "f21": 150, "f22": 100}
    pdf = paper(
        f"# One\n\n{paragraphs(n)}{figure('f11')}{paragraphs(4)}{figure('f12')}{figure('f13')}"
        f"{paragraphs(9)}# Two\n\n{paragraphs(2)}{figure('f21')}{paragraphs(7)}{figure('f22')}"
        f"{paragraphs(9)}# Three\n\n{paragraphs(1)}",
        **heights,
    )
    assert holes(pdf) == {}
    captions = [places(pdf, f"Figure {name[1]}.{name[2]}") for name in heights]
    assert [len(place) for place in captions] == [1] * 5
    first, second, *others = (place for (place,) in captions)
    one, two, three = (
        places(pdf, f"{i} {w}")[-1] for i, w in enumerate(("One", "Two", "Three"), 1)
    )
    assert one < first < second < others[0] < two < others[1] < others[2] < three


def test_a_figure_at_the_end_of_a_chapter_stands_before_the_next(paper):
    text = f"# One\n\n{paragraphs(4)}{figure('f11')}# Two\n\n{paragraphs(9)}"
    pdf = paper(text, f11=150)
    ((page, y),) = places(pdf, "Figure 1.1")
    assert page == 3 and (page, y) < places(pdf, "2 Two")[-1]
    assert holes(pdf) == {}


def test_a_figure_that_fits_stands_where_the_text_has_it(paper):
    pdf = paper(f"# One\n\nBefore.\n\n{figure('f11')}Behind.\n\n", f11=40)
    (before,), (caption,), (after,) = (places(pdf, w) for w in ("Before", "Figure 1.1", "Behind"))
    assert before < caption < after and before[0] == after[0]


def test_a_table_over_two_pages_has_its_head_on_both(paper):
    rows = "".join(f"| r{i} | {SENTENCE} |\n" for i in range(60))
    pdf = paper(f"# One\n\n{paragraphs(3)}| Head | Words |\n|:--|:-----------|\n{rows}\nEnd.\n")
    pages = [page for page, _ in places(pdf, "Head")]
    assert len(pages) >= 2 and pages == sorted(set(pages))
    assert holes(pdf) == {}


def test_the_title_page_says_what_is_needed_to_cite(paper):
    words = " ".join(pypdf.PdfReader(paper("# One\n\nText.\n")).pages[0].extract_text().split())
    release = read_release(ROOT / "CITATION.cff")
    for part in (release.authors_2017, f"Version {release.version}", release.date, release.licence):
        assert part in words
    assert re.search(r"1 One 2", words)
