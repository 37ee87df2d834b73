"""The widget: one point in Python and in every view, forwarded to a server, still in a page."""

import json
import socket
from xml.etree import ElementTree

import numpy as np
import pytest
import traitlets

from tests.live.browser.conftest import make_atlas
from tests.live.browser.watching import until
from vaelib.live.browser.widget import InstrumentWidget
from vaelib.live.osc.messages import decode

# A model as anywidget gives it to each view.
MODEL = """async ({esm, data, z}) => {
  const source = new Blob([esm], { type: "text/javascript" });
  const { default: { render } } = await import(URL.createObjectURL(source));
  const held = { data, z }, heard = new Set();
  globalThis.saved = 0;
  globalThis.model = {
    get: (name) => held[name],
    set: (name, value) => { held[name] = value; heard.forEach((listener) => listener()); },
    on: (_, listener) => heard.add(listener),
    off: (_, listener) => heard.delete(listener),
    save_changes: () => { saved++; },
    heard,
  };
  globalThis.views = [];
  globalThis.view = async () => {
    const el = document.body.appendChild(document.createElement("div"));
    views.push(await render({ model, el }));
  };
  await view();
  await view();
}"""


@pytest.fixture
def shown(chromium, numbered, tmp_path):
    """Two views in an empty page."""
    (tmp_path / "empty.html").write_text("<!doctype html><title>notebook</title>")
    view = chromium.new_page()
    wrong = []
    view.on("pageerror", lambda error: wrong.append(str(error)))
    view.goto(f"file://{tmp_path}/empty.html")
    widget = InstrumentWidget(numbered, make_atlas(numbered))
    view.evaluate(MODEL, {"esm": widget._esm, "data": widget.data, "z": widget.z})
    yield view
    view.close()
    assert wrong == []


def test_a_move_in_one_view_moves_python_and_the_other_view(shown):
    first, second = (shown.get_by_role("slider", name="inharmonicity").nth(i) for i in (0, 1))
    first.fill("0.2")
    until(shown, "Math.abs(model.get('z')[0] - 0.2) < 0.01")
    assert float(second.input_value()) == pytest.approx(0.2, abs=0.01)
    assert shown.evaluate("saved") >= 1
    before = shown.evaluate("saved")
    shown.evaluate("model.set('z', [0.5, 0.5, 0, 0])")  # as if Python had set it
    for view in (first, second):
        assert float(view.input_value()) == pytest.approx(0.5, abs=0.01)
    shown.evaluate("new Promise((done) => setTimeout(done, 100))")
    assert shown.evaluate("saved") == before  # no echo


def test_views_close_and_open_again(shown):
    """A cell that runs again closes its view; the sound's context goes with it."""
    shown.get_by_role("button", name="C2", exact=True).first.click()
    until(shown, "document.querySelector('.light').dataset.state === 'on'")
    shown.evaluate("views.forEach((close) => close())")
    assert shown.evaluate("model.heard.size") == 0
    assert shown.evaluate("document.querySelectorAll('.keys').length") == 0
    shown.evaluate("view()")
    shown.get_by_role("slider", name="inharmonicity").fill("0.3")
    until(shown, "Math.abs(model.get('z')[0] - 0.3) < 0.01")


def test_the_computers_keys_play_the_view_that_has_the_focus(shown):
    shown.keyboard.press("a")
    pressed = "[...document.querySelectorAll('.keys [aria-pressed=true]')].length"
    assert shown.evaluate(pressed) == 0
    shown.get_by_role("button", name="Hold").nth(1).focus()
    shown.keyboard.down("a")
    assert shown.evaluate(pressed) == 1
    shown.keyboard.up("a")
    # JupyterLab would insert a cell.
    assert shown.locator("[data-lm-suppress-shortcuts=true] .keys").count() == 2


def test_python_holds_the_point_and_forwards_it(numbered):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        server.settimeout(5)
        widget = InstrumentWidget(numbered, forward_to=server.getsockname()[1])
        assert widget.z == pytest.approx(numbered.default.tolist())
        widget.z = [0.5, 0.4, 0.3, 0.2]
        (message,) = decode(server.recv(1000))
    assert message.address == "/z" and message.arguments == pytest.approx((0.5, 0.4, 0.3, 0.2))
    expected = numbered.partials(np.array(widget.z, np.float32))
    np.testing.assert_array_equal(widget.partials.frequency_hz, expected.frequency_hz)
    for wrong in ([1, 2], [0, 0, 0, np.nan], ["x", 0, 0, 0]):
        with pytest.raises(traitlets.TraitError):
            widget.z = wrong
    assert widget.z == pytest.approx([0.5, 0.4, 0.3, 0.2])


def test_a_page_of_the_notebook_has_a_still_map(numbered):
    widget = InstrumentWidget(numbered, make_atlas(numbered))
    bundle = widget._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    assert "application/vnd.jupyter.widget-view+json" in data
    drawn = ElementTree.fromstring(data["image/svg+xml"])
    circles = [one for one in drawn.iter() if one.tag.endswith("circle")]
    assert len(circles) == 301
    place = (numbered.default - numbered.centre) @ numbered.axes[1] / np.sum(numbered.axes[1] ** 2)
    assert float(circles[-1].get("cy")) == pytest.approx(400 * (0.5 - 0.4 * place), abs=0.1)
    assert json.dumps(widget.data)  # what a view is given is plain
