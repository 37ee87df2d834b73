"""Pure Data without a screen or a sound card: the patch, and a conductor that plays and records."""

import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path
from typing import Self

import numpy as np
import soundfile
from build_pd import build
from pd_conductor import MARK, conductor
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

ROOT = Path(__file__).parents[2]
MAX = ROOT / "max"

SR = 44100

# A grain of 1 ms: by default Pd without a sound card wakes every 5 ms only.
FLAGS = ["-nogui", "-noprefs", "-stderr", "-nomidi", "-noaudio", "-sleepgrain", "1", "-r", str(SR)]


def free_port() -> int:
    """A UDP port of this machine that nobody holds."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def command() -> str:
    """Where Pd is.

    Raises
    ------
    RuntimeError
        If it is not installed.
    """
    if pd := shutil.which("pd") or shutil.which("puredata"):
        return pd
    raise RuntimeError("Pure Data is not installed: apt install puredata-core")


class PureData:
    """A running Pd with the patch and its conductor; a context, so that it always stops.

    Parameters
    ----------
    folder : Path
        Where the patches are built and the recording is kept.
    speak : int
        The UDP port of Python.
    """

    def __init__(self, folder: Path, speak: int):
        self.listen, self._orders = free_port(), free_port()
        self.errors = folder / "pd.txt"
        self.recording = folder / "sound.wav"
        patch = build(folder, listen=self.listen, speak=speak)[0]
        self._answers = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._answers.bind(("127.0.0.1", 0))
        self._answers.settimeout(0.2)
        second = folder / "conductor.pd"
        conductor(self._orders, self._answers.getsockname()[1]).write(second)
        self._command = [command(), *FLAGS, str(second), str(patch)]
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.marks = 0

    def __enter__(self) -> Self:
        with open(self.errors, "w") as errors:
            self.process = subprocess.Popen(
                self._command, stderr=errors, stdout=errors, cwd=self.errors.parent
            )
        return self

    def __exit__(self, *exception: object) -> None:
        if self.process.poll() is None:
            self.send("to pd quit")
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._socket.close()
        self._answers.close()

    def send(self, order: str) -> None:
        """Give one order."""
        self._socket.sendto(f"{order};\n".encode(), ("127.0.0.1", self._orders))

    def mark(self, message: str = "") -> int:
        """Step the channel of marks, at one instant with a message "name values" within Pd.

        Returns
        -------
        int
            The number of the mark.
        """
        self.send(f"mark {message}")
        self.marks += 1
        return self.marks

    def note(self, pitch: int, velocity: int) -> int:
        """Play or end a note, as a keyboard does."""
        return self.mark(f"#notein {pitch} {velocity} 1")

    def control(self, number: int, value: int) -> int:
        """Move a controller."""
        return self.mark(f"#ctlin {number} {value} 1")

    def counts(self, *, timeout: float = 10.0) -> tuple[int, int]:
        """Frames that were taken, and lost.

        Raises
        ------
        TimeoutError
            If Pd does not answer.
        """
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            self.send("count")
            try:
                taken, lost = self._answers.recv(200).decode().strip(" ;\n").split()
            except TimeoutError:
                continue
            return int(float(taken)), int(float(lost))
        raise TimeoutError(f"Pd does not answer; it printed: {self.complaints()}")

    def record(self) -> None:
        """Begin to record."""
        self.send(f"record {self.recording}")

    def recorded(self) -> tuple[np.ndarray, np.ndarray]:
        """End the recording.

        Returns
        -------
        sound : array, shape (n_samples,)
            What was heard.
        starts : array, shape (n_marks + 1,)
            The sample at which each mark was set; 0 for the time before the first.
        """
        self.send("stop")
        time.sleep(0.2)
        sound, marks = soundfile.read(self.recording, dtype="float64")[0].T
        steps = np.round(marks / MARK).astype(int)
        return sound, np.searchsorted(steps, np.arange(self.marks + 1))

    def complaints(self) -> str:
        """What Pd printed; nothing if every object and cord is right."""
        return self.errors.read_text()


class Sender:
    """In Python's place: it answers greetings and pings, keeps what it was told, and sends frames.

    Messages are made and read by python-osc, so the patch is held against another encoder.
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
        self._socket.sendto(self._encoded("/end"), ("127.0.0.1", self.port))
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
    def _encoded(address: str, *arguments: float | int | str) -> bytes:
        builder = OscMessageBuilder(address)
        for argument in arguments:
            builder.add_arg(argument)
        return builder.build().dgram

    def send(self, address: str, *arguments: float | int | str) -> None:
        """Send one message to the patch."""
        self._socket.sendto(self._encoded(address, *arguments), ("127.0.0.1", self.client))

    def _chunks(self, name: str, values: np.ndarray, lost: set[str]) -> None:
        for offset in range(0, len(values), 240):
            if f"{name} {offset}" not in lost:
                chunk = [float(value) for value in values[offset : offset + 240]]
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
