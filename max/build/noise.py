"""The noise of the patch: one bank of bands for all voices, as Python sums their levels."""

import math

from patch import Canvas
from py2max import Patcher

__all__ = ["N_NOISE", "OVERLAP", "bands", "levels", "noise"]

N_NOISE, OVERLAP = 1024, 4
MOST_BANDS = 64
# Random bins of variance 1/3, under windows whose squares pfft~ makes add up to 1 in amplitude.
GAIN = N_NOISE * math.sqrt(1.5 * 3) / 2


def bands(canvas: Canvas) -> None:
    """Draw how [n edge...] in Hz gives each bin its band, counted from 1, and 0 beyond."""
    canvas.comment(20, 6, "Bins from one edge to the next belong to a band.", 400)
    told = canvas.receive(20, 35, "bands")
    order = canvas.box(20, 70, "t l b b", 200)
    clear = canvas.message(213, 105, "clear")
    canvas.cord(clear, canvas.box(213, 140, f"buffer~ {canvas.prefix}band @samps {N_NOISE}"))
    canvas.box(500, 140, f"buffer~ {canvas.prefix}width @samps {MOST_BANDS + 2}")
    zero = canvas.message(116, 105, "0")
    edges = canvas.box(20, 140, "zl.slice 1", 80)
    each = canvas.box(93, 175, "zl.iter 1", 80)
    rate = canvas.receive(500, 175, "rate")
    bin_ = canvas.box(
        93, 215, f"expr min({N_NOISE // 2}, max(1, int($f1 * {N_NOISE} / $f2) + 1))", 460
    )
    parts = canvas.box(93, 250, "t i i b", 160)
    band = canvas.box(246, 285, "i 0", 50)
    number = canvas.box(246, 320, "t i i i", 110)
    following = canvas.box(349, 355, "+ 1", 40)
    many = canvas.box(170, 320, "- 0", 50)
    both = canvas.box(170, 355, "t i b i", 60)
    mine = canvas.box(297, 390, "i 0", 40)
    width = canvas.box(170, 425, "pack 0 0", 80)
    keep_width = canvas.box(170, 460, f"peek~ {canvas.prefix}width")
    run = canvas.box(20, 425, "uzi 0", 60)
    place = canvas.box(60, 495, "expr $i1 + $i2 - 1", 140)
    pair = canvas.box(60, 530, "pack 0 0", 200)
    keep = canvas.box(60, 565, f"peek~ {canvas.prefix}band")
    canvas.chain(told, order, edges)
    canvas.cord(order, zero, 1)
    canvas.cord(order, clear, 2)
    canvas.cord(zero, band, 0, 1)
    canvas.cord(edges, each, 1)
    canvas.chain(each, bin_, parts)
    canvas.cord(rate, bin_, 0, 1)
    canvas.cord(parts, band, 2)
    canvas.chain(band, number)
    canvas.cord(number, pair, 0, 1)
    canvas.cord(number, mine, 1, 1)
    canvas.cord(number, following, 2)
    canvas.cord(following, band, 0, 1)
    canvas.cord(parts, many, 1)
    canvas.chain(many, both, run)
    canvas.cord(both, mine, 1)
    canvas.cord(both, width, 2, 1)
    canvas.chain(mine, width, keep_width)
    canvas.cord(run, place, 2)
    canvas.chain(place, pair, keep)
    canvas.cord(parts, many, 0, 1)
    canvas.cord(parts, place, 0, 1)


def levels(canvas: Canvas) -> None:
    """Draw how [n level...], the RMS of each band, becomes the gain of its bins."""
    told = canvas.receive(20, 35, "noise")
    order = canvas.box(20, 70, "t l b", 100)
    one = canvas.message(113, 105, "1")
    canvas.box(400, 105, f"buffer~ {canvas.prefix}gain @samps {MOST_BANDS + 2}")
    values = canvas.box(20, 105, "zl.slice 1", 80)
    each = canvas.box(93, 140, "zl.iter 1", 80)
    level = canvas.box(93, 175, "t f b", 80)
    band = canvas.box(166, 210, "i 1", 50)
    number = canvas.box(166, 245, "t i i i", 110)
    following = canvas.box(269, 280, "+ 1", 40)
    width = canvas.box(218, 315, f"peek~ {canvas.prefix}width")
    gain = canvas.box(93, 350, f"expr $f1 * {GAIN:.3f} / sqrt(max(1., $f2))", 300)
    both = canvas.box(93, 385, "t b f", 80)
    mine = canvas.box(93, 420, "i 0", 50)
    pair = canvas.box(93, 455, "pack 0 0.", 90)
    keep = canvas.box(93, 490, f"peek~ {canvas.prefix}gain")
    canvas.chain(told, order, values)
    canvas.cord(order, one, 1)
    canvas.cord(one, band, 0, 1)
    canvas.cord(values, each, 1)
    canvas.chain(each, level, gain, both, mine, pair, keep)
    canvas.cord(level, band, 1)
    canvas.chain(band, number)
    canvas.cord(number, mine, 0, 1)
    canvas.cord(number, width, 1)
    canvas.cord(number, following, 2)
    canvas.cord(following, band, 0, 1)
    canvas.cord(width, gain, 0, 1)
    canvas.cord(both, pair, 1, 1)


def noise() -> Patcher:
    """Draw the sub-patch of pfft~: each hop a new frame of random bins, flat within each band.

    Its arguments are the buffers of the bins' bands and of the bands' gains.
    """
    patcher = Patcher(None, on_invalid="raise", validate_attrs=True)
    canvas = Canvas(patcher, prefix="", live=False)
    canvas.comment(20, 4, "The level of a band is exact, however narrow it is.", 400)
    source = canvas.box(20, 40, "fftin~ 1", 200)
    band = canvas.box(200, 80, "index~ #1", 90)
    gain = canvas.box(200, 120, "index~ #2", 90)
    out = canvas.box(20, 240, "fftout~ 1", 170)
    canvas.cord(source, band, 2)
    canvas.chain(band, gain)
    for i, x in enumerate((20, 110)):
        part = canvas.box(x, 190, "*~", 60)
        canvas.chain(canvas.box(x, 150, "noise~", 60), part)
        canvas.cord(gain, part, 0, 1)
        canvas.cord(part, out, 0, i)
    canvas.frame()
    return patcher
