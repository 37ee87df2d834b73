"""Tables of scores that one can read: columns named with their units, and few digits."""

from typing import Any

import numpy as np
import pandas as pd

__all__ = ["HEADERS", "by_name", "readable"]

HEADERS = {
    "n_sounds": "sounds",
    "n_factors": "factors",
    "n_bins": "bins",
    "peak_min": "smallest peak of a spectrum",
    "peak_max": "largest peak of a spectrum",
    "amplitude_min": "smallest amplitude",
    "amplitude_max": "largest amplitude",
    "level_db_min": "lowest level (dB)",
    "level_db_max": "highest level (dB)",
    "level_db_range": "range of levels (dB)",
    "energy_kept_min": "smallest share of energy kept",
    "energy_kept_median": "median share of energy kept",
    "recipe": "training",
    "form": "representation",
    "true_beta": "β of the ELBO",
    "beta": "β",
    "epochs": "epochs",
    "elbo": "ELBO (nat)",
    "r2": "R²",
    "training_r2": "R² of training sounds",
    "held_r2": "R² of held-out sounds",
    "r2_pca": "R², principal components",
    "rms_db": "error (dB)",
    "home_db": "home (dB)",
    "npr": "NPR (dB)",
    "flutter": "flutter (dB)",
    "repeats_per_s": "repeats (1/s)",
    "correlation": "rank correlation, largest",
    "lsd_db": "LSD (dB)",
    "sounding_lsd_db": "LSD of sounding bins (dB)",
    "sc": "SC",
    "decoded_variance": "variance decoded / given",
    "kl_total": "KL, all latents (nat)",
    "kl_max": "KL, largest (nat)",
    "active_units": "active latents",
    "explained": "variance on the map",
    "richness_score": "R² of richness on the map",
}
"""What a column is called in print; others keep their names, with spaces."""


def readable(table: pd.DataFrame | pd.Series, *, digits: int = 3) -> pd.DataFrame:
    """Name columns and levels of the index with their units, and round every number, for reading.

    Records over seeds become "0.95 [0.94, 0.96]", the median and the ends of its interval. A
    missing cell becomes a dash, and whole numbers keep all their digits.
    """
    frame = table.to_frame() if isinstance(table, pd.Series) else table
    texts = {_header(name): [_text(v, digits) for v in column] for name, column in frame.items()}
    return pd.DataFrame(texts, frame.index.set_names([_header(name) for name in frame.index.names]))


def by_name(table: pd.DataFrame | pd.Series) -> pd.DataFrame | pd.Series:
    """Join the levels of the index into one name: "2017, 1" for ("2017", 1.0).

    These are the names by which the report and its claims look numbers up.
    """
    names = [
        ", ".join(f"{level:g}" if isinstance(level, float) else str(level) for level in key)
        for key in table.index
    ]
    return table.set_axis(names)


def _header(name: Any) -> str:
    return "" if name is None else HEADERS.get(str(name), str(name).replace("_", " "))


def _text(value: Any, digits: int) -> str:
    if isinstance(value, dict):
        mean, low, high = (_text(value[end], digits) for end in ("value", "low", "high"))
        return f"{mean} [{low}, {high}]"
    if isinstance(value, list | tuple | np.ndarray):
        return ", ".join(_text(v, digits) for v in value)
    if isinstance(value, str):
        return value
    if value is None or pd.isna(value):
        return "–"
    whole = abs(value) < 1e6 and (abs(value) >= 1e3 or value == round(value))
    text = f"{value:,.0f}" if whole else f"{value:.{digits}g}"
    return text.replace("-", "\N{MINUS SIGN}")
