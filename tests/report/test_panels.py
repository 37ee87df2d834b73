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
    figure = Figure(figsize=(plots.WIDTH, 7))
    axes = figure.subplots(3, 1, sharex=True)
    measured = {"r2": [0.1, 0.9, 0.8], "kl_total": [3.0, 50.0, 40.0], "active": [2, 10, 9]}
    runs = pd.DataFrame(measured | {"gated": [True, True, False]}, [100.0, 0.01, 0.01])
    closed = pd.DataFrame({"r2": [1, 0.5], "kl_total": [60, 1], "active": [10, 1]}, [0.01, 500.0])
    marks = {"1": 1024, "4": 4096}
    panels.beta_sweep(axes, {"one variance": runs, "linear": runs}, closed, marks=marks)
    figure.draw_without_rendering()
    for ax, (name, values) in zip(axes, measured.items(), strict=True):
        filled, hollow = ax.lines[:2]
        assert filled.get_label() == "one variance"
        assert_array_equal(filled.get_xydata(), [[100, values[0]], [0.01, values[1]]])
        assert_array_equal(hollow.get_xydata(), [[0.01, values[2]]])
        assert hollow.get_markerfacecolor() == "none" != filled.get_markerfacecolor()
        dashed = next(line for line in ax.lines if line.get_label() == "closed form")
        assert_array_equal(dashed.get_xydata().T, [[0.01, 500], closed[name]])
        dotted = [line.get_xdata()[0] for line in ax.lines if line.get_linestyle() == ":"]
        assert dotted == [1024, 4096]
        assert ax.get_ylabel() == panels.MEASURES[name][0] and ax.get_xscale() == "log"
    assert [ax.get_yscale() for ax in axes] == ["symlog", "log", "linear"]
    assert [ax.get_legend() is None for ax in axes] == [False, True, True]
    names = [text.get_text() for text in axes[0].get_legend().get_texts()]
    assert names == ["one variance", "linear", "closed form"]
    assert axes[2].get_ylim() == (-0.5, 10.5)
    assert_array_equal(axes[0].child_axes[0].get_xticks(), [1024, 4096])


def test_levels_over_input():
    figure = Figure(figsize=(plots.WIDTH, 4))
    axes = figure.subplots(2, 2, sharex=True, sharey=True)
    x, decoded = RNG.uniform(-80, 0, 20), RNG.uniform(-80, 0, (4, 20))
    panels.levels_over_input(axes.flat, x, dict(zip("abcd", decoded, strict=True)))
    for ax, title, levels in zip(axes.flat, "abcd", decoded, strict=True):
        assert ax.get_title() == title
        assert_array_equal([line.get_ydata() for line in ax.lines], [x, levels])
    assert [ax.get_ylabel() for ax in axes.flat] == ["level (dB)", ""] * 2
    assert [ax.get_xlabel() for ax in axes.flat] == ["", ""] + ["frequency bin"] * 2


def test_decoded_meshes():
    figure = Figure(figsize=(plots.WIDTH, 3.5))
    axes = figure.subplots(1, 2, sharey=True)
    meshes = {"as in 2017": RNG.random((3, 3, 20)), "one variance": RNG.random((3, 3, 20))}
    panels.decoded_meshes(axes, meshes, -4, 4, dims=(0, 1))
    for ax, (title, mesh) in zip(axes, meshes.items(), strict=True):
        heights = ax.patches[0].get_path().vertices[:20, 1]
        assert_allclose(np.corrcoef(heights, mesh[0, 0])[0, 1], 1)
        assert ax.get_title(loc="left").startswith(title)
    assert (axes[0].get_ylabel(), axes[1].get_ylabel()) == ("latent 1", "")


def test_map_grid():
    figure = Figure(figsize=(plots.WIDTH, 4))
    axes = figure.subplots(2, 2)
    maps = [RNG.normal(size=(9, 2)) * scale for scale in (1, 2, 3, 4)]
    colour = np.arange(9.0)
    texts = [{0: "a"}, {1: "b"}, {}, {2: "c"}]
    panels.map_grid(
        figure,
        axes,
        maps,
        colour,
        label="inharmonicity",
        titles=("raw", "normalised"),
        rows=("as in 2017", "ELBO"),
        annotate=texts,
    )
    figure.draw_without_rendering()
    for ax, points, text in zip(axes.flat, maps, texts, strict=True):
        assert_array_equal(ax.collections[0].get_offsets(), points)
        assert_array_equal(ax.collections[0].get_array(), colour)
        assert [t.get_text() for t in ax.texts] == list(text.values())
    assert [ax.get_title() for ax in axes.flat] == ["raw", "normalised", "", ""]
    assert [ax.get_xlabel() for ax in axes.flat] == ["", "", "component 1", "component 1"]
    rows = ["as in 2017\ncomponent 2", "", "ELBO\ncomponent 2", ""]
    assert [ax.get_ylabel() for ax in axes.flat] == rows
    assert [ax.get_ylabel() for ax in figure.axes[4:]] == ["inharmonicity"], "one colour bar"


def test_map_grid_of_sizes_has_no_legend():
    figure = Figure(figsize=(plots.WIDTH, 2))
    axes = figure.subplots(1, 2, squeeze=False)
    maps, sizes = [RNG.normal(size=(9, 2))] * 2, np.arange(9.0)
    panels.map_grid(
        figure, axes, maps, sizes, sizes, label="richness", titles=("a", "b"), rows=("c",)
    )
    for ax in axes.flat:
        assert ax.get_legend() is None
        assert_array_equal(ax.collections[0].get_offsets(), maps[0][::-1], "large ones first")


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
    assert_array_equal(axes[0, 1].collections[0].get_offsets(), maps["one variance"]["points"])
    assert_array_equal(axes[0, 1].lines[0].get_xydata(), maps["one variance"]["path"])
    for ax, (title, values) in zip(axes[1], levels.items(), strict=True):
        assert ax.get_title() == title
        assert_array_equal(ax.images[0].get_array(), values.T)
    assert [ax.get_ylabel() for ax in figure.axes[6:]] == ["richness", "level (dB)"]
    assert [ax.get_ylabel() for ax in axes[1]] == ["frequency (kHz)", "", ""]
