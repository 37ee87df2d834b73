// What a decoder that is given the pitch says: vaelib.live.instruments.spectral_envelope.

const LEAST_STRETCH = 2e-5, MOST = 128;

const power = (level, floorDb) => (level < floorDb ? 0 : 10 ** (level / 10));

function stretchOf(value) {
  const held = Math.min(Math.max(value, 0), 10);
  return LEAST_STRETCH * (2 ** (held * Math.min(Math.max(held - 0.5, 0), 1)) - 1);
}

export class SpectralEnvelope {
  // hz: frequencies of the first values; edges: of the bands of noise; pitches: the lowest and the
  // highest that it has learned, in Hz.
  constructor(hz, edges, [lowest, highest]) {
    Object.assign(this, { hz, edges, lowest, highest });
    this.middles = Float64Array.from(edges.subarray(1), (edge, i) => (edge + edges[i]) / 2);
  }

  octaves(hz, above) {
    return Math.log2(Math.min(Math.max(hz, this.lowest), this.highest) / above);
  }

  // Partials for a note of the instrument's own pitch, and the RMS of the noise in each band.
  timbre(levels, note, { f0_hz, floorDb, rms, topHz }) {
    const { hz, middles } = this, n = hz.length, last = hz[n - 1];
    const stretch = stretchOf(levels[levels.length - 1]);
    // What is added to the first partials stands between the noise and the stretch.
    const apart = levels.subarray(n + middles.length, levels.length - 1);
    const ratios = [], powers = [];
    let total = 0;
    for (let k = 1, i = 0; k <= MOST; k++) {
      const ratio = k * Math.sqrt((1 + stretch * k * k) / (1 + stretch)), at = ratio * note;
      if (at > Math.min(topHz, last)) break;
      while (i < n - 2 && hz[i + 1] < at) i++;
      const share = Math.max((at - hz[i]) / (hz[i + 1] - hz[i]), 0);
      const level = levels[i] + share * (levels[i + 1] - levels[i]);
      const of = power(level + (apart[k - 1] ?? 0), floorDb);
      if (!of) continue;
      ratios.push(ratio);
      powers.push(of);
      total += of;
    }
    const noise = middles.map((_, i) => power(levels[n + i], floorDb));
    for (const of of noise) total += of;
    const gain = rms / Math.sqrt(Math.max(total, 1e-12));
    return {
      frequency: Float64Array.from(ratios, (ratio) => f0_hz * ratio),
      amplitude: Float64Array.from(powers, (of) => Math.sqrt(2 * of) * gain),
      noise: noise.map((of) => Math.sqrt(of) * gain),
    };
  }
}
