"""Runs that are killed, and two runs at once: the file is the same."""

import signal
import subprocess
import sys
import time

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing import gestures
from vaelib.processes import one_core
from vaelib.profiles import Profile
from vaelib.report.compiled import compiled

NOTES = {"take_1": 196.0, "take_2": 261.6, "take_3": 329.6, "take_4": 440.0}

SCRIPT = """
import sys
from pathlib import Path
from vaelib.own_sounds.command import make
from vaelib.profiles import Profile
for line in make(Path(sys.argv[1]), Profile(root=Path(sys.argv[2])), name="mine"):
    print(line)
"""


def started(folder, profile):
    arguments = [sys.executable, "-c", SCRIPT, str(folder), str(profile.root)]
    # What one has compiled the next one finds, as by the command.
    environment = one_core(JAX_PLATFORMS="cpu", **compiled(folder.parent))
    return subprocess.Popen(
        arguments, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_two_at_once_after_one_was_killed_write_the_same_file(tones, tmp_path):
    folder, profile = tones(**NOTES), Profile(root=tmp_path / "project")
    path = profile.data / "instruments" / "mine.safetensors"
    killed = started(folder, profile)
    deadline = time.monotonic() + 60
    while not any(profile.data.glob("recordings/*.json")) and killed.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    both = [started(folder, profile) for _ in range(2)]
    said = [process.communicate(timeout=300) for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert said[0][0] == said[1][0]
    alone = Profile(root=tmp_path / "alone")
    last = started(folder, alone)
    last.communicate(timeout=300)
    assert last.returncode == 0
    other = alone.data / "instruments" / "mine.safetensors"
    assert path.read_bytes() == other.read_bytes()
    both = [gestures.file_beside(file).read_bytes() for file in (path, other)]
    assert both[0] == both[1]
    assert Instrument.load(path).name == "mine"
