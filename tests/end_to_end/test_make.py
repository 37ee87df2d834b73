"""Make's own part: its help, its profiles, and what it refuses before any work."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from vaelib.profiles import ROOT

COMMANDS = [
    "help",
    "report",
    "quick",
    "play",
    "instrument",
    "render",
    "demo",
    "publish",
    "check",
    "test",
    "bench",
    "lab",
    "clean",
]


def make(*arguments, folder=ROOT, **settings):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", f"VENV={sys.prefix}", *arguments],
        cwd=folder,
        env=environment | settings,
        capture_output=True,
        text=True,
        check=False,
    )


def sentence(done):
    """The one sentence of a make that refused."""
    assert done.returncode == 2 and done.stdout == ""
    (line,) = done.stderr.splitlines()
    return re.sub(r"^Makefile:\d+: \*\*\* |\.  Stop\.$", "", line)


@pytest.mark.parametrize("settings", [{}, {"PROFILE": "work"}, {"PROFILE": ""}, {"AUDIO": "no"}])
def test_make_alone_lists_the_commands_whatever_is_exported(settings):
    done = make(**settings)
    assert re.findall(r"^make (\w+) ", done.stdout, re.MULTILINE) == COMMANDS
    assert done.stderr == ""


@pytest.mark.parametrize("goal", ["report", "publish", "check"])
@pytest.mark.parametrize("name", ["huge", "quick paper", "%", "full/../x"])
def test_a_wrong_profile_is_one_sentence(goal, name):
    told = sentence(make(goal, f"PROFILE={name}"))
    assert told == f"there is no profile '{name}': choose one of full, quick, paper"


@pytest.mark.parametrize("name", ["quick", "quick ", " quick", "\tquick "])
def test_blanks_around_a_profile_do_not_matter(name):
    done = make("--dry-run", "report", f"PROFILE={name}")
    assert "-m vaelib.report --profile quick\n" in done.stdout


@pytest.mark.parametrize("name", ["", " ", "full"])
def test_no_profile_is_the_full_one(name):
    assert "--profile full\n" in make("--dry-run", "report", PROFILE=name).stdout


def test_quick_is_quick_whatever_is_exported():
    assert "--profile quick\n" in make("--dry-run", "quick", PROFILE="work").stdout


@pytest.mark.parametrize("goals", [("publish", "PROFILE=paper"), ("quick", "check")])
def test_only_the_full_report_is_published_and_checked(goals):
    told = sentence(make(*goals))
    assert told.startswith("only the full report is published and checked, not the profile")


@pytest.mark.parametrize("goal", ["clean", "help", "report"])
def test_in_another_folder_make_refuses_and_touches_nothing(tmp_path, goal):
    (tmp_path / "data" / "datasets").mkdir(parents=True)
    for arguments in ((), ("Makefile",)):
        for name in arguments:
            shutil.copy(ROOT / name, tmp_path)
        told = make("-f", str(ROOT / "Makefile"), goal, folder=tmp_path)
        assert told.returncode == 2
        assert "run make in the folder of its Makefile: make -C the/folder" in told.stderr
        assert (tmp_path / "data" / "datasets").is_dir()


def test_clean_removes_what_was_made_in_its_own_folder(tmp_path):
    root = tmp_path / "a checkout of Müller's"
    root.mkdir()
    shutil.copy(ROOT / "Makefile", root)
    made = ("data/quick/runs", "data/datasets", "reports/quick", "reports/figures", "x/__pycache__")
    kept = ("data/mine", "reports/assets", ".venv/lib/__pycache__")
    for folder in (*made, *kept):
        (root / folder).mkdir(parents=True)
    for folder in (tmp_path, root):
        done = make("-C", str(root), "clean", "VENV=.venv", folder=folder)
        assert done.returncode == 0, done.stderr
    assert [folder for folder in made if (root / folder).exists()] == []
    assert [folder for folder in kept if not (root / folder).exists()] == []


def test_an_old_make_is_refused():
    told = sentence(make("help", ".FEATURES=target-specific order-only", "MAKE_VERSION=3.81"))
    assert told.startswith("GNU make 4.3 or newer is needed, and this is 3.81")


@pytest.mark.parametrize("no", ["0", "no", "No", "off", "false", "", "n"])
def test_no_audio_means_none(no):
    assert "--audio" not in make("--dry-run", "play", f"AUDIO={no}").stdout


@pytest.mark.parametrize("yes", ["1", "yes", "on"])
def test_audio_is_asked_for(yes):
    assert "realtime --audio" in make("--dry-run", "play", f"AUDIO={yes}").stdout


def test_arguments_are_passed_on():
    for goal, module in (("play", "live.realtime"), ("demo", "live.demo"), ("lab", "report.lab")):
        done = make("--dry-run", goal, "ARGS=--port 1 --ip '::1'")
        assert re.search(rf"-m vaelib.{module} +--port 1 --ip '::1'\n", done.stdout)


def test_a_file_of_any_name_reaches_the_commands_that_play():
    assert '--wav="$WAV"' in make("--dry-run", "play", "WAV=take one.wav").stdout
    assert "--wav" not in make("--dry-run", "play").stdout
    for name in ("", 'it\'s "this" `one`; -x.mid', "-x.mid", "my $ong $(shell exit).mid", "a#b"):
        (told,) = errors(make("render", f"MIDI={name}"))
        assert told == (
            f"error: cannot read {name}: there is no such file or folder: check the name"
            if name
            else "error: no MIDI file is named: make render MIDI=song.mid"
        )


def test_a_room_without_tests_is_one_sentence():
    done = make("test", "ROOM=nowhere")
    assert "error: there is no folder tests/nowhere" in done.stderr and "pytest" not in done.stdout
    done = make("--dry-run", "test", "ROOM=live")
    # What is live is looked for in this room alone, and run last.
    assert '-m pytest "tests/live" -n 3' in done.stdout
    assert """'mark\\.live' "tests/live" | sort""" in done.stdout
    assert done.stdout.splitlines()[-1].endswith(" -m live")


def errors(done):
    return [line for line in done.stderr.splitlines() if line.startswith("error: ")]


def test_a_missing_folder_of_recordings_is_one_sentence():
    done = make("instrument")
    assert done.returncode == 2 and done.stdout == ""
    assert errors(done) == ["error: name a folder of recordings: make instrument SOUNDS=folder"]


def test_a_folder_of_any_name_reaches_the_command(tmp_path):
    folder = tmp_path / 'it\'s "this" `one` $(HOME) $x #1; -x'
    folder.mkdir()
    done = make("instrument", f"SOUNDS={folder}", "NAME=mine")
    (line,) = errors(done)
    assert done.returncode == 2 and line.startswith(f"error: {folder} holds no sound file")
    (line,) = errors(make("instrument", f"SOUNDS={folder}", "NAME=-x/y"))
    assert line == "error: '-x/y' cannot be the name of an instrument: NAME=mine"
