"""Dry run: every run that a report would train, its steps, its cost, and who reads it."""

from collections.abc import Iterator
from pathlib import Path

from vaelib.profiles import Profile
from vaelib.report import records
from vaelib.report.plans import planned
from vaelib.report.terminal import duration
from vaelib.store import one_sentence

__all__ = ["lines"]

CORES = 2
"""For which the sums are given: runs train one a core."""


def lines(profile: Profile, list_file: Path | None = None) -> Iterator[str]:
    """Describe a report's runs, notebook by notebook, then the sums.

    Parameters
    ----------
    profile : Profile
    list_file : Path, optional
        Where the list of the runs is written, with their data beside it, for
        ``python -m vaelib.runs``.

    Raises
    ------
    OSError, RuntimeError, ValueError
        In one sentence: what is missing, or wrong with a notebook.
    """
    if list_file is not None:
        _make_room(list_file)
    names = records.listed(profile)
    if not names:
        raise ValueError(f"there are no notebooks in {profile.root / 'notebooks'}")
    first: dict[str, str] = {}
    sums: dict[str, float] = {}
    yield f"{'plan':<40} {'beta':>8} {'seed':>4} {'steps':>7} {'core s':>7}  read by"
    for name, runs in planned(profile, names, list_file, JAX_PLATFORMS="cpu"):
        if runs:
            yield f"\n{name}"
            sums[name] = sum(run["core_s"] for run in runs if run["run"] not in first)
        for run in runs:
            here = f"{name}, {run['plan']}"
            before = first.setdefault(run["run"], here)
            cost = f"{run['core_s']:.0f}" if before == here else "-"
            same = f" (the run of {before})" if before != here else ""
            trained = " (trained)" if run["trained"] else ""
            yield (
                f"{run['plan']:<40} {run['beta']:>8.4g} {run['seed']:>4} {run['steps']:>7} "
                f"{cost:>7}  {run['read_by'] or 'nobody'}{same}{trained}"
            )
    yield ""
    for name, seconds in sums.items():
        yield f"{name:<40} {seconds:>21.0f} core s"
    total = sum(sums.values())
    took = f"at most {total:.0f} core s: {duration(total / CORES)} on {CORES} cores"
    yield f"{len(first)} runs, {took}"


def _make_room(file: Path) -> None:
    """Remove a list that was made before; ValueError if something else stands in its place."""
    with one_sentence("write", file):
        if not file.exists():
            return
        with open(file, "rb") as opened:
            if opened.read(9) != b'{\n "runs"':
                raise ValueError(f"{file} is no list of runs: name another file")
        file.unlink()
