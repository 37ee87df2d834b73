"""Synthesis: what every engine owes to the sounds that the spectra came from, in numbers."""

import functools
import re
import subprocess
import sys

import numpy as np
import pytest
import soundfile
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis import engines, quality
from vaelib.synthesis.engines import ENGINES, TITLES, Tick, render
from vaelib.synthesis.notes import HOP
from vaelib.synthesis.partials import Partials
from vaelib.synthesis.partials import spectrum as spectrum_of

SR = 44100.0
LIVE = ("bank", "inverse-stft")
T = 230
"""Ticks of a sound: 2 s, and what analyses lose at its ends."""


def harmonic(n_partials):
    """So many harmonics of 220 Hz, the last one in part, and their amplitudes, 1/n."""
    n = np.arange(1, 41)
    return 220.0 * n, np.clip(n_partials - n + 1, 0, 1) / n


def inharmonic(j):
    """Partials at (2k + j) 110 Hz behind a resonant low-pass of 1.5 kHz."""
    f = (2 * np.arange(12) + j) * 110.0
    s = 1j * f / 1500
    return f, np.abs(1 / (1 + s / 3 + s**2)) * np.clip((f - 15) / 15, 0, 1)


SOUNDS = {"harmonic": (harmonic, 220.0, 10.0), "inharmonic": (inharmonic, 110.0, 0.3)}
MOVES = {"harmonic": (1.0, 20.0), "inharmonic": (0.05, 0.9)}
JUMPS = {"harmonic": (1.0, 20.0), "inharmonic": (0.05, 0.7)}


def normalised(partials):
    """Partials whose sound has the root mean square 0.1."""
    frequency, amplitude = partials
    return frequency, amplitude * 0.1 * np.sqrt(2 / np.sum(amplitude**2))


@functools.cache
def spectrum(name, value):
    f, a = normalised(SOUNDS[name][0](value))
    return magnitude(np.sin(2 * np.pi * np.outer(np.arange(N_FFT) / SR, f)) @ a)


def steady(name, n_ticks=T):
    return np.stack([spectrum(name, SOUNDS[name][2])] * n_ticks)


@functools.cache
def sweep(name):
    """Spectra of a sound that moves for two seconds and then stays."""
    low, high = MOVES[name]
    return np.stack([spectrum(name, low + (high - low) * min(1, i / 200)) for i in range(T)])


def jump(name, *, back=False):
    low, high = JUMPS[name][:: -1 if back else 1]
    return np.stack([spectrum(name, low)] * 60 + [spectrum(name, high)] * 60)


@functools.cache
def fm(ratio, index, n_samples=2 * 44100):
    """Three carriers about 110 Hz, a fifth apart, each modulated at `ratio` times itself."""
    t = np.arange(n_samples) / SR
    carriers = 110.0 * np.array([0.8, 1.0, 1.2])[:, None]
    modulation = index * np.sin(2 * np.pi * carriers * ratio * t)
    return 0.05 * np.sum(np.sin(2 * np.pi * carriers * t + modulation), axis=0)


def average(sound):
    starts = np.linspace(0, len(sound) - N_FFT, 64).astype(int)
    frames = np.stack([sound[i : i + N_FFT] for i in starts])
    return np.sqrt(np.mean(magnitude(frames).astype(float) ** 2, axis=0))


def play(engine, model_f0_hz, magnitudes, ratio=1.0, gate=1.0):
    """Sound of an engine, of one pitch (over the model's) and gate or of one for each tick."""
    n = len(magnitudes)
    f0_hz, gate = np.broadcast_to(model_f0_hz * ratio, n), np.broadcast_to(gate, n)
    return render(ENGINES[engine](model_f0_hz), map(Tick, magnitudes, f0_hz, gate))


def inner(sound):
    """Without what a frame that reaches over an end would see."""
    return sound[8192:-HOP]


