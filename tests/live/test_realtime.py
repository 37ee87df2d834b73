"""The server against real sockets: what it answers, keeps and survives."""

import struct
import threading
import time
from contextlib import contextmanager

import numpy as np
import psutil
import pytest
from numpy.testing import assert_array_equal
from pythonosc.osc_bundle_builder import OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder

from tests.live.clients import Client, free_port, instrument
from vaelib.live import realtime
from vaelib.live.audio import Clock
from vaelib.live.playing import sessions
from vaelib.live.realtime import Settings

pytestmark = pytest.mark.live

TOY = instrument()


class Capture(Clock):
    """An output that keeps what it hears."""

    hears = True

    def __init__(self):
        super().__init__()
        self.blocks = []

    def write(self, block):
        """Keep it."""
        super().write(block)
        self.blocks.append(block.copy())


class Served:
    """`realtime.serve` in a thread, with a client: for so many seconds, or as long as the block.

    A busy computer may come to what it is sent in a second only: then the block ends once it has.
    """

    def __init__(self, tmp_path, *, output=None, gestures=None, **options):
        self.client = Client(free_port())
        options = {"presets": tmp_path / "presets.json", "status": False, **options}
        ports = {"port": self.client.server[1], "reply_port": self.client.port}
        settings = Settings(**options, **ports)
        self._end = lambda: None
        self._seconds, self._replay = settings.seconds, settings.replay
        self.thread = threading.Thread(target=self._serve, args=(settings, output, gestures))
        self.summary = None

    def _serve(self, settings, output, gestures):
        self.summary = realtime.serve(TOY, settings, output=output, gestures=gestures)

    @contextmanager
    def _ended(self, end):
        self._end = end
        yield

    def __enter__(self):
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(realtime, "ended_by_signals", self._ended)
        self.thread.start()
        for _ in range(100):
            self.client.send("/ping", 1.0)
            if self.client.receive(0.05):
                self.client.until("/bank/commit")
                return self
        raise AssertionError("the server did not answer")

    def __exit__(self, *exception):
        if not self._seconds and not self._replay:
            try:
                self.client.send("/ping", 2.0)
                self.client.until("/pong")
            finally:
                self._end()
        self.thread.join(20)
        self._patch.undo()
        self.client.socket.close()


def test_a_session_rendered_again_is_what_was_heard(tmp_path):
    capture, path = Capture(), tmp_path / "s"
    with Served(tmp_path, output=capture, record=path) as served:
        rng, send = np.random.default_rng(0), served.client.send
        for i in range(80):
            if i % 10 == 0:
                send("/note", int(rng.integers(48, 72)), 100 * (i % 20 == 0))
            elif i % 10 == 5:
                send("/pca", *rng.uniform(-1, 1, 2))
            elif i % 10 == 7:
                send("/preset/save" if i % 20 == 7 else "/preset", "here")
            else:
                send(f"/x/{rng.integers(4)}", float(rng.random()))
            time.sleep(0.01)
        time.sleep(0.5)
    heard = np.concatenate(capture.blocks, axis=1)
    session = sessions.read(path)
    assert len(session.events) > 60 and session.n_ticks == len(capture.blocks)
    assert_array_equal(session.render(TOY), heard)
    assert np.abs(heard).max() > 0.01


def test_a_session_is_replayed_to_the_client_with_its_notes(tmp_path):
    path, again = tmp_path / "s", tmp_path / "again"
    with Served(tmp_path, record=path) as served:
        time.sleep(0.4)
        served.client.send("/note", 60, 100)
        served.client.send("/z/1", 1.5)
        time.sleep(0.2)
        served.client.send("/z/1", -1.0)
        time.sleep(0.2)
    with Served(tmp_path, replay=path, record=again) as served:
        messages = served.client.until("/note") + served.client.until("/bank/commit")
    assert messages[-1].address == "/bank/commit"
    assert ("/note", (60.0, 100.0)) in messages
    one, two = sessions.read(path), sessions.read(again)
    # Each begins with where everything stood.
    played = [[timed for timed in x.events if timed.tick] for x in (one, two)]
    assert two.n_ticks == one.n_ticks and played[0] == played[1] and len(played[0]) == 3


def test_frames_come_on_change_and_many_turns_share_one(tmp_path):
    with Served(tmp_path, seconds=1.6) as served:
        client = served.client
        assert client.receive(0.3) is None
        for i in range(10):
            client.send("/x/0", i / 10)
            client.until("/bank/commit")
        assert client.receive(0.05) is None
        n_sent, frames, end = 0, [], time.monotonic() + 0.5
        client.socket.setblocking(False)
        while time.monotonic() < end:
            client.send("/x/0", float(np.random.default_rng(n_sent).random()))
            n_sent += 1
            time.sleep(0.001)
            try:
                while True:
                    raw = client.socket.recv(65536)
                    if raw.startswith(b"/bank/commit"):
                        frames.append(struct.unpack(">i", raw[-8:-4])[0])
            except BlockingIOError:
                pass
    assert 0 < len(frames) < n_sent
    assert_array_equal(np.diff(frames), 1)
    assert served.summary.messages >= n_sent + 10


