"""Assembly: an instrument of the layers of a decoder, with what the latents of a dataset tell.

The dials' ranges, the plane of the principal components and the presets follow from the latents.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import scipy.stats
from jaxtyping import Float
from sklearn.isotonic import IsotonicRegression

from vaelib import latent
from vaelib.live.instruments.dials import Latent, Preset
from vaelib.live.instruments.instrument import Instrument

__all__ = ["assembled", "dial"]

_SHOWS, _STEPS = 0.8, 11
"""Least rank correlation at which a dial shows a factor's values, and how many are kept."""
_RANGE = (5, 95)
"""Percentiles of the posterior means between which a dial turns."""
_FACTOR_RANGE = (1, 99)
"""Those of a dial that follows a factor, whose ends the data hold."""
_RMS = 0.1
"""Of every sound: twenty partials of equal amplitude in phase peak below full scale."""


def assembled(
    layers: Sequence[tuple[np.ndarray, np.ndarray]],
    played: Float[np.ndarray, "n n_dials"],
    names: Sequence[str],
    presets: Sequence[tuple[int, str, str]],
    shown: Mapping[str, tuple[Float[np.ndarray, " n"], str]],
    *,
    whole: int = 0,
    **how: Any,
) -> Instrument:
    """Make an instrument of a decoder and the latents that it plays, with their ranges and plane.

    Parameters
    ----------
    played : array, shape (n, n_dials)
        The latents of a dataset.
    names : sequence of str
        Of the dials.
    presets, shown
        See `vaelib.live.making.export.instrument`.
    whole : int
        So many of the first dials reach all values of the dataset, not 90 in 100.
    **how
        The other attributes of `Instrument`.
    """
    low, middle, high = np.percentile(played, [_RANGE[0], 50, _RANGE[1]], axis=0)
    factors = [name in {factor.replace("_", " ") for factor in shown} for name in names]
    low[factors], high[factors] = np.percentile(played[:, factors], _FACTOR_RANGE, axis=0)
    low[:whole], high[:whole] = played[:, :whole].min(axis=0), played[:, :whole].max(axis=0)
    # A dial of no width would divide by zero.
    high = np.maximum(high, low + 1e-3)
    plane = latent.principal_map(played)
    edges = np.percentile(np.abs(plane.points), _RANGE[1] - _RANGE[0], axis=0)
    encoded = [Preset(called, tuple(map(float, played[row])), of) for row, called, of in presets]
    return Instrument(
        layers=tuple((_half(kernel), bias.astype(np.float32)) for kernel, bias in layers),
        rms=_RMS,
        latents=tuple(
            dial(what, *map(float, values), of, shown)
            for what, *values, of in zip(
                names, low, high, encoded[0].z if encoded else middle, played.T, strict=True
            )
        ),
        centre=plane.centre.astype(np.float32),
        axes=(plane.components * edges[:, None]).astype(np.float32),
        presets=tuple(encoded),
        **how,
    )


def dial(
    name: str,
    low: float,
    high: float,
    default: float,
    played: Float[np.ndarray, " n"],
    shown: Mapping[str, tuple[Float[np.ndarray, " n"], str]],
) -> Latent:
    """Make a latent; if it follows a factor closely, with the values to expect along its dial.

    Parameters
    ----------
    played : array, shape (n,)
        The latent's value of each sound of a dataset.
    shown : mapping from name to (array of shape (n,), unit)
        Factors of the same sounds.
    """
    factor, unit = {k.replace("_", " "): of for k, of in shown.items()}.get(name, (None, ""))
    if factor is None or abs(scipy.stats.spearmanr(played, factor).statistic) < _SHOWS:
        return Latent(name, low, high, default)
    # Rising or falling all along, as the rank correlation says: a dial that shows the same value at
    # two places would be read wrongly.
    expected = IsotonicRegression(increasing="auto", out_of_bounds="clip").fit(played, factor)
    scale = expected.predict(np.linspace(low, high, _STEPS))
    return Latent(name, low, high, default, unit, tuple(map(float, scale)))


def _half(kernel: np.ndarray) -> np.ndarray:
    return kernel.astype(np.float16).astype(np.float32)
