// The surface: everything that is seen and touched, on one element of a page or of a notebook.

import { unpack } from "./bytes.js";
import { Presets, dials } from "./dials.js";
import { Screen, button, make } from "./dom.js";
import { Keys } from "./keys.js";
import { SoundMap } from "./map.js";
import { envelope, gesture, midi, morph, movement, path, share } from "./panels.js";
import { Player } from "./player.js";
import { Scope } from "./scope.js";
import { fromFragment, toFragment } from "./share.js";

// The packed map: points, the factors of their sounds, and the partials of some of them.
export async function unpackAtlas(packed, n) {
  if (!packed) return null;
  const arrays = await unpack(packed.packed);
  const z = Array.from({ length: arrays.z.length / n }, (_, i) => arrays.z.subarray(i * n, (i + 1) * n));
  const factors = packed.factors.map(({ name, values }, k) => ({
    name, values, codes: arrays.codes.subarray(k * z.length, (k + 1) * z.length),
  }));
  const held = {};
  packed.true.forEach(([row, from, to]) => {
    held[row] = {
      frequency: Float64Array.from(arrays.frequency.subarray(from, to)),
      amplitude: Float64Array.from(arrays.amplitude.subarray(from, to)),
    };
  });
  return { z, factors, true: held };
}

export function status(player) {
  const light = make("span", { class: "light", "aria-hidden": "true" });
  const text = make("span", { role: "status" });
  const show = () => {
    const { context, running, dropouts, problem } = player.sound;
    const words = problem || (running ? (dropouts ? `Sound on, ${dropouts} dropouts` : "Sound on")
      : context ? "Sound stopped: play a key" : "Silent until you touch it");
    if (text.textContent !== words) text.textContent = words;
    light.dataset.state = problem || dropouts ? "bad" : running ? "on" : "off";
  };
  player.on("sound", show);
  show();
  return make("p", { class: "status" }, light, text, button("Silence", () => player.panic(), { title: "all notes off (Escape)" }));
}

// data: {instrument, atlas, worklet} as Python packs them. options: address, whether the state is
// kept in the page's address; keys, what hears the computer's keys. Returns {player, map, close}.
export async function surface(root, data, options = {}) {
  const arrays = await unpack(data.instrument.packed);
  const player = new Player({ instrument: data.instrument, arrays, worklet: data.worklet });
  const atlas = await unpackAtlas(data.atlas, player.decoder.n);
  root.classList.add("vae");
  const screen = new Screen(root);
  const keys = new Keys(player, options.keys ?? root);
  const map = new SoundMap(player, screen, atlas);
  const presets = new Presets(player);
  root.replaceChildren(
    make("header", {},
      make("div", {},
        make("h1", {}, "VAE synthesizer"),
        make("p", { class: "lead" }, "A neural network has learned these sounds. Press a point of the map, or a key.")),
      status(player)),
    make("div", { class: "stage" },
      make("div", { class: "column" }, map.element(), new Scope(player, screen).element),
      make("div", { class: "column" }, presets.element, dials(player)),
    ),
    keys.element,
    make("div", { class: "panels" },
      morph(player, screen), envelope(player), movement(player), ...gesture(player), path(player), midi(player), share(player)),
    make("footer", {}, make("p", { class: "help" },
      `Instrument “${data.instrument.name}”, ${data.instrument.digest.slice(0, 8)}. Nothing leaves this page. No sound on a phone? Look at its mute switch.`)),
  );
  const escape = (event) => { if (event.key === "Escape") player.panic(); };
  root.addEventListener("keydown", escape);
  const forget = options.address ? keepAddress(player) : () => {};
  const close = () => {
    forget();
    keys.close();
    screen.close();
    root.removeEventListener("keydown", escape);
    player.sound.drop();
    root.replaceChildren();
  };
  return { player, map, close };
}

// The state stands in the address of the page, from which it is read again.
function keepAddress(player) {
  const { parameters } = player.about;
  const read = () => {
    const found = fromFragment(location.hash, player.z.length, parameters, player.performance.gestures);
    if (!found) return;
    for (const [name, value] of Object.entries(found.values)) player.performance.set(name, value);
    player.move(found.z);
    player.follow(found.trace);
  };
  let later;
  const write = () => {
    clearTimeout(later);
    later = setTimeout(() => history.replaceState(null, "", `#${toFragment(player.performance, parameters)}`), 400);
  };
  read();
  player.on("move", write);
  player.on("settings", write);
  window.addEventListener("hashchange", read);
  return () => {
    clearTimeout(later);
    window.removeEventListener("hashchange", read);
  };
}
