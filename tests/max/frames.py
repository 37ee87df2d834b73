"""Frames as Python sends them, for the patches that the emulator plays; and what is measured."""

from functools import lru_cache

import numpy as np
from numpy.fft import rfft, rfftfreq

from tests.max.emulator import Emulator
from vaelib.live.osc import messages
from vaelib.live.osc.protocol import CHUNK, N_BINS, N_FRAME, N_SLOTS
from vaelib.synthesis.notes import SR

# Slot, ratio to the note, amplitude: stable slots, not in the order of frequency.
SOUND = [(5, 1.0, 0.2), (0, 2.0, 0.1), (111, 3.02, 0.05)]
OTHER = [(5, 1.01, 0.1), (0, 2.0, 0.15), (64, 4.1, 0.05)]


def of_slots(sound) -> tuple[np.ndarray, np.ndarray]:
    amp, ratio = np.zeros(N_SLOTS), np.ones(N_SLOTS)
    for slot, r, a in sound:
        amp[slot], ratio[slot] = a, r
    return amp, ratio


def partials(slot: int, sound) -> bytes:
    """The partials of one slot, as a list."""
    amp, ratio = of_slots(sound)
    n = max(i for i, _, _ in sound) + 1
    return messages.encode("/partials", slot, n, ratio[:n], amp[:n])


def voices(*slots: tuple[float, float, float]) -> bytes:
    """Pitch, level and place of the first slots."""
    return messages.encode("/voices", len(slots), np.array(slots).ravel())


def sounding(emulator: Emulator, sound, hz: float, level: float = 1.0, pan: float = 0.0) -> None:
    """Let the first slot sound, and no other."""
    play(emulator, [partials(0, sound), voices((hz, level, pan))])


@lru_cache
def lobe(frequency: float) -> np.ndarray:
    """Spectrum of a cosine in a Hann window, whose phase counts from the middle of the frame."""
    n = np.arange(N_FRAME)
    window = 0.5 - 0.5 * np.cos(2 * np.pi * n / N_FRAME)
    return rfft(window * np.cos(2 * np.pi * frequency / SR * (n - N_FRAME // 2))).real[:N_BINS]


def spec_frame(frame: int, sound, f0: float) -> list[bytes]:
    sound = [part for part in sound if part[2]]
    bins = np.arange(N_BINS) * SR / N_FRAME
    nearest = np.argmin([abs(bins - r * f0) for _, r, _ in sound], axis=0)
    mag = np.select(
        [nearest == i for i in range(len(sound))], [a * lobe(r * f0) for _, r, a in sound]
    )
    slot = np.array([s for s, _, _ in sound])[nearest]
    parts = [*chunks("/spec/mag", frame, mag), *chunks("/spec/slot", frame, slot)]
    parts += chunks("/bank/ratio", frame, of_slots(sound)[1])
    return [*parts, messages.encode("/spec/commit", frame, N_BINS)]


def chunks(address: str, frame: int, values: np.ndarray) -> list[bytes]:
    """Messages of a part of a frame each."""
    starts = range(0, len(values), CHUNK)
    return [messages.encode(address, frame, i, values[i : i + CHUNK]) for i in starts]


def play(emulator: Emulator, datagrams: list[bytes]) -> None:
    for raw in datagrams:
        emulator.datagram(raw)


def gestures(emulator: Emulator) -> list[tuple]:
    """What was sent to Python since the last call, but for the pings."""
    return [message for message in emulator.take() if message[0] != "/ping"]


def peak(y: np.ndarray, near: float) -> tuple[float, float]:
    """Frequency and amplitude of the sinusoid that is strongest within 3 % of a frequency."""
    window = np.blackman(len(y))
    n = 8 * len(y)
    level = abs(rfft(y * window, n)) * 2 / window.sum()
    f = rfftfreq(n, 1 / SR)
    k = np.argmax(np.where(abs(f - near) < 0.03 * near, level, 0))
    a, b, c = np.log(level[k - 1 : k + 2])
    return f[k] + (a - c) / (2 * (a - 2 * b + c)) * SR / n, level[k]


def assert_partials(y: np.ndarray, sound, f0: float, gain: float = 1.0, db: float = 0.05):
    for _, ratio, amplitude in sound:
        frequency, level = peak(y, ratio * f0)
        assert abs(1200 * np.log2(frequency / (ratio * f0))) < 0.1
        assert abs(20 * np.log10(level / (gain * amplitude))) < db


def start_stft(synth, hz: float = 220.0) -> float:
    synth.osc("/mode", "stft")
    play(synth, [*spec_frame(1, SOUND, hz), voices((hz, 1.0, 0.0))])
    synth.render(0.2)
    return hz