def test_presets_are_kept_in_the_file(tmp_path):
    with Served(tmp_path) as served:
        served.client.send("/z/1", 1.5)
        served.client.send("/preset/save", "mine")
    text = (tmp_path / "presets.json").read_text()
    assert '"mine"' in text and "1.5" in text


def test_presets_that_cannot_be_written_are_tried_again(tmp_path, capfd):
    file = tmp_path / "folder" / "presets.json"
    file.parent.mkdir()
    with Served(tmp_path, seconds=3.0, presets=file) as served:
        file.parent.rmdir()
        file.parent.write_text("in the way")
        served.client.send("/preset/save", "mine")
        (told,) = served.client.until("/error")[-1].arguments
        assert told.startswith("presets are not kept yet: cannot write")
        said = ""
        while "presets are not kept yet: cannot write" not in said:
            time.sleep(0.01)
            said += capfd.readouterr().err
        file.parent.unlink()
        while not file.exists():
            assert served.thread.is_alive()
            time.sleep(0.01)


def test_only_this_machine_is_heard_unless_an_address_is_named(tmp_path):
    for options, address in [({}, "127.0.0.1"), ({"host": "0.0.0.0"}, "0.0.0.0")]:
        with Served(tmp_path, seconds=0.5, **options) as served:
            bound = [tuple(c.laddr) for c in psutil.Process().net_connections("udp4")]
            port = served.client.server[1]
            assert (address, port) in bound
            assert [other for _, other in bound].count(port) == 1


def test_strangers_are_neither_obeyed_nor_answered(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr("vaelib.live.osc.inbox.is_here", lambda host: False)
    with Client(free_port()) as client:
        options = {"seconds": 0.5, "presets": tmp_path / "p", "status": False, "host": "0.0.0.0"}
        settings = Settings(**options, port=client.server[1], reply_port=client.port)
        thread = threading.Thread(target=realtime.serve, args=(TOY, settings))
        thread.start()
        for _ in range(10):
            client.send("/hello", client.port)
            assert client.receive(0.03) is None
        thread.join()
    assert "127.0.0.1 may not play: name it with --client" in capfd.readouterr().err
    with Served(tmp_path, seconds=0.5, client=("127.0.0.1",)) as served:
        assert served.client.port


def test_errors_are_told_to_the_sender_at_most_once_a_second(tmp_path, capfd):
    with Served(tmp_path, seconds=1.4) as served:
        end, errors = time.monotonic() + 1.1, []
        while time.monotonic() < end:
            served.client.send("/nothing", 1)
            message = served.client.receive(0.005)
            if message:
                errors.append(message)
    assert 1 <= len(errors) <= 2 and {m.address for m in errors} == {"/error"}
    assert errors[0].arguments == ("there is no /nothing",)
    assert served.summary.refused > len(errors)
    assert capfd.readouterr().err.count("refused (") == len(errors)


def test_the_status_line_says_what_goes_on(tmp_path, capfd):
    with Served(tmp_path, seconds=0.6, status=True) as served:
        served.client.send("/z/1", 1.5)
    err = capfd.readouterr().err
    assert "messages/s" in err and "+1.50" in err and "\r\x1b[K" in err


def bundle_at(time_s, *messages):
    """A bundle of python-osc for a time since 1970."""
    builder = OscBundleBuilder(time_s)
    for address, *arguments in messages:
        message = OscMessageBuilder(address)
        for argument in arguments:
            message.add_arg(argument)
        builder.add_content(message.build())
    return builder.build().dgram


def test_bundles_are_obeyed_in_the_order_of_their_times(tmp_path):
    with Served(tmp_path, seconds=1.5) as served:
        client, now = served.client, time.time()
        client.raw(bundle_at(now + 0.4, ("/z/1", 1.5), ("/ping", 2.0)))
        client.raw(bundle_at(now + 0.2, ("/z/1", -1.0), ("/ping", 1.0)))
        client.raw(bundle_at(now + 9, ("/z/1", 0.0)))
        client.send("/ping", 0.5)
        said = [client.until("/pong")[-1].arguments[0] for _ in range(3)]
        assert said == [0.5, 1.0, 2.0] and time.time() >= now + 0.4
    assert served.summary.z[1] == 1.5 and served.summary.refused == 1


def test_two_clients_are_served_and_each_gets_its_own_errors(tmp_path):
    with Served(tmp_path, seconds=2.0) as served, Client(0) as other:
        first, other.server = served.client, served.client.server
        other.send("/hello", other.port, 48000, 4)
        other.until("/mode")
        other.send("/note", 57, 100)
        other.until("/partials")
        other.until("/voices")
        other.send("/nothing")
        assert other.until("/error")[-1].arguments == ("there is no /nothing",)
        first.drain()
        first.send("/neither")
        heard = first.until("/error")
        assert [m.arguments for m in heard if m.address == "/error"] == [("there is no /neither",)]
        first.send("/x/0", 0.125)
        first.until("/bank/commit")
        assert other.until("/x/0")[-1].arguments == (0.125,)
