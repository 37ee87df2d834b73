"""Outputs: what the models of several recipes and betas make of one sound."""

from collections.abc import Mapping

import numpy as np
from jaxtyping import Float32

from vaelib.fits import Fits

__all__ = ["of_sound"]


def of_sound(
    fits: Mapping[str, Fits], sound: Float32[np.ndarray, " n_bins"]
) -> dict[str, Float32[np.ndarray, " n_bins"]]:
    """The sound itself and its reconstructions, by "the sound", "recipe, beta".

    Of several seeds the first that stayed finite is taken; a beta without one is left out.
    """
    found = {"the sound": sound}
    for recipe, of_recipe in fits.items():
        for beta in sorted({beta for beta, _ in of_recipe}):
            output = of_recipe.whole(beta)[1].reconstruction(sound[None])[0]
            if np.isfinite(output).all():
                found[f"{recipe}, {beta:g}"] = output
    return found
