"""Orders: what a message asks of a performance, as an event."""

from fnmatch import fnmatchcase

import numpy as np

from vaelib.live.osc.messages import Arguments, MessageError, numbers
from vaelib.live.playing.events import Corners, Event, Midi, Move, Note, Panic, Set, Trace
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.voices import Point
from vaelib.live.presets import Presets

__all__ = ["ADDRESSES", "change_presets", "event", "latents", "matching", "text"]


def latents(address: str, arguments: Arguments, n: int) -> dict[int, float]:
    """Latents and values of a message that has one of them, or all n."""
    values = numbers(address, arguments)
    # Two numbers are a latent and its value; a model of two latents tells them by their types.
    if len(values) == 2 and (n != 2 or isinstance(arguments[0], int)):
        number, value = values
        if number != int(number) or not 0 <= number < n:
            raise MessageError(f"there is no latent {number:g}, only 0 to {n - 1}")
        return {int(number): value}
    if len(values) != n:
        raise MessageError(f"{address} takes a latent and a value, or all {n} values")
    return dict(enumerate(values))


def _moved(performance: Performance, values: dict[int, float]) -> Move:
    return Move(tuple(values.get(i, value) for i, value in enumerate(performance.z)))


def _z(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    return _moved(performance, latents("/z", arguments, performance.instrument.n_latents))


def _x(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    of = performance.instrument.latents
    shares = latents("/x", arguments, len(of))
    return _moved(performance, {i: of[i].at(min(max(x, 0.0), 1.0)) for i, x in shares.items()})


def _pca(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    x, y = (min(max(value, -1.0), 1.0) for value in numbers("/pca", arguments, 2))
    return Move(tuple(performance.instrument.lift(x, y).tolist()))


def _note(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    return Note(*numbers("/note", arguments, 2))


def _midi(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    values = numbers("/midi", arguments)
    if len(values) not in (2, 3) or any(value != int(value) for value in values):
        raise MessageError("/midi takes a status byte and one or two data bytes")
    if len(values) == 2 and int(values[0]) >> 4 not in (0xC, 0xD):
        raise MessageError("/midi takes two data bytes, and one only for programs and pressure")
    return Midi(*map(int, values))


def _set(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    if len(arguments) != 2:
        raise MessageError("/set/<name> takes one value")
    return Set(str(arguments[0]), arguments[1])


def _preset(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    if len(arguments) != 1:
        raise MessageError("/preset takes one name")
    return Move(_recalled(presets, arguments[0]))


def _corner(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    corner, name = arguments if len(arguments) == 2 else ("", "")
    if corner not in ("0", "1", "2", "3"):
        raise MessageError("/corner/<0 to 3> takes the name of a preset")
    points = list(performance.corners)
    points[int(corner)] = _recalled(presets, name)
    return Corners(tuple(points))


def _gesture(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    if len(arguments) > 3:
        raise MessageError("/gesture takes a name, or none, a speed and another name")
    name, *rest = arguments or ("",)
    return Trace(text(name), *numbers("/gesture", rest[:1]), *map(text, rest[1:]))


def _panic(performance: Performance, presets: Presets | None, arguments: Arguments) -> Event:
    return Panic()


ADDRESSES = {
    "/z": _z,
    "/x": _x,
    "/pca": _pca,
    "/note": _note,
    "/midi": _midi,
    "/set": _set,
    "/preset": _preset,
    "/corner": _corner,
    "/gesture": _gesture,
    "/panic": _panic,
}
"""Addresses whose messages become an event."""


def event(
    performance: Performance, presets: Presets | None, address: str, arguments: Arguments
) -> Event:
    """What a message of `ADDRESSES` asks for.

    Raises
    ------
    MessageError, PresetsError
        If it cannot be understood, or there is no such preset.
    """
    return ADDRESSES[address](performance, presets, arguments)


def matching(pattern: str, n_latents: int) -> list[str]:
    """The dials' addresses that an OSC pattern means, such as ``/x/*`` or ``/z/[0-2]``.

    Raises
    ------
    MessageError
        If it means none, or is too long to be meant.
    """
    known = [f"/{kind}/{i}" for kind in "xz" for i in range(n_latents)]
    head, _, rest = pattern.partition("{")
    words, _, tail = rest.partition("}")
    wild = [head + word + tail for word in words.split(",")]
    fits = len(pattern) <= 40 and pattern.count("/") == 2 and ("{" in pattern) == ("}" in pattern)
    found = [x for x in known if fits and any(fnmatchcase(x, each) for each in wild)]
    if not found:
        raise MessageError(
            f"no dial is meant by {pattern[:40]}: write /x/*, /x/[0-2] or /x/{{0,3}}"
        )
    return found


_CHANGES = {"save": "one name", "delete": "one name", "rename": "two names", "undo": "no name"}


def change_presets(presets: Presets | None, address: str, arguments: Arguments, z: Point) -> None:
    """Obey ``/preset/save name``, ``/preset/delete name``, ``/preset/rename old new`` or ``/undo``.

    Raises
    ------
    MessageError, PresetsError
        If there is no such message, or it cannot be obeyed; nothing has changed.
    """
    how = address.removeprefix("/preset/")
    if how not in _CHANGES:
        raise MessageError(f"there is no {address[:40]}")
    names = [text(name) for name in arguments]
    if len(names) != ("no", "one", "two").index(_CHANGES[how].split()[0]):
        raise MessageError(f"{address} takes {_CHANGES[how]}")
    getattr(_kept(presets), how)(*names, *((np.array(z),) if how == "save" else ()))


def _recalled(presets: Presets | None, name: float | int | str) -> Point:
    return tuple(_kept(presets).recall(text(name)).tolist())


def _kept(presets: Presets | None) -> Presets:
    if presets is None:
        raise MessageError("presets are not kept here")
    return presets


def text(name: float | int | str) -> str:
    """The name of a preset or a gesture, which may be a number."""
    return name if isinstance(name, str) else f"{name:g}"
