"""Models that are given the pitch, against data whose hidden numbers are known."""

from dataclasses import replace

import jax
import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib import models
from vaelib.fits import Fitted
from vaelib.history import History
from vaelib.live.instruments.network import forward
from vaelib.live.making.export import encoder_layers
from vaelib.models import VAEConfig
from vaelib.own_sounds import model, rows
from vaelib.own_sounds.model import fit, fit_linear
from vaelib.own_sounds.transposition import transposed
from vaelib.profiles import Profile
from vaelib.runs.files import Run
from vaelib.scaling import Scaling
from vaelib.schedules import TrainingConfig


def test_the_linear_model_finds_lines_of_two_hidden_numbers_and_the_pitch(frames):
    found = fit_linear(frames, n_latents=2)
    assert found.n_latents == 2 and found.activation == "identity"
    assert_allclose(found.reconstructed(frames), frames.values, atol=2e-3)
    z = found.encode(frames.values, frames.octaves)
    assert_allclose(z.std(axis=0), 1, rtol=1e-6)
    # A frame at another pitch has the same latents.
    higher = found.decode(z, frames.octaves + 1)
    assert_allclose(higher[:, :-1], frames.values[:, :-1] - 4, atol=5e-3)
    assert_allclose(found.encode(higher, frames.octaves + 1), z, atol=5e-3)


def test_one_pitch_moves_nothing(frames):
    flat = replace(frames, octaves=np.full(len(frames), 0.3))
    found = fit_linear(flat, n_latents=3)
    z = found.encode(flat.values, flat.octaves)
    assert_allclose(found.decode(z, flat.octaves + 2), found.decode(z, flat.octaves), atol=1e-6)


def test_no_more_latents_than_the_frames_need(frames):
    assert fit_linear(frames, n_latents=8).n_latents == 2


def test_a_latent_that_the_frames_do_not_need_stands_still(frames):
    """There are two at least; of frames that move along one line the other holds no rounding."""
    along = np.linspace(-1, 1, len(frames))[:, None] * frames.values[:1] + frames.values[-1:]
    line = replace(frames, values=along.astype(np.float32), octaves=np.zeros(len(frames)))
    found = fit_linear(line, n_latents=8)
    z = found.encode(line.values, line.octaves)
    assert z.shape[1] == 2 and (z[:, 1] == 0).all() and z[:, 0].std() == pytest.approx(1)
    assert (found.layers[0][0][1] == 0).all()
    assert_allclose(found.reconstructed(line), line.values, atol=2e-3)


def test_few_frames_are_learned_by_the_linear_model(frames, tmp_path):
    few = frames.take(np.arange(model.FEWEST_FRAMES - 100))
    nobody = frames.take(np.arange(0))
    found = fit(few, nobody, Profile(root=tmp_path), n_latents=2)
    assert found.activation == "identity" and not any(tmp_path.iterdir())


def test_turned_latents_decode_to_the_same_and_others_can_stand_still(frames):
    rng = np.random.default_rng(1)
    noise = rng.normal(size=frames.values.shape).astype(np.float32)
    frames = replace(frames, values=frames.values + noise)
    first = fit_linear(frames, n_latents=3)
    axes = rng.normal(size=(3, 3))
    turned = first.turned(axes)
    z = first.encode(frames.values, frames.octaves)
    assert_allclose(turned.encode(frames.values, frames.octaves), z @ axes)
    assert_allclose(
        turned.decode(z @ axes, frames.octaves), first.decode(z, frames.octaves), atol=1e-3
    )
    kept, at = np.array([True, False, True]), np.array([9, 0.5, 9])
    less = first.without(kept, at)
    z[:, 1] = 0.5
    assert_allclose(
        less.decode(z[:, kept], frames.octaves), first.decode(z, frames.octaves), atol=1e-3
    )
    assert less.n_latents == 2
    assert less.encode(frames.values, frames.octaves).shape == (len(frames), 2)


