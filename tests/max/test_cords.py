"""Every cord of the Max patches counts: cut, it changes what is sent, shown or heard.

What the patch does is played in scenes, each from a freshly loaded patch. A cord that carries
nothing in a scene cannot change it, so a cut cord is looked for only in the scenes that use it.
"""

import gc
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
import pytest

from tests.max.emulator import Emulator
from tests.max.frames import OTHER, SOUND, partials, play, spec_frame, voices
from vaelib.live.osc.messages import decode, encode
from vaelib.live.osc.protocol import N_BINS, N_FRAME, N_HOP
from vaelib.live.playing.parameters import PARAMETERS

Seen = tuple[list[tuple], dict, np.ndarray | None]
LOW = 440 * 2 ** (-24 / 12)


def seen(emulator: Emulator, seconds: float = 0.0) -> Seen:
    """What was sent, what the panel shows and Max runs, and the sound of some time."""
    sound = emulator.render(seconds) if seconds else None
    runs = {"slots": emulator.n_sounding, "ports": sorted(emulator.ports)}
    return emulator.take(), emulator.panel | runs, sound


def config(emulator: Emulator, name: str) -> None:
    emulator.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, name)


def dials(emulator: Emulator) -> Iterator[Seen]:
    """Eight dials, moved by Python, by hand, by controllers, and by others that are learned."""
    osc, touch, midi = emulator.osc, emulator.touch, emulator.midi
    yield seen(emulator)
    for i in range(8):
        touch(f"dial_{i}", 0.9)  # there is no latent yet
    for i in range(8):
        osc(f"/latent/{i}", f"latent {i}", -1.0 - i, 2.0 + i)
        osc(f"/x/{i}", 0.1 + i / 16)
        osc(f"/value/{i}", f"{i} %")
    yield seen(emulator)
    for i in range(8):
        touch(f"dial_{i}", 0.3 + i / 16)
        midi(0xB0, 20 + i, 100 + i)
    yield seen(emulator)
    for i in range(8):
        touch(f"controller_{i}", 40 + i)
        midi(0xB0, 40 + i, 10 + i)
        midi(0xB0, 20 + i, 11 + i)
    yield seen(emulator)
    for i in range(8):
        touch(f"learn_{i}", 1)
        midi(0xB0, 60 + i, 50 + i)
        midi(0xB0, 80 + i, 60 + i)
        midi(0xB0, 60 + i, 70 + i)
    yield seen(emulator)


def busy(emulator: Emulator) -> Iterator[Seen]:
    """A controller is learned while Max is busy drawing."""
    emulator.deferred = True
    for i in range(8):
        emulator.osc(f"/latent/{i}", f"latent {i}", 0.0, 1.0)
        emulator.touch(f"learn_{i}", 1)
        emulator.midi(0xB0, 60 + i, 50 + i)
    emulator.skip(0.1)
    yield seen(emulator)


def settings(emulator: Emulator) -> Iterator[Seen]:
    """Each setting, moved by hand and by Python."""
    names = [name for name in PARAMETERS if name in emulator.controls]
    for name in names:
        emulator.touch(name, 1)
    yield seen(emulator)
    for name in names:
        row = PARAMETERS[name]
        emulator.osc(f"/param/{name}", row.default, row.low, row.high, row.unit, row.meaning)
    yield seen(emulator)


