"""Every folder lies under one root, and a quick run never meets a full one."""

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


def test_other_profiles_write_a_subfolder_of_each():
    profile = Profile("quick", root=ROOTED)
    assert (profile.data, profile.reports) == (ROOTED / "data/quick", ROOTED / "reports/quick")
    assert profile.parameters == ROOTED / "notebooks/quick"


@pytest.mark.parametrize("folder", WRITTEN)
def test_profiles_share_no_folder(folder):
    folders = {getattr(Profile(profile, root=ROOTED), folder) for profile in PROFILES}
    assert len(folders) == len(PROFILES)


def test_the_root_is_the_repository():
    assert (ROOT / "vaelib" / "profile.py").exists() and Profile().root == ROOT


def test_an_unknown_profile_is_one_sentence():
    with pytest.raises(ValueError, match="no profile 'fast': choose one of full, quick, paper"):
        Profile("fast")
