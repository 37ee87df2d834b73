"""Description: a set of sounds in numbers, before any model sees it."""

import numpy as np
from jaxtyping import Float

from vaelib import representations
from vaelib.metrics import errors

__all__ = ["centroid_ratio", "compactness", "describe"]

_ROWS = 2048


def describe(
    frames: Float[np.ndarray, "n 4096"], x: Float[np.ndarray, "n n_bins"]
) -> dict[str, float]:
    """Levels, amplitudes and compactness of a set of sounds and of their magnitude spectra.

    Returns
    -------
    dict
        "peak_min" and "peak_max", of the largest magnitudes of the spectra; "amplitude_min" and
        "amplitude_max", of all magnitudes; "level_db_min", "level_db_max" and "level_db_range", of
        the root mean squares of the frames in dB; "energy_kept_min" and "energy_kept_median", see
        `representations.energy_kept`; and `compactness`.
    """
    level_db, kept = representations.level_db(frames), representations.energy_kept(frames)
    peaks = x.max(axis=1)
    found = {
        "peak_min": peaks.min(),
        "peak_max": peaks.max(),
        "amplitude_min": x.min(),
        "amplitude_max": x.max(),
        "level_db_min": level_db.min(),
        "level_db_max": level_db.max(),
        "level_db_range": np.ptp(level_db),
        "energy_kept_min": kept.min(),
        "energy_kept_median": np.median(kept),
    }
    return {name: float(number) for name, number in found.items()} | compactness(x)


def compactness(x: Float[np.ndarray, "n n_bins"]) -> dict[str, float]:
    """How low in a spectrum the energy lies, and in how few values, as medians over the sounds.

    Returns
    -------
    dict
        "low_quarter", the share of a sound's energy in the lowest quarter of its values, which is
        0.25 if it is spread evenly; "bins_99", the least share of the values that hold 99 % of it.

    Raises
    ------
    ValueError
        If a sound is silent.
    """
    parts, n_bins = [], x.shape[1]
    for i in range(0, len(x), _ROWS):  # in float64, all sounds would fill the memory
        energy = x[i : i + _ROWS].astype(float) ** 2
        total = energy.sum(axis=1)
        if not total.all():
            raise ValueError("compactness needs sounds: one of x is silent")
        largest = np.cumsum(-np.sort(-energy, axis=1), axis=1)
        n_99 = 1 + np.sum(largest < 0.99 * total[:, None], axis=1)
        parts.append([energy[:, : n_bins // 4].sum(axis=1) / total, n_99 / n_bins])
    low, share = np.median(np.concatenate(parts, axis=1), axis=1)
    return {"low_quarter": float(low), "bins_99": float(share)}


def centroid_ratio(
    decoded: Float[np.ndarray, "m n_bins"], x: Float[np.ndarray, "n n_bins"]
) -> float:
    """How high decoded spectra lie beside the sounds: the median centroid over that of `x`.

    The centroid is the mean bin of a spectrum, weighted by power. Below 1 they lie lower.
    """
    bins = np.arange(x.shape[1])
    return float(np.divide(*(np.median(errors.spectral_centroid(y, bins)) for y in (decoded, x))))
