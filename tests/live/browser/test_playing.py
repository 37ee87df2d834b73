"""Playing the page as a person does: pointer, fingers, keys and MIDI, and what is heard."""

import re

import pytest

from tests.live.browser.watching import (
    centre,
    hold_until_heard,
    let_ring,
    until,
    wait_for_silence,
    wait_for_sound,
)


def down(shown):
    return shown.evaluate("[...instrument.player.down]")


def test_the_first_press_on_the_map_sounds_and_a_drag_moves(opened):
    shown = opened()
    assert shown.evaluate("instrument.player.sound.context") is None  # no sound unasked
    before = shown.evaluate("[...instrument.player.z]")
    shown.mouse.move(*centre(shown.get_by_role("slider", name="Map of sounds")))
    shown.mouse.down()
    wait_for_sound(shown)
    pressed = shown.evaluate("[...instrument.player.z]")
    shown.mouse.move(300, 260)
    moved = shown.evaluate("[...instrument.player.z]")
    assert before != pressed != moved
    place = shown.evaluate("instrument.player.decoder.axes.map((a) => [...a])")
    # A drag stays in the plane through the point that was pressed.
    assert moved[3] == pytest.approx(pressed[3]) and place[0][3] == 0
    shown.mouse.up()
    wait_for_silence(shown)


def test_the_computers_keys_play_chords_and_are_left_to_fields(opened):
    shown = opened()
    shown.keyboard.down("a")
    shown.keyboard.down("g")
    wait_for_sound(shown)
    assert down(shown) == [36, 43]
    shown.keyboard.up("a")
    shown.keyboard.up("g")
    wait_for_silence(shown)
    shown.keyboard.press("x")
    shown.keyboard.down("w")
    assert down(shown) == [49]
    shown.keyboard.up("w")
    shown.get_by_label("Name of a preset to save").focus()
    shown.keyboard.down("a")
    assert down(shown) == []
    shown.keyboard.up("a")
    shown.keyboard.down("Control")
    shown.keyboard.down("a")
    assert down(shown) == []


def test_the_keyboard_on_the_screen_slides_and_holds(opened):
    shown = opened()
    first, second = (shown.get_by_role("button", name=n, exact=True) for n in ("C2", "D2"))
    shown.mouse.move(*centre(first))
    shown.mouse.down()
    wait_for_sound(shown)
    x, y = centre(second)
    shown.mouse.move(x, y + 20)
    assert down(shown) == [38] and second.get_attribute("aria-pressed") == "true"
    shown.mouse.up()
    assert down(shown) == []
    shown.get_by_role("button", name="Hold").click()
    second.click(position={"x": 5, "y": 70})
    first.click(position={"x": 5, "y": 70})
    assert sorted(down(shown)) == [36, 38]
    first.click(position={"x": 5, "y": 70})
    assert down(shown) == [38]
    shown.keyboard.press("Escape")
    assert down(shown) == []
    wait_for_silence(shown)


def test_everything_is_reached_and_played_by_keys_alone(opened):
    shown = opened()
    canvas = shown.get_by_role("slider", name="Map of sounds")
    canvas.focus()
    before = canvas.get_attribute("aria-valuetext")
    shown.keyboard.press("ArrowRight")
    shown.keyboard.press("Shift+ArrowUp")
    assert canvas.get_attribute("aria-valuetext") != before
    shown.keyboard.down(" ")
    wait_for_sound(shown)
    shown.keyboard.up(" ")
    wait_for_silence(shown)
    key = shown.get_by_role("button", name="C2", exact=True)
    key.focus()
    shown.keyboard.press("ArrowRight")
    assert shown.evaluate("document.activeElement.dataset.pitch") == "37"
    shown.keyboard.down(" ")
    wait_for_sound(shown)
    assert down(shown) == [37]
    shown.keyboard.up(" ")
    assert down(shown) == []
    unreachable = """() => [...document.querySelectorAll("button, input, select, canvas, summary")]
      .filter((one) => one.tabIndex < 0 && !one.closest(".keys") && one.role !== "img").length"""
    assert shown.evaluate(unreachable) == 0


