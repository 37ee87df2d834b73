"""The oscillator bank in Pure Data: slots that Python fills with voices, and their partials."""

from pd_boxes import Box, Patch

from vaelib.live.osc.protocol import MOST_PARTIALS
from vaelib.live.playing.keyboard import TICK_S
from vaelib.live.playing.voices import GOLDEN

__all__ = ["partial", "placed", "switched", "voice"]

TICK_MS = round(1000 * TICK_S)
REST_MS = TICK_MS + 2  # after which what has faded out is switched off


def switched(p: Patch, x: int, y: int, name: str, rest_ms: int = REST_MS) -> None:
    """Draw a switch of the window's sound, by what is sent to `name`: off a moment after a 0."""
    on = p.obj(x, y, f"r {name}").to(p.obj(x, y + 30, "sel 1 0"))
    started = on.to(p.obj(x, y + 60, "t b b"))
    rest = p.obj(x + 80, y + 90, f"delay {rest_ms}")
    started.to(p.msg(x + 80, y + 60, "stop"), 1).to(rest)
    on.to(rest, 1)
    state = p.obj(x, y + 150, "t f f")
    started.to(p.msg(x, y + 120, "1")).to(state)
    rest.to(p.msg(x + 80, y + 120, "0")).to(state)
    state.to(p.obj(x + 80, y + 180, "switch~"), 1)
    state.to(p.obj(x, y + 210, f"s {name}-runs"))


def partial() -> Patch:
    """One partial of a voice, cloned: ramps and an oscillator, switched off while silent."""
    p = Patch(960, 1000)
    p.text(20, 10, "A partial: [ratio amplitude ms]; the frequency of its voice; its place.", 88)
    parts = p.obj(20, 50, "inlet").to(p.obj(20, 80, "unpack f f f"))
    f0 = p.obj(420, 50, "inlet~")

    # Switched off, it starts at once at its new frequency; sounding, it glides.
    amplitude = parts.to(p.obj(100, 110, "t f f b"), 1)
    ratio = p.obj(20, 250, "pack f f")
    runs = p.obj(230, 140, "r $0-on-runs").to(p.obj(230, 170, "f 0"), 0, 1)
    amplitude.to(runs, 2)
    glide = runs.to(p.obj(230, 200, f"* {TICK_MS}"))
    glide.to(ratio, 0, 1)
    change = amplitude.to(p.obj(330, 140, "> 0"), 1).to(p.obj(330, 170, "change"))
    change.to(p.obj(330, 200, "s $0-on"))
    loud = amplitude.to(p.obj(100, 230, "t f f"))
    time = parts.to(p.obj(180, 80, "t f f"), 2)
    time.to(glide, 1, 1)
    parts.to(ratio)

    p.text(420, 530, "Its place: [pan spread ms], for all partials of the voice.", 60)
    asked = p.obj(640, 560, "inlet").to(p.obj(420, 660, "unpack f f f"))
    angle = p.obj(420, 730, "expr (max(min($f1 + $f2 * $f3 , 1) , -1) + 1) * 0.785398")
    own = p.obj(620, 630, "loadbang").to(p.obj(620, 660, f"expr 0.5 + {GOLDEN:.6f} * $1"))
    own.to(p.obj(620, 690, "expr 2 * ($f1 - int($f1)) - 1")).to(angle, 0, 2)
    asked.to(angle, 1, 1)
    asked.to(angle)
    placed_ = angle.to(p.obj(420, 760, "t b f f"))
    levels = []
    for i, function in enumerate(("cos", "sin")):
        x = 20 + 180 * i
        heard = p.obj(x, 830, "* 1")
        loud.to(heard, i)
        placed_.to(p.obj(420 + 240 * i, 795, f"expr {function}($f1) * 1.414214"), 1 + i).to(
            heard, 0, 1
        )
        placed_.to(heard)
        level = heard.to(p.obj(x, 860, f"pack f {TICK_MS}"))
        time.to(level, 0, 1)
        asked.to(level, 2, 1)
        levels.append(level)

    frequency = p.obj(20, 320, "*~")
    ratio.to(p.obj(20, 290, "line~")).to(frequency)
    f0.to(frequency, 0, 1)
    p.text(230, 350, "What Python has not faded yet never folds back.", 50)
    limit = frequency.to(p.obj(20, 350, "min~ 22050"))
    p.obj(120, 350, "r $2-nyquist").to(limit, 0, 1)
    oscillator = limit.to(p.obj(20, 380, "osc~"))
    p.text(330, 400, "Phases start apart, so that peaks do not meet.", 48)
    p.obj(230, 400, "loadbang").to(p.obj(230, 430, "f $1")).to(p.obj(230, 460, "* 0.618034")).to(
        oscillator, 0, 1
    )
    for i, level in enumerate(levels):
        x = 20 + 180 * i
        out = p.obj(x, 920, "*~")
        oscillator.to(out)
        level.to(p.obj(x, 890, "line~")).to(out, 0, 1)
        out.to(p.obj(x, 950, "outlet~"))
    switched(p, 560, 60, "$0-on")
    return p


