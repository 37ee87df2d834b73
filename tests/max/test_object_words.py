"""Words that boxes are told, and attributes that they are given: those that Max's objects have.

Both were read off the reference pages of the objects and off public patches, not off the emulator.
"""

import pytest

from tests.max.emulator import Emulator
from tests.max.test_cords import SCENES
from tests.max.test_objects import boxes

# What an object understands beside numbers, lists and what it passes on.
WORDS = {
    "accum": {"bang"},
    "buffer~": {"clear"},
    "comment": {"set"},
    "counter": {"bang"},
    "delay": {"bang", "stop"},
    "dspstate~": {"bang"},
    "expr": {"bang"},
    "f": {"bang"},
    "i": {"bang"},
    "listfunnel": {"offset"},
    "live.dial": {"set", "outputvalue"},
    "live.menu": {"set", "outputvalue"},
    "live.tab": {"set", "outputvalue"},
    "message": {"bang", "set"},
    "onebang": {"bang"},
    "poly~": {"target"},
    "thispoly~": {"bang", "mute"},
    "udpreceive": {"port"},
    "umenu": {"append", "clear", "set", "setsymbol"},
}
ANYTHING = {
    *("s", "t", "route", "prepend", "gate", "inlet", "outlet", "pack", "tosymbol", "coll"),
    *("zl.slice", "zl.iter", "zl.nth", "zl.reg", "pattr", "udpsend"),
}
"""Objects that take any word and pass it on, or keep it."""

ATTRIBUTES = {
    "buffer~": {"samps"},
    "comment": {"fontface", "fontsize", "textcolor", "textjustification"},
    "kslider": {"mode", "offset", "range"},
    "live.dial": {"activedialcolor", "showname", "shownumber", "textcolor"},
    "live.text": {"mode", "texton"},
    "metro": {"active"},
    "panel": {"angle", "background", "bgcolor", "mode", "rounded"},
    "pictslider": {"bottomvalue", "leftvalue", "rightvalue", "topvalue"},
    "textedit": {"keymode", "lines", "outputmode"},
}
OF_EVERY_BOX = {
    *("id", "maxclass", "text", "varname", "comment", "annotation", "hint", "patcher"),
    *("numinlets", "numoutlets", "outlettype", "patching_rect", "presentation"),
    *("presentation_rect", "parameter_enable", "saved_attribute_attributes"),
    "saved_object_attributes",
}


def test_no_object_is_told_a_word_that_it_does_not_have(patches):
    heard = set()
    for scene in SCENES:
        emulator = Emulator(patches, "vae_synth", most_voices=1)
        for _ in scene(emulator):
            pass
        heard |= emulator.words
    told = {(name, word) for name, word in heard if name not in ANYTHING}
    assert told - {(name, word) for name, words in WORDS.items() for word in words} == set()
    assert len(told) > 20


@pytest.mark.parametrize("name", ["vae_synth", "vae_voice", "vae_stft", "vae_noise", "device"])
def test_no_box_has_an_attribute_that_its_object_does_not_have(patches, device, name):
    patch = device["VAE Synth"] if name == "device" else patches[name]
    for box in boxes(patch):
        new = box["maxclass"] == "newobj"
        kind, *words = box["text"].split() if new else [box["maxclass"]]
        given = box.keys() - OF_EVERY_BOX
        given |= {word[1:] for word in words if new and word.startswith("@")}
        assert given <= ATTRIBUTES.get(kind, set()), (kind, given)
