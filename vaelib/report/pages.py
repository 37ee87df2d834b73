"""Pages that need no network: executed notebooks as HTML, and the check that a page is whole.

A page is one file: fonts, pictures and sounds are inside it, mathematics is MathML, and nothing in
it loads from elsewhere. A policy in the page forbids it to the browser; `check_page` says so first.
"""

import base64
import hashlib
import html
import json
import re
from collections.abc import Collection
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from vaelib.report.typeset import ReportError, pandoc

__all__ = ["check_page", "notebook_page", "typeset_page"]

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
    # A heading links to itself: its place can be copied.
    page = re.sub(
        r'((?:<section id="([^"]+)"[^>]*>\s*)?<h([1-6])(?: id="([^"]+)")?[^>]*>)(.*?)(</h\3>)',
        _with_anchor,
        page,
        flags=re.DOTALL,
    )
    script = page.rpartition("<script>")[2].partition("</script>")[0]
    page = page.replace("script-src 'none'", f"script-src '{_hash(script)}'", 1)
    return page.replace("/* style.css */", style, 1)


def _with_anchor(found: re.Match) -> str:
    start, section, _, heading, inside, end = found.groups()
    if not (target := section or heading):
        return found[0]
    return (
        f'{start}{inside} <a class="anchor" href="#{target}" aria-label="Link to here">#</a>{end}'
    )


def notebook_page(notebook: Path, sources: Path) -> str:
    """The page of an executed notebook: prose, code and output, progress left out.

    Raises
    ------
    ReportError
        If the notebook is missing or unreadable, or an output would load from the network.
    """
    outputs: list[str] = []
    try:
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        text = "\n\n".join(part for cell in cells for part in _cell(cell, outputs))
    except FileNotFoundError as error:
        raise ReportError(f"the executed notebook {notebook} is missing") from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise ReportError(f"{notebook} is not a notebook: {error!r}") from error
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
    return page


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
            outputs.append(
                f'<div class="output" tabindex="0" role="group" aria-label="Output">{shown}</div>'
            )
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
    return f'<img alt="" loading="lazy" src="{_data(mime, content)}">'


def _data(mime: str, content: bytes) -> str:
    return f"data:{mime};base64,{base64.b64encode(content).decode()}"


def _hash(script: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def check_page(
    page: str, name: str, folder: Path | None = None, *, beside: Collection[str] = ()
) -> None:
    """Check that a page loads nothing from elsewhere and that its links lead somewhere.

    Parameters
    ----------
    page : str
        HTML.
    name : str
        The page's name for the error.
    folder : Path, optional
        Where links to other files start; without it only links within the page are checked.
    beside : collection of str
        Files that will be there, by their paths from `folder`.

    Raises
    ------
    ReportError
        It names the first dead link or the first thing that is loaded.
    """
    seen = _Page()
    seen.feed(page)
    seen.close()
    for style in seen.styles:
        seen.style(style)
    for script in seen.scripts:
        if seen.policy and _hash(script) not in seen.policy:
            seen.loads.append(f"a script that is not the report's ({script.strip()[:40]})")
    if seen.loads:
        raise ReportError(f"{name} would load {seen.loads[0]} from elsewhere: embed it")
    for link in seen.links:
        target, _, anchor = link.partition("#")
        scheme = re.match(r"([a-z][a-z0-9+.-]*):", target, re.IGNORECASE)
        if scheme and scheme[1].lower() not in ("http", "https", "mailto"):
            raise ReportError(f"{name} links to {target[:60]}, which is no address of a page")
        if not target:
            if anchor not in seen.ids:
                raise ReportError(f"{name} links to #{anchor}, which nothing in it is called")
        elif folder is None or scheme or target in beside:
            continue
        elif not (folder / target).is_file():
            raise ReportError(f"{name} links to {target}, which is not there")


# What a page here has no use for, and which loads, sends or goes elsewhere by itself.
_FORBIDDEN = {"base", "embed", "form", "frame", "iframe", "object", "portal", "animate", "set"}
_TARGETS = {"src", "href", "xlink:href", "poster", "data"}
_SENDING = {
    *("action", "background", "formaction", "imagesrcset", "longdesc", "manifest", "ping"),
    *("srcdoc", "srcset"),
}
_TEXTS = {"alt", "aria-label", "content", "title"}


class _Page(HTMLParser):
    """What a page is called by, links to and loads."""

    def __init__(self):
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.styles: list[str] = []
        self.scripts: list[str] = []
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: (value or "").strip() for name, value in attrs}
        if tag in _FORBIDDEN:
            self.loads.append(f"<{tag}>")
        if tag == "meta" and "http-equiv" in found:
            if found["http-equiv"].lower() != "content-security-policy":
                self.loads.append(f"<meta http-equiv={found['http-equiv']}>")
            self.policy = self.policy or found.get("content", "")
        if tag in ("style", "script"):
            (self.styles if tag == "style" else self.scripts).append("")
        for name, value in found.items():
            if name == "id":
                self.ids.add(value)
            elif name == "href" and tag in ("a", "area"):
                self.links.append(value)
            elif name in _TARGETS:
                # Only what is inside the page counts as there: a relative file is elsewhere too.
                if not re.match("data:|#", value, re.IGNORECASE):
                    self.loads.append(value)
            elif name in _SENDING or name.startswith("on"):
                self.loads.append(f"{name}={value}")
            elif name not in _TEXTS:
                self.style(value)

    def handle_data(self, data: str) -> None:
        # A long text may come in pieces.
        if self.cdata_elem == "style":
            self.styles[-1] += data
        elif self.cdata_elem == "script":
            self.scripts[-1] += data

    def style(self, text: str) -> None:
        """Look for what a style sheet or an attribute loads, comments and escapes undone."""
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        text = re.sub(r"\\([0-9a-fA-F]{1,5})\s?", lambda code: chr(int(code[1], 16)), text)
        text = re.sub(r"\\(.)", r"\1", text)
        if found := _STYLED.search(text):
            self.loads.append(text[found.start() : found.end() + 40])


_STYLED = re.compile(
    r"(?i)@import|image-set\(|(?:url|src)\(\s*[\"']?\s*(?!data:|#|[\"'\s])|\bimage\(\s*[\"']"
)
