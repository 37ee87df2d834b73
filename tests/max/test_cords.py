"""Every cord of the Max patches counts: cut, it changes what is sent, shown or heard.

What the patch does is played in scenes, each from a freshly loaded patch. A cord that carries
nothing in a scene cannot change it, so a cut cord is looked for only in the scenes that use it.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from tests.max.emulator import Emulator
from tests.max.frames import OTHER, SOUND, bank_frame, play, spec_frame
from vaelib.live.messages import decode, encode
from vaelib.live.protocol import N_BINS, N_FRAME, N_HOP, N_SLOTS

Seen = tuple[list[tuple], dict, np.ndarray | None]
LOW = 440 * 2 ** (-24 / 12)


def seen(emulator: Emulator, seconds: float = 0.0) -> Seen:
    """What was sent, what the panel shows, and the sound of some time."""
    sound = emulator.render(seconds) if seconds else None
    return emulator.take(), dict(emulator.panel), sound


def config(emulator: Emulator, name: str) -> None:
    emulator.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, name)


def dials(emulator: Emulator) -> Iterator[Seen]:
    """Eight dials, moved by Python, by hand, by controllers, and by others that are learned."""
    osc, touch, midi = emulator.osc, emulator.touch, emulator.midi
    yield seen(emulator)
    for i in range(8):
        osc(f"/latent/{i}", f"latent {i}", -1.0 - i, 2.0 + i)
        osc(f"/x/{i}", 0.1 + i / 16)
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


def panel(emulator: Emulator) -> Iterator[Seen]:
    """Presets, the plane, the mode, the status; notes; the ping."""
    osc, touch, midi = emulator.osc, emulator.touch, emulator.midi
    config(emulator, "strings")
    yield seen(emulator)
    for i in range(1, 5):
        touch(f"preset_{i}", "bang")
    touch("save", 1)
    touch("preset_3", "bang")
    touch("preset_4", "bang")
    touch("pca_x", 0.25)
    touch("pca_y", -0.5)
    yield seen(emulator)
    touch("mode", 1)
    touch("mode", 0)
    osc("/mode", "stft")
    yield seen(emulator)
    osc("/mode", "bank")
    osc("/error", "nothing")
    yield seen(emulator)
    config(emulator, "bells")
    if "keyboard" in emulator.controls:
        touch("keyboard", 50, 90)
        touch("keyboard", 50, 0)
    midi(0x90, 57, 100)
    midi(0x90, 64, 110)
    midi(0x80, 57, 0)
    midi(0x90, 64, 0)
    yield seen(emulator)
    emulator.skip(1.1)
    yield seen(emulator)


def frames(emulator: Emulator) -> Iterator[Seen]:
    """Whole, torn, repeated, mixed and wrongly committed frames, in the middle of the crossfade.

    Both voices sound there, so that one pass hears both.
    """
    osc, midi = emulator.osc, emulator.midi
    too_high = (9, 200.0, 0.1)
    play(emulator, bank_frame(1, [*SOUND, too_high]) + spec_frame(2, SOUND, LOW))
    midi(0x90, 45, 100)
    yield seen(emulator, 0.02)
    osc("/mode", "stft")
    yield seen(emulator, 0.03)
    midi(0x80, 45, 0)
    yield seen(emulator, 0.012)
    midi(0x90, 47, 60)
    for torn in (bank_frame(3, OTHER), spec_frame(4, OTHER, LOW)):
        play(emulator, torn[1:])
    emulator.touch("mode", 0)
    yield seen(emulator, 0.02)
    # Whole frames after torn ones, each committed twice; then commits that do not fit.
    play(emulator, [*bank_frame(5, OTHER), encode("/bank/commit", 5, N_SLOTS)])
    play(emulator, [*spec_frame(6, OTHER, LOW), encode("/spec/commit", 6, N_BINS)])
    osc("/mode", "stft")
    yield seen(emulator, 0.03)
    for frame, wrong in (
        (bank_frame(7, SOUND), (8, N_SLOTS)),
        (bank_frame(9, SOUND), (9, 127)),
        (spec_frame(10, SOUND, LOW), (11, N_BINS)),
        (spec_frame(12, SOUND, LOW), (12, 1000)),
    ):
        address = decode(frame[-1])[0].address
        play(emulator, [*frame[:-1], encode(address, *wrong)])
    osc("/mode", "bank")
    yield seen(emulator, 0.02)
    # A frame whose last field never came, then a whole one: the two must not be added up.
    play(emulator, bank_frame(13, SOUND)[:1] + bank_frame(14, OTHER))
    play(emulator, spec_frame(15, SOUND, LOW)[:4] + spec_frame(16, OTHER, LOW))
    osc("/mode", "stft")
    yield seen(emulator, 0.03)
    # Frames of which one field belongs to another frame.
    for make, cuts in (
        (lambda k: bank_frame(k, SOUND), (0, 1, 2)),
        (lambda k: spec_frame(k, SOUND, LOW), (0, 5, 10, 11)),
    ):
        for k, (start, end) in enumerate(pairwise(cuts)):
            mixed = make(100 + 2 * k)
            mixed[start:end] = make(101 + 2 * k)[start:end]
            play(emulator, mixed)
    for missing in (0, 1):  # one field of a frame is lost
        frame = bank_frame(17 + missing, SOUND)
        play(emulator, frame[:missing] + frame[missing + 1 :])
    for k, gone in enumerate((range(5), range(5, 10), (10,))):
        frame = spec_frame(19 + k, SOUND, LOW)
        play(emulator, [raw for i, raw in enumerate(frame) if i not in gone])
    osc("/mode", "bank")
    yield seen(emulator, 0.02)


def watch(emulator: Emulator) -> Iterator[Seen]:
    """The level; Python falls silent, the sound fades, and comes back with it."""
    play(emulator, bank_frame(1, SOUND))
    emulator.midi(0x90, 45, 100)
    yield seen(emulator, 0.02)
    emulator.touch("level", -20.0)
    yield seen(emulator, 0.012)
    emulator.skip(1.95)
    yield seen(emulator, 0.04)
    emulator.skip(0.2)
    yield seen(emulator, 0.02)
    emulator.osc("/pong", 1.0)
    yield seen(emulator, 0.02)
    play(emulator, bank_frame(22, SOUND))
    emulator.skip(1.5)
    emulator.osc("/pong", 1.0)  # silence is counted from the last message
    emulator.skip(1.5)
    yield seen(emulator, 0.02)


SCENES = (dials, panel, frames, watch)

Played = tuple[list[Seen], set[int]]


def reference(patches: dict, top: str) -> dict[Callable, Played]:
    """What is seen in each scene, and the cords that it uses."""
    out = {}
    for scene in SCENES:
        emulator = Emulator(patches, top)
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
        try:
            if not all(map(same, steps, scene(Emulator(patches, top, cut=cut)))):
                return True
        except Exception:  # whatever stops the patch has been noticed
            return True
    return False


def test_a_cut_cord_is_missed(patches):
    whole, again = (reference(patches, "vae_synth") for _ in range(2))
    for scene in SCENES:
        assert all(map(same, whole[scene][0], again[scene][0]))
    cords = Emulator(patches, "vae_synth").cords
    silent = [
        label for i, label in enumerate(cords) if not is_missed(patches, "vae_synth", whole, i)
    ]
    assert not silent, "cords without which nothing changes"
    assert len(cords) > 500


def test_a_cord_that_carries_nothing_changes_nothing(patches):
    whole = reference(patches, "vae_synth")
    for scene, (steps, used) in whole.items():
        for cut in sorted(set(range(646)) - used)[::40]:
            assert all(map(same, steps, scene(Emulator(patches, "vae_synth", cut=cut))))


def test_the_device_does_what_the_patch_does(patches, device):
    alone, live = reference(patches, "vae_synth"), reference(device, "VAE Synth")
    for scene in SCENES:
        for (sent, shown, y), (told, panel_, x) in zip(
            live[scene][0], alone[scene][0], strict=True
        ):
            told = [m for m in told if m[:2] != ("/note", 50)]  # the device has no keyboard
            assert [m for m in sent if m[0] != "/ping"] == [m for m in told if m[0] != "/ping"]
            assert shown == {name: value for name, value in panel_.items() if name in shown}
            assert same(([], {}, y), ([], {}, x))
    common = {label.replace("vae_", "---") for label in Emulator(patches, "vae_synth").cords}
    cords = Emulator(device, "VAE Synth").cords
    mine = [i for i, label in enumerate(cords) if label not in common]
    assert 0 < len(mine) < 40
    for cut in mine:
        assert is_missed(device, "VAE Synth", live, cut), cords[cut]
