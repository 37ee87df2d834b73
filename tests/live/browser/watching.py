"""What a page shows and sounds, waited for; its policy forbids to wait by its own scripts."""

import time

PEAK = """() => {
  const { analyser } = instrument.player.sound, samples = new Float32Array(2048);
  analyser?.getFloatTimeDomainData(samples);
  return Math.max(...samples.map(Math.abs));
}"""


# What observes its own size is told in the frame that laid it out, and lays out anew in the next.
LAID_OUT = """() => new Promise((laid) => {
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(laid)));
})"""


def resize(shown, width, height):
    """Give a page another size in pixels, and wait until it was laid out for it."""
    shown.set_viewport_size({"width": width, "height": height})
    until(shown, f"innerWidth === {width} && innerHeight === {height}")
    shown.evaluate(LAID_OUT)


def until(shown, expression, seconds=60.0):
    """Wait until an expression of the page is true."""
    ends = time.monotonic() + seconds
    while not shown.evaluate(expression):
        assert time.monotonic() < ends, f"never true: {expression}"
        time.sleep(0.02)


def centre(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def hold_until_heard(shown, locator):
    """Press a key of the page with the pointer, and let it go once it sounds.

    A click would sound for a tenth of a second, and be over when a busy computer comes to listen.
    """
    shown.mouse.move(*centre(locator))
    shown.mouse.down()
    wait_for_sound(shown)
    shown.mouse.up()


def let_ring(shown):
    """Let notes die away in seconds, so that even a tap is heard whenever one listens."""
    shown.evaluate("instrument.player.set('release_s', 5)")


def wait_for_sound(shown):
    until(shown, f"({PEAK})() > 0.003")


def wait_for_silence(shown):
    """Exact zeros, and a clock that stands."""
    until(shown, f"({PEAK})() === 0 && !instrument.player.sound.busy")
