"""Objects of Max that compute signals, a vector at a time; those inside pfft~ a hop at a time."""

from collections import deque
from collections.abc import Callable

import numpy as np

from tests.max.objects import KINDS, Node, PatchError, kind

__all__ = ["signal"]


def spread(x: np.ndarray | float, n: int) -> np.ndarray:
    """A signal of n samples, or a number as one."""
    return x if isinstance(x, np.ndarray) and x.shape == (n,) else np.full(n, x)


class Signal(Node):
    """An object that computes: `compute` gives the arrays of its signal outlets."""

    ports = (2, 1)
    signal_inlets = (0, 1)
    signal_outlets = (0,)

    def setup(self):
        self.constants = {1: float(self.args[0])} if self.args else {}

    def receive(self, inlet, message):
        if len(message) != 1 or isinstance(message[0], str):
            super().receive(inlet, message)
        self.constants[inlet] = float(message[0])

    def x(self, inlet):
        """Signal at an inlet, or the number that stands there without one."""
        sources = self.sources[inlet]
        if not sources:
            return self.constants.get(inlet, 0.0)
        return sum(node.signals[outlet] for node, outlet in sources)

    def run(self, n):
        self.signals = self.compute(n)

    def skip(self, n):
        """Let time pass without computing."""


def signal(name: str, function: Callable) -> None:
    def compute(self, n):
        return [spread(function(self.x(0), self.x(1)), n)]

    KINDS[name] = type(name, (Signal,), {"compute": compute})


signal("*~", lambda a, b: a * b)
signal("+~", lambda a, b: a + b)
signal("!-~", lambda a, b: b - a)
signal("<~", lambda a, b: np.asarray(a < b, float))
signal("%~", lambda a, b: np.mod(a, b))
signal("cosx~", lambda a, _: np.cos(a))
signal("sinx~", lambda a, _: np.sin(a))


@kind("clip~")
class Clip(Signal):
    ports = (3, 1)
    signal_inlets = (0, 1, 2)

    def setup(self):
        self.constants = dict(enumerate(map(float, self.args), 1))

    def compute(self, n):
        return [np.clip(spread(self.x(0), n), self.x(1), self.x(2))]


@kind("inlet", "outlet")
class Port(Signal):
    """Passes messages and signals through the wall of a sub-patcher."""

    ports = (1, 1)
    signal_inlets = (0,)

    def receive(self, inlet, message):
        self.out(0, *message)

    def compute(self, n):
        return [spread(self.x(0), n)]


@kind("noise~")
class Noise(Signal):
    """White noise, even between -1 and 1."""

    ports = (1, 1)
    signal_inlets = ()

    def setup(self):
        # Each object has a noise of its own, the same at every run.
        self.random = np.random.default_rng(self.world.next_seed())

    def compute(self, n):
        return [self.random.uniform(-1, 1, n)]


@kind("count~")
class Count(Signal):
    signal_inlets = ()

    def setup(self):
        self.first, self.limit, on, _ = self.args
        if not on:
            raise PatchError("count~ does not run")
        self.at = self.first

    def compute(self, n):
        span = self.limit - self.first
        now = self.first + (self.at - self.first + np.arange(n)) % span
        self.at = self.first + (self.at - self.first + n) % span
        return [now.astype(float)]


@kind("index~")
class Index(Signal):
    def setup(self):
        self.held = self.world.buffers

    def compute(self, n):
        held = self.held[self.args[0]]
        at = np.clip(spread(self.x(0), n).astype(int), 0, len(held) - 1)
        return [held[at]]


@kind("poke~")
class Poke(Signal):
    ports = (3, 0)
    signal_outlets = ()

    def setup(self):
        self.constants = {}

    def compute(self, n):
        held = self.world.buffers[self.args[0]]
        at = spread(self.x(1), n).astype(int)
        inside = (at >= 0) & (at < len(held))
        held[at[inside]] = spread(self.x(0), n)[inside]
        return []


@kind("frameaccum~")
class FrameAccumulator(Signal):
    ports = (1, 1)
    total = 0.0

    def setup(self):
        self.constants = {}
        self.wrapped = bool(self.args and self.args[0])

    def compute(self, n):
        self.total = self.total + spread(self.x(0), n)
        if self.wrapped:
            self.total = (self.total + np.pi) % (2 * np.pi) - np.pi
        return [self.total]


