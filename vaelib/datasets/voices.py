"""Voices: the pyo graphs of datasets 2 and 3, and the program of the child process that runs them.

``additive_biquad`` and ``fm_moog`` are rendered by pyo, as in 2017, but offline in float64. pyo
runs only where this module is the program, ``python -m vaelib.datasets.voices`` (see
`vaelib.datasets.children`); importing the module does not import pyo.
"""

import contextlib
import io
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from vaelib.datasets.children import Job
from vaelib.processes import Work, serve

__all__ = ["F0_HZ", "SETTLING", "SOURCES", "SR"]

SR = 44_100
"""Sampling rate of every sound, in Hz."""

SETTLING = 12_288
"""Samples before a pyo voice's frame: 19 times the slowest time constant of the Biquad (637)."""

F0_HZ = 110.0
"""Fundamental of the pyo voices, in Hz."""

SOURCES = {
    "additive_biquad": ("inharmonicity", "harmonics"),
    "fm_moog": ("carrier_offset", "ratio", "index"),
}
"""Each pyo voice's factors before the filter's resonance and frequency."""

_BUFFER = 256
_TABLE = 16_384
"""Points of the additive voice's sine table: linear interpolation is then exact to 2e-8."""


def _renderer() -> Work:
    """Start pyo, and return the function that renders a job."""
    os.environ["PYO_GUI_WX"] = "0"
    # Held back, pyo's notices would come out last and hide what a child died of.
    with contextlib.redirect_stdout(io.StringIO()):
        # The float64 build: the phase accumulator of the float32 build drifts.
        import pyo64 as pyo

    # "manual" opens no sound card, which may not exist.
    server = pyo.Server(sr=SR, nchnls=1, buffersize=_BUFFER, duplex=0, audio="manual", verbosity=1)
    server.deactivateMidi()
    server.boot()
    server.start()

    def render(described: dict[str, Any], progress: Callable[[Any], None]) -> None:
        job = Job(**described | {"file": Path(described["file"])})
        job.write(_frames(pyo, server, job))

    return render


def _frames(pyo: Any, server: Any, job: Job) -> Float[np.ndarray, "n_filters n_samples"]:
    """Render a job in a graph of its own: a used oscillator would start in another phase."""
    resonances = [float(q) for q, _ in job.filters]
    frequencies = [f * SR / 200 for _, f in job.filters]
    if job.voice == "additive_biquad":
        graph = _additive_biquad(pyo, job.source, resonances, frequencies)
    else:
        resonances = [q * job.moog_res_scale for q in resonances]
        graph = _fm_moog(pyo, job.source, resonances, frequencies)
    for _ in range(SETTLING // _BUFFER):
        server.process()
    n_buffers = -(-job.n_samples // _BUFFER)
    table = pyo.DataTable(size=n_buffers * _BUFFER, chnls=len(job.filters))
    # Without play() it would record silence.
    recorder = pyo.TableRec(graph[-1], table, fadetime=0).play()
    for _ in range(n_buffers):
        server.process()
    frames = np.empty((len(job.filters), job.n_samples), job.dtype)
    for i, frame in enumerate(frames):
        # A copy, since pyo's own buffer goes with the table.
        frame[:] = np.array(table.getBuffer(i))[: job.n_samples]
    recorder.stop()
    return frames


def _additive_biquad(
    pyo: Any, source: Mapping[str, float], resonances: list[float], frequencies: list[float]
) -> list[Any]:
    """Build eq. (2.1) of the 2017 report: sines through a band-pass biquad.

    The report's formula shows one partial (2k + j) f0; as in its program, the partials of n = 0..k
    accumulate upon the fundamental, at equal amplitudes, and the filter is a band-pass. The energy
    of the source is constant. The partial at 0 Hz (j = n = 0) is silent and does not count.
    """
    j, k = source["inharmonicity"], round(source["harmonics"])
    partials = [F0_HZ] + [(2 * n + j) * F0_HZ for n in range(k + 1)]
    partials = [partial for partial in partials if partial > 0]
    # Sine reads 512 points, whose aliases are 2e-4 of the few partials that a narrow filter leaves.
    table = pyo.HarmTable([1], size=_TABLE)
    # Osc goes on before it reads: one sample back, so that every partial starts at phase 0.
    phases = [1 - partial / SR for partial in partials]
    sines = pyo.Osc(table, freq=partials, phase=phases, mul=len(partials) ** -0.5)
    mix = pyo.Mix(sines, voices=1)
    return [table, sines, mix, pyo.Biquad(mix, freq=frequencies, q=resonances, type=2)]


def _fm_moog(
    pyo: Any, source: Mapping[str, float], resonances: list[float], frequencies: list[float]
) -> list[Any]:
    """Build eq. (2.2) of the 2017 report: three FM pairs, each through its own Moog ladder.

    Three unit carriers through one ladder would blow up for about one setting in a hundred. The
    report's program has f0 = 1500 Hz here; its text, which we follow, has 110 Hz.
    """
    j = source["carrier_offset"]
    carriers = [pyo.FM(f, source["ratio"], source["index"]) for f in _carriers(j)]
    ladders = [
        pyo.MoogLP(carrier, freq=frequencies, res=resonances, mul=3**-0.5) for carrier in carriers
    ]
    return [carriers, ladders, ladders[0] + ladders[1] + ladders[2]]


def _carriers(j: float) -> tuple[float, float, float]:
    return (F0_HZ - j * F0_HZ / 10, F0_HZ, F0_HZ + j * F0_HZ / 10)


if __name__ == "__main__":
    serve(_renderer)
