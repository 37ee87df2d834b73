"""Child processes whose numbers depend on nothing but the code.

Sounds are rendered and models are trained in child processes, because pyo may crash, because XLA's
rounding depends on the number of threads it has, and because a user's settings must reach neither.
A child gets one core and a clean environment (`one_core`). It reads one job a line, in JSON, does
it, and answers one line (`serve`). The parent hands out the jobs (`Children`).

A child ends when its standard input does, so no child survives a parent that was killed.
"""

import json
import os
import queue
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from functools import partial
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

_FIXED = {
    # XLA's client for the CPU takes as many threads as this says; macOS has no affinity.
    "NPROC": "1",
    **{
        f"{library}_NUM_THREADS": "1"
        for library in ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM", "NUMEXPR")
    },
    "JAX_ENABLE_X64": "0",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
    "PYTHONSAFEPATH": "1",
    "PYTHONNOUSERSITE": "1",
    "PYTHONUTF8": "1",
    "PYTHONHASHSEED": "0",
}

_CPU_LIMIT = Path("/sys/fs/cgroup/cpu.max")
"""Microseconds of CPU in a period of so many."""

_ERRORS = {e.__name__: e for e in (OSError, FloatingPointError, ValueError, RuntimeError)}
"""What a job may raise in a child to be raised again in the parent."""

_PATIENCE_S = 3.0
"""How long a child that was told to end may take before it is killed."""


def one_core(**more: str) -> dict[str, str]:
    """Make the environment of a child that has one thread and none of the user's settings.

    The parent's variables that cannot change a number (folders, libraries, devices), one thread for
    every library, this checkout's vaelib before all others, UTF-8 and UTC. `more` wins over them.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, **_FIXED, **more}


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
    """Child processes that do jobs, each started when there is work for it and kept for more.

    Use it as a context, which ends the children, or call `close`.

    Parameters
    ----------
    module : str
        The program of a child, ``python -m module``; it calls `serve`.
    doing : str
        What the children do, for messages: "rendering".
    processes : int, optional
        How many children at most, 1 or more; by default as many as there are usable cores.
    environment : mapping from str to str, optional
        Variables of the children beside those of `one_core`.

    Examples
    --------
    >>> with Children("vaelib.datasets.voices", doing="rendering") as children:
    ...     list(children.run([]))
    []
    """

    def __init__(
        self,
        module: str,
        *,
        doing: str,
        processes: int | None = None,
        environment: Mapping[str, str] | None = None,
    ):
        if processes is not None and processes < 1:
            raise ValueError(f"processes={processes} must be at least 1")
        self._start = partial(_Child, module, doing, one_core(**(environment or {})))
        self._most = processes or usable_cores()
        self._children: list[_Child] = []

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """End the children; those at work drop what they do, and leave no half-written file."""
        _end(self._children)
        self._children = []

    def run(
        self,
        jobs: Sequence[Any],
        *,
        name: Callable[[int], str] = "job {}".format,
        progress: Callable[[int, Any], None] | None = None,
    ) -> Iterator[tuple[int, Any]]:
        """Do jobs, several at a time; yield the index and answer of each as it is done.

        Parameters
        ----------
        jobs : sequence
            JSON values, each what the child's function takes.
        name : callable
            What to call the job of an index in a message.
        progress : callable, optional
            Takes the job's index and each value that its child tells on the way.

        Raises
        ------
        OSError, FloatingPointError, ValueError, RuntimeError
            What a job raised in its child; RuntimeError also if a child died. The children at work
            are ended.
        """
        self._children = [child for child in self._children if child.process.poll() is None]
        waiting = deque(range(len(jobs)))
        with selectors.DefaultSelector() as selector:
            try:
                for i in range(min(self._most, len(jobs))):
                    if i == len(self._children):
                        self._children.append(self._start())
                    child = self._children[i]
                    selector.register(child.answers, selectors.EVENT_READ, child)
                    child.start(jobs, waiting.popleft(), name)
                left = len(jobs)
                while left:
                    for key, _ in selector.select():
                        child = key.data
                        for told in child.read():
                            if "progress" in told:
                                if progress is not None:
                                    progress(child.index, told["progress"])
                                continue
                            done, left = child.index, left - 1
                            child.index = None
                            if "error" in told:
                                raise _ERRORS[told["error"]](*told["arguments"])
                            if waiting:
                                child.start(jobs, waiting.popleft(), name)
                            yield done, told["answer"]
            finally:
                # A caller that stops iterating wants no more answers.
                working = [child for child in self._children if child.index is not None]
                _end(working)
                self._children = [child for child in self._children if child not in working]


class _Child:
    """A child process with at most one job under way."""

    def __init__(self, module: str, doing: str, environment: Mapping[str, str]):
        self.index: int | None = None
        self._doing, self._text = doing, b""
        self._errors = tempfile.TemporaryFile(  # noqa: SIM115 (closed with the child)
            "w+", encoding="utf-8", errors="replace"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=environment,
        )
        self.answers = self.process.stdout

    def start(self, jobs: Sequence[Any], index: int, name: Callable[[int], str]) -> None:
        self.index, self._name = index, name
        try:
            self.process.stdin.write(json.dumps(jobs[index]).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise self._death() from None

    def read(self) -> Iterator[dict[str, Any]]:
        """What the child has told since; the pipe is read by the system's own calls, unbuffered."""
        received = os.read(self.answers.fileno(), 65_536)
        if not received:
            raise self._death()
        *lines, self._text = (self._text + received).split(b"\n")
        return map(json.loads, lines)

    def _death(self) -> RuntimeError:
        code = self.process.wait()
        reason = f"exit status {code}" if code >= 0 else signal.Signals(-code).name
        self._errors.seek(0)
        tail = " | ".join(line.strip() for line in self._errors.readlines()[-5:] if line.strip())
        return RuntimeError(
            f"a {self._doing} process died ({reason}) on {self._name(self.index)}: "
            f"{tail or 'it left no message'}; run again to resume"
        )


