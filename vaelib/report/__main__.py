"""The report of one profile: ``python -m vaelib.report --profile quick``.

The models of all notebooks whose record is not current are trained, then these notebooks are run,
in order, then the page is built, if it is not current. What is there is left alone, so that the
command can be stopped at any time and given again.
"""

import argparse
import fcntl
import importlib.util
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vaelib.processes import one_core
from vaelib.profiles import PROFILES, ROOT, Profile
from vaelib.report import dependencies, notebooks, plans, records
from vaelib.report.terminal import Progress, duration
from vaelib.store import digest, file_digest, in_one_line, one_sentence

__all__ = ["main", "make_report"]

PAGE = "report"
"""The record of the page, beside those of the notebooks."""

VOICES = {"additive_biquad", "fm_moog"}
"""The datasets that only pyo renders."""


def make_report(profile: Profile) -> Path:
    """Train the models that are missing, run the notebooks that are not current, build the page.

    Returns
    -------
    Path
        report.html.

    Raises
    ------
    OSError, RuntimeError, ValueError
        What is missing or went wrong, in one sentence.
    """
    names = records.listed(profile)
    if not names:
        raise ValueError(f"there are no notebooks in {profile.root / 'notebooks'}")
    # All are read before the first is run: what is wrong in the last is said now.
    due = [n for n in names if records.outdated(profile, n, records.inputs(profile, n))]
    if due:
        check_machine(profile, due)
    _forget_others(profile)
    planning = [name for name in due if plans.tagged(profile, name)]
    if len(planning) > 1:
        first = names.index(planning[0])
        notebooks.run_due(profile, names[:first])
        plans.train(profile, planning)
    notebooks.run_due(profile, names)
    page, made_from = profile.reports / "report.html", _page_inputs(profile, names)
    if records.outdated(profile, PAGE, made_from) is not None:
        from vaelib.report.build import build

        progress, start = Progress("the page"), time.monotonic()
        try:
            files = build(profile)
        except BaseException:
            progress.stop()
            raise
        records.write(profile, PAGE, made_from, files)
        progress.end(duration(time.monotonic() - start))
    return page


def _page_inputs(profile: Profile, names: list[str]) -> str:
    """Digest all that makes the page: the notebooks' records, the sources and the code."""
    sources = profile.root / "reports"
    found = *sources.iterdir(), *(sources / "assets").glob("*"), ROOT / "CITATION.cff"
    files = [f for f in found if f.is_file()]
    made = {"report.html", "report.pdf", "results.json", "claims.json"}
    texts = {f.name: file_digest(f) for f in files if f.name not in made and f.name[0] != "."}
    code = dependencies.code(Path(__file__).with_name("build.py"))
    return digest([records.read(profile, name) for name in names], texts, code)


def check_machine(profile: Profile, due: list[str]) -> None:
    """Say before any work what this machine lacks for the notebooks that are due.

    Raises
    ------
    RuntimeError
        If pyo is missing and a dataset that needs it is not rendered yet, or the device that
        JAX_PLATFORMS names is not there.
    """
    modules, packages = dependencies.imports(*(profile.root / "notebooks" / f"{n}.py" for n in due))
    there = {file.parent.name.split("-")[0] for file in profile.datasets.glob("*/frames.npy")}
    if (
        "vaelib.datasets.voices" in modules
        and importlib.util.find_spec("pyo64") is None
        and (missing := VOICES - there)
    ):
        raise RuntimeError(
            f"pyo is not installed, which renders {' and '.join(sorted(missing))}: it has packages "
            "for Linux on x86-64 alone; make the report there, or copy data/ from such a machine "
            "(make play needs none of it)"
        )
    if (wanted := os.environ.get("JAX_PLATFORMS")) and "jax" in packages:
        command = [sys.executable, "-c", "import jax; jax.devices()"]
        done = subprocess.run(command, env=one_core(), capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(
                f"JAX_PLATFORMS={wanted} names a device that JAX does not find here: unset it to "
                "compute on the processor"
            )


def _forget_others(profile: Profile) -> None:
    """Remove what is left of notebooks that are gone: their numbers are not the report's."""
    left = {file.stem for file in profile.results.glob("*.json")}
    left |= {file.name.split(".")[0] for file in profile.notebooks.glob("[0-9]*.*")}
    sources = {file.stem for file in (profile.root / "notebooks").glob("*.py")}
    for name in left - sources:
        for file in (*records.outputs(profile, name), *profile.notebooks.glob(f"{name}.*")):
            file.unlink(missing_ok=True)


@contextmanager
def alone(profile: Profile) -> Iterator[None]:
    """Wait until no other process makes the report of this profile; a killed one holds nothing."""
    with one_sentence("make", profile.reports):
        profile.reports.mkdir(parents=True, exist_ok=True)
        folder = os.open(profile.reports, os.O_RDONLY)
    try:
        # Some network file systems have no locks.
        with suppress(OSError):
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("the report is being made by another command: waiting for it", flush=True)
                fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _end_in_order() -> None:
    """Let SIGTERM and the closing of the terminal end this process like Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # Under nohup the closing of the terminal is to be ignored.
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))


def _end_with_make() -> None:
    """Stop like Ctrl-C when the `make` that started this process is killed."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os.kill(os.getpid(), signal.SIGTERM)

    if "MAKELEVEL" in os.environ:
        threading.Thread(target=watch, daemon=True).start()


def main() -> int:
    """Make the report; the last line says what to open. An error is one sentence."""
    parser = argparse.ArgumentParser(prog="python -m vaelib.report", description=__doc__)
    parser.add_argument("--profile", default="full", help=f"one of {', '.join(PROFILES)}")
    parser.add_argument("--runs", action="store_true", help="list all runs and their cost instead")
    parser.add_argument("--list", type=Path, help="with --runs: write a list for vaelib.runs here")
    options = parser.parse_args()
    # What libraries log of an error, its one sentence says.
    logging.disable()
    _end_in_order()
    _end_with_make()
    try:
        profile = Profile(options.profile)
        if options.runs or options.list:
            from vaelib.report import dry_run

            for line in dry_run.lines(profile, options.list):
                print(line, flush=True)
            return 0
        with alone(profile):
            page = make_report(profile)
    except BrokenPipeError:  # nobody reads the list any more, nor what is still to be written
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except (OSError, RuntimeError, ValueError) as error:
        print(f"error: {in_one_line(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: run the same command again to go on", file=sys.stderr)
        return 130
    here = Path.cwd()
    print(f"open {page.relative_to(here) if page.is_relative_to(here) else page}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
