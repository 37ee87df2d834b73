"""MIDI in Pure Data: each channel message goes to Python as its three bytes."""

from pd_boxes import Box, Patch

from vaelib.live.osc.protocol import FIRST_CONTROLLER, N_DIALS

__all__ = ["midi"]


def _message(p: Patch, x: int, source: str, first: int, data: str, n: int) -> tuple[Box, Box]:
    """Draw [status data data] of an input with n outlets, the last of which is the channel.

    Returns the input, and the box in which its first outlet is to arrive.
    """
    heard = p.obj(x, 90, source)
    parts = p.obj(x, 230, "pack" + " f" * n)
    status = p.obj(x + 70, 160, f"expr ($f1 - 1) % 16 + {first}")
    heard.to(status, n - 1).to(parts, 0, n - 1)
    if n == 3:
        heard.to(parts, 1, 1)
    parts.to(p.msg(x, 270, f"${n} {data}")).to(p.obj(x, 310, "s $0-bytes"))
    return heard, parts


def midi() -> Patch:
    """Every channel message of MIDI but the dials' own controllers, and the drone."""
    p = Patch(1640, 420)
    p.text(20, 10, "Python holds all notes: the patch only forwards [status data data].", 80)
    p.obj(1300, 310, "r $0-bytes").to(p.obj(1300, 340, "oscformat -f iii midi")).to(
        p.obj(1300, 370, "s $1-to-python")
    )
    for x, source, first, data, n in (
        (20, "notein", 0x90, "$1 $2", 3),
        (270, "polytouchin", 0xA0, "$2 $1", 3),
        (520, "touchin", 0xD0, "$1 0", 2),
    ):
        heard, parts = _message(p, x, source, first, data, n)
        heard.to(parts)
    heard, parts = _message(p, 770, "pgmin", 0xC0, "$1 0", 2)
    heard.to(p.obj(770, 190, "- 1")).to(parts)

    # ctlin: value, number, channel. Controllers 20 to 27 move the dials instead.
    heard, parts = _message(p, 1020, "ctlin", 0xB0, "$2 $1", 3)
    last = FIRST_CONTROLLER + N_DIALS - 1
    other = p.obj(1020, 200, "spigot")
    heard.to(p.obj(1090, 130, f"expr $f1 < {FIRST_CONTROLLER} || $f1 > {last}"), 1).to(other, 0, 1)
    heard.to(other).to(parts)

    # bendin: 14 bits, channel; the low seven go first.
    bend = p.obj(1340, 90, "bendin")
    parts = p.obj(1340, 230, "pack f f f")
    bend.to(p.obj(1440, 160, "expr ($f1 - 1) % 16 + 224"), 1).to(parts, 0, 2)
    value = bend.to(p.obj(1340, 120, "t f f"))
    value.to(p.obj(1390, 190, "expr int($f1 / 128)"), 1).to(parts, 0, 1)
    value.to(p.obj(1340, 190, "% 128")).to(parts)
    parts.to(p.msg(1340, 270, "$3 $1 $2")).to(p.obj(1440, 310, "s $0-bytes"))

    p.text(90, 360, "the drone: A3, which holds without a keyboard", 50)
    p.obj(20, 340, "r $1-drone").to(p.obj(20, 370, "* 100")).to(p.msg(20, 395, "144 57 $1")).to(
        p.obj(500, 395, "s $0-bytes")
    )
    return p
