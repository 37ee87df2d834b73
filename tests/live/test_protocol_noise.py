"""What clients are told of noise: its level, place and width are those of Python's own sound."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.browser.test_noise import bins
from tests.live.test_protocol import A, Synth, meet, tick
from tests.live.test_spectral_envelope import EDGES, toy
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.osc.messages import decode
from vaelib.live.osc.noise import summed
from vaelib.live.osc.player import Player
from vaelib.live.playing.performer import Performer
from vaelib.synthesis.notes import SR

HISS = toy(noise=np.array([30, 35, 30], np.float32))
"""Its partials are 40 dB and more below its noise."""
WIND = bins()
"""It has a hump of noise between the peaks of its spectra."""
HELD = {"attack_s": 0.0, "sustain": 1.0, "velocity_level": 1.0}


def powers(sound, edges=EDGES):
    """Power of either ear and their correlation, in each band."""
    spectra = np.fft.rfft(sound) * np.sqrt(2) / sound.shape[1]
    hz = np.fft.rfftfreq(sound.shape[1], 1 / SR)
    found = []
    for low, high in pairwise(edges):
        left, right = spectra[:, (hz > low) & (hz < high)]
        both = [np.vdot(ear, ear).real for ear in (left, right)]
        found.append([*both, np.vdot(left, right).real / np.sqrt(np.prod(both))])
    return np.array(found).T


def played(player, synth, n):
    """So many ticks of Python's own sound, of what a client hears as well."""
    performer, blocks = Performer(player.instrument), []
    for _ in range(n):
        tick(player, synth)
        blocks.append(performer.play(player._playing))
    return np.concatenate(blocks, axis=1)


def test_the_noise_of_a_chord_is_that_of_the_sound_of_python():
    """Levels, places and correlation of the bands, as max/README.md tells a client."""
    player = Player(HISS, values=HELD | {"spread": 1.0, "level_db": -6.0})
    synth = meet(player, Synth())
    for pitch, velocity in ((57, 127), (64, 90), (69, 60)):
        player.handle("/note", (pitch, velocity), sender=A)
    left, right, alike = powers(played(player, synth, 300)[:, 50 * 441 :])
    n, *level = synth.shown["/noise"]
    m, *places = synth.shown["/places"]
    assert n == m == 3 and len(places) == 6
    place, apart = np.reshape(places, (2, 3))
    angle = (1 + place) * np.pi / 4
    assert_allclose(left, 2 * np.square(np.cos(angle) * level), rtol=0.12)
    assert_allclose(right, 2 * np.square(np.sin(angle) * level), rtol=0.12)
    assert_allclose(alike, np.cos(apart * np.pi / 2), atol=0.03)
    assert np.abs(place).min() > 0.05 and np.all((apart > 0.1) & (apart < 0.9))


def test_what_the_partials_of_a_spectrum_leave_is_told_as_bands_of_noise():
    """As the engine of the instrument plays it beside them, moved with the pitch of each note."""
    player = Player(WIND, values=HELD | {"spread": 1.0, "partial_spread": 0.5})
    synth = meet(player, Synth())
    assert synth.shown["/spread"] == (0.0,)  # this engine places whole voices
    performers = [Performer(WIND, engine) for engine in ("bank-noise", "bank")]
    for pitch, velocity in ((57, 127), (76, 100)):
        player.handle("/note", (pitch, velocity), sender=A)
    blocks = []
    for _ in range(250):
        tick(player, synth)
        playing = player._playing._replace(partial_spread=0.0)
        whole, tones = (performer.play(playing) for performer in performers)
        blocks.append(whole - tones)
    n, *edges = synth.shown["/bands"]
    wide = edges[::9]
    left, right, alike = powers(np.concatenate(blocks[50:], axis=1), wide)
    _, *level = synth.shown["/noise"]
    _, *places = synth.shown["/places"]
    place, apart = np.reshape(places, (2, n))
    angle, power = (1 + place) * np.pi / 4, np.square(level)
    told = [2 * np.cos(angle) ** 2 * power, 2 * np.sin(angle) ** 2 * power]
    told.append(np.cos(apart * np.pi / 2) * np.sqrt(told[0] * told[1]))
    parts = [np.add.reduceat(x, np.arange(0, n, 9))[: len(wide) - 1] for x in told]
    loud = left > 1e-3 * left.max()
    assert loud.sum() > 2
    assert_allclose(parts[0][loud], left[loud], rtol=0.15)
    assert_allclose(parts[1][loud], right[loud], rtol=0.15)
    common = alike * np.sqrt(left * right)
    assert_allclose(parts[2][loud], common[loud], atol=0.15 * common.max())


