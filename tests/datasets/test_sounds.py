"""The voices against independent truths, and the child processes that render them."""

import itertools
import math
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import scipy.signal

from vaelib import processes
from vaelib.datasets import children, sounds, voices
from vaelib.datasets.children import Job, render_jobs

SR = 44_100
ROOT = Path(__file__).resolve().parents[2]
FM = {"carrier_offset": 2.5, "ratio": 0.25, "index": 12}
ADDITIVE = {"inharmonicity": 0.2, "harmonics": 3}
FILTER = {"resonance": 3, "filter_frequency": 4}


def spectra(frames):
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(4096) / 4096)
    return np.abs(np.fft.rfft(frames * hann, axis=-1))


def rendered(jobs, **options):
    list(render_jobs(jobs, **options))
    return [np.load(job.file) for job in jobs]


def additive_job(file, j, k, filters, **options):
    options = {"n_samples": 4096, "dtype": "float32"} | options
    return Job("additive_biquad", {"inharmonicity": j, "harmonics": k}, filters, file, **options)


# --- dataset 1 ---


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


# --- dataset 2 ---


def partials(j, k):
    return np.array([p for p in [110.0, *((2 * i + j) * 110.0 for i in range(k + 1))] if p])


def band_pass(q, f):
    w0 = 2 * np.pi * f * SR / 200 / SR
    alpha = np.sin(w0) / (2 * q)
    return (alpha, 0, -alpha), (1 + alpha, -2 * np.cos(w0), 1 - alpha)


def biquad_closed_form(j, k, q, f):
    """Each partial through the band-pass' complex response, at its own phase."""
    b, a = band_pass(q, f)
    z1 = np.exp(-2j * np.pi * partials(j, k) / SR)
    response = np.polyval(b[::-1], z1) / np.polyval(a[::-1], z1)
    t = np.arange(voices.SETTLING, voices.SETTLING + 4096)
    waves = np.exp(2j * np.pi * np.outer(partials(j, k), t) / SR)
    return (response @ waves).imag / np.sqrt(len(response))


def biquad_sample_by_sample(j, k, q, f):
    """Sines through SciPy's recursive filter."""
    t = np.arange(voices.SETTLING + 4096)
    sines = np.sin(2 * np.pi * np.outer(partials(j, k), t) / SR)
    source = sines.sum(axis=0) / np.sqrt(len(sines))
    return scipy.signal.lfilter(*band_pass(q, f), source)[voices.SETTLING :]


def table_sine(position):
    """Read a sine from 512 points, as pyo's FM does."""
    table = np.sin(2 * np.pi * np.arange(513) / 512)
    i = position.astype(int)
    return table[i] + (table[i + 1] - table[i]) * (position - i)


def test_additive_biquad_is_the_closed_form(tmp_path):
    filters = tuple(itertools.product((1, 4, 10), (1, 4, 10)))
    sources = [(0.0, 0), (0.0, 19), (0.1, 0), (0.3, 5), (0.5, 8), (0.8, 0), (0.9, 19)]
    jobs = [
        additive_job(tmp_path / f"{i}.npy", j, k, filters, dtype="float64")
        for i, (j, k) in enumerate(sources)
    ]
    x = np.concatenate(rendered(jobs))
    settings = [(*source, *filter) for source, filter in itertools.product(sources, filters)]

    truth = np.array([biquad_sample_by_sample(*setting) for setting in settings])
    assert np.all(np.abs(x - truth) <= 1e-6 * np.abs(truth).max(axis=1, keepdims=True))

    exact = spectra(np.array([biquad_closed_form(*setting) for setting in settings]))
    error = np.abs(spectra(x) - exact)
    relative = np.linalg.norm(error, axis=1) / np.linalg.norm(exact, axis=1)
    assert relative.max() <= 3e-7
    assert (error.max(axis=1) / exact.max(axis=1)).max() <= 3e-7


# --- dataset 3 ---


def fm_moog_loop(j, k, r, q, f, *, n):
    """Chowning's FM and the Moog ladder, sample by sample; shape (n, 3 carriers, filters)."""
    carrier = np.array([110 - 11 * j, 110, 110 + 11 * j])
    modulator = carrier * k
    x = np.empty((n, 3, 1))
    at_modulator, at_carrier = np.zeros(3), np.zeros(3)
    for t in range(n):
        deviation = r * modulator * table_sine(at_modulator)
        x[t, :, 0] = table_sine(at_carrier)
        at_modulator = (at_modulator + modulator * 512 / SR) % 512
        at_carrier = (at_carrier + (carrier + deviation) * 512 / SR) % 512

    # Four one-pole stages y = p (x + x') - g y', feedback from the last, a cubic soft clip.
    cutoff = 2 * f * SR / 200 / SR
    p = cutoff * (1.8 - 0.8 * cutoff)
    g = 2 * np.sin(np.pi / 2 * cutoff) - 1
    u = 1.386249 * (1 - p)
    feedback = q / 2 * (12 + u**2 + 6 * u) / (12 + u**2 - 6 * u) * (0.1 + 0.9 * (1 - cutoff) ** 3)
    before = np.zeros((5, 3, len(q)))
    y = np.empty((n, 3, len(q)))
    for t in range(n):
        now = np.empty_like(before)
        now[0] = x[t] - feedback * before[4]
        for stage in range(1, 5):
            now[stage] = p * (now[stage - 1] + before[stage - 1]) - g * before[stage]
        now[4] -= now[4] ** 3 / 6
        y[t] = now[4]
        before = now
    return y


