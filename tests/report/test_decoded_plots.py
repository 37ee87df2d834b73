"""Plots of decoded sounds draw every sound in its place, in dB below what they are told."""

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.figure import Figure
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.report import decoded_plots, plots

RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def style():
    with mpl.rc_context(plots.STYLE):
        yield


def db(x, reference):
    return np.clip(20 * np.log10(np.abs(x) / reference), -60, None)


def test_error_by_value():
    figure = Figure(figsize=(plots.WIDTH, 2))
    axes = figure.subplots(1, 2, sharey=True)
    factors = {"resonance": (1.0, 2.0, 10.0), "filter_frequency": (0.5, 7.0)}
    curves = {
        title: {name: RNG.uniform(1, 9, len(values)) for name, values in factors.items()}
        for title in ("recipe of 2017", "today's recipe", "energy")
    }
    decoded_plots.error_by_value(axes, curves, factors, of_2017={"resonance": 325.0})
    figure.draw_without_rendering()
    for ax, (name, values) in zip(axes, factors.items(), strict=True):
        drawn = {line.get_label(): line for line in ax.lines}
        for title, by_factor in curves.items():
            assert_array_equal(drawn[title].get_ydata(), by_factor[name])
            assert (drawn[title].get_linestyle() == "--") == (title == "energy")
        assert [t.get_text() for t in ax.get_xticklabels()] == [f"{values[i]:g}" for i in (0, -1)]
        assert ax.get_yscale() == "log"
    assert set(axes[0].lines[-1].get_ydata()) == {325}, "the median of 2017"
    assert len(axes[1].lines) == 3, "none is printed"
    assert axes[1].get_xlabel() == "filter frequency"


@pytest.mark.parametrize("most", [30, 3e4])
def test_labels_of_errors_are_plain_numbers(most):
    figure = Figure(figsize=(plots.WIDTH, 2))
    axes = figure.subplots(1, 1, squeeze=False)[0]
    curves = {"energy": {"index": np.array([3.0, most])}}
    decoded_plots.error_by_value(axes, curves, {"index": (0, 1)}, of_2017={})
    figure.draw_without_rendering()
    texts = [label.get_text() for label in axes[0].get_yticklabels(which="both")]
    assert sum(map(bool, texts)) >= 2 and not any("$" in text for text in texts)


def test_phases_over_input():
    axes = Figure(figsize=(plots.WIDTH, 2)).subplots(1, 2)
    x, *decoded = RNG.uniform(-3, 3, (3, 9))
    sounding = np.arange(9) % 2 == 0
    of, options = dict(zip("ab", decoded, strict=True)), {"hz_per_bin": 500.0, "up_to_khz": 5}
    decoded_plots.phases_over_input(axes, x, of, sounding, notes="cd", **options)
    for ax, y, note in zip(axes, decoded, "cd", strict=True):
        for line, phases in zip(ax.lines, (x, y), strict=True):
            assert_array_equal(line.get_xydata().T, [np.arange(0, 9, 2) / 2, phases[sounding]])
        assert ax.texts[0].get_text() == note


def test_level_images():
    figure = Figure(figsize=(plots.WIDTH, 3), layout="constrained")
    axes = figure.subplots(2, 2)
    rows = {
        "magnitude": ({"sounds": RNG.random((4, 9)), "today": RNG.random((4, 9))}, 0.5, 500.0),
        "MDCT": ({"sounds": RNG.normal(size=(4, 9)), "today": RNG.random((4, 9))}, 2.0, 1000.0),
    }
    decoded_plots.level_images(figure, axes, rows, up_to_khz=4)
    figure.draw_without_rendering()
    for line, (title, (columns, reference, hz)) in zip(axes, rows.items(), strict=True):
        for ax, x in zip(line, columns.values(), strict=True):
            assert_allclose(ax.images[0].get_array(), db(x, reference).T)
            assert ax.images[0].get_extent() == [0.5, 4.5, 0, 9 * hz / 1000]
            assert ax.images[0].origin == "lower" and ax.get_ylim() == (0, 4)
        assert line[0].get_ylabel().startswith(title)
    assert [ax.get_title() for ax in axes.flat] == ["sounds", "today", "", ""]


def test_mesh_maps():
    figure = Figure(figsize=(plots.WIDTH, 4), layout="constrained")
    axes = figure.subplots(2, 4)
    models = {
        title: (RNG.random((5, 5, 9)), {"level (dB)": RNG.random((5, 5)), "richness": flat})
        for title, flat in {"2017": np.ones((5, 5)), "today": RNG.random((5, 5))}.items()
    }
    options = {"reference": 2.0, "hz_per_bin": 500.0, "up_to_khz": 4}
    decoded_plots.mesh_maps(figure, axes, models, ends=(-4, 4), dims=(3, 0), **options)
    figure.draw_without_rendering()
    for line, (title, (x, maps)) in zip(axes, models.items(), strict=True):
        # In the middle of a mesh of five the other latent is 0.
        assert_allclose(line[0].images[0].get_array(), db(x[:, 2], 2.0).T)
        assert_allclose(line[1].images[0].get_array(), db(x[2], 2.0).T)
        for ax, (name, values) in zip(line[2:], maps.items(), strict=True):
            assert_array_equal(ax.images[0].get_array(), values.T)
            every = [of[name] for _, of in models.values()]
            assert ax.images[0].get_clim() == (np.min(every), np.max(every)), "one scale for all"
        assert line[0].get_ylabel().startswith(title)
    assert [ax.get_xlabel() for ax in axes[1]] == ["latent 3", "latent 0", "latent 3", "latent 3"]
    assert [ax.get_ylabel() for ax in axes[1, 2:]] == ["latent 0"] * 2
    bars = [ax.get_xlabel() for ax in figure.axes[8:]]
    assert bars == ["level (dB)", "level (dB)", "richness"]


def test_a_mesh_that_is_the_same_everywhere_is_drawn():
    figure = Figure(figsize=(plots.WIDTH, 3), layout="constrained")
    axes = figure.subplots(1, 3, squeeze=False)
    models = {"2017": (np.ones((3, 3, 9)), {"richness": np.ones((3, 3))})}
    options = {"reference": 1.0, "hz_per_bin": 500.0, "up_to_khz": 4}
    decoded_plots.mesh_maps(figure, axes, models, ends=(-4, 4), dims=(0, 1), **options)
    figure.draw_without_rendering()
    assert_array_equal(axes[0, 2].images[0].get_array(), np.ones((3, 3)))
