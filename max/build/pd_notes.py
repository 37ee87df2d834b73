"""Notes in Pure Data: which one sounds, its pitch and its gate."""

from pd_boxes import Patch

__all__ = ["last_note", "pitch_and_gate"]

GATE_MS, GLIDE_MS = 12, 10


def last_note() -> Patch:
    """From keys to the one note that sounds."""
    p = Patch(680, 470)
    p.text(20, 10, "The last note wins; the end of any other note is not heard.", 64)
    note = p.obj(20, 50, "notein")
    keys = p.obj(20, 80, "pack f f")
    note.to(keys)
    note.to(keys, 1, 1)
    p.text(260, 50, "the drone: A3", 16)
    drone = p.obj(140, 50, "r vae-drone").to(p.obj(140, 80, "t b f"))
    steady = p.obj(140, 140, "pack 57 0")
    drone.to(p.obj(190, 110, "* 100"), 1).to(steady, 0, 1)
    drone.to(steady)
    event = p.obj(20, 180, "t a a")
    keys.to(event)
    steady.to(event)

    started = event.to(p.obj(20, 220, "stripnote"))
    sounding = p.obj(20, 260, "pack f f")
    started.to(sounding)
    started.to(sounding, 1, 1)
    start = sounding.to(p.obj(20, 300, "t a a"))
    out = p.obj(20, 430, "outlet")
    start.to(out)

    ended = event.to(p.obj(300, 180, "unpack f f"), 1)
    key = p.obj(300, 240, "spigot")
    ended.to(key)
    ended.to(p.obj(370, 210, "== 0"), 1).to(key, 0, 1)
    asked = key.to(p.obj(300, 270, "t f f"))
    same = asked.to(p.obj(300, 310, "== -1"))
    start.to(p.obj(120, 300, "unpack f"), 1).to(same, 0, 1)
    free = same.to(p.obj(300, 340, "sel 1")).to(p.obj(300, 370, "t b b"))
    free.to(p.msg(400, 370, "-1"), 1).to(same, 0, 1)
    pitch = p.obj(300, 400, "f")
    asked.to(pitch, 1, 1)
    free.to(pitch).to(p.obj(300, 430, "pack f 0")).to(out)
    return p


def pitch_and_gate() -> Patch:
    """From the note that sounds to pitch and gate; nothing glides that starts from silence."""
    p = Patch(980, 540)
    p.text(20, 10, "From silence the pitch is there at once; from note to note it glides.", 74)
    note = p.obj(20, 50, "inlet").to(p.obj(20, 80, "t a a a"))
    note.to(p.obj(20, 120, "oscformat note")).to(p.obj(20, 150, "s vae-to-python"))

    pitch = note.to(p.obj(640, 80, "stripnote"), 2).to(p.obj(640, 110, "t f f"))
    hertz = pitch.to(p.obj(640, 260, "mtof")).to(p.obj(640, 290, "t f f"))
    hertz.to(p.obj(730, 290, "s vae-f0-hz"), 1)
    glide = hertz.to(p.obj(640, 330, "pack f 0"))
    glide.to(p.obj(640, 360, "line~")).to(p.obj(640, 390, "s~ vae-f0"))
    anew = pitch.to(p.obj(740, 110, "change -1"), 1).to(p.obj(740, 170, "spigot 1"))
    anew.to(p.obj(740, 200, "s vae-wait-for-frame"))
    p.text(740, 230, "a new pitch from silence", 26)

    gate = note.to(p.obj(220, 80, "unpack f f"), 1)
    gate = gate.to(p.obj(300, 110, "/ 127"), 1).to(p.obj(300, 140, "t f f f"))
    loud = gate.to(p.obj(480, 170, "moses 0.001"), 2).to(p.obj(480, 330, "pack f 0"), 1)
    loudness = loud.to(p.obj(480, 360, "line~"))

    held = gate.to(p.obj(140, 270, "> 0"), 1)
    held.to(p.obj(20, 330, "s vae-held"))
    opening = held.to(p.msg(140, 330, f"$1 {GATE_MS}")).to(p.obj(140, 360, "line~"))
    p.text(240, 400, "half a cosine: a straight ramp has corners, which click", 30)
    cycles = opening.to(p.obj(140, 390, "*~ 0.5")).to(p.obj(140, 420, "+~ 0.5"))
    shape = cycles.to(p.obj(140, 450, "cos~")).to(p.obj(140, 480, "*~ 0.5"))
    shape = shape.to(p.obj(140, 510, "+~ 0.5"))
    out = p.obj(480, 450, "*~")
    shape.to(out)
    loudness.to(out, 0, 1)
    out.to(p.obj(480, 480, "outlet~"))

    # Once the gate has closed, the times of the glides are 0 until it opens again.
    zero = gate.to(p.obj(300, 170, "sel 0"))
    wait = zero.to(p.obj(300, 230, f"delay {GATE_MS}"))
    sounds = zero.to(p.obj(380, 200, "t b b"), 1)
    sounds.to(p.msg(300, 200, "stop")).to(wait)
    time = p.obj(300, 290, "t f f f")
    wait.to(p.msg(300, 260, "0")).to(time)
    sounds.to(p.msg(380, 260, str(GLIDE_MS)), 1).to(time)
    time.to(glide, 0, 1)
    time.to(loud, 1, 1)
    time.to(p.obj(560, 140, "== 0"), 2).to(anew, 0, 1)
    return p
