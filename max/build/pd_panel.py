"""The panel in Pure Data: eight dials, and what else is under the player's hands."""

from pd_boxes import SPACE, Patch

from vaelib.live.protocol import FIRST_CONTROLLER, N_DIALS

__all__ = ["dial", "panel"]

NO_PYTHON = f"no{SPACE}Python:{SPACE}start{SPACE}make{SPACE}play"


def dial() -> Patch:
    """One dial: a share 0..1 of one latent's range, moved by hand, by a controller, by Python."""
    p = Patch(760, 520, face=(400, 26))
    slider = p.hslider(4, 5, (120, 16), (0, 1), receive="vae-dial-$1", label="-", default=0.5)
    learn = p.toggle(310, 5, 16)
    value = p.number(334, 3, 8)
    p.text(
        20, 50, "vae_dial NUMBER CONTROLLER: the toggle learns the next controller that moves.", 84
    )

    # A controller moves the slider, as a hand does: what the slider says goes to Python.
    move = p.obj(20, 90, "ctlin")
    number = move.to(p.obj(120, 90, "t f f"), 1)
    ours = p.obj(20, 250, "spigot")
    known = number.to(p.obj(120, 190, "== $2"))
    known.to(ours, 0, 1)
    learning = number.to(p.obj(220, 110, "spigot"), 1)
    learn.to(learning, 0, 1)
    learned = learning.to(p.obj(220, 140, "t b f"))
    learned.to(known, 1, 1)
    learned.to(p.msg(220, 190, "0")).to(learn)
    move.to(ours).to(p.obj(20, 280, "/ 127")).to(slider)
    said = slider.to(p.obj(20, 320, "t f f"))
    said.to(p.obj(20, 360, "oscformat x $1")).to(p.obj(20, 390, "s vae-to-python"))

    # Python moves the slider without a word of it going back. In the address /x/3 the 3 is a word.
    word = (
        p.obj(600, 50, "loadbang").to(p.obj(600, 80, "f $1")).to(p.obj(600, 110, "makefilename %d"))
    )
    mine = p.obj(420, 160, "route number")
    p.obj(420, 130, "r vae-x").to(mine)
    word.to(mine, 0, 1)
    followed = mine.to(p.obj(420, 190, "t f f"))
    followed.to(p.msg(420, 220, "set $1")).to(slider)

    # What the dial is called, and its value in the latent's own unit: low + share * (high - low).
    latent = p.obj(560, 190, "route number")
    p.obj(560, 160, "r vae-latent").to(latent)
    word.to(latent, 0, 1)
    named = latent.to(p.obj(560, 220, "unpack s f f"))
    named.to(p.msg(500, 260, "label $1")).to(slider)
    shown = p.obj(420, 360, "expr $f2 + $f1 * ($f3 - $f2)")
    share = p.obj(420, 320, "f 0.5")
    said.to(share, 1)
    followed.to(share, 1)
    share.to(shown)
    named.to(shown, 2, 2)
    low = named.to(p.obj(600, 260, "t b f"), 1)
    low.to(shown, 1, 1)
    low.to(share)
    shown.to(value)
    return p


def _messages() -> Patch:
    """What the panel says to Python, but for the dials, and what it hears."""
    p = Patch(900, 460)
    p.text(20, 10, "mode", 6)
    clicked = p.obj(20, 40, "r vae-mode-clicked").to(p.obj(20, 70, "t f f"))
    clicked.to(p.obj(120, 100, "s vae-voice"), 1)
    names = clicked.to(p.obj(20, 130, "sel 0 1"))
    mode = p.obj(20, 190, "oscformat mode")
    names.to(p.msg(20, 160, "symbol bank")).to(mode)
    names.to(p.msg(120, 160, "symbol stft"), 1).to(mode)
    mode.to(p.obj(20, 220, "s vae-to-python"))
    told = p.obj(20, 280, "r vae-mode").to(p.obj(20, 310, "route bank stft"))
    chosen = p.obj(20, 370, "t f f")
    told.to(p.msg(20, 340, "0")).to(chosen)
    told.to(p.msg(80, 340, "1"), 1).to(chosen)
    chosen.to(p.msg(20, 400, "set $1")).to(p.obj(20, 430, "s vae-mode-shown"))
    chosen.to(p.obj(120, 400, "s vae-voice"), 1)

    p.text(260, 10, "two components that steer all latents", 40)
    plane = p.obj(260, 130, "pack f f")
    p.obj(260, 40, "r vae-pca-x").to(plane)
    second = p.obj(380, 40, "r vae-pca-y").to(p.obj(380, 70, "t b f"))
    second.to(plane, 1, 1)
    second.to(plane)
    plane.to(p.obj(260, 160, "oscformat pca")).to(p.obj(260, 190, "s vae-to-python"))

    centre = p.obj(490, 40, "loadbang").to(p.msg(490, 100, "set 0"))
    centre.to(p.obj(490, 130, "s vae-pca-x-shown"))
    centre.to(p.obj(490, 160, "s vae-pca-y-shown"))

    p.text(260, 240, "presets 1 to 4; their names are words to Python", 50)
    for x, what, path in ((260, "recall", "preset"), (440, "save", "preset save")):
        name = p.obj(x, 310, "makefilename %d")
        p.obj(x, 275, f"r vae-{what}").to(p.obj(x + 100, 275, "+ 1")).to(name)
        name.to(p.obj(x, 340, f"oscformat {path}")).to(p.obj(x, 370, "s vae-to-python"))

    p.text(620, 10, "status: the model, or that there is none", 44)
    status = p.obj(620, 130, "s vae-status")
    p.obj(620, 40, "r vae-model").to(p.msg(620, 80, "label $1")).to(status)
    p.obj(740, 40, "r vae-lost").to(p.msg(740, 80, f"label {NO_PYTHON}")).to(status)

    p.text(620, 190, "what Python could not do, for 5 s", 36)
    error = p.obj(620, 220, "r vae-error").to(p.obj(620, 250, "list prepend label"))
    error = error.to(p.obj(620, 280, "list trim")).to(p.obj(620, 310, "t b a"))
    notice = p.obj(620, 400, "s vae-notice")
    error.to(notice, 1)
    error.to(p.obj(720, 340, "delay 5000")).to(p.msg(720, 370, "label -")).to(notice)
    return p


