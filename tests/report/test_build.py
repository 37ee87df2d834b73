"""The report of a small root: whole, offline, repeatable, and clear about what is missing."""

import base64
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pypdf
import pytest
from matplotlib.figure import Figure

from vaelib.profiles import ROOT, Profile
from vaelib.report import figures, records
from vaelib.report.build import build, main
from vaelib.report.durations import machine
from vaelib.report.pages import check_page
from vaelib.report.results import Results, damage
from vaelib.report.typeset import (
    Numbers,
    ReportError,
    exact,
    fill,
    fixed,
    integer,
    interval,
    percent,
    sig,
)

TEXT = r"""<# a comment #>
---
title: A small report
pagetitle: A small report
subtitle: Of two figures
abstract: About $\beta$.
---

# Introduction {#sec-introduction}

See [](#fig-1-1), [](#fig-2-1), [](#eq-1-1), [](#sec-sounds) and @kingma2013. It was
{{ r["01_first"].loss | sig(3) }} {#not-a-comment}.

::: {#eq-1-1}
$$\log p(x) = \sum_i x_i \log \hat x_i$$
:::

{{ figure("1.1") }}

{{ figure("2.1") }}

## Sounds {#sec-sounds}

{{ sounds("tones") }}

| Name | Value |
|:--|--:|
<% for name, value in r["02_second"].items() %>
| {{ name }} | {{ value | integer }} |
<% endfor %>

<% for c in claims %>
[{{ c.verdict }}]{.verdict .{{ c.kind }}} {{ claim(c.id).statement }}
<% endfor %>

[the notebook](notebooks/01_first.html)
"""
FIGURES = """
[[figure]]
number = "1.1"
title = "A line"
notebook = "01_first"
[[figure]]
number = "2.1"
title = 'Another "line"'
notebook = "02_second"
[[figure]]
number = "3.1"
title = "Later"
"""
CLAIMS = """
[[claim]]
id = "small"
chapter = "1"
statement = "The loss is small."
measure = "loss"
value = "01_first.loss"
below = 1
"""


def line() -> Figure:
    figure = Figure(figsize=(2, 1))
    figure.subplots().plot([0, 1, 0])
    return figure


