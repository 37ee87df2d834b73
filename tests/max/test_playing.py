"""The Max patch as it is played: gestures, what they send, what is shown, what Python answers."""

from dataclasses import replace

import numpy as np
import pytest

from tests.live.clients import instrument
from tests.max.emulator import Emulator
from tests.max.frames import assert_partials, gestures, play, sounding
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.dials import Preset
from vaelib.live.osc.player import Player
from vaelib.live.osc.protocol import N_BINS, N_FRAME, N_HOP, NAMES
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.live.presets import Presets
from vaelib.synthesis.notes import SR

LEVEL = 10 ** (-12 / 20) * 0.5**0.5
"""That of the settings; Python gives the middle of its own sound 3 dB less in each channel."""
TOY = replace(instrument(), presets=(Preset("a bell", (1.0, 2.0, -1.0, 0.5), "x"),))


def level_db(y: np.ndarray) -> float:
    return 10 * np.log10(np.mean(y**2) + 1e-30)


def test_every_channel_message_goes_to_python_as_its_bytes(synth):
    """Running status, the clock in the middle, system exclusive: as MIDI 1.0 has them."""
    for told, wanted in (
        ((0x90, 57, 127), [(0x90, 57, 127)]),
        ((60, 1), [(0x90, 60, 1)]),
        ((0xF8, 61), []),
        ((0xF8, 2), [(0x90, 61, 2)]),
        ((0x8F, 57, 64), [(0x8F, 57, 64)]),
        ((0xA3, 57, 30), [(0xA3, 57, 30)]),
        ((0xB0, 64, 127), [(0xB0, 64, 127)]),
        ((0xC5, 9), [(0xC5, 9, 0)]),
        ((10,), [(0xC5, 10, 0)]),
        ((0xD1, 99), [(0xD1, 99, 0)]),
        ((0xE2, 1, 65), [(0xE2, 1, 65)]),
        ((0xF0, 0x7E, 1, 2, 3, 0xF7), []),
        ((57, 127), []),
        ((0x91, 57), []),
        ((0x92, 58, 3), [(0x92, 58, 3)]),
        ((0xB0, 19, 4), [(0xB0, 19, 4)]),
        ((0xB0, 28, 4), [(0xB0, 28, 4)]),
    ):
        synth.midi(*told)
        assert gestures(synth) == [("/midi", *message) for message in wanted], told


def test_the_keyboard_on_screen_plays(synth):
    synth.touch("keyboard", 60, 100)
    synth.touch("keyboard", 60, 0)
    assert gestures(synth) == [("/midi", 144, 60, 100), ("/midi", 144, 60, 0)]


def test_dials_send_shares_and_follow_python_silently(synth):
    assert [synth.panel[f"name_{i}"] for i in range(8)] == [f"latent {i}" for i in range(8)]
    synth.touch("dial_3", 0.25)
    assert gestures(synth) == [("/x/3", 0.25)]
    synth.osc("/value/3", "440 Hz")
    synth.osc("/x/3", 1.0)
    assert gestures(synth) == []
    assert synth.panel["dial_3"] == 1.0
    assert synth.panel["value_3"] == "440 Hz"
    assert synth.panel["dial_2"] == 0.5


def test_a_dial_without_a_latent_sends_nothing(patches):
    synth = Emulator(patches, "vae_synth", most_voices=1)
    synth.osc("/latent/0", "one", 0.0, 1.0)
    gestures(synth)
    synth.touch("dial_0", 0.5)
    synth.touch("dial_1", 0.5)
    assert gestures(synth) == [("/x/0", 0.5)]


