"""The published run: a full report that is kept in git, and whether a fresh one has its numbers.

    python -m vaelib.report.publish publish
    python -m vaelib.report.publish check

Beside the report and its results, ``run.json`` says when, on what machine and with which packages
they were made, how long that took, and the SHA-256 of each file.
"""

import argparse
import hashlib
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from vaelib.profiles import ROOT, Profile
from vaelib.report import build
from vaelib.report.durations import live, machine, measured
from vaelib.report.offline import check_page
from vaelib.report.typeset import ReportError
from vaelib.store import file_digest, in_one_line, json_bytes

__all__ = ["compare", "fresh", "main", "publish", "verify"]

# Spectra peak near 10^3: what is smaller than this is the rounding of their arithmetic.
FLOOR = 1e-8

_OWN = tuple(file.name for file in Profile().own_sounds)
_INSTRUMENTS = ("instrument.safetensors", "instrument_fm.safetensors", *_OWN)
FILES = ("report.html", "report.pdf", "results.json", "claims.json", "instrument.html")
FILES += _INSTRUMENTS
_LATER = {"claims.json", "instrument_fm.safetensors", *_OWN, "instrument.html"}
"""Files that earlier published runs did not have."""

_NOTEBOOK_LINK = re.compile(r'<a [^>]*href="notebooks/[^"]*"[^>]*>(.*?)</a>', re.DOTALL)


def publish(profile: Profile) -> list[Path]:
    """Keep the full report in ``reports/published``: all of its files take their names, or none.

    The pages of the notebooks, megabytes of them, stay behind: what linked to them becomes text.
    Returns the files written.

    Raises
    ------
    ReportError
        If the report is not full or not whole, in one sentence.
    OSError
        If a file cannot be written.
    """
    if profile.name != "full":
        raise ReportError(f"only the full report is published, not the profile {profile.name!r}")
    names = [name for name in fresh(profile) if name != "verdicts"]
    files = {name: _made(profile, name) for name in FILES}
    page = _NOTEBOOK_LINK.sub(r"\1", files["report.html"].decode("utf-8"))
    check_page(page, "report.html", profile.published, beside=FILES)
    files["report.html"] = page.encode("utf-8")
    took = {m.pop("notebook"): m for m in measured(profile, names)}
    if absent := [name for name in names if name not in took]:
        raise ReportError(f"nothing tells how long {absent[0]} took: run make report")
    run = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": build.versions(),
        "machine": machine(),
        "seconds": round(sum(t["seconds"] for t in took.values()), 1),
        "peak_memory_mb": max(t["peak_memory_mb"] for t in took.values()),
        "notebooks": took,
        "live": live(profile),
        "sha256": {name: hashlib.sha256(files[name]).hexdigest() for name in FILES},
    }
    # run.json takes its name last: what it says of the others is then true.
    files = {"run.json": json_bytes(run), **files}
    build.write_together({profile.published / name: files[name] for name in files})
    return [profile.published / name for name in files]


def verify(profile: Profile) -> tuple[dict[str, Any], dict[str, Any]]:
    """The published run.json and results.json, after a look whether a hand has changed a file.

    Raises
    ------
    ReportError
        If there is no published run, or one of its files is missing or not what was published.
    """
    run = _dict(profile.published / "run.json", "make publish")
    sums = run.get("sha256")
    listed = isinstance(sums, dict) and set(FILES) - _LATER <= set(sums) <= set(FILES)
    if not listed or "date" not in run:
        raise ReportError(f"{profile.published / 'run.json'} is not what make publish writes")
    for name in sums:
        file = profile.published / name
        if not file.is_file():
            raise ReportError(f"there is no {file}, though run.json lists it: run make publish")
        if file_digest(file) != sums[name]:
            raise ReportError(f"{file} was changed by hand: it is not what run.json says it was")
    return run, _dict(profile.published / "results.json", "make publish")


