"""The Python client against a running server."""

import time

import pytest

from tests.live.clients import free_port
from tests.live.test_realtime import TOY, Served
from vaelib.live.osc.client import Client
from vaelib.live.playing.parameters import PARAMETERS

pytestmark = pytest.mark.live


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
        synth.listen(0.5)
        assert synth.told["/param/mode"][0] == 1.0 and synth.told["/param/attack_s"][0] == 0.0
        n, hz, level, _pan = synth.told["/voices"][:4]
        assert n == 1 and hz == pytest.approx(440 * 2 ** (2 / 12), rel=1e-4) and level > 0.5
        assert len(synth.told["/partials"]) == 2 + 2 * synth.told["/partials"][1]
        assert synth.errors() == []
        synth.set("loudness", 11)
        synth.preset("none such")
        (error,) = synth.errors(0.3)
        assert error.startswith("there is no setting 'loudness'")
        synth.panic()
        synth.send("/preset/save", "mine")
        synth.listen(0.5)
        assert synth.told["/voices"][2] == 0 and synth.presets == ["mine"]
        # Forgotten after a silence, it says hello again.
        synth._spoke_at = time.monotonic() - 20
        synth.dial(0, 0.5)
        synth.listen(0.3)
        assert synth.told["/x/0"][0] == pytest.approx(0.5)


def test_without_a_server_it_is_one_sentence():
    with pytest.raises(OSError, match=r"no server answers at .*: start one by make play"):
        Client(port=free_port(), timeout_s=0.5)
