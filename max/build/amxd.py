"""Max for Live device files (.amxd): a frozen collective of patches in one binary container.

``"ampf"``, the version 4 and the kind of device, then chunks (name, little-endian size, bytes):
``meta`` and ``ptch``. The latter holds ``"mx@c"``, three big-endian numbers of which the last says
where the directory starts, the files one after another, and the directory ``dlst`` with an entry
``dire`` for each file (big-endian sizes, which count the header). An unfrozen device holds its own
patch alone, and 1 in ``meta``.
"""

import struct
from collections.abc import Sequence

__all__ = ["MODIFIED", "pack", "pack_unfrozen"]

# A fixed time (30 June 2017, in seconds since 1904), so that a rebuild gives the same bytes.
MODIFIED = 3_581_625_600

_HEAD = 16  # "mx@c" and three numbers
_DEVICE_FLAG = 17  # set on the device's own patch, 0 on what it embeds


def pack(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Return the bytes of an instrument device.

    Parameters
    ----------
    files : sequence of (name, bytes)
        Patches as JSON text. The first is the device; the others are what it loads by name.
    """
    body, directory, offset = b"", b"", _HEAD
    for i, (name, text) in enumerate(files):
        stored = text + b"\0" if i == 0 else text
        label = name.encode() + b"\0"
        label += b"\0" * (-len(label) % 4)
        numbers = {
            b"sz32": len(stored),
            b"of32": offset,
            b"vers": 0,
            b"flag": _DEVICE_FLAG if i == 0 else 0,
            b"mdat": MODIFIED,
        }
        fields = _entry(b"type", b"JSON") + _entry(b"fnam", label)
        fields += b"".join(_entry(tag, struct.pack(">I", n)) for tag, n in numbers.items())
        directory += _entry(b"dire", fields)
        body += stored
        offset += len(stored)
    collective = b"mx@c" + struct.pack(">III", _HEAD, 0, offset) + body + _entry(b"dlst", directory)
    return _device(0, collective)


def pack_unfrozen(text: bytes) -> bytes:
    """Return the bytes of an instrument device that loads its sub-patches from its own folder."""
    return _device(1, text + b"\0")


def _device(meta: int, patch: bytes) -> bytes:
    device = b"ampf" + struct.pack("<I", 4) + b"iiii"
    return device + _chunk(b"meta", struct.pack("<I", meta)) + _chunk(b"ptch", patch)


def _chunk(tag: bytes, payload: bytes) -> bytes:
    return tag + struct.pack("<I", len(payload)) + payload


def _entry(tag: bytes, payload: bytes) -> bytes:
    return tag + struct.pack(">I", 8 + len(payload)) + payload