def test_controllers_move_dials_and_can_be_learned(synth):
    for i in range(8):
        synth.midi(0xB0, 20 + i, 127 - i)
    assert gestures(synth) == [(f"/x/{i}", (127 - i) / 127) for i in range(8)]
    assert synth.panel["dial_7"] == 120 / 127
    synth.touch("controller_2", 99)
    synth.midi(0xB0, 22, 1)
    synth.midi(0xB0, 99, 127)
    assert gestures(synth) == [("/x/2", 1.0), ("/midi", 0xB0, 99, 127)]
    synth.touch("learn_4", 1)
    synth.midi(0xB0, 7, 0)
    assert gestures(synth) == [("/x/4", 0.0), ("/midi", 0xB0, 7, 0)]
    assert (synth.panel["controller_4"], synth.panel["learn_4"]) == (7, 0)
    synth.midi(0xB0, 24, 5)
    assert gestures(synth) == []


def test_settings_are_sent_in_their_units_and_follow_python(synth):
    synth.touch("attack_s", 2.5)
    synth.touch("engine", 1)
    synth.touch("mode", 2)
    synth.touch("shared_z", 1)
    synth.touch("level_db", -200.0)
    assert gestures(synth) == [
        ("/set/attack_s", 2.5),
        ("/mode", "stft"),
        ("/set/mode", 2),
        ("/set/shared_z", 1),
        ("/set/level_db", -60.0),
    ]
    for name, row in PARAMETERS.items():
        if name not in synth.controls:
            continue
        synth.osc(f"/param/{name}", row.high, row.low, row.high, row.unit, row.meaning, *row.words)
        assert gestures(synth) == []
        assert synth.panel[name] == min(row.high, 8 if row.unit == "dial" else np.inf)


def test_a_menu_chooses_the_recording_that_notes_follow(synth):
    synth.osc("/gestures/names", 1, "sung", "bowed 2")
    synth.osc("/gestures", 2)
    synth.skip(0.05)
    synth.take()
    assert synth.panel["gestures"] == ("no recording", "sung", "bowed 2")
    for number in (2, 0, 1):
        synth.touch("gestures", number)
    assert synth.take() == [("/gesture", "bowed 2"), ("/gesture",), ("/gesture", "sung")]


def test_the_menu_shows_the_recording_that_anybody_has_chosen(synth):
    """Silently, also when its name is listed after it was chosen."""
    synth.osc("/gesture", "bowed 2", 1.0, "")
    synth.skip(0.05)
    synth.osc("/gestures/names", 1, "sung", "bowed 2")
    synth.osc("/gestures", 2)
    synth.skip(0.05)
    synth.take()
    shown = [synth.panel["gestures_shown"]]
    for name in ("sung", "", "bowed 2"):
        synth.osc("/gesture", name, 1.0, "")
        synth.skip(0.05)
        shown.append(synth.panel["gestures_shown"])
    synth.osc("/gestures/names", 1, "high", "bowed 2")
    synth.skip(0.05)
    shown.append(synth.panel["gestures_shown"])
    assert shown == ["bowed 2", "sung", "no recording", "bowed 2", "bowed 2"]
    assert gestures(synth) == []


def test_the_map_the_presets_the_engine_and_panic(synth):
    synth.touch("map", -500, 1000)
    assert gestures(synth)[-1] == ("/pca", -0.5, 1.0)
    synth.osc("/names", 1, "glass", "old 2")
    synth.osc("/names", 3, "dark wood")
    synth.osc("/presets", 3)
    synth.skip(0.05)
    assert synth.panel["presets"] == ("glass", "old 2", "dark wood")
    synth.touch("presets", 1)
    synth.touch("preset_name", "my", "sound")
    synth.touch("preset_save", "bang")
    synth.touch("preset_rename", "bang")
    synth.touch("preset_undo", "bang")
    synth.touch("presets", 2)
    synth.touch("preset_delete", "bang")
    synth.touch("panic", "bang")
    assert gestures(synth) == [
        ("/preset", "old 2"),
        ("/preset/save", "my sound"),
        ("/preset/rename", "old 2", "my sound"),
        ("/preset/undo",),
        ("/preset", "dark wood"),
        ("/preset/delete", "dark wood"),
        ("/panic",),
    ]
    synth.osc("/names", 2, "dark wood")
    synth.osc("/presets", 2)
    synth.skip(0.05)
    assert synth.panel["presets"] == ("glass", "dark wood")
    synth.osc("/mode", "stft")
    assert (gestures(synth), synth.panel["engine"]) == ([], 1)
    synth.osc("/error", "no such preset")
    assert synth.panel["status"] == "error: no such preset"


