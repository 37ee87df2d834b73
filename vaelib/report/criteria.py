"""Criteria: the rule that a measured value must obey for a claim to hold."""

import math
from typing import Annotated, Any, Literal

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
    second one follows it. `scale` says what half and twice a threshold are: of a "ratio" the number
    itself; of a "share" p, which is at most 1, or 1 without an effect, its odds p / (1 - p), which
    is p itself near 0 and the distance from 1 near 1; of a "level" in decibels the amplitude.
    """

    measure: Text
    value: Text
    whole: Text | None = None
    setting: Text = "recipe of 2017"
    digits: Digits = 3
    scale: Literal["ratio", "share", "level"] = "ratio"
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
        if self.scale != "ratio" and self.below is None and self.above is None:
            raise ValueError("a scale goes with below or above")
        if self.scale == "share" and not 0 < (self.below or self.above or 0) < 1:
            raise ValueError("a share has a threshold between 0 and 1")

    @property
    def text(self) -> Markup:
        """The measure and its rule: "R² of held-out sounds below 0.5"."""
        return Markup("{} {}").format(escape(self.measure), self.rule())

    def rule(self, factor: float = 1.0) -> Markup:
        """The rule alone, its threshold times `factor`: "below 0.5"."""
        if isinstance(self.equals, str):
            return Markup("= ") + escape(self.equals)
        low, high = self._limits(factor)
        if self.about is not None:
            tolerance = exact(self.tolerance * factor)
            return Markup(f"= {{}}{THIN}±{THIN}{{}}").format(exact(self.about), tolerance)
        if self.equals is not None:
            return Markup("= ") + exact(low)
        if self.between:
            low, high = (exact(float(f"{end:.3g}")) for end in (low, high))
            return Markup("between {} and {}").format(low, high)
        word, limit = ("below", high) if low is None else ("above", low)
        limit = limit if factor == 1 else float(f"{limit:.3g}")
        return Markup("{} {}").format(word, exact(limit))

    @property
    def scaled(self) -> bool:
        """Whether half and twice the threshold mean something: not for `equals`, nor for 0."""
        positive_ends = bool(self.between) and self.between[0] > 0
        return bool(self.below or self.above or self.tolerance or positive_ends)

    def _limits(self, factor: float) -> tuple[float | None, float | None]:
        """The least and the largest number that obey, None if there is none.

        They are included but for `below` and `above`. The ends of `between` span orders of
        magnitude: the factor is of their distance as logarithms.
        """
        if self.equals is not None:
            return self.equals, self.equals
        if self.about is not None:
            return self.about - self.tolerance * factor, self.about + self.tolerance * factor
        if self.below is not None:
            return None, self._threshold(self.below, factor)
        if self.above is not None:
            return self._threshold(self.above, factor), None
        low, high = self.between
        if factor == 1:
            return low, high  # exactly, whatever their signs
        middle, half = math.sqrt(low * high), (high / low) ** (factor / 2)
        return middle / half, middle * half

    def _threshold(self, t: float, factor: float) -> float:
        if self.scale == "level":
            return t + 6 * math.log2(factor)
        if self.scale == "share":
            return t * factor / (1 - t + t * factor)
        return t * factor

    def side(self, x: Any, factor: float = 1.0) -> int:
        """0 if a value obeys the rule, -1 if it is too small, 1 if it is too large.

        An infinite value lies beyond every limit on its side.

        Raises
        ------
        ReportError
            If the rule cannot be asked of such a value.
        """
        if isinstance(self.equals, str) and isinstance(x, str):
            return int(x != self.equals)
        number = isinstance(x, int | float) and not isinstance(x, bool) and not math.isnan(x)
        if not number or isinstance(self.equals, str):
            raise ReportError(f"{self.text} cannot be asked of {x!r}")
        low, high = self._limits(factor)
        if self.below is not None:
            return int(x >= high)
        if self.above is not None:
            return -int(x <= low)
        return int(x > high) - int(x < low)
