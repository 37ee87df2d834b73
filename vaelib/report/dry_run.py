"""Dry run: every run that a report would train, its steps, its cost, and who reads it.

Only the study knows what a plan is, and the report does not import the study: a child executes the
cells of the notebooks, in the environment in which they run, and answers in plain numbers.
"""

from collections.abc import Iterator
from pathlib import Path

from vaelib.processes import Children
from vaelib.profiles import Profile
from vaelib.report import records
from vaelib.report.terminal import duration

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
        list_file.unlink(missing_ok=True)
    names = records.listed(profile)
    if not names:
        raise ValueError(f"there are no notebooks in {profile.root / 'notebooks'}")
    told = [
        {
            "notebook": str(profile.root / "notebooks" / f"{name}.py"),
            "profile": profile.name,
            "list": str(list_file.resolve()) if list_file else None,
        }
        for name in names
    ]
    first: dict[str, str] = {}
    sums: dict[str, float] = {}
    yield f"{'plan':<40} {'beta':>8} {'seed':>4} {'steps':>7} {'core s':>7}  read by"
    # One child: the plans of the next notebook are added to the list of the last.
    where = {"JAX_PLATFORMS": "cpu", "MPLBACKEND": "agg"}
    with Children("vaelib.runs.plans", doing="planning", processes=1, **where) as child:
        for i, runs in child.run(told, name=names.__getitem__):
            if runs:
                yield f"\n{names[i]}"
                sums[names[i]] = sum(run["core_s"] for run in runs if run["run"] not in first)
            for run in runs:
                here = f"{names[i]}, {run['plan']}"
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
