"""Executes a Max patch on NumPy, as far as the patches of this project need it.

Messages run depth first, from right to left, as in Max; signals are computed a vector at a time,
the sub-patch of pfft~ a hop at a time. Meanings are those of Max's reference pages. What it does
not know it refuses: an object, a port, a signal into a control inlet, a list that zl would cut.
It proves wiring, order and arithmetic of our patches, not Max itself.
"""

import heapq
import json
import re
from collections import deque
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np

from vaelib.live import messages

__all__ = ["Emulator", "PatchError", "read_patches"]

VECTOR = 64
LIST = 256  # elements that zl objects keep by default


class PatchError(Exception):
    """The patch does what Max would refuse, or what the emulator does not know."""


def read_patches(folder: Path) -> dict[str, dict]:
    """Every .maxpat of a folder, by its name without suffix."""
    return {p.stem: json.loads(p.read_text())["patcher"] for p in folder.glob("*.maxpat")}


@lru_cache(maxsize=4096)
def atoms(text: str) -> tuple:
    """Split text into ints, floats and symbols."""

    def atom(word):
        if re.fullmatch(r"-?\d+", word):
            return int(word)
        return float(word) if re.fullmatch(r"-?(\d+\.\d*|\.\d+)", word) else word

    return tuple(atom(word) for word in text.split())


KINDS: dict[str, type["Node"]] = {}


def kind(*names: str) -> Callable[[type], type]:
    def register(cls):
        KINDS.update(dict.fromkeys(names, cls))
        return cls

    return register


class Node:
    """One object: its state, what it does with a message, where its outlets lead."""

    ports = (1, 1)
    signal_inlets: tuple[int, ...] = ()
    signal_outlets: tuple[int, ...] = ()

    def __init__(self, world: "Emulator", box: dict, name: str, args: list):
        self.world, self.box, self.name, self.args = world, box, name, args
        self.setup()
        self.targets: list[list[tuple[Node, int]]] = [[] for _ in range(self.ports[1])]
        self.sources: list[list[tuple[Node, int]]] = [[] for _ in range(self.ports[0])]

    def setup(self):
        """Prepare the state from the arguments."""

    def receive(self, inlet: int, message: list):
        raise PatchError(f"{self.name} does not understand {message} in inlet {inlet}")

    def out(self, outlet: int, *message):
        for node, inlet in self.targets[outlet]:
            node.receive(inlet, list(message))


class Value(Node):
    """A number comes in, a function of it goes out."""

    def receive(self, inlet, message):
        if inlet or len(message) != 1:
            super().receive(inlet, message)
        self.out(0, self.function(message[0]))


def value(name: str, function: Callable) -> None:
    KINDS[name] = type(name, (Value,), {"function": staticmethod(function)})


value("mtof", lambda p: 440.0 * 2 ** ((p - 69) / 12))
value("dbtoa", lambda d: 10 ** (d / 20))
value("tosymbol", str)


class Arithmetic(Node):
    ports = (2, 1)

    def setup(self):
        self.right = self.args[0]

    def receive(self, inlet, message):
        (number,) = message
        if inlet == 1:
            self.right = type(self.right)(number)
        else:
            self.out(0, self.function(type(self.right)(number), self.right))


def arithmetic(name: str, function: Callable) -> None:
    KINDS[name] = type(name, (Arithmetic,), {"function": staticmethod(function)})


arithmetic("+", lambda a, b: a + b)
arithmetic("*", lambda a, b: a * b)
arithmetic("/", lambda a, b: a / b)
arithmetic("!-", lambda a, b: b - a)


@kind("expr")
class Expression(Node):
    def setup(self):
        text = " ".join(self.box["text"].split()[1:])
        found = re.findall(r"\$([if])(\d+)", text)
        count = max(int(i) for _, i in found)
        kinds = {int(i): {"i": int, "f": float}[t] for t, i in found}
        self.kinds = [kinds[i] for i in range(1, count + 1)]
        self.values = [t(0) for t in self.kinds]
        self.ports = (count, 1)
        python = re.sub(r"\$[if](\d+)", r"v[\1-1]", text).replace("&&", " and ")
        self.code = compile(python, text, "eval")

    def receive(self, inlet, message):
        (number,) = message
        self.values[inlet] = self.kinds[inlet](number)
        if inlet == 0:
            try:
                result = eval(self.code, {"v": self.values})
            except ZeroDivisionError:
                result = 0.0
            self.out(0, int(result) if isinstance(result, bool) else result)


