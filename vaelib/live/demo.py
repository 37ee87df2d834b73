"""Demo: a piece of two minutes, played by one instrument: ``make demo``.

A bass, a pad of three parts and a random pentatonic melody play notes, each along its own slow path
through the latent space.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float32
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from vaelib.live.commands import Parser, check_file, command
from vaelib.live.decoded import Decoded
from vaelib.live.instrument import DEFAULT, Instrument
from vaelib.live.trajectory import trajectory
from vaelib.profiles import Profile
from vaelib.representations import N_FFT
from vaelib.store import replacing
from vaelib.synthesis.engines import ENGINES, Tick, render, write_wav
from vaelib.synthesis.notes import HOP, Sound, midi_to_hz

__all__ = ["Event", "Voice", "main", "piece", "ticks"]

BEAT_S = 0.6
PEAK = 0.7
"""Of the whole piece, full scale being 1."""

_CHORDS = ((45, 52, 59), (41, 52, 60), (48, 55, 64), (43, 50, 59), (38, 53, 60), (40, 52, 57))
_SCALE = (57, 60, 62, 64, 67, 69, 72, 74, 76)


class Event(NamedTuple):
    """One note: its start and length in seconds, its MIDI pitch, and its velocity of 0 to 1."""

    start_s: float
    length_s: float
    pitch: float
    velocity: float


class Voice(NamedTuple):
    """One part of the piece: notes that do not overlap, and a path through the latent space.

    A note rises in `attack_s`, and falls to 1/e in `decay_s`, which may be infinite.
    """

    events: tuple[Event, ...]
    z: Float32[np.ndarray, "n_ticks n_latents"]
    attack_s: float
    decay_s: float
    gain: float


def piece(instrument: Instrument, seconds: float = 120.0, *, seed: int = 2017) -> list[Voice]:
    """Compose: chords of eight beats, a bass that repeats, a melody that wanders and rests."""
    rng = np.random.default_rng(seed)
    n_ticks = round(seconds * 100)
    bars = int((seconds - 4) / (8 * BEAT_S))
    bass, pad, melody = [], [[], [], []], []
    place = 4
    for bar in range(bars):
        chord, start = _CHORDS[bar % len(_CHORDS)], 8 * BEAT_S * bar
        # The pad begins alone, the bass joins it, then the melody; they leave in turn.
        length = 7.6 * BEAT_S if bar < bars - 1 else seconds - 1 - start
        for part, pitch in zip(pad, chord, strict=True):
            part.append(Event(start, length, pitch, 0.8))
        if 2 <= bar < bars - 2:
            for beat, velocity in ((0, 1.0), (3, 0.6), (6, 0.8)):
                bass.append(Event(start + beat * BEAT_S, 1.5 * BEAT_S, chord[0] - 12, velocity))
        if 4 <= bar < bars - 1:
            for half in range(16):
                if rng.random() < (0.75 if half % 4 == 0 else 0.42):
                    place = int(np.clip(place + rng.integers(-2, 3), 0, len(_SCALE) - 1))
                    velocity = float(rng.uniform(0.5, 1.0))
                    at = start + half * BEAT_S / 2
                    melody.append(Event(at, BEAT_S / 2, _SCALE[place], velocity))
    voices = [Voice(tuple(bass), trajectory(instrument, n_ticks, seed=seed), 0.02, 1.2, 1.1)]
    for i, part in enumerate(pad, start=1):
        walk = trajectory(instrument, n_ticks, seed=seed + i)
        voices.append(Voice(tuple(part), walk, 1.2, np.inf, 0.4))
    walk = trajectory(instrument, n_ticks, seed=seed + 9, slow_s=12.0)
    return [*voices, Voice(tuple(melody), walk, 0.012, 0.5, 0.9)]


def ticks(voice: Voice, instrument: Instrument) -> Iterator[Tick]:
    """The spectrum, pitch and gate of each tick of a voice."""
    pitch, gate, note = 69.0, 0.0, iter([*voice.events, Event(np.inf, 0, 69, 0)])
    now, coming = Event(-np.inf, 0, 69, 0), next(note)
    for i, z in enumerate(voice.z):
        if i / 100 >= coming.start_s:
            now, coming = coming, next(note)
            pitch = now.pitch
        age = i / 100 - now.start_s
        if age < now.length_s:
            rise = min(1.0, (age + 0.01) / voice.attack_s)
            gate = now.velocity * rise * np.exp(-max(0.0, age - voice.attack_s) / voice.decay_s)
        else:
            # Let go: to a thousandth in half a second or so.
            gate = gate * 0.87 if gate > 1e-4 else 0.0
        yield Decoded(instrument, z).tick(midi_to_hz(pitch), float(gate))


def _sound(voices: list[Voice], instrument: Instrument, engine: str) -> Sound:
    total, n_ticks = 0.0, sum(len(voice.z) for voice in voices)
    # Threads cost more than they save on the products of one tick.
    with (
        threadpool_limits(1, "blas"),
        tqdm(total=n_ticks, desc="playing", unit="tick", mininterval=0.5) as bar,
    ):
        for voice in voices:
            counted = (tick for tick in ticks(voice, instrument) if bar.update() or True)
            playing = ENGINES[engine](instrument.f0_hz, sr=instrument.sr, hop=HOP)
            total = total + voice.gain * render(playing, counted)
    return total * (PEAK / np.abs(total).max())


def _draw(sound: Sound, sr: int, file: Path) -> None:
    """Draw the spectrogram of the piece, up to 8 kHz."""
    from matplotlib.figure import Figure

    from vaelib.report.plots import WIDTH
    from vaelib.report.spectrograms import spectrogram
    from vaelib.synthesis.quality import spectrogram_db

    figure = Figure(figsize=(WIDTH * 1.5, WIDTH * 0.6), layout="constrained")
    ax = figure.subplots()
    n_bins = round(8000 * N_FFT / sr)
    level_db = spectrogram_db(sound, n_bins=n_bins, hop=N_FFT // 4, floor_db=-120)
    image = spectrogram(ax, level_db, seconds=len(sound) / sr, hz_per_bin=sr / N_FFT)
    figure.colorbar(image, ax=ax, label="level (dB)")
    with replacing(file) as temporary:
        figure.savefig(temporary, dpi=150)


@command
def main(arguments: list[str] | None = None) -> None:
    """Play the piece to a WAV file and draw its spectrogram."""
    default = Profile().sounds / "demo.wav"
    parser = Parser(prog="python -m vaelib.live.demo", description=main.__doc__)
    parser.add_argument("--instrument", type=Path, default=DEFAULT, help="file of an instrument")
    parser.add_argument("--out", type=Path, default=default, help="WAV file")
    parser.add_argument("--seconds", type=float, default=120.0, help="30 at least")
    parser.add_argument("--engine", choices=list(ENGINES), default="bank")
    parser.add_argument("--seed", type=int, default=2017, help="of paths and melody")
    options = parser.parse_args(arguments)
    if not 30 <= options.seconds <= 3600:
        raise ValueError(f"a piece lasts 30 s to an hour, not {options.seconds:g} s")
    if options.seed < 0:
        raise ValueError(f"a seed counts from 0 up: take another than {options.seed}")
    if options.out.suffix.lower() != ".wav":
        raise ValueError(f"{options.out} is no WAV file: give its name the suffix .wav")
    if options.out == default:
        default.parent.mkdir(parents=True, exist_ok=True)
    check_file(options.out)
    instrument = Instrument.load(options.instrument)
    voices = piece(instrument, options.seconds, seed=options.seed)
    sound = _sound(voices, instrument, options.engine)
    write_wav(options.out, sound, instrument.sr)
    picture = options.out.with_suffix(".png")
    _draw(sound, instrument.sr, picture)
    seconds = len(sound) / instrument.sr
    print(f"{options.out} and {picture}: {seconds:.0f} s by the {options.engine}")


if __name__ == "__main__":
    sys.exit(main())
