"""Frames on disk: damage, kills, full disks and two processes at once leave them whole."""

import fcntl
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest

from vaelib.datasets import frames as store_on_disk
from vaelib.datasets.children import Job
from vaelib.datasets.dataset import load
from vaelib.profiles import Profile
from vaelib.store import read_arrays, write_arrays

FILES = ["frames.npy", "labels.npy", "meta.json"]


@pytest.fixture
def harmonic(tmp_path):
    """20 sounds of dataset 1, to be damaged: a way to load them, and their folder."""
    profile = Profile("quick", root=tmp_path)

    def frames():
        return load("spectral_richness", profile, stride=(500,), progress=False).frames

    return frames, Path(frames().filename).parent


@pytest.mark.pyo
def test_a_second_load_renders_nothing(ds, harmonic, monkeypatch, capfd):
    frames, folder = harmonic
    monkeypatch.setattr(store_on_disk, "spectral_richness", None)
    assert len(frames()) == 20
    assert capfd.readouterr().err == ""
    for place, packages in [(folder, ["numpy"]), (_folder(ds), ["numpy", "pyo"])]:
        files = sorted(file.name for file in place.iterdir())
        assert files == ["frames.npy", "labels.npy", "meta.json"]
        meta = json.loads((place / "meta.json").read_text())
        assert sorted(meta["files"]) == files[:2] and sorted(meta["versions"]) == packages


def _folder(ds):
    return Path(ds.frames.filename).parent


