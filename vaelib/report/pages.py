"""Pages that need no network: executed notebooks as HTML, and the check that a page is whole.

A page is one file: fonts, pictures and sounds are inside it, mathematics is MathML, and nothing in
it loads from elsewhere.
"""

import base64
import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from vaelib.report.typeset import ReportError, pandoc
from vaelib.store import replacing

__all__ = ["check_page", "notebook_page", "typeset_page"]

_EXTERNAL = re.compile(r"(?i)(?:url\(|@import)\s*[\"']?\s*(?:[a-z]+:)?//")
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_TAGS = {"injected-parameters": "The parameters of this run", "parameters": "Defaults"}


def typeset_page(text: str, sources: Path, *arguments: str, folder: Path) -> str:
    """Turn markdown into one self-contained HTML page by the report's own template and style.

    Parameters
    ----------
    text : str
        Pandoc's markdown.
    sources : Path
        The folder of template.html, style.css with its fonts, and report.lua.
    *arguments
        More arguments for pandoc.
    folder : Path
        Where the paths in `text` start.
    """
    page = pandoc(
        text,
        *("--to=html5", "--standalone", "--mathml", "--wrap=none", "--toc", "--toc-depth=2"),
        f"--template={sources / 'template.html'}",
        f"--lua-filter={sources / 'report.lua'}",
        *arguments,
        folder=folder,
    )
    style = re.sub(
        r"url\((assets/[\w.-]+)\)",
        lambda found: f"url({_data('font/woff2', (sources / found[1]).read_bytes())})",
        (sources / "style.css").read_text(encoding="utf-8"),
    )
    # HTML knows the namespace of MathML: without it no address at all is left in the page.
    page = page.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "")
    return page.replace("/* style.css */", style, 1)


def notebook_page(notebook: Path, sources: Path) -> Path:
    """Write an executed notebook's page beside it: prose, code and output, progress left out.

    Raises
    ------
    ReportError
        If the notebook is missing or unreadable, or an output would load from the network.
    """
    try:
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    except FileNotFoundError as error:
        raise ReportError(f"the executed notebook {notebook} is missing") from error
    except (ValueError, KeyError) as error:
        raise ReportError(f"{notebook} is not a notebook: {error}") from error
    outputs: list[str] = []
    text = "\n\n".join(part for cell in cells for part in _cell(cell, outputs))
    page = typeset_page(
        text,
        sources,
        "--from=gfm+raw_attribute+fenced_divs+bracketed_spans",
        f"--metadata=pagetitle:{notebook.stem}",
        f"--variable=notebook:{notebook.stem}",
        folder=notebook.parent,
    )
    # Pictures and sounds go in last: pandoc need not read megabytes of them.
    page = re.sub(r"<!--output (\d+)-->", lambda found: outputs[int(found[1])], page)
    check_page(page, notebook.stem)
    target = notebook.with_suffix(".html")
    with replacing(target) as temporary:
        temporary.write_text(page, encoding="utf-8")
    return target


def _cell(cell: dict[str, Any], outputs: list[str]) -> list[str]:
    source = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return [source]
    if cell["cell_type"] != "code" or not source.strip():
        return []
    tags = cell.get("metadata", {}).get("tags", [])
    label = next((_TAGS[tag] for tag in _TAGS if tag in tags), "")
    fence = "`" * (3 + max((len(run) for run in re.findall("`+", source)), default=0))
    parts = [f"[{label}]{{.cell-label}}"] if label else []
    parts.append(f"{fence}python\n{source}\n{fence}")
    for output in cell.get("outputs", []):
        shown = _output(output)
        if shown:
            outputs.append(f'<div class="output">{shown}</div>')
            parts.append(f"```{{=html}}\n<!--output {len(outputs) - 1}-->\n```")
    return parts


def _output(output: dict[str, Any]) -> str:
    if output["output_type"] == "stream":
        # Progress bars live on stderr; they say nothing to a reader.
        return "" if output["name"] == "stderr" else _plain("".join(output["text"]))
    if output["output_type"] == "error":
        return _plain("\n".join(output["traceback"]))
    data = {mime: "".join(value) for mime, value in output["data"].items() if "json" not in mime}
    if "image/svg+xml" in data:
        return _picture("image/svg+xml", data["image/svg+xml"].encode())
    if "image/png" in data:
        return _picture("image/png", base64.b64decode(data["image/png"]))
    if "text/html" in data:
        return data["text/html"]
    return _plain(data.get("text/plain", ""))


def _plain(text: str) -> str:
    text = _ANSI.sub("", text).strip("\n")
    return f"<pre>{html.escape(text)}</pre>" if text else ""


def _picture(mime: str, content: bytes) -> str:
    return f'<img alt="" src="{_data(mime, content)}">'


def _data(mime: str, content: bytes) -> str:
    return f"data:{mime};base64,{base64.b64encode(content).decode()}"


def check_page(page: str, name: str, folder: Path | None = None) -> None:
    """Check that a page loads nothing from elsewhere and that its links lead somewhere.

    Parameters
    ----------
    page : str
        HTML.
    name : str
        The page's name for the error.
    folder : Path, optional
        Where links to other files start; without it only links within the page are checked.

    Raises
    ------
    ReportError
        It names the first dead link or the first thing that is loaded.
    """
    seen = _Links()
    seen.feed(page)
    if seen.loads:
        raise ReportError(f"{name} would load {seen.loads[0]} from elsewhere: embed it")
    for link in seen.links:
        target, _, anchor = link.partition("#")
        if not target:
            if anchor not in seen.ids:
                raise ReportError(f"{name} links to #{anchor}, which nothing in it is called")
        elif folder is not None and ":" not in target and not (folder / target).is_file():
            raise ReportError(f"{name} links to {target}, which is not there")


class _Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            value = (value or "").strip()
            if name == "id":
                self.ids.add(value)
            elif name == "href" and tag == "a":
                self.links.append(value)
            elif name in ("src", "href", "poster", "data", "xlink:href"):
                # Only what is inside the page counts as there: a relative file is elsewhere too.
                if not value.startswith(("data:", "#")):
                    self.loads.append(value)
            elif name == "srcset" or (name == "style" and _EXTERNAL.search(value)):
                self.loads.append(value)

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "style" and (found := _EXTERNAL.search(data)):
            self.loads.append(data[found.start() : found.end() + 40])
