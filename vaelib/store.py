"""Files that are either complete or absent, and the digests by which they are found and checked.

A file appears under its final name only when it is whole (`replacing`), so a killed run never
leaves half a file that counts as done. What was computed is found by the digest of what made it:
its configuration, its data and the code (`digest`, `code_digest`), never by name alone.
"""

import ast
import errno
import hashlib
import importlib.metadata
import importlib.util
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

__all__ = [
    "code_digest",
    "digest",
    "file_digest",
    "one_sentence",
    "replacing",
    "versions",
    "write_json",
]

_REASONS = {
    errno.ENOSPC: "the disk is full: free some space and run again",
    errno.EDQUOT: "the disk quota is used up: free some space and run again",
    errno.EFBIG: "the file would be larger than the system allows: raise the limit and run again",
    errno.EACCES: "permission is denied: change the permissions there and run again",
    errno.EPERM: "permission is denied: change the permissions there and run again",
    errno.EROFS: "the file system is read-only: choose a writable place and run again",
    errno.ENOTDIR: "a part of that path is a file, not a folder: move it away and run again",
    errno.EEXIST: "a part of that path is a file, not a folder: move it away and run again",
    errno.EISDIR: "a folder stands in the file's place: move it away and run again",
    errno.ENOTEMPTY: "a folder stands in the file's place: move it away and run again",
    errno.ELOOP: "its links lead in a circle: remove them and run again",
    errno.ENAMETOOLONG: "the name is too long for the file system: choose a shorter path",
    errno.EIO: "the disk fails to read or write it: check the disk, or choose another place",
}


@contextmanager
def one_sentence(doing: str, path: Path) -> Iterator[None]:
    """Say in one sentence what the system refused, where, and what to do.

    Parameters
    ----------
    doing : str
        What is done with `path`: "read", "write".
    path : Path
        The file or folder.

    Raises
    ------
    OSError
        "cannot `doing` `path`: the reason: what to do", in place of the system's own error.
    """
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno, error.strerror or str(error))
        raise OSError(error.errno, f"cannot {doing} {path}: {reason}") from error


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Write a file under a temporary name beside `path`; it takes its name only when complete.

    Parameters
    ----------
    path : Path
        The final name. Its folder is made if absent.

    Yields
    ------
    Path
        The temporary name to write to, with the same suffix.

    Raises
    ------
    OSError
        One sentence with the reason (disk full, permission, ...). What stood under `path` before is
        untouched and the temporary file is gone.
    """
    temporary = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        with one_sentence("write", path):
            path.parent.mkdir(parents=True, exist_ok=True)
            yield temporary
            with open(temporary, "rb") as f:
                os.fsync(f.fileno())
            os.replace(temporary, path)
    finally:
        # On success the name is gone; after a failure the folder may not even exist.
        if temporary.parent.is_dir():
            temporary.unlink(missing_ok=True)


def write_json(path: Path, value: object) -> None:
    """Write `value` as JSON, sorted by key, atomically; NaN and infinity are refused.

    Raises
    ------
    ValueError
        If a number is not finite.
    OSError
        If the file cannot be written (see `replacing`).
    """
    text = json.dumps(value, indent=1, sort_keys=True, allow_nan=False) + "\n"
    with replacing(path) as temporary:
        temporary.write_text(text)


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
            h.update(memoryview(np.ascontiguousarray(part)).cast("B"))
        else:
            h.update(json.dumps(part, sort_keys=True).encode())
        h.update(b"\0")
    return h.hexdigest()


def code_digest(*modules: str) -> str:
    """Digest of modules' code by name; comments, docstrings and layout do not count.

    Raises
    ------
    ModuleNotFoundError
        If a module is not found.
    """
    trees = []
    for name in modules:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"no module named {name!r}")
        tree = ast.parse(Path(spec.origin).read_text())
        for node in ast.walk(tree):
            body = getattr(node, "body", None)
            if (
                isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
                and body
                and isinstance(body[0], ast.Expr)
                and isinstance(body[0].value, ast.Constant)
                and isinstance(body[0].value.value, str)
            ):
                # A docstring may be all there is; an empty body is fine for a digest.
                node.body = body[1:]
        trees.append(ast.dump(tree))
    return digest(trees)


def versions(*packages: str) -> dict[str, str]:
    """The installed version of each distribution, by name."""
    return {name: importlib.metadata.version(name) for name in packages}
