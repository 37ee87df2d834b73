"""The connection to Python: two ports, the way of each message, and whether anybody is there."""

from panel import SECTIONS
from parameters import parameter
from patch import Canvas

from vaelib.live.osc.protocol import FADE_OUT_MS, N_DIALS, PATIENCE_MS, PING_MS, PORT, REPLY_PORT

__all__ = ["keep", "load", "network", "ping", "watch"]

_ROUTES = {
    "/voices": "voices",
    "/partials": "partials",
    "/bank/ratio": "bank_ratio",
    "/spec/mag": "spec_mag",
    "/spec/slot": "spec_slot",
    "/spec/commit": "spec_commit",
    "/config": "config",
    "/error": "error",
    "/presets": "presets",
    "/names": "names",
    "/gestures": "gestures",
    "/gestures/names": "gesture_names",
    "/spread": "spread",
    "/bands": "bands",
    "/noise": "noise",
    "/places": "places",
}
_SETTLED_MS = 1000
_ANSWERS_MS = 300  # from /hello until Python has told where everything stands


def network(canvas: Canvas, x: int, y: int) -> None:
    """Draw the two ports, and what becomes of a message."""
    canvas.heading(x, y, "1  Python", 100)
    number = canvas.receive(x, y + 30, "port")
    named = canvas.box(x, y + 62, "prepend port")
    arrives = canvas.box(x, y + 94, f"udpreceive {REPLY_PORT}")
    order = canvas.box(x, y + 126, "t b l", 70)
    alive = canvas.send(x, y + 190, "alive")
    routes = canvas.window(x + 63, y + 158, "routes", _routes, ports=(1, 0))
    canvas.chain(number, named, arrives, order, alive)
    canvas.cord(order, routes, 1)
    # What Live restores is told at the connection, in its order, and not before.
    ready = canvas.receive(x + 180, y + 30, "ready")
    leaves = canvas.receive(x + 263, y + 62, "to_python")
    complete = canvas.box(x + 180, y + 94, "gate", 95)
    canvas.cord(ready, complete)
    canvas.cord(leaves, complete, 0, 1)
    canvas.chain(complete, canvas.box(x + 180, y + 126, f"udpsend 127.0.0.1 {PORT}"))


def _routes(canvas: Canvas) -> None:
    """Draw the way of each message to its receiver; what has no receiver ends here.

    What says where the panel stands is let in unless the panel is about to tell Python instead.
    """
    inlet = canvas.box(20, 20, "inlet", 30, maxclass="inlet", comment="what came from Python")
    rest, outlet, y = inlet, 0, 60

    def rows(names: dict[str, str], apart: int = 145) -> None:
        nonlocal rest, outlet, y
        route = canvas.box(20, y, "route " + " ".join(names), 2000)
        canvas.cord(rest, route, outlet)
        for i, name in enumerate(names.values()):
            canvas.cord(route, canvas.send(20 + apart * i, y + 30, name), i)
        rest, outlet, y = route, len(names), y + 70

    rows(_ROUTES)
    for kind in ("latent", "value"):
        rows({f"/{kind}/{i}": f"{kind}{i}" for i in range(N_DIALS)})
    follow = canvas.receive(20, y, "follow")
    stands = canvas.box(20, y + 35, "gate 1 1", 1600)
    canvas.cord(follow, stands)
    canvas.cord(rest, stands, outlet, 1)
    rest, outlet, y = stands, 0, y + 70
    rows({f"/x/{i}": f"x{i}" for i in range(N_DIALS)} | {"/mode": "mode", "/gesture": "gesture"})
    rows({f"/corner/{i}": f"corner{i}" for i in range(4)})
    for shown in SECTIONS.values():
        rows({f"/param/{one.name}": f"param_{one.name}" for one in shown}, 210)


def load(canvas: Canvas, x: int, y: int) -> None:
    """Draw /hello: on load, when the connection returns, when the sound card changes its rate."""
    canvas.heading(x, y, "2  On load, and when the rate changes: /hello", 360)
    loaded = canvas.box(x, y + 30, "live.thisdevice" if canvas.live else "loadbang", 112)
    again = canvas.receive(x + 130, y + 30, "hello")
    card = canvas.box(x, y + 65, "dspstate~", 100)
    both = canvas.box(x, y + 100, "t b f f", 90)
    port = canvas.box(x, y + 135, f"i {REPLY_PORT}", 70)
    chosen = canvas.receive(x + 240, y + 100, "port")
    parts = canvas.box(x, y + 165, "pack 0 44100. 4", 110)
    hello = canvas.box(x, y + 225, "prepend /hello")
    begin = canvas.box(x + 240, y + 30, "t b b", 60)
    opened = canvas.message(x + 293, y + 65, "1")
    canvas.chain(loaded, begin, card)
    canvas.cord(begin, opened, 1)
    canvas.chain(opened, canvas.send(x + 335, y + 65, "ready"))
    canvas.chain(again, card)
    canvas.cord(card, both, 1)
    canvas.cord(chosen, port, 0, 1)
    told = canvas.box(x, y + 195, "t l l", 50)
    canvas.chain(both, port, parts, told, hello, canvas.send(x, y + 255, "to_python"))
    canvas.cord(told, canvas.send(x + 130, y + 225, "client"), 1)
    canvas.cord(both, parts, 1, 1)
    canvas.cord(both, canvas.send(x + 150, y + 135, "rate"), 2)
    number = canvas.ui(
        x + 260, y + 135, "live.numbox", (44, 15), name="port", panel=(1128, 2, 50, 15),
        **parameter(
            "Port", "Port", "float", low=1024.0, high=65535.0, unit="int",
            start=float(REPLY_PORT), automated=False,
            about="UDP port of this patch: each needs its own",
        ),
    )  # fmt: skip
    whole = canvas.box(x + 260, y + 165, "i 0", 44)
    canvas.chain(number, whole, canvas.send(x + 260, y + 195, "port"))
    canvas.comment(x + 320, y + 135, "port", 36, panel=(1094, 2, 32, 16))


