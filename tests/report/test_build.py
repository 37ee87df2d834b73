"""The report of a small root: whole, offline, repeatable, and clear about what is missing."""

import base64
import errno
import hashlib
import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pypdf
import pytest
from matplotlib.figure import Figure

from vaelib.profiles import ROOT, Profile
from vaelib.report import figures, records
from vaelib.report.build import build, read_results
from vaelib.report.durations import machine
from vaelib.report.offline import check_page
from vaelib.report.results import Results
from vaelib.report.typeset import ReportError

MADE = ("report.html", "report.pdf", "results.json", "claims.json", "notebooks/01_first.html")
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
numbers = [{ of = "01_first.loss" }]
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
population = "one run"
reason = "1 is a round number"
criterion = {measure = "loss", value = "01_first.loss", below = 1}
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
    drawn = io.BytesIO()
    line().savefig(drawn, format="png")
    png = base64.b64encode(drawn.getvalue()).decode()
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
    return (made / "reports/quick/report.html").read_text(encoding="utf-8")


def edit(root: Path, name: str, old: str, new: str) -> None:
    file = root / "reports" / name
    text = file.read_text(encoding="utf-8")
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


def test_the_page_has_a_policy_that_allows_its_own_script_alone(page):
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules.pop("script-src") == f"'sha256-{digest}'"
    assert rules.pop("style-src") == "'unsafe-inline'"
    assert {rules.pop(f"{kind}-src") for kind in ("img", "media", "font")} == {"data:"}
    assert rules == dict.fromkeys(("default-src", "base-uri", "form-action"), "'none'")


def test_captions_and_strings_are_text(root):
    profile = Profile("quick", root=root)
    hostile = r"a <b and c> d, \alpha *x* [y](z) @nobody {#id} 10^5^ ~~s~~ `c` & &amp; -- $"
    results = Results("02_second", profile, record=True)
    results.add("n_sounds", 44800)
    results.figure("2.1", line(), f"{hostile} but $\\beta_1$ and\n# no heading")
    results.save()
    results = Results("01_first", profile, record=True)
    results.add("loss", -1.5e-14)
    results.figure("1.1", line(), r"1. no list $\hut{x}$")
    tone = np.sin(np.arange(4410) * 0.1)
    results.sound("x", tone, 44100, f"- {hostile}", group="tones")
    results.sound("y", tone, 44100, "the original", group="tones", reference=True)
    results.save()
    edit(root, "claims.toml", '"The loss is small."', f"'{hostile}'")
    edit(root, "figures.toml", "'Another \"line\"'", f"'{hostile} \"q\"'")
    build(profile)
    page = (root / "reports/quick/report.html").read_text(encoding="utf-8")
    shown = html.escape(hostile, quote=False)
    caption = page.split('<figure id="fig-2-1">')[1].split("<figcaption>")[1].split("</fig")[0]
    assert f"</span> {shown} but <math" in caption and "# no heading <a" in caption
    assert r"</span> 1. no list $\hut{x}$ <a" in page
    found = re.findall(r'class="sound[^"]*"><figcaption>(.*?)</figcaption>', page, re.DOTALL)
    heard = [" ".join(caption.split()) for caption in found]
    assert heard == ['<span class="label">Reference</span> the original', f"- {shown}"]
    assert f"reproduced</span> {shown}" in page
    assert f'<img alt="{html.escape(hostile)} &quot;q&quot;"' in page
    pdf = pypdf.PdfReader(root / "reports/quick/report.pdf")
    text = " ".join("".join(p.extract_text() for p in pdf.pages).split())
    assert r"a <b and c> d, \alpha *x* [y](z) @nobody {#id} 10^5^ ~~s~~ `c` & &amp;" in text


@pytest.mark.parametrize("file", ["/etc/passwd", "sounds/../../x", "results/01_first.json"])
def test_only_what_a_notebook_recorded_is_put_into_the_page(root, file):
    edit(root, "report.md", '{{ sounds("tones") }}', f"::: sounds\n- [x]({file})\n:::")
    assert f"{file} is neither in figures/ nor in sounds/" in build_error(root)


def test_what_is_wide_scrolls_in_a_named_box(page):
    for name in ("Table of Name, Value", "Equation 1.1", "Figure 1.1"):
        assert re.search(
            rf'<div class="[a-z]+" tabindex="0" role="group" aria-label="{name}"', page
        )


def test_the_page_is_easy_to_walk(page):
    assert '<html lang="en">' in page and '<a class="skip" href="#text">' in page
    assert '<main id="text">' in page
    assert '<meta name="description" content="A small report: Of two figures">' in page
    assert re.search(r'<h2[^>]*>.*?Sounds <a class="anchor" href="#sec-sounds"', page)
    assert page.count("<img ") == page.count('loading="lazy"') == 2


