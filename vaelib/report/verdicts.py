"""What measured values say of a criterion, in two readings.

A value that training decides is recorded over seeds. It is read twice: *as 2017 saw it*, from the
runs with 2017's settings and full length, and *trained to the end*, from the runs that pass the
convergence gate. In a reading the criterion holds or fails as the interval of the median lies on
one side of the limit. It is undecided if the interval contains the limit, or if a run on the whole
dataset contradicts the seeds. Where the objective has no maximum no run is trained to the end, and
the second reading says so.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from vaelib.report.criteria import Criterion
from vaelib.report.templates import find
from vaelib.report.typeset import ReportError, exact, interval

__all__ = [
    "FAILS",
    "HOLDS",
    "LENGTH",
    "UNBOUNDED",
    "UNDECIDED",
    "UNTRAINED",
    "Evidence",
    "weigh",
]

HOLDS, FAILS, UNDECIDED = "holds", "fails", "undecided"
LENGTH, UNTRAINED = "depends on the length of training", "not trained to the end"
UNBOUNDED = "no maximum exists"

READINGS = {
    "as_2017": ("as 2017 saw it", "more seeds at the full length of 2017"),
    "gated": ("trained to the end", "more seeds that pass the gate"),
}
"""By their keys in a record: the name of each, and the runs that would decide it."""

COVERAGE = 0.93


class Record(msgspec.Struct, frozen=True):
    """A value over seeds: for each run the value, which readings accept it, and where it failed."""

    values: list[float | None]
    as_2017: list[bool]
    gated: list[bool]
    non_finite: list[int | None]
    unbounded: list[bool] = []
    """Whether the objective has no maximum; empty if that was not asked."""

    def __post_init__(self):
        """Check that the lists are of the same runs."""
        lists = self.values, self.as_2017, self.gated, self.non_finite
        if len({len(of_runs) for of_runs in (*lists, self.unbounded or self.values)}) != 1:
            raise ValueError("values, as_2017, gated and non_finite have one entry for each run")


@dataclass(frozen=True)
class Reading:
    """One reading of a value: its name, what it shows, and what the criterion says of it.

    A plain number has one reading without a name. `answer` is "" where no run was accepted, or
    `UNBOUNDED` where none can be, since the objective has no maximum.
    """

    name: str
    shown: str
    answer: str


@dataclass(frozen=True)
class Evidence:
    """What one setting gave: its readings, and what they answer together.

    `answer` is `HOLDS`, `FAILS`, `UNDECIDED`, `LENGTH`, `UNTRAINED` or `UNBOUNDED`; `needs` names
    the run that would decide what is open. `whole` is what the whole dataset gave, `non_finite`
    how many runs turned non-finite.
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
    accepted, unbounded, n_failed, n = _accepted(result)
    readings, needs = [], []
    for key, values in accepted.items():
        name, more_seeds = READINGS.get(key, ("", ""))
        if not values:
            none = (UNBOUNDED, UNBOUNDED) if key == "gated" and unbounded else ("no run", "")
            readings.append(Reading(name, *none))
            continue
        median = _median(values) if key else values[0]
        ends = (median["low"], median["high"]) if key else values
        sides = {criterion.side(end, factor) for end in ends}
        answer = _answer(sides | of_whole)
        if answer == UNDECIDED:
            needs += [more_seeds] if len(sides) > 1 else ["more seeds on the whole dataset"]
        readings.append(Reading(name, _shown(median, criterion), answer))
    answers = {reading.answer for reading in readings} - {""}
    if len(answers) > 1:
        answers -= {UNBOUNDED}  # then the runs of 2017's length decide
    if not answers:
        runs = f"one of the {n} runs" if n > 1 else "the run"
        answer, needs = UNTRAINED, [f"longer training: neither reading accepts {runs}"]
    elif UNDECIDED in answers:
        answer = UNDECIDED
    else:
        answer = answers.pop() if len(answers) == 1 else LENGTH
    return Evidence(
        setting,
        tuple(readings),
        answer,
        _shown(all_data, criterion) if whole else "",
        f"{n_failed} of {n} runs turned non-finite" if n_failed else "",
        " and ".join(dict.fromkeys(needs)),
    )


def _accepted(result: Any) -> tuple[dict[str, list[Any]], bool, int, int]:
    """The finite values that each reading accepts; how many runs failed, and of how many.

    The second says whether no run has an objective with a maximum, so that none can be trained to
    the end. A plain number has one reading, without a key.
    """
    if not isinstance(result, dict):
        return {"": [result]}, False, 0, 1
    try:
        record = msgspec.convert(result, Record)
    except msgspec.ValidationError as error:
        raise ReportError(f"a number is needed, or the record of its seeds: {error}") from error
    n = len(record.values)
    unbounded = record.unbounded or [False] * n
    ended = [gated and not none for gated, none in zip(record.gated, unbounded, strict=True)]
    accepted = {
        key: [
            value
            for value, accepts in zip(record.values, accepting, strict=True)
            if accepts and value is not None and math.isfinite(value)
        ]
        for key, accepting in (("as_2017", record.as_2017), ("gated", ended))
    }
    n_failed = sum(epoch is not None for epoch in record.non_finite)
    return accepted, all(unbounded), n_failed, n


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
