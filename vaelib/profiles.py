"""Profiles: the sizes in which the report is made, and the folders of each.

The profile ``full`` writes ``data/`` and ``reports/``; every other profile writes a subfolder of
each, so that a quick run never overwrites a full one. What a notebook takes in each profile (a
stride, a number of epochs) stands in one file, ``notebooks/profiles.toml``.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

__all__ = ["PROFILES", "ROOT", "RUNS_READ", "Profile", "Sizes", "compiling"]

ROOT = Path(__file__).resolve().parents[1]

PROFILES = ("full", "quick", "paper")

RUNS_READ = "VAELIB_RUNS_READ"
"""A variable of the environment: the file that gains a line for each run that a notebook reads."""


class Sizes(dict):
    """What one notebook takes in one profile, by name, as attributes or items.

    Examples
    --------
    >>> Sizes({"epochs": 60}, "03_beta_sweep").epochs
    60
    """

    def __init__(self, values: Mapping[str, Any], notebook: str):
        super().__init__(values)
        self._notebook = notebook

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self:
            near = get_close_matches(name, self, n=1)
            hint = f" (did you mean {near[0]}?)" if near else ""
            raise AttributeError(f"profiles.toml has no {name} for {self._notebook}{hint}")
        return self[name]

    def __repr__(self) -> str:
        return ", ".join(f"{name} = {value}" for name, value in self.items())


@dataclass(frozen=True)
class Profile:
    """One size of the report, a name of `PROFILES`, and its folders.

    Examples
    --------
    >>> Profile("quick", root=Path("/r")).results.as_posix()
    '/r/reports/quick/results'
    """

    name: str = "full"
    root: Path = ROOT

    def __post_init__(self):
        if self.name not in PROFILES:
            raise ValueError(
                f"there is no profile {self.name!r}: choose one of {', '.join(PROFILES)}"
            )

    def sizes(self, notebook: str) -> Sizes:
        """What a notebook, such as "03_beta_sweep", takes in this profile.

        Raises
        ------
        ValueError
            If the file is missing or no TOML, or a parameter has no value for this profile.
        """
        file = self.root / "notebooks" / "profiles.toml"
        try:
            tables = tomllib.loads(file.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            raise ValueError(f"{file} is missing: it holds the sizes of every profile") from None
        except (ValueError, RecursionError) as error:  # of the format, of UTF-8, of a number
            raise ValueError(f"{file} is no TOML: {error}") from None
        shared, own = (tables.get(name, {}) for name in ("shared", notebook))
        for name, table in (("shared", shared), (notebook, own)):
            if not isinstance(table, dict):
                raise ValueError(f"{file}: {name} is no table: write [{name}] before its sizes")
        values = {}
        for name, value in (shared | own).items():
            by_profile = value if isinstance(value, dict) else dict.fromkeys(PROFILES, value)
            if sorted(by_profile) != sorted(PROFILES):
                raise ValueError(
                    f"{file}: {name} needs one value, or one for each of {', '.join(PROFILES)}, "
                    f"not for {', '.join(by_profile) or 'none'}"
                )
            values[name] = by_profile[self.name]
        return Sizes(values, notebook)

    @property
    def optimised(self) -> bool:
        """Whether what trains and what measures is compiled for speed.

        In "quick", compiling for speed would take longer than it saves.
        """
        return self.name != "quick"

    def _under(self, folder: str) -> Path:
        return self.root / folder / ("" if self.name == "full" else self.name)

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
    def instrument_fm(self) -> Path:
        """The second instrument, of FM sounds."""
        return self.data / "instrument_fm.safetensors"

    @property
    def own_sounds(self) -> tuple[Path, ...]:
        """The instruments of recordings and of percussion, each with its gestures."""
        parts = (f"{name}{of}" for name in ("recordings", "percussion") for of in ("", ".gestures"))
        return tuple(self.data / f"{part}.safetensors" for part in parts)

    @property
    def atlas(self) -> Path:
        """The map of the instrument's sounds, made with it."""
        return self.data / "atlas.safetensors"

    @property
    def excerpt(self) -> Path:
        """What makes the maps of the report playable: a style and a script, as JSON."""
        return self.data / "excerpt.json"

    @property
    def instrument_page(self) -> Path:
        """The instrument in a browser: one page, which is published with the report."""
        return self.reports / "instrument.html"

    @property
    def reports(self) -> Path:
        """report.html, report.pdf, results.json, claims.json and the folders below."""
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
        """Executed notebooks (.ipynb), their pages (.html) and records (.record.json)."""
        return self.reports / "notebooks"

    @property
    def live(self) -> Path:
        """What the last notebook measured live: latencies, which differ from run to run."""
        return self.notebooks / "live.json"

    @property
    def published(self) -> Path:
        """The full run that is kept in git, whatever the profile."""
        return self.root / "reports" / "published"


def compiling(*, optimised: bool) -> dict[str, str]:
    """What a child's environment needs to compile for speed, or fast what then runs more slowly.

    Not for speed, JAX compiles in a third of the time. XLA reads its flags once: a process compiles
    in one way for as long as it lives.
    """
    if optimised:
        return {}
    # Without optimisation two thirds of a compilation are the emitters', kernel by kernel.
    flags = "--xla_cpu_use_fusion_emitters=false"
    return {"JAX_DISABLE_MOST_OPTIMIZATIONS": "1", "XLA_FLAGS": flags}
