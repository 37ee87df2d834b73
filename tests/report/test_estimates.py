"""The time left of a report: closed forms, what is said, and bars that leave nothing behind."""

import io
import json
import os
import pty
import re
import termios
from contextlib import suppress

import pytest

from vaelib.profiles import Paths
from vaelib.report import estimates, execute
from vaelib.report.estimates import Estimate, TimeLeft, bar_columns, estimate, expected, say

NAMES = ("01_a", "02_b", "03_c")


@pytest.fixture
def root(tmp_path):
    """Three notebooks, published with 100, 200 and 400 seconds."""
    (tmp_path / "vaelib").mkdir()
    (tmp_path / "vaelib" / "notebooks.py").write_text("")
    for profile in ("full", "quick", "paper"):
        (tmp_path / "notebooks" / profile).mkdir(parents=True)
    for name in NAMES:
        (tmp_path / "notebooks" / f"{name}.py").write_text("")
        for profile in ("full", "quick", "paper"):
            (tmp_path / "notebooks" / profile / f"{name}.yaml").write_text("epochs: 100\n")
    seconds = dict(zip(NAMES, (100, 200, 400), strict=True))
    took = {name: {"seconds": s, "peak_memory_mb": 1} for name, s in seconds.items()}
    published = Paths(root=tmp_path).published
    published.mkdir(parents=True)
    (published / "run.json").write_text(json.dumps({"notebooks": took}))
    return tmp_path


def take(paths, name, seconds):
    paths.notebooks.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"seconds": seconds, "peak_memory_mb": 1})
    (paths.notebooks / f"{name}.time.json").write_text(text)


# What is expected


def test_time_left_in_closed_form(root):
    paths = Paths("full", root=root)
    assert estimate("01_a", paths, set()) == Estimate(100, 600)
    # The first took half as long again here: so will the others.
    take(paths, "01_a", 150)
    left = estimate("02_b", paths, {"01_a"})
    assert left == Estimate(300, 600)
    assert [left.left(), left.left(60), left.left(300), left.left(1000)] == [900, 840, 600, 600]
    # What is up to date is not run again, and tells the speed too.
    take(paths, "03_c", 450)
    assert estimate("02_b", paths, {"01_a", "03_c"}) == Estimate(200 * 600 / 500, 0)
    assert estimate("03_c", paths, {"01_a"}) == Estimate(600, 0)


def test_a_notebook_that_nobody_knows_leaves_no_estimate(root):
    paths = Paths("full", root=root)
    (root / "notebooks" / "04_d.py").write_text("")
    assert estimate("02_b", paths, {"01_a"}) is None
    assert estimate("02_b", paths, {"01_a", "04_d"}) == Estimate(200, 400)
    assert estimate("scratch", paths, set()) is None


@pytest.mark.parametrize("text", [None, "", "{", "[]", '{"notebooks": {"01_a": {"seconds": NaN}}}'])
def test_a_broken_published_run_only_removes_the_estimate(root, text):
    file = root / "reports" / "published" / "run.json"
    file.unlink()
    if text is not None:
        file.write_text(text)
    for profile in ("full", "paper"):
        paths = Paths(profile, root=root)
        assert estimate("01_a", paths, set()) is None
        words = "no published run to estimate the time from\n01_a (1 of 3)"
        assert say("01_a", paths, None, first=True) == words
        assert say("02_b", paths, None) == "02_b (2 of 3)"


def test_a_quick_run_goes_by_the_one_before(root):
    paths = Paths("quick", root=root)
    assert estimate("01_a", paths, set()) is None
    assert say("01_a", paths, None, first=True) == "01_a (1 of 3)"
    for name, seconds in zip(NAMES, (10, 20, 30), strict=True):
        take(paths, name, seconds)
    assert estimate("02_b", paths, {"01_a"}) == Estimate(20, 30)


