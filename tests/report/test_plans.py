"""Plans: in which order the models of all notebooks are trained."""

from itertools import product

from vaelib.report import plans


def test_one_run_of_each_program_comes_first_then_the_longest(tmp_path):
    for name, size in {"x": 80, "longer": 160, "held": 20}.items():
        (tmp_path / name).write_bytes(bytes(size))

    def run(core_s, seed, hidden, data="x", sample=True):
        training = {"batch_size": 10, "sample": sample, "seed": seed, "steps": core_s}
        job = {"made_by": {"config": {"hidden": hidden}, "training": training}}
        job |= {name: str(tmp_path / file) for name, file in (("x", data), ("held", "held"))}
        return {"core_s": core_s, "job": job}

    alike = [run(core_s, seed, [8]) for core_s, seed in product((3.0, 9.0), (0, 1))]
    others = [run(5.0, 0, [8, 8]), run(1.0, 0, [8], "longer"), run(2.0, 0, [8], sample=False)]
    found = plans.in_order([*alike, *others])
    assert [run["core_s"] for run in found] == [9.0, 5.0, 2.0, 1.0, 9.0, 3.0, 3.0]
    assert plans.in_order([]) == []