def placed(
    p: Patch, x: int, y: int, pan: tuple[Box, int], level: tuple[Box, int], function: str
) -> Box:
    """Draw one channel: level times the gain of the pan, ramped; the centre is 1 in both."""
    gain = p.obj(x, y, f"expr {function}(($f1 + 1) * 0.785398) * 1.414214")
    pan[0].to(gain, pan[1])
    loud = p.obj(x, y + 30, "*")
    gain.to(loud, 0, 1)
    level[0].to(loud, level[1])
    return loud.to(p.obj(x, y + 60, f"pack f {TICK_MS}")).to(p.obj(x, y + 90, "line~"))


def _dealt() -> Patch:
    """A list of partials [n ratio... amplitude...] to the partials, those that are gone as 0."""
    p = Patch(760, 840)
    p.text(20, 10, "[n ratio... amplitude...]: taken whole, or not at all.", 70)
    whole = p.obj(20, 50, "inlet").to(p.obj(20, 80, "t a a"))
    n = whole.to(p.obj(420, 110, "list split 1"), 1).to(p.obj(420, 140, "t f f f"))
    rest = whole.to(p.obj(20, 110, "list split 1")).to(p.obj(20, 140, "t a a"), 1)
    fits = rest.to(p.obj(200, 170, "list length"), 1).to(
        p.obj(200, 200, f"expr $f1 == 2 * $f2 && $f2 <= {MOST_PARTIALS}")
    )
    n.to(fits, 2, 1)
    taken = rest.to(p.obj(20, 230, "spigot"))
    fits.to(taken, 0, 1)
    halves = taken.to(p.obj(20, 260, "list split"))
    n.to(halves, 1, 1)
    ratios = halves.to(p.obj(20, 290, "t b a b"))
    ratios.to(p.msg(200, 320, "const 0"), 2).to(p.obj(200, 350, "s $0-ratio"))
    ratios.to(p.obj(60, 350, "array set $0-ratio"), 1)
    amplitudes = halves.to(p.obj(420, 290, "t a b"), 1)
    amplitudes.to(p.msg(560, 320, "const 0"), 1).to(p.obj(560, 350, "s $0-amp"))
    amplitudes.to(p.obj(420, 350, "array set $0-amp"))
    p.obj(560, 50, f"array define $0-ratio {MOST_PARTIALS}")
    p.obj(560, 80, f"array define $0-amp {MOST_PARTIALS}")

    go = ratios.to(p.obj(20, 510, "t b b"))

    # Each of the partials of this message, and of the last one, if that had more.
    count = p.obj(20, 540, "f")
    n.to(count, 0, 1)
    both = go.to(count).to(p.obj(20, 570, "t f f"))
    most = p.obj(60, 600, "max 0")
    both.to(most, 1)
    both.to(most, 0, 1)
    index = most.to(p.obj(60, 630, "until")).to(p.obj(60, 660, "f 0"))
    index.to(p.obj(140, 660, "+ 1")).to(index, 0, 1)
    go.to(p.msg(140, 630, "0"), 1).to(index, 0, 1)
    each = index.to(p.obj(60, 690, "t f f f"))
    one = p.obj(60, 750, "pack f f f f")
    each.to(p.obj(320, 720, "tabread $0-amp"), 2).to(one, 0, 2)
    each.to(p.obj(180, 720, "tabread $0-ratio"), 1).to(one, 0, 1)
    each.to(one)
    p.text(480, 690, "A silent voice takes them at once.", 40)
    p.obj(480, 720, "r $0-on-runs").to(p.obj(480, 750, f"* {TICK_MS}")).to(one, 0, 3)
    one.to(p.obj(60, 790, "outlet"))
    return p


