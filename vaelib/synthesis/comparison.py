"""Comparison: engines that play spectra of known sounds, measured and held against targets.

A `Passage` is what an engine is given for a second or two: a spectrum, a pitch and a gate a tick,
and what is known of the sound that is meant. A `Contender` plays passages. `render_all` lets every
contender play every passage that it can, `measure` makes a table with one row for each sound that
came out, and `summary` has one column for each measure and event. The worst of the sounds is held
against `TARGETS`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from jaxtyping import Float
from numpy.lib.stride_tricks import sliding_window_view
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis import quality
from vaelib.synthesis.engines import ENGINES, TITLES, Engine, Tick, griffin_lim, render
from vaelib.synthesis.notes import HOP
from vaelib.synthesis.reference_sounds import KNOWN

__all__ = [
    "EVENTS",
    "ITSELF",
    "ONSET",
    "TARGETS",
    "Contender",
    "Passage",
    "contenders",
    "dense_passages",
    "engines",
    "live",
    "measure",
    "n_met",
    "render_all",
    "summary",
    "tonal_passages",
]

ONSET = 20
"""Ticks at the start of a sound that are not measured: an engine may fade in there, or be late."""

EVENTS = {
    "moving": "a sweep",
    "jumping": "jumps in one tick",
    "gate": "a gate",
    "legato": "a slur",
    "lost": "20 % of ticks lost",
    "late": "bursts of 50 ms",
}
"""What happens in a passage that changes."""

TARGETS = {
    "sc_constant": 0.01,
    "lsd_constant": 0.3,
    "sc_moving": 0.02,
    "lsd_moving": 1.0,
    "npr_constant": -60.0,
    "cents_constant": 0.5,
    "cents_max_constant": 3.0,
    "flutter": 0.02,
    "npr_repitched": -50.0,
    "cents_repitched": 0.5,
    "click_moving": -90.0,
    "click_jumping": -75.0,
    "click_gate": -70.0,
    "click_legato": -75.0,
    "click_lost": -85.0,
    "click_late": -85.0,
}
"""The largest value of each column of `summary` that an engine may have."""

Sound = Float[np.ndarray, " n_samples"]


@dataclass(frozen=True, eq=False)
class Passage:
    """What an engine is given, tick by tick, and what is known of the sound that is meant.

    Attributes
    ----------
    f0_hz : float
        Fundamental of the sounds that the spectra show.
    magnitudes : array, shape (n_ticks, 1025)
        The spectrum of each tick.
    measures : tuple of str
        What is measured: "click", "spectrum" (SC and LSD), "partials" (NPR and cents), "flutter",
        "average" (the LSD of power-averaged spectra).
    ratio, gate : float or array, shape (n_ticks,)
        Pitch over the fundamental, and gate.
    partials : tuple of two arrays, shape (n_partials,), optional
        True frequencies (Hz, at the pitch that is played) and amplitudes of a steady passage.
    meant : array, shape (n_samples,), optional
        The sound itself.
    """

    f0_hz: float
    magnitudes: Float[np.ndarray, "n_ticks 1025"]
    measures: tuple[str, ...] = ("click",)
    ratio: Float[np.ndarray, " n_ticks"] | float = 1.0
    gate: Float[np.ndarray, " n_ticks"] | float = 1.0
    partials: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]] | None = None
    meant: Sound | None = None

    def ticks(self) -> Iterator[Tick]:
        """What an engine is given."""
        n = len(self.magnitudes)
        f0_hz, gate = (np.broadcast_to(x, n) for x in (self.ratio * self.f0_hz, self.gate))
        return map(Tick, self.magnitudes, f0_hz.tolist(), gate.tolist())


@dataclass(frozen=True)
class Contender:
    """Something that plays passages.

    Attributes
    ----------
    play : callable
        From a passage to its sound, one tick of 441 samples for each spectrum.
    sounds, events : collection of str, optional
        What it can play; by default everything.
    """

    play: Callable[[Passage], Sound]
    sounds: Sequence[str] | None = None
    events: Sequence[str] | None = None

    def plays(self, sound: str, event: str) -> bool:
        """Whether it can play this event of this sound."""
        return (self.sounds is None or sound in self.sounds) and (
            self.events is None or event in self.events
        )


_WHOLE = ("constant", "moving", "jumping")
"""Events without notes or lost spectra."""

ITSELF = Contender(lambda passage: passage.meant, events=(*_WHOLE, "one"))
"""The sound that is meant: how good a number can be."""


def live(make: Callable[[float], Engine], **only: Sequence[str]) -> Contender:
    """A contender of an engine that is played tick by tick, such as ``ENGINES["bank"]``."""
    return Contender(lambda passage: render(make(passage.f0_hz), passage.ticks()), **only)


def engines(*names: str) -> dict[str, Contender]:
    """Contenders of engines, by their titles; ``names`` are those of ``ENGINES``."""
    return {TITLES[name]: live(ENGINES[name]) for name in names}


def contenders(*, n_iter: int = 32) -> dict[str, Contender]:
    """All that are compared on tonal sounds, by their titles.

    Griffin and Lim's method (`n_iter` iterations) needs the whole sound before it starts, and has
    neither pitch nor gate. The sound itself shows how good a number can be. In 2017 spectra came in
    messages, four a second, each with new random phases: "2017 bank, messages" starts again at each
    message, "2017 bank" plays a spectrum a tick.
    """
    return {
        **engines("bank", "harmonic-bank", "inverse-stft", "spsi"),
        "harmonic bank": live(ENGINES["harmonic-bank"], sounds=("harmonic",)),
        **engines("2017-bank", "2017-inverse-stft"),
        "Griffin-Lim": Contender(
            lambda passage: griffin_lim(passage.magnitudes, n_iter=n_iter), events=_WHOLE
        ),
        "the sound itself": ITSELF,
        "2017 bank, messages": Contender(_messages, events=("moving", "jumping", "lost", "late")),
    }


def _messages(passage: Passage, every: int = 25) -> Sound:
    """The bank of 2017 where every 25th spectrum is a message, which starts all oscillators anew.

    Each starts one tick before it is heard, so that it does not fade in.
    """
    ticks = list(passage.ticks())
    parts = [
        render(ENGINES["2017-bank"](passage.f0_hz, seed=first), [ticks[first]] * (every + 1))[HOP:]
        for first in range(0, len(ticks), every)
    ]
    return np.concatenate(parts)[: len(ticks) * HOP]


def tonal_passages(
    n_ticks: int, *, shifts: Sequence[float] = (), seed: int = 0
) -> dict[tuple[str, str], Passage]:
    """Passages of two sounds whose partials a frame can tell apart, by sound and event.

    The parameter of each sound is constant, moving or jumping. Notes are gated, slurred, and
    shifted in pitch. Spectra are lost, or late.

    Parameters
    ----------
    n_ticks : int
        Length of each passage.
    shifts : sequence of float
        Semitones; each is an event, named "+7".
    seed : int
        Of the spectra that are lost.
    """
    t = np.arange(n_ticks)
    lost = np.random.default_rng(seed).random(n_ticks) < 0.2
    slur = 2 ** (np.array([0, 7, -5, 3])[t // 40 % 4] / 12)
    held = np.maximum.accumulate(np.where(lost, 0, t))
    steady = ("click", "partials")
    # The course of the parameter, the spectrum that is there, and what is measured.
    events = {
        "constant": ("constant", t, (*steady, "spectrum", "flutter"), {}),
        "moving": ("moving", t, ("click", "spectrum"), {}),
        "jumping": ("jumping", t, ("click",), {}),
        "gate": ("constant", t, ("click",), {"gate": t // 20 % 2}),
        "legato": ("constant", t, ("click",), {"ratio": slur}),
        "lost": ("moving", held, ("click",), {}),
        "late": ("moving", t // 5 * 5, ("click",), {}),
    }
    events |= {
        f"{shift:+g}": ("constant", t, steady, {"ratio": 2 ** (shift / 12)}) for shift in shifts
    }
    passages = {}
    for name in ("harmonic", "inharmonic"):
        known = KNOWN[name]
        courses = known.courses(n_ticks)
        spectra = {course: known.magnitudes(values) for course, values in courses.items()}
        frequency_hz, amplitude = known.partials(known.middle)
        for event, (course, there, measures, note) in events.items():
            passages[name, event] = Passage(
                known.f0_hz,
                spectra[course][there],
                measures,
                partials=(note.get("ratio", 1.0) * frequency_hz, amplitude)
                if "partials" in measures
                else None,
                meant=known.sound(courses[course]) if event in courses else None,
                **note,
            )
    return passages


def dense_passages(n_ticks: int) -> dict[tuple[str, str], Passage]:
    """Passages of constant sounds that no single frame describes: noise, and dense partials of FM.

    The event is what an engine is given: the spectrum of "one" frame, or of "eight", averaged in
    power. The sounds are compared by their averaged spectra.
    """
    passages = {}
    for name in ("noisy", "FM"):
        known = KNOWN[name]
        values = known.courses(n_ticks)["constant"]
        meant = known.sound(values)
        frames = sliding_window_view(meant, N_FFT)[:: N_FFT // 2]
        averaged = np.sqrt(np.mean(magnitude(frames[:8]) ** 2, axis=0))
        for event, given in {"one": known.magnitudes(values[:1])[0], "eight": averaged}.items():
            passages[name, event] = Passage(
                known.f0_hz, np.tile(given, (n_ticks, 1)), ("average", "flutter"), meant=meant
            )
    return passages


def render_all(
    contenders: Mapping[str, Contender], passages: Mapping[tuple[str, str], Passage]
) -> dict[tuple[str, str, str], Sound]:
    """Let every contender play every passage that it can: the sounds by engine, sound and event."""
    todo = [
        (engine, *passage)
        for passage in passages
        for engine, contender in contenders.items()
        if contender.plays(*passage)
    ]
    # A tick is too small to be shared between threads: they would wait for each other.
    with threadpool_limits(1, "blas"):
        return {
            (engine, sound, event): contenders[engine].play(passages[sound, event])
            for engine, sound, event in tqdm(todo, desc="rendering", unit="sound", leave=False)
        }


def measure(
    sounds: Mapping[tuple[str, str, str], Sound], passages: Mapping[tuple[str, str], Passage]
) -> pd.DataFrame:
    """Measures of rendered sounds.

    Returns
    -------
    DataFrame
        One row for each sound; columns engine, sound, event, and the measures of
        `vaelib.synthesis.quality`: click (dB), sc, lsd (dB), npr (dB), cents, cents_max, flutter
        (dB). NaN where a passage does not ask for a measure.

    Raises
    ------
    ValueError
        If a sound is silent, or too short to be measured.
    """
    rows = []
    with threadpool_limits(1, "blas"):
        for key, sound in tqdm(sounds.items(), desc="measuring", unit="sound", leave=False):
            row = dict(zip(("engine", "sound", "event"), key, strict=True))
            rows.append(row | _measures(sound, passages[key[1:]]))
    return pd.DataFrame(rows)


def _measures(sound: Sound, passage: Passage) -> dict[str, float]:
    """The measures of one sound that its passage asks for."""
    steady, row = sound[ONSET * HOP :], {}
    if "click" in passage.measures:
        row["click"] = quality.click_db(steady)
    if "spectrum" in passage.measures:
        row["sc"], row["lsd"] = quality.spectral_error(sound, passage.magnitudes)
    if "partials" in passage.measures:
        row["npr"] = quality.noise_to_partials_db(steady, passage.partials[0])
        row["cents"], row["cents_max"] = quality.cents_error(steady, *passage.partials)
    if "flutter" in passage.measures:
        row["flutter"] = quality.flutter_db(steady)
    # The sound that is meant has no distance from itself.
    if "average" in passage.measures and sound is not passage.meant:
        row["lsd"] = quality.lsd_of_averages(steady, passage.meant[ONSET * HOP :])
    return row


def summary(table: pd.DataFrame) -> pd.DataFrame:
    """The measures of `measure` by engine and sound, one column for each measure and event.

    The worst of all shifts in pitch is called "repitched", and the flutter of the constant sound
    "flutter". ``summary(table).groupby("engine").max()`` is the worst of the sounds.
    """
    shifted = table["event"].str.match(r"[+-]\d")
    worst = (
        table.assign(event=table["event"].mask(shifted, "repitched"))
        .groupby(["engine", "sound", "event"], sort=False)
        .max()
        .unstack("event", sort=False)
        .dropna(axis="columns", how="all")
    )
    worst.columns = [f"{measure}_{event}" for measure, event in worst.columns]
    return worst.rename(columns={"flutter_constant": "flutter"})


def n_met(worst: pd.DataFrame) -> pd.Series:
    """How many of `TARGETS` each row meets; a measure that is missing is not met."""
    targets = pd.Series(TARGETS)
    return worst.reindex(columns=targets.index).le(targets).sum(axis="columns")
