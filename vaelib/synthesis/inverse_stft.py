"""Inverse STFT: one spectrum a tick is given a phase, transformed back and overlapped.

A decoded spectrum has no phase. Each partial owns the region of bins around its peak. The phase of
these bins is that of the partial, times the sign of the Hann lobe. Partials that are known need no
peaks: frames are the sums of their lobes (`lobes`). `PeakLockedSTFT` keeps the phase
of each tracked partial from tick to tick; `SPSI`, the simple reference, keeps one for each bin.

J. Laroche and M. Dolson, "Improved phase vocoder time-scale modification of audio", IEEE Trans.
SAP 7(3), 1999; G. Beauregard, M. Harish and L. Wyse, "Single pass spectrogram inversion", IEEE DSP
2015.
"""

import numpy as np
from jaxtyping import Complex, Float, Int

from vaelib.representations import N_BINS, N_FFT, hann
from vaelib.synthesis.engine import TrackingEngine
from vaelib.synthesis.notes import Block, NoteTick, Spectrum, fade
from vaelib.synthesis.partials import N_PARTIALS, PEAK, TOP, lobe
from vaelib.synthesis.tracking import Tracked

__all__ = ["SPSI", "PeakLockedSTFT", "lobes", "move_regions", "regions"]

_BINS = np.arange(N_BINS)
_TAPS = np.arange(-3, 4)
_OTHERS = np.array([np.delete(_TAPS, i) for i in range(len(_TAPS))])


def regions(magnitudes: Spectrum, place: Float[np.ndarray, " n"]) -> Int[np.ndarray, " 1025"]:
    """Which partial each bin belongs to: borders lie at the smallest bin between two peaks.

    `place` holds the partials of a spectrum, at least one, in bins, rising; for each bin an index
    into it is returned.
    """
    peak = np.rint(place).astype(int)
    lowest = np.minimum.reduceat(magnitudes, peak)[:-1]
    between = magnitudes[peak[0] : peak[-1]]
    at_lowest = np.flatnonzero(between == np.repeat(lowest, np.diff(peak))) + peak[0]
    # Two partials may round to one bin: then there is nothing between them.
    at_lowest = np.append(at_lowest, peak[-1])
    borders = at_lowest[np.searchsorted(at_lowest, peak[:-1])]
    return np.searchsorted(borders, _BINS, side="right")


def move_regions(
    spectrum: Complex[np.ndarray, " 1025"],
    owner: Int[np.ndarray, " 1025"],
    shift: Float[np.ndarray, " n"],
) -> Complex[np.ndarray, " 2049"]:
    """Move each region of a spectrum by its own number of bins, whole or not.

    A fraction of a bin is moved by Lagrange's polynomial through 7 bins. It is exact at the centre
    of the frame, where the phases count, and to -76 dB within 441 samples of it. What moves below
    bin 0 is mirrored there; what moves above 2048 is lost.

    Parameters
    ----------
    spectrum : array, shape (1025,)
        With phases at the centre of the frame.
    owner : array of int, shape (1025,)
        The region of each bin, see `regions`.
    shift : array, shape (n,)
        How far each region moves, in bins, none below -1025.
    """
    whole = np.rint(shift).astype(int)
    part = shift - whole
    kernel = np.prod((part[:, None, None] - _OTHERS) / (_TAPS[:, None] - _OTHERS), axis=-1)
    # Negative bins stand first, and one more bin takes whatever lies above the last.
    below, last = N_BINS + _TAPS[-1], N_FFT // 2
    target = np.minimum((_BINS + whole[owner])[:, None] + _TAPS, last + 1) + below
    value = spectrum[:, None] * kernel[owner]
    bins = np.zeros(below + last + 2, complex)
    bins.real = np.bincount(target.ravel(), value.real.ravel(), minlength=len(bins))
    bins.imag = np.bincount(target.ravel(), value.imag.ravel(), minlength=len(bins))
    out = bins[below:-1]
    out[1 : below + 1] += bins[:below][::-1].conj()
    return out


def lobes(
    place: Float[np.ndarray, " n"], value: Complex[np.ndarray, " n"]
) -> Complex[np.ndarray, " 2049"]:
    """Spectrum of a Hann-windowed frame of partials, with phases at its centre.

    Partials lie at `place`, in bins, and `value` holds their amplitudes and phases. Lobes end 16
    bins from their partial, at -80 dB; they are mirrored at bin 0 and cut at 2048.
    """
    around = np.rint(place).astype(int)[:, None] + np.arange(-16, 17)
    height = PEAK * value[:, None] * lobe(around - place[:, None])
    height = np.where(around < 0, height.conj(), height)
    height[around == 0] *= 2  # with its own mirror image, of which the imaginary part is dropped
    bins, height, n = np.abs(around).ravel(), height.ravel(), N_FFT // 2 + 1
    return np.bincount(bins, height.real, n)[:n] + 1j * np.bincount(bins, height.imag, n)[:n]


