"""Write the patches for Pure Data: ``python max/build/build_pd.py``; they are committed."""

import sys
from pathlib import Path

# Python does not look beside the script where PYTHONSAFEPATH is set, as in the report's kernel.
sys.path.insert(0, str(Path(__file__).parent))

from pd_engine import engine
from pd_panel import dial, panel
from pd_stft import stft
from pd_voices import partial, stage

from vaelib.live.commands import Parser, command
from vaelib.live.ports import check_port
from vaelib.live.protocol import PORT, REPLY_PORT

FOLDER = Path(__file__).parents[1]


def build(folder: Path, *, listen: int = REPLY_PORT, speak: int = PORT) -> list[Path]:
    """Write every patch, always with the same bytes.

    Parameters
    ----------
    folder : Path
        Where to.
    listen, speak : int
        UDP ports: where the patch listens, and where Python does.

    Returns
    -------
    list of Path
        The files; the first is the one to open.
    """
    patches = {
        "vae_synth": panel(listen, speak),
        "vae_dial": dial(),
        "vae_engine": engine(),
        "vae_stage": stage(),
        "vae_partial": partial(),
        "vae_stft": stft(),
    }
    files = [folder / f"{name}.pd" for name in patches]
    for path, patch in zip(files, patches.values(), strict=True):
        patch.write(path)
    return files


@command
def main(arguments: list[str] | None = None) -> None:
    """Write the patches for Pure Data."""
    parser = Parser(description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write the patches")
    parser.add_argument("--listen", type=int, default=REPLY_PORT, help="UDP port of the patch")
    parser.add_argument("--speak", type=int, default=PORT, help="UDP port of Python")
    options = parser.parse_args(arguments)
    check_port("--listen", options.listen)
    check_port("--speak", options.speak)
    if options.listen == options.speak:
        raise ValueError(f"port {options.listen} cannot be both the patch's own and Python's")
    build(options.folder, listen=options.listen, speak=options.speak)


if __name__ == "__main__":
    sys.exit(main())
