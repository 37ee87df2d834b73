"""One recording as rows, block by block: first its pitch and level, then what lies around them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float, Int

from vaelib.datasets.recordings import envelopes, partials, pitch, spectra
from vaelib.datasets.recordings.note_names import HIGHEST, LOWEST, midi, note_name, note_of_file
from vaelib.datasets.recordings.reading import Recording, UnusableFileError, blocks

__all__ = ["HOP_S", "PLAIN_BINS", "PLAIN_BIN_HZ", "Rows", "Track", "rows", "track"]

HOP_S = 0.02
"""Distance of the frames, to the nearest sample."""

PLAIN_BINS, PLAIN_BIN_HZ = 1025, 44_100 / 4096
"""Spectra of unpitched sounds are those of the study, see `vaelib.representations.magnitude`."""

_BLOCK = 500
_MARGIN_S = 0.25
"""More than half of ten periods of the lowest pitch, and the frames that are averaged."""
_READ_HZ = 18_000.0
"""Of a recording at 192 kHz too; the rows end at 16 kHz."""
_AVERAGED = 8
_RANGE_DB, _SILENCE_DB = 40, -70
_SOME, _CHORD = 4, 0.02
"""Of every fourth frame: the share of the first three harmonics below which it is a chord."""
_HANN_POWER = 1.5
"""Sum of a sine's squared bins under a Hann window, over that of its highest bin."""


@dataclass(frozen=True)
class Track:
    """Pitch and level of a recording, one value a frame.

    Attributes
    ----------
    hop : int
        Samples between frames; frame i is around sample i * hop.
    f0_hz, aperiodicity : arrays, shape (n,)
        See `pitch.followed` and `pitch.yin`; f0 is 0 where there is no pitch at all.
    level_db : array, shape (n,)
        Mean power in dB; a full-scale sine has -3.01.
    sounding : array of bool, shape (n,)
        Within 40 dB of the loudest frame and above -70 dB of full scale.
    note : float
        MIDI number; the median over the voiced frames if none was given.
    source : {"option", "name", "estimate"}
        Who said which note it is.
    pitched : bool
        Whether a note was given or over half of the sounding frames are voiced.
    remarks : tuple of str
        What a user should know.
    """

    hop: int
    f0_hz: Float[np.ndarray, " n"]
    aperiodicity: Float[np.ndarray, " n"]
    level_db: Float[np.ndarray, " n"]
    sounding: Bool[np.ndarray, " n"]
    note: float
    source: str
    pitched: bool
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class Rows:
    """Some frames of a recording.

    Attributes
    ----------
    x : array of float32, shape (n, 152) or (n, 1025)
        Rows of `envelopes.rows`, or magnitudes at energy 1 of a sound without pitch.
    f0_hz, stretch, level_db : arrays of float32, shape (n,)
        Pitch (0 for a sound without pitch), its stretch B, and the level that `x` leaves out.
    sounding : array of bool, shape (n,)
    """

    x: Float[np.ndarray, "n width"]
    f0_hz: Float[np.ndarray, " n"]
    stretch: Float[np.ndarray, " n"]
    level_db: Float[np.ndarray, " n"]
    sounding: Bool[np.ndarray, " n"]


def track(recording: Recording, *, note: float | None = None) -> Track:
    """Follow pitch and level through a recording.

    Parameters
    ----------
    note : float, optional
        MIDI number; it overrides the file's name, which overrides the estimate.

    Raises
    ------
    UnusableFileError
        If no frame sounds.
    ValueError
        If the note is not within 21 to 127.
    """
    if note is not None and not LOWEST <= note <= HIGHEST:
        raise ValueError(f"note {note} must be a MIDI number, {LOWEST} to {HIGHEST}")
    hop, margin = _sizes(recording)
    parts = []
    for _, samples in blocks(recording, length=_BLOCK * hop, margin=margin):
        centres = _centres(samples, hop, margin)
        f0_hz, aperiodicity = pitch.yin(samples, centres, sr=recording.sr)
        energy = np.cumsum(np.pad(samples.astype(float) ** 2, (1, 0)))
        power = (energy[centres + hop] - energy[centres - hop]) / (2 * hop)
        low = np.full(len(centres), np.nan)
        some = np.flatnonzero(aperiodicity < pitch.VOICED)[::_SOME]
        if len(some):
            found = spectra.of_frames(
                samples, centres[some], f0_hz[some], sr=recording.sr, top_hz=_READ_HZ
            )
            low[some] = partials.low_share(found, f0_hz[some])
        parts.append((f0_hz, aperiodicity, 10 * np.log10(np.maximum(power, 1e-20)), low))
    f0_hz, aperiodicity, level_db, low = (np.concatenate(x) for x in zip(*parts, strict=True))
    sounding = level_db > max(level_db.max() - _RANGE_DB, _SILENCE_DB)
    if not sounding.any():
        raise UnusableFileError(f"silent: it stays below {_SILENCE_DB} dB of full scale")
    voiced = sounding & (aperiodicity < pitch.VOICED)
    low = low[voiced & np.isfinite(low)]
    chord = len(low) > 0 and np.median(low) < _CHORD
    pitched = bool(np.count_nonzero(voiced) > 0.5 * np.count_nonzero(sounding)) and not chord
    heard = midi(float(np.median(f0_hz[voiced]))) if voiced.any() else None
    told = note_of_file(recording.path.stem)
    source = "option" if note is not None else "name" if told is not None else "estimate"
    given = note if note is not None else told
    remarks = []
    if given is None and not pitched:
        remarks.append(
            "unvoiced, or several notes at once: learnt as plain spectra, moved by ratio"
        )
    elif given is not None and pitched and abs(heard - given) > 1:
        remarks.append(
            f"taken as {note_name(given)} by its {source}, but it sounds like {note_name(heard)}"
        )
    if given is not None or pitched:
        hz = None if given is None else 440 * 2 ** ((given - 69) / 12)
        f0_hz = pitch.followed(f0_hz, voiced, note_hz=hz)
    else:
        f0_hz = np.zeros(len(f0_hz))
    return Track(
        hop=hop,
        f0_hz=f0_hz,
        aperiodicity=aperiodicity,
        level_db=level_db,
        sounding=sounding,
        note=given if given is not None else heard if pitched else np.nan,
        source=source,
        pitched=given is not None or pitched,
        remarks=tuple(remarks),
    )


