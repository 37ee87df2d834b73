"""Every format is read as written; every file that cannot be used is named with its reason."""

import os

import numpy as np
import pytest
import scipy.io.wavfile
import soundfile

from vaelib.datasets.recordings import reading
from vaelib.datasets.recordings.reading import UnusableFileError, blocks, find, survey

SR = 16_000
FORMATS = ("wav", "flac", "mp3", "ogg", "opus", "aiff", "caf", "w64", "rf64", "au")


@pytest.fixture
def written(tmp_path, tone):
    """Write two channels of a tone, the second half as loud."""

    def of(suffix, *, sr=SR, subtype=None, x=None):
        x = np.outer(tone(440, sr=sr, seconds=0.5), [1, 0.5]) if x is None else x
        path = tmp_path / f"tone.{suffix}"
        kind = {"opus": "OGG", "w64": "W64", "rf64": "RF64"}.get(suffix)
        subtype = "OPUS" if suffix == "opus" else subtype
        soundfile.write(path, x, sr, format=kind, subtype=subtype)
        return path

    return of


def whole(recording, *, length=1000):
    return np.concatenate([x[:length] for _, x in blocks(recording, length=length, margin=0)])


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_mean_of_its_channels(written, tone, suffix):
    recording = survey(written(suffix))
    expected = 0.75 * tone(440, sr=SR, seconds=0.5)
    assert recording.sr == SR and recording.remarks == () and recording.channel is None
    assert abs(recording.seconds - 0.5) < (0.15 if suffix in ("mp3", "opus") else 1e-9)
    got = whole(recording)[: len(expected)]
    if suffix in ("mp3", "ogg", "opus"):  # lossy, and MP3 is delayed
        spectra = [np.abs(np.fft.rfft(x * np.hanning(len(x)), SR))[:8000] for x in (got, expected)]
        assert np.corrcoef(*spectra)[0, 1] > 0.998
    else:
        np.testing.assert_allclose(got, expected, atol=1e-4)


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_24", "FLOAT", "DOUBLE", "ULAW", "IMA_ADPCM"])
@pytest.mark.parametrize("sr", [8000, 11_025, 96_000])
def test_any_rate_and_coding(written, tone, sr, subtype):
    recording = survey(written("wav", sr=sr, subtype=subtype))
    expected = 0.75 * tone(440, sr=sr, seconds=0.5)
    got = whole(recording)[: len(expected)]
    assert recording.sr == sr
    assert np.sum((got - expected) ** 2) < 0.02 * np.sum(expected**2)  # ADPCM has 4 bits


@pytest.mark.parametrize(
    ("n", "length", "margin"), [(4096, 1000, 50), (10_000, 5000, 700), (9, 4, 7)]
)
def test_blocks_with_their_margins_are_slices_of_the_silence_padded_sound(
    tmp_path, n, length, margin, monkeypatch
):
    monkeypatch.setattr(reading, "LOWEST_SR", 50)
    x = np.random.default_rng(0).uniform(-1, 1, n).astype(np.float32)
    soundfile.write(tmp_path / "x.wav", x, 50, subtype="FLOAT")
    got = list(blocks(survey(tmp_path / "x.wav"), length=length, margin=margin))
    padded = np.pad(x, margin)
    assert [start for start, _ in got] == list(range(0, n, length))
    for start, block in got:
        np.testing.assert_array_equal(block, padded[start : start + length + 2 * margin])


