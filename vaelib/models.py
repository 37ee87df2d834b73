"""The variational auto-encoder: an encoder to Gaussian latents and a decoder to the bins.

Flax NNX modules with any number of hidden layers, kept stateless: `VAEConfig` says what to build,
`init` draws parameters (a pytree), and `encode`, `decode` and `reparameterize` are pure functions
of them. Randomness enters through `reparameterize(key, ...)` alone. Source: D. P. Kingma and
M. Welling, "Auto-encoding variational Bayes", ICLR 2014.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

import jax
import jax.numpy as jnp
from flax import nnx
from jaxtyping import Array, Float, Key, PyTree

__all__ = [
    "VAE",
    "Bernoulli",
    "Decoder",
    "Encoder",
    "Gaussian",
    "Params",
    "VAEConfig",
    "bound",
    "decode",
    "encode",
    "init",
    "reparameterize",
]

Params = PyTree[Float[Array, "..."]]

ACTIVATIONS: dict[str, Callable[[Array], Array]] = {
    **{name: getattr(jax.nn, name) for name in ("relu", "relu6", "gelu", "tanh")},
    "identity": lambda x: x,
}

INITIALISATIONS = {
    "lecun": nnx.initializers.lecun_normal(),
    "he": nnx.initializers.variance_scaling(2.0, "fan_in", "normal"),
}

CHOICES = {
    "activation": tuple(ACTIVATIONS),
    "likelihood": ("gaussian", "bernoulli"),
    "variance": ("per_bin", "diagonal", "shared", "fixed"),
    "initialisation": tuple(INITIALISATIONS),
}

LOGVAR_GAIN = 30.0
"""A log-variance that is a parameter must move by about 10, Adam moves it by the rate a step: it is
stored divided by this."""


@dataclass(frozen=True)
class VAEConfig:
    """What a VAE is made of; hashable, so that it can be static under `jax.jit`.

    Parameters
    ----------
    n_bins, n_latents : int
        Length of the data vector and of z.
    hidden : tuple of int
        Width of each hidden layer of the encoder; the decoder mirrors them. Empty: a linear VAE.
    activation : {"relu", "relu6", "gelu", "tanh", "identity"}
        Of the hidden layers.
    likelihood : {"gaussian", "bernoulli"}
        The decoder's distribution.
    variance : {"per_bin", "diagonal", "shared", "fixed"}
        The Gaussian decoder's log-variance: decoded from z for each bin as in 2017, one learned
        number for each bin or for all bins, or the constant `fixed_logvar`.
    logvar_range : (float, float) or None
        Bounds of every log-variance, of z and of the data (see `bound`); None for no bounds, as in
        2017, with which a run may turn non-finite.
    initialisation : {"lecun", "he"}
        Of every weight matrix: normal with a standard deviation of sqrt(1 / n_in), truncated, or of
        sqrt(2 / n_in), as in 2017. Biases are 0.

    Raises
    ------
    ValueError
        If a value is out of its range.
    """

    n_bins: int
    n_latents: int
    hidden: tuple[int, ...] = (400,)
    activation: str = "relu"
    likelihood: Literal["gaussian", "bernoulli"] = "gaussian"
    variance: Literal["per_bin", "diagonal", "shared", "fixed"] = "per_bin"
    fixed_logvar: float = 0.0
    logvar_range: tuple[float, float] | None = (-12.0, 16.0)
    initialisation: Literal["lecun", "he"] = "lecun"

    def __post_init__(self):
        # JSON has lists only.
        object.__setattr__(self, "hidden", tuple(self.hidden))
        if self.logvar_range is not None:
            object.__setattr__(self, "logvar_range", tuple(self.logvar_range))
        if min(self.n_bins, self.n_latents, *self.hidden) < 1:
            raise ValueError(f"every layer needs at least one unit: {self}")
        for name, choices in CHOICES.items():
            if (value := getattr(self, name)) not in choices:
                raise ValueError(f"{name} is one of {', '.join(choices)}, not {value!r}")
        low, high = self.logvar_range or (0, 1)
        if not low < high:
            raise ValueError(f"logvar_range must rise, not {low} to {high}")

    @property
    def program(self) -> "VAEConfig":
        """The same for models that differ in their initialisation alone, to compile once."""
        return replace(self, initialisation="lecun")


class Gaussian(NamedTuple):
    """Independent Gaussians: the mean and the log-variance of each value."""

    mean: Float[Array, "*batch n"]
    logvar: Float[Array, "*#batch n"]


class Bernoulli(NamedTuple):
    """Independent Bernoullis: the logit of each value; its mean is the probability."""

    logits: Float[Array, "*batch n"]

    @property
    def mean(self) -> Float[Array, "*batch n"]:
        """Probability of one, in 0..1."""
        return jax.nn.sigmoid(self.logits)


def bound(
    logvar: Float[Array, "*shape"], logvar_range: tuple[float, float] | None
) -> Float[Array, "*shape"]:
    """Bend a log-variance smoothly into its range, if it has one: slope 1 in the middle.

    middle + half tanh((x - middle) / half), with the middle and half the width of the range.
    """
    if logvar_range is None:
        return logvar
    low, high = logvar_range
    middle, half = (high + low) / 2, (high - low) / 2
    return middle + half * jnp.tanh((logvar - middle) / half)


def _linear(n_in: int, n_out: int, config: VAEConfig, rngs: nnx.Rngs) -> nnx.Linear:
    kernel_init = INITIALISATIONS[config.initialisation]
    return nnx.Linear(n_in, n_out, kernel_init=kernel_init, rngs=rngs)


class _Hidden(nnx.Module):
    """A stack of dense layers with one activation."""

    def __init__(self, sizes: tuple[int, ...], config: VAEConfig, *, rngs: nnx.Rngs):
        self.activation = config.activation
        self.layers = nnx.List(_linear(*ends, config, rngs) for ends in pairwise(sizes))

    def __call__(self, x: Array) -> Array:
        for layer in self.layers:
            x = ACTIVATIONS[self.activation](layer(x))
        return x


class Encoder(nnx.Module):
    """q(z|x): data vector to the mean and log-variance of each latent."""

    def __init__(self, config: VAEConfig, *, rngs: nnx.Rngs):
        sizes = (config.n_bins, *config.hidden)
        self.config = config
        self.hidden = _Hidden(sizes, config, rngs=rngs)
        self.out = _linear(sizes[-1], 2 * config.n_latents, config, rngs)

    def __call__(self, x: Float[Array, "*batch n_bins"]) -> Gaussian:
        """Map data vectors to their posterior."""
        mean, logvar = jnp.split(self.out(self.hidden(x)), 2, axis=-1)
        return Gaussian(mean, bound(logvar, self.config.logvar_range))


class Decoder(nnx.Module):
    """p(x|z): latents to the distribution of the data vector."""

    def __init__(self, config: VAEConfig, *, rngs: nnx.Rngs):
        sizes = (config.n_latents, *config.hidden[::-1])
        per_bin = config.likelihood == "gaussian" and config.variance == "per_bin"
        self.config = config
        self.hidden = _Hidden(sizes, config, rngs=rngs)
        self.out = _linear(sizes[-1], config.n_bins * (2 if per_bin else 1), config, rngs)
        if config.likelihood == "gaussian" and config.variance in ("diagonal", "shared"):
            n = config.n_bins if config.variance == "diagonal" else 1
            self.logvar = nnx.Param(jnp.zeros(n, jnp.float32))

    def __call__(self, z: Float[Array, "*batch n_latents"]) -> Gaussian | Bernoulli:
        """Map latents to the distribution of the data."""
        out, config = self.out(self.hidden(z)), self.config
        if config.likelihood == "bernoulli":
            return Bernoulli(out)
        if config.variance == "per_bin":
            out, logvar = jnp.split(out, 2, axis=-1)
            return Gaussian(out, bound(logvar, config.logvar_range))
        if config.variance == "fixed":
            logvar = jnp.full(1, config.fixed_logvar, out.dtype)
        else:
            logvar = bound(LOGVAR_GAIN * self.logvar[...], config.logvar_range)
        return Gaussian(out, jnp.broadcast_to(logvar, out.shape))


class VAE(nnx.Module):
    """Encoder and decoder side by side, as in figure 1.1."""

    def __init__(self, config: VAEConfig, *, rngs: nnx.Rngs):
        self.encoder = Encoder(config, rngs=rngs)
        self.decoder = Decoder(config, rngs=rngs)


@cache
def _graph(config: VAEConfig) -> nnx.GraphDef:
    """The structure without its parameters, which NNX can merge with any."""
    return nnx.split(nnx.eval_shape(lambda: VAE(config, rngs=nnx.Rngs(0))))[0]


def _vae(config: VAEConfig, params: Params) -> VAE:
    return nnx.merge(_graph(config), nnx.State(params))


def init(config: VAEConfig, *, key: Key[Array, ""]) -> Params:
    """Draw parameters, nested dicts of arrays, by the key: see `VAEConfig.initialisation`."""
    return nnx.to_pure_dict(nnx.state(VAE(config, rngs=nnx.Rngs(key)), nnx.Param))


def encode(config: VAEConfig, params: Params, x: Float[Array, "*batch n_bins"]) -> Gaussian:
    """Mean and log-variance of q(z|x), each of shape (..., n_latents)."""
    return _vae(config, params).encoder(x)


def decode(
    config: VAEConfig, params: Params, z: Float[Array, "*batch n_latents"]
) -> Gaussian | Bernoulli:
    """p(x|z); its mean, of shape (..., n_bins), is the decoded sound."""
    return _vae(config, params).decoder(z)


def reparameterize(key: Key[Array, ""], posterior: Gaussian) -> Float[Array, "*batch n_latents"]:
    """Sample z = mean + exp(logvar / 2) epsilon, epsilon from N(0, 1); differentiable in both."""
    noise = jax.random.normal(key, posterior.mean.shape, posterior.mean.dtype)
    return posterior.mean + jnp.exp(posterior.logvar / 2) * noise
