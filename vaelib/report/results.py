"""What a notebook contributes to the report: numbers, figures and sounds, by name.

The heavy step writes, the report reads: every number of the report's text and every figure comes
from these files. A notebook opened by hand shows its figures and records nothing.
"""

import io
import shutil
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import soundfile
from jaxtyping import Float
from matplotlib.figure import Figure
from matplotlib.text import Text

from vaelib.profiles import Profile
from vaelib.store import digest, replacing, write_json

__all__ = ["Results"]

SMALLEST_PT = 7.0
"""The smallest text that print can be asked for, in points."""


class Results:
    """The results of one notebook.

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
        self.notebook = notebook
        self.profile = profile
        self.record = record
        self._numbers: dict[str, Any] = {}
        self._figures: dict[str, dict[str, Any]] = {}
        self._sounds: dict[str, dict[str, Any]] = {}

    def add(self, name: str, value: Any) -> None:
        """Record a number, a string, or a nest of dicts and lists of them, under `name`.

        Raises
        ------
        ValueError
            If the name is taken.
        """
        if name in self._numbers:
            raise ValueError(f"{self.notebook} records {name!r} twice")
        self._numbers[name] = _plain(value)

    def figure(self, number: str, figure: Figure, caption: str) -> None:
        """Record a figure under the paper's number, as SVG and PNG (200 dpi).

        The same figure gives the same bytes: no date, and identifiers salted by the number.

        Raises
        ------
        ValueError
            If the number is taken, or a text of the figure is too small for print.
        """
        if number in self._figures:
            raise ValueError(f"{self.notebook} draws figure {number} twice")
        figure.draw_without_rendering()  # tick labels come into being
        texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text()]
        if small := [text.get_text() for text in texts if text.get_fontsize() < SMALLEST_PT]:
            raise ValueError(f"figure {number} has texts under {SMALLEST_PT:g} pt: {small[0]!r}")
        stem = "fig-" + number.replace(".", "-")
        self._figures[number] = {"caption": caption, "stem": f"{self.notebook}/{stem}"}
        if self.record:
            folder = self.profile.figures / self.notebook
            with mpl.rc_context({"svg.hashsalt": number}), replacing(folder / f"{stem}.svg") as f:
                figure.savefig(f, metadata={"Date": None})
            with replacing(folder / f"{stem}.png") as f:
                figure.savefig(f, dpi=200, metadata={"Software": None})

    def sound(
        self, name: str, samples: Float[np.ndarray, " n"], sr: float, caption: str, *, group: str
    ) -> None:
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
            The players of one group stand together in the report.

        Raises
        ------
        ValueError
            If the name is taken.
        """
        if name in self._sounds:
            raise ValueError(f"{self.notebook} records the sound {name!r} twice")
        self._sounds[name] = {
            "caption": caption,
            "group": group,
            "file": f"{self.notebook}/{name}.mp3",
        }
        if self.record:
            samples = samples - samples.mean()
            samples = samples * (10 ** (-3 / 20) / max(np.abs(samples).max(), 1e-12))
            # By way of memory: libsndfile would not say that a disk is full.
            mp3 = io.BytesIO()
            soundfile.write(mp3, samples, round(sr), format="MP3")
            with replacing(self.profile.sounds / self.notebook / f"{name}.mp3") as f:
                f.write_bytes(mp3.getbuffer())

    def save(self) -> None:
        """Write the results file, last, and remove what an earlier version of the notebook left."""
        if not self.record:
            return
        value = {"numbers": self._numbers, "figures": self._figures, "sounds": self._sounds}
        # Whoever reads the numbers can tell that no hand has changed them.
        value["digest"] = digest(self._numbers)
        write_json(self.profile.results / f"{self.notebook}.json", value)
        stems = {Path(figure["stem"]).name for figure in self._figures.values()}
        _keep(self.profile.figures / self.notebook, stems)
        _keep(self.profile.sounds / self.notebook, set(self._sounds))


def _keep(folder: Path, stems: set[str]) -> None:
    if not stems:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for file in folder.iterdir():
        if file.stem not in stems:
            file.unlink()


def _plain(value: Any) -> Any:
    """NumPy and JAX scalars and arrays -> Python numbers and lists."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if hasattr(value, "tolist"):
        return value.tolist()
    return value
