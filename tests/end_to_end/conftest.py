"""A toy report of two notebooks, made by the project's own commands in a root of its own."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from vaelib.profiles import ROOT, Profile

TOY = Path(__file__).parent / "toy"
SHARED = ("Makefile", "requirements.lock", "pyproject.toml", "CITATION.cff", "vaelib")
TYPESETTING = ("assets", "style.css", "template.html", "template.typ", "report.lua")


class Checkout:
    """A root with a report in it, and what a user does there.

    Parameters
    ----------
    root : Path
        Its folder.
    """

    def __init__(self, root: Path):
        self.root = root
        self.profile = Profile("quick", root=root)

    def start(self, *goals: str, prefix: tuple[str, ...] = (), **settings: str):
        """Start make, in the environment of the tests, with further settings of a user's."""
        # Under `make test` these would make every make below a sub-make, which talks more.
        of_make = ("MAKE", "MFLAGS", "PYTEST", "PYTHONPATH")
        environment = {k: v for k, v in os.environ.items() if not k.startswith(of_make)}
        command = [*prefix, "make", *(goals or ("quick",)), f"VENV={sys.prefix}"]
        return subprocess.Popen(
            command,
            cwd=self.root,
            env=environment | settings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )

    def make(self, *goals: str, **how) -> subprocess.CompletedProcess:
        """Run make to its end."""
        return self.end(self.start(*goals, **how))

    def end(self, process: subprocess.Popen) -> subprocess.CompletedProcess:
        """Wait for the end of a make."""
        out, err = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def ran(self, done: subprocess.CompletedProcess) -> list[str]:
        """What a make ran, from its lines: "01_train", "02_latents", "the page", in this order."""
        assert done.returncode == 0, done.stderr[-3000:]
        lines = done.stdout.splitlines()
        assert lines[-1] == "open reports/quick/report.html"
        names = [line.split(" (")[0].split(":")[0] for line in lines[:-1]]
        # Two notebooks run at a time, and either may be done first.
        return sorted(set(names))

    def made(self) -> dict[str, bytes]:
        """All that the report consists of and was trained for it, by name, without what it took."""
        folders = (self.profile.reports, self.profile.runs)
        files = [f for folder in folders for f in folder.rglob("*") if f.is_file()]
        names = {f.relative_to(self.root).as_posix(): f for f in files}
        skipped = (".record.json", "report.html", "report.pdf")
        return {k: f.read_bytes() for k, f in names.items() if not k.endswith(skipped)}

    def stamps(self) -> dict[str, int]:
        """When each file below data/ and reports/ was written; the kernel's settings left out."""
        folders = (self.root / "data", self.root / "reports")
        files = [f for folder in folders for f in folder.rglob("*") if f.is_file()]
        names = {f.relative_to(self.root).as_posix(): f.stat().st_mtime_ns for f in files}
        return {k: v for k, v in names.items() if "/kernel/" not in k and "/compiled/" not in k}

    def processes(self) -> list[psutil.Process]:
        """The living processes that work in this root."""
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error, OSError):
                environment = process.environ()
                here = str(self.root) in (process.cwd(), environment.get("PYTHONPATH"))
                if here and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
        return found

    def hidden(self) -> list[str]:
        """Names of hidden files below data/ and reports/."""
        folders = (self.root / "data", self.root / "reports")
        return [f.name for folder in folders for f in folder.rglob(".*")]


def wait_until(condition, seconds: float = 120) -> None:
    """Wait for a condition; it is an error if it does not come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came"
        # To look at all processes takes a core some milliseconds.
        time.sleep(0.1)


def victims(checkout: Checkout) -> dict[str, int | None]:
    """The processes of a make under way: make, the runner, one that trains, and its kernel."""
    commands, parents = {}, {}
    for process in checkout.processes():
        with suppress(psutil.Error, OSError):
            parents[process.pid] = process.ppid()
            commands[process.pid] = " ".join(process.cmdline())
    names = {"make": "make quick", "runner": "-m vaelib.report", "kernel": "ipykernel_launcher"}
    names["trainer"] = "-m vaelib.runs"
    found = {}
    for name, text in names.items():
        found[name] = next((pid for pid, command in commands.items() if text in command), None)
    # Of two kernels the other may be done; one that trains is not.
    if names["kernel"] in commands.get(parents.get(found["trainer"]), ""):
        found["kernel"] = parents[found["trainer"]]
    return found


def keep_compiled(root: Path) -> None:
    """Let a root keep what JAX compiles in this checkout: for all others, and the next time."""
    kept = ROOT / "data" / "compiled"
    kept.mkdir(parents=True, exist_ok=True)
    (root / "data").mkdir()
    (root / "data" / "compiled").symlink_to(kept)


@pytest.fixture(scope="session")
def checkout_at():
    """A function that lays out the toy's sources in a folder that is not there yet."""

    def lay_out(root: Path) -> Checkout:
        shutil.copytree(TOY, root)
        for name in SHARED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
            copy(ROOT / name, root / name)
        for name in TYPESETTING:
            copy = shutil.copytree if (ROOT / "reports" / name).is_dir() else shutil.copy2
            copy(ROOT / "reports" / name, root / "reports" / name)
        shutil.copy2(ROOT / "reports" / "references.bib", root / "reports")
        keep_compiled(root)
        return Checkout(root)

    return lay_out


@pytest.fixture(scope="session")
def toy(checkout_at, tmp_path_factory):
    """The toy report, made once, though by two makes; who changes it takes `copy_of_toy`."""
    checkout = checkout_at(tmp_path_factory.mktemp("toy") / "repository")
    process = checkout.start()
    wait_until(lambda: victims(checkout)["kernel"] or process.poll() is not None)
    checkout.second = checkout.make()
    checkout.first = checkout.end(process)
    assert checkout.first.returncode == 0, checkout.first.stderr[-3000:]
    return checkout


@pytest.fixture
def copy_of_toy(toy, tmp_path):
    """A copy of the toy and of all that it made, to be damaged."""
    shutil.copytree(toy.root, tmp_path / "copy", symlinks=True)
    checkout = Checkout(tmp_path / "copy")
    yield checkout
    for process in checkout.processes():
        with suppress(psutil.Error):
            os.kill(process.pid, signal.SIGKILL)
