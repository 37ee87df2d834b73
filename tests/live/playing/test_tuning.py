"""Tuning: Scala's files against pitches worked out by hand."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib.live.playing.tuning import TuningError, read_mapping, read_scale, tuned, tuning

JUST = """! just.scl
!
A just scale
 7
!
 9/8
 5/4 a third
 4/3
 3/2
 5/3
 15/8
 2
"""
WHITE_KEYS = """! white.kbm
12
0
127
60
69
440.0
7
0
x
1
x
2
3
x
4
x
5
x
6
"""


def files(folder, scale=JUST, mapping=WHITE_KEYS):
    (folder / "a.scl").write_text(scale)
    (folder / "a.kbm").write_text(mapping)
    return folder / "a.scl", folder / "a.kbm"


def test_equal_temperament_is_the_keyboard_as_it_is(tmp_path):
    text = "equal\n12\n" + "".join(f"{100.0 * i}\n" for i in range(1, 13))
    hz = tuned(read_scale(files(tmp_path, text)[0]))
    assert_allclose(hz, 440 * 2 ** ((np.arange(128) - 69) / 12))


def test_a_just_scale_on_the_white_keys(tmp_path):
    scl, kbm = files(tmp_path)
    scale = read_scale(scl)
    hz = np.array(tuned(scale, read_mapping(kbm, scale)))
    assert tuning(scl, kbm) == tuple(hz) and tuning(scl) == tuned(scale)
    c = 440 * 3 / 5
    ratios = {60: 1, 62: 9 / 8, 64: 5 / 4, 65: 4 / 3, 67: 3 / 2, 69: 5 / 3, 71: 15 / 8, 72: 2}
    for key, ratio in ratios.items():
        assert hz[key] == pytest.approx(c * ratio)
        assert hz[key - 24] == pytest.approx(c * ratio / 4)
    assert (hz[[61, 63, 66, 68, 70]] == 0).all()


def test_a_scale_that_is_not_an_octave_goes_on_from_the_middle(tmp_path):
    scl, _ = files(
        tmp_path,
        "Bohlen-Pierce\n13\n" + "".join(f"{1901.955 / 13 * i:.5f}\n" for i in range(1, 14)),
    )
    hz = tuned(read_scale(scl))
    assert hz[60] == pytest.approx(440 * 2 ** (-9 / 12))
    assert hz[73] / hz[60] == pytest.approx(3, rel=1e-6)


def test_keys_out_of_range_do_not_sound(tmp_path):
    scl, kbm = files(tmp_path, mapping="0\n48\n72\n60\n60\n300\n7\n")
    scale = read_scale(scl)
    hz = np.array(tuned(scale, read_mapping(kbm, scale)))
    assert np.flatnonzero(hz).tolist() == list(range(48, 73))
    assert hz[67] == pytest.approx(600) and hz[60] == 300


@pytest.mark.parametrize(
    "raw",
    [
        # A letter that ends a line of Latin-1, in UTF-8 and in the words of Windows.
        b"! \xc3\x85 5\n\xc3\x85ngstr\xc3\xb6m\n2\n3/2\n2/1\n",
        b"and so on\x85 3\n2\n3/2\n2/1\n",
        b"\xef\xbb\xbf! a.scl\r\nfifth\r\n 2\r\n!\r\n\t3/2\tfifth\r\n2\r\n",
        b"\n2\n\n3/2\n\n2/1\n",
        b"old\r2\r701.9550008653874 cents\r2/1\r9/8 is one too many\r",
    ],
)
def test_a_scale_is_read_as_others_write_it(tmp_path, raw):
    (tmp_path / "a.scl").write_bytes(raw)
    assert_allclose(read_scale(tmp_path / "a.scl"), [1200 * np.log2(1.5), 1200])
    (tmp_path / "a.kbm").write_bytes(b"! \xc3\x85 5\n" + WHITE_KEYS.encode())
    assert read_mapping(tmp_path / "a.kbm", (1200.0,)).reference == 69


@pytest.mark.parametrize("line", ["701 cents", "3 / 2", "701,955", "1/0", "0", "1." * 50])
def test_a_pitch_that_is_none_is_named_with_how_to_write_it(tmp_path, line):
    with pytest.raises(TuningError) as error:
        read_scale(files(tmp_path, f"name\n2\n3/2\n{line}\n")[0])
    assert f"({line[:40]!r} is no pitch: cents are written as 701.955, ratios as 3/2)" in str(
        error.value
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name\n",
        "name\n3\n2/1\n",
        "name\nmany\n",
        "name\n1\n-2/1\n",
        "n\n1\n1/0\n",
        "n\n1\n1e9.\n",
        "n\n0\n",
        "n\n1\nnan.\n",
        "n\n1\n1e400\n",
        "n\n1\n1" + "0" * 400 + "\n",
        "n\n1\n1/2/3\n",
    ],
)
def test_a_wrong_scale_is_one_sentence(tmp_path, text):
    with pytest.raises(TuningError, match=r"a\.scl is no scale .*: give a \.scl file$"):
        read_scale(files(tmp_path, text)[0])
    with pytest.raises(TuningError, match="cannot read"):
        read_scale(tmp_path / "none.scl")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12\n0\n127\n",
        "x\n0\n127\n60\n69\n440\n12\n",
        "0\n0\n127\n60\n69\n-1\n12\n",
        "1\n0\n127\n60\n60\n440\n12\nx\n",
        "200\n0\n127\n60\n60\n440\n12\n0\n",
        "0\n100\n50\n60\n60\n440\n12\n",
        "0\n0\n127\n60\n60\nnan\n12\n",
        "1\n0\n127\n60\n60\n440\n1" + "0" * 400 + "\n0\n",
        "1\n0\n127\n60\n60\n440\n12\n1" + "0" * 400 + "\n",
    ],
)
def test_a_wrong_mapping_is_one_sentence(tmp_path, text):
    _, kbm = files(tmp_path, mapping=text)
    with pytest.raises(TuningError, match=r"a\.kbm is no keyboard mapping .*: give a \.kbm file$"):
        read_mapping(kbm, (1200.0,))


def test_keys_too_high_to_be_heard_do_not_sound():
    hz = tuned((99_999.0,))
    assert hz[60] == pytest.approx(261.6256) and not any(hz[61:]) and max(hz[:60]) < 1
