"""The surface's modules: joined without a bundler, and tested alone in node's own runner."""

import os
import subprocess

import pytest

from tests.live.browser.conftest import HERE, NODE
from vaelib.live.browser import modules
from vaelib.live.browser.modules import SURFACE, ModuleError, joined


def test_the_modules_hold_alone():
    done = subprocess.run(
        [NODE, "--test", HERE / "surface.test.mjs"],
        env={**os.environ, "SURFACE": f"file://{SURFACE}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert "pass 9" in done.stdout and "fail 0" in done.stdout


def test_modules_are_joined_behind_what_they_import(tmp_path, monkeypatch):
    monkeypatch.setattr(modules, "SURFACE", tmp_path)
    (tmp_path / "a.js").write_text(
        'import { b, c } from "./b.js";\nconst own = 1;\nexport const a = () => own + b + c();\n'
    )
    (tmp_path / "b.js").write_text(
        "const own = 20;\nexport const b = own;\nexport async function d() {}\n"
        "export function c() { return 300; }\n"
    )
    text = joined("a") + "console.log($a.a(), Object.keys($b).join());"
    done = subprocess.run([NODE, "--eval", text], capture_output=True, text=True)
    assert done.stdout == "321 b,d,c\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('import { x } from "./gone.js";\n', "there is no module gone.js"),
        ('import { a } from "./a.js";\n', "modules import in a circle: a > a"),
        ('import x from "./b.js";\n', "a.js has a line that cannot be joined: import x from"),
        ("export default 3;\n", "a.js has a line that cannot be joined: export default 3"),
        ("export let x = 1;\n", "a.js has a line that cannot be joined: export let x"),
    ],
)
def test_what_cannot_be_joined_is_told(tmp_path, monkeypatch, text, said):
    monkeypatch.setattr(modules, "SURFACE", tmp_path)
    (tmp_path / "a.js").write_text(text)
    with pytest.raises(ModuleError, match=said):
        joined("a")
