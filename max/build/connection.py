"""The connection to Python: two ports, the way of each message, and whether anybody is there."""

from patch import Canvas

from vaelib.live.protocol import FADE_OUT_MS, N_DIALS, PATIENCE_MS, PING_MS, PORT, REPLY_PORT

__all__ = ["load", "network", "ping", "watch"]

_ROUTES = {
    "/bank/amp": "bank_amp",
    "/bank/ratio": "bank_ratio",
    "/bank/commit": "bank_commit",
    "/spec/mag": "spec_mag",
    "/spec/slot": "spec_slot",
    "/spec/commit": "spec_commit",
    "/config": "config",
    "/mode": "mode",
    "/error": "error",
}


def network(canvas: Canvas, x: int, y: int) -> None:
    """Draw the two ports, and what becomes of a message."""
    canvas.heading(x, y, "1  Python", 100)
    arrives = canvas.box(x, y + 30, f"udpreceive {REPLY_PORT}")
    order = canvas.box(x, y + 65, "t b l", 70)
    alive = canvas.send(x, y + 135, "alive")
    routes = canvas.window(x + 63, y + 100, "routes", _routes, ports=(1, 0))
    canvas.chain(arrives, order, alive)
    canvas.cord(order, routes, 1)
    leaves = canvas.receive(x + 180, y + 30, "to_python")
    canvas.chain(leaves, canvas.box(x + 180, y + 65, f"udpsend 127.0.0.1 {PORT}"))


def _routes(canvas: Canvas) -> None:
    """Draw the way of each message to its receiver; what has no receiver ends here."""
    inlet = canvas.box(20, 20, "inlet", 30, maxclass="inlet")
    first = canvas.box(20, 60, "route " + " ".join(_ROUTES), 1330)
    canvas.cord(inlet, first)
    for i, name in enumerate(_ROUTES.values()):
        canvas.cord(first, canvas.send(20 + 145 * i, 100, name), i)
    rest = first
    for kind, y in (("x", 150), ("latent", 210)):
        addresses = " ".join(f"/{kind}/{i}" for i in range(N_DIALS))
        route = canvas.box(20, y, f"route {addresses}", 1330)
        canvas.cord(rest, route, len(_ROUTES) if rest is first else N_DIALS)
        for i in range(N_DIALS):
            canvas.cord(route, canvas.send(20 + 145 * i, y + 30, f"{kind}{i}"), i)
        rest = route


def load(canvas: Canvas, x: int, y: int) -> None:
    """Draw /hello: on load, when the connection returns, when the sound card changes its rate."""
    canvas.heading(x, y, "2  On load, and when the sound card's rate changes: /hello", 360)
    loaded = canvas.box(x, y + 30, "live.thisdevice" if canvas.live else "loadbang", 112)
    again = canvas.receive(x + 130, y + 30, "hello")
    card = canvas.box(x, y + 65, "dspstate~", 100)
    both = canvas.box(x, y + 100, "t f f", 60)
    hello = canvas.box(x, y + 135, f"prepend /hello {REPLY_PORT}")
    canvas.chain(loaded, card)
    canvas.chain(again, card)
    canvas.cord(card, both, 1)
    canvas.chain(both, hello, canvas.send(x, y + 170, "to_python"))
    canvas.cord(both, canvas.send(x + 200, y + 135, "rate"), 1)
    canvas.cord(loaded, canvas.send(x + 240, y + 65, "loaded"))


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
    panel = (46, 2, 460, 18)
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
    """Draw the ping that Python answers."""
    canvas.heading(x, y, "11  A sign of life, twice a second", 300)
    clock = canvas.box(x, y + 35, f"metro {PING_MS} @active 1")
    ping = canvas.message(x, y + 70, "/ping 1.")
    canvas.chain(clock, ping, canvas.send(x, y + 105, "to_python"))
