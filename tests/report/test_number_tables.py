"""Tables of the numbers of a figure."""

import json
import re
import tomllib

import msgspec
import pytest

from vaelib.profiles import ROOT
from vaelib.report.number_tables import Numbers, number_tables
from vaelib.report.typeset import ReportError


def rows(text):
    """The cells of a table's rows."""
    each = re.findall("<tr[^>]*>(.*?)</tr>", text)
    return [re.findall("<t[hd][^>]*>(.*?)</t[hd]>", row) for row in each]


def table(found, title="", **part):
    """The table of a part of one result."""
    taken = Numbers("a.b", title, **part).taken({"a": {"b": found}})
    return rows(number_tables("1.1", {title: taken}))


def measured(value, low, high, seeds=(0, 1), **ended):
    return {"value": value, "low": low, "high": high, "seeds": list(seeds), **ended}


RUNS = {
    "beta 16": {"r2": measured(0.123456, -0.5, 0.5), "kl_total": 3},
    "beta 4": {"r2": measured(None, None, None, non_finite=[7, 9]), "gated": True, "why": "text"},
    "beta 16.5": {"r2": measured(1.0, 0.5, 2.0, seeds=[7])},
    "total": 12,
}


def test_a_row_for_each_entry_and_a_column_for_each_number():
    assert table(RUNS, "runs by β") == [
        ["runs by β", "R²", "trained to the end", "KL, all latents (nat)"],
        ["beta 4", "no finite run", "yes", ""],
        ["beta 16", "0.1235 [\N{MINUS SIGN}0.5, 0.5]", "", "3"],
        ["beta 16.5", "1", "", ""],
    ]


def test_what_is_drawn_stands_there_alone_in_the_order_of_the_list():
    assert table(RUNS, rows=["*.5", "beta 4", "*16"], columns=["kl*", "r2"]) == [
        ["", "KL, all latents (nat)", "R²"],
        ["beta 16.5", "", "1"],
        ["beta 4", "", "no finite run"],
        ["beta 16", "3", "0.1235 [\N{MINUS SIGN}0.5, 0.5]"],
    ]
    called = table(RUNS, rows={"the largest": "beta 16.5", "all of 2017": "beta 16"})
    assert [row[0] for row in called[1:]] == ["the largest", "all of 2017"]


def test_a_number_that_was_not_measured_is_no_lost_run():
    # The gain of two runs that both reconstruct nothing.
    nothing = measured(None, None, None, non_finite=[None, None])
    lost = measured(None, None, None, non_finite=[3, 4])
    assert table({"of 4": {"r2": nothing}, "of 5": {"r2": lost}})[1:] == [
        ["of 4", "–"],
        ["of 5", "no finite run"],
    ]


def test_one_level_is_one_row_and_one_number_one_cell():
    assert table({"x": 1, "y_hz": 2.5}) == [["", "x", "y Hz"], ["b", "1", "2.5"]]
    steps = {"steps": 39200, "loss": -123456.7, "all": 1.23456e7}
    assert table(steps)[1] == ["b", "39200", "\N{MINUS SIGN}123500", "1.235e+07"]
    assert table(0.25) == [["", "b"], ["b", "0.25"]]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ({"rows": ["beta 5"]}, "a.b has no row 'beta 5' (did you mean 'beta 4'?)"),
        ({"rows": {"x": "sum"}}, "a.b has no row 'sum'"),
        ({"columns": ["r2", "lsd_*"]}, "a.b has no column 'lsd_*'"),
    ],
)
def test_what_is_not_there_is_named(part, words):
    with pytest.raises(ReportError, match=re.escape(words)):
        table(RUNS, **part)


def test_a_column_is_called_as_in_the_text_by_as_many_of_its_words_as_have_a_name():
    found = {"bank": {"cents_max_constant": 0.1, "cents_moving": 2, "own_lsd_db": 3}}
    assert table(found, "engine")[0] == [
        "engine", "largest error (cents), constant", "error (cents), moving", "own LSD dB",
    ]  # fmt: skip


def test_names_are_text_and_nothing_is_no_table():
    assert "<i>" not in number_tables("1.1", {"<i>": {"<i>": {"<i>": 1}}})
    assert number_tables("1.1", {}) == ""


# -- the list of figures, with the published results


@pytest.fixture(scope="module")
def cells():
    """The cells of each table below a figure, by the figure and the result."""
    file = ROOT / "reports" / "published" / "results.json"
    results = json.loads(file.read_text(encoding="utf-8"))
    listed = tomllib.loads((ROOT / "reports/figures.toml").read_text(encoding="utf-8"))["figure"]
    found = {}
    for figure in listed:
        for part in msgspec.convert(figure.get("numbers", []), list[Numbers]):
            keys = [*(part.rows.values() if isinstance(part.rows, dict) else part.rows)]
            taken = msgspec.structs.replace(part, rows=keys).taken(results)
            found[figure["number"], part.of] = {(key, c) for key, row in taken.items() for c in row}
    return found


def test_no_table_stands_below_two_figures(cells):
    for (figure, of), its in cells.items():
        for (other, of_other), others in cells.items():
            again = of == of_other and figure != other and its <= others
            assert not again, f"the numbers of figure {figure} stand below figure {other}"


def test_a_table_has_no_more_than_a_figure_can_draw(cells):
    assert len(cells) > 20
    for (figure, of), its in cells.items():
        assert len({column for _, column in its}) <= 6, f"figure {figure} draws part of {of}"
