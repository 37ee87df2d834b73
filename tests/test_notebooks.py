"""The notebooks: chapters that tell, while the library does."""

import ast

import pytest

from vaelib.profiles import ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.py"))
FIRST = {"01_datasets", "02_representations", "03_beta_sweep", "04_warm_up", "05_pca"}


def test_the_chapters_keep_their_names():
    assert FIRST | {"06_synthesis", "07_realtime"} <= {file.stem for file in NOTEBOOKS}


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_is_short_defines_nothing_and_opens_with_prose(file):
    text = file.read_text(encoding="utf-8")
    lines = [line.strip() for line in text.splitlines()]
    assert sum(bool(line) and not line.startswith("#") for line in lines) <= 120
    defined = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, defined)]
    cells = text.split("\n# %%")[1:]
    assert cells[0].startswith(" [markdown]\n# # ") and "\n# ## " in cells[-1]
