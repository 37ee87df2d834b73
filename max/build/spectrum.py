"""The inverse STFT of the patch and the frames that feed it."""

import math
from collections.abc import Sequence

from patch import Canvas
from py2max import Patcher
from voices import PAN, TICK_MS

from vaelib.live.osc.protocol import MOST_PARTIALS, N_BINS, N_HOP
from vaelib.live.playing.keyboard import N_SLOTS

__all__ = ["RADIANS_PER_HOP", "buffers", "frames", "note", "stft"]

RADIANS_PER_HOP = 2 * math.pi * N_HOP  # of a frequency of one cycle a sample


def buffers(canvas: Canvas, x: int, y: int) -> None:
    """Place the buffers; of those of frames there are two pages, one sounds and one is written."""
    partials = N_SLOTS * MOST_PARTIALS
    sizes = {"ratio": partials, "amp": partials}
    sizes |= dict.fromkeys(("mag", "slot", "advance"), 2 * N_BINS) | {"phase": N_BINS}
    for i, (name, size) in enumerate(sizes.items()):
        text = f"buffer~ {canvas.prefix}{name} @samps {size}"
        canvas.box(x, y + 30 * i, text, 230)


def note(canvas: Canvas) -> None:
    """Draw the note of the inverse STFT, [hz level pan] of slot 0: its pitch and its gates."""
    told = canvas.box(20, 20, "inlet", 30, maxclass="inlet", comment="hz level pan")
    parts = canvas.box(20, 55, "unpack 0. 0. 0.", 300)
    level = canvas.box(163, 90, "t f f f", 90)
    pan = canvas.box(313, 90, "t f f", 330)
    sounds = canvas.box(245, 125, "> 0.")
    kept = canvas.box(20, 160, "gate")
    canvas.chain(told, parts)
    canvas.cord(parts, kept, 0, 1)
    canvas.cord(parts, level, 1)
    canvas.cord(parts, pan, 2)
    canvas.cord(level, sounds, 2)
    canvas.chain(sounds, kept, canvas.send(20, 195, "f0"))
    for i, function in enumerate(("cos", "sin")):
        gain = canvas.box(313 + 310 * i, 125, f"expr {function}{PAN}", 290)
        loud = canvas.box(313 + 310 * i, 160, "* 0.", 60)
        ramp = canvas.message(313 + 310 * i, 195, f"$1 {TICK_MS}")
        line = canvas.box(313 + 310 * i, 230, "line~ 0.", 66)
        out = canvas.box(313 + 310 * i, 265, "outlet", 30, maxclass="outlet", comment=f"gate {i}")
        canvas.cord(pan, gain, i)
        canvas.cord(gain, loud, 0, 1)
        canvas.cord(level, loud, i)
        canvas.chain(loud, ramp, line, out)


def frames(
    canvas: Canvas, name: str, fields: Sequence[tuple[str, str, int]], commit: str, page: int
) -> None:
    """Draw the reception of frames: staged, counted, taken over on commit.

    Parameters
    ----------
    canvas : Canvas
        The sub-patcher. Its outlet says where in the buffers the sounding page starts.
    name : str
        Of the frames.
    fields : sequence of (message, buffer, count)
        What makes a frame: where it is received, where it is kept, how many floats must come.
        The first field's count is the one that the commit repeats.
    commit : str
        Where the commit is received.
    page : int
        Size of a page of the buffers.
    """
    canvas.comment(
        20, 6, "Chunks are written to the silent page. A commit with the number of the", 420
    )
    canvas.comment(20, 28, "staged frame and with all counts right swaps the two pages.", 420)
    asked = canvas.receive(20, 60, commit)
    order = canvas.box(20, 95, "t l b", 140)
    ask = canvas.send(153, 130, f"{name}_count")
    values = canvas.box(20, 165, "unpack 0 0", 90)
    changed = canvas.box(290, 165, "change -1", 80)
    new = canvas.box(290, 200, "t b i", 60)
    clear = canvas.message(290, 235, "0")
    cleared = canvas.send(290, 270, f"{name}_count")
    counts = [n for _, _, n in fields]
    tests = ["($i1 == $i3)", f"($i2 == {counts[0]})"]
    tests += [f"($i{4 + i} == {n})" for i, n in enumerate(counts)]
    whole = canvas.box(20, 330, "expr " + " && ".join(tests), 420 + 190 * len(fields))
    canvas.chain(asked, order, values, whole)
    canvas.cord(order, ask, 1)
    canvas.cord(values, whole, 1, 1)
    canvas.chain(changed, new, clear, cleared)
    canvas.cord(new, whole, 1, 2)
    for i, (message, buffer, _) in enumerate(fields):
        stage = canvas.window(
            300 + 190 * i,
            95,
            f"stage_{buffer}",
            lambda c, m=message, b=buffer: _stage(c, name, m, b),
            ports=(0, 2),
            width=140,
        )
        canvas.cord(stage, changed)
        canvas.cord(stage, whole, 1, 3 + i)
    right = canvas.box(20, 365, "sel 1", 60)
    swap = canvas.box(20, 400, "t b b", 110)
    done = canvas.message(20, 435, "0")
    pages = canvas.box(123, 435, "counter 0 1", 190)
    parts = canvas.box(123, 470, "t i i", 160)
    other = canvas.box(123, 505, "!- 1")
    writing = canvas.box(123, 540, f"* {page}")
    sounding = canvas.box(276, 505, f"* {page}")
    out = canvas.box(276, 575, "outlet", 30, maxclass="outlet", comment="start of the page")
    canvas.chain(whole, right, swap, done, canvas.send(20, 600, f"{name}_count"))
    canvas.cord(swap, pages, 1)
    canvas.chain(pages, parts, other, writing, canvas.send(123, 635, f"{name}_page"))
    canvas.cord(parts, sounding, 1)
    canvas.chain(sounding, out)


