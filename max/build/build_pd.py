"""Write the patches for Pure Data: ``python max/build/build_pd.py``; they are committed."""

import sys
from pathlib import Path

# Python does not look beside the script where PYTHONSAFEPATH is set, as in the report's kernel.
sys.path.insert(0, str(Path(__file__).parent))

from pd_engine import engine
from pd_frames import stage
from pd_help import help_patch
from pd_map import morph, plane
from pd_noise import noise
from pd_panel import dial, panel, parameter
from pd_presets import presets
from pd_stft import stft
from pd_time import later
from pd_voices import partial, voice

from vaelib.live.commands import Parser, command
from vaelib.live.osc.ports import check_port
from vaelib.live.osc.protocol import PORT

FOLDER = Path(__file__).parents[1]


def build(folder: Path, *, port: int = PORT) -> list[Path]:
    """Write every patch, always with the same bytes.

    Parameters
    ----------
    folder : Path
        Where to.
    port : int
        UDP port of Python.

    Returns
    -------
    list of Path
        The files; the first is the one to open.
    """
    patches = {
        "vae_synth": panel(port),
        "vae_dial": dial(),
        "vae_parameter": parameter(),
        "vae_presets": presets(),
        "vae_map": plane(),
        "vae_morph": morph(),
        "vae_engine": engine(),
        "vae_later": later(),
        "vae_stage": stage(),
        "vae_voice": voice(),
        "vae_partial": partial(),
        "vae_stft": stft(),
        "vae_noise": noise(),
        "vae_synth-help": help_patch(port),
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
    parser.add_argument("--port", type=int, default=PORT, help="UDP port of Python")
    options = parser.parse_args(arguments)
    check_port("--port", options.port)
    build(options.folder, port=options.port)


if __name__ == "__main__":
    sys.exit(main())
