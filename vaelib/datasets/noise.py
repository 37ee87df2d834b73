"""The noisy variant of a dataset: white noise at a chosen balance of powers, as one more factor."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from jaxtyping import Float, Float32, Int

from vaelib.datasets.dataset import Dataset
from vaelib.datasets.factors import Factor
from vaelib.datasets.sounds import faded

__all__ = ["NoisyDataset", "NoisyFrames", "noisy"]


def noisy(ds: Dataset, balances: Sequence[float], *, seed: int) -> "NoisyDataset":
    """Add white noise to every sound of a dataset, once for each balance.

    A balance is the noise's part b of the power, from 0 (none) to 1 (nothing else). It becomes one
    more factor, the last and fastest. The noise of a sound depends on the seed and its row alone.
    Frames are computed when read.

    Raises
    ------
    ValueError
        If the balances do not rise within 0 .. 1, the dataset is noisy already, or the seed is no
        whole number.

    Notes
    -----
    Source: the 2017 report, section 2.2, which gives no formula; see `NoisyFrames.noisy`.
    """
    balances = tuple(float(b) for b in np.ravel(balances))
    rising = all(a < b for a, b in itertools.pairwise(balances))
    if not balances or not rising or not (balances[0] >= 0 and balances[-1] <= 1):
        raise ValueError(f"balances {balances} must rise within 0 .. 1")
    if isinstance(ds, NoisyDataset):
        raise ValueError(f"{ds.name} is noisy already: add noise to the dataset without")
    if isinstance(seed, bool) or not isinstance(seed, int | np.integer) or seed < 0:
        raise ValueError(f"seed={seed!r} must be a whole number, 0 or more")
    column = np.tile(np.arange(len(balances), dtype=np.int32), len(ds))
    labels = np.column_stack([np.repeat(ds.labels, len(balances), axis=0), column])
    labels.flags.writeable = False
    return NoisyDataset(
        name=f"{ds.name}_noisy",
        factors=(*ds.factors, Factor("balance", "b", "of the power", balances)),
        labels=labels,
        frames=NoisyFrames(ds.frames, balances, seed, np.arange(len(labels))),
        sr=ds.sr,
        voice=ds.voice,
        moog_res_scale=ds.moog_res_scale,
    )


@dataclass(frozen=True, eq=False, repr=False)
class NoisyFrames:
    """Frames with noise, computed when they are read: index it like an array of frames.

    Row r of the full grid, of which these are the `rows`, is the frame r // len(balances) of those
    without noise (`clean`), at the balance r % len(balances).
    """

    clean: Float32[np.ndarray, "n_clean 4096"]
    balances: Sequence[float]
    seed: int
    rows: Int[np.ndarray, " n"]

    dtype = np.dtype(np.float32)
    ndim = 2

    @property
    def shape(self) -> tuple[int, int]:
        """(n, 4096)."""
        return len(self.rows), self.clean.shape[1]

    @property
    def nbytes(self) -> int:
        """Size in bytes once read."""
        return len(self) * self.clean[0].nbytes

    def __len__(self) -> int:
        """Count the frames."""
        return len(self.rows)

    def __getitem__(self, index: Any) -> Float32[np.ndarray, "..."]:
        """Compute the frames of an integer, slice, mask or array of row numbers."""
        index, *columns = index if isinstance(index, tuple) else (index,)
        rows = self.rows[index]
        frames = np.empty((rows.size, self.shape[1]), self.dtype)
        for frame, row in zip(frames, rows.flat, strict=True):
            frame[:] = self.noisy(self.clean[row // len(self.balances)], row)
        return frames.reshape(*rows.shape, -1)[(..., *columns)]

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        """Compute all frames."""
        return self[:].astype(dtype or self.dtype, copy=False)

    def noisy(self, samples: Float[np.ndarray, " n"], row: int) -> Float[np.ndarray, " n"]:
        r"""Replace a part b of a row's sound, a frame or longer, by white noise of the same power.

        .. math:: \sqrt{1 - b}\, x + \sqrt{b}\, \mathrm{rms}(x)\, n / \mathrm{rms}(n)

        The noise n depends on the seed and the row alone, the powers are those of the frame.
        """
        balance = self.balances[row % len(self.balances)]
        samples = np.asarray(samples, np.float64)
        noise = np.random.default_rng([self.seed, int(row)]).standard_normal(len(samples))
        frame = slice(self.shape[1])
        gain = np.sqrt(balance * np.mean(samples[frame] ** 2) / np.mean(noise[frame] ** 2))
        return np.sqrt(1 - balance) * samples + gain * noise


@dataclass(frozen=True, eq=False, repr=False)
class NoisyDataset(Dataset):
    """A dataset whose `frames` are `NoisyFrames`, and whose longer sounds have the same noise."""

    frames: NoisyFrames

    def sound(
        self, i: int, seconds: float = 1.5, *, fade_s: float = 0.0
    ) -> Float[np.ndarray, " n_samples"]:
        """Render one sound anew, longer than its frame, with which it begins; see `Dataset`."""
        samples = self.frames.noisy(super().sound(i, seconds), self.frames.rows[i])
        return faded(samples, fade_s=fade_s)

    def _frames_at(self, index: Any) -> NoisyFrames:
        return replace(self.frames, rows=self.frames.rows[index])  # still unread
