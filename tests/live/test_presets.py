"""Presets come back as they were saved, from a file that is whole."""

import json

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from tests.live.clients import instrument
from vaelib.live.presets import MAX_PRESETS, Presets, PresetsError

TOY = instrument()
PLACE = np.array([0.1, -1.5, 2.0, 1e-7], np.float32)


def test_presets_come_back_exactly(tmp_path):
    path = tmp_path / "deep" / "presets.json"
    presets = Presets(TOY, path)
    assert presets.names == [] and not presets.changed
    presets.save("warm pad", PLACE)
    presets.save("ä", PLACE * 2)
    presets.save("ä", PLACE * 3)
    assert presets.changed and not path.exists()
    presets.write()
    assert not presets.changed and list(path.parent.iterdir()) == [path]
    again = Presets(TOY, path)
    assert again.names == ["warm pad", "ä"]
    assert_array_equal(again.recall("warm pad"), PLACE)
    assert_array_equal(again.recall("ä"), PLACE * 3)


def test_what_is_recalled_is_a_copy(tmp_path):
    presets = Presets(TOY, tmp_path / "p.json")
    place = PLACE.copy()
    presets.save("a", place)
    place[:] = 0
    presets.recall("a")[:] = 0
    assert_array_equal(presets.recall("a"), PLACE)


def test_each_instrument_has_its_own_file():
    assert Presets(TOY).path != Presets(instrument(name="other")).path
    assert TOY.digest[:16] in Presets(TOY).path.name


def test_a_preset_that_is_not_there():
    with pytest.raises(PresetsError, match="no preset 'x': saved are none yet"):
        Presets(TOY).recall("x")


@pytest.mark.parametrize("name", ["", "a" * 65, "a\nb", "\0"])
def test_names_are_short_and_printable(name, tmp_path):
    with pytest.raises(PresetsError, match="printable"):
        Presets(TOY, tmp_path / "p.json").save(name, PLACE)


def test_a_file_does_not_grow_without_end(tmp_path):
    presets = Presets(TOY, tmp_path / "p.json")
    for i in range(MAX_PRESETS):
        presets.save(str(i), PLACE)
    with pytest.raises(PresetsError, match="no more fit"):
        presets.save("one more", PLACE)
    presets.save("0", PLACE)


def test_files_of_others_are_refused(tmp_path):
    path = tmp_path / "p.json"
    presets = Presets(TOY, path)
    presets.save("a", PLACE)
    presets.write()
    with pytest.raises(PresetsError, match="another instrument"):
        Presets(instrument(name="other"), path)
    held = json.loads(path.read_text())
    for broken in [[0.0] * 3, [0.0, 0.0, 0.0, 1e999]]:
        path.write_text(json.dumps({**held, "presets": {"a": broken}}))
        with pytest.raises(PresetsError, match="another instrument"):
            Presets(TOY, path)
    for text in ["", "[]", "{}", '{"presets": 3}', '{"presets": {"a": ["x"]}}']:
        path.write_text(text)
        with pytest.raises(PresetsError, match="holds no presets: name another file"):
            Presets(TOY, path)
