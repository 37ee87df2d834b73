"""WAV output: what is played, in a file, which is whole at every moment."""

import contextlib
import errno
import os
import queue
import sys
import threading
import wave
from pathlib import Path

import numpy as np

from vaelib.live.audio import Output, stereo
from vaelib.store import one_sentence
from vaelib.synthesis.notes import Block, Stereo

__all__ = ["WavFile"]

_MOST_BYTES = 2**32 - 2**20
"""A WAV file counts its bytes by 32 bits."""
_AT_ONCE = 20
"""Blocks: a fifth of a second."""
_PATIENCE_S = 10.0


class WavFile:
    """An output that keeps what another one plays, in 24 bits, written by a thread.

    If nothing is played, there is no file.

    Raises
    ------
    ValueError
        If the file exists, or is no WAV file by its name.
    OSError
        If it cannot be made.
    """

    hears = True

    def __init__(self, path: Path, sr: float, output: Output):
        if path.suffix.lower() != ".wav":
            raise ValueError(f"{path} is no WAV file: give its name the suffix .wav")
        if os.path.lexists(path):  # also a link that leads nowhere
            raise ValueError(f"{path} exists: name another file to write to")
        self.n_clipped = self._n = 0
        self._trouble: OSError | None = None
        self._path, self._output = path, output
        with one_sentence("write", path):
            self._file = open(path, "xb")  # noqa: SIM115
        self._wave = wave.open(self._file, "wb")  # noqa: SIM115
        self._wave.setparams((2, 3, round(sr), 0, "NONE", ""))
        self._blocks: queue.SimpleQueue[Stereo | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, daemon=True)
        self._thread.start()

    @property
    def underruns(self) -> int:
        """How often the other output found too little."""
        return self._output.underruns

    def due(self) -> int:
        """How many blocks the other output wants now."""
        return self._output.due()

    def wait_s(self) -> float:
        """Seconds until the next block is due."""
        return self._output.wait_s()

    def write(self, block: Block | Stereo) -> None:
        """Take the next block."""
        self._output.write(block)
        if not self._trouble:
            self._blocks.put(np.array(stereo(block)))

    def _write(self) -> None:
        ended = False
        try:
            with one_sentence("write", self._path):
                while not ended:
                    blocks = []
                    while len(blocks) < _AT_ONCE and not ended:
                        block = self._blocks.get()
                        ended = block is None
                        blocks += [] if ended else [block]
                    self._append(np.concatenate([np.zeros((2, 0)), *blocks], axis=1))
        except OSError as error:
            self._trouble = error
            print(f"the sound is no longer kept: {error.strerror}", file=sys.stderr, flush=True)
        for closing in (self._wave, self._file):
            with contextlib.suppress(OSError):  # what could be written has been
                closing.close()

    def _append(self, sound: Stereo) -> None:
        self._n += sound.shape[1]
        if 6 * self._n > _MOST_BYTES:
            raise OSError(errno.EOVERFLOW, "a WAV file holds 4 GiB at most")
        self.n_clipped += int(np.count_nonzero(np.abs(sound) > 1))
        numbers = np.rint(np.clip(sound.T, -1, 1) * (2**23 - 1)).astype("<i4", order="C")
        # Also writes the length into the header.
        self._wave.writeframes(numbers.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
        self._file.flush()

    def close(self) -> None:
        """Write the rest; OSError if not all could be written."""
        self._blocks.put(None)
        self._thread.join(_PATIENCE_S)
        if self._thread.is_alive():
            raise OSError(errno.ETIMEDOUT, f"cannot write {self._path}: the disk does not answer")
        if self._trouble:
            raise self._trouble
        if not self._n:
            self._path.unlink()
        if self.n_clipped:
            print(f"{self.n_clipped} samples of {self._path} were clipped: lower level_db")
