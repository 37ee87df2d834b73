"""Files are either complete or absent; digests see what matters and nothing else."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from vaelib.store import code_digest, digest, file_digest, replacing, versions, write_json

ROOT = Path(__file__).resolve().parents[2]


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


def test_a_file_where_a_folder_should_be_is_one_sentence(tmp_path):
    (tmp_path / "data").write_text("")
    for path in (tmp_path / "data" / "x.json", tmp_path / "data" / "deep" / "x.json"):
        with pytest.raises(OSError, match=r"cannot write .*x\.json: a part of that path is a file"):
            write_json(path, {})


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


def test_code_digest_of_a_module_that_is_not_there():
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        code_digest("no_such_module")


def test_versions():
    assert versions("numpy") == {"numpy": np.__version__}
