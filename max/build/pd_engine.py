"""The engine in Pure Data: messages in and out, heartbeat, and the way from voices to sound."""

from pd_boxes import Patch
from pd_notes import last_note, pitch_and_gate
from pd_voices import frames

from vaelib.live.protocol import (
    FADE_OUT_MS,
    FRAME_NUMBERS,
    N_HOP,
    N_SLOTS,
    PATIENCE_MS,
    PING_MS,
)

__all__ = ["engine"]

FADE_IN_MS, SWITCH_MS = 300, 50


def _heartbeat() -> Patch:
    """Greets Python, pings it, and fades the sound while it is gone."""
    p = Patch(760, 460)
    p.text(20, 10, "Silence of 2 s: fade out, greet. Anything comes again: fade in, greet.", 76)
    start = p.obj(20, 50, "r vae-start").to(p.obj(20, 80, "t b b b b"))
    # A Python that starts later does not know the port: while it is silent, greet instead of ping.
    away = start.to(p.obj(20, 110, f"metro {PING_MS}")).to(p.obj(20, 140, "f 0"))
    beat = away.to(p.obj(20, 170, "sel 1"))
    count = beat.to(p.obj(80, 200, "t b"), 1).to(p.obj(80, 230, "f 0"))
    count.to(p.obj(140, 230, "+ 1")).to(count, 0, 1)
    count.to(p.obj(80, 260, "oscformat ping")).to(p.obj(80, 290, "s vae-to-python"))

    port = p.obj(20, 330, "t b b")
    start.to(port, 3)
    beat.to(port)
    rate = port.to(p.obj(120, 360, "samplerate~"), 1)
    hello = p.obj(20, 390, "pack f f")
    port.to(p.obj(20, 360, "f $1")).to(hello)
    rate.to(hello, 0, 1)
    hello.to(p.obj(20, 420, "oscformat -f if hello")).to(p.obj(220, 420, "s vae-to-python"))

    fade = p.obj(400, 420, "s vae-fade")
    start.to(p.msg(260, 360, "1"), 2).to(fade)
    heard = p.obj(400, 50, "r vae-heard").to(p.obj(400, 80, "t b b"))
    watch = p.obj(560, 140, f"delay {PATIENCE_MS}")
    start.to(watch, 1)
    heard.to(watch, 1)
    lost = p.obj(400, 140, "f 0")
    heard.to(lost)
    back = lost.to(p.obj(400, 170, "sel 1")).to(p.obj(400, 200, "t b b b"))
    back.to(port, 0)
    back.to(p.msg(400, 290, f"1 {FADE_IN_MS}"), 1).to(fade)
    flag = p.obj(480, 330, "t f f")
    back.to(p.msg(480, 230, "0"), 2).to(flag)
    flag.to(lost, 0, 1)
    flag.to(away, 1, 1)
    gone = watch.to(p.obj(560, 200, "t b b b"))
    gone.to(p.obj(560, 320, "s vae-lost"))
    gone.to(p.msg(580, 260, f"0 {FADE_OUT_MS}"), 1).to(fade)
    gone.to(p.msg(680, 230, "1"), 2).to(flag)
    return p


def _count() -> Patch:
    """Frames taken, and frames that are missing in the numbers of those taken."""
    p = Patch(620, 330)
    p.text(20, 10, "Frames are numbered: what is missing in their numbers was lost.", 70)
    frame = p.obj(20, 50, "r vae-frame").to(p.obj(20, 80, "t f f b"))
    taken = frame.to(p.obj(380, 110, "f 1"), 2)
    taken.to(p.obj(460, 110, "+ 1")).to(taken, 0, 1)
    taken.to(p.obj(380, 150, "s vae-frames-taken"))
    gap = p.obj(
        20, 180, f"expr if($f2 < 0, 0, ($f1 - $f2 + {FRAME_NUMBERS - 1}) % {FRAME_NUMBERS})"
    )
    frame.to(gap, 1)
    last = p.obj(20, 130, "f")
    frame.to(last, 0)
    last.to(gap, 0, 1)
    p.text(310, 50, "another Python counts anew", 28)
    p.obj(160, 50, "r vae-config").to(p.msg(160, 130, "-1")).to(gap, 0, 1)
    lost = gap.to(p.obj(20, 220, "+ 0"))
    lost.to(lost, 0, 1)
    lost.to(p.obj(20, 260, "s vae-frames-lost"))
    return p


