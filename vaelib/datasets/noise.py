"""The noisy variant of a dataset: white noise at a chosen balance of powers, as one more factor."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float, Float32, Int

from vaelib.datasets.factors import Factor

if TYPE_CHECKING:
    from vaelib.datasets.dataset import Dataset

__all__ = ["NoisyFrames", "add_noise", "noisy"]


def noisy(ds: "Dataset", balances: Sequence[float], *, seed: int) -> "Dataset":
    """Add white noise to every sound of a dataset, once for each balance.

    The balance becomes one more factor, the last and fastest. Frames are computed when read.

    Parameters
    ----------
    ds : Dataset
        The sounds without noise.
    balances : sequence of float
        The noise's part b of the power, each from 0 (none) to 1 (nothing else).
    seed : int
        Of the noise; a sound's noise depends on this and on its row alone.

    Returns
    -------
    Dataset
        ``len(ds) * len(balances)`` sounds.

    Raises
    ------
    ValueError
        If the balances are none, not rising or out of range, or the dataset is noisy already.

    Notes
    -----
    Source: the 2017 report, section 2.2; see `add_noise` for the formula.
    """
    balances = tuple(float(b) for b in balances)
    rising = all(a < b for a, b in itertools.pairwise(balances))
    if not balances or not rising or not (balances[0] >= 0 and balances[-1] <= 1):
        raise ValueError(f"balances {balances} must rise within 0 .. 1")
    if isinstance(ds.frames, NoisyFrames):
        raise ValueError(f"{ds.name} is noisy already: add noise to the dataset without")
    n = len(ds) * len(balances)
    column = np.tile(np.arange(len(balances), dtype=np.int32), len(ds))
    labels = np.column_stack([np.repeat(ds.labels, len(balances), axis=0), column])
    labels.flags.writeable = False
    return replace(
        ds,
        name=f"{ds.name}_noisy",
        factors=(*ds.factors, Factor("balance", "b", "of the power", balances)),
        labels=labels,
        frames=NoisyFrames(ds.frames, balances, seed, np.arange(n)),
    )


def add_noise(
    samples: Float[np.ndarray, " n"],
    balance: float,
    *,
    seed: int,
    row: int,
    n_reference: int | None = None,
) -> Float[np.ndarray, " n"]:
    r"""Replace a part of a sound's power by white noise.

    .. math:: \sqrt{1 - b}\, x + \sqrt{b}\, \mathrm{rms}(x)\, n / \mathrm{rms}(n)

    Parameters
    ----------
    samples : array, shape (n,)
        The sound x.
    balance : float
        The noise's part b of the power, 0 to 1; 0 leaves the sound as it is.
    seed, row : int
        The noise n is that of this row under this seed, whichever other rows are read.
    n_reference : int, optional
        The powers are taken over the first samples, as many as this; over all by default.

    Returns
    -------
    array of float64, shape (n,)
        The noisy sound.

    Notes
    -----
    Source: the 2017 report, section 2.2, which gives no formula.
    """
    samples = np.asarray(samples, np.float64)
    noise = np.random.default_rng([seed, row]).standard_normal(len(samples))
    head = slice(n_reference)
    gain = np.sqrt(balance * np.mean(samples[head] ** 2) / np.mean(noise[head] ** 2))
    return np.sqrt(1 - balance) * samples + gain * noise


@dataclass(frozen=True, eq=False, repr=False)
class NoisyFrames:
    """Frames with noise, computed when they are read: index it like an array of frames.

    Parameters
    ----------
    clean : array of float32, shape (n_clean, 4096)
        The frames without noise, in memory or memory-mapped.
    balances : tuple of float
        The noise's part of the power, 0 to 1.
    seed : int
        Of the noise.
    rows : array of int, shape (n,)
        Which rows of the full grid these are: row r is clean frame r // len(balances) at balance
        r % len(balances).
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
        return self.shape[0] * self.shape[1] * self.dtype.itemsize

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

    def subset(self, index: Any) -> "NoisyFrames":
        """Keep some rows, still unread, each with its own noise."""
        return NoisyFrames(self.clean, self.balances, self.seed, self.rows[index])

    def noisy(self, samples: Float[np.ndarray, " n"], row: int) -> Float[np.ndarray, " n"]:
        """Add the noise of a row to the clean sound of that row, a frame or longer."""
        balance = self.balances[row % len(self.balances)]
        n = self.shape[1]
        return add_noise(samples, balance, seed=self.seed, row=int(row), n_reference=n)
