"""The sound of a page, rendered offline in Chromium, against Python's performance and performer."""

import base64

import numpy as np
import pytest

from tests.live.browser.watching import until
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.events import Midi, Move, Note, Panic, Set, Timed, Trace
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.synthesis.notes import HOP

N = 90

# What is played becomes a script, as the page makes one for its WAV files.
RENDER = """async ({events, n, hop}) => {
  const { player } = globalThis.instrument;
  const script = [];
  const still = player.perform((messages) => {
    script.push(...messages.map((message) => ({ ...message, at: still.ticks * hop })));
  });
  const obey = {
    set: (name, value) => still.set(name, value),
    move: (z) => still.move(z),
    note: (pitch, velocity) => (velocity ? still.press(pitch, velocity) : still.lift(pitch)),
    midi: (status, a, b) => still.midi(status, a, b),
    panic: () => still.panic(),
    trace: (name, speed, other) => still.follows({ name, speed, other }),
  };
  for (let tick = 0, next = 0; tick < n; tick++) {
    for (; next < events.length && events[next][0] <= tick; next++) {
      const [, kind, ...values] = events[next];
      obey[kind](...values);
    }
    still.tick();
  }
  const channels = await player.render(script, n * hop);
  const text = (array) => {
    let binary = "";
    for (const byte of new Uint8Array(array.buffer)) binary += String.fromCharCode(byte);
    return btoa(binary);
  };
  return channels.map(text);
}"""


def by_page(shown, events, n=N):
    listed = [[time, type(event).__name__.lower(), *event] for time, event in events]
    texts = shown.evaluate(RENDER, {"events": listed, "n": n, "hop": HOP})
    return np.array([np.frombuffer(base64.b64decode(text), "<f4") for text in texts])


def by_python(instrument: Instrument, events, n=N, **played_with):
    timed = [Timed(tick, 0.0, event) for tick, event in events]
    blocks = played(Performance(instrument, **played_with), Performer(instrument), timed, n)
    return np.concatenate(list(blocks), axis=1)


def pieces(instrument: Instrument):
    """What is played, by name: times in ticks, and events."""
    low, high = np.array([(x.low, x.high) for x in instrument.latents]).T
    one, other = np.random.default_rng(4).uniform(low, high, (2, len(low)))
    path = [(k, Move(tuple(one + (other - one) * k / 60))) for k in range(60)]
    long = [(0, Set("attack_s", 0.2)), (0, Set("decay_s", 0.3)), (0, Set("sustain", 0.4))]
    bend = [(k, Midi(0xE0, 0, int(64 + 50 * np.sin(k / 6)))) for k in range(60)]
    chord = [(3 * i, Note(40 + 5 * i, 60 + 8 * i)) for i in range(8)]
    lift = [(60 + i, Note(40 + 5 * i, 0)) for i in range(8)]
    zone = [Midi(0xB0, *data) for data in ((101, 0), (100, 6), (6, 5))]
    fingers = [Midi(0x91, 50, 90), Midi(0x92, 57, 60), Midi(0xE1, 0, 70), Midi(0xD2, 100)]
    turning = {"mod1_depth": 0.8, "mod1_dial": 1, "mod1_rate_hz": 3, "mod2_depth": 1}
    turning |= {"mod2_shape": 1, "mod2_rate_hz": 9, "mod2_dial": 3, "velocity_dial": 2}
    morph = [(k, Set("gesture_share", k / 80)) for k in range(20, 60)]
    return {
        "held": [(0, Move(tuple(one))), (0, Note(45, 100)), (50, Note(45, 0))],
        "moving": [*long, (0, Note(52, 127)), *path, (60, Note(52, 0))],
        "re-pitched": [(0, Move(tuple(other))), (0, Midi(0x90, 57, 90)), *bend],
        "eight voices": sorted([*path, *chord, *lift], key=lambda timed: timed[0]),
        "stolen": [(0, Set("voices", 3)), *chord, (30, Midi(0xB0, 64, 127)), *lift, (80, Panic())],
        "legato": [(0, Set("mode", 1)), *chord, *lift],
        "mono": [(0, Set("mode", 2)), *chord, *lift],
        "fingers": [(0, one) for one in zone] + [(5 * i, one) for i, one in enumerate(fingers, 1)],
        "turning": [*((0, Set(*pair)) for pair in turning.items()), *chord[:3]],
        "recorded": [(0, Trace("sung", 2.0, "bowed")), *chord[:2], *morph, (60, Note(40, 0))],
    }


@pytest.fixture(scope="module")
def page_of(chromium, file):
    shown = chromium.new_page()
    shown.goto(f"file://{file}")
    until(shown, "globalThis.instrument !== undefined")
    return shown


NAMES = (
    "held", "moving", "re-pitched", "eight voices", "stolen", "legato", "mono", "fingers",
    "turning", "recorded",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_piece_sounds_as_in_python(page_of, numbered, gestures, name):
    events = pieces(numbered)[name]
    heard, expected = by_page(page_of, events), by_python(numbered, events, gestures=gestures)
    peak = np.abs(expected).max()
    assert 0.02 < peak < 0.95
    assert np.abs(heard - expected).max() < 10 ** (-90 / 20) * peak


def test_partials_found_in_a_spectrum_sound_as_in_python(chromium, tmp_path):
    from vaelib.live.browser import page

    instrument = Instrument.load()
    page.write(tmp_path / "a.html", instrument)
    shown = chromium.new_page()
    shown.goto(f"file://{tmp_path}/a.html")
    until(shown, "globalThis.instrument !== undefined")
    events = pieces(instrument)["moving"]
    heard, expected = by_page(shown, events, 60), by_python(instrument, events, 60)
    assert np.abs(heard - expected).max() < 10 ** (-90 / 20) * np.abs(expected).max()


def test_two_renderings_are_alike_and_the_end_is_silent(page_of, numbered):
    events = pieces(numbered)["held"]
    first, second = by_page(page_of, events, 120), by_page(page_of, events, 120)
    assert np.array_equal(first, second)
    assert first[:, : 50 * HOP].any() and not first[:, -30 * HOP :].any()


def test_what_is_too_loud_is_turned_down(page_of, numbered):
    events = [(0, Set("level_db", 12)), *((0, Note(40 + 3 * i, 127)) for i in range(8))]
    heard = by_page(page_of, events)
    assert 0.9 < np.abs(heard).max() <= 0.9701
    assert np.abs(by_python(numbered, events)).max() > 1.2
