"""Factors of variation: what changes from one sound of a dataset to the next.

A dataset is a grid: every combination of the values of its factors makes one sound. The last factor
varies fastest, so the rows that share a source (all factors but the filter's two) stand together.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from jaxtyping import Int

__all__ = ["GRIDS", "PRINTED", "Factor", "find", "grid", "labels", "n_printed", "strided"]


@dataclass(frozen=True)
class Factor:
    """One factor of variation and the values it takes.

    Parameters
    ----------
    name, symbol : str
        The name by which datasets are indexed, "resonance", and the 2017 report's letter.
    unit : str
        What a value of 1 stands for; empty for a plain number.
    values : tuple of float
        The values on the grid, in order.
    derived : tuple of Factor
        Quantities that follow from this factor, with one value for each of its values.
    """

    name: str
    symbol: str
    unit: str
    values: tuple[float, ...]
    derived: tuple["Factor", ...] = ()

    def __len__(self) -> int:
        """Count the values."""
        return len(self.values)

    def every(self, step: int) -> "Factor":
        """Keep the first value and every `step`-th after it."""
        derived = tuple(factor.every(step) for factor in self.derived)
        return replace(self, values=self.values[::step], derived=derived)

    def listed(self, *, limit: int) -> str:
        """Name the values, or the ends if there are more than `limit`."""
        texts = [f"{value:g}" for value in dict.fromkeys(self.values)]
        return ", ".join(texts) if len(texts) <= limit else f"{texts[0]}, {texts[1]} .. {texts[-1]}"


def _richness(n: int, n_harmonics: int) -> Factor:
    r = tuple(1 + (n_harmonics - 1) * i / (n - 1) for i in range(n))
    count = tuple(math.ceil(x) for x in r)
    gain = tuple(x - c + 1 for x, c in zip(r, count, strict=True))
    derived = (Factor("harmonics", "N", "", count), Factor("last_gain", "g", "1/N", gain))
    return Factor("richness", "r", "harmonics", r, derived)


_FILTER = (
    Factor("resonance", "Q", "", tuple(range(1, 11))),
    Factor("filter_frequency", "f", "220.5 Hz", tuple(range(1, 11))),
)

GRIDS: Mapping[str, tuple[Factor, ...]] = {
    "spectral_richness": (_richness(10_000, 50),),
    "additive_biquad": (
        Factor("inharmonicity", "j", "110 Hz", tuple(i / 10 for i in range(10))),
        Factor("harmonics", "k", "", tuple(range(20))),
        *_FILTER,
    ),
    "fm_moog": (
        Factor("carrier_offset", "j", "11 Hz", tuple(1 + i / 2 for i in range(8))),
        Factor("ratio", "k", "", tuple(round(0.1 + 0.05 * i, 2) for i in range(7))),
        Factor("index", "r", "", tuple(range(0, 30, 4))),
        *_FILTER,
    ),
}
"""The factors of each dataset of the 2017 report's chapter 2, in full.

``spectral_richness`` has 10 000 sounds. Its factor counts the harmonics, the last one by its part:
at r = 2.4 the third has 0.4 of its full amplitude 1/3. ``additive_biquad``, eq. (2.1), has
10 x 20 x 10 x 10 = 20 000 sounds; ``fm_moog``, eq. (2.2), 8 x 7 x 8 x 10 x 10 = 44 800. The report
writes the ratio of ``fm_moog`` as range(0.1, 0.4, 0.05), but 44 800 sounds need seven values, up to
0.4. The filter is tuned to f sr / 200 = 220.5 f Hz.
"""

PRINTED: Mapping[str, str] = {
    "additive_biquad": "0:1:0.1 0:20:1 1:11:1 1:11:1",
    "fm_moog": "1:5:0.5 0.1:0.4:0.05 0:30:4 1:11:1 1:11:1",
}
"""The ranges as the 2017 report prints them, start:stop:step, whose stop is excluded."""


def n_printed(name: str) -> int:
    """How many sounds the printed ranges of a dataset give in exact decimals.

    In float64 (0.4 - 0.1) / 0.05 is just above 6, from which NumPy makes a seventh ratio.
    """
    ranges = [[Fraction(number) for number in one.split(":")] for one in PRINTED[name].split()]
    return math.prod(math.ceil((stop - start) / step) for start, stop, step in ranges)


def grid(name: str) -> tuple[Factor, ...]:
    """Look up the factors of a dataset; raise ValueError with the names if there is none."""
    if not isinstance(name, str) or name not in GRIDS:
        raise ValueError(f"there is no dataset {name!r}: choose one of {', '.join(GRIDS)}")
    return GRIDS[name]


def find(factors: Sequence[Factor], name: str) -> tuple[int, Factor]:
    """Look up a factor, or a quantity derived from one, and the column of its labels.

    Raises ValueError if there is none of that name; the message lists the names.
    """
    named = {f.name: (column, f) for column, g in enumerate(factors) for f in (g, *g.derived)}
    if not isinstance(name, str) or name not in named:
        raise ValueError(f"there is no factor {name!r}: choose one of {', '.join(named)}")
    return named[name]


def strided(
    factors: tuple[Factor, ...], stride: Mapping[str, int] | Sequence[int] | None
) -> tuple[Factor, ...]:
    """Keep every n-th value of each factor of a grid, from the first on.

    A stride is one number for each factor, or a mapping from factor names; factors that it does not
    name keep all their values. Raises ValueError if a name is no factor, a stride is missing, or
    one is not a positive whole number.
    """
    names = [factor.name for factor in factors]
    if stride is None:
        return factors
    if isinstance(stride, Mapping):
        unknown = [name for name in stride if name not in names]
        if unknown:
            raise ValueError(f"stride names no factor {unknown[0]!r}: choose of {', '.join(names)}")
        stride = [stride.get(name, 1) for name in names]
    if isinstance(stride, str) or not isinstance(stride, Sequence) or len(stride) != len(names):
        raise ValueError(f"stride={stride!r} must give one number for each of {', '.join(names)}")
    for name, step in zip(names, stride, strict=True):
        if isinstance(step, bool) or not isinstance(step, int | np.integer) or step < 1:
            raise ValueError(f"the stride of {name} is {step!r}: it must be 1, 2, 3 ...")
    return tuple(factor.every(int(step)) for factor, step in zip(factors, stride, strict=True))


def labels(factors: Sequence[Factor]) -> Int[np.ndarray, "n n_factors"]:
    """Index of each factor's value for every sound of a grid, the last factor varying fastest.

    ``factors[c].values[labels[i, c]]`` is the value of factor c in sound i.
    """
    shape = [len(factor) for factor in factors]
    return np.indices(shape, dtype=np.int32).reshape(len(shape), -1).T.copy()
