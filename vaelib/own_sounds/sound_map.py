"""The map of an instrument's recordings: frames as points of its latent space, for its page."""

from collections.abc import Sequence

import numpy as np

from vaelib.datasets.recordings.folders import FileReport
from vaelib.datasets.recordings.note_names import note_name
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making.atlas import Atlas
from vaelib.own_sounds.material import Material
from vaelib.own_sounds.model import Model

__all__ = ["sound_map"]

_MOST_POINTS = 3000
_MOST_CODES = 256
"""Values that a factor of an atlas may have."""


def sound_map(
    instrument: Instrument, model: Model, material: Material, files: Sequence[FileReport]
) -> Atlas:
    """Place some frames of every recording on the map, with their notes and their files.

    Where there are more files than a factor of an atlas has values, they are not named.

    Parameters
    ----------
    model : Model
        The model whose latents are the instrument's dials, of `vaelib.own_sounds.making`.
    """
    drawn = np.linspace(0, len(material) - 1, min(_MOST_POINTS, len(material))).astype(int)
    shown = material.take(drawn)
    found = {}
    if instrument.envelope is not None:
        note, code = np.unique(
            np.rint(69 + 12 * np.log2(shown.hz / 440)).astype(int), return_inverse=True
        )
        found["note"] = [note_name(n) for n in note.tolist()], code
    file, code = np.unique(shown.file, return_inverse=True)
    if len(file) <= _MOST_CODES:
        found["recording"] = [_printable(files[i].file) for i in file], code
    return Atlas(
        instrument.digest,
        model.encode(shown.values, shown.octaves).astype(np.float16),
        {name: values for name, (values, _) in found.items()},
        np.array([code for _, code in found.values()], np.uint8).reshape(-1, len(shown)),
        [],
        *np.zeros((2, 0), np.float32),
    )


def _printable(name: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in name)