def test_a_large_drawing_is_kept_and_shown_as_png(root, monkeypatch):
    profile = Profile("quick", root=root)
    monkeypatch.setattr("vaelib.report.results.LARGEST_SVG", 100)
    results = Results("02_second", profile, record=True)
    results.figure("2.1", line(), "A large line.")
    results.save()
    shown = figures.Figures(profile, read_results(profile)).figure("2.1")
    assert 'image="figures/02_second/fig-2-1.png"' in shown
    assert [f.name for f in (profile.figures / "02_second").iterdir()] == ["fig-2-1.png"]


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
    text = (made / "reports/quick/results.json").read_text(encoding="utf-8")
    same = dict.fromkeys(("verdict", "half", "twice"), "reproduced")
    assert json.loads(text) == {
        "01_first": {"loss": -1.5e-14},
        "02_second": {"n_sounds": 44800},
        "verdicts": {"small": same | {"rests_on": ""}},
    }
    assert text.index("01_first") < text.index("02_second")


def test_claims_are_kept_for_programs(made):
    (claim,) = json.loads((made / "reports/quick/claims.json").read_text(encoding="utf-8"))
    (setting,) = claim.pop("settings")
    assert claim.items() >= {
        ("id", "small"),
        ("chapter", "1"),
        ("statement", "The loss is small."),
        ("population", "one run"),
        ("verdict", "reproduced"),
        ("depends_on", None),
    }
    assert claim["rule"] == {"measure": "loss", "scale": "ratio", "below": 1.0}
    assert (setting["result"], setting["numbers"]) == ("01_first.loss", -1.5e-14)
    assert setting["answer"] == "holds"
    assert setting["readings"][0]["shown"] == "\N{MINUS SIGN}1.50×10^\N{MINUS SIGN}14".replace(
        "×", "\N{NARROW NO-BREAK SPACE}×\N{NARROW NO-BREAK SPACE}"
    )


def test_a_figure_has_its_numbers(page):
    numbers = page.partition("<summary>Numbers of figure 1.1</summary>")[2].partition("</details>")
    assert "<td>\N{MINUS SIGN}1.5e\N{MINUS SIGN}14</td>" in numbers[0]
    assert page.count('<details class="numbers">') == 1


def test_a_picture_has_its_room_before_it_is_there(page, made):
    drawn = (made / "reports/quick/figures/01_first/fig-1-1.svg").read_text()
    width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', drawn).groups())
    assert f'<img alt="A line" width="{width:.0f}" height="{height:.0f}" loading="lazy"' in page


def test_a_figure_names_the_sounds_of_its_panels(root):
    listed = 'panels = [{name = "tone", at = [20, 5.5]}]'
    edit(root, "figures.toml", 'title = "A line"', f'title = "A line"\n{listed}')
    build(Profile("quick", root=root))
    page = (root / "reports/quick/report.html").read_text(encoding="utf-8")
    assert page.count('data-panels="tone 20 5.5"') == page.count('<audio id="sound-tone"') == 1
    edit(root, "figures.toml", '"tone"', '"tune"')
    assert "figure 1.1 plays tune, which is no sound" in build_error(root)


def test_pdf_has_the_figures_and_numbers(made):
    reader = pypdf.PdfReader(made / "reports/quick/report.pdf")
    text = " ".join("".join(p.extract_text() for p in reader.pages).split())
    for words in ("Figure 1.1 A line of slope", "Figure 2.1", "(1.1)", "A tone", "44 800"):
        assert words in text
    assert reader.metadata.title == "A small report"
    assert "/CreationDate" not in reader.metadata


# The pages of the notebooks


def test_notebook_page_is_offline_and_tells_what_ran(made):
    page = (made / "reports/quick/notebooks/01_first.html").read_text(encoding="utf-8")
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


# What is missing or wrong


@pytest.mark.parametrize(
    "file",
    ["figures/02_second/fig-2-1.svg", "sounds/01_first/tone.mp3"],
)
def test_a_figure_or_sound_that_is_missing_or_damaged_is_named_with_what_to_run(root, file):
    part = root / "reports/quick" / file
    content = bytearray(part.read_bytes())
    content[len(content) // 2] ^= 1
    part.write_bytes(content)
    again = "make quick runs its notebook again"
    assert build_error(root) == f"{part} is not what the notebook wrote: {again}"
    part.unlink()
    assert build_error(root) == f"{part} is missing: {again}"


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
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1) if old else "")
    words = build_error(root)
    assert words.startswith(f"{file} is not ")
    assert words.endswith(": make quick runs its notebook again")


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


