"""Audience: the clients that are answered, what each was told, and what it must be told next."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc import protocol, protocol_3
from vaelib.live.osc.clocks import ClientClock
from vaelib.live.osc.messages import Arguments, encode
from vaelib.live.osc.protocol import VERSION, Decode, Scene
from vaelib.live.playing.voices import Playing, Point, Voice
from vaelib.synthesis.notes import SR, midi_to_hz
from vaelib.synthesis.partials import Partials

__all__ = ["Address", "Audience", "Listener", "Moment", "newest"]

MOST = 8
"""Clients that are answered at once."""
PATIENCE_S = 10.0
"""A client of version 4 that is not heard for so long has left."""


class Address(NamedTuple):
    """Where a datagram comes from or goes to."""

    host: str
    port: int


class Moment(NamedTuple):
    """What sounds at a time in seconds, and whether it answers a message or is a tick like others.

    The point and the last MIDI pitch are for clients of version 3.
    """

    playing: Playing
    z: Point
    pitch: float
    decode: Decode
    time: float = 0.0
    answers: bool = True


class Listener:
    """One client: where it is answered, and what it was told.

    Parameters
    ----------
    source : Address, optional
        Where its messages come from.
    sr : float
        Its sampling rate in Hz.
    version : int
        Of the protocol, 3 or 4.
    """

    def __init__(
        self,
        instrument: Instrument,
        address: Address,
        *,
        source: Address | None = None,
        sr: float = SR,
        version: int = 3,
    ):
        self.address, self.source, self.sr, self.version = address, source, sr, version
        self.heard_at = 0.0
        self.clock = ClientClock()
        self.steady = False  # whether it sends from one port
        self.wanted: list[bytes] = []
        self.again = False
        self._told: dict[str, Arguments] = {}
        self._seen = -1
        self._frames = protocol.Frames(instrument, sr)
        self._bins = protocol_3.Frames(instrument)
        self._shown: tuple | None = None

    def forget(self, address: str) -> None:
        """Tell what stands at an address of the protocol once more."""
        self._told.pop(address, None)
        self._seen = -1

    def knows(self, told: Mapping[str, Arguments]) -> None:
        """Take for told what the client has just asked for itself: it gets no echo."""
        self._told |= told

    @property
    def new(self) -> bool:
        """Whether it was told nothing yet, or is to be told something once more."""
        return self._seen < 0

    def _state(self, scene: Scene) -> Iterator[tuple[str, Arguments]]:
        return (protocol if self.version >= VERSION else protocol_3).state(scene)

    def news(self, scene: Scene, change: int) -> list[bytes]:
        """Datagrams of what a panel shows and has changed; changes are counted."""
        told: list[bytes] = []
        if self._seen != change:
            self._seen = change
            for address, arguments in self._state(scene):
                # Each part of a list of names is told for itself.
                part = f"/{arguments[0]}" if address.endswith("/names") else ""
                place = address + part
                if self._told.get(place) != arguments:
                    self._told[place] = arguments
                    told.append(encode(address, *arguments))
        return told

    def frame(self, moment: Moment, mode: str) -> list[bytes]:
        """Datagrams of what sounds and has changed, after its time, if the client tells its own."""
        told = self._sounds(moment, mode)
        if told and self.clock:
            ms = self.clock.at(moment.time, answers=moment.answers)
            return [encode("/at", ms), *told]
        return told

    def _sounds(self, moment: Moment, mode: str) -> list[bytes]:
        again, self.again = self.again, False
        if self.version < VERSION:
            note_hz = float(midi_to_hz(moment.pitch))
            return self._whole(moment, moment.z, note_hz, mode, again)
        if mode == "bank":
            return list(self._frames.next(moment.playing, moment.decode, again=again))
        # Bins are those of one voice, the newest, which plays in the first slot.
        alone = newest(moment.playing)
        told = self._whole(moment, alone.z, alone.hz, mode, again) if alone else []
        one = moment.playing._replace(voices=(alone,))
        return told + list(self._frames.next(one, moment.decode, again=again, bins=True))

    def _whole(
        self, moment: Moment, z: Point, note_hz: float, mode: str, again: bool
    ) -> list[bytes]:
        """A frame of all partials, or of bins, at one pitch, if it is another than the last."""
        shown = z, note_hz, mode, moment.playing.tune
        if shown == self._shown and self._bins.complete and not again:
            return []
        self._shown = shown
        ((_, decoded),) = moment.decode([(z, note_hz)], moment.playing.tune).items()
        partials: Partials = decoded.voiced(note_hz, sr=self.sr)
        return list(self._bins.next(partials, mode=mode, note_hz=note_hz, client_sr=self.sr))


def newest(playing: Playing) -> Voice | None:
    """The voice whose note began last."""
    begun = [(voice.envelope.onset, i) for i, voice in enumerate(playing.voices) if voice]
    return playing.voices[max(begun)[1]] if begun else None


class Audience:
    """All clients. One that has not said /hello is answered at `reply_port` of its machine."""

    def __init__(self, instrument: Instrument, reply_port: int):
        self._instrument, self._reply_port = instrument, reply_port
        self._listeners: dict[Address, Listener] = {}
        self._guest: Address | None = None

    def __iter__(self) -> Iterator[Listener]:
        return iter(self._listeners.values())

    def __len__(self) -> int:
        return len(self._listeners)

    def of(self, sender: Address) -> Listener | None:
        """Who sent a datagram: the client of that port, or the last one of that machine.

        A tool that sends each message from another port is not taken for one that keeps its own.
        """
        of_host = [x for x in self if x.address.host == sender.host]
        exact = [x for x in of_host if sender in (x.source, x.address)]
        loose = [x for x in of_host if not x.steady]
        return max(exact or loose or of_host, key=lambda x: x.heard_at, default=None)

    def greet(
        self, sender: Address, port: int, sr: float, version: int, *, now: float, anew: bool
    ) -> Listener:
        """Answer a client from now on; one that is new, or `anew`, is told everything."""
        address = Address(sender.host, port or sender.port)
        if self._guest and self._guest != address:
            self._listeners.pop(self._guest, None)
        self._guest = None
        known = self._listeners.get(address)
        if anew or known is None or (known.sr, known.version) != (sr, version):
            known = Listener(self._instrument, address, sr=sr, version=version)
            self._add(known)
        else:
            known.steady = known.source == sender
        known.source, known.heard_at = sender, now
        return known

    def meet(self, sender: Address, now: float) -> None:
        """Answer whoever plays if nobody is answered yet, as version 3 has it."""
        if self._listeners:
            return
        self._guest = Address(sender.host, self._reply_port)
        self._add(Listener(self._instrument, self._guest, source=sender))
        self._listeners[self._guest].heard_at = now

    def _add(self, listener: Listener) -> None:
        self._listeners.pop(listener.address, None)
        while len(self._listeners) >= MOST:
            del self._listeners[min(self, key=lambda x: x.heard_at).address]
        self._listeners[listener.address] = listener

    def forget_silent(self, now: float) -> None:
        """Leave out the clients of version 4 that are no longer there."""
        for x in [*self]:
            if x.version >= VERSION and now > x.heard_at + PATIENCE_S:
                del self._listeners[x.address]

    def where(self, sender: Address) -> Address:
        """Where the sender of a datagram listens, as far as is known."""
        known = self.of(sender)
        return known.address if known else Address(sender.host, self._reply_port)
