"""The reader of the text finds what a writer could get wrong."""

import pytest

from tests.report.conclusions import answers, conclusions, typed, unconditional

TEXT = """So it is. [It [rises](#x) to $x$.]{.says claim="a" when="not"} And
[this]{.says claim="b" when="reproduced"} too is [not reproduced]{.verdict .not claim="a"}.
[3 more are open ([here](#x)).]{.tally}

| a row | [reproduced]{.verdict .reproduced} |
"""


def test_what_is_said_under_a_verdict_is_told_from_what_is_always_said():
    assert conclusions(TEXT) == {("a", "It [rises](#x) to $x$."), ("b", "this")}
    assert unconditional(TEXT) == "So it is. And too."


@pytest.mark.parametrize(
    ("prose", "numbers"),
    [
        ("R^2^ is {{ x | fixed(2) }} of $10^3$ in [](#fig-2-1) by @a2017", set()),
        ("R^2^ is 0.98 and 12 more, 3,4 times", {"0.98", "12", "3,4"}),
        ("<% if x == 3 %>5<% endif %>", {"5"}),
    ],
)
def test_typed_numbers_are_found(prose, numbers):
    assert typed(f"---\ntitle: 7\n---\n{prose}") == numbers


def record(values, as_2017, gated, **more):
    return {"values": values, "as_2017": as_2017, "gated": gated} | more


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (0.4, {True}),
        (0.5, {False}),
        (record([0, 1, 9], [True, True, False], [False, False, True]), {False}),
        (record([0, 0, 9], [True, True, False], [False, False, True]), {True, False}),
        (record([0, None, 9], [True] * 3, [True, False, False]), {False, True}),
        (record([0], [False], [True], unbounded=[True]), set()),
    ],
)
def test_medians_are_judged_by_hand(value, found):
    assert answers({"below": 0.5}, value) == found


@pytest.mark.parametrize(
    ("rule", "inside", "outside"),
    [
        ({"above": 1}, 2, 1),
        ({"equals": 3}, 3, 4),
        ({"about": 1, "tolerance": 0.5}, 1.5, 1.6),
        ({"between": [1, 2]}, 2, 2.1),
    ],
)
def test_every_rule(rule, inside, outside):
    assert (answers(rule, inside), answers(rule, outside)) == ({True}, {False})
