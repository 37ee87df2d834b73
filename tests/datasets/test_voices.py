"""The pyo voices against a closed form and sample by sample."""

import itertools

import numpy as np
import pytest
import scipy.signal

from vaelib.datasets import voices
from vaelib.datasets.children import Job, render_jobs

pytestmark = pytest.mark.pyo

SR = 44_100


def spectra(frames):
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(4096) / 4096)
    return np.abs(np.fft.rfft(frames * hann, axis=-1))


def rendered(jobs, **options):
    list(render_jobs(jobs, **options))
    return [job.read() for job in jobs]


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
        Job(
            "additive_biquad",
            {"inharmonicity": j, "harmonics": k},
            filters,
            tmp_path / str(i),
            n_samples=4096,
            dtype="float64",
        )
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
