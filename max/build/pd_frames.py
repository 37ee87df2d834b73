"""Frames of bins in Pure Data: staged in chunks, and taken over whole by their commit."""

from pd_boxes import Patch

from vaelib.live.osc.protocol import N_BINS, N_SLOTS

__all__ = ["frames", "stage"]


def stage() -> Patch:
    """An array that is changed by whole frames only: chunks are staged, counted, then taken."""
    p = Patch(900, 400)
    p.text(
        20,
        10,
        "vae_stage NAME SIZE: chunks wait in NAME-staged and reach NAME only as a whole frame.",
        100,
    )
    p.obj(640, 320, "array define $1-staged $2")
    p.obj(640, 350, "array define $1 $2")

    p.text(90, 50, "a chunk: frame, offset, numbers", 32)
    chunk = p.obj(20, 50, "inlet").to(p.obj(20, 80, "t a a"))
    place = chunk.to(p.obj(200, 110, "list split 2"), 1).to(p.obj(200, 140, "unpack f f"))
    frame = place.to(p.obj(200, 170, "t f f"))
    clear = frame.to(p.obj(200, 200, "change -1"), 0).to(p.msg(200, 230, "0"))
    offset = place.to(p.obj(310, 170, "t f f"), 1)

    numbers = chunk.to(p.obj(20, 110, "list split 2")).to(p.obj(20, 140, "t a a"), 1)
    inside = numbers.to(p.obj(80, 200, "list length"), 1).to(
        p.obj(80, 265, "expr if($f2 >= 0 && $f1 + $f2 <= $2 , $f1, 1000000)")
    )
    offset.to(inside, 0, 1)
    count = inside.to(p.obj(80, 300, "+ 0"))
    count.to(count, 0, 1)
    clear.to(count, 0, 1)
    staged = numbers.to(p.obj(20, 360, "array set $1-staged"))
    offset.to(staged, 1, 1)

    p.text(590, 50, "a frame: is it here, and all of it?", 44)
    asked = p.obj(520, 50, "inlet")
    whole = asked.to(p.obj(320, 230, "expr $f1 == $f2 && $f3 == $2"))
    frame.to(whole, 1, 1)
    count.to(whole, 0, 2)
    whole.to(p.obj(320, 300, "outlet"))

    p.text(790, 150, "take it", 8)
    p.obj(720, 150, "inlet").to(p.obj(720, 180, "array get $1-staged")).to(
        p.obj(720, 210, "array set $1")
    )
    return p


def frames() -> Patch:
    """The messages /bank/ratio and /spec/...: three staged arrays, and the commit over them."""
    p = Patch(940, 560)
    p.text(
        20,
        10,
        "A frame sounds on its commit, if every array has its number, whole.",
        104,
    )
    bank = p.obj(20, 50, "inlet").to(p.obj(20, 80, "route ratio"))
    spec = p.obj(320, 50, "inlet").to(p.obj(320, 80, "route mag slot commit"))
    ratio = bank.to(p.obj(20, 200, f"vae_stage $1-ratio {N_SLOTS}"))
    mag = spec.to(p.obj(320, 200, f"vae_stage $1-mag {N_BINS}"))
    slot = spec.to(p.obj(620, 200, f"vae_stage $1-slot {N_BINS}"), 1)
    stages = (ratio, mag, slot)

    # A commit asks every stage, and takes all or none.
    commit = spec.to(p.obj(20, 240, "t a a"), 2)
    frame = commit.to(p.obj(120, 270, "unpack f"), 1).to(p.obj(120, 300, "t f f f"))
    whole = p.obj(20, 350, "expr $f1 && $f2 && $f3 && $f4")
    commit.to(p.obj(20, 270, "unpack f f")).to(p.obj(20, 300, f"== {N_BINS}"), 1).to(whole)
    for i, one in enumerate(stages):
        frame.to(one, i, 1)
        one.to(whole, 0, i + 1)
    taken = whole.to(p.obj(20, 380, "sel 1")).to(p.obj(20, 410, "t b b b b"))
    for i, one in enumerate(stages):
        taken.to(one, i + 1, 2)
    taken.to(p.obj(20, 440, "s $1-spec-taken"))
    return p