def panel(listen: int, speak: int) -> Patch:
    """The patch that is opened: the panel, and below it the engine and the way out.

    Parameters
    ----------
    listen, speak : int
        UDP ports: where the patch listens, and where Python does.
    """
    p = Patch(760, 600)
    p.text(20, 12, "Variational auto-encoder synthesiser", 40)
    p.plate(340, 12, (400, 24), receive="vae-status", label=NO_PYTHON)
    p.text(20, 48, "latents: slider, name, learn a controller, value", 50)
    p.plate(440, 48, (300, 24), receive="vae-notice", label="-")
    for i in range(N_DIALS):
        p.obj(20, 80 + 32 * i, f"vae_dial {i} {FIRST_CONTROLLER + i}")

    p.text(440, 84, "voice", 8)
    p.hradio(510, 84, 20, 2, send="vae-mode-clicked", receive="vae-mode-shown")
    p.text(560, 84, "bank or inverse STFT", 22)
    p.text(440, 116, "drone", 8)
    p.toggle(510, 116, 20, send="vae-drone")
    p.text(560, 116, "A3, without a keyboard", 24)
    p.text(440, 148, "preset", 8)
    p.hradio(510, 148, 20, 4, send="vae-recall", receive="empty")
    p.text(600, 148, "1 to 4", 8)
    p.text(440, 180, "save as", 8)
    p.hradio(510, 180, 20, 4, send="vae-save", receive="empty")
    p.text(440, 212, "pca 1", 8)
    p.hslider(510, 212, (160, 16), (-1, 1), send="vae-pca-x", receive="vae-pca-x-shown")
    p.text(440, 244, "pca 2", 8)
    p.hslider(510, 244, (160, 16), (-1, 1), send="vae-pca-y", receive="vae-pca-y-shown")
    p.text(440, 276, "level", 8)
    p.hslider(510, 276, (160, 16), (-60, 0), send="vae-level", says_default=True)
    p.text(684, 276, "dB", 4)
    p.text(440, 308, "frames", 8)
    p.number(510, 308, 8, receive="vae-frames-taken")
    p.text(590, 308, "lost", 6)
    p.number(640, 308, 8, receive="vae-frames-lost")

    p.text(20, 352, "The numbers of the engine are UDP ports: its own, and Python's.", 64)
    sound = p.obj(20, 390, f"vae_engine {listen} {speak}").to(p.obj(20, 480, "*~"))
    gain = p.obj(220, 390, "r vae-level").to(
        p.obj(220, 420, "expr if($f1 <= -60, 0, pow(10, $f1 / 20))")
    )
    p.text(320, 390, "the lowest level is silence", 30)
    gain.to(p.msg(220, 450, "$1 20")).to(p.obj(220, 480, "line~")).to(sound, 0, 1)
    safe = sound.to(p.obj(20, 520, "clip~ -1 1"))
    speakers = p.obj(20, 560, "dac~ 1 2")
    safe.to(speakers)
    safe.to(speakers, 0, 1)
    safe.to(p.obj(130, 560, "s~ vae-out"))
    p.text(220, 560, "for a recorder: r~ vae-out", 28)
    p.sub(630, 560, "messages", _messages())
    return p
