"""Records: whether an executed notebook, or the page, is still what its inputs make.

Beside each lies a record, ``<name>.record.json``, written last: the digest of the inputs, the
SHA-256 of every output, and what it took. Digests alone decide, never times: a file that is lost,
damaged or edited by hand is made again, and a source that was only touched is not.
"""

import ast
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vaelib.profiles import Profile
from vaelib.report.dependencies import code, read_text, tree
from vaelib.store import digest, file_digest, write_json

__all__ = [
    "inputs",
    "listed",
    "outdated",
    "outputs",
    "read",
    "record_file",
    "shared",
    "write",
]

_HEADER = re.compile(r"\A\s*# ---\n(?:#.*\n)*?# ---\n")
_BY_PRODUCTS = ("instrument", "instrument_fm", "own_sounds", "atlas", "instrument_page", "live")
"""Properties of `Profile`: files that a notebook may write and a later one read."""


def listed(profile: Profile) -> list[str]:
    """List the report's notebooks, in order: numbered percent scripts with a parameters cell."""
    files = sorted((profile.root / "notebooks").glob("[0-9][0-9]_*.py"))
    named = [file for file in files if re.fullmatch(r"\d\d_\w+", file.stem)]
    return [f.stem for f in named if re.search(r'^# %%.*"parameters"', read_text(f), re.MULTILINE)]


def _cells(text: str) -> str:
    """A percent script's cells, without what JupyterLab keeps about the notebook and the cells."""

    def marker(found: re.Match) -> str:
        return "# %%" + "".join(re.findall(r" \[\w+\]| tags=\[.*?\]", found[0]))

    return re.sub("^# %%.*$", marker, _HEADER.sub("", text), flags=re.MULTILINE).strip()


def inputs(profile: Profile, name: str) -> str:
    """Digest all that decides what a notebook computes, shows and draws.

    These are its cells, its sizes in this profile, the code and the packages that it imports, the
    patches and scripts that it starts, the instrument that an earlier notebook exported for it,
    and the device that is asked for.

    Raises
    ------
    ValueError
        If the notebook, a module or profiles.toml cannot be read.
    """
    source = profile.root / "notebooks" / f"{name}.py"
    parsed = tree(source)
    strings = {n.value for n in ast.walk(parsed) if isinstance(n, ast.Constant)}
    # A script beside the patches brings its neighbours and the patches with it.
    starts = any(isinstance(s, str) and s.endswith(".py") for s in strings)
    scripts = sorted((profile.root / "max" / "build").glob("*.py")) if starts else []
    patches = sorted((profile.root / "max").glob("*.pd")) if starts else []
    earlier = {
        file: sha
        for other in listed(profile)
        if other < name
        for file, sha in (read(profile, other) or {"outputs": {}})["outputs"].items()
    }
    relative = {key: _relative(f, profile) for key, f in _files(profile, _shared(parsed)).items()}
    return digest(
        _cells(read_text(source)),
        dict(profile.sizes(name)),
        code(source, *scripts),
        [file_digest(file) for file in (*scripts, *patches)],
        {key: earlier[file] for key, file in relative.items() if file in earlier},
        os.environ.get("JAX_PLATFORMS", ""),
    )


def shared(profile: Profile, name: str) -> set[str]:
    """Which files a notebook writes for another one or reads, by their properties of `Profile`."""
    return _shared(tree(profile.root / "notebooks" / f"{name}.py"))


def _shared(parsed: ast.Module) -> set[str]:
    return {n.attr for n in ast.walk(parsed) if isinstance(n, ast.Attribute)} & {*_BY_PRODUCTS}


def _relative(file: Path, profile: Profile) -> str:
    return file.relative_to(profile.root).as_posix()


def by_products(profile: Profile, name: str) -> dict[Path, int]:
    """When each file that a notebook shares with others was written, by file."""
    files = _files(profile, shared(profile, name)).values()
    return {file: file.stat().st_mtime_ns for file in files if file.is_file()}


def _files(profile: Profile, keys: Iterable[str]) -> dict[str, Path]:
    """The files of some properties of a profile, by name; a property may have several."""
    values = {key: getattr(profile, key) for key in keys}
    single = {key: value for key, value in values.items() if isinstance(value, Path)}
    several = [file for value in values.values() if not isinstance(value, Path) for file in value]
    return single | {file.name: file for file in several}


def outputs(profile: Profile, name: str) -> list[Path]:
    """List the files that a notebook has left in folders of its own: results, figures, sounds."""
    files = [profile.notebooks / f"{name}.ipynb", profile.results / f"{name}.json"]
    for folder in (profile.figures / name, profile.sounds / name):
        files += sorted(folder.glob("[!.]*"))
    return [file for file in files if file.is_file()]


def record_file(profile: Profile, name: str) -> Path:
    """Where the record of a notebook, or of the page ("report"), lies."""
    return profile.notebooks / f"{name}.record.json"


def write(profile: Profile, name: str, made_from: str, files: Iterable[Path], **took: float):
    """Record that the files are what the inputs make; the last thing that is written.

    Parameters
    ----------
    profile : Profile
        Where the record goes.
    name : str
        The notebook, or "report".
    made_from : str
        Digest of the inputs.
    files : iterable of Path
        The outputs, below the profile's root.
    **took : float
        "seconds", "peak_memory_mb".
    """
    shas = {_relative(file, profile): file_digest(file) for file in files}
    record = {"inputs": made_from, "outputs": shas, **took}
    write_json(record_file(profile, name), record | {"sha256": digest(record)})


def read(profile: Profile, name: str) -> dict[str, Any] | None:
    """Read a record; none if it is missing or damaged."""
    try:
        record = json.loads(record_file(profile, name).read_text(encoding="utf-8"))
        return record if record.pop("sha256") == digest(record) else None
    except (OSError, ValueError, AttributeError, KeyError, TypeError, RecursionError):
        return None


def outdated(profile: Profile, name: str, made_from: str) -> str | None:
    """Say why a notebook, or the page, must be made again; None if it is what its inputs make."""
    record = read(profile, name)
    if record is None:
        return "it was never made, or its record is lost"
    if record["inputs"] != made_from:
        return "what it is made from has changed"
    for file, sha in record["outputs"].items():
        try:
            if file_digest(profile.root / file) != sha:
                return f"{file} is damaged"
        except OSError:
            return f"{file} is lost"
    return None
