"""The panel in Pure Data: dials, presets, the map, and the parameters of the performance."""

from panel import SECTIONS, Shown
from pd_boxes import SPACE, Patch, word
from pd_time import LATENCY_MS

from vaelib.live.osc.protocol import FIRST_CONTROLLER, N_DIALS

__all__ = ["dial", "panel", "parameter"]

NO_PYTHON = f"no{SPACE}Python:{SPACE}start{SPACE}make{SPACE}play"
COLUMN, ROW = 310, 26
UNITS = {"s": "s", "Hz": "Hz", "dB": "dB", "semitones": "st", "bpm": "bpm"}


def dial() -> Patch:
    """One dial: a share 0..1 of one latent's range, moved by hand, by a controller, by Python."""
    p = Patch(1180, 460, face=(400, 26))
    slider = p.hslider(4, 5, (120, 16), (0, 1), receive="$1-dial-$2", label="-", default=0.5)
    learn = p.toggle(270, 5, 16)
    p.plate(292, 3, (104, 20), receive="$0-value", label="-")
    p.text(
        20,
        50,
        "vae_dial NAME NUMBER CONTROLLER: the toggle learns the next controller that moves.",
        84,
    )

    # A controller moves the slider, as a hand does: what the slider says goes to Python.
    move = p.obj(20, 90, "ctlin")
    number = move.to(p.obj(120, 90, "t f f"), 1)
    ours = p.obj(20, 250, "spigot")
    known = number.to(p.obj(120, 190, "== $3"))
    known.to(ours, 0, 1)
    learning = number.to(p.obj(220, 110, "spigot"), 1)
    learn.to(learning, 0, 1)
    learned = learning.to(p.obj(220, 140, "t b f"))
    learned.to(known, 1, 1)
    learned.to(p.msg(220, 190, "0")).to(learn)
    move.to(ours).to(p.obj(20, 280, "/ 127")).to(slider)
    slider.to(p.obj(20, 360, "oscformat x $2")).to(p.obj(20, 390, "s $1-to-python"))

    # Python moves the slider without a word of it going back. In the address /x/3 the 3 is a word.
    word(p, 320, 200, "$1-x", "$2").to(p.msg(320, 270, "set $1")).to(slider)
    named = word(p, 600, 200, "$1-latent", "$2").to(p.obj(600, 270, "unpack s f f"))
    named.to(p.msg(600, 300, "label $1")).to(slider)
    shown = word(p, 880, 200, "$1-value", "$2").to(p.obj(880, 270, "list"))
    shown = shown.to(p.msg(880, 300, "label $1"))
    shown.to(p.obj(880, 330, "s $0-value"))
    return p


def parameter() -> Patch:
    """One setting of the performance: a slider over its range, and its value."""
    p = Patch(980, 560, face=(300, 24))
    p.plate(2, 2, (74, 20), label="$3")
    slider = p.hslider(80, 4, (110, 16), (0, 1), receive="$1-set-$2")
    p.plate(200, 2, (98, 20), receive="$0-text", label="-")
    p.text(20, 40, "vae_parameter NAME PARAMETER LABEL CURVE LOW HIGH WHOLE FORMAT", 70)
    p.text(20, 65, "value = low + (high - low) share^CURVE, a whole number if WHOLE is 1", 84)

    value = slider.to(p.obj(20, 110, "expr $5 + ($6 - $5) * pow($f1 , $4)"))
    value = value.to(p.obj(20, 140, "expr if($7 , rint($f1) , $f1)")).to(p.obj(20, 170, "t f f"))
    value.to(p.obj(20, 200, "oscformat set $2")).to(p.obj(20, 230, "s $1-to-python"))

    p.text(640, 110, "[value low high unit meaning words...], then [value]", 56)
    told = p.obj(460, 110, "r $1-param").to(p.obj(460, 140, "route $2"))
    told = told.to(p.obj(460, 170, "t a a"))
    number = told.to(p.obj(460, 200, "list split 1")).to(p.obj(460, 230, "unpack f"))
    number = number.to(p.obj(460, 260, "t f f"))
    share = p.obj(460, 290, "expr pow(($f1 - $5) / ($6 - $5) , 1 / float($4))")
    number.to(share).to(p.msg(460, 320, "set $1")).to(slider)

    # Shown as the word of its number, or as a number in its unit.
    words = p.obj(120, 350, "list append")
    told.to(p.obj(680, 170, "list split 5"), 1).to(words, 1, 1)
    both = p.obj(120, 290, "t b f f")
    value.to(both, 1)
    number.to(both, 1)
    at = words.to(p.obj(120, 380, "list split"))
    both.to(at, 1, 1)
    both.to(words)
    word = at.to(p.obj(120, 410, "list split 1"), 1)
    text = p.obj(120, 500, "s $0-text")
    word.to(p.obj(120, 440, "list prepend label")).to(p.obj(120, 470, "list trim")).to(text)
    plain = p.obj(340, 440, "f")
    both.to(plain, 2, 1)
    word.to(plain, 2)
    at.to(p.obj(340, 410, "t b"), 2).to(plain)
    rounded = plain.to(p.obj(340, 470, "makefilename $8")).to(p.msg(340, 500, "label $1"))
    rounded.to(text)
    return p


