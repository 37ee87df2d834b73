"""Commands: options are checked before anything starts; an error is one sentence."""

import argparse
import math
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import NoReturn

__all__ = ["Parser", "check_file", "check_seconds", "command", "ended_by_signals", "named"]


class Parser(argparse.ArgumentParser):
    """A parser that reports an error in one line, without its usage."""

    def error(self, message: str) -> NoReturn:
        """Print one line, and exit with status 2."""
        print(f"error: {message} (--help tells more)", file=sys.stderr)
        sys.exit(2)


def command(
    main: Callable[[list[str] | None], int | None],
) -> Callable[[list[str] | None], int]:
    """Give a main function an exit status: 1 and one line on standard error if input is wrong.

    vaelib raises `OSError`, `RuntimeError` and `ValueError` for what a person can mend: they are
    printed without a traceback. An interruption has the shell's status 130; if nobody reads what is
    printed any more, as in ``| head -1``, the status is 141, and nothing is said.
    """

    @wraps(main)
    def run(arguments: list[str] | None = None) -> int:
        _open_streams()
        try:
            status = main(arguments) or 0
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            # What is still to be written would fail again at the end of the program.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 141
        except (OSError, RuntimeError, ValueError) as error:
            # Who imports this may have to fix the threads of numpy before that is imported.
            from vaelib.store import in_one_line

            print(f"error: {in_one_line(error)}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return 130

    return run


def _open_streams() -> None:
    """Open to nowhere what was closed of the three standard streams.

    Else the next file or socket gets the number of one, and is written by whoever reports to that.
    """
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        if getattr(sys, name) is None:
            while (opened := os.open(os.devnull, os.O_RDWR)) < number:
                pass
            if opened > number:
                os.close(opened)
            nowhere = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, nowhere)


def check_seconds(seconds: float) -> None:
    """Raise ValueError unless a duration is finite and not negative."""
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(f"nothing lasts {seconds:g} s: take a number of seconds from 0 up")


def named(text: str) -> Path:
    """The path that a person wrote; the shell leaves the ~ of ``SOUNDS=~/mine`` as it stands."""
    return Path(os.path.expanduser(text))


def check_file(path: Path) -> None:
    """Raise ValueError if a path is a folder or lies in none."""
    if not path.parent.is_dir():
        raise ValueError(f"there is no folder {path.parent}: make it, or name another file")
    if path.is_dir():
        raise ValueError(f"{path} is a folder: name a file in it")


@contextmanager
def ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl-C, SIGTERM and the end of the terminal call `end`, and interrupt the second time.

    Only the main thread of a program hears signals: in another one, nothing happens.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked: list[int] = []

    def stop(number: int, frame: object) -> None:
        asked.append(number)
        if len(asked) > 1:
            raise KeyboardInterrupt
        end()

    numbers = [signal.SIGINT, signal.SIGTERM]
    # Under nohup the closing of the terminal is to be ignored.
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        numbers.append(signal.SIGHUP)
    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
