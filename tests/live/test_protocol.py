"""Version 4: what clients know of the voices is what sounds, whatever is lost on the way."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from tests.live.clients import F0, instrument
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.dials import Preset
from vaelib.live.osc.audience import MOST, Address
from vaelib.live.osc.messages import MessageError, decode
from vaelib.live.osc.player import Player
from vaelib.live.osc.protocol import MOST_PARTIALS, NAMES
from vaelib.live.playing.events import Corners
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.live.playing.performer import Performer
from vaelib.live.presets import Presets
from vaelib.synthesis.partials import Partials

TOY = replace(instrument(), presets=(Preset("bell", (1.0, 2.0, -1.0, 0.5), "x"),))
A, B = Address("127.0.0.1", 9101), Address("10.0.0.7", 9102)


class Synth:
    """A client that keeps what it is told, as the protocol's page says."""

    def __init__(self, address=A):
        self.address = address
        self.voices, self.partials, self.shown, self.errors = {}, {}, {}, []
        self.n_datagrams = 0

    def hear(self, sent):
        """Take the datagrams that go to this client; return how many."""
        mine = [decode(datagram)[0] for datagram, where in sent if where == self.address]
        for address, arguments in mine:
            assert len(arguments) <= 256
            if address == "/voices":
                n, *triples = arguments
                assert len(triples) == 3 * n
                self.voices |= dict(enumerate(zip(*[iter(triples)] * 3, strict=True)))
            elif address == "/partials":
                slot, n, *values = arguments
                assert len(values) == 2 * n <= 2 * MOST_PARTIALS
                self.partials[slot] = np.array(values).reshape(2, n)
            else:
                part = f"/{arguments[0]}" if address == "/names" else ""
                self.shown[address + part] = arguments[1:] if part else arguments
        return len(mine)

    def sounding(self):
        """Slots with a level."""
        return {i: v for i, v in self.voices.items() if v[1] > 0}


@pytest.fixture
def player(tmp_path):
    return Player(TOY, presets=Presets(TOY, tmp_path / "p.json"), values={"attack_s": 0.0})


@pytest.fixture
def synth(player):
    return meet(player, Synth())


def meet(player, synth, sr=44100):
    """Say hello, and hear the answer."""
    player.handle("/hello", (synth.address.port, sr, 4), sender=synth.address)
    assert synth.hear(player.replies()) > 0
    synth.hear(player.frame())
    return synth


def tick(player, *synths, n=1):
    for _ in range(n):
        player.tick()
        sent = list(player.frame())
        counts = [synth.hear(sent) for synth in synths]
    return counts


def agree(player, synth, sr=44100):
    """Whether what a client knows is what sounds."""
    voices = {i: v for i, v in enumerate(player._playing.voices) if v and v.level > 0}
    assert synth.sounding().keys() == voices.keys()
    for i, voice in voices.items():
        level = voice.level / np.sqrt(2)
        assert_allclose(synth.voices[i], (voice.hz, level, voice.pan), rtol=1e-6)
        ratio, amplitude = synth.partials[i]
        expected = Decoded(TOY, np.array(voice.z)).voiced(voice.hz, sr=sr)
        heard = amplitude > 0
        order = np.argsort(ratio[heard])
        assert_allclose(ratio[heard][order], expected.frequency_hz / F0, rtol=1e-6)
        assert_allclose(amplitude[heard][order], expected.amplitude, rtol=2e-3)


def test_hello_tells_all_that_a_panel_shows(player, synth):
    shown = synth.shown
    assert shown["/config"] == (4, 1024, 2048, 512, F0, "toy")
    assert shown["/latent/1"] == ("latent 1", -2.0, 3.0) and shown["/value/1"] == ("45 %",)
    assert_allclose(shown["/x/1"], [0.45], rtol=1e-6)
    assert shown["/presets"] == (1,) and shown["/names/1"] == ("bell",)
    assert [shown[f"/corner/{i}"] for i in range(4)] == [("bell",), ("-",), ("-",), ("-",)]
    for name, row in PARAMETERS.items():
        value, low, high, unit, meaning, *words = shown[f"/param/{name}"]
        assert_allclose((value, low, high), (player.performance.values[name], row.low, row.high))
        assert (unit, meaning, tuple(words)) == (row.unit, row.meaning, row.words)


