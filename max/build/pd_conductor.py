"""The conductor: a second patch beside the instrument, which plays and records it for the tests.

It injects notes and controllers, records the sound, and beside it a channel of marks: it steps by
`MARK` at each event, so that every time is read in Pd's own samples.
"""

from pd_boxes import Patch

MARK = 1 / 1024


def conductor(listen: int, speak: int, name: int) -> Patch:
    """The second patch: it obeys lines of text on one port and answers on another.

    `name` is what the names of the first patch begin with, Pd's own number for it.
    """
    p = Patch(1000, 420)
    order = p.obj(20, 20, f"netreceive -u {listen} 127.0.0.1").to(
        p.obj(20, 50, "route mark to record stop moves count wait")
    )
    event = order.to(p.obj(20, 80, "t b a"))
    mark = event.to(p.obj(20, 200, "f 1"))
    mark.to(p.obj(80, 200, "+ 1")).to(mark, 0, 1)
    level = mark.to(p.obj(20, 230, f"* {MARK:.10f}")).to(p.obj(20, 260, "sig~"))

    any_name = event.to(p.obj(140, 110, "t a a"), 1)
    order.to(any_name, 1)
    send = p.obj(140, 200, "send")
    any_name.to(p.obj(240, 140, "list split 1"), 1).to(send, 0, 1)
    rest = any_name.to(p.obj(140, 140, "list split 1")).to(p.obj(140, 170, "list trim"), 1)
    rest.to(send)

    record = order.to(p.obj(380, 110, "t b a"), 2)
    file = p.obj(20, 330, "writesf~ 3")
    path = record.to(p.obj(420, 140, "list prepend open -bytes 4"), 1)
    path.to(p.obj(420, 170, "list trim")).to(file)
    record.to(p.msg(380, 230, "start")).to(file)
    order.to(p.msg(320, 290, "stop"), 3).to(file)
    p.obj(140, 270, f"r~ {name}-left").to(file)
    p.obj(140, 300, f"r~ {name}-right").to(file, 0, 1)
    level.to(file, 0, 2)

    # A controller that moves at every tick of Pd's own clock, and never stands still.
    value = order.to(p.obj(640, 110, "metro 10"), 4).to(p.obj(640, 140, "f 0"))
    value.to(p.obj(720, 140, "+ 37")).to(p.obj(720, 170, "mod 128")).to(value, 0, 1)
    value.to(p.msg(640, 200, "20 $1 1")).to(p.obj(640, 230, "s #ctlin"))

    answer = p.obj(500, 380, "netsend -u")
    p.obj(780, 320, "loadbang").to(p.msg(780, 350, f"connect 127.0.0.1 {speak}")).to(answer)
    order.to(p.obj(860, 80, "delay"), 6).to(p.msg(860, 110, "send waited")).to(answer)
    counts = p.obj(500, 320, "pack f f f")
    asked = order.to(p.obj(500, 260, "t b b b"), 5)
    for i, what in enumerate(("note", "voiced", "spec-taken")):
        x = 500 + 90 * i
        count = p.obj(x, 290, "f 0")
        heard = p.obj(x, 20, f"r {name}-{what}").to(p.obj(x, 50, "t b")).to(p.obj(x, 80, "f 1"))
        heard.to(p.obj(x + 40, 80, "+ 1")).to(heard, 0, 1)
        heard.to(count, 0, 1)
        asked.to(count, i).to(counts, 0, i)
    counts.to(p.obj(500, 350, "list prepend send")).to(p.obj(640, 350, "list trim")).to(answer)
    return p
