"""Objects of Max that pass messages.

Messages run depth first, from right to left, as in Max. Meanings are those of Max's reference
pages; what an object does not know it refuses.
"""

import math
import re
from collections.abc import Callable
from functools import lru_cache
from types import CodeType

import numpy as np

from vaelib.live.osc import messages

__all__ = ["KINDS", "VECTOR", "PatchError"]

VECTOR = 64
LIST = 256  # elements that zl objects keep by default


class PatchError(Exception):
    """The patch does what Max would refuse, or what the emulator does not know."""


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
        self.targets: list[list[tuple[Node, int, int]]] = [[] for _ in range(self.ports[1])]
        self.sources: list[list[tuple[Node, int]]] = [[] for _ in range(self.ports[0])]

    def setup(self):
        """Prepare the state from the arguments."""

    def receive(self, inlet: int, message: list):
        raise PatchError(f"{self.name} does not understand {message} in inlet {inlet}")

    def out(self, outlet: int, *message):
        for node, inlet, cord in self.targets[outlet]:
            self.world.used.add(cord)
            if message and isinstance(message[0], str):
                self.world.words.add((node.name, message[0]))
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


@kind("tosymbol")
class ToSymbol(Node):
    def receive(self, inlet, message):
        self.out(0, " ".join(map(str, message)))


class Arithmetic(Node):
    ports = (2, 1)

    def setup(self):
        self.right = self.args[0]

    def receive(self, inlet, message):
        (number,) = message
        if inlet == 1:
            self.right = type(self.right)(number)
        else:
            result = self.function(type(self.right)(number), self.right)
            self.out(0, int(result) if isinstance(result, bool) else result)


def arithmetic(name: str, function: Callable) -> None:
    KINDS[name] = type(name, (Arithmetic,), {"function": staticmethod(function)})


arithmetic("+", lambda a, b: a + b)
arithmetic("*", lambda a, b: a * b)
arithmetic("/", lambda a, b: a / b)
arithmetic("-", lambda a, b: a - b)
arithmetic("!-", lambda a, b: b - a)
arithmetic("<", lambda a, b: a < b)
arithmetic(">", lambda a, b: a > b)
arithmetic("minimum", min)


@lru_cache
def _compiled(text: str) -> CodeType:
    return compile(text, text, "eval")


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
        text = re.sub(r"\$[if](\d+)", r"v[\1-1]", text).replace("\\,", ",")
        python = text.replace("&&", " and ").replace("||", " or ")
        self.code = _compiled(python)

    def receive(self, inlet, message):
        (number,) = message
        if number != "bang":
            self.values[inlet] = self.kinds[inlet](number)
        if inlet == 0:
            try:
                result = eval(
                    self.code,
                    {"v": self.values, "cos": math.cos, "sin": math.sin, "sqrt": math.sqrt},
                )
            except ZeroDivisionError:
                result = 0.0
            self.out(0, int(result) if isinstance(result, bool) else result)


@kind("split")
class Split(Node):
    ports = (3, 2)

    def receive(self, inlet, message):
        (number,) = message
        low, high = self.args
        self.out(0 if low <= number <= high else 1, number)


@kind("i", "f")
class Store(Node):
    ports = (2, 1)

    def setup(self):
        self.type = {"i": int, "f": float}[self.name]
        self.held = self.type(*self.args or (0,))

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


@kind("uzi")
class Uzi(Node):
    ports = (2, 3)

    def receive(self, inlet, message):
        for i in range(1, int(message[0]) + 1):
            self.out(2, i)
            self.out(0, "bang")
        self.out(1, "bang")


@kind("coll")
class Collection(Node):
    """A number and more is kept; a number alone is looked up. A single word comes as a symbol."""

    ports = (1, 4)

    def setup(self):
        self.held = {}

    def receive(self, inlet, message):
        number, *data = message
        if not isinstance(number, int):
            super().receive(inlet, message)
        if data:
            self.held[number] = data
        elif number in self.held:
            found = self.held[number]
            alone = len(found) == 1 and isinstance(found[0], str)
            self.out(0, *(["symbol"] if alone else []), *found)


@kind("append")
class Append(Node):
    def receive(self, inlet, message):
        self.out(0, *message, *self.args)


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
        self.ports = (len(self.args) + 1, len(self.args) + 1)

    def receive(self, inlet, message):
        if inlet:
            self.args[inlet - 1] = int(message[0])
        elif message[0] in self.args:
            self.out(self.args.index(message[0]), "bang")
        else:
            self.out(len(self.args), *message)


