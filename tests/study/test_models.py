"""The VAE against a plain NumPy forward pass, its bounds and its sampling."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import models
from vaelib.models import VAEConfig


def numpy_layer(layer, x):
    return x @ np.asarray(layer["kernel"]) + np.asarray(layer["bias"])


@pytest.mark.parametrize("hidden", [(), (7,), (9, 7, 5)])
def test_forward_pass_is_numpys(hidden, key):
    config = VAEConfig(12, 3, hidden, logvar_range=(-1e4, 1e4))
    params = models.init(config, key=key)
    x = np.random.default_rng(0).standard_normal((4, 12)).astype(np.float32)
    h = x
    for layer in params["encoder"]["hidden"]["layers"].values() if hidden else ():
        h = np.maximum(numpy_layer(layer, h), 0)
    mean, logvar = np.split(numpy_layer(params["encoder"]["out"], h), 2, axis=-1)
    posterior = models.encode(config, params, jnp.asarray(x))
    assert_allclose(posterior.mean, mean, rtol=1e-4, atol=1e-5)
    assert_allclose(posterior.logvar, logvar, rtol=1e-4, atol=1e-5)
    h = mean
    for layer in params["decoder"]["hidden"]["layers"].values() if hidden else ():
        h = np.maximum(numpy_layer(layer, h), 0)
    decoded = models.decode(config, params, posterior.mean)
    out = numpy_layer(params["decoder"]["out"], h)
    assert_allclose(jnp.concatenate(decoded, axis=-1), out, rtol=1e-4, atol=1e-5)


def test_hidden_layers_are_mirrored(key):
    params = models.init(VAEConfig(12, 3, (9, 7)), key=key)
    shapes = jax.tree.map(jnp.shape, params)
    encoder, decoder = (
        [layer["kernel"] for layer in shapes[side]["hidden"]["layers"].values()]
        for side in ("encoder", "decoder")
    )
    assert encoder == [(12, 9), (9, 7)] and decoder == [(3, 7), (7, 9)]
    assert shapes["decoder"]["out"]["kernel"] == (9, 24)


def test_variances(key):
    z = jnp.ones((5, 2))
    shared = VAEConfig(12, 2, variance="shared")
    params = models.init(shared, key=key)
    params["decoder"]["logvar"] = jnp.full(1, -0.1)
    bent = 2 + 14 * np.tanh((30 * -0.1 - 2) / 14)
    assert_allclose(models.decode(shared, params, z).logvar, np.full((5, 12), bent), rtol=1e-6)
    diagonal = VAEConfig(12, 2, variance="diagonal", logvar_range=None)
    params = models.init(diagonal, key=key)
    assert_array_equal(params["decoder"]["logvar"], np.zeros(12, np.float32), strict=True)
    params["decoder"]["logvar"] = jnp.arange(12.0) / 100
    logvar = models.decode(diagonal, params, z).logvar
    assert_allclose(logvar, np.tile(0.3 * np.arange(12), (5, 1)), rtol=1e-6)
    fixed = VAEConfig(12, 2, variance="fixed", fixed_logvar=-1.5)
    logvar = models.decode(fixed, models.init(fixed, key=key), z).logvar
    assert_array_equal(logvar, np.full((5, 12), -1.5, np.float32))
    per_bin = VAEConfig(12, 2)
    logvar = models.decode(per_bin, models.init(per_bin, key=key), z).logvar
    assert logvar.shape == (5, 12) and np.ptp(logvar[0]) > 0


def test_the_shared_log_variance_moves_thirty_times_its_parameter(key):
    config = VAEConfig(12, 2, variance="shared")
    params = models.init(config, key=key)
    assert_array_equal(params["decoder"]["logvar"], np.zeros(1, np.float32), strict=True)

    def logvar(value):
        decoder = params["decoder"] | {"logvar": jnp.full(1, value)}
        return models.decode(config, params | {"decoder": decoder}, jnp.ones(2)).logvar[7]

    # The range is bent about its middle, where its slope is 1.
    assert_allclose(logvar(2 / 30), 2, rtol=1e-6)
    assert_allclose(jax.grad(logvar)(2 / 30), 30, rtol=1e-5)
    assert_allclose(jax.grad(logvar)(-0.3), 30 / np.cosh(11 / 14) ** 2, rtol=1e-5)


def test_bernoulli_decodes_probabilities(key):
    config = VAEConfig(12, 2, likelihood="bernoulli")
    decoded = models.decode(config, models.init(config, key=key), jnp.ones((5, 2)))
    assert_allclose(decoded.mean, 1 / (1 + np.exp(-decoded.logits)), rtol=1e-5)


def test_bounded_log_variance_rises_through_the_middle_and_stays_in_its_range():
    x = np.array([-1e9, -50.0, -5.0, 2.0, 5.0, 50.0, 1e9], np.float32)
    bent = models.bound(jnp.asarray(x), (-12.0, 16.0))
    assert_allclose(bent, 2 + 14 * np.tanh((x.astype(float) - 2) / 14), rtol=1e-5)
    assert np.all(np.diff(bent)[1:-1] > 0)
    assert (bent[0], bent[-1]) == (-12, 16)
    slope = jax.vmap(jax.grad(lambda v: models.bound(v, (-12.0, 16.0))))(jnp.asarray(x))
    assert slope[3] == 1
    assert np.all(np.isfinite(slope))


def test_raw_magnitudes_of_thousands_stay_finite(key):
    """What overflowed unbounded: inputs of 3400 through a wide layer."""
    config = VAEConfig(64, 4, (400,))
    params = jax.tree.map(lambda p: 30 * p, models.init(config, key=key))
    posterior = models.encode(config, params, jnp.full((2, 64), 3400.0))
    decoded = models.decode(config, params, models.reparameterize(key, posterior))
    assert np.isfinite(np.exp(posterior.logvar)).all() and np.isfinite(np.exp(decoded.logvar)).all()
    assert posterior.logvar.max() <= 16.01 and decoded.logvar.min() >= -12.01


def test_reparameterize_samples_the_posterior_and_is_differentiable(key):
    posterior = models.Gaussian(jnp.full((200_000, 1), 2.0), jnp.full((200_000, 1), -1.0))
    z = models.reparameterize(key, posterior)
    assert abs(z.mean() - 2) < 5 * np.exp(-0.5) / np.sqrt(200_000)
    assert_allclose(z.std(), np.exp(-0.5), rtol=0.01)
    assert_array_equal(z, models.reparameterize(key, posterior))
    gradient = jax.grad(
        lambda mean: models.reparameterize(key, models.Gaussian(mean, jnp.zeros(3))).sum()
    )(jnp.zeros(3))
    assert_array_equal(gradient, [1, 1, 1])


def test_the_same_key_gives_the_same_parameters(key):
    config = VAEConfig(12, 2)
    first, second = models.init(config, key=key), models.init(config, key=key)
    assert jax.tree.all(jax.tree.map(lambda a, b: bool((a == b).all()), first, second))
    other = models.init(config, key=jax.random.key(1))
    assert (first["encoder"]["out"]["kernel"] != other["encoder"]["out"]["kernel"]).any()


def test_jit_and_vmap_agree_with_the_plain_decode(key):
    config = VAEConfig(12, 2, (6, 5), activation="gelu")
    params = models.init(config, key=key)
    z = jax.random.normal(key, (4, 2))
    plain = models.decode(config, params, z).mean
    jitted = jax.jit(models.decode, static_argnums=0)(config, params, z).mean
    mapped = jax.vmap(lambda row: models.decode(config, params, row).mean)(z)
    assert_allclose(jitted, plain, rtol=1e-5, atol=1e-6)
    assert_allclose(mapped, plain, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"n_latents": 0}, "at least one unit"),
        ({"hidden": (400, 0)}, "at least one unit"),
        ({"activation": "sine"}, "activation is one of relu, .*, not 'sine'"),
        ({"likelihood": "laplace"}, "not 'laplace'"),
        ({"variance": "none"}, "not 'none'"),
        ({"logvar_range": (3, 3)}, "must rise"),
    ],
)
def test_config_errors_say_what_is_wrong(options, message):
    with pytest.raises(ValueError, match=message):
        VAEConfig(**({"n_bins": 12, "n_latents": 2} | options))


@pytest.mark.parametrize(("initialisation", "gain"), [("lecun", 1), ("he", 2)])
def test_weights_are_drawn_with_the_chosen_deviation_in_the_heads_too(initialisation, gain, key):
    config = VAEConfig(900, 100, (400,), initialisation=initialisation)
    params = models.init(config, key=key)
    layers = [params["encoder"]["hidden"]["layers"][0], params["encoder"]["out"]]
    layers += [params["decoder"]["hidden"]["layers"][0], params["decoder"]["out"]]
    for layer in layers:
        kernel = np.asarray(layer["kernel"])
        assert np.isclose(kernel.std(), np.sqrt(gain / len(kernel)), rtol=0.02)
        assert not np.any(layer["bias"])
    # Only 2017's is not truncated: of 360 000 draws some lie beyond four deviations.
    beyond = np.abs(np.asarray(params["decoder"]["out"]["kernel"])).max() * np.sqrt(400 / gain)
    assert (beyond > 4) == (initialisation == "he")


def test_without_a_range_log_variances_are_those_of_the_last_layer(key):
    free = VAEConfig(6, 2, (5,), logvar_range=None)
    params = jax.tree.map(lambda p: 100 * p, models.init(free, key=key))
    x = 100 * jnp.ones((3, 6))
    unbounded = models.encode(free, params, x).logvar
    bounded = models.encode(VAEConfig(6, 2, (5,)), params, x).logvar
    assert np.abs(unbounded).max() > 16 >= np.abs(bounded).max()
    assert_allclose(models.bound(unbounded, (-12.0, 16.0)), bounded, rtol=1e-6)