both = pytest.mark.parametrize("name", SOUNDS)
live = pytest.mark.parametrize("engine", LIVE)


def by_engine(*names):
    return pytest.mark.parametrize("engine", names)


@both
@by_engine("bank", "inverse-stft", "bank-noise", "inverse-stft-noise")
def test_a_constant_sound_is_the_one_asked_for(engine, name):
    make, f0, value = SOUNDS[name]
    f, a = normalised(make(value))
    f, a = f[a > 1e-3 * a.max()], a[a > 1e-3 * a.max()]
    m = steady(name)
    sound = play(engine, f0, m)
    sc, lsd_db = quality.spectral_error(sound, m)
    assert sc < 0.001 and lsd_db < 0.15
    assert quality.noise_to_partials_db(inner(sound), f) < (-100 if engine == "bank" else -78)
    weighted, largest = quality.cents_error(inner(sound), f, a)
    assert weighted < 0.02 and largest < 0.3
    assert quality.flutter_db(inner(sound)) < 0.002
    assert_allclose(np.std(inner(sound)), 0.1, rtol=2e-3)


def test_a_harmonic_bank_is_in_tune_exactly():
    f, a = normalised(harmonic(10.0))
    sound = play("harmonic-bank", 220.0, steady("harmonic"))
    assert quality.cents_error(inner(sound), f[:10], a[:10])[1] < 1e-4
    assert quality.spectral_error(sound, steady("harmonic"))[0] < 0.001


@both
@live
def test_a_moving_sound_is_followed(engine, name):
    f0 = SOUNDS[name][1]
    sound = play(engine, f0, sweep(name))
    sc, lsd_db = quality.spectral_error(sound, sweep(name))
    assert sc < 0.01 and lsd_db < 0.8
    assert quality.click_db(inner(sound)) < -100


@pytest.mark.parametrize("semitones", [-12.0, -5.0, 0.5, 3.0, 7.0, 12.0, 19.0])
@both
@live
def test_a_note_is_moved_to_its_pitch(engine, name, semitones):
    make, f0, value = SOUNDS[name]
    ratio = 2 ** (semitones / 12)
    f, a = normalised(make(value))
    f, a = ratio * f[a > 1e-3 * a.max()], a[a > 1e-3 * a.max()]
    sound = inner(play(engine, f0, steady(name), ratio))
    # Below 40 Hz the spectrum has the partial's mirror image in it, which moves the other way.
    assert quality.noise_to_partials_db(sound, f) < (-100 if engine == "bank" else -60)
    weighted, largest = quality.cents_error(sound, f, a)
    assert weighted < 0.02 and largest < 0.3
    assert_allclose(np.std(sound), 0.1, rtol=3e-3)


@both
@live
def test_jumps_gates_and_legato_do_not_click(engine, name):
    f0 = SOUNDS[name][1]
    for back in (False, True):
        assert quality.click_db(inner(play(engine, f0, jump(name, back=back)))) < -90
    gate = np.ones(120)
    gate[40:60], gate[70], gate[85:95] = 0, 0, 0.3
    assert quality.click_db(inner(play(engine, f0, steady(name, 120), gate=gate))) < -100
    ratio = 2 ** (np.repeat([0, 7, -5, -3], 30) / 12)
    assert quality.click_db(inner(play(engine, f0, steady(name, 120), ratio))) < -95


@both
@live
def test_late_spectra_do_not_click(engine, name):
    """The last spectrum is held when a fifth of them is lost, and when none comes for 50 ms."""
    f0 = SOUNDS[name][1]
    arrived = np.random.default_rng(0).random(T) > 0.2
    arrived[0] = True
    bursts = np.arange(T) % 25 >= 5
    bursts[0] = True
    for there in (arrived, bursts):
        last = np.maximum.accumulate(np.where(there, np.arange(T), 0))
        assert quality.click_db(inner(play(engine, f0, sweep(name)[last]))) < -95


