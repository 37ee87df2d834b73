"""The device in Live: what it keeps with a set, two of them side by side, a Max that is busy."""

import itertools

import pytest

from tests.max.emulator import Emulator
from tests.max.frames import SOUND, gestures, partials, play, voices
from vaelib.live.osc.protocol import N_BINS, N_FRAME, N_HOP, REPLY_PORT

TOP = "VAE Synth"


def answer(emulator: Emulator, x: float = 0.5) -> None:
    """What Python says after /hello."""
    emulator.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, "strings")
    for i in range(8):
        emulator.osc(f"/latent/{i}", f"latent {i}", -1.0, 1.0)
        emulator.osc(f"/x/{i}", x)
    emulator.osc("/param/attack_s", 0.01, 0.0, 20.0, "s", "rise")


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
    emulator = live(device, restored=stored, seed=seed, deferred=deferred)
    emulator.skip(1.0)
    hello = [m for m in gestures(emulator) if m[0] == "/hello"]
    assert hello == [("/hello", 9017, 44100.0, 4)]
    assert emulator.ports == {9017}
    answer(emulator)
    emulator.skip(1.0)
    told = gestures(emulator)
    # A morph would move the dials again.
    assert "/set/morph_x" not in {m[0] for m in told}
    for i in range(8):
        assert (f"/x/{i}", i / 10) in told
        assert emulator.panel[f"dial_{i}"] == i / 10
    assert ("/set/attack_s", 3.0) in told
    assert not {m[0] for m in told} & {"/pca", "/preset", "/panic"}
    # From now on it follows.
    emulator.osc("/x/3", 0.9)
    emulator.osc("/param/attack_s", 1.0, 0.0, 20.0, "s", "rise")
    emulator.midi(0xB0, 77, 127)
    emulator.skip(0.1)
    assert (emulator.panel["dial_3"], emulator.panel["attack_s"]) == (pytest.approx(0.9), 1.0)
    assert emulator.panel["dial_2"] == 1.0


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
