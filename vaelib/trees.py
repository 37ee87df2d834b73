"""Pytrees of arrays on disk: one safetensors file with a header and a checksum.

Two writings of the same arrays give the same bytes, and a file that was truncated or changed is
refused when it is read.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import jax
import numpy as np
import safetensors
import safetensors.numpy
from jaxtyping import Array

from vaelib.store import digest, replacing

__all__ = ["TreeFileError", "read_tree", "unflattened", "write_tree"]

Tree = TypeVar("Tree")


class TreeFileError(ValueError):
    """A file cannot be trusted: truncated, changed, or of another version."""


def _flattened(tree: Any) -> dict[str, np.ndarray]:
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    name = jax.tree_util.keystr
    return {name(path, simple=True, separator="/"): np.asarray(leaf) for path, leaf in leaves}


def unflattened(path: Path, template: Tree, prefix: str, arrays: Mapping[str, np.ndarray]) -> Tree:
    """Put the arrays whose names begin with `prefix` into the structure of `template`.

    Raises
    ------
    TreeFileError
        If one is absent or of another shape: the file was written by another version.
    """

    def leaf(where, shape: jax.ShapeDtypeStruct) -> Array:
        name = f"{prefix}/{jax.tree_util.keystr(where, simple=True, separator='/')}"
        if name not in arrays or arrays[name].shape != shape.shape:
            raise TreeFileError(f"{path} was written by another version (no {name} {shape.shape})")
        return jax.numpy.asarray(arrays[name], shape.dtype)

    return jax.tree_util.tree_map_with_path(leaf, template)


def write_tree(path: Path, tree: Any, header: dict[str, Any]) -> None:
    """Write a pytree of arrays and a header of JSON values to one safetensors file, atomically.

    Raises
    ------
    OSError
        If it cannot be written; nothing is left half-written.
    """
    arrays = _flattened(tree)
    text = json.dumps(header | {"sha256": _checksum(arrays, header)}, sort_keys=True)
    with replacing(path) as temporary:
        # One entry: safetensors writes several in an order that changes from run to run.
        temporary.write_bytes(safetensors.numpy.save(arrays, {"tree": text}))


def read_tree(path: Path) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Read the header and the arrays, by name, "params/decoder/out/bias".

    Raises
    ------
    TreeFileError
        If the file is truncated or was changed after it was written.
    """
    try:
        with safetensors.safe_open(path, "numpy") as f:
            header = json.loads((f.metadata() or {}).get("tree", "{}"))
            arrays = {name: f.get_tensor(name) for name in f.keys()}  # noqa: SIM118
    except (safetensors.SafetensorError, json.JSONDecodeError) as error:
        raise TreeFileError(f"{path} is truncated or no file of ours ({error})") from error
    if header.pop("sha256", None) != _checksum(arrays, header):
        raise TreeFileError(f"{path} was changed after it was written: its checksum is wrong")
    return header, arrays


def _checksum(arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> str:
    return digest(header, *(part for name in sorted(arrays) for part in (name, arrays[name])))
