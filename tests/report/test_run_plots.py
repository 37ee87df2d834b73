"""Plots of runs show every seed, how it ended, and what lies beyond an axis."""

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.report import plots, run_plots
from vaelib.report.run_plots import Column


@pytest.fixture(autouse=True)
def style():
    with mpl.rc_context(plots.STYLE):
        yield


def drawn(ax, marker="o"):
    """What each dot of an axes shows: its place, and whether it is filled."""
    lines = [line for line in ax.lines if line.get_marker() == marker]
    return sorted(
        (float(x), float(y), line.get_markerfacecolor() != "none")
        for line in lines
        for x, y in line.get_xydata()
    )


def runs(r2, gated, non_finite):
    return pd.DataFrame({"r2": r2, "gated": gated, "non_finite": non_finite})


COLUMNS = {"r2": Column("R²", (-3, 1), (-3, 1)), "kl": Column("KL", (0, 1e4), (0, 1), 0.1)}


def test_aligned_dots():
    figure = Figure(figsize=(plots.WIDTH, 3), layout="constrained")
    axes = figure.subplots(1, 2, sharey=True)
    rows = {
        "2017": runs([-1.0, -0.5, np.nan], [True, False, False], [np.nan, np.nan, 36]),
        "far": runs([-50.0], [True], [None]),
        "lost": runs([np.nan], [False], [7]),
    }
    rows = {name: table.assign(kl=table["r2"].abs()) for name, table in rows.items()}
    run_plots.aligned_dots(axes, rows, COLUMNS, path=True, rules=(1,))
    figure.draw_without_rendering()
    assert drawn(axes[0]) == [(-1, 0, True), (-0.5, 0, False)]
    assert drawn(axes[0], "<") == [(-3, 1, True)], "beyond the axis stands an arrow"
    assert drawn(axes[1]) == [(0.5, 0, False), (1, 0, True), (50, 1, True)]
    shade = axes[0].patches[0]
    assert (shade.get_x(), shade.get_width()) == (-1, 0.5), "the range of the first row"
    names = [label.get_text() for label in axes[0].get_yticklabels()]
    assert names == ["2017\n1 of 3 non-finite", "far", "lost"]
    assert [text.get_text() for text in axes[0].texts] == ["non-finite in epoch 7"]
    assert axes[0].get_zorder() > axes[1].get_zorder(), "no axes hide its words"
    assert axes[0].get_ylim() == (2.5, -0.5), "from the top down"
    assert axes[1].get_xscale() == "symlog" and axes[0].get_window_extent().width > 20
    path = next(line for line in axes[0].lines if len(line.get_xdata()) == 3)
    assert_allclose(path.get_xydata(), [[-0.75, 0], [-3, 1], [np.nan, 2]])


def test_aligned_dots_of_runs_that_all_turned_non_finite():
    axes = Figure(layout="constrained").subplots(1, 2, sharey=True)
    rows = {"2017": runs([np.nan] * 2, [False] * 2, [3, 2]).assign(kl=np.nan)}
    run_plots.aligned_dots(axes, rows, COLUMNS)
    assert [text.get_text() for text in axes[0].texts] == ["non-finite in epoch 2, 3"]
    assert not drawn(axes[0])


def test_the_measures_of_an_ablation_fit_their_axes():
    for column in run_plots.ABLATION.values():
        assert column.ends[0] <= min(column.ticks) < max(column.ticks) <= column.ends[1]


def test_dots_by_row():
    figure = Figure(figsize=(3, 2))
    ax = figure.subplots()
    rows = {"a": ([1.0, np.nan], [True, False]), "b": ([2.0], [False])}
    run_plots.dots_by_row(ax, rows, xlabel="useless latents")
    figure.draw_without_rendering()
    seen = [dot for dot in drawn(ax) if dot[0] == dot[0]]
    assert seen == [(1, 0, True), (2, 1, False)]
    assert [text.get_text() for text in ax.texts] == ["1 of 2 non-finite"]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["a", "b"]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ({"r2": -0.123, "active": 3.0, "non_finite": None}, ("R² −0.12", "3 of 10 active")),
        ({"r2": -0.004, "active": 0.0, "non_finite": None}, ("R² 0.00", "0 of 10 active")),
        ({"r2": -45678.0, "active": 0.0, "non_finite": None}, ("R² −45.678k", "0 of 10 active")),
        ({"r2": np.nan, "active": np.nan, "non_finite": 36.0}, ("non-finite", "lost in epoch 36")),
    ],
)
def test_in_words(run, words):
    assert run_plots.in_words(pd.Series(run), n_latents=10) == words


def test_training_curves():
    figure = Figure(figsize=(plots.WIDTH, 3), layout="constrained")
    axes = figure.subplots(2, 2, sharex="col", sharey="row")
    steps = np.array([1000, 2000])
    whole = steps, np.array([-1e9, 50.0]), np.array([-80, 0.9])
    none = tuple(np.zeros((3, 0)))
    run_plots.training_curves(axes, {"recipe of 2017": [whole, none], "lost at once": [none]})
    figure.draw_without_rendering()
    assert_array_equal(axes[0, 0].lines[0].get_xydata(), [[1, -1e7], [2, 50]])
    assert_allclose(axes[1, 0].lines[0].get_xydata(), [[1, -3.1], [2, 0.9]])
    assert_allclose(axes[1, 0].lines[1].get_xydata(), [[2, 0.9]]), "a dot at the end"
    assert axes[0, 0].get_title() == "recipe of\n2017"
    assert [len(ax.lines) for ax in axes[:, 1]] == [1, 1], "the zero alone"
