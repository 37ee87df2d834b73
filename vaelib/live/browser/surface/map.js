// The map: sounds of the dataset as points of a plane of the latent space.

import { button, choice, make, pad } from "./dom.js";
import { RAMPS, extent, plane, ramp } from "./plane.js";
import { noteName } from "./words.js";

let made = 0;

export class SoundMap {
  // atlas: {z: points, factors: [{name, values, codes}], true: {row: partials}}
  constructor(player, screen, atlas) {
    Object.assign(this, { player, screen, atlas, id: `vae-map-${made++}` });
    this.n = atlas ? atlas.z.length : 0;
    this.colour = 0;
    this.still = document.createElement("canvas");
    this.canvas = pad(
      {
        class: "map-canvas", "aria-label": "Map of sounds", "aria-describedby": `${this.id}-help`,
        "aria-valuemin": "0", "aria-valuemax": "100",
      },
      {
        get: () => this.cursor,
        set: (shares) => this.drag(shares),
        press: (shares) => this.press(shares),
        lift: () => this.lift(),
      },
    );
    this.canvas.addEventListener("keydown", (event) => this.key(event));
    this.canvas.addEventListener("keyup", (event) => { if (event.key === " " || event.key === "Enter") this.lift(); });
    this.canvas.addEventListener("blur", () => this.lift());
    this.say = make("p", { class: "said", role: "status" });
    this.truth = button("Hear the true sound", () => this.compare(), { "aria-pressed": "false", hidden: true });
    this.legend = make("p", { class: "legend" });
    this.choose("");
    screen.add(this.canvas, (context, width, height, anew) => this.paint(context, width, height, anew));
    for (const what of ["move", "settings"]) player.on(what, () => this.follow());
    this.follow();
  }

  // The map and its controls, under a heading of a page or within a figure.
  element(heading = "h2") {
    const { decoder } = this.player;
    const pairs = [["", "all dials at once"]];
    for (let x = 0; x < decoder.n; x++) {
      for (let y = x + 1; y < decoder.n; y++) {
        pairs.push([`${x},${y}`, `${decoder.latents[x].name} × ${decoder.latents[y].name}`]);
      }
    }
    const colours = (this.atlas?.factors ?? []).map(({ name }, i) => [String(i), name]);
    const labelled = heading === "h2" ? { "aria-labelledby": `${this.id}-title` } : {};
    return make(
      heading === "h2" ? "section" : "div", { class: "card map", ...labelled },
      make("div", { class: "row" },
        make(heading, { id: `${this.id}-title`, class: "title" }, "Map of sounds"),
        colours.length ? choice("Colour", colours, "0", (i) => this.paintBy(Number(i))).element : "",
        choice("Axes", pairs, "", (pair) => this.choose(pair)).element),
      make("div", { class: "frame" }, this.canvas),
      make("div", { class: "row" }, this.say, this.truth),
      this.legend,
      make("p", { id: `${this.id}-help`, class: "help" },
        "Press a point to hear its sound, and drag to move between sounds. By keys: arrows move, space plays."),
    );
  }

  choose(pair) {
    const [x, y] = pair ? pair.split(",").map(Number) : [-1, -1];
    this.plane = plane(this.player.decoder, x, y);
    const places = Array.from({ length: this.n }, (_, i) => this.plane.place(this.atlas.z[i]));
    this.view = [0, 1].map((k) => extent(places.map((place) => place[k])));
    this.places = places.map((place) => this.shares(place));
    this.axes = pair ? [x, y].map((dial) => this.player.latents[dial].name) : ["first component", "second component"];
    this.redraw();
  }

  paintBy(factor) {
    this.colour = factor;
    this.redraw();
  }

  redraw() {
    if (this.screen.shown.has(this.canvas)) this.screen.ask(this.canvas, true);
  }

  // Where the player stands, as shares of the map.
  get cursor() { return this.shares(this.plane.place(this.player.z)); }

  shares(place) { return place.map((at, k) => (at - this.view[k].low) / (this.view[k].high - this.view[k].low)); }

  nearest(shares, width, height) {
    let best = -1, least = Infinity;
    this.places.forEach(([x, y], i) => {
      const d = ((x - shares[0]) * width) ** 2 + ((y - shares[1]) * height) ** 2;
      if (d < least) { least = d; best = i; }
    });
    return { row: best, away: Math.sqrt(least) };
  }

  // Press a point: its sound, or else the place itself.
  press(shares) {
    const { clientWidth, clientHeight } = this.canvas;
    const { row, away } = this.nearest(shares, clientWidth, clientHeight);
    this.player.remember();
    if (row >= 0 && away < 14) this.take(row);
    else this.drag(shares);
    this.sounding ??= this.player.pitch;
    this.player.press(this.sounding);
  }

  lift() {
    if (this.sounding === undefined) return;
    this.player.lift(this.sounding);
    this.sounding = undefined;
  }

