"""The player: what it obeys, what it answers, and what it refuses without a change."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.clients import F0, instrument
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.dials import Preset
from vaelib.live.osc.audience import Address
from vaelib.live.osc.messages import MessageError, decode
from vaelib.live.osc.player import Player
from vaelib.live.playing.events import Midi, Note
from vaelib.live.presets import Presets
from vaelib.synthesis.notes import SR
from vaelib.synthesis.partials import Partials, signed_lobes

TOY = instrument()
THERE = Address("10.0.0.7", 50123)


def heard(sent):
    """Messages, whoever they go to."""
    return [decode(datagram)[0] for datagram, _ in sent]


def clients(player):
    """Where clients are answered, and their sampling rates."""
    return [(*listener.address, listener.sr) for listener in player.audience]


def floats(messages, address):
    """The values of the chunks of one address, each in its place."""
    out = {}
    for m in messages:
        if m.address == address:
            _, offset, *values = m.arguments
            out |= dict(enumerate(values, offset))
    return np.array([out[i] for i in range(len(out))])


@pytest.fixture
def player(tmp_path):
    player = Player(TOY, presets=Presets(TOY, tmp_path / "presets.json"))
    player.handle("/hello", (9001,))
    list(player.replies())
    list(player.frame())
    return player


def move(player, address, *arguments):
    player.handle(address, arguments)
    return np.array(player.z)


def test_latents_are_set_in_their_own_unit(player):
    z = TOY.default.astype(float)
    z[2] = 1.5
    assert_array_equal(move(player, "/z/2", 1.5), z)
    z[3] = -0.5
    assert_array_equal(move(player, "/z", 3, -0.5), z)
    assert_array_equal(move(player, "/z", 3.0, -0.5), z)
    assert_array_equal(move(player, "/z", 1, 2, 3, 4.5), [1, 2, 3, 4.5])
    assert_array_equal(move(player, "/z", 99.0, -99.0, 1e30, 0.0), [10, -10, 10, 0])


def test_two_numbers_are_told_apart_by_their_types_in_a_model_of_two_latents():
    player = Player(instrument(2))
    assert_array_equal(move(player, "/z", 1, 0.5), [0, 0.5])
    assert_array_equal(move(player, "/z", 1.0, 0.75), [1, 0.75])


def test_dials_move_over_their_range(player):
    for share, value in [(0.0, -2), (0.5, 0), (1.0, 2), (7.0, 2), (-1, -2)]:
        assert move(player, "/x/0", share)[0] == value
    assert move(player, "/x/3", 1.0)[3] == 5


def test_two_controls_steer_all_latents(player):
    assert_array_equal(move(player, "/pca", 0.5, -1.0), TOY.lift(0.5, -1.0))
    assert_array_equal(move(player, "/pca", 9.0, -9.0), TOY.lift(1.0, -1.0))


def test_presets_are_saved_and_recalled(player):
    saved = move(player, "/z", 1.0, 2.0, 3.0, 4.0)
    player.handle("/preset/save", ("a b",))
    player.handle("/preset/save", (3,))
    move(player, "/z/0", 9.0)
    assert_array_equal(move(player, "/preset", "a b"), saved)
    move(player, "/z/0", 9.0)
    assert_array_equal(move(player, "/preset", 3.0), saved)


REFUSED = [
    ("/z", (4, 0.5)),
    ("/z/4", (0.5,)),
    ("/z/-1", (0.5,)),
    ("/z/99999999999999999999", (0.5,)),
    ("/z", (1.5, 0.5)),
    ("/z", (-1, 0.5)),
    ("/z", (1.0, 2.0, 3.0)),
    ("/z", ()),
    ("/z/0", ("a",)),
    ("/z/0/1", (0.5,)),
    ("/x/0", ()),
    ("/x/9", (0.5,)),
    ("/pca", (0.5,)),
    ("/note", (60,)),
    ("/note", (128, 1)),
    ("/note", (60, -1)),
    ("/preset", ("unknown",)),
    ("/preset", ()),
    ("/preset", ("a", "b")),
    ("/preset/save", ("",)),
    ("/preset/save", ("x" * 99,)),
    ("/mode", ("loud",)),
    ("/mode", (1,)),
    ("/hello", (0,)),
    ("/hello", (99999,)),
    ("/hello", (9001.5,)),
    ("/hello", (9001, 1.0)),
    ("/hello", ("a",)),
    ("/ping", ("a",)),
    ("/unknown", (1,)),
    ("/", ()),
    ("/__class__", ()),
    ("/preset_save", ("a",)),
    ("/cntrl", (3, 1.5)),
    ("/x", (0.5, 0.5, 0.5)),
    ("/midi", (60, 1, 1)),
    ("/midi", (240, 1, 1)),
    ("/midi", (144, 60.5, 1)),
    ("/midi", (144,)),
    ("/midi", (144, 60)),
    ("/midi", (224, 64)),
    ("/midi", (144, 128, 0)),
    ("/set/volume", (1.0,)),
    ("/set/attack_s", (-1.0,)),
    ("/set/attack_s", ()),
    ("/set/mode", ("loud",)),
    ("/set/mod1_dial", (5,)),
    ("/corner/4", ("a",)),
    ("/corner/0", ("unknown",)),
    ("/preset/undo", ()),
    ("/preset/undo", ("a",)),
    ("/preset/rename", ("a", "b")),
    ("/preset/rename", ("a",)),
    ("/preset/delete", ("a",)),
    ("/preset/write", ()),
    ("/hello", (9001, 44100, 5)),
    ("/hello", (0, 44100)),
]


@pytest.mark.parametrize(("address", "arguments"), REFUSED)
def test_what_cannot_be_obeyed_changes_nothing(player, address, arguments):
    before = player.z, player.mode, clients(player), dict(player.performance.values)
    with pytest.raises(MessageError):
        player.handle(address, arguments)
    assert (player.z, player.mode, clients(player), player.performance.values) == before
    assert not player.moving and not player.stale
    assert list(player.frame()) == list(player.replies()) == []


def test_without_presets_a_sentence_says_so():
    with pytest.raises(MessageError, match="presets are not kept here"):
        Player(TOY).handle("/preset", ("a",))


def test_hello_is_answered_with_all_there_is_to_know(player):
    move(player, "/z/1", 0.5)
    player.handle("/hello", (9005, 48000), sender=THERE)
    assert clients(player)[1:] == [("10.0.0.7", 9005, 48000.0)]
    config, *rest = heard(player.replies())
    assert config == ("/config", (4, 1024, 2048, 512, F0, "toy"))
    assert rest[:4] == [(f"/latent/{i}", (f"latent {i}", -2.0, 2.0 + i)) for i in range(4)]
    shares = [TOY.latents[i].share(player.z[i]) for i in range(4)]
    assert [m.address for m in rest[4:8]] == [f"/x/{i}" for i in range(4)]
    assert_allclose([m.arguments[0] for m in rest[4:8]], shares, rtol=1e-6)
    assert rest[8:] == [("/mode", ("bank",))]
    assert list(player.replies()) == []
    assert {where for _, where in player.frame()} == {("127.0.0.1", 9001), ("10.0.0.7", 9005)}


def test_hello_is_answered_with_the_presets_that_the_instrument_comes_with():
    shipped = (Preset("bell", (1.0, 2.0, 3.0, 4.0), "x"), Preset("choir", (0.0,) * 4, "y"))
    player = Player(replace(TOY, presets=shipped))
    player.handle("/hello", (9005,))
    told = [m for m in heard(player.replies()) if m.address.startswith("/preset")]
    assert told == [("/preset/1", ("bell",)), ("/preset/2", ("choir",))]


def test_pings_are_answered_and_the_first_counts_as_hello():
    player = Player(TOY)
    player.handle("/ping", (1.5,))
    told = heard(player.replies())
    assert told[0] == ("/pong", (1.5,)) and told[1].address == "/config"
    assert clients(player) == [("127.0.0.1", 9001, 44100.0)] and player.stale
    list(player.frame())
    player.handle("/ping", (2.5,))
    assert heard(player.replies()) == [("/pong", (2.5,))] and not player.stale
    player.handle("/ping", (4.5,), sender=THERE)
    assert heard(player.replies())[1].address == "/config"
    # With its port, a client is found again after Python was started anew.
    player.handle("/ping", (5.5, 9005, 48000.0), sender=THERE)
    assert clients(player)[-1] == ("10.0.0.7", 9005, 48000.0)
    assert heard(player.replies())[1].address == "/config"
    player.handle("/ping", (6.5, 9005, 48000.0), sender=THERE)
    assert heard(player.replies()) == [("/pong", (6.5,))]


def test_no_client_can_be_answered_where_python_listens():
    player = Player(TOY, port=9100)
    for address, arguments in (("/hello", (9100,)), ("/ping", (1.0, 9100))):
        with pytest.raises(MessageError, match="names port 9100, where Python listens"):
            player.handle(address, arguments)
    assert clients(player) == []
    player.handle("/hello", (9101,))
    assert clients(player) == [("127.0.0.1", 9101, 44100.0)]


def test_whoever_is_heard_first_is_answered_until_somebody_says_hello():
    player = Player(TOY)
    player.handle("/z/0", (0.5,), sender=THERE)
    assert clients(player) == [("10.0.0.7", 9001, 44100.0)]
    player.handle("/z/0", (0.5,), sender=Address("10.0.0.8", 77))
    assert clients(player) == [("10.0.0.7", 9001, 44100.0)]
    player.handle("/hello", (9002,), sender=Address("10.0.0.8", 77))
    assert clients(player) == [("10.0.0.8", 9002, 44100.0)]


def test_dials_follow_but_not_the_one_that_is_turned(player):
    player.handle("/z/1", (0.5,))
    player.handle("/x/2", (0.25,))
    messages = heard(player.frame())
    assert [m.address for m in messages if m.address.startswith("/x")] == ["/x/1"]
    player.handle("/pca", (0.5, 0.5))
    assert [m.address for m in heard(player.frame())][:4] == [f"/x/{i}" for i in range(4)]
    player.handle("/z", (9.0, 9.0, 9.0, 9.0))
    assert all(m.arguments == (1.0,) for m in heard(player.frame())[:4])


def test_frames_of_the_bank_hold_the_partials(player):
    player.handle("/x/0", (0.9,))
    messages = heard(player.frame())
    assert [m.address for m in messages] == ["/bank/amp", "/bank/ratio", "/bank/commit"]
    assert {m.arguments[0] for m in messages} == {2} and messages[-1].arguments == (2, 128)
    amplitude, ratio = floats(messages, "/bank/amp"), floats(messages, "/bank/ratio")
    expected = Decoded(TOY, np.array(player.z)).voiced(220.0, sr=44100.0)
    heard_slots = amplitude > 0
    order = np.argsort(ratio[heard_slots])
    assert_allclose(ratio[heard_slots][order], expected.frequency_hz / F0, rtol=1e-6)
    assert_allclose(amplitude[heard_slots][order], expected.amplitude, rtol=1e-6)
    assert list(player.frame()) == []
    player.handle("/x/0", (0.9,))
    assert list(player.frame()) == []


def test_frames_are_counted_and_wrap(player):
    next(iter(player.audience))._bins._n = 2**20 - 2
    numbers = []
    for value in (0.1, 0.2, 0.3):
        player.handle("/x/0", (value,))
        numbers.append(heard(player.frame())[-1].arguments[0])
    assert numbers == [2**20 - 1, 0, 1]


def test_frames_of_bins_lie_at_the_note_and_at_the_clients_rate(player):
    player.handle("/hello", (9001, 48000))
    player.handle("/mode", ("stft",))
    player.handle("/note", (57.5, 100))
    list(player.replies())
    messages = heard(player.frame())
    assert [m.address for m in messages] == (
        ["/bank/ratio"] + ["/spec/mag"] * 5 + ["/spec/slot"] * 5 + ["/spec/commit"]
    )
    assert max(len(m.arguments) for m in messages) <= 242
    assert messages[-1].arguments == (messages[0].arguments[0], 1024)
    ratio, slot = floats(messages, "/bank/ratio"), floats(messages, "/spec/slot").astype(int)
    note_hz = 440 * 2 ** ((57.5 - 69) / 12)
    found = Decoded(TOY, np.array(player.z)).voiced(note_hz, sr=48000.0)
    lobes = signed_lobes(
        found.frequency_hz / F0 * note_hz, found.amplitude, n_fft=2048, n_bins=1024, sr=48000
    )
    assert_allclose(floats(messages, "/spec/mag"), lobes.magnitude, rtol=1e-5, atol=1e-6)
    assert_allclose(ratio[slot], (found.frequency_hz / F0)[lobes.owner], rtol=1e-6)
    # Another note moves the bins and the levels; its end, and its velocity, do not.
    player.handle("/note", (60, 100))
    assert player.stale and list(player.frame())
    player.handle("/note", (60, 50))
    player.handle("/note", (60, 0))
    assert list(player.frame()) == []


def test_a_note_of_another_pitch_sends_its_levels_to_a_bank(player):
    player.handle("/note", (81, 100))
    messages = heard(player.frame())
    amplitude, ratio = floats(messages, "/bank/amp"), floats(messages, "/bank/ratio")
    expected = Decoded(TOY, np.array(player.z)).voiced(880.0, sr=44100.0)
    order = np.argsort(ratio[amplitude > 0])
    assert_allclose(amplitude[amplitude > 0][order], expected.amplitude, rtol=1e-6)
    assert_allclose(ratio[amplitude > 0][order], expected.frequency_hz / F0, rtol=1e-6)
    player.handle("/note", (81, 50))
    player.handle("/note", (81, 0))
    assert list(player.frame()) == []


def test_a_change_of_mode_is_told_and_sends_a_frame(player):
    player.handle("/mode", ("stft",))
    assert heard(player.replies()) == [("/mode", ("stft",))]
    assert heard(player.frame())[-1].address == "/spec/commit"
    player.handle("/mode", ("bank",))
    assert heard(player.frame())[-1].address == "/bank/commit"
    with pytest.raises(ValueError, match="no mode 'loud'"):
        Player(TOY, mode="loud")


def test_partials_that_wait_for_a_slot_come_with_the_next_frame(monkeypatch):
    """More partials than half the slots, at two places that share none."""

    def voiced(self, f0_hz, *, sr):
        hz = np.arange(10 if self._z[0] < 0 else 14, 1000, 9) * SR / 4096
        return Partials(hz, np.full(len(hz), 0.01))

    monkeypatch.setattr(Decoded, "voiced", voiced)
    player, sizes = Player(TOY), []
    for value in (-1.0, 1.0):
        player.handle("/z/0", (value,))
        while sent := heard(player.frame()):
            sizes.append(np.count_nonzero(floats(sent, "/bank/amp")))
    assert len(sizes) > 2 and max(sizes) == sizes[-1] == 110 and min(sizes) < 110


def test_a_session_tells_its_notes_to_clients_that_play_notes_themselves(player):
    player.handle("/hello", (0, 44100, 4), sender=THERE)
    list(player.replies())
    player.replay(Note(62.5, 90.0), 0.0)
    player.replay(Midi(0x90, 64, 80), 0.5)
    player.replay(Midi(0x80, 64, 80), 0.5)
    told = [(decode(x)[0], where.host) for x, where in player.replies()]
    notes = [(62.5, 90.0), (64.0, 80.0), (64.0, 0.0)]
    assert told == [(("/note", note), "127.0.0.1") for note in notes]
    assert sum(voice is not None for voice in player.tick().voices) == 2


@pytest.mark.parametrize(
    ("pattern", "turned"),
    [
        ("/x/*", {0, 1, 2, 3}),
        ("/x/?", {0, 1, 2, 3}),
        ("/x/[0-2]", {0, 1, 2}),
        ("/x/[!0-2]", {3}),
        ("/x/{0,3}", {0, 3}),
        ("/?/2", {2}),
    ],
)
def test_a_pattern_means_several_dials(player, pattern, turned):
    player.handle(pattern, (1.0,))
    ends = [latent.high for latent in TOY.latents]
    moved = {
        i for i, (z, start) in enumerate(zip(player.z, TOY.default, strict=True)) if z != start
    }
    assert moved == turned
    if pattern.startswith("/x"):
        assert all(player.z[i] == ends[i] for i in turned)


@pytest.mark.parametrize(
    "pattern",
    ["/x/[4-9]", "/y/*", "/*", "/x/*/*", "/x/" + "*" * 30 + "y", "/x/[", "/x/{0", "/x/[]", "/x/(*"],
)
def test_a_pattern_that_means_nothing_is_refused_at_once(player, pattern):
    with pytest.raises(MessageError, match="no dial is meant"):
        player.handle(pattern, (1.0,))
    assert player.z == tuple(TOY.default.tolist())
