"""Space: what places tell, against places that were put there."""

import numpy as np
import pytest

from tests.own_sounds.test_making import FILES
from vaelib.own_sounds import making, space
from vaelib.own_sounds.interpolation import way
from vaelib.own_sounds.model import fit_linear

LABELS = np.repeat(["horn", "harp", "bell"], 20)


def test_heaps_that_lie_apart_tell_their_instrument_and_a_line_the_pitch():
    rng = np.random.default_rng(0)
    pitch = rng.uniform(40, 80, 60)
    heaps = np.repeat(np.eye(3) * 100, 20, axis=0) + rng.normal(size=(60, 3))
    found = space.told(np.column_stack([heaps, pitch / 40]), LABELS, pitch)
    assert found.instrument == 1 and found.silhouette > 0.95
    assert found.pitch == pytest.approx(1, abs=1e-6)


def test_noise_tells_nothing():
    rng = np.random.default_rng(1)
    found = space.told(rng.normal(size=(60, 4)), LABELS, rng.uniform(40, 80, 60))
    assert found.instrument < 0.6 and abs(found.silhouette) < 0.1 and found.pitch < 0.1


def test_a_recording_stands_where_its_loud_frames_are(frames):
    model = fit_linear(frames, n_latents=2)
    recordings = [frames.of_files([i]) for i in range(12)]
    found = space.places(model, recordings)
    loud = recordings[3].level_db > recordings[3].level_db.max() - 40
    median = np.median(model.encode(recordings[3].values, recordings[3].octaves)[loud], axis=0)
    back = np.linalg.lstsq(
        np.column_stack([found, np.ones(12)]),
        np.array([np.median(model.encode(r.values, r.octaves), axis=0) for r in recordings]),
        rcond=None,
    )[0]
    assert np.allclose(found.std(axis=0), 1) and np.allclose(found.mean(axis=0), 0)
    assert np.allclose(np.append(found[3], 1) @ back, median, atol=0.2)


def test_the_way_of_a_dial_is_that_between_its_ends(frames):
    instrument, _ = making.instrument(fit_linear(frames, n_latents=3), frames, FILES, name="mine")
    ways = space.dials(instrument, hz=220.0)
    assert list(ways) == [latent.name for latent in instrument.latents]
    for i, latent in enumerate(instrument.latents):
        ends = np.tile(instrument.default.astype(float), (2, 1))
        ends[0][i], ends[1][i] = latent.low, latent.high
        assert ways[latent.name] == way(instrument, *ends, hz=220.0)
