"""The page: an instrument and everything that plays it, in one file that needs no network."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vaelib.live.browser.modules import SURFACE, joined
from vaelib.live.browser.packing import pack_atlas, pack_instrument
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making.atlas import Atlas
from vaelib.live.playing.gestures import Gesture
from vaelib.store import write_bytes, write_json

__all__ = ["page", "surface_data", "write", "write_excerpt"]


def surface_data(
    instrument: Instrument, atlas: Atlas | None, gestures: Mapping[str, Gesture] | None = None
) -> dict[str, Any]:
    """What the surface is given: the packed instrument and map, and the text of the worklet."""
    return {
        "instrument": pack_instrument(instrument, gestures),
        "atlas": atlas and pack_atlas(atlas),
        "worklet": joined("worklet"),
    }


def page(
    instrument: Instrument,
    atlas: Atlas | None = None,
    gestures: Mapping[str, Gesture] | None = None,
) -> str:
    """The text of the page; the same instrument, map and gestures give the same."""
    text = (SURFACE / "page.html").read_text(encoding="utf-8")
    parts = {
        "surface.css": _style(),
        "data": _data(surface_data(instrument, atlas, gestures)),
        "surface.js": _script("surface"),
    }
    for name, part in parts.items():
        text = text.replace(f"@@{name}@@", part)
    return text


def write(
    path: Path,
    instrument: Instrument,
    atlas: Atlas | None = None,
    gestures: Mapping[str, Gesture] | None = None,
) -> None:
    """Write the page, whole or not at all; an OSError says in one sentence why not."""
    write_bytes(path, page(instrument, atlas, gestures).encode("utf-8"))


def write_excerpt(path: Path, instrument: Instrument, atlas: Atlas) -> None:
    """Write the style and the script by which the map alone plays within another page, as JSON.

    The script makes a map of every figure of the class "playable".
    """
    data = _data(surface_data(instrument, atlas))
    places = 'document.querySelectorAll(".playable")'
    script = f"{_script('excerpt')}\n$excerpt.excerpt({places}, {data});"
    write_json(path, {"style": _style(), "script": script})


def _style() -> str:
    return (SURFACE / "surface.css").read_text(encoding="utf-8")


def _script(entry: str) -> str:
    # Inside of a script element no text may end it.
    return joined(entry).replace("</script", "<\\/script")


def _data(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False).replace("<", "\\u003c")
