"""Criteria: the rule that a measured value must obey for a claim to hold."""

import math
from typing import Annotated, Any

import msgspec
from markupsafe import Markup
from msgspec import Meta

from vaelib.report.schema import Digits, Number, Text
from vaelib.report.typeset import THIN, ReportError, escape, exact

__all__ = ["Criterion"]


class Criterion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must hold of one measured value: exactly one rule, in the value's unit.

    `value` is a result's dotted name. `whole` names what one run on the whole dataset gave, where
    the seeds saw a part of it. A tolerance is absolute. `setting` stands before the number where a
    second one follows it.
    """

    measure: Text
    value: Text
    whole: Text | None = None
    setting: Text = "as in 2017"
    digits: Digits = 3
    below: Number | None = None
    above: Number | None = None
    equals: Number | Text | None = None
    about: Number | None = None
    tolerance: Annotated[float, Meta(ge=0, le=1e300)] | None = None
    between: tuple[Number, Number] | None = None

    def __post_init__(self):
        """Check what the types do not say."""
        rules = ("below", "above", "equals", "about", "between")
        if sum(getattr(self, rule) is not None for rule in rules) != 1:
            raise ValueError(f"exactly one of {', '.join(rules)} is needed")
        if (self.about is None) != (self.tolerance is None):
            raise ValueError("a tolerance goes with about, and about with a tolerance")
        if self.between and self.between[0] >= self.between[1]:
            raise ValueError("between takes two numbers, the smaller one first")

    @property
    def text(self) -> Markup:
        """The measure and its rule: "R² of held-out sounds below 0.5"."""
        if self.about is not None:
            rule = Markup(f"= {{}}{THIN}±{THIN}{{}}").format(
                exact(self.about), exact(self.tolerance)
            )
        elif self.between:
            rule = Markup("between {} and {}").format(*map(exact, self.between))
        elif self.equals is not None:
            text = escape(self.equals) if isinstance(self.equals, str) else exact(self.equals)
            rule = Markup("= ") + text
        else:
            below = self.below is not None
            limit = exact(self.below if below else self.above)
            rule = Markup("{} {}").format("below" if below else "above", limit)
        return Markup("{} {}").format(escape(self.measure), rule)

    @property
    def scaled(self) -> bool:
        """Whether half and twice the threshold mean something: not for `equals`, nor for 0."""
        return bool(self.below or self.above or self.tolerance or self.between)

    def _ends(self, factor: float) -> tuple[float, float]:
        """The closed interval of `equals`, `about` and `between`; the factor is of its width."""
        if self.equals is not None:
            return self.equals, self.equals
        if self.about is not None:
            return self.about - self.tolerance * factor, self.about + self.tolerance * factor
        low, high = self.between
        if factor == 1:
            return low, high  # exactly
        middle, half = (low + high) / 2, (high - low) / 2 * factor
        return middle - half, middle + half

    def side(self, x: Any, factor: float = 1.0) -> int:
        """0 if a value obeys the rule, -1 if it is too small, 1 if it is too large.

        Raises
        ------
        ReportError
            If the rule cannot be asked of such a value.
        """
        if isinstance(self.equals, str) and isinstance(x, str):
            return int(x != self.equals)
        number = isinstance(x, int | float) and not isinstance(x, bool) and math.isfinite(x)
        if not number or isinstance(self.equals, str):
            raise ReportError(f"{self.text} cannot be asked of {x!r}")
        if self.below is not None:
            return int(x >= self.below * factor)
        if self.above is not None:
            return -int(x <= self.above * factor)
        low, high = self._ends(factor)
        return int(x > high) - int(x < low)
