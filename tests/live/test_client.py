"""The Python client against a running server."""

import signal
import subprocess
import time

import numpy as np
import psutil
import pytest

from tests.live.clients import free_port
from tests.live.test_realtime import TOY, Served
from vaelib.live.osc.client import Client
from vaelib.live.osc.latency import ServerProcess
from vaelib.live.playing.gestures import Gesture, State
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.profiles import ROOT

pytestmark = pytest.mark.live


def heard(what, *, seconds=10.0):
    """What is true at last, however busy the computer is."""
    end = time.monotonic() + seconds
    while not (found := what()) and time.monotonic() < end:
        time.sleep(0.02)
    return found


def test_a_script_plays_a_server_and_is_told_what_it_refuses(tmp_path):
    with Served(tmp_path, seconds=4.0) as served, Client(port=served.client.server[1]) as synth:
        assert synth.told["/config"][0] == TOY.n_latents and synth.told["/config"][-1] == "toy"
        assert synth.told["/latent/1"][:1] == ("latent 1",)
        assert synth.told["/param/attack_s"][0] == pytest.approx(PARAMETERS["attack_s"].default)
        synth.set("attack_s", 0.0)
        synth.set("mode", "legato")
        synth.dial(2, 0.25)
        synth.note(69, 127)
        synth.midi(0xE0, 127, 127)
        # The frame that has the note and its bend; there is none before.
        bent = 1, pytest.approx(440 * 2 ** (2 / 12), rel=1e-4)
        assert heard(lambda: synth.told.get("/voices", ())[:2] == bent)
        assert heard(lambda: synth.told["/voices"][2] > 0.5)
        assert synth.told["/param/mode"][0] == 1.0 and synth.told["/param/attack_s"][0] == 0.0
        assert len(synth.told["/partials"]) == 2 + 2 * synth.told["/partials"][1]
        assert synth.errors() == []
        synth.set("loudness", 11)
        synth.preset("none such")
        (error,) = heard(lambda: synth.errors(0.1))
        assert error.startswith("there is no setting 'loudness'")
        synth.panic()
        synth.send("/preset/save", "mine")
        assert heard(lambda: synth.told["/voices"][2] == 0 and synth.presets == ["mine"])


def test_a_script_chooses_the_recording_that_notes_follow(tmp_path):
    rising = np.column_stack([np.linspace(-1, 1, 51)[:, None] * np.ones(6), np.zeros(51)])
    one = {name: Gesture(name, State.of(rising), (0.2, 0.8)) for name in ("first", "second")}
    with (
        Served(tmp_path, seconds=2.0, gestures=one) as served,
        Client(port=served.client.server[1]) as synth,
    ):
        assert heard(lambda: synth.gestures == ["first", "second"])
        synth.gesture("second", 0.5)
        assert heard(lambda: synth.told["/gesture"] == ("second", 0.5, ""))
        synth.gesture("third")
        (error,) = heard(lambda: synth.errors(0.0))
        assert error.startswith("there is no gesture 'third': there are first, second")


def test_an_error_is_heard_though_the_script_slept_while_sixteen_voices_moved(tmp_path):
    settings = {"voices": 16.0, "mod1_depth": 1.0, "mod1_rate_hz": 5.0, "mod1_shape": 1.0}
    with Served(tmp_path, seconds=4.0) as served, Client(port=served.client.server[1]) as synth:
        for name, value in settings.items():
            synth.set(name, value)
        for pitch in range(24, 40):  # low keys have the most partials
            synth.note(pitch)
        time.sleep(1.5)
        synth.set("loudness", 11)
        time.sleep(0.5)
        (error,) = heard(lambda: synth.errors(0.0))
        assert error.startswith("there is no setting 'loudness'")


def test_a_server_that_starts_again_tells_a_client_that_only_waits_where_it_stands(tmp_path):
    path = tmp_path / "toy.safetensors"
    TOY.save(path)
    with ServerProcess("--instrument", path) as server, Client(port=server.port) as synth:
        synth.told["/x/0"] = (0.75,)  # where this client has turned it: it got no echo
        server.stop(signal.SIGKILL)
        server.start()
        at_first = TOY.latents[0].share(TOY.default[0])
        assert heard(lambda: synth.told["/x/0"][0] == pytest.approx(at_first, abs=1e-6))


def test_the_lines_of_the_page_play_beside_a_script_and_each_hears_its_own_errors(tmp_path):
    """The tools of liblo, as max/README.md has them: every message comes from another port."""
    page = (ROOT / "max/README.md").read_text()
    listens, *lines = [
        line.partition("#")[0].split()
        for line in page.splitlines()
        if line.startswith(("oscdump ", "oscsend "))
    ]
    assert len(lines) == 4 and listens[1] == lines[0][5]
    port, dump = str(free_port()), tmp_path / "dump.txt"
    with (
        ServerProcess("--presets", tmp_path / "p.json") as server,
        Client(port=server.port) as synth,
    ):
        with open(dump, "w") as out:
            tool = subprocess.Popen(["stdbuf", "-oL", listens[0], port], stdout=out)
        try:
            while not psutil.Process(tool.pid).net_connections("udp"):
                time.sleep(0.01)  # liblo says nothing when it is ready
            for line in lines:
                words = [port if word == listens[1] else word for word in line]
                subprocess.run([*words[:2], str(server.port), *words[3:]], check=True)
                synth.listen(0.5)
                if line[-2:] == ["57", "100"]:
                    assert heard(lambda: synth.told["/voices"][1] == pytest.approx(220.0))
            synth.set("loudness", 1)
            errors = heard(lambda: synth.errors(0.1))
            assert heard(lambda: "/error" in dump.read_text())
        finally:
            tool.terminate()
            tool.wait()
    lines = [line.split(maxsplit=1)[1] for line in dump.read_text().splitlines()]
    addresses = {line.split()[0] for line in lines}
    assert {"/config", "/presets", "/mode", "/spread", "/partials", "/voices"} <= addresses
    assert [line for line in lines if line.startswith("/error")] == [
        '/error s "voices is 1 to 16, not 99.0"'
    ]
    assert len(errors) == 1 and errors[0].startswith("there is no setting 'loudness'")


def test_without_a_server_it_is_one_sentence():
    with pytest.raises(OSError, match=r"no server answers at .*: start one by make play"):
        Client(port=free_port(), timeout_s=0.5)
