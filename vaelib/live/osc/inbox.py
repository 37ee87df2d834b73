"""Inbox: the datagrams of a UDP port, understood or refused, each at its time."""

import heapq
import itertools
import socket
import time
from collections.abc import Collection, Iterator
from typing import NamedTuple

from vaelib.live.osc.audience import Address
from vaelib.live.osc.messages import MAX_BYTES, Message, MessageError, decode, due_s
from vaelib.live.osc.ports import is_here

__all__ = ["MOST_WAITING", "Heard", "Inbox"]

MOST_WAITING = 1000
"""Bundles that wait for their time."""


class Heard(NamedTuple):
    """A datagram: its messages, or why it is refused, and who may be answered."""

    messages: list[Message]
    refused: str | None
    sender: Address | None


class Inbox:
    """What comes from this machine, and from those whose addresses are in `clients`."""

    def __init__(self, port: socket.socket, clients: Collection[str] = ()):
        self._port, self._clients = port, clients
        self._waiting: list[tuple[float, int, Heard]] = []
        self._number = itertools.count()

    def wait_s(self, now: float) -> float:
        """Seconds until a bundle is due; infinite if none waits."""
        return self._waiting[0][0] - now if self._waiting else float("inf")

    def receive(self, for_s: float) -> Iterator[Heard]:
        """Yield what has come and is due, for so long at most."""
        until = time.monotonic() + for_s
        while (now := time.monotonic()) < until:
            while self._waiting and self._waiting[0][0] <= now:
                yield heapq.heappop(self._waiting)[2]
            try:
                datagram, (host, port) = self._port.recvfrom(MAX_BYTES + 1)
            except BlockingIOError:
                return
            except OSError:  # Windows reports here that nobody listened to what was sent before.
                continue
            # An answer is many times larger than a message, and a sender's address can be forged.
            if not (host in self._clients or is_here(host)):
                yield Heard([], f"{host} may not play: name it with --client", None)
                continue
            sender = Address(host, port)
            try:
                heard, wait_s = Heard(decode(datagram), None, sender), due_s(datagram)
            except MessageError as error:
                yield Heard([], str(error), sender)
                continue
            if not wait_s:
                yield heard
            elif len(self._waiting) < MOST_WAITING:
                heapq.heappush(self._waiting, (now + wait_s, next(self._number), heard))
            else:
                sentence = f"{MOST_WAITING} bundles wait already: send them when they are due"
                yield Heard([], sentence, sender)
