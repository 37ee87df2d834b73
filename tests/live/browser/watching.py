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


def wait_for_sound(shown):
    until(shown, f"({PEAK})() > 0.003")


def wait_for_silence(shown):
    """Exact zeros, and a clock that stands."""
    until(shown, f"({PEAK})() === 0 && !instrument.player.sound.busy")