def test_fingers_play(opened):
    shown = opened(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    let_ring(shown)
    shown.touchscreen.tap(*centre(shown.get_by_role("button", name="E2", exact=True)))
    wait_for_sound(shown)
    assert down(shown) == []
    shown.evaluate("instrument.player.panic()")
    wait_for_silence(shown)
    shown.touchscreen.tap(*centre(shown.get_by_role("slider", name="Map of sounds")))
    wait_for_sound(shown)


def test_midi_plays_bends_and_teaches_a_dial(opened):
    shown = opened()
    # A message of MIDI is no gesture, by which alone a browser lets a page sound.
    hold_until_heard(shown, shown.get_by_role("button", name="C2", exact=True))
    wait_for_silence(shown)

    def receive(*messages):
        for message in messages:
            shown.evaluate("(bytes) => instrument.player.receive(bytes)", list(message))

    receive((0x90, 60, 100), (0x90, 64, 100), (0xE0, 0, 96))
    assert down(shown) == [60, 64]
    hz = "instrument.player.performance.tell().filter((v) => v).map((v) => v.hz)"
    assert shown.evaluate(hz) == pytest.approx(
        [440 * 2 ** ((p + 2 * 4096 / 8191 - 69) / 12) for p in (60, 64)]
    )
    receive((0xB0, 64, 127), (0x80, 60, 0), (0x80, 64, 0))
    wait_for_sound(shown)
    receive((0xB0, 64, 0))
    wait_for_silence(shown)
    shown.get_by_text("MIDI", exact=True).click()
    shown.get_by_label("The next controller that moves turns").select_option("harmonics")
    receive((0xB0, 11, 127), (0xB0, 11, 0))
    assert shown.evaluate("instrument.player.z[1]") == pytest.approx(0.1)
    assert shown.get_by_text("Controller 11 turns harmonics.").is_visible()
    receive((0xC0, 2))
    preset = shown.evaluate(
        "[instrument.player.z, instrument.player.presets[2].z].map((z) => [...z])"
    )
    assert preset[0] == pytest.approx(preset[1])


def test_midi_is_asked_for_on_a_click_and_a_refusal_is_told(opened):
    shown = opened()
    shown.evaluate("""() => {
      globalThis.asked = 0;
      navigator.requestMIDIAccess = () => {
        asked++;
        return Promise.reject(new DOMException("", "NotAllowedError"));
      };
    }""")
    shown.get_by_text("MIDI", exact=True).click()
    assert shown.evaluate("asked") == 0
    shown.get_by_role("button", name="Connect MIDI").click()
    shown.get_by_text("The browser refused MIDI").wait_for()
    assert shown.evaluate("asked") == 1


def test_a_context_that_was_stopped_plays_again(opened):
    shown = opened()
    key = shown.get_by_role("button", name="C2", exact=True)
    hold_until_heard(shown, key)
    wait_for_silence(shown)
    shown.evaluate("instrument.player.sound.context.suspend()")
    shown.get_by_text("Sound stopped: play a key").wait_for()
    hold_until_heard(shown, key)
    shown.get_by_text(re.compile("^Sound on")).wait_for()
    # One that says that it runs while its clock stands is built anew.
    shown.evaluate("""async () => {
      const { sound } = instrument.player;
      globalThis.old = sound.context;
      await old.suspend();
      // On a busy computer the news comes late, and the clock moves once more.
      for (let last = -1, still = 0; !sound.doubt || still < 8;) {
        await new Promise((done) => setTimeout(done, 50));
        still = old.currentTime === last ? still + 1 : 0;
        last = old.currentTime;
      }
      old.resume = () => Promise.resolve();
      Object.defineProperty(old, "state", { get: () => "running" });
    }""")
    shown.keyboard.down("d")
    until(shown, "instrument.player.sound.context && instrument.player.sound.context !== old")
    wait_for_sound(shown)
    shown.keyboard.up("d")
    wait_for_silence(shown)


def test_dropouts_are_shown_and_a_weak_device_plays_fewer_partials(opened):
    shown = opened()
    hold_until_heard(shown, shown.get_by_role("button", name="C2", exact=True))
    shown.evaluate("""() => Object.defineProperty(
      instrument.player.sound.context, "playbackStats", { value: { underrunEvents: 7 } })""")
    shown.keyboard.down("a")
    shown.get_by_text("Sound on, 7 dropouts").wait_for()
    assert shown.evaluate("instrument.player.performance.most") == 64


def test_nothing_is_drawn_while_the_page_is_hidden(opened):
    shown = opened()
    shown.keyboard.down("a")
    wait_for_sound(shown)
    count = """async () => {
      let n = 0;
      const real = globalThis.requestAnimationFrame;
      globalThis.requestAnimationFrame = (paint) => { n++; return real(paint); };
      await new Promise((done) => setTimeout(done, 300));
      globalThis.requestAnimationFrame = real;
      return n;
    }"""
    assert shown.evaluate(count) > 3  # the waveform moves
    hide = """(hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }"""
    shown.evaluate(hide, True)
    shown.evaluate("new Promise((done) => setTimeout(done, 100))")
    assert shown.evaluate(count) == 0
    shown.evaluate(hide, False)
    assert shown.evaluate(count) > 3
    shown.keyboard.up("a")
    wait_for_silence(shown)
    shown.evaluate("new Promise((done) => setTimeout(done, 200))")
    assert shown.evaluate(count) == 0  # nothing sounds, nothing moves
