"""Files are either complete or absent; digests see what matters and nothing else."""

import fcntl
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from vaelib import store
from vaelib.store import (
    DamagedFileError,
    code_digest,
    digest,
    file_digest,
    pack_arrays,
    read_arrays,
    replacing,
    versions,
    write_arrays,
    write_json,
)

ROOT = Path(__file__).resolve().parents[1]


def test_replacing_shows_the_file_only_when_complete(tmp_path):
    path = tmp_path / "new" / "x.npy"
    with replacing(path) as temporary:
        assert temporary.parent == path.parent and temporary.suffix == ".npy"
        np.save(temporary, np.arange(3))
        assert not path.exists()
    assert np.load(path).tolist() == [0, 1, 2]
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_replacing_leaves_nothing_on_failure(tmp_path, failure):
    with pytest.raises(failure), replacing(tmp_path / "x") as temporary:
        temporary.write_text("half")
        raise failure
    assert list(tmp_path.iterdir()) == []


def test_replacing_keeps_the_old_file_on_failure(tmp_path):
    path = tmp_path / "x"
    path.write_text("old")
    with pytest.raises(RuntimeError), replacing(path) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


def test_replacing_keeps_a_link_and_replaces_what_it_points_to(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "x.json").write_text("old")
    link = tmp_path / "x.json"
    link.symlink_to(Path("far") / "x.json")
    write_json(link, {"new": 1})
    assert link.is_symlink() and json.loads((tmp_path / "far" / "x.json").read_text()) == {"new": 1}
    assert sorted(f.name for f in tmp_path.rglob("*")) == ["far", "x.json", "x.json"]


def test_temporary_names_cannot_be_foreseen_and_follow_no_link(tmp_path, monkeypatch):
    names = set()
    for _ in range(3):
        with replacing(tmp_path / "x.npy") as temporary:
            names.add(temporary.name)
            temporary.write_text("x")
    assert len(names) == 3
    monkeypatch.setattr(store.secrets, "token_hex", lambda n: "0" * 2 * n)
    (tmp_path / ("." + "x." + "0" * 16 + ".npy")).symlink_to(tmp_path / "victim")
    (tmp_path / "victim").write_text("mine")
    # The link is no leftover of ours: whoever made it holds the file that it leads to.
    with open(tmp_path / "victim") as f:
        fcntl.flock(f, fcntl.LOCK_SH)
        with pytest.raises(OSError, match="cannot write"), replacing(tmp_path / "x.npy"):
            pass
    assert (tmp_path / "victim").read_text() == "mine"


def test_files_have_the_usual_permissions(tmp_path):
    write_json(tmp_path / "x.json", {})
    (tmp_path / "plain").write_text("")
    assert (tmp_path / "x.json").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_what_a_killed_process_left_is_removed_and_what_is_in_use_is_not(tmp_path):
    path = tmp_path / "x.json"
    program = (
        "import os; from pathlib import Path; from vaelib.store import replacing\n"
        f"with replacing(Path({str(path)!r})):\n"
        "    os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT)
    (left,) = tmp_path.iterdir()
    (tmp_path / ".x.mine.json").write_text("no file of ours")
    with replacing(path) as ours, replacing(path) as theirs:
        assert ours.exists() and theirs.exists() and not left.exists()
        ours.write_text("1")
        theirs.write_text("2")
    assert sorted(f.name for f in tmp_path.iterdir()) == [".x.mine.json", "x.json"]
    assert path.read_text() == "1"


def test_an_error_is_told_in_one_line_with_the_file_that_it_is_about():
    with pytest.raises(FileNotFoundError) as caught:
        Path("/none\x1b[2J/file").read_bytes()
    assert store.in_one_line(caught.value) == "/none?[2J/file: No such file or directory"
    assert store.in_one_line(ValueError("two\nlines")) == "two lines"
    with pytest.raises(OSError, match="cannot read") as caught, store.one_sentence("read", "/none"):
        Path("/none/file").read_bytes()
    assert store.in_one_line(caught.value).startswith("cannot read /none: there is no such file")


def test_a_file_where_a_folder_should_be_is_one_sentence(tmp_path):
    (tmp_path / "data").write_text("")
    for path in (tmp_path / "data" / "x.json", tmp_path / "data" / "deep" / "x.json"):
        with pytest.raises(OSError, match=r"cannot write .*x\.json: a part of that path is a file"):
            write_json(path, {})
    with pytest.raises(OSError, match=r"cannot read .*: it is a file, or a part of its path is"):
        read_arrays(tmp_path / "data" / "x.safetensors")


def test_a_folder_where_a_file_should_be_is_one_sentence(tmp_path):
    (tmp_path / "x.json" / "inside").mkdir(parents=True)
    with pytest.raises(
        OSError, match=r"cannot write .*x\.json: a folder stands in the file's place"
    ):
        write_json(tmp_path / "x.json", {})
    assert list(tmp_path.iterdir()) == [tmp_path / "x.json"]


def test_a_file_too_large_for_the_system_is_one_sentence(tmp_path):
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100));"
        "from pathlib import Path; from vaelib.store import write_json;"
        f"write_json(Path({str(tmp_path)!r}) / 'x.json', list(range(1000)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    last = done.stderr.strip().splitlines()[-1]
    assert done.returncode == 1
    assert "x.json: the file would be larger than the system allows: raise the limit" in last
    assert list(tmp_path.iterdir()) == []


