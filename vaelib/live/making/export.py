"""Export: a trained run as an instrument whose latents are turned to factors and named by them.

The prior of a VAE is rotation-invariant, so its axes are an accident of training: a factor of the
sounds rises along some direction across them.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import scipy.linalg
import scipy.stats
from jaxtyping import Float, Float32

from vaelib.fits import Fitted
from vaelib.history import ACTIVE_KL
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.instruments.network import Layers
from vaelib.live.making.assembly import assembled
from vaelib.live.making.rows import Rows
from vaelib.losses import kl_per_latent

__all__ = ["align", "decoder_layers", "encoder_layers", "instrument"]

_FOLLOWS = 0.5
"""Least rank correlation at which an axis follows a factor."""
_LEAST = 0.4
"""Standard deviation of an axis of timbre that is worth a dial; the prior's is 1."""


def align(
    means: Float[np.ndarray, "n n_latents"], follows: Mapping[str, Float[np.ndarray, " n"]]
) -> tuple[Float[np.ndarray, "n_latents n_latents"], list[str]]:
    """Turn a latent space until its axes follow factors, and its dials move as the data do.

    The factor that some direction follows most closely has the first axis, and so on, each at right
    angles to those before. Where a dial moves is another matter: as a factor changes, so do other
    latents of the data, and its dial takes them along. The rest is what is left of the data then,
    by its principal components, called "timbre".

    Parameters
    ----------
    means : array, shape (n, n_latents)
        Posterior means of a dataset.
    follows : mapping from name to array of shape (n,)
        What an axis may follow; only the order of the values counts.

    Returns
    -------
    axes, names : array of shape (n_latents, n_latents), and list of str
        ``means @ axes`` are the played latents, of which those called "timbre" have no correlation
        with the others; the rows of the inverse say where each dial moves.
    """
    centred = means - means.mean(axis=0)
    left = {name: _standard(scipy.stats.rankdata(values)) for name, values in follows.items()}
    left = {name: values for name, values in left.items() if values.any()}
    axes, names = np.zeros((means.shape[1], 0)), []
    free = np.eye(means.shape[1])  # orthonormal basis of the directions that are left
    while left and free.size:
        slopes = np.linalg.lstsq(centred @ free, np.stack(list(left.values()), -1), rcond=None)[0]
        candidates = free @ (slopes / np.maximum(np.linalg.norm(slopes, axis=0), 1e-12))
        ranks = _standard(scipy.stats.rankdata(centred @ candidates, axis=0))
        rho = np.mean(ranks * np.stack(list(left.values()), -1), axis=0)
        if rho.max() < _FOLLOWS:
            break
        names.append(list(left)[rho.argmax()])
        axes = np.column_stack([axes, candidates[:, rho.argmax()]])
        free = scipy.linalg.null_space(axes.T)
        del left[names[-1]]
    n_free = free.shape[1]
    if n_free:
        if names:
            # What the data do beside the axes that follow something, on average.
            moves = np.linalg.lstsq(centred @ axes, centred, rcond=None)[0]
            free = free - axes @ (moves @ free)
        turned = np.linalg.svd(centred @ free, full_matrices=False)[2].T
        # A component may point either way; this way round two exports agree.
        turned *= np.where(turned.sum(axis=0) < 0, -1, 1)
        axes = np.column_stack([axes, free @ turned])
        names += ["timbre"] if n_free == 1 else [f"timbre {i + 1}" for i in range(n_free)]
    return axes, [name.replace("_", " ") for name in names]


def _standard(values: np.ndarray) -> np.ndarray:
    centred = values - values.mean(axis=0)
    return centred / np.maximum(centred.std(axis=0), 1e-12)


