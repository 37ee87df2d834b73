"""Instruments of own sounds in a page: given the pitch, with noise, equal to Python's."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from tests.live.browser.test_sound import by_page, pieces
from tests.live.browser.watching import until, wait_for_silence, wait_for_sound
from tests.live.test_spectral_envelope import toy
from vaelib.live.browser import page
from vaelib.live.browser.packing import pack_instrument
from vaelib.live.instruments.dials import Latent
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.events import Note, Set, Timed
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played

HZ = 70.0, 110.0, 440.0, 2093.0


def bins() -> Instrument:
    """An untrained instrument of bins: a hump of noise above three peaks."""
    rng = np.random.default_rng(1)
    k = np.arange(1025)
    level = -30 - np.abs(k - 300) / 20 + 3 * rng.normal(size=1025)
    for at in (24, 61, 130):
        level[at - 1 : at + 2] = 0, 6, 0
    moves = np.stack([np.sin(k / 90), np.cos(k / 150)]) * 4
    return Instrument(
        name="wind",
        sr=44100,
        f0_hz=261.6255653,
        activation="identity",
        layers=((moves.astype(np.float16).astype("f4"), level.astype("f4")),),
        floor_db=-75.0,
        rms=0.1,
        latents=(Latent("a", -1.0, 1.0, 0.2), Latent("b", -1.0, 1.0, -0.3)),
        centre=np.zeros(2, np.float32),
        axes=np.eye(2, dtype=np.float32),
        engine="bank-noise",
    )


INSTRUMENTS = {"stretched": toy(stretch=3e-4), "wind": bins()}


@pytest.mark.parametrize(("stretch", "numbered"), [(0.0, ()), (1e-5, (3, -30)), (3e-4, [-9] * 30)])
def test_partials_and_noise_of_a_note_are_those_of_python(node, stretch, numbered):
    instrument = toy(stretch=stretch, numbered=numbered)
    points = np.random.default_rng(0).uniform(-3, 3, (6, 2)).astype(np.float32)
    asked = {"instrument": pack_instrument(instrument), "points": points.tolist(), "hz": HZ}
    for z, notes in zip(points, node("timbres", **asked), strict=True):
        expected = instrument.timbres(np.tile(z, (len(HZ), 1)), HZ)
        for of, note in zip(expected, notes, strict=True):
            assert_allclose(note["frequency"], of.partials.frequency_hz, rtol=1e-6)
            assert_allclose(note["amplitude"], of.partials.amplitude, rtol=1e-5)
            assert_allclose(note["noise"], of.noise, rtol=1e-5)


def test_random_numbers_are_those_of_numpy(node):
    packed = pack_instrument(INSTRUMENTS["wind"])["packed"]
    for slot, numbers in enumerate(node("random", packed=packed, n=50)):
        assert numbers == np.random.default_rng(slot + 1).random(50).tolist()


@pytest.mark.parametrize("kind", INSTRUMENTS)
def test_noise_and_partials_sound_as_in_python(chromium, tmp_path, kind):
    instrument = INSTRUMENTS[kind]
    page.write(tmp_path / "a.html", instrument)
    shown = chromium.new_page()
    shown.goto(f"file://{tmp_path}/a.html")
    until(shown, "globalThis.instrument !== undefined")
    turned = [(k, Set("spread", k % 2)) for k in range(12, 20)]
    named = [pieces(instrument)[name] for name in ("moving", "re-pitched", "legato")]
    for piece in (*named, [(0, Note(50, 90)), (1, Note(57, 90)), *turned]):
        events = [event for event in piece if event[0] < 40]
        heard = by_page(shown, events, 40)
        timed = [Timed(tick, 0.0, event) for tick, event in events]
        performer = Performer(instrument, instrument.engine)
        blocks = list(played(Performance(instrument), performer, timed, 40))
        expected = np.concatenate(blocks, axis=1)
        peak = np.abs(expected).max()
        assert peak > 0.02
        assert np.abs(heard - expected).max() < 10 ** (-90 / 20) * peak
    shown.keyboard.down("a")
    wait_for_sound(shown)
    shown.keyboard.up("a")
    wait_for_silence(shown)
    shown.close()
