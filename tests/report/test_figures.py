"""The list of figures, and what is wrong in one."""

import tomllib

import pytest

from vaelib.profiles import ROOT, Profile
from vaelib.report.figures import Figures
from vaelib.report.typeset import ReportError


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('number = "2.1"\ntitle = "x"\n[[figure]]\nnumber = "2.1"\ntitle = "y"', "2.1: the number"),
        ('number = 1.1\ntitle = "x"', "figure 1.1: number must be a text, not 1.1"),
        ('number = "one"\ntitle = "x"', "figure one: a number is written as in 2.1 or A.1"),
        ('number = "1.1"', "figure 1.1: title is missing"),
        ('number = "1.1"\ntitle = ""', "figure 1.1: title must be a text of length >= 1, not ''"),
        ('title = "x"', "figure number 1: number is missing"),
        (
            'number = "1.1"\ntitle = "x"\nnotbook = "01"',
            "1.1: notbook is not understood here (did you mean notebook?)",
        ),
        ('number = "1.1"\ntitle = "x"\nnew = "yes"', "1.1: new must be true or false, not 'yes'"),
        ('number = "1.1"\ntitle = "x"\nnotebook = 1', "1.1: notebook must be a text, not 1"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path, entry, words):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports/figures.toml").write_text(f"[[figure]]\n{entry}\n", encoding="utf-8")
    with pytest.raises(ReportError) as error:
        Figures(Profile("quick", root=tmp_path), {})
    assert str(error.value).startswith("figures.toml, figure ") and words in str(error.value)


def test_figure_list_holds_every_figure_of_2017():
    listed = tomllib.loads((ROOT / "reports/figures.toml").read_text(encoding="utf-8"))["figure"]
    old = [f["number"] for f in listed if not f.get("new")]
    chapters = {"1": 1, "2": 3, "3": 3, "4": 5, "A": 6}
    assert old == [f"{c}.{i}" for c, n in chapters.items() for i in range(1, n + 1)]


def test_assets_are_small_and_licensed():
    assets = list((ROOT / "reports/assets").iterdir())
    assert "OFL.txt" in [a.name for a in assets]
    assert sum(a.stat().st_size for a in assets) < 500_000


def test_a_caption_says_what_is_seen_and_how_to_read_it(tmp_path):
    (tmp_path / "reports").mkdir()
    entry = 'number = "1.1"\ntitle = "x"\nnotebook = "01"\nreading = "A dot is a run."'
    (tmp_path / "reports/figures.toml").write_text(f"[[figure]]\n{entry}\n", encoding="utf-8")
    drawing = {"caption": "Three seeds.", "file": "01/fig-1-1.svg"}
    figures = Figures(
        Profile("quick", root=tmp_path),
        {"01": {"figures": {"1.1": drawing}, "sounds": [], "numbers": {}}},
    )
    assert "\nThree seeds\\. A dot is a run\\.\n" in figures.figure("1.1")
