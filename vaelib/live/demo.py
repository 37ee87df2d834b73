"""Demo: a piece of two minutes, played by one instrument: ``make demo``.

Three voices walk through the latent space, each along its own slow path, while they play notes: a
bass, a pad of three parts that breathe, and a melody that a seed draws from a pentatonic scale.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Float32
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from vaelib.live.instrument import DEFAULT, Instrument, InstrumentError
from vaelib.profiles import Profile
from vaelib.store import replacing
from vaelib.synthesis.engines import ENGINES, Tick, render, write_wav
from vaelib.synthesis.notes import HOP, midi_to_hz

__all__ = ["Event", "Voice", "main", "path", "piece", "played"]

BEAT_S = 0.6
PEAK = 0.7
"""Of the whole piece, full scale being 1."""

_CHORDS = ((45, 52, 59), (41, 52, 60), (48, 55, 64), (43, 50, 59), (38, 53, 60), (40, 52, 57))
_SCALE = (57, 60, 62, 64, 67, 69, 72, 74, 76)


class Event(NamedTuple):
    """One note.

    Attributes
    ----------
    start_s, length_s : float
        When it starts and how long it is held, in seconds.
    pitch : float
        MIDI number; 69 is 440 Hz.
    velocity : float
        0 to 1.
    """

    start_s: float
    length_s: float
    pitch: float
    velocity: float


class Voice(NamedTuple):
    """One part of the piece, which plays one note at a time.

    Attributes
    ----------
    events : tuple of Event
        Its notes, none of which begins before the last one ends.
    z : array, shape (n_ticks, n_latents)
        Its path through the latent space.
    attack_s, decay_s : float
        How fast a note rises, and how fast it then falls, to 1/e; infinite: it does not.
    gain : float
        How loud it is.
    """

    events: tuple[Event, ...]
    z: Float32[np.ndarray, "n_ticks n_latents"]
    attack_s: float
    decay_s: float
    gain: float


def path(
    instrument: Instrument, n_ticks: int, *, seed: int, reach: float = 0.8, slow_s: float = 40.0
) -> Float32[np.ndarray, "n_ticks n_latents"]:
    """A smooth path through the ranges of all dials: two sines for each, that never meet again.

    Parameters
    ----------
    instrument : Instrument
        Its dials' ranges hold the path.
    n_ticks : int
        Its length, 100 points a second.
    seed : int
        Draws periods and phases.
    reach : float
        The share of each range that is walked.
    slow_s : float
        The longest period in seconds; the shortest is a third of it.
    """
    rng = np.random.default_rng(seed)
    t = np.arange(n_ticks)[:, None] / 100
    n = instrument.n_latents
    periods = rng.uniform(slow_s / 3, slow_s, (2, n))
    phases = rng.uniform(0, 2 * np.pi, (2, n))
    sines = np.sin(2 * np.pi * t / periods[0] + phases[0]) * 0.7
    sines += np.sin(2 * np.pi * t / periods[1] + phases[1]) * 0.3
    low, high = np.array([(latent.low, latent.high) for latent in instrument.latents]).T
    return ((low + high) / 2 + reach * sines * (high - low) / 2).astype(np.float32)


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
    voices = [Voice(tuple(bass), path(instrument, n_ticks, seed=seed), 0.02, 1.2, 1.1)]
    for i, part in enumerate(pad, start=1):
        walk = path(instrument, n_ticks, seed=seed + i)
        voices.append(Voice(tuple(part), walk, 1.2, np.inf, 0.4))
    walk = path(instrument, n_ticks, seed=seed + 9, slow_s=12.0)
    return [*voices, Voice(tuple(melody), walk, 0.012, 0.5, 0.9)]


def played(voice: Voice, instrument: Instrument) -> Iterator[Tick]:
    """The ticks of a voice: what its path decodes to, its pitch, and its gate as it falls."""
    pitch, gate, note = 69.0, 0.0, iter([*voice.events, Event(np.inf, 0, 69, 0)])
    now, coming = Event(-np.inf, 0, 69, 0), next(note)
    for tick, z in enumerate(voice.z):
        t = tick / 100
        if t >= coming.start_s:
            now, coming = coming, next(note)
            pitch = now.pitch
        age = t - now.start_s
        if age < now.length_s:
            rise = min(1.0, (age + 0.01) / voice.attack_s)
            gate = now.velocity * rise * np.exp(-max(0.0, age - voice.attack_s) / voice.decay_s)
        else:
            # Let go: to a thousandth in half a second or so.
            gate = gate * 0.87 if gate > 1e-4 else 0.0
        yield Tick(instrument.decode(z), midi_to_hz(pitch), float(gate))


def _sound(voices: list[Voice], instrument: Instrument, engine: str) -> Float[np.ndarray, " n"]:
    total, n_ticks = 0.0, sum(len(voice.z) for voice in voices)
    # Threads cost more than they save on the products of one tick.
    with (
        threadpool_limits(1, "blas"),
        tqdm(total=n_ticks, desc="playing", unit="tick", mininterval=0.5) as bar,
    ):
        for voice in voices:
            ticks = played(voice, instrument)
            counted = (tick for tick in ticks if bar.update() or True)
            total = total + voice.gain * render(
                ENGINES[engine](instrument.f0_hz, sr=instrument.sr, hop=HOP), counted
            )
    return total * (PEAK / np.abs(total).max())


def _picture(sound: Float[np.ndarray, " n"], sr: int, file: Path) -> None:
    """Draw the spectrogram of the piece."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    import scipy.signal

    from vaelib.report.plots import WIDTH

    hz, seconds, power = scipy.signal.spectrogram(sound, sr, "hann", 4096, 4096 - 1024)
    kept = hz <= 8000
    level = 10 * np.log10(np.maximum(power[kept], power.max() * 1e-8) / power.max())
    figure, ax = plt.subplots(figsize=(WIDTH * 1.5, WIDTH * 0.6), layout="constrained")
    image = ax.pcolormesh(seconds, hz[kept] / 1000, level, cmap="magma", rasterized=True)
    ax.set(xlabel="time (s)", ylabel="frequency (kHz)")
    figure.colorbar(image, ax=ax, label="level (dB)")
    with replacing(file) as temporary:
        figure.savefig(temporary, dpi=150)
    plt.close(figure)


def main(arguments: list[str] | None = None) -> int:
    """Play the piece to a WAV file and draw its spectrogram."""
    parser = argparse.ArgumentParser(prog="python -m vaelib.live.demo", description=main.__doc__)
    parser.add_argument("--instrument", type=Path, default=DEFAULT, help="file of an instrument")
    parser.add_argument("--out", type=Path, default=Profile().sounds / "demo.wav", help="WAV file")
    parser.add_argument("--seconds", type=float, default=120.0, help="30 at least")
    parser.add_argument("--engine", choices=ENGINES, default="bank")
    parser.add_argument("--seed", type=int, default=2017, help="of paths and melody")
    options = parser.parse_args(arguments)
    try:
        if not 30 <= options.seconds <= 3600:
            raise ValueError(f"a piece lasts 30 s to an hour, not {options.seconds:g} s")
        instrument = Instrument.load(options.instrument)
        voices = piece(instrument, options.seconds, seed=options.seed)
        sound = _sound(voices, instrument, options.engine)
        write_wav(options.out, sound, instrument.sr)
        picture = options.out.with_suffix(".png")
        _picture(sound, instrument.sr, picture)
    except (InstrumentError, OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(
        f"{options.out} and {picture}: {len(sound) / instrument.sr:.0f} s by the {options.engine}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
