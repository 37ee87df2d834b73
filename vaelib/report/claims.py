"""The 2017 report's claims and their verdicts: computed from the results, never typed.

A claim names a result and what it must be under the setting of 2017. It may name a second one,
`otherwise`: the same question asked with one thing changed. Then

- every condition holds: *reproduced*;
- none holds: *not reproduced*;
- one of two holds: *depends on* what was changed;
- a claim that says why it is `untestable`: *cannot be tested*.

A result with an interval ({"value", "low", "high", "seeds"}) must meet a condition as a whole. Many
seeds may have seen a part of the data only: what one run on all of it gave is then named by
`whole`, and must meet the condition too.
"""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from vaelib.report.lists import nothing_left, read_list, take
from vaelib.report.templates import find
from vaelib.report.typeset import THIN, ReportError, escape, exact, interval

__all__ = ["CANNOT", "DEPENDS", "NOT_REPRODUCED", "REPRODUCED", "Claim", "Evidence", "read_claims"]

REPRODUCED = "reproduced"
NOT_REPRODUCED = "not reproduced"
DEPENDS = "depends on"
CANNOT = "cannot be tested"

_RULES = {
    "below": (lambda x, limit: x < limit, "below {}"),
    "above": (lambda x, limit: x > limit, "above {}"),
    "equals": (lambda x, target: x == target, "{}"),
    "about": (
        lambda x, target, tolerance: math.isclose(x, target, rel_tol=0, abs_tol=tolerance),
        f"{{}}{THIN}±{THIN}{{}}",
    ),
    "between": (lambda x, low, high: low <= x <= high, "between {} and {}"),
}
"""Whether a number obeys each rule, and how the rule is worded."""


@dataclass(frozen=True)
class Evidence:
    """One condition on one result: what was measured, what it had to be, and whether it was.

    `whole` is what the whole dataset gave, where `value` comes from many runs on a part of it.
    """

    measure: str
    value: str
    condition: str
    holds: bool
    whole: str = ""


@dataclass(frozen=True)
class Claim:
    """A claim of the 2017 report with its verdict.

    `id` is its name here, `chapter` its place in the 2017 report, `statement` what it says there in
    our words. The verdict is `REPRODUCED`, `NOT_REPRODUCED`, `CANNOT`, for which there is a
    `reason`, or `DEPENDS` followed by what it depends on. The first evidence is that of the setting
    of 2017.
    """

    id: str
    chapter: str
    statement: str
    verdict: str
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""

    @property
    def kind(self) -> str:
        """The verdict as one word for style sheets: reproduced, not, depends, cannot."""
        return self.verdict.split()[0]


def read_claims(file: Path, results: dict[str, Any]) -> dict[str, Claim]:
    """Decide every claim of a claims file, by id, in the file's order.

    Raises
    ------
    ReportError
        If the file is wrong or a claim reads a result that does not exist; it names the claim.
    """
    return read_list(file, "claim", lambda entry: _decide(entry, results), key="id")


def _decide(entry: dict[str, Any], results: dict[str, Any]) -> Claim:
    said = {key: take(entry, key, str) for key in ("id", "chapter", "statement")}
    if "untestable" in entry:
        return Claim(**said, verdict=CANNOT, reason=take(entry, "untestable", str))
    otherwise = take(entry, "otherwise", dict, None)
    evidence = (_weigh(entry, results),)
    verdict = REPRODUCED if evidence[0].holds else NOT_REPRODUCED
    if otherwise is not None:
        changed = take(otherwise, "depends_on", str)
        evidence += (_weigh(otherwise, results),)
        nothing_left(otherwise)
        if evidence[0].holds != evidence[1].holds:
            verdict = f"{DEPENDS} {changed}"
    return Claim(**said, verdict=verdict, evidence=evidence)


def _weigh(entry: dict[str, Any], results: dict[str, Any]) -> Evidence:
    measure, result = take(entry, "measure", str), find(results, take(entry, "value", str))
    whole = [find(results, take(entry, "whole", str))] if "whole" in entry else []
    digits = take(entry, "digits", int, 3)
    if not 1 <= digits <= 15:
        raise ReportError(f"digits is a number from 1 to 15, not {digits}")
    rule, limits = _rule(entry)
    obeys, words = _RULES[rule]
    texts = [escape(limit) if isinstance(limit, str) else exact(limit) for limit in limits]
    condition = Markup(words).format(*texts)
    values = [result]
    if isinstance(result, dict):
        if "value" not in result:
            raise ReportError(f"a number is needed, or one with its interval, not {list(result)}")
        values = [result[key] for key in ("value", "low", "high") if key in result]
    holds = True
    for value in values + whole:
        try:
            holds &= obeys(value, *limits)
        except TypeError as error:
            raise ReportError(f"{condition} cannot be asked of {value!r}") from error
    shown = [_shown(value, rule, digits) for value in [result, *whole]]
    return Evidence(measure, shown[0], condition, holds, *shown[1:])


def _rule(entry: dict[str, Any]) -> tuple[str, list[Any]]:
    """The one rule of an entry, and its numbers: limit, target and tolerance, or ends."""
    named = [name for name in _RULES if name in entry]
    if len(named) != 1:
        raise ReportError(f"exactly one of {', '.join(_RULES)} is needed")
    name, tolerance = named[0], take(entry, "tolerance", float, None)
    if (name == "about") != (tolerance is not None) or (tolerance or 0) < 0:
        raise ReportError("a tolerance of 0 or more goes with about, and about with a tolerance")
    if name == "between":
        ends = take(entry, name, list)
        if len(ends) != 2:
            raise ReportError(f"between needs two numbers, not {ends}")
        return name, [take({name: end}, name, float) for end in ends]
    kind = str if name == "equals" and isinstance(entry[name], str) else float
    limit = take(entry, name, kind)
    return name, [limit] if tolerance is None else [limit, tolerance]


def _shown(value: Any, rule: str, digits: int) -> str:
    if isinstance(value, str):
        return value
    return exact(value) if rule == "equals" or isinstance(value, int) else interval(value, digits)