def rows(recording: Recording, path: Track) -> Iterator[Rows]:
    """Analyse a recording along its pitch, 500 frames (10 s) at a time."""
    hop, margin = _sizes(recording)
    numbers = pitch.notes(path.f0_hz, path.sounding)
    for start, samples in blocks(recording, length=_BLOCK * hop, margin=margin):
        centres = _centres(samples, hop, margin)
        here = slice(start // hop, start // hop + len(centres))
        if path.pitched:
            f0_hz = path.f0_hz[here]
            made = _pitched(samples, centres, f0_hz, numbers[here], sr=recording.sr)
        else:
            made = _plain(samples, centres, hop, sr=recording.sr)
        yield Rows(*(part.astype(np.float32) for part in made), path.sounding[here])


def _pitched(
    samples: Float[np.ndarray, " n_samples"],
    centres: Int[np.ndarray, " n"],
    f0_hz: Float[np.ndarray, " n"],
    numbers: Int[np.ndarray, " n"],
    *,
    sr: float,
) -> tuple[np.ndarray, ...]:
    found = spectra.of_frames(samples, centres, f0_hz, sr=sr, top_hz=_READ_HZ)
    f0_hz, stretch = f0_hz.copy(), np.zeros(len(f0_hz))
    for number in np.unique(numbers[numbers >= 0]):
        mine = numbers == number
        part = spectra.Spectra(found.power[mine], found.bin_hz, found.length_s[mine])
        f0_hz[mine], stretch[mine] = partials.refined(part, f0_hz[mine])
    top_hz = min(envelopes.TOP_HZ, sr / 2)
    n = np.arange(1, int(top_hz / f0_hz.min()) + 1)
    hz = partials.frequencies(f0_hz, stretch, n)
    a = partials.amplitudes(found, f0_hz, stretch, n_partials=len(n))
    edges = envelopes.NOISE_EDGES_HZ
    density = partials.noise_density(found, f0_hz, stretch, edges, sr=sr)
    band = np.clip(np.searchsorted(edges, hz, side="right") - 1, 0, len(edges) - 2)
    at_partials = np.nan_to_num(np.take_along_axis(density, band, axis=1))
    a = partials.without_noise(a, at_partials, found.noise_gain(sr))
    x, level_db = envelopes.rows(a, hz, density, top_hz=top_hz)
    return x, f0_hz, stretch, level_db


def _plain(
    samples: Float[np.ndarray, " n_samples"], centres: Int[np.ndarray, " n"], hop: int, *, sr: float
) -> tuple[np.ndarray, ...]:
    first = centres[0] - _AVERAGED // 2 * hop
    around = first + hop * np.arange(len(centres) + _AVERAGED)
    size = {"n_bins": PLAIN_BINS, "bin_hz": PLAIN_BIN_HZ}
    power = spectra.plain(samples, around, sr=sr, **size).astype(float) ** 2
    total = np.cumsum(np.pad(power, ((1, 0), (0, 0))), axis=0)
    mean = np.maximum(total[_AVERAGED:-1] - total[: -_AVERAGED - 1], 0) / _AVERAGED
    energy = np.maximum(mean.sum(axis=1), 1e-20)
    nothing = np.zeros(len(centres))
    x = np.sqrt(mean / energy[:, None])
    return x, nothing, nothing, 10 * np.log10(energy / (2 * _HANN_POWER))


def _sizes(recording: Recording) -> tuple[int, int]:
    hop = max(round(HOP_S * recording.sr), 1)
    # Whole hops, so that a frame's level never reaches beyond the samples.
    return hop, -(-round(_MARGIN_S * recording.sr) // hop) * hop


def _centres(samples: np.ndarray, hop: int, margin: int) -> Int[np.ndarray, " n"]:
    return np.arange(margin, len(samples) - margin, hop)
