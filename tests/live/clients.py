"""A small instrument, and a client of a server, for the tests of what is played live."""

import os
import re
import socket
import time
from contextlib import suppress

import numpy as np

from vaelib.live.instruments.dials import Latent
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc.messages import decode, encode
from vaelib.representations import N_BINS, N_FFT

F0 = 110.25
# Below what Linux and macOS give to whoever asks for any port; each worker has its own hundreds.
FIRST_PORT = 20_000 + 500 * int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
PORTS = iter(range(FIRST_PORT, FIRST_PORT + 500))


def instrument(n_latents=4, *, name="toy", seed=0):
    """Harmonics whose levels follow the latents linearly: a decoder without a hidden layer."""
    rng = np.random.default_rng(seed)
    spacing = F0 * N_FFT / 44100
    x = np.arange(N_BINS) / spacing
    # Distance from the nearest harmonic, in bins: a lobe some 8 bins wide, 120 dB deep.
    off = np.abs(x - np.maximum(np.rint(x), 1)) * spacing
    window = np.sinc(off) / np.where(np.abs(off - 1) < 1e-9, 1, 1 - off**2)
    window = np.where(np.abs(off - 1) < 1e-9, 0.5, window)
    lobe_db = 20 * np.log10(np.maximum(np.abs(np.where(off < 2, window, 0)), 1e-6))
    levels = -20 - 0.8 * np.rint(x) + lobe_db
    slopes = np.stack([3 * np.cos(np.rint(x) * (i + 1) / 5) for i in range(n_latents)])
    centre, axes = rng.normal(size=n_latents) * 0.1, rng.normal(size=(2, n_latents))
    return Instrument(
        name=name,
        sr=44100,
        f0_hz=F0,
        activation="gelu",
        layers=((slopes.astype(np.float32), levels.astype(np.float32)),),
        floor_db=-100.0,
        rms=0.05,
        latents=tuple(Latent(f"latent {i}", -2.0, 2.0 + i, 0.25 * i) for i in range(n_latents)),
        centre=centre.astype(np.float32),
        axes=axes.astype(np.float32),
    )


def free_port():
    """A port of the loopback that nobody listens on, and that no other test is given.

    It is none of those that a computer gives to whoever asks for any: these may be given away
    before a test comes to use one.
    """
    for port in PORTS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s, suppress(OSError):
            s.bind(("127.0.0.1", port))
            return port


class Client:
    """A synthesiser: a port that hears, and messages to a server."""

    def __init__(self, server_port=0):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**21)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.server = "127.0.0.1", server_port

    def send(self, address, *arguments):
        """Send a message."""
        self.raw(encode(address, *arguments))

    def raw(self, datagram):
        """Send any bytes."""
        self.socket.sendto(datagram, self.server)

    def receive(self, timeout_s=2.0):
        """The next message; None if none comes."""
        self.socket.settimeout(timeout_s)
        try:
            return decode(self.socket.recv(65536))[0]
        except TimeoutError:
            return None

    def until(self, address, timeout_s=5.0):
        """All messages up to one of an address."""
        heard, end = [], time.monotonic() + timeout_s
        while time.monotonic() < end:
            message = self.receive(max(0.001, end - time.monotonic()))
            if message:
                heard.append(message)
                if message.address == address:
                    return heard
        raise AssertionError(f"no {address} came, only {[m.address for m in heard][-20:]}")

    def drain(self):
        """Forget what has come."""
        self.socket.setblocking(False)
        try:
            while True:
                self.socket.recv(65536)
        except BlockingIOError:
            pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.socket.close()


def count(summary, what):
    """A number of the printed summary: "messages", "refused", "frames"."""
    return int(re.search(rf"(\d+) {what}", summary)[1])
