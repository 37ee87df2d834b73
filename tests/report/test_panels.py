"""Panels draw every array in its place and share what they say they share."""

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.report import panels, plots

RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def style():
    with mpl.rc_context(plots.STYLE):
        yield


def test_beta_sweep():
    figure = Figure(figsize=(plots.WIDTH, 7), layout="constrained")
    axes = figure.subplots(3, 1, sharex=True)
    measured = {"active": [2, 10, 9, None], "kl_total": [3.0, 50, 40, None]}
    measured |= {"r2": [0.1, 0.9, -7, None]}
    flags = {"gated": [True, True, False, False], "non_finite": [None, None, None, 36]}
    runs = pd.DataFrame(measured | flags, [100.0, 0.01, 0.01, 400])
    closed = pd.DataFrame({"active": [10, 1], "kl_total": [60, 1], "r2": [1, 0.5]}, [0.01, 500.0])
    models = {"one variance": runs, "linear": runs}
    panels.beta_sweep(axes, models, closed, marks={"1/d": 1024, "4": 4096}, xlabel="beta")
    figure.draw_without_rendering()
    for ax, (name, values) in zip(axes, measured.items(), strict=True):
        line, *others = ax.lines
        assert_array_equal(line.get_xydata().T, [[0.01, 500], closed[name]])
        dotted = [other.get_xdata()[0] for other in others if other.get_linestyle() == ":"]
        assert dotted == [1024, 4096]
        of_first = [other for other in others if other.get_markeredgecolor() == plots.COLOURS[0]]
        filled, hollow = of_first[:2]
        assert_array_equal(filled.get_xydata(), [[100, values[0]], [0.01, values[1]]])
        assert hollow.get_markerfacecolor() == "none" != filled.get_markerfacecolor()
        seen = hollow.get_xydata()[~np.isnan(hollow.get_ydata())]
        if name == "r2":
            assert not len(seen), "below -3 stands an arrow"
            arrow = next(o for o in of_first if o.get_marker() == "v" and len(o.get_xdata()))
            assert_array_equal(arrow.get_xydata(), [[0.01, -3]])
            assert arrow.get_markerfacecolor() == "none"
        else:
            assert_array_equal(seen, [[0.01, values[2]]])
        crosses = [o.get_xydata().tolist() for o in of_first if o.get_marker() == "x"]
        assert crosses == ([[[400, -0.9]]] if name == "active" else []), "it turned non-finite"
        assert ax.get_ylabel() == panels.MEASURES[name][0] and ax.get_xscale() == "log"
        assert ax.patches[0].get_x() == 1024, "shaded from the first mark on"
    assert [ax.get_yscale() for ax in axes] == ["linear", "symlog", "linear"]
    names = axes[0].get_legend_handles_labels()[1]
    assert names == ["best linear model, closed form", "one variance", "linear"]
    assert [text.get_text() for text in axes[0].texts] == ["1/d", "4"]
    assert axes[2].get_ylim() == (-3, 1.1)


def test_levels_over_input():
    figure = Figure(figsize=(plots.WIDTH, 4))
    axes = figure.subplots(2, 2, sharex=True, sharey=True)
    x, *decoded = RNG.normal(size=(5, 20))
    of, options = dict(zip("abcd", decoded, strict=True)), {"hz_per_bin": 500.0, "up_to_khz": 5}
    panels.levels_over_input(axes.flat, x, of, notes="efgh", **options)
    expected = [
        np.clip(20 * np.log10(np.abs(y / np.abs(x).max())), -60, None) for y in (x, *decoded)
    ]
    for ax, title, note, levels in zip(axes.flat, "abcd", "efgh", expected[1:], strict=True):
        assert ax.get_title(loc="left") == title
        assert [text.get_text() for text in ax.texts] == [note]
        assert_allclose(ax.lines[0].get_xydata().T, [np.arange(11) / 2, levels[:11]])
        outline = ax.collections[0].get_paths()[0].vertices
        for khz, level in zip(np.arange(11) / 2, expected[0], strict=False):
            assert np.isclose(outline[outline[:, 0] == khz][:, 1], level).any()
        assert ax.get_xlim() == (0, 5) and ax.get_ylim()[0] == -60
    assert [ax.get_ylabel() for ax in axes.flat] == ["level (dB)", ""] * 2
    assert [ax.get_xlabel() for ax in axes.flat] == ["", ""] + ["frequency (kHz)"] * 2
    panels.levels_over_input(axes.flat, x, of, **options)
    assert len(axes[0, 0].texts) == 1, "no note, no box"


