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
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vaelib.report.typeset import THIN, Numbers, ReportError, exact, interval

__all__ = ["CANNOT", "DEPENDS", "NOT_REPRODUCED", "REPRODUCED", "Claim", "Evidence", "read_claims"]

REPRODUCED = "reproduced"
NOT_REPRODUCED = "not reproduced"
DEPENDS = "depends on"
CANNOT = "cannot be tested"

_RULES = {
    "below": lambda x, limit, _: x < limit,
    "above": lambda x, limit, _: x > limit,
    "equals": lambda x, target, _: x == target,
    "about": lambda x, target, tolerance: math.isclose(x, target, rel_tol=0, abs_tol=tolerance),
    "between": lambda x, ends, _: ends[0] <= x <= ends[1],
}


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

    Parameters
    ----------
    id, chapter, statement : str
        Its name here, where it stands in the 2017 report, and what it says, in our words.
    verdict : str
        `REPRODUCED`, `NOT_REPRODUCED`, `CANNOT`, or `DEPENDS` followed by what it depends on.
    evidence : tuple of Evidence
        The conditions that decided it, that of 2017's setting first.
    reason : str
        Why it cannot be tested; empty for the others.
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


def read_claims(file: Path, numbers: Numbers) -> dict[str, Claim]:
    """Decide every claim of a claims file, by id, in the file's order.

    Raises
    ------
    ReportError
        If the file is wrong or a claim reads a result that does not exist; it names the claim.
    """
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8")).get("claim", [])
    except FileNotFoundError as error:
        raise ReportError(f"there is no {file}") from error
    except tomllib.TOMLDecodeError as error:
        raise ReportError(f"{file.name}: {error}") from error
    claims: dict[str, Claim] = {}
    for entry in entries:
        name = entry.get("id", "without an id")
        try:
            if name in claims:
                raise ReportError("the id is taken")
            claims[name] = _decide(dict(entry), numbers)
        except ReportError as error:
            raise ReportError(f"{file.name}, claim {name}: {error}") from error
    return claims


def _decide(entry: dict[str, Any], numbers: Numbers) -> Claim:
    said = {key: _take(entry, key) for key in ("id", "chapter", "statement")}
    if "untestable" in entry:
        reason = _take(entry, "untestable")
        _nothing_left(entry)
        return Claim(**said, verdict=CANNOT, reason=reason)
    otherwise = entry.pop("otherwise", None)
    evidence = (_weigh(entry, numbers),)
    verdict = REPRODUCED if evidence[0].holds else NOT_REPRODUCED
    if otherwise is not None:
        changed = _take(otherwise, "depends_on")
        evidence += (_weigh(otherwise, numbers),)
        if evidence[0].holds != evidence[1].holds:
            verdict = f"{DEPENDS} {changed}"
    return Claim(**said, verdict=verdict, evidence=evidence)


def _weigh(rule: dict[str, Any], numbers: Numbers) -> Evidence:
    measure, result = _take(rule, "measure"), numbers.at(_take(rule, "value"))
    whole = [numbers.at(rule.pop("whole"))] if "whole" in rule else []
    digits, tolerance = rule.pop("digits", 3), rule.pop("tolerance", None)
    named = [name for name in _RULES if name in rule]
    if len(named) != 1:
        raise ReportError(f"exactly one of {', '.join(_RULES)} is needed")
    if (named[0] == "about") != (tolerance is not None):
        raise ReportError("a tolerance goes with about, and about with a tolerance")
    target = rule.pop(named[0])
    _nothing_left(rule)
    values = [result]
    if isinstance(result, Numbers):
        values = [
            result[key] for key in ("value", "low", "high") if key in result or key == "value"
        ]
    holds = all(_obeys(value, named[0], target, tolerance) for value in values + whole)
    shown = [_shown(value, named[0], digits) for value in [result, *whole]]
    return Evidence(measure, shown[0], _words(named[0], target, tolerance), holds, *shown[1:])


def _obeys(value: Any, rule: str, target: Any, tolerance: float | None) -> bool:
    try:
        return _RULES[rule](value, target, tolerance)
    except TypeError as error:
        raise ReportError(f"{rule} {target!r} cannot be asked of {value!r}") from error


def _shown(value: Any, rule: str, digits: int) -> str:
    if isinstance(value, str):
        return value
    return exact(value) if rule == "equals" or isinstance(value, int) else interval(value, digits)


def _words(rule: str, target: Any, tolerance: float | None) -> str:
    if rule == "between":
        return f"between {exact(target[0])} and {exact(target[1])}"
    if rule == "about":
        return f"{exact(target)}{THIN}±{THIN}{exact(tolerance)}"
    if rule == "equals":
        return target if isinstance(target, str) else exact(target)
    return f"{rule} {exact(target)}"


def _take(entry: dict[str, Any], key: str) -> Any:
    if key not in entry:
        raise ReportError(f"{key} is missing")
    return entry.pop(key)


def _nothing_left(entry: dict[str, Any]) -> None:
    if entry:
        raise ReportError(f"{', '.join(sorted(entry))} is not understood here")
