"""Player: an instrument as it is played, from messages to frames, without sockets or clocks.

Messages move the dials and the note (`Player.handle`) and are answered (`Player.replies`); a frame
follows when the sound has changed (`Player.frame`); an engine plays each tick (`Player.tick`).
"""

from collections import deque

import numpy as np

from vaelib.live import protocol
from vaelib.live.decoded import Decoded
from vaelib.live.instrument import Instrument
from vaelib.live.messages import Arguments, MessageError, encode, numbers
from vaelib.live.mono import Playing
from vaelib.live.preset_file import PresetsError
from vaelib.live.presets import Presets
from vaelib.live.protocol import MODES, Client, Frames
from vaelib.synthesis.notes import SR, midi_to_hz

__all__ = ["Player"]

_LIMIT = 10.0
"""Latents reach this far at most."""
_MAX_NOTES = 256
_DRONE = 57.0
"""MIDI pitch of frames until a note is heard of: A3, which the patches' drone plays."""


class Player:
    """The state of an instrument while it is played: the latents `z`, the note, and the `client`.

    The client that is answered is the last that said /hello or /ping, or else the first that was
    heard. One that has not named its port is answered at `reply_port`, and none at `port`, where
    the server listens. The client may change the `mode`, which is "bank" or "stft".
    """

    def __init__(
        self,
        instrument: Instrument,
        *,
        presets: Presets | None = None,
        mode: str = "bank",
        reply_port: int = protocol.REPLY_PORT,
        port: int | None = None,
    ):
        if mode not in MODES:
            raise ValueError(f"there is no mode {mode!r}: choose one of {', '.join(MODES)}")
        self.instrument, self.presets, self.mode = instrument, presets, mode
        self.reply_port, self._port = reply_port, port
        self.z = tuple(instrument.default.tolist())
        self.client: Client | None = None
        self._greeted, self._changed = False, True
        self._dials: set[int] = set()
        self._wanted: dict[str, bytes] = {}
        self._notes: deque[tuple[float, float]] = deque(maxlen=_MAX_NOTES)
        pitch = 69 + 12 * float(np.log2(instrument.f0_hz / 440))
        # What messages last asked for, and what the engine has played so far.
        self._asked = Playing(self.z, _DRONE, 0.0)
        self._played = Playing(self.z, pitch, 0.0)
        self._frames = Frames(instrument)

    @property
    def stale(self) -> bool:
        """Whether the client lacks a change."""
        return self._changed or bool(self._dials)

    def handle(self, address: str, arguments: Arguments, *, host: str = "127.0.0.1") -> None:
        """Obey one message from a host, or raise MessageError and change nothing."""
        name, _, index = address.rpartition("/")
        if name in ("/z", "/x") and index.isdecimal() and len(index) < 6:
            address, arguments = name, (int(index), *arguments)
        action = _ACTIONS.get(address)
        if action is None:
            raise MessageError(f"there is no {address[:40]}")
        if self.presets is None and address.startswith("/preset"):
            raise MessageError("presets are not kept here")
        try:
            action(self, arguments, host)
        except PresetsError as error:
            raise MessageError(str(error)) from None
        if self.client is None:
            self.client = Client(host, self.reply_port)

    def _z(self, arguments: Arguments, host: str) -> None:
        n = self.instrument.n_latents
        values = numbers("/z", arguments)
        # Two numbers are a latent and its value; a model of two latents tells them by their types.
        if len(values) == 2 and (n != 2 or isinstance(arguments[0], int)):
            self._move({self._index(values[0]): values[1]})
        elif len(values) == n:
            self._move(dict(enumerate(values)))
        else:
            raise MessageError(f"/z takes a latent and a value, or all {n} values")

    def _x(self, arguments: Arguments, host: str) -> None:
        number, share = numbers("/x", arguments, 2)
        i = self._index(number)
        self._move({i: self.instrument.latents[i].at(min(max(share, 0.0), 1.0))})
        self._dials.discard(i)  # no echo to the sender

    def _pca(self, arguments: Arguments, host: str) -> None:
        x, y = (min(max(value, -1.0), 1.0) for value in numbers("/pca", arguments, 2))
        self._move(dict(enumerate(self.instrument.lift(x, y).tolist())))

    def _note(self, arguments: Arguments, host: str) -> None:
        pitch, velocity = numbers("/note", arguments, 2)
        if not (0 <= pitch <= 127 and 0 <= velocity <= 127):
            raise MessageError("/note takes a pitch and a velocity of 0 to 127")
        self._notes.append((pitch, velocity))
        self._ask(self._asked.with_note(pitch, velocity))

    def _recall(self, arguments: Arguments, host: str) -> None:
        self._move(dict(enumerate(self.presets.recall(_name(arguments)).tolist())))

    def _save(self, arguments: Arguments, host: str) -> None:
        self.presets.save(_name(arguments), np.array(self.z))

    def _mode(self, arguments: Arguments, host: str) -> None:
        if arguments not in {(mode,) for mode in MODES}:
            raise MessageError(f"/mode takes one of {', '.join(MODES)}")
        (self.mode,) = arguments
        self._wanted["mode"] = encode("/mode", self.mode)
        self._changed = True

    def _ping(self, arguments: Arguments, host: str) -> None:
        value, *where = numbers("/ping", arguments) or [0.0]
        if where or not self._greeted or self.client.host != host:
            self._meet(host, where, anew=not self._greeted)
        self._wanted["pong"] = encode("/pong", value)

    def _hello(self, arguments: Arguments, host: str) -> None:
        self._meet(host, numbers("/hello", arguments), anew=True)

    def _meet(self, host: str, where: list[float], *, anew: bool) -> None:
        """Answer this client from now on, a new one with all that it must know."""
        port, sr, *_ = [*where, *(self.reply_port, float(SR))[len(where) :]]
        if port != int(port) or not 0 < port < 2**16 or not 8000 <= sr <= 400_000:
            raise MessageError("/hello takes a port and a sampling rate in Hz")
        if port == self._port:
            raise MessageError(f"/hello names port {port:g}, where Python listens: take another")
        client = Client(host, int(port), sr)
        if anew or client != self.client:
            self._wanted["about"] = b""
            self._changed = True
        self.client, self._greeted = client, True

    def _index(self, number: float) -> int:
        n = self.instrument.n_latents
        if number != int(number) or not 0 <= number < n:
            raise MessageError(f"there is no latent {number:g}, only 0 to {n - 1}")
        return int(number)

    def _move(self, values: dict[int, float]) -> None:
        z = list(self.z)
        for i, value in values.items():
            z[i] = float(np.float32(min(max(value, -_LIMIT), _LIMIT)))
        self._changed |= tuple(z) != self.z
        self.z = tuple(z)
        self._dials |= values.keys()

    def _ask(self, playing: Playing) -> None:
        # A note's pitch decides where bins lie, and how loud a partial is; ratios stay.
        self._changed |= playing.pitch != self._asked.pitch
        self._asked = playing

    def replies(self) -> list[bytes]:
        """Datagrams that answer what was asked since the last call, each kind once."""
        wanted, self._wanted = self._wanted, {}
        if wanted.pop("about", None) is None:
            return list(wanted.values())
        self._dials.clear()
        return [*wanted.values(), *protocol.about(self.instrument, self.z, self.mode)]

    def frame(self) -> list[bytes]:
        """Datagrams of the dials that were moved and of the next frame; none if nothing changed."""
        told = [protocol.dial(self.instrument, i, self.z[i]) for i in sorted(self._dials)]
        self._dials.clear()
        if self._changed:
            note_hz, sr = midi_to_hz(self._asked.pitch), self.client.sr if self.client else SR
            partials = Decoded(self.instrument, np.array(self.z)).voiced(note_hz, sr=sr)
            told += self._frames.next(partials, mode=self.mode, note_hz=note_hz, client_sr=sr)
            self._changed = not self._frames.complete
        return told

    def tick(self) -> Playing:
        """Advance the engine by one tick; a note that is shorter sounds for a whole one."""
        now, started = self._played, False
        while self._notes and not (started and not self._notes[0][1]):
            pitch, velocity = self._notes.popleft()
            now, started = now.with_note(pitch, velocity), started or velocity > 0
        self._played = now._replace(z=self.z)
        return self._played

    def replay(self, playing: Playing) -> None:
        """Play a tick of a session, and tell the client its note."""
        self._move(dict(enumerate(playing.z)))
        if playing[1:] != self._asked[1:]:
            self._wanted["note"] = encode("/note", playing.pitch, playing.velocity)
        self._ask(playing)
        self._played = playing


_ACTIONS = {
    "/z": Player._z,
    "/x": Player._x,
    "/pca": Player._pca,
    "/note": Player._note,
    "/preset": Player._recall,
    "/preset/save": Player._save,
    "/mode": Player._mode,
    "/ping": Player._ping,
    "/hello": Player._hello,
}


def _name(arguments: Arguments) -> str:
    name, *more = arguments or ("",)
    if more:
        raise MessageError("/preset takes one name")
    return name if isinstance(name, str) else f"{name:g}"
