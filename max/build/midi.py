"""MIDI in the patch: channel messages go to Python as their three bytes."""

from patch import Canvas

from vaelib.live.osc.protocol import FIRST_CONTROLLER, N_DIALS

__all__ = ["midi"]


def midi(canvas: Canvas) -> None:
    """Draw how bytes become /midi status data data; messages of two bytes get a third of 0.

    A status may count for several messages. Bytes of the clock may come anywhere, and what is
    between system messages belongs to none. The dials' own controllers move dials instead.
    """
    byte = canvas.box(20, 20, "inlet", 30, maxclass="inlet", comment="bytes")
    timed = canvas.box(20, 55, "split 0 247", 90)
    kind = canvas.box(20, 90, "split 128 247", 200)
    status = canvas.box(20, 125, "t i i i", 130)
    channel = canvas.box(20, 160, "< 240")
    short = canvas.box(85, 195, "expr ($i1 >= 192) && ($i1 < 224)", 250)
    length = canvas.box(85, 230, "+ 1")
    held = canvas.box(560, 160, "i 0", 60)
    data = canvas.box(20, 300, "gate 2 0", 300)
    first = canvas.box(20, 335, "t b i", 120)
    how = canvas.box(20, 370, "gate 2 1", 120)
    second = canvas.box(313, 335, "t b b i", 120)
    wait, again = canvas.message(20, 405, "2"), canvas.message(366, 370, "1")
    none = canvas.message(133, 440, "0")
    done = canvas.box(133, 405, "t b b", 60)
    whole = canvas.box(420, 475, "pack 0 0 0", 120)
    canvas.chain(byte, timed, kind, status, channel, data)
    canvas.cord(kind, data, 1, 1)
    canvas.cord(status, short, 1)
    canvas.chain(short, length, how)
    canvas.cord(status, held, 2, 1)
    canvas.chain(data, first)
    canvas.cord(first, how, 0, 1)
    canvas.cord(first, whole, 1, 1)
    canvas.cord(data, second, 1)
    canvas.chain(how, wait, data)
    canvas.cord(how, done, 1)
    canvas.cord(done, none, 1)
    canvas.cord(none, whole, 0, 2)
    canvas.cord(done, held)
    canvas.cord(second, whole, 2, 2)
    canvas.cord(second, again, 1)
    canvas.cord(again, data)
    canvas.cord(second, held)
    canvas.cord(held, whole)

    last = FIRST_CONTROLLER + N_DIALS - 1
    both = canvas.box(420, 510, "t l l", 90)
    parts = canvas.box(503, 545, "unpack 0 0 0", 100)
    ours = canvas.box(
        503, 580,
        f"expr ($i1 < 176) || ($i1 > 191) || ($i2 < {FIRST_CONTROLLER}) || ($i2 > {last})", 430,
    )  # fmt: skip
    other = canvas.box(420, 620, "gate", 102)
    told = canvas.box(420, 655, "prepend /midi")
    canvas.chain(whole, both)
    canvas.cord(both, other, 0, 1)
    canvas.cord(both, parts, 1)
    canvas.cord(parts, ours, 1, 1)
    canvas.chain(parts, ours, other, told, canvas.send(420, 690, "to_python"))
