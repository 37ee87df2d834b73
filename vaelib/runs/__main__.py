"""The child that trains, or, with arguments, one slice of a list of runs."""

import sys

from vaelib.processes import Work, serve
from vaelib.runs import slices


def program() -> Work:
    """The program of a child: it trains what one process hands out, or what many may claim."""
    # The command of a slice trains nothing itself, and need not wait for JAX.
    from vaelib.runs import listed, trainer

    train = trainer.program()
    return lambda told, tell: (listed.train_listed if "wait" in told else train)(told, tell)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(slices.main())
    serve(program)
