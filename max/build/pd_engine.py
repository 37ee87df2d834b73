"""The engine in Pure Data: messages in and out, heartbeat, and the way from slots to sound.

It has no panel and no name that is not its own: $1 begins every name that it shares with one.
"""

from pd_boxes import Patch
from pd_frames import frames
from pd_midi import midi
from pd_time import timed
from pd_voices import placed

from vaelib.live.osc.protocol import FADE_OUT_MS, N_HOP, PATIENCE_MS, PING_MS
from vaelib.live.playing.keyboard import N_SLOTS

__all__ = ["engine"]

FADE_IN_MS, SWITCH_MS = 300, 50
SHOWN = ("bands", "latent", "x", "value", "param", "presets", "names", "corner", "mode", "error")
PLAYED = ("noise", "spread", "places")


def _heartbeat() -> Patch:
    """Greets Python, pings it, and fades the sound while it is gone."""
    p = Patch(760, 460)
    p.text(20, 10, "Silence of 2 s: fade out, greet. Anything comes again: fade in, greet.", 76)
    start = p.obj(20, 50, "r $1-start").to(p.obj(20, 80, "t b b b b"))
    # A Python that starts later does not know the port: while it is silent, greet instead of ping.
    away = start.to(p.obj(20, 110, f"metro {PING_MS}")).to(p.obj(20, 140, "f 0"))
    beat = away.to(p.obj(20, 170, "sel 1"))
    count = beat.to(p.obj(80, 200, "t b"), 1).to(p.obj(80, 230, "f 0"))
    count.to(p.obj(140, 230, "+ 1")).to(count, 0, 1)
    both = p.obj(80, 260, "pack f f")
    count.to(both)
    both.to(p.msg(80, 283, "$1 0 $2 4")).to(p.obj(80, 306, "oscformat -f fifi ping")).to(
        p.obj(270, 306, "s $1-to-python")
    )

    # Port 0: Python answers where this came from, so that copies of the patch need no ports.
    hello = p.obj(20, 330, "samplerate~")
    hello.to(both, 0, 1)
    start.to(hello, 3)
    beat.to(hello)
    hello.to(p.msg(20, 360, "0 $1 4")).to(p.obj(20, 390, "oscformat -f ifi hello")).to(
        p.obj(20, 420, "s $1-to-python")
    )

    fade = p.obj(400, 420, "s $1-fade")
    start.to(p.msg(260, 360, "1"), 2).to(fade)
    heard = p.obj(400, 50, "r $1-heard").to(p.obj(400, 80, "t b b"))
    watch = p.obj(560, 140, f"delay {PATIENCE_MS}")
    start.to(watch, 1)
    heard.to(watch, 1)
    lost = p.obj(400, 140, "f 0")
    heard.to(lost)
    back = lost.to(p.obj(400, 170, "sel 1")).to(p.obj(400, 200, "t b b b"))
    back.to(hello, 0)
    back.to(p.msg(400, 290, f"1 {FADE_IN_MS}"), 1).to(fade)
    flag = p.obj(480, 330, "t f f")
    back.to(p.msg(480, 230, "0"), 2).to(flag)
    flag.to(lost, 0, 1)
    flag.to(away, 1, 1)
    gone = watch.to(p.obj(560, 200, "t b b b"))
    gone.to(p.obj(560, 320, "s $1-lost"))
    gone.to(p.msg(580, 260, f"0 {FADE_OUT_MS}"), 1).to(fade)
    gone.to(p.msg(680, 230, "1"), 2).to(flag)
    return p


