"""The Max patch as it is played: gestures, what they send, what becomes of the sound."""

import numpy as np
import pytest

from tests.live.clients import instrument
from tests.max.emulator import Emulator
from tests.max.frames import (
    OTHER,
    SOUND,
    assert_partials,
    bank_frame,
    gestures,
    level_db,
    play,
    spec_frame,
    start_stft,
)
from vaelib.live.decoded import Decoded
from vaelib.live.player import Player
from vaelib.live.protocol import N_BINS, N_FRAME, N_HOP
from vaelib.synthesis.notes import SR
from vaelib.synthesis.quality import click_db

TOY = instrument()


def test_velocity_gates_legato_and_release(synth):
    play(synth, bank_frame(1, SOUND))
    synth.midi(0x90, 57, 127)
    synth.render(0.1)
    full = level_db(synth.render(0.2)[0])
    synth.midi(0x90, 69, 32)
    assert gestures(synth) == [("/note", 57, 127), ("/note", 69, 32)]
    synth.render(0.1)
    y = synth.render(0.2)[0]
    assert level_db(y) - full == pytest.approx(20 * np.log10(32 / 127), abs=0.1)
    assert_partials(y, SOUND, 440.0, 32 / 127)
    synth.midi(0x80, 57, 64)  # the first key: it does not sound any more
    assert gestures(synth) == []
    assert_partials(synth.render(0.3)[0], SOUND, 440.0, 32 / 127)
    synth.midi(0x90, 69, 0)
    assert gestures(synth) == [("/note", 69, 0)]
    assert np.abs(synth.render(0.005)[0]).max() > 0.001
    synth.render(0.01)
    assert not synth.render(0.1).any()


def test_the_keyboard_on_screen_plays(synth):
    synth.touch("keyboard", 60, 100)
    synth.touch("keyboard", 60, 0)
    assert gestures(synth) == [("/note", 60, 100), ("/note", 60, 0)]


def test_dials_send_shares_and_follow_python_silently(synth):
    assert [synth.panel[f"name_{i}"] for i in range(8)] == [f"latent {i}" for i in range(8)]
    synth.touch("dial_3", 0.25)
    assert gestures(synth) == [("/x/3", 0.25)]
    assert synth.panel["value_3"] == f"{-5 + 0.25 * 8:.2f}"
    synth.osc("/x/3", 1.0)
    assert gestures(synth) == []
    assert synth.panel["dial_3"] == 1.0
    assert synth.panel["value_3"] == "3.00"
    assert synth.panel["dial_2"] == 0.5


def test_controllers_move_dials_and_can_be_learned(synth):
    for i in range(8):
        synth.midi(0xB0, 20 + i, 127 - i)
    assert gestures(synth) == [(f"/x/{i}", (127 - i) / 127) for i in range(8)]
    assert synth.panel["dial_7"] == 120 / 127
    synth.touch("controller_2", 99)
    synth.midi(0xB0, 22, 1)
    synth.midi(0xB0, 99, 127)
    assert gestures(synth) == [("/x/2", 1.0)]
    synth.touch("learn_4", 1)
    synth.midi(0xB0, 7, 0)
    assert gestures(synth) == [("/x/4", 0.0)]
    assert (synth.panel["controller_4"], synth.panel["learn_4"]) == (7, 0)
    synth.midi(0xB0, 8, 5)
    synth.midi(0xB0, 24, 5)
    assert gestures(synth) == []


def test_pca_presets_mode_and_level(synth):
    synth.touch("pca_x", -0.5)
    synth.touch("pca_y", 1.0)
    assert gestures(synth) == [("/pca", -0.5, 0.0), ("/pca", -0.5, 1.0)]
    for i in range(1, 5):
        synth.touch(f"preset_{i}", "bang")
    assert gestures(synth) == [("/preset", str(i)) for i in range(1, 5)]
    synth.touch("save", 1)
    synth.touch("preset_2", "bang")
    assert gestures(synth) == [("/preset/save", "2")]
    assert synth.panel["save"] == 0
    synth.touch("preset_2", "bang")
    synth.touch("mode", 1)
    synth.touch("mode", 0)
    assert gestures(synth) == [("/preset", "2"), ("/mode", "stft"), ("/mode", "bank")]
    synth.osc("/mode", "stft")
    assert (gestures(synth), synth.panel["mode"]) == ([], 1)
    synth.osc("/mode", "bank")
    play(synth, bank_frame(1, SOUND))
    synth.midi(0x90, 57, 127)
    synth.render(0.2)
    before = level_db(synth.render(0.2)[0])
    synth.touch("level", -12.0)
    synth.render(0.1)
    assert level_db(synth.render(0.2)[0]) - before == pytest.approx(-12, abs=0.05)
    assert synth.panel["value_level"] == "-12.0 dB"


