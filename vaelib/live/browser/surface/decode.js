// A decoder: from a point of the latent space to partials, as vaelib.live.instruments.instrument has it.

import { N_FFT, TOP, find, pinned, sorted } from "./partials.js";
import { SpectralEnvelope } from "./spectral_envelope.js";

const ABOVE_FLOOR_DB = 3;
const MOST_DB = 60;
// Squares of the Hann window that lie above 0 Hz, see Instrument.decode.
const ENERGY = Math.sqrt((N_FFT * 0.375 * N_FFT) / 2);

const gelu = (x) =>
  0.5 * x * (1 + Math.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)));

export const ACTIVATIONS = {
  relu: (x) => Math.max(x, 0),
  relu6: (x) => Math.min(Math.max(x, 0), 6),
  gelu,
  tanh: Math.tanh,
  identity: (x) => x,
};

export class Decoder {
  // about: what the page says of the instrument; arrays: kernels and biases, centre, axes, and
  // ratios or the frequencies of an envelope.
  constructor(about, arrays) {
    Object.assign(this, about);
    this.centre = arrays.centre;
    this.axes = [0, 1].map((i) => arrays.axes.subarray(i * this.n, (i + 1) * this.n));
    this.ratios = arrays.ratios ?? null;
    this.envelope = about.pitches_hz
      ? new SpectralEnvelope(arrays.envelope_hz, arrays.noise_hz, about.pitches_hz)
      : null;
    this.activate = ACTIVATIONS[about.activation];
    this.layers = [];
    for (let i = 0; `kernel${i}` in arrays; i++) {
      const bias = arrays[`bias${i}`];
      this.layers.push({ kernel: arrays[`kernel${i}`], bias, out: new Float32Array(bias.length) });
    }
  }

  get n() { return this.latents.length; }

  get first() { return Float32Array.from(this.latents, (latent) => latent.default); }

  // The MIDI number in the middle of the pitches that it has learned; A2 if it is not given them.
  get middle() {
    if (!this.envelope) return 45;
    const { lowest, highest } = this.envelope;
    return Math.round(69 + 12 * Math.log2(Math.sqrt(lowest * highest) / 440));
  }

  // Levels in dB: the layers, with the activation between them. The array is used again.
  forward(input) {
    let x = input;
    this.layers.forEach(({ kernel, bias, out }, i) => {
      const width = out.length;
      out.set(bias);
      let row = 0;
      // Four rows at a time: half the stores, and as fast as plain JavaScript gets.
      for (; row + 3 < x.length; row += 4) {
        const a = x[row], b = x[row + 1], c = x[row + 2], d = x[row + 3];
        const p = row * width, q = p + width, r = q + width, s = r + width;
        for (let j = 0; j < width; j++) {
          out[j] += a * kernel[p + j] + b * kernel[q + j] + c * kernel[r + j] + d * kernel[s + j];
        }
      }
      for (; row < x.length; row++) {
        const a = x[row], p = row * width;
        for (let j = 0; j < width; j++) out[j] += a * kernel[p + j];
      }
      if (i < this.layers.length - 1) for (let j = 0; j < width; j++) out[j] = this.activate(out[j]);
      x = out;
    });
    return x;
  }

  // Linear amplitudes of all values, whose energy is 1; 0 at the floor.
  amplitudes(z) {
    const levels = this.forward(this.ratios ? Float32Array.from(z).filter((_, i) => i !== 1) : z);
    const last = levels.length - 1;
    const others = this.ratios
      ? Math.round(Math.fround(Math.max(z[1], 0) * last) * 1000) / 1000
      : Infinity;
    const amplitudes = new Float32Array(levels.length);
    let energy = 0;
    for (let i = 0; i <= last; i++) {
      const level = Math.min(levels[i], MOST_DB);
      if (level < this.floor_db + ABOVE_FLOOR_DB) continue;
      const sounds = Math.min(Math.max(others - i + 1, 0), 1);
      amplitudes[i] = Math.exp(level * (Math.LN10 / 20)) * sounds;
      energy += amplitudes[i] * amplitudes[i];
    }
    const norm = Math.max(Math.sqrt(energy), 1e-12);
    for (let i = 0; i <= last; i++) amplitudes[i] /= norm;
    return amplitudes;
  }

  // Partials of a point as a note in Hz has them, moved to the instrument's own pitch; with what
  // makes their noise, if it sounds.
  partials(z, tune = 1, hz = this.f0_hz) {
    if (this.envelope) {
      const { f0_hz, rms } = this, floorDb = this.floor_db + ABOVE_FLOOR_DB;
      const levels = this.forward(Float32Array.of(...z, this.envelope.octaves(hz, f0_hz)));
      const held = levels.map((level) => Math.min(level, MOST_DB));
      return this.envelope.timbre(held, hz, { f0_hz, floorDb, rms, topHz: TOP * this.sr });
    }
    const amplitudes = this.amplitudes(z);
    if (!this.ratios) {
      const gain = this.rms * ENERGY;
      const magnitudes = amplitudes.map((a) => a * gain);
      const found = pinned(find(magnitudes, this.sr), this.f0_hz, tune);
      return this.engine === "bank-noise" ? { ...found, noise: magnitudes } : found;
    }
    const count = amplitudes.length, { low, high } = this.latents[0];
    const shift = Math.min(Math.max(z[0], low), high);
    const frequency = Float64Array.from(
      amplitudes, (_, i) => this.f0_hz * (this.ratios[i] + this.ratios[count + i] * shift));
    return sorted(frequency, Float64Array.from(amplitudes, (a) => a * Math.SQRT2 * this.rms));
  }

  // The point at a place of the plane of the principal components, whose edges are -1 and 1.
  lift(x, y) {
    return this.centre.map((c, i) => c + x * this.axes[0][i] + y * this.axes[1][i]);
  }
}
