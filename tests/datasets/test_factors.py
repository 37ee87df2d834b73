"""The grids of the 2017 report, and strides over them."""

import math
from decimal import Decimal

import numpy as np
import pytest

from vaelib.datasets.factors import (
    GRIDS,
    PRINTED,
    Factor,
    find,
    grid,
    labels,
    n_printed,
    strided,
)


def test_full_counts_and_ranges():
    sizes = {name: len(labels(factors)) for name, factors in GRIDS.items()}
    assert sizes == {"spectral_richness": 10_000, "additive_biquad": 20_000, "fm_moog": 44_800}
    ends = {f.name: (f.values[0], f.values[-1], len(f)) for f in grid("fm_moog")}
    assert ends == {
        "carrier_offset": (1, 4.5, 8),
        "ratio": (0.1, 0.4, 7),
        "index": (0, 28, 8),
        "resonance": (1, 10, 10),
        "filter_frequency": (1, 10, 10),
    }
    (richness,) = grid("spectral_richness")
    assert (richness.values[0], richness.values[-1]) == (1, 50)
    harmonics, gain = richness.derived
    assert harmonics.values[:2] == (1, 2) and harmonics.values[-1] == 50
    assert gain.values[0] == 1 and gain.values[1] == pytest.approx(49 / 9999)
    assert min(gain.values) > 0 and max(gain.values) == 1


def test_the_printed_ranges_in_decimals_and_in_binary_fractions():
    for name, sounds in (("additive_biquad", 20_000), ("fm_moog", 38_400)):
        count = 1
        for one in PRINTED[name].split():
            value, stop, step = map(Decimal, one.split(":"))
            n = 0
            while value < stop:
                n, value = n + 1, value + step
            count *= n
        assert n_printed(name) == count == sounds
    binary = [len(np.arange(*map(float, one.split(":")))) for one in PRINTED["fm_moog"].split()]
    assert math.prod(binary) == len(labels(grid("fm_moog")))


def test_labels_vary_the_last_factor_fastest():
    factors = (Factor("a", "a", "", (1, 2)), Factor("b", "b", "", (5, 6, 7)))
    assert labels(factors).tolist() == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]


def test_strides_keep_derived_quantities_in_step():
    (r,) = strided(grid("spectral_richness"), (3333,))
    assert r.values == pytest.approx((1, 1 + 49 / 3, 1 + 98 / 3, 50))
    assert r.derived[0].values == (1, 18, 34, 50)
    assert strided(grid("fm_moog"), {"index": 5})[2].values == (0, 20)
    assert len(strided(grid("fm_moog"), {"index": 5})[3]) == 10


@pytest.mark.parametrize(
    ("stride", "message"),
    [
        ({"Q": 2}, "no factor 'Q': choose of inharmonicity, harmonics"),
        ((2, 2), "one number for each of inharmonicity"),
        (2, "one number for each of"),
        ("2222", "one number for each of"),
        ((1, 1, 1, 0), "stride of filter_frequency is 0"),
        ({"resonance": 1.5}, "stride of resonance is 1.5"),
        ({"resonance": True}, "stride of resonance is True"),
    ],
)
def test_strides_are_refused_in_one_sentence(stride, message):
    with pytest.raises(ValueError, match=message):
        strided(grid("additive_biquad"), stride)


def test_factors_and_derived_quantities_are_found_by_name():
    factors = (*grid("spectral_richness"), *grid("fm_moog"))
    assert [find(factors, name)[0] for name in ("richness", "last_gain", "ratio")] == [0, 0, 2]
    assert find(factors, "last_gain")[1].unit == "1/N"
    for name in ("Q", 0, ["ratio"]):
        with pytest.raises(
            ValueError, match=r"no factor .*: choose one of richness, harmonics, la"
        ):
            find(factors, name)


@pytest.mark.parametrize("name", ["dataset2", None, ["fm_moog"]])
def test_unknown_datasets_are_refused_in_one_sentence(name):
    with pytest.raises(ValueError, match=r"no dataset .*: choose one of spectral_richness, additi"):
        grid(name)
