"""Every box as Max itself would store it: ports and types as they stand in public patches.

The facts were read off patches that Max or Live saved, object by object, not off py2max's reference
or the emulator. What differs between versions of Max is the later one's.
"""

import json
from collections.abc import Iterator

import pytest

from tests.max.devices import FOLDER
from tests.max.objects import KINDS

# Inlets and outlet types by object; None for inlets that depend on the arguments.
FACTS = {
    "r": (0, [""]),
    "s": (1, []),
    "t": (1, None),
    "sel": (None, None),
    "route": (None, None),
    "unpack": (1, None),
    "pack": (None, [""]),
    "pak": (None, [""]),
    "prepend": (1, [""]),
    "append": (1, [""]),
    "gate": (2, None),
    "i": (2, ["int"]),
    "f": (2, ["float"]),
    "change": (1, ["", "int", "int"]),
    "counter": (5, ["int", "", "", "int"]),
    "accum": (3, ["float"]),
    "split": (3, ["int", "int"]),
    "minimum": (2, ["int"]),
    "uzi": (2, ["bang", "bang", "int"]),
    "coll": (1, ["", "", "", ""]),
    "delay": (2, ["bang"]),
    "metro": (2, ["bang"]),
    "loadbang": (1, ["bang"]),
    "onebang": (2, ["bang", "bang"]),
    "tosymbol": (1, [""]),
    "zl.slice": (2, ["", ""]),
    "zl.len": (2, ["", ""]),
    "zl.nth": (2, ["", ""]),
    "zl.iter": (2, ["", ""]),
    "zl.reg": (2, ["", ""]),
    "listfunnel": (1, ["list"]),
    "midiin": (1, ["int"]),
    "midiparse": (1, ["", "", "", "int", "int", "", "int", ""]),
    "udpreceive": (1, [""]),
    "udpsend": (1, []),
    "live.thisdevice": (1, ["bang", "int", "int"]),
    "dspstate~": (1, ["int", "float", "int", "int"]),
    "buffer~": (1, ["float", "bang"]),
    "peek~": (3, ["float"]),
    "poke~": (3, []),
    "index~": (2, ["signal"]),
    "count~": (2, ["signal"]),
    "line~": (2, ["signal", "bang"]),
    "ioscbank~": (4, ["signal"]),
    "poly~": (2, ["signal", "signal"]),
    "thispoly~": (1, ["int", "int"]),
    "in": (0, [""]),
    "out~": (1, []),
    "noise~": (1, ["signal"]),
    "fftin~": (1, ["signal", "signal", "signal"]),
    "fftout~": (2, []),
    "frameaccum~": (1, ["signal"]),
    "plugout~": (2, ["signal", "signal"]),
    "ezdac~": (2, []),
    "*~": (2, ["signal"]),
    "+~": (2, ["signal"]),
    "!-~": (2, ["signal"]),
    "<~": (2, ["signal"]),
    "%~": (2, ["signal"]),
    "clip~": (3, ["signal"]),
    "cosx~": (1, ["signal"]),
    "sinx~": (1, ["signal"]),
    "message": (2, [""]),
    "comment": (1, []),
    "panel": (1, []),
    "inlet": (0, [""]),
    "outlet": (1, []),
    "live.dial": (1, ["", "float"]),
    "live.numbox": (1, ["", "float"]),
    "live.menu": (1, ["", "", "float"]),
    "live.tab": (1, ["", "", "float"]),
    "live.text": (1, ["", ""]),
    "pattr": (1, ["", "", ""]),
    "umenu": (1, ["int", "", ""]),
    "textedit": (1, ["", "int", "", ""]),
    "pictslider": (2, ["int", "int"]),
    "kslider": (2, ["int", "int"]),
}
ARITHMETIC = {"+", "-", "!-", "*", "/", "<", ">"}
LETTERS = {"b": "bang", "i": "int", "f": "float", "l": ""}


def boxes(patch: dict) -> Iterator[dict]:
    for box in (entry["box"] for entry in patch["boxes"]):
        yield box
        if "patcher" in box:
            yield from boxes(box["patcher"])