def fresh(profile: Profile) -> dict[str, Any]:
    """The numbers of a report made here, after a look whether the notebooks recorded them.

    Raises
    ------
    ReportError
        If there are none, or a hand has changed one.
    """
    file = profile.reports / "results.json"
    merged = _dict(file, "make report")
    recorded = {name: result["numbers"] for name, result in build.read_results(profile).items()}
    numbers = {name: value for name, value in merged.items() if name != "verdicts"}
    _, lines = compare(recorded, numbers, tolerance=0, floor=0)
    if lines:
        raise ReportError(
            f"{file} is not what the notebooks recorded, first at {lines[0].partition(':')[0]}: "
            "run make report"
        )
    return merged


def compare(
    published: dict[str, Any], here: dict[str, Any], *, tolerance: float, floor: float = FLOOR
) -> tuple[int, list[str]]:
    """Compare nests of numbers by name.

    Two fractional numbers agree if they differ by no more than `tolerance` times the larger, or by
    no more than `floor`: what is left of a sum of large terms that cancel, an amplitude of 1e-11
    under a peak of 1e3, differs wholly between two machines and means nothing. Whatever is an
    integer on one side, and texts, truth values and None, must be equal.

    Returns
    -------
    agreeing : int
        How many numbers agree.
    lines : list of str
        One line for what differs, is missing here or is new here.
    """
    old, new = dict(_flat(published, "")), dict(_flat(here, ""))
    agreeing, lines = 0, []
    for name in old | new:
        a, b = old.get(name), new.get(name)
        numbers = _number(a) and _number(b)
        if name not in new:
            lines.append(f"{name}: published {_json(a)}, missing here")
        elif name not in old:
            lines.append(f"{name}: {_json(b)} here, not published")
        elif not _agree(a, b, tolerance, floor):
            by = f", relative difference {_relative(a, b):.2g}" if numbers else ""
            lines.append(f"{name}: published {_json(a)}, here {_json(b)}{by}")
        else:
            agreeing += numbers
    return agreeing, lines


def _flat(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if value and isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _flat(inner, f"{name}.{key}".lstrip("."))
    else:
        yield name, value


def _agree(a: Any, b: Any, tolerance: float, floor: float) -> bool:
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=tolerance, abs_tol=floor)
    return a == b and (type(a) is type(b) or (_number(a) and _number(b)))


def _relative(a: float, b: float) -> float:
    return abs(a - b) / (max(abs(a), abs(b)) or 1)  # of 0 and NaN, max may return 0


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _made(profile: Profile, name: str) -> bytes:
    """What a full report leaves of one of the files that are published."""
    file = (profile.data if name in _INSTRUMENTS else profile.reports) / name
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        raise ReportError(f"there is no {file}: run make report") from error


def _dict(file: Path, command: str) -> dict[str, Any]:
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ReportError(f"there is no {file}: run {command}") from error
    except (ValueError, RecursionError) as error:
        raise ReportError(f"{file} is broken ({error}): run {command}") from error
    if not isinstance(value, dict):
        raise ReportError(f"{file} is broken (it holds no names): run {command}")
    return value


def _tolerance(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"a tolerance is 0 or a positive number, not {text!r}")
    return value


def main(arguments: list[str] | None = None) -> int:
    """Command line: publish or check; status 1 if a number differs or something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m vaelib.report.publish", description=__doc__)
    parser.add_argument("command", choices=["publish", "check"])
    parser.add_argument(
        "--tolerance", type=_tolerance, default=1e-3, help="relative difference (default: 1e-3)"
    )
    parser.add_argument("--profile", default="full", help="only the full report is published")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository's root")
    options = parser.parse_args(arguments)
    try:
        profile = Profile(options.profile, options.root.resolve())
        if options.command == "publish":
            for file in publish(profile):
                print(f"{file}  {file.stat().st_size / 1024:.0f} KB")
            return 0
        run, published = verify(profile)
        agreeing, lines = compare(published, fresh(profile), tolerance=options.tolerance)
        if lines:
            print(*lines, sep="\n")
            raise ReportError(f"{len(lines)} results differ from the run of {run['date']}")
    except (OSError, ValueError) as error:
        print(f"error: {in_one_line(error)}", file=sys.stderr)
        return 1
    print(f"{agreeing} numbers agree with the published run of {run['date']}")
    verdicts = Counter(claim["verdict"] for claim in published.get("verdicts", {}).values())
    for verdict, n in verdicts.most_common():
        print(f"{n:4} {verdict}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
