"""Rows of decibels: the envelope of the partials and the noise on an ERB axis, and back.

A row holds the envelope of the partials at 128 frequencies, then the power of the noise in 24
bands, each in decibels of the row's own power and at least -80. Loudness stands apart. Read at its
own pitch, a row gives its partials back; read at another, an envelope that stays in frequency.

A clarinet has loud odd partials and faint even ones at every pitch. In a *numbered* row the
envelope is smooth, and how far the first partials lie from it stands behind the noise, by number.
"""

import numpy as np
from jaxtyping import Float, Float32

from vaelib.datasets.recordings.erb_scale import erb_rate, hz_of_erb_rate

__all__ = [
    "ENVELOPE",
    "FLOOR_DB",
    "HZ",
    "NOISE",
    "NOISE_EDGES_HZ",
    "N_NUMBERED",
    "TOP_HZ",
    "WIDTH",
    "harmonic_levels_db",
    "noise_power_density",
    "numbered",
    "partial_amplitudes",
    "partial_levels_db",
    "rows",
]

LOW_HZ, TOP_HZ = 27.5, 16_000.0
FLOOR_DB = -80.0
_N_POINTS, _N_BANDS = 128, 24
ENVELOPE = slice(0, _N_POINTS)
NOISE = slice(ENVELOPE.stop, ENVELOPE.stop + _N_BANDS)
WIDTH = NOISE.stop
"""Numbers of a row."""
N_NUMBERED = 24
"""Partials that a numbered row tells apart; from the 17th on less and less."""
_FADE = 8

_SMOOTH = 0.01
"""Weight of the slope: partials 400 Hz apart are kept within 0.3 dB; 0 would overshoot."""

HZ = hz_of_erb_rate(np.linspace(erb_rate(LOW_HZ), erb_rate(TOP_HZ), _N_POINTS))
"""Frequencies of the envelope's points."""

NOISE_EDGES_HZ = hz_of_erb_rate(np.linspace(erb_rate(LOW_HZ), erb_rate(TOP_HZ), _N_BANDS + 1))
"""Edges of the bands of noise."""

_BANDS_HZ = np.diff(NOISE_EDGES_HZ)
_MIDDLES = (erb_rate(NOISE_EDGES_HZ[1:]) + erb_rate(NOISE_EDGES_HZ[:-1])) / 2


def rows(
    amplitudes: Float[np.ndarray, "n n_partials"],
    hz: Float[np.ndarray, "n n_partials"],
    density: Float[np.ndarray, "n 24"],
    *,
    top_hz: float = TOP_HZ,
) -> tuple[Float32[np.ndarray, "n 152"], Float[np.ndarray, " n"]]:
    """Write partials and noise as rows.

    Parameters
    ----------
    amplitudes, hz : arrays, shape (n, n_partials)
        Of the partials from the first one on; NaN where there is none. A sine of amplitude a has
        the power a^2 / 2.
    density : array, shape (n, 24)
        Power of the noise per Hz between `NOISE_EDGES_HZ`; NaN where it is unknown.
    top_hz : float
        Half the recording's rate: nothing is known above, and the rows are at their floor.

    Returns
    -------
    rows : array of float32, shape (n, 152)
    level_db : array, shape (n,)
        Power of the partials and the noise together; a full-scale sine has -3.01.
    """
    top_hz = min(top_hz, TOP_HZ)
    known = np.isfinite(amplitudes) & (hz < top_hz)
    density = _filled(density)
    power = np.where(known, amplitudes, 0) ** 2 / 2
    noise = density * np.clip(top_hz - NOISE_EDGES_HZ[:-1], 0, _BANDS_HZ)
    total = np.maximum(power.sum(axis=1) + noise.sum(axis=1), 1e-20)[:, None]
    levels = _decibel(power / total)
    out = np.full((len(power), WIDTH), FLOOR_DB, np.float32)
    out[:, ENVELOPE] = _envelope(levels, hz, known, top_hz)
    out[:, NOISE] = _decibel(noise / total)
    return np.maximum(out, np.float32(FLOOR_DB)), 10 * np.log10(total[:, 0])


