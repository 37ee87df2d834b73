"""The eight dials: each is one latent and follows one controller, which it can learn."""

from parameters import dial, parameter
from patch import Canvas

from vaelib.live.osc.protocol import FIRST_CONTROLLER

__all__ = ["latent_dial"]


def latent_dial(canvas: Canvas, x: int, y: int, i: int) -> None:
    """Draw dial `i`: what moves it above, what it sends below."""
    left, top = 8 + 80 * (i % 4), 34 + 66 * (i // 4)
    above = canvas.window(x, y, f"moved_{i}", lambda c: _moved(c, i), ports=(0, 3), width=130)
    knob = dial(
        canvas, x, y + 70, f"dial_{i}", (left, top + 14, 36, 36), "Timbre",
        **parameter(f"Latent {i}", f"z{i}", "float", about="A latent, over its range: percent"),
    )  # fmt: skip
    chosen = canvas.ui(
        x + 61, y + 70, "live.numbox", (44, 15), name=f"controller_{i}",
        panel=(left + 40, top + 15, 36, 15),
        **parameter(
            f"Controller {i}", f"CC {i}", "int", high=127.0, unit="int",
            start=float(FIRST_CONTROLLER + i), automated=False,
            about="Number of the MIDI controller that moves this dial",
        ),
    )  # fmt: skip
    learn = canvas.ui(
        x + 123, y + 70, "live.text", (36, 15), name=f"learn_{i}",
        panel=(left + 40, top + 32, 36, 15), label="learn", texton="learn", mode=1,
        **parameter(
            f"Learn {i}", "learn", "enum", choices=("off", "on"), automated=False, stored=False,
            about="Take the next MIDI controller that moves",
        ),
    )  # fmt: skip
    below = canvas.window(x, y + 130, f"sends_{i}", lambda c: _sends(c, i), ports=(3, 2), width=140)
    name = canvas.comment(
        x, y + 165, f"z{i}", 70, name=f"name_{i}", panel=(left, top, 78, 14), centred=True
    )
    value = canvas.comment(
        x + 80, y + 165, "-", 70, name=f"value_{i}", panel=(left, top + 50, 78, 14), centred=True
    )
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
    push = canvas.receive(20, 130, "push")
    shown = canvas.message(20, 165, "outputvalue")
    change = canvas.receive(170, 40, "controllers")
    split = canvas.box(170, 80, "unpack 0 0", 120)
    share = canvas.box(283, 115, "/ 127.")
    twice = canvas.box(170, 150, "t i i", 60)
    follows = canvas.receive(38, 200, f"controller{i}")
    ours = canvas.box(170, 235, f"sel {FIRST_CONTROLLER + i}", 70)
    held = canvas.box(170, 270, "f", 60)
    learning = canvas.receive(310, 150, f"learning{i}")
    open_ = canvas.box(270, 215, "gate", 60)
    learned = canvas.box(270, 250, "t b i i", 60)
    at_once = canvas.send(345, 250, f"controller{i}")
    done = canvas.message(340, 285, "0")
    outlets = [
        canvas.box(x, 320, "outlet", 30, maxclass="outlet", comment=what)
        for x, what in ((20, "dial"), (270, "controller"), (340, "learn"))
    ]
    canvas.chain(told, silently, outlets[0])
    canvas.chain(push, shown, outlets[0])
    canvas.chain(change, split, twice, ours, held, outlets[0])
    canvas.cord(split, share, 1)
    canvas.cord(share, held, 0, 1)
    canvas.cord(follows, ours, 0, 1)
    canvas.cord(learning, open_)
    canvas.cord(twice, open_, 1, 1)
    canvas.chain(open_, learned, done, outlets[2])
    canvas.cord(learned, outlets[1], 1)
    # The number box may be drawn late: what is learned counts from this message on.
    canvas.cord(learned, at_once, 2)


def _sends(canvas: Canvas, i: int) -> None:
    """Draw what dial `i` sends, if there is such a latent, and what is shown of it."""
    canvas.comment(20, 10, "The dial's share goes to Python, which says what it means.", 400)
    share, chosen, learn = (
        canvas.box(x, 40, "inlet", 30, maxclass="inlet", comment=what)
        for x, what in ((120, "dial"), (400, "controller"), (480, "learn"))
    )
    known = canvas.box(20, 140, "gate", 120)
    addressed = canvas.box(20, 175, f"prepend /x/{i}", 100)
    latent = canvas.receive(230, 40, f"latent{i}")
    parts = canvas.box(230, 75, "zl.slice 1", 80)
    named = canvas.box(230, 110, "t b l", 80)
    there = canvas.message(150, 110, "1")
    shown = canvas.box(280, 145, "prepend set")
    told = canvas.receive(230, 180, f"value{i}")
    text = canvas.box(300, 215, "prepend set")
    name = canvas.box(280, 260, "outlet", 30, maxclass="outlet", comment="name")
    value = canvas.box(330, 260, "outlet", 30, maxclass="outlet", comment="value")
    canvas.cord(share, known, 0, 1)
    canvas.chain(known, addressed, canvas.send(20, 210, "to_python"))
    canvas.chain(latent, parts, named, there, known)
    canvas.cord(named, shown, 1)
    canvas.chain(shown, name)
    canvas.chain(told, text, value)
    canvas.cord(chosen, canvas.send(400, 80, f"controller{i}"))
    canvas.cord(learn, canvas.send(480, 120, f"learning{i}"))
