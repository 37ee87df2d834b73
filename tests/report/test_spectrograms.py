"""Plots of what engines play: the arrays that come in, with units, readable in print."""

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.colors import to_hex
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
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("time (s)", "frequency (kHz)")
    assert ax.get_title(loc="left") == "bank"


def test_spectrum_near_a_partial(ax):
    hz, levels = np.linspace(180, 260, 41), RNG.random(41)
    spectrograms.near_a_partial(ax, hz, levels, true_hz=220.0)
    mark, line = ax.lines
    assert_array_equal(line.get_xydata(), np.stack([hz, levels], axis=1))
    assert_array_equal(mark.get_xdata(), [220, 220])
    assert ax.get_xlim() == (180, 260)
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("frequency (Hz)", "level (dB)")


def test_level_in_time(ax):
    seconds, levels = np.linspace(0, 1, 30), RNG.random(30)
    spectrograms.level_in_time(ax, seconds, levels)
    assert_array_equal(ax.lines[0].get_xydata(), np.stack([seconds, levels], axis=1))
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("time (s)", "level (dB)")


def test_against_target(ax):
    values = {"bank": -110.0, "2017 bank": -40.0, "silence": -300.0}
    spectrograms.against_target(
        ax, values, target=-75.0, title="a jump", xlabel="click (dB)", low=-140, high=0
    )
    dots = ax.lines[1:]
    assert [dot.get_xdata()[0] for dot in dots] == [-110, -40, -140]
    assert [dot.get_marker() for dot in dots] == ["o", "D", "o"]
    assert to_hex(dots[1].get_markerfacecolor()) == "#ffffff"
    # The first engine is at the top.
    assert ax.get_ylim() == (2.5, -0.5)
    assert [text.get_text() for text in ax.get_yticklabels()] == list(values)
    shaded = ax.patches[0]
    assert (shaded.get_x(), shaded.get_x() + shaded.get_width()) == (-75, 0)
