"""Rendering: a MIDI file becomes a WAV file, by any preset and engine (``make render``)."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from heapq import merge
from pathlib import Path

import numpy as np
from jaxtyping import Float32
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from vaelib.live.commands import Parser, check_file, command, named
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.playing import midi_file
from vaelib.live.playing.events import Event, Move, Retune, Set, Timed
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.live.playing.trajectory import trajectory
from vaelib.live.playing.tuning import tuning
from vaelib.live.presets import Presets
from vaelib.synthesis.engines import ENGINES, write_wav

__all__ = ["fitted", "main", "rendered"]

_LONGEST_TAIL = 6000
"""Ticks, in case a note never ends."""
_PEAK = 0.99


def rendered(
    instrument: Instrument,
    events: Iterable[Timed],
    *,
    values: Mapping[str, float | str] | None = None,
    engine: str = "bank",
    sr: float | None = None,
    progress: bool = False,
) -> Float32[np.ndarray, "2 n_samples"]:
    """The sound of events, until the last note has died away.

    Parameters
    ----------
    events : iterable of Timed
        In their order.
    values : mapping, optional
        Settings of the performance that differ from their defaults.
    engine, sr
        Those of `Performer`.
    progress : bool
        Whether to show a bar on standard error.

    Raises
    ------
    ValueError
        If there is no such setting or engine, or an event cannot be obeyed.
    """
    performance, performer = Performance(instrument, values), Performer(instrument, engine, sr=sr)
    events = list(events)
    n_ticks = events[-1].tick + 1 if events else 0
    hidden = {"disable": not progress, "desc": "playing", "unit": "tick", "mininterval": 0.5}

    def blocks() -> Iterator[np.ndarray]:
        yield from played(performance, performer, events, n_ticks)
        for _ in range(_LONGEST_TAIL):
            if not performance.sounding:
                return
            yield from played(performance, performer, (), 1)

    # Threads cost more than they save on the products of one tick.
    with threadpool_limits(1, "blas"):
        bar = tqdm(blocks(), total=n_ticks, **hidden)
        found = [np.zeros((2, 0), np.float32), *(block.astype(np.float32) for block in bar)]
    return np.concatenate(found, axis=1)


def fitted(sound: Float32[np.ndarray, "2 n"]) -> tuple[Float32[np.ndarray, "2 n"], float]:
    """A sound that is not clipped, and the gain in dB that it took: 0 if it was soft enough."""
    peak = float(np.max(np.abs(sound), initial=0.0))
    if peak <= _PEAK:
        return sound, 0.0
    return sound * np.float32(_PEAK / peak), 20 * float(np.log10(_PEAK / peak))


def _setting(pair: str) -> Set:
    """A setting from a word such as attack_s=0.1."""
    name, equals, text = pair.partition("=")
    if name not in PARAMETERS or not equals:
        raise ValueError(f"{pair!r} is no setting: write NAME=VALUE, of what --settings lists")
    try:
        value: float | str = float(text)
    except ValueError:
        value = text
    return Set(name, PARAMETERS[name].number(value))


def _before(options: Namespace, instrument: Instrument) -> list[Event]:
    """What is chosen before the first note: settings, the preset, and the tuning."""
    events: list[Event] = [_setting(pair) for pair in options.set]
    if options.preset:
        z = Presets(instrument, options.presets).recall(options.preset)
        events.append(Move(tuple(z.tolist())))
    if options.scale:
        events.append(Retune(tuning(options.scale, options.mapping)))
    elif options.mapping:
        raise ValueError("a keyboard mapping needs a scale: name one with --scale")
    return events


@command
def main(arguments: list[str] | None = None) -> None:
    """Play a MIDI file to a WAV file of two channels."""
    parser = Parser("python -m vaelib.live.rendering", description=main.__doc__)
    add = parser.add_argument
    add(
        "midi",
        nargs="?",
        default="",
        help="MIDI file; its program changes choose presets, unless one is named",
    )
    add("--out", type=Path, metavar="FILE", help="WAV file (beside the MIDI file)")
    add("--instrument", type=Path, default=DEFAULT, metavar="FILE", help="what to play")
    add("--preset", help="what the dials show at first, by name or number")
    add("--presets", type=Path, metavar="FILE", help="the file of the presets")
    add("--path", type=int, metavar="SEED", help="move the dials along a path of this seed")
    add("--engine", choices=list(ENGINES), default="bank", help="what makes the sound")
    add("--sr", type=float, help="sampling rate in Hz (that of the instrument)")
    add("--scale", type=Path, metavar="FILE", help="tuning, a .scl file of Scala")
    add("--mapping", type=Path, metavar="FILE", help="keyboard mapping, a .kbm file of Scala")
    add("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting, any number")
    add("--settings", action="store_true", help="list the settings, and play nothing")
    options = parser.parse_args(arguments)
    if options.settings:
        print("\n".join(map(str, PARAMETERS.values())))
        return
    if not options.midi:
        raise ValueError("no MIDI file is named: make render MIDI=song.mid")
    midi = named(options.midi)
    events, n_held = midi_file.read(midi, programs=options.preset is None)
    out = options.out or midi.with_suffix(".wav")
    if out.suffix.lower() != ".wav":
        raise ValueError(f"{out} is no WAV file: give its name the suffix .wav")
    check_file(out)
    if out.exists() and out.samefile(midi):
        raise ValueError(f"{out} is the MIDI file itself: name another file with --out")
    if options.path is not None and options.path < 0:
        raise ValueError(f"a seed counts from 0 up: take another than {options.path}")
    instrument = Instrument.load(options.instrument)
    before = _before(options, instrument)
    walk: list[Timed] = []
    if options.path is not None:
        points = trajectory(instrument, events[-1].tick + 1, seed=options.path)
        walk = [Timed(i, 0.0, Move(tuple(z))) for i, z in enumerate(points.tolist())]
    whole = merge(walk, events, key=lambda timed: timed[:2])
    whole = [*(Timed(0, 0.0, event) for event in before), *whole]
    how = {"engine": options.engine, "sr": options.sr}
    sound, gain_db = fitted(rendered(instrument, whole, **how, progress=sys.stderr.isatty()))
    sr = options.sr or instrument.sr
    write_wav(out, sound, sr)
    softer = f", {-gain_db:.1f} dB softer, or it would be clipped" if gain_db else ""
    print(f"{out}: {sound.shape[1] / sr:.0f} s by the {options.engine}{softer}")
    if n_held:
        notes = "a note is" if n_held == 1 else f"{n_held} notes are"
        print(f"{notes} never ended in {midi}, and held to its end")


if __name__ == "__main__":
    sys.exit(main())
