"""The macros of the report: what they say of a claim under each verdict, in both forms."""

import re
import shutil
from functools import partial

import pytest

from vaelib.profiles import ROOT
from vaelib.report.claims import KINDS, Claim
from vaelib.report.templates import fill
from vaelib.report.typeset import pandoc
from vaelib.report.verdicts import Evidence, Reading

SAW, END = "as 2017 saw it", "trained to the end"
IMPORT = '<% from "macros.md" import evidence, found, holds, says, what_held with context %>'


def claim(verdict: str, name: str = "a-b", **more) -> Claim:
    return Claim(name, "2.1", "A claim of <it>.", verdict, "because", **more)


@pytest.fixture
def written(tmp_path):
    shutil.copy(ROOT / "reports" / "macros.md", tmp_path)

    def write(text: str, *claims: Claim) -> str:
        (tmp_path / "report.md").write_text(f"{IMPORT}\n{text}", encoding="utf-8")
        by_name = {c.id: c for c in claims}
        return fill(tmp_path / "report.md", {}, claims=list(claims), claim=by_name.__getitem__)

    return write


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"value": 0.5, "low": 0.4, "high": 0.6, "seeds": [0, 1]}, "is 0.50 [0.40, 0.60]."),
        ({"value": None, "low": None, "high": None, "non_finite": [7, 9]}, "is (no finite run)."),
        ({"value": None, "low": None, "high": None, "non_finite": [7, None]}, "is (not measured)."),
        (0.25, "is 0.25."),
    ],
)
def test_a_number_that_is_not_there_says_why(tmp_path, value, said):
    shutil.copy(ROOT / "reports" / "macros.md", tmp_path)
    text = '<% from "macros.md" import told with context %>\nis {{ told(r.a) }}.'
    (tmp_path / "report.md").write_text(text, encoding="utf-8")
    assert fill(tmp_path / "report.md", {"a": value}, claims=[], claim={}.get).strip() == said


VERDICTS = {kind: words + (" luck" if kind == "depends" else "") for words, kind in KINDS.items()}


@pytest.mark.parametrize("kind", VERDICTS)
def test_a_conclusion_is_said_as_its_verdict_allows(written, kind):
    text = '{{ holds("a-b", "It *is*.", no="It is not.", otherwise="Open.", cannot="Never.") }}'
    said = {"reproduced": "It *is*.", "not": "It is not.", "cannot": "Never."}.get(kind, "Open.")
    marked = f'[{said}]{{.says claim="a-b" when="{kind}"}}'
    assert written(text, claim(VERDICTS[kind])).strip() == marked
    only = written('so {{ holds("a-b", "It is.") }}.', claim(VERDICTS[kind])).strip()
    assert only == ("so ." if kind != "reproduced" else f"so {marked.replace('*is*', 'is')}.")


@pytest.mark.parametrize("kind", VERDICTS)
def test_a_conclusion_with_numbers_is_said_under_the_verdicts_that_it_names(written, kind):
    text = 'x <% call says("a-b", "not depends") %>\nIt is {{ 0.25 | fixed(1) }}.\n<% endcall %> y'
    marked = f'[It is 0.2.]{{.says claim="a-b" when="{kind}"}}'
    assert written(text, claim(VERDICTS[kind])).split() == (
        f"x {marked if kind in ('not', 'depends') else ''} y".split()
    )
    alone = '<% call says("a-b") %>It is.<% endcall %>'
    assert bool(written(alone, claim(VERDICTS[kind])).strip()) == (kind == "reproduced")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("reproduced", "is [reproduced]"),
        ("not", "is [not reproduced]"),
        ("depends", "[depends on luck]"),
        ("undecided", "is [undecided]"),
        ("untrained", "has [no deciding run]"),
        ("unbounded", "has no answer, since [no maximum exists]"),
        ("cannot", "[cannot be tested]"),
        ("specified", "is [as specified]"),
    ],
)
def test_a_verdict_in_a_sentence(written, kind, words):
    text = written('It {{ found("a-b") }}.', claim(VERDICTS[kind])).strip()
    assert text == f'It {words}{{.verdict .{kind} claim="a-b"}}.'


NO_RUN = Reading(SAW, "no run", "")
NONE = Reading(END, "no maximum exists", "no maximum exists")


@pytest.mark.parametrize(
    ("readings", "long", "brief"),
    [
        (
            [Reading(SAW, "0.9", "holds"), Reading(END, "0.2", "fails")],
            f"{SAW} **0.9** (holds), {END} **0.2** (fails)",
            f"{SAW} **0.9** (holds), {END} **0.2** (fails)",
        ),
        (
            [Reading(SAW, "0.2", "fails"), Reading(END, "0.2", "fails")],
            f"{SAW} and {END} **0.2** (fails)",
            "**0.2**",
        ),
        (
            [Reading(SAW, "no run", ""), NONE],
            f"{END} **no maximum exists**",
            "**no maximum exists**",
        ),
        (
            [Reading(SAW, "0.2", "fails"), NONE],
            f"{SAW} **0.2** (fails), {END} **no maximum exists**",
            f"{SAW} **0.2** (fails), {END} **no maximum exists**",
        ),
        (
            [Reading(SAW, "no run", ""), Reading(END, "no run", "")],
            "no run in either reading",
            "no run",
        ),
        ([Reading("", "0.2", "fails")], "**0.2**", "**0.2**"),
    ],
)
def test_readings_are_named_where_they_differ(written, readings, long, brief):
    one = claim("not reproduced", criterion="R²", evidence=(Evidence("", tuple(readings), ""),))
    told = written('{{ evidence(claim("a-b").evidence[0]) }} / {{ what_held("2") }}', one)
    told = re.sub(r"\\(.)", r"\1", told)
    assert told.partition(" /")[0].split() == long.split()
    assert f"| R²: {brief} |" in told


def test_the_table_of_a_chapter(written, tmp_path):
    saw, end = Reading(SAW, "0.2 [0.1, 0.3] over 6 seeds", "fails"), Reading(END, "0.9", "holds")
    evidence = Evidence("", (saw, end), "", "", "1 of 7 runs turned non-finite")
    text = written(
        '{{ what_held("2") }}',
        claim("depends on the length of training", criterion="R² above 0.5", evidence=(evidence,)),
        claim("cannot be tested", "b"),
        Claim("c", "3", "Of another chapter.", "reproduced", ""),
    )
    rows = [line for line in text.splitlines() if line.startswith("|")][2:]
    assert len(rows) == 2 and "Of another chapter" not in text
    assert re.findall(r"\*\*(.*?)\*\*", rows[0]) == [r"0\.2 \[0\.1, 0\.3\] over 6 seeds", r"0\.9"]
    assert f"{SAW} **" in rows[0] and r"\(fails\)" in rows[0] and "1 of 7 runs" in rows[0]
    assert rows[1].split("|")[2].strip() == "because"
    to = partial(pandoc, text, f"--lua-filter={ROOT / 'reports' / 'report.lua'}", folder=tmp_path)
    page, pdf = to("--to=html5", "--wrap=none"), to("--to=typst")
    assert page.count("<tr") == pdf.count("#verdict(") + 1 == 3
    assert '<div class="claims">' in page and "A claim of &lt;it&gt;." in page
    assert 'class="verdict depends" data-claim="a-b"' in page
