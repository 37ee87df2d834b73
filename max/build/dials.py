"""The eight dials: each is one latent and follows one controller, which it can learn."""

from parameters import dial, parameter
from patch import Canvas, Place
from py2max.core.box import Box

from vaelib.live.protocol import FIRST_CONTROLLER

__all__ = ["latent_dial"]


def _number(canvas: Canvas, x: int, y: int, i: int, panel: Place) -> Box:
    """Place the number of the controller that dial `i` follows."""
    if canvas.live:
        return canvas.ui(
            x, y, "live.numbox", (44, 15), name=f"controller_{i}", panel=panel,
            **parameter(
                f"Controller {i}", f"CC {i}", "int", high=127.0, unit="int",
                start=float(FIRST_CONTROLLER + i), automated=False,
            ),
        )  # fmt: skip
    return canvas.ui(
        x, y, "number", (50, 22), name=f"controller_{i}", panel=panel, minimum=0, maximum=127
    )


def _column(i: int) -> int:
    """Place of dial `i` in the panel, from the left."""
    return 46 + 58 * i


def latent_dial(canvas: Canvas, x: int, y: int, i: int) -> None:
    """Draw dial `i`: what moves it above, what it sends below."""
    left = _column(i)
    above = canvas.window(x, y, f"moved_{i}", lambda c: _moved(c, i), ports=(0, 3), width=130)
    knob = dial(
        canvas,
        x,
        y + 70,
        f"dial_{i}",
        (left, 40, 44, 36) if canvas.live else (left, 40, 40, 40),
        live_name=f"Latent {i}",
        short=f"z{i}",
    )
    chosen = _number(
        canvas, x + 61, y + 70, i, (left, 104, 44, 15) if canvas.live else (left - 3, 99, 50, 22)
    )
    learn = canvas.ui(
        x + 123, y + 70, "toggle", (20, 20), name=f"learn_{i}", panel=(left + 12, 128, 18, 18)
    )
    below = canvas.window(x, y + 125, f"sends_{i}", lambda c: _sends(c, i), ports=(3, 2), width=140)
    name = canvas.comment(
        x, y + 160, f"z{i}", 60, name=f"name_{i}", panel=(left - 8, 22, 58, 18), centred=True
    )
    value = canvas.comment(
        x + 80, y + 160, "-", 60, name=f"value_{i}", panel=(left - 8, 80, 58, 18), centred=True
    )
    if not canvas.live:
        first = canvas.box(x + 61, y + 35, f"loadmess {FIRST_CONTROLLER + i}", 92)
        canvas.cord(first, chosen)
    canvas.fan(above, (knob, chosen, learn))
    for inlet, control in enumerate((knob, chosen, learn)):
        canvas.cord(control, below, 0, inlet)
    canvas.fan(below, (name, value))


def _moved(canvas: Canvas, i: int) -> None:
    """Draw what moves dial `i`: Python, without an answer, or its controller."""
    canvas.comment(
        20, 10, "Python sets the dial silently; a controller moves it, and it sends.", 380
    )
    told = canvas.receive(20, 40, f"x{i}")
    silently = canvas.box(20, 80, "prepend set")
    change = canvas.receive(170, 40, "controllers")
    split = canvas.box(170, 80, "unpack 0 0", 120)
    share = canvas.box(283, 115, "/ 127.")
    twice = canvas.box(170, 150, "t i i", 60)
    follows = canvas.receive(38, 182, f"controller{i}")
    ours = canvas.box(170, 215, f"sel {FIRST_CONTROLLER + i}", 70)
    held = canvas.box(170, 250, "f", 60)
    learning = canvas.receive(310, 150, f"learning{i}")
    open_ = canvas.box(270, 215, "gate", 60)
    learned = canvas.box(270, 250, "t b i", 60)
    done = canvas.message(340, 285, "0")
    outlets = [canvas.box(x, 320, "outlet", 30, maxclass="outlet") for x in (20, 270, 340)]
    canvas.chain(told, silently, outlets[0])
    canvas.chain(change, split, twice, ours, held, outlets[0])
    canvas.cord(split, share, 1)
    canvas.cord(share, held, 0, 1)
    canvas.cord(follows, ours, 0, 1)
    canvas.cord(learning, open_)
    canvas.cord(twice, open_, 1, 1)
    canvas.chain(open_, learned, done, outlets[2])
    canvas.cord(learned, outlets[1], 1)


def _sends(canvas: Canvas, i: int) -> None:
    """Draw what dial `i` sends and shows."""
    canvas.comment(
        20, 10, "The dial's share goes to Python; it is shown in the latent's own unit.", 400
    )
    share, chosen, learn = (
        canvas.box(x, 40, "inlet", 30, maxclass="inlet") for x in (20, 400, 480)
    )
    both = canvas.box(20, 80, "t f f", 90)
    addressed = canvas.box(20, 120, f"prepend /x/{i}", 100)
    out = canvas.send(20, 160, "to_python")
    told = canvas.receive(150, 80, f"x{i}")
    latent = canvas.receive(230, 40, f"latent{i}")
    parts = canvas.box(230, 80, "unpack s 0. 1.", 110)
    named = canvas.box(230, 160, "prepend set")
    scale = canvas.box(20, 205, "scale 0. 1. 0. 1.", 180)
    text = canvas.box(20, 240, "sprintf symout %.2f")
    shown = canvas.box(20, 275, "prepend set")
    name = canvas.box(230, 310, "outlet", 30, maxclass="outlet")
    value = canvas.box(300, 310, "outlet", 30, maxclass="outlet")
    canvas.chain(share, both, addressed, out)
    canvas.cord(both, scale, 1)
    canvas.cord(told, scale)
    canvas.chain(latent, parts, named, name)
    canvas.cord(parts, scale, 1, 3)
    canvas.cord(parts, scale, 2, 4)
    canvas.chain(scale, text, shown, value)
    canvas.cord(chosen, canvas.send(400, 80, f"controller{i}"))
    canvas.cord(learn, canvas.send(480, 120, f"learning{i}"))
