"""What measured values say of a criterion, in two readings.

A value that training decides is recorded over seeds. It is read twice: *as 2017 saw it*, from the
runs with 2017's settings and full length, and *trained to the end*, from the runs that pass the
convergence gate. In a reading the criterion holds or fails as the interval of the median lies on
one side of the limit. A run that turned non-finite has no value and passes no gate, and may not be
left out of either reading: the interval is taken with it as the largest and as the smallest of all
values. The criterion is
undecided if the limit lies within, or if a run on the whole dataset contradicts the seeds. Where
the objective has no maximum no run is trained to the end, and the second reading says so.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from vaelib.report.criteria import Criterion
from vaelib.report.templates import find
from vaelib.report.typeset import ReportError, exact, interval, sig

__all__ = [
    "FAILS",
    "HOLDS",
    "LENGTH",
    "NO_RUN",
    "UNBOUNDED",
    "UNDECIDED",
    "Evidence",
    "weigh",
]

HOLDS, FAILS, UNDECIDED = "holds", "fails", "undecided"
LENGTH, NO_RUN = "depends on the length of training", "no deciding run"
UNBOUNDED = "no maximum exists"

READINGS = {
    "as_2017": ("as 2017 saw it", "more seeds at the full length of 2017"),
    "gated": ("trained to the end", "more seeds that pass the gate"),
}
"""By their keys in a record: the name of each, and the runs that would decide it."""

COVERAGE = 0.93

LEAST_PAIRS = 6
"""With fewer pairs the exact test of signs cannot reach 0.05: of five, 2 of 32 signs."""


class Record(msgspec.Struct, frozen=True):
    """A value over seeds: for each run the value, which readings accept it, and where it failed."""

    values: list[float | None]
    as_2017: list[bool]
    gated: list[bool]
    non_finite: list[int | None]
    unbounded: list[bool] = []
    """Whether the objective has no maximum; empty if that was not asked."""
    p: dict[str, float | None] = {}
    """Of the differences of pairs, by reading: the exact p-value that they have no sign."""

    def __post_init__(self):
        """Check that the lists are of the same runs."""
        lists = self.values, self.as_2017, self.gated, self.non_finite
        if len({len(of_runs) for of_runs in (*lists, self.unbounded or self.values)}) != 1:
            raise ValueError("values, as_2017, gated and non_finite have one entry for each run")


@dataclass(frozen=True)
class Reading:
    """One reading of a value: its name, what it shows, and what the criterion says of it.

    A plain number has one reading without a name. `answer` is "" where no run was accepted, or
    `UNBOUNDED` where none can be, since the objective has no maximum. Of pairs of runs `pairs` is
    their number and `p` the p-value of their differences, `holm` after Holm's adjustment.
    """

    name: str
    shown: str
    answer: str
    pairs: int = 0
    p: float | None = None
    holm: float | None = None

    @property
    def test(self) -> str:
        """What the exact test of the signs says of pairs of runs."""
        if not self.pairs:
            return ""
        if self.p is None or self.pairs < LEAST_PAIRS:
            of = f"{self.pairs} pairs" if self.pairs > 1 else "one pair"
            return f"no p-value below 0.05 is possible with {of}"
        adjusted = "" if self.holm is None else f", {sig(self.holm, 2)} after Holm's adjustment"
        return f"p = {sig(self.p, 2)}{adjusted}"


@dataclass(frozen=True)
class Evidence:
    """What one setting gave: its readings, and what they answer together.

    `answer` is `HOLDS`, `FAILS`, `UNDECIDED`, `LENGTH`, `NO_RUN` or `UNBOUNDED`; `needs` names the
    run that would decide what is open. `whole` is what the whole dataset gave, `non_finite` how
    many runs turned non-finite.
    """

    setting: str
    readings: tuple[Reading, ...]
    answer: str
    whole: str = ""
    non_finite: str = ""
    needs: str = ""

    @property
    def rests_on(self) -> str:
        """The readings that the answer rests on."""
        return " and ".join(r.name for r in self.readings if r.name and r.answer)


def weigh(
    criterion: Criterion,
    results: dict[str, Any],
    value: str,
    whole: str | None = None,
    setting: str = "",
    *,
    factor: float = 1.0,
) -> Evidence:
    """Ask a criterion, its threshold times `factor`, of the result called `value`.

    Raises
    ------
    ReportError
        If there is no such result, or the criterion cannot be asked of it.
    """
    result, all_data = find(results, value), whole and find(results, whole)
    if isinstance(all_data, dict):
        all_data = all_data.get("value")
    of_whole = {criterion.side(all_data, factor)} if whole else set()
    shown_whole = _shown(all_data, criterion) if whole else ""
    if not isinstance(result, dict):
        answer = _answer({criterion.side(result, factor)} | of_whole)
        needs = "more seeds on the whole dataset" if answer == UNDECIDED else ""
        reading = Reading("", _shown(result, criterion), answer)
        return Evidence(setting, (reading,), answer, shown_whole, "", needs)
    try:
        record = msgspec.convert(result, Record)
    except msgspec.ValidationError as error:
        raise ReportError(f"a number is needed, or the record of its seeds: {error}") from error
    unbounded, n = record.unbounded or [False] * len(record.values), len(record.values)
    lost = [epoch is not None for epoch in record.non_finite]
    passed = [gated and not none for gated, none in zip(record.gated, unbounded, strict=True)]
    ended = [p or (f and not u) for p, f, u in zip(passed, lost, unbounded, strict=True)]
    n_whole = sum(not f and not u for f, u in zip(lost, unbounded, strict=True))
    readings, needs = [], []
    for key, accepts in (("as_2017", record.as_2017), ("gated", ended)):
        name, more_seeds = READINGS[key]
        values, n_lost = _accepted(record, accepts)
        if not values:
            none = (UNBOUNDED, UNBOUNDED) if key == "gated" and all(unbounded) else ("no run", "")
            readings.append(Reading(name, *none))
            continue
        ends = _median(values)
        sides = {criterion.side(ends[end], factor) for end in ("low", "high")}
        far = [_median([*values, *[end] * n_lost]) for end in (-math.inf, math.inf)]
        with_lost = {criterion.side(m[end], factor) for m in far for end in ("low", "high")}
        answer = _answer(sides | with_lost | of_whole)
        if answer == UNDECIDED:
            of_seeds = more_seeds if len(sides) > 1 else "runs that stay finite"
            decided = len(sides | with_lost) == 1
            needs += ["more seeds on the whole dataset" if decided else of_seeds]
        shown = _shown(ends, criterion)
        shown += f", {len(values)} of {len(values) + n_lost} finite" if n_lost else ""
        if key == "gated" and sum(passed) < n_whole:
            shown += f", {sum(passed)} of {n_whole} passed the gate"
        test = (len(values), record.p.get(key)) if record.p else ()
        readings.append(Reading(name, shown, answer, *test))
    answers = {reading.answer for reading in readings} - {""}
    if len(answers) > 1:
        answers -= {UNBOUNDED}  # then the runs of 2017's length decide
    n_failed = sum(lost)
    if not answers:
        runs = f"one of the {n} runs" if n > 1 else "the run"
        needs = [f"longer training, since neither reading accepts {runs}"]
        accepted = zip(lost, record.as_2017, passed, strict=True)
        if n_failed == n:
            needs = ["a run that stays finite"]
        elif any(not failed and (saw or end) for failed, saw, end in accepted):
            needs = ["a run in which there is something to measure"]
        answer = NO_RUN
    elif UNDECIDED in answers:
        answer = UNDECIDED
    else:
        answer = answers.pop() if len(answers) == 1 else LENGTH
    return Evidence(
        setting,
        tuple(readings),
        answer,
        shown_whole,
        f"{n_failed} of {n} runs turned non-finite" if n_failed else "",
        " and ".join(dict.fromkeys(needs)),
    )


def _accepted(record: Record, accepts: Sequence[bool]) -> tuple[list[float], int]:
    """The finite values of the runs that a reading accepts, and how many more of them failed."""
    runs = zip(record.values, record.non_finite, accepts, strict=True)
    of = [(value, epoch) for value, epoch, accepted in runs if accepted]
    values = [value for value, _ in of if value is not None and math.isfinite(value)]
    return values, sum(epoch is not None for value, epoch in of if value is None)


def _answer(sides: set[int]) -> str:
    if len(sides) > 1:
        return UNDECIDED
    return HOLDS if sides == {0} else FAILS


def _median(values: Sequence[float]) -> dict[str, Any]:
    """The median with its order-statistic interval: the narrowest of at least `COVERAGE`."""
    x, n = sorted(values), len(values)
    tail, k = 0.0, 0
    while k < n // 2 and 1 - 2 * (tail + math.comb(n, k) / 2**n) >= COVERAGE:
        tail += math.comb(n, k) / 2**n
        k += 1
    k = max(k, 1)  # of five seeds and fewer all, whatever share that is
    return {"value": statistics.median(x), "low": x[k - 1], "high": x[n - k], "seeds": n}


def _shown(value: Any, criterion: Criterion) -> str:
    if isinstance(value, str):
        return value
    typed = isinstance(value, int) or (criterion.equals is not None and isinstance(value, float))
    return exact(value) if typed else interval(value, criterion.digits)
