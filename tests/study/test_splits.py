"""Splits against slow loops, on full and on strided grids."""

import itertools

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from vaelib.metrics import splits


def grid(*shape):
    return np.indices(shape, dtype=np.int32).reshape(len(shape), -1).T


def test_held_out_is_a_split_that_depends_on_the_seed_alone():
    train, test = splits.held_out(105, share=0.2, seed=3)
    assert (len(train), len(test)) == (84, 21)
    assert_array_equal(np.sort(np.concatenate([train, test])), np.arange(105))
    assert (np.diff(train) > 0).all() and (np.diff(test) > 0).all()
    assert_array_equal(splits.held_out(105, share=0.2, seed=3)[1], test)
    assert not np.array_equal(splits.held_out(105, share=0.2, seed=4)[1], test)
    assert np.ptp(test) > 50, "not one block of rows"


@pytest.mark.parametrize(("n", "share"), [(2, 0.01), (2, 0.99), (10, 0.01)])
def test_held_out_leaves_a_row_on_each_side(n, share):
    assert min(map(len, splits.held_out(n, share=share))) == 1


@pytest.mark.parametrize(("n", "share"), [(1, 0.1), (10, 0.0), (10, 1.0)])
def test_held_out_refuses_what_is_no_split(n, share):
    with pytest.raises(ValueError, match=r"split|share"):
        splits.held_out(n, share=share)


def test_held_out_keeps_no_more_rows_than_are_asked_for():
    train, test = splits.held_out(1000)
    few, seen = splits.held_out(1000, n_train=30, n_test=25)
    assert len(few) == 30 == len(set(few)) and set(few) <= set(train)
    assert np.ptp(few) > 500, "drawn from all of them"
    assert_array_equal(seen, test[::4])
    same = splits.held_out(1000, n_train=5000, n_test=5000)
    assert_array_equal(np.sort(same[0]), train)
    assert_array_equal(same[1], test)


def test_gate_rows_leave_the_batches_of_2017():
    train, held = splits.gate_rows(10_000, 200)
    assert len(train) == 98 * 100
    assert_array_equal(held // 50, np.arange(200), "one of every 50")
    assert_array_equal(np.sort(np.concatenate([train, held])), np.arange(10_000))
    assert_array_equal(splits.gate_rows(10_000, 200)[1], held)


@pytest.mark.parametrize(("n", "n_held"), [(2, 1), (7, 6), (432, 40), (625, 200), (44_800, 200)])
def test_gate_rows_are_as_many_as_asked_for(n, n_held):
    train, held = splits.gate_rows(n, n_held)
    assert (len(train), len(held)) == (n - n_held, n_held)
    for i, row in enumerate(held):
        assert i * n // n_held <= row < (i + 1) * n // n_held


def test_gate_rows_have_every_value_of_every_factor():
    """At even steps of 100 all additive sounds would share one filter."""
    labels = grid(10, 20, 10, 10)
    _, held = splits.gate_rows(len(labels), 200)
    assert [len(np.unique(column)) for column in labels[held].T] == [10, 20, 10, 10]
    assert np.abs(np.corrcoef(labels[held].T) - np.eye(4)).max() < 0.2


@pytest.mark.parametrize("n_held", [0, 5, 9])
def test_gate_rows_leave_a_row_on_each_side(n_held):
    with pytest.raises(ValueError, match=f"n_held={n_held} of 5 rows must leave"):
        splits.gate_rows(5, n_held)


@pytest.mark.parametrize(
    ("shape", "lowest"),
    [
        ((10, 20, 10, 10), (7, 13)),  # additive: inharmonicity >= 0.7 and harmonics >= 13
        ((4, 5, 4, 4), (3, 3)),  # on the stride of the profile quick
        ((3, 3, 3, 4, 4), (2, 2)),
        ((2, 2), (1, 1)),
    ],
)
def test_the_corner_is_the_upper_third(shape, lowest):
    labels = grid(*shape)
    train, test = splits.held_out_corner(labels, (0, 1))
    values = itertools.product(*map(range, shape))
    in_corner = [place[0] >= lowest[0] and place[1] >= lowest[1] for place in values]
    assert_array_equal(test, np.flatnonzero(in_corner))
    assert_array_equal(train, np.flatnonzero(np.logical_not(in_corner)))
    again = splits.held_out_corner(labels, (0, 1), lowest=lowest)
    assert_array_equal(again[1], test)


def test_the_corner_goes_by_the_values_that_are_there():
    labels = 4 * grid(5, 3)  # as in a dataset whose sounds were selected
    _, test = splits.held_out_corner(labels, (1, 0))
    assert_array_equal(labels[test], [[12, 8], [16, 8]])


@pytest.mark.parametrize(
    ("shape", "middle"), [((10, 20, 3), (5, 10, 1)), ((4, 5, 4), (2, 2, 2)), ((2, 3, 7), (1, 1, 3))]
)
def test_the_middle_value_of_each_factor_is_held_out(shape, middle):
    labels = grid(*shape)
    anywhere = np.zeros(len(labels), bool)
    for column, value in enumerate(middle):
        train, test = splits.held_out_values(labels, [column])
        assert len(test) == len(labels) // shape[column]
        assert set(labels[test, column]) == {value}
        assert set(labels[train, column]) == set(range(shape[column])) - {value}
        anywhere[test] = True
    train, test = splits.held_out_values(labels, range(3))
    assert_array_equal(test, np.flatnonzero(anywhere))
    assert_array_equal(train, np.flatnonzero(~anywhere))


def test_a_chosen_value_is_held_out():
    labels = grid(4, 5)
    _, test = splits.held_out_values(labels, [1, 0], values=[4, 0])
    assert_array_equal(test, [i for i, (a, b) in enumerate(labels) if b == 4 or a == 0])


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda x: splits.held_out_corner(x, (0, 3)), r"no factor 3: choose of 0\.\.2"),
        (lambda x: splits.held_out_values(x, [-1]), r"no factor -1"),
        (lambda x: splits.held_out_corner(x, (0, 2)), "factor 2 takes a single value"),
        (lambda x: splits.held_out_values(x, [2]), "factor 2 takes a single value"),
        (lambda x: splits.held_out_values(x, [1], values=[9]), "no sound has value 9 of factor 1"),
        (lambda x: splits.held_out_corner(x, [0], lowest=[0]), "none to train on"),
        (lambda x: splits.held_out_corner(x, [0], lowest=[4]), "none to hold out"),
        (lambda x: splits.held_out_corner(x, []), "none to train on"),
        (lambda x: splits.held_out_values(x, []), "none to hold out"),
        (lambda x: splits.held_out_values(x, [0, 1], values=[1]), "values for 2 factors"),
        (lambda x: splits.held_out_corner(x, [0, 1], lowest=[1]), "values for 2 factors"),
    ],
)
def test_what_is_no_split_is_refused(call, says):
    with pytest.raises(ValueError, match=says):
        call(grid(4, 5, 1))
