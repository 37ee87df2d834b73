"""Presets: places of the latent space by name.

They are the player's own, in one file per instrument in the folder where the system keeps a user's
data. Those that an instrument comes with stand behind them, and are never written.

``python -m vaelib.live.presets`` lists, exports and imports them.
"""

import os
import sys
import threading
import zlib
from pathlib import Path

import numpy as np
from jaxtyping import Float, Float32

from vaelib.live import preset_file
from vaelib.live.commands import Parser, check_file, command
from vaelib.live.instruments.instrument import DEFAULT, Instrument
from vaelib.live.playing.tracing import offered
from vaelib.live.preset_file import (
    MAX_NAME,
    Kept,
    Places,
    PresetsError,
    check_name,
    keep,
    merged,
    point,
)
from vaelib.profiles import ROOT

__all__ = ["Presets", "main", "user_data"]

MAX_PRESETS = 500
MAX_UNDONE = 100


def user_data() -> Path:
    """The folder of this user's own data: XDG's on Linux, Application Support on macOS."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "vae-synth"
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    # The specification asks to ignore a relative path.
    return (named if named.is_absolute() else Path.home() / ".local" / "share") / "vae-synth"


class Presets:
    """The presets of one instrument, in memory; `write` saves them to a file.

    By default that is one in `user_data`, named as the instrument is. PresetsError is raised if it
    belongs to another instrument or holds no presets.
    """

    def __init__(self, instrument: Instrument, path: Path | None = None):
        self._instrument = instrument
        self._shipped = {x.name: np.array(x.z, np.float32) for x in instrument.presets}
        word = "".join(c if c.isalnum() else "-" for c in instrument.name)[:40]
        digest = instrument.digest[:16]
        # Two names may give one word.
        number = f"-{zlib.crc32(instrument.name.encode()):x}" if word != instrument.name else ""
        self.path = path or user_data() / "presets" / f"{word}{number}.json"
        # Where presets were kept before: what is there is taken over with the next write.
        former = [self.path.with_stem(f"{word}-{digest}"), ROOT / f"data/presets/{digest}.json"]
        there = [self.path] if path else [self.path, *former]
        held = next(filter(Path.exists, there), self.path)
        self._places: Places = preset_file.read(held, instrument)
        # What is not in the file yet; None is for a preset that is no more.
        self._unwritten: dict[str, Kept | None] = {}
        if not self.path.exists():
            self._unwritten |= self._places
        self._undo: list[dict[str, Kept | None]] = []
        self._lock = threading.Lock()  # `write` may run in a thread of its own

    @property
    def changed(self) -> bool:
        """Whether a change is not in the file yet."""
        return bool(self._unwritten)

    @property
    def names(self) -> list[str]:
        """All names: the player's own, sorted, then those that the instrument comes with."""
        return [*sorted(self._places), *(x for x in self._shipped if x not in self._places)]

    def recall(self, name: str) -> Float32[np.ndarray, " n_latents"]:
        """The place of a name; PresetsError if there is none.

        A number that the player has not saved a place under is that of one that the instrument
        comes with, from 1.
        """
        if name in self._places:
            return point(self._instrument, self._places[name])
        numbered = dict(zip(map(str, range(1, MAX_PRESETS)), self._shipped.values(), strict=False))
        for places in (self._shipped, numbered):
            if name in places:
                return places[name].copy()
        known = offered(name, self.names, none="none yet")
        raise PresetsError(f"there is no preset {name[:MAX_NAME]!r}: {known}")

    def save(self, name: str, z: Float[np.ndarray, " n_latents"]) -> None:
        """Store a place; PresetsError if the name is not printable or too many are stored."""
        self._check(name)
        self._change({name: keep(self._instrument, z)})

    def rename(self, name: str, new: str) -> None:
        """Give one of the player's own presets another name; PresetsError if that is taken."""
        kept = self._own(name)
        self._check(new)
        if new in self._places:
            raise PresetsError(f"there is a preset {new!r} already: choose another name")
        self._change({name: None, new: kept})

    def delete(self, name: str) -> None:
        """Delete one of the player's own presets; PresetsError if it is none."""
        self._own(name)
        self._change({name: None})

    def undo(self) -> None:
        """Take back the last save, renaming or deletion; PresetsError if there is none."""
        if not self._undo:
            raise PresetsError("no change of the presets is left to undo")
        self._change(self._undo.pop(), undone=True)

    def _own(self, name: str) -> Kept:
        if name not in self._places:
            ships = name in self._shipped
            why = "comes with the instrument and stays" if ships else "is none of those saved here"
            raise PresetsError(f"the preset {name[:MAX_NAME]!r} {why}: choose one that you saved")
        return self._places[name]

    def _check(self, name: str) -> None:
        check_name(name)
        if name not in self._places and len(self._places) >= MAX_PRESETS:
            raise PresetsError(f"{MAX_PRESETS} presets are saved: no more fit in a file")

    def _change(self, changes: dict[str, Kept | None], *, undone: bool = False) -> None:
        if not undone:
            before = {name: self._places.get(name) for name in changes}
            self._undo = [*self._undo[-MAX_UNDONE + 1 :], before]
        with self._lock:
            self._places = merged(self._places, changes)
            self._unwritten |= changes

    def write(self) -> None:
        """Merge what was changed into the file, where another player may have saved as well.

        After an OSError or PresetsError, the presets still count as changed.
        """
        with self._lock:
            written = dict(self._unwritten)
        places = preset_file.write(self.path, self._instrument, written)
        with self._lock:  # what was changed meanwhile is for the next time
            left = self._unwritten.items()
            self._unwritten = {k: v for k, v in left if k not in written or written[k] is not v}
            self._places = merged(places, self._unwritten)

    def export(self, path: Path) -> int:
        """Add the player's own presets to a file, and count them."""
        preset_file.write(path, self._instrument, self._places)
        return len(self._places)

    def take_over(self, path: Path) -> int:
        """Add the presets of a file that was exported, and count them; PresetsError if it is none.

        A name that is taken by another place gets a number.
        """
        if not path.exists():
            raise PresetsError(f"there is no {path}: name a file of presets")
        added = {}
        for name, kept in preset_file.read(path, self._instrument).items():
            n, new = 1, name
            while self._places.get(new, kept) != kept:
                n, new = n + 1, f"{name[: MAX_NAME - 4]} {n + 1}"
            self._check(new)
            added[new] = kept
        if len({*self._places, *added}) > MAX_PRESETS:
            raise PresetsError(f"{path} holds {len(added)} presets: no more than {MAX_PRESETS} fit")
        self._change(added)
        return len(added)


@command
def main(arguments: list[str] | None = None) -> None:
    """List the presets of an instrument, export your own to a file, or import such a file."""
    parser = Parser("python -m vaelib.live.presets", description=main.__doc__)
    parser.add_argument("--instrument", type=Path, default=DEFAULT, metavar="FILE")
    parser.add_argument("--export", type=Path, metavar="FILE", help="write your own presets there")
    parser.add_argument("--import", type=Path, metavar="FILE", dest="taken", help="add a file's")
    options = parser.parse_args(arguments)
    presets = Presets(Instrument.load(options.instrument))
    if options.taken:
        n = presets.take_over(options.taken)
        presets.write()
        print(f"{n} presets were added to {presets.path}")
    if options.export:
        check_file(options.export)
        print(f"{presets.export(options.export)} presets were written to {options.export}")
    if not (options.taken or options.export):
        print("\n".join(presets.names))


if __name__ == "__main__":
    sys.exit(main())
