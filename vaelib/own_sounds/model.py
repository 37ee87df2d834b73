"""Models: a decoder that is given the pitch beside its latents, and the encoder that goes with it.

A VAE of the study learns a row of values with the pitch behind it, which counts so much that one
direction of its latents is a line of the pitch. The instrument has the pitch itself in its place,
and the directions at right angles to it are what is left to play: timbre. For few frames the
decoder is linear: the mean at each pitch, and principal components of what is left.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import scipy.linalg
from jaxtyping import Float, Float32

from vaelib.fits import Fitted
from vaelib.history import ACTIVE_KL
from vaelib.live.instruments.network import Layers, forward
from vaelib.live.making.export import decoder_layers, encoder_layers
from vaelib.own_sounds import rows
from vaelib.own_sounds.material import Material, is_envelope
from vaelib.own_sounds.transposition import transposed
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, Plan, fit_all

__all__ = ["FEWEST_FRAMES", "Model", "fit", "fit_linear", "planned"]

FEWEST_FRAMES = 300
"""Fewer do not train a network."""
_ROWS = 1024
_FEWEST = 2
"""Latents of an instrument."""
_LINEAR_STRETCH = 3.0
"""What a doubling of the stretch counts: more, and a component of its own is spent on it."""
_LEAST_DB = 0.01
"""Standard deviation of a principal component that moves anything."""
_SEMITONES = 3.0
"""Frames are learned at another pitch up to so far away as well."""
_RATE = 3e-3


class _Training(NamedTuple):
    """Layers, the weight of the KL, and steps of training: some, and more for each latent."""

    hidden: tuple[int, ...]
    beta: float
    steps: tuple[int, int]


# Two layers of 512 bring notes that were held out no nearer, and train for twice as long.
_OF_ENVELOPES = _Training((256, 256, 256), 1.0, (400, 275))
_OF_BINS = _Training((512, 256), 2.0, (1000, 150))


class Model(NamedTuple):
    """A decoder from latents and octaves to values, and what encodes values and octaves.

    Attributes
    ----------
    layers, activation
        The first layer takes the latents, then the octaves.
    encode : callable
        From values, shape (n, n_values), and octaves, shape (n,), to latents.
    """

    layers: Layers
    activation: str
    encode: Callable[[np.ndarray, np.ndarray], Float[np.ndarray, "n n_latents"]]

    @property
    def n_latents(self) -> int:
        """Number of latents, without the pitch."""
        return len(self.layers[0][0]) - 1

    def decode(
        self, z: Float[np.ndarray, "n n_latents"], octaves: Float[np.ndarray, " n"]
    ) -> Float32[np.ndarray, "n n_values"]:
        """Values of points at pitches."""
        inputs = np.column_stack([z, octaves]).astype(np.float32)
        return _by_parts(self.layers, self.activation, inputs)

    def reconstructed(self, material: Material) -> Float32[np.ndarray, "n n_values"]:
        """Values of frames, encoded and decoded at their pitch."""
        return self.decode(self.encode(material.values, material.octaves), material.octaves)

    def turned(self, axes: Float[np.ndarray, "n_latents n_dials"]) -> "Model":
        """The model whose latents are ``z @ axes``; the axes are a basis."""
        (kernel, bias), *rest = self.layers
        kernel = np.concatenate([np.linalg.inv(axes) @ kernel[:-1], kernel[-1:]])
        layers = ((kernel.astype(np.float32), bias), *rest)
        return self._replace(layers=layers, encode=lambda *x: self.encode(*x) @ axes)

    def without(
        self, kept: Float[np.ndarray, " n_latents"], at: Float[np.ndarray, " n_latents"]
    ) -> "Model":
        """The model with some of the latents, the others standing still."""
        (kernel, bias), *rest = self.layers
        bias = (bias + at[~kept] @ kernel[:-1][~kept]).astype(np.float32)
        layers = ((kernel[np.append(kept, True)], bias), *rest)
        return self._replace(layers=layers, encode=lambda *x: self.encode(*x)[:, kept])


def planned(
    material: Material, held: Material, *, n_latents: int, steps: int | None = None
) -> Plan:
    """The training of a VAE by today's recipe.

    Parameters
    ----------
    steps : int, optional
        By default as many as the latents need.
    """
    told, weights = rows.told(material), rows.weights(material)
    learned = _evenly(material, _rounded(len(material)))
    x = rows.rows(learned, weights, told)
    if told:
        moved = transposed(learned, semitones=_SEMITONES)
        x = np.concatenate([x, rows.rows(moved, weights, told)])
    how = _OF_ENVELOPES if is_envelope(material) else _OF_BINS
    return replace(RECIPES["today"], learning_rate=_RATE).plan(
        x,
        rows.rows(_evenly(held if len(held) else material, _ROWS), weights, told),
        n_latents + (told > 0),
        steps=steps or how.steps[0] + how.steps[1] * n_latents,
        betas=(how.beta,),
        hidden=how.hidden,
        activation="gelu",
        read_by="the instrument",
    )


def fit(
    material: Material,
    held: Material,
    profile: Profile,
    *,
    n_latents: int,
    steps: int | None = None,
) -> Model:
    """Train what is `planned`, or load it, or take the linear model for few frames.

    Raises
    ------
    OSError, RuntimeError
        See `vaelib.recipes.fit_all`; also if training turned non-finite.
    """
    if len(material) < FEWEST_FRAMES:
        return fit_linear(material, n_latents=n_latents)
    plan = planned(material, held, n_latents=n_latents, steps=steps)
    (fitted,) = fit_all({"own": plan}, profile)["own"].values()
    if fitted.run.history.failed_epoch:
        raise RuntimeError("training turned non-finite: leave out recordings that are damaged")
    made = _given_pitch(fitted, material, rows.weights(material), rows.told(material))
    return made if made.n_latents >= _FEWEST else fit_linear(material, n_latents=n_latents)


def fit_linear(material: Material, *, n_latents: int) -> Model:
    """The mean at each pitch, and principal components of what is left.

    With as many latents it is also what a VAE is judged against.
    """
    weights, spread = rows.weights(material, stretch=_LINEAR_STRETCH), rows.told(material) > 0
    given = np.column_stack([np.ones(len(material)), material.octaves * spread])
    x = material.values * weights
    lines = np.linalg.lstsq(given, x, rcond=None)[0]
    left = x - given @ lines
    energies, vectors = scipy.linalg.eigh(left.T @ left)
    n = max(int(np.count_nonzero(energies[-n_latents:] > _LEAST_DB**2 * len(left))), _FEWEST)
    components = vectors[:, : -n - 1 : -1].T
    # A component may point either way; this way round two runs agree.
    components *= np.where(components.sum(axis=1, keepdims=True) < 0, -1, 1)
    components[(left @ components.T).std(axis=0) < 1e-3] = 0  # rounding moves nothing
    scale = np.maximum((left @ components.T).std(axis=0), 1e-6)
    kernel = np.concatenate([scale[:, None] * components, lines[1:]]) / weights
    layer = kernel.astype(np.float32), (lines[0] / weights).astype(np.float32)

    def encode(values: np.ndarray, octaves: np.ndarray) -> np.ndarray:
        at = np.column_stack([np.ones(len(values)), octaves * spread]) @ lines
        return (values * weights - at) @ components.T / scale

    return Model((layer,), "identity", encode)


def _by_parts(
    layers: Layers, activation: str, x: Float32[np.ndarray, "n n_in"]
) -> Float32[np.ndarray, "n n_out"]:
    """Apply layers to a thousand rows at a time: hidden layers are wide."""
    starts = range(0, max(len(x), 1), _ROWS)
    return np.concatenate([forward(layers, activation, x[i : i + _ROWS]) for i in starts])


def _rounded(n: int) -> int:
    """So many frames that a few more files need no other program; an eighth is left out at most."""
    return n // _ROWS * _ROWS if n >= 8 * _ROWS else n


def _evenly(material: Material, most: int) -> Material:
    """Some of the frames, if there are more."""
    if most >= len(material):
        return material
    return material.take(np.linspace(0, len(material) - 1, most).astype(int))


def _given_pitch(fitted: Fitted, material: Material, weights: np.ndarray, told: float) -> Model:
    """Put the pitch itself in the place of the direction of the latents that follows it."""
    encoder, activation = encoder_layers(fitted), fitted.run.config.activation

    def mean_of(some: Material) -> Float[np.ndarray, "n n_all"]:
        return _by_parts(encoder, activation, rows.rows(some, weights, told)).astype(float)

    means = mean_of(material)
    active = fitted.run.history.kl[-1] > ACTIVE_KL
    n_active, n = int(active.sum()), means.shape[1]
    middle = means.mean(axis=0)
    along = np.zeros((n_active, 0))
    if told:
        slopes = np.linalg.lstsq((means - middle)[:, active], material.octaves, rcond=None)[0]
        along = (slopes / np.linalg.norm(slopes))[:, None]
    beside = scipy.linalg.null_space(along.T) if told else np.eye(n_active)
    axes = np.zeros((n, n))
    axes[np.ix_(active, np.arange(n) < n_active)] = np.column_stack([beside, along])
    axes[np.flatnonzero(~active), np.arange(n_active, n)] = 1
    (kernel, bias), *rest = decoder_layers(fitted, axes)
    played = np.arange(n) < n_active - bool(told)
    bias = bias + (middle @ axes)[n_active:] @ kernel[n_active:]
    pitch = np.zeros(kernel.shape[1])
    if told:
        slope, start = np.polyfit(material.octaves, means[:, active] @ along[:, 0], 1)
        bias, pitch = bias + start * kernel[n_active - 1], slope * kernel[n_active - 1]
    last, offset = rest[-1]
    rest[-1] = last[:, : len(weights)] / weights, offset[: len(weights)] / weights
    layers = [(np.concatenate([kernel[played], pitch[None]]), bias), *rest]
    columns = axes[:, played]

    def encode(values: np.ndarray, octaves: np.ndarray) -> np.ndarray:
        return mean_of(Material(values, octaves, octaves, octaves)) @ columns

    layers = tuple(tuple(part.astype(np.float32) for part in layer) for layer in layers)
    return Model(layers, activation, encode)
