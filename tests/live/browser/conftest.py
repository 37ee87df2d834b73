"""An instrument of each kind, node to compute what the page computes, and Chromium to show it."""

import json
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import numpy as np
import playwright
import pytest
from playwright.sync_api import sync_playwright

from tests.live.browser.watching import resize, until
from vaelib.live.browser import page
from vaelib.live.browser.modules import SURFACE
from vaelib.live.instruments.dials import Latent, Preset
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making.atlas import Atlas
from vaelib.live.making.rows import Rows
from vaelib.live.playing.gestures import STEP_S, Gesture, State

NODE = Path(playwright.__file__).parent / "driver" / "node"
HERE = Path(__file__).parent


def make_numbered() -> Instrument:
    """An untrained instrument of 16 numbered partials, 4 dials, one of them unused."""
    rng = np.random.default_rng(5)
    sizes = (3, 24, 24, 16)
    layers = [
        (rng.normal(size=shape) / np.sqrt(shape[0]), rng.normal(size=shape[1]) * 0.3)
        for shape in pairwise(sizes)
    ]
    kernel, bias = layers[-1]
    layers[-1] = 12 * kernel, bias - np.linspace(5, 35, 16)
    n = np.arange(15)
    names = ("inharmonicity", 0.0, 0.9), ("harmonics", 0.1, 1.0), ("resonance", -1.5, 1.5)
    latents = [Latent(name, low, high, low + 0.7 * (high - low)) for name, low, high in names]
    points = rng.uniform([0, 0.2, -1, -1], [0.9, 1, 1, 1], (5, 4)).astype(np.float32)
    return Instrument(
        name="numbered",
        sr=44100,
        f0_hz=110.0,
        activation="gelu",
        layers=tuple((w.astype(np.float16).astype(np.float32), b.astype("f4")) for w, b in layers),
        floor_db=-80.0,
        rms=0.1,
        latents=(*latents, Latent("unused 1", -1.0, 1.0, 0.0)),
        centre=np.array([0.4, 0.6, 0, 0], np.float32),
        axes=np.array([[0.3, 0, 1, 0], [0, 0.3, 0, 0]], np.float32),
        ratios=np.stack([np.r_[1, 2 * n], np.r_[0, np.ones(15)]]).astype(np.float32),
        presets=tuple(
            Preset(f"place {i}", tuple(map(float, z)), f"sound {i}") for i, z in enumerate(points)
        ),
    )


def make_gestures(instrument: Instrument) -> dict[str, Gesture]:
    """Wanderings from the default: two that are sustained, and two strokes."""
    rng, made = np.random.default_rng(7), {}
    for name, n, sustain in (
        ("sung", 61, (0.3, 0.8)),
        ("bowed", 90, (0.1, 1.5)),
        ("stroke", 41, None),
        ("struck", 59, None),
    ):
        steps = rng.normal(scale=(*[0.05] * instrument.n_latents, 1, 8), size=(n, 6))
        table = np.cumsum(steps, axis=0) + np.array([*instrument.default, -9, 0])
        path = State.of(table.astype(np.float16).astype(float))
        made[name] = Gesture(name, path, sustain or ((n - 1) * STEP_S,) * 2)
    return made


def make_atlas(instrument: Instrument) -> Atlas:
    """Three hundred points, five of which have their true sounds."""
    rng = np.random.default_rng(2)
    shift, count = rng.integers(0, 10, 300) / 10, rng.integers(1, 16, 300) / 15
    points = np.column_stack([shift, count, rng.uniform(-1.5, 1.5, 300), rng.normal(size=300)])
    there = np.arange(16) <= count[:, None] * 15
    there &= instrument.ratios[0] + shift[:, None] * instrument.ratios[1] > 0
    levels = rng.uniform(-40, 0, (300, 16)).astype(np.float32)
    data = Rows(levels, there, np.zeros((300, 0), "f4"), instrument.ratios, shift, count)
    return Atlas.of(
        instrument, points, {"inharmonicity": shift, "harmonics": count * 15}, data, n_true=5
    )


@pytest.fixture(scope="session")
def numbered():
    return make_numbered()


@pytest.fixture(scope="session")
def gestures(numbered):
    return make_gestures(numbered)


@pytest.fixture(scope="session")
def instruments(numbered):
    """One that decodes numbered partials, and the published one."""
    return {"numbered": numbered, "published": Instrument.load()}


@pytest.fixture(scope="session")
def node():
    """What the surface's modules compute of a task, in node."""

    def ask(task, **asked):
        done = subprocess.run(
            [NODE, HERE / "answer.mjs", SURFACE],
            input=json.dumps({"task": task, **asked}),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return ask


@pytest.fixture(scope="module")
def chromium():
    """Debian's Chromium, without leave to read files or to sound unasked."""
    program = shutil.which("chromium")
    assert program, "Chromium is not installed: apt install chromium"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def file(tmp_path_factory, numbered):
    """The page of the numbered instrument."""
    path = tmp_path_factory.mktemp("page") / "instrument.html"
    page.write(path, numbered, make_atlas(numbered), make_gestures(numbered))
    return path


class Watched:
    """Pages off the network, and what went wrong in them: one page is used again and again."""

    def __init__(self, browser):
        self._browser, self._wrong, self._contexts, self._free = browser, [], [], None

    def page(self, **options):
        """A page, a new one if it has options of its own."""
        if self._free and not options:
            shown, self._free = self._free, None
            return shown
        context = self._browser.new_context(offline=True, **options)
        shown = context.new_page()
        shown.set_default_timeout(15_000)
        shown.on("request", lambda r: self._wrong.append(r.url) if r.url != shown.url else None)
        shown.on("console", lambda message: self._wrong.append(message.text))
        shown.on("pageerror", lambda error: self._wrong.append(str(error)))
        self._contexts.append((context, shown, bool(options)))
        return shown

    def end(self):
        """Close all pages but one that has no options; nothing may have gone wrong."""
        for context, shown, own in self._contexts:
            if own or self._free not in (None, shown):
                context.close()
                continue
            if shown.url != "about:blank":
                shown.evaluate("localStorage.clear()")
                shown.goto("about:blank")
            for key in ("a", "d", "g", "w", "Control"):
                shown.keyboard.up(key)
            resize(shown, 1280, 720)
            shown.emulate_media(color_scheme="light")
            context.clear_permissions()
            self._free = shown
        self._contexts = [one for one in self._contexts if one[1] is self._free]
        said, self._wrong = self._wrong, []
        assert [what for what in said if not what.startswith(("file:", "data:", "blob:"))] == []


@pytest.fixture(scope="module")
def watched(chromium):
    return Watched(chromium)


@pytest.fixture
def opened(watched, file):
    """Open the page from its file, off the network; nothing else may be asked for, or go wrong."""

    def open_page(fragment="", **options):
        shown = watched.page(**options)
        shown.goto(f"file://{file}{fragment}")
        until(shown, "globalThis.instrument !== undefined")
        return shown

    yield open_page
    watched.end()