@kind("scale")
class Scale(Node):
    ports = (6, 1)

    def setup(self):
        self.limits = [0.0, *map(float, self.args), 1.0]

    def receive(self, inlet, message):
        self.limits[inlet] = float(message[0])
        if inlet == 0:
            x, a, b, low, high, _ = self.limits
            self.out(0, low + (x - a) * (high - low) / (b - a))


@kind("i", "f")
class Store(Node):
    ports = (2, 1)

    def setup(self):
        self.type = {"i": int, "f": float}[self.name]
        self.held = self.type(0)

    def receive(self, inlet, message):
        if message != ["bang"]:
            self.held = self.type(message[0])
        if inlet == 0:
            self.out(0, self.held)


@kind("accum")
class Accumulator(Node):
    ports = (3, 1)

    def setup(self):
        self.held = self.args[0]

    def receive(self, inlet, message):
        if inlet == 1:
            self.held += message[0]
            return
        if message != ["bang"]:
            self.held = message[0]
        self.out(0, self.held)


@kind("change")
class Change(Node):
    ports = (1, 3)

    def setup(self):
        self.held = self.args[0]

    def receive(self, inlet, message):
        if message[0] != self.held:
            self.held = message[0]
            self.out(0, self.held)


@kind("counter")
class Counter(Node):
    ports = (5, 4)

    def setup(self):
        self.low, self.high = self.args
        self.next = self.low

    def receive(self, inlet, message):
        count, self.next = self.next, self.low if self.next == self.high else self.next + 1
        self.out(0, count)


@kind("gate")
class Gate(Node):
    def setup(self):
        outlets, self.open = [*self.args, *(1, 0)[len(self.args) :]]
        self.ports = (2, outlets)

    def receive(self, inlet, message):
        if inlet == 0:
            self.open = int(message[0])
        elif self.open:
            self.out(self.open - 1, *message)


@kind("sel")
class Select(Node):
    def setup(self):
        self.ports = (2 if len(self.args) == 1 else 1, len(self.args) + 1)

    def receive(self, inlet, message):
        if inlet == 1:
            self.args = [int(message[0])]
        elif message[0] in self.args:
            self.out(self.args.index(message[0]), "bang")
        else:
            self.out(len(self.args), *message)


@kind("route")
class Route(Node):
    def setup(self):
        self.ports = (1, len(self.args) + 1)

    def receive(self, inlet, message):
        if message[0] in self.args:
            self.out(self.args.index(message[0]), *(message[1:] or ["bang"]))
        else:
            self.out(len(self.args), *message)


CONVERSIONS = {
    "b": lambda m: ["bang"],
    "l": lambda m: m,
    "i": lambda m: [int(m[0])],
    "f": lambda m: [float(m[0])],
}


@kind("t")
class Trigger(Node):
    def setup(self):
        self.ports = (1, len(self.args))

    def receive(self, inlet, message):
        for outlet in reversed(range(len(self.args))):
            self.out(outlet, *CONVERSIONS[self.args[outlet]](message))


@kind("unpack")
class Unpack(Node):
    def setup(self):
        self.ports = (1, len(self.args))

    def receive(self, inlet, message):
        for outlet in reversed(range(min(len(self.args), len(message)))):
            wanted = type(self.args[outlet])
            self.out(outlet, wanted(message[outlet]))


@kind("pack", "pak")
class Pack(Node):
    def setup(self):
        self.ports = (len(self.args), 1)
        self.held = list(self.args)

    def receive(self, inlet, message):
        self.held[inlet] = type(self.args[inlet])(message[0])
        if inlet == 0 or self.name == "pak":
            self.out(0, *self.held)


@kind("prepend")
class Prepend(Node):
    def receive(self, inlet, message):
        self.out(0, *self.args, *message)


@kind("sprintf")
class Format(Node):
    def setup(self):
        first, self.text = self.box["text"].split(maxsplit=1)[1].split(maxsplit=1)
        if first != "symout" or self.text.count("%") != 1:
            raise PatchError("only sprintf symout with one value is known")

    def receive(self, inlet, message):
        self.out(0, self.text % message[0])


@kind("zl.slice", "zl.rev", "zl.len", "zl.nth")
class ZList(Node):
    ports = (2, 2)

    def receive(self, inlet, message):
        if inlet or len(message) > LIST:
            raise PatchError(f"{self.name} got {len(message)} elements in inlet {inlet}")
        if self.name == "zl.slice":
            n = self.args[0]
            if message[n:]:
                self.out(1, *message[n:])
            self.out(0, *message[:n])
        elif self.name == "zl.nth":
            self.out(0, message[self.args[0] - 1])
        else:
            self.out(0, *(message[::-1] if self.name == "zl.rev" else [len(message)]))