def instrument(
    fitted: Fitted,
    x: Float32[np.ndarray, "n n_values"],
    follows: Mapping[str, Float[np.ndarray, " n"]],
    *,
    name: str,
    sr: int,
    f0_hz: float,
    floor_db: float,
    n_bins: int | None = None,
    rows: Rows | None = None,
    presets: Sequence[tuple[int, str, str]] = (),
    shown: Mapping[str, tuple[Float[np.ndarray, " n"], str]] | None = None,
) -> tuple[Instrument, Float[np.ndarray, "n n_dials"]]:
    """Make an instrument of a model that was trained on levels, and encode the data with it.

    Its kernels are already rounded to half precision, so that it plays as its file will.

    Parameters
    ----------
    x : array, shape (n, n_values)
        Data that determine the dials' ranges and names, as in training: levels of bins in dB, or
        those of `rows`.
    follows : mapping from name to array of shape (n,)
        Factors and descriptors of the same sounds, see `align`.
    name, sr, f0_hz, floor_db
        Those of `Instrument`.
    n_bins : int, optional
        How many of the values are levels, if others stand behind them.
    rows : Rows, optional
        What is played is their partials. The dial that follows the first of the factors is that of
        the shift itself, so that partials lie where they are, and not where a model has learned
        them to be; one more dial has their number.
    presets : sequence of (row, name, sound)
        Presets are encodings of the data; the first is the default, instead of all medians.
    shown : mapping from name to (array of shape (n,), unit), optional
        Factors whose values the dials that follow them show.
    """
    posterior = fitted.latents(x)
    means = posterior.mean.astype(float)
    active = np.asarray(kl_per_latent(*posterior)).mean(axis=0) > ACTIVE_KL
    n_active, n_latents = int(active.sum()), len(active)
    turned, names = align(means[:, active], follows)
    # Collapsed latents keep their axes, after all others.
    axes = np.zeros((n_latents, n_latents))
    axes[np.ix_(active, np.arange(n_latents) < n_active)] = turned
    axes[np.flatnonzero(~active), np.arange(n_active, n_latents)] = 1
    names += [f"unused {i + 1}" for i in range(n_latents - n_active)]
    layers = decoder_layers(fitted, axes, n_bins if rows is None else rows.levels.shape[1])
    played = means @ axes
    kept = [not name.startswith("timbre") for name in names] | (played.std(axis=0) > _LEAST)
    if not kept.all():
        (kernel, bias), *rest = layers
        bias = bias + played[:, ~kept].mean(axis=0) @ kernel[~kept]
        layers, played = [(kernel[kept], bias), *rest], played[:, kept]
        names = [name for name, stays in zip(names, kept, strict=True) if stays]
    if rows is not None:
        played, names, layers = _numbered(rows, played, names, layers, next(iter(follows)))
    made = assembled(
        layers,
        played,
        names,
        presets,
        shown or {},
        whole=0 if rows is None else 2,  # shift and number reach all that there is
        name=name,
        sr=sr,
        f0_hz=f0_hz,
        activation=fitted.run.config.activation,
        floor_db=floor_db,
        ratios=None if rows is None else rows.ratios,
    )
    return made, played


def decoder_layers(
    fitted: Fitted, axes: np.ndarray, n: int | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    """The decoder's layers from played latents to the first n values in the data's own unit."""
    decoder = fitted.run.params["decoder"]
    hidden = [layer for _, layer in sorted(decoder["hidden"]["layers"].items())]
    parts = [(np.asarray(p["kernel"]), np.asarray(p["bias"])) for p in (*hidden, decoder["out"])]
    kernel, bias = parts[0]
    parts[0] = np.linalg.inv(axes) @ kernel, bias
    kernel, bias = parts[-1]
    scaling = fitted.scaling
    kernel, bias = kernel * scaling.scale, bias * scaling.scale + scaling.offset
    parts[-1] = kernel[:, :n], bias[:n]
    return parts


def encoder_layers(fitted: Fitted) -> Layers:
    """The encoder's layers from data in their own unit to the means of all latents.

    In NumPy a few rows need no program to be compiled for their number.
    """
    encoder, scaling, n = fitted.run.params["encoder"], fitted.scaling, fitted.run.config.n_latents
    hidden = [layer for _, layer in sorted(encoder["hidden"]["layers"].items())]
    parts = [(np.asarray(p["kernel"]), np.asarray(p["bias"])) for p in (*hidden, encoder["out"])]
    kernel, bias = parts[0]
    kernel = kernel / np.reshape(scaling.scale, (-1, 1))
    parts[0] = kernel, bias - scaling.offset @ kernel
    kernel, bias = parts[-1]
    parts[-1] = kernel[:, :n], bias[:n]
    return tuple((kernel.astype(np.float32), bias.astype(np.float32)) for kernel, bias in parts)


def _numbered(
    rows: Rows,
    played: np.ndarray,
    names: list[str],
    layers: list[tuple[np.ndarray, np.ndarray]],
    shift: str,
) -> tuple[np.ndarray, list[str], list[tuple[np.ndarray, np.ndarray]]]:
    """Dials, names and layers of an instrument of numbered partials: shift and number come first.

    The axis that follows the shift is a line of it, and so the shift itself takes its place.
    """
    first = names.index(shift.replace("_", " "))
    order = [first, *(i for i in range(len(names)) if i != first)]
    (kernel, bias), *rest = layers
    slope, start = np.polyfit(rows.shift, played[:, first], 1)
    kernel, bias = kernel[order], bias + start * kernel[first]
    kernel[0] *= slope
    columns = [rows.shift, rows.count, *played[:, order[1:]].T]
    called = [names[first], "harmonics", *(names[i] for i in order[1:])]
    return np.stack(columns, axis=1), called, [(kernel, bias), *rest]
