"""Datasets: sounds with the values of the factors that made them.

`load` renders a dataset once and reads it from disk ever after. The sounds themselves are kept, one
frame of 4096 samples each, so that every representation is computed from the same sound.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from numbers import Real
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float, Float32, Int

from vaelib.datasets import sounds
from vaelib.datasets.factors import Factor, find, grid, strided
from vaelib.datasets.frames import ensure_frames
from vaelib.profiles import PROFILES, Profile

if TYPE_CHECKING:
    from IPython.display import Audio

__all__ = ["Dataset", "load"]


@dataclass(frozen=True, eq=False, repr=False)
class Dataset:
    """Sounds and the factors that made them; immutable.

    Parameters
    ----------
    factors : tuple of Factor
        One for each column of `labels`.
    labels : array of int32, shape (n, n_factors)
        The index of each factor's value: ``factors[c].values[labels[i, c]]``.
    frames : array of float32, shape (n, 4096)
        One sound a row, memory-mapped.
    sr : int
        Sampling rate in Hz.
    voice, moog_res_scale : str, float
        What made the sounds, see `vaelib.datasets.sounds.render`.

    Examples
    --------
    >>> ds = load("additive_biquad", Profile("quick"))  # doctest: +SKIP
    >>> ds.where(resonance=3, inharmonicity=0.2).listen(0)  # doctest: +SKIP
    """

    name: str
    factors: tuple[Factor, ...]
    labels: Int[np.ndarray, "n n_factors"]
    frames: Float32[np.ndarray, "n 4096"]
    sr: int = sounds.SR
    voice: str = field(kw_only=True)
    moog_res_scale: float = field(default=1.0, kw_only=True)

    def __len__(self) -> int:
        """Count the sounds."""
        return len(self.labels)

    def __getitem__(self, index: Any) -> "Dataset":
        """Select sounds by number, slice, mask or array of numbers; a number gives one sound."""
        if isinstance(index, int | np.integer):
            row = self._row(index)
            index = slice(row, row + 1)
        try:
            (_n_rows,) = np.arange(len(self))[index].shape
        except (IndexError, ValueError):
            raise IndexError(
                f"{self.name}[{index!r}]: choose sounds by numbers from 0 to {len(self) - 1}, a "
                f"slice or a mask of {len(self)}, or by factors, where({self.factors[0].name}=...)"
            ) from None
        labels, frames = self.labels[index], self._frames_at(index)
        labels.flags.writeable = False
        return replace(self, labels=labels, frames=frames)

    def where(self, **values: float) -> "Dataset":
        """Select the sounds that have these values of these factors, ``resonance=3``.

        Raises ValueError or TypeError if there is no such factor, it never takes the value, or the
        value is not a number; the message lists what there is.
        """
        mask = np.ones(len(self), bool)
        for name, value in values.items():
            _, factor = find(self.factors, name)
            if not isinstance(value, Real):
                raise TypeError(f"where() takes one number for {name}, not {value!r}")
            if not np.isclose(factor.values, value, rtol=1e-9, atol=1e-9).any():
                some = factor.listed(limit=20)
                raise ValueError(f"{self.name} has no {name}={value}: choose one of {some}")
            mask &= np.isclose(self.values(name), value, rtol=1e-9, atol=1e-9)
        return self[mask]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the factors, one for each column of `labels`."""
        return tuple(factor.name for factor in self.factors)

    def values(self, name: str) -> Float[np.ndarray, " n"]:
        """Physical value of one factor, or of a quantity derived from it, for every sound.

        Raises ValueError if there is no such factor; the message lists the names.
        """
        column, factor = find(self.factors, name)
        return np.array(factor.values, np.float64)[self.labels[:, column]]

    def quantity(self, name: str) -> tuple[Float[np.ndarray, " n"], str]:
        """A factor's value of each sound in its own unit, and that unit: ``330.75, "Hz"``."""
        _, factor = find(self.factors, name)
        of_one, _, unit = factor.unit.rpartition(" ")
        return self.values(name) * float(of_one or 1), unit

    def setting(self, i: int) -> dict[str, float]:
        """Value of every factor of one sound, by name."""
        row = self.labels[self._row(i)]
        return {f.name: f.values[label] for f, label in zip(self.factors, row, strict=True)}

    def sound(
        self, i: int, seconds: float = 1.5, *, fade_s: float = 0.0
    ) -> Float[np.ndarray, " n_samples"]:
        """Render one sound anew, longer than its frame; see `vaelib.datasets.sounds.render`."""
        setting = self.setting(i)
        setting = {f.name: setting[f.name] for f in grid(self.voice)}
        more = {"seconds": seconds, "fade_s": fade_s, "moog_res_scale": self.moog_res_scale}
        return sounds.render(self.voice, setting, **more)

    def listen(self, i: int, seconds: float = 1.5) -> "Audio":
        """Player of one sound for a notebook: mean removed, short fades, peak at full scale.

        Elsewhere nothing can be heard: a line on standard error then says how to keep the sound.
        """
        from IPython import get_ipython
        from IPython.display import Audio

        samples = self.sound(i, seconds)
        if getattr(get_ipython(), "kernel", None) is None:
            print(
                "listen() shows a player in a notebook (`make lab`). Here, write what it returns "
                "to a file: pathlib.Path('sound.wav').write_bytes(player.data)",
                file=sys.stderr,
            )
        return Audio(sounds.faded(samples - samples.mean(), fade_s=0.01), rate=self.sr)

    def _frames_at(self, index: Any) -> Float32[np.ndarray, "n 4096"]:
        frames = self.frames[index]
        frames.flags.writeable = False
        return frames

    def _row(self, i: int) -> int:
        """Number of a sound from the first, also if it is counted from the last."""
        if not isinstance(i, int | np.integer):
            raise TypeError(f"a sound of {self.name} is chosen by one whole number, not by {i!r}")
        if not -len(self) <= i < len(self):
            raise IndexError(f"there is no sound {i}: {self.name} has {len(self)}")
        return int(i) % len(self)

    def _title(self) -> str:
        n, n_samples = self.frames.shape
        return (
            f"{self.name}: {n:,} sounds of {n_samples:,} samples at {self.sr:,} Hz, "
            f"{self.frames.nbytes / 1e6:,.1f} MB"
        )

    def _rows(self) -> list[tuple[str, ...]]:
        return [
            (f.name, f.symbol, f"{len(f)} values", f.listed(limit=3), f.unit) for f in self.factors
        ]

    def __repr__(self) -> str:
        """Tell the counts, the size, and each factor's range and unit."""
        widths = [max(map(len, column)) for column in zip(*self._rows(), strict=True)]
        lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in self._rows()]
        return "\n  ".join([self._title(), *lines])

    def _repr_html_(self) -> str:
        rows = [f"<td>{'</td><td>'.join(map(escape, row))}</td>" for row in self._rows()]
        return f"<p>{escape(self._title())}</p><table><tr>{'</tr><tr>'.join(rows)}</tr></table>"


