"""The 2017 report's claims and their verdicts: computed from the results, never typed.

A claim has a criterion of ours, a reason for its threshold, and the population that it speaks of.
Of the setting of 2017 the criterion holds (*reproduced*), fails (*not reproduced*), or is open
(*undecided*, *no deciding run*, *no maximum exists*, *depends on the length of training*; see
`vaelib.report.verdicts`). `otherwise` asks the same with one thing changed: if it decides the other
way, the claim *depends on* what was changed. `effect` names the claim that a cause explains: a
cause holds only where its effect does, in the same setting or else in that of 2017. What is true by
construction is *as specified*, and some claims *cannot be tested*.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from vaelib.report.criteria import Criterion
from vaelib.report.schema import Text, read_entries
from vaelib.report.typeset import ReportError
from vaelib.report.verdicts import (
    FAILS,
    HOLDS,
    LEAST_PAIRS,
    NO_RUN,
    UNBOUNDED,
    UNDECIDED,
    Evidence,
    Reading,
    weigh,
)

__all__ = ["KINDS", "Claim", "holm", "read_claims"]

REPRODUCED, NOT_REPRODUCED, DEPENDS = "reproduced", "not reproduced", "depends on"
SPECIFIED, CANNOT = "as specified", "cannot be tested"

KINDS = {
    REPRODUCED: "reproduced",
    DEPENDS: "depends",
    NOT_REPRODUCED: "not",
    UNDECIDED: "undecided",
    NO_RUN: "untrained",
    UNBOUNDED: "unbounded",
    CANNOT: "cannot",
    SPECIFIED: "specified",
}
"""A word for each verdict, by which style sheets know it, in the order of the summary."""


class Otherwise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same criterion with one thing changed."""

    setting: Text
    value: Text
    depends_on: Text
    whole: Text | None = None


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A claim as it stands in the claims file."""

    id: Text
    chapter: Text
    statement: Text
    population: Text | None = None
    criterion: Criterion | None = None
    reason: Text | None = None
    otherwise: Otherwise | None = None
    effect: Text | None = None
    specified: bool = False
    untestable: Text | None = None

    def __post_init__(self):
        """Check that a claim can be judged, or says why not."""
        judged = {key: getattr(self, key) for key in ("criterion", "reason", "population")}
        if self.untestable:
            if any(judged.values()) or self.otherwise or self.specified or self.effect:
                raise ValueError("untestable stands instead of a criterion")
        elif missing := [key for key, value in judged.items() if value is None]:
            raise ValueError(f"{', '.join(missing)} missing: or say why it is untestable")
        elif self.specified and self.otherwise:
            raise ValueError("what is specified does not depend on anything: leave otherwise out")


@dataclass(frozen=True)
class Claim:
    """A claim of the 2017 report with its verdict.

    `id` is its name here, `chapter` its place in the 2017 report, `statement` what it says there in
    our words. `criterion` is ours, in words; `reason` is that of its threshold, or why the claim
    cannot be tested. The first evidence is that of the setting of 2017. `half` and `twice` are the
    verdicts at half and at twice the threshold, "" where it has no scale or nothing was decided;
    `rules` are the criterion's rules there. `effect` is the claim that this one explains.
    """

    id: str
    chapter: str
    statement: str
    verdict: str
    reason: str
    criterion: str = ""
    population: str = ""
    evidence: tuple[Evidence, ...] = ()
    half: str = ""
    twice: str = ""
    rules: tuple[str, ...] = ()
    effect: "Claim | None" = None

    @property
    def kind(self) -> str:
        """The verdict as one word for style sheets (see `KINDS`)."""
        return next(kind for verdict, kind in KINDS.items() if self.verdict.startswith(verdict))

    @property
    def part(self) -> str:
        """The chapter without its section."""
        return self.chapter.partition(".")[0]

    @property
    def rests_on(self) -> str:
        """The readings that the verdict rests on; "" if the value needs none."""
        return self.evidence[0].rests_on if self.evidence else ""

    @property
    def needs(self) -> str:
        """The run that would decide it, if it is open."""
        if self.kind not in (KINDS[UNDECIDED], KINDS[NO_RUN]):
            return ""
        of_effect = self.effect.needs if self.effect else ""
        return of_effect or (self.evidence[0].needs if self.evidence else "")


def read_claims(file: Path, results: dict[str, Any]) -> dict[str, Claim]:
    """Decide every claim of a claims file, by id, in the file's order.

    Raises
    ------
    ReportError
        If the file is wrong or a claim reads a result that does not exist; it names the claim.
    """
    claims: dict[str, Claim] = {}
    for name, entry in read_entries(file, "claim", Entry, key="id").items():
        try:
            if entry.effect and not (claims.get(entry.effect) and claims[entry.effect].evidence):
                raise ReportError(f"effect: no claim {entry.effect} with a criterion stands before")
            claims[name] = _decide(entry, results, claims.get(entry.effect))
        except ReportError as error:
            raise ReportError(f"{file.name}, claim {name}: {error}") from error
    return _adjusted(claims)


def _decide(entry: Entry, results: dict[str, Any], effect: Claim | None) -> Claim:
    said = entry.id, entry.chapter, entry.statement
    if entry.untestable:
        return Claim(*said, CANNOT, entry.untestable)
    criterion, other = entry.criterion, entry.otherwise
    settings = [(criterion.value, criterion.whole, criterion.setting if other else "")]
    settings += [(other.value, other.whole, other.setting)] if other else []
    at = {}
    for factor in (1.0, 0.5, 2.0) if criterion.scaled else (1.0,):
        at[factor] = [weigh(criterion, results, *setting, factor=factor) for setting in settings]
    verdicts = [_verdict(entry, evidence, effect) for evidence in at.values()]
    decided = verdicts[0] not in (NO_RUN, UNBOUNDED) and len(at) > 1
    return Claim(
        *said,
        verdicts[0],
        entry.reason,
        criterion.text,
        entry.population,
        tuple(at[1.0]),
        *(verdicts[1:] if decided else ("", "")),
        tuple(criterion.rule(factor) for factor in (0.5, 2.0)) if decided else (),
        effect,
    )


def _verdict(entry: Entry, evidence: list[Evidence], effect: Claim | None) -> str:
    answers = [e.answer for e in evidence]
    if effect:
        in_setting, first = (
            {e.setting: e.answer for e in effect.evidence},
            effect.evidence[0].answer,
        )
        answers = [_both(in_setting.get(e.setting, first), e.answer) for e in evidence]
    if answers[0] not in (HOLDS, FAILS):
        return answers[0]
    if set(answers) == {HOLDS, FAILS}:
        return f"{DEPENDS} {entry.otherwise.depends_on}"
    if answers[0] == FAILS:
        return NOT_REPRODUCED
    return SPECIFIED if entry.specified else REPRODUCED


def _both(effect: str, cause: str) -> str:
    """What an effect and its cause say together: both hold, or one fails, or one is open."""
    if FAILS in (effect, cause):
        return FAILS
    return cause if effect == HOLDS else effect


def holm(p_values: Sequence[float]) -> list[float]:
    """Adjusted p-values of several tests by Holm's step-down method, in the order given.

    The i-th smallest of m is multiplied by m - i + 1, is at least as large as those before it and
    at most 1. Rejecting where the adjusted value is below 0.05 makes one false rejection or more
    with probability below 0.05, however the tests depend on each other.

    References
    ----------
    S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Stat. 6(2), 1979.
    """
    adjusted, least, m = [0.0] * len(p_values), 0.0, len(p_values)
    for rank, i in enumerate(sorted(range(m), key=p_values.__getitem__)):
        least = adjusted[i] = max(least, min(p_values[i] * (m - rank), 1.0))
    return adjusted


def _adjusted(claims: dict[str, Claim]) -> dict[str, Claim]:
    """The claims with Holm's adjustment over all readings of enough pairs to be tested."""
    of = [r for c in claims.values() for e in c.evidence for r in e.readings]
    adjusted = iter(holm([r.p for r in of if _tested(r)]))

    def with_adjusted(evidence: Evidence) -> Evidence:
        of = evidence.readings
        return replace(
            evidence,
            readings=tuple(replace(r, holm=next(adjusted)) if _tested(r) else r for r in of),
        )

    return {
        name: replace(claim, evidence=tuple(map(with_adjusted, claim.evidence)))
        for name, claim in claims.items()
    }


def _tested(reading: Reading) -> bool:
    return reading.p is not None and reading.pairs >= LEAST_PAIRS
