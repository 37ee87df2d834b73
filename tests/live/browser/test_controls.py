"""The controls of the page: presets, morph, path, files, links, and the true sounds."""

import json

import numpy as np
import pytest
import soundfile

from tests.live.browser.watching import until, wait_for_sound
from vaelib.live.browser import page
from vaelib.live.playing.events import Note, Timed
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played

Z = "[...instrument.player.z]"


def z(shown):
    return shown.evaluate(Z)


def fold_out(shown, title):
    shown.locator("summary").filter(has_text=title).click()


def test_the_page_is_one_small_file_that_is_the_same_twice(instruments, file, numbered):
    text = page.page(instruments["published"])
    assert len(text.encode()) < 3e6
    assert text == page.page(instruments["published"])
    for address in ("http:", "https:", "src=", "@import"):
        assert address not in text


def test_notes_follow_a_recording_that_is_chosen(opened, gestures):
    shown = opened()
    fold_out(shown, "Gestures")
    names = shown.get_by_label("Notes follow").locator("option").all_inner_texts()
    assert names == ["no recording", *gestures]
    speed = shown.get_by_role("slider", name="Speed of the sustain")
    far = shown.get_by_role("slider", name="How far to the other recording")
    rest = speed, far, shown.get_by_label("On the way to")
    assert all(one.is_disabled() for one in rest)
    row = shown.evaluate("Number(Object.keys(instrument.map.atlas.true)[2])")
    shown.evaluate("(row) => instrument.map.take(row)", row)
    truth = shown.get_by_role("button", name="Hear the true sound")
    truth.click()
    shown.get_by_label("Notes follow").select_option("sung")
    assert all(one.is_enabled() for one in rest)
    assert truth.is_hidden() and shown.evaluate("instrument.player.performance.truth") is None
    shown.get_by_label("On the way to").select_option("stroke")
    speed.fill("0")
    assert speed.get_attribute("aria-valuetext") == "frozen"
    shown.evaluate("instrument.player.receive([0xb0, 28, 127])")
    assert far.input_value() == "1"
    until(shown, "location.hash.includes('gesture_share')")
    until(shown, """decodeURIComponent(location.hash).includes('["sung",0,"stroke"]')""")
    address = shown.url
    shown.goto("about:blank")
    shown.goto(address)
    until(shown, "globalThis.instrument !== undefined")
    trace = shown.evaluate("globalThis.instrument.player.performance.trace")
    assert trace == {"name": "sung", "speed": 0, "other": "stroke"}
    assert shown.get_by_label("Notes follow").input_value() == "sung"
    fold_out(shown, "Gestures")
    assert far.is_enabled() and far.input_value() == "1"
    fold_out(shown, "Envelope and voices")
    shown.get_by_role("button", name="As at first").click()
    until(shown, "!/gesture/.test(location.hash)")


def test_presets_are_recalled_saved_and_kept_in_this_browser(opened, numbered):
    shown = opened()
    assert z(shown) == pytest.approx(numbered.default.tolist())
    chip = shown.get_by_role("button", name="place 3", exact=True)
    chip.click()
    assert z(shown) == pytest.approx(numbered.presets[3].z)
    assert chip.get_attribute("aria-pressed") == "true"
    shown.get_by_role("button", name="Undo").click()
    assert z(shown) == pytest.approx(numbered.default.tolist())
    dial = shown.get_by_role("slider", name="inharmonicity")
    dial.fill("0.45")
    assert z(shown)[0] == pytest.approx(0.45) and dial.get_attribute("aria-valuetext") == "50 %"
    shown.get_by_role("button", name="Undo").click()
    assert z(shown) == pytest.approx(numbered.default.tolist())
    dial.fill("0.45")
    shown.get_by_label("Name of a preset to save").fill("mine & <b>yours</b>")
    shown.get_by_role("button", name="Save", exact=True).click()
    kept = z(shown)
    shown.reload()
    until(shown, "globalThis.instrument !== undefined")
    shown.get_by_role("button", name="place 0", exact=True).click()
    shown.get_by_role("button", name="mine & <b>yours</b>", exact=True).click()
    assert z(shown) == pytest.approx(kept)
    shown.get_by_role("button", name="Delete mine & <b>yours</b>").click()
    assert shown.get_by_role("button", name="mine & <b>yours</b>", exact=True).count() == 0


