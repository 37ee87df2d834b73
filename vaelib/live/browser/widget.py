"""The widget: the surface in a notebook, with its dials tied to Python.

>>> shown = InstrumentWidget(Instrument.load())  # doctest: +SKIP
>>> shown.z  # where the dials stand; set it, and they move in every view  # doctest: +SKIP
"""

import socket
from contextlib import suppress
from typing import Any

import anywidget
import numpy as np
import traitlets
from jaxtyping import Float32

from vaelib.live.browser.modules import SURFACE, joined
from vaelib.live.browser.page import surface_data
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making.atlas import Atlas
from vaelib.live.osc.messages import encode
from vaelib.synthesis.partials import Partials

__all__ = ["InstrumentWidget", "still_map"]

_STILL = 600
"""Points of the still map, which a page of the notebook shows."""


class InstrumentWidget(anywidget.AnyWidget):
    """An instrument that is played in a notebook; several views share one point `z`.

    Parameters
    ----------
    instrument : Instrument
    atlas : Atlas, optional
        The map of its sounds.
    forward_to : int, optional
        A port of this machine to which every move is sent as /z, so that a running server moves
        along; 9000 is that of ``make play``.
    """

    _esm = f"{joined('notebook')}\nexport default {{ render: $notebook.render }};\n"
    _css = (SURFACE / "surface.css").read_text(encoding="utf-8")
    data = traitlets.Dict().tag(sync=True)
    z = traitlets.List(traitlets.CFloat()).tag(sync=True)

    def __init__(
        self, instrument: Instrument, atlas: Atlas | None = None, *, forward_to: int | None = None
    ):
        self._instrument, self._atlas = instrument, atlas
        super().__init__(data=surface_data(instrument, atlas), z=instrument.default.tolist())
        if forward_to is not None:
            self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            address = ("127.0.0.1", forward_to)
            self.observe(lambda change: self._forward(change["new"], address), "z")

    @traitlets.validate("z")
    def _valid_z(self, proposal: dict[str, Any]) -> list[float]:
        z = np.asarray(proposal["value"], np.float32)
        if z.shape != (self._instrument.n_latents,) or not np.isfinite(z).all():
            raise traitlets.TraitError(f"z has {self._instrument.n_latents} finite numbers")
        return z.tolist()

    def _forward(self, z: list[float], address: tuple[str, int]) -> None:
        with suppress(OSError):  # nobody listens yet: the next move may be heard
            self._socket.sendto(encode("/z", *z), address)

    @property
    def partials(self) -> Partials:
        """What sounds where the dials stand, for a note of the instrument's pitch."""
        return self._instrument.partials(np.array(self.z, np.float32))

    def _repr_mimebundle_(self, **how: Any) -> Any:
        bundle = super()._repr_mimebundle_(**how)
        # Where no widget can live, in a page made of the notebook, there is a still picture.
        data = bundle[0] if isinstance(bundle, tuple) else bundle
        still = still_map(self._instrument, self._atlas, np.array(self.z, np.float32))
        data["image/svg+xml"] = still
        return bundle


def still_map(
    instrument: Instrument,
    atlas: Atlas | None,
    z: Float32[np.ndarray, " n_latents"] | None = None,
) -> str:
    """The map as an SVG drawing, with a ring at a point: where the dials stand at first."""
    points = np.zeros((0, instrument.n_latents), np.float32)
    if atlas is not None:
        points = atlas.z[:: -(-len(atlas.z) // _STILL)].astype(np.float32)
    axes, here = instrument.axes, instrument.default if z is None else z
    place = (np.vstack([points, here]) - instrument.centre) @ axes.T / np.sum(axes**2, axis=1)
    place = np.clip(place * [0.4, -0.4] + 0.5, 0.02, 0.98) * [600, 400]
    *spots, ring = (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{{}}"' for x, y in place)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="600" role="img" '
        f'aria-label="Map of {len(points)} sounds"><rect width="600" height="400" '
        'fill="#f6f4ef"/><g fill="#1f5f8b" fill-opacity="0.6">'
        + "".join(spot.format(2.5) + "/>" for spot in spots)
        + f'</g>{ring.format(8)} fill="none" stroke="#22211d" stroke-width="3"/></svg>'
    )
