"""Packing: an instrument and the map of its sounds as text that a page can hold.

Numbers of half precision are stored as two planes of bytes, the low ones and then the high ones,
which gzip packs a tenth tighter; the rest are single precision.
"""

import base64
import gzip
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making.atlas import Atlas
from vaelib.live.playing.gestures import Gesture
from vaelib.live.playing.keyboard import N_SLOTS
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.synthesis.notes import HOP
from vaelib.synthesis.partials import N_PARTIALS

__all__ = ["pack", "pack_atlas", "pack_instrument", "unpack"]

_N_RANDOM = 1024
"""Random numbers of each modulator, after which it repeats itself."""


def pack(arrays: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """Pack arrays by name; those of half precision keep it, others become single precision.

    The same arrays give the same text. It is read by `unpack` here and by `bytes.js` in a page.
    """
    halves = [name for name, array in arrays.items() if array.dtype == np.float16]
    names = halves + [name for name in arrays if name not in halves]
    planes = b"".join(arrays[name].astype("<f2").tobytes() for name in halves)
    planes = np.frombuffer(planes, np.uint8).reshape(-1, 2).T.tobytes()
    rest = b"".join(arrays[name].astype("<f4").tobytes() for name in names[len(halves) :])
    data = base64.b64encode(gzip.compress(planes + rest, 9, mtime=0)).decode()
    listed = [
        {"name": name, "shape": list(arrays[name].shape), "half": name in halves} for name in names
    ]
    return {"arrays": listed, "data": data}


def unpack(packed: Mapping[str, Any]) -> dict[str, np.ndarray]:
    """The arrays that `pack` packed."""
    data = gzip.decompress(base64.b64decode(packed["data"]))
    n = sum(int(np.prod(a["shape"])) for a in packed["arrays"] if a["half"])
    planes = np.frombuffer(data, np.uint8, 2 * n).reshape(2, n)
    halves, rest = planes.T.copy().view("<f2").ravel(), np.frombuffer(data, "<f4", offset=2 * n)
    arrays = {}
    for about in packed["arrays"]:
        size = int(np.prod(about["shape"]))
        if about["half"]:
            values, halves = halves[:size], halves[size:]
        else:
            values, rest = rest[:size], rest[size:]
        arrays[about["name"]] = values.reshape(about["shape"])
    return arrays


def pack_instrument(
    instrument: Instrument, gestures: Mapping[str, Gesture] | None = None
) -> dict[str, Any]:
    """What a page needs to decode and to play an instrument: numbers, names and packed arrays.

    Among the numbers are the phases at which the oscillators start, the random numbers of the two
    modulators, and the generators of noise, if there is any, so that a page plays as
    `vaelib.live.playing.performer` does. Gestures are rows of latents, level and cents, one gesture
    after another.
    """
    arrays = {"centre": instrument.centre, "axes": instrument.axes}
    for i, (kernel, bias) in enumerate(instrument.layers):
        arrays |= {f"kernel{i}": kernel.astype(np.float16), f"bias{i}": bias}
    if instrument.ratios is not None:
        arrays["ratios"] = instrument.ratios
    envelope = instrument.envelope
    if envelope is not None:
        arrays |= {"envelope_hz": envelope.hz, "noise_hz": envelope.noise_edges_hz}
    if envelope is not None or instrument.engine == "bank-noise":
        arrays["generators"] = np.stack([_generator(slot + 1) for slot in range(N_SLOTS)])
    arrays["phases"] = np.stack(
        [np.random.default_rng(i).random(N_PARTIALS) for i in range(N_SLOTS)]
    )
    arrays["random"] = np.stack(
        [np.random.default_rng(i).uniform(-1, 1, _N_RANDOM) for i in (1, 2)]
    )
    tables = {name: one.path.table.astype(np.float16) for name, one in (gestures or {}).items()}
    if tables:
        arrays["gestures"] = np.concatenate(list(tables.values()))
    scalars = ("name", "sr", "f0_hz", "activation", "floor_db", "rms", "engine", "digest")
    return {
        **{name: getattr(instrument, name) for name in scalars},
        "pitches_hz": envelope and [envelope.lowest_hz, envelope.highest_hz],
        "hop": HOP,
        "latents": [asdict(latent) for latent in instrument.latents],
        "parameters": [row._asdict() for row in PARAMETERS.values()],
        "presets": [preset._asdict() for preset in instrument.presets],
        "gestures": [
            {"name": name, "points": len(t), "width": t.shape[1], "sustain": gestures[name].sustain}
            for name, t in tables.items()
        ],
        "packed": pack(arrays),
    }


def _generator(seed: int) -> np.ndarray:
    """State and increment of NumPy's generator, in words of 16 bits, the low ones first."""
    state = np.random.default_rng(seed).bit_generator.state["state"]
    words = state["state"] | state["inc"] << 128
    return np.array([words >> 16 * i & 0xFFFF for i in range(16)], np.float32)


def pack_atlas(atlas: Atlas) -> dict[str, Any]:
    """What a page needs of the map of an instrument's sounds."""
    arrays = {name: getattr(atlas, name) for name in ("z", "frequency", "amplitude")}
    arrays["codes"] = atlas.codes.astype(np.float16)  # exact up to 2048
    factors = [{"name": name, "values": of} for name, of in atlas.factors.items()]
    return {"factors": factors, "true": atlas.true, "packed": pack(arrays)}