def keep(canvas: Canvas, x: int, y: int) -> None:
    """Draw who follows whom at a connection.

    A fresh patch follows Python; one that was used, or restored with its set, tells Python where it
    stands.
    """
    canvas.heading(x, y, "8  At a connection: follow Python, or tell it", 340)
    config = canvas.receive(x, y + 30, "config")
    order = canvas.box(x, y + 62, "t b b", 120)
    kept = canvas.ui(
        x + 130, y + 94, "live.numbox", (44, 15), name="kept",
        **parameter(
            "Kept", "Kept", "int", high=1.0, unit="int", start=0.0, automated=False,
            about="Whether this panel has been connected before",
        ),
    )  # fmt: skip
    canvas.comment(x + 180, y + 94, "kept with the set", 110)
    stands = canvas.box(x + 130, y + 126, "i 0", 60)
    used = canvas.box(x, y + 158, "sel 0 1", 130)
    # The first answers may come twice: on load, and when they are heard.
    settled = canvas.box(x - 30, y + 190, f"delay {_SETTLED_MS}", 84)
    first = canvas.message(x - 30, y + 222, "1")
    closed = canvas.message(x + 80, y + 222, "0")
    again = canvas.box(x + 64, y + 190, "t b b", 60)
    later = canvas.box(x + 130, y + 222, f"delay {_ANSWERS_MS}", 80)
    # From right to left: a morph moves the dials, whose places come last. Answers to what is told
    # on the way are not followed.
    tell = canvas.box(x + 130, y + 254, "t b b b b", 240)
    told = canvas.box(x + 130, y + 286, f"delay {_ANSWERS_MS}", 80)
    opened = canvas.message(x + 130, y + 318, "1")
    canvas.chain(config, order, stands, used, settled, first, kept)
    canvas.cord(kept, stands, 0, 1)
    canvas.cord(used, again, 1)
    canvas.cord(again, later)
    canvas.cord(again, closed, 1)
    canvas.cord(closed, canvas.send(x, y + 350, "follow"))
    if canvas.live:
        # Python may still answer what was sent while Live restored a preset.
        ready = canvas.receive(x + 200, y + 30, "ready")
        restored = canvas.box(x + 200, y + 62, "t b", 40)
        whether = canvas.box(x + 200, y + 126, "i 0", 50)
        if_used = canvas.box(x + 200, y + 158, "sel 1", 50)
        canvas.chain(ready, restored, whether, if_used, closed)
        canvas.cord(kept, whether, 0, 1)
    canvas.chain(later, tell, told, opened, canvas.send(x + 130, y + 350, "follow"))
    for i, name in enumerate(("push", "push_morph", "push_corners"), 1):
        canvas.cord(tell, canvas.send(x + 230, y + 254 + 32 * i, name), i)


def watch(canvas: Canvas, x: int, y: int) -> None:
    """Draw the watch: fade out after 2 s without a message, fade in at the next; the status."""
    canvas.heading(x, y, "7  Is Python there?", 250)
    canvas.comment(x, y + 22, "2 s without any message: fade out. The next: fade in.", 290)
    heard = canvas.receive(x, y + 50, "alive")
    order = canvas.box(x, y + 82, "t b b", 60)
    silence = canvas.box(x + 53, y + 114, f"delay {PATIENCE_MS}", 80)
    lost = canvas.box(x + 53, y + 146, "t b b b", 130)
    found = canvas.box(x, y + 190, "onebang 1", 68)
    back = canvas.box(x, y + 222, "t b b", 60)
    hello = canvas.send(x, y + 300, "hello")
    rise = canvas.message(x + 53, y + 260, "1. 100")
    fall = canvas.message(x + 115, y + 222, f"0. {FADE_OUT_MS}")
    fade = canvas.send(x + 90, y + 300, "fade")
    nobody = canvas.message(x + 190, y + 222, "set no Python")
    config = canvas.receive(x, y + 340, "config")
    model = canvas.box(x, y + 372, "zl.nth 6", 70)
    connected = canvas.box(x, y + 404, "prepend set connected:", 158)
    error = canvas.receive(x + 180, y + 340, "error")
    wrong = canvas.box(x + 180, y + 372, "prepend set error:", 130)
    panel = (46, 2, 700, 16)
    status = canvas.comment(x, y + 440, "no Python", 290, name="status", panel=panel)
    canvas.chain(heard, order, found, back, hello)
    canvas.cord(order, silence, 1)
    canvas.chain(silence, lost)
    canvas.cord(lost, found, 0, 1)
    canvas.cord(lost, fall, 1)
    canvas.cord(lost, nobody, 2)
    canvas.cord(back, rise, 1)
    canvas.chain(rise, fade)
    canvas.cord(fall, fade)
    canvas.cord(nobody, status)
    canvas.chain(config, model, connected, status)
    canvas.chain(error, wrong, status)


def ping(canvas: Canvas, x: int, y: int) -> None:
    """Draw the ping that Python answers; it says who pings, to a Python that is new."""
    canvas.heading(x, y, "11  A sign of life, twice a second", 300)
    clock = canvas.box(x, y + 35, f"metro {PING_MS} @active 1")
    ping = canvas.message(x, y + 70, "/ping 1.")
    canvas.chain(clock, ping, canvas.send(x, y + 105, "to_python"))
    client = canvas.receive(x + 180, y + 35, "client")
    named = canvas.box(x + 180, y + 70, "prepend set /ping 1.")
    canvas.chain(client, named, ping)
