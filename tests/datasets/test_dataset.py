"""Datasets: the grids, what a person asks of them, and the store that survives kills and damage."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from vaelib.datasets import frames as store_on_disk
from vaelib.datasets import sounds
from vaelib.datasets.dataset import load
from vaelib.datasets.factors import GRIDS, Factor, grid, labels, strided
from vaelib.datasets.noise import noisy
from vaelib.profiles import Profile

ROOT = Path(__file__).resolve().parents[2]
SMALL = {"inharmonicity": 4, "harmonics": 7, "resonance": 4, "filter_frequency": 5}
SMALL_FM = {"carrier_offset": 7, "ratio": 3, "index": 4, "resonance": 5, "filter_frequency": 5}


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return Profile("quick", root=tmp_path_factory.mktemp("datasets"))


@pytest.fixture(scope="module")
def ds(profile):
    """3 x 3 x 3 x 2 sounds of dataset 2."""
    return load("additive_biquad", profile, stride=SMALL, progress=False)


@pytest.fixture
def harmonic(tmp_path):
    """20 sounds of dataset 1, to be damaged: a way to load them, and their folder."""
    profile = Profile("quick", root=tmp_path)

    def frames():
        return load("spectral_richness", profile, stride=(500,), progress=False).frames

    return frames, Path(frames().filename).parent


def frames_again(profile, **options):
    return load("additive_biquad", profile, stride=SMALL, progress=False, **options).frames


def program(root, *, stride=None, progress=False):
    """Load dataset 2 in a process of its own."""
    code = (
        "import sys; from pathlib import Path; from vaelib.profiles import Profile;"
        "from vaelib.datasets.dataset import load;"
        f"load('additive_biquad', Profile('quick', root=Path({str(root)!r})), stride={stride},"
        f" progress={progress})"
    )
    return {
        "args": [sys.executable, "-c", code],
        "cwd": ROOT,
        "env": {**os.environ, "PYTHONPATH": str(ROOT)},
    }


# --- the grids ---


def test_full_counts_and_ranges():
    sizes = {name: len(labels(factors)) for name, factors in GRIDS.items()}
    assert sizes == {"spectral_richness": 10_000, "additive_biquad": 20_000, "fm_moog": 44_800}
    ends = {f.name: (f.values[0], f.values[-1], len(f)) for f in grid("fm_moog")}
    assert ends == {
        "carrier_offset": (1, 4.5, 8),
        "ratio": (0.1, 0.4, 7),
        "index": (0, 28, 8),
        "resonance": (1, 10, 10),
        "filter_frequency": (1, 10, 10),
    }
    (richness,) = grid("spectral_richness")
    assert (richness.values[0], richness.values[-1]) == (1, 50)
    harmonics, gain = richness.derived
    assert harmonics.values[:2] == (1, 2) and harmonics.values[-1] == 50
    assert gain.values[0] == 1 and gain.values[1] == pytest.approx(49 / 9999)
    assert min(gain.values) > 0 and max(gain.values) == 1


def test_labels_vary_the_last_factor_fastest():
    factors = (Factor("a", "a", "", (1, 2)), Factor("b", "b", "", (5, 6, 7)))
    assert labels(factors).tolist() == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]


def test_strides_keep_derived_quantities_in_step():
    (r,) = strided(grid("spectral_richness"), (3333,))
    assert r.values == pytest.approx((1, 1 + 49 / 3, 1 + 98 / 3, 50))
    assert r.derived[0].values == (1, 18, 34, 50)
    assert strided(grid("fm_moog"), {"index": 5})[2].values == (0, 20)
    assert len(strided(grid("fm_moog"), {"index": 5})[3]) == 10


@pytest.mark.parametrize(
    ("stride", "message"),
    [
        ({"Q": 2}, "no factor 'Q': choose of inharmonicity, harmonics"),
        ((2, 2), "one number for each of inharmonicity"),
        (2, "one number for each of"),
        ((1, 1, 1, 0), "stride of filter_frequency is 0"),
        ({"resonance": 1.5}, "stride of resonance is 1.5"),
        ({"resonance": True}, "stride of resonance is True"),
    ],
)
def test_strides_are_refused_in_one_sentence(profile, stride, message):
    with pytest.raises(ValueError, match=message):
        load("additive_biquad", profile, stride=stride)


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("dataset2", {}, "no dataset 'dataset2': choose one of spectral_richness, additive"),
        ("additive_biquad", {"moog_res_scale": 0.1}, "is for fm_moog"),
        ("fm_moog", {"moog_res_scale": 0}, "above 0"),
        ("fm_moog", {"processes": 0, "stride": SMALL_FM}, "processes=0 must be at least 1"),
    ],
)
def test_load_refuses_in_one_sentence(profile, name, options, message):
    with pytest.raises(ValueError, match=message):
        load(name, profile, progress=False, **options)


# --- what a person asks of a dataset ---


def test_a_dataset_says_what_it_is(ds):
    assert len(ds) == len(ds.frames) == 54 and ds.sr == 44_100
    assert ds.frames.dtype == np.float32 and ds.frames.shape == (54, 4096)
    assert isinstance(ds.frames, np.memmap)
    text = repr(ds)
    assert "additive_biquad: 54 sounds of 4,096 samples at 44,100 Hz, 0.9 MB" in text
    assert "inharmonicity     j  3 values  0, 0.4, 0.8  110 Hz" in text
    assert "<td>harmonics</td><td>k</td><td>3 values</td><td>0, 7, 14</td>" in ds._repr_html_()


def test_labels_values_and_settings_agree(ds):
    assert ds.labels.shape == (54, 4) and ds.labels.dtype == np.int32
    for c, factor in enumerate(ds.factors):
        expected = [factor.values[i] for i in ds.labels[:, c]]
        assert ds.values(factor.name).tolist() == expected
        assert [ds.setting(i)[factor.name] for i in range(54)] == expected


def test_selecting(ds):
    some = ds.where(resonance=5, inharmonicity=0.4)
    assert len(some) == 6 and set(some.values("resonance")) == {5}
    assert set(some.values("inharmonicity")) == {0.4}
    mask = (ds.values("resonance") == 5) & (ds.values("inharmonicity") == 0.4)
    np.testing.assert_array_equal(some.frames, ds.frames[mask])
    np.testing.assert_array_equal(ds[mask].labels, some.labels)
    np.testing.assert_array_equal(ds[10:20:3].frames, ds.frames[10:20:3])
    np.testing.assert_array_equal(ds[[3, 1]].frames, ds.frames[[3, 1]])
    assert len(ds[-1]) == 1 and ds[-1].setting(0) == ds.setting(53)
    assert [one.setting(0) for one in ds] == [ds.setting(i) for i in range(54)]
    with pytest.raises(IndexError):
        ds[54]


def test_a_dataset_cannot_be_changed(ds):
    with pytest.raises(AttributeError):
        ds.sr = 48_000
    for array in (ds.labels, ds.frames, ds[1:3].labels, ds[[1, 2]].labels, ds[[1, 2]].frames):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_unknown_factors_and_values_are_named(ds):
    with pytest.raises(ValueError, match="no factor 'Q': choose one of inharmonicity, harmonics"):
        ds.where(Q=3)
    with pytest.raises(ValueError, match="no resonance=3: choose one of 1, 5, 9"):
        ds.where(resonance=3)
    with pytest.raises(ValueError, match="no factor 'pitch'"):
        ds.values("pitch")


def test_sounds_begin_with_their_frames(ds, profile):
    x = ds.sound(17, 0.2)
    np.testing.assert_array_equal(x[:4096].astype(np.float32), ds.frames[17])
    audio = ds.listen(17, seconds=0.2)
    assert audio.__class__.__name__ == "Audio" and len(audio.data) > 2 * 0.2 * 44_100


def test_spectral_richness(profile):
    ds = load("spectral_richness", profile, stride=(400,), progress=False)
    expected = sounds.spectral_richness(ds.values("richness"), 4096)
    np.testing.assert_allclose(ds.frames, expected, rtol=0, atol=1e-6)
    r, n, gain = (ds.values(name) for name in ("richness", "harmonics", "last_gain"))
    np.testing.assert_allclose(n - 1 + gain, r)
    assert len(ds.where(harmonics=3)) == np.sum(n == 3)
    np.testing.assert_allclose(ds.sound(20, 0.2)[:4096], ds.frames[20], atol=1e-6)


def test_strided_sounds_are_rows_of_the_denser_dataset(ds, profile):
    dense = SMALL | {"harmonics": 14, "resonance": 2, "filter_frequency": 1}
    full = load("additive_biquad", profile, stride=dense, progress=False)
    for i in range(0, len(ds), 5):
        if ds.setting(i)["harmonics"] in (0, 14):
            (row,) = full.where(**ds.setting(i)).frames
            np.testing.assert_array_equal(ds.frames[i], row)
    dense = load("spectral_richness", profile, stride=(3,), progress=False)
    sparse = load("spectral_richness", profile, stride=(21,), progress=False)
    np.testing.assert_array_equal(sparse.frames, dense.frames[::7])


def test_the_scaled_ladder_is_another_dataset(profile):
    literal = load("fm_moog", profile, stride=SMALL_FM, progress=False)
    scaled = load("fm_moog", profile, stride=SMALL_FM, moog_res_scale=0.1, progress=False)
    assert len(literal) == 2 * 3 * 2 * 2 * 2 and np.isfinite(literal.frames).all()
    assert _folder(literal) != _folder(scaled)
    assert np.abs(literal.frames - scaled.frames).max() > 0.1
    np.testing.assert_array_equal(scaled.sound(9, 0.1)[:4096].astype(np.float32), scaled.frames[9])


# --- noise ---


def test_noise_has_its_balance_of_the_power(ds):
    noise = noisy(ds, (0, 0.25, 1), seed=3)
    assert len(noise) == 162 and noise.factors[-1].name == "balance"
    assert noise.setting(1) == ds.setting(0) | {"balance": 0.25}
    x, b = noise.frames[:].astype(float), noise.values("balance")
    clean = np.repeat(ds.frames[:].astype(float), 3, axis=0)
    np.testing.assert_array_equal(x[b == 0], clean[b == 0])
    added = x - np.sqrt(1 - b)[:, None] * clean
    power = np.mean(clean**2, axis=1)
    np.testing.assert_allclose(np.mean(added**2, axis=1), b * power, rtol=1e-5, atol=1e-12)
    np.testing.assert_allclose(np.mean(x[b == 1] ** 2, axis=1), power[b == 1], rtol=1e-6)
    # White: each quarter of the band carries a quarter of the power.
    bands = np.abs(np.fft.rfft(added[b == 1], axis=1)[:, 1:2049]) ** 2
    quarters = bands.reshape(-1, 4, 512).sum(axis=2) / bands.sum(axis=1, keepdims=True)
    assert np.abs(quarters.mean(axis=0) - 0.25).max() < 0.01


def test_noise_depends_on_seed_and_row_alone(ds):
    noise = noisy(ds, [0.1, 0.5], seed=0)
    np.testing.assert_array_equal(noise.frames[:], noisy(ds, [0.1, 0.5], seed=0).frames)
    assert np.all(noise.frames[5] != noisy(ds, [0.1, 0.5], seed=1).frames[5])
    some = noise.where(balance=0.5)[10:12]
    np.testing.assert_array_equal(some.frames[:], noise.frames[[21, 23]])
    np.testing.assert_array_equal(noise.frames[21, :7], noise.frames[21][:7])
    np.testing.assert_allclose(some.sound(1, 0.1)[:4096], some.frames[1], rtol=0, atol=1e-6)
    assert np.abs(np.corrcoef(noise.frames[0] - ds.frames[0], noise.frames[1])[0, 1]) < 0.9


@pytest.mark.parametrize("balances", [[], [-0.1], [0.5, 1.5], [0.5, 0.5], [np.nan]])
def test_noise_refuses(ds, balances):
    with pytest.raises(ValueError, match=r"must rise within 0 .. 1"):
        noisy(ds, balances, seed=0)


def test_noise_is_added_once(ds):
    with pytest.raises(ValueError, match="noisy already"):
        noisy(noisy(ds, [0.5], seed=0), [0.5], seed=0)


# --- the store on disk ---


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


DAMAGES = {
    "flipped": (_flip, "wrong checksum|cannot be read"),
    "truncated": (
        lambda file: os.truncate(file, file.stat().st_size // 2),
        "bytes instead|cannot be",
    ),
    "missing": (Path.unlink, "is missing"),
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


def test_a_killed_load_resumes_from_its_parts(ds, tmp_path, monkeypatch):
    profile = Profile("quick", root=tmp_path)
    done = []

    def killed_after_four(jobs, **options):
        for job in render_jobs(jobs, **options):
            done.append(job.file.name)
            if len(done) == 4:
                raise KeyboardInterrupt
            yield job

    render_jobs = store_on_disk.render_jobs
    monkeypatch.setattr(store_on_disk, "render_jobs", killed_after_four)
    with pytest.raises(KeyboardInterrupt):
        frames_again(profile, processes=1)
    (folder,) = profile.datasets.iterdir()
    assert not (folder / "frames.npy").exists()
    # One of the parts is damaged beside: it is rendered again too.
    os.truncate(folder / "parts" / done[0], 1000)

    todo = []

    def counted(jobs, **options):
        todo.extend(job.file.name for job in jobs)
        return render_jobs(jobs, **options)

    monkeypatch.setattr(store_on_disk, "render_jobs", counted)
    np.testing.assert_array_equal(frames_again(profile), ds.frames)
    assert len(todo) == 6 and not set(todo) & set(done[1:])
    assert not (folder / "parts").exists()


def _children(pid):
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


def _alive(pid):
    try:
        # A zombie has ended; only its parent has not asked yet.
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_kill_9_leaves_no_orphans_and_the_next_run_completes(tmp_path):
    stride = {"resonance": 9, "filter_frequency": 9}
    killed = subprocess.Popen(**program(tmp_path / "killed", stride=stride))
    parts = "killed/data/quick/datasets/*/parts/*.npy"
    while len(list(tmp_path.glob(parts))) < 20:
        assert killed.poll() is None
        time.sleep(0.01)
    children = _children(killed.pid)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert children
    end = time.monotonic() + 10
    while any(map(_alive, children)):
        assert time.monotonic() < end, "a rendering process outlived its parent"
        time.sleep(0.05)
    assert 20 <= len(list(tmp_path.glob(parts))) < 200
    subprocess.run(**program(tmp_path / "killed", stride=stride), check=True)
    subprocess.run(**program(tmp_path / "whole", stride=stride), check=True)
    (resumed,) = tmp_path.glob("killed/data/quick/datasets/*")
    (whole,) = tmp_path.glob("whole/data/quick/datasets/*")
    assert resumed.name == whole.name
    files = ["frames.npy", "labels.npy", "meta.json"]
    assert sorted(file.name for file in resumed.iterdir()) == files
    for file in files:
        assert (resumed / file).read_bytes() == (whole / file).read_bytes()


def test_two_loads_at_once_render_once(ds, tmp_path):
    running = [
        subprocess.Popen(**program(tmp_path, stride=SMALL), stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    errors = [process.communicate(timeout=60)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], errors
    assert sorted(errors)[0] == ""
    assert "another process is rendering additive_biquad-" in sorted(errors)[1]
    np.testing.assert_array_equal(frames_again(Profile("quick", root=tmp_path)), ds.frames)


def test_progress_is_told_on_standard_error(tmp_path, capfd):
    load("spectral_richness", Profile("quick", root=tmp_path), stride=(500,))
    captured = capfd.readouterr()
    assert captured.out == "" and "spectral_richness: 100%" in captured.err
    assert "sounds/s" in captured.err


def test_what_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(OSError, match=r"cannot make the folder .*/data/quick/datasets/spectral"):
        load("spectral_richness", Profile("quick", root=tmp_path), stride=(500,), progress=False)


def test_a_full_disk_is_one_sentence(tmp_path):
    options = program(tmp_path, stride=SMALL)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
    options["args"][2] = limit + options["args"][2]
    done = subprocess.run(**options, capture_output=True, text=True)
    last = done.stderr.strip().splitlines()[-1]
    assert "OSError: [Errno 27] cannot write" in last and "raise the limit and run again" in last
    assert not list(tmp_path.rglob("*.npy"))