def numbered(
    rows: Float[np.ndarray, "n 152"], hz: Float[np.ndarray, "n n_partials"]
) -> Float32[np.ndarray, "n 176"]:
    """Take from an envelope what its first partials differ from those beside them.

    The envelope then goes through the mean of each partial and its two neighbours.

    Parameters
    ----------
    hz : array, shape (n, n_partials)
        Of the row's own partials, from the first one on.
    """
    levels = partial_levels_db(rows, np.minimum(hz, TOP_HZ))
    before = np.concatenate([levels[:, 1:2], levels[:, :-1]], axis=1)
    after = np.concatenate([levels[:, 1:], levels[:, -1:]], axis=1)
    share = np.clip((N_NUMBERED + 1 - np.arange(1, hz.shape[1] + 1)) / _FADE, 0, 1)
    apart = share * (levels - before / 4 - levels / 2 - after / 4)
    envelope = _envelope(levels - apart, hz, hz < TOP_HZ, TOP_HZ)
    noise = np.asarray(rows)[:, NOISE]
    return np.column_stack([envelope, noise, apart[:, :N_NUMBERED]]).astype(np.float32)


def partial_levels_db(
    rows: Float[np.ndarray, "n width"], hz: Float[np.ndarray, "n n_partials"]
) -> Float[np.ndarray, "n n_partials"]:
    """Levels of partials at any frequencies in decibels of the row's power, -inf above 16 kHz.

    Of numbered rows, the partials are those from the first one on.
    """
    rows = np.asarray(rows, float)
    at, part = _points(hz)
    envelope = rows[:, ENVELOPE]
    levels = (1 - part) * np.take_along_axis(envelope, at, axis=1)
    levels += part * np.take_along_axis(envelope, at + 1, axis=1)
    apart = rows[:, WIDTH : WIDTH + hz.shape[1]]
    levels[:, : apart.shape[1]] += apart
    return np.where(hz <= TOP_HZ, levels, -np.inf)


def partial_amplitudes(
    rows: Float[np.ndarray, "n 152"],
    hz: Float[np.ndarray, "n n_partials"],
    *,
    level_db: Float[np.ndarray, " n"] | float = 0.0,
) -> Float[np.ndarray, "n n_partials"]:
    """Amplitudes of partials at any frequencies; the inverse of `rows` at the row's own."""
    levels = partial_levels_db(rows, hz)
    return np.sqrt(2) * 10 ** ((levels + np.reshape(level_db, (-1, 1))) / 20)


def noise_power_density(
    rows: Float[np.ndarray, "n 152"],
    hz: Float[np.ndarray, " m"],
    *,
    level_db: Float[np.ndarray, " n"] | float = 0.0,
) -> Float[np.ndarray, "n m"]:
    """Power of the noise per Hz at any frequencies, by straight lines of decibels between bands."""
    per_hz = np.asarray(rows, float)[:, NOISE] - 10 * np.log10(_BANDS_HZ)
    per_hz += np.reshape(level_db, (-1, 1))
    rate = erb_rate(hz)
    decibels = np.array([np.interp(rate, _MIDDLES, row) for row in per_hz]).reshape(-1, len(rate))
    return np.where(np.asarray(hz) <= TOP_HZ, 10 ** (decibels / 10), 0)


def harmonic_levels_db(
    rows: Float[np.ndarray, "n 152"], hz: Float[np.ndarray, "n n_partials"]
) -> Float[np.ndarray, "n n_partials"]:
    """Levels of partials with the noise between them, in decibels of the row's power.

    To each partial belongs the noise around it over the distance of the first from 0 Hz: where a
    partial drowns in noise its own level tells little. -inf above 16 kHz.
    """
    per_hz = np.asarray(rows, float)[:, NOISE] - 10 * np.log10(_BANDS_HZ)
    place = (erb_rate(hz) - _MIDDLES[0]) / (_MIDDLES[1] - _MIDDLES[0])
    place = np.clip(place, 0, _N_BANDS - 1)
    at = np.minimum(place.astype(int), _N_BANDS - 2)
    around = (1 - place + at) * np.take_along_axis(per_hz, at, axis=1)
    around += (place - at) * np.take_along_axis(per_hz, at + 1, axis=1)
    power = 10 ** (partial_levels_db(rows, hz) / 10) + 10 ** (around / 10) * hz[:, :1]
    with np.errstate(divide="ignore"):
        return np.where(hz <= TOP_HZ, 10 * np.log10(power), -np.inf)