@pytest.mark.parametrize(("ratio", "index"), [(0.1, 4), (0.1, 16), (0.2, 4), (0.3, 16), (0.4, 4)])
@by_engine("bank", "inverse-stft", "bank-noise", "inverse-stft-noise")
def test_dense_partials_have_their_spectrum(engine, ratio, index):
    reference = fm(ratio, index)
    sound = play(engine, 110.0, [average(reference)] * T)[8192:]
    limit = 1.5 if "noise" in engine else 4.0
    assert quality.lsd_of_averages(sound, reference) < limit


@pytest.mark.parametrize("snr_db", [20.0, 0.0, -60.0])
@by_engine("bank-noise", "inverse-stft-noise")
def test_noise_has_its_spectrum(engine, snr_db):
    f, a = normalised(harmonic(10.0))
    n = np.arange(3 * 44100)
    noise = 0.1 * np.random.default_rng(0).normal(size=len(n))
    tone = np.sin(2 * np.pi * np.outer(n / SR, f[:10])) @ a[:10]
    reference = (
        noise + tone * 10 ** (snr_db / 20) if snr_db < 0 else tone + noise * 10 ** (-snr_db / 20)
    )
    sound = play(engine, 220.0, [average(reference)] * T)[8192:]
    assert quality.lsd_of_averages(sound, reference) < 2


def test_the_engines_of_2017_are_what_the_report_heard():
    f, a = normalised(harmonic(10.0))
    for name in ENGINES:
        if name.startswith("2017"):
            sound = inner(play(name, 220.0, steady("harmonic", 150)))
            assert quality.noise_to_partials_db(sound, f[:10]) > -12
            assert quality.cents_error(sound, f[:10], a[:10])[0] > 15


@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_plays_ticks_of_any_length_from_a_seed(name):
    m = spectrum("harmonic", 10.0)
    ticks = [Tick(m, 220.0 + i, i < 5) for i in range(7)]
    one, same = (render(ENGINES[name](220.0, seed=1, hop=256, sr=SR), ticks) for _ in range(2))
    assert one.shape == (7 * 256,) and one.dtype == np.float64
    assert_array_equal(one, same)
    assert one[:1280].any() and not one[-256:].any()
    with pytest.raises(ValueError, match="fundamental must be above 0 Hz"):
        ENGINES[name](0.0)


@pytest.mark.parametrize("name", ENGINES)
def test_decoded_values_below_zero_count_as_zero(name):
    m = spectrum("harmonic", 10.0).astype(float)
    below = np.where(m < 1e-3 * m.max(), -m.max(), m)
    one, other = (
        render(ENGINES[name](220.0), [Tick(x, 250.0, 1.0)] * 3)
        for x in (below, np.maximum(below, 0))
    )
    assert_array_equal(one, other)


def test_rendering_in_parts_is_rendering_at_once():
    ticks = [Tick(spectrum("harmonic", 10.0), 220.0 * (1 + i / 50), 1.0) for i in range(8)]
    engine = ENGINES["inverse-stft"](220.0)
    parts = [render(engine, ticks[:3]), render(engine, iter(ticks[3:])), render(engine, [])]
    assert_array_equal(np.concatenate(parts), render(ENGINES["inverse-stft"](220.0), ticks))


def test_griffin_lim_comes_near_the_spectra():
    m = steady("harmonic", 60)
    sound = engines.griffin_lim(m, n_iter=8)
    assert sound.shape == (59 * HOP,) and sound.dtype == np.float64
    assert_allclose(np.std(sound), 0.1, rtol=0.2)
    again = magnitude(np.stack([sound[i : i + N_FFT] for i in range(4096, 20000, HOP)]))
    apart = np.linalg.norm(again - m[: len(again)]) / np.linalg.norm(m[: len(again)])
    assert apart < 0.35
    assert_array_equal(sound, engines.griffin_lim(m, n_iter=8))
    assert not np.allclose(sound, engines.griffin_lim(m, n_iter=8, seed=1))