class PeakLockedSTFT(TrackingEngine):
    """Inverse STFT whose regions have the phases of their tracked partials.

    The central two hops of each frame are kept, divided by the Hann window and faded into those of
    the next frame: a tick goes from the spectrum before to its own, one tick after it was decoded.
    The regions move to the pitch by fractions of a bin. What the partials leave sounds with the
    phases of their regions, unless it is noise (`residual`).

    Raises
    ------
    ValueError
        If the hop is not within 1 and 1024 samples.
    """

    _n_phases = N_PARTIALS

    def __init__(self, model_f0_hz: float, **how: float):
        super().__init__(model_f0_hz, **how)
        hop = self._hop
        # Further from the centre the window is too small to be divided by.
        if not 1 <= hop <= N_FFT // 4:
            raise ValueError(f"an inverse STFT needs hops of 1 to {N_FFT // 4} samples, not {hop}")
        self._phase = self._random.random(self._n_phases)
        self._last = np.zeros(N_PARTIALS)
        self._tail = np.zeros(hop)
        # Half a cosine from frame to frame: the corners of triangles click where the sound jumps.
        window = np.fft.fftshift(hann(N_FFT))
        self._rise, self._fall = fade(hop) / window[-hop:], (1 - fade(hop)) / window[:hop]

    def _tones(
        self, magnitudes: Spectrum, tonal: Spectrum | None, tracked: Tracked, tick: NoteTick
    ) -> Block:
        *partials, start, end = self._advance(magnitudes, tracked, tick)
        if tick.silent:
            return np.zeros(self._hop)
        if tick.fresh:
            # The frame before, as if it had shown the same.
            _, self._tail = self._halves(magnitudes, tonal, *partials, start)
        half, tail = self._halves(magnitudes, tonal, *partials, end)
        block, self._tail = self._tail + half, tail
        return block

    def _advance(
        self, magnitudes: Spectrum, tracked: Tracked, tick: NoteTick
    ) -> tuple[np.ndarray, ...]:
        """Turn the phases by one tick: each slot of the tracker keeps its own.

        Returns, of the partials by frequency, amplitudes, places in the spectrum (bins), played
        frequencies (cycles per sample), and phases at both ends of the tick (cycles).
        """
        slots = _rising(tracked)
        model = tracked.frequency_hz / self._sr
        before = np.where(tracked.born | tick.fresh, model, self._last) * tick.ratio[0]
        after = model * tick.ratio[1]
        start = self._phase
        self._last, self._phase = model, (start + (before + after) / 2 * self._hop) % 1
        amplitude, place = tracked.amplitude[slots], model[slots] * N_FFT
        return amplitude, place, after[slots], start[slots], self._phase[slots]

    def _halves(
        self,
        magnitudes: Spectrum,
        tonal: Spectrum | None,
        amplitude: Float[np.ndarray, " n"],
        place: Float[np.ndarray, " n"],
        frequency: Float[np.ndarray, " n"],
        phase: Float[np.ndarray, " n"],
    ) -> tuple[Block, Block]:
        """A frame before its centre, fading in, and after it, fading out."""
        if not len(place):
            return np.zeros(self._hop), np.zeros(self._hop)
        # Sines, as oscillators play them.
        turned = np.where(frequency < TOP, -1j * np.exp(2j * np.pi * phase), 0)
        if tonal is None:
            moved = lobes(frequency * N_FFT, amplitude * turned)
        else:
            owner = regions(magnitudes, place)
            spectrum = np.copysign(tonal, lobe(_BINS - place[owner])) * turned[owner]
            moved = move_regions(spectrum, owner, frequency * N_FFT - place)
        frame = np.fft.irfft(moved, N_FFT)
        return frame[-self._hop :] * self._rise, frame[: self._hop] * self._fall


class SPSI(PeakLockedSTFT):
    """Single pass spectrogram inversion: a phase for every bin, and no memory of partials.

    A partial continues the phase of the bin nearest to it, and sets those of its region. Where a
    peak moves to another bin it continues a phase that is not its own. That is heard, and tracking
    the partials mends it.
    """

    _n_phases = N_BINS
    spectral = True

    def _advance(
        self, magnitudes: Spectrum, tracked: Tracked, tick: NoteTick
    ) -> tuple[np.ndarray, ...]:
        slots = _rising(tracked)
        model = tracked.frequency_hz[slots] / self._sr
        place, after = model * N_FFT, model * tick.ratio[1]
        start = self._phase[np.rint(place).astype(int)]
        end = (start + after * self._hop) % 1
        if len(place):
            self._phase = end[regions(magnitudes, place)]
        return tracked.amplitude[slots], place, after, start, end


def _rising(tracked: Tracked) -> Int[np.ndarray, " n"]:
    """The slots that sound, by frequency."""
    slots = np.flatnonzero(tracked.amplitude)
    return slots[np.argsort(tracked.frequency_hz[slots], kind="stable")]