def _envelope(
    levels: Float[np.ndarray, "n n_partials"],
    hz: Float[np.ndarray, "n n_partials"],
    known: Float[np.ndarray, "n n_partials"],
    top_hz: float,
) -> Float[np.ndarray, "n 128"]:
    """Points joined by straight lines, with the least squares of error at partials and of slope."""
    n = len(levels)
    at, part = _points(np.where(known, hz, LOW_HZ))
    weight = known.astype(float)
    cell = np.arange(n)[:, None] * _N_POINTS + at

    def gathered(values: np.ndarray, step: int = 0) -> np.ndarray:
        summed = np.bincount((cell + step).ravel(), values.ravel(), n * _N_POINTS)
        return summed.reshape(n, _N_POINTS).astype(float)

    diagonal = gathered(weight * (1 - part) ** 2) + gathered(weight * part**2, 1)
    beside = gathered(weight * part * (1 - part))[:, :-1]
    right = gathered(weight * (1 - part) * levels) + gathered(weight * part * levels, 1)
    # Beyond the point that follows the last partial there is nothing.
    highest = np.max(np.where(known, hz, 0), axis=1, initial=0)
    above = (top_hz <= HZ) & (np.arange(_N_POINTS) > _points(highest[:, None])[0] + 1)
    diagonal += above
    right += above * FLOOR_DB
    slopes = np.full(_N_POINTS, 2 * _SMOOTH)
    slopes[[0, -1]] = _SMOOTH
    # A row without a partial is at the floor.
    empty = ~known.any(axis=1)
    diagonal[empty] += 1
    right[empty] += FLOOR_DB
    return _solved(diagonal + slopes, beside - _SMOOTH, right)


def _solved(
    diagonal: Float[np.ndarray, "n m"],
    beside: Float[np.ndarray, "n m-1"],
    right: Float[np.ndarray, "n m"],
) -> Float[np.ndarray, "n m"]:
    """Solve symmetric tridiagonal systems, one a row, by elimination."""
    diagonal, right = diagonal.copy(), right.copy()
    for i in range(1, diagonal.shape[1]):
        part = beside[:, i - 1] / diagonal[:, i - 1]
        diagonal[:, i] -= part * beside[:, i - 1]
        right[:, i] -= part * right[:, i - 1]
    right[:, -1] /= diagonal[:, -1]
    for i in range(diagonal.shape[1] - 2, -1, -1):
        right[:, i] = (right[:, i] - beside[:, i] * right[:, i + 1]) / diagonal[:, i]
    return right


def _points(hz: Float[np.ndarray, "*shape"]) -> tuple[np.ndarray, np.ndarray]:
    """The point of the envelope below each frequency, and how far it is to the next one."""
    place = (erb_rate(hz) - erb_rate(LOW_HZ)) / (erb_rate(TOP_HZ) - erb_rate(LOW_HZ))
    place = np.clip(np.nan_to_num(place) * (_N_POINTS - 1), 0, _N_POINTS - 1)
    at = np.minimum(place.astype(int), _N_POINTS - 2)
    return at, place - at


def _filled(density: Float[np.ndarray, "n 24"]) -> Float[np.ndarray, "n 24"]:
    """Fill unknown bands from those beside them, along straight lines in decibels."""
    out = np.zeros(density.shape)
    for row, values in zip(out, density, strict=True):
        known = np.flatnonzero(np.isfinite(values) & (values > 0))
        if len(known):
            row[:] = np.exp(np.interp(np.arange(len(values)), known, np.log(values[known])))
    return out


def _decibel(power: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    return 10 * np.log10(np.maximum(power, 10 ** (FLOOR_DB / 10)))