@kind("listfunnel")
class ListFunnel(Node):
    offset = 0

    def receive(self, inlet, message):
        if message[0] == "offset":
            self.offset = message[1]
        else:
            for i, element in enumerate(message):
                self.out(0, self.offset + i, element)


@kind("peek~")
class Peek(Node):
    ports = (3, 1)

    def receive(self, inlet, message):
        index, number = message
        held = self.world.buffers[self.args[0]]
        if 0 <= index < len(held):
            held[index] = number


@kind("buffer~")
class Buffer(Node):
    ports = (1, 2)

    def setup(self):
        self.world.buffers[self.args[0]] = np.zeros(self.args[self.args.index("@samps") + 1])


@kind("s")
class Send(Node):
    ports = (1, 0)

    def receive(self, inlet, message):
        for node in self.world.buses.get(self.args[0], ()):
            node.out(0, *message)


@kind("r")
class Receive(Node):
    def setup(self):
        self.world.buses.setdefault(self.args[0], []).append(self)


@kind("loadbang", "live.thisdevice", "loadmess")
class OnLoad(Node):
    def setup(self):
        self.ports = (1, 3 if self.name == "live.thisdevice" else 1)
        self.world.on_load.append((self.name != "loadmess", self.load))

    def load(self):
        self.out(0, *(self.args or ["bang"]))


@kind("metro")
class Metro(Node):
    ports = (2, 1)

    def setup(self):
        if self.args[1:] == ["@active", 1]:
            self.world.at(0.0, self.tick)

    def tick(self):
        self.out(0, "bang")
        self.world.at(self.args[0] / 1000, self.tick)


@kind("delay")
class Delay(Node):
    ports = (2, 1)
    count = 0

    def receive(self, inlet, message):
        self.count += 1
        mine = self.count
        self.world.at(self.args[0] / 1000, lambda: mine == self.count and self.out(0, "bang"))


@kind("onebang")
class OneBang(Node):
    ports = (2, 2)

    def setup(self):
        self.ready = bool(self.args and self.args[0])

    def receive(self, inlet, message):
        if inlet == 1:
            self.ready = True
        else:
            ready, self.ready = self.ready, False
            self.out(0 if ready else 1, "bang")


@kind("dspstate~")
class SoundCard(Node):
    ports = (1, 4)

    def receive(self, inlet, message):
        for outlet, number in ((3, 512), (2, VECTOR), (1, self.world.sr), (0, 1)):
            self.out(outlet, number)


@kind("udpreceive")
class Listen(Node):
    def setup(self):
        self.world.listeners.append(self)


@kind("udpsend")
class Reply(Node):
    ports = (1, 0)

    def receive(self, inlet, message):
        messages.encode(*message)  # it must have an address and types that OSC knows
        self.world.sent.append(tuple(message))


@kind("midiin")
class MidiIn(Node):
    def setup(self):
        self.world.keyboards.append(self)


@kind("midiparse")
class MidiParse(Node):
    ports = (1, 8)

    def setup(self):
        self.bytes = []

    def receive(self, inlet, message):
        (byte,) = message
        self.bytes = [byte] if byte >= 128 else [*self.bytes, byte]
        if len(self.bytes) == 3:
            status, first, second = self.bytes
            if status & 0xF0 in (0x80, 0x90):
                self.out(0, first, second if status & 0xF0 == 0x90 else 0)
            elif status & 0xF0 == 0xB0:
                self.out(2, first, second)
            self.bytes = [status]


@kind("message")
class MessageBox(Node):
    ports = (2, 1)

    def receive(self, inlet, message):
        if message[0] == "set" or re.search(r"[,;]", self.box["text"]):
            super().receive(inlet, message)
        fields = [message[int(a[1:]) - 1] if str(a).startswith("$") else a for a in self.args]
        self.out(0, *fields)


@kind("comment")
class Comment(Node):
    ports = (1, 0)

    def receive(self, inlet, message):
        if message[0] != "set":
            super().receive(inlet, message)
        self.world.panel[self.box["varname"]] = " ".join(map(str, message[1:]))