def notebook(*cells: dict) -> str:
    return json.dumps({"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def code(source: str, *outputs: dict, tags: tuple[str, ...] = ()) -> dict:
    return {
        "cell_type": "code",
        "source": source,
        "metadata": {"tags": list(tags)},
        "outputs": list(outputs),
    }


def stream(name: str, text: str) -> dict:
    return {"output_type": "stream", "name": name, "text": [text]}


def display(**data: str) -> dict:
    kinds = {"png": "image/png", "html": "text/html", "text": "text/plain"}
    return {"output_type": "display_data", "data": {kinds[k]: v for k, v in data.items()}}


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A root with two executed notebooks, and its report."""
    root = tmp_path_factory.mktemp("made")
    profile = Profile("quick", root=root)
    (root / "reports").mkdir()
    for name in ("template.html", "template.typ", "style.css", "report.lua", "references.bib"):
        shutil.copy(ROOT / "reports" / name, root / "reports")
    shutil.copytree(ROOT / "reports" / "assets", root / "reports" / "assets")
    (root / "reports" / "report.md").write_text(TEXT)
    (root / "reports" / "figures.toml").write_text(FIGURES)
    (root / "reports" / "claims.toml").write_text(CLAIMS)
    first, second = (Results(n, profile, record=True) for n in ("01_first", "02_second"))
    first.add("loss", -1.5e-14)
    first.figure("1.1", line(), "A line of slope $\\beta$.")
    first.sound("tone", np.sin(np.arange(4410) * 0.1), 44100, "A tone", group="tones")
    first.save()
    second.add("n_sounds", 44800)
    second.figure("2.1", line(), "Another line.")
    second.save()
    png = base64.b64encode((profile.figures / "01_first/fig-1-1.png").read_bytes()).decode()
    audio = '<audio controls><source src="data:audio/wav;base64,AAAA"></audio>'
    profile.notebooks.mkdir()
    (profile.notebooks / "01_first.ipynb").write_text(
        notebook(
            {"cell_type": "markdown", "source": ["# First\n", "\n", "With $\\beta = 1$."]},
            code("n = 1", tags=("parameters",)),
            code("n = 20", tags=("injected-parameters",)),
            code("plot()", stream("stderr", "99%|###"), display(png=png, text="<Figure>")),
            code("print('``` <b>')", stream("stdout", "``` <b>\n")),
            code("listen()", display(html=audio, text="<Audio>")),
            code("1 / 0", {"output_type": "error", "traceback": ["\x1b[31mZeroDivision\x1b[0m"]}),
        )
    )
    (profile.notebooks / "02_second.ipynb").write_text(notebook(code("pass")))
    build(profile)
    return root


@pytest.fixture
def root(made, tmp_path) -> Path:
    """A copy of the root to break."""
    return Path(shutil.copytree(made, tmp_path / "root"))


@pytest.fixture
def page(made) -> str:
    return (made / "reports/quick/report.html").read_text()


def edit(root: Path, name: str, old: str, new: str) -> None:
    file = root / "reports" / name
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def build_error(root: Path) -> str:
    with pytest.raises(ReportError) as error:
        build(Profile("quick", root=root))
    return str(error.value)


# The page


def test_page_is_one_file_without_any_address(page):
    check_page(page, "report")
    assert not re.findall(r"https?:", page)
    assert re.findall(r"<link[^>]*>", page) == ['<link rel="icon" href="data:,">']
    assert "<script src" not in page
    assert "url(assets" not in page
    assert page.count("data:font/woff2;base64,") == 6


def test_every_due_figure_once_with_number_and_notebook(page):
    for number, name in (("1.1", "01_first"), ("2.1", "02_second")):
        identifier = f'<figure id="fig-{number.replace(".", "-")}">'
        assert page.count(identifier) == 1
        figure = page.split(identifier)[1].split("</figure>")[0]
        assert f"Figure&nbsp;{number}</span>" in figure
        assert 'src="data:image/svg+xml;base64,' in figure
        assert f'href="notebooks/{name}.html"' in figure
    assert 'alt="Another &quot;line&quot;"' in page


def test_large_drawing_is_shown_as_png(root, monkeypatch):
    monkeypatch.setattr(figures, "LARGEST_SVG", 100)
    build(Profile("quick", root=root))
    page = (root / "reports/quick/report.html").read_text()
    assert page.count("data:image/png;base64,") == 2
    assert "data:image/svg" not in page


def test_sounds_are_inside_the_page(page):
    (data,) = re.findall(r'<audio[^>]*src="data:audio/mpeg;base64,([^"]*)"', page)
    assert base64.b64decode(data)[:2] in (b"\xff\xfb", b"\xff\xf3", b"ID")


def test_references_fill_themselves(page):
    assert '<a href="#fig-1-1">Figure\N{NO-BREAK SPACE}1.1</a>' in page
    assert '<a href="#eq-1-1">(1.1)</a>' in page
    assert '<a href="#sec-sounds">Section\N{NO-BREAK SPACE}1.1</a>' in page
    assert '<span class="number">(1.1)</span>' in page
    assert "Kingma" in page


def test_mathematics_is_mathml_with_its_font(page):
    assert page.count("<math") >= 2
    assert 'font-family: "Maths"' in page
    # A function's name stands off from its letters.
    assert re.search(r"log</mi>(<mo>&#8289;</mo></mrow>)?<mspace", page)


def test_numbers_and_verdicts_are_filled_in(page):
    assert "\N{MINUS SIGN}1.50" in page
    assert "10<sup>\N{MINUS SIGN}14</sup>" in page
    assert "44\N{NARROW NO-BREAK SPACE}800" in page
    assert '<span class="verdict reproduced">reproduced</span> The loss is small.' in page
    assert "{#not-a-comment}" in page


def test_merged_results(made):
    text = (made / "reports/quick/results.json").read_text()
    assert json.loads(text) == {"01_first": {"loss": -1.5e-14}, "02_second": {"n_sounds": 44800}}
    assert text.index("01_first") < text.index("02_second")


def test_pdf_has_the_figures_and_numbers(made):
    reader = pypdf.PdfReader(made / "reports/quick/report.pdf")
    text = " ".join("".join(p.extract_text() for p in reader.pages).split())
    for words in ("Figure 1.1 A line of slope", "Figure 2.1", "(1.1)", "A tone", "44 800"):
        assert words in text
    assert reader.metadata.title == "A small report"
    assert "/CreationDate" not in reader.metadata


def test_same_inputs_give_the_same_bytes(made, root):
    folders = [path / "reports/quick" for path in (made, root)]
    names = ("report.html", "report.pdf", "results.json", "notebooks/01_first.html")
    for name in names:
        (folders[1] / name).unlink()
    build(Profile("quick", root=root))
    for name in names:
        assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes(), name


# The pages of the notebooks


def test_notebook_page_is_offline_and_tells_what_ran(made):
    page = (made / "reports/quick/notebooks/01_first.html").read_text()
    check_page(page, "page")
    assert not re.findall(r"https?:", page)
    assert "<math" in page
    assert 'src="data:image/png;base64,' in page
    assert 'src="data:audio/wav;base64,AAAA"' in page
    assert "The parameters of this run" in page
    assert "99%" not in page
    assert "&lt;Figure&gt;" not in page
    assert "<pre>``` &lt;b&gt;</pre>" in page
    assert "<pre>ZeroDivision</pre>" in page
    assert 'href="../report.html"' in page


def test_notebook_output_that_loads_from_elsewhere(root):
    file = root / "reports/quick/notebooks/02_second.ipynb"
    file.write_text(notebook(code("x", display(html='<script src="//cdn.example/x.js"></script>'))))
    assert "02_second would load //cdn.example/x.js" in build_error(root)


def test_missing_notebook(root):
    (root / "reports/quick/notebooks/02_second.ipynb").unlink()
    assert re.search(r"executed notebook .*02_second\.ipynb is missing", build_error(root))


@pytest.mark.parametrize(
    ("element", "words"),
    [
        ('<img src="https://example.org/x.png">', "would load https://example.org/x.png"),
        ('<img src="figure.png">', "would load figure.png"),
        ('<link rel="stylesheet" href="//example.org/x.css">', "would load //example.org/x.css"),
        ("<style>a{background:url(http://example.org/x)}</style>", "would load url(http://example"),
        ('<p style="background:url(//example.org/x)">', "would load background:url(//example"),
        ('<a href="#nothing">x</a>', "links to #nothing"),
        ('<a href="nothing.html">x</a>', "links to nothing.html"),
    ],
)
def test_check_page(tmp_path, element, words):
    with pytest.raises(ReportError) as error:
        check_page(f"<p id=a><a href='#a'>a</a>{element}", "page", tmp_path)
    assert words in str(error.value)


# What is missing or wrong


@pytest.mark.parametrize(
    ("file", "notebook"),
    [
        ("figures/02_second/fig-2-1.svg", "02_second"),
        ("figures/02_second/fig-2-1.png", "02_second"),
        ("sounds/01_first/tone.mp3", "01_first"),
    ],
)
def test_a_figure_or_sound_that_is_missing_or_damaged_is_named_with_what_to_run(
    root, file, notebook
):
    profile, part = Profile("quick", root=root), root / "reports/quick" / file
    again = f"{notebook}.ipynb and run the notebook again, make quick"
    content = bytearray(part.read_bytes())
    content[len(content) // 2] ^= 1
    part.write_bytes(content)
    assert damage(profile, notebook) == f"{part} is not what the notebook wrote"
    words = build_error(root)
    assert f"{part} is not what the notebook wrote: delete" in words and words.endswith(again)
    part.unlink()
    assert damage(profile, notebook) == f"{part} is missing"
    assert build_error(root).endswith(again)
    assert [damage(profile, n) for n in ("01_first", "02_second") if n != notebook] == [""]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("44800", "44801"),
        ("Another line.", "Another lime."),
        ('"sounds": []', '"sounds": [], "more": 1'),
        ("{", "["),
        ('"digest"', '"digestion"'),
        ("", ""),
    ],
)
def test_a_results_file_that_a_hand_has_changed(root, old, new):
    file = root / "reports/quick/results/02_second.json"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1) if old else "")
    words = build_error(root)
    assert words.startswith(f"{file} is not ") and words.endswith(
        "run the notebook again, make quick"
    )


def test_figure_that_was_not_drawn(root):
    (root / "reports/quick/results/02_second.json").unlink()
    assert build_error(root).startswith("figure 2.1 was not drawn: run the notebook 02_second")


def test_figure_that_is_not_listed(root):
    edit(root, "figures.toml", 'number = "2.1"', 'number = "2.2"')
    assert "02_second draws figure 2.1, which figures.toml does not list" in build_error(root)


def test_figure_listed_for_another_notebook(root):
    edit(root, "figures.toml", 'notebook = "02_second"', 'notebook = "01_first"')
    assert "02_second draws figure 2.1, which figures.toml does not list" in build_error(root)


@pytest.mark.parametrize("times", [0, 2])
def test_figure_that_is_not_shown_once(root, times):
    edit(root, "report.md", '{{ figure("2.1") }}', '{{ figure("2.1") }}\n\n' * times)
    assert f"shows figure 2.1 {times} times" in build_error(root)


def test_figure_that_is_not_due(root):
    edit(root, "report.md", '{{ figure("2.1") }}', '{{ figure("3.1") }}')
    assert "report.md, line 20: figure 3.1 is not drawn" in build_error(root)


def test_unknown_group_of_sounds(root):
    edit(root, "report.md", 'sounds("tones")', 'sounds("noises")')
    assert "no notebook records sounds of the group 'noises'" in build_error(root)


def test_unknown_number_is_named_with_its_line(root):
    edit(root, "report.md", '["01_first"].loss', '["01_first"].los')
    words = build_error(root)
    assert words == ("report.md, line 12: there is no result 01_first.los (did you mean loss?)")


def test_unknown_name_and_claim(root):
    edit(root, "report.md", "claim(c.id)", "claim('large')")
    assert "there is no claim 'large'" in build_error(root)
    edit(root, "report.md", "claim('large').statement", "nothing")
    assert re.search(r"report\.md, line \d+: 'nothing' is undefined", build_error(root))


def test_syntax_error_in_the_text(root):
    edit(root, "report.md", "<% endfor %>", "")
    assert re.search(r"report\.md, line \d+: .*endfor", build_error(root))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("[](#fig-1-1)", "[](#fig-3-1)", "report.md links to #fig-3-1"),
        ("[](#sec-sounds)", "[](#sec-none)", "report.md links to #sec-none"),
        ("01_first.html", "03_third.html", "report.md links to notebooks/03_third.html"),
        ("@kingma2013", "@kingma2031", "kingma2031"),
        (r"\hat x_i", r"\hut x_i", "hut"),
    ],
)
def test_dead_links_and_what_pandoc_does_not_understand(root, old, new, words):
    edit(root, "report.md", old, new)
    assert words in build_error(root)


def test_an_error_leaves_the_former_report(root):
    report = root / "reports/quick/report.html"
    before = report.read_bytes()
    edit(root, "report.md", "[](#fig-1-1)", "[](#fig-3-1)")
    build_error(root)
    assert report.read_bytes() == before


# The command


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--profile", "huge"], "there is no profile 'huge'"),
        (["--profile", "paper"], "there are no results in .*: run make report PROFILE=paper"),
    ],
)
def test_command_says_one_sentence(root, arguments, words):
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--root", str(root)])
    assert re.fullmatch(f"report: {words}.*", stop.value.code)


def test_durations_and_machine_are_told_and_enter_no_result(root, made):
    report = root / "reports/quick"
    took = {"seconds": 7.5, "peak_memory_mb": 512}
    records.write(Profile("quick", root=root), "02_second", "", [], **took)
    loop = "<% for d in durations %>{{ d.notebook }} [{{ d.seconds }} s]{.duration} "
    loop += "[{{ d.peak_memory_mb }} MB]{.memory}<% endfor %>, on {{ machine }}\n\n"
    edit(root, "report.md", "[the notebook]", loop + "[the notebook]")
    build(Profile("quick", root=root))
    page = (report / "report.html").read_text()
    spans = '<span class="duration">7.5 s</span> <span class="memory">512 MB</span>, on '
    assert f"<p>02_second {spans}" in page
    assert page.split(spans)[1].split(" GiB of memory, ")[0] in machine()
    name = "reports/quick/results.json"
    assert (root / name).read_bytes() == (made / name).read_bytes()


def test_folder_that_cannot_be_written(root):
    # A folder under the report's name cannot be replaced, whoever asks.
    (root / "reports/quick/results.json").unlink()
    (root / "reports/quick/results.json").mkdir()
    with pytest.raises(SystemExit) as stop:
        main(["--profile", "quick", "--root", str(root)])
    assert re.fullmatch(r"report: .*cannot write .*results\.json.*", stop.value.code)


def test_command_runs_without_jax(root):
    command = (
        "import sys, vaelib.report.build; "
        f"vaelib.report.build.main(['--profile', 'quick', '--root', {str(root)!r}]); "
        "assert 'jax' not in sys.modules and 'matplotlib' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "report.pdf" in done.stdout


# Numbers and the committed lists


def test_filters():
    thin, minus = "\N{NARROW NO-BREAK SPACE}", "\N{MINUS SIGN}"
    assert sig(0) == "0"
    assert sig(0.012345) == "0.0123"
    assert sig(12345, 3) == f"12{thin}300"
    assert sig(999.9, 3) == "1000"
    assert sig(-1.5e-14, 2) == f"{minus}1.5{thin}×{thin}10^{minus}14^"
    assert sig(1e-13, 1) == f"10^{minus}13^"
    assert sig(None) == "\N{EN DASH}"
    assert sig(Numbers({"value": 0.5, "low": 0.4, "high": 0.6}), 1) == "0.5"
    assert exact(0.1 + 0.2) == "0.3"
    assert exact(44800) == f"44{thin}800"
    assert fixed(-2.345, 1) == f"{minus}2.3"
    assert fixed(-0.0001, 1) == "0.0"
    assert integer(1234567) == f"1{thin}234{thin}567"
    assert integer(1024) == "1024"
    assert percent(0.9987, 1) == f"99.9{thin}%"
    assert interval(Numbers({"value": 0.5, "low": 0.4, "high": 0.6}), 1) == "0.5 [0.4, 0.6]"
    with pytest.raises(ReportError, match="a number is needed here, not 'x'"):
        sig("x")


def test_fill_names_a_missing_text(tmp_path):
    with pytest.raises(ReportError, match=r"there is no .*report\.md"):
        fill(tmp_path / "report.md")


def test_figure_list_holds_every_figure_of_2017():
    listed = tomllib.loads((ROOT / "reports/figures.toml").read_text())["figure"]
    old = [f["number"] for f in listed if not f.get("new")]
    chapters = {"1": 1, "2": 3, "3": 3, "4": 5, "A": 6}
    assert old == [f"{c}.{i}" for c, n in chapters.items() for i in range(1, n + 1)]


def test_assets_are_small_and_licensed():
    assets = list((ROOT / "reports/assets").iterdir())
    assert "OFL.txt" in [a.name for a in assets]
    assert sum(a.stat().st_size for a in assets) < 500_000


@pytest.mark.parametrize("size", [6.9, 7.0])
def test_a_text_that_print_cannot_show_is_refused(root, size):
    figure = Figure()
    ax = figure.subplots()
    ax.set_title("large", fontsize=20)
    ax.tick_params(labelsize=size)
    results = Results("03_third", Profile("quick", root=root), record=False)
    if size < 7:
        with pytest.raises(ValueError, match=r"figure 9.9 has texts under 7 pt: '0.0'"):
            results.figure("9.9", figure, "small")
    else:
        results.figure("9.9", figure, "small")
        with pytest.raises(ValueError, match="twice"):
            results.figure("9.9", figure, "small")
