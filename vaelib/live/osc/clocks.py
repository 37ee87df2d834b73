"""Clocks: when a frame sounds at a client, in the client's own time.

A client may say when each of its messages was played (``/at``). Each of its frames then says of
which time it is, and the client plays all a constant time later: what varies on the way is not
heard.
"""

from collections import deque

__all__ = ["CYCLE_S", "ClientClock"]

CYCLE_S = 60.0
"""A client's clock begins again at 0 after this: 32 bits then tell it to 4 microseconds."""
_WINDOW_S = 5.0
_JUMP_S = 0.5  # no message is on its way for so long: the clock has been set anew
_ORDER_S = 0.02
"""Frames are at most so far from the time at which they are sent."""


class ClientClock:
    """One client's clock beside ours, as far as its messages tell.

    The message of the last seconds that took the shortest way tells best how far it is behind.
    """

    def __init__(self):
        self._told: deque[tuple[float, float]] = deque()  # when one came, and how long after it
        self._asked: float | None = None
        self._last = 0.0

    def __bool__(self) -> bool:
        """Whether the client tells its time."""
        return bool(self._told)

    @property
    def _behind(self) -> float:
        return min(behind for _, behind in self._told)

    def hear(self, ms: float, now: float) -> None:
        """Take a time of the client, in ms, that comes at our time `now`, in seconds."""
        theirs = ms / 1e3
        if self._told:
            theirs += CYCLE_S * round((now - self._behind - theirs) / CYCLE_S)
            if abs(now - self._behind - theirs) > _JUMP_S:
                self._told.clear()
        self._told.append((now, now - theirs))
        while self._told[0][0] < now - _WINDOW_S:
            self._told.popleft()
        self._asked = theirs

    def at(self, now: float, *, answers: bool) -> float:
        """The client's time in ms of a frame that is of our time `now`.

        A frame that `answers` has the time of the last message, if that has just come. None is
        earlier than the frame before.
        """
        theirs = now - self._behind
        if answers and self._asked is not None and self._asked > theirs - _ORDER_S:
            theirs = self._asked
        self._asked = None
        # Unless the clock has jumped back.
        self._last = max(theirs, min(self._last, theirs + _ORDER_S))
        return 1e3 * (self._last % CYCLE_S)
