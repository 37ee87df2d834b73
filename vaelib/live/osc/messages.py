"""Messages: Open Sound Control, as bytes of one datagram, and back.

The encoder takes NumPy arrays and gives the same bytes as python-osc, several hundred times faster.
The decoder is strict, because anything may arrive at an open port: a datagram is either understood
whole or refused with one sentence, and nothing in it can make the reader wait.

M. Wright and A. Freed, "Open Sound Control 1.0 specification", 2002.
"""

import re
import struct
import time
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

__all__ = [
    "MAX_BYTES",
    "Arguments",
    "Message",
    "MessageError",
    "decode",
    "due_s",
    "encode",
    "numbers",
]

MAX_BYTES = 8192
"""A larger datagram is no message of ours."""

_BUNDLE = b"#bundle\0"
_SINCE_1900_S = 2_208_988_800
_LATEST_S = 1.0
_LARGEST = float(np.finfo(np.float32).max)


class MessageError(ValueError):
    """A message cannot be understood or obeyed."""


Arguments = tuple[int | float | str, ...]


class Message(NamedTuple):
    """An address and its arguments."""

    address: str
    arguments: Arguments


def _pad(text: str) -> bytes:
    raw = text.encode()
    return raw + bytes(4 - len(raw) % 4)


@lru_cache(maxsize=1024)
def _header(address: str, tags: str) -> bytes:
    return _pad(address) + _pad("," + tags)


def encode(
    address: str, *arguments: float | int | str | Float[np.ndarray, " n"] | Float[np.ndarray, ""]
) -> bytes:
    """One message as the bytes of a datagram; an array is sent as floats.

    Raises MessageError if an argument has another type, or an integer needs more than 32 bits.
    """
    tags, parts = "", []
    for argument in arguments:
        if isinstance(argument, np.ndarray | float | np.floating):
            floats = np.asarray(argument, ">f4")
            tags += "f" * floats.size
            parts.append(floats.tobytes())
        elif isinstance(argument, str):
            tags += "s"
            parts.append(_pad(argument))
        elif isinstance(argument, int | np.integer) and not isinstance(argument, bool):
            if not -(2**31) <= argument < 2**31:
                raise MessageError(f"{argument} needs more than the 32 bits of an OSC integer")
            tags += "i"
            parts.append(struct.pack(">i", argument))
        else:
            raise MessageError(f"a {type(argument).__name__} cannot be sent in a message")
    return _header(address, tags) + b"".join(parts)


def due_s(datagram: bytes, *, now: float | None = None) -> float:
    """Seconds until a datagram is to be obeyed; 0 unless it is a bundle for later.

    `now` is the time in seconds since 1970, by default the computer's.
    """
    if not datagram.startswith(_BUNDLE) or len(datagram) < 16:
        return 0.0
    (timetag,) = struct.unpack_from(">Q", datagram, 8)
    if timetag == 1:
        return 0.0
    return max(0.0, timetag / 2**32 - _SINCE_1900_S - (time.time() if now is None else now))


def decode(datagram: bytes, *, now: float | None = None) -> list[Message]:
    """The message of a datagram, or the messages of a bundle, in order.

    When a bundle is to be obeyed, `due_s` says. Raises MessageError if the datagram is truncated or
    too large, has a type other than int, float and string, a number that is not finite, a bundle
    within a bundle, or a bundle that is to wait for longer than a second.
    """
    if len(datagram) > MAX_BYTES:
        raise MessageError(f"more than {MAX_BYTES} bytes are no message of ours: send fewer values")
    if not datagram or len(datagram) % 4:
        raise MessageError(f"{len(datagram)} bytes are no OSC message")
    if not datagram.startswith(_BUNDLE):
        return [_message(datagram)]
    if len(datagram) < 16:
        raise MessageError("a bundle is truncated")
    if due_s(datagram, now=now) > _LATEST_S:
        raise MessageError("a bundle is for more than a second later: send it when it is due")
    messages, at = [], 16
    while at < len(datagram):
        (size,) = struct.unpack_from(">i", datagram, at)
        at += 4
        if not 0 < size <= len(datagram) - at or size % 4:
            raise MessageError("a bundle is truncated or holds a wrong size")
        if datagram.startswith(_BUNDLE, at):
            raise MessageError("a bundle holds another bundle: send its messages one by one")
        messages.append(_message(datagram[at : at + size]))
        at += size
    return messages


def _message(raw: bytes) -> Message:
    address, at = _string(raw, 0)
    if not (address.startswith("/") and address.isascii() and address.isprintable()):
        raise MessageError("an OSC address begins with / and is plain text")
    tags, at = _string(raw, at)
    if not tags.startswith(",") or tags[1:].strip("ifsdhTF"):
        raise MessageError(f"{address} has types other than int, float, string, true and false")
    arguments = []
    # Runs of numbers are read at once; strings, which have no fixed size, one by one.
    for run in re.split("([sTF])", tags[1:]):
        if run == "s":
            text, at = _string(raw, at)
            arguments.append(text)
            continue
        if run in ("T", "F"):
            arguments.append(int(run == "T"))
            continue
        layout = ">" + run.replace("h", "q")
        try:
            values = struct.unpack_from(layout, raw, at)
        except struct.error:
            raise MessageError(f"{address} is truncated") from None
        # Answers are 32-bit floats: what is larger would come back as infinite.
        if not all(abs(value) <= _LARGEST for value in values):
            raise MessageError(f"{address} has a number that is not finite")
        arguments.extend(values)
        at += struct.calcsize(layout)
    if at != len(raw):
        raise MessageError(f"{address} holds more bytes than its types say")
    return Message(address, tuple(arguments))


def _string(raw: bytes, at: int) -> tuple[str, int]:
    """The string that begins at a place, and where the next argument begins."""
    end = raw.find(b"\0", at)
    after = (end // 4 + 1) * 4
    if end < 0 or after > len(raw) or any(raw[end:after]):
        raise MessageError("a string of a message is truncated")
    try:
        return raw[at:end].decode(), after
    except UnicodeDecodeError:
        raise MessageError("a string of a message is no text") from None


def numbers(address: str, arguments: Arguments, n: int | None = None) -> list[float]:
    """The arguments as floats; MessageError if one is a string, or if there are not n."""
    if any(isinstance(x, str) for x in arguments) or n not in (None, len(arguments)):
        raise MessageError(f"{address} takes {n or 'only'} numbers")
    return [float(x) for x in arguments]
