"""Voice A in Pure Data, a bank of oscillators, and the staging of frames that both voices play."""

from pd_boxes import Box, Patch

from vaelib.live.protocol import N_BINS, N_SLOTS

__all__ = ["frames", "partial", "stage"]

TICK_MS = 10


def partial() -> Patch:
    """One partial of voice A, cloned once per slot: two ramps and an oscillator."""
    p = Patch(680, 520)
    p.text(
        20,
        10,
        "One partial. Its number is the slot that it reads in the arrays of whole frames.",
        88,
    )

    taken = p.obj(20, 50, "r vae-bank-taken")
    slot = taken.to(p.obj(20, 80, "f $1")).to(p.obj(20, 110, "t f f"))
    amplitude = slot.to(p.obj(20, 140, "tabread vae-amp")).to(p.obj(20, 170, "t f f"))
    level = amplitude.to(p.msg(20, 270, f"$1 {TICK_MS}")).to(p.obj(20, 300, "line~"))

    p.text(
        400,
        110,
        "A partial born from silence jumps to its frequency: the time of its glide is 0 "
        "until it has sounded.",
        34,
    )
    alive = amplitude.to(p.obj(100, 200, "!= 0"), 1).to(p.obj(100, 230, f"* {TICK_MS}"))
    ratio = slot.to(p.obj(200, 140, "tabread vae-ratio"), 1).to(p.obj(200, 270, "pack f 0"))
    alive.to(ratio, 0, 1)
    glide = ratio.to(p.obj(200, 300, "line~"))
    frequency = p.obj(200, 340, "*~")
    glide.to(frequency)
    p.obj(270, 300, "r~ vae-f0").to(frequency, 0, 1)
    oscillator = frequency.to(p.obj(200, 370, "osc~"))

    p.text(490, 250, "Phases start apart, so that 128 peaks do not meet.", 24)
    p.obj(400, 250, "loadbang").to(p.obj(400, 280, "f $1")).to(p.obj(400, 310, "* 0.618034")).to(
        oscillator, 0, 1
    )

    p.text(
        470, 400, "The last kilohertz below half the sampling rate fades: nothing folds back.", 28
    )
    headroom = frequency.to(p.obj(280, 370, "*~ -0.001")).to(p.obj(280, 400, "+~ 22.05"))
    p.obj(360, 370, "r vae-nyquist-khz").to(headroom, 0, 1)
    below = headroom.to(p.obj(280, 430, "clip~ 0 1"))

    heard = p.obj(20, 430, "*~")
    level.to(heard)
    oscillator.to(heard, 0, 1)
    out = p.obj(20, 460, "*~")
    heard.to(out)
    below.to(out, 0, 1)
    out.to(p.obj(20, 490, "outlet~"))
    return p


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

    p.text(590, 50, "a frame: is it here, all of it, and finite?", 44)
    asked = p.obj(520, 50, "inlet").to(p.obj(520, 80, "t f b"))
    whole = asked.to(p.obj(320, 230, "expr $f1 == $f2 && $f3 == $2 && $f4 - $f4 == 0"))
    asked.to(p.obj(570, 110, "array sum $1-staged"), 1).to(whole, 0, 3)
    frame.to(whole, 1, 1)
    count.to(whole, 0, 2)
    whole.to(p.obj(320, 300, "outlet"))

    p.text(790, 150, "take it", 8)
    p.obj(720, 150, "inlet").to(p.obj(720, 180, "array get $1-staged")).to(
        p.obj(720, 210, "array set $1")
    )
    return p


def _commit(p: Patch, x: int, y: int, size: int, source: tuple[Box, int], stages: list[Box]) -> Box:
    """Draw what a commit does: ask every stage, take all or none.

    Returns the trigger of a taking.
    """
    commit = p.obj(x, y, "t a a")
    source[0].to(commit, source[1])
    frame = commit.to(p.obj(x + 100, y + 30, "unpack f"), 1).to(
        p.obj(x + 100, y + 60, "t f" + " f" * len(stages))
    )
    right = commit.to(p.obj(x, y + 30, "unpack f f")).to(p.obj(x, y + 60, f"== {size}"), 1)
    whole = right.to(
        p.obj(x, y + 110, "expr " + " && ".join(f"$f{i + 1}" for i in range(len(stages) + 1)))
    )
    for i, one in enumerate(stages, start=1):
        frame.to(one, i, 1)
        one.to(whole, 0, i)
    taken = whole.to(p.obj(x, y + 140, "sel 1")).to(p.obj(x, y + 170, "t b b" + " b" * len(stages)))
    for i, one in enumerate(stages, start=2):
        taken.to(one, i, 2)
    # The number of the frame waits for the verdict.
    number = p.obj(x + 100, y + 200, "f")
    frame.to(number, 0, 1)
    taken.to(number, 1).to(p.obj(x + 100, y + 230, "s vae-frame"))
    return taken


def frames() -> Patch:
    """The messages /bank/... and /spec/...: four staged arrays, and two commits over them."""
    p = Patch(1000, 560)
    p.text(
        20,
        10,
        "A frame sounds on its commit, if every array has its number, whole.",
        104,
    )
    bank = p.obj(20, 50, "inlet").to(p.obj(20, 80, "route amp ratio commit"))
    spec = p.obj(520, 50, "inlet").to(p.obj(520, 80, "route mag slot commit"))
    amp = bank.to(p.obj(20, 200, f"vae_stage vae-amp {N_SLOTS}"))
    ratio = bank.to(p.obj(230, 200, f"vae_stage vae-ratio {N_SLOTS}"), 1)
    mag = spec.to(p.obj(520, 200, f"vae_stage vae-mag {N_BINS}"))
    slot = spec.to(p.obj(730, 200, f"vae_stage vae-slot {N_BINS}"), 1)
    p.text(240, 80, "bank: amplitudes and ratios", 28)
    p.text(740, 80, "spectrum: bins, their slots, and the ratios", 32)
    a = _commit(p, 20, 240, N_SLOTS, (bank, 2), [amp, ratio])
    b = _commit(p, 520, 240, N_BINS, (spec, 2), [mag, slot, ratio])
    a.to(p.obj(20, 510, "s vae-bank-taken"))
    b.to(p.obj(520, 510, "s vae-spec-taken"))
    return p
