"""Notebooks: those of a report that are due, several at a time, each in a child.

A notebook that writes or reads a file of another one, the instrument, runs alone, after all before
it. As a program this is the child.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from vaelib.processes import Children, Work, serve
from vaelib.profiles import Profile
from vaelib.report import records
from vaelib.report.terminal import Progress, duration

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
    alone = [name for name in names if records.shares(profile, name)]
    _run(profile, [name for name in names if name not in alone])
    for name in alone:
        _run(profile, [name])


def _run(profile: Profile, names: Sequence[str]) -> None:
    # An earlier notebook may have made what one that runs alone reads.
    made_from = {name: records.inputs(profile, name) for name in names}
    due = [name for name in names if records.outdated(profile, name, made_from[name])]
    if not due:
        return
    listed = records.listed(profile)
    titles = [f"{name} ({listed.index(name) + 1} of {len(listed)})" for name in due]
    progress = Progress("notebooks" if len(due) > 1 else titles[0], lasts=False)
    told = {"root": str(profile.root), "profile": profile.name, "columns": progress.columns}
    jobs = [told | {"name": name, "made_from": made_from[name]} for name in due]
    failed = None
    try:
        with Children("vaelib.report.notebooks", doing="notebook") as children:
            done = children.run(jobs, name=due.__getitem__, progress=lambda _, x: progress.show(x))
            for i, took in done:
                if "seconds" in took:
                    progress.keep(f"{titles[i]}: {duration(took['seconds'])}")
                else:
                    failed = failed or took["failed"]
                    # Those under way run to their end, no other is begun.
                    for job in jobs:
                        job["name"] = None
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
        if told["name"] is None:
            return {"failed": None}
        profile = Profile(told["profile"], root=Path(told["root"]))
        how = {name: told[name] for name in ("made_from", "columns")}
        try:
            return execute.run(told["name"], profile, show=tell, **how)
        except (OSError, RuntimeError, ValueError) as error:
            return {"failed": str(getattr(error, "strerror", None) or error)}
        except KeyboardInterrupt:  # the kernel was shut down, as this child was told to end
            sys.exit()

    return work


if __name__ == "__main__":
    serve(program)
