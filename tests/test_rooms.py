"""The rooms of vaelib: what each may import."""

import ast
from pathlib import Path

import pytest

VAELIB = Path(__file__).resolve().parents[1] / "vaelib"
BASE = {"processes", "profiles", "store"}
MAY_IMPORT = {
    "base": {"base"},
    "datasets": {"base", "datasets"},
    "study": {"base", "study"},
    "synthesis": {"base", "study", "synthesis"},
    "report": {"base", "report"},
    "live": {"base", "study", "synthesis", "report", "live"},
    "own_sounds": {"base", "datasets", "study", "synthesis", "live", "own_sounds"},
}

INSIDE_LIVE = {
    "instruments": {"instruments"},
    "making": {"instruments", "playing", "making"},
    "playing": {"instruments", "playing"},
    "osc": {"instruments", "playing", "osc", "audio", "by_hand", "presets", "preset_file"},
}
"""What the rooms of live may import of it, at the top of a module."""


def room(parts: tuple[str, ...]) -> str:
    """The room of a module, from its path or dotted name below vaelib; the study has no folder."""
    if parts[0] in MAY_IMPORT:
        return parts[0]
    return "base" if parts[0] in BASE | {"__init__"} else "study"


def imports(file: Path) -> set[tuple[str, ...]]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "vaelib":
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.startswith("vaelib.")]
        else:
            continue
        found |= {tuple(name.split(".")[1:]) for name in names}
    return found


@pytest.mark.parametrize("file", sorted(VAELIB.rglob("*.py")), ids=lambda f: f.stem)
def test_a_room_imports_only_the_rooms_below_it(file):
    here = room(file.relative_to(VAELIB).with_suffix("").parts)
    assert {room(name) for name in imports(file)} <= MAY_IMPORT[here]


@pytest.mark.parametrize("name", sorted(INSIDE_LIVE))
def test_the_rooms_of_live_are_passed_one_way(name):
    found = set()
    for file in (VAELIB / "live" / name).glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        whole = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
        for node in whole:
            if (node.module or "").startswith("vaelib.live"):
                dotted = [f"{node.module}.{alias.name}".split(".")[2] for alias in node.names]
                found |= set(dotted)
    assert found and found <= INSIDE_LIVE[name]
