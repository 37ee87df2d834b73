"""Parameters: what Live can automate, store and show on a controller, and the dials that are such.

The same drawing serves the stand-alone patch, where a dial is a plain dial, and the device.
"""

from typing import Literal

from patch import Canvas, Place
from py2max.core.box import Box

from vaelib.live.protocol import N_DIALS

__all__ = ["PARAMETER_BANKS", "dial", "parameter"]

# What the hardware controllers of Live show, eight at a time.
PARAMETER_BANKS = {
    "Latents": [f"Latent {i}" for i in range(N_DIALS)],
    "Sound": ["PCA X", "PCA Y", "Level", "Mode", "-", "-", "-", "-"],
    "Controllers": [f"Controller {i}" for i in range(N_DIALS)],
}

_KINDS = {"float": 0, "int": 1, "enum": 2}
_UNITS = {"int": 0, "float": 1, "dB": 4}


def parameter(
    name: str,
    short: str,
    kind: Literal["float", "int", "enum"],
    *,
    low: float = 0.0,
    high: float = 1.0,
    unit: Literal["int", "float", "dB"] = "float",
    start: float | None = None,
    choices: list[str] | None = None,
    automated: bool = True,
) -> dict:
    """Attributes that make a control a parameter of Live.

    Parameters
    ----------
    name, short : str
        Names in Live: long and short.
    kind : str
        Type of the value.
    low, high : float
        Range.
    unit : str
        How Live writes the value.
    start : float, optional
        Value sent when a fresh device loads; without it nothing is sent.
    choices : list of str, optional
        Names of the values of an enum.
    automated : bool
        False: stored with the set, but not offered for automation.
    """
    value = {
        "parameter_longname": name,
        "parameter_shortname": short,
        "parameter_type": _KINDS[kind],
        "parameter_unitstyle": _UNITS[unit],
        "parameter_invisible": 0 if automated else 1,
    }
    if choices:
        value["parameter_enum"] = choices
    else:
        value |= {"parameter_mmin": low, "parameter_mmax": high}
    if start is not None:
        value |= {"parameter_initial_enable": 1, "parameter_initial": [start]}
    return {"parameter_enable": 1, "saved_attribute_attributes": {"valueof": value}}


def dial(
    canvas: Canvas,
    x: int,
    y: int,
    name: str,
    panel: Place,
    *,
    live_name: str,
    short: str,
    low: float = 0.0,
    high: float = 1.0,
    unit: Literal["float", "dB"] = "float",
    start: float | None = None,
) -> Box:
    """Place a dial: ``live.dial`` in the device, ``dial`` in the stand-alone patch."""
    if canvas.live:
        return canvas.ui(
            x, y, "live.dial", (44, 36), name=name, panel=panel, showname=0, shownumber=0,
            **parameter(live_name, short, "float", low=low, high=high, unit=unit, start=start),
        )  # fmt: skip
    return canvas.ui(
        x, y, "dial", (40, 40), name=name, panel=panel, floatoutput=1, size=high - low, min=low,
        inputrangemode=1,
    )  # fmt: skip
