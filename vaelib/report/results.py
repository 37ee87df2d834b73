"""What a notebook contributes to the report: numbers, figures and sounds, by name.

The heavy step writes, the report reads: every number of the report's text and every figure comes
from these files. A notebook opened by hand shows its figures and players and records nothing.

A results file holds the SHA-256 of each figure and sound, and a digest of itself, so that whoever
reads it can tell damage.
"""

import hashlib
import html
import io
import json
import math
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float

from vaelib.profiles import Profile
from vaelib.store import digest, replacing, write_json

if TYPE_CHECKING:
    from IPython.display import HTML
    from matplotlib.figure import Figure

__all__ = ["Results", "read"]

SMALLEST_PT = 7.0
"""The smallest text that print can be asked for, in points."""


class Results:
    """The results of one notebook; making one sets the style of its figures.

    Parameters
    ----------
    notebook : str
        The notebook's name without suffix, "01_datasets".
    profile : Profile
        Where results, figures and sounds go.
    record : bool
        If False nothing is written: the notebook was opened by hand.
    """

    def __init__(self, notebook: str, profile: Profile, *, record: bool):
        from vaelib.report import plots

        self.notebook = notebook
        self.profile = profile
        self.record = record
        self._numbers: dict[str, Any] = {}
        self._figures: dict[str, dict[str, Any]] = {}
        self._sounds: dict[str, dict[str, Any]] = {}
        plots.set_style()

    def add(self, name: str, value: Any) -> None:
        """Record a number, a text, a nest of dicts and lists of them, or a pandas table.

        A table with pandas' own row numbers becomes a list of rows, one with an index of its own a
        dict of rows by index (by each level of a MultiIndex in turn); a row is a dict by column. A
        missing entry of a table becomes None.

        Raises
        ------
        ValueError
            If the name is taken, a number is not finite, or two rows or columns have one name.
        """
        if name in self._numbers:
            raise ValueError(f"{self.notebook} records {name!r} twice")
        self._numbers[name] = _plain(value, f"{self.notebook}.{name}")

    def figure(self, number: str, figure: "Figure", caption: str) -> None:
        """Record a figure under the paper's number, as SVG and PNG (200 dpi).

        The same figure gives the same bytes: no date, and identifiers salted by the number.

        Raises
        ------
        ValueError
            If the number is taken, or a text of the figure is too small for print.
        """
        import matplotlib as mpl
        from matplotlib.text import Text

        if number in self._figures:
            raise ValueError(f"{self.notebook} draws figure {number} twice")
        figure.draw_without_rendering()  # tick labels come into being
        texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text()]
        if small := [text.get_text() for text in texts if text.get_fontsize() < SMALLEST_PT]:
            raise ValueError(f"figure {number} has texts under {SMALLEST_PT:g} pt: {small[0]!r}")
        stem = f"{self.notebook}/fig-{number.replace('.', '-')}"
        self._figures[number] = {"caption": caption, "stem": stem, "sha256": {}}
        if not self.record:
            return
        for suffix, how in ((".svg", {"Date": None}), (".png", {"Software": None})):
            drawn = io.BytesIO()
            with mpl.rc_context({"svg.hashsalt": number}):
                figure.savefig(drawn, format=suffix[1:], dpi=200, metadata=how)
            self._figures[number]["sha256"][suffix] = _write(
                self.profile.figures / f"{stem}{suffix}", drawn.getvalue()
            )

    def sound(
        self,
        name: str,
        samples: Float[np.ndarray, " n"],
        sr: float,
        caption: str,
        *,
        group: str,
        reference: bool = False,
    ) -> "HTML":
        """Record a sound for the report's players, as mono MP3, peak at -3 dB.

        Parameters
        ----------
        name : str
            A unique file name without suffix.
        samples : array, shape (n,)
            The signal; DC is removed, since loudspeakers cannot play it.
        sr : float
            Sampling rate in Hz.
        caption : str
            What is heard.
        group : str
            The players of one group stand together in the report, in the order of recording.
        reference : bool
            Whether the others of its group are to be compared with this sound, which then stands
            before them.

        Returns
        -------
        HTML
            A player with its caption: a notebook shows it as the last value of a cell, or by
            ``display``.

        Raises
        ------
        ValueError
            If the name is taken.
        """
        import base64

        import soundfile
        from IPython.display import HTML

        if name in self._sounds:
            raise ValueError(f"{self.notebook} records the sound {name!r} twice")
        samples = samples - samples.mean()
        samples = samples * (10 ** (-3 / 20) / max(np.abs(samples).max(), 1e-12))
        # By way of memory: libsndfile would not say that a disk is full.
        mp3 = io.BytesIO()
        soundfile.write(mp3, samples, round(sr), format="MP3")
        file = f"{self.notebook}/{name}.mp3"
        self._sounds[name] = {
            "name": name,
            "caption": caption,
            "group": group,
            "reference": reference,
            "file": file,
        }
        if self.record:
            sha256 = _write(self.profile.sounds / file, mp3.getvalue())
            self._sounds[name]["sha256"] = sha256
        data = base64.b64encode(mp3.getvalue()).decode()
        return HTML(
            f'<figure class="sound"><figcaption>{html.escape(caption)}</figcaption>'
            f'<audio controls src="data:audio/mpeg;base64,{data}"></audio></figure>'
        )

    def save(self) -> None:
        """Write the results file, last, and remove what an earlier version of the notebook left."""
        if not self.record:
            return
        value = {
            "numbers": self._numbers,
            "figures": self._figures,
            # A list, since JSON is sorted by key: sounds stand in the order of recording.
            "sounds": list(self._sounds.values()),
        }
        value["digest"] = digest(value)
        write_json(self.profile.results / f"{self.notebook}.json", value)
        stems = {Path(figure["stem"]).name for figure in self._figures.values()}
        _keep(self.profile.figures / self.notebook, stems)
        _keep(self.profile.sounds / self.notebook, set(self._sounds))