def _end(children: Sequence[_Child]) -> None:
    for child in children:
        child.process.terminate()
    for child in children:
        try:
            child.process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            child.process.kill()
            child.process.wait()
        child.answers.close()
        child._errors.close()
        with suppress(BrokenPipeError):
            child.process.stdin.close()


def serve(prepare: Callable[[], Work]) -> None:
    """Do the jobs that come in on standard input, then end the process: the child's side.

    `prepare` is called once, when nothing that is printed can reach the parent any more. It returns
    the function that does a job: that takes the job and a function to tell the parent how far it
    is, and returns the answer. All are JSON values. OSError, FloatingPointError, ValueError and
    RuntimeError are raised again in the parent; anything else ends the child, and the parent tells
    the end of its traceback.
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

    status = 0
    try:
        work = prepare()
        while True:
            job = json.loads(lines.get())
            try:
                answer = work(job, lambda value: tell(progress=value))
            except tuple(_ERRORS.values()) as error:
                kind = next(name for name, e in _ERRORS.items() if isinstance(error, e))
                told = isinstance(error, OSError) and error.errno is not None
                arguments = [error.errno, error.strerror] if told else [str(error)]
                tell(error=kind, arguments=arguments)
            else:
                tell(answer=answer)
    except (SystemExit, BrokenPipeError):
        pass
    except BaseException:
        sys.excepthook(*sys.exc_info())
        status = 1
    sys.stderr.flush()
    # Libraries may crash while the interpreter is torn down (pyo does).
    os._exit(status)


def _leave(*_: object) -> None:
    """End by an exception, so that a file under way is cleaned up; once, lest that be cut short."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit()


def _listen(lines: "queue.SimpleQueue[str]") -> None:
    """Pass on the lines of standard input; when it ends, the parent is gone: end the child."""
    for line in sys.stdin:
        lines.put(line)
    os.kill(os.getpid(), signal.SIGTERM)
    # In case the main thread never gets to handle the signal.
    time.sleep(_PATIENCE_S)
    os._exit(0)
