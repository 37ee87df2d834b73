"""MIDI input: the keyboards of this machine, through rtmidi2."""

import contextlib
import fnmatch
import os
from collections.abc import Callable, Iterator, Sequence

from vaelib.live.playing.events import Event, Midi

__all__ = ["heard", "no_midi", "playing_midi"]

NAME = "vae-synth"
"""Of the port that others may be connected to."""


def heard(message: Sequence[int]) -> Midi | None:
    """The event of a message from a port; None for clocks, system messages and what is none."""
    if len(message) in (2, 3) and 0x80 <= message[0] < 0xF0 and max(message[1:]) < 128:
        return Midi(*message)
    return None


@contextlib.contextmanager
def playing_midi(play: Callable[[Event], None], wanted: str = "*") -> Iterator[list[str]]:
    """Play what comes from MIDI ports, in a thread of their own, until the context ends.

    It yields the names of the ports: those that fit the pattern `wanted`, or one of our own that
    others may be connected to if there is none.

    Raises
    ------
    OSError
        If this machine has no MIDI, or no port fits.
    """
    try:
        with _quiet():
            import rtmidi2

            names = list(rtmidi2.get_in_ports())
            chosen = [name for name in names if fnmatch.fnmatch(name, wanted)]
            port = rtmidi2.MidiInMulti(NAME) if chosen else rtmidi2.MidiIn(NAME)
    except ImportError:
        raise OSError("no MIDI here: rtmidi2 has no package for this machine") from None
    except RuntimeError:
        raise OSError("no MIDI here: the system has no MIDI ports") from None
    if not chosen and wanted != "*":
        there = ", ".join(names) or "none"
        raise OSError(f"no MIDI port fits {wanted!r}: there are {there}")

    def callback(message: Sequence[int], time: float) -> None:
        if event := heard(message):
            play(event)

    port.callback = callback
    if chosen:
        port.open_ports(wanted)
    else:
        port.open_virtual_port(NAME)
        chosen = [f"{NAME}, to be connected to a keyboard"]
    try:
        yield chosen
    finally:
        if isinstance(port, rtmidi2.MidiInMulti):
            port.close_ports()
        else:
            port.close_port()


def no_midi() -> str | None:
    """Why no MIDI keyboard can play on this machine, in one sentence; None if one can."""
    try:
        with playing_midi(lambda event: None):
            return None
    except OSError as error:
        return str(error)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep ALSA from writing its own lines about what is told in a sentence here."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
