"""The modified discrete cosine transform: half as many coefficients as samples, yet invertible.

A block of 2N samples has N coefficients, so that one block alone keeps an alias of itself. Blocks
that overlap by half cancel each other's alias: `overlap_add` of their inverses is the signal,
exactly.

References
----------
J. Princen and A. Bradley, "Analysis/synthesis filter bank design based on time domain aliasing
cancellation", IEEE TASSP 34(5), 1986.
"""

import numpy as np
from jaxtyping import Float

__all__ = ["N_MDCT", "imdct", "mdct", "mdct_blocks", "overlap_add"]

N_MDCT = 1024
"""Coefficients of one block of 2048 samples: N of the 2017 report is the 2048."""


def _sine_window(n: int) -> Float[np.ndarray, " n"]:
    """Sine window, of w_n^2 + w_(n + n/2)^2 = 1 (Princen and Bradley 1986)."""
    return np.sin(np.pi / n * (np.arange(n) + 0.5))


def _twice_dct_iv(x: Float[np.ndarray, "*batch n"]) -> Float[np.ndarray, "*batch n"]:
    """2 sum_n x_n cos(pi/N (n + 1/2)(k + 1/2)): SciPy's DCT-IV counts every term twice."""
    # Half of the time that an instrument takes to start, which needs no MDCT.
    import scipy.fft

    return scipy.fft.dct(x, type=4)


def mdct(blocks: Float[np.ndarray, "*batch two_n"]) -> Float[np.ndarray, "*batch n"]:
    """Modified discrete cosine transform of sine-windowed blocks, eq. (3.2).

    X_k = sum_n w_n x_n cos(pi/N (n + 1/2 + N/2)(k + 1/2)), by folding the 2N samples into N and a
    type-IV DCT. Unscaled, as the DFT of `spectrum` is: the energy of the coefficients is N/2 times
    that of the sound. The report's code used no window, so that its overlap-add left the alias in.

    Raises
    ------
    ValueError
        If the block length is not a multiple of 4.
    """
    n = blocks.shape[-1]
    if n % 4:
        raise ValueError(f"an MDCT block has a multiple of 4 samples, not {n}")
    a, b, c, d = np.split(blocks * _sine_window(n).astype(blocks.dtype), 4, axis=-1)
    folded = np.concatenate([-c[..., ::-1] - d, a - b[..., ::-1]], axis=-1)
    return _twice_dct_iv(folded) / 2


def imdct(coefficients: Float[np.ndarray, "*batch n"]) -> Float[np.ndarray, "*batch two_n"]:
    """Windowed inverse of `mdct`: 2N samples whose time-domain alias overlap-add cancels.

    Raises
    ------
    ValueError
        If the number of coefficients is odd.
    """
    n = coefficients.shape[-1]
    if n % 2:
        raise ValueError(f"an MDCT block has an even number of coefficients, not {n}")
    first, second = np.split(_twice_dct_iv(coefficients) / n, 2, axis=-1)
    unfolded = [second, -second[..., ::-1], -first[..., ::-1], -first]
    window = _sine_window(2 * n).astype(coefficients.dtype)
    return np.concatenate(unfolded, axis=-1) * window


def mdct_blocks(
    signal: Float[np.ndarray, "*batch n_samples"], n: int = N_MDCT
) -> Float[np.ndarray, "*batch n_blocks two_n"]:
    """Successive blocks of 2n samples, n apart, of a signal padded by n zeros at either end.

    Raises
    ------
    ValueError
        If the signal is not a multiple of n samples long.
    """
    if signal.shape[-1] % n:
        raise ValueError(f"the signal must be a multiple of {n} samples, not {signal.shape[-1]}")
    padded = np.pad(signal, [(0, 0)] * (signal.ndim - 1) + [(n, n)])
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * n, axis=-1)[..., ::n, :]


def overlap_add(
    blocks: Float[np.ndarray, "*batch n_blocks two_n"],
) -> Float[np.ndarray, "*batch n_samples"]:
    """Sum blocks that overlap by half and drop the padding: the inverse of `mdct_blocks`.

    ``overlap_add(imdct(mdct(mdct_blocks(x))))`` is x.
    """
    n = blocks.shape[-1] // 2
    middle = blocks[..., :-1, n:] + blocks[..., 1:, :n]
    return middle.reshape(*middle.shape[:-2], -1)