@pytest.mark.parametrize(
    ("full", "paper", "ratio"),
    [
        ("epochs: 100", "epochs: 400", 4),
        ("epochs: 100\nepochs_more: 10", "epochs: 200\nepochs_more: 50", 5),
        ("stride_1: [2, 3]\nepochs: 100", "stride_1: [1, 1]\nepochs: 400", 24),
        ("stride_1: [2]\nstride_2: [4]", "stride_1: [1]\nstride_2: [1]", 4),
        ("seeds: 3\nepochs: 7\nrate: 0.1", "seeds: 9\nepochs: 7\nrate: 0.5", 1),
        ("epochs: 2\nepochs_seeds: 5\nn_sounds: 10\nn_seeds: 5",) * 2 + (1,),
        ("epochs_seeds: 5\nn_sounds: 10", "epochs_seeds: 10\nn_sounds: 40", 8),
        ("epochs: 5\nn_seeds: 5\nn_sounds: 10", "epochs: 10\nn_seeds: 10\nn_sounds: 40", 2),
        ("", "epochs: 400", 1),
        ("epochs: true", "epochs: true", 1),
        ("epochs: 0", "epochs: 400", None),
        ("epochs: [", "epochs: 400", None),
        ("epochs", "epochs: 400", None),
        ("stride_1: [a]", "stride_1: [1]", None),
        ("epochs: 100", None, None),
    ],
)
def test_paper_takes_at_most_the_ratio_of_the_work(root, full, paper, ratio):
    paths = Paths("paper", root=root)
    (root / "notebooks" / "full" / "02_b.yaml").write_text(full)
    (paths.parameters / "02_b.yaml").unlink()
    if paper is not None:
        (paths.parameters / "02_b.yaml").write_text(paper)
    assert expected(paths).get("02_b") == (None if ratio is None else 200 * ratio)


# What is said


def test_what_is_said_before_a_notebook(root):
    paths = Paths("full", root=root)
    words = say("03_c", paths, Estimate(720, 900))
    assert words == "03_c (3 of 3): about 12 min; the report: about 27 min left"
    words = say("01_a", paths, Estimate(40, 50.2), first=True)
    assert words.splitlines() == [
        "the report (full): about 91 s",
        "01_a (1 of 3): about 40 s; the report: about 91 s left",
    ]


def test_paper_says_at_most_of_the_whole_first(root):
    paths = Paths("paper", root=root)
    for name in NAMES:
        (paths.parameters / f"{name}.yaml").write_text("epochs: 4629\n")
    words = say("01_a", paths, estimate("01_a", paths, set()), first=True)
    assert words.splitlines() == [
        "the report (paper): at most about 9 h",
        "01_a (1 of 3): at most about 77 min; the report: at most about 9 h left",
    ]


def test_the_runner_says_it_and_counts_what_make_would_leave(root, capsys):
    source = '# %% tags=["parameters"]\nprofile = ""\nrecord = False\nepochs = 1\n# %%\n{}\n'
    for name in NAMES:
        (root / "notebooks" / f"{name}.py").write_text(source.format("pass"))
    paths = Paths("full", root=root)
    execute.run("03_c", paths, first=True)
    execute.run("01_a", paths)
    take(paths, "01_a", 100)
    take(paths, "03_c", 400)
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "the report (full): about 7 min"
    assert told[1] == "03_c (3 of 3): about 7 min; the report: about 7 min left"
    bar = "import sys; [sys.stderr.write(f'\\rbar {i}') for i in range(3)]"
    (root / "notebooks" / "02_b.py").write_text(source.format(bar))
    execute.run("02_b", paths)
    assert "[3 min left] bar 0" in (err := capsys.readouterr()).err
    assert err.out == "02_b (2 of 3): about 3 min; the report: about 3 min left\n"
    # An edited parameter makes the third due again.
    os.utime(paths.parameters / "03_c.yaml")
    execute.run("02_b", paths)
    assert "the report: about 10 min left" in capsys.readouterr().out


