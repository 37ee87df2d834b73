"""Notebooks: the kernel that runs them, and what is kept when they run, fail or die."""

import json
import os
import re
import socket
import time
import zlib

import jupytext
import nbformat
import psutil
import pytest
from jupyter_client.connect import LocalPortCache

from vaelib.profiles import ROOT, Profile
from vaelib.report import execute, records
from vaelib.report.compiled import ZSTANDARD, remove_damaged

NAMES = sorted(path.stem for path in (ROOT / "notebooks").glob("*.py"))

SOURCE = """# %% [markdown]
# # A small notebook

# %% tags=["parameters"]
profile = "full"
record = False

# %%
{body}
"""


@pytest.fixture
def profile(tmp_path):
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "profiles.toml").write_text("")
    yield Profile("quick", root=tmp_path)
    # However a notebook ended, its kernel has too.
    here = psutil.Process().children(recursive=True)
    assert [p.cmdline() for p in here if "ipykernel_launcher" in p.cmdline()] == []


def write(profile, body):
    source = SOURCE.format(body=body)
    (profile.root / "notebooks" / "01_small.py").write_text(source, encoding="utf-8")


def outputs(profile, ending=""):
    notebook = nbformat.read(profile.notebooks / f"01_small{ending}.ipynb", 4)
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def kept(profile):
    return sorted(file.name for file in profile.notebooks.iterdir())


def test_a_notebook_runs_with_its_profiles_parameters_and_is_kept(profile):
    body = "import sys, vaelib; print(profile, record, sys.prefix, vaelib.__file__)"
    write(profile, f"{body}; size = len(bytearray(250_000_000))")
    took = execute.run("01_small", profile)
    assert kept(profile) == ["01_small.ipynb", "01_small.record.json"]
    # Paths of this checkout and of its environment are cut short.
    assert outputs(profile)[0].text.startswith("quick True ")
    assert outputs(profile)[0].text.endswith(" vaelib/__init__.py\n")
    # The highest memory between two looks.
    assert took["seconds"] > 0 and 250 < took["peak_memory_mb"] < 1000
    record = records.read(profile, "01_small")
    assert record["outputs"].keys() == {"reports/quick/notebooks/01_small.ipynb"}
    kept_record = json.loads((profile.notebooks / "01_small.record.json").read_text())
    took = {"seconds", "longest_seconds", "peak_memory_mb", "runs", "steps", "operations"}
    assert kept_record.keys() == {"inputs", "outputs", "sha256"} | took
    assert (record["runs"], record["steps"]) == (0, 0)


def test_the_longest_execution_and_the_runs_that_were_read_are_kept(profile):
    said = "import os; file = open(os.environ['VAELIB_RUNS_READ'], 'a')"
    write(profile, f"{said}; file.write('b 200 5\\na 30 1\\nb 200 5\\n'); file.close()")
    first = execute.run("01_small", profile)
    assert (first["runs"], first["steps"], first["operations"]) == (2, 230, 6)
    # One of a version that knew of no longest, and trained.
    records.write(profile, "01_small", "", [], seconds=1000, peak_memory_mb=1)
    write(profile, "pass")
    again = execute.run("01_small", profile)
    assert (again["longest_seconds"], again["runs"], again["steps"]) == (1000, 0, 0)
    assert again["seconds"] != 1000
    assert execute.run("01_small", profile)["longest_seconds"] == 1000


def test_the_same_notebook_gives_the_same_bytes(profile):
    write(profile, "import sys; print('ä', file=sys.stderr); {'ä', 'b', 'c'}")
    contents = set()
    for _ in range(2):
        execute.run("01_small", profile)
        contents.add((profile.notebooks / "01_small.ipynb").read_bytes())
    assert len(contents) == 1


def test_a_failed_notebook_is_kept_apart_and_leaves_the_last_good_one(profile):
    write(profile, "print('good')")
    execute.run("01_small", profile)
    good = records.read(profile, "01_small")
    write(profile, "raise ValueError('no such sound: choose another\\nmore lines')")
    sentence = r"01_small failed in cell 3: ValueError: no such sound: choose another \(see .*\)"
    with pytest.raises(execute.CellError) as caught:
        execute.run("01_small", profile)
    assert re.fullmatch(sentence, str(caught.value))
    assert kept(profile) == ["01_small.failed.ipynb", "01_small.ipynb", "01_small.record.json"]
    assert outputs(profile, ".failed")[0].ename == "ValueError"
    assert outputs(profile)[0].text == "good\n" and records.read(profile, "01_small") == good
    write(profile, "print('good again')")
    execute.run("01_small", profile)
    assert kept(profile) == ["01_small.ipynb", "01_small.record.json"]


