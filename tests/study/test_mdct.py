"""The MDCT against eq. (3.2) by a slow loop, and its exact inverse."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib.mdct import N_MDCT, imdct, mdct, mdct_blocks, overlap_add


def slow_mdct(block):
    n = len(block) // 2
    t = np.arange(2 * n)
    window = np.sin(np.pi / (2 * n) * (t + 0.5))
    return np.array(
        [sum(window * block * np.cos(np.pi / n * (t + 0.5 + n / 2) * (k + 0.5))) for k in range(n)]
    )


def test_mdct_is_equation_3_2():
    block = np.random.default_rng(2).standard_normal(64)
    assert_allclose(mdct(block), slow_mdct(block), atol=1e-12)


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-12), (np.float32, 1e-6)])
def test_mdct_overlap_add_is_exact(dtype, tolerance):
    signal = np.random.default_rng(3).standard_normal((2, 8 * N_MDCT)).astype(dtype)
    coefficients = mdct(mdct_blocks(signal))
    assert coefficients.dtype == dtype and coefficients.shape == (2, 9, 1024)
    back = overlap_add(imdct(coefficients))
    assert back.shape == signal.shape
    assert np.abs(back - signal).max() / np.abs(signal).max() < tolerance


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: mdct(np.zeros(10)), "multiple of 4 samples, not 10"),
        (lambda: imdct(np.zeros(5)), "even number of coefficients, not 5"),
        (lambda: mdct_blocks(np.zeros(1000)), "multiple of 1024 samples, not 1000"),
    ],
)
def test_errors_say_what_is_wrong(call, message):
    with pytest.raises(ValueError, match=message):
        call()