class Control(Node):
    """A control that keeps a number: ``set`` shows it silently, a number shows and sends it."""

    def setup(self):
        if self.box.get("varname"):
            self.world.controls[self.box["varname"]] = self
        saved = self.box.get("saved_attribute_attributes", {}).get("valueof", {})
        if saved.get("parameter_initial_enable"):
            start = saved["parameter_initial"]
            self.world.on_load.append((False, lambda: self.receive(0, list(start))))

    def receive(self, inlet, message):
        silent = message[0] == "set"
        if inlet or len(message) != 1 + silent or isinstance(message[-1], str):
            super().receive(inlet, message)
        self.held = self.kept(message[-1])
        self.world.panel[self.box["varname"]] = self.held
        if not silent:
            self.send()

    def kept(self, number):
        return int(number)

    def send(self):
        self.out(0, self.held)


@kind("toggle")
class Toggle(Control):
    pass


@kind("number")
class Number(Control):
    ports = (1, 2)

    def kept(self, number):
        return min(max(int(number), self.box["minimum"]), self.box["maximum"])


@kind("dial")
class Dial(Control):
    def kept(self, number):
        low, size = self.box.get("min", 0.0), self.box.get("size", 128.0)
        if low and not self.box.get("inputrangemode"):
            raise PatchError("a dial adds its min to what it receives, but for inputrangemode 1")
        held = min(max(number, low), low + size)
        return float(held) if self.box.get("floatoutput") else int(held)


@kind("live.dial", "live.numbox", "live.tab")
class LiveControl(Control):
    def setup(self):
        self.ports = (1, 3 if self.name == "live.tab" else 2)
        self.saved = self.box["saved_attribute_attributes"]["valueof"]
        super().setup()

    def kept(self, number):
        kind_ = self.saved["parameter_type"]
        choices = len(self.saved.get("parameter_enum", ())) - 1
        low, high = self.saved.get("parameter_mmin", 0), self.saved.get("parameter_mmax", choices)
        held = min(max(number, low), high)
        return int(held) if kind_ else float(held)


@kind("tab")
class Tab(Control):
    ports = (1, 3)

    def send(self):
        self.out(1, self.box["tabs"][self.held])
        self.out(0, self.held)


@kind("textbutton")
class Button(Control):
    ports = (1, 3)

    def receive(self, inlet, message):
        self.out(0, "bang")


@kind("kslider")
class Keys(Control):
    ports = (2, 2)

    def receive(self, inlet, message):
        pitch, velocity = message
        self.out(1, velocity)
        self.out(0, pitch)


# -- signals -------------------------------------------------------------------------------------


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
        return [np.broadcast_to(function(self.x(0), self.x(1)), n)]

    KINDS[name] = type(name, (Signal,), {"compute": compute})


signal("*~", lambda a, b: a * b)
signal("+~", lambda a, b: a + b)
signal("!-~", lambda a, b: b - a)
signal("<~", lambda a, b: np.asarray(a < b, float))
signal("cosx~", lambda a, _: np.cos(a))
signal("sinx~", lambda a, _: np.sin(a))


@kind("inlet", "outlet")
class Port(Signal):
    """Passes messages and signals through the wall of a sub-patcher."""

    ports = (1, 1)
    signal_inlets = (0,)

    def receive(self, inlet, message):
        self.out(0, *message)

    def compute(self, n):
        return [np.broadcast_to(self.x(0), n)]


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
        at = np.clip(np.broadcast_to(self.x(0), n).astype(int), 0, len(held) - 1)
        return [held[at]]


@kind("poke~")
class Poke(Signal):
    ports = (3, 1)

    def setup(self):
        self.constants = {}

    def compute(self, n):
        held = self.world.buffers[self.args[0]]
        at = np.broadcast_to(self.x(1), n).astype(int)
        inside = (at >= 0) & (at < len(held))
        held[at[inside]] = np.broadcast_to(self.x(0), n)[inside]
        return [np.zeros(n)]


@kind("frameaccum~")
class FrameAccumulator(Signal):
    ports = (1, 1)
    total = 0.0

    def setup(self):
        self.constants = {}
        self.wrapped = bool(self.args and self.args[0])

    def compute(self, n):
        self.total = self.total + np.broadcast_to(self.x(0), n)
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
        index = np.broadcast_to(self.x(3), n).astype(int)
        goals, starts = np.zeros((2, size)), np.full(size, n)
        # From the last sample to the first: a slot's ramp begins at its first visit.
        back = index[::-1]
        for k in (0, 1):
            goals[k, back] = np.broadcast_to(self.x(k), n)[::-1]
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


