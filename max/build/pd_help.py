"""The help patch for Pure Data: what the instrument is, and how a patch of one's own plays it."""

from pd_boxes import Patch
from pd_time import LATENCY_MS

__all__ = ["help_patch"]

_LINES = (
    "vae_synth plays what Python decodes from a point of a latent space.",
    "1. In a terminal, in the folder of the project: make play",
    "2. Open vae_synth.pd. The grey plate shows the model within half a second.",
    "3. Choose a keyboard under Media, MIDI Settings, or switch on the drone.",
    "4. Move the sliders, click a preset, drag the hand on the map, or between four presets.",
    "Python holds notes, presets and settings: the patch forwards MIDI and plays slots.",
    "Open it twice to play two: each copy has its own names and its own port.",
    "All messages of the protocol are listed in README.md, beside the patch.",
)


def help_patch(port: int) -> Patch:
    """A page of words, and the engine without its panel in a patch of one's own."""
    p = Patch(700, 620)
    for i, line in enumerate(_LINES):
        p.text(20, 14 + 26 * i, line, 90)
    p.text(
        20,
        250,
        "The engine alone: a name of your own, the UDP port of Python, the latency in ms.",
        90,
    )
    engine = p.obj(20, 480, f"vae_engine $0-help {port} {LATENCY_MS}")
    out = p.obj(20, 520, "dac~ 1 2")
    engine.to(out)
    engine.to(out, 1, 1)
    p.text(20, 280, "Whatever you send to Python by this name,", 44)
    python = p.obj(20, 430, "s $0-help-to-python")
    p.msg(20, 310, "0.25").to(p.obj(20, 340, "oscformat x 0")).to(python)
    p.msg(180, 310, "144 60 100").to(p.obj(180, 340, "oscformat -f iii midi")).to(python)
    p.msg(300, 310, "144 60 0").to(p.obj(180, 370, "oscformat -f iii midi")).to(python)
    p.obj(440, 310, "bng 20").to(p.obj(440, 340, "oscformat panic")).to(python)
    p.text(340, 430, "and what it answers by these, and more:", 42)
    for i, name in enumerate(("value", "presets", "error")):
        p.obj(340 + 160 * (i % 2), 460 + 60 * (i // 2), f"r $0-help-{name}").to(
            p.obj(340 + 160 * (i % 2), 485 + 60 * (i // 2), f"print {name}")
        )
    return p