@pytest.fixture
def trained(frames):
    """An encoder whose latent 0 is a line of the pitch, and whose latent 2 is dead."""
    weights = rows.weights(frames)
    told = rows.told(frames)
    config = VAEConfig(154, 4, (24,), "gelu", variance="shared")
    params = jax.tree.map(np.array, models.init(config, key=jax.random.key(0)))
    encoder = params["encoder"]["hidden"]["layers"][0]
    # One unit carries the pitch: gelu(x + 20) = x + 20.
    encoder["kernel"][:, 0], encoder["bias"][0] = 0, 20
    encoder["kernel"][-1, 0] = 1
    out = params["encoder"]["out"]
    out["kernel"][:, [0, 2, 6]] = 0
    out["bias"][[0, 2, 6]] = [-20, 0, 0]
    out["kernel"][0] = 0
    out["kernel"][0, 0] = 1
    out["kernel"][:, 4], out["bias"][4] = 0, -5
    kl = np.array([4, 1, 0, 1], np.float32)
    once = {"beta": 1.0, "learning_rate": 0.0, "log_likelihood": 0.0, "kl": kl}
    run = Run(config, TrainingConfig(1), params, History.empty(4, 1, 0.0).extended(**once))
    x = rows.rows(frames, weights, told)
    return Fitted(run, Scaling.fit("standardised", x)), weights, told


def test_the_pitch_itself_takes_the_place_of_the_latent_that_follows_it(frames, trained):
    fitted, weights, told = trained
    found = model._given_pitch(fitted, frames, weights, told)
    assert found.n_latents == 2
    # Decoded at its own pitch, a frame is what the whole model makes of it.
    x = rows.rows(frames, weights, told)
    means = np.array(fitted.latents(x).mean)
    means[:, 2] = means[:, 2].mean()
    truth = fitted.decode(means)[:, :153] / weights
    assert_allclose(found.reconstructed(frames), truth, rtol=2e-3, atol=2e-2)
    # At another pitch, latent 0 alone is another.
    line = np.polyfit(frames.octaves, means[:, 0], 1)
    means[:, 0] = np.polyval(line, frames.octaves + 0.5)
    truth = fitted.decode(means)[:, :153] / weights
    z = found.encode(frames.values, frames.octaves)
    moved = found.decode(z, frames.octaves + 0.5)
    assert np.abs(moved - truth).max() < 0.01 * np.abs(moved - found.reconstructed(frames)).max()


def test_frames_are_encoded_as_the_run_does(frames, trained):
    fitted, weights, told = trained
    x = rows.rows(frames, weights, told)
    found = forward(encoder_layers(fitted), "gelu", x)
    assert_allclose(found, fitted.latents(x).mean, rtol=1e-4, atol=1e-4)


def test_a_network_is_trained_by_the_recipe_and_kept(frames, tmp_path, monkeypatch):
    short = model._OF_ENVELOPES._replace(hidden=(16,), steps=(20, 10))
    monkeypatch.setattr(model, "_OF_ENVELOPES", short)
    monkeypatch.setattr(model, "FEWEST_FRAMES", 100)
    profile = Profile(root=tmp_path)
    held = frames.take(np.arange(10))
    first = fit(frames, held, profile, n_latents=2)
    (file,) = profile.runs.glob("*.safetensors")
    written = file.stat().st_mtime_ns
    again = fit(frames, held, profile, n_latents=2)
    assert file.stat().st_mtime_ns == written
    assert first.activation == "gelu" and first.n_latents <= 2
    for one, other in zip(first.layers, again.layers, strict=True):
        assert_allclose(one[0], other[0], rtol=0, atol=0)


def test_frames_are_learned_at_other_pitches_too(frames):
    ((case,),) = [model.planned(frames, frames, n_latents=2).cases.values()]
    whole = frames.take(np.arange(len(frames)))
    weights, told = rows.weights(frames), rows.told(frames)
    both = [rows.rows(x, weights, told) for x in (whole, transposed(whole, semitones=3))]
    scaling = Scaling.fit("standardised", np.concatenate(both))
    assert_allclose(case.x, scaling.forward(np.concatenate(both)), atol=1e-5)
    # What has one pitch alone is not told it, and stays where it is.
    flat = replace(frames, octaves=np.full(len(frames), 0.3))
    ((case,),) = [model.planned(flat, flat, n_latents=2).cases.values()]
    assert len(case.x) == len(frames)
