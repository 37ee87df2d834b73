"""Player: an instrument as it is played, from messages to frames, without sockets or clocks.

A message becomes an event of the performance (`Player.handle`); the performance advances by ticks
(`Player.tick`), and every client of the audience is told what it does not know yet
(`Player.replies`, `Player.frame`).
"""

from collections.abc import Iterator, Mapping

from vaelib.live.instruments.decoded import Decoder
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc import orders, protocol
from vaelib.live.osc.audience import Address, Audience, Listener, Moment, newest
from vaelib.live.osc.clocks import CYCLE_S
from vaelib.live.osc.messages import Arguments, MessageError, encode, numbers
from vaelib.live.osc.protocol import MODES, VERSION, Scene
from vaelib.live.playing.events import Corners, Event, note_of
from vaelib.live.playing.gestures import Gesture
from vaelib.live.playing.keyboard import N_SLOTS
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.voices import Playing, Point
from vaelib.live.presets import Presets
from vaelib.synthesis.notes import SR

__all__ = ["HERE", "Player"]

HERE = Address("127.0.0.1", 0)
"""A sender of this machine whose port is not known."""

_DRONE = 57.0
"""MIDI pitch of frames of version 3 until a note is heard of: A3, the drone of its patches."""
_SILENCE = Playing((None,) * N_SLOTS, 1.0, 0.0)
_NAMELESS = "-"
"""Stands for a corner of the morph that is no preset."""


