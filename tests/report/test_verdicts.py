"""Rules come out either way, and values over seeds are read twice."""

import numpy as np
import pytest

from vaelib.metrics import statistics
from vaelib.report.criteria import Criterion
from vaelib.report.typeset import ReportError, sig
from vaelib.report.verdicts import (
    FAILS,
    HOLDS,
    LENGTH,
    NO_RUN,
    UNBOUNDED,
    UNDECIDED,
    weigh,
)

SAW, END = "as 2017 saw it", "trained to the end"


def criterion(**rule) -> Criterion:
    return Criterion(measure="it", value="a", **rule)


def record(values, as_2017=True, gated=True, non_finite=None) -> dict:
    """What a notebook records of a value over seeds."""
    n = len(values)
    flags = {"as_2017": as_2017, "gated": gated}
    flags = {key: [v] * n if isinstance(v, bool) else v for key, v in flags.items()}
    return statistics.summary(
        [np.nan if v is None else v for v in values],
        seeds=range(n),
        non_finite=non_finite or [None] * n,
        **flags,
    )


def answer(value, factor=1.0, whole=None, **rule) -> str:
    results = {"a": value, "w": whole}
    where = {"whole": "w"} if whole is not None else {}
    return weigh(criterion(**rule), results, "a", factor=factor, **where).answer


RULES = [
    # rule, values that obey, too small, too large
    ({"below": 0.5}, [0.49, -1, 0], [], [0.5, 7]),
    ({"above": 0.5}, [0.51, 7], [0.5, -1], []),
    ({"equals": 4}, [4, 4.0], [3], [5]),
    ({"about": 1, "tolerance": 0.25}, [0.75, 1, 1.25], [0.7], [1.3]),
    ({"about": 1, "tolerance": 0}, [1], [0.999], [1.001]),
    ({"between": [1e-15, 1e-13]}, [1e-15, 1e-14, 1e-13], [1e-16], [1e-12]),
]


@pytest.mark.parametrize(("rule", "obey", "small", "large"), RULES)
def test_each_rule_both_ways(rule, obey, small, large):
    rule = criterion(**rule)
    for values, side in ((obey, 0), (small, -1), (large, 1)):
        for value in values:
            assert rule.side(value) == side
            expected = FAILS if side else HOLDS
            assert weigh(rule, {"a": value}, "a").answer == expected
            assert weigh(rule, {"a": record([value] * 6)}, "a").answer == expected


@pytest.mark.parametrize(("rule", "obey", "small", "large"), RULES)
def test_an_interval_that_contains_the_limit_is_undecided(rule, obey, small, large):
    for other in small + large:
        mixed = [obey[0]] * 3 + [other] * 3
        assert answer(record(mixed), **rule) == UNDECIDED
        assert answer(record([other] * 6), **rule) == FAILS
        # One run of eleven stays outside the interval of the median.
        assert answer(record([obey[0]] * 10 + [other]), **rule) == HOLDS
    if small and large:  # the interval reaches over both limits, and none of its ends obeys
        assert answer(record([small[0], large[0]] * 3), **rule) == UNDECIDED


def test_a_text_is_equal_or_not():
    assert answer("flat", equals="flat") == HOLDS
    assert answer("steep", equals="flat") == FAILS


@pytest.mark.parametrize(
    ("as_2017", "gated", "expected", "rests_on"),
    [
        # The three runs that 2017 saw give 0, the three others 1; the criterion is "below 0.5".
        ([1, 1, 1, 0, 0, 0], [0] * 6, HOLDS, SAW),
        ([0, 0, 0, 1, 1, 1], [0] * 6, FAILS, SAW),
        ([0] * 6, [1, 1, 1, 0, 0, 0], HOLDS, END),
        ([0] * 6, [0, 0, 0, 1, 1, 1], FAILS, END),
        ([1, 1, 1, 0, 0, 0], [1, 1, 0, 0, 0, 0], HOLDS, f"{SAW} and {END}"),
        ([0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 0], FAILS, f"{SAW} and {END}"),
        ([1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1], LENGTH, f"{SAW} and {END}"),
        ([0, 0, 0, 1, 1, 1], [1, 1, 1, 0, 0, 0], LENGTH, f"{SAW} and {END}"),
        ([1] * 6, [1, 1, 1, 0, 0, 0], UNDECIDED, f"{SAW} and {END}"),
        ([1, 1, 1, 0, 0, 0], [1] * 6, UNDECIDED, f"{SAW} and {END}"),
        ([0] * 6, [0] * 6, NO_RUN, ""),
    ],
)
def test_two_readings(as_2017, gated, expected, rests_on):
    value = record([0, 0, 0, 1, 1, 1], [*map(bool, as_2017)], [*map(bool, gated)])
    found = weigh(criterion(below=0.5), {"a": value}, "a")
    assert (found.answer, found.rests_on) == (expected, rests_on)