def test_write_json_is_the_same_for_the_same_value(tmp_path):
    write_json(tmp_path / "a.json", {"b": 1, "a": [1.5, None]})
    write_json(tmp_path / "b.json", {"a": [1.5, None], "b": 1})
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert json.loads((tmp_path / "a.json").read_text()) == {"a": [1.5, None], "b": 1}


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_write_json_refuses_numbers_that_are_not_finite(tmp_path, number):
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "x.json", {"loss": number})
    assert list(tmp_path.iterdir()) == []


def test_file_digest(tmp_path):
    (tmp_path / "x").write_bytes(b"abc")
    assert file_digest(tmp_path / "x") == hashlib.sha256(b"abc").hexdigest()


def test_digest_sees_values_dtypes_shapes_and_boundaries():
    x = np.arange(6.0)
    different = [x, x.reshape(2, 3), x.astype(np.float32), x + 1, "x", {"a": 1}, {"a": 2}, ["x"]]
    assert len({digest(part) for part in different}) == len(different)
    assert digest("a", "b") != digest("ab") and digest("a", "b") != digest("b", "a")
    assert digest({"a": 1, "b": 2}, x) == digest({"b": 2, "a": 1}, x.copy())
    assert digest(x.reshape(2, 3).T) == digest(np.ascontiguousarray(x.reshape(2, 3).T))


def test_code_digest_sees_code_alone(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)

    def of(name, text):
        (tmp_path / f"{name}.py").write_text(text)
        return code_digest(name)

    plain = of("plain", "def f(x):\n    return x + 1\n")
    assert plain == of(
        "told", '"""About."""\n\n\n# Why.\ndef f( x ):\n    """Add."""\n    return x+1\n'
    )
    of("empty", "")
    assert plain != of("changed", "def f(x):\n    return x + 2\n")
    assert plain != of("text", "def f(x):\n    return x + 1\ns = 'a string that is no docstring'\n")


def test_code_digest_does_not_see_what_an_error_says(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)
    texts = ['raise ValueError(f"{x} is bad")', 'raise TypeError("no") from None', "return x"]
    digests = []
    for i, text in enumerate(texts):
        (tmp_path / f"raises{i}.py").write_text(f"def f(x):\n    {text}\n")
        digests.append(code_digest(f"raises{i}"))
    assert digests[0] == digests[1] != digests[2]


def test_code_digest_of_a_module_that_is_not_there():
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        code_digest("no_such_module")


def test_versions():
    assert versions("numpy") == {"numpy": np.__version__}


ARRAYS = {
    "a/kernel": np.arange(6, dtype=np.float32).reshape(2, 3).T,
    "count": np.int32(7),
    "half": np.array([0.5, -1], np.float16),
    "none": np.zeros((0, 4), np.float32),
}


def test_arrays_come_back_with_their_header(tmp_path):
    header = {"name": "ä", "sizes": [1, 2], "deep": {"x": None}}
    write_arrays(tmp_path / "x", ARRAYS, header)
    found, arrays = read_arrays(tmp_path / "x")
    assert found == header and arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        np.testing.assert_array_equal(arrays[name], array, strict=True)
    backwards = dict(reversed(ARRAYS.items()))
    assert pack_arrays(backwards, header) == (tmp_path / "x").read_bytes()


def test_every_flipped_bit_is_noticed(tmp_path):
    whole = pack_arrays(ARRAYS, {"name": "x", "value": 1.5})
    file = tmp_path / "x"
    for i in range(len(whole)):
        damaged = bytearray(whole)
        damaged[i] ^= 1 << (i % 8)
        file.write_bytes(damaged)
        with pytest.raises(DamagedFileError, match=str(file)):
            read_arrays(file)


@pytest.mark.parametrize(
    "content",
    [b"", b"text", pack_arrays(ARRAYS, {})[:-1], safetensors.numpy.save({"x": np.zeros(2)})],
)
def test_a_file_that_is_none_of_ours_is_one_sentence(tmp_path, content):
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(DamagedFileError, match=rf"{tmp_path}/x is (truncated|no file of arrays)"):
        read_arrays(tmp_path / "x")


def test_a_file_of_arrays_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"cannot read .*/x: "):
        read_arrays(tmp_path / "x")
