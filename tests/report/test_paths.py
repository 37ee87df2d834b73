"""Every folder lies under one root, and a quick run never meets a full one."""

from pathlib import Path

import pytest

from vaelib.profiles import PROFILES, ROOT, Paths

ROOTED = Path("/r")
WRITTEN = ("data", "datasets", "runs", "reports", "figures", "sounds", "results", "notebooks")


def test_full_writes_data_and_reports():
    paths = Paths("full", root=ROOTED)
    assert (paths.data, paths.reports) == (ROOTED / "data", ROOTED / "reports")
    assert paths.datasets == ROOTED / "data/datasets"
    assert paths.results == ROOTED / "reports/results"


def test_other_profiles_write_a_subfolder_of_each():
    paths = Paths("quick", root=ROOTED)
    assert (paths.data, paths.reports) == (ROOTED / "data/quick", ROOTED / "reports/quick")
    assert paths.parameters == ROOTED / "notebooks/quick"


@pytest.mark.parametrize("folder", WRITTEN)
def test_profiles_share_no_folder(folder):
    folders = {getattr(Paths(profile, root=ROOTED), folder) for profile in PROFILES}
    assert len(folders) == len(PROFILES)


def test_the_root_is_the_repository():
    assert (ROOT / "vaelib" / "paths.py").exists() and Paths().root == ROOT


def test_an_unknown_profile_is_one_sentence():
    with pytest.raises(ValueError, match="no profile 'fast': choose one of full, quick, paper"):
        Paths("fast")
