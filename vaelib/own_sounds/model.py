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

from vaelib.datasets.recordings import envelopes
from vaelib.datasets.recordings.analysis import PLAIN_BINS
from vaelib.fits import Fitted
from vaelib.history import ACTIVE_KL
from vaelib.live.instruments.network import Layers, forward
from vaelib.live.making.export import decoder_layers, encoder_layers
from vaelib.own_sounds.material import Material
from vaelib.profiles import Profile
from vaelib.recipes import RECIPES, Plan, fit_all

__all__ = ["FEWEST_FRAMES", "Model", "fit", "fit_linear", "planned"]

FEWEST_FRAMES = 300
"""Fewer do not train a network."""
_NOISE, _STRETCH = 0.5, 3.0
"""What a band of noise and a doubling of the stretch count beside a level of the envelope."""
_PITCH = 15.0
"""How many times as much as a level the pitch varies; the more, the straighter is its line."""
_ROWS = 1024
_FEWEST = 2
"""Latents of an instrument."""
_LEAST_DB = 0.01
"""Standard deviation of a principal component that moves anything."""
_LEAST_OCTAVES = 0.02
"""Pitches that vary less are one pitch."""
_HIDDEN, _HIDDEN_OF_BINS = (512, 512), (512, 256)
"""Layers; of bins fewer, for a file of a megabyte or so."""
_RATE, _BETA = 3e-3, 2.0
_STEPS = 1000, 150
"""Steps of training, and more for each latent."""


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
        z = self.encode(material.values, material.octaves)
        return self.decode(z, material.octaves)

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
    told = _told(material)
    weights = _weights(material)
    return replace(RECIPES["today"], learning_rate=_RATE).plan(
        _rows(_evenly(material, _rounded(len(material))), weights, told),
        _rows(_evenly(held if len(held) else material, _ROWS), weights, told),
        n_latents + (told > 0),
        steps=steps or _STEPS[0] + _STEPS[1] * n_latents,
        betas=(_BETA,),
        hidden=_HIDDEN_OF_BINS if material.values.shape[1] == PLAIN_BINS else _HIDDEN,
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
    made = _given_pitch(fitted, material, _weights(material), _told(material))
    return made if made.n_latents >= _FEWEST else fit_linear(material, n_latents=n_latents)


def fit_linear(material: Material, *, n_latents: int) -> Model:
    """The mean at each pitch, and principal components of what is left.

    With as many latents it is also what a VAE is judged against.
    """
    weights = _weights(material)
    spread = np.std(material.octaves) > _LEAST_OCTAVES
    given = np.column_stack([np.ones(len(material)), material.octaves * spread])
    x = material.values * weights
    lines = np.linalg.lstsq(given, x, rcond=None)[0]
    left = x - given @ lines
    energies, vectors = scipy.linalg.eigh(left.T @ left)
    n = max(int(np.count_nonzero(energies[-n_latents:] > _LEAST_DB**2 * len(left))), _FEWEST)
    components = vectors[:, : -n - 1 : -1].T
    # A component may point either way; this way round two runs agree.
    components *= np.where(components.sum(axis=1, keepdims=True) < 0, -1, 1)
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


def _weights(material: Material) -> Float32[np.ndarray, " n_values"]:
    weights = np.ones(material.values.shape[1], np.float32)
    if len(weights) != PLAIN_BINS:
        weights[envelopes.NOISE] = _NOISE
        weights[-1] = _STRETCH
    return weights


def _told(material: Material) -> float:
    """What an octave counts beside a level; 0 if all frames have one pitch."""
    spread = np.std(material.octaves)
    level = np.sqrt(np.mean(np.var(material.values, axis=0)))
    return float(_PITCH * level / spread) if spread > _LEAST_OCTAVES else 0.0


def _rows(material: Material, weights: np.ndarray, told: float) -> Float32[np.ndarray, "n n_x"]:
    x = material.values * weights
    if not told:
        return x
    return np.column_stack([x, told * material.octaves]).astype(np.float32)


def _given_pitch(fitted: Fitted, material: Material, weights: np.ndarray, told: float) -> Model:
    """Put the pitch itself in the place of the direction of the latents that follows it."""
    encoder, activation = encoder_layers(fitted), fitted.run.config.activation

    def mean_of(some: Material) -> Float[np.ndarray, "n n_all"]:
        return _by_parts(encoder, activation, _rows(some, weights, told)).astype(float)

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
    n_values = len(weights)
    rest[-1] = last[:, :n_values] / weights, offset[:n_values] / weights
    layers = [(np.concatenate([kernel[played], pitch[None]]), bias), *rest]
    columns = axes[:, played]

    def encode(values: np.ndarray, octaves: np.ndarray) -> np.ndarray:
        return mean_of(Material(values, octaves, octaves, octaves)) @ columns

    layers = tuple(tuple(part.astype(np.float32) for part in layer) for layer in layers)
    return Model(layers, activation, encode)
