"""Server: a player behind a UDP port, in one thread that never waits for the network.

It obeys all messages that have come before it decodes: a hundred turns of a dial cost one frame.
Frames are sent on change, at most 100 a second, the first after a pause at once. Where this machine
makes the sound, a tick is made when the output asks for it; else it is made for the clients. A
message that cannot be understood is counted and reported, at most once a second to each sender, and
changes no sound.
"""

import selectors
import socket
import sys
import time
from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np

from vaelib.live.audio import Output
from vaelib.live.by_hand import Hands
from vaelib.live.osc.audience import Address
from vaelib.live.osc.inbox import Inbox
from vaelib.live.osc.keeper import Keeper
from vaelib.live.osc.latency import Summary
from vaelib.live.osc.messages import MessageError, encode
from vaelib.live.osc.meter import Meter
from vaelib.live.osc.player import Player
from vaelib.live.osc.protocol_2017 import Player2017
from vaelib.live.playing.keyboard import TICK_S
from vaelib.live.playing.performer import Performer
from vaelib.live.playing.sessions import Recorder, Session

__all__ = ["Server"]

FRAME_S = TICK_S
"""From one frame to the next, on average at least."""
_EARLY_S = 0.008
_RECEIVE_S = 0.003
_UNEVEN_S = 0.002
_IDLE_S = 0.2
_SECOND = 1.0


def _later(due: float, now: float) -> float:
    """When the next one is due: one may come early, so that an uneven controller is answered."""
    return max(due + FRAME_S, now + FRAME_S - _EARLY_S)


