"""The files for Max and Live: a fresh build, whole, without a fault, nothing covering another."""

import json
import subprocess
import sys
import warnings
from collections.abc import Iterator

import py2max
import pytest

from tests.max.devices import FOLDER, read_device
from tests.max.emulator import Emulator, PatchError

SUB_PATCHES = ["vae_voice.maxpat", "vae_stft.maxpat", "vae_noise.maxpat"]
GENERATED = [*SUB_PATCHES, "vae_synth.maxpat", "VAE Synth.amxd", "VAE Synth unfrozen.amxd"]


def test_committed_files_are_what_the_builder_writes(tmp_path):
    for folder in ("one", "two"):
        command = [sys.executable, FOLDER / "build" / "build.py", "--folder", tmp_path / folder]
        subprocess.run(command, check=True, cwd=tmp_path)
    for name in GENERATED:
        fresh = (tmp_path / "one" / name).read_bytes()
        assert fresh == (tmp_path / "two" / name).read_bytes(), (
            f"{name} differs from build to build"
        )
        assert fresh == (FOLDER / name).read_bytes(), (
            f"{name} is old: run python max/build/build.py"
        )


def test_the_device_holds_its_sub_patches_and_its_parameters(device):
    chunks, files, flags = read_device((FOLDER / "VAE Synth.amxd").read_bytes())
    assert list(chunks) == [b"meta", b"ptch"]
    assert list(files) == ["VAE Synth.amxd", *SUB_PATCHES]
    assert flags == {"VAE Synth.amxd": 17} | dict.fromkeys(SUB_PATCHES, 0)
    assert files["VAE Synth.amxd"].endswith(b"}\n\0")
    for name in SUB_PATCHES:
        assert files[name] == (FOLDER / name).read_bytes()
    patch = device["VAE Synth"]
    values = {
        box["id"]: box["saved_attribute_attributes"]["valueof"]
        for box in (entry["box"] for entry in patch["boxes"])
        if "saved_attribute_attributes" in box
    }
    named = {id_: value["parameter_longname"] for id_, value in values.items()}
    registered = dict(patch["parameters"])
    banks = registered.pop("parameterbanks")
    registered.pop("inherited_shortname")
    assert {key: value[0] for key, value in registered.items()} == named
    in_banks = [name for bank in banks.values() for name in bank["parameters"] if name != "-"]
    # Public devices list there what can be automated, and nothing else.
    automated = [value["parameter_longname"] for value in values.values()
                 if value["parameter_invisible"] == 0]  # fmt: skip
    assert sorted(in_banks) == sorted(automated)
    assert all(len(bank["parameters"]) == 8 for bank in banks.values())
    assert patch["openinpresentation"] == 1


def test_the_unfrozen_twin_is_the_same_device_without_its_sub_patches():
    raw = (FOLDER / "VAE Synth unfrozen.amxd").read_bytes()
    assert raw[:12] == b"ampf\x04\0\0\0iiii"
    assert raw[12:24] == b"meta\x04\0\0\0\x01\0\0\0"
    assert raw[24:28] == b"ptch"
    assert int.from_bytes(raw[28:32], "little") == len(raw) - 32
    _, files, _ = read_device((FOLDER / "VAE Synth.amxd").read_bytes())
    assert raw[32:] == files["VAE Synth.amxd"]
    assert json.loads(raw[32:].rstrip(b"\0"))["patcher"]["is_mpe"] == 1


def test_every_global_name_of_the_device_is_its_own(device):
    for text in (box["text"] for box, _ in boxes(device["VAE Synth"]) if "text" in box):
        words = text.split()
        if words[0] in ("s", "r", "buffer~", "peek~", "index~", "poke~"):
            assert words[1].startswith("---"), text


def boxes(patch: dict, path: str = "") -> Iterator[tuple[dict, str]]:
    for box in (entry["box"] for entry in patch["boxes"]):
        yield box, path
        if "patcher" in box:
            yield from boxes(box["patcher"], f"{path}{box['text']}: ")