def test_hello_on_load_and_a_ping_every_half_second(patches):
    emulator = Emulator(patches, "vae_synth", sr=48000.0)
    assert emulator.take() == [("/hello", 9001, 48000.0)]
    emulator.skip(2.25)
    assert emulator.take() == [("/ping", 1.0)] * 5
    assert emulator.panel.get("status", "no Python") == "no Python"


def test_python_dies_and_comes_back(synth):
    assert synth.panel["status"] == "connected: strings"
    play(synth, bank_frame(1, [(0, 1.0, 0.2)]))
    synth.midi(0x90, 57, 127)
    y = synth.render(3.4)[0]
    level = [level_db(y[int(a * SR) : int((a + 0.02) * SR)]) for a in np.arange(0.1, 3.3, 0.1)]
    level -= level[0]
    assert np.abs(level[:18]).max() < 0.05  # held until 2 s have passed
    assert -8 < level[24] < -5  # half way
    assert level[31] < -60
    assert not y[int(3.1 * SR) :].any()
    assert synth.panel["status"] == "no Python"
    gestures(synth)
    synth.osc("/pong", 1.0)
    assert gestures(synth) == [("/hello", 9001, SR)]
    synth.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, "bells")
    assert gestures(synth) == []
    assert synth.panel["status"] == "connected: bells"
    synth.render(0.2)
    assert_partials(synth.render(0.3)[0], [(0, 1.0, 0.2)], 220.0)
    synth.osc("/error", "no such preset")
    assert synth.panel["status"] == "error: no such preset"


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_no_click_at_jumps_notes_and_mode_changes(synth, mode):
    f0 = start_stft(synth)
    play(synth, bank_frame(2, SOUND))
    synth.osc("/mode", mode)
    synth.render(0.3)
    parts = [synth.render(0.1)]
    for frame, sound in ((3, OTHER), (4, SOUND)):
        play(synth, bank_frame(frame, sound) if mode == "bank" else spec_frame(frame, sound, f0))
        parts.append(synth.render(0.15))
    assert click_db(np.concatenate(parts, 1)[0]) < -75
    parts = [synth.render(0.1)]
    synth.midi(0x90, 59, 127)  # legato, before any frame at the new pitch
    parts.append(synth.render(0.15))
    assert click_db(np.concatenate(parts, 1)[0]) < -75
    parts = [synth.render(0.1)]
    synth.midi(0x80, 59, 0)
    parts.append(synth.render(0.05))
    synth.midi(0x90, 59, 127)
    parts.append(synth.render(0.1))
    assert click_db(np.concatenate(parts, 1)[0]) < -70
    parts = [synth.render(0.1)]
    synth.osc("/mode", "bank" if mode == "stft" else "stft")
    parts.append(synth.render(0.2))
    assert click_db(np.concatenate(parts, 1)[0]) < -75


def exchange(emulator: Emulator, player: Player) -> None:
    """Carry messages both ways until nobody has more to say."""
    while sent := emulator.take():
        for address, *arguments in sent:
            player.handle(address, tuple(arguments))
        play(emulator, [datagram for datagram, _ in (*player.replies(), *player.frame())])


@pytest.mark.parametrize("pitch", [57, 69])
def test_patch_and_python_play_together(patches, pitch):
    player, emulator = Player(TOY), Emulator(patches, "vae_synth")
    exchange(emulator, player)
    assert emulator.panel["status"] == f"connected: {TOY.name}"
    assert [emulator.panel[f"name_{i}"] for i in range(4)] == [x.name for x in TOY.latents]
    emulator.touch("dial_0", 0.9)
    emulator.midi(0x90, pitch, 127)
    exchange(emulator, player)
    f0 = 440 * 2 ** ((pitch - 69) / 12)
    found = Decoded(TOY, player.z).voiced(f0, sr=SR)
    loud = found.amplitude > 0.03 * found.amplitude.max()
    pairs = zip(found.frequency_hz[loud] / TOY.f0_hz, found.amplitude[loud], strict=True)
    sound = [(0, r, a) for r, a in pairs if r * f0 < 20000]
    assert len(sound) > 2
    emulator.skip(0.1)
    emulator.render(0.1)
    assert_partials(emulator.render(0.4)[0], sound, f0)
    emulator.touch("mode", 1)
    exchange(emulator, player)
    emulator.render(0.2)
    assert_partials(emulator.render(0.4)[0], sound, f0, db=0.2)
