"""Sound fonts (SF2): the recordings that instruments are made of, with the pitch of each.

Source: SoundFont Technical Specification 2.04, E-mu Systems 2006, sections 4 to 8.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float32

from vaelib.datasets.recordings.reading import UnusableFileError

__all__ = ["Sample", "samples"]

_PAN, _COARSE, _FINE, _SAMPLE, _ROOT = 17, 51, 52, 53, 58
"""Generators: what a zone of an instrument says."""
_UNPITCHED = 255
_RECORDS = {
    "inst": [("name", "S20"), ("zone", "<u2")],
    "ibag": [("generator", "<u2"), ("modulator", "<u2")],
    "igen": [("what", "<u2"), ("amount", "<i2")],
    "shdr": [
        *(("name", "S20"), ("start", "<u4"), ("end", "<u4"), ("loop", "<u4", 2), ("sr", "<u4")),
        *(("root", "u1"), ("cents", "i1"), ("link", "<u2"), ("kind", "<u2")),
    ],
}


class Sample(NamedTuple):
    """A recording of a sound font.

    `instrument` is the first that plays it, `midi` its pitch, NaN if it has none, `sr` its rate;
    `samples` are those of the file, full scale being 1, the loop once.
    """

    instrument: str
    name: str
    midi: float
    sr: int
    samples: Float32[np.ndarray, " n"]


def samples(path: Path) -> list[Sample]:
    """Read the recordings that the instruments of a sound font play, each once.

    Of a stereo pair, the left channel.

    Raises
    ------
    OSError
        If the file cannot be read.
    UnusableFileError
        If it is no sound font, or its parts do not fit together.
    """
    content = path.read_bytes()
    try:
        if content[:4] != b"RIFF" or content[8:12] != b"sfbk":
            raise ValueError("it is no sound font")
        lists = {data[:4]: data[4:] for name, data in _chunks(content[12:]) if name == b"LIST"}
        (wave,) = (data for name, data in _chunks(lists[b"sdta"]) if name == b"smpl")
        parts = {name.decode("latin-1"): data for name, data in _chunks(lists[b"pdta"])}
        tables = {name: np.frombuffer(parts[name], np.dtype(_RECORDS[name])) for name in _RECORDS}
        return list(_samples(np.frombuffer(wave, "<i2"), tables))
    except (ValueError, KeyError, IndexError) as error:
        raise UnusableFileError(f"{path} is no sound font, or it is damaged ({error})") from error


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + size > len(content):
            raise ValueError("it is truncated")
        yield content[at : at + 4], content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _samples(wave: np.ndarray, tables: dict[str, np.ndarray]) -> Iterator[Sample]:
    instruments, headers = tables["inst"], tables["shdr"]
    bounds = tables["ibag"]["generator"]
    taken: set[int] = set()
    for instrument, end in zip(instruments[:-1], instruments["zone"][1:], strict=True):
        common: dict[int, int] = {}
        for zone in range(instrument["zone"], end):
            said = tables["igen"][bounds[zone] : bounds[zone + 1]]
            own = common | dict(zip(said["what"].tolist(), said["amount"].tolist(), strict=True))
            if _SAMPLE not in own:
                # The first zone, if it has no sample, speaks for all.
                common = own if zone == instrument["zone"] else common
                continue
            index = own[_SAMPLE]
            if index in taken or own.get(_PAN, 0) > 0:
                continue
            taken.add(index)
            header = headers[index]
            root = own.get(_ROOT, -1)
            root = int(header["root"]) if root < 0 else root
            tuned = own.get(_COARSE, 0) + (own.get(_FINE, 0) + int(header["cents"])) / 100
            found = wave[header["start"] : header["end"]]
            yield Sample(
                _text(instrument["name"]),
                _text(header["name"]),
                np.nan if root >= _UNPITCHED else root - tuned,
                int(header["sr"]),
                found.astype(np.float32) / 32768,
            )


def _text(name: bytes) -> str:
    return name.split(b"\0")[0].decode("latin-1").strip()
