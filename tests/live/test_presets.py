"""Presets come back as they were saved, from a file that is whole."""

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.clients import instrument
from vaelib.live.instruments.dials import Latent, Preset
from vaelib.live.preset_file import PresetsError
from vaelib.live.presets import MAX_PRESETS, Presets, main, user_data
from vaelib.profiles import ROOT
from vaelib.store import digest, write_json

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


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A user without any data."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("vaelib.live.presets.ROOT", tmp_path / "checkout")
    return tmp_path / "home"


def test_each_instrument_has_its_own_file_among_the_users_data(home, tmp_path, monkeypatch):
    assert Presets(TOY).path == home / ".local/share/vae-synth/presets/toy.json"
    one, two = (Presets(instrument(name=name)).path for name in ("a/b ..", "a:b.. "))
    assert one.name.startswith("a-b----") and one != two and one.parent == two.parent
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert user_data() == home / ".local/share/vae-synth"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert user_data() == tmp_path / "x/vae-synth"
    monkeypatch.setattr("sys.platform", "darwin")
    assert user_data() == home / "Library/Application Support/vae-synth"


def first_format(path, **places):
    """Write a file as the first version did: points of one decoder."""
    held = {name: place.tolist() for name, place in places.items()}
    write_json(path, {"instrument": TOY.digest, "presets": held})


@pytest.mark.parametrize("file", ["checkout/data/presets/{}.json", "home/{}"])
def test_presets_of_the_former_files_are_taken_over(home, tmp_path, file):
    digest = TOY.digest[:16]
    beside = f".local/share/vae-synth/presets/toy-{digest}.json"
    former = tmp_path / file.format(beside if "home" in file else digest)
    former.parent.mkdir(parents=True)
    first_format(former, old=PLACE)
    presets = Presets(TOY)
    assert_array_equal(presets.recall("old"), PLACE)
    assert presets.changed
    presets.save("new", PLACE * 2)
    presets.write()
    assert former.exists() and not presets.changed
    former.unlink()
    assert Presets(TOY).names == ["new", "old"]


def test_a_new_export_keeps_the_dials_where_they_stood(tmp_path):
    """Another decoder, whose dials have other ranges and order, and one that was not there."""
    presets = Presets(TOY, tmp_path / "p.json")
    presets.save("a", np.array([0.0, 0.5, 0.0, -2.0], np.float32))
    presets.write()
    new = instrument(seed=1)
    latents = [
        Latent("latent 3", 0.0, 10.0, 5.0),
        Latent("latent 1", 1.0, 2.0, 1.5),
        Latent("never seen", 0.0, 1.0, 0.25),
        Latent("latent 0", -1.0, 1.0, 0.0),
    ]
    new = replace(new, latents=tuple(latents))
    again = Presets(new, tmp_path / "p.json")
    # Of -2..5, -2..3 and -2..2 these were the shares 0, 1/2 and 1/2.
    assert_allclose(again.recall("a"), [0.0, 1.5, 0.25, 0.0], atol=1e-5)
    again.save("b", new.default)
    again.write()
    assert_array_equal(Presets(TOY, tmp_path / "p.json").recall("a"), [0.0, 0.5, 0.0, -2.0])


def test_presets_are_renamed_and_deleted(tmp_path):
    presets = Presets(replace(TOY, presets=(Preset("bell", (0.0,) * 4, "x"),)), tmp_path / "p.json")
    for i, name in enumerate("abc"):
        presets.save(name, PLACE * i)
    presets.rename("b", "d")
    presets.delete("c")
    presets.write()
    assert presets.names == ["a", "d", "bell"]
    assert Presets(TOY, presets.path).names == ["a", "d"]
    assert_array_equal(presets.recall("d"), PLACE)
    with pytest.raises(PresetsError, match="'a' already"):
        presets.rename("d", "a")
    for name, why in (("b", "none of those"), ("bell", "comes with the instrument")):
        with pytest.raises(PresetsError, match=why):
            presets.delete(name)
    presets.save("bell", PLACE)
    presets.delete("bell")
    assert_array_equal(presets.recall("bell"), np.zeros(4))


def test_each_change_can_be_undone(tmp_path):
    presets = Presets(TOY, tmp_path / "p.json")
    presets.save("a", PLACE)
    states = [dict(presets._places)]
    for change in (
        lambda: presets.save("a", PLACE * 2),
        lambda: presets.save("b", PLACE * 3),
        lambda: presets.rename("b", "c"),
        lambda: presets.delete("a"),
    ):
        change()
        presets.write()
        states.append(dict(presets._places))
    for state in reversed(states[:-1]):
        presets.undo()
        assert presets._places == state
        presets.write()
        assert Presets(TOY, presets.path)._places == state
    presets.undo()
    assert presets.names == []
    with pytest.raises(PresetsError, match="left to undo"):
        presets.undo()


