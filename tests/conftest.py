"""Which tests run where."""

import platform
import sys


def pytest_collection_modifyitems(config, items):
    """Choose the tests that render by pyo where pyo has packages: on x86-64 Linux alone."""
    if sys.platform == "linux" and platform.machine() == "x86_64":
        return
    rendering = [item for item in items if item.get_closest_marker("pyo")]
    config.hook.pytest_deselected(items=rendering)
    items[:] = [item for item in items if item not in rendering]
