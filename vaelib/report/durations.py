"""How long things take: the notebooks, and a sound from its controller; and on what machine.

The record of every notebook holds its seconds and peak memory, and the last notebook leaves what it
measured live in ``live.json``: apart from the results, which are the same bytes in every run.
"""

import json
import math
import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vaelib.processes import usable_cores
from vaelib.profiles import Profile
from vaelib.report import records

__all__ = ["live", "machine", "measured"]


def measured(profile: Profile, names: Sequence[str]) -> list[dict[str, Any]]:
    """What notebooks took when they last ran to their end; those that never did are left out.

    Returns
    -------
    list of dict
        "notebook", "seconds" and "peak_memory_mb", in the order of `names`. What was rendered and
        trained before is found again and takes no time: "longest_seconds" is the longest execution
        of all. "runs", "steps" and "operations" are of what it read, None in an old record.
    """
    keys = ("seconds", "peak_memory_mb")
    found = {name: records.read(profile, name) for name in names}
    return [
        {"notebook": name}
        | {key: record[key] for key in keys}
        | {"longest_seconds": record.get("longest_seconds", record["seconds"])}
        | {key: record.get(key) for key in ("runs", "steps", "operations")}
        for name, record in found.items()
        if record is not None and all(key in record for key in keys)
    ]


def live(profile: Profile) -> dict[str, dict[str, float]]:
    """Latencies that the last notebook measured, by what was measured; empty if it never did.

    Returns
    -------
    dict
        "moves", how often a controller moved; "frames", how many frames came of it; "median_ms",
        "p95_ms" and "p99_ms" from the one to the other, by name.
    """
    try:
        found = json.loads(profile.live.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
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
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        system = f"{platform.system()} {platform.release()}"
    count = usable_cores()
    cores = "1 core" if count == 1 else f"{count} cores"
    return f"{processor}, {cores}, {memory:.0f} GiB of memory, {system}"


def _positive(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and value > 0