def _crossfade() -> Patch:
    """The gains of the two voices, one of which sounds."""
    p = Patch(480, 300)
    p.text(20, 10, "0: oscillator bank, 1: inverse STFT", 40)
    voice = p.obj(20, 50, "r vae-voice").to(p.obj(20, 80, "t f f f"))
    bank = voice.to(p.obj(20, 140, "== 0")).to(p.msg(20, 170, f"$1 {SWITCH_MS}"))
    bank.to(p.obj(20, 200, "line~")).to(p.obj(20, 250, "outlet~"))
    spectrum = voice.to(p.msg(120, 170, f"$1 {SWITCH_MS}"), 1)
    spectrum.to(p.obj(120, 200, "line~")).to(p.obj(120, 250, "outlet~"))
    voice.to(p.obj(220, 140, "sel 1"), 2).to(p.obj(220, 170, "s vae-wait-for-frame"))
    return p


def engine() -> Patch:
    """The whole instrument without its panel."""
    p = Patch(1000, 620)
    p.text(
        20,
        10,
        "vae_engine LISTEN SPEAK: its own UDP port, and Python's. Both on this machine only.",
        90,
    )

    p.text(240, 50, "from Python", 14)
    datagram = p.obj(20, 50, "netreceive -u -b $1 127.0.0.1").to(p.obj(20, 80, "t a b"))
    datagram.to(p.obj(120, 80, "s vae-heard"), 1)
    message = datagram.to(p.obj(20, 110, "oscparse")).to(p.obj(20, 140, "list trim"))
    route = message.to(p.obj(20, 170, "route bank spec config latent x mode error"))
    framed = p.sub(20, 330, "frames", frames())
    route.to(framed, 0, 0)
    route.to(framed, 1, 1)
    p.sub(120, 330, "count", _count())
    config = route.to(p.obj(100, 240, "t a b"), 2)
    config.to(p.obj(160, 270, "s vae-config"), 1)
    config.to(p.obj(100, 300, "unpack f f f f f s")).to(p.obj(240, 330, "s vae-model"), 5)
    names = ("latent", "x", "mode", "error")
    for outlet, (x, name) in enumerate(zip((190, 300, 370, 460), names, strict=True), start=3):
        route.to(p.obj(x, 210, f"s vae-{name}"), outlet)

    p.text(720, 50, "to Python", 14)
    socket = p.obj(600, 110, "netsend -u -b")
    p.obj(600, 50, "r vae-to-python").to(p.obj(600, 80, "list")).to(socket)
    start = p.obj(840, 50, "loadbang").to(p.obj(840, 80, "t b b b b b"))
    start.to(p.obj(740, 240, "s vae-start"))
    start.to(p.obj(740, 140, "f $2"), 1).to(p.msg(600, 170, "connect 127.0.0.1 $1")).to(socket)
    start.to(p.msg(810, 140, "0"), 2).to(p.obj(810, 170, "s vae-voice"))
    rate = start.to(p.obj(870, 270, "samplerate~"), 3).to(p.obj(870, 300, "t f f"))
    rate.to(p.obj(920, 330, "/ 2000"), 1).to(p.obj(840, 360, "s vae-nyquist-khz"))
    start.to(p.msg(920, 170, "; pd dsp 1"), 4)
    p.sub(600, 240, "heartbeat", _heartbeat())

    p.text(520, 390, "phase of voice B", 18)
    cycles = p.obj(520, 420, "r vae-f0-hz").to(p.obj(520, 450, f"* {N_HOP}"))
    cycles = cycles.to(p.obj(520, 480, "/ 44100"))
    rate.to(cycles, 0, 1)
    cycles.to(p.obj(520, 510, "s vae-cycles-per-hop"))

    p.text(20, 360, "voice A", 8)
    p.text(180, 360, "voice B", 8)
    gains = p.sub(300, 385, "crossfade", _crossfade())
    bank = p.obj(20, 430, "*~")
    p.obj(20, 385, f"clone vae_partial {N_SLOTS}").to(bank)
    gains.to(bank, 0, 1)
    spectrum = p.obj(200, 430, "*~")
    p.obj(200, 385, "vae_stft").to(spectrum)
    gains.to(spectrum, 1, 1)
    mixed = p.obj(20, 470, "+~")
    bank.to(mixed)
    spectrum.to(mixed, 0, 1)
    gate = p.obj(20, 510, "*~")
    mixed.to(gate)
    note = p.sub(300, 430, "last-note", last_note())
    note.to(p.sub(300, 460, "pitch-and-gate", pitch_and_gate())).to(gate, 0, 1)
    fade = p.obj(20, 550, "*~")
    gate.to(fade)
    p.obj(300, 510, "r vae-fade").to(p.obj(300, 540, "line~")).to(fade, 0, 1)
    fade.to(p.obj(20, 590, "outlet~"))
    return p
