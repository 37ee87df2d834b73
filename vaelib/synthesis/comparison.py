"""Comparison: engines that play passages, measured and held against targets.

A `Contender` plays `vaelib.synthesis.passages` (`render_all`). `measure` makes a table with one row
for each sound, and `summary` has one column for each measure and event. The worst of the sounds is
held against `TARGETS`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from vaelib.synthesis import quality
from vaelib.synthesis.engine import Engine
from vaelib.synthesis.engines import ENGINES, TITLES, griffin_lim, render
from vaelib.synthesis.notes import HOP, Sound
from vaelib.synthesis.passages import Passage

__all__ = [
    "ITSELF",
    "ONSET",
    "TARGETS",
    "Contender",
    "contenders",
    "engines",
    "live",
    "measure",
    "n_met",
    "render_all",
    "summary",
]

ONSET = 20
"""Ticks at the start of a sound that are not measured: an engine may fade in there, or be late."""

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


@dataclass(frozen=True)
class Contender:
    """Something that plays a passage, a tick of 441 samples for each spectrum.

    It can play these `sounds` and `events`, by default all.
    """

    play: Callable[[Passage], Sound]
    sounds: Sequence[str] | None = None
    events: Sequence[str] | None = None

    def plays(self, sound: str, event: str) -> bool:
        """Whether it can play this event of this sound."""
        return sound in (self.sounds or [sound]) and event in (self.events or [event])


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
        TITLES["2017-inverse-stft-redrawn"]: live(
            ENGINES["2017-inverse-stft-redrawn"], events=("constant",)
        ),
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


def render_all(
    contenders: Mapping[str, Contender], passages: Mapping[tuple[str, str], Passage]
) -> dict[tuple[str, str, str], Sound]:
    """Let every contender play every passage that it can: the sounds by engine, sound and event."""
    todo = [(name, key) for key in passages for name, one in contenders.items() if one.plays(*key)]
    # A tick is too small to be shared between threads: they would wait for each other.
    with threadpool_limits(1, "blas"):
        return {
            (name, *key): contenders[name].play(passages[key])
            for name, key in tqdm(todo, desc="rendering", unit="sound", leave=False)
        }


def measure(
    sounds: Mapping[tuple[str, str, str], Sound], passages: Mapping[tuple[str, str], Passage]
) -> pd.DataFrame:
    """Measures of rendered sounds, one row for each.

    The columns are engine, sound, event, and the measures of `vaelib.synthesis.quality`: click
    (dB), sc, lsd (dB), npr (dB), cents, cents_max, flutter (dB); NaN where a passage does not ask
    for a measure. Raises ValueError if a sound is silent, or too short to be measured.
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
