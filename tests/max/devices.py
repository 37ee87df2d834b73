"""Device files of Max for Live, read by walking through them."""

import struct

from vaelib.profiles import ROOT

FOLDER = ROOT / "max"


def read_device(raw: bytes) -> tuple[dict[bytes, bytes], dict[str, bytes], dict[str, int]]:
    """Chunks, embedded files and their flags of an .amxd, read by walking through it."""
    assert raw[:4] == b"ampf"
    assert struct.unpack("<I", raw[4:8]) == (4,)
    assert raw[8:12] == b"iiii"
    chunks, at = {}, 12
    while at < len(raw):
        size = int.from_bytes(raw[at + 4 : at + 8], "little")
        chunks[raw[at : at + 4]] = raw[at + 8 : at + 8 + size]
        at += 8 + size
    assert at == len(raw)
    body = chunks[b"ptch"]
    assert body[:4] == b"mx@c"
    directory = body[int.from_bytes(body[12:16], "big") :]

    def entries(data):
        while data:
            size = int.from_bytes(data[4:8], "big")
            yield data[:4], data[8:size]
            data = data[size:]

    files, flags = {}, {}
    ((tag, listed),) = entries(directory)
    assert tag == b"dlst"
    for tag, entry in entries(listed):
        assert tag == b"dire"
        fields = dict(entries(entry))
        assert fields[b"type"] == b"JSON"
        name = fields[b"fnam"].split(b"\0")[0].decode()
        start, size = (int.from_bytes(fields[key], "big") for key in (b"of32", b"sz32"))
        files[name] = body[start : start + size]
        flags[name] = int.from_bytes(fields[b"flag"], "big")
    return chunks, files, flags
