// Noise beside the partials, in frames of random phase that overlap: vaelib.synthesis.residual.

import { Fourier } from "./fourier.js";
import { N_BINS, N_FFT, TOP, lobe } from "./partials.js";
import { Random } from "./random.js";
import { TABLE, sine } from "./sines.js";

const PEAK = N_FFT / 4, REACH = 16;
// Sum of the squares of the Hann window.
const HANN_ENERGY = 0.375 * N_FFT;
const HALF = N_FFT / 2;
const FOURIER = new Fourier(N_FFT);

export class Noise {
  // edges: of bands, in Hz, if the noise is given in bands; words: of the generator.
  constructor(edges, words, sr, hop) {
    Object.assign(this, { edges, sr, hop });
    this.random = new Random(words);
    const gain = Math.sqrt(N_FFT * hop) / HANN_ENERGY;
    this.window = Float64Array.from(
      { length: N_FFT }, (_, t) => gain * (0.5 - 0.5 * Math.cos((2 * Math.PI * t) / N_FFT)));
    this.level = new Float64Array(HALF);
    this.real = new Float64Array(HALF);
    this.imaginary = new Float64Array(HALF);
    this.frame = new Float64Array(N_FFT);
    this.sound = new Float64Array(N_FFT);
    this.lobes = new Float64Array(N_BINS);
  }

  // The next samples, at the start of `sound`. given: RMS of each band, or a spectrum of which the
  // tracked partials leave the noise, and which moves with the pitch.
  tick(given, fresh, tracker, ratio) {
    const n = this.edges ? this.bands(given) : this.left(given, tracker, ratio);
    // A note from silence starts with its noise at full level.
    for (let i = fresh ? Math.ceil(N_FFT / this.hop) : 1; i > 0; i--) this.add(n);
  }

  add(n) {
    const { level, real, imaginary, random, frame, sound, window, hop } = this;
    random.fill(real, n);
    for (let k = 0; k < n; k++) {
      const place = TABLE * real[k];
      real[k] = level[k] * sine((place + TABLE / 4) % TABLE);
      imaginary[k] = level[k] * sine(place);
    }
    real.fill(0, n);
    imaginary.fill(0, n);
    FOURIER.inverse(real, imaginary, frame);
    sound.copyWithin(0, hop);
    sound.fill(0, N_FFT - hop);
    for (let t = 0; t < N_FFT; t++) sound[t] += frame[t] * window[t];
  }

  // Levels of bins from the RMS of bands, flat in each; how many bins.
  bands(rms) {
    const { edges, level, sr } = this, last = edges.length - 1, width = sr / N_FFT;
    const n = Math.ceil(Math.min(edges[last], sr / 2) / width);
    for (let k = 0, band = -1; k < n; k++) {
      while (band < last && edges[band + 1] <= k * width) band++;
      const inside = band >= 0 && band < last;
      level[k] = inside
        ? Math.sqrt(((rms[band] ** 2 / (edges[band + 1] - edges[band])) * sr / 2) * HANN_ENERGY)
        : 0;
    }
    return n;
  }

  // What rises above the lobes of the partials.
  left(magnitudes, { frequency, amplitude }, ratio) {
    const { lobes, level, sr } = this;
    lobes.fill(0);
    frequency.forEach((hz, i) => {
      if (!amplitude[i]) return;
      const place = (hz * N_FFT) / sr, middle = Math.round(place);
      const size = (PEAK * amplitude[i] * Math.abs(Math.sin(Math.PI * place))) / Math.PI;
      for (let k = Math.max(middle - REACH, 0); k <= Math.min(middle + REACH, N_BINS - 1); k++) {
        const x = k - place;
        // Away from its middle the lobe is the same sine over a cubic.
        lobes[k] += Math.abs(x) < 1.5 ? PEAK * amplitude[i] * Math.abs(lobe(x)) : size / Math.abs(x - x * x * x);
      }
    });
    let peak = 0;
    for (let k = 0; k < N_BINS; k++) peak = Math.max(peak, magnitudes[k]);
    for (let k = 0; k < N_BINS; k++) {
      const m = magnitudes[k], tonal = Math.min(m, 1.1 * lobes[k]);
      const noise = Math.sqrt(m * m - tonal * tonal);
      lobes[k] = noise < 1e-3 * peak ? 0 : noise;
    }
    // A band that is ratio times as wide has as much energy.
    const n = Math.max(1, Math.trunc(Math.min(TOP * N_FFT, N_BINS * ratio)));
    for (let k = 0; k < n; k++) {
      const at = Math.min(k / ratio, N_BINS - 1), i = Math.min(Math.floor(at), N_BINS - 2);
      level[k] = (lobes[i] + (at - i) * (lobes[i + 1] - lobes[i])) / Math.sqrt(ratio);
    }
    return n;
  }
}
