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
from connection import keep, load, network, ping, watch
from controls import gestures, mode, morph, pca, presets
from dials import latent_dial
from layout import WIDTH, plates, settings
from midi import midi
from noise import N_NOISE, OVERLAP, bands, levels, noise, places
from parameters import PARAMETER_BANKS
from patch import Canvas, as_json
from py2max import Patcher
from py2max.core.box import Box
from py2max.m4l import ensure_amxd_project_block
from spectrum import RADIANS_PER_HOP, buffers, frames, note, stft
from voices import partials, slots, voice

from vaelib.live.commands import Parser, command
from vaelib.live.osc.protocol import N_BINS, N_DIALS, N_FRAME, N_HOP
from vaelib.live.osc.protocol import N_SLOTS as N_FRAME_SLOTS
from vaelib.live.playing.keyboard import N_SLOTS
from vaelib.store import replacing

__all__ = ["build", "instrument"]

FOLDER = Path(__file__).parents[1]
SUB_PATCHES = {"vae_voice": voice, "vae_stft": stft, "vae_noise": noise}
DEVICE, TWIN = "VAE Synth.amxd", "VAE Synth unfrozen.amxd"
DEVICE_WIDTH = WIDTH  # Live gives 169 pixels of height
WINDOW = (WIDTH, 242)  # the panel of the stand-alone patch


def instrument(*, live: bool) -> Patcher:
    """Draw the instrument: stand-alone, or (`live`) as a Max for Live device."""
    kind = {"device_type": "instrument"} if live else {}
    patcher = Patcher(None, on_invalid="raise", validate_attrs=True, **kind)
    patcher.enable_presentation(devicewidth=DEVICE_WIDTH if live else WINDOW[0])
    canvas = Canvas(patcher, prefix="---" if live else "vae_", live=live)
    canvas.heading(20, 12, "VAE synthesizer: Python decodes, this patch plays", 460)
    canvas.comment(620, 12, "VAE", 40, panel=(4, 2, 40, 16))
    plates(canvas)
    network(canvas, 20, 50)
    load(canvas, 420, 50)
    _midi(canvas, 820, 50)
    _voices(canvas, 20, 330)
    mode(canvas, 1150, 330)
    watch(canvas, 1400, 330)
    keep(canvas, 50, 830)
    pca(canvas, 420, 830)
    presets(canvas, 760, 830)
    ping(canvas, 1220, 50)
    canvas.heading(20, 1320, "12  Eight dials: one latent, one controller each", 500)
    for i in range(N_DIALS):
        latent_dial(canvas, 20 + 190 * i, 1350, i)
    canvas.heading(20, 1560, "13  Settings of the performance", 500)
    settings(canvas, 20, 1590)
    morph(canvas, 20, 2130)
    gestures(canvas, 1110, 2130)
    canvas.frame()
    return patcher


def _midi(canvas: Canvas, x: int, y: int) -> None:
    canvas.heading(x, y, "3  MIDI", 200)
    bytes_in = canvas.box(x, y + 30, "midiin")
    raw = canvas.window(x, y + 130, "midi", midi, ports=(1, 0))
    parse = canvas.box(x + 60, y + 65, "midiparse", 180)
    canvas.chain(bytes_in, raw)
    canvas.cord(bytes_in, parse)
    canvas.cord(parse, canvas.send(x + 107, y + 100, "controllers"), 2)
    if not canvas.live:
        keys = canvas.ui(
            x + 60, y + 130, "kslider", (236, 53), name="keyboard", panel=(46, 178, 1100, 56),
            mode=2, offset=24, range=84,
        )  # fmt: skip
        pair = canvas.box(x + 60, y + 195, "pack 0 0", 236)
        told = canvas.box(x + 60, y + 225, "prepend /midi 144")
        canvas.cord(keys, pair)
        canvas.cord(keys, pair, 1, 1)
        canvas.chain(pair, told, canvas.send(x + 60, y + 255, "to_python"))


def _voices(canvas: Canvas, x: int, y: int) -> None:
    canvas.heading(x, y, "4  Slots, and the inverse STFT of committed frames", 400)
    parted = canvas.window(x, y + 35, "slots", slots, ports=(0, 2), width=120)
    filled = canvas.window(x + 130, y + 35, "partials", partials, ports=(0, 2), width=120)
    names = " ".join(f"{canvas.prefix}{name}" for name in ("ratio", "amp", "spread"))
    bank = canvas.box(
        x, y + 130, f"poly~ vae_voice {N_SLOTS} args {names}", 330,
        numinlets=2, numoutlets=2, outlettype=["signal", "signal"],
    )  # fmt: skip
    canvas.chain(parted, bank)
    canvas.cord(filled, bank, 1)
    canvas.cord(filled, bank, 0, 1)
    bins = [("spec_mag", "mag", N_BINS), ("spec_slot", "slot", N_BINS)]
    bins += [("bank_ratio", "advance", N_FRAME_SLOTS)]
    page = canvas.window(
        x + 366, y + 35, "spec_frames",
        lambda c: frames(c, "spec", bins, "spec_commit", N_BINS), ports=(0, 1),
    )  # fmt: skip
    gates = canvas.window(x + 270, y + 75, "note", note, ports=(1, 2), signal=True)
    canvas.cord(parted, gates, 1)
    f0 = canvas.receive(x + 600, y + 35, "f0")
    rate = canvas.receive(x + 795, y + 35, "rate")
    advance = canvas.box(x + 600, y + 95, f"expr $f1 * {RADIANS_PER_HOP:.6f} / $f2", 208)
    names = " ".join(f"{canvas.prefix}{name}" for name in ("mag", "slot", "advance", "phase"))
    inverse = canvas.box(
        x + 366, y + 130, f"pfft~ vae_stft {N_FRAME} {N_FRAME // N_HOP} args {names}", 484,
        numinlets=3, numoutlets=1, outlettype=["signal"],
    )  # fmt: skip
    canvas.chain(f0, advance)
    changed = canvas.box(x + 795, y + 65, "t b f", 60)
    canvas.cord(rate, changed)
    canvas.cord(changed, advance)
    canvas.cord(changed, advance, 1, 1)
    canvas.cord(page, inverse, 0, 1)
    canvas.cord(advance, inverse, 0, 2)
    _mix(canvas, x, y + 180, bank, inverse, gates)
    buffers(canvas, x + 870, y + 105)