def _slots() -> Patch:
    """[n hz level pan ...] to [slot hz level pan], one by one; slots not named are silent."""
    p = Patch(700, 460)
    p.text(20, 10, f"All {N_SLOTS} slots at once: the list is taken whole, or not at all.", 80)
    whole = p.obj(20, 50, "inlet").to(p.obj(20, 80, "t a a a"))
    fits = p.obj(240, 170, f"expr $f1 * 3 + 1 == $f2 && $f1 <= {N_SLOTS}")
    whole.to(p.obj(380, 110, "list length"), 2).to(fits, 0, 1)
    whole.to(p.obj(240, 110, "list split 1"), 1).to(fits)
    taken = p.obj(20, 200, "spigot")
    fits.to(taken, 0, 1)
    named = whole.to(taken).to(p.obj(20, 230, "list split 1"))
    silence = " ".join(["0"] * 3 * N_SLOTS)
    padded = named.to(p.obj(20, 260, f"list append {silence}"), 1).to(p.obj(20, 340, "t b b a"))
    left = p.obj(20, 430, "list append")
    padded.to(left, 2, 1)
    index = p.obj(240, 430, "f 0")
    padded.to(p.msg(160, 380, "0"), 1).to(index, 0, 1)
    turn = padded.to(p.msg(20, 380, str(N_SLOTS))).to(p.obj(60, 380, "until"))
    turn = turn.to(p.obj(60, 405, "t b b"))
    turn.to(index, 1)
    index.to(p.obj(300, 430, "+ 1")).to(index, 0, 1)
    one = p.obj(20, 500, "list prepend")
    index.to(one, 0, 1)
    three = turn.to(left).to(p.obj(20, 465, "list split 3"))
    three.to(left, 1, 1)
    three.to(one).to(p.obj(20, 540, "outlet"))
    p.text(300, 500, "slot 0 is the note of the inverse STFT", 40)
    first = p.obj(160, 500, "route 0")
    one.to(first).to(p.obj(160, 540, "s $1-note"))
    return p


def _crossfade() -> Patch:
    """The gains of the two voices, one of which sounds; the inverse STFT rests while it is mute."""
    p = Patch(620, 320)
    p.text(20, 10, "0: oscillator banks, 1: inverse STFT", 40)
    voice = p.obj(20, 50, "r $1-voice").to(p.obj(20, 80, "t f f f f"))
    bank = voice.to(p.obj(20, 140, "== 0")).to(p.msg(20, 170, f"$1 {SWITCH_MS}"))
    bank.to(p.obj(20, 200, "line~")).to(p.obj(20, 250, "outlet~"))
    spectrum = voice.to(p.msg(120, 170, f"$1 {SWITCH_MS}"), 1)
    spectrum.to(p.obj(120, 200, "line~")).to(p.obj(120, 250, "outlet~"))
    choice = voice.to(p.obj(240, 140, "sel 1 0"), 2)
    choice.to(p.obj(240, 230, "s $1-wait-for-frame"))
    rest = p.obj(320, 200, f"delay {2 * SWITCH_MS}")
    choice.to(rest, 1)
    runs = p.obj(440, 260, "s $1-stft-runs")
    rest.to(p.msg(320, 260, "0")).to(runs)
    started = voice.to(p.obj(440, 140, "sel 1"), 3).to(p.obj(440, 170, "t b b"))
    started.to(p.msg(480, 200, "stop"), 1).to(rest)
    started.to(p.msg(440, 230, "1")).to(runs)
    return p


