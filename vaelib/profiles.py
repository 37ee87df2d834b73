"""Every folder of the project, under one root and one profile.

The profile ``full`` writes ``data/`` and ``reports/``; every other profile writes a subfolder of
each, so that a quick run never overwrites a full one.
"""

from dataclasses import dataclass
from pathlib import Path

__all__ = ["PROFILES", "ROOT", "Paths"]

ROOT = Path(__file__).resolve().parents[1]

PROFILES = ("full", "quick", "paper")


@dataclass(frozen=True)
class Paths:
    """The folders of one profile.

    Parameters
    ----------
    profile : {"full", "quick", "paper"}
        Which size of run the folders belong to.
    root : Path
        The repository's root.

    Raises
    ------
    ValueError
        If the profile is none of `PROFILES`.

    Examples
    --------
    >>> Paths("quick", root=Path("/r")).results.as_posix()
    '/r/reports/quick/results'
    """

    profile: str = "full"
    root: Path = ROOT

    def __post_init__(self):
        if self.profile not in PROFILES:
            raise ValueError(
                f"there is no profile {self.profile!r}: choose one of {', '.join(PROFILES)}"
            )

    def _under(self, folder: str) -> Path:
        return self.root / folder / ("" if self.profile == "full" else self.profile)

    @property
    def data(self) -> Path:
        """Datasets and trained runs; everything in it can be made again."""
        return self._under("data")

    @property
    def datasets(self) -> Path:
        """One folder per rendered dataset."""
        return self.data / "datasets"

    @property
    def runs(self) -> Path:
        """One file per trained run."""
        return self.data / "runs"

    @property
    def instrument(self) -> Path:
        """The instrument that the report's notebook exports; it is published with the report."""
        return self.data / "instrument.safetensors"

    @property
    def reports(self) -> Path:
        """report.html, report.pdf, results.json and the folders below."""
        return self._under("reports")

    @property
    def figures(self) -> Path:
        """Figures, one folder per notebook."""
        return self.reports / "figures"

    @property
    def sounds(self) -> Path:
        """Sounds for the report's players, one folder per notebook."""
        return self.reports / "sounds"

    @property
    def results(self) -> Path:
        """One JSON file per notebook: its numbers, figures and sounds."""
        return self.reports / "results"

    @property
    def notebooks(self) -> Path:
        """Executed notebooks (.ipynb), their pages (.html) and durations (.time.json)."""
        return self.reports / "notebooks"

    @property
    def live(self) -> Path:
        """What the last notebook measured live: latencies, which differ from run to run."""
        return self.notebooks / "live.json"

    @property
    def published(self) -> Path:
        """The full run that is kept in git, whatever the profile."""
        return self.root / "reports" / "published"

    @property
    def parameters(self) -> Path:
        """The notebooks' parameters in this profile, one YAML file per notebook."""
        return self.root / "notebooks" / self.profile
