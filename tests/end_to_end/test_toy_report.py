"""A toy report from end to end: what runs after an edit, damage, a kill, and under any settings."""

import json
import os
import re
import shutil
import signal
import time

import nbformat
import pytest

from tests.end_to_end.conftest import victims, wait_until
from vaelib.report import plans, records

BOTH = ["01_train", "02_latents", "the page"]

PLOTS, THICKER = "vaelib/report/plots.py", ('"axes.linewidth": 0.7', '"axes.linewidth": 2')


def edit(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def flip(file):
    """Flip a bit in the middle of a file."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


# -- what runs, and what does not


def test_every_notebook_has_one_line_with_its_place_and_what_it_took(toy):
    lines = toy.first.stdout.splitlines()
    assert sorted(line.partition(": ")[0] for line in lines[:-2]) == [
        "01_train (1 of 2)",
        "02_latents (2 of 2)",
    ]
    assert lines[-2].startswith("the page: ") and lines[-1] == "open reports/quick/report.html"
    assert all(line.endswith(" s") for line in lines[:-1])
    # No bar and no warning in a log.
    assert toy.first.stderr == ""
    assert (toy.profile.reports / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_notebook_shows_the_drawing_that_is_recorded_and_no_other(toy):
    cells = nbformat.read(toy.profile.notebooks / "01_train.ipynb", 4).cells
    data = [o.data for cell in cells for o in cell.get("outputs", []) if "data" in o]
    pictures = [d[mime] for d in data for mime in d if mime.startswith("image/")]
    assert pictures == [(toy.profile.figures / "01_train/fig-1-1.svg").read_text("utf-8")]


def test_nothing_runs_when_nothing_changed(toy):
    before = toy.stamps()
    done = toy.make()
    assert (toy.ran(done), done.stderr) == ([], "")
    assert toy.stamps() == before


def test_an_edited_plot_redraws_here_alone_without_training(copy_of_toy, toy):
    """A copied checkout reports by its own code."""
    before, made = copy_of_toy.stamps(), copy_of_toy.made()
    edit(copy_of_toy.root / PLOTS, *THICKER)
    assert copy_of_toy.ran(copy_of_toy.make()) == BOTH
    after = copy_of_toy.made()
    changed = {name for name in after if after[name] != made[name]}
    assert "reports/quick/figures/02_latents/fig-2-1.svg" in changed
    assert not [name for name in changed if name.endswith("results.json")]
    written = {name for name, t in copy_of_toy.stamps().items() if t != before.get(name)}
    assert not [name for name in written if name.startswith("data/")]
    assert toy.made() == made


def test_an_edited_loss_retrains_what_depends_on_it_and_nothing_else(copy_of_toy):
    """The edit changes no number, so that everything is the same bytes but the runs' names."""
    before = copy_of_toy.made()
    edit(copy_of_toy.root / "vaelib/losses.py", "return -0.5 * jnp", "return -0.5 * 1.0 * jnp")
    assert copy_of_toy.ran(copy_of_toy.make()) == ["01_train", "the page"]
    after = copy_of_toy.made()
    assert before.keys() < after.keys()
    assert {name: after[name] for name in before} == before
    new = sorted(after.keys() - before.keys())
    old = [name for name in before if name.startswith("data/")]
    assert len(new) == len(old) == 2
    assert [after[name] for name in new]


def test_runs_of_several_notebooks_are_trained_together_first(copy_of_toy):
    """The second has a run of the first, one of its own and one that overflows; a third fails."""
    first, made = copy_of_toy.root / "notebooks/01_train.py", copy_of_toy.made()
    head, _, _ = first.read_text("utf-8").partition("# %%\nruns =")
    head = head.replace('Results("01_train"', 'Results("03_more"').replace("range(2)", "(1, 2)")
    lost = '"lost": RECIPES["2017"].plan(1e4 * x, x, 2, activation="relu", **how),\n    "one"'
    head = head.replace('"one"', lost)
    tail = '# %%\nfit_all(plans, profile)\nresults.add("one", 1.0)\nresults.save()\n'
    (copy_of_toy.root / "notebooks/03_more.py").write_text(head + tail, "utf-8")
    failing = head.replace("03_more", "04_fails").replace("x = np", "x = nobody")
    (copy_of_toy.root / "notebooks/04_fails.py").write_text(failing + tail, "utf-8")
    shutil.rmtree(copy_of_toy.profile.runs)
    edit(first, "Two runs", "2 runs")
    done = copy_of_toy.make()
    assert "04_fails failed in cell" in done.stderr and "nobody" in done.stderr
    assert re.search(r"^the models: 4 trained in \d+ s$", done.stdout, re.MULTILINE)
    assert plans.seconds(copy_of_toy.profile) > 0
    # The notebooks found the runs, which are the bytes that they train themselves.
    after = copy_of_toy.made()
    runs = {name for name in made if name.endswith(".safetensors")}
    assert len(runs) == 2 and all(after[name] == made[name] for name in runs)
    assert copy_of_toy.hidden() == []
    records = [copy_of_toy.profile.notebooks / f"{n}.record.json" for n in ("01_train", "03_more")]
    assert all(record.exists() for record in records)


def test_an_edited_comment_a_touched_file_and_a_date_in_the_future_run_nothing(copy_of_toy):
    losses = copy_of_toy.root / "vaelib/losses.py"
    losses.write_text("# A comment.\n" + losses.read_text(encoding="utf-8"), encoding="utf-8")
    tomorrow = time.time() + 86_400
    for file in (losses, copy_of_toy.root / "notebooks/01_train.py", copy_of_toy.root / "Makefile"):
        os.utime(file, (tomorrow, tomorrow))
    assert copy_of_toy.ran(copy_of_toy.make()) == []


def test_an_edited_text_or_claim_builds_the_page_alone(copy_of_toy):
    edit(copy_of_toy.root / "reports/report.md", "# Results", "# Other results")
    assert copy_of_toy.ran(copy_of_toy.make()) == ["the page"]
    assert "Other results" in (copy_of_toy.profile.reports / "report.html").read_text("utf-8")


def test_an_edited_notebook_runs_and_what_a_removed_one_left_is_forgotten(copy_of_toy):
    edit(copy_of_toy.root / "notebooks/02_latents.py", "A rectified sine.", "A sine, rectified.")
    assert copy_of_toy.ran(copy_of_toy.make()) == ["02_latents", "the page"]
    shutil.move(
        copy_of_toy.root / "notebooks/02_latents.py", copy_of_toy.root / "notebooks/03_latents.py"
    )
    edit(copy_of_toy.root / "notebooks/03_latents.py", "02_latents", "03_latents")
    edit(copy_of_toy.root / "reports/figures.toml", "02_latents", "03_latents")
    assert copy_of_toy.ran(copy_of_toy.make()) == ["03_latents", "the page"]
    assert [name for name in copy_of_toy.made() if "02_latents" in name] == []


def test_stray_files_among_the_notebooks_do_not_matter(copy_of_toy):
    folder = copy_of_toy.root / "notebooks"
    (folder / "08_mine.py").write_text("# %%\n1 / 0\n")
    (folder / "scratch.py").write_text("def")
    (folder / "01_train.ipynb").write_text("{}")
    (folder / "02_latents copy.py").write_text((folder / "02_latents.py").read_text("utf-8"))
    (folder / "09_mine").mkdir()
    (folder / ".ipynb_checkpoints").mkdir()
    assert copy_of_toy.ran(copy_of_toy.make()) == []


# -- damage


def empty(file):
    file.write_bytes(b"")


DAMAGE = {
    "a flipped bit in an SVG": ("figures/02_latents/fig-2-1.svg", flip),
    "a flipped bit in a sound": ("sounds/01_train/tone.mp3", flip),
    "a lost figure": ("figures/02_latents/fig-2-1.svg", os.unlink),
    "an emptied sound": ("sounds/01_train/tone.mp3", empty),
    "an edited caption": ("results/02_latents.json", lambda f: edit(f, "A rectified", "A")),
    "a changed number": ("results/01_train.json", flip),
    "an edited output": ("notebooks/01_train.ipynb", lambda f: edit(f, "latents active", "active")),
    "a lost notebook": ("notebooks/02_latents.ipynb", os.unlink),
    "an emptied record": ("notebooks/02_latents.record.json", empty),
    "a lost record": ("notebooks/01_train.record.json", os.unlink),
    "a damaged page": ("report.html", flip),
    "a lost PDF": ("report.pdf", os.unlink),
    "changed numbers of the page": ("results.json", flip),
    "a lost page of a notebook": ("notebooks/01_train.html", os.unlink),
    "an emptied record of the page": ("notebooks/report.record.json", empty),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_every_kind_of_damage_is_noticed(copy_of_toy, what):
    name, damage = DAMAGE[what]
    profile = copy_of_toy.profile
    inputs = {n: records.read(profile, n)["inputs"] for n in ("01_train", "02_latents", "report")}
    damage(profile.reports / name)
    whose = next((n for n in inputs if n in name and "html" not in name), "report")
    assert [n for n in inputs if records.outdated(profile, n, inputs[n])] == [whose]


@pytest.mark.parametrize(
    ("names", "folders", "reruns"),
    [
        (["a damaged page", "a lost PDF", "changed numbers of the page"], [], []),
        (["a flipped bit in an SVG", "an edited caption"], [], BOTH[1:2]),
        (
            ["an edited output", "a lost record", "a lost notebook", "an emptied sound"],
            ["results", "figures"],
            BOTH[:2],
        ),
    ],
)
def test_damage_is_made_good_without_training(copy_of_toy, names, folders, reruns):
    good, stamps = copy_of_toy.made(), copy_of_toy.stamps()
    for name, damage in (DAMAGE[name] for name in names):
        damage(copy_of_toy.profile.reports / name)
    for folder in folders:
        shutil.rmtree(copy_of_toy.profile.reports / folder)
    ran = copy_of_toy.ran(copy_of_toy.make())
    # Should a notebook take as long as before, to the tenth of a second, the page stays current.
    assert [name for name in ran if name != "the page"] == reruns
    assert reruns or ran == ["the page"]
    assert copy_of_toy.made() == good
    assert copy_of_toy.ran(copy_of_toy.make()) == []
    written = {name for name, t in copy_of_toy.stamps().items() if t != stamps.get(name)}
    assert not [name for name in written if name.startswith("data/")]


def test_a_failed_build_deletes_nothing_and_the_next_one_completes(copy_of_toy):
    page, pdf = (copy_of_toy.profile.reports / f"report.{form}" for form in ("html", "pdf"))
    before = page.read_bytes(), pdf.read_bytes()
    text = copy_of_toy.root / "reports/report.md"
    edit(text, "# Results", "{{ nothing }} # Results")
    done = copy_of_toy.make()
    assert done.returncode == 2
    assert [line for line in done.stderr.splitlines() if not line.startswith("make")] == [
        "error: report.md, line 8: 'nothing' is undefined"
    ]
    assert (page.read_bytes(), pdf.read_bytes()) == before
    edit(text, "{{ nothing }} # Results", "# Results")
    assert copy_of_toy.ran(copy_of_toy.make()) == []


def test_a_failing_cell_is_one_sentence_and_what_was_good_stays(copy_of_toy):
    before = copy_of_toy.made()
    notebook = copy_of_toy.root / "notebooks/02_latents.py"
    edit(notebook, "results.save()", "raise ValueError('no sine')")
    done = copy_of_toy.make()
    assert done.returncode == 2
    assert "error: 02_latents failed in cell 4: ValueError: no sine (see " in done.stderr
    assert "Traceback" not in done.stderr
    failed = "reports/quick/notebooks/02_latents.failed.ipynb"
    assert {k: v for k, v in copy_of_toy.made().items() if k != failed} == before
    edit(notebook, "raise ValueError('no sine')", "results.save()")
    assert copy_of_toy.ran(copy_of_toy.make()) == []


def test_an_error_in_the_last_notebook_is_said_before_the_first_runs(copy_of_toy):
    edit(copy_of_toy.root / "notebooks/01_train.py", "# 1. Training", "# 1. Learning")
    edit(copy_of_toy.root / "notebooks/02_latents.py", "import numpy", "import import numpy")
    done = copy_of_toy.make()
    assert (done.returncode, done.stdout) == (2, "")
    assert "02_latents.py, line 14, is no Python: invalid syntax" in done.stderr


# -- kills


@pytest.fixture
def unmade(checkout_at, tmp_path):
    """The toy's sources."""
    return checkout_at(tmp_path / "unmade")


def test_killed_in_every_way_it_completes_to_the_same_bytes(unmade, toy):
    """Make, runner and kernel are killed in turn, while it trains and after a run was kept."""
    runs = unmade.profile.runs
    moments = {
        "kernel": lambda: victims(unmade)["trainer"],
        "make": lambda: victims(unmade)["kernel"],
        "runner": lambda: list(runs.glob("[!.]*.safetensors")),
    }
    for victim, moment in moments.items():
        process = unmade.start()
        wait_until(moment)
        os.kill(victims(unmade)[victim], signal.SIGKILL)
        done = unmade.end(process)
        assert done.returncode != 0, (victim, done.stdout)
        if victim == "kernel":
            assert "its process died, with" in done.stderr and ".failed.ipynb" in done.stderr
        # Who is left ends by itself: nothing goes on without the one who asked for it.
        wait_until(lambda: not unmade.processes(), 30)
    # The second notebook, which waits for no run, may have been done before.
    assert {"01_train", "the page"} <= set(unmade.ran(unmade.make()))
    assert unmade.hidden() == []
    assert unmade.made() == toy.made()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupted_make_ends_in_order(unmade, number):
    process = unmade.start()
    wait_until(lambda: victims(unmade)["kernel"])
    os.kill(victims(unmade)["runner"], number)
    _, err = process.communicate()
    assert process.returncode != 0
    assert "interrupted: run the same command again to go on" in err
    assert "Traceback" not in err
    wait_until(lambda: not unmade.processes(), 30)
    assert unmade.hidden() == []


def test_two_makes_at_once_make_it_once(toy):
    assert toy.second.stdout.splitlines() == [
        "the report is being made by another command: waiting for it",
        "open reports/quick/report.html",
    ]
    assert toy.first.stdout.splitlines()[-1] == "open reports/quick/report.html"


# -- settings of the user's


def polluted(folder):
    """Write a kernel, a start-up file, a style and another vaelib, each of which would tell."""
    home = folder / "home"
    spec = home / ".local/share/jupyter/kernels/python3"
    spec.mkdir(parents=True)
    argv = ["/bin/false", "{connection_file}"]
    kernel = {"argv": argv, "display_name": "Python 3", "language": "python"}
    (spec / "kernel.json").write_text(json.dumps(kernel))
    startup = home / ".ipython/profile_default/startup"
    startup.mkdir(parents=True)
    (startup / "00.py").write_text("import numpy; numpy.sin = numpy.cos")
    style = "lines.linewidth: 9\naxes.facecolor: red\nsavefig.dpi: 10\n"
    for place in (home / ".config/matplotlib", folder / "style"):
        place.mkdir(parents=True)
        (place / "matplotlibrc").write_text(style)
    other = folder / "other/vaelib"
    other.mkdir(parents=True)
    (other / "__init__.py").write_text("raise ImportError('another vaelib')")
    return home


NUMBERS = {
    "JAX_ENABLE_X64": "1",
    "JAX_DEFAULT_PRNG_IMPL": "rbg",
    "JAX_DEFAULT_MATMUL_PRECISION": "bfloat16",
    "JAX_DISABLE_JIT": "1",
    "JAX_DEBUG_NANS": "1",
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false --xla_cpu_enable_fast_math=true "
    "--xla_force_host_platform_device_count=3",
    "NPROC": "4",
    **{f"{library}_NUM_THREADS": "3" for library in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")},
}
ASCII = {
    "LC_ALL": "C",
    "LANG": "C",
    "PYTHONUTF8": "0",
    "PYTHONIOENCODING": "ascii",
    "TZ": "Asia/Kathmandu",
}
GERMAN = {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "TZ": "Europe/Berlin"}
HOME = {
    "HOME": "{folder}/home",
    "JUPYTER_PATH": "{folder}/home/.local/share/jupyter",
    "IPYTHONDIR": "{folder}/home/.ipython",
    "MATPLOTLIBRC": "{folder}/style",
    "MPLBACKEND": "TkAgg",
}
PYTHON = {
    "PYTHONPATH": "{folder}/other",
    "PYTHONSAFEPATH": "1",
    "PYTHONHOME": "/nowhere",
    "PYTHONSTARTUP": "/nowhere.py",
    "PYTHONHASHSEED": "7",
    "PYTHONOPTIMIZE": "2",
    "PYTHONWARNINGS": "error",
}
# A report takes half a minute: each has several of them.
HOSTILE = {
    "numbers of JAX, threads and an ASCII locale on one core": NUMBERS | ASCII,
    "a home, Python and a German locale on two cores, blanks and umlauts in the path": HOME
    | PYTHON
    | GERMAN,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_setting_of_the_user_reaches_a_byte(case, checkout_at, toy, tmp_path):
    """Results, figures, sounds, notebooks and trained runs are the same bytes in every case."""
    root = tmp_path / ("Ein Ordner für $ 'Töne'" if "umlauts" in case else "root")
    checkout = checkout_at(root)
    polluted(tmp_path)
    settings = {k: v.format(folder=tmp_path) for k, v in HOSTILE[case].items()}
    cores = sorted(os.sched_getaffinity(0))[: 1 if "one core" in case else 2]
    done = checkout.make(prefix=("taskset", "-c", ",".join(map(str, cores))), **settings)
    assert checkout.ran(done) == BOTH
    # A shell may say that a locale is not installed.
    assert [line for line in done.stderr.splitlines() if "setlocale" not in line] == []
    ours, theirs = checkout.made(), toy.made()
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert not [name for name, content in ours.items() if str(root).encode() in content]


def test_a_missing_device_is_one_sentence_before_any_work(copy_of_toy):
    shutil.rmtree(copy_of_toy.profile.reports)
    done = copy_of_toy.make(JAX_PLATFORMS="cuda")
    assert (done.returncode, done.stdout) == (2, "")
    assert "error: JAX_PLATFORMS=cuda names a device that JAX does not find here" in done.stderr
    assert not list(copy_of_toy.profile.reports.iterdir())
