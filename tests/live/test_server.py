"""The server by a clock of the test's own: when it sends a frame."""

import pytest

from tests.live.clients import Client, instrument
from vaelib.live.osc.player import Player
from vaelib.live.osc.ports import open_port
from vaelib.live.osc.protocol_2017 import Player2017
from vaelib.live.osc.server import Server
from vaelib.live.playing.events import Note


class Served:
    """A server that is asked to answer at times of the test's choice."""

    def __init__(self, monkeypatch, port, client):
        self.now = 100.0
        monkeypatch.setattr("vaelib.live.osc.server.time.monotonic", lambda: self.now)
        self.player = Player(instrument())
        self.client = client.port
        self.player.handle("/hello", (client.port,))
        self.server = Server(self.player, port)

    def turn(self, share):
        """Turn a dial, and count the frames that are sent at once."""
        before = self.server._meter.counts["frames"]
        self.player.handle("/x/0", (share,))
        self.server._answer()
        return self.server._meter.counts["frames"] - before

    def tick(self):
        """Answer when the next tick is due."""
        self.now = max(self.now, self.server._next_tick)
        self.server._answer()


@pytest.fixture
def served(monkeypatch):
    with Client() as client, open_port("127.0.0.1", 0, spared=client.port) as port:
        yield Served(monkeypatch, port, client)


def test_at_most_a_hundred_frames_a_second_are_sent(served):
    served.turn(0.0)
    frames = 0
    for i in range(1, 2001):
        served.now += 0.001
        frames += served.turn(i / 2000)
    assert 195 <= frames <= 201


def test_the_first_frame_after_a_pause_is_sent_at_once(served):
    for i in range(5):
        served.now += 0.5
        assert served.turn(i / 5) == 1


def test_an_uneven_controller_of_a_hundred_moves_a_second_is_answered_each_time(served):
    frames = 0
    for i in range(200):
        served.now += 0.010 + (0.004 if i % 2 else -0.004)
        frames += served.turn(i / 200)
    assert frames == 200


def test_a_frame_that_had_to_wait_is_sent_when_its_time_has_come(served):
    served.turn(0.1)
    served.now += 0.001
    assert served.turn(0.2) == 0 and served.player.stale
    assert 0 < served.server._wait_s(served.now, served.now + 9) <= 0.01
    served.now += 0.010
    served.server._answer()
    assert not served.player.stale


def test_the_status_line_tells_a_latency_once_there_is_one(served, capsys):
    served.server._meter.show(served.player.z)
    assert "nan" not in (line := capsys.readouterr().err) and "messages/s   z +0" in line
    served.turn(0.5)
    served.now += 1.0
    served.server._meter.show(served.player.z)
    assert "decode and send 0.00 ms   z" in capsys.readouterr().err


@pytest.mark.parametrize("held", [False, True])
def test_a_change_that_nobody_is_told_of_does_not_count_as_answered_late(served, held):
    served.player.handle("/hello", (served.client, 44100, 4))
    if held:
        served.player.handle("/note", (57.0, 100.0))
    for _ in range(200):
        served.now += 0.01
        served.server._answer()
    for share in (0.5, 0.5):  # the second time it stands there already
        served.now += 3.0
        served.turn(share)
    served.now += 3.0
    served.player.handle("/note", (60.0, 100.0))
    served.server._answer()
    assert max(served.server._meter.answer_s) == 0.0


def test_while_a_note_is_held_a_dial_does_not_wait_for_the_tick(served):
    """And no tick is made for it: the performance goes on by the clock."""
    served.player.handle("/hello", (served.client, 44100, 4))
    served.player.handle("/midi", (0x90, 57, 100))
    for _ in range(300):  # until the envelope stands still
        served.tick()
    ticks = served.player.performance.n_ticks
    for i in range(1, 10):
        served.now += 0.003
        served.server._answer()
        assert served.turn(i / 10) == 1
        assert served.player.performance.n_ticks == ticks
        ticks += 1
        served.tick()
        assert served.player.performance.n_ticks == ticks


def test_the_device_of_2017_does_not_wait_for_the_tick_either(served):
    player = served.player = served.server.player = Player2017(instrument())
    player.handle("/cntrl", (0, 0.1))
    player.performance.obey(Note(57.0, 100.0))  # as the computer's keys play it
    for _ in range(300):
        served.tick()
    served.now += 0.003
    served.server._answer()
    frames = served.server._meter.counts["frames"]
    player.handle("/cntrl", (0, 0.2))
    served.server._answer()
    assert served.server._meter.counts["frames"] == frames + 1
