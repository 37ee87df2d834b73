"""Quality: how well a synthesised sound is the one that was asked for.

Each number can be fooled alone. A frame repeated for ever has the right spectrum and the wrong
pitch; the right pitch may flutter or click. So the spectrum is taken again from the sound
(`spectral_error`, `lsd_of_averages`), its partials are held against the true ones
(`noise_to_partials_db`, `cents_error`), and its level and its high end are followed in time
(`flutter_db`, `click_db`). Give the last four about two seconds of a steady sound, without its
beginning. All sounds have the sampling rate of 44.1 kHz, and ticks of 441 samples.
"""

import numpy as np
import scipy.signal
from jaxtyping import Float
from numpy.lib.stride_tricks import sliding_window_view

from vaelib.metrics.errors import log_spectral_distance, spectral_convergence
from vaelib.representations import N_BINS, N_FFT, decibel, hann, magnitude
from vaelib.synthesis.notes import HOP, SR, Sound

__all__ = [
    "cents_error",
    "click_db",
    "flutter_db",
    "levels_db",
    "lsd_of_averages",
    "noise_to_partials_db",
    "power_spectrum",
    "spectral_error",
    "spectrogram_db",
]

_SMALLEST = 1e-30
"""Power that stands for none, so that every level is finite."""
_SILENT = "the sound is silent: its spectrum cannot be compared"