  // Move so that the player stands at a place; what the map does not show stays.
  drag(shares) {
    const now = this.plane.place(this.player.z), { axes } = this.plane;
    const [dx, dy] = shares.map((share, k) => {
      const { low, high } = this.view[k];
      return low + share * (high - low) - now[k];
    });
    this.row = -1;
    this.player.move(this.player.z.map((value, i) => value + dx * axes[0][i] + dy * axes[1][i]));
  }

  take(row) {
    this.row = row;
    this.player.move(this.atlas.z[row]);
  }

  key(event) {
    if ((event.key !== " " && event.key !== "Enter") || event.repeat) return;
    event.preventDefault();
    const { clientWidth, clientHeight } = this.canvas;
    const { row, away } = this.nearest(this.cursor, clientWidth, clientHeight);
    if (row >= 0 && away < 14) this.take(row);
    this.sounding ??= this.player.pitch;
    this.player.press(this.sounding);
  }

  compare() {
    const partials = this.atlas.true[this.row];
    const on = this.truth.getAttribute("aria-pressed") !== "true";
    this.player.compare(on ? partials : null);
  }

  follow() {
    const { z } = this.player;
    const row = this.row ?? -1;
    if (row >= 0 && this.atlas.z[row].some((value, i) => value !== z[i])) this.row = -1;
    const here = this.row >= 0 ? this.row : -1;
    const compared = this.player.performance.truth !== null;
    const words = here >= 0
      ? this.atlas.factors.map(({ name, values, codes }) => `${name} ${values[codes[here]]}`).join(", ")
      : "between the sounds";
    const text = compared ? `True sound: ${words}` : here >= 0 ? `Sound: ${words}` : "Between the sounds of the dataset";
    if (this.say.textContent !== text) this.say.textContent = text;
    // Notes that follow a recording have no true sound.
    this.truth.hidden = !(here >= 0 && this.atlas?.true[here]) || Boolean(this.player.performance.trace.name);
    this.truth.setAttribute("aria-pressed", String(compared));
    const [x, y] = this.cursor;
    this.canvas.setAttribute("aria-valuenow", String(Math.round(100 * x)));
    this.canvas.setAttribute("aria-valuetext", `${Math.round(100 * x)} % across, ${Math.round(100 * y)} % up. ${text}`);
    this.screen.ask(this.canvas);
  }

  paint(context, width, height, anew) {
    if (anew) this.paintStill(context.canvas, width, height);
    context.drawImage(this.still, 0, 0, width, height);
    const [x, y] = this.cursor.map((share) => Math.min(Math.max(share, 0.01), 0.99));
    context.lineWidth = 5;
    context.strokeStyle = this.screen.colour("card");
    const ring = () => {
      context.beginPath();
      context.arc(x * width, (1 - y) * height, 9, 0, 2 * Math.PI);
      context.stroke();
    };
    ring();
    context.lineWidth = 2.5;
    context.strokeStyle = this.screen.colour("text");
    ring();
    if (this.player.performance.truth) {
      context.fillStyle = this.screen.colour("text");
      context.fill();
    }
  }

  paintStill({ width: pixels, height: rows }, width, height) {
    this.still.width = pixels;
    this.still.height = rows;
    const context = this.still.getContext("2d");
    context.scale(pixels / width, rows / height);
    const stops = RAMPS[this.screen.scheme.matches ? "dark" : "light"];
    const at = ([x, y]) => [x * width, (1 - y) * height];
    const factor = this.atlas?.factors[this.colour];
    const radius = Math.max(2, Math.min(width, height) / 190);
    this.places.forEach((place, i) => {
      const [x, y] = at(place);
      context.fillStyle = ramp(stops, factor.codes[i] / Math.max(factor.values.length - 1, 1));
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
      if (!this.atlas.true[i]) return;
      context.strokeStyle = this.screen.colour("text");
      context.lineWidth = 1.2;
      context.beginPath();
      context.arc(x, y, radius + 2.4, 0, 2 * Math.PI);
      context.stroke();
    });
    context.fillStyle = this.screen.colour("muted");
    context.font = `12px ${getComputedStyle(this.screen.root).fontFamily}`;
    context.textAlign = "right";
    context.fillText(`${this.axes[0]} →`, width - 8, height - 8);
    context.save();
    context.translate(15, 8);
    context.rotate(-Math.PI / 2);
    context.fillText(`${this.axes[1]} →`, 0, 0);
    context.restore();
    if (factor) this.paintLegend(factor, stops);
  }

  paintLegend({ name, values }, stops) {
    const bar = make("span", { class: "ramp", "aria-hidden": "true" });
    const colours = stops.map((stop) => `rgb(${stop.join()})`).join();
    bar.style.background = `linear-gradient(90deg, ${colours})`;
    const rings = Object.keys(this.atlas.true).length;
    const ringed = rings ? ` ${this.n} sounds; for the ${rings} ringed ones the true sound can be heard.` : ` ${this.n} sounds.`;
    this.legend.replaceChildren(`${name}: ${values[0]} `, bar, ` ${values.at(-1)}.${ringed} Played at ${noteName(this.player.pitch)}.`);
  }
}
