"""Plots of what engines play: the arrays that come in, with units, readable in print."""

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.report import plots, spectrograms

RNG = np.random.default_rng(0)


@pytest.fixture
def ax():
    with mpl.rc_context(plots.STYLE):
        ax = Figure(figsize=(3, 2)).subplots()
        yield ax
        ax.figure.draw_without_rendering()
        texts = [t for t in ax.figure.findobj(Text) if t.get_visible() and t.get_text()]
        assert min(text.get_fontsize() for text in texts) >= 7
        assert ax.get_xlabel()


def test_spectrogram(ax):
    levels = -80 * RNG.random((20, 50))
    image = spectrograms.spectrogram(ax, levels, seconds=2.0, hz_per_bin=10.0, title="bank")
    assert_array_equal(image.get_array(), levels.T)
    assert_allclose(image.get_extent(), (0, 2, 0, 0.5))
    assert image.get_clim() == (-80, 0)
    assert image.origin == "lower"


def test_spectrum_near_a_partial(ax):
    hz, levels = np.linspace(180, 260, 41), RNG.random(41)
    spectrograms.near_a_partial(ax, hz, levels, true_hz=220.0)
    mark, line = ax.lines
    assert_array_equal(line.get_xydata(), np.stack([hz, levels], axis=1))
    assert_array_equal(mark.get_xdata(), [220, 220])
    assert ax.get_xlim() == (180, 260)


def test_level_in_time(ax):
    seconds, levels = np.linspace(0, 1, 30), RNG.random(30)
    spectrograms.level_in_time(ax, seconds, levels)
    assert_array_equal(ax.lines[0].get_xydata(), np.stack([seconds, levels], axis=1))


def test_against_target(ax):
    values = {"bank": -110.0, "2017 bank": -40.0, "silence": -300.0}
    spectrograms.against_target(
        ax, values, target=-75.0, title="a jump", xlabel="click (dB)", low=-140, high=0
    )
    dots = ax.lines[1:]
    assert [dot.get_xdata()[0] for dot in dots] == [-110, -40, -140]
    assert [dot.get_marker() for dot in dots] == ["o", "D", "o"]
    # The first engine is at the top.
    assert ax.get_ylim() == (2.5, -0.5)
    assert [text.get_text() for text in ax.get_yticklabels()] == list(values)
    shaded = ax.patches[0]
    assert (shaded.get_x(), shaded.get_x() + shaded.get_width()) == (-75, 0)


@pytest.fixture
def grid():
    """Axes in rows and columns, whose texts must be large enough for print."""
    with mpl.rc_context(plots.STYLE):
        axes = Figure(figsize=(plots.WIDTH, 4)).subplots(2, 3)
        yield axes
        figure = axes[0, 0].figure
        figure.draw_without_rendering()
        texts = [t for t in figure.findobj(Text) if t.get_visible() and t.get_text()]
        assert min(text.get_fontsize() for text in texts) >= 7


def test_spectrograms_by_engine_have_the_length_of_their_own_sounds(grid):
    levels = {"bank": -80 * RNG.random((20, 50)), "Griffin-Lim": -80 * RNG.random((19, 50))}
    spectrograms.by_engine(grid, levels, seconds_per_frame=0.01, hz_per_bin=10.0)
    for ax, (engine, values) in zip(grid.flat, levels.items(), strict=False):
        assert ax.get_title(loc="left") == engine
        assert_array_equal(ax.images[0].get_array(), values.T)
        assert_allclose(ax.images[0].get_extent()[1], len(values) * 0.01)
    assert not any(ax.axison for ax in grid.flat[2:])
    (bar,) = grid[-1, -1].child_axes
    assert bar.get_ylabel() == "level (dB)"


def test_held_notes_show_the_spectrum_around_each_partial_and_the_level_about_its_mean(grid):
    hz, seconds = np.arange(0.0, 2000.0), np.arange(0, 2, 0.01)
    power, level = RNG.random(2000), RNG.random(200) - 30
    notes = {"bank": (hz, power), "2017 bank": (hz, 7 * power)}
    levels = dict.fromkeys(notes, (seconds, level))
    spectrograms.held_notes(grid, notes, levels, true_hz=(220.0, 1100.0))
    for line, engine in zip(grid, notes, strict=True):
        assert line[0].get_title(loc="left") == engine
        for ax, true_hz in zip(line, (220, 1100), strict=False):
            assert ax.lines[0].get_xdata() == [true_hz, true_hz]
            near = slice(true_hz - 44, true_hz + 45)
            assert_array_equal(ax.lines[1].get_xdata(), hz[near])
            # Relative to the largest, whatever the engine's own level is.
            assert_allclose(ax.lines[1].get_ydata(), 10 * np.log10(power[near] / power.max()))
        assert_allclose(line[2].lines[0].get_ydata(), level[:50] - level.mean())


def test_clicks_stand_beside_the_targets_of_their_events(grid):
    titles = {f"e{i}": f"event {i}" for i in range(6)}
    engines = ["bank", "2017 bank"]
    columns = {f"click_{event}": [-100.0 - i, -20.0] for i, event in enumerate(titles)}
    targets = {column: -90.0 + i for i, column in enumerate(columns)}
    spectrograms.clicks(grid, pd.DataFrame(columns, engines), targets=targets, titles=titles)
    for i, (ax, title) in enumerate(zip(grid.flat, titles.values(), strict=True)):
        assert ax.get_title(loc="left") == title
        assert ax.lines[0].get_xdata() == [-90 + i, -90 + i]
        assert [dot.get_xdata()[0] for dot in ax.lines[1:]] == [-100 - i, -20]
        assert [dot.get_marker() for dot in ax.lines[1:]] == ["o", "D"]


def test_dials_run_from_their_lowest_to_their_highest_value(grid):
    levels = {"brightness": -60 * RNG.random((9, 30)), "timbre": -60 * RNG.random((9, 30))}
    ranges = {"timbre": (-1.0, 1.0), "brightness": (-2.0, 3.0)}
    spectrograms.dials(grid, levels, ranges, hz_per_bin=10.0)
    for ax, (name, values) in zip(grid.flat, levels.items(), strict=False):
        assert ax.get_title(loc="left") == name
        assert_array_equal(ax.images[0].get_array(), values.T)
        assert tuple(ax.images[0].get_extent()[:2]) == ranges[name]
    assert not any(ax.axison for ax in grid.flat[2:])
    assert grid[0, 0].figure.get_supxlabel() == "value of the dial"