# The bars


class Clock:
    """A time that tests set."""

    def __init__(self):
        self.now = 0.0

    def monotonic(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(estimates, "time", clock)
    return clock


def screen(text: str) -> list[str]:
    """What a terminal shows: a carriage return goes back, later text overwrites."""
    lines = []
    for line in text.split("\n"):
        cells: list[str] = []
        for part in line.split("\r"):
            cells[: len(part)] = part
        lines.append("".join(cells).rstrip())
    return lines


def test_every_bar_begins_with_the_time_left(clock):
    out = io.StringIO()
    stream = TimeLeft(out, Estimate(1200, 420))
    text = "told\n\rbar: 1%\rbar: 2%\n"
    assert stream.write(text) == len(text)
    clock.now = 600
    stream.write("\rbar: 3%")
    stream.flush()
    words = "told\n\r[27 min left] bar: 1%\r[27 min left] bar: 2%\n\r[17 min left] bar: 3%"
    assert out.getvalue() == words


@pytest.mark.parametrize("size", range(1, 9))
def test_text_may_come_in_pieces(clock, size):
    whole, pieces = io.StringIO(), io.StringIO()
    text = "told\n\rbar: 1%|#  |\rbar: 2%|## |\nend\r\n"
    TimeLeft(whole, Estimate(60, 0)).write(text)
    stream = TimeLeft(pieces, Estimate(60, 0))
    for i in range(0, len(text), size):
        stream.write(text[i : i + size])
    assert pieces.getvalue() == whole.getvalue()
    assert screen(whole.getvalue()) == ["told", "[60 s left] bar: 2%|## |", "end", ""]


def test_a_shorter_time_leaves_nothing_behind(clock):
    out = io.StringIO()
    stream = TimeLeft(out, Estimate(99 * 60, 0, upper=True))
    stream.write("\rlong bar 10/20")
    assert screen(out.getvalue()) == ["[at most 99 min left] long bar 10/20"]
    clock.now = 99 * 60 - 5
    stream.write("\rlong bar 20/20")
    assert re.fullmatch(r"\[at most 5 s left\] +long bar 20/20", screen(out.getvalue())[0])
    clock.now = 99 * 60
    stream.write("\rlong bar 20/20\n\rnew")
    shown = screen(out.getvalue())
    assert re.fullmatch(r"\[over the estimate\] +long bar 20/20", shown[0])
    assert shown[1] == "[over the estimate] new"


def test_a_bar_that_is_blanked_is_gone(clock):
    out = io.StringIO()
    stream = TimeLeft(out, Estimate(60, 0))
    stream.write("\rbar: 1%")
    stream.write("\r       \r")
    assert screen(out.getvalue()) == [""]


def test_without_an_estimate_nothing_is_inserted():
    out = io.StringIO()
    assert bar_columns(out) == 0
    TimeLeft(out, None).write("told\n\rbar: 1%\rbar: 2%\n")
    assert out.getvalue() == "told\n\rbar: 1%\rbar: 2%\n"


def test_a_bar_keeps_within_the_line_of_a_terminal(clock):
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 40))
    with open(theirs, "w", encoding="utf-8", newline="") as terminal:
        stream = TimeLeft(terminal, Estimate(60, 0))
        assert bar_columns(terminal) == 39 - len("[at most 99 min left] ")
        long = "x" * 100
        stream.write(f"\r{long}\n{long}\n\rbar ")
        stream.write(long)
    shown = b""
    # Linux ends the reading of a closed terminal by an error.
    with suppress(OSError):
        while more := os.read(ours, 4096):
            shown += more
    os.close(ours)
    bar = "[60 s left] "
    assert screen(shown.decode().replace("\r\n", "\n")) == [
        (bar + long)[:39],
        long,
        (bar + "bar " + long)[:39],
    ]
