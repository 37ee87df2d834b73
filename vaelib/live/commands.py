"""Commands: options are checked before anything starts; an error is one sentence."""

import argparse
import math
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import NoReturn

__all__ = ["Parser", "check_file", "check_seconds", "command"]


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
    printed without a traceback. An interruption has the shell's status 130.
    """

    @wraps(main)
    def run(arguments: list[str] | None = None) -> int:
        try:
            return main(arguments) or 0
        except (OSError, RuntimeError, ValueError) as error:
            sentence = str(getattr(error, "strerror", None) or error)
            print("error:", " ".join(sentence.split()), file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return 130

    return run


def check_seconds(seconds: float) -> None:
    """Raise ValueError unless a duration is finite and not negative."""
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(f"nothing lasts {seconds:g} s: take a number of seconds from 0 up")


def check_file(path: Path) -> None:
    """Raise ValueError if a path is a folder or lies in none."""
    if not path.parent.is_dir():
        raise ValueError(f"there is no folder {path.parent}: make it, or name another file")
    if path.is_dir():
        raise ValueError(f"{path} is a folder: name a file in it")
