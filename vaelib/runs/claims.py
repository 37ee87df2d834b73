"""Claims: which process trains a run, so that no two train the same one.

A claim is a file beside the run, made only if there is none (O_EXCL, which every shared disk
knows), with the name of its process. It is renewed while the run trains. One that is not renewed,
or whose process on this host is gone, can be taken over. Whoever finds its claim taken over stops.
"""

import os
import platform
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from vaelib.store import one_sentence

__all__ = ["LostClaimError", "claim"]


class LostClaimError(RuntimeError):
    """Another process has taken over a claim that was not renewed in time."""


@contextmanager
def claim(file: Path, *, stale_s: float) -> Iterator[Callable[[], None] | None]:
    """Claim a run, by the file that it will have, while the block lasts.

    It yields a function that renews the claim, to be called often, and that raises
    `LostClaimError` if it was taken over; or None if another process holds it.

    Raises
    ------
    OSError
        In one sentence, if the folder cannot be written.
    """
    path, own = (
        file.with_suffix(".claim"),
        f"{platform.node()} {os.getpid()} {secrets.token_hex(8)}",
    )
    renewed = 0.0

    def renew() -> None:
        nonlocal renewed
        if (now := time.monotonic()) - renewed < stale_s / 10:
            return
        with suppress(OSError, ValueError):
            if path.read_text(encoding="utf-8") == own:
                os.utime(path)
                renewed = now
                return
        raise LostClaimError(f"another process took over {file.name}: it goes on there")

    if not _made(path, own):
        if not _is_stale(path, stale_s):
            yield None
            return
        # Two may take over at a time: the loser finds out when it renews.
        with suppress(FileNotFoundError):
            path.unlink()
        if not _made(path, own):
            yield None
            return
    try:
        yield renew
    finally:
        with suppress(OSError, ValueError):
            if path.read_text(encoding="utf-8") == own:
                path.unlink()


def _made(path: Path, own: str) -> bool:
    """Make the claim's file, if there is none."""
    with one_sentence("write", path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            return False
        with open(descriptor, "w", encoding="utf-8") as f:
            f.write(own)
    return True


def _is_stale(path: Path, stale_s: float) -> bool:
    """Whether a claim was not renewed, or belongs to a process of this host that is gone."""
    try:
        with one_sentence("read", path):
            words = path.read_text(encoding="utf-8", errors="replace").split()
            # A clock that was set back leaves claims of the future.
            age_s = abs(time.time() - path.stat().st_mtime)
    except FileNotFoundError:
        return True
    host, pid = words[:2] if len(words) == 3 and words[1].isdecimal() else ("", "0")
    # One that is just being made has no name yet.
    gone = host == platform.node() and not psutil.pid_exists(int(pid))
    return gone or age_s > stale_s
