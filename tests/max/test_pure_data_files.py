"""The patches for Pure Data: a fresh build, and nothing covers another thing."""

import re
import subprocess
import sys
from functools import cache

import pytest

from vaelib.profiles import ROOT

MAX = ROOT / "max"


def test_the_committed_patches_are_a_fresh_build(tmp_path):
    script = [sys.executable, MAX / "build" / "build_pd.py", "--folder", tmp_path]
    subprocess.run(script, check=True)
    fresh = {path.name: path.read_bytes() for path in tmp_path.glob("*.pd")}
    assert fresh == {path.name: path.read_bytes() for path in MAX.glob("*.pd")}


@cache
def shown() -> dict[str, tuple[int, int]]:
    """Width and height of what shows of the patches that are boxes of others."""
    found = {}
    for path in MAX.glob("*.pd"):
        *_, last = path.read_text().splitlines()
        if last.startswith("#X coords"):
            found[path.stem] = tuple(map(int, last.split()[6:8]))
    return found


def rectangles(lines: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Every box of a patch as Pd draws it at font size 12: name, left, top, right, bottom."""
    found, depth, faces = [], 0, shown()
    for line in lines:
        words = line.rstrip(";").split()
        depth += (words[:2] == ["#N", "canvas"]) - (words[:2] == ["#X", "restore"])
        if depth != 1 or words[0] != "#X" or words[1] in ("connect", "coords"):
            continue
        x, y, kind = int(words[2]), int(words[3]), words[4]
        text = re.sub(r" ?\\(.)", r"\1", " ".join(words[4:]))
        width, height = 7 * len(text) + 6, 21
        if words[1] in ("floatatom", "symbolatom"):
            width = 7 * int(kind) + 8
        elif words[1] == "text":
            text, columns = re.fullmatch(r"(.*), f (\d+)", text).groups()
            kind, width = text, 7 * min(int(columns), len(text)) + 4
            height = 15 * -(-len(text) // int(columns)) + 6
        elif kind in ("hsl", "cnv"):
            width, height = map(int, words[5:7] if kind == "hsl" else words[6:8])
        elif kind in ("tgl", "bng", "hradio", "vradio"):
            width = height = int(words[5])
            width *= int(words[8]) if kind == "hradio" else 1
            height *= int(words[8]) if kind == "vradio" else 1
        elif kind in faces:
            width, height = faces[kind]
        elif len(text) > 60 and words[1] == "obj":
            width, height = 7 * 60 + 6, 21 + 15 * (len(text) // 60)
        elif words[1] == "msg":
            width, height = width + 6, height + 15 * text.count(";")
        found.append((kind, x, y, x + width, y + height))
    return found


@pytest.mark.parametrize("name", sorted(path.name for path in MAX.glob("*.pd")))
def test_no_two_boxes_of_a_patch_or_a_sub_patch_overlap(name):
    windows, stack = [], []
    for line in (MAX / name).read_text().splitlines():
        if line.startswith("#N canvas"):
            stack.append([])
        for window in stack:
            window.append(line)
        if line.startswith("#X restore"):
            windows.append(stack.pop()[:-1])
    windows += stack
    for window in windows:
        boxes = rectangles(window)
        for i, (kind, left, top, right, bottom) in enumerate(boxes):
            for other, left2, top2, right2, bottom2 in boxes[:i]:
                apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
                assert apart, f"{kind} at {left, top} covers {other} at {left2, top2}"
