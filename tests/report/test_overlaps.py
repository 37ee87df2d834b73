"""No text of a figure touches another one, or axes that are not its own."""

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from tests.report.overlaps import touching
from vaelib.recipes import RECIPES
from vaelib.report import decoded_plots, panels, plots, run_plots

RNG = np.random.default_rng(0)
TODAY = RECIPES["today"].title


@pytest.fixture(autouse=True)
def style():
    with mpl.rc_context(plots.STYLE):
        yield


def drawn(rows, columns, height, **shared):
    figure = Figure(figsize=(plots.WIDTH, height), layout="constrained")
    return figure, figure.subplots(rows, columns, squeeze=False, **shared)


def test_what_touches_and_what_is_cut_is_found():
    figure, axes = drawn(1, 2, 2)
    assert touching(figure) == []
    figure.set_layout_engine("none")
    axes[0, 0].set_title("a title that is far too wide for one of these two axes, and goes on")
    axes[0, 1].set_title("and another one beside it, which is as long as the first")
    axes[0, 1].text(0.9, 0.5, "beyond the edge of the figure")
    axes[0, 0].text(0.9, 0.5, "over the next axes", zorder=9)
    found = touching(figure)
    assert any("far too wide" in one and "another" in one for one in found)
    assert any("beyond" in one and one.endswith("is cut") for one in found)
    assert any("next axes" in one and "and axes at" in one for one in found)


def test_maps_of_four_columns_with_their_ends():
    figure, axes = drawn(2, 4, 4.2)
    warm = "β = 1, no warm-up,\n10 of 10 active"
    maps = {f"{TODAY},\n{warm}{' ' * i}": RNG.normal(size=(50, 2)) for i in range(8)}
    for points in maps.values():
        points[[0, -1]] = [[0.1, 0.2], [0.15, 0.1]]  # a collapsed model has both in one place
    ends = {0: "1", 49: "50"}
    panels.map_grid(
        figure, axes, maps, np.arange(50.0), label="richness (harmonics)", annotate=ends
    )
    assert touching(figure) == []


def test_errors_of_two_datasets_name_the_factors_of_each():
    figure, axes = drawn(2, 5, 4, sharey="row")
    for row, names in zip(axes, ("jkQf", "jkrQf"), strict=True):
        factors = {f"filter {name}": np.arange(4) for name in names}
        curves = {TODAY: {name: np.geomspace(1, 900, 4) for name in factors}}
        curves["energy"] = curves[TODAY]
        decoded_plots.error_by_value(row[: len(names)], curves, factors, of_2017={})
    axes[0, 4].set_axis_off()
    assert touching(figure) == []
    for row, names in zip(axes, ("jkQf", "jkrQf"), strict=True):
        seen = [ax.xaxis.label.get_text() for ax in row if ax.xaxis.label.get_visible()]
        assert [name for name in seen if name] == [f"filter {name}" for name in names]
        shown = [ax for ax in row if any(t.get_visible() for t in ax.get_xticklabels())]
        assert len(shown) >= len(names)


def test_rows_of_an_ablation():
    table = {name: [2.0, 50.0] for name in run_plots.ABLATION}
    table = pd.DataFrame(table | {"gated": True, "non_finite": [None, None]})
    for rows in (run_plots.CHANGES, run_plots.STEPS):
        figure, axes = drawn(1, 6, 4.2, sharey=True)
        run_plots.aligned_dots(axes[0], dict.fromkeys(rows.values(), table))
        assert touching(figure) == []


def test_curves_and_sounds_of_an_ablation():
    figure, axes = drawn(2, len(run_plots.STEPS), 3.2, sharex="col", sharey="row")
    curve = np.array([100, 39200]), np.array([-1e5, 50.0]), np.array([-2, 0.9])
    run_plots.training_curves(axes, {title: [curve] for title in run_plots.STEPS.values()})
    assert touching(figure) == []
    titles = [ax.get_title() for ax in axes[0]]
    assert not any(title.startswith("+\n") for title in titles), "a plus stays with its word"
    figure, axes = drawn(2, 4, 3.4, sharex=True, sharey=True)
    x = RNG.random(500)
    options = {"notes": ["R² −0.06\n10 of 10 active"] * 8, "hz_per_bin": 10.8, "up_to_khz": 5}
    panels.levels_over_input(axes.flat, x, dict.fromkeys(run_plots.STEPS.values(), x), **options)
    assert touching(figure) == []


def test_the_words_of_the_scheme_stand_inside_their_boxes():
    figure, axes = drawn(1, 1, 2.0)
    plots.vae_scheme(axes[0, 0], n_bins=1025, n_latents=4)
    figure.draw_without_rendering()
    boxes = [patch for patch in axes[0, 0].patches if isinstance(patch, FancyBboxPatch)]
    for box, text in zip(boxes, axes[0, 0].texts, strict=False):
        its, words = box.get_window_extent(), text.get_window_extent()
        room = min(words.x0 - its.x0, its.x1 - words.x1) * 72 / figure.dpi
        assert room > 3, text.get_text()
