"""The patches as they are committed, one that is loaded, and Pure Data with a sender."""

import json

import pytest
from pure_data import PureData

from tests.max.devices import FOLDER, read_device
from tests.max.emulator import Emulator, read_patches
from tests.max.sender import Sender
from vaelib.live.osc.protocol import N_BINS, N_FRAME, N_HOP
from vaelib.synthesis.notes import SR


@pytest.fixture(scope="session")
def patches() -> dict[str, dict]:
    return read_patches(FOLDER)


@pytest.fixture(scope="session")
def device() -> dict[str, dict]:
    _, files, _ = read_device((FOLDER / "VAE Synth.amxd").read_bytes())
    return {
        name.rsplit(".", 1)[0]: json.loads(text.rstrip(b"\0"))["patcher"]
        for name, text in files.items()
    }


@pytest.fixture
def synth(patches) -> Emulator:
    """The stand-alone patch, with Python at the other end."""
    emulator = Emulator(patches, "vae_synth")
    emulator.osc("/config", 8, N_BINS, N_FRAME, N_HOP, 220.0, "strings")
    for i in range(8):
        emulator.osc(f"/latent/{i}", f"latent {i}", -2.0 - i, 3.0)
        emulator.osc(f"/x/{i}", 0.5)
    emulator.skip(0.2)
    emulator.take()
    return emulator


@pytest.fixture(scope="module")
def sender():
    sender = Sender()
    yield sender
    sender.close()


@pytest.fixture
def pd(tmp_path, sender):
    sender.forget()
    with PureData(tmp_path, port=sender.port) as pd:
        greeting = sender.wait("/hello")
        assert greeting == ("/hello", 0, SR, 4)
        assert [type(x) for x in greeting] == [str, int, float, int]
        yield pd
        assert pd.complaints() == ""
