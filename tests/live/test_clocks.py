"""A client's own clock: what its frames are told, whatever the way does to its messages."""

import numpy as np
import pytest

from tests.live.clients import instrument
from vaelib.live.osc.audience import Address
from vaelib.live.osc.clocks import ClientClock
from vaelib.live.osc.messages import MessageError, decode
from vaelib.live.osc.player import Player

AHEAD = 1234.5  # our clock is so far ahead of the client's, in s
HERE = Address("127.0.0.1", 9005)


def told(clock, theirs, way_s):
    """Let a message of a time of the client's come after a while; when it comes."""
    now = theirs + AHEAD + way_s
    clock.hear(1e3 * (theirs % 60), now)
    return now


def test_an_answer_is_of_the_time_of_its_message_however_long_the_way_was():
    clock, rng = ClientClock(), np.random.default_rng(0)
    assert not clock
    for theirs in np.arange(10.0, 200.0, 0.37):  # its clock begins again three times
        now = told(clock, theirs, rng.uniform(0.001, 0.009))
        assert clock.at(now + 0.001, answers=True) == pytest.approx(1e3 * (theirs % 60), abs=1e-3)
    assert clock


def test_ticks_are_as_even_as_here_and_lie_the_shortest_way_later():
    clock, rng = ClientClock(), np.random.default_rng(0)
    found = []
    for theirs in np.arange(55.0, 70.0, 0.01):
        if rng.random() < 0.2:
            told(clock, theirs - 0.02, rng.uniform(0.001, 0.009))
        if clock:
            found.append((clock.at(theirs + AHEAD, answers=False) / 1e3 - theirs) % 60)
    # Once a few messages have come, the least of the way is all that stays.
    late = np.array(found[100:])
    assert np.ptp(late) < 0.001 and np.abs(late - 60 + 0.001).max() < 0.001


def test_no_frame_is_of_an_earlier_time_than_the_one_before():
    clock = ClientClock()
    told(clock, 10.0, 0.001)
    tick = clock.at(AHEAD + 10.011, answers=False)
    now = told(clock, 10.008, 0.004)  # played before the tick, and come after it
    assert clock.at(now, answers=True) == tick == pytest.approx(10010, abs=0.01)


def test_a_message_that_changed_nothing_does_not_date_a_later_answer():
    clock = ClientClock()
    told(clock, 10.0, 0.001)
    assert clock.at(AHEAD + 14.001, answers=True) == pytest.approx(14000, abs=0.01)


def test_a_client_that_stood_still_is_followed_again():
    """Its clock falls behind by three seconds, as where a computer sleeps."""
    clock = ClientClock()
    for theirs in np.arange(10.0, 12.0, 0.5):
        told(clock, theirs, 0.001)
        clock.at(theirs + AHEAD + 0.001, answers=True)
    for theirs in np.arange(12.0, 14.0, 0.5):
        now = told(clock, theirs, 3.001)
        ms = clock.at(now, answers=True)
        assert ms == pytest.approx(1e3 * theirs, abs=0.01)
        tick = clock.at(now + 0.01, answers=False)
        assert tick == pytest.approx(1e3 * theirs + 10, abs=0.01)


def frames(player, now, **how):
    return [decode(datagram)[0] for datagram, _ in player.frame(now, **how)]


def test_frames_of_a_client_that_tells_its_time_begin_with_theirs():
    player = Player(instrument())
    player.handle("/hello", (9005, 44100, 4), sender=HERE)
    player.handle("/note", (57, 100), sender=HERE, now=5.0)
    player.tick()
    assert "/at" not in {m.address for m in frames(player, 5.0)}
    player.handle("/at", (1234.5,), sender=HERE, now=6.0)
    player.handle("/x/0", (0.9,), sender=HERE, now=6.0)
    player.move()
    sent = [m for m in frames(player, 6.002) if not m.address.startswith(("/x", "/value"))]
    assert sent[0] == ("/at", (1234.5,)) and sent[1].address == "/partials"
    player.tick()
    (at, *rest) = frames(player, 6.012, answers=False)
    assert at == ("/at", (1246.5,)) and rest[-1].address == "/voices"
    for _ in range(300):
        player.tick()
        frames(player, 7.0, answers=False)
    assert frames(player, 7.0) == []  # nothing has changed


@pytest.mark.parametrize("told", [(), ("x",), (-1.0,), (60001,), (1.0, 2.0)])
def test_what_is_no_time_is_refused_and_of_strangers_none_is_kept(told):
    player = Player(instrument())
    player.handle("/at", (5.0,), sender=HERE)
    assert len(player.audience) == 0
    player.handle("/hello", (9005, 44100, 4), sender=HERE)
    with pytest.raises(MessageError, match="/at takes"):
        player.handle("/at", told, sender=HERE)
    assert not next(iter(player.audience)).clock
