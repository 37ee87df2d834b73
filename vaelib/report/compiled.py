"""What JAX compiled: kept for all processes of the report, and renewed where it is damaged."""

import os
import time
import zlib
from contextlib import suppress
from pathlib import Path

from vaelib.profiles import compiling

__all__ = ["ZSTANDARD", "compiled", "remove_damaged"]

ZSTANDARD = b"\x28\xb5\x2f\xfd"
_CLOCK_S = 2.0
"""By how much the times of a file system may be behind the clock."""


def compiled(data: Path, *, optimised: bool = True) -> dict[str, str]:
    """The variables by which JAX keeps what it compiled, in the folder `data` of all profiles.

    Without `optimised` it compiles in a third of the time what then runs more slowly.
    """
    return {
        **compiling(optimised=optimised),
        "JAX_COMPILATION_CACHE_DIR": str(data / "compiled"),
        # Every kernel and child would compile the same small ones.
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
    }


def remove_damaged(folder: Path) -> None:
    """Remove programs that were cut short or damaged: JAX would never renew them.

    What has not changed since the last look, at the time of the file ``.looked``, was whole.
    """
    looked, now = folder / ".looked", time.time()
    last = looked.stat().st_mtime if looked.exists() else now
    for file in folder.glob("*-cache"):
        # Two notebooks run at a time: the other may have removed it.
        with suppress(FileNotFoundError):
            if not file.stat().st_mtime < last < now and _is_damaged(file.read_bytes()):
                file.unlink()
    # Where that cannot be kept, all are looked at again.
    with suppress(OSError):
        looked.touch()
        os.utime(looked, (now, now - _CLOCK_S))


def _is_damaged(content: bytes) -> bool:
    # From Python 3.14 on they are compressed by Zstandard, which is checked when it is read.
    if not content.startswith(ZSTANDARD):
        try:
            zlib.decompress(content)
        except zlib.error:
            return True
    return False
