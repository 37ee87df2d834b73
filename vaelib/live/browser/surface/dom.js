// Elements, and drawing that waits until somebody can see it.

// make("button", { class: "x", onclick, "aria-label": "…" }, "text", child)
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export function button(label, onclick, attributes = {}) {
  return make("button", { type: "button", onclick, ...attributes }, label);
}

export function choice(label, options, value, onchange) {
  const select = make("select", { onchange: () => onchange(select.value) });
  select.append(...options.map(([key, text]) => make("option", { value: key, selected: key === value }, text)));
  return { element: make("label", { class: "choice" }, make("span", {}, label), select), select };
}

// A slider with its name and its value in words; the words are what a screen reader says.
export function slider({ label, low, high, value, note, hint, words, oninput }) {
  const input = make("input", { type: "range", min: low, max: high, step: (high - low) / 200, title: hint });
  const output = make("span", { class: "value", "aria-hidden": "true" });
  const show = (now) => {
    input.value = now;
    output.textContent = words(now);
    input.setAttribute("aria-valuetext", words(now));
    input.style.setProperty("--share", Math.min(Math.max((now - low) / (high - low), 0), 1));
  };
  input.addEventListener("input", () => {
    show(Number(input.value));
    oninput(Number(input.value));
  });
  show(value);
  const name = make("span", { class: "name" }, label);
  const told = note ? make("span", { class: "help" }, note) : "";
  const element = make("label", { class: "slider" }, make("span", {}, name, " ", told), output, input);
  return { element, input, show };
}

// Painters run at most once a frame, when asked for, and only while they can be seen.
export class Screen {
  constructor(root) {
    this.root = root;
    this.wanted = new Set();
    this.frame = 0;
    this.shown = new Map();
    this.seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.shown.get(target).visible = isIntersecting;
      this.go();
    });
    this.onshow = () => this.go();
    document.addEventListener("visibilitychange", this.onshow);
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.onscheme = () => this.all(true);
    this.scheme.addEventListener("change", this.onscheme);
    this.sized = new ResizeObserver((entries) => {
      for (const { target } of entries) this.ask(target, true);
    });
  }

  // paint(context, width, height, anew) draws on a canvas in CSS pixels.
  add(canvas, paint) {
    this.shown.set(canvas, { paint, visible: true, anew: true });
    this.seen.observe(canvas);
    this.sized.observe(canvas);
    this.ask(canvas);
  }

  ask(canvas, anew = false) {
    this.shown.get(canvas).anew ||= anew;
    this.wanted.add(canvas);
    this.go();
  }

  all(anew) { for (const canvas of this.shown.keys()) this.ask(canvas, anew); }

  go() {
    if (document.hidden || this.frame) return;
    if (![...this.wanted].some((canvas) => this.shown.get(canvas).visible)) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const canvas of [...this.wanted]) {
        const one = this.shown.get(canvas);
        if (!one.visible) continue;
        this.wanted.delete(canvas);
        this.draw(canvas, one);
      }
    });
  }

  draw(canvas, one) {
    const { clientWidth: width, clientHeight: height } = canvas;
    if (!width || !height) return;
    const scale = Math.min(devicePixelRatio, 2);
    if (canvas.width !== Math.round(width * scale) || canvas.height !== Math.round(height * scale)) {
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      one.anew = true;
    }
    const context = canvas.getContext("2d");
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    one.paint(context, width, height, one.anew);
    one.anew = false;
  }

  // A colour of the style sheet, by its name.
  colour(name) { return getComputedStyle(this.root).getPropertyValue(`--${name}`).trim(); }

  close() {
    cancelAnimationFrame(this.frame);
    document.removeEventListener("visibilitychange", this.onshow);
    this.scheme.removeEventListener("change", this.onscheme);
    this.seen.disconnect();
    this.sized.disconnect();
  }
}

// A canvas on which two numbers of 0..1 are set by pointer and by arrow keys.
export function pad(attributes, { get, set, press, lift }) {
  const canvas = make("canvas", { role: "slider", tabindex: "0", ...attributes });
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, 1 - (event.clientY - box.top) / box.height]
      .map((share) => Math.min(Math.max(share, 0), 1));
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    canvas.setPointerCapture(event.pointerId);
    canvas.focus({ preventScroll: true });
    press?.(at(event));
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) set(at(event));
  });
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => lift?.());
  canvas.addEventListener("keydown", (event) => {
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const step = event.shiftKey ? 0.1 : 0.02;
    set(get().map((share, i) => Math.min(Math.max(share + step * move[i], 0), 1)));
  });
  return canvas;
}