def test_only_what_changes_is_told_and_the_sender_gets_no_echo(player, synth):
    other = meet(player, Synth(B))
    player.handle("/x/2", (0.75,), sender=A)
    assert tick(player, synth, other) == [1, 2]
    assert other.shown["/x/2"] == (0.75,) and synth.shown["/value/2"] == ("75 %",)
    player.handle("/set/release_s", (1.5,), sender=B)
    assert tick(player, synth, other) == [1, 1]
    assert synth.shown["/param/release_s"][0] == 1.5
    player.handle("/set/mode", ("legato",), sender=B)
    player.handle("/midi", (0xB0, 20, 127), sender=B)  # the first dial's controller
    assert tick(player, synth, other) == [3, 3]
    assert synth.shown["/param/mode"][0] == 1 and synth.shown["/x/0"] == (1.0,)
    assert tick(player, synth, other, n=3) == [0, 0]


def test_presets_are_listed_anew_after_each_change(player, synth):
    def names():
        (n,) = synth.shown["/presets"]
        parts = [synth.shown[f"/names/{i}"] for i in range(1, n + 1, NAMES)]
        return [name for part in parts for name in part][:n]

    for message, expected in (
        (("/preset/save", "a"), ["a", "bell"]),
        (("/preset/rename", "a", "b"), ["b", "bell"]),
        (("/preset/delete", "b"), ["bell"]),
        (("/preset/undo",), ["b", "bell"]),
    ):
        player.handle(message[0], message[1:], sender=A)
        tick(player, synth)
        assert names() == expected
    player.handle("/preset", ("bell",), sender=A)
    assert player.z == TOY.presets[0].z


def test_a_chord_is_what_sounds(player, synth):
    for pitch, velocity in ((57, 100), (60.5, 60), (64, 127)):
        player.handle("/note", (pitch, velocity), sender=A)
    tick(player, synth, n=3)
    assert len(synth.sounding()) == 3
    agree(player, synth)
    player.handle("/z/0", (1.5,), sender=A)
    player.handle("/midi", (0xE0, 0, 100), sender=A)  # bent
    tick(player, synth, n=2)
    agree(player, synth)
    player.handle("/note", (60.5, 0), sender=A)
    tick(player, synth, n=200)
    assert len(synth.sounding()) == 2
    agree(player, synth)
    player.handle("/panic", (), sender=A)
    tick(player, synth, n=3)
    assert synth.sounding() == {} and not player.moving
    assert tick(player, synth) == [0]


def test_each_client_gets_the_partials_of_its_own_rate(player, synth):
    other = meet(player, Synth(B), sr=16000)
    player.handle("/note", (88, 100), sender=A)
    tick(player, synth, other, n=3)
    agree(player, synth)
    agree(player, other, sr=16000)
    assert synth.partials[0][1].max() != other.partials[0][1].max()


def test_what_a_lost_datagram_said_is_said_again_with_the_next_ping(player, synth):
    player.handle("/note", (57, 100), sender=A)
    tick(player, synth, n=5)
    player.handle("/z/0", (1.0,), sender=A)
    player.handle("/note", (64, 100), sender=A)
    tick(player)  # lost
    tick(player, synth, n=60)
    player.handle("/ping", (1.0,), sender=A)
    assert decode(next(iter(player.replies()))[0])[0] == ("/pong", (1.0,))
    assert player.stale
    tick(player, synth)
    agree(player, synth)
    for pitch in (57, 64):
        player.handle("/note", (pitch, 0), sender=A)
    tick(player, n=200)  # lost, with the end of both notes
    assert len(synth.sounding()) == 2
    player.handle("/ping", (2.0,), sender=A)
    tick(player, synth)
    assert synth.sounding() == {}


def test_a_partial_keeps_its_place_while_its_voice_sounds(player, synth):
    player.handle("/note", (57, 100), sender=A)
    tick(player, synth)
    before = synth.partials[0][0]
    player.handle("/z/1", (1.0,), sender=A)
    tick(player, synth)
    ratio, amplitude = synth.partials[0]
    same = amplitude[: len(before)] > 0
    assert_allclose(ratio[: len(before)][same], before[same], rtol=1e-2)


