"""Pure Data without a screen or a sound card: the patch beside a second one that plays and records.

The second patch, written here, injects notes and controllers, records the sound, and beside it a
channel of marks: it steps by 1/1024 at each event, so that every time is read in Pd's own samples.
"""

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
from pd_boxes import Patch
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

ROOT = Path(__file__).parents[1]
MAX = ROOT / "max"

SR = 44100
MARK = 1 / 1024

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


def _conductor(listen: int, speak: int) -> Patch:
    """The second patch: it obeys lines of text on one port and answers on another."""
    p = Patch(900, 420)
    order = p.obj(20, 20, f"netreceive -u {listen} 127.0.0.1").to(
        p.obj(20, 50, "route mark to record stop moves count")
    )
    event = order.to(p.obj(20, 80, "t b a"))
    mark = event.to(p.obj(20, 200, "f 1"))
    mark.to(p.obj(80, 200, "+ 1")).to(mark, 0, 1)
    level = mark.to(p.obj(20, 230, f"* {MARK:.10f}")).to(p.obj(20, 260, "sig~"))

    any_name = event.to(p.obj(140, 110, "t a a"), 1)
    order.to(any_name, 1)
    send = p.obj(140, 200, "send")
    any_name.to(p.obj(240, 140, "list split 1"), 1).to(send, 0, 1)
    rest = any_name.to(p.obj(140, 140, "list split 1")).to(p.obj(140, 170, "list trim"), 1)
    rest.to(send)

    record = order.to(p.obj(380, 110, "t b a"), 2)
    file = p.obj(20, 330, "writesf~ 2")
    name = record.to(p.obj(420, 140, "list prepend open -bytes 4"), 1)
    name.to(p.obj(420, 170, "list trim")).to(file)
    record.to(p.msg(380, 230, "start")).to(file)
    order.to(p.msg(320, 290, "stop"), 3).to(file)
    p.obj(140, 290, "r~ vae-out").to(file)
    level.to(file, 0, 1)

    # A controller that moves at every tick of Pd's own clock, and never stands still.
    value = order.to(p.obj(640, 110, "metro 10"), 4).to(p.obj(640, 140, "f 0"))
    value.to(p.obj(720, 140, "+ 37")).to(p.obj(720, 170, "mod 128")).to(value, 0, 1)
    value.to(p.msg(640, 200, "20 $1 1")).to(p.obj(640, 230, "s #ctlin"))

    answer = p.obj(500, 380, "netsend -u")
    p.obj(720, 320, "loadbang").to(p.msg(720, 350, f"connect 127.0.0.1 {speak}")).to(answer)
    both = p.obj(500, 320, "pack f f")
    asked = order.to(p.obj(500, 260, "t b b"), 5)
    counts = []
    for x, name in ((500, "taken"), (580, "lost")):
        counts.append(p.obj(x, 290, "f 0"))
        p.obj(x, 20, f"r vae-frames-{name}").to(counts[-1], 0, 1)
    asked.to(counts[1], 1).to(both, 0, 1)
    asked.to(counts[0]).to(both)
    both.to(p.obj(500, 350, "list prepend send")).to(p.obj(620, 350, "list trim")).to(answer)
    return p


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
        conductor = folder / "conductor.pd"
        _conductor(self._orders, self._answers.getsockname()[1]).write(conductor)
        self._command = [command(), *FLAGS, str(conductor), str(patch)]
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