@dataclass(eq=False)
class Server:
    """A player, its port (which the caller closes), and where its sound goes.

    Machines whose addresses are in `clients` may play as well as this one. An `output` asks for
    blocks of sound, which a `performer` makes; without it, nothing is recorded or replayed. A
    `replay` is played beside the messages, and the loop ends with it, or once `stopping` is set.
    `hands` are events, with the times when they came, that were played on this very machine.
    `status` keeps a status line on standard error.
    """

    player: Player | Player2017
    port: socket.socket
    clients: Collection[str] = ()
    output: Output | None = None
    performer: Performer | None = None
    recorder: Recorder | None = None
    replay: Session | None = None
    hands: Hands | None = None
    status: bool = False
    stopping: bool = False

    def __post_init__(self):
        self._meter = Meter()
        self._changed_at = self._next_frame = self._next_tick = 0.0
        self._next_log = 0.0
        self._next_error: dict[Address, float] = {}
        self._ticked_at = 0.0
        self._inbox = Inbox(self.port, self.clients)
        self._trouble: deque[str] = deque(maxlen=10)
        self._keeper = Keeper(self.player.presets, self._trouble.append)
        self._coming = deque(self.replay.events if self.replay else ())

    def run(self, seconds: float | None = None) -> Summary:
        """Serve for so long at most, or until Ctrl-C."""
        started = time.monotonic()
        end = started + (np.inf if seconds is None else seconds)
        try:
            with selectors.SelectSelector() as selector:
                selector.register(self.port, selectors.EVENT_READ)
                while not self.stopping and (now := time.monotonic()) < end:
                    selector.select(self._wait_s(now, end))
                    self._receive()
                    self._take()
                    self._sound()
                    self._answer()
                    self._keeper.look()
                    self._tell_trouble()
                    if self.status:
                        self._meter.show(self.player.z)
        except KeyboardInterrupt:
            pass
        self._keeper.look(at_once=True)
        self._tell_trouble()
        if self.status:
            print(file=sys.stderr)
        underruns = self.output.underruns if self.output else 0
        return self._meter.summary(time.monotonic() - started, underruns, self.player.z)

    def stop(self) -> None:
        """End the loop between two turns."""
        self.stopping = True

    def _wait_s(self, now: float, end: float) -> float:
        """Seconds until there is work to do, unless a message comes."""
        wait_s = min(_IDLE_S, end - now, self._inbox.wait_s(now))
        if self.output:
            wait_s = min(wait_s, self.output.wait_s())
        if self._due:
            # What has changed waits for a frame, what only moves for a tick.
            if self.player.changed:
                wait_s = min(wait_s, self._next_frame - now)
            if self.player.moving or not self.player.changed:
                wait_s = min(wait_s, self._next_tick - now)
        return max(0.0, wait_s)

    @property
    def _due(self) -> bool:
        """Whether there is something to send, or a tick to be made."""
        return self.player.stale or (self.player.moving and not self.output)

    def _receive(self) -> None:
        """Obey what has come, for a few milliseconds at most, so that sound need not wait."""
        for messages, refused, sender in self._inbox.receive(_RECEIVE_S):
            now = time.monotonic()
            if refused:
                self._refuse(refused, sender)
            late = self._late(now)
            for message in messages:
                try:
                    self.player.handle(*message, sender=sender, offset=late, now=now)
                    self._meter.counts["messages"] += 1
                except MessageError as error:
                    self._refuse(str(error), sender)

    def _late(self, now: float) -> float:
        """The place in the next tick of what comes now.

        Where this machine makes the sound, a note comes a tick later than its message, and so
        always by the same time.
        """
        return min(max((now - self._ticked_at) / TICK_S, 0.0), 0.999) if self.output else 0.0

    def _take(self) -> None:
        """Play what was played on this machine."""
        while self.hands and not self.hands.empty():
            came_at, event = self.hands.get()
            self.player.obey(event, self._late(came_at))

    def _refuse(self, sentence: str, sender: Address | None) -> None:
        """Count what is refused, log it, and tell a sender that may be answered."""
        self._meter.counts["refused"] += 1
        now = time.monotonic()
        if now >= self._next_log:
            self._next_log = now + _SECOND
            self._log(f"refused ({self._meter.counts['refused']} so far): {sentence}")
        if sender is None:
            return
        where = self.player.where(sender)
        if now >= self._next_error.get(where, 0.0):
            later = {of: at for of, at in self._next_error.items() if at > now}
            self._next_error = later | {where: now + _SECOND}
            self._send([(encode("/error", sentence), where)])

    def _log(self, sentence: str) -> None:
        print(("\r\x1b[K" if self.status else "") + sentence, file=sys.stderr, flush=True)

    def _send(self, datagrams: Iterable[tuple[bytes, Address]]) -> int:
        """Send datagrams, and count them."""
        n = 0
        for datagram, where in datagrams:
            n += 1
            try:
                self.port.sendto(datagram, where)
            except OSError:
                self._meter.counts["unsent"] += 1
        return n

    def _sound(self) -> None:
        for _ in range(self.output.due() if self.output else 0):
            n = self.player.performance.n_ticks
            if self.replay and n >= self.replay.n_ticks:
                self.stopping = True
                return
            while self._coming and self._coming[0].tick <= n:
                due = self._coming.popleft()
                self.player.replay(due.event, due.offset)
            playing = self.player.tick()
            self._ticked_at = time.monotonic()
            heard = self.performer and self.output.hears
            self.output.write(self.performer.play(playing) if heard else None)
        if self.recorder and self.recorder.trouble:
            reason = self.recorder.trouble.strerror
            self._trouble.append(f"the session is no longer recorded: {reason}")
            self.recorder = None

    def _answer(self) -> None:
        now = time.monotonic()
        self.player.forget_silent(now)
        self._send(self.player.replies())
        if not self._due:
            return
        if self.player.changed:
            self._changed_at = self._changed_at or now
        due, answers = self._next_tick, True
        ticked = now >= due
        if ticked:
            # The first tick after a pause is the answer to what ended the pause.
            answers = now > due + _UNEVEN_S
            self._next_tick = _later(self._next_tick, now)
            if not self.output:
                self.player.tick()
                self._ticked_at = now
        if now < self._next_frame or not (ticked or self.player.changed):
            return
        if not ticked:
            # A dial does not wait for the tick: players would hear that as jitter.
            self.player.move()
        if not self._send(self.player.frame(now if answers else due, answers=answers)):
            # A change that nobody was to be told has no answer, unless the next tick plays it.
            if self._ticked_at >= self._changed_at or not self.player.moving:
                self._changed_at = 0.0
            return
        self._next_frame = _later(self._next_frame, now)
        done = time.monotonic()
        self._meter.work_s.append(done - now)
        if self._changed_at:
            self._meter.answer_s.append(done - self._changed_at)
            self._changed_at = 0.0
        self._meter.counts["frames"] += 1

    def _tell_trouble(self) -> None:
        """Say to everybody what is not kept."""
        while self._trouble:
            sentence = self._trouble.popleft()
            self._log(sentence)
            self._send((encode("/error", sentence), where) for where in self.player.heard_by)
