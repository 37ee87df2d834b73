"""Loopback: a server in a process of its own answers the moves of a dial."""

import pytest

from tests.live.clients import instrument
from vaelib.live.loopback import loopback


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_every_move_is_answered(mode):
    found = loopback(instrument(), seconds=1.0, rate_hz=40.0, mode=mode)
    assert found["moves"] == 40
    # On a machine that is busy, two moves may share a frame.
    assert 20 <= found["frames"] <= 40
    assert 0 < found["median_ms"] <= found["p95_ms"] <= found["p99_ms"] < 500


def test_a_server_that_does_not_start_is_told_in_a_sentence():
    with pytest.raises(
        RuntimeError, match=r"(?s)the server did not start: .*invalid choice: 'none'"
    ):
        loopback(instrument(), mode="none")
