"""Plans of a notebook: the runs that it would train, and what they cost, without training any.

The program of a child of the report, ``python -m vaelib.runs.plans``. It executes the cells of a
notebook up to the one that is tagged "plan", which leaves a dict `plans` of `recipes.Plan`.
"""

import ast
import re
import time
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp

from vaelib.processes import Work, serve
from vaelib.profiles import Profile
from vaelib.recipes import Plan
from vaelib.runs import cases, lists

__all__ = ["plans_of", "rate", "runs_of"]

SHARE = 0.8
"""Of the rate of a matrix product that training reaches with one core; `make bench` measures it."""


def plans_of(file: Path, profile: str) -> dict[Any, Plan]:
    """Execute a percent script up to its cell tagged "plan", for a profile; none has no plans.

    Raises
    ------
    ValueError
        In one sentence: two such cells, or one that leaves no plans, or a cell that fails.
    """
    cells = re.split(r"^# %%", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    tagged = [i for i, cell in enumerate(cells) if '"plan"' in cell.partition("\n")[0]]
    if not tagged:
        return {}
    if len(tagged) > 1:
        raise ValueError(f"{file.name} has {len(tagged)} cells tagged plan: join them in one")
    names: dict[str, Any] = {"__name__": "__main__"}
    for i, cell in enumerate(cells[: tagged[0] + 1]):
        tags, _, code = cell.partition("\n")
        try:
            # The numbers of lines are those of the cell, which is how notebooks count.
            exec(compile(ast.parse(code), f"{file.name}, cell {i}", "exec"), names)
        except Exception as error:
            raise ValueError(f"{file.name}, cell {i}: {type(error).__name__}: {error}") from error
        if '"parameters"' in tags:
            names |= {"profile": profile, "record": False}
    found = names.get("plans")
    if not (isinstance(found, dict) and all(isinstance(p, Plan) for p in found.values())):
        raise ValueError(f"{file.name}: the cell tagged plan leaves no dict `plans` of plans")
    return found


def rate(seconds: float = 0.2) -> float:
    """Operations a second of a float32 matrix product of this process: its best of some."""
    a, best = jnp.ones((768, 768)), 0.0
    product = jax.jit(jnp.matmul)
    product(a, a).block_until_ready()
    end = time.perf_counter() + seconds
    while not best or time.perf_counter() < end:
        began = time.perf_counter()
        product(a, a).block_until_ready()
        best = max(best, 2 * 768**3 / (time.perf_counter() - began))
    return best


def runs_of(
    plans: dict[Any, Plan], profile: Profile, operations_a_second: float, list_file: Path | None
) -> list[dict[str, Any]]:
    """What the plans would train, a dict a run; they are added to a list of runs, if one is named.

    Returns
    -------
    list of dict
        "plan", "beta" (as the recipe calls it), "seed", "steps" (the budget), "core_s" (at most: a
        run may stop at the gate), "read_by", "run" (its file's name), "trained", and "job": what
        a child of `vaelib.runs` is told of it, if there is a list.
    """
    jobs = {name: cases.jobs(list(plan.cases.values()), profile) for name, plan in plans.items()}
    if plans and list_file is not None:
        readers = [plan.read_by for name, plan in plans.items() for _ in jobs[name]]
        lists.add(list_file, [*chain(*jobs.values())], readers)
        told = {run.file.resolve(): run.told(wait=True) for run in lists.read(list_file)}
    found = []
    for name, plan in plans.items():
        for (beta, seed), job in zip(plan.cases, jobs[name], strict=True):
            found.append(
                {
                    "plan": ", ".join(map(str, name)) if isinstance(name, tuple) else str(name),
                    "beta": beta,
                    "seed": seed,
                    "steps": job.case.training.steps,
                    "core_s": cases.flops(job.case) / (SHARE * operations_a_second),
                    "read_by": plan.read_by,
                    "run": job.file.name,
                    "trained": job.file.exists(),
                    "job": told[job.file.resolve()] if list_file else None,
                }
            )
    return found


def program() -> Work:
    """The program of the child."""
    operations_a_second = rate()

    def work(told: dict[str, Any], tell: Callable[[Any], None]) -> list[dict[str, Any]]:
        found = plans_of(Path(told["notebook"]), told["profile"])
        # Other devices train the runs of a notebook together, without a list.
        cpu = jax.default_backend() == "cpu"
        list_file = Path(told["list"]) if told["list"] and cpu else None
        profile = Profile(told["profile"])
        return runs_of(found, profile, operations_a_second, list_file)

    return work


if __name__ == "__main__":
    serve(program)
