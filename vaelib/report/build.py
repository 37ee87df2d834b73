"""The report: results and reports/report.md -> report.html and report.pdf.

Every number comes from a result file and every figure from the notebook that the figure list names;
what is missing, unlisted or linked to nowhere is an error of one sentence. The same inputs give the
same bytes.
"""

import errno
import os
import platform
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from functools import partial
from importlib import metadata
from itertools import repeat
from pathlib import Path
from typing import Any

from vaelib.processes import usable_cores
from vaelib.profiles import ROOT, Profile
from vaelib.report import plans
from vaelib.report.claims import KINDS, Claim, read_claims
from vaelib.report.claims_file import readable
from vaelib.report.durations import live, machine, measured
from vaelib.report.figures import MAKE, Figures
from vaelib.report.offline import check_page
from vaelib.report.pages import notebook_page, typeset_page
from vaelib.report.playable import with_maps
from vaelib.report.release import read_release
from vaelib.report.results import read
from vaelib.report.templates import fill
from vaelib.report.typeset import ReportError, pandoc
from vaelib.store import json_bytes, one_sentence, scratch

__all__ = ["build", "read_results", "versions", "write", "write_together"]

_VERSIONS = (
    *("jax", "flax", "optax", "numpy", "scipy", "scikit-learn", "librosa", "pyo", "matplotlib"),
    *("pypandoc-binary", "typst"),
)


def read_results(profile: Profile) -> dict[str, dict[str, Any]]:
    """What every notebook recorded in this profile, by notebook, in order.

    Raises
    ------
    ReportError
        If there is nothing yet, or something is missing or not what a notebook wrote.
    """
    results = {}
    for file in sorted(profile.results.glob("*.json")):
        try:
            results[file.stem] = read(profile, file.stem)
        except ValueError as error:
            raise ReportError(f"{error}: {MAKE[profile.name]} runs its notebook again") from error
    if not results:
        raise ReportError(f"there are no results in {profile.results}: run {MAKE[profile.name]}")
    return results


def build(profile: Profile) -> list[Path]:
    """Build the report of one profile: results.json, claims.json, the pages, report.pdf.

    Sources are read from the ``reports/`` of the profile's root, everything else from and to its
    profile. Returns the files written.

    Raises
    ------
    ReportError
        What is missing or wrong, in one sentence.
    OSError
        If a file cannot be written.
    """
    sources, recorded = profile.root / "reports", read_results(profile)
    results = {notebook: result["numbers"] for notebook, result in recorded.items()}
    claims = read_claims(sources / "claims.toml", results)
    verdicts = {
        name: {"verdict": c.verdict, "rests_on": c.rests_on, "half": c.half, "twice": c.twice}
        for name, c in claims.items()
    }
    text = write(profile, recorded, claims)
    common = (
        *("--from=markdown-implicit_figures", "--citeproc", "--metadata=link-citations:true"),
        f"--bibliography={sources / 'references.bib'}",
    )
    options = ("--number-sections", "--section-divs")
    page = typeset_page(text, sources, *common, *options, folder=profile.reports)
    page = with_maps(page, profile.excerpt)
    links = ["claims.json", *(f"notebooks/{name}.html" for name in results)]
    check_page(page, "report.md", profile.reports, beside=links)
    executed = [profile.notebooks / f"{name}.ipynb" for name in results]
    with ThreadPoolExecutor(usable_cores()) as pool:
        pdf = pool.submit(_pdf, text, sources, *common, folder=profile.reports)
        beside = pool.map(notebook_page, executed, repeat(sources))
    # The report is named last: where it is new, everything is.
    files = {
        profile.reports / "report.html": page.encode(),
        profile.reports / "report.pdf": pdf.result(),
        profile.reports / "results.json": json_bytes(results | {"verdicts": verdicts}),
        profile.reports / "claims.json": json_bytes(
            readable(sources / "claims.toml", results, claims)
        ),
    }
    for notebook, shown in zip(executed, beside, strict=True):
        files[notebook.with_suffix(".html")] = shown.encode()
    write_together(files)
    return list(files)


def write(profile: Profile, recorded: dict[str, dict[str, Any]], claims: dict[str, Claim]) -> str:
    """Fill the text of the report with what was recorded and with the verdicts: pandoc's markdown.

    Raises
    ------
    ReportError
        If the text names something unknown, or does not show every figure once.
    """
    results = {notebook: result["numbers"] for notebook, result in recorded.items()}
    took = measured(profile, list(results))
    figures = Figures(profile, recorded, took)
    release = read_release(ROOT / "CITATION.cff")
    text = fill(
        profile.root / "reports" / "report.md",
        results,
        figure=figures.figure,
        sounds=figures.sounds,
        figures=list(figures.listed.values()),
        claims=list(claims.values()),
        kinds=KINDS,
        claim=partial(_claim, claims),
        notebooks=list(results),
        profile=profile.name,
        versions=versions(),
        release=release,
        durations=took,
        training_seconds=plans.seconds(profile),
        compute={row["notebook"]: row for row in took},
        live=live(profile),
        machine=machine(),
    )
    figures.check_shown()
    return release.metadata + text


def write_together(files: dict[Path, bytes]) -> None:
    """Write files under temporary names; all take their names when the last is whole, or none does.

    The first of `files`, contents by name, takes its name last.

    Raises
    ------
    OSError
        One sentence with the reason (see `vaelib.store.one_sentence`).
    """
    with ExitStack() as stack:
        written = {}
        for path, content in files.items():
            target = Path(os.path.realpath(path))
            with one_sentence("write", path):
                if target.is_dir():
                    raise IsADirectoryError(errno.EISDIR, "is a folder")
                written[path] = stack.enter_context(scratch(target)), target
                with open(written[path][0], "wb") as f:
                    f.write(content)
                    f.flush()
                    # A disk that is full says so here, before any file has taken its name.
                    os.fsync(f.fileno())
        for path in reversed(files):
            with one_sentence("write", path):
                os.replace(*written[path])


def _claim(claims: dict[str, Claim], name: str) -> Claim:
    if name not in claims:
        raise ReportError(f"there is no claim {name!r} in claims.toml")
    return claims[name]


def versions() -> dict[str, str]:
    """The installed version of Python and of each package that the results depend on, by name."""
    found = {"python": platform.python_version()}
    for name in _VERSIONS:
        # pyo exists on Linux only.
        with suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def _pdf(text: str, sources: Path, *arguments: str, folder: Path) -> bytes:
    import typst

    text = pandoc(
        text,
        *("--to=typst", "--standalone", "--wrap=none"),
        f"--template={sources / 'template.typ'}",
        f"--lua-filter={sources / 'report.lua'}",
        *arguments,
        folder=folder,
    )
    # The system's fonts would make the same report differ between machines.
    fonts = {"font_paths": [sources / "assets"], "ignore_system_fonts": True}
    try:
        return typst.compile(text.encode(), root=folder, **fonts)
    except typst.TypstError as error:
        raise ReportError(f"typst: {error}") from error
