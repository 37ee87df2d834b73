// Random numbers of NumPy's generator: PCG64 of M. O'Neill, "PCG: a family of simple fast
// space-efficient statistically good algorithms for random number generation", 2014 (XSL-RR).

const WORDS = 8;
// The multiplier, in words of 16 bits, the low ones first.
const [A, B, C, D, E, F, G, H] = [0xf645, 0x9fcc, 0xdf64, 0x4385, 0x5da4, 0x1fc6, 0xed05, 0x2360];
const SHARE = 1 / 65536;

export class Random {
  // words: state and increment, each in 8 words.
  constructor(words) {
    this.state = Float64Array.from(words.subarray(0, WORDS));
    this.increment = Float64Array.from(words.subarray(WORDS, 2 * WORDS));
  }

  // The next n numbers, 0..1, into an array.
  fill(numbers, n) {
    let [a, b, c, d, e, f, g, h] = this.state;
    const [p, q, r, s, t, u, v, w] = this.increment;
    for (let k = 0; k < n; k++) {
      // Sums of products of two words are exact; what is above a word is carried.
      const a1 = p + a * A, a2 = Math.floor(a1 * SHARE);
      const b1 = q + a2 + a * B + b * A, b2 = Math.floor(b1 * SHARE);
      const c1 = r + b2 + a * C + b * B + c * A, c2 = Math.floor(c1 * SHARE);
      const d1 = s + c2 + a * D + b * C + c * B + d * A, d2 = Math.floor(d1 * SHARE);
      const e1 = t + d2 + a * E + b * D + c * C + d * B + e * A, e2 = Math.floor(e1 * SHARE);
      const f1 = u + e2 + a * F + b * E + c * D + d * C + e * B + f * A, f2 = Math.floor(f1 * SHARE);
      const g1 = v + f2 + a * G + b * F + c * E + d * D + e * C + f * B + g * A, g2 = Math.floor(g1 * SHARE);
      const h1 = w + g2 + a * H + b * G + c * F + d * E + e * D + f * C + g * B + h * A;
      a = a1 - 65536 * a2;
      b = b1 - 65536 * b2;
      c = c1 - 65536 * c2;
      d = d1 - 65536 * d2;
      e = e1 - 65536 * e2;
      f = f1 - 65536 * f2;
      g = g1 - 65536 * g2;
      h = h1 - 65536 * Math.floor(h1 * SHARE);
      let low = (a ^ e) | ((b ^ f) << 16), high = (c ^ g) | ((d ^ h) << 16);
      let turn = h >> 10;
      if (turn > 31) {
        const other = low;
        low = high;
        high = other;
        turn -= 32;
      }
      if (turn) {
        const other = low;
        low = (low >>> turn) | (high << (32 - turn));
        high = (high >>> turn) | (other << (32 - turn));
      }
      numbers[k] = ((high >>> 0) * 2097152 + (low >>> 11)) / 9007199254740992;
    }
    this.state.set([a, b, c, d, e, f, g, h]);
  }
}
