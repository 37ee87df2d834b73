"""What the report's text concludes, sentence by sentence, and whether the numbers bear it out."""

import math
import re
from statistics import median
from typing import Any

SPAN = r"\[((?:[^][]|\[[^][]*\])*)\]"
MARK = re.compile(SPAN + r'\{\.says claim="([^"]+)" when="(\w+)"\}')
TALLY = re.compile(SPAN + r"\{\.tally\}")
FOUND = re.compile(r"\s*(?:\b(?:is|has|has no answer, since)\s+)?\[[^][]*\]\{\.verdict[^}]*\}")


def conclusions(text: str) -> set[tuple[str, str]]:
    """What a text says under its verdicts: pairs of a claim and a sentence."""
    return {(name, " ".join(words.split())) for words, name, _ in MARK.findall(text)}


def unconditional(text: str) -> str:
    """The text without what depends on verdicts: conclusions, verdicts, their counts and tables."""
    lines = [line for line in text.splitlines() if not line.startswith(("|", ":::"))]
    text = "\n".join(lines)
    for pattern in (MARK, TALLY, FOUND):
        text = pattern.sub("", text)
    return " ".join(text.split())


def typed(source: str) -> set[str]:
    """The numbers that a hand has typed in the prose of report.md."""
    text = source.split("\n---\n", 1)[1]
    for markup in (
        r"<#.*?#>|\{\{.*?\}\}|<%.*?%>",  # Jinja
        r"\$\$.*?\$\$|\$[^$]*\$",  # TeX
        r"\]\([^)]*\)|\{[#.:][^}]*\}|@[\w-]+|\^[^^\s]*\^",  # links, attributes, citations, powers
        r"(?m)^\|[-:| ]+\|$",
    ):
        text = re.sub(markup, " ", text, flags=re.DOTALL)
    return set(re.findall(r"(?<![\w.])\d+(?:[.,]\d+)*", text))


def answers(criterion: dict[str, Any], value: Any) -> set[bool]:
    """Whether a criterion of claims.toml holds of each median that a result gives.

    Of a record there is one for the runs of 2017's length, and one for those that are trained to
    the end.
    """
    if not isinstance(value, dict):
        return {_obeys(criterion, value)}
    unbounded = value.get("unbounded") or [False] * len(value["values"])
    ended = [g and not u for g, u in zip(value["gated"], unbounded, strict=True)]
    found = set()
    for accepts in (value["as_2017"], ended):
        kept = [v for v, a in zip(value["values"], accepts, strict=True) if a and v is not None]
        found |= {_obeys(criterion, median(kept))} if kept else set()
    return found


def _obeys(criterion: dict[str, Any], x: Any) -> bool:
    if "equals" in criterion:
        return x == criterion["equals"]
    if "about" in criterion:
        return abs(x - criterion["about"]) <= criterion["tolerance"]
    low, high = criterion.get("between", (-math.inf, math.inf))
    open_ends = criterion.get("above", -math.inf), criterion.get("below", math.inf)
    return low <= x <= high and open_ends[0] < x < open_ends[1]
