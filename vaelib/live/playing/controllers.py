"""Controllers: how bend, pressure, slide and wheel act on a note that sounds."""

from collections.abc import Mapping

from vaelib.live.playing.keyboard import Sounding
from vaelib.live.playing.midi import Channels

__all__ = ["follow"]


def follow(
    sounding: Sounding, channels: Channels, values: Mapping[str, float], *, down: bool
) -> None:
    """Let the controllers of its channel act on a note, by the settings.

    A member of a zone is free for another note once its key is no longer `down`.
    """
    key = sounding.key
    member = channels.master(key.channel) not in (None, key.channel)
    if member and sounding.gain is not None and not down:
        return
    sounding.semitones = channels.bend(key.channel, values["bend_semitones"])
    sources = {
        "velocity": key.velocity - 0.5,
        "pressure": channels.pressure(key.channel, key.pitch),
        "slide": channels.slide(key.channel),
        "wheel": channels.wheel(key.channel),
    }
    sounding.turns = tuple(
        (int(values[f"{name}_dial"]) - 1, values[f"{name}_amount"] * value)
        for name, value in sources.items()
        if value * values[f"{name}_amount"] * values[f"{name}_dial"]
    )
