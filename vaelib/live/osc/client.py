"""Client: a running server played from a script or a notebook, by python-osc.

with Client() as synth:
    synth.preset("1")
    synth.set("attack_s", 0.5)
    synth.note(57, 100)
"""

import contextlib
import threading
import time
from collections import deque
from types import TracebackType

from pythonosc.udp_client import SimpleUDPClient

from vaelib.live.osc.messages import Message, decode
from vaelib.live.osc.protocol import PING_MS, PORT, VERSION
from vaelib.synthesis.notes import SR

__all__ = ["Client"]

# Port 0: answers come to the port that this comes from.
_WHO = 0, float(SR), VERSION
_WAIT_S = 0.2


class Client:
    """A server of this protocol, and what it says of itself.

    A thread hears the server, however long a script sleeps: frames of a sound would soon fill the
    port, and what comes then is lost.

    `told` holds the last arguments of every address that the server has sent, such as ``/config``,
    ``/latent/0``, ``/param/attack_s`` or ``/voices`` (``max/README.md`` lists them).

    Raises
    ------
    OSError
        If no server answers.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = PORT, *, timeout_s: float = 2.0):
        self.told: dict[str, tuple] = {}
        self._names: dict[str, dict[int, str]] = {"/names": {}, "/gestures/names": {}}
        self._errors: deque[str] = deque()
        self._osc = SimpleUDPClient(host, port)
        self._met, self._closing = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._hear, daemon=True)
        self._thread.start()
        end = time.monotonic() + timeout_s
        while not self._met.is_set():
            if time.monotonic() > end:
                self.close()
                raise OSError(f"no server answers at {host}:{port}: start one by make play")
            self.send("/hello", *_WHO)
            self._met.wait(_WAIT_S)

    def _hear(self) -> None:
        """Take what the server says, and tell it twice a second that this client is there."""
        next_ping = time.monotonic() + PING_MS / 1000
        while not self._closing.is_set():
            # The system may refuse because nobody listened to what was sent before; what is no
            # message of this protocol is left out.
            with contextlib.suppress(ConnectionRefusedError, TypeError, ValueError):
                if datagram := self._osc.receive(_WAIT_S):
                    # 16 voices send 1 700 of them a second; python-osc takes 0.3 ms to read one.
                    for message in decode(datagram):
                        self._take(message)
            if self._met.is_set() and time.monotonic() > next_ping:
                next_ping = time.monotonic() + PING_MS / 1000
                self.send("/ping", 1.0, *_WHO)

    def _take(self, message: Message) -> None:
        address, arguments = message
        self.told[address] = arguments
        if address == "/error":
            self._errors.extend(arguments[:1])
        elif address in self._names:
            first, *names = arguments
            self._names[address] |= enumerate(names, first)
        elif address == "/mode":  # told last
            self._met.set()

    def listen(self, seconds: float) -> None:
        """Wait for what the server says in so long."""
        time.sleep(seconds)

    def send(self, address: str, *arguments: float | str) -> None:
        """Send any message of the protocol."""
        with contextlib.suppress(ConnectionRefusedError):  # told by the system of what was before
            self._osc.send_message(address, list(arguments))

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

    def gesture(self, name: str, speed: float = 1.0, other: str = "") -> None:
        """Let notes from now on follow a recording, or go between two; "" ends that.

        The `speed`, 0 to 8, is that of the sustain.
        """
        self.send("/gesture", str(name), float(speed), str(other))

    def panic(self) -> None:
        """Silence everything."""
        self.send("/panic")

    def errors(self, seconds: float = 0.1) -> list[str]:
        """What the server has refused since the last call, one a second at most."""
        self.listen(seconds)
        return [self._errors.popleft() for _ in range(len(self._errors))]

    @property
    def presets(self) -> list[str]:
        """The names of the presets."""
        return self._listed("/presets", "/names")

    @property
    def gestures(self) -> list[str]:
        """The names of the recordings that notes may follow."""
        return self._listed("/gestures", "/gestures/names")

    def _listed(self, count: str, names: str) -> list[str]:
        n, known = int(self.told.get(count, (0,))[0]), self._names[names]
        return [known[i] for i in range(1, n + 1) if i in known]

    def close(self) -> None:
        """Let go of the port; what sounds goes on."""
        self._closing.set()
        self._thread.join()
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