@kind("ezdac~", "plugout~")
class Output(Signal):
    def setup(self):
        self.constants = {}
        self.ports = (2, 2 if self.name == "plugout~" else 0)
        self.signal_outlets = (0, 1)[: self.ports[1]]
        self.world.outputs.append(self)

    def compute(self, n):
        return [np.broadcast_to(self.x(i), n) for i in (0, 1)]


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
        self.spectrum = np.broadcast_to(self.x(0) + 1j * np.asarray(self.x(1)), n)
        return []


@kind("in")
class In(Node):
    ports = (1, 1)


@kind("pfft~")
class Pfft(Signal):
    """Runs its sub-patch once a hop; Hann windows in and out, and unity gain in between."""

    def setup(self):
        name, self.n_fft, overlap, *rest = self.args
        self.hop = self.n_fft // overlap
        if overlap != 4 or rest[0] != "args":
            raise PatchError("only an overlap of 4 is known, and arguments after it")
        self.inside = Graph(self.world, self.world.patches[name], rest[1:])
        nodes = self.inside.nodes
        self.ins = {node.args[0] - 1: node for node in nodes if isinstance(node, In)}
        (self.end,) = (node for node in nodes if isinstance(node, FftOut))
        self.ports = (1 + max(self.ins), 1)
        self.signal_inlets = (0,)
        window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(self.n_fft) / self.n_fft)
        self.window = window / 1.5  # the squares of four Hann windows add up to 1.5
        self.tail = np.zeros(self.n_fft)
        self.ready = deque()

    def receive(self, inlet, message):
        self.ins[inlet].out(0, *message)

    def compute(self, n):
        while sum(map(len, self.ready)) < n:
            self.inside.run(self.n_fft // 2)
            spectrum = np.append(self.end.spectrum, 0.0)
            self.tail += np.fft.irfft(spectrum, self.n_fft) * self.window
            self.ready.append(self.tail[: self.hop])
            self.tail = np.append(self.tail[self.hop :], np.zeros(self.hop))
        ready = np.concatenate(self.ready)
        self.ready = deque([ready[n:]])
        return [ready[:n]]


class Graph:
    """A patch with its sub-patchers unfolded, its signal objects in the order of their cords."""

    def __init__(self, world: "Emulator", patch: dict, arguments: list | tuple = ()):
        self.world, self.nodes = world, []
        self._load(patch, arguments, "" if patch is world.patches[world.top] else "pfft~ ")
        self._check_signals()
        self.order = self._sorted()

    def _load(self, patch: dict, arguments, path: str):
        """Make the nodes of a window and its cords; returns its inlets and outlets."""
        boxes, holes, ports = {}, {}, []
        for box in (entry["box"] for entry in patch["boxes"]):
            text = box.get("text", "") if box["maxclass"] in ("newobj", "message") else ""
            for i, argument in enumerate(arguments, 1):
                text = text.replace(f"#{i}", argument)
            words = list(atoms(text))
            name = box["maxclass"] if box["maxclass"] != "newobj" else words.pop(0)
            boxes[box["id"]] = box
            if name == "p":
                holes[box["id"]] = self._load(box["patcher"], arguments, f"{path}{words[0]}: ")
            else:
                if name not in KINDS:
                    raise PatchError(f"there is no object {name}")
                node = KINDS[name](self.world, box, str(name), words)
                self.nodes.append(node)
                if isinstance(node, Port):
                    ports.append(node)
                holes[box["id"]] = ([(node, i) for i in range(node.ports[0])],
                                    [(node, i) for i in range(node.ports[1])])  # fmt: skip
        cords = [line["patchline"] for line in patch["lines"]]
        cords.sort(key=lambda cord: self._right_to_left(boxes, cord["destination"]))
        for cord in cords:
            (a, outlet), (b, inlet) = cord["source"], cord["destination"]
            names = [boxes[i].get("text") or boxes[i].get("varname") for i in (a, b)]
            label = f"{path}{names[0]} [{outlet}] -> {names[1]} [{inlet}]"
            if outlet >= len(holes[a][1]) or inlet >= len(holes[b][0]):
                raise PatchError(f"{label}: there is no such port")
            self.world.cords.append(label)
            if len(self.world.cords) - 1 != self.world.cut:
                (source, o), (target, i) = holes[a][1][outlet], holes[b][0][inlet]
                source.targets[o].append((target, i))
                target.sources[i].append((source, o))
        ports.sort(key=lambda node: node.box["patching_rect"][0])
        return tuple([(n, 0) for n in ports if n.name == side] for side in ("inlet", "outlet"))

    @staticmethod
    def _right_to_left(boxes, destination):
        x, y = boxes[destination[0]]["patching_rect"][:2]
        return -x, -y, -destination[1]

    def _check_signals(self):
        carried = {n for n in self.nodes if n.signal_outlets and not isinstance(n, Port)}
        waiting = list(carried)
        while waiting:
            node = waiting.pop()
            for outlet in node.signal_outlets:
                for target, inlet in node.targets[outlet]:
                    if inlet not in target.signal_inlets:
                        raise PatchError(f"a signal of {node.name} enters {target.name} [{inlet}]")
                    if isinstance(target, Port) and target not in carried:
                        carried.add(target)
                        waiting.append(target)
        ends = {n for n in self.nodes if isinstance(n, Output | FftOut)}
        self.signals = [n for n in self.nodes if n in carried or n in ends]
        for node in self.signals:  # a port may carry messages too, which are no signals
            node.sources = [[s for s in sources if s[0] in carried and s[1] in s[0].signal_outlets]
                            for sources in node.sources]  # fmt: skip

    def _sorted(self) -> list[Signal]:
        order, state = [], {}

        def visit(node):
            if state.get(node) == "open":
                raise PatchError(f"signals run in a circle through {node.name}")
            if node not in state:
                state[node] = "open"
                for sources in node.sources:
                    for source, _ in sources:
                        visit(source)
                state[node] = "done"
                order.append(node)

        for node in self.signals:
            visit(node)
        return order

    def run(self, n: int):
        for node in self.order:
            node.run(n)


class Emulator:
    """A loaded patch with its world: network, MIDI, panel, clock, sound.

    Parameters
    ----------
    patches : dict
        Patches by name, see `read_patches`.
    top : str
        The one that is opened.
    cut : int, optional
        A cord to leave out, by its place in `cords`.
    """

    def __init__(
        self, patches: dict[str, dict], top: str, *, cut: int | None = None, sr: float = 44100.0
    ):
        self.patches, self.top, self.cut, self.sr = patches, top, cut, sr
        self.cords: list[str] = []
        self.buffers: dict[str, np.ndarray] = {}
        self.buses: dict[str, list[Node]] = {}
        self.controls: dict[str, Control] = {}
        self.panel: dict[str, object] = {}
        self.sent: list[tuple] = []
        self.on_load, self.listeners, self.keyboards, self.outputs = [], [], [], []
        self.now, self._events, self._count = 0.0, [], 0
        self.graph = Graph(self, patches[top])
        for _, load in sorted(self.on_load, key=lambda entry: entry[0]):
            load()

    def at(self, seconds: float, action: Callable[[], object]):
        """Do something after a time."""
        self._count += 1
        heapq.heappush(self._events, (self.now + seconds, self._count, action))

    def take(self) -> list[tuple]:
        """What was sent to Python since the last call."""
        sent, self.sent = self.sent, []
        return sent

    def datagram(self, raw: bytes):
        """A datagram arrives at the port."""
        for address, arguments in messages.decode(raw):
            for node in self.listeners:
                node.out(0, address, *arguments)

    def osc(self, address: str, *arguments):
        """A message arrives at the port."""
        self.datagram(messages.encode(address, *arguments))

    def midi(self, *message: int):
        """MIDI bytes arrive, one by one."""
        for byte in message:
            for node in self.keyboards:
                node.out(0, byte)

    def touch(self, name: str, *message):
        """A person moves a control."""
        self.controls[name].receive(0, list(message))

    def _due(self):
        while self._events and self._events[0][0] <= self.now + 1e-9:
            heapq.heappop(self._events)[2]()

    def _vectors(self, seconds: float) -> Iterator[None]:
        for _ in range(round(seconds * self.sr / VECTOR)):
            self._due()
            yield
            self.now += VECTOR / self.sr

    def render(self, seconds: float) -> np.ndarray:
        """Let time pass; both channels of the sound, shape (2, n)."""
        blocks = []
        for _ in self._vectors(seconds):
            self.graph.run(VECTOR)
            blocks.append(sum(np.stack(node.signals) for node in self.outputs))
        return np.concatenate(blocks, axis=1)

    def skip(self, seconds: float):
        """Let time pass without computing sound; clocks, messages and ramps go on."""
        for _ in self._vectors(seconds):
            for node in self.graph.order:
                node.skip(VECTOR)