def read(profile: Profile, notebook: str) -> dict[str, Any]:
    """What a notebook recorded: its "numbers", "figures" and "sounds".

    Raises
    ------
    ValueError
        If there is nothing, or the file, a figure or a sound is not what the notebook wrote.
    """
    file = profile.results / f"{notebook}.json"
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
        said = value.pop("digest")
    except FileNotFoundError:
        raise ValueError(f"{file} is missing") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{file} is not a notebook's results file: {error!r}") from error
    if said != digest(value):
        raise ValueError(f"{file} is not what the notebook wrote")
    parts = {profile.sounds / sound["file"]: sound["sha256"] for sound in value["sounds"]}
    for figure in value["figures"].values():
        for suffix, sha256 in figure["sha256"].items():
            parts[profile.figures / f"{figure['stem']}{suffix}"] = sha256
    for part, sha256 in parts.items():
        if not part.is_file():
            raise ValueError(f"{part} is missing")
        if hashlib.sha256(part.read_bytes()).hexdigest() != sha256:
            raise ValueError(f"{part} is not what the notebook wrote")
    return value


def _write(path: Path, content: bytes) -> str:
    """Write a file atomically; its SHA-256."""
    with replacing(path) as temporary:
        temporary.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def _keep(folder: Path, stems: set[str]) -> None:
    if not stems:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for file in folder.iterdir():
        if file.stem not in stems:
            file.unlink()


def _plain(value: Any, name: str) -> Any:
    """Tables, and scalars and arrays of NumPy and JAX -> numbers, texts, lists and dicts."""
    if type(value).__module__.split(".")[0] == "pandas":
        return _table(value, name)
    if isinstance(value, dict):
        if len({str(key) for key in value}) < len(value):
            raise ValueError(f"{name}: two keys have one name")
        return {str(key): _plain(inner, f"{name}.{key}") for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner, f"{name}.{i}") for i, inner in enumerate(value)]
    if hasattr(value, "tolist"):
        return _plain(value.tolist(), name)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name} is {value}: record finite numbers, or None for a missing one")
    return value


def _table(value: Any, name: str) -> Any:
    import pandas as pd

    if value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, pd.DataFrame):
        rows: list[Any] = [
            _nested(value.columns, [value.iat[i, j] for j in range(value.shape[1])], name)
            for i in range(len(value))
        ]
    elif isinstance(value, pd.Series):
        rows = [_entry(entry, name) for entry in value]
    else:
        raise ValueError(f"{name} is a {type(value).__name__}: record a DataFrame or a Series")
    index = value.index
    if index.nlevels > 1 or index.name is not None or not pd.api.types.is_integer_dtype(index):
        return _nested(index, rows, name)
    # Row numbers with gaps, or in another order, are no names that anybody gave.
    if list(index) != list(range(len(index))):
        raise ValueError(f"{name}: give the table an index with a name, or reset_index(drop=True)")
    return rows


def _nested(index: Any, values: list[Any], name: str) -> dict[str, Any]:
    """Values by the index, one dict in another for each level of a MultiIndex."""
    nest: dict[str, Any] = {}
    for key, value in zip(index, values, strict=True):
        *outer, last = (str(level) for level in (key if isinstance(key, tuple) else (key,)))
        place = nest
        for level in outer:
            place = place.setdefault(level, {})
        if last in place:
            raise ValueError(f"{name}: two rows or columns are called {key}")
        place[last] = _entry(value, f"{name}.{key}")
    return nest


def _entry(value: Any, name: str) -> Any:
    # In a table, unlike elsewhere, not-a-number is pandas' word for a missing entry.
    missing = isinstance(value, float | np.floating) and math.isnan(value)
    return None if missing else _plain(value, name)
