"""Spectral envelopes: what a decoder that is given the pitch says of partials and noise.

Its values are levels in decibels of the sound's own power: an envelope at fixed frequencies, which
is read where the partials of the played note lie, then the noise in bands; what is added to the
first partials by number, if anything is; and how far the partials are stretched. So an envelope
stays in frequency while the note moves, and what has odd partials alone keeps them.
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Float32

from vaelib.representations import N_FFT
from vaelib.synthesis.partials import N_PARTIALS, Partials

__all__ = ["HANN_ENERGY", "SpectralEnvelope", "Timbre", "of_stretch", "stretch_of"]

HANN_ENERGY = 0.375 * N_FFT
"""Sum of the squares of the periodic Hann window."""
_LEAST_STRETCH = 2e-5
"""Stretches below are those of no string: they would detune the 40th partial by 30 cents."""
_N = np.arange(1, N_PARTIALS + 1)


def of_stretch(stretch: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """The value that a decoder gives for a stretch B, in doublings."""
    return np.log2(1 + np.maximum(stretch, 0) / _LEAST_STRETCH)


def stretch_of(value: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """The stretch B of a decoder's value: exact from 1.5 up, and 0 below 0.5, as a decoder wavers.

    The inverse of `of_stretch`.
    """
    value = np.clip(value, 0, 10)
    return _LEAST_STRETCH * (2 ** (value * np.clip(value - 0.5, 0, 1)) - 1)


class Timbre(NamedTuple):
    """A decoded sound at a pitch.

    `partials` are those for a note of the instrument's own pitch, as its engines take them; `noise`
    is the RMS of the noise between the edges of each band, in true frequencies, full scale being 1,
    and None if the decoder gives none.
    """

    partials: Partials
    noise: Float[np.ndarray, " n_bands"] | None


class SpectralEnvelope(NamedTuple):
    """What the values of a decoder mean that is given the pitch beside the latents.

    Attributes
    ----------
    hz : array, shape (n_points,)
        Frequencies of the first values, rising.
    noise_edges_hz : array, shape (n_bands + 1,)
        Edges of the bands of noise, whose levels come next, rising; the stretch is the last value.
    lowest_hz, highest_hz : float
        The pitches that it has learned: those beyond are decoded as these are.
    n_numbered : int
        Values between the noise and the stretch: what is added to the levels of the first partials.
    """

    hz: Float32[np.ndarray, " n_points"]
    noise_edges_hz: Float32[np.ndarray, " n_edges"]
    lowest_hz: float
    highest_hz: float
    n_numbered: int = 0

    @property
    def middle_hz(self) -> float:
        """The middle of the pitches that it has learned."""
        return float(np.sqrt(self.lowest_hz * self.highest_hz))

    @property
    def bands_hz(self) -> Float[np.ndarray, " n_bands"]:
        """The middles of the bands of noise."""
        edges = np.asarray(self.noise_edges_hz, float)
        return (edges[1:] + edges[:-1]) / 2

    def noise_magnitudes(
        self, noise: Float[np.ndarray, " n_bands"], *, sr: float
    ) -> Float[np.ndarray, " n_bins"]:
        """Magnitudes of noise at the bins of a Hann frame, flat in each band, from their RMS."""
        edges = np.asarray(self.noise_edges_hz, float)
        per_hz = np.concatenate([[0], noise**2 / np.diff(edges), [0]])
        hz = np.arange(0, min(edges[-1], sr / 2), sr / N_FFT)
        # White noise of variance 1 has a power per Hz of 2 / sr, and of sum(w^2) in a bin.
        return np.sqrt(per_hz[np.searchsorted(edges, hz, side="right")] * sr / 2 * HANN_ENERGY)

    def fits(self, n_values: int) -> bool:
        """Whether its numbers can be those of an envelope, and a decoder gives as many."""
        axes = self.hz, self.noise_edges_hz
        if not all(x.ndim == 1 and len(x) > 1 and np.all(np.diff(x) > 0) for x in axes):
            return False
        lowest, highest = map(float, (self.lowest_hz, self.highest_hz))
        finite = np.isfinite(np.concatenate(axes)).all() and 1 < lowest <= highest < 1e5
        n = len(axes[0]) + len(axes[1]) + self.n_numbered
        few = 0 <= self.n_numbered <= N_PARTIALS
        return bool(finite and few and axes[1][0] >= 0 and n_values == n)

    def octaves(self, hz: Float[np.ndarray, " n"], *, above_hz: float) -> Float32[np.ndarray, " n"]:
        """The pitch as the decoder is given it, in octaves above the instrument's own."""
        return np.log2(np.clip(hz, self.lowest_hz, self.highest_hz) / above_hz).astype(np.float32)

    def timbres(
        self,
        values: Float[np.ndarray, "n n_values"],
        hz: Float[np.ndarray, " n"],
        *,
        f0_hz: float,
        floor_db: float,
        rms: float,
        top_hz: float,
    ) -> list[Timbre]:
        """Read decoded values at the partials of notes.

        Parameters
        ----------
        hz : array, shape (n,)
            The notes; the first partial is exactly there, and the k-th k times as high, unless it
            is stretched.
        f0_hz : float
            The note whose partials are given.
        floor_db : float
            Levels below are silence.
        rms : float
            Of partials and noise together, full scale being 1.
        top_hz : float
            There are no partials above, nor above the envelope.
        """
        n_points, n_noise = len(self.hz), len(self.noise_edges_hz) - 1
        stretch = stretch_of(np.asarray(values[:, -1:], float))
        ratio = _N * np.sqrt((1 + stretch * _N**2) / (1 + stretch))
        at = ratio * np.asarray(hz, float)[:, None]
        levels = [
            np.interp(f, self.hz, row) for f, row in zip(at, values[:, :n_points], strict=True)
        ]
        levels = np.array(levels).reshape(at.shape)
        apart = values[:, n_points + n_noise : -1]
        levels[:, : apart.shape[1]] += apart
        power = _power(levels, floor_db)
        power[at > min(top_hz, self.hz[-1])] = 0
        noise = _power(values[:, n_points : n_points + n_noise], floor_db)
        total = power.sum(axis=1, keepdims=True) + noise.sum(axis=1, keepdims=True)
        gain = rms / np.sqrt(np.maximum(total, 1e-12))
        amplitude, noise = np.sqrt(2 * power) * gain, np.sqrt(noise) * gain
        return [
            Timbre(Partials(f0_hz * f[a > 0], a[a > 0]), level)
            for f, a, level in zip(ratio, amplitude, noise, strict=True)
        ]


def _power(levels: Float[np.ndarray, "*shape"], floor_db: float) -> Float[np.ndarray, "*shape"]:
    return np.where(levels < floor_db, 0, 10 ** (np.asarray(levels, float) / 10))