class Player:
    """A performance, and the audience that hears it.

    A client that has not named its port is answered at `reply_port`, and none at `port`, where the
    server listens. `values` are settings that differ from their defaults, `gestures` what notes may
    follow. A client may change the `mode`, which is "bank" or "stft".
    """

    def __init__(
        self,
        instrument: Instrument,
        *,
        presets: Presets | None = None,
        values: Mapping[str, float] | None = None,
        gestures: Mapping[str, Gesture] | None = None,
        mode: str = "bank",
        reply_port: int = protocol.REPLY_PORT,
        port: int | None = None,
    ):
        if mode not in MODES:
            raise ValueError(f"there is no mode {mode!r}: choose one of {', '.join(MODES)}")
        self.instrument, self.presets, self.mode = instrument, presets, mode
        self.reply_port, self._port = reply_port, port
        self.performance = Performance(instrument, values, gestures)
        self.audience = Audience(instrument, reply_port)
        spread = self.performance.values["partial_spread"]
        self._playing, self._pitch = _SILENCE._replace(partial_spread=spread), _DRONE
        self._changes, self._heard = 0, -1
        self._decode = Decoder(instrument)
        self._corners = ([preset.name for preset in instrument.presets[:4]] + [_NAMELESS] * 4)[:4]

    @property
    def z(self) -> Point:
        """Where the dials stand."""
        return self.performance.z

    @property
    def moving(self) -> bool:
        """Whether the next tick may sound otherwise than the last."""
        return self.performance.sounding or self._playing.voices != _SILENCE.voices

    @property
    def changed(self) -> bool:
        """Whether somebody has changed something that clients were not told."""
        return self._heard != self._changes

    @property
    def stale(self) -> bool:
        """Whether a frame is due: something has changed, or moves, or is to be told again."""
        again = any(listener.again for listener in self.audience)
        return len(self.audience) > 0 and (self.changed or self.moving or again)

    @property
    def heard_by(self) -> list[Address]:
        """Where all clients are answered."""
        return [listener.address for listener in self.audience]

    def where(self, sender: Address) -> Address:
        """Where the sender of a datagram is answered."""
        return self.audience.where(sender)

    def forget_silent(self, now: float) -> None:
        """Leave out the clients that have left, by the time in seconds."""
        self.audience.forget_silent(now)

    def handle(
        self,
        address: str,
        arguments: Arguments,
        *,
        sender: Address = HERE,
        offset: float = 0.0,
        now: float = 0.0,
    ) -> None:
        """Obey one message, or raise MessageError and change nothing.

        Parameters
        ----------
        sender : Address
            Where it comes from.
        offset : float
            Its place within the next tick, 0 to 1.
        now : float
            The time in seconds, by which clients that are no longer heard are forgotten.
        """
        if told := {"/ping": self._ping, "/hello": self._hello, "/at": self._at}.get(address):
            told(arguments, sender, now)
            return
        if any(wild in address for wild in "*?[{"):
            for each in orders.matching(address, len(self.z)):
                self.handle(each, arguments, sender=sender, offset=offset, now=now)
            return
        name, _, last = address.rpartition("/")
        if name in ("/z", "/x") and last.isdecimal() and len(last) < 6:
            address, arguments = name, (int(last), *arguments)
        elif name in ("/set", "/corner"):
            address, arguments = name, (last, *arguments)
        try:
            if address in orders.ADDRESSES:
                event = orders.event(self.performance, self.presets, address, arguments)
                self.obey(event, offset)
                if address == "/corner":
                    self._corners[int(arguments[0])] = orders.text(arguments[1])
            elif address == "/mode":
                self._mode(arguments)
            else:
                orders.change_presets(self.presets, address, arguments, self.z)
        except ValueError as error:
            raise MessageError(str(error)) from None
        self._changes += 1
        self.audience.meet(sender, now)
        if known := self.audience.of(sender):
            known.heard_at = now
            if address == "/x":  # no echo
                turned = orders.latents(address, arguments, len(self.z))
                known.knows({f"/x/{i}": protocol.dial(self.instrument, i, self.z) for i in turned})
            elif address == "/mode":  # told again, also if nothing has changed
                known.forget("/mode")

    def obey(self, event: Event, offset: float = 0.0) -> None:
        """Let the performance obey an event; ValueError if it cannot."""
        self.performance.obey(event, offset)
        if (note := note_of(event)) and note[1]:
            self._pitch = note[0]
        self._changes += 1

    def _scene(self) -> Scene:
        names = tuple(self.presets.names if self.presets else ())
        playing = self.performance
        shown = playing.values, names, tuple(self._corners), self.mode
        return Scene(self.instrument, self.z, *shown, tuple(playing.gestures), playing.trace)

    def _mode(self, arguments: Arguments) -> None:
        if arguments not in {(mode,) for mode in MODES}:
            raise MessageError(f"/mode takes one of {', '.join(MODES)}")
        (self.mode,) = arguments

    def _ping(self, arguments: Arguments, sender: Address, now: float) -> None:
        value, *where = numbers("/ping", arguments) or [0.0]
        known = self.audience.of(sender)
        if where or known is None:
            known = self._meet(sender, where, now, anew=False)
        known.heard_at = now
        known.wanted.append(encode("/pong", value))
        # What a lost datagram said is said again.
        known.again |= known.version >= VERSION

    def _hello(self, arguments: Arguments, sender: Address, now: float) -> None:
        self._meet(sender, numbers("/hello", arguments), now, anew=True)

    def _at(self, arguments: Arguments, sender: Address, now: float) -> None:
        (ms,) = numbers("/at", arguments, 1)
        if not 0 <= ms <= 1e3 * CYCLE_S:
            raise MessageError(f"/at takes a time from 0 to {1e3 * CYCLE_S:g} ms, not {ms:g}")
        if (known := self.audience.of(sender)) and known.version >= VERSION:
            known.clock.hear(ms, now)

    def _meet(self, sender: Address, where: list[float], now: float, *, anew: bool) -> Listener:
        port, sr, version, *_ = [*where, *(self.reply_port, float(SR), 3)[len(where) :]]
        if port != int(port) or not 0 <= port < 2**16 or not 8000 <= sr <= 400_000:
            raise MessageError("/hello takes a port and a sampling rate in Hz")
        if version not in (3, VERSION) or (port == 0 and version == 3):
            raise MessageError(f"/hello takes the version 3 or {VERSION}, not {version:g}")
        if port == self._port:
            raise MessageError(f"/hello names port {port:g}, where Python listens: take another")
        return self.audience.greet(sender, int(port), sr, int(version), now=now, anew=anew)

    def replies(self) -> Iterator[tuple[bytes, Address]]:
        """Yield what was asked for, and all that a client shows which is new."""
        for listener in self.audience:
            told, listener.wanted = listener.wanted, []
            if listener.new:
                told += listener.news(self._scene(), self._changes)
            yield from ((datagram, listener.address) for datagram in told)

    def frame(self, time: float = 0.0, *, answers: bool = True) -> Iterator[tuple[bytes, Address]]:
        """Yield what has changed for each client, what it shows and what it hears.

        Parameters
        ----------
        time : float
            When it is so, in seconds, for clients that tell their own time.
        answers : bool
            Whether it answers a message at once, and is not a tick like others.
        """
        scene, self._heard = self._scene(), self._changes
        last = newest(self._playing)
        z = last.z if last else self.z
        moment = Moment(self._playing, z, self._pitch, self._decode, time, answers)
        for listener in self.audience:
            # A mode is told before the frame that it waits for.
            told = listener.news(scene, self._changes) + listener.frame(moment, self.mode)
            yield from ((datagram, listener.address) for datagram in told)

    def move(self) -> None:
        """Let the voices follow the dials before the next tick."""
        self._playing = self.performance.moved(self._playing)

    def tick(self) -> Playing:
        """Advance by one tick."""
        before = self.z
        self._playing = self.performance.tick()
        self._changes += self.z != before  # controllers move dials as well
        return self._playing

    def replay(self, event: Event, offset: float) -> None:
        """Obey an event of a session, and tell its note to clients that play notes themselves."""
        self.obey(event, offset)
        if isinstance(event, Corners):
            self._corners = [_NAMELESS] * 4
        if note := note_of(event):
            for listener in self.audience:
                if listener.version < VERSION:
                    listener.wanted.append(encode("/note", *map(float, note)))