def test_a_voice_of_too_many_partials_keeps_the_largest(player, synth, monkeypatch):
    amplitude = np.random.default_rng(0).permutation(np.linspace(0.1, 1, 128))
    many = Partials(np.arange(1, 129) * F0, amplitude)
    monkeypatch.setattr(Decoded, "voiced", lambda self, f0_hz, *, sr: many)
    player.handle("/note", (40, 100), sender=A)
    tick(player, synth)
    assert_allclose(np.sort(synth.partials[0][1]), np.sort(amplitude)[-MOST_PARTIALS:], rtol=1e-6)


def test_bins_are_those_of_the_newest_voice_in_the_first_slot(player, synth):
    player.handle("/mode", ("stft",), sender=A)
    player.handle("/note", (50, 100), sender=A)
    player.handle("/note", (57, 80), sender=A)
    player.tick()
    sent = list(player.frame())
    synth.hear(sent)
    addresses = [decode(x)[0].address for x, _ in sent]
    assert addresses.count("/spec/commit") == 1 and "/partials" not in addresses
    assert_allclose(synth.voices[0][0], 220.0)


def test_a_client_may_be_answered_where_it_sends_from(player):
    synth = Synth(Address("127.0.0.1", 50999))
    player.handle("/hello", (0, 44100, 4), sender=synth.address)
    assert synth.hear(player.replies()) > 0


def test_errors_go_to_their_sender(player, synth):
    meet(player, Synth(B))
    elsewhere = Address(A.host, 40000)
    assert player.where(A) == A and player.where(B) == B
    # A machine's other programs are answered where its last client listens.
    assert player.where(elsewhere) == A
    assert player.where(Address("10.0.0.9", 1)) == ("10.0.0.9", 9001)
    with pytest.raises(MessageError, match="attack_s is 0 to 20"):
        player.handle("/set/attack_s", (-1.0,), sender=A)


def test_clients_that_have_left_are_forgotten(player, synth):
    player.handle("/hello", (9103,), sender=Address("127.0.0.1", 9103))  # version 3
    player.handle("/ping", (1.0,), sender=A, now=5.0)
    player.forget_silent(14.9)
    assert len(player.audience) == 2
    player.forget_silent(15.1)
    assert [x.address.port for x in player.audience] == [9103]


def test_a_crowd_of_clients_ends_somewhere(player):
    for i in range(3 * MOST):
        player.handle("/hello", (10_000 + i, 44100, 4), sender=Address("127.0.0.1", i), now=i)
    ports = [x.address.port for x in player.audience]
    assert ports == list(range(10_000 + 2 * MOST, 10_000 + 3 * MOST))


def test_a_tool_whose_port_changes_is_not_taken_for_a_client_that_keeps_its_own(player):
    """As oscsend does beside a patch that pings: errors, and echoes, go to whom they are for."""
    patch = meet(player, Synth(A))
    for now in (1.0, 2.0):
        player.handle("/ping", (1.0, A.port, 44100, 4), sender=A, now=now)
    terminal = Synth(Address(A.host, 9300))
    player.handle("/hello", (9300, 44100, 4), sender=Address(A.host, 50_001), now=2.5)
    player.handle("/ping", (1.0, A.port, 44100, 4), sender=A, now=3.0)
    tick(player, patch, terminal)
    stranger = Address(A.host, 50_002)
    assert player.where(stranger) == terminal.address and player.where(A) == A
    player.handle("/x/1", (0.125,), sender=stranger, now=3.5)
    tick(player, patch, terminal)
    assert patch.shown["/x/1"] == (0.125,)


def test_the_dials_of_all_are_moved_by_one_message(player, synth):
    player.handle("/x", (0.0, 0.5, 1.0, 0.25), sender=A)
    shares = [latent.share(v) for latent, v in zip(TOY.latents, player.z, strict=True)]
    assert_allclose(shares, [0.0, 0.5, 1.0, 0.25], atol=1e-6)


