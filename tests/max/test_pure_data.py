"""The patch for Pure Data as it is played: gestures, MIDI, presets, a Python that falls silent."""

import subprocess
import time

import numpy as np
import pytest
from build_pd import build
from pure_data import FLAGS, NAME, SR, command

from tests.max.sender import A3, AMPLITUDE, RATIO, Take
from vaelib.live.playing.parameters import PARAMETERS

pytestmark = pytest.mark.live


def settled(sender, seconds=0.15):
    """All that is heard in a moment, once."""
    time.sleep(seconds)
    heard, sender.heard[:] = list(sender.heard), []
    return heard


def told(sender):
    """What is heard next, however busy the computer is."""
    end = time.monotonic() + 5
    while not sender.heard and time.monotonic() < end:
        time.sleep(0.005)
    return settled(sender, 0.03)


def touched(pd, sender, order, *, silent=False):
    """What the panel says when one of its controls does."""
    pd.send(f"to {NAME}-{order}")
    return settled(sender) if silent else told(sender)


def test_dials_follow_controllers_and_python_and_are_sent_once(pd, sender):
    settled(sender)
    for i in range(8):
        pd.control(20 + i, 16 * i)
    heard = settled(sender, 0.5)
    assert [message[0] for message in heard] == [f"/x/{i}" for i in range(8)]
    np.testing.assert_allclose([message[1] for message in heard], np.arange(8) * 16 / 127, 1e-6)

    # Python's own moves set the dial, and nothing goes back until a hand asks.
    sender.send("/latent/3", "bright ness", -2.0, 2.0)
    sender.send("/x/3", 0.25)
    sender.send("/value/3", "25 %")
    assert settled(sender) == []
    assert touched(pd, sender, "dial-3 bang") == [("/x/3", 0.25)]


def test_every_midi_message_goes_to_python_as_its_bytes(pd, sender):
    settled(sender)
    # What Pd gives to its inputs: notes, controllers, bend, pressures, programs; channels from 1.
    for order, wanted in (
        ("#notein 60 100 1", (0x90, 60, 100)),
        ("#notein 60 0 16", (0x9F, 60, 0)),
        ("#ctlin 64 127 3", (0xB2, 64, 127)),
        ("#ctlin 19 1 1", (0xB0, 19, 1)),
        ("#ctlin 28 2 1", (0xB0, 28, 2)),
        ("#touchin 77 2", (0xD1, 77, 0)),
        ("#polytouchin 60 33 5", (0xA4, 60, 33)),
        ("#pgmin 12 1", (0xC0, 11, 0)),
        ("#bendin 8192 2", (0xE1, 0, 64)),
        ("#bendin 16383 17", (0xE0, 127, 127)),
    ):
        pd.mark(order)
        assert told(sender) == [("/midi", *wanted)], order
    assert touched(pd, sender, "drone 1") == [("/midi", 0x90, 57, 100)]
    assert touched(pd, sender, "drone 0") == [("/midi", 0x90, 57, 0)]


def test_presets_are_listed_by_pages_recalled_saved_and_renamed(pd, sender):
    settled(sender)
    for i in range(0, 20, 8):
        sender.send("/names", i + 1, *(f"name {k}" for k in range(i, min(i + 8, 20))))
    sender.send("/presets", 20)
    assert settled(sender) == []
    assert touched(pd, sender, "preset-cell 2") == [("/preset", "name 2")]
    for _ in range(2):  # there is no third page
        assert touched(pd, sender, "preset-turn 1", silent=True) == []
    assert touched(pd, sender, "preset-cell 3") == [("/preset", "name 19")]
    assert touched(pd, sender, "preset-cell 4", silent=True) == []
    assert touched(pd, sender, "preset-typed symbol mine", silent=True) == []
    assert touched(pd, sender, "preset-save bang") == [("/preset/save", "mine")]
    assert touched(pd, sender, "preset-rename bang") == [("/preset/rename", "name 19", "mine")]
    assert touched(pd, sender, "preset-delete bang") == [("/preset/delete", "name 19")]
    assert touched(pd, sender, "preset-undo bang") == [("/preset/undo",)]
    assert touched(pd, sender, "preset-turn -1", silent=True) == []
    assert touched(pd, sender, "preset-turn -1", silent=True) == []
    assert touched(pd, sender, "preset-cell 15") == [("/preset", "name 15")]
    # One is gone: the names behind it move up, and the last is no more.
    sender.send("/names", 1, "name 0", "name 1", "another")
    sender.send("/presets", 12)
    assert settled(sender) == []
    assert touched(pd, sender, "preset-cell 2") == [("/preset", "another")]
    assert touched(pd, sender, "preset-cell 12", silent=True) == []


def test_notes_follow_the_recording_that_is_typed(pd, sender):
    settled(sender)
    assert touched(pd, sender, "gesture-typed symbol sung") == [("/gesture", "sung")]
    assert touched(pd, sender, "no-gesture bang") == [("/gesture",)]


def test_five_hundred_presets_fill_pages(pd, sender):
    for i in range(0, 516, 8):
        sender.send("/names", i + 1, *(f"name {k}" for k in range(i, min(i + 8, 516))))
    sender.send("/presets", 516)
    settled(sender, 0.5)
    pd.send(f"to {NAME}-preset-turn 100")
    assert touched(pd, sender, "preset-cell 3") == [("/preset", "name 515")]
    assert touched(pd, sender, "preset-cell 4", silent=True) == []


