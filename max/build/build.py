"""Write the patches for Max: ``python max/build/build.py``, from any working directory.

One description makes the stand-alone patch, the sub-patch of its inverse STFT and the Max for Live
device with that sub-patch inside. The same description always gives the same bytes.
"""

import json
import sys
from pathlib import Path

# Python does not look beside the script where PYTHONSAFEPATH is set, as in the report's kernel.
sys.path.insert(0, str(Path(__file__).parent))

import amxd
from connection import load, network, ping, watch
from controls import level, mode, notes, pca, presets
from dials import latent_dial
from parameters import PARAMETER_BANKS
from patch import Canvas, as_json
from py2max import Patcher
from py2max.core.box import Box
from py2max.m4l import ensure_amxd_project_block
from voices import RADIANS_PER_HOP, bank, buffers, frames, stft

from vaelib.live.commands import Parser, command
from vaelib.live.protocol import N_BINS, N_DIALS, N_FRAME, N_HOP, N_SLOTS
from vaelib.store import replacing

__all__ = ["build", "instrument"]

FOLDER = Path(__file__).parents[1]
SUB_PATCH = "vae_stft"
DEVICE = "VAE Synth.amxd"
DEVICE_WIDTH = 712  # Live gives 169 pixels of height
WINDOW = (762, 242)  # the panel of the stand-alone patch


def instrument(*, live: bool) -> Patcher:
    """Draw the instrument: stand-alone, or (`live`) as a Max for Live device."""
    kind = {"device_type": "instrument"} if live else {}
    patcher = Patcher(None, on_invalid="raise", validate_attrs=True, **kind)
    patcher.enable_presentation(devicewidth=DEVICE_WIDTH if live else WINDOW[0])
    canvas = Canvas(patcher, prefix="---" if live else "vae_", live=live)
    canvas.heading(20, 12, "VAE synthesizer: Python decodes, this patch plays", 460)
    _panel(canvas)
    network(canvas, 20, 50)
    load(canvas, 420, 50)
    _notes(canvas, 800, 50)
    _voices(canvas, 20, 265)
    mode(canvas, 1010, 265)
    watch(canvas, 1215, 265)
    level(canvas, 20, 775)
    pca(canvas, 280, 775)
    presets(canvas, 580, 775)
    ping(canvas, 1000, 775)
    canvas.heading(20, 1095, "12  Eight dials: one latent, one controller each", 500)
    for i in range(N_DIALS):
        latent_dial(canvas, 20 + 178 * i, 1125, i)
    canvas.frame()
    return patcher


def _panel(canvas: Canvas) -> None:
    """Place the words of the panel that belong to no section."""
    canvas.comment(1240, 12, "CC", 40, panel=(4, 101, 36, 18))
    canvas.comment(1290, 12, "learn", 50, panel=(4, 128, 40, 18))
    canvas.comment(1350, 12, "VAE", 50, panel=(4, 2, 40, 18))


def _notes(canvas: Canvas, x: int, y: int) -> None:
    canvas.heading(x, y, "3  Notes and controllers", 200)
    bytes_in = canvas.box(x, y + 30, "midiin")
    parse = canvas.box(x, y + 65, "midiparse", 180)
    heard = canvas.window(x, y + 170, "notes", notes, ports=(1, 0))
    canvas.chain(bytes_in, parse, heard)
    canvas.cord(parse, canvas.send(x + 47, y + 100, "controllers"), 2)
    if not canvas.live:
        keys = canvas.ui(
            x + 200, y + 30, "kslider", (236, 53), name="keyboard", panel=(46, 172, 560, 60),
            mode=2, offset=36, range=60,
        )  # fmt: skip
        pair = canvas.box(x + 200, y + 120, "pack 0 0", 236)
        canvas.cord(keys, pair)
        canvas.cord(keys, pair, 1, 1)
        canvas.cord(pair, heard)


def _voices(canvas: Canvas, x: int, y: int) -> None:
    canvas.heading(x, y, "4  Two voices, fed by committed frames", 340)
    oscillators = [("bank_amp", "amp", N_SLOTS), ("bank_ratio", "ratio", N_SLOTS)]
    bins = [("spec_mag", "mag", N_BINS), ("spec_slot", "slot", N_BINS)]
    bins += [("bank_ratio", "advance", N_SLOTS)]

    def frames_of(left: int, name: str, fields: list, page: int) -> Box:
        return canvas.window(
            left,
            y + 35,
            f"{name}_frames",
            lambda c: frames(c, name, fields, f"{name}_commit", page),
            ports=(0, 1),
        )

    page = frames_of(x, "bank", oscillators, N_SLOTS)
    voice = canvas.window(x, y + 75, "bank", bank, ports=(1, 1), signal=True)
    canvas.chain(page, voice)
    page = frames_of(x + 366, "spec", bins, N_BINS)
    f0 = canvas.receive(x + 600, y + 35, "f0")
    rate = canvas.receive(x + 795, y + 35, "rate")
    advance = canvas.box(x + 600, y + 75, f"expr $f1 * {RADIANS_PER_HOP:.6f} / $f2", 208)
    names = " ".join(f"{canvas.prefix}{name}" for name in ("mag", "slot", "advance", "phase"))
    inverse = canvas.box(
        x + 130, y + 130, f"pfft~ {SUB_PATCH} {N_FRAME} {N_FRAME // N_HOP} args {names}", 484,
        numinlets=3, numoutlets=1, outlettype=["signal"],
    )  # fmt: skip
    canvas.chain(f0, advance)
    canvas.cord(rate, advance, 0, 1)
    canvas.cord(page, inverse, 0, 1)
    canvas.cord(advance, inverse, 0, 2)
    _mix(canvas, x, y + 180, voice, inverse)


