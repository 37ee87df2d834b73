"""Latency: how long a server took over its frames, and what else it counted."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

__all__ = ["Summary", "percentiles_ms"]


def percentiles_ms(seconds: Sequence[float]) -> tuple[float, float, float]:
    """Median, 99th percentile and largest in ms; NaN if there are none."""
    if not seconds:
        return (np.nan,) * 3
    return tuple(float(x) for x in 1e3 * np.percentile(seconds, [50, 99, 100]))


@dataclass(frozen=True)
class Summary:
    """What a server did.

    Attributes
    ----------
    seconds : float
        How long it ran.
    messages, refused, frames, underruns : int
        Messages obeyed and refused, frames sent, blocks of sound that came too late.
    work_ms : tuple of three floats
        Decoding, finding and following the partials, and sending: median, 99th percentile and
        largest, in ms, over the last 10 000 frames; NaN without any.
    answer_ms : tuple of three floats
        From the message that changed the sound to the last datagram of its frame, likewise.
    z : tuple of float
        Where the latents stood at last.
    """

    seconds: float
    messages: int
    refused: int
    frames: int
    underruns: int
    work_ms: tuple[float, float, float]
    answer_ms: tuple[float, float, float]
    z: tuple[float, ...]

    def __str__(self):
        rate = self.messages / self.seconds if self.seconds else 0.0
        lines = [
            f"{self.seconds:.1f} s: {self.messages} messages ({rate:.0f}/s), "
            f"{self.refused} refused, {self.frames} frames, {self.underruns} underruns"
        ]
        if self.frames:
            for what, ms in (
                ("decode and send", self.work_ms),
                ("message to frame", self.answer_ms),
            ):
                lines.append(
                    f"{what}: median {ms[0]:.2f} ms, p99 {ms[1]:.2f} ms, largest {ms[2]:.2f} ms"
                )
        return "\n".join(lines)