@pytest.mark.parametrize("suffix", ["wav", "aiff", "w64", "rf64", "au", "flac", "mp3"])
def test_a_truncated_file_is_said_to_be(written, suffix):
    path = written(suffix, x=np.random.default_rng(0).uniform(-0.5, 0.5, (3 * SR, 2)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    recording = survey(path)
    (remark,) = recording.remarks
    assert remark.startswith("truncated: ") and remark.endswith(
        "% of what its header promises is there"
    )
    assert 38 <= int(remark.split()[1]) <= 55  # a frame of FLAC is lost
    assert len(whole(recording)) == recording.n_samples < 1.7 * SR


def test_a_size_that_a_pipe_left_open_is_no_truncation(written):
    path = written("wav")
    content = bytearray(path.read_bytes())
    content[4:8] = content[40:44] = b"\xff" * 4
    path.write_bytes(content)
    assert survey(path).remarks == ()


def test_channels_that_cancel_are_not_mixed(written, tone):
    x = tone(440, sr=SR, seconds=0.5)
    recording = survey(written("wav", x=np.stack([0.5 * x, -0.6 * x, 0 * x], axis=1)))
    assert recording.channel == 1 and "cancel each other: channel 2 is used" in recording.remarks[0]
    np.testing.assert_allclose(whole(recording), -0.6 * x, atol=1e-4)


def test_hostile_files_have_one_sentence_each(tmp_path, tone):
    x = tone(440, sr=SR, seconds=0.5).astype(np.float32)
    nan = x.copy()
    nan[100] = np.nan
    scipy.io.wavfile.write(tmp_path / "nan.wav", SR, nan)
    scipy.io.wavfile.write(tmp_path / "short.wav", SR, x[:500])
    scipy.io.wavfile.write(tmp_path / "none.wav", SR, x[:0])
    scipy.io.wavfile.write(tmp_path / "silent.wav", SR, x * 1e-4)
    scipy.io.wavfile.write(tmp_path / "five.wav", 8000, np.stack([x] * 5, axis=1))
    scipy.io.wavfile.write(tmp_path / "offset.wav", SR, x * 1e-4 + np.float32(0.5))
    scipy.io.wavfile.write(tmp_path / "slow.wav", 1, x)  # four hours, by its header
    (tmp_path / "circle.wav").symlink_to("circle.wav")
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.flac").write_text("no sound")
    (tmp_path / os.fsdecode(b"caf\xe9.wav")).write_bytes((tmp_path / "five.wav").read_bytes())
    (tmp_path / "new\nline ♯.wav").write_bytes((tmp_path / "five.wav").read_bytes())
    (tmp_path / "phone.m4a").write_bytes(b"anything")
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "away.wav").symlink_to("nowhere.wav")
    os.mkfifo(tmp_path / "pipe.wav")
    (tmp_path / "._hidden.wav").write_bytes(b"anything")
    (tmp_path / "notes.txt").write_text("no sound either")
    said = {}
    for path in find(tmp_path):
        try:
            said[path.name] = survey(path).sr
        except UnusableFileError as error:
            said[path.name] = str(error)
    unknown = "unreadable: it is no sound that libsndfile knows, or its header is damaged"
    assert said == {
        "away.wav": "unreadable: no such file or directory",
        "caf\udce9.wav": "unreadable: its name is no UTF-8: rename it",
        "circle.wav": "unreadable: too many levels of symbolic links",
        "empty.wav": "unreadable: the file is empty",
        "five.wav": 8000,
        "folder.wav": "unreadable: it is a folder",
        "nan.wav": "unreadable: some of its samples are NaN or infinite",
        "new\nline ♯.wav": 8000,
        "none.wav": "too short: 0.000 s, 0.1 s are needed",
        "offset.wav": "silent: it stays below -70 dB of full scale",
        "phone.m4a": "unreadable: convert .m4a to WAV or FLAC",
        "pipe.wav": "unreadable: it is no ordinary file",
        "short.wav": "too short: 0.031 s, 0.1 s are needed",
        "silent.wav": "silent: it stays below -70 dB of full scale",
        "slow.wav": "unreadable: 1 samples a second are no sound, or its header is damaged",
        "text.flac": unknown,
    }


def test_a_folder_without_sound_is_refused(tmp_path):
    with pytest.raises(ValueError, match="holds no sound file: put files there that end in"):
        find(tmp_path)
    with pytest.raises(OSError, match="cannot read"):
        find(tmp_path / "absent")
