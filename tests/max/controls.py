"""The controls of a panel: what a person touches, what is shown, what Live keeps with its set."""

from tests.max.objects import Node, PatchError, kind

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
        self.held: int | float | tuple = 0
        self.saved = self.box.get("saved_attribute_attributes", {}).get("valueof", {})
        kept = self.saved.get("parameter_invisible", 0) < 2
        name = self.saved.get("parameter_longname")
        if kept and name:
            self.world.keeping[name] = self
        stored = self.world.restored.get(name)
        if kept and stored is not None:
            message = list(stored) if isinstance(stored, tuple) else [stored]
            self.world.restoring.append(lambda: self.obey(0, message))
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
        if self.saved["parameter_type"] == 1 and high - low > 255:
            raise PatchError(f"an integer of Live has 256 values: {self.box['varname']}")
        held = min(max(number, low), high)
        return int(held) if self.saved["parameter_type"] else float(held)


@kind("pattr")
class Kept(Control):
    """Keeps a list, and sends it: when it comes, when it is restored, and at a bang."""

    ports = (1, 3)

    def receive(self, inlet, message):
        self.obey(inlet, message)

    def obey(self, inlet, message):
        if self.box["saved_object_attributes"]["parameter_enable"] != 1:
            raise PatchError(f"{self.box['varname']} is no parameter")
        if message != ["bang"]:
            self.held = tuple(message)
        self.out(0, *self.held)


@kind("umenu")
class Menu(Control):
    """Items, one of which is shown; "setsymbol" shows it by its text, if there is one."""

    ports = (1, 3)

    def setup(self):
        super().setup()
        self.items = []

    def obey(self, inlet, message):
        what, *rest = message
        if message == ["clear"]:
            self.items, self.held = [], 0
        elif what == "append":
            self.items.append(" ".join(map(str, rest)))
        elif what == "set":
            (self.held,) = rest
        elif what == "setsymbol":
            if rest and rest[0] in self.items:
                self.held = self.items.index(rest[0])
        else:
            (self.held,) = message
            # The text would be read again: its words apart, numbers as numbers, commas as ends.
            if self.targets[1]:
                raise PatchError("the text of a menu is not always its name")
            self.out(0, self.held)
        name = self.box["varname"]
        self.world.panel[name] = tuple(self.items)
        self.world.panel[f"{name}_shown"] = "".join(self.items[self.held : self.held + 1])


@kind("textedit")
class Text(Control):
    ports = (1, 4)

    def obey(self, inlet, message):
        if self.box.get("outputmode") != 1:
            raise PatchError("textedit gives words apart, and numbers as numbers")
        self.out(0, "text", " ".join(message))


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