def voice() -> Patch:
    """One slot: [hz level pan] and partials come in, stereo sound goes out; off while silent."""
    p = Patch(1000, 520)
    p.text(20, 10, "A slot: [hz level pan] left, [n ratio... amplitude...] right.", 70)
    told = p.obj(20, 50, "inlet").to(p.obj(20, 80, "unpack f f f"))
    level = told.to(p.obj(120, 140, "t f f f b"), 1)

    # A voice that starts jumps to its pitch; one that sounds glides; one that ends keeps it.
    before = p.obj(300, 170, "f 0")
    level.to(before, 3)
    level.to(before, 2, 1)
    jump = before.to(p.obj(300, 200, "sel 0"))
    hz = p.obj(20, 290, "pack f f")
    jump.to(p.msg(300, 230, "0")).to(hz, 0, 1)
    jump.to(p.msg(360, 230, str(TICK_MS)), 1).to(hz, 0, 1)
    sounds = level.to(p.obj(220, 170, "> 0"), 1).to(p.obj(220, 200, "t f f f"))
    sounds.to(p.obj(220, 230, "change")).to(p.obj(220, 260, "s $0-on"))
    kept = p.obj(20, 260, "spigot")
    sounds.to(kept, 1, 1)
    told.to(kept).to(hz)
    pitch = hz.to(p.obj(20, 320, "line~"))
    gain = level.to(p.obj(120, 230, f"pack f {TICK_MS}")).to(p.obj(120, 260, "line~"))

    # A silent voice takes its place at once.
    place = p.obj(460, 230, "pack f f f")
    held = p.obj(460, 170, "f 0")
    told.to(held, 2, 1)
    sounds.to(p.obj(460, 140, "sel 1"), 2).to(held)
    held.to(p.obj(460, 200, "change")).to(place)
    apart = p.obj(560, 80, "r $2-spread").to(p.obj(560, 110, "change")).to(p.obj(560, 140, "t b f"))
    apart.to(place, 1, 1)
    apart.to(place)
    p.obj(660, 170, "r $0-on-runs").to(p.obj(660, 200, f"* {TICK_MS}")).to(place, 0, 2)
    places = place.to(p.msg(460, 260, "all $1 $2 $3"))

    partials = p.obj(200, 350, f"clone -s 0 vae_partial {MOST_PARTIALS} $2")
    p.obj(200, 290, "inlet").to(p.sub(200, 320, "dealt", _dealt())).to(partials)
    pitch.to(partials, 0, 1)
    places.to(partials, 0, 2)
    for i in range(2):
        heard = p.obj(200 + 100 * i, 430, "*~")
        partials.to(heard, i)
        gain.to(heard, 0, 1)
        heard.to(p.obj(200 + 100 * i, 470, "outlet~"))
    switched(p, 800, 170, "$0-on")
    return p
