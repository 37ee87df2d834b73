"""Child processes whose numbers depend on nothing but the code.

Sounds are rendered and models are trained in child processes, because pyo may crash, because XLA's
rounding depends on the number of threads it has, and because a user's settings must reach neither.
A child reads one job a line, in JSON, does it, and answers one line (`serve`); the parent hands out
the jobs (`Children`). A child ends when its standard input does: none survives its parent.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

__all__ = ["Children", "one_core", "serve", "usable_cores"]

Work = Callable[[Any, Callable[[Any], None]], Any]

_KEPT = (
    *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "TMPDIR", "XDG_RUNTIME_DIR"),
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"),
    # Which device computes, how much of its memory is taken, and where compiled programs are kept.
    *("JAX_PLATFORMS", "JAX_COMPILATION_CACHE_DIR", "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"),
    *("XLA_PYTHON_CLIENT_PREALLOCATE", "XLA_PYTHON_CLIENT_MEM_FRACTION"),
    *("CUDA_HOME", "CUDA_PATH", "CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES"),
)

_LIBRARIES = ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM", "NUMEXPR")
_FIXED = {
    "NPROC": "1",  # the threads of XLA's client for the CPU; macOS has no affinity
    **{f"{library}_NUM_THREADS": "1" for library in _LIBRARIES},
    **{"JAX_ENABLE_X64": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"},
    "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
    **{"PYTHONSAFEPATH": "1", "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PYTHONHASHSEED": "0"},
}

_CPU_LIMIT = Path("/sys/fs/cgroup/cpu.max")  # microseconds, in a period of so many

# What a job may raise in a child to be raised again in the parent.
_ERRORS = {e.__name__: e for e in (OSError, FloatingPointError, ValueError, RuntimeError)}
_TOLD_TO_END = 10  # times, a second apart: a signal that comes just before a sleep wakes nobody


def one_core(**more: str) -> dict[str, str]:
    """The environment of a child: one thread for every library, and none of the user's settings.

    It keeps what cannot change a number (folders, libraries, devices); `more` wins over the rest.
    """
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | _FIXED | more


def usable_cores() -> int:
    """How many cores this process may use, by its affinity and by its container's share of time."""
    affinity = getattr(os, "sched_getaffinity", None)  # macOS has none
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    # Absent outside Linux, and "max" without a limit.
    with suppress(OSError, ValueError):
        quota, period = map(int, _CPU_LIMIT.read_text(encoding="utf-8").split())
        cores = min(cores, max(1, quota // period))
    return cores


class Children(AbstractContextManager):
    """A context of child processes that do jobs; each starts when there is work, and is kept.

    Parameters
    ----------
    module : str
        The program of a child, ``python -m module``; it calls `serve`.
    doing : str
        What the children do, for messages: "rendering".
    processes : int, optional
        How many children at most, by default as many as there are usable cores.
    **more : str
        Variables of the children's environment beside those of `one_core`.
    """

    def __init__(self, module: str, *, doing: str, processes: int | None = None, **more: str):
        if processes is not None and processes < 1:
            raise ValueError(f"processes={processes} must be at least 1")
        self._start = partial(_Child, module, doing, one_core(**more))
        self._most = processes or usable_cores()
        self._children: list[_Child] = []

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """End the children; those at work drop what they do, and leave no half-written file."""
        self._end(self._children)

    def _end(self, children: "Sequence[_Child]") -> None:
        for child in children:
            child.process.terminate()
        for child in children:
            child.end()
        self._children = [child for child in self._children if child not in children]

    def run(
        self,
        jobs: Sequence[Any],
        *,
        name: Callable[[int], str] = "job {}".format,
        kind: Callable[[int], Hashable] = lambda index: None,
        progress: Callable[[int, Any], None] = lambda index, value: None,
    ) -> Iterator[tuple[int, Any]]:
        """Do jobs, JSON values, several at a time; yield the index and answer of each when done.

        `name` gives what a message calls the job of an index. Jobs of one `kind`, such as one
        program to compile, go to one child while the others have other work. `progress` takes a
        job's index and each value that its child tells on the way.

        Raises
        ------
        OSError, FloatingPointError, ValueError, RuntimeError
            What a job raised in its child; RuntimeError also if a child died.
        """
        self._children = [child for child in self._children if child.process.poll() is None]
        waiting, owners = list(range(len(jobs))), {}

        def hand_to(child: _Child) -> None:
            index = min(waiting, key=lambda i: {child: 0, None: 1}.get(owners.get(kind(i)), 2))
            waiting.remove(index)
            owners.setdefault(kind(index), child)
            child.start(jobs, index, name)

        try:
            for i in range(min(self._most, len(jobs))):
                if i == len(self._children):
                    self._children.append(self._start())
                hand_to(self._children[i])
            while working := {c.answers: c for c in self._children if c.index is not None}:
                for child in map(working.get, wait(working)):
                    for told in child.read():
                        if "progress" in told:
                            progress(child.index, told["progress"])
                            continue
                        done, child.index = child.index, None
                        if "error" in told:
                            raise _ERRORS[told["error"]](*told["arguments"])
                        if waiting:
                            hand_to(child)
                        yield done, told["answer"]
        finally:
            # A caller that stops iterating wants no more answers.
            self._end([child for child in self._children if child.index is not None])


class _Child:
    """A child process with at most one job under way."""

    def __init__(self, module: str, doing: str, environment: Mapping[str, str]):
        self.index: int | None = None
        self._doing, self._text = doing, b""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the child)
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": self._errors}
        self.process = subprocess.Popen([sys.executable, "-m", module], env=environment, **pipes)
        self.answers = self.process.stdout

    def start(self, jobs: Sequence[Any], index: int, name: Callable[[int], str]) -> None:
        self.index, self._name = index, name
        try:
            self.process.stdin.write(json.dumps(jobs[index]).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise self._death() from None

    def read(self) -> Iterator[dict[str, Any]]:
        """What it has told since; unbuffered, so that the system knows whether there is more."""
        received = os.read(self.answers.fileno(), 65_536)
        if not received:
            raise self._death()
        *lines, self._text = (self._text + received).split(b"\n")
        return map(json.loads, lines)

    def _death(self) -> RuntimeError:
        code = self.process.wait()
        reason = f"exit status {code}" if code >= 0 else signal.Signals(-code).name
        self._errors.seek(0)
        lines = self._errors.read().decode("utf-8", "replace").splitlines()[-5:]
        tail = " | ".join(line.strip() for line in lines if line.strip()) or "it left no message"
        died = f"a {self._doing} process died ({reason}) on {self._name(self.index)}"
        return RuntimeError(f"{died}: {tail}; run again to resume")

    def end(self) -> None:
        """Wait until it has ended, as it was told, and close its files."""
        with suppress(BrokenPipeError), self._errors, self.process:
            for end in (*[self.process.terminate] * _TOLD_TO_END, self.process.kill):
                end()
                with suppress(subprocess.TimeoutExpired):
                    self.process.wait(1.0)
                    return


def serve(prepare: Callable[[], Work]) -> None:
    """Do the jobs that come in on standard input, then end the process: the child's side.

    `prepare` is called once, when nothing that is printed can reach the parent any more. It returns
    the function that does a job: that takes the job and a function to tell the parent how far it
    is, and returns the answer. `_ERRORS` are raised again in the parent; others end the child.
    """
    # Libraries print notices, also from C: standard output becomes standard error.
    answers = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    os.dup2(2, 1)
    # Ctrl-C goes to the whole group; the parent alone decides when a child ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(lines,), daemon=True).start()

    def tell(**what: Any) -> None:
        print(json.dumps(what), file=answers)

    try:
        work = prepare()
        while True:
            job = json.loads(lines.get())
            try:
                answer = work(job, lambda value: tell(progress=value))
            except tuple(_ERRORS.values()) as error:
                kind = next(name for name, e in _ERRORS.items() if isinstance(error, e))
                arguments: list[Any] = [str(error)]
                if getattr(error, "errno", None):
                    file = error.filename and str(error.filename)
                    arguments = [error.errno, error.strerror, file]
                tell(error=kind, arguments=arguments)
            else:
                tell(answer=answer)
    except BaseException as end:
        if fault := not isinstance(end, SystemExit | BrokenPipeError):
            sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
        os._exit(fault)  # libraries may crash while the interpreter is torn down (pyo does)


def _leave(*_: object) -> None:
    """End by an exception that cleans up; again, if what it interrupted has swallowed it."""
    if not isinstance(sys.exception(), SystemExit):
        sys.exit()


def _listen(lines: "queue.SimpleQueue[str]") -> None:
    """Pass on the lines of standard input; when it ends, the parent is gone: end the child."""
    for line in sys.stdin:
        lines.put(line)
    for _ in range(_TOLD_TO_END):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(1.0)
    os._exit(0)
