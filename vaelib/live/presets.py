"""Presets: places of the latent space by name, in one JSON file per instrument."""

import json
from pathlib import Path

import numpy as np
from jaxtyping import Float, Float32

from vaelib.live.instrument import Instrument
from vaelib.profiles import Profile
from vaelib.store import write_json

__all__ = ["Presets", "PresetsError"]

MAX_PRESETS = 500
MAX_NAME = 64


class PresetsError(ValueError):
    """A preset cannot be recalled or saved, or a file holds none."""


class Presets:
    """The presets of one instrument, in memory; `write` keeps them.

    Parameters
    ----------
    instrument : Instrument
        Whose latents they set.
    path : Path, optional
        The file; by default one in ``data/presets`` named by the instrument's digest.

    Raises
    ------
    PresetsError
        If the file belongs to another instrument or holds no presets.

    Attributes
    ----------
    changed : bool
        Whether something was saved that is not in the file yet.
    """

    def __init__(self, instrument: Instrument, path: Path | None = None):
        self.path = path or Profile().data / "presets" / f"{instrument.digest[:16]}.json"
        self.changed = False
        self._instrument = instrument
        self._places: dict[str, Float32[np.ndarray, " n_latents"]] = {}
        if self.path.exists():
            self._places = self._read()

    def _read(self) -> dict[str, Float32[np.ndarray, " n_latents"]]:
        try:
            held = json.loads(self.path.read_text())
            places = {k: np.array(v, np.float32) for k, v in held["presets"].items()}
            digest = held["instrument"]
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise PresetsError(f"{self.path} holds no presets: name another file") from error
        shape = (self._instrument.n_latents,)
        if digest != self._instrument.digest or any(
            place.shape != shape or not np.isfinite(place).all() for place in places.values()
        ):
            raise PresetsError(
                f"{self.path} holds presets of another instrument: name another file"
            )
        return places

    @property
    def names(self) -> list[str]:
        """All names, sorted."""
        return sorted(self._places)

    def recall(self, name: str) -> Float32[np.ndarray, " n_latents"]:
        """The place of a name.

        Raises
        ------
        PresetsError
            If there is none of that name.
        """
        if name not in self._places:
            known = ", ".join(self.names[:8]) or "none yet"
            raise PresetsError(f"there is no preset {name!r}: saved are {known}")
        return self._places[name].copy()

    def save(self, name: str, z: Float[np.ndarray, " n_latents"]) -> None:
        """Name a place; a place of that name is forgotten.

        Raises
        ------
        PresetsError
            If the name is empty, long or not printable, or there are too many presets.
        """
        if not (0 < len(name) <= MAX_NAME and name.isprintable()):
            raise PresetsError(f"a preset's name has 1 to {MAX_NAME} printable characters")
        if name not in self._places and len(self._places) >= MAX_PRESETS:
            raise PresetsError(f"{MAX_PRESETS} presets are saved: no more fit in a file")
        self._places[name] = np.array(z, np.float32)
        self.changed = True

    def write(self) -> None:
        """Keep them in the file, atomically.

        Raises
        ------
        OSError
            If it cannot be written; one sentence says why.
        """
        self.changed = False
        presets = {name: place.tolist() for name, place in sorted(self._places.items())}
        write_json(self.path, {"instrument": self._instrument.digest, "presets": presets})
