"""Sounds of any length: dataset 1 against its slow sum, and the sounds that begin with a frame."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from vaelib.datasets import children, sounds
from vaelib.datasets.children import Job, render_jobs

SR = 44_100
ROOT = Path(__file__).resolve().parents[2]
FM = {"carrier_offset": 2.5, "ratio": 0.25, "index": 12}
ADDITIVE = {"inharmonicity": 0.2, "harmonics": 3}
FILTER = {"resonance": 3, "filter_frequency": 4}


def test_spectral_richness_is_the_slow_sum():
    richness = np.array([1.0, 1.3, 2.0, 7.25, 50.0])
    expected = np.zeros((5, 4096))
    for row, r in zip(expected, richness, strict=True):
        amplitudes = [min(max(r - n + 1, 0), 1) / n for n in range(1, 51)]
        for n, a in enumerate(amplitudes, start=1):
            row += a * np.sin(2 * np.pi * n * 220 * np.arange(4096) / SR)
        row /= np.sqrt(sum(a * a for a in amplitudes))
    np.testing.assert_allclose(
        sounds.spectral_richness(richness, 4096), expected, rtol=0, atol=1e-12
    )


def test_spectral_richness_has_constant_energy():
    # One period of 210 Hz is 210 samples: the mean square is exact over whole periods.
    x = sounds.spectral_richness(np.linspace(1, 50, 30), 2100, f0_hz=210)
    np.testing.assert_allclose(np.mean(x**2, axis=1), 0.5, rtol=1e-12)


@pytest.mark.parametrize("richness", [[0.5], [], [np.nan], [101]])
def test_spectral_richness_refuses(richness):
    with pytest.raises(ValueError, match=r"richness must|does not fit"):
        sounds.spectral_richness(np.array(richness, float), 16)


@pytest.mark.pyo
@pytest.mark.parametrize(("voice", "source"), [("additive_biquad", ADDITIVE), ("fm_moog", FM)])
def test_render_begins_with_the_frame(tmp_path, voice, source):
    job = Job(voice, source, ((3, 4),), tmp_path / "x.npy", n_samples=4096, dtype="float32")
    list(render_jobs([job]))
    frames = job.read()
    x = sounds.render(voice, source | FILTER, seconds=0.15)
    assert x.shape == (round(0.15 * SR),) and x.dtype == np.float64
    np.testing.assert_array_equal(x[:4096].astype(np.float32), frames[0])
    assert np.abs(x[4096:]).max() > 0.01


@pytest.mark.pyo
def test_render_scales_the_ladder():
    setting = FM | {"resonance": 1, "filter_frequency": 4}
    x = sounds.render("fm_moog", FM | FILTER | {"resonance": 10}, seconds=0.1, moog_res_scale=0.1)
    np.testing.assert_array_equal(x, sounds.render("fm_moog", setting, seconds=0.1))


def test_fades():
    x = sounds.faded(np.ones(SR), fade_s=0.1)
    n = SR // 10
    assert x[0] < 1e-6 and x[n : SR - n].min() == 1 and np.all(np.diff(x[:n]) > 0)
    np.testing.assert_allclose(x, x[::-1], atol=1e-12)
    np.testing.assert_array_equal(sounds.faded(np.ones(9), fade_s=0), np.ones(9))


@pytest.mark.parametrize("fade_s", [-0.1, np.nan, np.inf])
def test_fades_out_of_place_are_refused(fade_s):
    with pytest.raises(ValueError, match=rf"fade_s={fade_s} must be 0 s or more"):
        sounds.render("spectral_richness", {"richness": 2}, seconds=0.1, fade_s=fade_s)


@pytest.mark.parametrize(
    ("voice", "setting", "seconds", "message"),
    [
        ("moog", {}, 1, "no dataset 'moog': choose one of spectral_richness"),
        ("spectral_richness", {}, 1, "set by richness, not by nothing"),
        ("additive_biquad", ADDITIVE, 1, "set by inharmonicity, harmonics, resonance"),
        ("spectral_richness", {"richness": 2}, 0, "seconds=0 leaves nothing"),
        ("spectral_richness", {"richness": 2}, np.nan, "seconds=nan leaves nothing"),
        ("spectral_richness", {"richness": 2}, np.inf, "seconds=inf"),
    ],
)
def test_render_refuses_in_one_sentence(voice, setting, seconds, message):
    with pytest.raises(ValueError, match=message):
        sounds.render(voice, setting, seconds=seconds)


def test_pyo_missing_is_one_sentence(monkeypatch):
    monkeypatch.setattr(children.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match=r"pyo, which .* is not installed: run `pip"):
        sounds.render("fm_moog", FM | FILTER)


def test_importing_sounds_is_light():
    program = (
        "import sys, vaelib.datasets.dataset; print([m for m in sys.modules if m in sys.argv[1:]])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "pyo", "pyo64", "jax", "IPython", "matplotlib"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.strip() == "[]"
