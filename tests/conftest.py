"""Which tests run where and when."""

import platform
import sys


def pytest_collection_modifyitems(config, items):
    """Begin with the longest, and render by pyo where pyo has packages: on x86-64 Linux alone."""
    # The other worker does the rest meanwhile.
    longest = {"test_quick_report.py": 0, "test_toy_report.py": 1}
    items.sort(key=lambda item: longest.get(item.path.name, 2))
    if sys.platform == "linux" and platform.machine() == "x86_64":
        return
    rendering = [item for item in items if item.get_closest_marker("pyo")]
    config.hook.pytest_deselected(items=rendering)
    items[:] = [item for item in items if item not in rendering]
