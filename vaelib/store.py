"""Files that are either complete or absent, and the digests by which they are found and checked.

A file appears under its final name only when it is whole (`replacing`), so a killed run never
leaves half a file that counts as done. What was computed is found by the digest of what made it:
its configuration, its data and the code (`digest`, `code_digest`), never by name alone. Arrays are
kept in one container with a JSON header and a checksum over everything (`write_arrays`).
"""

import ast
import errno
import fcntl
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import re
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy

__all__ = [
    "DamagedFileError",
    "code_digest",
    "digest",
    "file_digest",
    "in_one_line",
    "json_bytes",
    "one_sentence",
    "pack_arrays",
    "read_arrays",
    "replacing",
    "scratch",
    "versions",
    "write_arrays",
    "write_bytes",
    "write_json",
]

_FOLDER = "a folder stands in the file's place: name a file, or move the folder away"
_REASONS = {
    errno.ENOSPC: "the disk is full: free some space and run again",
    errno.EDQUOT: "the disk quota is used up: free some space and run again",
    errno.EFBIG: "the file would be larger than the system allows: raise the limit and run again",
    errno.EACCES: "permission is denied: change the permissions there and run again",
    errno.EPERM: "permission is denied: change the permissions there and run again",
    errno.EROFS: "the file system is read-only: choose a writable place and run again",
    errno.ENOTDIR: "a part of that path is a file, not a folder: move it away and run again",
    ("read", errno.ENOTDIR): "it is a file, or a part of its path is: name a folder",
    errno.EEXIST: "a part of that path is a file, not a folder: move it away and run again",
    errno.ENOENT: "there is no such file or folder: check the name",
    errno.EISDIR: _FOLDER,
    errno.ENOTEMPTY: _FOLDER,
    errno.ELOOP: "its links lead in a circle: remove them and run again",
    errno.ENAMETOOLONG: "the name is too long for the file system: choose a shorter path",
    errno.EIO: "the disk fails to read or write it: check the disk, or choose another place",
}


@contextmanager
def one_sentence(doing: str, path: Path) -> Iterator[None]:
    """Say in one sentence what the system refused, where, and what to do.

    Raises
    ------
    OSError
        "cannot `doing` `path`: the reason: what to do", in place of the system's own error; `doing`
        is "read" or "write".
    """
    try:
        yield
    except OSError as error:
        known = _REASONS.get((doing, error.errno)) or _REASONS.get(error.errno)
        reason = known or error.strerror or str(error)
        raise OSError(error.errno, f"cannot {doing} {path}: {reason}") from error


def in_one_line(error: BaseException) -> str:
    """An error in one line; what the system refused, as it stands, with the file's name."""
    sentence = str(getattr(error, "strerror", None) or error)
    if name := getattr(error, "filename", None):
        sentence = f"{name}: {sentence}"
    # A name of a file may hold what moves a terminal's cursor.
    return "".join(c if c.isprintable() else "?" for c in " ".join(sentence.split()))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Write a file under a temporary name beside `path`; it takes its name only when complete.

    Where `path` is a symbolic link, the file that it points to is replaced and the link stays.

    It yields the temporary name, of the same suffix. The folder is made if absent.

    Raises
    ------
    OSError
        One sentence with the reason (disk full, permission, ...). What stood under `path` before is
        untouched and the temporary file is gone.
    """
    target = Path(os.path.realpath(path))
    with one_sentence("write", path), scratch(target) as temporary:
        yield temporary
        with open(temporary, "rb") as f:
            os.fsync(f.fileno())
        os.replace(temporary, target)


@contextmanager
def scratch(path: Path) -> Iterator[Path]:
    """Make an empty file beside `path` under a name that nobody can guess; it goes with the block.

    The file is locked while it is in use. What a killed process left of earlier scratch files of
    `path` is not locked, and is removed. The new one has the same suffix.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    name = re.compile(rf"\.{re.escape(path.stem)}\.[0-9a-f]{{16}}{re.escape(path.suffix)}")
    with os.scandir(path.parent) as entries:
        left = [entry.path for entry in entries if name.fullmatch(entry.name)]
    for file in left:
        with suppress(OSError), open(file, "rb") as f:
            fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.unlink(file)
    while True:
        file = path.with_name(f".{path.stem}.{secrets.token_hex(8)}{path.suffix}")
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:
            break
        # Another process took it for a leftover before it was locked.
        os.close(descriptor)
    try:
        yield file
    finally:
        file.unlink(missing_ok=True)
        os.close(descriptor)


