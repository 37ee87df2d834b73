"""Commands: what a person types is checked before anything starts, and refused in one sentence."""

import argparse
import math
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import NoReturn

__all__ = ["Parser", "check_file", "check_seconds", "command"]


class Parser(argparse.ArgumentParser):
    """A parser that refuses as every other part of a command does, without its usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line, and exit with status 2."""
        print(f"error: {message} (--help tells more)", file=sys.stderr)
        sys.exit(2)


def command(
    main: Callable[[list[str] | None], int | None],
) -> Callable[[list[str] | None], int]:
    """Give a main function an exit status: 1 and one line on standard error if input is wrong.

    `OSError`, `RuntimeError` and `ValueError`, as which vaelib raises what a person can mend, are
    told without a traceback; an interruption has the shell's status 130.
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
    """Make sure that a duration is a number of seconds, none below 0.

    Raises
    ------
    ValueError
        If it is not.
    """
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(f"nothing lasts {seconds:g} s: take a number of seconds from 0 up")


def check_file(path: Path) -> None:
    """Make sure that a file can stand at a path: its folder is there, and it is no folder itself.

    Raises
    ------
    ValueError
        If it cannot.
    """
    if not path.parent.is_dir():
        raise ValueError(f"there is no folder {path.parent}: make it, or name another file")
    if path.is_dir():
        raise ValueError(f"{path} is a folder: name a file in it")
