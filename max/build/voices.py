"""The slots of the patch: what Python says of each, and the oscillator bank that plays it."""

from patch import Canvas
from py2max import Patcher
from py2max.core.box import Box

from vaelib.live.osc.protocol import MOST_PARTIALS
from vaelib.live.playing.keyboard import N_SLOTS, TICK_S
from vaelib.live.playing.voices import GOLDEN
from vaelib.synthesis.notes import HOP as TICK

__all__ = ["PAN", "TICK_MS", "partials", "slots", "voice"]

PAN = "(($f1 + 1.) * 0.785398) * 1.414214"
"""Gain of a place of -1 to 1, after cos (left) and sin (right): the centre is 1 in both."""

TICK_MS = round(1000 * TICK_S)
_REST_MS = TICK_MS + 2  # after which a slot that has faded out is switched off


def slots(canvas: Canvas) -> None:
    """Draw how [n hz level pan ...] goes to poly~, slot by slot; what is not named is silent.

    Its outlets are the left inlet of poly~, and [hz level pan] of slot 0.
    """
    canvas.comment(20, 6, "All slots at once: the list is taken whole, or not at all.", 400)
    whole = canvas.receive(20, 35, "voices")
    order = canvas.box(20, 70, "t l l l", 300)
    length = canvas.box(313, 105, "zl.len")
    head = canvas.box(166, 105, "zl.slice 1")
    fits = canvas.box(166, 140, f"expr ($i1 * 3 + 1 == $i2) && ($i1 <= {N_SLOTS})", 330)
    gate = canvas.box(20, 180, "gate", 165)
    named = canvas.box(20, 215, "zl.slice 1")
    silence = " ".join(["0."] * 3 * N_SLOTS)
    padded = canvas.box(93, 250, f"append {silence}", 900)
    all_ = canvas.box(93, 285, f"zl.slice {3 * N_SLOTS}", 100)
    turn = canvas.box(93, 320, "t l b l", 200)
    first = canvas.box(286, 355, "zl.slice 3")
    zero = canvas.message(190, 355, "0")
    each = canvas.box(93, 390, "zl.iter 3")
    one = canvas.box(93, 425, "t l b", 120)
    number = canvas.box(206, 460, "i 0", 60)
    plus = canvas.box(206, 495, "+ 1")
    both = canvas.box(206, 530, "t i i", 60)
    target = canvas.box(206, 565, "prepend target")
    poly = canvas.box(93, 605, "outlet", 30, maxclass="outlet", comment="to poly~")
    note = canvas.box(286, 605, "outlet", 30, maxclass="outlet", comment="hz level pan of slot 0")
    canvas.chain(whole, order)
    canvas.chain(gate, named)
    canvas.cord(order, head, 1)
    canvas.cord(order, length, 2)
    canvas.cord(length, fits, 0, 1)
    canvas.chain(head, fits, gate)
    canvas.cord(order, gate, 0, 1)
    canvas.cord(named, padded, 1)
    canvas.chain(padded, all_, turn, each, one, poly)
    canvas.cord(turn, zero, 1)
    canvas.cord(zero, number, 0, 1)
    canvas.cord(turn, first, 2)
    canvas.cord(first, note)
    canvas.cord(one, number, 1)
    canvas.chain(number, plus, both, target, poly)
    canvas.cord(both, number, 1, 1)