def test_presets_of_another_page_and_beside_damaged_ones_are_kept(opened):
    shown = opened()
    key = shown.evaluate("Object.keys(localStorage).find((key) => key.startsWith('vae-synth'))")
    key = key or f"vae-synth {shown.evaluate('instrument.player.about.digest.slice(0, 16)')}"

    def saved(name):
        shown.get_by_label("Name of a preset to save").fill(name)
        shown.get_by_role("button", name="Save", exact=True).click()
        return [one["name"] for one in json.loads(shown.evaluate("localStorage[key]"))]

    shown.evaluate("(name) => { globalThis.key = name; }", key)
    assert saved("here") == ["here"]
    n = len(z(shown))
    held = [None, {"name": "there", "z": [0.0] * n}, {"name": "text", "z": "a" * n}, 5]
    shown.evaluate("(text) => { localStorage[key] = text; }", json.dumps(held))
    assert saved("later") == ["there", "later"]
    shown.get_by_role("button", name="Delete later").click()
    assert shown.get_by_role("button", name="there", exact=True).count() == 1
    shown.evaluate("() => { localStorage[key] = '{'; }")
    assert saved("last") == ["there", "last"]


def test_latents_that_the_model_does_not_use_are_folded_away(opened):
    shown = opened()
    unused = shown.get_by_role("slider", name="unused 1")
    assert unused.count() == 0  # not shown, not reachable
    fold_out(shown, "latents that the model does not use")
    unused.wait_for()


def test_a_morph_has_its_four_presets_in_its_corners(opened, numbered):
    shown = opened()
    fold_out(shown, "Morph")
    canvas = shown.get_by_role("slider", name="Morph between four presets")
    canvas.scroll_into_view_if_needed()
    points = np.array([preset.z for preset in numbered.presets])
    box = canvas.bounding_box()
    for (x, y), expected in {
        (0.0, 1.0): points[0],
        (1.0, 1.0): points[1],
        (0.0, 0.0): points[2],
        (1.0, 0.0): points[3],
        (0.5, 0.5): points[:4].mean(axis=0),
    }.items():
        # Beyond the corner, which is round.
        shown.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        shown.mouse.down()
        shown.mouse.move(
            box["x"] + box["width"] * (1.1 * x - 0.05 if x != 0.5 else x),
            box["y"] + box["height"] * (1.1 * y - 0.05 if y != 0.5 else y),
        )
        shown.mouse.up()
        np.testing.assert_allclose(z(shown), expected, atol=0.01)
    shown.get_by_label("Lower left").select_option("place 4")
    for _ in range(6):
        shown.keyboard.press("Shift+ArrowLeft")
    canvas.focus()
    for _ in range(6):
        shown.keyboard.press("Shift+ArrowLeft")
        shown.keyboard.press("Shift+ArrowDown")
    np.testing.assert_allclose(z(shown), points[4], atol=1e-6)


def test_a_path_is_recorded_and_played_in_a_loop_at_any_speed(opened):
    """The ticks are those of the brain, without waiting for the clock."""
    shown = opened()
    fold_out(shown, "Record a path")
    shown.get_by_role("button", name="Record", exact=True).click()
    shown.evaluate("""() => {
      const { performance } = instrument.player;
      for (let k = 0; k < 10; k++) {
        performance.move([k / 10, 0, 0, 0]);
        performance.tick();
      }
    }""")
    shown.get_by_role("button", name="Play in a loop").click()
    assert shown.get_by_text("A path of 0.1 s is played in a loop.").is_visible()
    steps = """(speed) => {
      const { performance } = instrument.player;
      performance.path.speed = speed;
      performance.path.play();
      return Array.from({ length: 12 }, () => (performance.tick(), performance.z[0]));
    }"""
    np.testing.assert_allclose(shown.evaluate(steps, 1), [*np.arange(10) / 10, 0, 0.1], atol=1e-6)
    np.testing.assert_allclose(shown.evaluate(steps, 0.5), np.arange(12) / 20, atol=1e-6)
    shown.get_by_role("button", name="Stop", exact=True).click()
    assert shown.evaluate("instrument.player.performance.path.playing") is False


