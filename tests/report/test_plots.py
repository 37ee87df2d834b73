"""Plots draw the arrays that come in, say what is on each axis, and can be read in print."""

import io

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.report import latent_plots, plots

RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def style():
    with mpl.rc_context(plots.STYLE):
        yield


def svg(figure):
    """Save as print does; every text that shows must be at least 7 pt, sub- and superscripts too.

    Nor may any text be cut off by the edge of the figure.
    """
    buffer = io.BytesIO()
    figure.savefig(buffer, format="svg")
    renderer = FigureCanvasAgg(figure).get_renderer()
    for text in figure.findobj(Text):
        if text.get_visible() and text.get_text() and text.get_figure() is not None:
            assert text.get_fontsize() >= 7, text
            assert not any(mark in text.get_text() for mark in "_^"), text
    box = figure.get_tightbbox(renderer)
    assert box.x0 > -0.02 and box.x1 < figure.get_figwidth() + 0.02
    assert box.y0 > -0.02 and box.y1 < figure.get_figheight() + 0.02
    return buffer.getvalue()


def all_labelled(axes):
    return all(ax.get_xlabel() and ax.get_ylabel() for ax in axes)


def test_decibels_of_either_sign_stop_at_the_floor():
    levels = plots.decibels(np.array([2.0, -1, 0.02, 0]), reference=2.0, floor_db=-30)
    assert_allclose(levels, [0, -20 * np.log10(2), -30, -30])


@pytest.mark.parametrize(
    ("x", "text"), [(-1e6, "−1M"), (25e3, "25k"), (1000, "1k"), (-0.5, "−0.5"), (0, "0")]
)
def test_short(x, text):
    assert plots.short(x) == text


def test_latents_of_batch():
    figure = Figure(figsize=(3, 3))
    axes = figure.subplots(2, sharex=True)
    mean, variance = RNG.normal(size=(20, 3)), RNG.uniform(0.5, 1, (20, 3))
    ranges = (-15, 10), (0, 0.45)
    plots.latents_of_batch(axes, mean, variance, title="recipe of 2017", of_2017=ranges)
    svg(figure)
    for ax, values, (low, high) in zip(axes, (mean, variance), ranges, strict=True):
        assert_array_equal([line.get_ydata() for line in ax.lines], values.T)
        shade = ax.patches[0].get_extents().transformed(ax.transData.inverted())
        assert_allclose([shade.y0, shade.y1], [low, high])
        assert ax.get_ylim()[0] > values.min() - 1, "the range of 2017 does not set the scale"
    assert all_labelled([axes[1]])


def test_seeds_over_epochs():
    figure = Figure(figsize=(3, 2))
    ax = figure.subplots()
    curves = {seed: (np.arange(3), RNG.normal(size=3)) for seed in (0, 4)}
    none = {7: (np.zeros(0), np.zeros(0))}
    curves[4][1][0] = -1e12
    options = {"failed": [4, 7], "linear_below": 1, "ticks": (-10, -1, 0, 1)}
    plots.seeds_over_epochs(ax, curves | none, **options)
    for line, (seed, (epochs, values)) in zip(
        [line for line in ax.lines if line.get_marker() == "None" and len(line.get_xdata())],
        curves.items(),
        strict=True,
    ):
        assert_allclose(line.get_xydata().T, [epochs, np.clip(values, -100, 10)])
        assert line.get_color() == plots.COLOURS[seed]
    (cross,) = (line for line in ax.lines if line.get_marker() == "x")
    assert_allclose(cross.get_xydata(), [[2, curves[4][1][-1]]])
    assert ax.get_yscale() == "symlog" and ax.get_ylim() == (-100, 10)
    plots.seeds_over_epochs(ax, {}, failed=[], linear_below=1, ticks=(0, 1, 100))
    assert ax.get_ylim() == (0, 1000)


