"""What else the player touches: notes, the mode, the level, the PCA dials, the presets."""

from parameters import dial, parameter
from patch import Canvas

__all__ = ["level", "mode", "notes", "pca", "presets"]


def notes(canvas: Canvas) -> None:
    """Draw the notes: [pitch velocity] in; the last note wins; its own release alone ends it."""
    canvas.comment(
        170, 20, "The last note wins. Only the sounding note's release closes the gate.", 400
    )
    pair = canvas.box(20, 20, "inlet", 30, maxclass="inlet")
    turned = canvas.box(20, 55, "zl.rev")
    kind = canvas.box(20, 90, "route 0", 420)
    to_python = canvas.send(320, 380, "to_python")
    gate = canvas.send(20, 380, "gate")
    # A release: [pitch]. It counts if it is the pitch that sounds.
    ours = canvas.box(20, 235, "sel 128", 100)
    ended = canvas.box(20, 270, "t b b", 70)
    closed = canvas.message(20, 305, "0. 10")
    pitch = canvas.box(110, 305, "i", 40)
    released = canvas.message(110, 340, "/note $1 0")
    # A note: [velocity pitch].
    both = canvas.box(425, 125, "t l l", 62)
    again = canvas.box(480, 235, "zl.rev")
    report = canvas.box(480, 305, "prepend /note")
    split = canvas.box(230, 160, "unpack 0 0", 120)
    struck = canvas.box(343, 195, "t i i i", 64)
    frequency = canvas.box(393, 235, "mtof")
    f0 = canvas.send(393, 270, "f0")
    share = canvas.box(230, 235, "/ 127.")
    opened = canvas.message(230, 305, "$1 10")
    canvas.chain(pair, turned, kind, ours, ended, closed, gate)
    canvas.cord(ended, pitch, 1)
    canvas.chain(pitch, released, to_python)
    canvas.cord(kind, both, 1)
    canvas.chain(both, split, share, opened, gate)
    canvas.cord(both, again, 1)
    canvas.chain(again, report, to_python)
    canvas.cord(split, struck, 1)
    canvas.cord(struck, ours, 0, 1)
    canvas.cord(struck, pitch, 1, 1)
    canvas.cord(struck, frequency, 2)
    canvas.cord(frequency, f0)


def mode(canvas: Canvas, x: int, y: int) -> None:
    """Draw the switch between the two voices, which Python may turn too."""
    canvas.heading(x, y, "6  Mode", 120)
    told = canvas.receive(x, y + 30, "mode")
    kind = canvas.box(x, y + 62, "route bank stft", 130)
    indices = [canvas.message(x + 60 * i, y + 94, str(i)) for i in range(2)]
    both = canvas.box(x, y + 130, "t i i", 60)
    silently = canvas.box(x + 53, y + 162, "prepend set")
    names, panel = ["bank", "stft"], (514, 102, 100, 20)
    if canvas.live:
        tabs = canvas.ui(
            x + 53, y + 200, "live.tab", (100, 20), name="mode", panel=panel,
            **parameter("Mode", "Mode", "enum", choices=names),
        )  # fmt: skip
    else:
        tabs = canvas.ui(x + 53, y + 200, "tab", (100, 20), name="mode", panel=panel, tabs=names)
    turned = canvas.box(x + 53, y + 236, "t i i", 60)
    which = canvas.box(x + 53, y + 270, "sel 0 1", 90)
    messages = [canvas.message(x + 20 + 95 * i, y + 304, f"/mode {n}") for i, n in enumerate(names)]
    out = canvas.send(x + 20, y + 340, "to_python")
    canvas.chain(told, kind)
    canvas.fan(kind, indices)
    for index in indices:
        canvas.cord(index, both)
    canvas.cord(both, silently, 1)
    canvas.chain(silently, tabs, turned, which)
    canvas.cord(both, canvas.send(x - 26, y + 236, "mix"))
    canvas.cord(turned, canvas.send(x + 160, y + 270, "mix"), 1)
    canvas.fan(which, messages)
    for message in messages:
        canvas.cord(message, out)


