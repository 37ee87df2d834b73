"""What the page costs in node: decoding, eight voices of 128 partials, and an hour of play.

    python -m tests.benchmarks.browser

A point should take 0.7 ms at most, and eight voices 15 % of a core. In an hour of random play
memory should not grow, no tick take longer than its 10 ms of processor time, no sample be wrong,
and no note sound on after all keys are up.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.live.browser.conftest import NODE
from vaelib.live.browser.modules import joined
from vaelib.live.browser.packing import pack_instrument
from vaelib.live.instruments.instrument import Instrument

__all__ = ["costs"]

SCRIPT = Path(__file__).with_name("browser.mjs")


def costs(minutes: int = 60) -> dict[str, Any]:
    """CPU time of a decoded point in us, share of a core of 8 voices, and what an hour gave."""
    modules = {name: joined(name) for name in ("bytes", "decode", "performance", "voice")}
    instrument = pack_instrument(Instrument.load())
    asked = {"instrument": instrument, "minutes": minutes, "modules": modules}
    done = subprocess.run(
        [NODE, "--expose-gc", SCRIPT],
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
    hour = found["hour"]
    memory = ", ".join(f"{mb:.1f}" for mb in hour["memory_mb"])
    print(f"page: an hour of {hour['notes']} notes: memory after each tenth, MB: {memory}")
    print(f"page: {hour['late']} ticks above 10 ms, the longest {hour['worst_ms']:.1f} ms")
    end = "silent" if hour["silent"] else "not silent"
    print(f"page: {hour['wrong']} wrong ticks; at its end {hour['stuck']} notes, {end}")


if __name__ == "__main__":
    main()