@pytest.mark.parametrize(("highest", "top"), [(11, 2), (99, 5), (0, 1)])
def test_factor_sweep_goes_as_far_as_something_sounds(highest, top):
    figure = Figure(figsize=(2, 2))
    ax = figure.subplots()
    levels = np.full((4, 100), -80.0)
    levels[2, highest] = 0
    plots.factor_sweep(ax, levels, hz_per_bin=100.0, values=(1, 2, 3, 10), title="Q")
    svg(figure)
    assert_array_equal(ax.images[0].get_array(), levels)
    assert ax.get_xlim() == (0, top)
    assert [text.get_text() for text in ax.get_yticklabels()] == ["1", "10"]


def test_lines_of_a_group_have_one_colour_and_one_label():
    with mpl.rc_context(plots.STYLE):
        ax = Figure(figsize=(3, 2)).subplots()
        x, groups = np.linspace(0, 4, 5), {"a": RNG.random((3, 5)), "b": RNG.random((2, 5))}
        plots.lines_by_group(ax, x, groups, xlabel="distance", ylabel="richness")
        drawn = [line for line in ax.lines if len(line.get_xdata())]
        assert_array_equal([line.get_ydata() for line in drawn], np.concatenate([*groups.values()]))
        colours = [line.get_color() for line in drawn]
        assert len(set(colours[:3])) == len(set(colours[3:])) == 1 < len(set(colours))
        assert [text.get_text() for text in ax.get_legend().get_texts()] == ["a", "b"]
        assert ax.get_xlim() == (0, 4) and ax.get_ylim()[0] == 0


def test_latent_map():
    figure = Figure(figsize=(4, 3.4))
    ax = figure.subplots()
    points, colour, size = RNG.normal(size=(50, 2)), RNG.random(50), RNG.integers(0, 9, 50)
    path = np.array([[0.0, 0], [1, 0], [1, 1]])
    dots = latent_plots.latent_map(
        ax,
        points,
        colour,
        size,
        label="inharmonicity (110 Hz)",
        size_label="harmonics",
        explained=(0.834, 0.12),
        annotate={7: "Q 3, f 5"},
        path=path,
    )
    assert len(svg(figure)) < 300_000
    drawn = np.column_stack([dots.get_offsets(), dots.get_array(), dots.get_sizes()])
    row = drawn[np.argsort(drawn[:, 0])]
    truth = np.argsort(points[:, 0])
    assert_allclose(row[:, :2], points[truth])
    assert_allclose(row[:, 2], colour[truth])
    assert np.corrcoef(row[:, 3], size[truth])[0, 1] > 0.9999
    assert (np.diff(dots.get_sizes()) > 0).any() and (np.diff(dots.get_sizes()) < 0).any()
    assert dots.get_rasterized() and dots.get_alpha() < 1, "no point hides another"
    assert [t.get_text() for t in ax.texts] == ["Q 3, f 5"]
    assert_array_equal(ax.texts[0].xy, points[7])
    assert_array_equal(ax.lines[0].get_xydata(), path)
    low, high = (text.get_text() for text in ax.get_legend().get_texts())
    assert (low, high) == (f"harmonics {size.min()}", f"{size.max()}")


def test_latent_maps_may_share_a_colour_bar():
    figure = Figure()
    points = RNG.normal(size=(9, 2))
    dots = latent_plots.latent_map(
        figure.subplots(), points, np.arange(9.0), label="richness", colourbar=False
    )
    assert len(figure.axes) == 1
    drawn = np.column_stack([dots.get_offsets(), dots.get_array()])
    truth = np.column_stack([points, np.arange(9.0)])
    assert_array_equal(drawn[np.argsort(drawn[:, 2])], truth)


def test_path_spectra():
    figure = Figure(figsize=(3, 2.4))
    ax = figure.subplots()
    levels = RNG.uniform(-60, 0, (7, 11))
    image = latent_plots.path_spectra(ax, levels, hz_per_bin=500.0)
    figure.colorbar(image, ax=ax, label="level (dB)")
    svg(figure)
    # The way goes to the right, frequency upwards.
    assert_array_equal(image.get_array(), levels.T)
    assert image.origin == "lower"
    assert image.get_extent() == [0, 100, 0, 5.5]
