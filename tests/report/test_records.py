"""Records: what makes a notebook out of date, and what does not."""

import json
import shutil

import pytest

from vaelib.profiles import ROOT, Profile
from vaelib.report import dependencies, records

SOURCE = """# ---
# jupyter:
#   kernelspec:
#     name: python3
# ---

# %% [markdown]
# # A notebook

# %% tags=["parameters"]
profile = "quick"
record = False

# %%
from vaelib import mdct
print(mdct, profile.instrument)
"""


@pytest.fixture
def profile(tmp_path):
    (tmp_path / "notebooks").mkdir()
    write(tmp_path, SOURCE)
    (tmp_path / "notebooks" / "profiles.toml").write_text("[01_a]\nepochs = 3\n")
    return Profile("quick", root=tmp_path)


def write(root, text, name="01_a"):
    (root / "notebooks" / f"{name}.py").write_text(text, encoding="utf-8")


def test_modules_are_found_by_way_of_modules_and_as_programs(tmp_path):
    script = tmp_path / "script.py"
    script.write_text("def f():\n    from vaelib.training import loop\nimport scipy.signal, json\n")
    modules, packages = dependencies.imports(script)
    assert {"vaelib.training.epoch", "vaelib.losses", "vaelib.models", "vaelib.history"} <= modules
    assert not modules & {"vaelib.report.build", "vaelib.live.osc.server", "vaelib.latent"}
    assert {"jax", "numpy", "scipy", "optax"} <= packages
    assert not packages & {"json", "dataclasses", "vaelib"}
    # Sounds are rendered by a program of its own, which nothing imports.
    script.write_text("from vaelib.datasets import dataset")
    assert "vaelib.datasets.voices" in dependencies.imports(script)[0]


def test_a_script_that_is_no_python_is_one_sentence(profile):
    write(profile.root, SOURCE + "%matplotlib inline\n")
    with pytest.raises(ValueError, match=r"01_a.py, line 17, is no Python: invalid syntax"):
        records.inputs(profile, "01_a")
    (profile.root / "notebooks" / "01_a.py").write_bytes("# ü".encode("latin-1"))
    with pytest.raises(ValueError, match=r"01_a.py is not UTF-8 .*: save it as UTF-8"):
        records.listed(profile)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("#     name: python3", "#     name: python3\n#   language_info: x"),
        ("# %%\n", '# %% editable=true slideshow={"slide_type": ""}\n'),
        ('# %% tags=["parameters"]', '# %% editable=true tags=["parameters"]'),
        ("profile.instrument)\n", "profile.instrument)\n\n\n"),
    ],
)
def test_what_jupyterlab_writes_into_a_notebook_changes_no_input(profile, old, new):
    before = records.inputs(profile, "01_a")
    assert old in SOURCE
    write(profile.root, SOURCE.replace(old, new))
    assert records.inputs(profile, "01_a") == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# # A notebook", "# # Another notebook"),
        ("print(mdct, ", "print(mdct,  # a comment is shown\n"),
        ("# %%\n", "# %% [markdown]\n"),
        ("import mdct", "import mdct, losses"),
    ],
)
def test_an_edited_cell_is_another_input(profile, old, new):
    before = records.inputs(profile, "01_a")
    write(profile.root, SOURCE.replace(old, new, 1))
    assert records.inputs(profile, "01_a") != before


def test_an_edited_size_is_another_input_and_another_notebooks_is_not(profile):
    before, file = records.inputs(profile, "01_a"), profile.root / "notebooks" / "profiles.toml"
    file.write_text("# sizes\n[01_a]\nepochs = 3\n[02_b]\nepochs = 4\n")
    assert records.inputs(profile, "01_a") == before
    file.write_text("[01_a]\nepochs = 4\n")
    assert records.inputs(profile, "01_a") != before


def test_the_code_of_an_imported_module_counts_without_comments(profile, tmp_path, monkeypatch):
    package = tmp_path / "vaelib"
    package.mkdir()
    for name in ("mdct.py", "__init__.py"):
        shutil.copy(ROOT / "vaelib" / name, package)
    monkeypatch.setattr(dependencies, "ROOT", tmp_path)
    monkeypatch.setattr(dependencies, "_code", lambda name: (package / "mdct.py").read_text())
    before = records.inputs(profile, "01_a")
    (package / "mdct.py").write_text("x = 1")
    assert records.inputs(profile, "01_a") != before


