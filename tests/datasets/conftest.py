"""A small dataset that the tests of this room share, and dataset 2 loaded in another process."""

import os
import sys
from pathlib import Path

import pytest

from vaelib.datasets.dataset import load
from vaelib.profiles import Profile

ROOT = Path(__file__).resolve().parents[2]
SMALL = {"inharmonicity": 4, "harmonics": 7, "resonance": 4, "filter_frequency": 5}


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    return Profile("quick", root=tmp_path_factory.mktemp("datasets"))


@pytest.fixture(scope="session")
def small(profile):
    """Load 3 x 3 x 3 x 2 sounds of dataset 2, here or below another root."""

    def of(profile=profile, **options):
        return load("additive_biquad", profile, stride=SMALL, progress=False, **options)

    return of


@pytest.fixture(scope="session")
def ds(small):
    return small()


@pytest.fixture
def program():
    """The arguments of `subprocess.run` that load dataset 2 below a root in a new process."""

    def of(root, *, stride=SMALL):
        code = (
            "from pathlib import Path; from vaelib.profiles import Profile;"
            "from vaelib.datasets.dataset import load;"
            f"load('additive_biquad', Profile('quick', root=Path({str(root)!r})), stride={stride},"
            " progress=False)"
        )
        return {
            "args": [sys.executable, "-c", code],
            "cwd": ROOT,
            "env": {**os.environ, "PYTHONPATH": str(ROOT)},
        }

    return of
