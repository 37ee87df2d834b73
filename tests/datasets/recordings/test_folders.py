"""A folder with good and bad files: a report on each, a cache by file, and rows to train on."""

import json

import numpy as np
import pytest
import soundfile

from vaelib.datasets.recordings import analysis, folders
from vaelib.profiles import Profile

SR = 16_000


@pytest.fixture
def profile(tmp_path):
    return Profile("quick", root=tmp_path / "project")


@pytest.fixture
def folder(tmp_path, tone):
    """A flute in A4, a cello in D3 of two channels, wind, and a damaged file."""
    here = tmp_path / "sounds"
    (here / "bowed").mkdir(parents=True)
    soundfile.write(here / "flute_A4.wav", tone(441, sr=SR, seconds=0.5, slope=2), SR)
    cello = np.pad(tone(146.8, sr=SR, seconds=0.7), (0, SR // 2))
    soundfile.write(here / "bowed" / "cello.flac", np.stack([cello, cello], axis=1), SR)
    soundfile.write(here / "wind.ogg", 0.1 * np.random.default_rng(0).standard_normal(SR), SR)
    (here / "damaged.wav").write_bytes((here / "flute_A4.wav").read_bytes()[:30])
    return here


@pytest.fixture
def counted(monkeypatch):
    """The names of the files that are analysed, not read from the cache."""
    names, track = [], analysis.track

    def counting(recording, **options):
        names.append(recording.path.name)
        return track(recording, **options)

    monkeypatch.setattr(analysis, "track", counting)
    return names


def analyse(folder, profile, **options):
    return folders.analyse(folder, profile, progress=False, **options)


def test_every_file_is_reported(folder, profile):
    got = analyse(folder, profile)
    cello, damaged, flute, wind = got.files
    assert [report.file for report in got.files] == sorted(
        ["bowed/cello.flac", "damaged.wav", "flute_A4.wav", "wind.ogg"]
    )
    assert cello.used and cello.pitched and cello.source == "estimate" and cello.remarks == ()
    assert [cello.lowest, cello.highest] == pytest.approx([50, 50], abs=0.05)
    assert (flute.source, flute.seconds) == ("name", 0.5) and flute.lowest == pytest.approx(
        69.04, abs=0.05
    )
    assert 0.4 < flute.sounding_s <= 0.52
    assert wind.used and not wind.pitched and wind.lowest is None and "unvoiced" in wind.remarks[0]
    assert not damaged.used and damaged.remarks[0].startswith("unreadable: ")


def test_rows_have_pitch_loudness_and_their_file(folder, profile):
    got = analyse(folder, profile)
    first, second = got.batches(pitched=True)
    assert set(first.file) == {0} and set(second.file) == {2}
    assert first.x.shape == (len(first.file), 152) and first.x.dtype == np.float32
    np.testing.assert_allclose(first.pitch[5:-5], 69 + 12 * np.log2(146.8 / 440), atol=2e-3)
    assert np.abs(first.level_db[5:-5] - np.median(first.level_db)).max() < 1
    assert len(first.file) == round(got.files[0].sounding_s / 0.02)
    (wind,) = got.batches(pitched=False)
    assert wind.x.shape == (len(wind.file), 1025) and set(wind.file) == {3}
    assert np.isnan(wind.pitch).all()


def test_one_more_file_costs_one_file(folder, profile, tone, counted):
    before = analyse(folder, profile)
    assert len(counted) == 3
    assert analyse(folder, profile) == before and len(counted) == 3
    soundfile.write(folder / "oboe.wav", tone(300, sr=SR, seconds=0.5), SR)
    after = analyse(folder, profile)
    assert counted[3:] == ["oboe.wav"]
    assert [report for report in after.files if report.file != "oboe.wav"] == list(before.files)


def test_a_renamed_file_is_kept_and_a_new_note_in_its_name_is_not(folder, profile, counted):
    analyse(folder, profile)
    (folder / "wind.ogg").rename(folder / "air.ogg")
    (folder / "flute_A4.wav").rename(folder / "flute_B4.wav")
    got = analyse(folder, profile)
    assert counted[3:] == ["flute_B4.wav"]
    assert [report.file for report in got.files if report.used] == [
        "air.ogg",
        "bowed/cello.flac",
        "flute_B4.wav",
    ]
    assert {
        report.source for report in analyse(folder, profile, note=60.0).files if report.used
    } == {"option"}


def test_a_copy_is_used_once(folder, profile, counted):
    (folder / "wind2.ogg").write_bytes((folder / "wind.ogg").read_bytes())
    report = analyse(folder, profile).files[-1]
    assert (report.file, report.used) == ("wind2.ogg", False)
    assert report.remarks == ("the same sound as wind.ogg",) and len(counted) == 3


@pytest.mark.parametrize(
    "what",
    ["part", "report", "half", "number", "more", "list", "deep", "other part", "other report"],
)
def test_what_is_damaged_or_unfinished_is_made_again(folder, profile, counted, what):
    before = analyse(folder, profile)
    key, other, *_ = [report.key for report in before.files if report.key]
    part, report = before.cache / f"{key}-0.safetensors", before.cache / f"{key}.json"
    content = part.read_bytes()
    if what == "part":
        part.write_bytes(content[:-3] + b"abc")
    elif what == "other part":
        part.write_bytes((before.cache / f"{other}-0.safetensors").read_bytes())
    elif what == "other report":
        report.write_bytes((before.cache / f"{other}.json").read_bytes())
    elif what == "number":
        text = report.read_text()
        assert '"sounding_s": ' in text
        report.write_text(text.replace('"sounding_s": ', '"sounding_s": 1'))
    elif what == "more":
        report.write_text(report.read_text().replace("{", '{"loudness": 3,', 1))
    elif what in ("report", "list", "deep"):
        report.write_text({"report": "{", "list": "[]", "deep": "[" * 100_000}[what])
    else:  # killed before the report was written
        report.unlink()
    assert analyse(folder, profile) == before
    assert counted[3:] == ["cello.flac"] and part.read_bytes() == content


def test_an_interrupted_run_goes_on(folder, profile, counted, monkeypatch):
    rows = analysis.rows

    def interrupted(recording, track):
        if recording.path.name.startswith("flute"):
            raise KeyboardInterrupt
        return rows(recording, track)

    with monkeypatch.context() as m:
        m.setattr(analysis, "rows", interrupted)
        with pytest.raises(KeyboardInterrupt):
            analyse(folder, profile)
    counted.clear()
    analyse(folder, profile)
    assert counted == ["flute_A4.wav", "wind.ogg"]


def test_two_roots_have_identical_files(folder, profile, tmp_path):
    got = [analyse(folder, p) for p in (profile, Profile("quick", root=tmp_path / "other"))]
    assert got[0].files == got[1].files
    contents = [{f.name: f.read_bytes() for f in one.cache.iterdir()} for one in got]
    assert contents[0] == contents[1] and len(contents[0]) == 6
    for report in (one.cache / f"{got[0].files[0].key}.json" for one in got):
        assert json.loads(report.read_text())["file"] == "bowed/cello.flac"


def test_a_folder_that_is_not_there_is_refused(tmp_path, profile):
    with pytest.raises(OSError, match="cannot read"):
        analyse(tmp_path / "nowhere", profile)


def test_a_cache_that_cannot_be_written_is_one_sentence(folder, profile):
    profile.data.parent.mkdir(parents=True)
    profile.data.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="a part of that path is a file, not a folder"):
        analyse(folder, profile)
