"""Make the project's environment, and test that it is whole: ``environment.py .venv``.

An environment is whole if its Python starts, is new enough, and has every package of
requirements.lock. A whole one is left alone, another one is completed or made anew. Commands that
come at the same time wait for each other.
"""

import fcntl
import os
import re
import shutil
import subprocess
import sys

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OWN = "vaelib"
LOCK = os.path.join(ROOT, "requirements.lock")
NETWORK = re.compile(
    "dns|name resolution|resolve host|connect|timed? ?out|unreachable|certificate|tls|proxy|network"
    "|error sending request|failed to fetch",
    re.IGNORECASE,
)
NETWORK_ADVICE = ": check the network, and that ca-certificates is installed"


class Refused(Exception):
    """Why there is no environment, in one sentence."""


def locked():
    """Return the lock's entries, as pairs of a requirement and its lines with the hashes."""
    with open(LOCK, encoding="utf-8") as lock:
        entries = re.findall(
            r"^([^\s#].*?) ?(?:\\\n((?:    .*\n?)*)|\n)", lock.read(), re.MULTILINE
        )
    return [(entry, f"{entry} \\\n{hashes}" if hashes else entry) for entry, hashes in entries]


def missing():
    """Return what this environment lacks of the lock; the environment's own Python calls this."""
    from packaging.markers import Marker

    site = next(path for path in sys.path if path.endswith("site-packages"))
    there = set()
    for name in os.listdir(site):
        if name.endswith(".dist-info"):
            there.add(re.sub("[-_.]+", "-", name[: -len(".dist-info")]).lower())
    lacking = []
    for entry, _ in locked():
        pinned, _, marker = entry.partition(";")
        name, version = pinned.strip().split("==")
        if marker and not Marker(marker).evaluate():
            continue
        normal = re.sub("[-_.]+", "-", name + "-" + version).lower()
        if normal not in there or lost(site, name, version):
            lacking.append(name)
    # An installed vaelib would be one checkout's, whichever uses the environment.
    return lacking + [OWN for name in there if name.startswith(OWN + "-")]


def lost(site, name, version):
    """Whether a folder or file of a package is gone from the environment."""
    folder = re.sub("[-_.]+", "_", name) + "-" + version + ".dist-info"
    try:
        with open(os.path.join(site, folder, "RECORD"), encoding="utf-8") as record:
            tops = {re.split("[/,]", line)[0] for line in record}
    except OSError:
        # The folder's name may be spelled as the author does.
        return False
    return any(not os.path.exists(os.path.join(site, top)) for top in tops - {"..", ""})


def clean():
    """Return the variables without those by which a user changes Python, pip and uv."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "PIP_", "UV_", "VIRTUAL_ENV", "CONDA"))
    }


def run(*command):
    """Run a program in the clean environment; return its status and what it said."""
    try:
        done = subprocess.run(
            command,
            env=clean(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        return 1, str(error)
    return done.returncode, done.stdout


def is_whole(python):
    """Whether the environment's Python starts, is new enough and has all packages."""
    return run(python, "-I", os.path.abspath(__file__), "--missing") == (0, "")


def starts(python):
    """Whether the environment's Python starts and is new enough."""
    return run(python, "-I", "-c", f"import sys; sys.exit(sys.version_info < {OLDEST})")[0] == 0