def panel(emulator: Emulator) -> Iterator[Seen]:
    """Presets, the map, the engine, the status, panic; the port; the ping."""
    osc, touch = emulator.osc, emulator.touch
    yield seen(emulator)
    names = [f"name {i}" if i % 2 else f"word{i}" for i in range(1, 41)]
    for listed, counted in (("/names", "/presets"), ("/gestures/names", "/gestures")):
        for i in range(0, 40, 8):
            osc(listed, i + 1, *names[i : i + 8])
        emulator.skip(0.03)
        osc(counted, 40)
        emulator.skip(0.05)
        yield seen(emulator)
        osc(listed, 2, "another")
        emulator.skip(0.05)
        yield seen(emulator)
    for name in (names[2], names[5], ""):
        osc("/gesture", name, 1.0, "")
        emulator.skip(0.03)
        yield seen(emulator)
    osc("/gesture", names[5], 1.0, "")
    osc("/gestures/names", 3, "a third")
    emulator.skip(0.05)
    yield seen(emulator)
    for number in (1, 2, 0):
        touch("gestures", number)
    touch("presets", 1)
    touch("preset_name", "mine")
    touch("preset_save", "bang")
    touch("preset_rename", "bang")
    touch("presets", 2)
    touch("preset_delete", "bang")
    touch("preset_undo", "bang")
    touch("panic", "bang")
    touch("map", 250, -500)
    touch("morph", 250, 500)
    for listed in ("/names", "/gestures/names"):  # menus are written anew after a choice, too
        osc(listed, 3, "at last")
    emulator.skip(0.05)
    yield seen(emulator)
    for i in range(4):
        touch("presets", 4 + i)
        touch(f"corner_{i}", "bang")
        osc(f"/corner/{i}", f"corner {i}")
    yield seen(emulator)
    touch("engine", 1)
    touch("engine", 0)
    osc("/mode", "stft")
    yield seen(emulator)
    osc("/mode", "bank")
    osc("/error", "nothing")
    yield seen(emulator)
    touch("port", 9009)
    emulator.change_rate(48000.0)
    yield seen(emulator)
    emulator.skip(1.1)
    yield seen(emulator)


def keys(emulator: Emulator) -> Iterator[Seen]:
    """MIDI of every kind, and the keyboard on screen."""
    if "keyboard" in emulator.controls:
        emulator.touch("keyboard", 50, 90)
        emulator.touch("keyboard", 50, 0)
    for byte in (57, 0x90, 57, 100, 0xF8, 58, 101, 0xC1, 7, 8, 0xF0, 1, 2, 0xF7, 3, 0xE0, 1, 64):
        emulator.midi(byte)
    emulator.midi(0x92, 20, 1, 0xA0, 21, 1, 0xC0, 22, 0xB0, 19, 1, 0xB0, 20, 2, 0xB0, 28, 3)
    yield seen(emulator)


def slots(emulator: Emulator) -> Iterator[Seen]:
    """Two slots: pitches, levels and places; whole, short and wrong lists; silence and return."""
    too_high = (9, 200.0, 0.1)
    play(emulator, [partials(0, [*SOUND, too_high]), partials(1, OTHER)])
    play(emulator, [voices((LOW, 0.5, 0.3), (300.0, 0.4, -1.0))])
    yield seen(emulator, 0.016)
    emulator.osc("/spread", 0.7)
    play(emulator, [voices((LOW * 1.1, 0.5, -0.3), (300.0, 0.4, 1.0))])
    play(emulator, [partials(1, [(0, 1.0, 0.1)])])
    yield seen(emulator, 0.012)
    emulator.osc("/voices", 2, 900.0, 1.0, 0.0, 700.0, 1.0)
    emulator.osc("/voices", 25, *[900.0, 1.0, 0.0] * 25)
    emulator.osc("/partials", 0, 2, 1.0, 2.0, 0.5)
    emulator.osc("/partials", 24, 1, 1.0, 0.5)
    emulator.osc("/partials", -1, 1, 1.0, 0.5)
    emulator.osc("/partials", 0, 113, *[0.5] * 226)
    yield seen(emulator, 0.012)
    play(emulator, [voices((999.0, 0.0, 0.0))])
    yield seen(emulator, 0.008)
    yield seen(emulator, 0.016)
    # A voice that starts jumps to its pitch; one that returns before it is off is not cut.
    play(emulator, [voices((LOW * 2, 0.5, 0.0))])
    yield seen(emulator, 0.015)
    play(emulator, [voices((LOW * 2, 0.0, 0.0))])
    emulator.render(0.006)
    play(emulator, [voices((LOW * 3, 0.5, 0.0))])
    yield seen(emulator, 0.016)