def test_a_saved_sound_is_what_python_renders(opened, numbered, tmp_path):
    shown = opened()
    fold_out(shown, "Save and share")
    with shown.expect_download() as saved:
        shown.get_by_role("button", name="Save this sound").click()
    saved.value.save_as(tmp_path / "a.wav")
    heard, sr = soundfile.read(tmp_path / "a.wav")
    assert sr == 44100 and soundfile.info(tmp_path / "a.wav").subtype == "PCM_24"
    events = [Timed(0, 0.0, Note(45, 100)), Timed(300, 0.0, Note(45, 0))]
    blocks = played(Performance(numbered), Performer(numbered), events, len(heard) // 441)
    expected = np.concatenate(list(blocks), axis=1).T
    assert len(heard) == len(expected) > 3 * sr
    assert np.abs(heard - expected).max() < 10 ** (-90 / 20) * np.abs(expected).max()


def test_what_is_played_is_saved_as_it_was_heard(opened, tmp_path):
    shown = opened()
    fold_out(shown, "Save and share")
    shown.get_by_role("button", name="Record what I play").click()
    shown.get_by_role("button", name="Stop and save").wait_for()
    shown.locator("h1").click()
    shown.keyboard.down("g")
    wait_for_sound(shown)
    shown.keyboard.up("g")
    shown.evaluate("new Promise((done) => setTimeout(done, 500))")
    with shown.expect_download() as saved:
        shown.get_by_role("button", name="Stop and save").click()
    saved.value.save_as(tmp_path / "a.wav")
    heard, sr = soundfile.read(tmp_path / "a.wav")
    assert 0.3 * sr < len(heard) and np.abs(heard).max() > 0.01
    spectrum = np.abs(np.fft.rfft(heard.mean(axis=1), 2**17))
    loudest = np.argmax(spectrum) * sr / 2**17
    harmonics = 440 * 2 ** ((43 - 69) / 12) * np.arange(1, 40)
    z_low = shown.evaluate(Z)[0]  # its shift moves the upper partials
    partials = np.r_[harmonics[0], (harmonics[0] * (2 * np.arange(16) + z_low))]
    assert np.min(np.abs(partials - loudest)) < 3


def test_a_link_opens_the_same_sound(opened):
    shown = opened()
    shown.context.grant_permissions(["clipboard-write", "clipboard-read"])
    shown.get_by_role("slider", name="harmonics how many").fill("0.5")
    fold_out(shown, "Envelope and voices")
    shown.get_by_role("slider", name="attack").fill("1.5")
    shown.get_by_label("Keys play").select_option("legato")
    fold_out(shown, "Save and share")
    shown.get_by_role("button", name="Copy a link").click()
    shown.get_by_text("The link is copied.").wait_for()
    link = shown.evaluate("navigator.clipboard.readText()")
    other = opened("#" + link.split("#")[1])
    assert z(other) == pytest.approx(z(shown), rel=1e-5)
    values = "Object.fromEntries(Object.entries(instrument.player.values))"
    assert other.evaluate(values) == shown.evaluate(values)
    assert other.evaluate("instrument.player.values.mode") == 1
    # The address follows what is done.
    until(shown, "location.hash.includes('attack_s')")
    shown.get_by_role("button", name="Copy an OSC line").click()
    line = shown.get_by_label("Line to copy").input_value().split()
    assert line[:5] == ["oscsend", "localhost", "9000", "/z", "ffff"]
    assert [float(word) for word in line[5:]] == pytest.approx(z(shown), rel=1e-5)
    shown.get_by_role("button", name="Copy a Python line").click()
    line = shown.get_by_label("Line to copy").input_value()
    assert "instrument.partials(np.array([" in line


@pytest.mark.parametrize(
    "fragment",
    [
        "#%",
        "#{}",
        '#{"z":[1,2,3]}',
        '#{"z":[0,0,0,"x"]}',
        '#{"z":[0.1,0.5,0,0],"voices":1e9,"attack_s":"x","mod1_dial":9,"mode":null,"nothing":1}',
    ],
)
def test_a_damaged_link_does_no_harm(opened, numbered, fragment):
    shown = opened(fragment)
    expected = [0.1, 0.5, 0, 0] if "0.1" in fragment else numbered.default.tolist()
    assert z(shown) == pytest.approx(expected)
    table = shown.evaluate(
        "instrument.player.about.parameters.map((row) => [row.name, row.default])"
    )
    assert shown.evaluate("instrument.player.values") == dict(table)


def test_a_true_sound_can_be_compared_until_something_moves(opened):
    shown = opened()
    row = shown.evaluate("Number(Object.keys(instrument.map.atlas.true)[2])")
    shown.evaluate("(row) => instrument.map.take(row)", row)
    button = shown.get_by_role("button", name="Hear the true sound")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    shown.keyboard.down("a")
    until(shown, "instrument.player.performance.told.size > 0")
    told = shown.evaluate("[...instrument.player.performance.told.values()][0].partials.frequency")
    true = shown.evaluate("(row) => instrument.map.atlas.true[row].frequency", row)
    assert json.dumps(told) == json.dumps(true)
    button.click()
    assert shown.evaluate("instrument.player.performance.truth") is None
    button.click()
    shown.get_by_role("slider", name="resonance").fill("1")
    assert shown.evaluate("instrument.player.performance.truth") is None and button.is_hidden()
