"""Which tests run where and when."""

import platform
import signal
import sys

# Under nohup, or in the background of a script, what the tests start would ignore these.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)


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
