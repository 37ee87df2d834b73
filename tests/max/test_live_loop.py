"""The whole loop with the real server: controller, Pd, Python, decoder, Pd, sound."""

import numpy as np
import pytest
from live_latency import first_change, latencies, loop, moves
from pure_data import SR


def test_a_change_is_found_where_it_is_and_nowhere_else():
    n = np.arange(12000)
    sound = sum(np.cos(2 * np.pi * 220 * k * n / SR) / k for k in range(1, 30))
    sound += 1e-5 * np.random.default_rng(0).standard_normal(len(n))
    assert np.isnan(first_change(sound, 6000))
    sound[6500:] *= 1.1
    assert first_change(sound, 6000) * SR == pytest.approx(500, abs=5)


@pytest.mark.live
@pytest.mark.parametrize(("mode", "events"), [("bank", 12), ("stft", 8)])
def test_every_controller_is_heard_and_every_frame_arrives(mode, events):
    with loop(mode) as (pd, server):
        seconds = latencies(pd, events)
        counted = moves(pd, server, 0.8)
        assert pd.complaints() == ""
    assert np.isfinite(seconds).all()
    assert counted["taken"] == counted["sent"] > 20
    assert counted["missed"] == 0


@pytest.mark.live
def test_the_instrument_that_is_named_is_the_one_that_is_measured(tmp_path):
    """A file that is none ends the server before it listens."""
    file = tmp_path / "mine.safetensors"
    said = r"the server did not start: .*mine\.safetensors"
    with pytest.raises(RuntimeError, match=said), loop("bank", file):
        pass
