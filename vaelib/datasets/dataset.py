"""Datasets: sounds with the values of the factors that made them.

`load` renders a dataset once and reads it from disk ever after. The sounds themselves are kept, one
frame of 4096 samples each, so that every representation is computed from the same sound.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float, Float32, Int

from vaelib.datasets import sounds
from vaelib.datasets.factors import Factor, grid, strided
from vaelib.datasets.frames import ensure_frames
from vaelib.datasets.noise import NoisyFrames, noisy
from vaelib.profiles import Profile

if TYPE_CHECKING:
    from IPython.display import Audio

__all__ = ["Dataset", "load", "noisy"]


@dataclass(frozen=True, eq=False, repr=False)
class Dataset:
    """Sounds and the factors that made them; immutable.

    Parameters
    ----------
    name : str
        What it is called.
    factors : tuple of Factor
        One for each column of `labels`.
    labels : array of int32, shape (n, n_factors)
        The index of each factor's value: ``factors[c].values[labels[i, c]]``.
    frames : array of float32, shape (n, 4096)
        One sound a row, memory-mapped; or `NoisyFrames`, computed when read.
    sr : int
        Sampling rate in Hz.
    voice : str
        The voice that made the sounds, see `vaelib.datasets.sounds.render`.
    moog_res_scale : float
        For the voice "fm_moog": the ladder's resonance is Q times this.

    Examples
    --------
    >>> ds = load("additive_biquad", Profile("quick"))  # doctest: +SKIP
    >>> ds.where(resonance=3, inharmonicity=0.2).listen(0)  # doctest: +SKIP
    """

    name: str
    factors: tuple[Factor, ...]
    labels: Int[np.ndarray, "n n_factors"]
    frames: Float32[np.ndarray, "n 4096"] | NoisyFrames
    sr: int = sounds.SR
    voice: str = field(kw_only=True)
    moog_res_scale: float = field(default=1.0, kw_only=True)

    def __len__(self) -> int:
        """Count the sounds."""
        return len(self.labels)

    def __iter__(self) -> Iterator["Dataset"]:
        """Go through the sounds, each a dataset of one."""
        return (self[i] for i in range(len(self)))

    def __getitem__(self, index: Any) -> "Dataset":
        """Select sounds by number, slice, mask or array of numbers; a number gives one sound."""
        if isinstance(index, int | np.integer):
            i = range(len(self))[index]
            index = slice(i, i + 1)
        if isinstance(self.frames, NoisyFrames):
            frames = self.frames.subset(index)
        else:
            frames = _read_only(self.frames[index])
        return replace(self, labels=_read_only(self.labels[index]), frames=frames)

    def where(self, **values: float) -> "Dataset":
        """Select the sounds that have these values of these factors.

        Parameters
        ----------
        **values : float
            A physical value for each factor named, ``resonance=3``.

        Returns
        -------
        Dataset
            The sounds that agree with all of them.

        Raises
        ------
        ValueError
            If there is no such factor, or the factor never takes the value; the message lists what
            there is.
        """
        mask = np.ones(len(self), bool)
        for name, value in values.items():
            factor, _ = self._column(name)
            if not np.isclose(factor.values, value, rtol=1e-9, atol=1e-9).any():
                raise ValueError(
                    f"{self.name} has no {name}={value}: choose one of {_range(factor, limit=20)}"
                )
            mask &= np.isclose(self.values(name), value, rtol=1e-9, atol=1e-9)
        return self[mask]

    def values(self, name: str) -> Float[np.ndarray, " n"]:
        """Physical value of one factor, or of a quantity derived from it, for every sound.

        Raises
        ------
        ValueError
            If there is no such factor; the message lists the names.
        """
        factor, column = self._column(name)
        return np.array(factor.values, np.float64)[self.labels[:, column]]

    def setting(self, i: int) -> dict[str, float]:
        """Value of every factor of one sound, by name."""
        row = self.labels[i]
        return {f.name: f.values[label] for f, label in zip(self.factors, row, strict=True)}

    def sound(
        self, i: int, seconds: float = 1.5, *, fade_s: float = 0.0
    ) -> Float[np.ndarray, " n_samples"]:
        """Render one sound anew by its voice, longer than its frame, with which it begins.

        Parameters
        ----------
        i : int
            Which sound.
        seconds : float
            Duration in s.
        fade_s : float
            Raised-cosine fade in and out, in s each.

        Returns
        -------
        array of float64, shape (round(seconds * sr),)
            The samples; mean and level are those of the frame.
        """
        setting = self.setting(i)
        setting = {f.name: setting[f.name] for f in grid(self.voice)}
        samples = sounds.render(
            self.voice, setting, seconds=seconds, moog_res_scale=self.moog_res_scale
        )
        if isinstance(self.frames, NoisyFrames):
            samples = self.frames.noisy(samples, self.frames.rows[i])
        return sounds.faded(samples, fade_s=fade_s)

    def listen(self, i: int, seconds: float = 1.5) -> "Audio":
        """Player of one sound for a notebook: mean removed, short fades, peak at full scale."""
        from IPython.display import Audio

        samples = self.sound(i, seconds)
        return Audio(sounds.faded(samples - samples.mean(), fade_s=0.01), rate=self.sr)

    def _column(self, name: str) -> tuple[Factor, int]:
        names = []
        for column, factor in enumerate(self.factors):
            for candidate in (factor, *factor.derived):
                if candidate.name == name:
                    return candidate, column
                names.append(candidate.name)
        raise ValueError(f"{self.name} has no factor {name!r}: choose one of {', '.join(names)}")

    def _title(self) -> str:
        n, n_samples = self.frames.shape
        return (
            f"{self.name}: {n:,} sounds of {n_samples:,} samples at {self.sr:,} Hz, "
            f"{self.frames.nbytes / 1e6:,.1f} MB"
        )

    def __repr__(self) -> str:
        """Tell the counts, the size, and each factor's range and unit."""
        rows = [(f.name, f.symbol, f"{len(f)} values", _range(f), f.unit) for f in self.factors]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
        return "\n  ".join([self._title(), *lines])

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{h}</th>" for h in ("factor", "", "values", "range", "unit"))
        body = "".join(
            f"<tr><td>{escape(f.name)}</td><td><i>{escape(f.symbol)}</i></td><td>{len(f)}</td>"
            f"<td>{escape(_range(f))}</td><td>{escape(f.unit)}</td></tr>"
            for f in self.factors
        )
        return f"<p>{escape(self._title())}</p><table><tr>{head}</tr>{body}</table>"


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

    What was rendered is found by the digest of the grid, the options, the code and the versions of
    pyo and NumPy, and its checksums are verified whenever it is read. An interrupted rendering
    resumes where it was.

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
    processes : int, optional
        How many child processes render; as many as there are cores by default. The sounds do not
        depend on it.
    progress : bool
        Whether to show a progress bar on standard error while rendering.

    Returns
    -------
    Dataset
        Its frames are memory-mapped.

    Raises
    ------
    ValueError
        If the dataset, a factor or a stride is unknown, or `moog_res_scale` is out of place.
    ModuleNotFoundError
        If pyo is needed and not installed.
    RuntimeError
        If rendering failed; one sentence says why.
    OSError
        If the files cannot be written; one sentence says why.

    Notes
    -----
    Source: the 2017 report, chapter 2, eqs. (2.1) and (2.2). See `vaelib.datasets.voices` for where
    the sounds differ from its formulas.
    """
    factors = strided(grid(name), stride)
    moog_res_scale = float(moog_res_scale)
    if moog_res_scale != 1 and name != "fm_moog":
        raise ValueError(f"moog_res_scale={moog_res_scale:g} is for fm_moog: {name} has no ladder")
    if not 0 < moog_res_scale <= 1:
        raise ValueError(f"moog_res_scale={moog_res_scale:g} must be above 0 and at most 1")
    folder = ensure_frames(
        profile.datasets,
        name,
        factors,
        moog_res_scale=moog_res_scale,
        processes=processes,
        progress=progress,
    )
    return Dataset(
        name,
        factors,
        _read_only(np.load(folder / "labels.npy")),
        np.load(folder / "frames.npy", mmap_mode="r"),
        voice=name,
        moog_res_scale=moog_res_scale,
    )


def _range(factor: Factor, *, limit: int = 3) -> str:
    texts = [f"{value:g}" for value in dict.fromkeys(factor.values)]
    return ", ".join(texts) if len(texts) <= limit else f"{texts[0]}, {texts[1]} .. {texts[-1]}"


def _read_only(array: np.ndarray) -> np.ndarray:
    array.flags.writeable = False
    return array