@kind("line~")
class Line(Signal):
    ports = (2, 2)
    signal_inlets = ()

    def setup(self):
        self.now = self.goal = self.args[0] if self.args else 0.0
        self.left = 0

    def receive(self, inlet, message):
        if inlet or len(message) > 2:
            raise PatchError(f"line~ got {message} in inlet {inlet}")
        self.goal = float(message[0])
        milliseconds = message[1] if len(message) == 2 else 0
        self.left = round(milliseconds * self.world.sr / 1000)
        if not self.left:
            self.now = self.goal

    def compute(self, n):
        ramp = np.full(n, self.goal)
        if self.left:
            step, m = (self.goal - self.now) / self.left, min(n, self.left)
            ramp[:m] = self.now + step * np.arange(m)
            self.skip(n)
        return [ramp]

    def skip(self, n):
        if self.left:
            m = min(n, self.left)
            self.now += m * (self.goal - self.now) / self.left
            self.left -= m
            self.now = self.now if self.left else self.goal


class Ramps:
    """Values that glide to their goals over a number of samples, each from its own moment."""

    def __init__(self, n: int, samples: int):
        self.samples = samples
        self.value, self.slope, self.left = np.zeros(n), np.zeros(n), np.zeros(n)

    def advance(self, slots, starts, goals, n):
        """Values of `slots` over n samples, when ramps to `goals` begin at `starts`."""
        t = np.arange(n)
        value, slope, left = self.value[slots], self.slope[slots], self.left[slots]
        at_start = value + slope * np.minimum(starts, left)
        new = (goals - at_start) / self.samples
        before = value[:, None] + slope[:, None] * np.minimum(t, left[:, None])
        since = np.minimum(np.maximum(t - starts[:, None], 0), self.samples)
        after = at_start[:, None] + new[:, None] * since
        path = np.where(t < starts[:, None], before, after)
        moved = starts < n
        spent = np.minimum(n - starts, self.samples)
        self.value[slots] = np.where(
            moved, at_start + new * spent, value + slope * np.minimum(n, left)
        )
        self.left[slots] = np.where(moved, self.samples - spent, np.maximum(left - n, 0))
        self.slope[slots] = np.where(moved, new, slope)
        return path


@kind("ioscbank~")
class OscillatorBank(Signal):
    """A slot's ramps begin anew whenever the index visits it, from where they are."""

    ports = (4, 1)
    signal_inlets = (0, 1, 2, 3)

    def setup(self):
        self.constants = {}
        n, frequency, magnitude = self.args
        self.frequency, self.magnitude = Ramps(n, frequency), Ramps(n, magnitude)
        self.phase = np.zeros(n)

    def compute(self, n):
        size = len(self.phase)
        index = spread(self.x(3), n).astype(int)
        goals, starts = np.zeros((2, size)), np.full(size, n)
        # From the last sample to the first: a slot's ramp begins at its first visit.
        back = index[::-1]
        for k in (0, 1):
            goals[k, back] = spread(self.x(k), n)[::-1]
        starts[back] = np.arange(n)[::-1]
        heard = (self.magnitude.value != 0) | (self.magnitude.slope != 0)
        heard |= (starts < n) & (goals[1] != 0)
        frequencies = self.frequency.advance(np.arange(size), starts, goals[0], n)
        slots = np.flatnonzero(heard)
        turns = np.cumsum(frequencies, axis=1) / self.world.sr
        levels = self.magnitude.advance(slots, starts[slots], goals[1, slots], n)
        now = self.phase[slots, None] + turns[slots]
        self.phase = (self.phase + turns[:, -1]) % 1
        return [(levels * np.sin(2 * np.pi * now)).sum(0)]


@kind("in")
class In(Node):
    ports = (0, 1)


@kind("thispoly~")
class ThisPoly(Node):
    """Tells the number of its instance, and switches its sound off and on."""

    ports = (1, 2)
    number, muted = 0, False

    def receive(self, inlet, message):
        if message == ["bang"]:
            self.out(1, int(self.muted))
            self.out(0, self.number)
        elif message[0] == "mute":
            self.muted = bool(message[1])
        else:
            super().receive(inlet, message)


@kind("out~")
class PolyOut(Signal):
    ports = (1, 0)
    signal_inlets = (0,)
    signal_outlets = ()

    def setup(self):
        self.constants = {}

    def compute(self, n):
        return [spread(self.x(0), n)]


