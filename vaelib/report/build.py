"""The report: results and reports/report.md -> report.html and report.pdf.

    python -m vaelib.report.build --profile quick

Every number comes from a result file and every figure from the notebook that the figure list names;
what is missing, unlisted or linked to nowhere is an error of one sentence. The same inputs give the
same bytes.
"""

import argparse
import contextlib
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import typst

from vaelib.profiles import ROOT, Profile
from vaelib.report.claims import Claim, read_claims
from vaelib.report.durations import live, machine, measured
from vaelib.report.figures import MAKE, Illustrations
from vaelib.report.pages import check_page, notebook_page, typeset_page
from vaelib.report.results import read
from vaelib.report.typeset import Numbers, ReportError, fill, pandoc
from vaelib.store import replacing, write_json

__all__ = ["build", "main", "read_results", "versions"]

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
            executed = profile.notebooks / f"{file.stem}.ipynb"
            raise ReportError(
                f"{error}: delete {executed} and run the notebook again, {MAKE[profile.name]}"
            ) from error
    if not results:
        raise ReportError(f"there are no results in {profile.results}: run {MAKE[profile.name]}")
    return results


def build(profile: Profile) -> list[Path]:
    """Build the report of one profile: results.json, the notebooks' pages, report.html, report.pdf.

    Parameters
    ----------
    profile : Profile
        Sources are read from its root's ``reports/``, everything else from and to its profile.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    ReportError
        What is missing or wrong, in one sentence.
    OSError
        If a file cannot be written.
    """
    sources = profile.root / "reports"
    results = read_results(profile)
    numbers = {notebook: result["numbers"] for notebook, result in results.items()}
    merged = profile.reports / "results.json"
    write_json(merged, numbers)
    illustrations = Illustrations(profile, results)
    claims = read_claims(sources / "claims.toml", Numbers(numbers))
    text = fill(
        sources / "report.md",
        r=Numbers(numbers),
        figure=illustrations.figure,
        sounds=illustrations.sounds,
        figures=list(illustrations.listed.values()),
        claims=list(claims.values()),
        claim=_by_id(claims),
        notebooks=list(results),
        profile=profile.name,
        versions=versions(),
        durations=measured(profile, list(results)),
        live=live(profile),
        machine=machine(),
    )
    illustrations.check_shown()
    pages = [notebook_page(profile.notebooks / f"{name}.ipynb", sources) for name in results]
    common = (
        *("--from=markdown-implicit_figures", "--citeproc", "--metadata=link-citations:true"),
        f"--bibliography={sources / 'references.bib'}",
    )
    html, pdf = profile.reports / "report.html", profile.reports / "report.pdf"
    page = typeset_page(
        text, sources, *common, "--number-sections", "--section-divs", folder=profile.reports
    )
    check_page(page, "report.md", profile.reports)
    with replacing(html) as temporary:
        temporary.write_text(page, encoding="utf-8")
    typ = pandoc(
        text,
        *("--to=typst", "--standalone", "--wrap=none"),
        f"--template={sources / 'template.typ'}",
        f"--lua-filter={sources / 'report.lua'}",
        *common,
        folder=profile.reports,
    )
    with replacing(pdf) as temporary:
        temporary.write_bytes(_pdf(typ, profile.reports, sources / "assets"))
    return [merged, *pages, html, pdf]


def _by_id(claims: dict[str, Claim]) -> Any:
    def claim(name: str) -> Claim:
        if name not in claims:
            raise ReportError(f"there is no claim {name!r} in claims.toml")
        return claims[name]

    return claim


def versions() -> dict[str, str]:
    """The installed version of Python and of each package that the results depend on, by name."""
    found = {"python": platform.python_version()}
    for name in _VERSIONS:
        # pyo exists on Linux only.
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def _pdf(text: str, folder: Path, fonts: Path) -> bytes:
    try:
        # The system's fonts would make the same report differ between machines.
        return typst.compile(
            text.encode(), root=folder, font_paths=[fonts], ignore_system_fonts=True
        )
    except typst.TypstError as error:
        raise ReportError(f"typst: {error}") from error


def main(arguments: list[str] | None = None) -> None:
    """Command line: build the report of a profile; an error is one sentence and a non-zero exit."""
    parser = argparse.ArgumentParser(prog="python -m vaelib.report.build", description=__doc__)
    parser.add_argument("--profile", default="full", help="full, quick or paper (default: full)")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository's root")
    options = parser.parse_args(arguments)
    try:
        profile = Profile(options.profile, root=options.root.resolve())
    except ValueError as error:
        sys.exit(f"report: {error}")
    try:
        for file in build(profile):
            print(f"{file}  {file.stat().st_size / 1024:.0f} KB")
    except (ReportError, OSError) as error:
        sys.exit(f"report: {getattr(error, 'strerror', None) or error}")


if __name__ == "__main__":
    main()