@pytest.fixture(scope="module")
def every(patches, device) -> list[tuple[str, list[str], dict]]:
    """All boxes of all patches, by object and arguments."""
    found = []
    for patch in [*patches.values(), device["VAE Synth"]]:
        for box in boxes(patch):
            new = box["maxclass"] == "newobj"
            name, *words = box["text"].split() if new else [box["maxclass"]]
            found.append((name, words, box))
    return found


def number(word: str) -> str:
    return "float" if "." in word else "int"


def wanted(name: str, words: list[str]) -> tuple[int, list[str]]:
    """What Max stores of an object with these arguments."""
    n = len(words)
    match name:
        case "t":
            return 1, [LETTERS[word] for word in words]
        case "sel":
            return n + 1, ["bang"] * n + [""]
        case "route":
            return n + 1, [""] * (n + 1)
        case "unpack":
            return 1, [number(word) for word in words]
        case "pack" | "pak":
            return n, [""]
        case "gate":
            return 2, [""] * (int(words[0]) if words else 1)
        case "accum":
            return 3, [number(words[0])]
        case "pfft~":
            return {"vae_stft": (3, ["signal"]), "vae_noise": (1, ["signal"] * 2)}[words[0]]
        case "<" | ">":
            return 2, ["int"]
        case _ if name in ARITHMETIC:
            return 2, [number(words[0])]
        case _:
            return FACTS[name]


def test_ports_and_types_are_those_of_real_files(every):
    wrong = set()
    for name, words, box in every:
        if name in ("p", "expr"):
            continue
        inlets, types = wanted(name, words)
        if (box["numinlets"], box.get("outlettype", [])) != (inlets, types):
            wrong.add((name, *words, box["numinlets"], *box.get("outlettype", [])))
        assert box["numoutlets"] == len(types), box
        assert ("outlettype" in box) == bool(types), box
    assert not wrong


def test_an_expression_has_an_inlet_for_each_of_its_variables(every):
    for name, words, box in every:
        if name == "expr":
            text = " ".join(words)
            inlets = max(int(text[i + 2]) for i, c in enumerate(text) if c == "$")
            assert (box["numinlets"], box["outlettype"]) == (inlets, [""])


def test_no_object_is_used_by_a_meaning_that_only_the_emulator_knows(every):
    used = {name for name, _, _ in every}
    assert not used & {"dial", "toggle", "number", "tab", "textbutton", "scale", "loadmess"}
    assert not any("inputrangemode" in box for _, _, box in every)
    assert used <= set(KINDS) | {"p"}


def test_windows_and_ports_have_what_max_stores(every):
    for name, _, box in every:
        if name == "p":
            assert set(box["saved_object_attributes"]) == {"description", "digest", "tags"}
        if name in ("inlet", "outlet") and "comment" not in box:
            raise AssertionError(f"a port without words: {box}")


def test_controls_say_whether_live_keeps_them_and_what_they_do(every):
    """Parameters have a longer and a shorter name and words for the info view; others say 0."""
    for name, _, box in every:
        if name.startswith("live.") and name != "live.thisdevice":
            assert box["parameter_enable"] == 1
            value = box["saved_attribute_attributes"]["valueof"]
            assert value["parameter_info"] == box["annotation"] != ""
            assert len(value["parameter_shortname"]) <= 12
        elif name in ("umenu", "textedit", "pictslider"):
            assert box["parameter_enable"] == 0
            assert box["annotation"]


def test_no_parameter_is_an_integer_of_more_values_than_live_has(every):
    """Live keeps integers in a byte; wider ranges are floats that are written without a point."""
    ranges = [
        (value["parameter_longname"], value["parameter_mmax"] - value["parameter_mmin"])
        for _, _, box in every
        if (value := box.get("saved_attribute_attributes", {}).get("valueof", {}))
        and value["parameter_type"] == 1
    ]
    assert ranges and not [name for name, values in ranges if values > 255]


def test_the_device_has_the_head_of_a_real_one():
    raw = (FOLDER / "VAE Synth unfrozen.amxd").read_bytes()
    patcher = json.loads(raw[32:].rstrip(b"\0"))["patcher"]
    assert patcher["openrect"] == [0.0, 0.0, patcher["devicewidth"], 169.0]
    assert patcher["is_mpe"] == 1
    for name in ("minimum_live_version", "minimum_max_version", "platform_compatibility"):
        assert name in patcher
    assert patcher["project"]["amxdtype"] == int.from_bytes(b"iiii", "big")
