"""Executes a Max patch on NumPy, as far as the patches of this project need it.

A patch is read once into a plan: its objects, with sub-patchers unfolded, and its cords. What the
emulator does not know it refuses: an object, a port, a signal into a control inlet, a list that zl
would cut. It proves wiring, order and arithmetic of our patches, not Max itself.
"""

import heapq
import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from tests.max.controls import Control
from tests.max.objects import KINDS, VECTOR, Node, PatchError
from tests.max.signals import FftOut, Output, Poke, Poly, PolyOut, Port, Signal
from vaelib.live.osc import messages

__all__ = ["Emulator", "PatchError", "read_patches"]


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


def own(words: list, device: str) -> list:
    """The words of a box, in which Live makes "---" a name of the device's own."""
    if not any("---" in word for word in words if type(word) is str):
        return list(words)
    return [word.replace("---", device) if isinstance(word, str) else word for word in words]


class Cord(NamedTuple):
    """A cord between two objects, by their places in the plan; a label tells where it is."""

    label: str
    source: int
    outlet: int
    target: int
    inlet: int


class Plan(NamedTuple):
    """A patch as it was read: its objects in order, its cords from right to left.

    Of a sub-patcher, `inlets` and `outlets` are the objects that stand for its ports.
    """

    objects: list[tuple[str, dict, list]]
    cords: list[Cord]
    inlets: list[int]
    outlets: list[int]


_PLANS: dict[tuple, tuple[dict, Plan]] = {}


def plan_of(patch: dict, arguments: tuple[str, ...] = (), path: str = "") -> Plan:
    """Read a window of a patch, once for all emulators of it."""
    key = id(patch), arguments, path
    if key not in _PLANS:
        # The patch is kept with its plan, so that no other one can have its id.
        _PLANS[key] = patch, _read(patch, arguments, path)
    return _PLANS[key][1]


def _read(patch: dict, arguments: tuple[str, ...], path: str) -> Plan:
    objects, cords, ports = [], [], []
    boxes = {entry["box"]["id"]: entry["box"] for entry in patch["boxes"]}
    place: dict[str, tuple[list[int], list[int]] | int] = {}
    for box in boxes.values():
        text = box.get("text", "") if box["maxclass"] in ("newobj", "message") else ""
        for i, argument in enumerate(arguments, 1):
            text = text.replace(f"#{i}", argument)
        if box["maxclass"] == "newobj" and re.search(r"(?<!\\)[,;]", text):
            raise PatchError(f"a comma or semicolon ends the text of a box: {text}")
        words = list(atoms(text))
        name = str(box["maxclass"] if box["maxclass"] != "newobj" else words.pop(0))
        n = len(objects)
        if name == "p":
            inside = _read(box["patcher"], arguments, f"{path}{words[0]}: ")
            objects += inside.objects
            cords += [c._replace(source=c.source + n, target=c.target + n) for c in inside.cords]
            place[box["id"]] = tuple([i + n for i in side] for side in inside[2:])
        elif name in KINDS:
            objects.append((name, box, words))
            place[box["id"]] = n
            if name in ("inlet", "outlet"):
                ports.append((box["patching_rect"][0], name, n))
        else:
            raise PatchError(f"there is no object {name}")

    def end(box: str, port: int, side: int, label: str) -> tuple[int, int]:
        if isinstance(place[box], int):
            return place[box], port
        if port >= len(place[box][side]):
            raise PatchError(f"{label}: there is no such port")
        return place[box][side][port], 0

    def right_to_left(line: dict) -> tuple[float, ...]:
        box, inlet = line["destination"]
        x, y = boxes[box]["patching_rect"][:2]
        return -x, -y, -inlet

    for line in sorted((entry["patchline"] for entry in patch["lines"]), key=right_to_left):
        (a, outlet), (b, inlet) = line["source"], line["destination"]
        names = [boxes[i].get("text") or boxes[i].get("varname") for i in (a, b)]
        label = f"{path}{names[0]} [{outlet}] -> {names[1]} [{inlet}]"
        cords.append(Cord(label, *end(a, outlet, 1, label), *end(b, inlet, 0, label)))
    sides = ([n for _, name, n in sorted(ports) if name == side] for side in ("inlet", "outlet"))
    return Plan(objects, cords, *sides)