def _messages() -> Patch:
    """What the panel says to Python, but for dials and parameters, and what it hears."""
    p = Patch(900, 460)
    p.text(20, 10, "mode", 6)
    clicked = p.obj(20, 40, "r $0-mode-clicked").to(p.obj(20, 70, "t f f"))
    clicked.to(p.obj(120, 100, "s $0-voice"), 1)
    names = clicked.to(p.obj(20, 130, "sel 0 1"))
    mode = p.obj(20, 190, "oscformat mode")
    names.to(p.msg(20, 160, "symbol bank")).to(mode)
    names.to(p.msg(120, 160, "symbol stft"), 1).to(mode)
    mode.to(p.obj(20, 220, "s $0-to-python"))
    told = p.obj(20, 280, "r $0-mode").to(p.obj(20, 310, "route bank stft"))
    chosen = p.obj(20, 370, "t f f")
    told.to(p.msg(20, 340, "0")).to(chosen)
    told.to(p.msg(80, 340, "1"), 1).to(chosen)
    chosen.to(p.msg(20, 400, "set $1")).to(p.obj(20, 430, "s $0-mode-shown"))
    chosen.to(p.obj(180, 400, "s $0-voice"), 1)

    p.text(340, 10, "everything silent at once", 40)
    p.obj(340, 40, "r $0-panic").to(p.obj(340, 70, "oscformat panic")).to(
        p.obj(340, 100, "s $0-to-python")
    )

    p.text(340, 160, "the recording that notes follow", 40)
    followed = p.obj(340, 220, "oscformat gesture")
    p.obj(340, 190, "r $0-gesture").to(followed)
    p.obj(460, 190, "r $0-no-gesture").to(followed)
    followed.to(p.obj(340, 250, "s $0-to-python"))

    p.text(620, 10, "status: the model, or that there is none", 44)
    status = p.obj(620, 130, "s $0-status")
    p.obj(620, 40, "r $0-model").to(p.msg(620, 80, "label $1")).to(status)
    p.obj(740, 40, "r $0-lost").to(p.msg(740, 80, f"label {NO_PYTHON}")).to(status)

    p.text(620, 190, "what Python could not do, for 5 s", 36)
    error = p.obj(620, 220, "r $0-error").to(p.obj(620, 250, "list prepend label"))
    error = error.to(p.obj(620, 280, "list trim")).to(p.obj(620, 310, "t b a"))
    notice = p.obj(620, 400, "s $0-notice")
    error.to(notice, 1)
    error.to(p.obj(720, 340, "delay 5000")).to(p.msg(720, 370, "label -")).to(notice)
    return p


def _section(p: Patch, x: int, y: int, title: str, shown: tuple[Shown, ...]) -> int:
    """Place a title and the parameters below it; returns where the next section begins."""
    p.text(x, y, title, 20)
    for i, one in enumerate(shown):
        row = one.row
        span = f"{row.low:g} {one.high:g} {one.whole:d} %.3g{UNITS.get(row.unit, '')}"
        label = one.label.replace(" ", SPACE)
        text = f"vae_parameter $0 {one.name} {label} {one.curve} {span}"
        p.obj(x, y + 24 + ROW * i, text)
    return y + 24 + ROW * len(shown) + 10


def panel(port: int) -> Patch:
    """The patch that is opened: the panel, and below it the engine and the way out.

    Parameters
    ----------
    port : int
        UDP port of Python.
    """
    p = Patch(1310, 790)
    p.text(20, 12, "Variational auto-encoder synthesiser", 40)
    p.plate(330, 12, (310, 24), receive="$0-status", label=NO_PYTHON)
    p.plate(650, 12, (460, 24), receive="$0-notice", label="-")
    p.button(1130, 14, 20, send="$0-panic", label="panic")

    p.text(20, 46, "Latents: slider, name, learn a controller, value", 60)
    for i in range(N_DIALS):
        p.obj(20, 70 + 30 * i, f"vae_dial $0 {i} {FIRST_CONTROLLER + i}")
    p.text(20, 322, "Map: drag the point", 30)
    p.obj(20, 346, "vae_map $0")
    p.text(210, 322, "Sound by", 10)
    p.hradio(210, 346, 20, 2, send="$0-mode-clicked", receive="$0-mode-shown")
    p.text(260, 346, "banks, inverse STFT", 22)
    p.text(210, 376, "Drone", 8)
    p.toggle(210, 400, 20, send="$0-drone")
    p.text(240, 400, "A3, without a key", 22)
    p.text(210, 436, "Gesture: type its name", 24)
    p.symbol(210, 460, 26, receive="$0-gesture-typed", send="$0-gesture")
    p.button(210, 486, 20, send="$0-no-gesture", label="none")

    p.text(440, 46, "Presets", 10)
    p.obj(440, 70, "vae_presets $0")
    bottoms = [46, 46]
    for i, (title, shown) in enumerate(SECTIONS.items()):
        side = min(i // 3, 1)
        bottoms[side] = _section(p, 650 + COLUMN * side, bottoms[side], title, shown)

    p.text(650, 496, "Morph: drag. Buttons fill corners.", 40)
    p.obj(650, 520, "vae_morph $0")

    p.text(20, 560, "The numbers of the engine: Python's UDP port, the latency in ms.", 64)
    sound = p.obj(20, 590, f"vae_engine $0 {port} {LATENCY_MS}")
    speakers = p.obj(20, 690, "dac~ 1 2")
    record = p.obj(140, 690, "s~ $0-left"), p.obj(260, 690, "s~ $0-right")
    for i, x in enumerate((20, 120)):
        safe = p.obj(x, 640, "clip~ -1 1")
        sound.to(safe, i)
        safe.to(speakers, 0, i)
        safe.to(record[i])
    p.sub(400, 590, "messages", _messages())
    return p
