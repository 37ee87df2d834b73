"""Notebooks: those of a report that are due, several at a time, each in a child.

Those that hand each other files, the instrument, run one after another. The one that measures how
fast it is played runs alone, after all. As a program this is the child.
"""

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from vaelib.processes import Children, Work, serve
from vaelib.profiles import Profile
from vaelib.report import records
from vaelib.report.terminal import Progress, duration
from vaelib.store import in_one_line

__all__ = ["run_due"]


def run_due(profile: Profile, names: Sequence[str]) -> None:
    """Run the notebooks whose record is not current.

    Parameters
    ----------
    names : sequence of str
        The notebooks, in order, without suffix.

    Raises
    ------
    OSError, RuntimeError, ValueError
        In one sentence: what a cell raised, or that a process died.
    """
    shared = {name: records.shared(profile, name) for name in names}
    alone = [name for name in names if "live" in shared[name]]
    users = Counter(file for files in shared.values() for file in files)
    hands_on = [name for name in names if any(users[file] > 1 for file in shared[name])]
    in_turn = [name for name in hands_on if name not in alone]
    # What takes longest begins first.
    others = [[name] for name in names if name not in {*in_turn, *alone}]
    _run(profile, [in_turn, *others])
    for name in alone:
        _run(profile, [[name]])


def _run(profile: Profile, rows: Sequence[Sequence[str]]) -> None:
    """Run rows of notebooks at a time; those of a row one after another, from the first due on."""
    jobs = []
    for row in rows:
        made_from = {name: records.inputs(profile, name) for name in row}
        due = [name for name in row if records.outdated(profile, name, made_from[name])]
        if due:
            names = row[row.index(due[0]) :]
            jobs.append({"names": names, "made_from": made_from[due[0]]})
    if not jobs:
        return
    listed = records.listed(profile)
    titles = {name: f"{name} ({i} of {len(listed)})" for i, name in enumerate(listed, 1)}
    several = sum(len(job["names"]) for job in jobs) > 1
    progress = Progress("notebooks" if several else titles[jobs[0]["names"][0]], lasts=False)
    told = {"root": str(profile.root), "profile": profile.name, "columns": progress.columns}
    jobs = [told | job for job in jobs]
    first, failed = [job["names"][0] for job in jobs], None

    def show(job: int, told: Any) -> None:
        if isinstance(told, str):
            progress.show(told, source=job)
        else:
            progress.keep(f"{titles[told['name']]}: {duration(told['seconds'])}")

    try:
        with Children("vaelib.report.notebooks", doing="notebook") as children:
            for _, answer in children.run(jobs, name=first.__getitem__, progress=show):
                if "failed" in answer:
                    failed = failed or answer["failed"]
                    # Those under way run to their end, no other is begun.
                    for job in jobs:
                        job["names"] = []
    finally:
        progress.stop()
    if failed:
        raise RuntimeError(failed)


def program() -> Work:
    """The program of a child: it runs one notebook after another."""
    # jsonschema would compile a grammar of addresses for a second, and no notebook has any.
    sys.modules.setdefault("rfc3987_syntax", None)
    from vaelib.report import execute

    def work(told: dict[str, Any], tell: Callable[[Any], None]) -> dict[str, Any]:
        profile = Profile(told["profile"], root=Path(told["root"]))
        for name in told["names"]:
            # An earlier one of the row may have made what this one reads.
            first = name == told["names"][0]
            made_from = told["made_from"] if first else records.inputs(profile, name)
            if records.outdated(profile, name, made_from) is None:
                continue
            how = {"made_from": made_from, "columns": told["columns"]}
            try:
                took = execute.run(name, profile, show=tell, **how)
            except (OSError, RuntimeError, ValueError) as error:
                return {"failed": in_one_line(error)}
            except KeyboardInterrupt:  # the kernel was shut down, as this child was told to end
                sys.exit()
            tell({"name": name, "seconds": took["seconds"]})
        return {}

    return work


if __name__ == "__main__":
    serve(program)
