"""Tables for readers: headers with units, few digits, and names by which numbers are looked up."""

import numpy as np
import pandas as pd

from vaelib.report import tables


def test_numbers_intervals_and_missing_cells_are_texts():
    table = pd.DataFrame(
        {
            "r2": [0.98765, -41.04],
            "lsd_db": [np.nan, 12.0],
            "kl_total": [{"value": 0.00512, "low": -0.1, "high": 1234.5, "seeds": 2}, None],
            "explained": [[0.5, 0.25], np.array([0.123456, 1])],
            "my_own": ["text", 65608.2],
        },
        pd.MultiIndex.from_tuples([("2017", 1.0), ("shared", 2.0)], names=["recipe", "beta"]),
    )
    shown = tables.readable(table)
    assert list(shown) == [
        "R²",
        "LSD (dB)",
        "KL, all latents (nat)",
        "variance on the map",
        "my own",
    ]
    assert shown.index.names == ["recipe", "β"]
    assert shown.iloc[0].tolist() == ["0.988", "–", "0.00512 [−0.1, 1,234]", "0.5, 0.25", "text"]
    assert shown.iloc[1].tolist() == ["−41", "12", "–", "0.123, 1", "65,608"]
    assert tables.readable(table, digits=5).iloc[0, 0] == "0.98765"


def test_whole_numbers_stay_whole_and_a_plain_index_has_no_name():
    shown = tables.readable(pd.DataFrame({"active_units": [10, 0], "big": [3e7, 1e-9]}))
    assert shown["active latents"].tolist() == ["10", "0"]
    assert shown["big"].tolist() == ["3e+07", "1e−09"]
    assert list(shown.index) == [0, 1] and shown.index.name == ""


def test_a_series_is_a_table_of_one_column():
    series = pd.Series({"a": 0.123456}, name="sc")
    assert tables.readable(series).loc["a", "SC"] == "0.123"


def test_by_name_joins_the_levels_of_the_index():
    index = pd.MultiIndex.from_tuples([("additive", "MDCT", 1.0), ("FM", "magnitude", 0.01)])
    table = pd.DataFrame({"r2": [1, 2]}, index)
    assert list(tables.by_name(table).index) == ["additive, MDCT, 1", "FM, magnitude, 0.01"]
    assert list(tables.by_name(table.r2)) == [1, 2]
    assert list(table.index) == list(index), "the table itself stays as it is"