def test_presets_go_from_file_to_file(tmp_path, home, capsys):
    TOY.save(tmp_path / "toy.safetensors")
    presets = Presets(TOY)
    presets.save("a", PLACE)
    presets.save("b", PLACE * 2)
    presets.write()
    command = ["--instrument", str(tmp_path / "toy.safetensors")]
    assert main([*command, "--export", str(tmp_path / "e.json")]) == 0
    presets.save("a", PLACE * 3)
    presets.delete("b")
    presets.write()
    assert main([*command, "--import", str(tmp_path / "e.json")]) == 0
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines()[-3:] == ["a", "a 2", "b"]
    assert_array_equal(Presets(TOY).recall("a"), PLACE * 3)
    assert_array_equal(Presets(TOY).recall("a 2"), PLACE)
    assert main([*command, "--import", str(tmp_path / "none.json")]) == 1
    assert "there is no" in capsys.readouterr().err


def test_two_players_keep_what_both_have_saved(tmp_path):
    one, two = (Presets(TOY, tmp_path / "p.json") for _ in range(2))
    one.save("both", PLACE)
    one.save("one", PLACE)
    one.write()
    two.save("both", PLACE * 2)
    two.save("two", PLACE)
    two.write()
    assert two.names == Presets(TOY, tmp_path / "p.json").names == ["both", "one", "two"]
    assert_array_equal(Presets(TOY, tmp_path / "p.json").recall("both"), PLACE * 2)
    one.save("three", PLACE)
    one.write()
    assert_array_equal(one.recall("both"), PLACE * 2)
    assert [path.name for path in tmp_path.iterdir()] == ["p.json"]


_MANY = """
import sys
from pathlib import Path
from tests.live.clients import instrument
from vaelib.live.instruments.dials import Latent, Preset
from vaelib.live.presets import Presets
toy = instrument()
presets = Presets(toy, Path(sys.argv[1]))
for i in range(20):
    presets.save(sys.argv[2] + str(i), toy.default)
    presets.write()
"""


def test_players_that_write_at_once_lose_nothing(tmp_path):
    program = [sys.executable, "-c", _MANY, tmp_path / "p.json"]
    writers = [subprocess.Popen([*program, name], cwd=ROOT) for name in "ab"]
    assert [writer.wait() for writer in writers] == [0, 0]
    names = sorted(f"{name}{i}" for name in "ab" for i in range(20))
    assert Presets(TOY, tmp_path / "p.json").names == names


def test_what_could_not_be_written_still_counts_as_changed(tmp_path):
    folder = tmp_path / "folder"
    presets = Presets(TOY, folder / "p.json")
    presets.save("a", PLACE)
    folder.write_text("in the way")
    with pytest.raises(OSError, match="cannot write"):
        presets.write()
    assert presets.changed
    folder.unlink()
    presets.write()
    assert not presets.changed and Presets(TOY, presets.path).names == ["a"]


def test_what_is_saved_during_a_write_waits_for_the_next(tmp_path, monkeypatch):
    presets = Presets(TOY, tmp_path / "p.json")
    presets.save("a", PLACE)

    def write(path, value):
        presets.save("a", PLACE * 2)
        write_json(path, value)

    monkeypatch.setattr("vaelib.live.preset_file.write_json", write)
    presets.write()
    assert presets.changed
    assert_array_equal(presets.recall("a"), PLACE * 2)
    monkeypatch.undo()
    presets.write()
    assert_array_equal(Presets(TOY, presets.path).recall("a"), PLACE * 2)


def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "elsewhere.json", tmp_path / "p.json"
    link.symlink_to(target)
    presets = Presets(TOY, link)
    presets.save("a", PLACE)
    presets.write()
    assert link.is_symlink() and Presets(TOY, target).names == ["a"]


def test_a_preset_that_is_not_there(tmp_path):
    with pytest.raises(PresetsError, match="no preset 'x': there are none yet"):
        Presets(TOY, tmp_path / "p.json").recall("x")


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


def test_no_more_are_imported_than_fit_and_then_none(tmp_path):
    other, mine = Presets(TOY, tmp_path / "o.json"), Presets(TOY, tmp_path / "p.json")
    for i in range(MAX_PRESETS - 1):
        mine.save(str(i), PLACE)
    other.save("0", PLACE)
    other.export(tmp_path / "e.json")
    assert mine.take_over(tmp_path / "e.json") == 1 and len(mine.names) == MAX_PRESETS - 1
    for name in "ab":
        other.save(name, PLACE)
    other.export(tmp_path / "e.json")
    with pytest.raises(PresetsError, match=r"e.json holds 3 presets: no more than 500 fit"):
        mine.take_over(tmp_path / "e.json")
    assert len(mine.names) == MAX_PRESETS - 1


def test_files_of_others_are_refused(tmp_path):
    path = tmp_path / "p.json"
    presets = Presets(TOY, path)
    presets.save("a", PLACE)
    presets.write()
    with pytest.raises(PresetsError, match="another instrument"):
        Presets(instrument(name="other"), path)
    first_format(path, a=PLACE[:3])
    with pytest.raises(PresetsError, match="holds no presets"):
        Presets(TOY, path)
    for place in ([0.0] * 3, [0.0] * 3 + [1e999], ["x"] * 4):
        held = {"a": {"decoder": TOY.digest, "z": place, "dials": {}}}
        whole = {"format": "vae presets 2", "instrument": "toy", "presets": held}
        path.write_text(json.dumps(whole | {"sha256": digest(whole)}))
        with pytest.raises(PresetsError, match=r"another instrument|holds no presets"):
            Presets(TOY, path)
    for text in ["", "[]", "{}", '{"presets": 3}', '{"presets": {"a": ["x"]}}']:
        path.write_text(text)
        with pytest.raises(PresetsError, match="holds no presets: name another file"):
            Presets(TOY, path)


