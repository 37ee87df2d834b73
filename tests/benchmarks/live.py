"""The live instrument: how long it takes to start, from a dial to its frame, and under a flood."""

import resource
import shutil
import subprocess
import sys
import tempfile

from tests.live.clients import Client
from tests.live.hostile import bad_packets
from vaelib.live.instruments.instrument import DEFAULT
from vaelib.live.osc.latency import ServerProcess, loopback
from vaelib.profiles import ROOT

FLOODED = 20_000


def import_cpu_s() -> float:
    """CPU seconds of a fresh interpreter that imports the server."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", "import vaelib.live.realtime"], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def flood_summary() -> str:
    """What a server says of itself after a flood of packets that it cannot obey."""
    with tempfile.TemporaryDirectory() as folder, Client() as client:
        options = f"--reply-port={client.port}", f"--presets={folder}/none.json"
        with ServerProcess(*options) as server:
            client.server = "127.0.0.1", server.port
            for i, packet in enumerate(bad_packets(FLOODED)):
                client.raw(packet)
                if i % 20 == 0:
                    client.send("/x/0", i / FLOODED)
            client.send("/ping", 1.0)
            client.until("/pong")
            return server.stop()[1]


def main() -> None:
    """Measure and print."""
    print(
        f"\nlive: importing the server takes {min(import_cpu_s() for _ in range(5)):.2f} s of CPU"
    )
    for mode in ("bank", "stft"):
        found = loopback(DEFAULT, seconds=5.0, mode=mode)
        print(
            f"{mode}: dial to frame median {found['median_ms']:.1f} ms, p99 {found['p99_ms']:.1f} "
            f"ms, {found['frames']} frames for {found['moves']} moves"
        )
    print(f"under a flood: {flood_summary().strip()}")
    if shutil.which("pd"):
        program = [sys.executable, ROOT / "max" / "build" / "live_latency.py"]
        for mode, voices in (("bank", 1), ("bank", 8), ("stft", 1)):
            options = [f"--mode={mode}", f"--voices={voices}", "--events=60", "--seconds=10"]
            done = subprocess.run([*program, *options], capture_output=True, text=True, check=True)
            print(f"Pure Data, {mode}, voices {voices}: {done.stdout.strip()}")


if __name__ == "__main__":
    main()
