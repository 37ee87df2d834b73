"""Tracking: partials followed from tick to tick, each in the slot that it keeps while it lives.

Slot i is oscillator i wherever the sound is made, here or across a network.

R. McAulay and T. Quatieri, "Speech analysis/synthesis based on a sinusoidal representation", IEEE
Trans. ASSP 34(4), 1986.
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float, Int

from vaelib.representations import N_FFT
from vaelib.synthesis.notes import SR
from vaelib.synthesis.partials import N_PARTIALS, Partials

__all__ = ["Tracked", "Tracker"]


class Tracked(NamedTuple):
    """What each slot holds at a tick; a silent slot has amplitude 0 and keeps its last frequency.

    A slot that was `born` in this tick was silent before: it starts at its frequency, without a
    glide.
    """

    frequency_hz: Float[np.ndarray, " n_slots"]
    amplitude: Float[np.ndarray, " n_slots"]
    born: Bool[np.ndarray, " n_slots"]


class Tracker:
    """Follow partials from tick to tick: each keeps its slot as long as it lives.

    The closest pairs of an old and a new partial go together, if within reach. A partial that finds
    no successor dies: its slot has amplitude 0, and is given to another partial only after it has
    been silent for one whole tick. If slots run out, the smallest newcomers wait.
    """

    def __init__(self, *, sr: float = SR, n_slots: int = N_PARTIALS):
        self._reach_hz = 2.5 * sr / N_FFT  # two bins and a half
        self._frequency = np.zeros(n_slots)
        self._amplitude = np.zeros(n_slots)
        self._alive = np.zeros(n_slots, bool)
        self._dying = np.zeros(n_slots, bool)
        self._last: Partials | None = None
        self._steady: Tracked | None = None

    def follow(self, partials: Partials) -> Tracked:
        """Give every partial of the next spectrum, of any number, its slot.

        The arrays are new, unless these very partials came before and have their slots.
        """
        frequency, amplitude = partials
        if partials is self._last and np.count_nonzero(self._alive) == len(frequency):
            if self._steady is None:
                born = np.zeros_like(self._alive)
                self._steady = Tracked(self._frequency.copy(), self._amplitude.copy(), born)
                self._dying = born
            return self._steady
        self._last, self._steady = partials, None
        old = np.flatnonzero(self._alive)
        slot = np.append(old, -1)[_partners(frequency, self._frequency[old], self._reach_hz)]

        born, alive = np.zeros((2, len(self._alive)), bool)
        newcomers = np.flatnonzero(slot < 0)
        if len(newcomers):
            free = np.flatnonzero(~(self._alive | self._dying))
            if len(newcomers) > len(free):
                largest = np.argsort(-amplitude[newcomers], kind="stable")[: len(free)]
                newcomers = np.sort(newcomers[largest])
            slot[newcomers] = free[: len(newcomers)]
            born[slot[newcomers]] = True
            heard = slot >= 0
            slot, frequency, amplitude = slot[heard], frequency[heard], amplitude[heard]
        alive[slot] = True
        self._frequency[slot] = frequency
        self._amplitude[:] = 0
        self._amplitude[slot] = amplitude
        self._dying = self._alive & ~alive
        self._alive = alive
        return Tracked(self._frequency.copy(), self._amplitude.copy(), born)


def _partners(
    new: Float[np.ndarray, " n"], old: Float[np.ndarray, " m"], reach: float
) -> Int[np.ndarray, " n"]:
    """The old value that each new one is paired with, the closest pairs first; -1 if none."""
    partner = np.full(len(new), -1)
    if not len(new) or not len(old):
        return partner
    if len(new) == len(old) > 1:
        # Mostly each has moved by less than half of what lies between any two.
        rising, order = np.argsort(new), np.argsort(old)
        new_, old_ = new[rising], old[order]
        moved = np.abs(new_ - old_).max()
        if moved <= reach and 2 * moved < min(np.diff(new_).min(), np.diff(old_).min()):
            partner[rising] = order
            return partner
    distance = np.abs(new[:, None] - old)
    distance[distance > reach] = np.inf
    found = 0
    while True:
        # Two that are each other's closest are a pair whatever the others do. Those out of reach
        # are all equally far, and drop out.
        closest = distance.argmin(axis=1)
        rows = np.flatnonzero(distance.argmin(axis=0)[closest] == np.arange(len(new)))
        rows = rows[np.isfinite(distance[rows, closest[rows]])]
        if not len(rows):
            return partner
        partner[rows] = closest[rows]
        found += len(rows)
        if found == min(distance.shape):
            return partner
        distance[rows] = np.inf
        distance[:, closest[rows]] = np.inf
