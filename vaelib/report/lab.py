"""JupyterLab on this checkout's notebooks: ``python -m vaelib.report.lab``.

It runs, and starts its kernels, in the environment of the report (`execute.environment`). Arguments
are passed on.
"""

import os
import sys

from vaelib.profiles import ROOT
from vaelib.report.execute import environment
from vaelib.store import write_json

__all__ = ["main"]

_SETTINGS = {
    # A click on a percent script opens it as a notebook.
    "docmanager-extension/plugin": {"defaultViewers": {"python": "Jupytext Notebook"}},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}

_WINDOWS = ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")
"""By these, which no kernel needs, a browser is found and shown."""


def main(arguments: list[str]) -> None:
    """Become JupyterLab."""
    settings = ROOT / "data" / "lab"
    folder = settings / "jupyter" / "config" / "lab" / "user-settings"
    for name, values in _SETTINGS.items():
        file = folder / "@jupyterlab" / f"{name}.jupyterlab-settings"
        # What is changed in JupyterLab itself is kept.
        if not file.exists():
            try:
                write_json(file, values)
            except OSError as error:
                sys.exit(f"error: {error.strerror}")
    as_root = ["--allow-root"] if os.geteuid() == 0 else []
    # jupytext finds its settings, in pyproject.toml, at the root of what is served.
    here = [str(ROOT), f"--preferred-dir={ROOT / 'notebooks'}"]
    command = [sys.executable, "-m", "jupyterlab", *here, *as_root, *arguments]
    windows = {name: os.environ[name] for name in _WINDOWS if name in os.environ}
    os.execve(sys.executable, command, environment(settings, ROOT / "data") | windows)


if __name__ == "__main__":
    main(sys.argv[1:])
