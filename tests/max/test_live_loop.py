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
@pytest.mark.parametrize(("mode", "voices"), [("bank", 1), ("bank", 8), ("stft", 1)])
def test_every_controller_is_heard_and_every_datagram_arrives(mode, voices):
    with loop(mode) as (pd, _):
        # A busy computer may take a while, but hears all.
        seconds = latencies(pd, 6, voices=voices, pause_s=0.5)
        counted = moves(pd, 1.0, voices=voices)
        assert pd.complaints() == ""
    assert np.isfinite(seconds).all()
    assert counted["taken"] > 20
    assert counted["lost"] == 0


@pytest.mark.live
def test_the_instrument_that_is_named_is_the_one_that_is_measured(tmp_path):
    """A file that is none ends the server before it listens."""
    file = tmp_path / "mine.safetensors"
    said = r"the server did not start: .*mine\.safetensors"
    with pytest.raises(RuntimeError, match=said), loop("bank", file):
        pass
