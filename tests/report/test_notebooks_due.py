"""Notebooks that are due: what runs at a time, what one after another, and what alone."""

from contextlib import nullcontext
from functools import partial

import pytest

from vaelib.profiles import Profile
from vaelib.report import execute, notebooks, records

BODIES = {
    "01_plain": "1",
    "02_writes": "profile.instrument",
    "03_reads": "profile.instrument",
    "04_keeps": "profile.own_sounds",
    "05_measures": "profile.live, profile.instrument",
}
IN_ORDER = ["02_writes", "03_reads", "01_plain", "04_keeps", "05_measures"]


def write(profile, name, body):
    source = f'# %% tags=["parameters"]\nprofile = "quick"\nrecord = False\n\n# %%\n{body}\n'
    (profile.root / "notebooks" / f"{name}.py").write_text(source, encoding="utf-8")


@pytest.fixture
def profile(tmp_path):
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "profiles.toml").write_text("")
    profile = Profile("quick", root=tmp_path)
    for name, body in BODIES.items():
        write(profile, name, body)
    return profile


def test_those_that_share_a_file_run_in_turn_and_the_one_that_measures_alone(profile, monkeypatch):
    taken = []
    monkeypatch.setattr(notebooks, "_run", lambda _, rows: taken.append([[*row] for row in rows]))
    notebooks.run_due(profile, records.listed(profile))
    assert taken == [[["02_writes", "03_reads"], ["01_plain"], ["04_keeps"]], [["05_measures"]]]


class InThisProcess(nullcontext):
    """In the place of `Children`: it does one job after another."""

    def __init__(self, module, doing):
        super().__init__(self)

    def run(self, jobs, name, progress):
        """Do them."""
        work = notebooks.program()
        for i, job in enumerate(jobs):
            yield i, work(job, partial(progress, i))


@pytest.fixture
def ran(monkeypatch):
    """The notebooks that ran, in order; the second writes the instrument, its own text."""
    names = []

    def run(name, profile, *, made_from, show, columns):
        names.append(name)
        source = (profile.root / "notebooks" / f"{name}.py").read_bytes()
        if b"fails" in source:
            raise ValueError(f"{name} fails")
        made = profile.instrument if name == "02_writes" else profile.results / f"{name}.json"
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(source)
        records.write(profile, name, made_from, [made])
        return {"seconds": 2.0}

    monkeypatch.setattr(execute, "run", run)
    monkeypatch.setattr(notebooks, "Children", InThisProcess)
    return names


def test_what_an_earlier_one_has_made_decides_whether_the_next_one_runs(profile, ran, capsys):
    listed = records.listed(profile)
    notebooks.run_due(profile, listed)
    assert ran == IN_ORDER
    told = capsys.readouterr().out.splitlines()
    assert told == [f"{name} ({listed.index(name) + 1} of 5): 2 s" for name in IN_ORDER]
    notebooks.run_due(profile, listed)
    assert ran == IN_ORDER
    write(profile, "02_writes", "profile.instrument, 'another'")
    notebooks.run_due(profile, listed)
    assert ran[5:] == ["02_writes", "03_reads", "05_measures"]
    records.record_file(profile, "02_writes").unlink()
    notebooks.run_due(profile, listed)
    assert ran[8:] == ["02_writes"], "it made the same again"
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_when_one_fails_no_other_is_begun(profile, ran):
    write(profile, "03_reads", "profile.instrument, 'fails'")
    with pytest.raises(RuntimeError, match="03_reads fails"):
        notebooks.run_due(profile, records.listed(profile))
    assert ran == ["02_writes", "03_reads"]
