"""Own sounds: seconds and memory from a folder to an instrument, stage by stage, and its errors.

The folder holds the keyboards that come with a package. Where fluidsynth and the sound font
FluidR3 are installed, 600 orchestral notes are rendered and measured as well.
"""

import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import mido
import numpy as np
import soundfile

from vaelib.datasets.recordings import folders, keyboards
from vaelib.datasets.recordings.analysis import HOP_S
from vaelib.datasets.recordings.note_names import note_name
from vaelib.own_sounds import command, errors, material, model
from vaelib.own_sounds.repitching import pairs, repitched
from vaelib.own_sounds.splits import held_out
from vaelib.profiles import Profile
from vaelib.runs.trainer import trainers

SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
ORCHESTRA = {
    "piano": (0, 36, 96),
    "violin": (40, 55, 91),
    "cello": (42, 36, 72),
    "flute": (73, 60, 93),
    "clarinet": (71, 50, 86),
    "oboe": (68, 58, 88),
    "horn": (60, 38, 72),
    "english": (69, 52, 79),
    "trumpet": (56, 54, 82),
    "trombone": (57, 40, 70),
    "saxophone": (65, 49, 80),
}
"""Program of General MIDI, lowest and highest note of each instrument."""
HELD_S, APART_S = 1.6, 2.5
"""Each note is held so long, and the next one begins so long after it."""


@contextmanager
def timed(name: str, sound_s: float) -> Iterator[None]:
    """Print seconds on the clock and of the processor, how much faster than the sound, memory."""
    whose = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN
    wall, spent = time.perf_counter(), [resource.getrusage(who) for who in whose]
    yield
    # What a child took is counted when it has ended.
    trainers().close()
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


def rendered(folder: Path) -> None:
    """Render every second note of each instrument at three velocities, one WAV file a note."""
    for name, (program, low, high) in ORCHESTRA.items():
        notes = [(key, v) for key in range(low, high + 1, 2) for v in (40, 80, 120)]
        file = mido.MidiFile(ticks_per_beat=1000)
        track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=1_000_000)])
        track.append(mido.Message("program_change", program=program))
        rest = round(1000 * (APART_S - HELD_S))
        for i, (key, velocity) in enumerate(notes):
            how = {"note": key, "velocity": velocity, "time": rest * (i > 0)}
            track.append(mido.Message("note_on", **how))
            track.append(mido.Message("note_off", note=key, time=round(1000 * HELD_S)))
        track.append(mido.MetaMessage("end_of_track", time=rest))
        file.tracks.append(track)
        midi, wave = folder / "notes.mid", folder / "notes.wav"
        file.save(midi)
        how = ["-ni", "-q", "-R", "0", "-C", "0", "-g", "0.6", "-r", "44100", "-F", str(wave)]
        subprocess.run(["fluidsynth", *how, SOUND_FONT, midi], check=True, capture_output=True)
        samples, sr = soundfile.read(wave)
        for i, (key, velocity) in enumerate(notes):
            start = round(i * APART_S * sr)
            one = samples[start : start + round(APART_S * sr)].mean(axis=1)
            soundfile.write(folder / f"{name} {note_name(key)} v{velocity}.wav", one, sr)
        midi.unlink()
        wave.unlink()


def held(folder: Path, profile: Profile) -> None:
    """Print the errors of whole notes that were held out, and of those moved to other pitches."""
    analysed = folders.analyse(folder, profile, progress=False)
    names = [file.file for file in analysed.files]
    apart = {i for i, name in enumerate(names) if name in held_out(names)}
    everything = material.gather(analysed, pitched=True, most=40_000)
    learned = everything.of_files(set(range(len(names))) - apart)
    spared = everything.of_files(apart)
    voices = np.array([name.split()[0] + name.split()[2] for name in names])
    pitch = np.array([(file.lowest + file.highest) / 2 for file in analysed.files])
    for n_latents in (8, 16):
        trained = model.fit(learned, spared, profile, n_latents=n_latents)
        found = errors.of_held(trained, learned, spared, frame_s=HOP_S)
        print(f"{n_latents} latents, whole notes held out: {found.model:.2f} dB", end="")
        print(f", PCA {found.linear:.2f}, nearest {found.nearest:.2f}")
        for far in (6, 12):
            near = pairs(voices, pitch, semitones=(far - 0.5, far + 0.5))
            near = [(i, j) for i, j in near if i in apart and pitch[j] > pitch[i]]
            if not near:
                continue
            files = {k: material.of_file(analysed, k) for pair in near for k in pair}
            moved = repitched(trained, [(files[i], files[j]) for i, j in near])
            print(f"  {far} semitones up: {moved.model:.2f} dB, by ratio {moved.ratio:.2f}")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as root:
        profile = Profile("full", root=Path(root))
        folder = Path(root) / "keyboards"
        keyboards.written(folder)
        stages(folder, "keyboards", profile)
        if not (shutil.which("fluidsynth") and SOUND_FONT.exists()):
            print("no orchestra: apt install fluidsynth fluid-soundfont-gm")
            return
        folder = Path(root) / "orchestra"
        folder.mkdir()
        rendered(folder)
        held(folder, profile)
        stages(folder, "orchestra", profile)


if __name__ == "__main__":
    main()