@kind("poly~")
class Poly(Signal):
    """Instances of a patch: messages go to the one that was named by ``target``, or to all."""

    signal_inlets = ()

    def setup(self):
        name, count, word, *arguments = self.args
        if word != "args":
            raise PatchError("poly~ takes the name, how many, args and the arguments")
        count = min(count, self.world.most_voices)
        self.voices = [self.world.sub_patch(name, arguments) for _ in range(count)]
        self.this = []
        for number, voice in enumerate(self.voices, 1):
            (this,) = (node for node in voice.nodes if isinstance(node, ThisPoly))
            this.number = number
            self.this.append(this)
        ins, outs = (
            sorted(node.args[0] for node in self.voices[0].nodes if isinstance(node, kind_))
            for kind_ in (In, PolyOut)
        )
        if (ins, outs) != ([1, 2], [1, 2]):
            raise PatchError(f"poly~ has other ports inside: {ins} and {outs}")
        self.ports, self.signal_outlets = (2, 2), (0, 1)
        self.target = 0

    def receive(self, inlet, message):
        if message[0] == "target":
            self.target = message[1]
            return
        chosen = self.voices if not self.target else self.voices[self.target - 1 : self.target]
        for voice in chosen:
            for node in voice.nodes:
                if isinstance(node, In) and node.args[0] == inlet + 1:
                    node.out(0, *message)

    def sounding(self):
        return [voice for voice, this in zip(self.voices, self.this, strict=True) if not this.muted]

    def compute(self, n):
        total = np.zeros((2, n))
        for voice in self.sounding():
            voice.run(n)
            for node in voice.nodes:
                if isinstance(node, PolyOut):
                    total[node.args[0] - 1] += node.signals[0]
        return [*total]

    def skip(self, n):
        for voice in self.sounding():
            for node in voice.keeping_time:
                node.skip(n)


@kind("ezdac~", "plugout~")
class Output(Signal):
    def setup(self):
        self.constants = {}
        self.ports = (2, 2 if self.name == "plugout~" else 0)
        self.signal_outlets = (0, 1)[: self.ports[1]]
        self.world.outputs.append(self)

    def compute(self, n):
        return [spread(self.x(i), n) for i in (0, 1)]


@kind("fftin~")
class FftIn(Signal):
    ports = (1, 3)
    signal_inlets = ()
    signal_outlets = (0, 1, 2)

    def compute(self, n):
        return [np.zeros(n), np.zeros(n), np.arange(n, dtype=float)]


@kind("fftout~")
class FftOut(Signal):
    ports = (2, 0)
    signal_outlets = ()

    def setup(self):
        self.constants = {}

    def compute(self, n):
        self.spectrum = spread(self.x(0) + 1j * np.asarray(self.x(1)), n)
        return []


@kind("pfft~")
class Pfft(Signal):
    """Runs its sub-patch once a hop; Hann windows in and out, and unity gain in between."""

    def setup(self):
        name, self.n_fft, overlap, *rest = self.args
        self.hop = self.n_fft // overlap
        if overlap != 4 or rest[0] != "args":
            raise PatchError("only an overlap of 4 is known, and arguments after it")
        self.inside = self.world.sub_patch(name, rest[1:])
        nodes = self.inside.nodes
        self.ins = {node.args[0] - 1: node for node in nodes if isinstance(node, In)}
        ends = sorted((n for n in nodes if isinstance(n, FftOut)), key=lambda n: n.args[0])
        if [end.args[0] for end in ends] != [*range(1, len(ends) + 1)]:
            raise PatchError("the ends of pfft~ are not numbered from 1")
        self.ends = ends
        self.ports = (1 + max(self.ins, default=0), len(ends))
        self.signal_outlets = tuple(range(len(ends)))
        self.signal_inlets = (0,)
        window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(self.n_fft) / self.n_fft)
        self.window = window / 1.5  # the squares of four Hann windows add up to 1.5
        self.tail = np.zeros((len(ends), self.n_fft))
        self.ready = deque()

    def receive(self, inlet, message):
        self.ins[inlet].out(0, *message)

    def compute(self, n):
        while sum(block.shape[1] for block in self.ready) < n:
            self.inside.run(self.n_fft // 2)
            spectra = np.pad([end.spectrum for end in self.ends], ((0, 0), (0, 1)))
            self.tail += np.fft.irfft(spectra, self.n_fft) * self.window
            self.ready.append(self.tail[:, : self.hop])
            self.tail = np.pad(self.tail[:, self.hop :], ((0, 0), (0, self.hop)))
        ready = np.concatenate(self.ready, axis=1)
        self.ready = deque([ready[:, n:]])
        return [*ready[:, :n]]
