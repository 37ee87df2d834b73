"""The protocol of 2017: what its Max for Live device sends and expects, for the models of today.

The device sends ``/cntrl axis value`` to port 7000 and expects a spectrum on port 9004, either as
amplitudes and phases for its bank of 1024 oscillators, or as real and imaginary parts for its
inverse transform of 4096 points. In 2017 every message had new random phases, which click. Here
they are the signs of the lobes of the partials, always the same for the same spectrum.
"""

from collections.abc import Iterator

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.osc.audience import Address
from vaelib.live.osc.messages import Arguments, MessageError, encode, numbers
from vaelib.live.osc.player import HERE, Player
from vaelib.representations import N_BINS, N_FFT
from vaelib.synthesis.notes import SR, Spectrum
from vaelib.synthesis.partials import find, signed_lobes

__all__ = ["PORT", "REPLY_PORT", "Player2017", "axis_and_value", "phases", "reply"]

PORT, REPLY_PORT = 7000, 9004
_CONTROLLERS = range(48, 57)
"""MIDI controllers that moved the axes."""


def axis_and_value(arguments: Arguments, n_latents: int) -> tuple[int, float]:
    """The latent, counted from 0, and the value in a ``/cntrl`` message, or MessageError.

    The message names an axis, from 0 or by its controller (48 to 56), and a value of the latent.
    """
    axis, value = numbers("/cntrl", arguments, 2)
    if axis in _CONTROLLERS and axis >= n_latents:
        axis -= _CONTROLLERS.start
    if axis != int(axis) or not 0 <= axis < n_latents:
        raise MessageError(f"/cntrl: there is no axis {axis:g}, only 0 to {n_latents - 1}")
    return int(axis), value


def phases(magnitudes: Spectrum, *, sr: float) -> Float[np.ndarray, " 1025"]:
    """Phase of each bin, 0 or pi: the sign of the Hann lobe of its partial.

    All partials have phase 0 at the centre of the frame.
    """
    partials = find(magnitudes, sr=sr)
    lobes = signed_lobes(*partials, n_fft=N_FFT, n_bins=N_BINS, sr=sr)
    return np.where(lobes.magnitude < 0, np.pi, 0.0)


def reply(magnitudes: Spectrum, *, form: str = "bank", sr: float = SR) -> Iterator[bytes]:
    """Yield the datagrams that answer ``/cntrl``, in the order of 2017.

    The form "bank" has four ``/amp`` and four ``/phs`` of 256 values, bins 0 to 1023, then
    ``/clr 1``; "stft" has 32 ``/real`` and 32 ``/imag`` of 128 values, all 4096 points.
    """
    phase = phases(magnitudes, sr=sr)
    if form == "bank":
        parts, size = {"/amp": magnitudes[:1024], "/phs": phase[:1024]}, 256
    else:
        half = np.zeros(N_FFT // 2 + 1)
        half[:N_BINS] = np.where(phase > 0, -magnitudes, magnitudes)
        # Of phases 0 and pi nothing is imaginary, and the upper half mirrors the lower one.
        whole = np.concatenate([half, half[-2:0:-1]])
        parts, size = {"/real": whole, "/imag": np.zeros(N_FFT)}, 128
    for address, values in parts.items():
        for start in range(0, len(values), size):
            yield encode(address, values[start : start + size])
    if form == "bank":
        yield encode("/clr", 1)


class Player2017:
    """A player for the device of 2017: ``/cntrl axis value`` in, a whole spectrum out (`reply`).

    It has the methods and attributes of `Player` that a server uses.
    """

    presets = None

    def __init__(self, instrument: Instrument, *, mode: str = "bank", reply_port: int = REPLY_PORT):
        self._player, self._form = Player(instrument, mode=mode), mode
        self._sent: tuple[float, ...] | None = None
        self._reply_port, self._client = reply_port, None
        self.performance = self._player.performance
        self.tick, self.replay = self._player.tick, self._player.replay
        self.move = self._player.move

    @property
    def z(self) -> tuple[float, ...]:
        """The latents' values."""
        return self._player.z

    @property
    def moving(self) -> bool:
        """Whether something sounds here."""
        return self._player.moving

    @property
    def changed(self) -> bool:
        """Whether a spectrum is due: after every message, and when a session moves an axis."""
        return self._client is not None and self._sent != self.z

    stale = changed

    def handle(
        self,
        address: str,
        arguments: Arguments,
        *,
        sender: Address = HERE,
        offset: float = 0.0,
        now: float = 0.0,
    ) -> None:
        """Obey one message, or raise MessageError; each is answered, even if no axis moves."""
        if address != "/cntrl":
            raise MessageError(f"there is no {address[:40]} in the protocol of 2017, only /cntrl")
        axis, value = axis_and_value(arguments, self._player.instrument.n_latents)
        self._player.handle("/z", (axis, value), sender=sender, offset=offset, now=now)
        self._sent, self._client = None, self.where(sender)

    @property
    def heard_by(self) -> list[Address]:
        """Nobody: the device of 2017 understands no errors."""
        return []

    def where(self, sender: Address) -> Address:
        """Where the sender of a datagram is answered: at the one port of the device."""
        return Address(sender.host, self._reply_port)

    def forget_silent(self, now: float) -> None:
        """Forget nobody: the device of 2017 says nothing while no axis moves."""

    def replies(self) -> list[tuple[bytes, Address]]:
        """No datagrams: the device of 2017 asks for nothing but frames."""
        return []

    def frame(self, time: float = 0.0, *, answers: bool = True) -> Iterator[tuple[bytes, Address]]:
        """Yield the datagrams of the next spectrum; none if none is due."""
        if not self.changed:
            return
        self._sent, instrument = self.z, self._player.instrument
        magnitudes = instrument.decode(np.array(self.z, np.float32))
        for datagram in reply(magnitudes, form=self._form, sr=float(instrument.sr)):
            yield datagram, self._client
