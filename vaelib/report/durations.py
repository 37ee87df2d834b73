"""How long things take: the notebooks, and a sound from its controller; and on what machine.

The runner leaves the seconds and the peak memory of every notebook beside it, in
``<name>.time.json``, and the last notebook leaves what it measured live in ``live.json``: apart
from the results, which are the same bytes in every run.
"""

import json
import math
import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vaelib.profiles import Profile

__all__ = ["listed", "live", "machine", "measured", "published"]


def listed(profile: Profile) -> list[str]:
    """The names of the report's notebooks, in order."""
    return sorted(file.stem for file in (profile.root / "notebooks").glob("[0-9]*.py"))


def measured(profile: Profile, names: Sequence[str]) -> list[dict[str, Any]]:
    """What notebooks took when they last ran to their end; those that never did are left out.

    Returns
    -------
    list of dict
        "notebook", "seconds" and "peak_memory_mb", in the order of `names`. What was rendered and
        trained before is found again and takes no time.
    """
    return _valid({name: _read(profile.notebooks / f"{name}.time.json") for name in names})


def published(profile: Profile) -> list[dict[str, Any]]:
    """What the notebooks of the published run took, as `measured` has it; broken ones left out."""
    run = _read(profile.published / "run.json")
    notebooks = run.get("notebooks") if isinstance(run, dict) else None
    return _valid(notebooks if isinstance(notebooks, dict) else {})


def live(profile: Profile) -> dict[str, dict[str, float]]:
    """Latencies that the last notebook measured, by what was measured; empty if it never did.

    Returns
    -------
    dict
        "moves", how often a controller moved; "frames", how many frames came of it; "median_ms",
        "p95_ms" and "p99_ms" from the one to the other, by name.
    """
    found = _read(profile.live)
    keys = ("moves", "frames", "median_ms", "p95_ms", "p99_ms")
    return {
        name: {key: value[key] for key in keys}
        for name, value in (found.items() if isinstance(found, dict) else ())
        if isinstance(value, dict) and all(_positive(value.get(key)) for key in keys)
    }


def machine() -> str:
    """Processor, usable cores, memory and operating system, in a few words."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        model = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    except OSError:
        model = None
    processor = " ".join(model[1].split()) if model else platform.machine()
    # A container or taskset may leave fewer cores than there are.
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        system = f"{platform.system()} {platform.release()}"
    cores = "1 core" if count == 1 else f"{count} cores"
    return f"{processor}, {cores}, {memory:.0f} GiB of memory, {system}"


def _valid(took: dict[str, Any]) -> list[dict[str, Any]]:
    keys = ("seconds", "peak_memory_mb")
    return [
        {"notebook": name, **{key: value[key] for key in keys}}
        for name, value in took.items()
        if isinstance(value, dict) and all(_positive(value.get(key)) for key in keys)
    ]


def _positive(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and 0 < value < math.inf


def _read(file: Path) -> Any:
    """A JSON file's value; None if it is missing or broken, since a duration never stops a run."""
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
