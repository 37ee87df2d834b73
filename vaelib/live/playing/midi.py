"""MIDI: what the bytes of channel messages mean, with the controllers' state of every channel.

MIDI 1.0 (bend, controllers, pressure, RPN 0, channel mode messages) and MIDI Polyphonic Expression
1.0: one or two zones of member channels, each note on its own, below or above a master channel.
"""

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["FIRST_DIAL", "Channels", "Meaning"]

FIRST_DIAL = 20
"""Controller of the first dial; the next ones follow."""
_N_DIALS = 8
_LOWER, _UPPER = 0, 15
"""Master channels of the zones, from 0."""
_MEMBER_SEMITONES, _MASTER_SEMITONES = 48.0, 2.0
_MIDDLE = 64


class Meaning(NamedTuple):
    """What a message asks for: `kind` is on, off, pedal, dial, preset, share, release or silence.

    A key or a number, and a value of 0 to 1, for notes and controllers of some channels.
    """

    kind: str
    channels: tuple[int, ...]
    number: int = 0
    value: float = 0.0


class _Channel:
    """The controllers of one channel."""

    def __init__(self):
        self.parameter: tuple[int, int] | None = None
        self.range: float | None = None
        self.reset()

    def reset(self) -> None:
        """As after "reset all controllers"."""
        self.bend = self.pressure = self.wheel = 0.0
        self.slide = _MIDDLE
        self.keys: dict[int, float] = {}
        self.selected = [127, 127]


class Channels:
    """Sixteen channels."""

    def __init__(self):
        self._channels = [_Channel() for _ in range(16)]
        self._members = {_LOWER: 0, _UPPER: 0}

    def obey(self, status: int, data1: int, data2: int) -> Meaning | None:
        """Take a message; return what is to be done, unless it only changes a controller."""
        number, mine = status & 15, (status & 15,)
        channel = self._channels[number]
        match status >> 4:
            case 0x9 if data2:
                channel.keys.pop(data1, None)
                return Meaning("on", mine, data1, data2 / 127)
            case 0x8 | 0x9:
                return Meaning("off", mine, data1)
            case 0xA:
                channel.keys[data1] = data2 / 127
            case 0xB:
                return self._control(number, data1, data2)
            case 0xC:
                return Meaning("preset", mine, data1)
            case 0xD:
                channel.pressure = data1 / 127
            case 0xE:
                value = data1 + 128 * data2 - 8192
                channel.bend = value / (8191 if value > 0 else 8192)
        return None

    def _control(self, number: int, controller: int, value: int) -> Meaning | None:
        channel, all_of_it = self._channels[number], self.governed(number)
        match controller:
            case 1:
                channel.wheel = value / 127
            case 74:
                channel.slide = value
            case 64:
                return Meaning("pedal", all_of_it, value=float(value >= _MIDDLE))
            case 98 | 99:  # not a registered parameter
                channel.selected = [127, 127]
            case 100 | 101:
                channel.selected[101 - controller] = value
            case 6 | 38:
                return self._enter(number, controller, value)
            case 120:
                return Meaning("silence", all_of_it)
            case 121:
                for i in all_of_it:
                    self._channels[i].reset()
                return Meaning("pedal", all_of_it)
            case 123 | 124 | 125 | 126 | 127:
                return Meaning("release", all_of_it)
            case _ if controller == FIRST_DIAL + _N_DIALS:
                return Meaning("share", all_of_it, 0, value / 127)
            case _ if FIRST_DIAL <= controller < FIRST_DIAL + _N_DIALS:
                return Meaning("dial", all_of_it, controller - FIRST_DIAL, value / 127)
        return None

    def _enter(self, number: int, controller: int, value: int) -> Meaning | None:
        """A value for the registered parameter that is selected."""
        selected = tuple(self._channels[number].selected)
        if selected == (0, 6) and controller == 6 and number in self._members:
            return self._configure(number, min(value, 15))
        if selected == (0, 0):
            master = self.master(number)
            # A range given to one member is that of all.
            same = (number,) if master in (None, number) else self.members(master)
            for i in same:
                old = self._channels[i].range or 0.0
                new = value + old % 1 if controller == 6 else int(old) + value / 100
                self._channels[i].range = min(new, 96.0)
        return None

    def _configure(self, master: int, n_members: int) -> Meaning:
        """Give a zone so many members, which are taken from the other zone; end their notes."""
        before = self.governed(master)
        other = _UPPER if master == _LOWER else _LOWER
        self._members[master] = n_members
        self._members[other] = min(self._members[other], max(0, 14 - n_members))
        changed = tuple(sorted({*before, *self.governed(master)}))
        for i in changed:
            self._channels[i].reset()
            self._channels[i].range = None
        return Meaning("silence", changed)

    def members(self, master: int) -> tuple[int, ...]:
        """The member channels of a zone."""
        n = self._members[master]
        return tuple(range(1, n + 1)) if master == _LOWER else tuple(range(15 - n, 15))

    def master(self, number: int) -> int | None:
        """The master channel of the zone that a channel belongs to, if any."""
        for master, n in self._members.items():
            if n and (number == master or number in self.members(master)):
                return master
        return None

    def governed(self, number: int) -> tuple[int, ...]:
        """The channels that a message on this one concerns: a zone for its master, or itself."""
        return (number, *(self.members(number) if self.master(number) == number else ()))

    def _above(self, number: int) -> Iterable[_Channel]:
        """The channel, and the master of the zone that it is a member of."""
        master = self.master(number)
        return (self._channels[i] for i in dict.fromkeys((number, master)) if i is not None)

    def bend(self, number: int, semitones: float) -> float:
        """Bend in semitones, for a range that none has set: a member's adds to its master's."""
        master, own = self.master(number), self._channels[number]
        if master is None:
            return own.bend * (semitones if own.range is None else own.range)
        above = self._channels[master]
        bend = above.bend * (_MASTER_SEMITONES if above.range is None else above.range)
        if number != master:
            bend += own.bend * (_MEMBER_SEMITONES if own.range is None else own.range)
        return bend

    def pressure(self, number: int, key: float) -> float:
        """Pressure of a key, its own or its channel's, 0 to 1."""
        most = max(channel.pressure for channel in self._above(number))
        return max(most, self._channels[number].keys.get(int(key), 0.0))

    def slide(self, number: int) -> float:
        """Controller 74, -1 to 1."""
        moved = sum(channel.slide - _MIDDLE for channel in self._above(number))
        return min(max(moved / (127 - _MIDDLE), -1.0), 1.0)

    def wheel(self, number: int) -> float:
        """Controller 1, 0 to 1."""
        return max(channel.wheel for channel in self._above(number))
