"""Demo: a piece of one minute for eight voices, played as one plays live: ``make demo``.

Its notes, bends, pressure, pedal, dials and settings are the events that a keyboard and a panel
send. A bass, a pad of four parts and a random pentatonic melody have MIDI channels of their own, as
MPE has it, so each has its own bend and its own timbre, while all move along one slow path through
the latent space.
"""

import sys
from pathlib import Path

import numpy as np
from jaxtyping import Float32

from vaelib.live.commands import Parser, check_file, command
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.playing.events import Event, Midi, Move, Set, Timed
from vaelib.live.playing.keyboard import TICK_S
from vaelib.live.playing.trajectory import trajectory
from vaelib.live.rendering import rendered
from vaelib.profiles import Profile
from vaelib.representations import N_FFT
from vaelib.store import one_sentence, replacing
from vaelib.synthesis.engines import ENGINES, write_wav

__all__ = ["main", "piece"]

BEAT_S = 0.6
PEAK = 0.7
"""Of the whole piece, full scale being 1."""

_CHORDS = (
    (45, 52, 59, 60, 64),
    (41, 53, 57, 60, 64),
    (48, 52, 55, 59, 64),
    (43, 50, 55, 59, 62),
    (38, 53, 57, 60, 65),
    (40, 52, 55, 59, 62),
)
"""The bass, an octave too high, and four notes above it."""
_SCALE = (64, 67, 69, 72, 74, 76, 79, 81, 84)
_MELODY, _BASS, _PAD = 1, 2, 3
"""MIDI channels, from 0; the pad has the next ones."""
_LETTING_GO_S = 2.5
_SOFT = {"attack_s": 0.5, "decay_s": 2.0, "sustain": 0.7, "release_s": 1.2}
_PLUCKED = {"attack_s": 0.008, "decay_s": 0.7, "sustain": 0.25, "release_s": 0.6}

_Timed = tuple[float, Event]
"""A time in seconds, and what happens then."""


def _note(
    start_s: float,
    length_s: float,
    pitch: int,
    velocity: float,
    channel: int,
    settings: dict[str, float],
) -> list[_Timed]:
    """A note, and the settings that it takes from those of the moment."""
    before = [(start_s, Set(*setting)) for setting in settings.items()]
    down = start_s, Midi(0x90 + channel, pitch, round(127 * velocity))
    return [*before, down, (start_s + length_s, Midi(0x80 + channel, pitch, 64))]


def _vibrato(start_s: float, length_s: float, channel: int) -> list[_Timed]:
    """Pitch and pressure that swing more and more while a note is held, and come back."""
    events: list[_Timed] = []
    for t in np.arange(0.3, length_s, 0.02):
        depth = min((t - 0.3) / 1.0, 1.0)
        # A quarter of a semitone of the 48 that a member may bend.
        bend = round(8192 + 8191 * 0.25 / 48 * depth * np.sin(2 * np.pi * 5.5 * t))
        at = start_s + float(t)
        events.append((at, Midi(0xE0 + channel, bend % 128, bend // 128)))
        events.append((at, Midi(0xD0 + channel, round(90 * depth))))
    end = start_s + length_s
    return [*events, (end, Midi(0xE0 + channel, 0, 64)), (end, Midi(0xD0 + channel, 0))]


def piece(instrument: Instrument, seconds: float = 60.0, *, seed: int = 2017) -> list[Timed]:
    """Compose: chords of eight beats, a bass that repeats, a melody that wanders and rests.

    The last note has ended `_LETTING_GO_S` before the end.
    """
    rng = np.random.default_rng(seed)
    bars = round((seconds - _LETTING_GO_S) / (8 * BEAT_S))
    zone = [Midi(0xB0, *pair) for pair in ((101, 0), (100, 6), (6, 7))]
    dials = {"velocity_dial": 2, "velocity_amount": 0.5, "pressure_dial": 3, "spread": 0.6}
    known = {k: v for k, v in dials.items() if "dial" not in k or v <= instrument.n_latents}
    events: list[_Timed] = [(0.0, event) for event in (*zone, *(Set(*x) for x in known.items()))]
    place = 4
    for bar in range(bars):
        bass, *chord = _CHORDS[bar % len(_CHORDS)]
        start, last = 8 * BEAT_S * bar, bar == bars - 1
        # The pad begins alone, the bass joins it, then the melody; they leave in turn.
        length = 7.6 * BEAT_S if not last else seconds - _LETTING_GO_S - start
        for i, pitch in enumerate(chord):
            # Fingers are never quite together.
            late = 0.03 * i
            events += _note(start + late, length - late, pitch, 0.55, _PAD + i, _SOFT)
        if 1 <= bar < bars - 1:
            for beat, velocity in ((0, 0.9), (3, 0.6), (6, 0.75)):
                at = start + beat * BEAT_S
                events += _note(at, 1.5 * BEAT_S, bass - 12, velocity, _BASS, _PLUCKED)
        if 2 <= bar < bars - 1:
            half = 0
            while half < 16:
                if rng.random() < (0.8 if half % 4 == 0 else 0.5):
                    place = int(np.clip(place + rng.integers(-2, 3), 0, len(_SCALE) - 1))
                    velocity, n = float(rng.uniform(0.5, 0.95)), int(rng.choice([1, 1, 2, 4]))
                    at, held = start + half * BEAT_S / 2, n * BEAT_S / 2
                    events += _note(at, held, _SCALE[place], velocity, _MELODY, _PLUCKED)
                    events += _vibrato(at, held - 0.01, _MELODY) if n == 4 else []
                    half += n - 1
                half += 1
    walk = trajectory(instrument, round(seconds / TICK_S), seed=seed)
    moves = [(i * TICK_S, Move(tuple(z))) for i, z in enumerate(walk.tolist())]
    # Sorting keeps the order of what happens at once.
    timed = sorted([*moves, *events], key=lambda event: round(event[0], 6))
    return [Timed.at(round(time / TICK_S, 4), event) for time, event in timed]


def _draw(sound: Float32[np.ndarray, " n"], sr: int, file: Path) -> None:
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
    parser.add_argument("--seconds", type=float, default=60.0, help="20 at least")
    parser.add_argument("--engine", choices=list(ENGINES), default="bank")
    parser.add_argument("--seed", type=int, default=2017, help="of paths and melody")
    options = parser.parse_args(arguments)
    if not 20 <= options.seconds <= 3600:
        raise ValueError(f"a piece lasts 20 s to an hour, not {options.seconds:g} s")
    if options.seed < 0:
        raise ValueError(f"a seed counts from 0 up: take another than {options.seed}")
    if options.out.suffix.lower() != ".wav":
        raise ValueError(f"{options.out} is no WAV file: give its name the suffix .wav")
    if options.out == default:
        with one_sentence("write", default.parent):
            default.parent.mkdir(parents=True, exist_ok=True)
    check_file(options.out)
    instrument = Instrument.load(options.instrument)
    events = piece(instrument, options.seconds, seed=options.seed)
    sound = rendered(instrument, events, engine=options.engine, progress=True)
    n = round(options.seconds * instrument.sr)
    sound = np.pad(sound, ((0, 0), (0, max(0, n - sound.shape[1]))))[:, :n]
    sound *= PEAK / np.abs(sound).max()
    write_wav(options.out, sound, instrument.sr)
    picture = options.out.with_suffix(".png")
    _draw(sound.mean(axis=0), instrument.sr, picture)
    print(f"{options.out} and {picture}: {options.seconds:.0f} s by the {options.engine}")


if __name__ == "__main__":
    sys.exit(main())