@pytest.mark.parametrize(
    ("name", "z"),
    [
        ("a\x1b[2J", 0.0),
        ("a\0b", 0.0),
        ("\ud800", 0.0),
        ("", 0.0),
        ("a" * 65, 0.0),
        ("a", 1e300),
        ("a", 11.0),
    ],
)
def test_limits_hold_for_what_is_read(tmp_path, name, z):
    held = {name: {"decoder": TOY.digest, "z": [z] * 4, "dials": {}}}
    whole = {"format": "vae presets 2", "instrument": "toy", "presets": held}
    (tmp_path / "p.json").write_text(json.dumps(whole | {"sha256": digest(whole)}))
    with pytest.raises(PresetsError, match=r"no presets \(.*(characters|out of range)\): name"):
        Presets(TOY, tmp_path / "p.json")


def test_dials_of_another_decoder_stay_within_their_limits(tmp_path):
    held = {"a": {"decoder": "other", "z": [1], "dials": {x.name: 1e300 for x in TOY.latents}}}
    whole = {"format": "vae presets 2", "instrument": "toy", "presets": held}
    (tmp_path / "p.json").write_text(json.dumps(whole | {"sha256": digest(whole)}))
    assert_array_equal(Presets(TOY, tmp_path / "p.json").recall("a"), [10.0] * 4)


def test_why_a_file_is_refused_is_said(tmp_path):
    (tmp_path / "p.json").write_text("[" * 100_000)
    with pytest.raises(PresetsError, match=r"holds no presets: name another file"):
        Presets(TOY, tmp_path / "p.json")
    (tmp_path / "p.json").write_text('{"format": "vae presets 3"}')
    with pytest.raises(PresetsError, match=r"\(it was written by another version\)"):
        Presets(TOY, tmp_path / "p.json")
    with pytest.raises(PresetsError, match=r"^cannot read .*p\.json/q: Not a directory$"):
        Presets(TOY, tmp_path / "p.json" / "q")


def test_a_name_that_is_nearly_one_is_offered_and_a_list_says_how_long_it_is(tmp_path):
    names = ["deep bell", "Organ", *(f"choir {i}" for i in range(9))]
    shipped = tuple(Preset(name, (0.0,) * 4, "x") for name in names)
    presets = Presets(replace(TOY, presets=shipped), tmp_path / "p.json")
    for near, meant in {"organ": "Organ", "deap bell": "deep bell", "bell": "deep bell"}.items():
        with pytest.raises(PresetsError, match=f"no preset '{near}': did you mean {meant}"):
            presets.recall(near)
    with pytest.raises(PresetsError, match=r"there are deep bell, .*choir 5 and 3 more$"):
        presets.recall("zither")


def test_presets_of_the_instrument_stand_behind_the_players_own(tmp_path):
    shipped = (
        Preset("bell", (1.0, 2.0, 3.0, 4.0), "x"),
        Preset("organ", (4.0, 3.0, 2.0, 1.0), "y"),
    )
    presets = Presets(replace(TOY, presets=shipped), tmp_path / "p.json")
    assert presets.names == ["bell", "organ"] and not presets.changed
    assert_array_equal(presets.recall("organ"), [4, 3, 2, 1])
    assert_array_equal(presets.recall("1"), [1, 2, 3, 4])
    assert_array_equal(presets.recall("2"), [4, 3, 2, 1])
    with pytest.raises(PresetsError, match="no preset '3': there are bell, organ"):
        presets.recall("3")
    presets.save("organ", PLACE)
    presets.save("1", PLACE * 2)
    assert presets.names == ["1", "organ", "bell"]
    assert_array_equal(presets.recall("organ"), PLACE)
    assert_array_equal(presets.recall("1"), PLACE * 2)
    presets.write()
    assert sorted(json.loads((tmp_path / "p.json").read_text())["presets"]) == ["1", "organ"]


def test_every_flipped_bit_is_noticed(tmp_path):
    presets = Presets(TOY, tmp_path / "p.json")
    presets.save("a", PLACE)
    presets.save("b", PLACE * 2)
    presets.write()
    good = presets.path.read_bytes()
    same = 0
    for i in range(0, 8 * len(good), 7):  # every bit of a byte comes in turn
        flipped = bytearray(good)
        flipped[i // 8] ^= 1 << i % 8
        presets.path.write_bytes(flipped)
        with suppress(PresetsError):
            # It is a blank between two values, or the case of an escape.
            assert Presets(TOY, presets.path)._places == presets._places
            same += 1
    assert same < 0.05 * len(good)
