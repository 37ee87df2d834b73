"""Baselines: what a simpler model than a VAE reconstructs."""

import numpy as np
from jaxtyping import Float32
from sklearn.decomposition import PCA

__all__ = [
    "pca_reconstruction",
]


def pca_reconstruction(
    train: Float32[np.ndarray, "n_train n_bins"],
    test: Float32[np.ndarray, "n_test n_bins"],
    n_latents: int,
) -> Float32[np.ndarray, "n_test n_bins"]:
    """Reconstruct sounds from the leading principal components of others.

    The components are those of `train`; `test` may be `train` itself.

    Raises
    ------
    ValueError
        If `n_latents` is not in 1..min(n_train, n_bins).

    References
    ----------
    F. Roche et al., "Autoencoders for music sound modeling: a comparison of linear, shallow, deep,
    recurrent and variational models", SMC 2019: PCA is the baseline to beat.
    """
    if not 1 <= n_latents <= min(train.shape):
        raise ValueError(f"n_latents={n_latents} must be in 1..{min(train.shape)}")
    # The mean goes first: in float32 it would drown a small variance in the covariance. The
    # eigenvalues of the covariance are exact, and fastest with many more sounds than bins.
    mean = train.mean(axis=0, dtype=float).astype(np.float32)
    pca = PCA(n_latents, svd_solver="covariance_eigh", copy=False).fit(train - mean)
    return pca.inverse_transform(pca.transform(test - mean)) + mean