def bins(emulator: Emulator) -> Iterator[Seen]:
    """Whole, torn, repeated, mixed and wrongly committed frames, in the middle of the crossfade.

    Both engines sound there, so that one pass hears both.
    """
    osc = emulator.osc
    play(emulator, [partials(0, SOUND), *spec_frame(2, SOUND, LOW), voices((LOW, 0.8, 0.5))])
    yield seen(emulator, 0.012)
    osc("/mode", "stft")
    yield seen(emulator, 0.016)
    play(emulator, [voices((999.0, 0.0, 0.5))])
    yield seen(emulator, 0.012)
    play(emulator, [voices((LOW * 1.05, 0.5, -0.5))])
    play(emulator, spec_frame(4, OTHER, LOW)[1:])
    emulator.touch("engine", 0)
    yield seen(emulator, 0.012)
    # A whole frame after a torn one, committed twice; then commits that do not fit.
    play(emulator, [*spec_frame(6, OTHER, LOW), encode("/spec/commit", 6, N_BINS)])
    osc("/mode", "stft")
    yield seen(emulator, 0.016)
    for frame, wrong in ((spec_frame(10, SOUND, LOW), (11, N_BINS)),
                         (spec_frame(12, SOUND, LOW), (12, 1000))):  # fmt: skip
        address = decode(frame[-1])[0].address
        play(emulator, [*frame[:-1], encode(address, *wrong)])
    yield seen(emulator, 0.012)
    # A frame whose last field never came, then a whole one: the two must not be added up.
    play(emulator, spec_frame(15, SOUND, LOW)[:4] + spec_frame(16, OTHER, LOW))
    yield seen(emulator, 0.016)
    # Frames of which one field belongs to another frame.
    for k, (start, end) in enumerate(pairwise((0, 5, 10, 11))):
        mixed = spec_frame(100 + 2 * k, SOUND, LOW)
        mixed[start:end] = spec_frame(101 + 2 * k, SOUND, LOW)[start:end]
        play(emulator, mixed)
    for k, gone in enumerate((range(5), range(5, 10), (10,))):
        frame = spec_frame(19 + k, SOUND, LOW)
        play(emulator, [raw for i, raw in enumerate(frame) if i not in gone])
    yield seen(emulator, 0.012)
    emulator.change_rate(48000.0)
    yield seen(emulator, 0.04)


def hiss(emulator: Emulator) -> Iterator[Seen]:
    """Bands of noise: told, louder, elsewhere, others, at another rate, silent."""
    emulator.osc("/bands", 3, 100.0, 1000.0, 4000.0, 9000.0)
    emulator.osc("/noise", 3, 0.1, 0.2, 0.0)
    yield seen(emulator, 0.03)
    emulator.osc("/places", 3, -0.9, 0.2, 0.6, 0.0, 0.5, 1.0)
    emulator.osc("/noise", 3, 0.0, 0.1, 0.2)
    emulator.osc("/bands", 2, 3000.0, 5000.0, 6000.0)
    emulator.osc("/noise", 2, 0.1, 0.2)
    yield seen(emulator, 0.02)
    emulator.change_rate(96000.0)
    emulator.osc("/bands", 1, 3000.0, 6000.0)
    emulator.osc("/noise", 1, 0.3)
    yield seen(emulator, 0.02)


def watch(emulator: Emulator) -> Iterator[Seen]:
    """Python falls silent, the sound fades, and comes back with it."""
    play(emulator, [partials(0, SOUND), voices((LOW, 0.5, 0.0))])
    yield seen(emulator, 0.02)
    emulator.skip(1.95)
    yield seen(emulator, 0.04)
    emulator.skip(0.2)
    yield seen(emulator, 0.02)
    emulator.osc("/pong", 1.0)
    yield seen(emulator, 0.02)
    play(emulator, [voices((LOW, 0.5, 0.0))])
    emulator.skip(1.5)
    emulator.osc("/pong", 1.0)  # silence is counted from the last message
    emulator.skip(1.5)
    yield seen(emulator, 0.02)


def connection(emulator: Emulator) -> Iterator[Seen]:
    """Python comes, goes, and comes again: at first it is followed, then it is told."""
    names = [name for name in PARAMETERS if name in emulator.controls]
    for name in ("strings", "bells"):
        config(emulator, name)
        for i in range(8):
            emulator.osc(f"/latent/{i}", f"latent {i}", 0.0, 1.0)
            emulator.osc(f"/x/{i}", 0.2 if name == "strings" else 0.8)
        for i in range(4):
            emulator.osc(f"/corner/{i}", f"{name} {i}")
        emulator.osc("/gesture", f"{name} 5", 1.0, "")
        for one in names:
            emulator.osc(f"/param/{one}", 1.0 if name == "strings" else 0.0)
        yield seen(emulator)
        emulator.skip(1.1)
        emulator.osc("/x/1", 0.6 if name == "strings" else 0.7)
        yield seen(emulator)