@pytest.mark.parametrize(
    ("as_2017", "unbounded", "expected", "end"),
    [
        # All six pass the gate with 0; the criterion is "below 0.5".
        (False, [True] * 6, UNBOUNDED, UNBOUNDED),
        (True, [True] * 6, HOLDS, UNBOUNDED),
        (False, [False] * 6, HOLDS, "0 [0, 0] over 6 seeds"),
        (False, [True] * 5 + [False], HOLDS, "0 of one seed"),
        (True, [], HOLDS, "0 [0, 0] over 6 seeds"),
    ],
)
def test_no_run_without_a_maximum_is_trained_to_the_end(as_2017, unbounded, expected, end):
    value = record([0] * 6, as_2017) | {"unbounded": unbounded}
    found = weigh(criterion(below=0.5), {"a": value}, "a")
    assert (found.answer, found.readings[1].shown, found.needs) == (expected, end, "")
    # Nothing is known of such runs by their length either, if they ended early and failed.
    failed = record([None] * 2, False, False, [3, 4]) | {"unbounded": [True] * 2}
    assert weigh(criterion(below=0.5), {"a": failed}, "a").answer == UNBOUNDED


def test_a_reading_shows_its_own_median_interval_and_number_of_seeds():
    value = record([0.1, 0.2, 0.4, 9, 9], [True] * 3 + [False] * 2, [False] * 2 + [True] * 3)
    saw, end = weigh(criterion(below=0.5, digits=1), {"a": value}, "a").readings
    median = "9 [0.4, 9] over 3 seeds"
    assert (saw.name, saw.shown, saw.answer) == (SAW, "0.2 [0.1, 0.4] over 3 seeds", HOLDS)
    assert (end.name, end.shown, end.answer) == (
        END,
        f"{median}, 3 of 5 passed the gate",
        UNDECIDED,
    )
    (one,) = (
        r
        for r in weigh(criterion(below=1), {"a": record([0.5], gated=False)}, "a").readings
        if r.answer
    )
    assert one.shown == "0.500 of one seed"


def test_runs_that_turned_non_finite_are_counted_beside_the_median():
    value = record([None, 0.2, 0.3], non_finite=[36, None, None])
    found = weigh(criterion(below=1, digits=1), {"a": value}, "a")
    assert found.non_finite == "1 of 3 runs turned non-finite"
    assert found.readings[0].shown == "0.2 [0.2, 0.3] over 2 seeds, 2 of 3 finite"
    assert (found.answer, found.needs.split(" and ")[0]) == (UNDECIDED, "runs that stay finite")
    all_failed = record([None] * 2, non_finite=[36, 40])
    found = weigh(criterion(below=1), {"a": all_failed}, "a")
    assert (found.answer, found.non_finite) == (NO_RUN, "2 of 2 runs turned non-finite")
    assert found.needs == "a run that stays finite"
    some_failed = record([0.2, None], False, False, [None, 40])
    found = weigh(criterion(below=1), {"a": some_failed}, "a")
    assert found.needs == "longer training, since neither reading accepts one of the 2 runs"
    nothing = record([None, None], non_finite=[None, 40])  # a share of nothing, say
    found = weigh(criterion(below=1), {"a": nothing}, "a")
    assert found.answer == NO_RUN
    assert found.needs == "a run in which there is something to measure"


