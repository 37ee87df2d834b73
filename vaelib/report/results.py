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
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float

from vaelib.profiles import Profile
from vaelib.report.plain import plain
from vaelib.store import digest, file_digest, replacing, write_json

if TYPE_CHECKING:
    from IPython.display import HTML
    from matplotlib.figure import Figure

__all__ = ["Results", "read"]

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
        for suffix, metadata in ((".svg", {"Date": None}), (".png", {"Software": None})):
            drawn = io.BytesIO()
            with mpl.rc_context({"svg.hashsalt": number}):
                figure.savefig(drawn, format=suffix[1:], dpi=200, metadata=metadata)
            path = self.profile.figures / f"{stem}{suffix}"
            self._figures[number]["sha256"][suffix] = _write(path, drawn.getvalue())

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
        """Record a sound for the report's players, as mono MP3, peak at -3 dB, without DC.

        Parameters
        ----------
        name : str
            A unique file name without suffix.
        samples : array, shape (n,)
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
        samples = samples - samples.mean()  # loudspeakers cannot play DC
        samples = samples * (10 ** (-3 / 20) / max(np.abs(samples).max(), 1e-12))
        # By way of memory: libsndfile would not say that a disk is full.
        mp3 = io.BytesIO()
        soundfile.write(mp3, samples, round(sr), format="MP3")
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
        if file_digest(part) != sha256:
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