def engine() -> Patch:
    """The whole instrument without its panel."""
    p = Patch(1140, 900)
    about = "vae_engine NAME PORT MS: what its names begin with, Python's port, the latency."
    p.text(20, 10, about, 54)

    p.text(240, 50, "to and from Python", 20)
    socket = p.obj(20, 50, "netsend -u -b")
    time = p.obj(420, 20, "r $1-to-python").to(p.sub(420, 50, "time", timed()))
    time.to(socket)
    datagram = socket.to(p.obj(20, 80, "t a b"), 1)
    datagram.to(p.obj(120, 80, "s $1-heard"), 1)
    message = datagram.to(p.obj(20, 110, "oscparse")).to(p.obj(20, 140, "list trim"))
    shown = message.to(p.obj(500, 170, "route config " + " ".join(SHOWN)))
    config = shown.to(p.obj(330, 210, "unpack f f f f f s"))
    config.to(p.obj(330, 240, "s $1-model"), 5)
    shown.to(time, 1 + len(SHOWN), 1)
    route = time.to(p.obj(20, 170, "route voices partials bank spec " + " ".join(PLAYED)), 1)
    for i, name in enumerate((*SHOWN, *PLAYED)):
        x, y = 500 + 115 * (i % 5), 210 + 30 * (i // 5)
        box = p.obj(x, y, f"s $1-{name}")
        if name in SHOWN:
            shown.to(box, 1 + i)
        else:
            route.to(box, 4 + i - len(SHOWN))
    route.to(p.obj(180, 210, "s $1-voiced"), 1)

    start = p.obj(840, 50, "loadbang").to(p.obj(840, 80, "t b b b b b"))
    start.to(p.obj(740, 110, "s $1-start"))
    start.to(p.obj(640, 110, "f $2"), 1).to(p.msg(600, 140, "connect 127.0.0.1 $1")).to(socket)
    start.to(p.msg(810, 140, "0"), 2).to(p.obj(860, 140, "s $1-voice"))
    rate = start.to(p.obj(960, 74, "samplerate~"), 3).to(p.obj(960, 98, "t f f"))
    rate.to(p.obj(1000, 122, "/ 2"), 1).to(p.obj(1000, 146, "s $1-nyquist"))
    start.to(p.msg(960, 30, "; pd dsp 1"), 4)
    p.sub(640, 300, "heartbeat", _heartbeat())
    p.sub(760, 300, "midi", midi())

    p.text(600, 350, "the inverse STFT: its advance of phase, its level and place", 62)
    note = p.obj(600, 380, "r $1-note").to(p.obj(600, 410, "t a a"))
    hertz = note.to(p.obj(740, 440, "unpack f f"), 1)
    sounds = hertz.to(p.obj(860, 470, "> 0"), 1).to(p.obj(860, 500, "t f f"))
    pitch = p.obj(740, 530, "spigot")
    sounds.to(pitch, 1, 1)
    sounds.to(p.obj(860, 530, "s $1-held"))
    hertz.to(pitch)
    cycles = pitch.to(p.obj(740, 560, f"* {N_HOP}")).to(p.obj(740, 590, "/ 44100"))
    rate.to(cycles, 0, 1)
    cycles.to(p.obj(840, 590, "s $1-cycles-per-hop"))
    place = note.to(p.obj(600, 440, "unpack f f f"))
    pan = place.to(p.obj(660, 470, "t f f"), 2)
    level = place.to(p.obj(600, 490, "t f f"), 1)

    p.text(20, 300, "slots", 8)
    p.text(330, 300, "inverse STFT", 14)
    slots = route.to(p.sub(20, 270, "slots", _slots()))
    bank = slots.to(p.obj(20, 330, f"clone -s 0 vae_voice {N_SLOTS} $1"))
    route.to(bank, 1, 1)
    framed = p.sub(330, 270, "frames", frames())
    route.to(framed, 2, 0)
    route.to(framed, 3, 1)
    spectrum = p.obj(330, 330, "vae_stft $1")
    gains = p.sub(180, 380, "crossfade", _crossfade())
    noise = p.obj(330, 480, "vae_noise $1")
    fade = p.obj(470, 420, "r $1-fade").to(p.obj(470, 450, "line~"))
    for i, (x, function) in enumerate(((20, "cos"), (180, "sin"))):
        heard = p.obj(x, 420, "*~")
        bank.to(heard, i)
        gains.to(heard, 0, 1)
        gain = placed(p, 600, 650 + 130 * i, (pan, i), (level, i), function)
        place_ = p.obj(x + 60, 480, "*~")
        spectrum.to(place_)
        gain.to(place_, 0, 1)
        mixed = p.obj(x + 60, 510, "*~")
        place_.to(mixed)
        gains.to(mixed, 1, 1)
        total = p.obj(x, 540, "+~")
        heard.to(total)
        mixed.to(total, 0, 1)
        noise.to(total, i, 1)
        out = p.obj(x, 570, "*~")
        total.to(out)
        fade.to(out, 0, 1)
        out.to(p.obj(x, 600, "outlet~"))
    return p
