"""Known sounds: their partials, spectra and courses against plain oscillators."""

import numpy as np
import pytest

from vaelib import representations
from vaelib.synthesis.notes import SR
from vaelib.synthesis.reference_sounds import KNOWN, RMS, fm, inharmonic

T = np.arange(SR) / SR


def test_partials_of_the_harmonic_sound():
    frequency_hz, amplitude = KNOWN["harmonic"].partials(3.5)
    np.testing.assert_allclose(frequency_hz, [220, 440, 660, 880])
    np.testing.assert_allclose(amplitude / amplitude[0], [1, 1 / 2, 1 / 3, 1 / 8])


@pytest.mark.parametrize("name", ["harmonic", "inharmonic", "FM"])
def test_a_held_sound_is_the_sum_of_its_partials_at_the_level_of_all(name):
    known = KNOWN[name]
    sound = known.sound(np.full(100, known.middle))
    assert np.sqrt(np.mean(sound**2)) == pytest.approx(RMS, rel=0.01)
    if name == "FM":
        # By Chowning's formula itself, not by Bessel functions; one sample ahead.
        t = np.arange(1, 44_101) / SR
        phases = [2 * np.pi * c * t for c in (88, 110, 132)]
        expected = sum(np.sin(p + known.middle * np.sin(0.3 * p)) for p in phases)
        np.testing.assert_allclose(sound, expected * RMS * np.sqrt(2 / 3), atol=1e-9)
    else:
        t = np.arange(1, 44_101) / SR
        pairs = zip(*known.partials(known.middle), strict=True)
        expected = sum(a * np.sin(2 * np.pi * f * t) for f, a in pairs)
        np.testing.assert_allclose(sound, expected, atol=1e-9)


def test_the_low_pass_resonates_by_q():
    """Far below its cutoff the gain is 1, at the cutoff it is Q."""
    sinusoids = inharmonic(f0_hz=15.0, n_partials=51, cutoff_hz=1500.0, q=3.0)
    frequency_hz, amplitude = (x[0] for x in sinusoids(np.array([0.0])))
    assert frequency_hz[50] == 1500
    assert amplitude[50] / amplitude[0] == pytest.approx(3.0)


def test_spectra_are_those_of_frames_and_equal_values_have_equal_ones():
    known = KNOWN["noisy"]
    spectra = known.magnitudes(np.array([5.0, 7.0, 5.0]))
    np.testing.assert_array_equal(spectra[0], spectra[2])
    assert not np.array_equal(spectra[0], spectra[1])
    frequency_hz, amplitude = KNOWN["harmonic"].partials(7.0)
    t = T[: representations.N_FFT]
    frame = sum(a * np.sin(2 * np.pi * f * t) for f, a in zip(frequency_hz, amplitude, strict=True))
    np.testing.assert_allclose(
        KNOWN["harmonic"].magnitudes(np.array([7.0]))[0],
        representations.magnitude(frame),
        rtol=1e-4,
        atol=1e-6,
    )


def test_a_value_is_reached_at_the_end_of_its_tick_without_a_break():
    known = KNOWN["inharmonic"]
    jump = known.sound(np.repeat([known.low, known.high], 50))
    np.testing.assert_array_equal(jump[: 50 * 441], known.sound(np.full(50, known.low)))
    # From its second tick on the new value holds: each period of its lowest partial is 1 / f long.
    f = known.partials(known.high)[0]
    later = jump[52 * 441 :]
    t = np.arange(len(later)) / SR
    waves = np.concatenate([np.sin(2 * np.pi * np.outer(f, t)), np.cos(2 * np.pi * np.outer(f, t))])
    rest = later - waves.T @ np.linalg.lstsq(waves.T, later, rcond=None)[0]
    assert np.abs(rest).max() < 1e-9
    slopes = [np.sum(2 * np.pi / SR * f * a) for f, a in map(known.partials, (0.3, 0.8))]
    assert np.abs(np.diff(jump)).max() < max(slopes)


def test_courses():
    courses = KNOWN["harmonic"].courses(100)
    assert set(courses["constant"]) == {10.0}
    assert courses["moving"][0] == 3.0
    assert courses["moving"][-1] == 12.0
    assert np.flatnonzero(np.diff(courses["jumping"])).tolist() == [19, 39, 59, 79]


def test_folded_sidebands_keep_their_sign():
    frequency_hz, amplitude = (x[0] for x in fm(ratio=0.5)(np.array([1.0])))
    assert frequency_hz.min() == 0
    assert frequency_hz.shape == amplitude.shape == (123,)
