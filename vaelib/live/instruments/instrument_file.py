"""The file of an instrument: arrays and a header with a checksum, and what became of older formats.

Format 1 had no checksum, format 2 no presets, format 3 no decoder that is given the pitch.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy
from safetensors import SafetensorError

from vaelib.store import pack_arrays, read_arrays, write_arrays

__all__ = ["InstrumentError", "digest", "read", "write"]

_FORMAT_1, *_READ = (f"vae instrument {version}" for version in (1, 2, 3, 4))


class InstrumentError(ValueError):
    """A file is not an instrument, or not a whole one."""


def digest(arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> str:
    """SHA-256 of an instrument in the first format."""
    text = json.dumps({"format": _FORMAT_1, **header}, sort_keys=True)
    return hashlib.sha256(safetensors.numpy.save(dict(arrays), {"instrument": text})).hexdigest()


def write(path: Path, arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> None:
    """Write a file atomically, unless it is the same already.

    Raises
    ------
    OSError
        See `vaelib.store.replacing`.
    """
    whole = {"format": _READ[-1], **header}
    if not (path.is_file() and path.read_bytes() == pack_arrays(arrays, whole)):
        write_arrays(path, arrays, whole)


@contextmanager
def read(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, np.ndarray]]]:
    """Read header and arrays, in single precision, for the block that makes an instrument of them.

    Raises
    ------
    InstrumentError
        If the file is absent, truncated or changed, or the block finds that parts are missing.
    """
    if not path.exists():
        raise InstrumentError(f"there is no {path}: name a file that was exported")
    if path.is_dir():
        raise InstrumentError(f"{path} is a folder: name an instrument file in it")
    try:
        with safetensors.safe_open(path, "numpy") as f:
            text = (f.metadata() or {}).get("instrument")
        if text:
            header, arrays = json.loads(text), safetensors.numpy.load_file(path)
        else:
            header, arrays = read_arrays(path)
        if header["format"] not in ([_FORMAT_1] if text else _READ):
            raise InstrumentError(f"{path} is no instrument of this version")
        yield header, {name: array.astype(np.float32) for name, array in arrays.items()}
    except InstrumentError:
        raise
    except RecursionError as error:
        sentence = f"{path} is truncated or no instrument (its header is nested too deep)"
        raise InstrumentError(sentence) from error
    except (OSError, ArithmeticError, LookupError, TypeError, ValueError, SafetensorError) as error:
        raise InstrumentError(f"{path} is truncated or no instrument ({error})") from error