def level(canvas: Canvas, x: int, y: int) -> None:
    """Draw the level: -60 to +6 dB, ramped over 20 ms."""
    canvas.heading(x, y, "8  Level", 120)
    place = (632, 40, 44, 36) if canvas.live else (634, 40, 40, 40)
    knob = dial(
        canvas, x, y + 64, "level", place, live_name="Level", short="Level", low=-60.0, high=6.0,
        unit="dB", start=0.0,
    )  # fmt: skip
    if not canvas.live:
        canvas.chain(canvas.box(x, y + 30, "loadmess 0."), knob)
    both = canvas.box(x, y + 112, "t f f", 110)
    factor = canvas.box(x, y + 146, "dbtoa")
    ramp = canvas.message(x, y + 180, "$1 20")
    canvas.chain(knob, both, factor, ramp, canvas.send(x, y + 214, "level"))
    text = canvas.box(x + 103, y + 146, "sprintf symout %.1f dB", 146)
    shown = canvas.box(x + 103, y + 180, "prepend set")
    value = canvas.comment(
        x + 103, y + 214, "-", 70, name="value_level", panel=(619, 80, 70, 18), centred=True
    )
    canvas.cord(both, text, 1)
    canvas.chain(text, shown, value)
    canvas.comment(x + 60, y + 70, "Level", 60, panel=(624, 22, 60, 18), centred=True)


def pca(canvas: Canvas, x: int, y: int) -> None:
    """Draw two dials that steer all latents through the inverse PCA.

    They are a gesture, not a state: they start at 0 and are silent until the patch has loaded, so
    that values which Live restores do not overrule the latents.
    """
    canvas.heading(x, y, "9  All latents by two dials", 200)
    loaded = canvas.receive(x + 60, y + 30, "loaded")
    order = canvas.box(x + 60, y + 62, "t b b", 100)
    middle = canvas.message(x + 153, y + 96, "set 0.")
    open_ = canvas.message(x + 20, y + 96, "1")
    pair = canvas.box(x + 100, y + 196, "pak 0. 0.", 77)
    gate = canvas.box(x + 20, y + 228, "gate", 87)
    canvas.chain(loaded, order, open_, gate)
    canvas.cord(order, middle, 1)
    for i, axis in enumerate("xy"):
        left = 514 + 58 * i
        place = (left, 40, 44, 36) if canvas.live else (left, 40, 40, 40)
        title = f"PCA {axis.upper()}"
        knob = dial(
            canvas, x + 100 + 70 * i, y + 140, f"pca_{axis}", place, live_name=title, short=title,
            low=-1.0, high=1.0,
        )  # fmt: skip
        canvas.comment(
            x + 225, y + 140 + 24 * i, title, 50, panel=(left - 8, 22, 58, 18), centred=True
        )
        canvas.cord(middle, knob)
        canvas.cord(knob, pair, 0, i)
    canvas.cord(pair, gate, 0, 1)
    address = canvas.box(x + 20, y + 260, "prepend /pca")
    canvas.chain(gate, address, canvas.send(x + 20, y + 292, "to_python"))


def presets(canvas: Canvas, x: int, y: int) -> None:
    """Draw four presets: a click recalls one, or keeps the dials in it when "save" is on."""
    canvas.heading(x, y, "10  Presets: recall, or save when the toggle is on", 380)
    saved = canvas.receive(x, y + 30, "saved")
    off = canvas.message(x, y + 58, "0")
    save = canvas.ui(x, y + 86, "toggle", (20, 20), name="save", panel=(632, 145, 18, 18))
    canvas.comment(x + 24, y + 86, "save", 50, panel=(652, 144, 50, 18))
    canvas.comment(x + 320, y + 30, "Presets", 60, panel=(510, 124, 70, 18))
    which = canvas.box(x, y + 120, "+ 1", 50)
    name = canvas.box(x + 103, y + 120, "tosymbol", 70)
    gate = canvas.box(x, y + 155, "gate 2 1", 110)
    recall = canvas.box(x, y + 190, "prepend /preset")
    keep = canvas.box(x + 130, y + 190, "t b l", 60)
    store = canvas.box(x + 205, y + 225, "prepend /preset/save")
    out = canvas.send(x, y + 260, "to_python")
    canvas.chain(saved, off, save, which, gate, recall, out)
    for i in range(4):
        button = canvas.button(
            x + 103 + 50 * i, y + 30, str(i + 1), (40, 20), name=f"preset_{i + 1}",
            panel=(514 + 28 * i, 144, 24, 20),
        )  # fmt: skip
        canvas.chain(button, canvas.message(x + 103 + 50 * i, y + 72, str(i + 1)), name)
    canvas.cord(name, gate, 0, 1)
    canvas.cord(gate, keep, 1)
    canvas.cord(keep, store, 1)
    canvas.chain(store, out)
    canvas.cord(keep, canvas.send(x + 110, y + 225, "saved"))