class Graph:
    """The nodes of a plan with their cords, its signal objects in the order of their cords."""

    def __init__(self, world: "Emulator", plan: Plan):
        self.nodes = [
            KINDS[name](world, box, name, own(words, world.device))
            for name, box, words in plan.objects
        ]
        world.nodes += self.nodes
        # Instances of one patch share its cords: what is cut in one is cut in all.
        first = world.first_cord(plan)
        for i, (label, a, outlet, b, inlet) in enumerate(plan.cords, first):
            source, target = self.nodes[a], self.nodes[b]
            if outlet >= len(source.targets) or inlet >= len(target.sources):
                raise PatchError(f"{label}: there is no such port")
            if i == len(world.cords):
                world.cords.append(label)
            if i != world.cut:
                source.targets[outlet].append((target, inlet, i))
                target.sources[inlet].append((source, outlet))
        self._check_signals()
        self.order = self._sort()
        self.keeping_time = [node for node in self.order if type(node).skip is not Signal.skip]
        world.carrying |= {
            cord
            for node in self.order
            for outlet in node.signal_outlets
            for target, _, cord in node.targets[outlet]
            if target in self.order
        }

    def _check_signals(self):
        carried = {n for n in self.nodes if n.signal_outlets and not isinstance(n, Port)}
        waiting = list(carried)
        while waiting:
            node = waiting.pop()
            for outlet in node.signal_outlets:
                for target, inlet, _ in node.targets[outlet]:
                    if inlet not in target.signal_inlets:
                        raise PatchError(f"a signal of {node.name} enters {target.name} [{inlet}]")
                    if isinstance(target, Port) and target not in carried:
                        carried.add(target)
                        waiting.append(target)
        ends = {n for n in self.nodes if isinstance(n, Output | FftOut | Poke | PolyOut)}
        self.signals = [n for n in self.nodes if n in carried or n in ends]
        for node in self.signals:  # a port may carry messages too, which are no signals
            node.sources = [[s for s in sources if s[0] in carried and s[1] in s[0].signal_outlets]
                            for sources in node.sources]  # fmt: skip

    def _sort(self) -> list[Signal]:
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
    sr : float
        Sampling rate in Hz.
    most_voices : int
        Instances of poly~ at most, to save time.
    deferred : bool
        Whether Max is busy drawing: controls obey messages a little later.
    restored : dict, optional
        Values of parameters by their long names, as Live stored them with its set (`stored`).
    seed : int
        Of the order in which Live restores, and of that in which receivers of one name are served.
    beside : Emulator, optional
        One that is open already: global names, buffers and ports are shared with it.

    Attributes
    ----------
    cords : list of str
        A label for every cord.
    used : set of int
        The cords that have carried a message or a signal so far.
    words : set of (str, str)
        Objects, and words that have come to them.
    """

    def __init__(
        self,
        patches: dict[str, dict],
        top: str,
        *,
        cut: int | None = None,
        sr: float = 44100.0,
        most_voices: int = 24,
        deferred: bool = False,
        restored: dict[str, float | tuple] | None = None,
        seed: int = 0,
        beside: "Emulator | None" = None,
    ):
        self.patches, self.top, self.cut, self.sr = patches, top, cut, sr
        self.most_voices, self.deferred = most_voices, deferred
        self.restored: dict[str, float | tuple] = restored or {}
        self.restoring: list[Callable] = []
        self.keeping: dict[str, Control] = {}
        self._shuffle = np.random.default_rng(seed).permutation
        self._served: dict[str, list[Node]] = {}
        self.ports: set[int] = beside.ports if beside else set()
        self.console: list[str] = []
        self.cards: list[Node] = []
        self._first_cords: dict[int, int] = {}
        self._seed = 0
        self.cords: list[str] = []
        self.used: set[int] = set()
        self.words: set[tuple[str, str]] = set()
        self.buffers: dict[str, np.ndarray] = beside.buffers if beside else {}
        self.buses: dict[str, list[Node]] = beside.buses if beside else {}
        self.controls: dict[str, Control] = {}
        self.panel: dict[str, object] = {}
        self.sent: list[tuple] = []
        self.on_load, self.listeners, self.keyboards, self.outputs = [], [], [], []
        # Live makes each device's "---" a name of its own.
        self.device = f"{len(self.buses)}-"
        self.now, self._events, self._count = 0.0, [], 0
        self.carrying: set[int] = set()
        self.nodes: list[Node] = []
        self.graph = Graph(self, plan_of(patches[top]))
        for load in [load for last, load in self.on_load if not last]:
            load()
        self._restore(self.restoring)

    def close(self):
        """Close the patch: what holds each other lets go, and is freed at once."""
        for node in self.nodes:
            vars(node).clear()
        vars(self).clear()

    def _restore(self, restoring: list[Callable]):
        """Let Live restore, in an order that is open, and say that the device is complete."""
        complete = [load for last, load in self.on_load if last]
        for load in [*(restoring[i] for i in self._shuffle(len(restoring))), *complete]:
            load()

    def recall(self, stored: dict[str, float | tuple]):
        """Live loads a preset of the device: what was `stored` comes back while it plays."""
        self._restore(
            [
                lambda control=self.keeping[name], value=value: control.obey(
                    0, list(value) if isinstance(value, tuple) else [value]
                )
                for name, value in stored.items()
            ]
        )

    def sub_patch(self, name: str, arguments: list[str]) -> Graph:
        """The graph of a patch that pfft~ loads by name."""
        return Graph(self, plan_of(self.patches[name], tuple(arguments), "pfft~ "))

    def next_seed(self) -> int:
        """A number that no other object was given."""
        self._seed += 1
        return self._seed

    @property
    def n_sounding(self) -> int:
        """How many instances of poly~ are not muted."""
        return sum(len(node.sounding()) for node in self.graph.nodes if isinstance(node, Poly))

    def receivers(self, name: str) -> list[Node]:
        """What receives by a name, in an order that Max leaves open."""
        known = self.buses.get(name, [])
        if len(self._served.get(name, ())) != len(known):
            self._served[name] = [known[i] for i in self._shuffle(len(known))]
        return self._served[name]

    def stored(self) -> dict[str, float | tuple]:
        """What Live keeps of the device with its set."""
        return {name: control.held for name, control in self.keeping.items()}

    def first_cord(self, plan: Plan) -> int:
        """The place of a plan's first cord in `cords`."""
        return self._first_cords.setdefault(id(plan), len(self.cords))

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
                if node.bound:
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
        self.controls[name].obey(0, list(message))

    def change_rate(self, sr: float):
        """The sound card goes on at another sampling rate in Hz."""
        self.sr = sr
        for node in self.cards:
            node.receive(0, ["bang"])

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
        self.used |= self.carrying
        for _ in self._vectors(seconds):
            self.graph.run(VECTOR)
            blocks.append(sum(np.stack(node.signals) for node in self.outputs))
        return np.concatenate(blocks, axis=1)

    def skip(self, seconds: float):
        """Let time pass without computing sound; clocks, messages and ramps go on."""
        for _ in self._vectors(seconds):
            for node in self.graph.keeping_time:
                node.skip(VECTOR)