def write_json(path: Path, value: object) -> None:
    """Write `value` as JSON, sorted by key, atomically; a ValueError refuses NaN and infinity."""
    write_bytes(path, json_bytes(value))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file atomically; an OSError says in one sentence why it cannot be written."""
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def json_bytes(value: object) -> bytes:
    """JSON sorted by key; a ValueError refuses NaN and infinity."""
    return (json.dumps(value, indent=1, sort_keys=True, allow_nan=False) + "\n").encode()


def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def digest(*parts: object) -> str:
    """SHA-256 of JSON-like values and arrays (their dtype, shape and bytes), in hexadecimal."""
    h = hashlib.sha256()
    for part in parts:
        if isinstance(part, np.ndarray):
            h.update(f"{part.dtype.str}{part.shape}".encode())
            if part.size:
                h.update(memoryview(np.ascontiguousarray(part)).cast("B"))
        else:
            h.update(json.dumps(part, sort_keys=True).encode())
        h.update(b"\0")
    return h.hexdigest()


def code_digest(*modules: str) -> str:
    """Digest of modules' code by name.

    Comments, docstrings, layout, and what is raised and said in an error do not count.

    Raises
    ------
    ModuleNotFoundError
        If a module is not found.
    """
    specs = {name: importlib.util.find_spec(name) for name in modules}
    for name, spec in specs.items():
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"no module named {name!r}")
    return digest([_tree(Path(spec.origin).read_bytes()) for spec in specs.values()])


@cache
def _tree(source: bytes) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        documented = isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        if documented and ast.get_docstring(node, clean=False) is not None:
            # A docstring may be all there is; an empty body is fine for a digest.
            del node.body[0]
        if isinstance(node, ast.Raise):
            node.exc = node.cause = None
    return ast.dump(tree)


def versions(*packages: str) -> dict[str, str]:
    """The installed version of each distribution, by name."""
    return {name: importlib.metadata.version(name) for name in packages}


class DamagedFileError(ValueError):
    """A file of arrays cannot be trusted: truncated, changed, or of another kind or version."""


def pack_arrays(arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> bytes:
    """Put arrays and a header into the bytes of one safetensors file; the same give the same bytes.

    The header is kept with the checksum of everything, under "sha256".
    """
    # safetensors takes the memory of an array as it lies, whatever its strides say.
    plain = {name: np.asarray(array, order="C") for name, array in arrays.items()}
    # One entry: safetensors writes several in an order that changes from run to run.
    text = json.dumps({**header, "sha256": _checksum(plain, header)}, sort_keys=True)
    return safetensors.numpy.save(plain, {"header": text})


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> None:
    """Write arrays and a header to one file (see `pack_arrays`), atomically."""
    write_bytes(path, pack_arrays(arrays, header))


def read_arrays(path: Path) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Read the header and the arrays of a file that `write_arrays` wrote.

    Raises
    ------
    DamagedFileError
        If the file is truncated, was changed after it was written, or is another file.
    OSError
        If it is absent or cannot be read.
    """
    try:
        with one_sentence("read", path), open(path, "rb"):  # its errors have a number
            pass
        with safetensors.safe_open(path, "numpy") as f:
            header = json.loads((f.metadata() or {}).get("header", "null"))
            arrays = {name: f.get_tensor(name) for name in f.keys()}  # noqa: SIM118
    except (safetensors.SafetensorError, ValueError, RecursionError) as error:
        raise DamagedFileError(f"{path} is truncated or no file of arrays ({error})") from error
    if not isinstance(header, dict):
        raise DamagedFileError(f"{path} is no file of arrays of this version: it has no header")
    if header.pop("sha256", None) != _checksum(arrays, header):
        raise DamagedFileError(f"{path} was changed after it was written: its checksum is wrong")
    return header, arrays


def _checksum(arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> str:
    return digest(header, *(part for name in sorted(arrays) for part in (name, arrays[name])))
