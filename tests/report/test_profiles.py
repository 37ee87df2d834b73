"""Every folder lies under one root, and a quick run never meets a full one; sizes are read back."""

from pathlib import Path

import pytest

from vaelib.profiles import PROFILES, ROOT, Profile

ROOTED = Path("/r")
WRITTEN = ("data", "datasets", "runs", "reports", "figures", "sounds", "results", "notebooks")


def test_full_writes_data_and_reports():
    profile = Profile("full", root=ROOTED)
    assert (profile.data, profile.reports) == (ROOTED / "data", ROOTED / "reports")
    assert profile.datasets == ROOTED / "data/datasets"
    assert profile.results == ROOTED / "reports/results"


@pytest.mark.parametrize("folder", WRITTEN)
def test_profiles_share_no_folder(folder):
    folders = {getattr(Profile(profile, root=ROOTED), folder) for profile in PROFILES}
    assert len(folders) == len(PROFILES)


def test_the_root_is_the_repository():
    assert (ROOT / "vaelib" / "profiles.py").exists() and Profile().root == ROOT


def test_an_unknown_profile_is_one_sentence():
    with pytest.raises(ValueError, match="no profile 'fast': choose one of full, quick, paper"):
        Profile("fast")


def sizes(folder, text, profile="quick"):
    (folder / "notebooks").mkdir(exist_ok=True)
    (folder / "notebooks" / "profiles.toml").write_bytes(text.encode("utf-8"))
    return Profile(profile, root=folder).sizes("01_a")


def test_a_notebook_takes_its_own_sizes_and_the_shared_ones(tmp_path):
    text = "[shared]\nn = 3\ne = { full = 9, quick = 2, paper = 8 }\n[01_a]\nn = 4\n[02_b]\nm = 1\n"
    assert dict(sizes(tmp_path, text)) == {"n": 4, "e": 2}
    assert sizes(tmp_path, text, "paper").e == 8
    assert repr(sizes(tmp_path, text)) == "n = 4, e = 2"


def test_an_unknown_size_is_named_with_the_nearest(tmp_path):
    with pytest.raises(AttributeError, match=r"no epoch for 01_a \(did you mean epochs\?\)"):
        sizes(tmp_path, "[01_a]\nepochs = 3\n").epoch  # noqa: B018
    with pytest.raises(AttributeError, match=r"profiles.toml has no other for 01_a$"):
        sizes(tmp_path, "[01_a]\nepochs = 3\n").other  # noqa: B018


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[01_a]\ne = { full = 9, quick = 2 }", "e needs one value, or one for each of full"),
        ("[01_a]\ne = { full = 9, quick = 2, papers = 1 }", "not for full, quick, papers"),
        ("[01_a]\ne = {}", "not for none"),
        ("[01_a\n", "is no TOML"),
        ("a = 1\n[01_a]\na = 1\na = 2", "is no TOML"),
        ("shared = 3", "shared is no table"),
        ("01_a = [1]", "01_a is no table"),
    ],
)
def test_wrong_sizes_are_one_sentence(tmp_path, text, message):
    with pytest.raises(ValueError, match=message):
        sizes(tmp_path, text)


def test_a_missing_or_unreadable_file_is_one_sentence(tmp_path):
    with pytest.raises(ValueError, match=r"profiles.toml is missing"):
        Profile("quick", root=tmp_path).sizes("01_a")
    (tmp_path / "notebooks").mkdir()
    for raw in ("[01_a]\nü = 1".encode("latin-1"), b"a = " + b"[" * 100_000, b"a = " + b"9" * 5000):
        (tmp_path / "notebooks" / "profiles.toml").write_bytes(raw)
        with pytest.raises(ValueError, match=r"profiles.toml is no TOML"):
            Profile("quick", root=tmp_path).sizes("01_a")
    # As some editors of Windows begin a file.
    (tmp_path / "notebooks" / "profiles.toml").write_bytes(b"\xef\xbb\xbf[01_a]\nn = 1\n")
    assert Profile("quick", root=tmp_path).sizes("01_a").n == 1
