"""Numbers found by name and typeset; texts shown as they are."""

import pytest

from vaelib.report.templates import fill, find
from vaelib.report.typeset import (
    ReportError,
    escape,
    exact,
    fixed,
    integer,
    interval,
    percent,
    sig,
)

RESULTS = {"01": {"values": {"loss": 0.5, "0.1": 2, "rows": [{"r2": 1}]}, "items": 3}}


def test_filters():
    thin, minus = "\N{NARROW NO-BREAK SPACE}", "\N{MINUS SIGN}"
    assert sig(0) == "0"
    assert sig(0.012345) == "0.0123"
    assert sig(12345, 3) == f"12{thin}300"
    assert sig(999.9, 3) == "1000"
    assert sig(-1.5e-14, 2) == f"{minus}1.5{thin}×{thin}10^{minus}14^"
    assert sig(1e-13, 1) == f"10^{minus}13^"
    assert sig(None) == "\N{EN DASH}"
    assert sig(({"value": 0.5, "low": 0.4, "high": 0.6}), 1) == "0.5"
    assert exact(0.1 + 0.2) == "0.3"
    assert exact(44800) == f"44{thin}800"
    assert fixed(-2.345, 1) == f"{minus}2.3"
    assert fixed(-0.0001, 1) == "0.0"
    assert integer(1234567) == f"1{thin}234{thin}567"
    assert integer(1024) == "1024"
    assert percent(0.9987, 1) == f"99.9{thin}%"
    of_seeds = {"value": 0.5, "low": 0.4, "high": 0.6}
    assert interval(of_seeds, 1) == "0.5 [0.4, 0.6]"
    assert interval(of_seeds | {"seeds": 5}, 1) == "0.5 [0.4, 0.6] over 5 seeds"
    assert interval(of_seeds | {"seeds": [0, 1]}, 1) == "0.5 [0.4, 0.6] over 2 seeds"
    assert interval(of_seeds | {"seeds": [0, 1]}, 1, seeds=False) == "0.5 [0.4, 0.6]"
    assert interval(of_seeds | {"seeds": [3]}, 1) == "0.5 of one seed"
    nothing = {"value": None, "low": None, "high": None, "seeds": [0, 1]}
    assert interval(nothing) == "–", "what has no number has no interval"
    assert interval(of_seeds | {"seeds": [3]}, 1, seeds=False) == interval(0.5, 1) == "0.5"
    with pytest.raises(ReportError, match="a number is needed here, not 'x'"):
        sig("x")


def test_fill_names_a_missing_text(tmp_path):
    with pytest.raises(ReportError, match=r"there is no .*report\.md"):
        fill(tmp_path / "report.md", {})


@pytest.fixture
def filled(tmp_path):
    def fill_in(text: str, **names) -> str:
        (tmp_path / "report.md").write_text(text, encoding="utf-8")
        return fill(tmp_path / "report.md", RESULTS, **names)

    return fill_in


def test_a_result_may_be_called_like_a_method(filled):
    text = "{{ r['01'].values.loss }} {{ r['01'].items }} {{ r['01'].values.rows[0].r2 }}"
    assert filled(text) == "0.5 3 1"
    assert filled("<% for key, value in r.items() %>{{ key }}<% endfor %>") == "01"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ r['01'].values.los }}", "there is no result 01.values.los (did you mean loss?)"),
        ("{{ r['01'].value.loss }}", "there is no result 01.value (did you mean values?)"),
        ("{{ r['01'].values.los | sig }}", "there is no result 01.values.los"),
        ("<% if r['02'] %>x<% endif %>", "there is no result 02"),
        ("<% for x in r['01'].rows %>x<% endfor %>", "there is no result 01.rows"),
        ("{{ r['01'].values.rows[0].r3 }}", "there is no result 01.values.rows.0.r3"),
        ("{{ r['01'].values | sig }}", "a number is needed here"),
        ("{{ nothing }}", "'nothing' is undefined"),
        ("{{ 1 / 0 }}", "division by zero"),
    ],
)
def test_what_is_not_there_is_named_with_its_line(filled, text, words):
    with pytest.raises(ReportError) as error:
        filled(f"\n{text}\n")
    assert str(error.value).startswith(f"report.md, line 2: {words}")


def test_a_text_in_another_encoding(tmp_path):
    (tmp_path / "report.md").write_bytes("\xe4".encode("latin-1"))
    with pytest.raises(ReportError, match="is not UTF-8: save it as UTF-8"):
        fill(tmp_path / "report.md", {})


def test_strings_are_text_and_filters_typeset(filled):
    text = "{{ words }} {{ words | safe }} {{ 1e-9 | sig }} "
    text += "<% macro m() %>*{{ words }}*<% endmacro %>{{ m() }}"
    thin, minus = "\N{NARROW NO-BREAK SPACE}", "\N{MINUS SIGN}"
    assert filled(text, words="a*b") == f"a\\*b a*b 1.00{thin}×{thin}10^{minus}9^ *a\\*b*"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a <b and c> d", r"a \<b and c\> d"),
        ("of $x_1$, and", r"of $x_1$, and"),
        ("5 $ and 6 $", r"5 \$ and 6 \$"),
        ("from $5 to $6", r"from \$5 to \$6"),
        (r"$a \$ b$ @x", r"$a \$ b$ \@x"),
        ("two\n\n# lines", r"two \# lines"),
        (r"\alpha", r"\\alpha"),
    ],
)
def test_escape(text, shown):
    assert escape(text) == shown


@pytest.mark.parametrize(
    ("name", "value"), [("01.values.loss", 0.5), ("01.values.rows.0.r2", 1), ("01.items", 3)]
)
def test_find(name, value):
    assert find(RESULTS, name) == value
