"""What a notebook contributes to the report: numbers, figures and sounds, by name.

The heavy step writes, the report reads: every number of the report's text and every figure comes
from these files. A notebook opened by hand shows its figures and players and records nothing.

A results file holds the SHA-256 of each figure and sound, and a digest of itself, so that whoever
reads it can tell damage.
"""

import base64
import hashlib
import html
import io
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float

from vaelib.profiles import Profile
from vaelib.report.plain import plain
from vaelib.store import digest, file_digest, write_bytes, write_json

if TYPE_CHECKING:
    from IPython.display import HTML
    from matplotlib.figure import Figure

__all__ = ["LARGEST_SVG", "Results", "read"]

LARGEST_SVG = 300_000
"""Bytes; a larger drawing, with a point for each sound, say, is kept as PNG."""

SMALLEST_PT = 7.0
"""The smallest text that print can be asked for, in points."""


class Results:
    """The results of one notebook, "01_datasets"; making one sets the style of its figures.

    Without `record` nothing is written: the notebook was opened by hand.
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
        """Record a number, a text, a pandas table, or a nest of dicts and lists of them.

        Raises
        ------
        ValueError
            If the name is taken, or a value cannot be kept (see `vaelib.report.plain`).
        """
        if name in self._numbers:
            raise ValueError(f"{self.notebook} records {name!r} twice")
        self._numbers[name] = plain(value, f"{self.notebook}.{name}")

    def figure(self, number: str, figure: "Figure", caption: str) -> None:
        """Record a figure under the paper's number, and show in the notebook what was recorded.

        It is kept as SVG or, where that is large, as PNG. The same figure gives the same bytes: no
        date, and identifiers salted by the number.

        Raises
        ------
        ValueError
            If the number is taken, or a text of the figure is too small for print.
        """
        import matplotlib.pyplot as plt
        from IPython import display, get_ipython
        from matplotlib.text import Text

        if number in self._figures:
            raise ValueError(f"{self.notebook} draws figure {number} twice")
        if self.record:
            form, drawing = _draw(figure, salt=number)
        else:
            figure.draw_without_rendering()
        # Drawn, an axis has the labels of its ticks.
        texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text()]
        if small := [text.get_text() for text in texts if text.get_fontsize() < SMALLEST_PT]:
            raise ValueError(f"figure {number} has texts under {SMALLEST_PT:g} pt: {small[0]!r}")
        self._figures[number] = {"caption": caption}
        if not self.record:
            return
        file = f"{self.notebook}/fig-{number.replace('.', '-')}.{form}"
        sha256 = _write(self.profile.figures / file, drawing)
        self._figures[number] |= {"file": file, "sha256": sha256}
        plt.close(figure)
        if get_ipython() is not None:
            svg = form == "svg"
            shown = {"image/svg+xml": drawing.decode()} if svg else {"image/png": drawing}
            display.display(shown, raw=True)

    def sound(
        self,
        name: str,
        samples: Float[np.ndarray, "*channels n"],
        sr: float,
        caption: str,
        *,
        group: str,
        reference: bool = False,
    ) -> "HTML":
        """Record a sound for the report's players, as MP3, peak at -3 dB, without DC.

        Parameters
        ----------
        name : str
            A unique file name without suffix.
        samples : array, shape (n,), or (2, n) for left and right
        sr : float
            Sampling rate in Hz.
        group : str
            The players of one group stand together in the report, in the order of recording.
        reference : bool
            Whether this sound stands before the others of its group, which are compared with it.

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
        import soundfile
        from IPython.display import HTML

        if name in self._sounds:
            raise ValueError(f"{self.notebook} records the sound {name!r} twice")
        samples = samples - samples.mean(axis=-1, keepdims=True)  # loudspeakers cannot play DC
        samples = samples * (10 ** (-3 / 20) / max(np.abs(samples).max(), 1e-12))
        # By way of memory: libsndfile would not say that a disk is full.
        mp3 = io.BytesIO()
        soundfile.write(mp3, samples.T, round(sr), format="MP3")
        file = f"{self.notebook}/{name}.mp3"
        sound = {"name": name, "caption": caption, "group": group, "reference": reference}
        self._sounds[name] = sound | {"file": file}
        if self.record:
            self._sounds[name]["sha256"] = _write(self.profile.sounds / file, mp3.getvalue())
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
        _keep(self.profile.figures / self.notebook, self._figures)
        _keep(self.profile.sounds / self.notebook, self._sounds)


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
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{file} is not a notebook's results file: {error!r}") from error
    if said != digest(value):
        raise ValueError(f"{file} is not what the notebook wrote")
    parts = {profile.sounds / sound["file"]: sound["sha256"] for sound in value["sounds"]}
    drawn = value["figures"].values()
    parts |= {profile.figures / figure["file"]: figure["sha256"] for figure in drawn}
    for part, sha256 in parts.items():
        if not part.is_file():
            raise ValueError(f"{part} is missing")
        if file_digest(part) != sha256:
            raise ValueError(f"{part} is not what the notebook wrote")
    return value


def _draw(figure: "Figure", *, salt: str) -> tuple[str, bytes]:
    """Draw a figure as "svg" or, where that is large, as "png" of 200 dpi."""
    import matplotlib as mpl

    for form, metadata in (("svg", {"Date": None}), ("png", {"Software": None})):
        drawn = io.BytesIO()
        with mpl.rc_context({"svg.hashsalt": salt}):
            figure.savefig(drawn, format=form, dpi=200, metadata=metadata)
        if drawn.tell() < LARGEST_SVG:
            break
    return form, drawn.getvalue()


def _write(path: Path, content: bytes) -> str:
    """Write a file atomically; its SHA-256."""
    write_bytes(path, content)
    return hashlib.sha256(content).hexdigest()


def _keep(folder: Path, recorded: Mapping[str, Mapping[str, Any]]) -> None:
    """Remove from a folder the figures or sounds that are not recorded."""
    if not recorded:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for file in folder.iterdir():
        if f"{folder.name}/{file.name}" not in {part["file"] for part in recorded.values()}:
            file.unlink()
