// Dials, one for each latent, and the presets.

import { button, make, slider } from "./dom.js";
import { meaning, value } from "./words.js";

export function dials(player) {
  const { decoder } = player, { latents } = decoder;
  const turned = latents.map((latent, i) => slider({
    label: latent.name,
    low: latent.low,
    high: latent.high,
    value: player.z[i],
    note: meaning(latent.name),
    words: (z) => value(decoder, i, z),
    oninput: (z) => player.turn(i, z),
  }));
  player.on("move", () => turned.forEach(({ show, input }, i) => {
    if (Number(input.value) !== player.z[i]) show(player.z[i]);
  }));
  for (const { input } of turned) {
    for (const event of ["focus", "pointerdown"]) input.addEventListener(event, () => player.remember());
  }
  const rows = turned.map(({ element }) => element);
  const unused = latents.map(({ name }) => /^unused\b/.test(name));
  const folded = rows.filter((_, i) => unused[i]);
  const back = button("Undo", () => player.undo(), { title: "back to where the dials stood before" });
  return make(
    "section", { class: "card dials", "aria-labelledby": "vae-dials-title" },
    make("div", { class: "row" },
      make("h2", { id: "vae-dials-title" }, "Dials"),
      button("Surprise me", () => surprise(player), { title: "all dials at random, not far from here" }),
      back),
    ...rows.filter((_, i) => !unused[i]),
    folded.length
      ? make("details", {}, make("summary", {}, `${folded.length} latents that the model does not use`), ...folded)
      : "",
  );
}

// Every dial somewhere else, by a third of its range at most.
export function surprise(player) {
  player.jump(player.z.map((z, i) => {
    const { low, high } = player.latents[i];
    const there = z + (Math.random() - 0.5) * (2 / 3) * (high - low);
    return Math.min(Math.max(there, low), high);
  }));
}

// The presets that the instrument comes with, and the player's own, kept in this browser.
export class Presets {
  constructor(player) {
    this.player = player;
    this.key = `vae-synth ${player.about.digest.slice(0, 16)}`;
    this.list = make("div", { class: "chips", role: "group", "aria-label": "Presets" });
    this.name = make("input", { type: "text", maxlength: "64", placeholder: "name of this sound", "aria-label": "Name of a preset to save" });
    this.shipped = player.about.presets;
    this.own = this.read() ?? [];
    this.show();
    player.on("move", () => this.mark());
  }

  get element() {
    const save = (event) => {
      event.preventDefault();
      this.save(this.name.value.trim());
    };
    return make(
      "section", { class: "card presets", "aria-labelledby": "vae-presets-title" },
      make("h2", { id: "vae-presets-title" }, "Presets"),
      this.list,
      make("form", { class: "row", onsubmit: save }, this.name, make("button", { type: "submit" }, "Save")),
    );
  }

  // What this and other pages have kept; what is damaged is left out. Null if nothing can be read.
  read() {
    const n = this.player.z.length;
    const fits = (one) => typeof one?.name === "string" && Array.isArray(one.z) && one.z.length === n && one.z.every(Number.isFinite);
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? "[]").filter(fits);
    } catch {
      return null;
    }
  }

  save(name) {
    if (!name) return;
    this.own = [...(this.read() ?? this.own).filter((preset) => preset.name !== name), { name, z: [...this.player.z] }];
    this.name.value = "";
    this.write();
  }

  remove(name) {
    this.own = (this.read() ?? this.own).filter((preset) => preset.name !== name);
    this.write();
    this.list.querySelector("button")?.focus();
  }

  write() {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.own));
    } catch { /* a browser that keeps nothing still plays */ }
    this.show();
  }

  show() {
    this.player.presets = this.player.performance.presets = [...this.shipped, ...this.own];
    this.chips = this.player.presets.map((preset, i) => {
      const chip = button(preset.name, () => this.player.jump(preset.z), { title: preset.sound ?? "saved in this browser" });
      if (i < this.shipped.length) return chip;
      const away = button("×", () => this.remove(preset.name), { "aria-label": `Delete ${preset.name}`, class: "away" });
      return make("span", { class: "own" }, chip, away);
    });
    this.list.replaceChildren(...this.chips);
    this.player.tell("presets");
    this.mark();
  }

  mark() {
    this.chips.forEach((chip, i) => {
      const here = this.player.presets[i].z.every((value, k) => Math.abs(value - this.player.z[k]) < 1e-6);
      (chip.querySelector("button") ?? chip).setAttribute("aria-pressed", String(here));
    });
  }
}
