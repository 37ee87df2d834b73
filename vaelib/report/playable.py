"""Playable: the maps of the report that sound when they are touched.

The last notebook leaves a style and a script that make a map of every figure of the class
"playable". Without them, without JavaScript and in print, a still map stands there.
"""

import json
from pathlib import Path

from vaelib.report.offline import script_hash
from vaelib.report.typeset import ReportError

__all__ = ["with_maps"]


def with_maps(page: str, file: Path) -> str:
    """Add the style and the script of a file to a page that has playable figures.

    The page's policy then allows this script by its hash, and the part of it that runs in the audio
    thread, which is a data address.

    Raises
    ------
    ReportError
        If the file is not what the notebook wrote.
    """
    if 'class="playable' not in page or not file.is_file():
        return page
    try:
        parts = json.loads(file.read_text(encoding="utf-8"))
        style, script = parts["style"], parts["script"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReportError(f"{file} is damaged ({error!r}): delete it and run again") from error
    page = page.replace("script-src '", f"script-src data: '{script_hash(script)}' '", 1)
    page = page.replace("</head>", f"<style>\n{style}</style>\n</head>", 1)
    before, _, after = page.rpartition("</body>")
    return f'{before}<script type="module">{script}</script>\n</body>{after}'
