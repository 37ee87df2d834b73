"""The environment: broken in many ways it is made whole, or refused in one true sentence.

The lock here has two packages, and what installs them copies: no network is needed.
"""

import fcntl
import importlib.util
import os
import shutil
import subprocess
import threading
from importlib import metadata
from pathlib import Path

import pytest

from vaelib.profiles import ROOT

LOCK = f"""packaging=={metadata.version("packaging")} \\
    --hash=sha256:00
small==1.0 ; python_version >= '3.8' \\
    --hash=sha256:00 \\
    --hash=sha256:01
windows==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:00
"""


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """The program environment.py in a root of its own."""
    place = tmp_path / "vaelib" / "report"
    place.mkdir(parents=True)
    shutil.copy(ROOT / "vaelib/report/environment.py", place)
    (tmp_path / "requirements.lock").write_text(LOCK)
    spec = importlib.util.spec_from_file_location("environment", place / "environment.py")
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    program.installed = 0

    def install(python):
        """Like uv, believe that a package is there if its metadata are."""
        program.installed += 1
        site = next(Path(python).parents[1].glob("lib/*/site-packages"), None)
        if site is None:
            raise program.Refused("pip could not be installed")
        if not list(site.glob("packaging-*")):
            for name in ("packaging", f"packaging-{metadata.version('packaging')}.dist-info"):
                source = Path(metadata.distribution("packaging").locate_file(name))
                shutil.copytree(source, site / name)
        if not (site / "small-1.0.dist-info").exists():
            (site / "small-1.0.dist-info").mkdir()
            (site / "small-1.0.dist-info" / "RECORD").write_text("small.py,,\n../../../bin/x,,\n")
            (site / "small.py").write_text("")
        program.link(str(Path(python).parents[1]))

    monkeypatch.setattr(program, "install", install)
    # pip in every environment would take seconds, and nothing here uses it.
    run = program.run
    monkeypatch.setattr(
        program, "run", lambda *c: run(*c, *(["--without-pip"] if "venv" in c else []))
    )
    return program


@pytest.fixture
def venv(environment, tmp_path):
    """A whole environment."""
    environment.main(str(tmp_path / ".venv"))
    assert environment.installed == 1
    return tmp_path / ".venv"


def site(venv):
    return next(venv.glob("lib/*/site-packages"))


def test_a_whole_environment_is_left_alone(environment, venv, capsys):
    capsys.readouterr()
    environment.main(str(venv))
    assert environment.installed == 1 and capsys.readouterr().out == ""


def dangling(venv):
    (venv / "bin" / "python").unlink()
    (venv / "bin" / "python").symlink_to("/nowhere/python3")


