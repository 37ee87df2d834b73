"""By hand: what MIDI keyboards and the computer's keys play on the machine that serves."""

import contextlib
import queue
import time
from collections.abc import Iterator

from vaelib.live.keys import HELP, playing_keys
from vaelib.live.midi_input import playing_midi
from vaelib.live.playing.events import Event

__all__ = ["Hands", "playing_by_hand"]

Hands = queue.SimpleQueue[tuple[float, Event]]
"""Events, with the times when they came, from threads that listen to the one that plays."""


@contextlib.contextmanager
def playing_by_hand(hands: Hands, *, midi: str | None, keys: bool) -> Iterator[None]:
    """Put into a queue what is played, until the context ends, and say what plays.

    For `midi` see `playing_midi`; without it, no port is opened.

    Raises
    ------
    OSError
        If there is no such MIDI port.
    ValueError
        If there is no terminal for the computer's keys.
    """

    def play(event: Event) -> None:
        hands.put((time.monotonic(), event))

    with contextlib.ExitStack() as stack:
        if midi:
            names = stack.enter_context(playing_midi(play, midi))
            print(f"MIDI: {', '.join(names)}", flush=True)
        if keys:
            stack.enter_context(playing_keys(play))
            print(HELP, flush=True)
        yield