def _stage(canvas: Canvas, name: str, message: str, buffer: str) -> None:
    """Draw how chunks [frame offset f...] are written to the silent page and counted.

    Its outlets give the number of the frame, and how many floats have come when asked.
    """
    chunk = canvas.receive(20, 20, message)
    twice = canvas.box(20, 55, "t l l", 190)
    floats = canvas.box(20, 265, "zl.slice 2", 90)
    both = canvas.box(20, 300, "t l l", 83)
    index = canvas.box(20, 370, "listfunnel", 80)
    write = canvas.box(20, 405, f"peek~ {canvas.prefix}{buffer}")
    head = canvas.box(203, 90, "zl.slice 2", 90)
    where = canvas.box(203, 125, "unpack 0 0", 90)
    offset = canvas.box(286, 195, "+ 0", 60)
    page = canvas.receive(339, 160, f"{name}_page")
    start = canvas.box(286, 230, "prepend offset")
    asked = canvas.receive(420, 300, f"{name}_count")
    length = canvas.box(96, 335, "zl.len")
    count = canvas.box(420, 370, "accum 0", 90)
    number = canvas.box(203, 450, "outlet", 30, maxclass="outlet", comment="number")
    counted = canvas.box(420, 450, "outlet", 30, maxclass="outlet", comment="floats")
    canvas.chain(chunk, twice, floats)
    canvas.cord(twice, head, 1)
    canvas.chain(head, where, number)
    canvas.cord(where, offset, 1)
    canvas.cord(page, offset, 0, 1)
    canvas.chain(offset, start, index)
    canvas.cord(floats, both, 1)
    canvas.chain(both, index, write)
    canvas.cord(both, length, 1)
    canvas.cord(length, count, 0, 1)
    canvas.chain(asked, count, counted)


def stft() -> Patcher:
    """Draw the sub-patch of pfft~: bin k plays mag[k] with the running phase of slot[k].

    Its arguments are the buffers of the signed magnitudes, the slots, the slots' ratios and the
    slots' phases. Inlet 2 says where the sounding page starts, inlet 3 by how many radians the
    played note moves on in a hop.
    """
    patcher = Patcher(None, on_invalid="raise", validate_attrs=True)
    canvas = Canvas(patcher, prefix="", live=False)
    explained = (
        "Each hop the phase of slot i moves on by ratio[i] times the advance of the note.",
        "Positions 0..127 of a frame stand for slots there; poke~ keeps their phases.",
        "Whether index~ #4 reads before or after poke~ writes makes no difference to the ear.",
    )
    for i, line in enumerate(explained):
        canvas.comment(20, 4 + 22 * i, line, 560)
    source = canvas.box(20, 75, "fftin~ 1", 200)
    page = canvas.box(260, 75, "in 2")
    place = canvas.box(200, 115, f"+~ {N_BINS}", 80)
    magnitude = canvas.box(20, 160, "index~ #1", 90)
    slot = canvas.box(200, 160, "index~ #2", 90)
    ratio = canvas.box(420, 160, "index~ #3", 90)
    note = canvas.box(500, 115, "in 3")
    advance = canvas.box(420, 205, "*~ 0.", 90)
    running = canvas.box(420, 250, "frameaccum~ 1", 110)
    keep = canvas.box(420, 300, "poke~ #4", 90)
    phase = canvas.box(200, 300, "index~ #4", 90)
    cosine = canvas.box(200, 345, "cosx~", 60, outlettype=["signal"])
    sine = canvas.box(290, 345, "sinx~", 60, outlettype=["signal"])
    real = canvas.box(100, 400, "*~", 60)
    imaginary = canvas.box(250, 400, "*~", 60)
    out = canvas.box(100, 450, "fftout~ 1", 170)
    canvas.cord(source, place, 2)
    canvas.cord(page, place, 0, 1)
    for read in (magnitude, slot, ratio):
        canvas.cord(place, read)
    canvas.chain(ratio, advance, running, keep)
    canvas.cord(note, advance, 0, 1)
    canvas.cord(source, keep, 2, 1)
    canvas.chain(slot, phase, cosine)
    canvas.cord(phase, sine)
    for part, turn in ((real, cosine), (imaginary, sine)):
        canvas.cord(magnitude, part)
        canvas.cord(turn, part, 0, 1)
    canvas.cord(real, out)
    canvas.cord(imaginary, out, 0, 1)
    canvas.frame()
    return patcher
