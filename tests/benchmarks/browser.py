"""What the page costs in node: decoding, eight voices of 128 partials, and the memory of an hour.

    python -m tests.benchmarks.browser

A point should take 0.7 ms at most, eight voices 15 % of a core, and memory should not grow. A tick
of the hour renders 128 of its samples only.
"""

import json
import subprocess
from pathlib import Path

from tests.live.browser.conftest import NODE
from vaelib.live.browser.modules import SURFACE
from vaelib.live.browser.packing import pack_instrument
from vaelib.live.instruments.instrument import Instrument

__all__ = ["costs"]

SCRIPT = Path(__file__).with_name("browser.mjs")


def costs(minutes: int = 60) -> dict[str, float]:
    """CPU time of a decoded point in us, share of a core of 8 voices, and memory in MB."""
    asked = {"instrument": pack_instrument(Instrument.load()), "minutes": minutes}
    done = subprocess.run(
        [NODE, "--expose-gc", SCRIPT, SURFACE],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def main() -> None:
    """Print them."""
    found = costs()
    print(f"page: a point of the published instrument {found['decode_us']:.0f} us")
    print(f"page: 8 voices of 128 partials {found['share']:.1%} of a core")
    memory = ", ".join(f"{mb:.1f}" for mb in found["memory_mb"])
    print(f"page: memory in an hour of play, MB: {memory}")


if __name__ == "__main__":
    main()
