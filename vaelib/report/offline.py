"""The check that a page needs no network: nothing in it loads from elsewhere, no link is dead.

A policy in every page (reports/template.html) forbids the same to the browser; the check says it
before.
"""

import base64
import hashlib
import re
from collections.abc import Collection
from html.parser import HTMLParser
from pathlib import Path

from vaelib.report.typeset import ReportError

__all__ = ["check_page", "script_hash"]


def script_hash(script: str) -> str:
    """The name by which the policy of a page allows a script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def check_page(
    page: str, name: str, folder: Path | None = None, *, beside: Collection[str] = ()
) -> None:
    """Check that a page of HTML loads nothing from elsewhere and that its links lead somewhere.

    Parameters
    ----------
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
    for style in seen.inside["style"]:
        seen.style(style)
    for script in seen.inside["script"]:
        if seen.policy and script_hash(script) not in seen.policy:
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
        self.inside: dict[str, list[str]] = {"style": [], "script": []}
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A browser takes the first of two attributes of one name.
        found = {name: (value or "").strip() for name, value in reversed(attrs)}
        if tag in _FORBIDDEN:
            self.loads.append(f"<{tag}>")
        if tag == "meta" and "http-equiv" in found:
            if found["http-equiv"].lower() != "content-security-policy":
                self.loads.append(f"<meta http-equiv={found['http-equiv']}>")
            self.policy = self.policy or found.get("content", "")
        if tag in self.inside:
            self.inside[tag].append("")
        for name, value in found.items():
            if name == "id":
                self.ids.add(value)
            elif name == "href" and tag in ("a", "area"):
                self.links.append(re.sub(r"[\t\n\r]", "", value))  # as a browser does
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
        if self.cdata_elem in self.inside:
            self.inside[self.cdata_elem][-1] += data

    def style(self, text: str) -> None:
        """Look for what a style sheet or an attribute loads, comments and escapes undone."""
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        text = re.sub(r"\\([0-9a-fA-F]{1,6})\s?", lambda c: chr(min(int(c[1], 16), 0x10FFFF)), text)
        text = re.sub(r"\\(.)", r"\1", text)
        if found := _STYLED.search(text):
            self.loads.append(text[found.start() : found.end() + 40])


_STYLED = re.compile(
    r"(?i)@import|image-set\(|(?:url|src)\(\s*[\"']?\s*(?!data:|#|[\"'\s])|\bimage\(\s*[\"']"
)