@kind("route")
class Route(Node):
    def setup(self):
        self.ports = (len(self.args) + 1, len(self.args) + 1)

    def receive(self, inlet, message):
        if inlet:
            super().receive(inlet, message)
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
        # "s" stands for a symbol, which is a word of its own.
        self.held = ["" if x == "s" else x for x in self.args]

    def receive(self, inlet, message):
        if message == ["bang"] and inlet == 0:
            self.out(0, *self.held)
            return
        self.held[inlet] = type(self.held[inlet])(message[0])
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


@kind("zl.slice", "zl.len", "zl.nth", "zl.iter", "zl.reg")
class ZList(Node):
    ports = (2, 2)

    def receive(self, inlet, message):
        if len(message) > LIST:
            raise PatchError(f"{self.name} got {len(message)} elements in inlet {inlet}")
        if self.name == "zl.reg":
            if inlet == 1 or message != ["bang"]:
                self.args = message
            if inlet == 0 and self.args:
                self.out(0, *self.args)
        elif inlet == 1 and self.name == "zl.slice":
            (self.args[0],) = message
        elif inlet:
            super().receive(inlet, message)
        elif self.name == "zl.iter":
            for i in range(0, len(message), self.args[0]):
                self.out(0, *message[i : i + self.args[0]])
        elif self.name == "zl.slice":
            n = self.args[0]
            if message[n:]:
                self.out(1, *message[n:])
            self.out(0, *message[:n])
        elif self.name == "zl.nth":
            self.out(0, message[self.args[0] - 1])
        else:
            self.out(0, len(message))


@kind("listfunnel")
class ListFunnel(Node):
    def setup(self):
        (self.offset,) = self.args or (0,)

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
        held = self.world.buffers[self.args[0]]
        index, *number = message
        if not number:
            self.out(0, float(held[index]))
        elif 0 <= index < len(held):
            (held[index],) = number


@kind("buffer~")
class Buffer(Node):
    ports = (1, 2)

    def setup(self):
        self.world.buffers[self.args[0]] = np.zeros(self.args[self.args.index("@samps") + 1])

    def receive(self, inlet, message):
        if message != ["clear"]:
            super().receive(inlet, message)
        self.world.buffers[self.args[0]][:] = 0


@kind("s")
class Send(Node):
    ports = (1, 0)

    def receive(self, inlet, message):
        for node in self.world.receivers(self.args[0]):
            node.out(0, *message)


@kind("r")
class Receive(Node):
    ports = (0, 1)

    def setup(self):
        self.world.buses.setdefault(self.args[0], []).append(self)


@kind("loadbang", "live.thisdevice")
class OnLoad(Node):
    def setup(self):
        self.ports = (1, 3 if self.name == "live.thisdevice" else 1)
        # Live's device is complete only after its parameters have been restored.
        self.world.on_load.append((self.name == "live.thisdevice", lambda: self.out(0, "bang")))


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
        if message == ["stop"]:
            return
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

    def setup(self):
        self.world.cards.append(self)

    def receive(self, inlet, message):
        for outlet, number in ((3, 512), (2, VECTOR), (1, self.world.sr), (0, 1)):
            self.out(outlet, number)


@kind("udpreceive")
class Listen(Node):
    """Hears nothing if another one has its port, and says so on the console."""

    bound = None

    def setup(self):
        self.world.listeners.append(self)
        self.bind(self.args[0])

    def receive(self, inlet, message):
        word, port = message
        if word != "port" or not isinstance(port, int):
            super().receive(inlet, message)
        if port != self.bound:
            self.world.ports.discard(self.bound)
            self.bind(port)

    def bind(self, port):
        self.bound = None if port in self.world.ports else port
        if self.bound is None:
            self.world.console.append(f"udpreceive: port {port} is taken")
        self.world.ports.add(port)


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
        if inlet or re.search(r"[,;]", self.box["text"]):
            super().receive(inlet, message)
        if message[0] == "set":
            self.args = message[1:]
            return
        fields = [message[int(a[1:]) - 1] if str(a).startswith("$") else a for a in self.args]
        self.out(0, *fields)


@kind("panel")
class Plate(Node):
    ports = (1, 0)


@kind("comment")
class Comment(Node):
    ports = (1, 0)

    def receive(self, inlet, message):
        if message[0] != "set":
            super().receive(inlet, message)
        self.world.panel[self.box["varname"]] = " ".join(map(str, message[1:]))
