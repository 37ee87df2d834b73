"""How many cores there are, and the environment in which a process uses one of them.

XLA's rounding depends on the number of threads it has, and settings of the user change what
libraries compute: neither may reach a number.
"""

import os
from contextlib import suppress
from pathlib import Path

__all__ = ["one_core", "usable_cores"]

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