def test_names_come_and_go_letter_by_letter(synth):
    """Also those that Max would read as numbers, as two messages, or as words apart."""
    names = ("007", "1.0", "a, b", "two  blanks", "$1", "x;y")
    for listed, counted in (("/names", "/presets"), ("/gestures/names", "/gestures")):
        synth.osc(listed, 1, *names)
        synth.osc(counted, len(names))
        synth.skip(0.05)
    synth.take()
    for i, name in enumerate(names):
        synth.touch("presets", i)
        synth.touch("gestures", i + 1)
        synth.touch("preset_name", name)
        synth.touch("preset_save", "bang")
        synth.touch("preset_rename", "bang")
        assert synth.take() == [
            ("/preset", name),
            ("/gesture", name),
            ("/preset/save", name),
            ("/preset/rename", name, name),
        ]


def test_all_presets_are_listed_however_many(synth):
    names = [f"preset {i}" for i in range(516)]
    for i in range(0, 516, NAMES):
        synth.osc("/names", i + 1, *names[i : i + NAMES])
    synth.osc("/presets", 516)
    synth.skip(0.05)
    assert synth.panel["presets"] == tuple(names)
    synth.touch("presets", 515)
    assert gestures(synth) == [("/preset", "preset 515")]


def test_the_pad_moves_the_morph_and_its_corners_take_the_recalled_preset(synth):
    synth.osc("/names", 1, "glass", "old 2")
    synth.osc("/presets", 2)
    synth.skip(0.05)
    for corner, preset in enumerate((0, 1, 1, 0)):
        synth.touch("presets", preset)
        synth.touch(f"corner_{corner}", "bang")
        synth.osc(f"/corner/{corner}", ("glass", "old 2")[preset])
    names = ["glass", "old 2", "old 2", "glass"]
    assert [m for m in gestures(synth) if m[0] != "/preset"] == [
        (f"/corner/{i}", name) for i, name in enumerate(names)
    ]
    assert [synth.panel[f"at_corner_{i}"] for i in range(4)] == names
    synth.touch("morph", 250, 1500)
    assert gestures(synth) == [("/set/morph_y", 1.0), ("/set/morph_x", 0.25)]
    assert (synth.panel["morph_x"], synth.panel["morph_y"]) == (0.25, 1.0)


def test_hello_on_load_and_a_ping_every_half_second(patches):
    emulator = Emulator(patches, "vae_synth", sr=48000.0, most_voices=1)
    assert emulator.take() == [("/hello", 9001, 48000.0, 4)]
    emulator.skip(2.25)
    assert emulator.take() == [("/ping", 1.0, 9001, 48000.0, 4)] * 5
    assert emulator.panel.get("status", "no Python") == "no Python"


def test_python_dies_and_comes_back(synth):
    assert synth.panel["status"] == "connected: strings"
    sounding(synth, [(0, 1.0, 0.2)], 220.0)
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
    assert gestures(synth) == [("/hello", 9001, SR, 4)]
    synth.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, "bells")
    assert synth.panel["status"] == "connected: bells"
    synth.render(0.2)
    assert_partials(synth.render(0.3)[0], [(0, 1.0, 0.2)], 220.0)


def exchange(emulator: Emulator, player: Player, ticks: int = 1, *, slow: bool = False) -> None:
    """Carry messages both ways until nobody has more to say, over some ticks of the player.

    A `slow` network lets Python answer each message before it hears the next.
    """
    for _ in range(ticks):
        for address, *arguments in emulator.take():
            player.handle(address, tuple(arguments))
            if slow:
                play(emulator, [datagram for datagram, _ in (*player.replies(), *player.frame())])
        player.tick()
        play(emulator, [datagram for datagram, _ in (*player.replies(), *player.frame())])
        emulator.skip(0.01)


