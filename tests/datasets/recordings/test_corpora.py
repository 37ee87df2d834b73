"""The corpus that a machine has: an orchestra, or pianos without it; and its table."""

import numpy as np
import pytest

from vaelib.datasets.recordings import corpora, keyboards, orchestra
from vaelib.datasets.recordings.folders import FileReport
from vaelib.datasets.recordings.sound_fonts import Sample


@pytest.mark.parametrize("installed", [True, False])
def test_the_orchestra_is_taken_where_it_is_installed(installed, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(orchestra, "is_installed", lambda: installed)
    for module, name in ((orchestra, "orchestra"), (keyboards, "keyboards")):
        monkeypatch.setattr(
            module, "written", lambda *of, name=name, **how: asked.append((name, how))
        )
    corpora.written(tmp_path, every=12, velocities=[80], named=False)
    ((name, how),) = asked
    assert name == corpora.source() == ("orchestra" if installed else "keyboards")
    expected = {"every": 12, "velocities": [80]} if installed else {}
    assert how == expected | {"named": False}


def test_each_row_is_the_note_of_its_file():
    files = [FileReport("b.wav", True, sounding_s=2.0), FileReport("a.wav", True, sounding_s=1.0)]
    notes = {
        "a.wav": orchestra.Note("oboe", 60, 40),
        "b.wav": Sample("piano", "Piano C3", 48.0, 44100, np.zeros(1, np.float32)),
    }
    found = corpora.table(files, notes)
    assert found.values.tolist() == [["piano", 48, 0, 2.0], ["oboe", 60, 40, 1.0]]
    assert found.columns.tolist() == ["instrument", "midi", "velocity", "seconds"]
