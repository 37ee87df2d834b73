"""Listening: a chord of an instrument, as a player in a notebook."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vaelib.live.commands import check_seconds
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.events import Event, Move, Note, Timed
from vaelib.live.playing.keyboard import TICK_S
from vaelib.live.rendering import fitted, rendered

if TYPE_CHECKING:
    from IPython.display import Audio

__all__ = ["player"]

_VELOCITY = 100.0


def player(
    instrument: Instrument,
    *pitches: float,
    z: Sequence[float] | None = None,
    preset: str | None = None,
    seconds: float = 2.0,
    **settings: float | str,
) -> "Audio":
    """Player of a chord in a notebook.

    Elsewhere nothing can be heard: a line on standard error then says how to keep the sound.

    Parameters
    ----------
    pitches : float
        MIDI pitches, whole or not; A3 if none is given.
    z, preset : array of shape (n_latents,), str
        A point of the latent space, or one that the instrument comes with, by name; by default
        that of its dials.
    seconds : float
        How long the keys are held.
    settings : float or str
        Of `vaelib.live.playing.parameters`, such as ``attack_s=0.5``.

    Raises
    ------
    ValueError
        If there is no such preset or setting, or a value is out of range.
    """
    from IPython import get_ipython
    from IPython.display import Audio

    check_seconds(seconds)
    shipped = {one.name: one.z for one in instrument.presets}
    if preset is not None and preset not in shipped:
        known = ", ".join(shipped) or "none"
        raise ValueError(f"there is no preset {preset!r}: the instrument comes with {known}")
    point = shipped[preset] if preset is not None else z
    events: list[Event] = [Move(tuple(map(float, point)))] if point is not None else []
    down = [Note(float(pitch), _VELOCITY) for pitch in pitches or (57.0,)]
    up = [Timed.at(seconds / TICK_S, Note(note.pitch, 0.0)) for note in down]
    timed = [Timed(0, 0.0, event) for event in (*events, *down)]
    sound, _ = fitted(rendered(instrument, [*timed, *up], values=settings))
    if getattr(get_ipython(), "kernel", None) is None:
        print(
            "play() shows a player in a notebook (`make lab`). Here, write what it returns to a "
            "file: pathlib.Path('sound.wav').write_bytes(player.data)",
            file=sys.stderr,
        )
    return Audio(sound, rate=instrument.sr, normalize=False)
