"""The claims as one file that programs read: claims.json, beside the page."""

import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from vaelib.report.claims import Claim, Entry
from vaelib.report.schema import read_entries
from vaelib.report.templates import find
from vaelib.report.verdicts import Evidence

__all__ = ["readable"]


def readable(file: Path, results: dict[str, Any], claims: dict[str, Claim]) -> list[dict[str, Any]]:
    """Every claim with its rule, its verdict, and the numbers of the runs that it rests on.

    Parameters
    ----------
    file : Path
        The claims file that `claims` were read from.
    results : dict
        What the notebooks recorded, by notebook.
    """
    entries = read_entries(file, "claim", Entry, key="id")
    return [_readable(entries[name], claim, results) for name, claim in claims.items()]


def _readable(entry: Entry, claim: Claim, results: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "chapter", "statement", "verdict", "kind", "rests_on", "reason", "needs")
    said = {name: getattr(claim, name) for name in names} | {"settings": []}
    if entry.criterion is None:
        return said
    rule = msgspec.to_builtins(entry.criterion)
    left_out = {"value", "whole", "setting", "digits"}
    said["rule"] = {k: v for k, v in rule.items() if k not in left_out and v is not None}
    said |= {"population": entry.population, "half": claim.half, "twice": claim.twice}
    said["effect"] = entry.effect
    said["depends_on"] = entry.otherwise and entry.otherwise.depends_on
    asked = [entry.criterion.value, *([entry.otherwise.value] if entry.otherwise else [])]
    said["settings"] = [
        _setting(name, evidence, results)
        for name, evidence in zip(asked, claim.evidence, strict=True)
    ]
    return said


def _setting(name: str, evidence: Evidence, results: dict[str, Any]) -> dict[str, Any]:
    """What one setting gave: its readings, and the recorded numbers, of every run."""
    shown = asdict(evidence)
    shown["readings"] = [one | {"shown": _plain(one["shown"])} for one in shown["readings"]]
    for key in ("whole", "non_finite"):
        shown[key] = _plain(shown[key])
    return shown | {"result": name, "numbers": find(results, name)}


def _plain(markup: str) -> str:
    """Pandoc's markdown without its marks; 10^3^ becomes 10^3."""
    return re.sub(r"\\(.)", r"\1", re.sub(r"\^([^^\s]+)\^", r"^\1", str(markup)))
