"""Verdicts: each rule both ways, the second condition, the whole, errors that name the claim."""

import pytest

from vaelib.report.claims import CANNOT, NOT_REPRODUCED, REPRODUCED, read_claims
from vaelib.report.typeset import ReportError

NUMBERS = {
    "01": {
        "kl": 0.002,
        "alive": 0.9,
        "n": 44800,
        "word": "flat",
        "nothing": None,
        "seeded": {"value": 0.24, "low": 0.22, "high": 0.27, "seeds": 5},
        "factors": [{"low": 1.0}],
    }
}
SAID = 'chapter = "2.3"\nstatement = "All is flat."\n'


@pytest.fixture
def decide(tmp_path):
    def one(rule: str):
        file = tmp_path / "claims.toml"
        file.write_text(f'[[claim]]\nid = "flat"\n{SAID}{rule}\n')
        return read_claims(file, NUMBERS)["flat"]

    return one


@pytest.mark.parametrize(
    ("rule", "verdict"),
    [
        ('value = "01.kl"\nbelow = 0.01', REPRODUCED),
        ('value = "01.kl"\nbelow = 0.002', NOT_REPRODUCED),
        ('value = "01.alive"\nabove = 0.5', REPRODUCED),
        ('value = "01.alive"\nabove = 0.9', NOT_REPRODUCED),
        ('value = "01.n"\nequals = 44800', REPRODUCED),
        ('value = "01.n"\nequals = 44801', NOT_REPRODUCED),
        ('value = "01.word"\nequals = "flat"', REPRODUCED),
        ('value = "01.word"\nequals = "steep"', NOT_REPRODUCED),
        ('value = "01.kl"\nbetween = [0.001, 0.002]', REPRODUCED),
        ('value = "01.kl"\nbetween = [0.003, 0.004]', NOT_REPRODUCED),
        ('value = "01.alive"\nabout = 1\ntolerance = 0.15', REPRODUCED),
        ('value = "01.alive"\nabout = 1\ntolerance = 0.05', NOT_REPRODUCED),
        ('value = "01.factors.0.low"\nequals = 1', REPRODUCED),
        # An interval meets a condition as a whole, from its low to its high end.
        ('value = "01.seeded"\nbelow = 0.28', REPRODUCED),
        ('value = "01.seeded"\nbelow = 0.25', NOT_REPRODUCED),
        ('value = "01.seeded"\nabove = 0.23', NOT_REPRODUCED),
    ],
)
def test_one_condition(decide, rule, verdict):
    assert decide(f'measure = "it"\n{rule}').verdict == verdict


@pytest.mark.parametrize(
    ("first", "second", "verdict", "kind"),
    [
        (0.01, 0.95, REPRODUCED, "reproduced"),
        (0.01, 0.5, "depends on the scaling", "depends"),
        (0.001, 0.95, "depends on the scaling", "depends"),
        (0.001, 0.5, NOT_REPRODUCED, "not"),
    ],
)
def test_a_second_condition_tells_what_the_claim_depends_on(decide, first, second, verdict, kind):
    claim = decide(
        f'measure = "it"\nvalue = "01.kl"\nbelow = {first}\n'
        f'otherwise = {{measure = "then", value = "01.alive", below = {second}, '
        'depends_on = "the scaling"}'
    )
    assert (claim.verdict, claim.kind) == (verdict, kind)
    assert [e.measure for e in claim.evidence] == ["it", "then"]
    assert [e.holds for e in claim.evidence] == [first == 0.01, second == 0.95]


