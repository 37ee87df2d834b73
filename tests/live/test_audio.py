"""Audio without a sound card: the ring, the clock, pyo's own rendering, and what a child says."""

import subprocess
import sys
import threading
import time

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.live.audio import BUFFER, Clock, Ring, Speakers, trouble
from vaelib.profiles import ROOT


def test_the_ring_gives_back_what_was_written_in_blocks_of_any_size():
    rng = np.random.default_rng(0)
    ring, written, read = Ring(2000), [], []
    for _ in range(500):
        while len(ring) + 441 <= 2000 and rng.random() < 0.7:
            written.append(rng.normal(size=(441, 2)))
            ring.write(written[-1])
        read.append(ring.read(min(int(rng.integers(1, 700)), len(ring))))
    read.append(ring.read(len(ring)))
    assert_array_equal(np.concatenate(read), np.concatenate(written))
    assert ring.underruns == 0


def test_an_underrun_holds_the_last_sample_and_is_counted():
    ring = Ring(100)
    ears = np.array([1.0, -1.0])
    assert_array_equal(ring.read(3), np.zeros((3, 2)))
    ring.write(np.outer([0.1, 0.2, 0.3], ears))
    assert_array_equal(ring.read(5), np.outer([0.1, 0.2, 0.3, 0.3, 0.3], ears))
    assert_array_equal(ring.read(2), np.outer([0.3, 0.3], ears))
    ring.write(np.outer([0.4, 0.5], ears))
    # The sound goes on where it stopped.
    assert_array_equal(ring.read(2), np.outer([0.4, 0.5], ears))
    assert ring.underruns == 3


def test_what_does_not_fit_is_refused():
    ring = Ring(10)
    ring.write(np.zeros((8, 2)))
    with pytest.raises(ValueError, match="3 samples do not fit into a ring of 10"):
        ring.write(np.zeros((3, 2)))


def test_the_ring_joins_two_threads():
    ring, n = Ring(3000), 441 * 400
    sound, heard = np.random.default_rng(1).normal(size=(n, 2)), []

    def read():
        while sum(map(len, heard)) < n:
            heard.append(ring.read(min(512, len(ring))))

    reader = threading.Thread(target=read)
    reader.start()
    for start in range(0, n, 441):
        while len(ring) + 441 > 3000:
            time.sleep(0)
        ring.write(sound[start : start + 441])
    reader.join()
    assert_array_equal(np.concatenate(heard), sound)


def test_the_clock_asks_for_as_many_blocks_as_pass(monkeypatch):
    now = [100.0]
    monkeypatch.setattr("vaelib.live.audio.time.monotonic", lambda: now[0])
    clock, n = Clock(), 0
    for _ in range(1000):
        now[0] += 0.0037
        due = clock.due()
        assert (due == 0) == (clock.wait_s() > 0)
        for _ in range(due):
            clock.write(np.zeros(441))
            n += 1
    assert n in (370, 371) and clock.underruns == 0
    # A machine that slept does not play what it slept through.
    now[0] += 3600
    assert clock.due() == 1 and clock.underruns == 1


_RENDERED = """
import sys
import numpy as np, soundfile
from vaelib.live.audio import BUFFER, Speakers, stereo
sr = int(sys.argv[3])
speakers = Speakers(sr, driver="manual")
speakers._server.recordOptions(filename=sys.argv[1], fileformat=0, sampletype=3)
speakers._server.recstart()
rng, sent = np.random.default_rng(0), [np.zeros((2, BUFFER))]
for i in range(300):
    for _ in range(speakers.due()):
        block = 0.1 * rng.normal(size=(1 + i % 2, sr // 100))
        sent.append(stereo(block))
        speakers.write(block if i % 2 else block[0])
    speakers._server.process()
    assert speakers.wait_s() <= 0.01
speakers._server.recstop()
assert speakers.underruns == 0
for _ in range(3):
    speakers._server.process()
assert speakers.underruns > 0
speakers.close()
np.save(sys.argv[2], np.concatenate(sent, axis=1))
"""


@pytest.mark.parametrize("rate", [44100, 48000])
def test_what_is_played_is_heard_after_the_same_time_always(monkeypatch, rate):
    """A card that takes 512 samples at a time, a loop that wakes when it should, and a note."""
    now, hop = [0.0], rate // 100
    monkeypatch.setattr("vaelib.live.audio.time.monotonic", lambda: now[0])
    speakers = Speakers.__new__(Speakers)
    speakers._sr, speakers._hop, speakers._ring = rate, hop, Ring(2 * BUFFER + 2 * hop, rate)
    speakers._ring.write(np.zeros((BUFFER, 2)))
    written, ticked_at, taken, latency = BUFFER, 0.0, 0, []
    notes = iter(np.sort(np.random.default_rng(0).uniform(0.2, 9, 2000)))
    note = next(notes)
    while note:
        card = taken * BUFFER / rate
        now[0] = min(card, now[0] + max(speakers.wait_s(), 1e-6), note)
        if now[0] == note:
            late = min((note - ticked_at) / 0.01, 0.999)
            # Sample n is heard when the card has taken it and all before it.
            latency.append((written + late * hop) / rate - note)
            note = next(notes, None)
        elif now[0] == card:
            speakers._ring.read(BUFFER)
            taken += 1
        for _ in range(speakers.due()):
            speakers.write(np.zeros(hop))
            written, ticked_at = written + hop, now[0]
    assert speakers.underruns == 0
    assert np.ptp(np.percentile(latency, [1, 99])) < 0.001
    assert np.median(latency) == pytest.approx((2 * BUFFER + hop) / rate, abs=2e-5)


@pytest.mark.pyo
@pytest.mark.parametrize("rate", [44100, 48000, 96000])
def test_pyo_plays_every_block_once_in_order_on_its_channels(tmp_path, rate):
    import soundfile

    wav, npy = tmp_path / "out.wav", tmp_path / "sent.npy"
    command = [sys.executable, "-c", _RENDERED, wav, npy, str(rate)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    played, sr = soundfile.read(wav)
    assert sr == rate and played.shape == (300 * 512, 2)
    sent = np.load(npy).T[: len(played)]
    assert_allclose(played, sent, atol=1e-5)
    assert np.abs(played[:, 0] - played[:, 1]).max() > 0.1


@pytest.mark.parametrize(
    ("probe", "sentence"),
    [
        ("import os; os.abort()", "no sound here: the audio system crashed (SIGABRT)"),
        ("raise SystemExit(3)", "the machine has no audio device"),
        ("print('')", "the machine has no audio device"),
        ("import time; time.sleep(60)", "did not answer within 1 s"),
    ],
)
def test_no_sound_is_one_sentence_whatever_portaudio_does(probe, sentence):
    assert sentence in trouble(probe=probe, timeout_s=1.0)


def test_a_machine_that_plays_has_no_trouble():
    assert trouble(probe="print('it plays')") is None


def test_the_probe_runs_on_this_machine():
    # Some machines that run tests have a sound card; none may crash.
    assert (trouble() or "no sound here: the machine has no").startswith(
        "no sound here: the machine has no"
    )
