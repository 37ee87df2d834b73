// Keys: a keyboard on the screen, and the computer's own.

import { button, make } from "./dom.js";
import { noteName } from "./words.js";

// By their place, whatever the layout prints on them: two rows are the white and the black keys.
const CODES = [
  "KeyA", "KeyW", "KeyS", "KeyE", "KeyD", "KeyF", "KeyT", "KeyG", "KeyY", "KeyH", "KeyU", "KeyJ",
  "KeyK", "KeyO", "KeyL", "KeyP", "Semicolon",
];
const BLACK = [1, 3, 6, 8, 10];
const LOWEST = 12, HIGHEST = 108;

const black = (pitch) => BLACK.includes(pitch % 12);

// Whether a key press is meant for a field.
function typing({ target, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return true;
  return target.closest?.("input:not([type=range]), select, textarea, [contenteditable]") !== null;
}

export class Keys {
  // source: what hears the computer's keys.
  constructor(player, source) {
    this.player = player;
    this.low = 12 * Math.floor(player.decoder.middle / 12);
    this.touched = new Map();
    this.typed = new Map();
    this.latched = false;
    this.keys = make("div", {
      class: "keys", role: "group", "aria-label": "Keyboard: arrow keys choose a key, space plays it",
    });
    this.range = make("span", { class: "range", role: "status" });
    this.source = source;
    this.onkeydown = (event) => this.type(event, true);
    this.onkeyup = (event) => this.type(event, false);
    this.onblur = () => this.letGo();
    source.addEventListener("keydown", this.onkeydown);
    source.addEventListener("keyup", this.onkeyup);
    window.addEventListener("blur", this.onblur);
    for (const [name, act] of [["pointerdown", "down"], ["pointermove", "slide"], ["pointerup", "up"], ["pointercancel", "up"]]) {
      this.keys.addEventListener(name, (event) => this[act](event));
    }
    this.keys.addEventListener("keydown", (event) => this.walk(event));
    this.keys.addEventListener("keyup", (event) => {
      if (event.key === " " || event.key === "Enter") this.leave("space");
    });
    this.sized = new ResizeObserver(() => this.lay());
    this.sized.observe(this.keys);
    player.on("keys", () => this.light());
  }

  get element() {
    this.latch = button("Hold", () => {
      this.latched = !this.latched;
      this.latch.setAttribute("aria-pressed", String(this.latched));
      if (!this.latched) this.letGo();
    }, { "aria-pressed": "false", title: "notes sound on until they are played again" });
    return make(
      "section", { class: "card keyboard", "aria-labelledby": "vae-keys-title" },
      make("div", { class: "row" },
        make("h2", { id: "vae-keys-title" }, "Keys"),
        button("−", () => this.shift(-12), { "aria-label": "Octave down", title: "octave down (Z)" }), this.range,
        button("+", () => this.shift(12), { "aria-label": "Octave up", title: "octave up (X)" }), this.latch,
        make("p", { class: "help" }, "Mouse, fingers, or the computer's keys A to L, an octave lower by Z and higher by X.")),
      this.keys,
    );
  }

  // As many keys as there is room for.
  lay() {
    const width = this.keys.clientWidth;
    if (!width) return;
    const octaves = Math.min(Math.max(Math.floor(width / 235), 1), 5);
    if (octaves !== this.octaves) {
      this.octaves = octaves;
      this.low = Math.min(this.low, HIGHEST - 12 * octaves);
      this.draw();
    }
  }

  draw() {
    const whites = 7 * this.octaves + 1;
    const buttons = [];
    for (let pitch = this.low, white = 0; pitch <= this.low + 12 * this.octaves; pitch++) {
      const letter = CODES[pitch - this.low]?.replace("Key", "").replace("Semicolon", ";") ?? "";
      const key = make(
        "button",
        { type: "button", class: black(pitch) ? "black" : "white", "data-pitch": pitch, "aria-label": noteName(pitch), tabindex: buttons.length ? "-1" : "0", "aria-pressed": "false" },
        make("span", { "aria-hidden": "true" }, letter),
        pitch % 12 ? "" : make("small", { "aria-hidden": "true" }, noteName(pitch)));
      key.style.setProperty("--at", black(pitch) ? white / whites : white++ / whites);
      buttons.push(key);
    }
    this.keys.style.setProperty("--whites", whites);
    this.keys.replaceChildren(...buttons);
    this.range.textContent = `${noteName(this.low)} to ${noteName(this.low + 12 * this.octaves)}`;
    this.light();
  }

  shift(by) {
    this.letGo();
    this.low = Math.min(Math.max(this.low + by, LOWEST), HIGHEST - 12 * this.octaves);
    this.draw();
  }

  light() {
    for (const key of this.keys.children) {
      key.setAttribute("aria-pressed", String(this.player.down.has(Number(key.dataset.pitch))));
    }
  }

  // A finger, a letter or the space bar plays a pitch until it leaves it.
  enter(who, pitch, velocity) {
    if (this.latched && this.player.down.has(pitch)) {
      this.player.lift(pitch);
      return;
    }
    this.touched.set(who, pitch);
    this.player.press(pitch, velocity);
  }

  leave(who) {
    const pitch = this.touched.get(who);
    this.touched.delete(who);
    if (pitch === undefined || this.latched || [...this.touched.values()].includes(pitch)) return;
    this.player.lift(pitch);
  }

  letGo() {
    this.touched.clear();
    for (const pitch of [...this.player.down]) this.player.lift(pitch);
  }

  pitchAt({ clientX, clientY }) {
    const key = document.elementFromPoint(clientX, clientY)?.closest("[data-pitch]");
    return key && this.keys.contains(key) ? Number(key.dataset.pitch) : null;
  }

  // The lower on the key, the louder.
  velocity({ clientX, clientY }) {
    const box = document.elementFromPoint(clientX, clientY).closest("[data-pitch]").getBoundingClientRect();
    return 50 + 77 * Math.min(Math.max((clientY - box.top) / box.height, 0), 1);
  }

  down(event) {
    const pitch = this.pitchAt(event);
    if (pitch === null || event.button) return;
    this.keys.setPointerCapture(event.pointerId);
    this.enter(event.pointerId, pitch, this.velocity(event));
    event.preventDefault();
    this.keys.querySelector(`[data-pitch="${pitch}"]`).focus({ preventScroll: true });
  }

  slide(event) {
    if (!this.keys.hasPointerCapture(event.pointerId)) return;
    const pitch = this.pitchAt(event);
    if (pitch === null || pitch === this.touched.get(event.pointerId)) return;
    this.leave(event.pointerId);
    this.enter(event.pointerId, pitch, this.velocity(event));
  }

  up(event) { this.leave(event.pointerId); }

  walk(event) {
    const key = event.target.closest("[data-pitch]");
    if (!key) return;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (!event.repeat) this.enter("space", Number(key.dataset.pitch), 100);
      return;
    }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && this.keys.querySelector(`[data-pitch="${Number(key.dataset.pitch) + step}"]`);
    if (!next) return;
    event.preventDefault();
    for (const other of this.keys.children) other.tabIndex = other === next ? 0 : -1;
    next.focus();
  }

  type(event, goesDown) {
    const place = CODES.indexOf(event.code);
    if (!goesDown) {
      if (this.typed.delete(event.code)) this.leave(event.code);
      return;
    }
    if (event.repeat || typing(event)) return;
    if (event.code === "KeyZ" || event.code === "KeyX") this.shift(event.code === "KeyZ" ? -12 : 12);
    if (place < 0) return;
    this.typed.set(event.code, true);
    this.enter(event.code, this.low + place, 100);
  }

  close() {
    this.letGo();
    this.source.removeEventListener("keydown", this.onkeydown);
    this.source.removeEventListener("keyup", this.onkeyup);
    window.removeEventListener("blur", this.onblur);
    this.sized.disconnect();
  }
}