@pytest.mark.parametrize(
    ("rule", "verdict", "whole"),
    [
        ('value = "01.kl"\nwhole = "01.alive"\nbelow = 1', REPRODUCED, "0.900"),
        ('value = "01.kl"\nwhole = "01.alive"\nbelow = 0.9', NOT_REPRODUCED, "0.900"),
        # Nor is it enough that the whole obeys.
        ('value = "01.alive"\nwhole = "01.kl"\nbelow = 0.9', NOT_REPRODUCED, "0.00200"),
        # Beside an interval, inside it or not.
        ('value = "01.seeded"\nwhole = "01.kl"\nbelow = 0.28', REPRODUCED, "0.00200"),
        ('value = "01.seeded"\nwhole = "01.kl"\nbelow = 0.25', NOT_REPRODUCED, "0.00200"),
        ('value = "01.seeded"\nwhole = "01.alive"\nbelow = 0.28', NOT_REPRODUCED, "0.900"),
        ('value = "01.seeded"\nwhole = "01.alive"\nbetween = [0.2, 0.9]', REPRODUCED, "0.900"),
        ('value = "01.kl"\nwhole = "01.alive"\nabout = 0.5\ntolerance = 0.5', REPRODUCED, "0.900"),
        (
            'value = "01.kl"\nwhole = "01.alive"\nabout = 0\ntolerance = 0.5',
            NOT_REPRODUCED,
            "0.900",
        ),
        ('value = "01.word"\nwhole = "01.word"\nequals = "flat"', REPRODUCED, "flat"),
        (
            'value = "01.n"\nwhole = "01.n"\nequals = 44800',
            REPRODUCED,
            "44\N{NARROW NO-BREAK SPACE}800",
        ),
    ],
)
def test_the_whole_must_obey_too(decide, rule, verdict, whole):
    claim = decide(f'measure = "it"\n{rule}')
    assert claim.verdict == verdict
    assert claim.evidence[0].whole == whole


def test_the_whole_is_shown_beside_the_value_and_only_where_it_is_named(decide):
    rule = 'measure = "it"\nvalue = "01.seeded"\nbelow = 1\ndigits = 1\n'
    shown = decide(f'{rule}whole = "01.factors.0.low"').evidence[0]
    assert (shown.value, shown.whole) == ("0.2 [0.2, 0.3] over 5 seeds", "1")
    assert not shown.holds
    assert decide(rule).evidence[0].whole == ""


@pytest.mark.parametrize(
    ("whole", "shown", "verdict"),
    [("01.kl", "0.00200", REPRODUCED), ("01.alive", "0.900", "depends on the scaling")],
)
def test_the_whole_in_the_second_condition(decide, whole, shown, verdict):
    claim = decide(
        'measure = "it"\nvalue = "01.kl"\nbelow = 0.01\n'
        f'otherwise = {{measure = "then", value = "01.seeded", whole = "{whole}", below = 0.5, '
        'depends_on = "the scaling"}'
    )
    assert claim.verdict == verdict
    assert [e.whole for e in claim.evidence] == ["", shown]


def test_untestable(decide):
    claim = decide('untestable = "nobody measured it"')
    assert (claim.verdict, claim.reason, claim.evidence) == (CANNOT, "nobody measured it", ())