def spectral_error(
    sound: Sound, magnitudes: Float[np.ndarray, "n_ticks 1025"], *, max_latency: int = 15
) -> tuple[float, float]:
    """Difference between the spectra that were asked for and those of the sound, in two numbers.

    The sound is analysed again at every tick and compared at the latency of 0 to `max_latency`
    whole ticks, and with the gain, that fit best.

    Parameters
    ----------
    sound : array, shape (n_samples,)
        What an engine played, from its first tick on; its first 30 ticks do not count.
    magnitudes : array, shape (n_ticks, 1025)
        What it was asked for at each tick; a decoded value below zero counts as zero.

    Returns
    -------
    sc : float
        Spectral convergence over all ticks: 0 is perfect, 1 is silence.
    lsd_db : float
        Log-spectral distance in dB, the mean over the ticks, down to 60 dB below the peak of each.

    Raises
    ------
    ValueError
        If the sound is too short, or silent.
    """
    first = 30
    if (len(sound) - N_FFT // 2) // HOP - max_latency <= first:
        needed = (first + max_latency + 1) * HOP + N_FFT // 2
        raise ValueError(f"{len(sound)} samples are too few to compare spectra: give {needed}")
    asked = np.maximum(magnitudes, 0, dtype=float)
    # Frame m is centred at the beginning of tick m, where tick m - 1 has just been reached.
    heard = magnitude(sliding_window_view(sound[first * HOP - N_FFT // 2 :], N_FFT)[::HOP])
    heard = heard[: len(asked) - first].astype(float)
    if not heard.any():
        raise ValueError(_SILENT)
    best = np.inf
    for latency in range(max_latency + 1):
        x = asked[max(first - latency, 0) :][: len(heard)]
        y = heard[len(heard) - len(x) :]
        y = y * (np.vdot(x, y) / np.vdot(y, y))
        sc = float(spectral_convergence(x.ravel(), y.ravel()))
        if sc < best:
            best, fitting = sc, (x, y)
    return best, float(np.mean(log_spectral_distance(*fitting)))


def lsd_of_averages(sound: Sound, reference: Float[np.ndarray, " n_reference"]) -> float:
    """Log-spectral distance of two sounds' power-averaged spectra (Hann, 4096 samples), in dB.

    For sounds that no single spectrum describes: noise, and partials nearer than a frame can tell
    apart. Frames overlap by three quarters; the gain is that which fits best; levels count down to
    60 dB below the reference's peak. Raises ValueError if a sound is shorter than a frame, or the
    sound is silent.
    """
    if min(len(sound), len(reference)) < N_FFT:
        raise ValueError(f"averages need sounds of at least {N_FFT} samples")
    x, y = (
        np.sqrt(np.mean(magnitude(sliding_window_view(s, N_FFT)[:: N_FFT // 4]) ** 2.0, axis=0))
        for s in (reference, sound)
    )
    if not y.any():
        raise ValueError(_SILENT)
    return float(log_spectral_distance(x, y * (x @ y / (y @ y))))


def power_spectrum(
    sound: Sound, *, n_fft: int | None = None
) -> tuple[Float[np.ndarray, " n_bins"], Float[np.ndarray, " n_bins"]]:
    """Frequencies (Hz) and powers of a whole sound under one Blackman-Harris window.

    A sine of amplitude a, whose frequency is that of a bin, has the power a^2 / 2 there.
    """
    w = scipy.signal.get_window("blackmanharris", len(sound))
    n_fft = n_fft or len(sound)
    power = 2 * np.abs(np.fft.rfft(sound * w, n_fft)) ** 2 / np.sum(w) ** 2
    return np.arange(len(power)) * SR / n_fft, power


def spectrogram_db(
    sound: Sound, *, n_bins: int = N_BINS, hop: int = HOP, floor_db: float = -80.0
) -> Float[np.ndarray, "n_frames n_bins"]:
    """Levels of the lowest bins (Hann, 4096 samples) at every hop, in dB below the largest."""
    x = magnitude(sliding_window_view(sound, N_FFT)[::hop])[:, :n_bins]
    return decibel(x, reference=x.max(), floor_db=floor_db)


def noise_to_partials_db(sound: Sound, frequency_hz: Float[np.ndarray, " n_partials"]) -> float:
    """Energy away from the true partials, by more than 8 Hz, over that around them (NPR), in dB."""
    hz, power = power_spectrum(sound)
    rising = np.sort(frequency_hz)
    # A bin is inside if more intervals have begun than have ended.
    begun = np.searchsorted(rising - 8.0, hz, side="right")
    inside = begun > np.searchsorted(rising + 8.0, hz, side="left")
    noise, partials = power[~inside].sum(), power[inside].sum()
    return float(10 * np.log10((noise + _SMALLEST) / (partials + _SMALLEST)))


def cents_error(
    sound: Sound,
    frequency_hz: Float[np.ndarray, " n_partials"],
    amplitude: Float[np.ndarray, " n_partials"],
    *,
    floor_db: float = -30.0,
) -> tuple[float, float]:
    """How far the peaks of a steady sound lie from the true partials, in cents.

    The peak of each partial is the largest within 8 Hz or 3 % of it, whichever is more, but never
    beyond half the way to its neighbour. Partials `floor_db` below the loudest do not count.

    Parameters
    ----------
    sound : array, shape (n_samples,)
        A steady sound.
    frequency_hz, amplitude : array, shape (n_partials,)
        The truth; the frequencies differ.

    Returns
    -------
    weighted, largest : float
        Mean of the absolute errors, by the energies of the partials, and the largest of them.
    """
    rising = np.argsort(frequency_hz)
    f, a = frequency_hz[rising], np.abs(amplitude[rising])
    gaps = np.diff(f, prepend=-np.inf, append=np.inf)
    reach = np.minimum(np.maximum(8.0, 0.03 * f), np.minimum(gaps[:-1], gaps[1:]) / 2)
    counts = a > a.max() * 10 ** (floor_db / 20)
    n_fft = 4 * scipy.fft.next_fast_len(len(sound), real=True)
    hz, power = power_spectrum(sound, n_fft=n_fft)
    level = np.log(power + _SMALLEST)
    errors = []
    for true, within in zip(f[counts], reach[counts], strict=True):
        low, high = np.searchsorted(hz, [max(true - within, hz[1]), true + within])
        k = low + int(np.argmax(power[low:high]))
        # The top of a parabola through three levels: exact for a Gaussian, and nearly so here.
        left, top, right = level[k - 1 : k + 2]
        bend = left - 2 * top + right
        peak = hz[1] * (k + (0.5 * (left - right) / bend if bend < 0 else 0.0))
        errors.append(abs(1200 * np.log2(peak / true)))
    return float(np.average(errors, weights=a[counts] ** 2)), float(np.max(errors))


def levels_db(sound: Sound) -> tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]:
    """Times (s) and levels (dB) of a sound in Hann windows of 50 ms, 64 samples apart.

    A Hann window, so that the beats of partials more than 40 Hz apart do not count. Raises
    ValueError if the sound is shorter than a window.
    """
    n = SR // 20
    if len(sound) < n:
        raise ValueError(f"a level needs {n} samples, not {len(sound)}: give a longer sound")
    w = hann(n)
    power = scipy.signal.oaconvolve(sound**2, w / w.sum(), mode="valid")[::64]
    return (np.arange(len(power)) * 64 + n / 2) / SR, 10 * np.log10(np.maximum(power, _SMALLEST))


def flutter_db(sound: Sound) -> float:
    """Standard deviation of a steady sound's level in 50 ms windows, in dB."""
    return float(np.std(levels_db(sound)[1]))


def click_db(sound: Sound) -> float:
    """Largest power of 64 samples above 12 kHz, over the mean power of the sound, in dB.

    A click is wide-band; the sounds that are played have nothing up there.
    """
    # Kaiser's window with this shape stops at -140 dB, below any click that is to be found.
    high_pass = scipy.signal.firwin(511, 12_000.0, fs=SR, pass_zero=False, window=("kaiser", 14.0))
    high = scipy.signal.oaconvolve(sound, high_pass, mode="valid")
    blocks = np.mean(high[: len(high) // 64 * 64].reshape(-1, 64) ** 2, axis=1)
    return float(10 * np.log10((blocks.max() + _SMALLEST) / (np.mean(sound**2) + _SMALLEST)))
