"""Performer: the stereo sound of the voices of every tick.

The live loop and all that is rendered offline go through `Performer`, so that what is rendered
again is what was heard, sample for sample. Partials are made at the rate of the output, never
resampled.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from vaelib.live.instruments.decoded import Decoded, voice_together
from vaelib.live.instruments.faults import is_rate
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.envelope import rise
from vaelib.live.playing.events import Timed
from vaelib.live.playing.keyboard import N_SLOTS, TICK_S
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.voices import GOLDEN, Playing, Point, Voice, pan_gains
from vaelib.synthesis.engine import Engine
from vaelib.synthesis.engines import ENGINES, Tick
from vaelib.synthesis.notes import Stereo
from vaelib.synthesis.oscillators import OscillatorBank
from vaelib.synthesis.partials import N_PARTIALS

__all__ = ["Performer", "check_rate", "played"]

_Note = tuple[Point, float]
"""A point, and a pitch in Hz."""
_PLACES = 2 * ((0.5 + GOLDEN * np.arange(N_PARTIALS)) % 1) - 1
"""Of partials, -1 to 1: the first in the middle, neighbours far apart."""


def check_rate(sr: float) -> None:
    """Raise ValueError unless sound is played at a sampling rate in Hz."""
    if not is_rate(sr):
        rates = "8000 to 400000 Hz, in steps of 100"
        raise ValueError(f"{sr:g} Hz is no sampling rate that is played: choose {rates}")


class Performer:
    """An instrument and an engine for each slot: one tick of voices in, one block of sound out.

    Parameters
    ----------
    engine : str
        Of `vaelib.synthesis.engines.ENGINES`.
    sr : float, optional
        Sampling rate of the sound, a multiple of 100 Hz; by default the instrument's.

    Raises
    ------
    ValueError
        If there is no such engine, or it does not play at this rate.
    """

    def __init__(self, instrument: Instrument, engine: str = "bank", *, sr: float | None = None):
        if engine not in ENGINES:
            raise ValueError(f"there is no engine {engine!r}: choose one of {', '.join(ENGINES)}")
        self.sr = float(instrument.sr if sr is None else sr)
        check_rate(self.sr)
        self.hop = round(self.sr * TICK_S)
        self._instrument = instrument
        self._engines: list[Engine] = [
            ENGINES[engine](
                instrument.f0_hz, sr=self.sr, hop=self.hop, seed=slot, noise_seed=slot + 1
            )
            for slot in range(N_SLOTS)
        ]
        self._spectral = self._engines[0].spectral
        if self._spectral and self.sr != instrument.sr:
            raise ValueError(f"the engine {engine} plays at {instrument.sr} Hz: choose bank")
        self._spreads = isinstance(self._engines[0], OscillatorBank) and not self._spectral
        self._times = np.arange(self.hop) / self.hop
        self._ramp = rise(self._times)
        self._tune = 1.0
        self._decoded: dict[Point | _Note, Decoded] = {}
        self._ticks: dict[_Note, Tick] = {}
        self._ears: list[np.ndarray | None] = [None] * N_SLOTS
        self._placed: list[tuple[float, float] | None] = [None] * N_SLOTS

    def play(self, playing: Playing) -> Stereo:
        """Synthesise one tick."""
        self._decode(playing)
        block = np.zeros((2, self.hop))
        for slot, voice in enumerate(playing.voices):
            if voice:
                block += self._sound(slot, voice, playing.partial_spread)
            elif self._placed[slot]:
                self._engines[slot].rest()
                self._placed[slot] = None
        return block

    def _decode(self, playing: Playing) -> None:
        """Decode the points that are new, all at once, and voice each for its pitch."""
        if playing.tune != self._tune:
            self._tune, self._decoded, self._ticks = playing.tune, {}, {}
        notes = list(dict.fromkeys((v.z, v.hz) for v in playing.voices if v))
        keys = {note: note if self._instrument.envelope else note[0] for note in notes}
        new = {key: note for note, key in keys.items() if key not in self._decoded}
        known = self._decoded
        if new:
            z, hz = map(np.array, zip(*new.values(), strict=True))
            found = Decoded.each(self._instrument, z.astype(np.float32), hz, tune=self._tune)
            known = known | dict(zip(new, found, strict=True))
        how = {"sr": self.sr, "spectral": self._spectral}
        unheard = [note for note in notes if note not in self._ticks]
        voice_together([(known[keys[note]], note[1]) for note in unheard], sr=self.sr)
        self._ticks = {
            note: self._ticks.get(note) or known[key].tick(note[1], 0.0, **how)
            for note, key in keys.items()
        }
        self._decoded = {key: known[key] for key in keys.values()}

    def _sound(self, slot: int, voice: Voice, spread: float) -> Stereo:
        engine, tick = self._engines[slot], self._ticks[voice.z, voice.hz]
        before = self._ears[slot]
        if self._placed[slot] != (voice.pan, spread):
            place = voice.pan + (spread * _PLACES if self._spreads else np.zeros(1))
            self._ears[slot] = pan_gains(place)
            self._placed[slot] = voice.pan, spread
        ears = self._ears[slot]
        if self._spreads:
            engine.places = ears
        gate = np.broadcast_to(voice.envelope.gain(self._times), self.hop)
        block = engine.tick(*tick._replace(gate=gate))
        first, last = voice.gains
        gain = first if first == last else first + (last - first) * self._ramp
        if not self._spreads:
            gain = gain * (ears if voice.fresh else before + (ears - before) * self._times)
        return block * gain


def played(
    performance: Performance,
    performer: Performer,
    events: Iterable[Timed],
    n_ticks: int,
) -> Iterator[Stereo]:
    """Yield the blocks of so many ticks of a performance, from events in their order."""
    coming = iter(events)
    due = next(coming, None)
    for tick in range(n_ticks):
        while due and due.tick <= tick:
            performance.obey(due.event, due.offset)
            due = next(coming, None)
        yield performer.play(performance.tick())