def test_the_pad_moves_the_morph_and_its_corners_take_the_recalled_preset(pd, sender):
    sender.send("/names", 1, "glass", "old 2")
    sender.send("/presets", 2)
    settled(sender)
    for corner, preset in enumerate((1, 0, 0, 1)):
        assert touched(pd, sender, f"preset-cell {preset}")
        name = ("glass", "old 2")[preset]
        assert touched(pd, sender, f"corner-{corner} bang") == [(f"/corner/{corner}", name)]
        sender.send(f"/corner/{corner}", name)
    heard = touched(pd, sender, "morph-ask bang")
    assert sorted(heard) == [("/set/morph_x", 0.5), ("/set/morph_y", 0.5)]


def test_parameters_follow_python_and_are_set_in_their_units(pd, sender):
    settled(sender)
    for name, share, wanted in (
        ("attack_s", 0.5, 20 * 0.5**3),
        ("level_db", 1.0, 12.0),
        ("voices", 0.49, 8.0),
        ("mode", 0.6, 1.0),
        ("mod2_dial", 1 / 8, 1.0),
        ("wheel_amount", 0.25, -0.5),
    ):
        (message,) = touched(pd, sender, f"set-{name} {share:.9f}")
        assert message[0] == f"/set/{name}"
        assert message[1] == pytest.approx(wanted, rel=1e-5)
    for name in ("release_s", "mode", "mod1_rate_hz"):
        row = PARAMETERS[name]
        sender.send(f"/param/{name}", row.default, row.low, row.high, row.unit, "x", *row.words)
        assert settled(sender) == []
        (message,) = touched(pd, sender, f"set-{name} bang")
        assert message[1] == pytest.approx(row.default, rel=1e-4)
        sender.send(f"/param/{name}", row.high)
        assert settled(sender) == []
        (message,) = touched(pd, sender, f"set-{name} bang")
        assert message[1] == pytest.approx(row.high, rel=1e-4)


def test_the_map_the_mode_the_panic_button_and_the_answers_of_python(pd, sender):
    settled(sender)
    assert touched(pd, sender, "mode-clicked 1") == [("/mode", "stft")]
    assert touched(pd, sender, "panic bang") == [("/panic",)]
    sender.send("/error", "there is no preset 3")
    sender.send("/mode", "bank")
    assert settled(sender) == []
    assert touched(pd, sender, "map-ask bang") == [("/pca", 0.0, 0.0)]


def test_without_python_the_sound_holds_fades_and_comes_back(pd, sender):
    take = Take(pd, sender, "bank")
    sender.partials(0, AMPLITUDE, RATIO)
    take.note("alive", A3, 1.0, seconds=0.7)
    settled(sender, 0)
    sender.dead = True
    dead = pd.mark()
    pd.wait(3.9)
    assert sender.heard == []
    sender.dead = False
    sender.wait("/hello", timeout=1.5)
    pd.wait(0.7)
    (sound, _), starts = pd.stop_recording()
    start = starts[dead]
    rms = np.sqrt(np.mean(np.array(AMPLITUDE) ** 2 * len(AMPLITUDE) / 2))

    def level(from_s, to_s):
        return np.sqrt(np.mean(sound[start + int(from_s * SR) : start + int(to_s * SR)] ** 2)) / rms

    assert level(0, 1.4) == pytest.approx(1, abs=0.01)
    # The last pong came up to half a second before, so the second of the fade ends by 3 s.
    assert 0 < level(1.5, 3.0) < 0.95
    assert level(3.2, 3.8) < 1e-6
    assert np.sqrt(np.mean(sound[-int(0.1 * SR) :] ** 2)) / rms == pytest.approx(1, abs=0.01)


def test_two_copies_play_side_by_side(sender, tmp_path):
    """Each says hello from a port of its own, and neither meets the other's names."""
    sender.forget()
    patch = build(tmp_path, port=sender.port)[0]
    two = tmp_path / "two.pd"
    two.write_text(patch.read_text())
    errors = tmp_path / "errors.txt"
    with open(errors, "w") as out:
        process = subprocess.Popen([command(), *FLAGS, patch, two], stdout=out, stderr=out)
    try:
        end = time.monotonic() + 8
        while len(sender.clients) < 2 and time.monotonic() < end:
            time.sleep(0.05)
        assert len(sender.clients) == 2
        time.sleep(0.3)
        for client in sender.clients:
            sender.client = client
            sender.send("/voices", 1, A3, 0.1, 0.0)
        time.sleep(0.2)
    finally:
        process.terminate()
        process.wait()
    assert errors.read_text() == ""


def test_48_khz_is_told_and_in_tune(sender, tmp_path):
    sender.forget()
    patch = build(tmp_path, port=sender.port)[0]
    flags = [*FLAGS[:-1], "48000"]
    process = subprocess.Popen([command(), *flags, patch], stderr=subprocess.DEVNULL)
    try:
        assert sender.wait("/hello") == ("/hello", 0, 48000.0, 4)
    finally:
        process.terminate()
        process.wait()


def test_silent_slots_and_partials_cost_nothing(pd, sender):
    """Eight voices of 64 partials: what sounds is switched on, and off again."""
    pd.record()
    for slot in range(8):
        sender.partials(slot, [0.01] * 64, np.arange(1, 65).tolist())
        sender.voice(slot, 110.0 + 7 * slot, 0.5)
    pd.wait(0.3)
    for slot in range(8):
        sender.end(slot)
    pd.wait(0.3)
    sound, _ = pd.stop_recording()
    assert np.abs(sound[:, -SR // 10 :]).max() == 0.0
    assert sound[0, SR // 10 :].any()
