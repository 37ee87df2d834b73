"""History: what is counted from the curves of a run."""

from dataclasses import replace

import numpy as np
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.history import History


def history(beta, kl):
    """Of two latents, of which the second has the KL."""
    beta, kl = np.float32(beta), np.float32(kl)[:, None] * np.float32([0, 1])
    return replace(History.empty(2, 98, 5.0), beta=beta, kl=kl, log_likelihood=10 * beta)


def test_epochs_to_collapse():
    beta = [0, 1, 1, 1, 1, 1]
    kl = [0, 3, 0.001, 0.5, 0.002, 0.001]
    collapses = [history(beta[:n], kl[:n]).epochs_to_collapse for n in range(7)]
    assert collapses == [None, None, None, 2, None, 4, 4]


def test_a_latent_of_a_hundredth_of_a_nat_is_active():
    assert history([1, 1, 1], [0.011, 0.009, 3]).n_active.tolist() == [1, 0, 1]
    assert history([1], [0.01]).n_active.tolist() == [1]


def test_elbo_and_steps():
    found = history([0.5, 2], [3, 4])
    assert_allclose(found.elbo, [5 - 1.5, 20 - 8])
    assert (len(found), found.steps) == (2, 196)


def test_rows_are_appended_to_the_named_fields_alone():
    old = history([1], [2])
    new = old.extended(beta=3.0, kl=np.float32([5, 6])).extended(measured_at=2)
    assert_array_equal(new.beta, np.float32([1, 3]), strict=True)
    assert_array_equal(new.kl, np.float32([[0, 2], [5, 6]]), strict=True)
    assert_array_equal(new.measured_at, np.int32([2]), strict=True)
    assert_array_equal(new.objective, old.objective)
    assert len(old) == 1 and new.constant == 5