def files(root: Path) -> dict[Path, bytes]:
    folder = root / "reports/quick"
    return {f: f.read_bytes() for f in folder.rglob("*") if f.is_file()}


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("report.md", "[](#fig-1-1)", "[](#fig-3-1)", "report.md links to #fig-3-1"),
        ("template.typ", "$body$", "#nothing-of-this-name $body$", "typst: "),
        ("report.lua", "local html", "local = html", "pandoc: "),
        ("quick/notebooks/02_second.ipynb", '"pass"', "3", "02_second.ipynb is not a notebook"),
    ],
)
def test_a_failed_build_changes_no_file(root, name, old, new, words):
    edit(root, name, old, new)
    edit(root, "report.md", "See", "Look at")
    before = files(root)
    assert words in build_error(root)
    assert files(root) == before


def test_a_disk_that_fails_at_the_last_file_changes_no_file(root, monkeypatch):
    before, fsync = files(root), os.fsync
    left = [6]

    def full(descriptor):
        left[0] -= 1
        if not left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(descriptor)

    edit(root, "report.md", "See", "Look at")
    monkeypatch.setattr("vaelib.report.build.os.fsync", full)
    with pytest.raises(OSError, match=r"cannot write .*02_second\.html: the disk is full"):
        build(Profile("quick", root=root))
    assert files(root) == before


def test_durations_and_machine_are_told_and_enter_no_result(root, made):
    report = root / "reports/quick"
    took = {"seconds": 7.5, "peak_memory_mb": 512, "runs": 12, "steps": 34567}
    records.write(Profile("quick", root=root), "02_second", "", [], **took)
    loop = "<% for d in durations %>{{ d.notebook }} [{{ d.seconds }} s]{.duration} "
    loop += "[{{ d.peak_memory_mb }} MB]{.memory}<% endfor %>, on {{ machine }}\n\n"
    edit(root, "report.md", "[the notebook]", loop + "[the notebook]")
    build(Profile("quick", root=root))
    page = (report / "report.html").read_text(encoding="utf-8")
    spans = '<span class="duration">7.5 s</span> <span class="memory">512 MB</span>, on '
    assert f"<p>02_second {spans}" in page
    # A figure says what it rests on.
    compute = "12 runs, 34\N{NARROW NO-BREAK SPACE}567 steps of training"
    links = re.findall(r'class="notebook"\s+title="([^"]*)">(\w+)</a>', page)
    assert links == [(compute, "02_second")]
    assert page.split(spans)[1].split(" GiB of memory, ")[0] in machine()
    name = "reports/quick/results.json"
    assert (root / name).read_bytes() == (made / name).read_bytes()


def test_nothing_to_build_from(root):
    with pytest.raises(ReportError, match=r"there are no results in .*: run make report PROFILE=p"):
        build(Profile("paper", root=root))


def test_a_folder_in_a_files_place_changes_no_file(root):
    (root / "reports/quick/results.json").unlink()
    (root / "reports/quick/results.json").mkdir()
    edit(root, "report.md", "See", "Look at")
    before = files(root)
    with pytest.raises(OSError, match=r"cannot write .*results\.json: a folder stands in"):
        build(Profile("quick", root=root))
    assert files(root) == before


def test_a_machine_of_another_language_gives_the_same_bytes(made, root, tmp_path):
    """Neither the locale nor the user's settings of pandoc reach a page; jax is not imported."""
    home = tmp_path / "h\N{LATIN SMALL LETTER O WITH DIAERESIS}me"
    (home / "pandoc").mkdir(parents=True)
    (home / "pandoc" / "init.lua").write_text("error('the user')", encoding="utf-8")
    for name in MADE:
        (root / "reports/quick" / name).unlink()
    command = (
        "import sys; from pathlib import Path; from vaelib.profiles import Profile; "
        "from vaelib.report.build import build; build(Profile('quick', root=Path(sys.argv[1]))); "
        "assert not {'jax', 'matplotlib', 'pandas', 'sklearn', 'jupytext'} & set(sys.modules)"
    )
    settings = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "Asia/Tokyo"}
    settings |= {"XDG_DATA_HOME": str(home), "HOME": str(home), "PYPANDOC_PANDOC": "/bin/false"}
    done = subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-c", command, root],
        env=os.environ | settings,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert not re.findall(r"(?m)^.*vaelib.*EncodingWarning.*$", done.stderr)
    for name in MADE:
        assert (made / "reports/quick" / name).read_bytes() == (
            root / "reports/quick" / name
        ).read_bytes(), name