def test_the_noise_of_all_voices_is_told_as_one():
    player = Player(toy(), values={"attack_s": 0.0, "spread": 0.0})
    synth = meet(player, Synth())
    n, *edges = synth.shown["/bands"]
    assert_allclose(edges, EDGES)
    for pitch, velocity in ((57, 100), (64, 40)):
        player.handle("/note", (pitch, velocity), sender=A)
    tick(player, synth, n=5)
    power = np.zeros(n)
    for voice in filter(None, player._playing.voices):
        decoded = Decoded(player.instrument, np.array(voice.z))
        power += (voice.level * decoded.noise(voice.hz, sr=44100.0)) ** 2 / 2
    assert power.min() > 0
    assert_allclose(synth.shown["/noise"], (n, *np.sqrt(power)), rtol=1e-5)
    assert synth.shown["/places"] == (n, *np.zeros(2 * n))
    player.handle("/panic", (), sender=A)
    tick(player, synth, n=5)
    assert synth.shown["/noise"] == (n, *np.zeros(n))


@pytest.mark.parametrize("pan", [-1.0, -0.3, 0.0, 0.8, 1.0])
def test_one_voice_has_one_noise_where_it_stands(pan):
    level, place, apart = summed(3, [(0.5, pan, np.array([0.1, 0.0, 1e-6]))])
    assert_allclose(level, [0.05 * 0.5**0.5, 0, 0.5e-6 * 0.5**0.5])
    assert_allclose(place[[0, 2]], pan, atol=1e-7)
    assert_allclose(apart, 0, atol=1e-7)


def test_two_voices_at_the_sides_are_two_noises_in_the_middle():
    noise = np.array([0.1, 0.2])
    level, place, apart = summed(2, [(1.0, -1.0, noise), (1.0, 1.0, noise)])
    assert_allclose(level, noise)
    assert_allclose(place, 0, atol=1e-12)
    assert_allclose(apart, 1)


def test_places_are_told_before_levels_and_only_if_they_move():
    player = Player(HISS, values=HELD | {"spread": 1.0})
    synth = meet(player, Synth())
    for pitch in (57, 64):
        player.handle("/note", (pitch, 127), sender=A)
        player.tick()
        sent = list(player.frame())
        synth.hear(sent)
    order = [decode(datagram)[0].address for datagram, _ in sent]
    assert order.index("/places") < order.index("/noise") < order.index("/voices")
    stood = synth.shown["/places"]
    player.handle("/note", (57, 0), sender=A)
    player.handle("/note", (64, 0), sender=A)
    tick(player, synth, n=40)
    assert not any(synth.shown["/noise"][1:])
    assert synth.shown["/places"] == stood  # what is silent stays where it was
    player.handle("/set/spread", (0.0,), sender=A)
    player.handle("/note", (60, 127), sender=A)
    tick(player, synth, n=2)
    assert not any(synth.shown["/places"][1:])


def test_the_noise_beside_bins_is_that_of_the_newest_voice():
    """And partials are told anew when they sound again."""
    player = Player(HISS, values=HELD | {"spread": 0.0}, mode="stft")
    synth = meet(player, Synth())
    for pitch, velocity in ((57, 40), (72, 127)):
        player.handle("/note", (pitch, velocity), sender=A)
    tick(player, synth, n=3)
    alone = max((v for v in player._playing.voices if v), key=lambda voice: voice.hz)
    noise = Decoded(HISS, np.array(alone.z)).noise(alone.hz, sr=44100.0)
    assert_allclose(synth.shown["/noise"][1:], noise * alone.level / np.sqrt(2), rtol=1e-5)
    assert synth.partials == {}
    player.handle("/mode", ("bank",), sender=A)
    tick(player, synth)
    assert set(synth.partials) == {0, 1}
    told = dict(synth.partials)
    player.handle("/mode", ("stft",), sender=A)
    player.handle("/x/0", (1.0,), sender=A)
    tick(player, synth)
    player.handle("/mode", ("bank",), sender=A)
    tick(player, synth)
    here = Decoded(HISS, np.array(player.z)).voiced(220.0, sr=44100.0).amplitude
    assert not np.allclose(told[0][1][:8], synth.partials[0][1][:8], rtol=0.01)
    assert_array_equal(np.float32(here[:8]), np.float32(synth.partials[0][1][:8]))
