"""Pure Data without a screen or a sound card: the patch, and a conductor that plays and records."""

import contextlib
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Self

import numpy as np
import psutil
import soundfile
from build_pd import build
from pd_conductor import MARK, conductor

SR = 44100

NAME = 1004
"""Pd's number for its second patch, the instrument: what the patch's names begin with."""

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
    port : int
        UDP port of Python.
    """

    def __init__(self, folder: Path, *, port: int):
        self._orders = free_port()
        self.errors = folder / "pd.txt"
        self.recording = folder / "sound.wav"
        patch = build(folder, port=port)[0]
        self._answers = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._answers.bind(("127.0.0.1", 0))
        self._answers.settimeout(0.2)
        second = folder / "conductor.pd"
        conductor(self._orders, self._answers.getsockname()[1], NAME).write(second)
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

    def cpu(self) -> float:
        """Seconds of a processor that Pd has used so far (Linux)."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")")[-1].split()
        return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")

    def lost(self) -> int:
        """Datagrams that came to one of Pd's sockets and found no room there (Linux)."""
        fds = Path(f"/proc/{self.process.pid}/fd")
        sockets = {os.readlink(fd) for fd in fds.iterdir() if fd.is_symlink()}
        rows = [line.split() for line in Path("/proc/net/udp").read_text().splitlines()[1:]]
        return sum(int(row[12]) for row in rows if f"socket:[{row[9]}]" in sockets)

    def note(self, pitch: int, velocity: int) -> int:
        """Play or end a note, as a keyboard does."""
        return self.mark(f"#notein {pitch} {velocity} 1")

    def control(self, number: int, value: int) -> int:
        """Move a controller."""
        return self.mark(f"#ctlin {number} {value} 1")

    def counts(self, *, timeout: float = 10.0) -> tuple[int, int, int]:
        """How many /voices, /partials and frames of bins were taken.

        Raises
        ------
        TimeoutError
            If Pd does not answer.
        """
        end = time.monotonic() + timeout
        self._forget_answers()
        while time.monotonic() < end:
            self.send("count")
            if counts := self._answer():
                return tuple(int(float(count)) for count in counts.split())
        raise self._silence()

    def wait(self, seconds: float, *, timeout: float = 30.0) -> None:
        """Let some time go by for Pd, whose clock a busy computer may stop and hurry, and for us.

        Raises
        ------
        TimeoutError
            If Pd does not answer in so many seconds more.
        """
        ours = time.monotonic() + seconds
        self._forget_answers()
        self.send(f"wait {1e3 * seconds:.3f}")
        while self._answer() != "waited":
            if time.monotonic() > ours + timeout:
                raise self._silence()
        time.sleep(max(0.0, ours - time.monotonic()))

    def _forget_answers(self) -> None:
        """Forget answers to questions that were asked twice, while Pd was still loading."""
        self._answers.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                self._answers.recv(200)
        self._answers.settimeout(0.2)

    def _silence(self) -> TimeoutError:
        return TimeoutError(f"Pd does not answer; it printed: {self.complaints()}")

    def _answer(self) -> str:
        """The next answer; nothing if none comes in 0.2 s."""
        try:
            return self._answers.recv(200).decode().strip(" ;\n")
        except TimeoutError:
            return ""

    def record(self) -> None:
        """Begin to record."""
        self.send(f"record {self.recording}")

    def stop_recording(self) -> tuple[np.ndarray, np.ndarray]:
        """End the recording.

        Returns
        -------
        sound : array, shape (2, n_samples)
            What was heard, left and right.
        starts : array, shape (n_marks + 1,)
            The sample at which each mark was set; 0 for the time before the first.

        Raises
        ------
        TimeoutError
            If Pd does not close the file.
        """
        self.send("stop")
        process, end = psutil.Process(self.process.pid), time.monotonic() + 10
        while str(self.recording.resolve()) in (file.path for file in process.open_files()):
            if time.monotonic() > end:
                raise TimeoutError(f"Pd does not stop; it printed: {self.complaints()}")
            time.sleep(0.01)
        *sound, marks = soundfile.read(self.recording, dtype="float64")[0].T
        steps = np.round(marks / MARK).astype(int)
        return np.array(sound), np.searchsorted(steps, np.arange(self.marks + 1))

    def complaints(self) -> str:
        """What Pd printed; nothing if every object and cord is right."""
        return self.errors.read_text()
