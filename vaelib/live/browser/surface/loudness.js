// How partials sound at a key: vaelib.synthesis.loudness.

import { N_FFT, TOP } from "./partials.js";

const K_SR = 48000;
const K_STAGES = [
  [[1.53512485958697, -2.69169618940638, 1.19839281085285],
    [1, -1.69065929318241, 0.73248077421585]],
  [[1, -2, 1], [1, -1.99004745483398, 0.99007225036621]],
];
const SLOPE_DB = 1.5, SLOPES_DB = [-1.5, 6], LOW_SHARE = 1 / 6, LOW_DB = 2.5, MOST_DB = 40;
const OCTAVE_DB = 20 * Math.log10(2);

// |c0 + c1 z + c2 z^2| for z = exp(-i w).
function magnitude([c0, c1, c2], w) {
  const real = c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w);
  const imaginary = c1 * Math.sin(w) + c2 * Math.sin(2 * w);
  return Math.hypot(real, imaginary);
}

export function kWeight(hz) {
  const w = (2 * Math.PI * Math.min(hz, K_SR / 2)) / K_SR;
  return K_STAGES.reduce((gain, [above, below]) => gain * magnitude(above, w) / magnitude(below, w), 1);
}

export function aWeight(hz) {
  const f2 = hz * hz;
  const poles = (f2 + 20.6 ** 2) * Math.sqrt((f2 + 107.7 ** 2) * (f2 + 737.9 ** 2)) * (f2 + 12194 ** 2);
  return (10 ** 0.1 * 12194 ** 2 * f2 * f2) / poles;
}

// The gain of partials in a note of a pitch, times their frequency over the note's to a power: as
// loud as a sine of 1 kHz of that RMS.
function voicing({ frequency, amplitude, noise }, hz, { f0_hz, sr, rms, envelope }) {
  // A decoder that is given the pitch knows how bright a note is.
  const octaves = envelope ? 0 : Math.log2(hz / f0_hz);
  const power = -Math.min(Math.max(SLOPE_DB * octaves, SLOPES_DB[0]), SLOPES_DB[1]) / OCTAVE_DB;
  let byK = 0, byA = 0;
  const count = (at, a) => {
    if (at >= TOP * sr) return;
    byK += (a * kWeight(at)) ** 2;
    byA += (a * aWeight(at)) ** 2;
  };
  amplitude.forEach((a, i) => {
    const ratio = frequency[i] / f0_hz;
    count(ratio * hz, a * Math.max(ratio, 1) ** power);
  });
  // A band of noise is as loud as a partial in its middle.
  if (envelope) noise.forEach((of, i) => count(envelope.middles[i], Math.SQRT2 * of));
  if (!byK) return { gain: 1, power };
  // The offset of the loudness scale is on both sides, and the half of a sine's power on one.
  const lost = 10 * Math.log10(byK / byA);
  const raise = Math.min(Math.max(LOW_SHARE * lost, 0), LOW_DB);
  const gainDb = 20 * Math.log10(rms) + raise - 10 * Math.log10(byK / 2);
  return { gain: 10 ** (Math.min(gainDb, MOST_DB) / 20), power };
}

// Amplitudes of partials in a note of a pitch, and its noise.
export function voiced(partials, hz, decoder) {
  const { gain, power } = voicing(partials, hz, decoder), { f0_hz, sr, envelope } = decoder;
  const at = (ratio) => gain * Math.max(ratio, 1) ** power;
  const amplitude = partials.amplitude.map((a, i) => a * at(partials.frequency[i] / f0_hz));
  const noise = partials.noise?.map((m, k) => m * (envelope ? gain : at((k * sr) / N_FFT / f0_hz)));
  return { amplitude, noise };
}
