"""Client: a running server played from a script or a notebook, by python-osc.

with Client() as synth:
    synth.preset("1")
    synth.set("attack_s", 0.5)
    synth.note(57, 100)
"""

import contextlib
import time
from collections.abc import Iterator
from types import TracebackType

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message import ParseError as OscParseError
from pythonosc.udp_client import SimpleUDPClient

from vaelib.live.osc.protocol import PORT, VERSION
from vaelib.synthesis.notes import SR

__all__ = ["Client"]

_QUIET_S = 5.0
"""A client that is quiet for 10 s is forgotten, and says hello again before its next message."""


class Client:
    """A server of this protocol, and what it says of itself.

    `told` holds the last arguments of every address that the server has sent, such as ``/config``,
    ``/latent/0``, ``/param/attack_s`` or ``/preset/1`` (``max/README.md`` lists them).

    Raises
    ------
    OSError
        If no server answers.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = PORT, *, timeout_s: float = 2.0):
        self.told: dict[str, tuple] = {}
        self._errors: list[str] = []
        self._osc = SimpleUDPClient(host, port)
        self._where, self._spoke_at = f"{host}:{port}", 0.0
        end = time.monotonic() + timeout_s
        while "/mode" not in self.told:  # told last
            if time.monotonic() > end:
                self.close()
                raise OSError(f"no server answers at {self._where}: start one by make play")
            self._hello()
            self.listen(0.2)

    def _hello(self) -> None:
        with contextlib.suppress(ConnectionRefusedError):  # told by the system of what was before
            # Port 0: answers come to the port that this comes from.
            self._osc.send_message("/hello", [0, float(SR), VERSION])
        self._spoke_at = time.monotonic()

    def listen(self, seconds: float = 0.0) -> None:
        """Take what the server has said, for so long."""
        end = time.monotonic() + seconds
        for address, arguments in self._messages(end):
            self.told[address] = arguments
            if address == "/error":
                self._errors.append(arguments[0])

    def _messages(self, end: float) -> Iterator[tuple[str, tuple]]:
        while True:
            try:
                datagram = self._osc.receive(max(end - time.monotonic(), 0.001))
            except ConnectionRefusedError:
                continue
            if not datagram:
                return
            with contextlib.suppress(OscParseError):
                message = OscMessage(datagram)
                yield message.address, tuple(message.params)
            if time.monotonic() > end + 1.0:  # it never falls silent while a dial moves
                return

    def send(self, address: str, *arguments: float | str) -> None:
        """Send any message of the protocol."""
        if time.monotonic() > self._spoke_at + _QUIET_S:
            self._hello()
        self._osc.send_message(address, list(arguments))
        self._spoke_at = time.monotonic()

    def note(self, pitch: float, velocity: float = 100.0) -> None:
        """Press a key, or release it with a velocity of 0; MIDI numbers, whole or not."""
        self.send("/note", float(pitch), float(velocity))

    def midi(self, status: int, data1: int, data2: int = 0) -> None:
        """Send a MIDI channel message as it is."""
        self.send("/midi", int(status), int(data1), int(data2))

    def dial(self, i: int, share: float) -> None:
        """Turn a dial, from 0, to a share of its range of 0 to 1."""
        self.send(f"/x/{int(i)}", float(share))

    def set(self, name: str, value: float | str) -> None:
        """Change a setting of the performance, in its unit or by its word."""
        self.send(f"/set/{name}", value if isinstance(value, str) else float(value))

    def preset(self, name: str) -> None:
        """Recall a preset by name or number."""
        self.send("/preset", str(name))

    def panic(self) -> None:
        """Silence everything."""
        self.send("/panic")

    def errors(self, seconds: float = 0.1) -> list[str]:
        """What the server has refused since the last call, one a second at most."""
        self.listen(seconds)
        errors, self._errors = self._errors, []
        return errors

    @property
    def presets(self) -> list[str]:
        """The names of the presets."""
        n = int(self.told.get("/presets", (0,))[0])
        return [
            self.told[f"/preset/{i}"][0] for i in range(1, n + 1) if f"/preset/{i}" in self.told
        ]

    def close(self) -> None:
        """Let go of the port; what sounds goes on."""
        self._osc.close()

    def __enter__(self) -> "Client":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