def partials(canvas: Canvas) -> None:
    """Draw how [slot n ratio... amplitude...] is written to the slot's part of the buffers.

    Its outlets are the two inlets of poly~: which slot, and how many partials it has now.
    """
    canvas.comment(20, 6, "Partials of one slot: the list is taken whole, or not at all.", 400)
    whole = canvas.receive(20, 35, "partials")
    order = canvas.box(20, 70, "t l l l", 400)
    length = canvas.box(413, 105, "zl.len")
    head = canvas.box(216, 105, "zl.slice 2")
    parts = canvas.box(216, 140, "unpack 0 0", 90)
    size = canvas.box(299, 175, "t i i i", 90)
    slot = canvas.box(216, 210, "t i i i", 70)
    fits = canvas.box(
        216, 245,
        f"expr ($i3 == 2 * $i2 + 2) && ($i1 >= 0) && ($i1 < {N_SLOTS}) && ($i2 <= {MOST_PARTIALS})",
        600,
    )  # fmt: skip
    gate = canvas.box(20, 285, "gate", 215)
    values = canvas.box(20, 320, "zl.slice 2", 100)
    then = canvas.box(113, 355, "t b l", 100)
    halves = canvas.box(206, 390, "zl.slice 1", 200)
    start = canvas.box(560, 300, f"* {MOST_PARTIALS}")
    offset = canvas.box(560, 335, "prepend offset")
    ratio = canvas.box(206, 430, "listfunnel", 80)
    amplitude = canvas.box(399, 430, "listfunnel", 80)
    keep_ratio = canvas.box(206, 465, f"peek~ {canvas.prefix}ratio")
    keep_amplitude = canvas.box(399, 465, f"peek~ {canvas.prefix}amp")
    asked = canvas.box(20, 430, "t b b", 100)
    which = canvas.box(113, 465, "i 0", 50)
    target = canvas.box(113, 500, "+ 1", 40)
    named = canvas.box(113, 535, "prepend target")
    count = canvas.box(20, 500, "i 0", 50)
    counted = canvas.box(20, 575, "outlet", 30, maxclass="outlet", comment="how many partials")
    poly = canvas.box(113, 575, "outlet", 30, maxclass="outlet", comment="to poly~")
    canvas.chain(whole, order)
    canvas.cord(order, gate, 0, 1)
    canvas.cord(order, head, 1)
    canvas.cord(order, length, 2)
    canvas.cord(length, fits, 0, 2)
    canvas.chain(head, parts, slot)
    canvas.cord(parts, size, 1)
    canvas.cord(size, fits, 0, 1)
    canvas.cord(size, halves, 1, 1)
    canvas.cord(size, count, 2, 1)
    canvas.chain(slot, fits, gate, values)
    canvas.cord(slot, start, 1)
    canvas.cord(slot, which, 2, 1)
    canvas.chain(start, offset, ratio)
    canvas.cord(offset, amplitude)
    canvas.cord(values, then, 1)
    canvas.chain(then, asked, count, counted)
    canvas.cord(then, halves, 1)
    canvas.chain(halves, ratio, keep_ratio)
    canvas.cord(halves, amplitude, 1)
    canvas.chain(amplitude, keep_amplitude)
    canvas.cord(asked, which, 1)
    canvas.chain(which, target, named, poly)