def test_a_kernel_that_dies_is_told_with_its_cell_and_memory(profile):
    body = "print('so far')\n\n# %%\nheld = bytearray(300_000_000)\nimport time; time.sleep(2)\n"
    write(profile, body + "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(execute.CellError) as caught:
        execute.run("01_small", profile)
    told = re.match(
        r"01_small stopped in cell 4 \(held = bytearray\(300_000_000\)\): its process died, with "
        r"up to (\d+) MB of memory in use; if memory ran out, close other programs; then run the "
        r"same command again, which goes on from there \(see .*01_small.failed.ipynb\)$",
        str(caught.value),
    )
    # Of the 300 MB, what was written to is in memory.
    assert told and 300 < int(told[1]) < 1000
    assert outputs(profile, ".failed")[0].text == "so far\n"
    assert kept(profile) == ["01_small.failed.ipynb"]


@pytest.mark.parametrize(
    ("body", "end"),
    [
        ("raise OSError('no such device')", 'died and said "OSError: no such device"'),
        ("import time; time.sleep(60)", "did not answer for 2 s"),
    ],
)
def test_a_kernel_that_does_not_start_is_told_with_what_it_said(
    profile, tmp_path, monkeypatch, body, end
):
    (tmp_path / "ipykernel_launcher.py").write_text(body)
    monkeypatch.setattr(execute, "compiled", lambda data, **how: {"PYTHONPATH": str(tmp_path)})
    monkeypatch.setattr(execute, "START_S", 2)
    write(profile, "print('never')")
    with pytest.raises(execute.CellError) as caught:
        execute.run("01_small", profile)
    started = rf"01_small stopped before its first cell: its process {end}, with up to \d+ MB of "
    assert re.match(started, str(caught.value))
    assert not [p for p in psutil.Process().children() if "ipykernel_launcher" in p.cmdline()]


def test_a_port_taken_while_a_kernel_starts_stops_nothing(profile, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr(LocalPortCache, "find_available_port", lambda cache, ip: port)
        write(profile, "print('good')")
        execute.run("01_small", profile)
    assert outputs(profile)[0].text == "good\n"


def test_headings_bars_and_messages_are_shown_and_no_bar_is_kept(profile):
    bar = "import sys; sys.stderr.write('\\r50 %'); sys.stderr.write('\\r100 %'); "
    message = "print('\\ngoing on', file=sys.stderr); print('1\\r2', end='')"
    # Whoever imports this is warned of what nobody can act on.
    ours = "import tqdm.auto\nfor i in tqdm.tqdm([1], ascii=True): pass"
    write(profile, f"{bar}{message}\n\n# %%\n{ours}")
    shown = []
    execute.run("01_small", profile, show=shown.append, columns=47)
    text = "".join(shown)
    assert text.startswith("\rA small notebook\n\r50 %\r100 %\ngoing on\n\r")
    bars = re.findall(r"[^\r\n]+", text.partition("going on\n")[2])
    assert bars and {len(bar) for bar in bars} == {47} and all("|" in bar for bar in bars)
    assert [output.text for output in outputs(profile)] == ["2"]


def test_what_is_missing_is_named(profile):
    write(profile, "1")
    with pytest.raises(FileNotFoundError, match=r"09_absent.py: choose one of 01_small"):
        execute.run("09_absent", profile)


def test_a_folder_that_cannot_be_written(profile):
    write(profile, "1")
    (profile.root / "reports").write_text("a file where a folder should be")
    with pytest.raises(OSError, match="a part of that path is a file, not a folder"):
        execute.run("01_small", profile)


def test_by_products_belong_to_who_wrote_them_and_damaged_programs_are_removed(profile):
    folder = profile.root / "data" / "compiled"
    folder.mkdir(parents=True)
    whole = zlib.compress(bytes(range(256)) * 100)
    flipped = whole[:50] + bytes([whole[50] ^ 1]) + whole[51:]
    contents = {"whole": whole, "cut": whole[:-9], "flipped": flipped, "empty": b""}
    contents["newer"] = ZSTANDARD + b"..."
    for name, content in contents.items():
        (folder / f"{name}-cache").write_bytes(content)
    path = profile.root / "data" / "quick" / "instrument.safetensors"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"older")
    write(profile, "1")
    execute.run("01_small", profile)
    assert {file.name for file in folder.glob("*-cache")} == {"whole-cache", "newer-cache"}
    # What is older than that look is not read again, but what changed since is.
    for name, age_s in (("older", 60), ("changed", 0)):
        (folder / f"{name}-cache").write_bytes(whole[:-9])
        os.utime(folder / f"{name}-cache", (0, time.time() - age_s))
    remove_damaged(folder)
    assert (folder / "older-cache").exists() and not (folder / "changed-cache").exists()
    # No look that is to come says anything.
    os.utime(folder / ".looked", (0, time.time() + 60))
    remove_damaged(folder)
    assert not (folder / "older-cache").exists()
    assert len(records.read(profile, "01_small")["outputs"]) == 1
    write(profile, f"from pathlib import Path; Path({str(path)!r}).write_bytes(b'of another')")
    execute.run("01_small", profile)
    assert len(records.read(profile, "01_small")["outputs"]) == 1
    root = str(profile.root)
    code = f"from pathlib import Path\nfrom vaelib.profiles import Profile\nroot = Path({root!r})\n"
    write(profile, code + "Profile('quick', root=root).instrument.write_bytes(b'new')")
    execute.run("01_small", profile)
    assert "data/quick/instrument.safetensors" in records.read(profile, "01_small")["outputs"]
    write(profile, code + "[f.write_bytes(b'x') for f in Profile('quick', root=root).own_sounds]")
    execute.run("01_small", profile)
    own = {f"data/quick/{file.name}" for file in profile.own_sounds}
    assert len(own) == 4 and own <= set(records.read(profile, "01_small")["outputs"])


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_keeps_the_rules_of_the_house(name):
    source = ROOT / "notebooks" / f"{name}.py"
    text = source.read_text(encoding="utf-8")
    assert not re.search(r"^\s*(def|class) ", text, re.MULTILINE), "functions belong in vaelib"
    notebook = jupytext.read(source)
    assert notebook.cells[0].source.startswith("# ")
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    assert 'profile = "quick"\nrecord = False' in code
    assert Profile("quick").sizes(name) is not None