def meet(a, b) -> bool:
    return all(a[i] < b[i] + b[i + 2] and b[i] < a[i] + a[i + 2] for i in (0, 1))


def test_no_two_boxes_overlap_and_the_panel_fits(device, patches):
    subs = [(patches[name.split(".")[0]], None) for name in SUB_PATCHES]
    for patch, height in ((patches["vae_synth"], 242), (device["VAE Synth"], 169), *subs):
        windows: dict[str, list] = {}
        for box, path in boxes(patch):
            windows.setdefault(path, []).append(box)
        for path, inside in windows.items():
            for i, box in enumerate(inside):
                for other in inside[:i]:
                    names = [b.get("text", b["maxclass"]) for b in (box, other)]
                    assert not meet(box["patching_rect"], other["patching_rect"]), (path, names)
        shown = [box for box in windows[""] if box.get("presentation")]
        assert bool(shown) == bool(height)
        for i, box in enumerate(shown):
            x, y, width, tall = box["presentation_rect"]
            assert min(x, y) >= 0
            assert x + width <= patch["devicewidth"], box
            assert y + tall <= height, box
            for other in shown[:i]:
                plates = "panel" in (box["maxclass"], other["maxclass"])
                apart = not meet(box["presentation_rect"], other["presentation_rect"])
                assert apart or plates, (box, other)


def test_what_is_written_on_the_panel_fits(device):
    """Names of parameters and sections, at the widest that the font's letters may be."""
    for box in (entry["box"] for entry in device["VAE Synth"]["boxes"]):
        if not box.get("presentation"):
            continue
        value = box.get("saved_attribute_attributes", {}).get("valueof", {})
        width = box["presentation_rect"][2]
        words = {
            "comment": [box.get("text", "")],
            "live.text": [box.get("text", "")],
            "live.menu": value.get("parameter_enum", []),
            "live.tab": ["".join(value.get("parameter_enum", []))],
            "live.dial": [value.get("parameter_shortname", "")] if box.get("showname") else [],
        }.get(box["maxclass"], [])
        for word in words:
            assert 5.6 * len(word) <= width + 4, (word, width)


def test_py2max_finds_no_fault(device, tmp_path):
    (tmp_path / "device.maxpat").write_text(json.dumps({"patcher": device["VAE Synth"]}))
    files = [FOLDER / name for name in GENERATED[:4]] + [tmp_path / "device.maxpat"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for file in files:
            assert py2max.Patcher.from_file(file).lint() == []


@pytest.mark.parametrize(
    ("texts", "cord", "words"),
    [
        (["loadbang", "metra 500"], (0, 0, 1, 0), "no object metra"),
        (["loadbang", "mtof"], (0, 1, 1, 0), "no such port"),
        (["loadbang", "mtof"], (0, 0, 1, 1), "no such port"),
        (["line~", "mtof"], (0, 0, 1, 0), "a signal of line~ enters mtof"),
        (["*~", "*~"], (0, 0, 0, 0), "in a circle"),
        (["expr min($i1, 2)", "zl.len"], (0, 0, 1, 0), "ends the text"),
        (["append " + "1 " * 257, "zl.len"], (0, 0, 1, 0), "258 elements"),
    ],
)
def test_the_emulator_refuses_what_max_refuses(texts, cord, words):
    placed = [
        {"id": str(i), "maxclass": "newobj", "text": text, "patching_rect": [0, 30 * i, 50, 22]}
        for i, text in enumerate(texts)
    ]
    line = {"source": [str(cord[0]), cord[1]], "destination": [str(cord[2]), cord[3]]}
    patch = {"boxes": [{"box": b} for b in placed], "lines": [{"patchline": line}]}
    with pytest.raises(PatchError, match=words):
        (first, *_) = Emulator({"x": patch}, "x").graph.nodes
        first.receive(0, [1])