def _noise(canvas: Canvas, x: int, y: int) -> Box:
    """Place the noise of all voices."""
    canvas.window(x, y, "bands", bands)
    canvas.window(x + 80, y, "levels", levels)
    canvas.window(x + 170, y, "places", places)
    names = " ".join(f"{canvas.prefix}{name}" for name in ("band", "gain", "place", "apart"))
    return canvas.box(
        x, y + 35, f"pfft~ vae_noise {N_NOISE} {OVERLAP} args {names}", 430,
        numinlets=1, numoutlets=2, outlettype=["signal", "signal"],
    )  # fmt: skip


def _mix(canvas: Canvas, x: int, y: int, bank: Box, inverse: Box, gates: Box) -> None:
    canvas.heading(x + 560, y, "5  Engine, connection", 280)
    chosen = canvas.receive(x + 560, y + 32, "mix")
    ramp = canvas.message(x + 560, y + 64, "$1 50")
    share = canvas.box(x + 560, y + 96, "line~ 0.", 66)
    rest = canvas.box(x + 440, y + 130, "!-~ 1.", 60)
    fade = canvas.receive(x + 700, y + 64, "fade")
    faded = canvas.box(x + 700, y + 96, "line~ 0.", 66)
    canvas.chain(chosen, ramp, share, rest)
    canvas.chain(fade, faded)
    if canvas.live:
        out = canvas.box(x, y + 265, "plugout~ 1 2")
    else:
        out = canvas.ui(x, y + 265, "ezdac~", (45, 45), name="audio", panel=(1190, 185, 45, 45))
    hiss = _noise(canvas, x + 560, y + 180)
    for i in range(2):
        left = x + 200 * i
        banks = canvas.box(left, y + 170, "*~", 60)
        gated = canvas.box(left + 80, y + 130, "*~", 60)
        bins = canvas.box(left + 80, y + 170, "*~", 60)
        total = canvas.box(left, y + 240, "*~", 60)
        canvas.cord(bank, banks, i)
        canvas.cord(rest, banks, 0, 1)
        canvas.cord(inverse, gated)
        canvas.cord(gates, gated, i, 1)
        canvas.chain(gated, bins, total)
        canvas.cord(share, bins, 0, 1)
        canvas.chain(banks, total)
        canvas.cord(hiss, total, i)
        canvas.cord(faded, total, 0, 1)
        canvas.cord(total, out, 0, i)


def _device(patch: dict) -> dict:
    """Return the patch with what Live reads beside it: project, parameters and their banks."""
    patcher = patch["patcher"]
    ensure_amxd_project_block(patch, "instrument", mtime=amxd.MODIFIED)
    contents = {f"{name}.maxpat": {"kind": "patcher", "local": 1} for name in SUB_PATCHES}
    patcher["project"]["contents"] = {"patchers": contents}
    patcher |= {
        "latency": 0,
        "is_mpe": 1,
        "minimum_live_version": "",
        "minimum_max_version": "",
        "platform_compatibility": 0,
    }
    patcher["openrect"] = [0.0, 0.0, float(DEVICE_WIDTH), 169.0]
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
    subs = {name: as_json(draw()) for name, draw in SUB_PATCHES.items()}
    alone, live = (as_json(instrument(live=live)) for live in (False, True))
    needs = [
        {"name": f"{name}.maxpat", "bootpath": ".", "type": "JSON", "implicit": 1} for name in subs
    ]
    for patch in (alone, live):
        patch["patcher"]["dependency_cache"] = needs
    # The stand-alone patch opens on its panel; unlocked, the window can be drawn larger.
    alone["patcher"]["openrect"] = [60.0, 80.0, *map(float, WINDOW)]
    texts = {f"{name}.maxpat": patch for name, patch in subs.items()}
    texts |= {"vae_synth.maxpat": alone, DEVICE: _device(live)}
    files = {
        name: (json.dumps(patch, indent="\t") + "\n").encode() for name, patch in texts.items()
    }
    embedded = [(name, files[name]) for name in (DEVICE, *(f"{name}.maxpat" for name in subs))]
    return files | {DEVICE: amxd.pack(embedded), TWIN: amxd.pack_unfrozen(files[DEVICE])}


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