def old(venv):
    (venv / "bin" / "python").unlink()
    (venv / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (venv / "bin" / "python").chmod(0o755)


def half_made(venv):
    shutil.rmtree(venv / "lib")
    shutil.rmtree(venv / "bin")


BROKEN = {
    "a link that leads nowhere": dangling,
    "an old Python": old,
    "half made": half_made,
    "no configuration": lambda venv: (venv / "pyvenv.cfg").unlink(),
    "a missing package": lambda venv: shutil.rmtree(site(venv) / "small-1.0.dist-info"),
    "a missing file": lambda venv: (site(venv) / "small.py").unlink(),
    "no packages": lambda venv: shutil.rmtree(site(venv)),
    "an installed vaelib": lambda venv: (site(venv) / "vaelib-0.1.0.dist-info").mkdir(),
    "emptied": lambda venv: (shutil.rmtree(venv), venv.mkdir()),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_environment_is_made_whole(environment, venv, what):
    BROKEN[what](venv)
    assert not environment.is_whole(str(venv / "bin" / "python"))
    environment.main(str(venv))
    assert environment.is_whole(str(venv / "bin" / "python"))


def test_another_lock_completes_the_environment_in_place(environment, venv, tmp_path):
    shutil.rmtree(site(venv) / "small-1.0.dist-info")
    (venv / "mine").write_text("kept")
    environment.main(str(venv))
    assert (venv / "mine").exists() and environment.installed == 2


@pytest.mark.parametrize("what", ["a file", "a folder"])
def test_what_is_no_environment_is_not_removed(environment, tmp_path, what):
    place = tmp_path / "mine"
    if what == "a folder":
        place.mkdir()
        (place / "letters.txt").write_text("dear")
    else:
        place.write_text("dear")
    with pytest.raises(environment.Refused, match="mine is no environment of Python: move it away"):
        environment.main(str(place))
    assert (place / "letters.txt" if what == "a folder" else place).read_text() == "dear"


def test_a_second_command_waits_and_makes_nothing(environment, tmp_path, capsys):
    folder = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    thread = threading.Thread(target=environment.main, args=[str(tmp_path / ".venv")])
    thread.start()
    thread.join(1)
    assert thread.is_alive() and environment.installed == 0
    os.close(folder)
    thread.join(60)
    environment.main(str(tmp_path / ".venv"))
    assert environment.installed == 1
    assert "another command is making the environment" in capsys.readouterr().out


def test_python_finds_the_vaelib_beside_the_environment_also_in_a_copy(venv, tmp_path):
    root = venv.parent
    (root / "vaelib" / "__init__.py").write_text("")
    copy = tmp_path.parent / f"{tmp_path.name} copy"
    shutil.copytree(root, copy, symlinks=True)
    for folder in (root, copy):
        command = [folder / ".venv/bin/python", "-c", "import vaelib; print(vaelib.__file__)"]
        clean = {"PATH": os.environ["PATH"]}
        found = subprocess.run(command, env=clean, cwd="/", capture_output=True, text=True)
        assert found.stdout.strip() == str(folder / "vaelib" / "__init__.py")


def test_an_environment_elsewhere_points_to_no_checkout(environment, tmp_path):
    shared = tmp_path / "elsewhere" / "shared"
    shared.parent.mkdir()
    environment.main(str(shared))
    assert not list(site(shared).glob("*.pth"))


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "error: Failed to fetch: `https://packages.example/numpy/`\n  Caused by: dns error",
            "Failed to fetch: `https://packages.example/numpy/`: check the network, and that "
            "ca-certificates is installed",
        ),
        (
            "WARNING: Retrying\nERROR: Could not find a version (from versions: none)\n"
            "Temporary failure in name resolution",
            "Could not find a version (from versions: none): check the network, and that "
            "ca-certificates is installed",
        ),
        ("error: failed to write: No space left on device (os error 28)\nmore", "failed to write: "
         "No space left on device (os error 28)"),
        ("warning: x\nerror: Hash mismatch for `numpy==2`", "Hash mismatch for `numpy==2`"),
        ("", "it said nothing"),
    ],
)  # fmt: skip
def test_only_the_network_is_called_the_network(environment, said, sentence):
    with pytest.raises(environment.Refused) as caught:
        environment.refuse("no packages", said)
    assert str(caught.value) == f"no packages: {sentence}"


def test_the_users_settings_of_python_pip_and_uv_are_left_out(environment, monkeypatch):
    for name in ("PIP_TARGET", "PIP_CONFIG_FILE", "UV_SYSTEM_PYTHON", "PYTHONHOME", "VIRTUAL_ENV"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("HTTPS_PROXY", "x")
    kept = environment.clean()
    assert "HTTPS_PROXY" in kept and "PATH" in kept
    assert not [name for name in kept if name.startswith(("PIP_", "UV_", "PYTHON", "VIRTUAL"))]


def test_the_lock_is_read_with_its_hashes(environment):
    entries = environment.locked()
    assert [entry.partition("=")[0] for entry, _ in entries] == ["packaging", "small", "windows"]
    assert "".join(lines for _, lines in entries) == LOCK


def test_uv_is_pinned_by_the_lock_of_the_project():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert lock.count("\nuv==") == 1
    assert lock.count("==") > 100 and "--hash" in lock.split("\nuv==")[1].splitlines()[1]


# -- the Python that is named


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("echo False", "is older than 3.11: name a newer one, make PYTHON=python3.11"),
        ("exit 1", "does not start: name another, make PYTHON=python3.11"),
        (None, "is not installed: apt install python3"),
    ],
)
def test_a_python_that_will_not_do_is_one_sentence(tmp_path, script, sentence):
    python = tmp_path / "python"
    if script is not None:
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(0o755)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    command = ["make", "environment", f"PYTHON={python}", f"VENV={tmp_path / 'absent'}"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == f"error: {python} {sentence}"
