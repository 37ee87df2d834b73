"""Slices: one of n parts of a list of runs, trained by the cores of this machine.

Any queue that starts one command per slice can train a list: an array of Slurm, GNU parallel, a
loop over SSH. Runs that are finished are skipped, one that another process has claimed is left to
it, and waited for at the end. The children alone import JAX.
"""

import argparse
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from vaelib.processes import Children
from vaelib.profiles import compiling
from vaelib.runs.lists import optimised, read
from vaelib.store import in_one_line

__all__ = ["main", "train_slice"]


def train_slice(file: Path, *, part: int = 1, parts: int = 1) -> None:
    """Train every `parts`-th run of a list from the `part`-th on, and print a line for each.

    Raises
    ------
    OSError, ValueError, RuntimeError
        In one sentence: what cannot be read or written, or was made elsewhere; a child that died.
    """
    done, kind = 0, lambda run: optimised(run.made_by)
    listed = sorted(read(file)[part - 1 :: parts], key=kind)
    for fast, of_kind in groupby(listed, key=kind):
        how, runs = compiling(optimised=fast), list(of_kind)
        with Children("vaelib.runs", doing="training", JAX_PLATFORMS="cpu", **how) as children:
            for wait in (False, True):
                told, left = [run.told(wait=wait) for run in runs], []
                titles = [run.title for run in runs]
                for i, answer in children.run(told, name=titles.__getitem__, progress=_warn):
                    if answer == "claimed":
                        left.append(runs[i])
                        continue
                    done += 1
                    print(f"{done}: {titles[i]} {answer}", flush=True)
                runs = left


def _warn(_: int, told: Any) -> None:
    if isinstance(told, str):
        print(told, file=sys.stderr, flush=True)


def main() -> int:
    """Train a slice by the command line; an error is one sentence."""
    parser = argparse.ArgumentParser(prog="python -m vaelib.runs", description=__doc__)
    parser.add_argument("list", type=Path, help="a list of runs, as the report's --list writes it")
    parser.add_argument("--only", default="1/1", metavar="k/n", help="the k-th of n slices")
    options = parser.parse_args()
    try:
        part, slash, parts = options.only.partition("/")
        if not (slash and part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
            raise ValueError(f"--only takes k/n, the k-th of n slices, such as 1/4: {options.only}")
        train_slice(options.list, part=int(part), parts=int(parts))
    except (OSError, RuntimeError, ValueError) as error:
        print(f"error: {in_one_line(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: run the same command again to go on", file=sys.stderr)
        return 130
    return 0