def test_levels_of_samples():
    axes = Figure(figsize=(plots.WIDTH, 2)).subplots(1, 3, sharey=True)
    x = RNG.uniform(0.1, 1, (3, 7))
    options = {"title": "with warm-up", "hz_per_bin": 500.0, "up_to_khz": 3, "reference": 2.0}
    panels.levels_of_samples(axes, x, **options)
    for ax, of in zip(axes, x, strict=True):
        assert_allclose(ax.lines[0].get_xydata().T, [np.arange(7) / 2, 20 * np.log10(of / 2)])
    assert axes[0].get_title(loc="left") == "with warm-up"


def placed(ax):
    """The points of a map with their colours, in the order of the data."""
    dots = ax.collections[0]
    drawn = np.column_stack([dots.get_offsets(), dots.get_array()])
    return drawn[np.argsort(drawn[:, 2])]


@pytest.mark.parametrize("size_by", [None, np.arange(9.0) % 4])
def test_map_grid(size_by):
    figure = Figure(figsize=(plots.WIDTH, 4), layout="constrained")
    axes = figure.subplots(2, 2)
    maps = {name: RNG.normal(size=(9, 2)) for name in "abcd"}
    options = {"label": "inharmonicity", "size_label": "harmonics", "annotate": {1: "end"}}
    panels.map_grid(figure, axes, maps, np.arange(9.0), size_by, **options)
    figure.draw_without_rendering()
    for ax, (title, points) in zip(axes.flat, maps.items(), strict=True):
        assert_array_equal(placed(ax), np.column_stack([points, np.arange(9.0)]))
        assert [t.get_text() for t in ax.texts] == ["end"]
        assert ax.get_title() == title and ax.get_legend() is None
    assert [ax.get_ylabel() for ax in figure.axes[4:]] == ["inharmonicity"], "one colour bar"
    words = [text.get_text() for legend in figure.legends for text in legend.get_texts()]
    assert words == ([] if size_by is None else ["harmonics 0", "3"]), "one legend of sizes"


def test_shared_beta_sweeps_keep_the_largest_kl():
    figure = Figure(layout="constrained")
    axes = figure.subplots(3, 2, sharex=True, sharey="row")
    closed = pd.DataFrame({"active": [1, 0], "kl_total": [2.0, 0], "r2": [1, 0]}, [0.05, 4])
    flags = {"active": [1], "r2": [0.1], "gated": [True], "non_finite": [None]}
    for column, kl in zip(axes.T, (300.0, 1.0), strict=True):
        runs = {"network": pd.DataFrame({"kl_total": [kl]} | flags, [1.0])}
        panels.beta_sweep(column, runs, closed, marks={"1/d": 1.0}, xlabel="beta")
    assert axes[1, 0].get_ylim()[1] > 300


def test_paths_over_maps():
    figure = Figure(figsize=(plots.WIDTH, 4.4))
    axes = figure.subplots(2, 3)
    maps = {"one variance": {"points": RNG.normal(size=(9, 2)), "path": RNG.normal(size=(5, 2))}}
    levels = {name: RNG.uniform(-60, 0, (5, 11)) for name in ("dataset", "one variance", "latents")}
    panels.paths_over_maps(
        figure, axes, maps, levels, np.arange(9.0), label="richness", hz_per_bin=500.0
    )
    figure.draw_without_rendering()
    assert [len(ax.collections) for ax in axes[0]] == [0, 1, 0], "room for what the caller draws"
    assert_array_equal(placed(axes[0, 1])[:, :2], maps["one variance"]["points"])
    assert_array_equal(axes[0, 1].lines[0].get_xydata(), maps["one variance"]["path"])
    for ax, (title, values) in zip(axes[1], levels.items(), strict=True):
        assert ax.get_title() == title
        assert_array_equal(ax.images[0].get_array(), values.T)
    assert [ax.get_ylabel() for ax in figure.axes[6:]] == ["richness", "level (dB)"]
    assert [ax.get_ylabel() for ax in axes[1]] == ["frequency (kHz)", "", ""]