@pytest.mark.parametrize(
    ("values", "rule", "expected"),
    [
        # Of six values the interval is their range, of nine it leaves out one at either end.
        ([0.2] * 5 + [None], {"below": 0.5}, UNDECIDED),
        ([0.2] * 5 + [None], {"above": 0.5}, UNDECIDED),
        ([0.2] * 8 + [None], {"below": 0.5}, HOLDS),
        ([0.2] * 8 + [None], {"above": 0.5}, FAILS),
        ([0.2] * 7 + [None] * 2, {"below": 0.5}, UNDECIDED),
        ([0.2] * 8 + [None], {"between": [0.1, 0.3]}, HOLDS),
        ([0.2] * 7 + [None] * 2, {"between": [0.1, 0.3]}, UNDECIDED),
        ([0.2] * 7 + [0.9, None], {"below": 0.5}, UNDECIDED),
    ],
)
def test_a_run_that_turned_non_finite_counts_on_either_side(values, rule, expected):
    lost = [36 if v is None else None for v in values]
    accepted = record(values, non_finite=lost, gated=False)
    assert weigh(criterion(**rule), {"a": accepted}, "a").answer == expected
    # No gate lets it pass, and so it counts among the runs that are trained to the end.
    of_none = [v is not None for v in values]
    outside = record(values, as_2017=False, gated=of_none, non_finite=lost)
    assert weigh(criterion(**rule), {"a": outside}, "a").answer == expected


def test_how_many_runs_passed_the_gate_stands_beside_their_median():
    value = record([0.2, 0.9, 0.3], as_2017=False, gated=[True, False, True])
    found = weigh(criterion(below=1, digits=1), {"a": value}, "a")
    assert found.readings[1].shown == "0.2 [0.2, 0.3] over 2 seeds, 2 of 3 passed the gate"


@pytest.mark.parametrize(
    ("values", "whole", "expected"),
    [
        ([0.1] * 6, 0.2, HOLDS),
        ([0.9] * 6, 0.8, FAILS),
        ([0.1] * 6, 0.9, UNDECIDED),
        ([0.9] * 6, 0.1, UNDECIDED),
    ],
)
def test_seeds_that_the_whole_dataset_contradicts_are_undecided(values, whole, expected):
    for given in (whole, record([whole]) | {"value": whole}):
        found = weigh(criterion(below=0.5), {"a": record(values), "w": given}, "a", "w")
        assert found.answer == expected
        assert found.whole.startswith(f"{whole:.3f}")
        contradicted = "more seeds on the whole dataset"
        assert found.needs == (contradicted if expected == UNDECIDED else "")


def test_what_is_open_names_the_run_that_would_decide_it():
    rule, mixed = criterion(below=0.5), [0, 1] * 3
    needs = [
        weigh(rule, {"a": record(mixed, *flags)}, "a").needs
        for flags in ((True, False), (False, True), (True, True), (False, False))
    ]
    assert needs == [
        "more seeds at the full length of 2017",
        "more seeds that pass the gate",
        "more seeds at the full length of 2017 and more seeds that pass the gate",
        "longer training, since neither reading accepts one of the 6 runs",
    ]
    assert weigh(rule, {"a": record([0] * 6)}, "a").needs == ""


@pytest.mark.parametrize("n", [1, 2, 5, 6, 8, 10, 20])
def test_the_interval_of_the_median_is_that_of_the_metrics(n):
    """By the limits at which the answer turns undecided; the report may not import the metrics."""
    values = np.random.default_rng(n).permutation(np.arange(1.0, n + 1)).tolist()
    interval = statistics.median_interval(values)
    low, high = interval["low"], interval["high"]
    at_the_limit = UNDECIDED if low < high else FAILS
    assert answer(record(values), above=low - 0.1) == HOLDS
    assert answer(record(values), below=high + 0.1) == HOLDS
    assert answer(record(values), above=low) == at_the_limit
    assert answer(record(values), below=high) == at_the_limit
    shown = weigh(criterion(above=0), {"a": record(values)}, "a").readings[0].shown
    assert shown.split()[0] == sig(interval["value"], 3)


@pytest.mark.parametrize(
    ("value", "factor", "rule", "expected"),
    [
        (0.4, 0.5, {"below": 0.5}, FAILS),
        (0.6, 2, {"below": 0.5}, HOLDS),
        (0.3, 0.5, {"above": 0.5}, HOLDS),
        (0.6, 2, {"above": 0.5}, FAILS),
        (1.2, 0.5, {"about": 1, "tolerance": 0.25}, FAILS),
        (1.4, 2, {"about": 1, "tolerance": 0.25}, HOLDS),
        (1.9, 0.5, {"between": [1, 2]}, FAILS),
        (2.4, 2, {"between": [1, 2]}, HOLDS),
    ],
)
def test_half_and_twice_the_threshold(value, factor, rule, expected):
    assert criterion(**rule).scaled
    assert answer(value, factor, **rule) == expected
    assert {answer(value, **rule), expected} == {HOLDS, FAILS}


