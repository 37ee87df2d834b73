"""JupyterLab on a copy of the checkout: opening, running and saving a notebook changes no file."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress

import pytest

from vaelib.profiles import ROOT
from vaelib.report import lab as report_lab


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """The root of a copy, and a function that asks its server."""
    root = tmp_path_factory.mktemp("lab") / "a checkout"
    for name in ("vaelib", "notebooks"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    process = subprocess.Popen(
        [sys.executable, "-m", "vaelib.report.lab", "--no-browser", "--port=0"],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "JUPYTER_CONFIG_DIR": "/nowhere"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    running = root / "data/lab/jupyter/runtime"
    try:
        end = time.monotonic() + 60
        while not (server := _listening(running)):
            assert process.poll() is None and time.monotonic() < end
            time.sleep(0.1)

        def ask(path, value=None):
            request = urllib.request.Request(
                f"http://127.0.0.1:{server['port']}/api/{path}",
                method="GET" if value is None else "PUT",
                data=None if value is None else json.dumps(value).encode(),
                headers={"Authorization": f"token {server['token']}"},
            )
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)

        yield root, ask
    finally:
        process.terminate()
        process.wait()


def _listening(running):
    """What the server says of itself; it says so before it listens."""
    for file in running.glob("jpserver-*.json"):
        with suppress(OSError, ValueError):
            server = json.loads(file.read_text(encoding="utf-8"))
            with socket.create_connection(("127.0.0.1", server["port"]), timeout=5):
                return server
    return None


def test_a_saved_notebook_is_the_same_bytes(lab):
    """With what JupyterLab adds to a notebook that was run."""
    root, ask = lab
    names = sorted(file.name for file in (root / "notebooks").glob("*.py"))
    for name in names:
        model = ask(f"contents/notebooks/{name}?type=notebook&content=1")
        content = model["content"]
        content["metadata"]["language_info"] = {"name": "python", "version": "3.11.7"}
        for i, cell in enumerate(content["cells"]):
            cell["metadata"] |= {"editable": True, "slideshow": {"slide_type": ""}}
            cell["metadata"] |= {"scrolled": True, "jupyter": {"source_hidden": True}}
            if cell["cell_type"] == "code":
                output = {"output_type": "stream", "name": "stdout", "text": "1"}
                cell |= {"execution_count": i, "outputs": [output]}
        saved = {"type": "notebook", "format": "json", "content": content}
        ask(f"contents/notebooks/{name}", saved)
    kept = {file.name for file in (root / "notebooks").iterdir()}
    assert kept == {*names, "profiles.toml"}
    same = [(root / "notebooks" / n).read_bytes() == (ROOT / "notebooks" / n).read_bytes()
            for n in names]  # fmt: skip
    assert all(same)


def test_the_only_kernel_is_the_checkouts_own(lab):
    kernels = lab[1]("kernelspecs")["kernelspecs"]
    assert list(kernels) == ["python3"]
    # Jupyter puts its own Python in the place of this name.
    assert kernels["python3"]["spec"]["argv"][0] == "python"


def test_a_checkout_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(report_lab, "ROOT", tmp_path)
    (tmp_path / "data").write_text("a file in the folder's place")
    with pytest.raises(SystemExit, match=r"^error: cannot write .*: a part of that path is a file"):
        report_lab.main([])
