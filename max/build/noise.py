"""The noise of the patch: two banks of bands for all voices, as Python sums and places them."""

import math

from patch import Canvas
from py2max import Patcher
from py2max.core.box import Box

__all__ = ["N_NOISE", "OVERLAP", "bands", "levels", "noise", "places"]

N_NOISE, OVERLAP = 1024, 4
MOST_BANDS = 64
# Random bins of variance 1/3, under windows whose squares pfft~ makes add up to 1 in amplitude; the
# middle is 1 in both ears.
GAIN = N_NOISE * math.sqrt(1.5 * 3 * 2) / 2


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


def places(canvas: Canvas) -> None:
    """Draw how [n place... apart...] is kept: where bands stand, and how far apart the ears are.

    Until it is told, all stand in the middle, alike in both.
    """
    told = canvas.receive(20, 35, "places")
    order = canvas.box(20, 70, "t l l", 120)
    count = canvas.box(133, 105, "zl.slice 1", 80)
    values = canvas.box(20, 105, "zl.slice 1", 80)
    halves = canvas.box(93, 140, "zl.slice 1", 180)
    canvas.chain(told, order, values)
    canvas.cord(order, count, 1)
    canvas.cord(count, halves, 0, 1)
    canvas.cord(values, halves, 1)
    for i, name in enumerate(("place", "apart")):
        left = 93 + 173 * i
        at = canvas.box(left, 175, "listfunnel 1", 90)
        keep = canvas.box(left, 210, f"peek~ {canvas.prefix}{name}", 140)
        canvas.box(left, 245, f"buffer~ {canvas.prefix}{name} @samps {MOST_BANDS + 2}", 170)
        canvas.cord(halves, at, i)
        canvas.chain(at, keep)


def noise() -> Patcher:
    """Draw the sub-patch of pfft~: each hop two new frames of random bins, flat within each band.

    Its arguments are the buffers of the bins' bands, and of the bands' gains, places and widths.
    The left ear hears the first frame, the right ear as much of both as it is apart.
    """
    patcher = Patcher(None, on_invalid="raise", validate_attrs=True)
    canvas = Canvas(patcher, prefix="", live=False)
    canvas.comment(20, 4, "The level of a band is exact, however narrow it is.", 400)
    source = canvas.box(20, 40, "fftin~ 1", 200)
    band = canvas.box(200, 80, "index~ #1", 90)
    gain = canvas.box(160, 120, "index~ #2", 90)
    place = canvas.box(300, 120, "index~ #3", 90)
    apart = canvas.box(440, 120, "index~ #4", 90)
    canvas.cord(source, band, 2)
    for read in (gain, place, apart):
        canvas.cord(band, read)
    middle = canvas.box(300, 155, "+~ 1.", 60)
    angle = canvas.box(300, 190, f"*~ {math.pi / 4:.6f}", 90)
    width = canvas.box(440, 190, f"*~ {math.pi / 2:.6f}", 90)
    canvas.chain(place, middle, angle)
    canvas.chain(apart, width)
    ears = _turned(canvas, 300, 230, angle)
    alike, own = _turned(canvas, 440, 230, width)
    one = [canvas.box(20 + 70 * k, 190, "noise~", 60) for k in range(2)]
    mixed = []
    for k, half in enumerate(one):
        x = 440 + 150 * k
        shared = canvas.box(x, 310, "*~", 60)
        other = canvas.box(x + 70, 310, "*~", 60)
        canvas.cord(half, shared)
        canvas.cord(alike, shared, 0, 1)
        canvas.chain(canvas.box(600 + 70 * k, 230, "noise~", 60), other)
        canvas.cord(own, other, 0, 1)
        mixed.append(canvas.box(x, 350, "+~", 60))
        canvas.cord(shared, mixed[k])
        canvas.cord(other, mixed[k], 0, 1)
    for i, bins in enumerate((one, mixed)):
        x = 20 + 420 * i
        loud = canvas.box(160 + 140 * i, 350, "*~", 60)
        out = canvas.box(x, 430, f"fftout~ {i + 1}", 170)
        canvas.cord(gain, loud)
        canvas.cord(ears[i], loud, 0, 1)
        for k, half in enumerate(bins):
            part = canvas.box(x + 110 * k, 390, "*~", 60)
            canvas.cord(half, part)
            canvas.cord(loud, part, 0, 1)
            canvas.cord(part, out, 0, k)
    canvas.frame()
    return patcher


def _turned(canvas: Canvas, x: int, y: int, angle: Box) -> tuple[Box, Box]:
    """Draw the cosine and the sine of an angle."""
    made = [
        canvas.box(x + 70 * i, y, function, 60, outlettype=["signal"])
        for i, function in enumerate(("cosx~", "sinx~"))
    ]
    for box in made:
        canvas.cord(angle, box)
    return made[0], made[1]