@pytest.mark.parametrize("moog_res_scale", [1.0, 0.1])
@pytest.mark.parametrize("source", [(1.0, 0.1, 0), (4.5, 0.4, 28)])
def test_fm_moog_is_the_slow_loop(tmp_path, source, moog_res_scale):
    filters = tuple(itertools.product((1, 2, 5, 10), (1, 4, 10)))
    names = ("carrier_offset", "ratio", "index")
    job = Job(
        "fm_moog",
        dict(zip(names, source, strict=True)),
        filters,
        tmp_path / "x.npy",
        n_samples=4096,
        dtype="float64",
        moog_res_scale=moog_res_scale,
    )
    (x,) = rendered([job])
    q, f = np.array(filters, float).T
    y = fm_moog_loop(*source, q * moog_res_scale, f, n=voices.SETTLING + 4096)
    truth = y[voices.SETTLING :].sum(axis=1).T / np.sqrt(3)
    # Self-oscillation amplifies rounding, but not beyond this, even at the literal resonance 10.
    assert np.abs(x - truth).max() <= 1e-11 * np.abs(truth).max()


# --- rendering ---


def test_samples_depend_on_neither_order_nor_neighbours_nor_children(tmp_path):
    filters = tuple(itertools.product((1, 10), (2, 7)))
    sources = [(0.1 * i, 3 * i) for i in range(5)]
    jobs = [additive_job(tmp_path / f"{i}.npy", j, k, filters) for i, (j, k) in enumerate(sources)]
    first = rendered(jobs, processes=1)
    backwards = rendered(jobs[::-1], processes=2)[::-1]
    np.testing.assert_array_equal(first, backwards)
    (alone,) = rendered([additive_job(tmp_path / "x.npy", *sources[3], filters[2:3])])
    np.testing.assert_array_equal(alone[0], first[3][2])


@pytest.mark.parametrize(("voice", "source"), [("additive_biquad", ADDITIVE), ("fm_moog", FM)])
def test_render_begins_with_the_frame(tmp_path, voice, source):
    job = Job(voice, source, ((3, 4),), tmp_path / "x.npy", n_samples=4096, dtype="float32")
    (frames,) = rendered([job])
    x = sounds.render(voice, source | FILTER, seconds=0.15)
    assert x.shape == (round(0.15 * SR),) and x.dtype == np.float64
    np.testing.assert_array_equal(x[:4096].astype(np.float32), frames[0])
    assert np.abs(x[4096:]).max() > 0.01


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


@pytest.mark.parametrize(
    ("voice", "setting", "seconds", "message"),
    [
        ("moog", {}, 1, "no dataset 'moog': choose one of spectral_richness"),
        ("spectral_richness", {}, 1, "set by richness, not by nothing"),
        ("additive_biquad", ADDITIVE, 1, "set by inharmonicity, harmonics, resonance"),
        ("spectral_richness", {"richness": 2}, 0, "seconds=0 leaves nothing"),
    ],
)
def test_render_refuses_in_one_sentence(voice, setting, seconds, message):
    with pytest.raises(ValueError, match=message):
        sounds.render(voice, setting, seconds=seconds)


def test_samples_that_are_not_finite_name_the_setting(tmp_path):
    job = additive_job(tmp_path / "x.npy", 0.5, 1, ((1, 2), (5, math.nan)))
    with pytest.raises(
        FloatingPointError, match="harmonics=1, resonance=5, filter_frequency=nan are not"
    ):
        rendered([job])
    assert list(tmp_path.iterdir()) == []


def test_pyo_missing_is_one_sentence(monkeypatch):
    monkeypatch.setattr(children.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match=r"pyo, which .* is not installed: run `pip"):
        sounds.render("fm_moog", FM | FILTER)


def test_a_failing_child_becomes_one_error(tmp_path):
    job = Job("fm_moog", {"ratio": 0.1}, ((1, 1),), tmp_path / "x.npy", 4096, "float32")
    with pytest.raises(
        RuntimeError, match=r"died \(exit status 1\) on fm_moog at ratio=0.1: .*Key"
    ):
        rendered([job])


def test_a_killed_child_becomes_one_error_and_leaves_no_other(tmp_path, monkeypatch):
    started = []

    class Recorded(subprocess.Popen):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            started.append(self)

    monkeypatch.setattr(processes.subprocess, "Popen", Recorded)
    jobs = [additive_job(tmp_path / f"{i}.npy", 0.1, i, ((1, 1),)) for i in range(400)]
    under_way = render_jobs(jobs, processes=2)
    next(under_way)
    started[0].kill()
    with pytest.raises(RuntimeError, match=r"died \(SIGKILL\) on additive_biquad at .* run again"):
        list(under_way)
    # The other one is asked to end, perhaps before it has learned how.
    assert [child.poll() for child in started] in ([-9, 0], [-9, -15])


def test_a_child_ends_with_its_input():
    done = subprocess.run(
        [sys.executable, "-m", "vaelib.datasets.voices"],
        input="",
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
    )
    assert (done.returncode, done.stdout) == (0, "")


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
