"""A sender in Python's place, so that Pure Data is held against another encoder than ours."""

import socket
import threading
import time

import numpy as np
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from vaelib.live.protocol import CHUNK

SR = 44100


class Sender:
    """In Python's place: it answers greetings and pings, keeps what it was told, and sends frames.

    Messages are made and read by python-osc.
    """

    def __init__(self):
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.heard: list[tuple] = []
        self.dead = False
        self.client: int | None = None
        self.frame = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                datagram = self._socket.recv(8192)
            except OSError:
                return
            message = OscMessage(datagram)
            if message.address == "/end":
                return
            if self.dead:
                continue
            if message.address == "/hello":
                self.client = message.params[0]
                self.send("/config", 8, 1024, 2048, 512, 220.0, "a model")
            if message.address != "/ping":
                self.heard.append((message.address, *message.params))
            elif self.client:
                self.send("/pong", *message.params)

    def close(self) -> None:
        """Stop listening."""
        self._socket.sendto(self._encode("/end"), ("127.0.0.1", self.port))
        self._thread.join()
        self._socket.close()

    def wait(self, address: str, *, timeout: float = 8.0) -> tuple:
        """The first message with this address that was heard since the last `heard.clear()`."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            for message in list(self.heard):
                if message[0] == address:
                    return message
            time.sleep(0.005)
        raise TimeoutError(f"Pd did not send {address}; it sent {self.heard[-5:]}")

    @staticmethod
    def _encode(address: str, *arguments: float | int | str) -> bytes:
        builder = OscMessageBuilder(address)
        for argument in arguments:
            builder.add_arg(argument)
        return builder.build().dgram

    def send(self, address: str, *arguments: float | int | str) -> None:
        """Send one message to the patch."""
        self._socket.sendto(self._encode(address, *arguments), ("127.0.0.1", self.client))

    def _chunks(self, name: str, values: np.ndarray, lost: set[str]) -> None:
        for offset in range(0, len(values), CHUNK):
            if f"{name} {offset}" not in lost:
                chunk = [float(value) for value in values[offset : offset + CHUNK]]
                self.send(name, self.frame, offset, *chunk)

    def bank(
        self, amplitude: list[float], ratio: list[float], *, lost: set[str] = frozenset()
    ) -> None:
        """A frame of partials; of `lost`, "/bank/amp 0" or "commit" is not sent."""
        self.frame += 1
        slots = np.zeros((2, 128))
        slots[:, : len(ratio)] = amplitude, ratio
        self._chunks("/bank/amp", slots[0], lost)
        self._chunks("/bank/ratio", slots[1], lost)
        if "commit" not in lost:
            self.send("/bank/commit", self.frame, 128)

    def spectrum(
        self,
        amplitude: list[float],
        ratio: list[float],
        note_hz: float,
        *,
        lost: set[str] = frozenset(),
    ) -> None:
        """A frame of bins, by the transform of every partial alone."""
        self.frame += 1
        slots = np.zeros(128)
        slots[: len(ratio)] = ratio
        n = np.arange(2048) - 1024
        window = 0.5 + 0.5 * np.cos(2 * np.pi * n / 2048)
        tones = np.array(amplitude)[:, None] * np.cos(2 * np.pi * note_hz / SR * np.outer(ratio, n))
        bins = np.fft.rfft(window * tones, axis=-1).real[:, :1024]
        owner = np.abs(bins).argmax(0)
        self._chunks("/bank/ratio", slots, lost)
        self._chunks("/spec/mag", bins[owner, np.arange(1024)], lost)
        self._chunks("/spec/slot", owner.astype(float), lost)
        if "commit" not in lost:
            self.send("/spec/commit", self.frame, 1024)