def recalled(emulator: Emulator) -> Iterator[Seen]:
    """Live loads a preset of a device that is connected: what Python says meanwhile is left out."""
    config(emulator, "strings")
    emulator.osc("/x/1", 0.2)
    emulator.skip(1.1)
    kept = emulator.stored()
    emulator.recall(kept | {"Latent 1": 0.7})
    emulator.osc("/x/1", 0.4)
    yield seen(emulator)


# coll says "symbol" before a single word; should it not, the word takes this way, in both menus.
SPARE = ["route symbol [1] -> gate 2 1 [1]"] * 2
# The shortest first: most cords are missed in the first scene that uses them.
SCENES = (keys, settings, busy, dials, panel, connection, hiss, slots, watch, bins)

Played = tuple[list[Seen], set[int]]


def reference(patches: dict, top: str, scenes: tuple = SCENES) -> dict[Callable, Played]:
    """What is seen in each scene, and the cords that it uses."""
    out = {}
    for scene in scenes:
        emulator = Emulator(patches, top, most_voices=2)
        out[scene] = list(scene(emulator)), emulator.used
    return out


def same(one: Seen, other: Seen) -> bool:
    *told, y = one
    *heard, x = other
    return told == heard and (y is x is None or np.array_equal(y, x))


def is_missed(patches: dict, top: str, whole: dict[Callable, Played], cut: int) -> bool:
    """Whether a cut cord changes anything that can be observed."""
    for scene, (steps, used) in whole.items():
        if cut not in used:
            continue
        emulator = None
        try:
            emulator = Emulator(patches, top, most_voices=2, cut=cut)
            if not all(map(same, steps, scene(emulator))):
                return True
        except Exception:  # whatever stops the patch has been noticed
            return True
        finally:
            if emulator:
                emulator.close()
    return False


@pytest.fixture(autouse=True)
def no_garbage_collection():
    """Thousands of patches are loaded: looking through their objects takes most of the time."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def test_a_cut_cord_is_missed(patches):
    whole, again = (reference(patches, "vae_synth") for _ in range(2))
    for scene in SCENES:
        assert all(map(same, whole[scene][0], again[scene][0]))
    cords = Emulator(patches, "vae_synth", most_voices=1).cords
    silent = []
    for i, label in enumerate(cords):
        if not is_missed(patches, "vae_synth", whole, i):
            silent.append(label)
    assert silent == SPARE, "cords without which nothing changes"
    assert len(cords) > 1000


def test_a_cord_that_carries_nothing_changes_nothing(patches):
    whole = reference(patches, "vae_synth")
    for scene, (steps, used) in whole.items():
        for cut in sorted(set(range(1101)) - used)[::300]:
            assert all(
                map(same, steps, scene(Emulator(patches, "vae_synth", most_voices=2, cut=cut)))
            )


def test_the_device_does_what_the_patch_does(patches, device):
    alone = reference(patches, "vae_synth")
    live = reference(device, "VAE Synth", (*SCENES, recalled))
    for scene in SCENES:
        for (sent, shown, y), (told, panel_, x) in zip(
            live[scene][0], alone[scene][0], strict=True
        ):
            # The device has no keyboard; which dial obeys first is open.
            told = [m for m in told if m[:3] != ("/midi", 144, 50)]
            one, other = ([m for m in x if m[0] != "/ping"] for x in (sent, told))
            assert sorted(map(repr, one)) == sorted(map(repr, other))
            assert shown == {name: value for name, value in panel_.items() if name in shown}
            assert same(([], {}, y), ([], {}, x))
    common = {label.replace("vae_", "---") for label in Emulator(patches, "vae_synth").cords}
    cords = Emulator(device, "VAE Synth").cords
    mine = [i for i, label in enumerate(cords) if label not in common]
    assert 0 < len(mine) < 40
    for cut in mine:
        assert is_missed(device, "VAE Synth", live, cut), cords[cut]
