"""No wheel is offered: whoever builds one reads in one sentence what to do instead."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


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
