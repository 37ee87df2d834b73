"""Held-out recordings: whole notes, chosen by names."""

from vaelib.datasets.recordings.folders import FileReport
from vaelib.own_sounds.splits import held_out, is_held


def test_one_in_ten_is_held_out_whatever_the_order():
    files = [f"take {i}.wav" for i in range(50)]
    held = held_out(files)
    assert len(held) == 5 and held < set(files)
    assert held_out(files[::-1]) == held
    assert len(held_out(files, share=0.5)) == 25


def test_a_new_recording_changes_little():
    files = [f"take {i}.wav" for i in range(50)]
    assert len(held_out(files) - held_out([*files, "another.wav"])) <= 1


def test_all_recordings_of_a_note_stay_together():
    notes = [f"{name}{octave}" for name in "CDEFGAB" for octave in range(2, 5)]
    files = [f"{i} {n} {v}.wav" for i in ("oboe", "horn") for n in notes for v in ("soft", "loud")]
    held = held_out(files)
    assert len(held) == 2 * round(0.1 * 2 * len(notes))
    for file in held:
        stem = file.rpartition(" ")[0]
        assert {f"{stem} soft.wav", f"{stem} loud.wav"} <= held
    folders = [f"{file.partition(' ')[0]}/{file.partition(' ')[2]}" for file in files]
    assert all({f"{f.rpartition(' ')[0]} soft.wav"} <= held_out(folders) for f in held_out(folders))


def test_alone_each_recording_is_held_out_by_itself():
    notes = [f"{name}{octave}" for name in "CDEFGAB" for octave in range(2, 5)]
    files = [f"oboe {n} {v}.wav" for n in notes for v in ("soft", "loud")]
    held = held_out(files, alone=True)
    assert len(held) == 4 and len({file.rpartition(" ")[0] for file in held}) > 2
    reports = [FileReport(file, used=True) for file in files]
    assert {f for f, h in zip(files, is_held(reports, alone=True), strict=True) if h} == held


def test_names_that_tell_few_notes_are_recordings_of_their_own():
    files = [f"violin C4 {i}.wav" for i in range(30)]
    assert len(held_out(files)) == 3


def test_of_three_none_can_be_spared():
    assert held_out(["a.wav", "b.wav", "c.wav"]) == set()
    assert len(held_out(["a.wav", "b.wav", "c.wav", "d.wav"])) == 1


def test_files_say_which_of_them_are_held_out():
    names = [f"take {i}.wav" for i in range(20)]
    found = is_held([FileReport(name, used=True) for name in names])
    assert {name for name, held in zip(names, found, strict=True) if held} == held_out(names)
