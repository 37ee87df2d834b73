"""The controls of a panel: what a person touches, what is shown, what Live keeps with its set."""

from tests.max.objects import Node, kind

__all__ = ["DEFER_S"]

DEFER_S = 0.007
"""How much later a control obeys if Max is busy drawing."""


class Control(Node):
    """A control that keeps a value: ``set`` shows it silently, a value shows and sends it.

    Live restores the values that it stored, in any order, before the device is complete.
    """

    def setup(self):
        if self.box.get("varname"):
            self.world.controls[self.box["varname"]] = self
        self.held = 0
        self.saved = self.box.get("saved_attribute_attributes", {}).get("valueof", {})
        kept = self.saved.get("parameter_invisible", 0) < 2
        stored = self.world.restored.get(self.saved.get("parameter_longname"))
        if kept and stored is not None:
            self.world.restoring.append(lambda: self.obey(0, [stored]))
        elif self.saved.get("parameter_initial_enable"):
            start = self.saved["parameter_initial"]
            self.world.restoring.append(lambda: self.obey(0, list(start)))

    def receive(self, inlet, message):
        if self.world.deferred:
            self.world.at(DEFER_S, lambda: self.obey(inlet, message))
        else:
            self.obey(inlet, message)

    def obey(self, inlet, message):
        """Do what a message or a hand asks."""
        if inlet == 0 and message in (["bang"], ["outputvalue"]):
            self.send()
            return
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


@kind("live.dial", "live.numbox", "live.tab", "live.menu", "live.text")
class LiveControl(Control):
    def setup(self):
        self.ports = (1, 3 if self.name in ("live.tab", "live.menu") else 2)
        super().setup()

    def obey(self, inlet, message):
        if self.box.get("mode") == 0 and self.name == "live.text":  # a button, which keeps nothing
            self.out(0, "bang")
        else:
            super().obey(inlet, message)

    def kept(self, number):
        choices = len(self.saved.get("parameter_enum", ())) - 1
        low, high = self.saved.get("parameter_mmin", 0), self.saved.get("parameter_mmax", choices)
        held = min(max(number, low), high)
        return int(held) if self.saved["parameter_type"] else float(held)


@kind("umenu")
class Menu(Control):
    ports = (1, 3)

    def setup(self):
        super().setup()
        self.items = []

    def obey(self, inlet, message):
        if message == ["clear"]:
            self.items = []
        elif message[0] == "append":
            self.items.append(" ".join(map(str, message[1:])))
        else:
            (number,) = message
            # The text is a message again: its words, and numbers as numbers.
            self.out(1, *(int(w) if w.isdecimal() else w for w in self.items[number].split()))
            self.out(0, number)
        self.world.panel[self.box["varname"]] = tuple(self.items)


@kind("textedit")
class Text(Control):
    ports = (1, 4)

    def obey(self, inlet, message):
        self.out(0, "text", *message)


@kind("pictslider")
class Plane(Control):
    ports = (2, 2)

    def obey(self, inlet, message):
        ends = ("leftvalue", "rightvalue"), ("bottomvalue", "topvalue")
        across, up = (
            min(max(int(x), self.box[low]), self.box[high])
            for x, (low, high) in zip(message, ends, strict=True)
        )
        self.out(1, up)
        self.out(0, across)


@kind("kslider")
class Keys(Control):
    ports = (2, 2)

    def obey(self, inlet, message):
        pitch, velocity = message
        self.out(1, velocity)
        self.out(0, pitch)