def _mix(canvas: Canvas, x: int, y: int, voice: Box, inverse: Box) -> None:
    canvas.heading(x + 420, y, "5  Velocity gate, level, connection", 280)
    chosen = canvas.receive(x + 182, y, "mix")
    ramp = canvas.message(x + 182, y + 32, "$1 50")
    share = canvas.box(x + 182, y + 64, "line~ 0.", 66)
    rest = canvas.box(x + 52, y + 96, "!-~ 1.", 60)
    banks = canvas.box(x, y + 135, "*~", 60)
    bins = canvas.box(x + 130, y + 135, "*~", 60)
    total = canvas.box(x, y + 235, "*~", 434)
    canvas.chain(chosen, ramp, share, rest)
    canvas.cord(rest, banks, 0, 1)
    canvas.cord(share, bins, 0, 1)
    canvas.chain(voice, banks, total)
    canvas.chain(inverse, bins, total)
    gate, level_, fade = (
        canvas.chain(
            canvas.receive(x + 420 + 100 * i, y + 32, name),
            canvas.box(x + 420 + 100 * i, y + 64, "line~ 0.", 66),
        )
        for i, name in enumerate(("gate", "level", "fade"))
    )
    loudness = canvas.box(x + 420, y + 120, "*~", 114)
    sounding = canvas.box(x + 420, y + 175, "*~", 214)
    canvas.chain(gate, loudness, sounding)
    canvas.cord(level_, loudness, 0, 1)
    canvas.cord(fade, sounding, 0, 1)
    canvas.cord(sounding, total, 0, 1)
    if canvas.live:
        out = canvas.box(x, y + 275, "plugout~ 1 2")
    else:
        panel = (705, 40, 45, 45)
        out = canvas.ui(x, y + 268, "ezdac~", (45, 45), name="audio", panel=panel)
    canvas.cord(total, out)
    canvas.cord(total, out, 0, 1)
    buffers(canvas, x + 715, y + 5)


def _device(patch: dict) -> dict:
    """Return the patch with what Live reads beside it: project, parameters and their banks."""
    patcher = patch["patcher"]
    ensure_amxd_project_block(patch, "instrument", mtime=amxd.MODIFIED)
    contents = {"patchers": {f"{SUB_PATCH}.maxpat": {"kind": "patcher", "local": 1}}}
    patcher["project"]["contents"] = contents
    patcher["latency"] = 0
    parameters = {}
    for box in (entry["box"] for entry in patcher["boxes"]):
        value = box.get("saved_attribute_attributes", {}).get("valueof")
        if value:
            names = [value["parameter_longname"], value["parameter_shortname"], 0]
            parameters[box["id"]] = names
    banks = {
        str(i): {"index": i, "name": name, "parameters": parameters_}
        for i, (name, parameters_) in enumerate(PARAMETER_BANKS.items())
    }
    patcher["parameters"] = {**parameters, "parameterbanks": banks, "inherited_shortname": 1}
    return patch


def build() -> dict[str, bytes]:
    """Return every generated file: name to bytes."""
    sub = as_json(stft())
    alone, live = (as_json(instrument(live=live)) for live in (False, True))
    needs = {"name": f"{SUB_PATCH}.maxpat", "bootpath": ".", "type": "JSON", "implicit": 1}
    for patch in (alone, live):
        patch["patcher"]["dependency_cache"] = [needs]
    # The stand-alone patch opens on its panel; unlocked, the window can be drawn larger.
    alone["patcher"]["openrect"] = [60, 80, *WINDOW]
    texts = {
        f"{SUB_PATCH}.maxpat": sub,
        "vae_synth.maxpat": alone,
        DEVICE: _device(live),
    }
    files = {
        name: (json.dumps(patch, indent="\t") + "\n").encode() for name, patch in texts.items()
    }
    embedded = [(name, files[name]) for name in (DEVICE, f"{SUB_PATCH}.maxpat")]
    return files | {DEVICE: amxd.pack(embedded)}


@command
def main(arguments: list[str] | None = None) -> None:
    """Write the patches for Max and Live; each appears only when complete."""
    parser = Parser(description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write the patches")
    folder = parser.parse_args(arguments).folder
    for name, content in build().items():
        with replacing(folder / name) as temporary:
            temporary.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
