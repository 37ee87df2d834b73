"""A sender in Python's place, so that Pure Data is held against another encoder than ours."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from vaelib.live.osc.protocol import CHUNK
from vaelib.synthesis.notes import SR

AMPLITUDE, RATIO = [0.2, 0.12, 0.05, 0.03], [1.0, 2.0, 3.01, 4.05]
OTHER = [0.04, 0.2, 0.01, 0.1], RATIO
A3, A4 = 220.0, 440.0
N_VOICES = 24


class Sender:
    """In Python's place: it answers greetings and pings, keeps what it was told, and sends voices.

    Messages are made and read by python-osc. It answers where a greeting of port 0 came from.
    """

    def __init__(self):
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.heard: list[tuple] = []
        self.times: list[float] = []
        self.dead = False
        self.clients: dict[tuple, None] = {}
        self.client: tuple | None = None
        self.frame = 0
        self.slots = np.zeros((N_VOICES, 3))
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                datagram, where = self._socket.recvfrom(8192)
            except OSError:
                return
            message = OscMessage(datagram)
            if message.address == "/end":
                return
            if self.dead:
                continue
            if message.address == "/at":
                self.times += message.params
                continue
            if message.address == "/hello":
                assert message.params[0] == 0
                self.client = where
                self.clients[where] = None
                self.send("/config", 8, 1024, 2048, 512, 220.0, "a model")
            if message.address != "/ping":
                self.heard.append((message.address, *message.params))
            elif self.client and message.params[1::2] == [0, 4]:  # a ping says who it is
                self.send("/pong", message.params[0])

    def close(self) -> None:
        """Stop listening."""
        self._socket.sendto(self._encode("/end"), ("127.0.0.1", self.port))
        self._thread.join()
        self._socket.close()

    def forget(self) -> None:
        """Be as new, for another patch."""
        self.heard.clear()
        self.clients.clear()
        self.dead, self.frame = False, 0
        self.slots[:] = 0

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
        self._socket.sendto(self._encode(address, *arguments), self.client)

    def send_all(self, datagrams: list[bytes]) -> None:
        """Send what was made before, at once."""
        for datagram in datagrams:
            self._socket.sendto(datagram, self.client)

    def of_partials(self, slot: int, amplitude: list[float], ratio: list[float]) -> list[bytes]:
        """The partials of one slot."""
        values = [*map(float, ratio), *map(float, amplitude)]
        return [self._encode("/partials", slot, len(ratio), *values)]

    def partials(self, slot: int, amplitude: list[float], ratio: list[float]) -> None:
        """Send the partials of one slot."""
        self.send_all(self.of_partials(slot, amplitude, ratio))

    def voice(self, slot: int, hz: float, level: float, pan: float = 0.0) -> None:
        """Change one slot, and list all."""
        self.slots[slot] = hz, level, pan
        self.send("/voices", N_VOICES, *self.slots.ravel().tolist())

    def end(self, slot: int) -> None:
        """Let one slot end, which keeps its pitch."""
        self.voice(slot, self.slots[slot, 0], 0.0, self.slots[slot, 2])

    def _chunks(self, name: str, values: np.ndarray, lost: set[str]) -> Iterator[bytes]:
        for offset in range(0, len(values), CHUNK):
            if f"{name} {offset}" not in lost:
                chunk = [float(value) for value in values[offset : offset + CHUNK]]
                yield self._encode(name, self.frame, offset, *chunk)

    def of_bins(
        self,
        amplitude: list[float],
        ratio: list[float],
        note_hz: float,
        *,
        lost: set[str] = frozenset(),
    ) -> list[bytes]:
        """A frame of bins, by the transform of every partial alone.

        Of `lost`, "/spec/mag 240" or "commit" is left out.
        """
        self.frame += 1
        slots = np.zeros(128)
        slots[: len(ratio)] = ratio
        n = np.arange(2048) - 1024
        window = 0.5 + 0.5 * np.cos(2 * np.pi * n / 2048)
        tones = np.array(amplitude)[:, None] * np.cos(2 * np.pi * note_hz / SR * np.outer(ratio, n))
        bins = np.fft.rfft(window * tones, axis=-1).real[:, :1024]
        owner = np.abs(bins).argmax(0)
        made = [*self._chunks("/bank/ratio", slots, lost)]
        made += self._chunks("/spec/mag", bins[owner, np.arange(1024)], lost)
        made += self._chunks("/spec/slot", owner.astype(float), lost)
        if "commit" not in lost:
            made.append(self._encode("/spec/commit", self.frame, 1024))
        return made


class Take:
    """A recording with names for its parts, of one slot or of the inverse STFT."""

    def __init__(self, pd, sender, voice, *, slot=0):
        self.pd, self.sender, self.voice, self.slot = pd, sender, voice, slot
        self.names = {}
        pd.record()
        if voice == "stft":
            sender.send("/mode", "stft")
        self.pd.wait(0.1)

    def frame(self, name, amplitude, ratio, *, f0_hz=A3, lost=frozenset(), seconds=0.25):
        """Send partials or bins under a mark, and let them sound."""
        if self.voice == "bank":
            made = self.sender.of_partials(self.slot, amplitude, ratio)
        else:
            made = self.sender.of_bins(amplitude, ratio, f0_hz, lost=lost)
        self._mark(name, lambda: self.sender.send_all(made), seconds)

    def note(self, name, hz, level, pan=0.0, *, seconds=0.25):
        """Change the slot under a mark; the inverse STFT gets its frame before, as Python does."""
        frames = self.voice == "stft" and level
        made = self.sender.of_bins(AMPLITUDE, RATIO, hz) if frames else []

        def send():
            self.sender.send_all(made)
            self.sender.voice(self.slot, hz, level, pan)

        self._mark(name, send, seconds)

    def message(self, name, *message, seconds=0.25):
        """Send any message under a mark."""
        self._mark(name, lambda: self.sender.send(*message), seconds)

    def _mark(self, name, send, seconds):
        # A busy computer may take long between them.
        begun = self.pd.mark()
        self.pd.wait(0.02)
        send()
        self.names[name] = begun, self.pd.mark()
        self.pd.wait(seconds)

    def end(self):
        """Stop, and cut the recording at the marks."""
        sound, starts = self.pd.stop_recording()
        edges = [*starts, sound.shape[1]]
        return {
            name: Part(sound, edges[begun], edges[sent], edges[sent + 1])
            for name, (begun, sent) in self.names.items()
        }


class Part(NamedTuple):
    """A part of a recording of two channels, in samples; its message came before `sent`."""

    sound: np.ndarray
    start: int
    sent: int
    end: int


def whole(part, *, channel=0):
    return part.sound[channel, part.start : part.end]


def steady(part, *, settle_s=0.12, channel=0):
    """What sounds when the message of a part has taken effect."""
    return part.sound[channel, part.sent + int(settle_s * SR) : part.end]
