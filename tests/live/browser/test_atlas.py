"""The atlas: what it keeps of sounds, and its file."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.browser.conftest import make_atlas
from vaelib.live.browser.packing import pack_atlas, unpack
from vaelib.live.making.atlas import Atlas, AtlasError
from vaelib.live.making.rows import Rows
from vaelib.store import DamagedFileError


def drawn(numbered, n=40, **how):
    """An atlas of sounds of known partials: sound i has i % 15 above the first, all equal."""
    points = np.random.default_rng(1).normal(size=(n, 4))
    shift, count = np.arange(n) / n, np.arange(n) % 15 + 1
    there = np.arange(16) <= count[:, None]
    there &= numbered.ratios[0] + shift[:, None] * numbered.ratios[1] > 0
    levels = np.zeros((n, 16), np.float32)
    data = Rows(levels, there, np.zeros((n, 0), "f4"), numbered.ratios, shift, count / 15)
    factors = {"shift_of_it": shift, "count": count.astype(float)}
    return points, there, shift, Atlas.of(numbered, points, factors, data, **how)


def test_points_and_factors_belong_together(numbered):
    points, _, shift, atlas = drawn(numbered, n_shown=25, n_true=3)
    assert atlas.z.shape == (25, 4) and list(atlas.factors) == ["shift of it", "count"]
    values = np.array(atlas.factors["shift of it"])[atlas.codes[0]]
    rows = np.searchsorted(shift, values)  # which sounds were drawn
    assert len(set(rows)) == 25 and not np.array_equal(rows, np.arange(25))
    assert_array_equal(atlas.z, points[rows].astype(np.float16))
    assert_array_equal(np.array(atlas.factors["count"])[atlas.codes[1]], rows % 15 + 1)


def test_true_sounds_have_their_partials_and_the_instruments_level(numbered):
    _, there, shift, atlas = drawn(numbered, n_true=6)
    assert len(atlas.true) == 6
    for row, start, end in atlas.true:
        frequency, amplitude = atlas.frequency[start:end], atlas.amplitude[start:end]
        of_sound = numbered.ratios[0] + shift[row] * numbered.ratios[1]
        assert_allclose(frequency, 110 * np.sort(of_sound[there[row]]), rtol=1e-6)
        assert_allclose(np.sqrt(np.sum(amplitude**2) / 2), numbered.rms, rtol=1e-5)


def test_a_file_gives_the_same_atlas(numbered, tmp_path):
    atlas = make_atlas(numbered)
    for name in ("a", "b"):
        atlas.save(tmp_path / f"{name}.safetensors")
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()
    again = Atlas.load(tmp_path / "a.safetensors", numbered)
    assert pack_atlas(again) == pack_atlas(atlas)
    assert_array_equal(unpack(pack_atlas(again)["packed"])["codes"], atlas.codes)


def test_a_foreign_or_damaged_file_is_refused(numbered, tmp_path):
    path = tmp_path / "a.safetensors"
    make_atlas(numbered).save(path)
    with pytest.raises(AtlasError, match="is the atlas of another instrument: make both again"):
        Atlas.load(path, replace(numbered, name="another"))
    content = bytearray(path.read_bytes())
    content[-9] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedFileError, match="was changed after it was written"):
        Atlas.load(path, numbered)
    numbered.save(path)
    with pytest.raises(AtlasError, match="is no atlas of this version"):
        Atlas.load(path, numbered)
