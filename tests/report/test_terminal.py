"""The lines of the terminal: one for each step, bars that pass, messages that stay."""

import io
import re
import sys

import pytest

from vaelib.report.terminal import Progress, duration


class Screen(io.StringIO):
    """A terminal of one width, which draws what it is told."""

    def isatty(self):
        """Be one."""
        return True

    def lines(self):
        """The lines that can be read at the end."""
        drawn = []
        for line in self.getvalue().split("\n"):
            text = ""
            for part in re.split(r"(\r|\x1b\[K)", line):
                text = "" if part in ("\r", "\x1b[K") else text + part
            drawn.append(text)
        return drawn


@pytest.fixture
def begin(monkeypatch):
    """Begin a line on a screen of its own."""

    def begin(title):
        # pytest sets the streams anew after the fixtures.
        screen = Screen()
        monkeypatch.setattr(sys, "stderr", screen)
        monkeypatch.setattr(sys, "stdout", screen)
        monkeypatch.setenv("COLUMNS", "50")
        return screen, Progress(title)

    return begin


def test_a_bar_passes_and_leaves_one_line(begin):
    screen, progress = begin("01_a (1 of 7)")
    assert screen.lines() == ["01_a (1 of 7)"]
    progress.show("\rrichness:  50%|##  |")
    assert screen.lines() == ["01_a (1 of 7): richness:  50%|##  |"]
    progress.show("\rrichness: 100%|####|\n")
    progress.show("\r\x1b[Anext: " + "#" * 80)
    assert screen.lines() == [("01_a (1 of 7): next: " + "#" * 80)[:49]]
    progress.end("42 s")
    assert screen.lines() == ["01_a (1 of 7): 42 s", ""]


def test_a_message_stays_above_the_line(begin):
    screen, progress = begin("01_a (1 of 7)")
    progress.show("\rbar 1")
    progress.show("\ra run is dam")
    progress.show("\n")
    progress.show("training it ")
    progress.show("again\n\rbar 2")
    progress.end("3 s")
    assert screen.lines() == ["training it again", "01_a (1 of 7): 3 s", ""]


def test_a_bar_has_the_columns_that_the_title_leaves(begin):
    screen, progress = begin("01_a (1 of 7)")
    progress.show("\r" + "#" * progress.columns)
    (line,) = screen.lines()
    assert line == "01_a (1 of 7): " + "#" * progress.columns and len(line) <= 49


def test_a_log_has_lines_and_messages_and_no_bar(capsys):
    progress = Progress("01_a (1 of 7)")
    assert capsys.readouterr().out == "01_a (1 of 7)"
    progress.show("\rbar 1\rbar 2")
    progress.end("3 s")
    assert capsys.readouterr() == (": 3 s\n", "")
    progress = Progress("02_b (2 of 7)")
    progress.show("going on\n\rbar")
    progress.end("4 s")
    assert capsys.readouterr() == ("02_b (2 of 7)\n02_b (2 of 7): 4 s\n", "going on\n")
    Progress("03_c (3 of 7)").stop()
    assert capsys.readouterr() == ("03_c (3 of 7)\n", "")


def test_a_message_after_a_bar_that_was_wiped_out_stays(begin):
    screen, progress = begin("01_a (1 of 7)")
    progress.show("\rbar 1\r     \rgoing on\n\rbar 2\r     \r")
    progress.end("3 s")
    assert screen.lines() == ["going on", "01_a (1 of 7): 3 s", ""]


def test_what_two_steps_at_a_time_write_is_not_mixed(begin):
    screen, progress = begin("notebooks")
    progress.show("\rbar 1\r     ", source=0)
    progress.show("\rTraining\n", source=1)
    progress.show("a run is ", source=1)
    progress.show("\rgoing on\n\r", source=0)
    progress.show("damaged\n", source=1)
    progress.end("3 s")
    assert screen.lines() == ["going on", "a run is damaged", "notebooks: 3 s", ""]


def test_durations_in_words():
    assert [duration(s) for s in (0.4, 42.4, 185, 4800)] == [
        "0 s",
        "42 s",
        "3 min 5 s",
        "1 h 20 min",
    ]
