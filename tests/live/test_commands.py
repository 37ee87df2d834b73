"""Commands of the room: wrong input is one sentence, told before anything starts."""

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.live.clients import instrument
from vaelib.live import realtime
from vaelib.live.commands import command, named
from vaelib.live.osc.ports import is_here, open_port
from vaelib.live.realtime import Settings
from vaelib.profiles import ROOT

TOY = instrument()
PLAIN = {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with an instrument and a few files that are none."""
    TOY.save(tmp_path / "toy.safetensors")
    (tmp_path / "text").write_text("text")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def refused(capsys, main, *options):
    """The one line that a command says on standard error, and nothing on the other stream."""
    try:
        status = main(list(options))
    except SystemExit as end:
        status = end.code
    out, err = capsys.readouterr()
    assert status and out == "", out
    assert err.startswith("error: ") and err.count("\n") == 1 and "Traceback" not in err
    return err


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--port=70000"], "--port cannot be 70000: choose 1 to 65535, or 0 for any"),
        (["--port=65536"], "--port cannot be 65536"),
        (["--port=-1"], "--port cannot be -1"),
        (["--port=nine"], "argument --port: invalid int value: 'nine'"),
        (["--reply-port=0"], "--reply-port cannot be 0: choose 1 to 65535\n"),
        (["--reply-port=65536"], "--reply-port cannot be 65536"),
        (["--port=9001"], "port 9001 cannot be both where Python listens and where it answers"),
        (["--reply-port=9000"], "port 9000 cannot be both"),
        (["--2017", "--port=9004"], "port 9004 cannot be both"),
        (["--2017", "--reply-port=7000"], "port 7000 cannot be both"),
        (["--seconds=-1"], "nothing lasts -1 s: take a number of seconds from 0 up"),
        (["--seconds=nan"], "nothing lasts nan s"),
        (["--seconds=inf"], "nothing lasts inf s"),
        (["--seconds=-inf"], "nothing lasts -inf s"),
        (["--sr=inf"], "inf Hz is no sampling rate that is played: choose 8000 to 400000 Hz"),
        (["--sr=nan"], "nan Hz is no sampling rate"),
        (
            ["--2017", "--presets=p"],
            "the device of 2017 plays alone: leave out --midi, --keys",
        ),
        (["--2017", "--scale=absent"], "the device of 2017 plays alone"),
        (["--host="], "'' is no address: name one, or 0.0.0.0 to listen on every interface"),
        (["--host=0"], "'0' is no address"),
        (["--host=203.0.113.7"], "cannot listen on 203.0.113.7"),
        (["--client=friend"], "'friend' is no address of a client"),
        (["--record=absent/s"], "there is no folder absent: make it, or name another file"),
        (["--record=text"], "text exists: name another file to record to"),
        (["--record=."], ". is a folder: name a file in it"),
        (["--presets=absent/p"], "there is no folder absent"),
        (["--presets=text"], "text holds no presets"),
        (["--presets=/dev/zero"], "/dev/zero holds no presets (it is no ordinary file)"),
        (["--replay=/dev/zero"], "cannot read /dev/zero: it is no ordinary file"),
        (["--replay=absent"], "cannot read absent"),
        (["--replay=text"], "text is no session"),
        (["--instrument=absent"], "there is no absent: name a file that was exported"),
        (["--instrument=text"], "text is truncated or no instrument"),
        (["--instrument=."], ". is a folder: name an instrument file in it"),
        (["--engine=organ"], "argument --engine: invalid choice: 'organ' (choose from 'bank'"),
        (["--mode=loud"], "argument --mode: invalid choice: 'loud'"),
        (["more"], "unrecognized arguments: more"),
    ],
)
def test_the_server_says_what_is_wrong_before_it_listens(folder, options, sentence, capsys):
    ports = [] if any("port" in option for option in options) else ["--port=0"]
    before = sorted(folder.rglob("*"))
    options = ["--instrument=toy.safetensors", "--seconds=0", *ports, *options]
    error = refused(capsys, realtime.main, *options)
    assert error.removeprefix("error: ").startswith(sentence)
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("script", "options", "sentence"),
    [
        ("build.py", ["--folder=text"], "cannot write text/vae_voice.maxpat: a part of that path"),
        ("build_pd.py", ["--folder=text"], "cannot write text/vae_synth.pd: a part of that path"),
        ("build_pd.py", ["--port=0"], "--port cannot be 0: choose 1 to 65535"),
        ("build_pd.py", ["--port=65536"], "--port cannot be 65536"),
        ("live_latency.py", ["--events=0"], "0 events cannot be timed"),
        ("live_latency.py", ["--seconds=nan"], "nothing lasts nan s"),
        ("live_latency.py", ["--instrument=text"], "text is truncated or no instrument"),
        ("live_latency.py", ["--mode=loud"], "argument --mode: invalid choice"),
    ],
)
def test_the_builders_say_what_is_wrong(folder, script, options, sentence, capsys):
    program = [sys.executable, ROOT / "max" / "build" / script, *options]
    # As in the report's kernel, where Python does not look beside a script for modules.
    environment = {**os.environ, "PYTHONSAFEPATH": "1"}
    done = subprocess.run(program, capture_output=True, text=True, cwd=folder, env=environment)
    assert done.returncode and done.stdout == ""
    assert done.stderr.startswith(f"error: {sentence}") and done.stderr.count("\n") == 1


def test_a_command_tells_errors_in_one_line_and_lets_faults_of_its_own_through(capsys):
    @command
    def main(arguments):
        raise arguments

    assert main(ValueError("there is no a\x1b[2J\udce9.mid")) == 1
    assert capsys.readouterr().err == "error: there is no a?[2J?.mid\n"
    for error in (OSError(28, "the disk\nis full"), ValueError("the disk is full")):
        assert main(error) == 1
        assert capsys.readouterr().err == "error: the disk is full\n"
    assert main(FileNotFoundError(2, "no such file", "a.wav")) == 1
    assert capsys.readouterr().err == "error: a.wav: no such file\n"
    assert main(KeyboardInterrupt()) == 130
    with pytest.raises(KeyError):
        main(KeyError("a fault"))


def test_what_is_printed_may_be_read_in_part(folder):
    """The reader has gone before the first word; also as the program itself ends."""
    program = [sys.executable, "-m", "vaelib.live.rendering", "--settings"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": PLAIN}
    with subprocess.Popen(program, **pipes) as done:
        done.stdout.close()
        assert done.stderr.read() == b""
    assert done.returncode == 141


def test_an_interruption_while_a_command_imports_is_silent(folder):
    (folder / "interrupting").mkdir()
    # Whatever imports numpy is interrupted.
    (folder / "interrupting" / "numpy.py").write_text("raise KeyboardInterrupt")
    # With one thread, as the process that makes an instrument starts itself.
    environment = {**PLAIN, "PYTHONPATH": f"{folder / 'interrupting'}:{ROOT}", "NPROC": "1"}
    for module, argument, status in [
        ("live.realtime", "--help", -signal.SIGINT),
        ("live.rendering", "--help", -signal.SIGINT),
        ("live.presets", "--help", -signal.SIGINT),
        ("own_sounds", folder, 130),
    ]:
        program = [sys.executable, "-m", f"vaelib.{module}", argument]
        done = subprocess.run(program, capture_output=True, text=True, env=environment)
        assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


def test_a_home_is_meant_by_its_sign(monkeypatch):
    monkeypatch.setenv("HOME", "/home/mine")
    assert named("~/a") == Path("/home/mine/a") and named("~") == Path("/home/mine")
    assert [str(named(x)) for x in ("a~", "./~/a", "~nobody here/a")] == [
        "a~",
        "~/a",
        "~nobody here/a",
    ]


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_may_be_closed(folder, closed):
    server = f"{sys.executable} -m vaelib.live.realtime --instrument toy.safetensors --port 0"
    done = subprocess.run(
        ["sh", "-c", f"{server} --seconds 0.1 --record s --wav a.wav {closed}"],
        capture_output=True,
        text=True,
        env=PLAIN,
    )
    assert (done.returncode, done.stderr) == (0, "")
    # What is told went into no file that took a stream's number.
    assert b"listens" not in (folder / "s").read_bytes() + (folder / "a.wav").read_bytes()


def test_a_busy_port_is_named_and_a_free_one_offered(folder, capsys):
    with open_port("127.0.0.1", 0, spared=1) as held:
        port = held.getsockname()[1]
        options = ["--instrument=toy.safetensors", "--seconds=0"]
        error = refused(capsys, realtime.main, *options, f"--port={port}", "--record=session")
    assert error.startswith(f"error: port {port} is in use")
    # Nothing was recorded, so nothing is in the way.
    assert not (folder / "session").exists()
    offered = re.search(r"--port (\d+), which is free", error)[1]
    assert realtime.main([*options, f"--port={offered}", "--record=session"]) == 0
    assert f"toy listens on 127.0.0.1:{offered}" in capsys.readouterr().out


def bound(port):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind(("127.0.0.1", port))
    return s


def test_a_port_that_is_offered_is_free_and_not_the_clients():
    with open_port("127.0.0.1", 0, spared=1) as first:
        port = first.getsockname()[1]
        with pytest.raises(OSError, match="is in use") as error:
            open_port("127.0.0.1", port, spared=port + 1)
        offered = int(re.search(r"--port (\d+),", str(error.value))[1])
        assert offered != port + 1
        with bound(offered):
            pass


def test_another_port_than_the_last_is_offered_if_that_is_busy():
    with bound(65535), pytest.raises(OSError, match=r"port 65535 is in use.*--port \d+"):
        open_port("127.0.0.1", 65535, spared=9001)


def test_any_free_port_is_never_the_one_of_the_client(monkeypatch):
    with bound(0) as other:
        spared = other.getsockname()[1]
    # The system offers the client's port first.
    from vaelib.live.osc import ports

    bind, offers = ports._bind, [spared, 0]
    monkeypatch.setattr(ports, "_bind", lambda host, port: bind(host, offers.pop(0)))
    with open_port("127.0.0.1", 0, spared=spared) as chosen:
        assert chosen.getsockname()[1] != spared


def test_addresses_of_this_machine_are_known():
    assert is_here("127.0.0.1") and is_here("127.1.2.3")
    assert not is_here("203.0.113.7")


def test_settings_of_a_notebook_are_checked_as_those_of_the_command():
    for wrong in ({"port": 70_000}, {"seconds": float("nan")}, {"port": 5, "reply_port": 5}):
        with pytest.raises(ValueError, match=r"cannot be|nothing lasts"):
            Settings(**wrong)
    with pytest.raises(ValueError, match="no engine 'organ': choose one of bank"):
        realtime.serve(TOY, Settings(port=0, engine="organ"))
    with pytest.raises(ValueError, match="no mode 'loud'"):
        realtime.serve(TOY, Settings(port=0, mode="loud"))


_IMPORTS = """
import sys
import vaelib.live.realtime, vaelib.live.osc.server
heavy = "jax", "scipy", "librosa", "sklearn", "matplotlib", "pandas", "soundfile", "pyo", "IPython"
print(*(name for name in heavy if name in sys.modules))
"""


def test_the_server_imports_nothing_that_takes_long():
    done = subprocess.run([sys.executable, "-c", _IMPORTS], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout == "\n", done.stdout + done.stderr
