"""What Pure Data plays of the real server, held against the sound that Python renders."""

import numpy as np
import pytest
from live_latency import loop
from pure_data import SR

from tests.live.clients import instrument
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.events import Midi, Timed
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played

pytestmark = pytest.mark.live

# Within an octave: no harmonic of one lies beside the first of another, to beat with it.
KEYS = (57, 58, 60, 61, 63, 64, 66, 67)


def test_a_chord_by_midi_is_the_chord_that_python_renders():
    """Pitches of eight keys in Pd as in Python; and silence after they are up."""
    with loop("bank") as (pd, _):
        pd.control(20, 0)  # no inharmonicity
        pd.wait(0.3)
        pd.record()
        for pitch in KEYS:
            pd.note(pitch, 100)
        pd.wait(1.5)
        ended = pd.mark()
        for pitch in KEYS:
            pd.note(pitch, 0)
        pd.wait(1.0)
        sound, starts = pd.stop_recording()
        assert pd.complaints() == ""
    held = sound[:, starts[ended] - SR : starts[ended]]
    notes = [Timed(30, 0.0, Midi(0x90, pitch, 100)) for pitch in KEYS]
    events, published = [Timed(0, 0.0, Midi(0xB0, 20, 0)), *notes], Instrument.load()
    blocks = list(played(Performance(published), Performer(published), events, 200))
    rendered = np.concatenate(blocks, axis=1)[:, -SR:]
    hz = np.fft.rfftfreq(2**19, 1 / SR)
    spectra = [np.abs(np.fft.rfft(x.sum(0) * np.blackman(SR), 2**19)) for x in (held, rendered)]
    for pitch in KEYS:
        key_hz = 440 * 2 ** ((pitch - 69) / 12)
        near = np.flatnonzero(np.abs(1200 * np.log2(hz[1:] / key_hz)) < 40) + 1
        ours, theirs = (hz[near[spectrum[near].argmax()]] for spectrum in spectra)
        assert abs(1200 * np.log2(ours / theirs)) < 1
        assert abs(1200 * np.log2(ours / key_hz)) < 3
    assert not np.array_equal(*held)
    assert np.abs(sound[:, -SR // 10 :]).max() == 0.0


def test_each_partial_is_as_loud_in_either_ear_as_in_the_sound_of_python(tmp_path):
    """Two keys, by the default settings, which spread voices and partials."""
    toy, keys = instrument(), (57, 66)
    toy.save(tmp_path / "toy.safetensors")
    with loop("bank", tmp_path / "toy.safetensors") as (pd, _):
        pd.record()
        for pitch in keys:
            pd.note(pitch, 100)
            pd.wait(0.1)
        pd.wait(2.0)
        sound = pd.stop_recording()[0][:, -SR:]
        assert pd.complaints() == ""
    events = [Timed(10 * i, 0.0, Midi(0x90, pitch, 100)) for i, pitch in enumerate(keys)]
    blocks = list(played(Performance(toy), Performer(toy), events, 220))
    own = np.concatenate(blocks, axis=1)[:, -SR:]
    found, wanted = (np.abs(np.fft.rfft(x * np.hanning(SR), 2**17)) for x in (sound, own))
    total = wanted.sum(axis=0)
    tops = 1 + np.flatnonzero((total[1:-1] > total[:-2]) & (total[1:-1] >= total[2:]))
    tops = tops[total[tops] > 0.06 * total.max()]  # what is softer meets its neighbours
    assert len(tops) > 12
    np.testing.assert_allclose(found[:, tops], wanted[:, tops], rtol=0.02)
    apart = np.ptp(np.log10(wanted[0, tops] / wanted[1, tops]))
    assert apart > 0.3  # they do stand apart
