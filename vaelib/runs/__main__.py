"""The child that trains, or, with arguments, one slice of a list of runs."""

import sys

from vaelib.processes import Work, serve
from vaelib.runs import slices, trainer


def program() -> Work:
    """The program of a child: it trains what one process hands out, or what many may claim."""
    train = trainer.program()
    return lambda told, tell: (slices.train_listed if "wait" in told else train)(told, tell)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(slices.main())
    serve(program)