def _flip(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def _copy_of_another(file):
    """Put the file of a denser dataset 1, whole in itself, in the place of this one's."""
    root = file.parents[4]
    other = load("spectral_richness", Profile("full", root=root), stride=(400,), progress=False)
    shutil.copy(_folder(other) / file.name, file)


DAMAGES = {
    "flipped": (_flip, "wrong checksum|cannot be read"),
    "truncated": (
        lambda file: os.truncate(file, file.stat().st_size // 2),
        "bytes instead|cannot be",
    ),
    "missing": (Path.unlink, "is missing"),
    "another's": (_copy_of_another, "bytes instead|another dataset"),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["frames.npy", "labels.npy", "meta.json"])
def test_damage_is_named_and_repaired(harmonic, capfd, name, damage):
    frames, folder = harmonic
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    change, words = DAMAGES[damage]
    change(folder / name)
    frames()
    (line,) = capfd.readouterr().err.splitlines()
    assert name in line and "rendering spectral_richness again" in line
    assert re.search(words, line)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


@pytest.fixture(scope="module")
def unfinished(ds, small, tmp_path_factory):
    """The folder of a dataset that was interrupted when it had 4 of its 9 parts, in a root."""
    root = tmp_path_factory.mktemp("unfinished")

    def killed_after_four(jobs, **options):
        for n_done, job in enumerate(render_jobs(jobs, **options)):
            if n_done == 4:
                raise KeyboardInterrupt
            yield job

    render_jobs = store_on_disk.render_jobs
    with pytest.MonkeyPatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(store_on_disk, "render_jobs", killed_after_four)
        small(Profile("quick", root=root), processes=1)
    # The child may have been a part ahead.
    for part in sorted(root.rglob("parts/*"))[4:]:
        part.unlink()
    return root


def _filled_with(value):
    """Replace the samples by a value, with a right header and a right checksum."""

    def change(part, _):
        header, arrays = read_arrays(part)
        write_arrays(part, {"samples": np.full_like(arrays["samples"], value)}, header)

    return change


def _bare(part):
    with open(part, "wb") as f:
        np.save(f, np.ones((6, 4096), np.float32))


DOUBTS = {
    "none": lambda part, other: None,
    "flipped": lambda part, other: _flip(part),
    "truncated": lambda part, other: os.truncate(part, 1000),
    "empty": lambda part, other: os.truncate(part, 0),
    "bare array of the right shape": lambda part, other: _bare(part),
    "zeros": _filled_with(0),
    "NaN": _filled_with(np.nan),
    "the part of another source": lambda part, other: shutil.copy(other, part),
    "that of older code": lambda part, other: part.rename(
        part.with_name(part.name.replace("-", "-0"))
    ),
}


@pytest.mark.pyo
@pytest.mark.parametrize("doubt", DOUBTS)
def test_a_killed_load_resumes_from_the_parts_that_are_beyond_doubt(
    ds, small, unfinished, tmp_path, monkeypatch, doubt
):
    shutil.copytree(unfinished, tmp_path / "root")
    profile = Profile("quick", root=tmp_path / "root")
    (folder,) = profile.datasets.iterdir()
    assert not (folder / "frames.npy").exists()
    done = sorted((folder / "parts").iterdir())
    assert len(done) == 4
    DOUBTS[doubt](done[1], done[2])
    todo = []

    def from_the_whole_one(jobs, **options):
        """Take the samples from the whole dataset, which costs no child process."""
        for job in jobs:
            todo.append(job.file)
            row = 6 * int(job.file.name.split("-")[0])
            job.write(ds.frames[row : row + 6])
            yield job

    monkeypatch.setattr(store_on_disk, "render_jobs", from_the_whole_one)
    np.testing.assert_array_equal(small(profile).frames, ds.frames)
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert (done[1] in todo) == (doubt != "none") and not {done[0], *done[2:]} & set(todo)
    assert len(todo) == 5 + (doubt != "none")


@pytest.mark.parametrize("wrong", [0.0, np.nan, np.inf])
def test_silence_and_numbers_that_are_not_finite_never_become_a_part(tmp_path, wrong):
    source = {"inharmonicity": 0.5, "harmonics": 3}
    job = Job("additive_biquad", source, ((1, 2), (5, 4)), tmp_path / "x", 16, "float32")
    samples = np.ones((2, 16), np.float32)
    samples[1] = wrong
    with pytest.raises(FloatingPointError, match="resonance=5, filter_frequency=4 are not finite"):
        job.write(samples)
    assert list(tmp_path.iterdir()) == []


def _children(pid):
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


def _alive(pid):
    try:
        # A zombie has ended; only its parent has not asked yet.
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.pyo
def test_kill_9_leaves_no_orphans_and_the_next_run_completes(tmp_path, program):
    stride = {"resonance": 9, "filter_frequency": 9}
    killed = subprocess.Popen(**program(tmp_path / "killed", stride=stride))
    parts = "killed/data/quick/datasets/*/parts/[0-9]*"
    while not list(tmp_path.glob(parts)):
        assert killed.poll() is None
        time.sleep(0.01)
    children = _children(killed.pid)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert children
    end = time.monotonic() + 60
    while any(map(_alive, children)):
        assert time.monotonic() < end, "a rendering process outlived its parent"
        time.sleep(0.01)
    assert 1 <= len(list(tmp_path.glob(parts))) < 200
    folders = [
        _folder(load("additive_biquad", Profile("quick", root=tmp_path / root), stride=stride))
        for root in ("killed", "whole")
    ]
    assert folders[0].name == folders[1].name
    assert sorted(file.name for file in folders[0].iterdir()) == FILES
    for file in FILES:
        assert (folders[0] / file).read_bytes() == (folders[1] / file).read_bytes()


@pytest.mark.pyo
def test_two_loads_at_once_render_once(ds, small, tmp_path, program):
    """The lock is held here; the other process waits for it, and finds the dataset rendered."""
    place = tmp_path / "data/quick/datasets"
    folder = place / _folder(ds).name
    folder.mkdir(parents=True)
    descriptor = os.open(folder, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    waiting = subprocess.Popen(**program(tmp_path), stderr=subprocess.PIPE, text=True)
    assert "another process is rendering additive_biquad-" in waiting.stderr.readline()
    assert waiting.poll() is None and list(folder.iterdir()) == []
    for file in _folder(ds).iterdir():
        shutil.copy(file, folder)
    before = (folder / "frames.npy").stat().st_ino
    os.close(descriptor)
    assert waiting.communicate(timeout=60) == (None, "") and waiting.returncode == 0
    # Nothing was rendered again: the file is still the one that was put there.
    assert (folder / "frames.npy").stat().st_ino == before
    assert sorted(file.name for file in folder.iterdir()) == FILES


def test_progress_is_told_on_standard_error(tmp_path, capfd):
    load("spectral_richness", Profile("quick", root=tmp_path), stride=(500,))
    captured = capfd.readouterr()
    assert captured.out == "" and "spectral_richness: 100%" in captured.err
    assert "sounds/s" in captured.err


def _a_file_for_the_datasets(folder):
    shutil.rmtree(folder.parent)
    folder.parent.write_text("")
    return folder.parent


def _a_file_for_the_folder(folder):
    shutil.rmtree(folder)
    folder.write_text("")
    return folder


def _a_circle_of_links(folder):
    shutil.rmtree(folder)
    folder.symlink_to(folder)
    return folder


def _a_folder_for(name):
    def change(folder):
        (folder / "meta.json").unlink()
        (folder / name).unlink(missing_ok=True)
        (folder / name / "mine").mkdir(parents=True)
        return folder / name

    return change


PLACES = {
    "file for datasets": (_a_file_for_the_datasets, "is a file, not a folder: move it away"),
    "file for the folder": (_a_file_for_the_folder, "is a file, not a folder: move it away"),
    "circle of links": (_a_circle_of_links, "links lead in a circle|is a file, not a folder"),
    **{
        f"folder for {name}": (_a_folder_for(name), "a folder stands in the file's place: name")
        for name in ("meta.json", "frames.npy", "labels.npy")
    },
}


@pytest.mark.parametrize("place", PLACES)
def test_a_place_that_is_taken_is_named_before_anything_is_rendered(harmonic, monkeypatch, place):
    frames, folder = harmonic
    change, advice = PLACES[place]
    path = change(folder)
    monkeypatch.setattr(store_on_disk, "spectral_richness", None)
    with pytest.raises(OSError, match=rf"cannot .* {re.escape(str(path))}.*: .*{advice}") as error:
        frames()
    assert len(str(error.value).splitlines()) == 1


@pytest.mark.pyo
def test_a_file_in_the_place_of_the_parts_is_named(ds, small, tmp_path):
    profile = Profile("quick", root=tmp_path)
    folder = profile.datasets / _folder(ds).name
    folder.mkdir(parents=True)
    (folder / "parts").write_text("")
    with pytest.raises(OSError, match=r"make the folder .*/parts: .*is a file, not a folder: move"):
        small(profile)


@pytest.fixture
def nobody():
    """A folder that all may use, where the superuser is one of them for the length of a test."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    if os.geteuid() == 0:
        os.seteuid(65_534)
    yield folder
    if os.getuid() == 0:
        os.seteuid(0)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.parametrize("which", ["meta.json", "frames.npy", "folder", "datasets"])
def test_a_place_that_is_not_permitted_is_one_sentence(nobody, which):
    profile = Profile("quick", root=nobody)
    ask = {"stride": (5000,), "progress": False}
    folder = _folder(load("spectral_richness", profile, **ask))
    denied = {"folder": folder, "datasets": folder.parent}.get(which, folder / which)
    if which == "datasets":
        shutil.rmtree(folder)
    denied.chmod(0o500 if which == "datasets" else 0)
    with pytest.raises(
        PermissionError, match=r"cannot .* /.*: permission is denied: change the per"
    ):
        load("spectral_richness", profile, **ask)


def test_a_whole_dataset_is_read_from_a_folder_that_cannot_be_written(nobody):
    profile = Profile("quick", root=nobody)
    ask = {"stride": (5000,), "progress": False}
    folder = _folder(load("spectral_richness", profile, **ask))
    folder.chmod(0o500)
    folder.parent.chmod(0o500)
    assert len(load("spectral_richness", profile, **ask)) == 2


@pytest.mark.pyo
def test_a_full_disk_is_one_sentence(tmp_path, program):
    options = program(tmp_path)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
    options["args"][2] = limit + options["args"][2]
    done = subprocess.run(**options, capture_output=True, text=True)
    last = done.stderr.strip().splitlines()[-1]
    assert "OSError: [Errno 27] cannot write" in last and "raise the limit and run again" in last
    assert not list(tmp_path.rglob("*.*"))
