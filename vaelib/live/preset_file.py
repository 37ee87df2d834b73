"""The file of presets: points by name, and where each dial stood.

If an instrument is trained and exported anew, its points mean other sounds; then the dials go to
where they stood.
"""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Float32

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.performance import LIMIT
from vaelib.store import digest, one_sentence, write_json

__all__ = ["MAX_NAME", "Kept", "Places", "PresetsError", "check_name", "keep", "merged", "point"]
__all__ += ["read", "write"]

MAX_NAME = 64
_FORMAT = "vae presets 2"


class PresetsError(ValueError):
    """A preset cannot be recalled or saved, or a file holds none."""


class Kept(NamedTuple):
    """A point of the decoder with this digest, and each dial's share of its range, by name."""

    decoder: str
    z: tuple[float, ...]
    dials: Mapping[str, float]


Places = dict[str, Kept]


def check_name(name: str) -> None:
    """Raise PresetsError unless every client can show a name."""
    if not (0 < len(name) <= MAX_NAME and name.isprintable()):
        raise PresetsError(f"a preset's name has 1 to {MAX_NAME} printable characters")


def keep(instrument: Instrument, z: Float[np.ndarray, " n_latents"]) -> Kept:
    """A point of this instrument as it is kept."""
    z = tuple(np.array(z, np.float32).tolist())
    shares = zip(instrument.latents, z, strict=True)
    return Kept(instrument.digest, z, {x.name: round(x.share(v), 6) for x, v in shares})


def point(instrument: Instrument, kept: Kept) -> Float32[np.ndarray, " n_latents"]:
    """The point that was kept, or, of another decoder, where its dials stood."""
    if kept.decoder == instrument.digest:
        return np.array(kept.z, np.float32)
    dials, latents = kept.dials, instrument.latents
    z = (x.at(dials[x.name]) if x.name in dials else x.default for x in latents)
    return np.clip(list(z), -LIMIT, LIMIT).astype(np.float32)


def merged(places: Places, changes: Mapping[str, Kept | None]) -> Places:
    """The places after changes, of which None takes one away."""
    return {name: kept for name, kept in {**places, **changes}.items() if kept is not None}


def read(path: Path, instrument: Instrument) -> Places:
    """The presets of a file, none if it is absent; PresetsError if it cannot be this instrument's.

    The first format held points of one decoder.
    """
    try:
        if path.exists() and not path.is_file():  # a device may have no end
            raise PresetsError("it is no ordinary file")
        held = json.loads(path.read_text(encoding="utf-8"))
        if "format" not in held:
            known = instrument.digest
            places = {k: keep(instrument, np.array(z)) for k, z in held["presets"].items()}
        elif held["format"] == _FORMAT:
            if held.pop("sha256") != digest(held):
                raise PresetsError("it is damaged")
            known = instrument.name
            places = {
                name: Kept(x["decoder"], tuple(map(float, x["z"])), dict(x["dials"]))
                for name, x in held["presets"].items()
            }
        else:
            raise PresetsError("it was written by another version")
        for name, x in places.items():
            check_name(name)
            # NaN is within no limits.
            if not (np.abs(x.z) <= LIMIT).all() or not np.isfinite([*x.dials.values()]).all():
                raise PresetsError(f"a value of {name!r} is out of range")
        points = [x.z for x in places.values() if x.decoder == instrument.digest]
        fit = held["instrument"] == known and all(len(z) == instrument.n_latents for z in points)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise PresetsError(f"cannot read {path}: {error.strerror}") from error
    except PresetsError as error:
        raise PresetsError(f"{path} holds no presets ({error}): name another file") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PresetsError(f"{path} holds no presets: name another file") from error
    if not fit:
        raise PresetsError(f"{path} holds presets of another instrument: name another file")
    return places


def write(path: Path, instrument: Instrument, changes: Mapping[str, Kept | None]) -> Places:
    """Merge changes into a file, where another player may have written, and return what it holds.

    Raises OSError or PresetsError if it cannot be written, or is another instrument's.
    """
    path = path.resolve()  # a link to a file elsewhere stays a link
    with _lock(path.parent):
        places = merged(read(path, instrument), changes)
        held = {name: kept._asdict() for name, kept in sorted(places.items())}
        whole = {"format": _FORMAT, "instrument": instrument.name, "presets": held}
        write_json(path, whole | {"sha256": digest(whole)})
    return places


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Make a folder if absent, and keep other players from writing in it."""
    with one_sentence("write", folder):
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
