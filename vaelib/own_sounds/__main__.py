"""``make instrument SOUNDS=folder NAME=mine``: a playable instrument out of recordings."""

import os
import sys

from vaelib.datasets.recordings.note_names import note_of_file
from vaelib.live.commands import Parser, command, named
from vaelib.processes import one_core
from vaelib.profiles import Profile


@command
def main(arguments: list[str] | None = None) -> None:
    """Make an instrument out of a folder of recordings of any format, rate and channels."""
    parser = Parser("python -m vaelib.own_sounds", description=main.__doc__)
    add = parser.add_argument
    add("folder", type=named, help="the recordings, also in folders below")
    add("--name", default="", help="of the instrument (the folder's)")
    add("--note", default="", help="what all recordings play, such as C#4 or 440Hz")
    add("--latents", type=int, default=8, help="dials at most (%(default)s)")
    given = parser.parse_args(arguments)
    note = note_of_file(given.note) if given.note else None
    if given.note and note is None:
        raise ValueError(f"{given.note} is no note: write C#4, midi61 or 440Hz")
    # Two seconds of imports: this file is read once more by the process that has one thread.
    from vaelib.own_sounds.command import make

    for line in make(given.folder, Profile(), name=given.name, note=note, n_latents=given.latents):
        print(line, flush=True)


if __name__ == "__main__":
    if os.environ.get("NPROC") != "1":
        # The rounding of BLAS and XLA depends on the number of threads: one gives the same file on
        # every number of cores.
        # What was compiled is kept: training begins sooner the next time.
        alone = one_core(
            JAX_PLATFORMS="cpu",
            JAX_COMPILATION_CACHE_DIR=str(Profile().data / "compiled"),
            JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS="0.2",
        )
        os.execve(sys.executable, [sys.executable, "-m", "vaelib.own_sounds", *sys.argv[1:]], alone)
    sys.exit(main())
