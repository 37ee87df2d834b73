"""Engines: their list, and whole sounds.

A whole sound is rendered by an engine, tick by tick (`render`), or from all of its spectra by
iteration (`griffin_lim`), and kept in a file (`write_wav`).
"""

import io
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.representations import N_BINS, N_FFT
from vaelib.store import replacing
from vaelib.synthesis.engine import Engine
from vaelib.synthesis.engines_2017 import BinBank, RepeatedFrame
from vaelib.synthesis.inverse_stft import SPSI, PeakLockedSTFT
from vaelib.synthesis.notes import HOP, Block, Sound, Spectrum
from vaelib.synthesis.oscillators import HarmonicBank, OscillatorBank
from vaelib.synthesis.partials import Partials

__all__ = ["ENGINES", "TITLES", "Tick", "griffin_lim", "render", "write_wav"]


class Tick(NamedTuple):
    """What an engine needs for a tick, see `Engine.tick`."""

    magnitudes: Spectrum | None
    f0_hz: float
    gate: float | Block
    partials: Partials | None = None
    noise: Float[np.ndarray, " n_bins"] | None = None


ENGINES: dict[str, Callable[..., Engine]] = {
    "bank": OscillatorBank,
    "bank-noise": partial(OscillatorBank, residual=True),
    "harmonic-bank": HarmonicBank,
    "inverse-stft": PeakLockedSTFT,
    "inverse-stft-noise": partial(PeakLockedSTFT, residual=True),
    "spsi": SPSI,
    "2017-bank": BinBank,
    "2017-bank-zero": partial(BinBank, phases="zero"),
    "2017-inverse-stft": RepeatedFrame,
    "2017-inverse-stft-redrawn": partial(RepeatedFrame, redrawn=True),
}
"""Engines by identifier: call one with the model's fundamental in Hz, and sr, hop and seed by name.

Those of 2017 start with random phases, as they did, or with phases of zero.
"""

TITLES = {
    "bank": "bank",
    "bank-noise": "bank and noise",
    "harmonic-bank": "harmonic bank",
    "inverse-stft": "inverse STFT",
    "inverse-stft-noise": "inverse STFT and noise",
    "spsi": "SPSI",
    "2017-bank": "2017 bank",
    "2017-bank-zero": "2017 bank, zero phase",
    "2017-inverse-stft": "2017 inverse STFT",
    "2017-inverse-stft-redrawn": "2017 inverse STFT, redrawn phase",
}
"""Names of the engines in figures, tables and results."""


def render(engine: Engine, ticks: Iterable[Tick]) -> Sound:
    """Sound of one tick after the other; the engine goes on from where it is (`Engine.tick`)."""
    blocks = [engine.tick(*tick) for tick in ticks]
    return np.concatenate(blocks) if blocks else np.zeros(0)


def griffin_lim(
    magnitudes: Float[np.ndarray, "n_ticks 1025"],
    *,
    hop: int = HOP,
    n_iter: int = 32,
    seed: int = 0,
) -> Sound:
    """Sound whose spectra come nearest to given ones, by iteration over the whole of it.

    The reconstruction that the 2017 report asks for, which no instrument can play: it needs the
    future. Frames overlap, so that phases must agree; on one frame alone nothing would change.

    D. Griffin and J. Lim, "Signal estimation from modified short-time Fourier transform", IEEE
    Trans. ASSP 32(2), 1984, in the fast version of Perraudin, Balazs and Soendergaard (2013).

    Parameters
    ----------
    magnitudes : array, shape (n_ticks, 1025)
        One spectrum a tick, the first centred at the first sample; values below zero count as zero.
    n_iter, seed : int
        Iterations, and seed of the random phases at the start.

    Returns
    -------
    array of float64, shape ((n_ticks - 1) * hop,)

    Raises
    ------
    ValueError
        If the spectra have another shape, or a value that is not finite.
    """
    m = np.asarray(magnitudes, float)
    if m.ndim != 2 or m.shape[1] != N_BINS or len(m) < 2:
        raise ValueError(f"Griffin-Lim needs 2 or more spectra of {N_BINS} bins, not {m.shape}")
    if not np.isfinite(m).all():
        raise ValueError("spectra must be finite: decode again")
    # Slow to import, and of no use to whoever plays live.
    import librosa

    whole = np.zeros((N_FFT // 2 + 1, len(m)))
    whole[:N_BINS] = np.maximum(m.T, 0)
    return librosa.griffinlim(
        whole, n_iter=n_iter, hop_length=hop, n_fft=N_FFT, window="hann", random_state=seed
    )


def write_wav(path: Path, sound: Float[np.ndarray, "*channels n"], sr: float) -> None:
    """Write a sound of one or more channels as WAV of 24 bits, whole or not at all.

    Raises
    ------
    ValueError
        If a sample is not finite, or above 1: it would be clipped.
    OSError
        If the file cannot be written (see `vaelib.store.replacing`).
    """
    if not np.isfinite(sound).all():
        raise ValueError("a sound must be finite to be written")
    if (peak := np.max(np.abs(sound), initial=0)) > 1:
        raise ValueError(f"a peak of {peak:.3g} would be clipped: scale the sound to 1 or below")
    # Not needed to play live, where every import delays the start.
    import soundfile

    # By way of memory: libsndfile would not say that a disk is full.
    wav = io.BytesIO()
    soundfile.write(wav, np.transpose(sound), round(sr), format="WAV", subtype="PCM_24")
    with replacing(path) as temporary:
        temporary.write_bytes(wav.getbuffer())