def test_evidence_shows_value_interval_and_seeds(decide):
    shown = decide('measure = "it"\nvalue = "01.seeded"\nbelow = 0.25\ndigits = 2').evidence[0]
    assert shown.value == "0.24 [0.22, 0.27] over 5 seeds"
    assert shown.condition == "below 0.25"
    assert decide('measure = "it"\nvalue = "01.n"\nabove = 1').evidence[0].value == (
        "44\N{NARROW NO-BREAK SPACE}800"
    )


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ('value = "01.kl_max"\nbelow = 1', "there is no result 01.kl_max"),
        ('value = "02.kl"\nbelow = 1', "there is no result 02"),
        ('value = "01.kl.max"\nbelow = 1', "there is no result 01.kl.max"),
        ('value = "01.kl"\nwhole = "01.kl_max"\nbelow = 1', "there is no result 01.kl_max"),
        ('value = "01.kl"\nwhole = "01.word"\nbelow = 1', "cannot be asked of"),
        ('value = "01.kl"', "exactly one of"),
        ('value = "01.kl"\nbelow = 1\nabove = 0', "exactly one of"),
        ('value = "01.kl"\nabout = 1', "tolerance"),
        ('value = "01.kl"\nbelow = 1\ntolerance = 1', "tolerance"),
        ('value = "01.kl"\nbelow = 1\nbelwo = 2', "belwo is not understood"),
        ('value = "01.word"\nbelow = 1', "cannot be asked of 'flat'"),
        ('value = "01.nothing"\nbelow = 1', "cannot be asked of None"),
        ('value = "01.kl"\nbelow = 1\notherwise = {value = "01.kl", below = 1}', "depends_on"),
        (
            'value = "01.kl"\nbelow = 1\notherwise = {measure = "it", value = "01.kl", below = 1, '
            'depends_on = "x", belwo = 2}',
            "belwo is not understood",
        ),
        ('value = "01.kl"\nbelow = 1\notherwise = 3', "otherwise must be a table, not 3"),
        ("value = 3\nbelow = 1", "value must be a text, not 3"),
        ('value = "01.kl"\nbelow = nan', "below must be a finite number, not nan"),
        ('value = "01.kl"\nbelow = "1"', "below must be a finite number, not '1'"),
        ('value = "01.kl"\nbelow = true', "below must be a finite number, not True"),
        ('value = "01.kl"\nbetween = [1]', "between needs two numbers, not [1]"),
        ('value = "01.kl"\nbetween = 1', "between must be a list, not 1"),
        ('value = "01.kl"\nbetween = [1, "2"]', "between must be a finite number, not '2'"),
        ('value = "01.kl"\nabout = 1\ntolerance = -1', "tolerance of 0 or more"),
        *(
            (f'value = "01.kl"\nbelow = 1\ndigits = {digits}', "digits")
            for digits in ('"3"', "0", "1.5", "600")
        ),
        ('value = "01.factors.1.low"\nbelow = 1', "ends before 1"),
        ('value = "01"\nbelow = 1', "or one with its interval, not"),
    ],
)
def test_errors_name_the_claim(decide, rule, words):
    with pytest.raises(ReportError, match="claim flat: ") as error:
        decide(f'measure = "it"\n{rule}')
    assert words in str(error.value)


def test_a_claims_file_that_is_not_there_or_not_toml(tmp_path):
    with pytest.raises(ReportError, match=r"there is no .*claims\.toml"):
        read_claims(tmp_path / "claims.toml", {})
    (tmp_path / "claims.toml").write_text("[[claim]\n")
    with pytest.raises(ReportError, match=r"claims\.toml is no TOML in UTF-8: .*line 1"):
        read_claims(tmp_path / "claims.toml", {})


def test_two_claims_of_one_id(tmp_path):
    file = tmp_path / "claims.toml"
    file.write_text(f'[[claim]]\nid = "flat"\n{SAID}untestable = "x"\n' * 2)
    with pytest.raises(ReportError, match="claim flat: the id is taken"):
        read_claims(file, {})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[claim]\nid = 'flat'\n", "write each entry under [[claim]], and nothing else"),
        (b"claim = [1]\n", "write each entry under [[claim]], and nothing else"),
        (b"[[claims]]\nid = 'flat'\n", "write each entry under [[claim]], and nothing else"),
        (b"[[claim]]\nid = 'fl\xe4t'\n", "is no TOML in UTF-8"),
        (b"[[claim]]\nid = ['flat']\n", "claim ['flat']: id must be a text, not ['flat']"),
        (b"[[claim]]\nchapter = '1'\n", "claim without an id: id is missing"),
        (b"[[claim]]\nid = 'flat'\nchapter = 2\n", "claim flat: chapter must be a text, not 2"),
    ],
)
def test_a_claims_file_that_holds_something_else(tmp_path, content, words):
    (tmp_path / "claims.toml").write_bytes(content)
    with pytest.raises(ReportError) as error:
        read_claims(tmp_path / "claims.toml", {})
    assert str(error.value).startswith("claims.toml") and words in str(error.value)
