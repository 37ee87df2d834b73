"""A folder of recordings: what became of each file, and the rows that a model trains on.

The analysis of a file is kept on disk, found by the digest of its bytes, of the note it is given
and of this code. So one more file costs one file, and an interrupted run goes on where it stopped.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float, Int
from tqdm import tqdm

from vaelib import store
from vaelib.datasets.recordings import analysis
from vaelib.datasets.recordings.note_names import midi, note_of_file
from vaelib.datasets.recordings.reading import UnusableFileError, find, survey
from vaelib.profiles import Profile

__all__ = ["Batch", "FileReport", "Folder", "analyse"]

CODE = tuple(
    f"vaelib.datasets.recordings.{name}"
    for name in (
        "analysis",
        "envelopes",
        "erb_scale",
        "note_names",
        "partials",
        "pitch",
        "reading",
        "spectra",
    )
)
"""The modules whose code decides the rows."""


@dataclass(frozen=True)
class FileReport:
    """What became of one file.

    Attributes
    ----------
    file : str
        Its path below the folder.
    used : bool
    remarks : tuple of str
        Why it was left out, or what should be known of it.
    seconds, sounding_s : float
        Its duration, and how much of it sounds.
    pitched : bool
        Whether its rows are partials and noise (152 numbers), or plain spectra (1025).
    source : str
        Who said which note it is: "option", "name", "estimate", or "" for a sound without pitch.
    lowest, highest : float or None
        The range of its pitch in MIDI numbers, 5th and 95th percentile.
    """

    file: str
    used: bool
    remarks: tuple[str, ...] = ()
    seconds: float = 0.0
    sounding_s: float = 0.0
    pitched: bool = False
    source: str = ""
    lowest: float | None = None
    highest: float | None = None
    key: str = ""
    n_parts: int = 0


@dataclass(frozen=True)
class Batch:
    """Frames that sound, of one file.

    `x` are its rows, `pitch` their MIDI numbers (NaN without pitch), `level_db` their levels,
    `stretch` their B, and `file` the index of the file in `Folder.files`, once for each row.
    """

    x: Float[np.ndarray, "n width"]
    pitch: Float[np.ndarray, " n"]
    level_db: Float[np.ndarray, " n"]
    stretch: Float[np.ndarray, " n"]
    file: Int[np.ndarray, " n"]


@dataclass(frozen=True)
class Folder:
    """A folder that was analysed: a report on each file, sorted by name, and the cache of rows."""

    files: tuple[FileReport, ...]
    cache: Path

    def batches(self, *, pitched: bool) -> Iterator[Batch]:
        """Read the rows of all used files with pitch, or without, at most 500 at a time.

        Memory stays that of one batch, whatever the folder holds.

        Raises
        ------
        vaelib.store.DamagedFileError, OSError
            If a file of the cache is damaged or gone: `analyse` again.
        """
        for index, report in enumerate(self.files):
            if not report.used or report.pitched != pitched:
                continue
            for part in range(report.n_parts):
                _, kept = store.read_arrays(_part(self.cache, report.key, part))
                sounding = kept.pop("sounding").astype(bool)
                x, f0_hz, stretch, level_db = (
                    kept[name][sounding] for name in ("x", "f0_hz", "stretch", "level_db")
                )
                with np.errstate(divide="ignore"):
                    pitch = np.where(f0_hz > 0, 69 + 12 * np.log2(f0_hz / 440), np.nan)
                file = np.full(len(x), index, np.int32)
                yield Batch(x, pitch.astype(np.float32), level_db, stretch, file)


def analyse(
    folder: Path, profile: Profile, *, note: float | None = None, progress: bool = True
) -> Folder:
    """Analyse all sound files below a folder, those that are not in the cache yet.

    Parameters
    ----------
    note : float, optional
        MIDI number of every file; it overrides names and estimates.

    Raises
    ------
    OSError, ValueError
        If there is no such folder, it holds no sound file, the note is out of range, or the cache
        cannot be written. What is wrong with a file is in its report.
    """
    cache = profile.data / "recordings"
    made_by = {
        "format": 2,  # of the reports, which an earlier version cannot read
        "code": store.code_digest(*CODE),
        "versions": store.versions("numpy", "scipy", "soundfile", "soxr"),
        "note": note,
    }
    reports: list[FileReport] = []
    first_of: dict[str, str] = {}
    for path in tqdm(find(folder), desc="recordings", unit="file", disable=not progress):
        name = path.relative_to(folder).as_posix()
        try:
            key = store.digest(made_by, note_of_file(path.stem), _bytes_digest(path))[:20]
            if key in first_of:
                raise UnusableFileError(f"the same sound as {first_of[key]}")
            report = _kept(cache, key, name)
            if report is None:
                report = _analysed(path, name, cache, key, note)
            first_of[key] = name
        except UnusableFileError as error:
            report = FileReport(name, used=False, remarks=(str(error),))
        reports.append(report)
    return Folder(tuple(reports), cache)


def _bytes_digest(path: Path) -> str:
    """Digest of a file's bytes; a folder or a pipe has none, and `survey` says what it is."""
    try:
        return store.file_digest(path) if path.is_file() else ""
    except OSError as error:
        raise UnusableFileError(f"unreadable: {(error.strerror or str(error)).lower()}") from error


def _analysed(path: Path, name: str, cache: Path, key: str, note: float | None) -> FileReport:
    recording = survey(path)
    track = analysis.track(recording, note=note)
    n_parts = 0
    for rows in analysis.rows(recording, track):
        arrays = {field: np.asarray(values) for field, values in vars(rows).items()}
        store.write_arrays(_part(cache, key, n_parts), arrays, {"key": key})
        n_parts += 1
    heard = track.f0_hz[track.sounding]
    low, high = np.percentile(heard, (5, 95)) if track.pitched else (None, None)
    report = FileReport(
        file=name,
        used=True,
        remarks=recording.remarks + track.remarks,
        seconds=recording.seconds,
        sounding_s=float(np.count_nonzero(track.sounding)) * track.hop / recording.sr,
        pitched=track.pitched,
        source=track.source if track.pitched else "",
        lowest=None if low is None else midi(low),
        highest=None if high is None else midi(high),
        key=key,
        n_parts=n_parts,
    )
    # Written last: a file whose report is there is complete.
    kept = asdict(report)
    store.write_json(cache / f"{key}.json", kept | {"sha256": store.digest(kept)})
    return report


def _kept(cache: Path, key: str, name: str) -> FileReport | None:
    """The report of an earlier run, if it and all parts are whole."""
    try:
        kept: dict[str, Any] = json.loads((cache / f"{key}.json").read_text(encoding="utf-8"))
        told = kept.pop("sha256")
        if told != store.digest(kept) or kept["key"] != key:
            return None
        for part in range(kept["n_parts"]):
            if store.read_arrays(_part(cache, key, part))[0] != {"key": key}:
                return None
        return FileReport(**kept | {"file": name, "remarks": tuple(kept["remarks"])})
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _part(cache: Path, key: str, part: int) -> Path:
    return cache / f"{key}-{part}.safetensors"