@pytest.mark.parametrize("m", [np.ones((1, 1025)), np.ones((5, 1024)), np.ones(1025)])
def test_griffin_lim_needs_spectra(m):
    with pytest.raises(ValueError, match="needs 2 or more spectra of 1025 bins"):
        engines.griffin_lim(m)
    with pytest.raises(ValueError, match="must be finite"):
        engines.griffin_lim(np.full((3, 1025), np.nan))


def test_a_wav_is_what_was_written(tmp_path):
    sound = np.sin(np.arange(1000) / 7) * 0.9
    path = tmp_path / "new" / "sound.wav"
    engines.write_wav(path, sound, SR)
    read, sr = soundfile.read(path)
    assert sr == 44100
    assert_allclose(read, sound, atol=2**-23)
    before = path.read_bytes()
    for wrong, message in [
        (2 * sound, "a peak of 1.8 would be clipped"),
        (sound * np.nan, "finite"),
    ]:
        with pytest.raises(ValueError, match=message):
            engines.write_wav(path, wrong, SR)
    assert path.read_bytes() == before
    engines.write_wav(path, sound, SR)
    assert path.read_bytes() == before and len(list(path.parent.iterdir())) == 1


def test_identifiers_are_plain_words_and_every_engine_has_a_title():
    """They are typed in a shell, without quotes."""
    assert TITLES.keys() == ENGINES.keys()
    assert all(re.fullmatch("[a-z0-9-]+", name) for name in ENGINES)
    assert len(set(TITLES.values())) == len(TITLES)


def test_playing_needs_neither_jax_nor_scipy():
    code = "import sys, vaelib.synthesis.engines; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert not {"jax", "librosa", "flax", "scipy", "sklearn"} & set(loaded.stdout.split())


@pytest.mark.parametrize("name", [name for name in ENGINES if not name.startswith("2017")])
def test_known_partials_are_played_where_they_are_though_a_frame_shows_one_lobe(name):
    """Beside the fundamental, one bin away, lies another: both are fitted to the sound."""
    ratio, amplitude = np.array([0.9, 1.0, 2.9, 4.9]), np.array([0.04, 0.05, 0.03, 0.02])
    known = Partials(110.0 * ratio, amplitude)
    magnitudes = spectrum_of(known, sr=SR)
    for note_hz in (110.0, 415.3):
        ticks = [Tick(magnitudes, note_hz, 1.0, known)] * 120
        sound = render(ENGINES[name](110.0, sr=SR), ticks)[20 * HOP :]
        if name == "harmonic-bank":  # it plays multiples of the note by their energy alone
            assert abs(cents(sound, note_hz)) < 0.01
            continue
        t = np.arange(len(sound)) / SR
        waves = [f(2 * np.pi * r * note_hz * t) for r in ratio for f in (np.sin, np.cos)]
        fit, left, *_ = np.linalg.lstsq(np.stack(waves, 1), sound, rcond=None)
        if name != "spsi":  # whose phases belong to bins, of which two partials share some
            assert_allclose(np.hypot(fit[::2], fit[1::2]), amplitude, rtol=0.02)
            assert left[0] < 1e-3 * np.sum(sound**2)
        assert abs(cents(sound, note_hz)) < 0.1
        assert abs(cents(sound, 2.9 * note_hz)) < 0.1


def cents(sound, hz):
    """How far the largest peak near a frequency lies from it, by a parabola through its top."""
    n = 8 * len(sound)
    level = np.abs(np.fft.rfft(sound * np.blackman(len(sound)), n))
    f = np.fft.rfftfreq(n, 1 / SR)
    k = np.argmax(np.where(np.abs(f / hz - 1) < 0.06, level, 0))
    a, b, c = np.log(level[k - 1 : k + 2])
    return 1200 * np.log2((f[k] + (a - c) / (2 * (a - 2 * b + c)) * SR / n) / hz)
