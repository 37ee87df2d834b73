"""The device in Live: what it keeps with a set, two of them side by side, a Max that is busy."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from tests.live.clients import instrument
from tests.max.emulator import Emulator
from tests.max.frames import SOUND, gestures, partials, play, voices
from tests.max.test_playing import exchange
from vaelib.live.instruments.dials import Preset
from vaelib.live.osc.player import Player
from vaelib.live.osc.protocol import N_BINS, N_FRAME, N_HOP, REPLY_PORT
from vaelib.live.presets import Presets

TOP = "VAE Synth"


def answer(emulator: Emulator, x: float = 0.5) -> None:
    """What Python says after /hello."""
    emulator.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, "strings")
    for i in range(8):
        emulator.osc(f"/latent/{i}", f"latent {i}", -1.0, 1.0)
        emulator.osc(f"/x/{i}", x)
    emulator.osc("/param/attack_s", 0.01, 0.0, 20.0, "s", "rise")
    emulator.osc("/mode", "bank")
    emulator.osc("/gestures/names", 1, "sung", "bowed 2")
    emulator.osc("/gestures", 2)
    emulator.osc("/gesture", "", 1.0, "")


def live(device, **options) -> Emulator:
    return Emulator(device, TOP, most_voices=1, **options)


def test_a_fresh_device_follows_python(device):
    emulator = live(device)
    answer(emulator)
    answer(emulator)  # to the second /hello, when the first answer was heard
    emulator.skip(1.5)
    assert [m for m in gestures(emulator) if m[0] != "/hello"] == []
    assert [emulator.panel[f"dial_{i}"] for i in range(8)] == [0.5] * 8
    assert emulator.panel["attack_s"] == pytest.approx(0.01)
    assert emulator.panel["kept"] == 1


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("deferred", [False, True])
def test_a_restored_device_tells_python_where_it_stands(device, seed, deferred):
    """Whatever the order in which Live restores, and whenever Python comes."""
    stored = {f"Latent {i}": i / 10 for i in range(8)}
    stored |= {"Attack": 3.0, "Morph X": 0.5, "Port": 9017, "Kept": 1, "Controller 2": 77}
    stored |= {"Engine": 1, "Recording": ("/gesture", "bowed 2", 0.5, "sung")}
    stored |= {"Preset of corner 1": ("/corner/0", "glass"), "Preset of corner 2": 0}
    stored |= {"Preset of corner 3": ("/corner/2", "-")}
    stored |= {"Preset of corner 4": ("/corner/3", "old 2")}
    emulator = live(device, restored=stored, seed=seed, deferred=deferred)
    emulator.skip(1.0)
    # Nothing of it is told in Live's order: a morph would move the dials of a Python that plays.
    assert gestures(emulator) == [("/hello", 9017, 44100.0, 4)]
    assert emulator.ports == {9017}
    answer(emulator)
    emulator.skip(1.0)
    told = gestures(emulator)
    # A morph moves the dials: it is told before they are, and its corners before it.
    order = [m[0] for m in told]
    corners = [order.index(f"/corner/{i}") for i in (0, 3)]
    morph = [order.index(f"/set/morph_{axis}") for axis in "xy"]
    dials = [order.index(f"/x/{i}") for i in range(8)]
    assert max(corners) < min(morph) <= max(morph) < min(dials)
    assert ("/corner/3", "old 2") in told and not {"/corner/1", "/corner/2"} & {*order}
    for i in range(8):
        assert (f"/x/{i}", i / 10) in told
        assert emulator.panel[f"dial_{i}"] == i / 10
    assert ("/set/attack_s", 3.0) in told
    assert not {m[0] for m in told} & {"/pca", "/preset", "/panic"}
    assert ("/mode", "stft") in told and ("/gesture", "bowed 2", 0.5, "sung") in told
    assert (emulator.panel["engine"], emulator.panel["gestures_shown"]) == (1, "bowed 2")
    assert emulator.panel["at_corner_0"] == "glass" and emulator.panel["at_corner_3"] == "old 2"
    # From now on it follows.
    emulator.osc("/x/3", 0.9)
    emulator.osc("/param/attack_s", 1.0, 0.0, 20.0, "s", "rise")
    emulator.midi(0xB0, 77, 127)
    emulator.skip(0.1)
    assert (emulator.panel["dial_3"], emulator.panel["attack_s"]) == (pytest.approx(0.9), 1.0)
    assert emulator.panel["dial_2"] == 1.0


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("deferred", [False, True])
def test_a_set_keeps_the_morph_with_its_corners_and_the_dials(device, tmp_path, seed, deferred):
    """Played with the real player: a new one stands as the first did, and morphs alike."""
    names = ("a bell", "glass", "old 2", "wood", "last")
    rng = np.random.default_rng(0)
    shipped = tuple(Preset(x, tuple(rng.uniform(-1, 1, 4).tolist()), "x") for x in names)
    toy = replace(instrument(), presets=shipped)

    def player():
        return Player(toy, presets=Presets(toy, tmp_path / "presets.json"))

    first, emulator = player(), live(device)
    exchange(emulator, first, 130)
    for corner, preset in enumerate((4, 2, 0)):  # the last one stays where it was
        emulator.touch("presets", preset)
        emulator.touch(f"corner_{corner}", "bang")
        exchange(emulator, first, 3)
    emulator.touch("morph", 250, 600)
    exchange(emulator, first, 3)
    emulator.touch("dial_2", 0.9)
    exchange(emulator, first, 3)
    kept, shown = emulator.stored(), dict(emulator.panel)
    assert kept["Preset of corner 3"] == ("/corner/2", "a bell")

    other, again = player(), live(device, restored=kept, seed=seed, deferred=deferred)
    exchange(again, other, 130, slow=bool(seed))
    assert other.performance.corners == first.performance.corners
    assert other.performance.values == pytest.approx(first.performance.values)
    assert other.z == pytest.approx(first.z, abs=1e-6)
    at = [name for name in shown if name.startswith(("at_corner", "dial", "name", "morph"))]
    assert {name: again.panel[name] for name in at} == {name: shown[name] for name in at}
    # As a preset of the device, it comes back while something else stands.
    again.touch("presets", 1)
    again.touch("corner_0", "bang")
    again.touch("morph", 900, 100)
    again.touch("dial_0", 0.1)
    exchange(again, other, 3)
    assert other.z != pytest.approx(first.z, abs=1e-3)
    again.recall(kept)
    exchange(again, other, 130, slow=bool(seed))
    assert other.performance.corners == first.performance.corners
    assert other.performance.values == pytest.approx(first.performance.values)
    assert other.z == pytest.approx(first.z, abs=1e-6)
    for one, played in ((emulator, first), (again, other)):
        one.touch("morph_y", 0.25)
        exchange(one, played, 3)
    assert other.z == pytest.approx(first.z, abs=1e-6)
    assert [again.panel[f"dial_{i}"] for i in range(4)] == pytest.approx(
        [emulator.panel[f"dial_{i}"] for i in range(4)]
    )


def test_a_python_that_starts_again_is_told_what_the_panel_shows(device):
    emulator = live(device)
    answer(emulator)
    emulator.skip(1.5)
    emulator.touch("dial_4", 0.8)
    emulator.skip(2.5)
    assert emulator.panel["status"] == "no Python"
    gestures(emulator)
    answer(emulator, x=0.1)
    emulator.skip(1.0)
    assert ("/x/4", 0.8) in gestures(emulator)
    assert emulator.panel["dial_4"] == 0.8


def test_two_devices_in_a_set_do_not_meet(device):
    one = live(device)
    other = Emulator(device, TOP, most_voices=1, beside=one, restored={"Port": 9002})
    assert one.ports == {REPLY_PORT, 9002}
    assert one.console == []
    # Max says so before Live has restored the port; no harm is done.
    assert other.console == [f"udpreceive: port {REPLY_PORT} is taken"]
    assert other.take() == [("/hello", 9002, 44100.0, 4)]
    answer(one)
    play(one, [partials(0, SOUND), voices((220.0, 0.5, 0.0))])
    assert one.render(0.1).any()
    assert not other.render(0.1).any()
    one.touch("dial_0", 0.7)
    one.midi(0xB0, 21, 127)
    assert gestures(other) == []
    assert "name_0" not in other.panel
    assert [m for m in gestures(one) if m[0] != "/hello"] == [("/x/0", 0.7), ("/x/1", 1.0)]


def test_a_port_that_is_taken_is_told_and_another_may_be_chosen(device):
    one = live(device)
    other = live(device, beside=one)
    assert set(other.console) == {f"udpreceive: port {REPLY_PORT} is taken"}
    answer(other)
    assert "status" not in other.panel
    other.touch("port", 9005)
    gestures(other)
    other.skip(2.5)
    answer(other)
    assert other.panel["status"] == "connected: strings"
    assert ("/hello", 9005, 44100.0, 4) in other.take()


def test_a_busy_max_ends_in_the_same_state(patches):
    """Controls that obey late: the same is sent, and the same is shown once all is done."""

    def played(deferred: bool) -> tuple[list, dict]:
        emulator = Emulator(patches, "vae_synth", most_voices=1, deferred=deferred)
        answer(emulator)
        emulator.skip(0.1)
        for i in range(3):
            emulator.touch(f"learn_{i}", 1)
            emulator.midi(0xB0, 40 + i, 10 * i)
            emulator.skip(0.05)
            emulator.midi(0xB0, 40 + i, 100 + i)
            emulator.osc(f"/x/{7 - i}", 0.25)
        emulator.osc("/mode", "stft")
        emulator.osc("/names", 1, *"abc")
        emulator.osc("/presets", 3)
        emulator.skip(0.2)
        emulator.touch("presets", 1)
        emulator.skip(0.1)
        return gestures(emulator), emulator.panel

    (sent, shown), (late, then) = played(False), played(True)
    assert sorted(map(repr, sent)) == sorted(map(repr, late))
    assert shown == then


def test_every_parameter_of_live_is_named_once(device):
    boxes = [entry["box"] for entry in device[TOP]["boxes"]]
    values = [
        b["saved_attribute_attributes"]["valueof"] for b in boxes if b.get("parameter_enable")
    ]
    names = [value["parameter_longname"] for value in values]
    assert len(names) == len(set(names)) > 50
    pairs = itertools.chain.from_iterable(
        [value["parameter_shortname"], value["parameter_info"]] for value in values
    )
    assert all(pairs)
