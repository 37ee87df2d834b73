"""Pages of one file: fonts, pictures and sounds are inside, mathematics is MathML."""

import base64
import html
import json
import re
from pathlib import Path
from typing import Any

from vaelib.report.offline import check_page, script_hash
from vaelib.report.typeset import ReportError, pandoc

__all__ = ["notebook_page", "typeset_page"]

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_TAGS = {"injected-parameters": "The parameters of this run", "parameters": "Defaults"}


def typeset_page(text: str, sources: Path, *arguments: str, folder: Path) -> str:
    """Turn pandoc's markdown into one self-contained HTML page by the report's template and style.

    Parameters
    ----------
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
    # What heads no column is no header.
    page = re.sub(r"<th( [^>]*)?></th>", r"<td\1></td>", page)
    # A heading links to itself: its place can be copied.
    page = re.sub(
        r'((?:<section id="([^"]+)"[^>]*>\s*)?<h([1-6])(?: id="([^"]+)")?[^>]*>)(.*?)(</h\3>)',
        _with_anchor,
        page,
        flags=re.DOTALL,
    )
    script = page.rpartition("<script>")[2].partition("</script>")[0]
    page = page.replace("script-src 'none'", f"script-src '{script_hash(script)}'", 1)
    return page.replace("/* style.css */", style, 1)


def _with_anchor(found: re.Match) -> str:
    start, section, _, heading, inside, end = found.groups()
    if not (target := section or heading):
        return found[0]
    link = f'<a class="anchor" href="#{target}" aria-label="Link to here">#</a>'
    return f"{start}{inside} {link}{end}"


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
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
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
