"""Statistics: what several seeds tell together."""

from collections.abc import Sequence

import numpy as np
import scipy.stats
from jaxtyping import Float

__all__ = [
    "mean_interval",
]


def mean_interval(
    values: Sequence[float] | Float[np.ndarray, " n_seeds"], confidence: float = 0.95
) -> dict[str, float | int]:
    """The mean over seeds and its Student t interval, as results record it.

    mean -+ t s / sqrt(n), with s the sample's standard deviation and t the quantile of Student's
    distribution with n - 1 degrees of freedom: exact for values that are independent and normal.

    Returns
    -------
    dict
        "value" (the mean), "low" and "high" in the unit of `values`, and "seeds", their number.
        A share `confidence` of such intervals holds the true mean.

    Raises
    ------
    ValueError
        If there are fewer than two values, one is not finite, or `confidence` is out of its range.

    References
    ----------
    Student, "The probable error of a mean", Biometrika 6(1), 1908.
    """
    x = np.asarray(values, float)
    if x.ndim != 1 or len(x) < 2 or not np.isfinite(x).all():
        raise ValueError(f"an interval takes at least two values, all finite, not {x.tolist()}")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence is between 0 and 1, not {confidence}")
    # SciPy's ttest_1samp has the same interval to float64's rounding, also for equal values, but
    # warns of a loss of precision where values are equal or nearly so: three times 0.1.
    half = scipy.stats.t.ppf((1 + confidence) / 2, len(x) - 1) * x.std(ddof=1) / np.sqrt(len(x))
    mean = float(x.mean())
    return {"value": mean, "low": float(mean - half), "high": float(mean + half), "seeds": len(x)}