def load(
    name: str,
    profile: Profile,
    *,
    stride: Mapping[str, int] | Sequence[int] | None = None,
    moog_res_scale: float = 1.0,
    processes: int | None = None,
    progress: bool = True,
) -> Dataset:
    """Read a dataset of the 2017 report from disk; render it first if it is not there.

    Files are named by the digest of the grid, the options, the code and the versions of pyo and
    NumPy, and verified whenever they are read. An interrupted rendering resumes where it was.

    Parameters
    ----------
    name : {"spectral_richness", "additive_biquad", "fm_moog"}
        Dataset 1, 2 or 3: 10 000 sounds of one factor, 20 000 of four, 44 800 of five.
    profile : Profile
        The dataset is kept under ``profile.datasets``.
    stride : mapping from factor name to int, or one int per factor, optional
        Take every n-th value of a factor; the sounds are those of the full dataset.
    moog_res_scale : float
        For "fm_moog": the ladder's resonance is Q times this. At 1, as in the report, it oscillates
        by itself for most Q, and the filter explains nearly all of the spectral variance; at 0.1
        the source is heard.
    processes, progress : int, bool
        How many child processes render, by default one a core, and whether a progress bar is shown
        on standard error meanwhile. The sounds depend on neither.

    Raises
    ------
    ValueError, TypeError
        If an argument is out of place; the message lists what there is.
    ModuleNotFoundError, OSError, FloatingPointError, RuntimeError
        If pyo is needed and not installed, files cannot be read or written, or rendering failed.

    Notes
    -----
    Source: the 2017 report, chapter 2, eqs. (2.1) and (2.2). See `vaelib.datasets.voices` for where
    the sounds differ from its formulas.
    """
    factors = strided(grid(name), stride)
    if not isinstance(profile, Profile):
        instead = f"Profile({profile!r})" if profile in PROFILES else 'Profile("quick")'
        raise TypeError(f"load() takes a Profile, not {profile!r}: pass {instead}")
    if not isinstance(moog_res_scale, Real) or not 0 < moog_res_scale <= 1:
        raise ValueError(f"moog_res_scale={moog_res_scale!r} must be above 0 and at most 1")
    if moog_res_scale != 1 and name != "fm_moog":
        raise ValueError(f"moog_res_scale={moog_res_scale:g} is for fm_moog: {name} has no ladder")
    scale = {"moog_res_scale": float(moog_res_scale)}
    how = {**scale, "processes": processes, "progress": progress}
    folder = ensure_frames(profile.datasets, name, factors, **how)
    labels, frames = (
        np.load(folder / f"{part}.npy", mmap_mode="r") for part in ("labels", "frames")
    )
    return Dataset(name, factors, labels, frames, voice=name, **scale)