def test_what_a_browser_runs_beside_an_imported_module_counts(profile, tmp_path, monkeypatch):
    write(profile.root, SOURCE.replace("import mdct", "import page"))
    folder = tmp_path / "vaelib" / "surface"
    folder.mkdir(parents=True)
    (folder.parent / "page.py").write_text("")
    (folder / "a.js").write_text("1")
    monkeypatch.setattr(dependencies, "ROOT", tmp_path)
    monkeypatch.setattr(dependencies, "_code", lambda name: "")
    before = records.inputs(profile, "01_a")
    assert before == records.inputs(profile, "01_a")
    (folder / "a.js").write_text("2")
    after = records.inputs(profile, "01_a")
    (folder / "a.css").write_text("3")
    assert len({before, after, records.inputs(profile, "01_a")}) == 3


def test_a_device_that_is_asked_for_is_another_input(profile, monkeypatch):
    monkeypatch.delenv("JAX_PLATFORMS", raising=False)
    before = records.inputs(profile, "01_a")
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    assert records.inputs(profile, "01_a") != before


def test_the_instrument_of_an_earlier_notebook_is_an_input_of_those_that_name_it(profile):
    write(profile.root, SOURCE, "02_b")
    write(profile.root, SOURCE.replace("profile.instrument", "1"), "03_c")
    profile.data.mkdir(parents=True)
    before = {name: records.inputs(profile, name) for name in ("01_a", "02_b", "03_c")}
    profile.instrument.write_bytes(b"weights")
    records.write(profile, "01_a", before["01_a"], [profile.instrument])
    after = {name: records.inputs(profile, name) for name in before}
    assert [name for name in before if before[name] != after[name]] == ["02_b"]


def test_notebooks_are_numbered_scripts_with_parameters(profile):
    for name in ("10_j", "02_b"):
        write(profile.root, SOURCE, name)
    for name in ("scratch", "08_mine", "1_a", "01_a copy"):
        write(profile.root, "print()", name)
    (profile.root / "notebooks" / "09_x.ipynb").write_text("{}")
    assert records.listed(profile) == ["01_a", "02_b", "10_j"]


def test_a_record_is_current_until_a_file_is_touched(profile):
    figure = profile.figures / "01_a" / "fig-1-1.svg"
    figure.parent.mkdir(parents=True)
    figure.write_bytes(b"<svg/>")
    assert records.outdated(profile, "01_a", "x") == "it was never made, or its record is lost"
    records.write(profile, "01_a", "x", records.outputs(profile, "01_a"), seconds=1.5)
    assert records.outdated(profile, "01_a", "x") is None
    assert records.outdated(profile, "01_a", "y") == "what it is made from has changed"
    figure.write_bytes(b"<svg!>")
    assert records.outdated(profile, "01_a", "x").endswith("01_a/fig-1-1.svg is damaged")
    figure.unlink()
    assert records.outdated(profile, "01_a", "x").endswith("01_a/fig-1-1.svg is lost")
    figure.mkdir()
    assert records.outdated(profile, "01_a", "x").endswith("01_a/fig-1-1.svg is lost")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "3", '{"sha256": "0"}', "\ufeff\x00"])
def test_a_damaged_record_is_no_record(profile, text):
    records.write(profile, "01_a", "x", [])
    file = records.record_file(profile, "01_a")
    file.write_text(text, encoding="utf-8")
    assert records.read(profile, "01_a") is None


def test_no_bit_of_a_record_can_change_unseen(profile):
    records.write(profile, "01_a", "x", [profile.root / "notebooks" / "01_a.py"], seconds=1.5)
    file = records.record_file(profile, "01_a")
    text, good = file.read_bytes(), records.read(profile, "01_a")
    for i in range(len(text)):
        file.write_bytes(text[:i] + bytes([text[i] ^ 1]) + text[i + 1 :])
        # Only the space between two entries may change.
        assert records.read(profile, "01_a") in (None, good)
    assert json.loads(text)["inputs"] == "x"