def refuse(doing, said):
    """Raise `Refused` with the reason that a program gave; only the network is called so."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    lines = errors or lines[-1:] or ["it said nothing"]
    reason = re.sub(r"^(error|× *)[: ]*", "", lines[0], flags=re.IGNORECASE)
    if NETWORK.search(said):
        reason += NETWORK_ADVICE
    raise Refused(f"{doing}: {reason}")


def make(venv):
    """Complete or make an environment."""
    python = os.path.join(venv, "bin", "python")
    if os.path.lexists(venv) and not starts(python):
        remove(venv)
    if not os.path.lexists(venv):
        status, said = run(sys.executable, "-m", "venv", venv)
        if status:
            shutil.rmtree(venv, ignore_errors=True)
            if "ensurepip" in said or "No module named venv" in said:
                raise Refused(
                    f"{sys.executable} cannot make environments: apt install python3-venv"
                )
            refuse(f"the environment {venv} could not be made", said)
    install(python)


def remove(venv):
    """Remove an environment that is of no use, and nothing else."""
    parts = ("pyvenv.cfg", "bin", ".ok")
    ours = os.path.isdir(venv) and any(os.path.lexists(os.path.join(venv, part)) for part in parts)
    if not ours and not (os.path.isdir(venv) and not os.listdir(venv)):
        raise Refused(f"{venv} is no environment of Python: move it away, and run again")
    shutil.rmtree(venv)


def install(python):
    """Install the lock by uv, which pip installs, each by its hashes."""
    folder = os.path.dirname(os.path.dirname(python))
    if run(python, "-I", "-m", "pip", "--version")[0]:
        status, said = run(python, "-I", "-m", "ensurepip", "--upgrade")
        if status:
            refuse("pip could not be installed", said)
    uv = [lines for entry, lines in locked() if entry.startswith("uv==")]
    requirement = os.path.join(folder, "uv.txt")
    with open(requirement, "w", encoding="utf-8") as file:
        file.writelines(uv)
    pip = ("-I", "-m", "pip", "--isolated", "--no-cache-dir", "--disable-pip-version-check")
    status, said = run(python, *pip, "install", "--quiet", "--require-hashes", "-r", requirement)
    if status:
        refuse("uv could not be installed", said)
    # A home that cannot be written has no room for uv's cache.
    home = os.path.expanduser("~")
    caching = [] if os.access(home, os.W_OK) else ["--no-cache"]
    options = ["--quiet", "--no-config", "--python", python, "--require-hashes", *caching]
    status, said = run(python, "-I", "-m", "uv", "pip", "install", *options, "-r", LOCK)
    if status:
        refuse("the packages could not be installed", said)
    run(python, "-I", "-m", "uv", "pip", "uninstall", "--no-config", "--python", python, OWN)
    link(folder)


def link(venv):
    """Let Python find the vaelib beside the environment, also after both were copied elsewhere."""
    if os.path.dirname(os.path.abspath(venv)) == ROOT:
        versions = os.path.join(venv, "lib")
        for version in os.listdir(versions):
            path = os.path.join(versions, version, "site-packages", "vaelib.pth")
            with open(path, "w", encoding="utf-8") as file:
                file.write("../../../..\n")


def main(venv):
    """Make or complete the environment, or leave a whole one alone."""
    venv = os.path.abspath(venv)
    python = os.path.join(venv, "bin", "python")
    if is_whole(python):
        return
    parent = os.path.dirname(venv)
    if not os.access(parent, os.W_OK):
        raise Refused(f"{venv} is not whole, and {parent} cannot be written")
    lock = os.open(parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another command is making the environment: waiting for it", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        if is_whole(python):
            return
        print(f"making the environment in {os.path.relpath(venv)}", flush=True)
        there = os.path.lexists(venv)
        try:
            make(venv)
        except Refused as refused:
            # Without a network a new one could not be made either.
            if not there or NETWORK_ADVICE in str(refused):
                raise
        if not is_whole(python):
            # Files are lost from packages that uv takes for installed, or from pip itself.
            remove(venv)
            make(venv)
    finally:
        os.close(lock)
    if not is_whole(python):
        said = run(python, "-I", os.path.abspath(__file__), "--missing")[1]
        refuse(f"the environment {venv} is still not whole", said)


def build_wheel(*_args, **_options):
    """Refuse to be built; pip and uv call this by the first table of pyproject.toml."""
    sys.exit(
        "vaelib is used from its checkout, where its notebooks, reports and instrument are: there, "
        "run `make play` or `make report`, which make the environment by themselves"
    )


build_sdist = build_editable = build_wheel


if __name__ == "__main__":
    if sys.argv[1:] == ["--missing"]:
        print(*missing(), sep="\n", end="")
        sys.exit()
    try:
        main(sys.argv[1])
    except (Refused, OSError) as error:
        sys.exit(f"error: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