@pytest.mark.parametrize(
    ("value", "factor", "rule", "expected"),
    [
        (5e-15, 0.5, {"between": [1e-15, 1e-13]}, HOLDS),
        (2e-15, 0.5, {"between": [1e-15, 1e-13]}, FAILS),
        (2e-16, 2, {"between": [1e-15, 1e-13]}, HOLDS),
        # Odds of 9 are halved and doubled, and those of 1.
        (4.4 / 5.4, 0.5, {"above": 0.9, "scale": "share"}, FAILS),
        (4.6 / 5.6, 0.5, {"above": 0.9, "scale": "share"}, HOLDS),
        (17.9 / 18.9, 2, {"above": 0.9, "scale": "share"}, FAILS),
        (18.1 / 19.1, 2, {"above": 0.9, "scale": "share"}, HOLDS),
        (0.34, 0.5, {"above": 0.5, "scale": "share"}, HOLDS),
        (0.66, 2, {"above": 0.5, "scale": "share"}, FAILS),
        (0.0051, 0.5, {"below": 0.01, "scale": "share"}, FAILS),
        (0.0195, 2, {"below": 0.01, "scale": "share"}, HOLDS),
        (-80, 0.5, {"above": -75, "scale": "level"}, HOLDS),
        (-70, 2, {"above": -75, "scale": "level"}, FAILS),
    ],
)
def test_half_and_twice_by_the_scale_of_a_threshold(value, factor, rule, expected):
    assert criterion(**rule).scaled
    assert answer(value, factor, **rule) == expected


@pytest.mark.parametrize(
    "rule",
    [
        {"below": 0},
        {"above": 0},
        {"equals": 3},
        {"equals": "x"},
        {"about": 1, "tolerance": 0},
        {"between": [-1, 1]},
    ],
)
def test_a_threshold_without_a_scale(rule):
    assert not criterion(**rule).scaled


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ({"below": 0.5}, "it below 0.5"),
        ({"above": -40}, "it above \N{MINUS SIGN}40"),
        ({"equals": 44800}, "it = 44\N{NARROW NO-BREAK SPACE}800"),
        ({"equals": "a*b"}, r"it = a\*b"),
        ({"between": [1, 2]}, "it between 1 and 2"),
        (
            {"about": 8, "tolerance": 2},
            "it = 8\N{NARROW NO-BREAK SPACE}±\N{NARROW NO-BREAK SPACE}2",
        ),
    ],
)
def test_a_criterion_in_words(rule, text):
    assert criterion(**rule).text == text


@pytest.mark.parametrize(
    "rule",
    [
        {"above": 1.2, "scale": "share"},
        {"above": 0, "scale": "share"},
        {"equals": 1, "scale": "level"},
        {"about": 1, "tolerance": 0.1, "scale": "share"},
    ],
)
def test_a_scale_that_a_rule_cannot_have(rule):
    with pytest.raises(ValueError, match=r"a scale goes with|a share has a threshold"):
        criterion(**rule)


@pytest.mark.parametrize("value", [None, True, "flat", [1.0], float("nan")])
def test_a_rule_that_cannot_be_asked(value):
    with pytest.raises(ReportError, match="it below 1 cannot be asked of"):
        answer(value, below=1)
    with pytest.raises(ReportError, match="it = flat cannot be asked of 1"):
        answer(1, equals="flat")


@pytest.mark.parametrize(
    "broken",
    [
        {"values": [1.0]},
        record([1.0, 2.0]) | {"gated": [True]},
        record([1.0]) | {"values": ["1"]},
        record([1.0]) | {"unbounded": [True, True]},
        {"low": 1.0},
    ],
)
def test_a_record_that_is_not_whole(broken):
    with pytest.raises(ReportError, match="a number is needed, or the record of its seeds: "):
        answer(broken, below=1)