def voice() -> Patcher:
    """Draw one slot, loaded by poly~: [hz level pan] and how many partials; stereo sound.

    Its arguments are the buffers of ratios and amplitudes, of which instance k reads the k-th part,
    and the name under which the spread of partials is told. count~ visits one partial each sample
    and sets its oscillator, one for each ear. Amplitudes glide over the tick of the messages,
    frequencies over 64 samples. A silent slot is muted.
    """
    patcher = Patcher(None, on_invalid="raise", validate_attrs=True)
    canvas = Canvas(patcher, prefix="", live=False)
    canvas.comment(
        20,
        4,
        "A voice that starts jumps to its pitch; one that ends keeps that and its place.",
        480,
    )
    told = canvas.box(20, 35, "in 1")
    parts = canvas.box(20, 70, "unpack 0. 0. 0.", 560)
    level = canvas.box(293, 105, "t f f f b", 250)
    before = canvas.box(536, 140, "f 0.", 60)
    ran = canvas.box(536, 175, "> 0.")
    glide = canvas.box(536, 210, f"* {TICK_MS}")
    sounds = canvas.box(410, 175, "> 0.")
    both = canvas.box(410, 210, "t i i i", 60)
    kept = canvas.box(20, 210, "gate")
    pitch = canvas.box(20, 250, f"pack 0. {TICK_MS}", 100)
    hz = canvas.box(20, 285, "line~ 440.", 80)
    change = canvas.box(410, 250, "change 0", 70)
    switch = canvas.box(410, 285, "sel 1 0", 70)
    on = canvas.box(410, 320, "t b b", 60)
    stop = canvas.message(480, 355, "stop")
    rest = canvas.box(480, 390, f"delay {_REST_MS}", 70)
    runs, rests = canvas.message(410, 425, "mute 0"), canvas.message(480, 425, "mute 1")
    this = canvas.box(410, 495, "thispoly~", 90)
    loaded = canvas.box(600, 355, "loadbang")
    asked = canvas.box(600, 390, "t b b", 60)
    silent = canvas.message(600, 425, "mute 1")
    canvas.chain(told, parts)
    canvas.cord(parts, kept, 0, 1)
    canvas.cord(parts, level, 1)
    canvas.cord(level, before, 3)
    canvas.cord(level, before, 2, 1)
    canvas.chain(before, ran, glide)
    canvas.cord(glide, pitch, 0, 1)
    canvas.cord(level, sounds, 1)
    canvas.chain(sounds, both, change, switch, on, runs, this)
    canvas.cord(both, kept, 1)
    sounding = canvas.box(490, 250, "sel 1", 44)
    stands = canvas.box(545, 285, "f 0.", 44)
    canvas.cord(parts, stands, 2, 1)
    canvas.cord(both, sounding, 2)
    canvas.cord(sounding, stands)
    canvas.chain(kept, pitch, hz)
    canvas.cord(on, stop, 1)
    canvas.cord(stop, rest)
    canvas.cord(switch, rest, 1)
    canvas.chain(rest, rests, this)
    canvas.chain(loaded, asked, silent, this)
    canvas.cord(asked, this, 1)

    loud = canvas.box(620, 175, "* 1.414214", 90)
    ramp = canvas.message(620, 210, f"$1 {TICK_MS}")
    gain = canvas.box(620, 245, "line~ 0.", 66)
    canvas.cord(level, loud)
    canvas.chain(loud, ramp, gain)

    first = canvas.box(410, 530, "- 1")
    start = canvas.box(410, 565, f"* {MOST_PARTIALS}")
    slot = canvas.box(20, 530, f"count~ 0 {MOST_PARTIALS} 1 1")
    place = canvas.box(200, 600, "+~ 0.", 120)
    ratio = canvas.box(120, 640, "index~ #1", 90)
    amplitude = canvas.box(300, 640, "index~ #2", 90)
    count = canvas.box(620, 530, "in 2")
    there = canvas.box(560, 600, "<~ 0.", 80)
    frequency = canvas.box(120, 680, "*~ 0.", 80)
    audible = canvas.box(220, 720, "<~ 20000.", 80)
    named = canvas.box(300, 720, "*~", 60)
    heard = canvas.box(300, 760, "*~", 60)
    canvas.chain(this, first, start)
    canvas.cord(start, place, 0, 1)
    canvas.chain(slot, place, ratio, frequency)
    canvas.cord(place, amplitude)
    canvas.chain(slot, there)
    canvas.cord(count, there, 0, 1)
    canvas.cord(hz, frequency, 0, 1)
    canvas.cord(frequency, audible)
    canvas.chain(amplitude, named, heard)
    canvas.cord(there, named, 0, 1)
    canvas.cord(audible, heard, 0, 1)
    angle = _angle(canvas, 760, 560, slot, stands)
    for i, function in enumerate(("cosx~", "sinx~")):
        x = 120 + 340 * i
        ear = canvas.box(760 + 90 * i, 840, function, 60, outlettype=["signal"])
        amount = canvas.box(x + 160, 880, "*~", 60)
        bank = canvas.box(x, 920, f"ioscbank~ {MOST_PARTIALS} 64 {TICK}", 300)
        sound = canvas.box(x, 960, "*~", 60)
        out = canvas.box(x, 1000, f"out~ {i + 1}", 60)
        canvas.cord(angle, ear)
        canvas.cord(heard, amount)
        canvas.cord(ear, amount, 0, 1)
        canvas.cord(frequency, bank)
        canvas.cord(amount, bank, 0, 1)
        canvas.cord(slot, bank, 0, 3)
        canvas.chain(bank, sound, out)
        canvas.cord(gain, sound, 0, 1)
    canvas.frame()
    return patcher


def _angle(canvas: Canvas, x: int, y: int, slot: Box, place: Box) -> Box:
    """Draw where each partial stands: an angle of 0 (left) to pi / 2, about the voice's place.

    Neighbours stand far apart, and the first one where the voice does.
    """
    spread = canvas.box(x + 100, y + 130, "r #3", 60)
    words = f"*~ {GOLDEN:.6f}", "+~ 0.5", "%~ 1.", "*~ 2.", "+~ -1.", "*~ 0.", "+~ 0."
    words += "clip~ -1. 1.", "+~ 1.", "*~ 0.785398"
    boxes = [canvas.box(x, y + 26 * i, text, 90) for i, text in enumerate(words)]
    canvas.chain(slot, *boxes)
    canvas.cord(spread, boxes[5], 0, 1)
    canvas.cord(place, boxes[6], 0, 1)
    return boxes[-1]
