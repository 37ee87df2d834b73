// The real signal of a spectrum, by a complex transform of half its length.

export class Fourier {
  // n: samples, a power of 2.
  constructor(n) {
    const half = n / 2, turn = (k) => (2 * Math.PI * k) / n;
    this.half = half;
    this.cos = Float64Array.from({ length: half }, (_, k) => Math.cos(turn(k)));
    this.sin = Float64Array.from({ length: half }, (_, k) => Math.sin(turn(k)));
    this.order = new Uint16Array(half);
    for (let i = 0; i < half; i++) this.order[i] = (this.order[i >> 1] >> 1) | (i & 1 ? half >> 1 : 0);
    this.x = new Float64Array(half);
    this.y = new Float64Array(half);
  }

  // real, imaginary: the first n / 2 bins, the highest one being 0. The samples go into `signal`.
  inverse(real, imaginary, signal) {
    const { half, cos, sin, order, x, y } = this;
    for (let k = 0; k < half; k++) {
      const j = half - k, a = real[k], b = k ? imaginary[k] : 0;
      const c = k ? real[j] : 0, d = k ? -imaginary[j] : 0;
      const e = a - c, f = b - d, at = order[k];
      x[at] = a + c - (e * sin[k] + f * cos[k]);
      y[at] = b + d + (e * cos[k] - f * sin[k]);
    }
    for (let size = 1; size < half; size *= 2) {
      const step = half / size;
      for (let j = 0; j < size; j++) {
        const c = cos[j * step], s = sin[j * step];
        for (let p = j; p < half; p += 2 * size) {
          const q = p + size;
          const u = x[q] * c - y[q] * s, v = x[q] * s + y[q] * c;
          x[q] = x[p] - u;
          y[q] = y[p] - v;
          x[p] += u;
          y[p] += v;
        }
      }
    }
    for (let i = 0; i < half; i++) {
      signal[2 * i] = x[i] / (2 * half);
      signal[2 * i + 1] = y[i] / (2 * half);
    }
  }
}
