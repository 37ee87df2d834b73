"""Write the patches for Pure Data: ``python max/build/build_pd.py``; they are committed."""

import argparse
from pathlib import Path

from pd_engine import engine
from pd_panel import dial, panel
from pd_stft import stft
from pd_voices import partial, stage

FOLDER = Path(__file__).parents[1]


def build(folder: Path, *, listen: int = 9001, speak: int = 9000) -> list[Path]:
    """Write every patch, always with the same bytes.

    Parameters
    ----------
    folder : Path
        Where to. It must exist.
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


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write the patches")
    parser.add_argument("--listen", type=int, default=9001, help="UDP port of the patch")
    parser.add_argument("--speak", type=int, default=9000, help="UDP port of Python")
    options = parser.parse_args()
    build(options.folder, listen=options.listen, speak=options.speak)