def test_a_morph_goes_between_presets(player, synth):
    player.handle("/preset/save", ("here",), sender=A)
    start = player.z
    for corner, name in enumerate(("here", "bell", "here", "here")):
        player.handle(f"/corner/{corner}", (name,), sender=A)
    tick(player, synth)
    assert [synth.shown[f"/corner/{i}"][0] for i in range(4)] == ["here", "bell", "here", "here"]
    player.handle("/set/morph_x", (1.0,), sender=A)
    assert player.z == TOY.presets[0].z
    player.handle("/set/morph_x", (0.5,), sender=A)
    assert_allclose(player.z, (np.array(start) + TOY.presets[0].z) / 2, rtol=1e-6)


def test_corners_that_a_session_sets_have_no_name(player, synth):
    player.replay(Corners((TOY.presets[0].z,) * 4), 0.0)
    tick(player, synth)
    assert [synth.shown[f"/corner/{i}"] for i in range(4)] == [("-",)] * 4


def test_a_list_of_presets_is_told_in_parts_and_only_those_that_have_changed(player, synth):
    names = [f"preset {i:02d}" for i in range(20)]
    for name in names:
        player.handle("/preset/save", (name,), sender=A)
    tick(player, synth)
    parts = [synth.shown[f"/names/{i}"] for i in (1, 9, 17)]
    assert [name for part in parts for name in part] == [*names, "bell"]
    assert [len(part) for part in parts] == [8, 8, 5]
    player.handle("/preset/rename", ("preset 12", "preset 12b"), sender=A)
    assert tick(player, synth) == [1]
    assert synth.shown["/names/9"][4] == "preset 12b"


def test_each_partial_stands_where_it_does_in_the_sound_that_is_made_here():
    """By the gains that the page gives to a client, slot by slot as it was told."""
    values = {"attack_s": 0.0, "sustain": 1.0, "spread": 0.6, "partial_spread": 0.8}
    player = Player(TOY, values=values)
    synth = meet(player, Synth())
    player.handle("/note", (57, 100), sender=A)
    player.handle("/note", (66, 100), sender=A)
    performer, blocks = Performer(TOY), []
    for _ in range(150):
        tick(player, synth)
        blocks.append(performer.play(player._playing))
    sound = np.concatenate(blocks[50:], axis=1)
    t = np.arange(sound.shape[1]) / 44100
    window = np.hanning(len(t))
    for slot in synth.sounding():
        (hz, level, pan), (ratio, amplitude) = synth.voices[slot], synth.partials[slot]
        (spread,) = synth.shown["/spread"]
        i = np.arange(len(ratio))
        place = np.clip(pan + spread * (2 * ((0.5 + 0.618034 * i) % 1) - 1), -1, 1)
        for k in np.flatnonzero(amplitude > 0.02 * amplitude.max())[:8]:
            found = np.abs((sound * window) @ np.exp(-2j * np.pi * ratio[k] * hz * t))
            angle = (1 + place[k]) * np.pi / 4
            ears = np.sqrt(2) * np.array([np.cos(angle), np.sin(angle)])
            wanted = ears * level * amplitude[k] * window.sum() / 2
            assert_allclose(found, wanted, rtol=0.01, atol=0.01 * wanted.max())


def test_a_client_is_as_loud_as_the_sound_that_is_made_here():
    values = {"attack_s": 0.0, "sustain": 1.0, "spread": 0.0, "partial_spread": 0.0}
    player = Player(TOY, values=values)
    synth = meet(player, Synth())
    player.handle("/note", (57, 100), sender=A)
    performer, blocks = Performer(TOY), []
    for _ in range(60):
        tick(player, synth)
        blocks.append(performer.play(player._playing))
    left, right = np.concatenate(blocks[10:], axis=1)
    (slot,) = synth.sounding()
    (_, level, pan), (_, amplitude) = synth.voices[slot], synth.partials[slot]
    middle = np.sqrt(2) * np.cos((1 + pan) * np.pi / 4)  # as max/README.md tells a client
    told = middle * level * np.sqrt(np.sum(np.square(amplitude)) / 2)
    assert np.sqrt(np.mean(np.square(left))) == pytest.approx(told, rel=0.01)
    assert_allclose(left, right)
