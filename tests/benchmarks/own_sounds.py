"""Own sounds: seconds and memory from a folder to an instrument, stage by stage.

The folder holds the keyboards that come with a package and, where fluidsynth and the sound font
FluidR3 are installed, 600 orchestral notes. Chapter 5 of the report has the errors.
"""

import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import soundfile

from vaelib.datasets.recordings import folders, keyboards, orchestra
from vaelib.own_sounds import command
from vaelib.profiles import Profile
from vaelib.runs.trainer import trainers


@contextmanager
def timed(name: str, sound_s: float) -> Iterator[None]:
    """Print seconds on the clock and of the processor, how much faster than the sound, memory."""
    whose = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    wall, spent = time.perf_counter(), [resource.getrusage(who) for who in whose]
    yield
    # What a child took is counted when it has ended.
    trainers(optimised=True).close()
    wall = time.perf_counter() - wall
    now = [resource.getrusage(who) for who in whose]
    cpu = sum(
        b.ru_utime + b.ru_stime - a.ru_utime - a.ru_stime for a, b in zip(spent, now, strict=True)
    )
    memory = max(one.ru_maxrss for one in now) // 1024
    print(f"{name:<34} {wall:7.1f} s {cpu:7.1f} s {sound_s / wall:7.0f}x {memory:6} MB")


def stages(folder: Path, name: str, profile: Profile) -> None:
    """Measure analysis, the instrument, everything again, and one more file."""
    sound_s = sum(soundfile.info(file).duration for file in folder.rglob("*.wav"))
    print(f"\n{name}, {sound_s:.0f} s of sound{'':<12} clock processor  faster  memory")
    with timed("analysis", sound_s):
        folders.analyse(folder, profile, progress=False)
    for what in ("training, instrument, gestures", "all of it again"):
        with timed(what, sound_s):
            said = list(command.make(folder, profile, name=name))
    first = min(folder.rglob("*.wav"))
    samples, sr = soundfile.read(first)
    soundfile.write(first.with_name(f"one more {first.name}"), 0.6 * samples[::-1], sr)
    with timed("one more file", sound_s):
        list(command.make(folder, profile, name=name))
    print(*said[-6:], sep="\n")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as root:
        profile = Profile("full", root=Path(root))
        folder = Path(root) / "keyboards"
        keyboards.written(folder)
        stages(folder, "keyboards", profile)
        if not orchestra.is_installed():
            print(f"no orchestra: {orchestra.INSTALL}")
            return
        folder = Path(root) / "orchestra"
        orchestra.written(folder)
        stages(folder, "orchestra", profile)


if __name__ == "__main__":
    main()
