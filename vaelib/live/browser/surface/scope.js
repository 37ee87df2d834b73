// What sounds, drawn: the partials of the point as a spectrum, and the waveform.

import { make } from "./dom.js";
import { voiced } from "./loudness.js";
import { noteName } from "./words.js";

const LOW_HZ = 30, HIGH_HZ = 18000, FLOOR_DB = -72, TOP_DB = -6;

export class Scope {
  constructor(player, screen) {
    Object.assign(this, { player, screen });
    this.spectrum = make("canvas", { role: "img", class: "scope" });
    this.wave = make("canvas", { role: "img", class: "scope", "aria-label": "Waveform of the sound" });
    screen.add(this.spectrum, (context, width, height) => this.paintSpectrum(context, width, height));
    screen.add(this.wave, (context, width, height) => this.paintWave(context, width, height));
    const ask = () => screen.ask(this.spectrum);
    player.on("move", ask);
    player.on("keys", () => {
      ask();
      screen.ask(this.wave);
    });
  }

  get element() {
    return make(
      "section", { class: "card scopes", "aria-labelledby": "vae-scope-title" },
      make("h2", { id: "vae-scope-title" }, "Spectrum and waveform"), this.spectrum, this.wave);
  }

  label(context, text, x, y, align = "left") {
    context.fillStyle = this.screen.colour("muted");
    context.font = `12px ${getComputedStyle(this.screen.root).fontFamily}`;
    context.textAlign = align;
    context.fillText(text, x, y);
  }

  paintSpectrum(context, width, height) {
    const { performance, decoder, pitch } = this.player;
    const hz = 440 * 2 ** ((pitch - 69) / 12);
    const partials = performance.truth ?? performance.partials(this.player.z, hz);
    const { amplitude } = voiced(partials, hz, decoder);
    const foot = height - 20;
    const x = (f) => (Math.log(f / LOW_HZ) / Math.log(HIGH_HZ / LOW_HZ)) * width;
    const y = (a) => foot * (1 - Math.max((20 * Math.log10(a) - FLOOR_DB) / (TOP_DB - FLOOR_DB), 0));
    context.strokeStyle = this.screen.colour("line");
    context.lineWidth = 1;
    for (const [f, text] of [[100, "100 Hz"], [1000, "1 kHz"], [10000, "10 kHz"]]) {
      context.beginPath();
      context.moveTo(x(f), 0);
      context.lineTo(x(f), foot);
      context.stroke();
      this.label(context, text, x(f), height - 5, "center");
    }
    for (const level of [-60, -40, -20]) this.label(context, `${level} dB`, 4, y(10 ** (level / 20)) + 4);
    context.strokeStyle = this.screen.colour("accent");
    context.lineWidth = Math.max(2, width / 300);
    let count = 0;
    partials.frequency.forEach((f, i) => {
      const at = (f * hz) / decoder.f0_hz;
      if (at < LOW_HZ || at > HIGH_HZ || 20 * Math.log10(amplitude[i]) < FLOOR_DB) return;
      count++;
      context.beginPath();
      context.moveTo(x(at), foot);
      context.lineTo(x(at), y(amplitude[i]));
      context.stroke();
    });
    this.spectrum.setAttribute("aria-label", `Spectrum at ${noteName(pitch)}: ${count} partials above ${FLOOR_DB} dB`);
  }

  // Drawn from a rising zero on, so that a steady sound stands still; again while it sounds.
  paintWave(context, width, height) {
    const { analyser, busy } = this.player.sound;
    context.strokeStyle = this.screen.colour("accent");
    context.lineWidth = 1.5;
    context.beginPath();
    const middle = height / 2;
    if (!analyser || !busy) {
      context.moveTo(0, middle);
      context.lineTo(width, middle);
      context.stroke();
      if (this.player.down.size) this.screen.ask(this.wave);
      return;
    }
    this.samples ??= new Float32Array(analyser.fftSize);
    analyser.getFloatTimeDomainData(this.samples);
    const shown = Math.min(1024, this.samples.length - 1);
    let start = 0;
    while (start < this.samples.length - shown - 1 && !(this.samples[start] <= 0 && this.samples[start + 1] > 0)) start++;
    let peak = 0.02;
    for (const value of this.samples) peak = Math.max(peak, Math.abs(value));
    for (let i = 0; i < shown; i++) {
      const y = middle - (0.92 * middle * this.samples[start + i]) / peak;
      if (i) context.lineTo((i / shown) * width, y);
      else context.moveTo(0, y);
    }
    context.stroke();
    this.screen.ask(this.wave);
  }
}
