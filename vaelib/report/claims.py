"""The 2017 report's claims and their verdicts: computed from the results, never typed.

A claim has a criterion of ours, a reason for its threshold, and the population that it speaks of.
Of the setting of 2017 the criterion holds (*reproduced*), fails (*not reproduced*), or is open
(*undecided*, *not trained to the end*, *no maximum exists*, *depends on the length of training*;
see `vaelib.report.verdicts`). `otherwise` asks the same with one thing changed: if it decides the
other way, the claim *depends on* what was changed. What is true by construction is *as specified*,
and some claims *cannot be tested*.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from vaelib.report.criteria import Criterion
from vaelib.report.schema import Text, read_entries
from vaelib.report.typeset import ReportError
from vaelib.report.verdicts import (
    FAILS,
    HOLDS,
    UNBOUNDED,
    UNDECIDED,
    UNTRAINED,
    Evidence,
    weigh,
)

__all__ = ["KINDS", "Claim", "read_claims"]

REPRODUCED, NOT_REPRODUCED, DEPENDS = "reproduced", "not reproduced", "depends on"
SPECIFIED, CANNOT = "as specified", "cannot be tested"

KINDS = {
    REPRODUCED: "reproduced",
    DEPENDS: "depends",
    NOT_REPRODUCED: "not",
    UNDECIDED: "undecided",
    UNTRAINED: "untrained",
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
    specified: bool = False
    untestable: Text | None = None

    def __post_init__(self):
        """Check that a claim can be judged, or says why not."""
        judged = {key: getattr(self, key) for key in ("criterion", "reason", "population")}
        if self.untestable:
            if any(judged.values()) or self.otherwise or self.specified:
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
    verdicts at half and at twice the threshold, "" where it has no scale.
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
        return self.evidence[0].needs if self.evidence else ""


def read_claims(file: Path, results: dict[str, Any]) -> dict[str, Claim]:
    """Decide every claim of a claims file, by id, in the file's order.

    Raises
    ------
    ReportError
        If the file is wrong or a claim reads a result that does not exist; it names the claim.
    """
    claims = {}
    for name, entry in read_entries(file, "claim", Entry, key="id").items():
        try:
            claims[name] = _decide(entry, results)
        except ReportError as error:
            raise ReportError(f"{file.name}, claim {name}: {error}") from error
    return claims


def _decide(entry: Entry, results: dict[str, Any]) -> Claim:
    said = entry.id, entry.chapter, entry.statement
    if entry.untestable:
        return Claim(*said, CANNOT, entry.untestable)
    criterion, other = entry.criterion, entry.otherwise
    settings = [(criterion.value, criterion.whole, criterion.setting if other else "")]
    settings += [(other.value, other.whole, other.setting)] if other else []
    at = {}
    for factor in (1.0, 0.5, 2.0) if criterion.scaled else (1.0,):
        at[factor] = [weigh(criterion, results, *setting, factor=factor) for setting in settings]
    verdicts = [_verdict(entry, evidence) for evidence in at.values()]
    return Claim(
        *said,
        verdicts[0],
        entry.reason,
        criterion.text,
        entry.population,
        tuple(at[1.0]),
        *verdicts[1:],
    )


def _verdict(entry: Entry, evidence: list[Evidence]) -> str:
    answers = [e.answer for e in evidence]
    if answers[0] not in (HOLDS, FAILS):
        return answers[0]
    if set(answers) == {HOLDS, FAILS}:
        return f"{DEPENDS} {entry.otherwise.depends_on}"
    if answers[0] == FAILS:
        return NOT_REPRODUCED
    return SPECIFIED if entry.specified else REPRODUCED
