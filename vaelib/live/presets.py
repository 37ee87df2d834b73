"""Presets: places of the latent space by name, in one JSON file per instrument.

They are the player's own, and live in the folder where the system keeps a user's data. Those that
an instrument comes with stand behind them, and are never written.
"""

import fcntl
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from jaxtyping import Float, Float32

from vaelib.live.instrument import Instrument
from vaelib.profiles import ROOT
from vaelib.store import one_sentence, write_json

__all__ = ["Presets", "PresetsError", "user_data"]

MAX_PRESETS = 500
MAX_NAME = 64

_Places = dict[str, Float32[np.ndarray, " n_latents"]]


class PresetsError(ValueError):
    """A preset cannot be recalled or saved, or a file holds none."""


def user_data() -> Path:
    """The folder of this user's own data: XDG's on Linux, Application Support on macOS."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "vae-synth"
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    # The specification asks to ignore a relative path.
    return (named if named.is_absolute() else Path.home() / ".local" / "share") / "vae-synth"


class Presets:
    """The presets of one instrument, in memory; `write` saves them to a file.

    By default that is one in `user_data`, named by the instrument's name and digest. PresetsError
    is raised if it belongs to another instrument or holds no presets.
    """

    def __init__(self, instrument: Instrument, path: Path | None = None):
        self._instrument = instrument
        self._shipped = {x.name: np.array(x.z, np.float32) for x in instrument.presets}
        digest = instrument.digest[:16]
        word = "".join(c if c.isalnum() else "-" for c in instrument.name)[:40]
        self.path = path or user_data() / "presets" / f"{word}-{digest}.json"
        # Where presets were kept before: what is there is taken over with the next write.
        former = ROOT / "data" / "presets" / f"{digest}.json"
        self._places = self._read(former if path is None and not self.path.exists() else self.path)
        self._unwritten: _Places = {} if self.path.exists() else dict(self._places)

    def _read(self, path: Path) -> _Places:
        try:
            held = json.loads(path.read_text(encoding="utf-8"))
            places = {k: np.array(v, np.float32) for k, v in held["presets"].items()}
            digest = held["instrument"]
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise PresetsError(f"{path} holds no presets: name another file") from error
        shape = (self._instrument.n_latents,)
        if digest != self._instrument.digest or any(
            place.shape != shape or not np.isfinite(place).all() for place in places.values()
        ):
            raise PresetsError(f"{path} holds presets of another instrument: name another file")
        return places

    @property
    def changed(self) -> bool:
        """Whether a preset is not in the file yet."""
        return bool(self._unwritten)

    @property
    def names(self) -> list[str]:
        """All names, sorted, the player's own first."""
        return sorted(self._places) + sorted(self._shipped.keys() - self._places.keys())

    def recall(self, name: str) -> Float32[np.ndarray, " n_latents"]:
        """The place of a name; PresetsError if there is none.

        A number that the player has not saved a place under is that of one that the instrument
        comes with, from 1.
        """
        numbered = dict(zip(map(str, range(1, MAX_PRESETS)), self._shipped.values(), strict=False))
        for places in (self._places, self._shipped, numbered):
            if name in places:
                return places[name].copy()
        known = ", ".join(self.names[:8]) or "none yet"
        raise PresetsError(f"there is no preset {name!r}: there are {known}")

    def save(self, name: str, z: Float[np.ndarray, " n_latents"]) -> None:
        """Store a place; PresetsError if the name is not printable or too many are stored."""
        if not (0 < len(name) <= MAX_NAME and name.isprintable()):
            raise PresetsError(f"a preset's name has 1 to {MAX_NAME} printable characters")
        if name not in self._places and len(self._places) >= MAX_PRESETS:
            raise PresetsError(f"{MAX_PRESETS} presets are saved: no more fit in a file")
        self._places[name] = self._unwritten[name] = np.array(z, np.float32)

    def write(self) -> None:
        """Merge what was saved into the file, where another player may have saved as well.

        After an OSError or PresetsError, the presets still count as changed.
        """
        written = dict(self._unwritten)  # another thread may save more, for the next time
        path = self.path.resolve()  # a link to a file elsewhere stays a link
        with _lock(path.parent):
            places = self._read(path) | written
            held = {name: place.tolist() for name, place in sorted(places.items())}
            write_json(path, {"instrument": self._instrument.digest, "presets": held})
        for name, place in places.items():
            if self._unwritten.get(name) is written.get(name):
                self._unwritten.pop(name, None)
                self._places[name] = place


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
