"""Packets that no server may obey."""

import struct

import numpy as np

from vaelib.live.osc.messages import encode


def bad_packets(n):
    """Packets of which none can be obeyed, each kind in turn."""
    rng = np.random.default_rng(11)
    whole = [
        encode("/z/1", 0.5),
        encode("/note", 60, 100),
        encode("/z", *rng.normal(size=4)),
        encode("/preset", "a name"),
    ]
    bundled = b"#bundle\0" + struct.pack(">Q", 1)
    for i in range(n):
        message = whole[int(rng.integers(len(whole)))]
        value, far = float(rng.normal()), int(rng.integers(4, 2**31))
        yield [
            lambda m=message: m[: int(rng.integers(1, len(m)))],
            lambda: encode("/z/1", "text"),
            lambda: encode("/note", "C4", "loud"),
            lambda: encode("/z/1", [np.nan, np.inf, -np.inf][int(rng.integers(3))]),
            lambda f=far: encode(f"/z/{f}", 0.5),
            lambda f=far: encode("/z", f, 0.5),
            lambda: encode("/note", 1e30, -1e30),
            lambda: encode("/z", rng.normal(size=int(rng.integers(5, 300)))),
            lambda v=value: encode(f"/{'abcd'[int(rng.integers(4))]}/b/{v:.3f}", v),
            lambda: b"\xff" + rng.bytes(int(rng.integers(0, 200))),
            lambda: rng.bytes(int(rng.integers(1, 16)) * 4 - 1),
            lambda m=message: bundled + struct.pack(">i", int(rng.integers(2**30))) + m,
            lambda m=message: b"#bundle\0" + rng.bytes(3) + m,
            lambda m=message: b"#bundle\0" + struct.pack(">QI", 2**63 * 2 - 1, len(m)) + m,
            lambda: b"/z/1\0\0\0\0,b\0\0" + struct.pack(">i", 2**31 - 1),
            lambda: b"/z/1\0\0\0\0,[f]\0\0\0\0" + bytes(4),
        ][i % 16]()
