"""Modules: the plain ES modules of the surface, joined into one script without a bundler.

A module imports by ``import { a, b } from "./name.js";`` and exports what it declares. Joined, each
becomes an object ``$name`` of what it exports, behind those that it imports; its other names are
its own.
"""

import re
from pathlib import Path

__all__ = ["SURFACE", "ModuleError", "joined"]

SURFACE = Path(__file__).parent / "surface"

_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function|class|const) (\w+))", re.MULTILINE)


class ModuleError(ValueError):
    """Modules of the surface cannot be joined."""


def joined(entry: str) -> str:
    """The text of a module and of all that it imports, as one script.

    Raises
    ------
    ModuleError
        If a module is absent, imports in a circle, or imports or exports in another form.
    """
    texts: dict[str, str] = {}
    _collect(entry, texts, ())
    return "\n".join(texts.values())


def _collect(name: str, texts: dict[str, str], above: tuple[str, ...]) -> None:
    if name in above:
        raise ModuleError(f"modules import in a circle: {' > '.join((*above, name))}")
    if name in texts:
        return
    try:
        text = (SURFACE / f"{name}.js").read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ModuleError(f"there is no module {name}.js") from None
    for _, other in _IMPORT.findall(text):
        _collect(other, texts, (*above, name))
    exported = ", ".join(word for _, word in _EXPORT.findall(text))
    text = _EXPORT.sub(r"\1", _IMPORT.sub(r"const \1 = $\2;", text))
    if left := re.search(r"^(?:import|export)\b.*", text, re.MULTILINE):
        raise ModuleError(f"{name}.js has a line that cannot be joined: {left[0]}")
    texts[name] = f"const ${name} = (() => {{\n{text}return {{ {exported} }};\n}})();\n"
