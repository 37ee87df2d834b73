"""Percussion by modal synthesis: struck membranes with the rattle of a snare, and struck plates.

Each mode of a body is a sine that decays; where the body is struck decides how loud each mode is.
This is another physical model than those of the study's sounds, which are harmonics, filtered
partials and frequency modulation. Sources: N. H. Fletcher and T. D. Rossing, The Physics of Musical
Instruments, 2nd ed., Springer 1998, sections 3.4 (membranes) and 20.3 (cymbals).
"""

from io import BytesIO
from pathlib import Path

import numpy as np
import scipy.signal
import scipy.special
import soundfile
from jaxtyping import Float

from vaelib.store import write_bytes

__all__ = ["kit", "membrane_modes", "struck", "written"]

_N_ORDERS, _N_RINGS = 12, 8
_SECONDS = 1.2
_TOP_HZ = 16_000.0


def membrane_modes(
    where: float,
) -> tuple[Float[np.ndarray, " n_modes"], Float[np.ndarray, " n_modes"]]:
    """Frequencies of a round membrane's modes over the lowest, and how loud a stroke makes each.

    Parameters
    ----------
    where : float
        Distance of the stroke from the middle, over the radius.
    """
    order = np.repeat(np.arange(_N_ORDERS), _N_RINGS)
    zeros = np.concatenate([scipy.special.jn_zeros(m, _N_RINGS) for m in range(_N_ORDERS)])
    shape = scipy.special.jv(order, zeros * where) / np.abs(scipy.special.jv(order + 1, zeros))
    # The velocity that a stroke gives a mode; its displacement falls with the frequency.
    return zeros / zeros[0], np.abs(shape) / zeros


def struck(
    hz: Float[np.ndarray, " n_modes"],
    amplitude: Float[np.ndarray, " n_modes"],
    *,
    decay_s: float,
    damping: float,
    sr: float,
    seconds: float = _SECONDS,
    seed: int = 0,
) -> Float[np.ndarray, " n_samples"]:
    """Sum decaying sines in random phases.

    Parameters
    ----------
    decay_s : float
        Time in which the lowest mode falls by 60 dB.
    damping : float
        How much faster the others fall: as this power of their frequency.
    """
    t = np.arange(round(seconds * sr)) / sr
    heard = hz < min(_TOP_HZ, 0.45 * sr)
    hz, amplitude = hz[heard, None], amplitude[heard]
    rate = np.log(1000) / decay_s * (hz / hz.min()) ** damping
    phase = np.random.default_rng(seed).uniform(0, 2 * np.pi, hz.shape)
    return amplitude @ (np.exp(-rate * t) * np.sin(2 * np.pi * hz * t + phase))


def written(folder: Path, n: int, *, sr: int) -> None:
    """Write the strokes of a `kit` as WAV files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sound in kit(n, sr=sr).items():
        file = BytesIO()
        soundfile.write(file, sound, sr, format="WAV", subtype="PCM_16")
        write_bytes(folder / f"{name}.wav", file.getvalue())


def kit(n: int, *, sr: float, seed: int = 0) -> dict[str, Float[np.ndarray, " n_samples"]]:
    """Strokes on a snare drum and on a plate, n of each, by name; peak 0.5, no two alike."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(_SECONDS * sr)) / sr
    plate = (np.arange(4, 90) / 4) ** 1.4
    found = {}
    for i in range(n):
        how = {"sr": sr, "seed": seed + i}
        ratio, loud = membrane_modes(rng.uniform(0.05, 0.8))
        skin = struck(200 * 2 ** rng.uniform(-1, 1) * ratio, loud, decay_s=0.3, damping=0.4, **how)
        rattle = rng.standard_normal(len(t)) * np.exp(-t * np.log(1000) / rng.uniform(0.3, 0.9))
        band = 1500 * 2 ** rng.uniform(-1, 1), 8000 * 2 ** rng.uniform(-0.5, 0.5)
        sos = scipy.signal.butter(2, band, "bandpass", fs=sr, output="sos")
        hz = 300 * 2 ** rng.uniform(-1.5, 0.5) * plate
        loud = rng.uniform(0.2, 1, len(plate)) * plate ** -rng.uniform(0, 0.8)
        sounds = {
            "snare": skin / np.abs(skin).max() + 3 * scipy.signal.sosfilt(sos, rattle),
            "plate": struck(hz, loud, decay_s=2.5, damping=0.3, **how),
        }
        for name, sound in sounds.items():
            found[f"{name} {i + 1}"] = 0.5 * sound / np.abs(sound).max()
    return found
