"""Passages: what engines are given for a second or two, and what is known of the sound.

`tonal` passages have partials that a frame can tell apart; of `dense` ones no single frame gives
the spectrum. Their sounds are those of `vaelib.synthesis.reference_sounds`.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from numpy.lib.stride_tricks import sliding_window_view

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis.engines import Tick
from vaelib.synthesis.notes import Sound
from vaelib.synthesis.partials import Partials
from vaelib.synthesis.reference_sounds import KNOWN

__all__ = ["EVENTS", "Passage", "dense", "tonal"]

EVENTS = {
    "moving": "a sweep",
    "jumping": "jumps in one tick",
    "gate": "a gate",
    "legato": "a slur",
    "lost": "20 % of ticks lost",
    "late": "bursts of 50 ms",
}
"""What happens in a passage that changes."""


@dataclass(frozen=True, eq=False)
class Passage:
    """What an engine is given, tick by tick, and what is known of the sound that is meant.

    Attributes
    ----------
    f0_hz, ratio, gate : float, and float or array of shape (n_ticks,)
        Fundamental of the sounds that the spectra show; the pitch over it, and the gate.
    measures : tuple of str
        What is measured: "click", "spectrum" (SC and LSD), "partials" (NPR and cents), "flutter",
        "average" (the LSD of power-averaged spectra).
    partials : tuple of two arrays, shape (n_partials,), optional
        True frequencies (Hz, at the pitch that is played) and amplitudes.
    meant : array, shape (n_samples,), optional
        The sound itself.
    decoded : sequence of Partials, optional
        The partials of each tick, where a decoder gives them: engines need not find them.
    """

    f0_hz: float
    magnitudes: Float[np.ndarray, "n_ticks 1025"]
    measures: tuple[str, ...] = ("click",)
    ratio: Float[np.ndarray, " n_ticks"] | float = 1.0
    gate: Float[np.ndarray, " n_ticks"] | float = 1.0
    partials: tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]] | None = None
    meant: Sound | None = None
    decoded: Sequence[Partials] | None = None

    def ticks(self) -> Iterator[Tick]:
        """What an engine is given."""
        n = len(self.magnitudes)
        f0_hz, gate = (np.broadcast_to(x, n) for x in (self.ratio * self.f0_hz, self.gate))
        partials = itertools.repeat(None) if self.decoded is None else self.decoded
        return map(Tick, self.magnitudes, f0_hz.tolist(), gate.tolist(), partials)


def tonal(
    n_ticks: int, *, shifts: Sequence[float] = (), seed: int = 0
) -> dict[tuple[str, str], Passage]:
    """Passages of two sounds whose partials a frame can tell apart, by sound and event.

    The parameter of each sound is constant, moving or jumping. Notes are gated, slurred, and
    shifted in pitch by so many semitones, an event named "+7". Spectra are late, or lost by chance
    of this seed.
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
    found = {}
    for name in ("harmonic", "inharmonic"):
        known = KNOWN[name]
        courses = known.courses(n_ticks)
        spectra = {course: known.magnitudes(values) for course, values in courses.items()}
        frequency_hz, amplitude = known.partials(known.middle)
        for event, (course, there, measures, note) in events.items():
            played_hz = note.get("ratio", 1.0) * frequency_hz if "partials" in measures else None
            found[name, event] = Passage(
                known.f0_hz,
                spectra[course][there],
                measures,
                partials=None if played_hz is None else (played_hz, amplitude),
                meant=known.sound(courses[course]) if event in courses else None,
                **note,
            )
    return found


def dense(n_ticks: int) -> dict[tuple[str, str], Passage]:
    """Passages of constant sounds that no single frame describes: noise, and dense partials of FM.

    The event is what an engine is given: the spectrum of "one" frame, or of "eight", averaged in
    power. The sounds are compared by their averaged spectra.
    """
    found = {}
    for name in ("noisy", "FM"):
        known = KNOWN[name]
        values = known.courses(n_ticks)["constant"]
        meant = known.sound(values)
        frames = sliding_window_view(meant, N_FFT)[:: N_FFT // 2]
        averaged = np.sqrt(np.mean(magnitude(frames[:8]) ** 2, axis=0))
        for event, given in {"one": known.magnitudes(values[:1])[0], "eight": averaged}.items():
            found[name, event] = Passage(
                known.f0_hz, np.tile(given, (n_ticks, 1)), ("average", "flutter"), meant=meant
            )
    return found
