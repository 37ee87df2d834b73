"""Plots draw the arrays that come in, say what is on each axis, and can be read in print."""

import io

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.datasets import factors
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


def test_every_factor_has_its_own_colour():
    names = {f.name for grid in factors.GRIDS.values() for f in grid} | {"balance"}
    assert set(plots.FACTOR_COLOURS) == names
    assert len(set(plots.FACTOR_COLOURS.values())) == len(names)
    assert set(plots.FACTOR_COLOURS.values()) <= set(plots.COLOURS)


def test_input_over_outputs():
    figure = Figure(figsize=(3, 4))
    axes = figure.subplots(3)
    x, first, second = RNG.random((3, 2050))
    latent_plots.input_over_outputs(
        axes,
        x,
        {"as in 2017": first, "one variance": second},
        title="dataset 2",
        xlabel="value",
        parts=("phase (rad)", "magnitude"),
    )
    svg(figure)
    names = ["input", "as in 2017", "one variance"]
    for ax, truth, name in zip(axes, (x, first, second), names, strict=True):
        assert_array_equal(ax.lines[0].get_ydata(), truth)
        assert_array_equal(ax.lines[1].get_xdata(), [1025, 1025])
        assert ax.get_ylabel() == "" and ax.get_xlim() == (0, 2049)
        assert ax.texts[0].get_text() == name
    assert [t.get_text() for t in axes[0].texts[1:]] == ["phase (rad)", "magnitude"]
    assert [t.xy[0] for t in axes[0].texts[1:]] == [0.25, 0.75]


def test_input_over_outputs_of_one_part():
    figure = Figure(figsize=(3, 3))
    axes = figure.subplots(2)
    x, decoded = RNG.random((2, 30))
    latent_plots.input_over_outputs(axes, x, {"decoded": decoded}, title="dataset 1")
    svg(figure)
    assert [len(ax.lines) for ax in axes] == [1, 1], "no parts, no marks between them"
    with pytest.raises(ValueError, match="zip"):
        latent_plots.input_over_outputs(axes, x, {}, title="dataset 1")


def test_loss_by_factor():
    figure = Figure(figsize=(3.1, 2.4))
    ax = figure.subplots()
    values = {"filter_frequency": np.array([1.0, 2, 3, 4, 10]), "ratio": RNG.random(7)}
    plots.loss_by_factor(ax, values)
    svg(figure)
    assert [t.get_text() for t in ax.get_xticklabels()] == ["filter frequency", "ratio"]
    dots = [line for line in ax.lines if line.get_marker() == "."]
    assert len(dots) == len(ax.patches) == 2
    for name, line in zip(values, dots, strict=True):
        assert_array_equal(line.get_ydata(), values[name])
    heights = [line.get_ydata() for line in ax.lines if len(line.get_ydata()) == 2]
    assert any(np.array_equal(y, [3, 3]) for y in heights), "the median"
    assert all_labelled([ax])


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


def test_decoded_mesh_draws_each_spectrum_in_its_cell():
    figure = Figure(figsize=(plots.WIDTH, 5.6))
    ax = figure.subplots()
    spectra = RNG.normal(size=(10, 10, 1024))
    latent_plots.decoded_mesh(ax, spectra, -4, 4, dims=(0, 3), title="as in 2017")
    assert len(svg(figure)) < 300_000
    (patch,) = ax.patches
    cells = patch.get_path().vertices.reshape(10, 10, 1025, 2)
    assert np.isnan(cells[:, :, -1, 1]).all(), "the line breaks between cells"
    cells = cells[:, :, :-1]
    scale = np.ptp(spectra) / np.ptp(cells[..., 1] - np.linspace(-4, 4, 10)[None, :, None])
    for i, j in [(0, 0), (9, 0), (2, 7)]:
        assert_allclose(cells[i, j, [0, -1], 0].mean(), -4 + 8 / 9 * i)
        up = cells[i, j, :, 1] - (-4 + 8 / 9 * j)
        assert np.abs(up).max() < 4 / 9
        assert_allclose((up - up[0]) * scale, spectra[i, j] - spectra[i, j, 0], atol=1e-9)
    low, high = f"{-spectra.min():.3g}", f"{spectra.max():.3g}"
    assert ax.get_title(loc="left") == f"as in 2017: \N{MINUS SIGN}{low} to {high}"


def test_a_mesh_of_equal_spectra_is_drawn():
    figure = Figure()
    ax = figure.subplots()
    latent_plots.decoded_mesh(ax, np.ones((3, 3, 20)), -1, 1, dims=(0, 1))
    svg(figure)
    assert ax.get_title(loc="left") == "1 to 1"


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
    assert (np.diff(dots.get_sizes()) <= 0).all(), "small ones are not hidden"
    assert dots.get_rasterized()
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
    assert_array_equal(dots.get_offsets(), points)


def test_random_spectra():
    figure = Figure(figsize=(plots.WIDTH, 1.6))
    axes = figure.subplots(1, 4, sharey=True)
    spectra = RNG.random((4, 30))
    latent_plots.random_spectra(axes, spectra, title="dataset 3", ylabel="magnitude")
    svg(figure)
    for ax, spectrum in zip(axes, spectra, strict=True):
        assert_array_equal(ax.lines[0].get_ydata(), spectrum)
    with pytest.raises(ValueError, match="zip"):
        latent_plots.random_spectra(axes, spectra[:3])
    latent_plots.random_spectra(axes, spectra, parts=("phase (rad)", "magnitude"))
    assert_array_equal(axes[3].lines[-1].get_xdata(), [15, 15])


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
