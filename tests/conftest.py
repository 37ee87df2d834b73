"""Which tests run where and when."""

import os
import platform
import signal
import sys

from vaelib.profiles import compiling

# jsonschema would compile a grammar of addresses for a second, in every worker.
sys.modules.setdefault("rfc3987_syntax", None)

# In this process, in which tests compile longer than they compute; what trains has its own
# environment (`vaelib.processes.one_core`).
os.environ.update(compiling(optimised=False))

# Under nohup, or in the background of a script, what the tests start would ignore these.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)


def pytest_collection_modifyitems(config, items):
    """Begin with the longest, and render by pyo where pyo has packages: on x86-64 Linux alone."""
    # Others do the rest meanwhile; a long file that began last would leave them without work.
    longest = ["test_quick_report.py", "test_toy_report.py", "test_scale.py", "test_cords.py"]
    longest += ["test_same_bytes.py", "test_several_runs.py", "test_training.py", "test_runs.py"]
    longest += ["test_processes.py"]  # it mostly waits
    longest += ["test_live_loop.py", "test_pure_data_voices.py", "test_pure_data.py"]
    places = {name: place for place, name in enumerate(longest)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))
    if sys.platform == "linux" and platform.machine() == "x86_64":
        return
    rendering = [item for item in items if item.get_closest_marker("pyo")]
    config.hook.pytest_deselected(items=rendering)
    items[:] = [item for item in items if item not in rendering]
