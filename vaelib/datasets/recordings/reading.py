"""Sound files of any format, rate and number of channels, read by blocks as one channel.

libsndfile reads WAV, FLAC, MP3, Ogg Vorbis, Opus, AIFF, CAF, W64, RF64 and AU. It does not say when
a file holds less than its header promises, so `survey` does.
"""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from jaxtyping import Float32

from vaelib.store import one_sentence

__all__ = ["Recording", "UnusableFileError", "blocks", "find", "survey"]

READ = {"aif", "aifc", "aiff", "au", "caf", "flac", "mp3", "oga", "ogg", "opus", "rf64", "snd"}
READ |= {"w64", "wav", "wave"}
NOT_READ = {"aac", "alac", "ape", "m4a", "m4b", "mka", "mp4", "mpc", "ra", "webm", "wma", "wv"}
"""Suffixes of sound files that libsndfile does not read: they are named, not passed over."""

SHORTEST_S = 0.1
LOWEST_SR = 1000
SILENCE = 10 ** (-70 / 20)
_UNKNOWN = 0xFFFF_FF00
"""Sizes from here on stand in the headers of files that were written into a pipe."""


class UnusableFileError(ValueError):
    """A file cannot be used; the message is the reason, in one sentence."""


@dataclass(frozen=True)
class Recording:
    """What was found in a sound file.

    Attributes
    ----------
    n_samples : int
        Samples a channel that can be read, whatever the header promises.
    channel : int or None
        The one that is read, where the mean of all would cancel; None is the mean.
    remarks : tuple of str
        What a user should know about it, such as that it is truncated.
    """

    path: Path
    sr: int
    n_samples: int
    channel: int | None = None
    remarks: tuple[str, ...] = ()

    @property
    def seconds(self) -> float:
        """Duration."""
        return self.n_samples / self.sr


def find(folder: Path) -> list[Path]:
    """All files below a folder that are sound by their suffix, sorted; hidden ones are left out.

    Raises
    ------
    OSError
        If there is no such folder, or it cannot be read.
    ValueError
        If it holds no sound file.
    """
    found = []
    with one_sentence("read", folder):
        os.scandir(folder).close()  # os.walk says nothing
    for here, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in (*folders, *files):
            suffix = Path(name).suffix.lower().removeprefix(".")
            if suffix in READ | NOT_READ and not name.startswith("."):
                found.append(Path(here, name))
    if not found:
        known = ", ".join(sorted(READ))
        raise ValueError(f"{folder} holds no sound file: put files there that end in {known}")
    return sorted(found)


def survey(path: Path) -> Recording:
    """Read a sound file once and say what it holds.

    Raises
    ------
    UnusableFileError
        If it is no sound file, or its sound is too short, silent or not finite.
    """
    if path.suffix.lower().removeprefix(".") in NOT_READ:
        raise UnusableFileError(f"unreadable: convert {path.suffix} to WAV or FLAC")
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):  # to open a pipe would wait for ever
            what = "a folder" if stat.S_ISDIR(mode) else "no ordinary file"
            raise UnusableFileError(f"unreadable: it is {what}")
        if not path.stat().st_size:
            raise UnusableFileError("unreadable: the file is empty")
        info = soundfile.info(path, verbose=True)
    except (OSError, RuntimeError, TypeError, UnicodeError) as error:
        raise UnusableFileError(f"unreadable: {_reason(error)}") from error
    if info.samplerate < LOWEST_SR:
        rate = f"{info.samplerate} samples a second are no sound"
        raise UnusableFileError(f"unreadable: {rate}, or its header is damaged")
    n, energy, mean_energy = 0, np.zeros(info.channels), 0.0
    low, high = np.full(info.channels, np.inf), np.full(info.channels, -np.inf)
    for part in _parts(path):
        n += len(part)
        energy += np.einsum("ij,ij->j", part, part, dtype=float)
        mean_energy += np.sum(part.mean(axis=1, dtype=float) ** 2)
        low, high = np.minimum(low, part.min(axis=0)), np.maximum(high, part.max(axis=0))
    if not np.isfinite(energy).all():
        raise UnusableFileError("unreadable: some of its samples are NaN or infinite")
    if n < SHORTEST_S * info.samplerate:
        raise UnusableFileError(
            f"too short: {n / info.samplerate:.3f} s, {SHORTEST_S} s are needed"
        )
    if np.max(high - low) < 2 * SILENCE:  # whatever it stands off from zero
        raise UnusableFileError("silent: it stays below -70 dB of full scale")
    remarks, channel = [], None
    promised = max(info.frames / n, _promised(info.extra_info))
    if promised > 1.001:
        remarks.append(f"truncated: {100 / promised:.0f} % of what its header promises is there")
    # Channels that have nothing in common would leave 1 / n of their mean energy.
    if mean_energy < 0.5 * energy.mean() / info.channels:
        channel = int(energy.argmax())
        remarks.append(f"its channels cancel each other: channel {channel + 1} is used")
    return Recording(path, info.samplerate, n, channel, tuple(remarks))


def blocks(
    recording: Recording, *, length: int, margin: int
) -> Iterator[tuple[int, Float32[np.ndarray, " n"]]]:
    """Read a recording by blocks of `length` samples, each with `margin` samples on either side.

    Yields the number of the block's first sample, and the samples from `margin` before it to
    `margin` behind its last one; there is silence around the recording. The blocks do not depend on
    the format: no file is sought in, since MP3 is not exact then.
    """
    held, start = np.zeros(margin, np.float32), 0
    for part in _parts(recording.path):
        mono = part.mean(axis=1) if recording.channel is None else part[:, recording.channel]
        held = np.concatenate([held, mono])
        while len(held) >= length + 2 * margin:
            yield start, held[: length + 2 * margin]
            held, start = held[length:], start + length
    held = np.concatenate([held, np.zeros(margin, np.float32)])
    for first in range(0, len(held) - 2 * margin, length):
        yield start + first, held[first : first + length + 2 * margin]


def _parts(path: Path) -> Iterator[Float32[np.ndarray, "n channels"]]:
    """Read as far as the file can be decoded; a damaged FLAC raises in the middle."""
    try:
        with soundfile.SoundFile(path) as f:
            while len(part := f.read(1 << 11, dtype="float32", always_2d=True)):
                yield part
    except (OSError, RuntimeError):
        return


def _promised(log: str) -> float:
    """The bytes of sound that the header promises over those that are there, 1 where unknown."""
    found = re.findall(
        r"(?:data|SSND|[Rr]iff(?: size)?|Data Size)\s*: (\d+) \(should be (\d+)\)", log
    )
    sizes = [(int(a), int(b)) for a, b in found if int(b) and int(a) < _UNKNOWN]
    # An odd chunk's byte of padding is often missing.
    return max((a / b for a, b in sizes if a > b + 16), default=1.0)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    if isinstance(error, UnicodeError):
        return "its name is no UTF-8: rename it"
    return "it is no sound that libsndfile knows, or its header is damaged"