def test_patch_and_python_play_a_chord_together(patches, tmp_path):
    """What the panel shows is Python's; a chord sounds as it is decoded."""
    settings = {"sustain": 1.0, "spread": 0.0, "velocity_level": 0.0, "level_db": -12.0}
    settings |= {"partial_spread": 0.0}
    presets = Presets(TOY, tmp_path / "presets.json")
    player = Player(TOY, presets=presets, values=settings)
    emulator = Emulator(patches, "vae_synth")
    exchange(emulator, player, 8)
    assert emulator.panel["status"] == f"connected: {TOY.name}"
    assert [emulator.panel[f"name_{i}"] for i in range(TOY.n_latents)] == [
        x.name for x in TOY.latents
    ]
    assert [emulator.panel[f"value_{i}"] for i in range(TOY.n_latents)] == [
        x.text(z) for x, z in zip(TOY.latents, player.z, strict=True)
    ]
    assert emulator.panel["level_db"] == -12.0
    assert emulator.panel["presets"] == tuple(presets.names) == ("a bell",)
    emulator.touch("dial_0", 0.9)
    emulator.midi(0x90, 57, 127, 0x90, 66, 100)
    exchange(emulator, player, 60)
    for pitch in (57, 66):
        hz = 440 * 2 ** ((pitch - 69) / 12)
        found = Decoded(TOY, player.z).voiced(hz, sr=SR)
        loud = found.amplitude > 0.1 * found.amplitude.max()
        pairs = zip(found.frequency_hz[loud] / TOY.f0_hz, found.amplitude[loud], strict=True)
        sound = [(0, r, a * LEVEL) for r, a in pairs if r * hz < 20000]
        assert len(sound) > 1
        if pitch == 57:
            y = emulator.render(0.5)[0]
        assert_partials(y, sound[:2], hz, db=0.3)  # higher ones meet
    emulator.midi(0x80, 57, 0, 0x80, 66, 0)
    exchange(emulator, player, 60)
    assert not emulator.render(0.1).any()


def test_a_python_that_starts_again_at_once_is_met_by_the_next_ping(patches, tmp_path):
    """And is told where the panel stands, before the patch has noticed that it was away."""
    emulator = Emulator(patches, "vae_synth", most_voices=2)
    presets = Presets(TOY, tmp_path / "presets.json")
    exchange(emulator, Player(TOY, presets=presets), 120)
    emulator.touch("dial_1", 0.75)
    emulator.take()
    anew = Player(TOY, presets=presets)
    exchange(emulator, anew, 100)
    assert TOY.latents[1].share(anew.z[1]) == pytest.approx(0.75, abs=0.01)
    emulator.midi(0x90, 57, 100)
    exchange(emulator, anew, 10)
    assert emulator.render(0.05).any()


def test_patch_and_python_play_bins_together(patches):
    settings = {"sustain": 1.0, "spread": 0.0, "velocity_level": 0.0, "level_db": -12.0}
    player, emulator = Player(TOY, values=settings), Emulator(patches, "vae_synth")
    exchange(emulator, player, 8)
    emulator.touch("engine", 1)
    emulator.midi(0x90, 60, 127)
    exchange(emulator, player, 60)
    hz = 440 * 2 ** ((60 - 69) / 12)
    found = Decoded(TOY, player.z).voiced(hz, sr=SR)
    loud = found.amplitude > 0.1 * found.amplitude.max()
    pairs = zip(found.frequency_hz[loud] / TOY.f0_hz, found.amplitude[loud], strict=True)
    sound = [(0, r, a * LEVEL) for r, a in pairs if r * hz < 20000]
    emulator.render(0.2)
    assert_partials(emulator.render(0.4)[0], sound, hz, db=0.2)
