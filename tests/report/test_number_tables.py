"""Tables of the numbers of a figure."""

import re

from vaelib.report.number_tables import number_tables


def rows(text):
    """The cells of a table's rows."""
    each = re.findall("<tr>(.*?)</tr>", text)
    return [re.findall("<t[hd][^>]*>(.*?)</t[hd]>", row) for row in each]


def measured(value, low, high, seeds=(0, 1)):
    return {"value": value, "low": low, "high": high, "seeds": list(seeds), "values": [value]}


def test_a_row_for_each_entry_and_a_column_for_each_number():
    found = {
        "beta 16": {"r2": measured(0.123456, -0.5, 0.5), "kl_total": 3},
        "beta 4": {"r2": measured(None, None, None), "gated": True, "why": "text"},
        "beta 16.5": {"r2": measured(1.0, 0.5, 2.0, seeds=[7])},
        "total": 12,
    }
    assert rows(number_tables("4.6", {"03_a.runs": found})) == [
        ["runs", "R²", "KL total", "gated"],
        ["beta 4", "no finite run", "", "yes"],
        ["beta 16", "0.1235 [\N{MINUS SIGN}0.5, 0.5]", "3", ""],
        ["beta 16.5", "1", "", ""],
    ]


def test_one_level_is_one_row_and_one_number_one_cell():
    assert rows(number_tables("1.1", {"a.b": {"x": 1, "y_hz": 2.5}})) == [
        ["b", "x", "y Hz"],
        ["b", "1", "2.5"],
    ]
    assert rows(number_tables("1.1", {"a.loss": 0.25})) == [["loss", "loss"], ["loss", "0.25"]]


def test_names_are_text_and_nothing_is_no_table():
    assert "<i>" not in number_tables("1.1", {"a.b": {"<i>": {"<i>": 1}}})
    assert number_tables("1.1", {}) == ""
