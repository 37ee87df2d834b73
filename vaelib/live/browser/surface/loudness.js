// How partials sound at a key: vaelib.synthesis.loudness.

import { TOP } from "./partials.js";

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

// Amplitudes of partials in a note of a pitch: as loud as a sine of 1 kHz of that RMS.
export function voiced({ frequency, amplitude }, hz, { f0_hz, sr, rms }) {
  const slope = Math.min(Math.max(SLOPE_DB * Math.log2(hz / f0_hz), SLOPES_DB[0]), SLOPES_DB[1]);
  const power = -slope / OCTAVE_DB;
  const sloped = amplitude.map((a, i) => a * Math.max(frequency[i] / f0_hz, 1) ** power);
  let byK = 0, byA = 0;
  sloped.forEach((a, i) => {
    const at = frequency[i] * (hz / f0_hz);
    if (at >= TOP * sr) return;
    byK += (a * kWeight(at)) ** 2;
    byA += (a * aWeight(at)) ** 2;
  });
  if (!byK) return sloped;
  // The offset of the loudness scale is on both sides, and the half of a sine's power on one.
  const lost = 10 * Math.log10(byK / byA);
  const raise = Math.min(Math.max(LOW_SHARE * lost, 0), LOW_DB);
  const gainDb = 20 * Math.log10(rms) + raise - 10 * Math.log10(byK / 2);
  const gain = 10 ** (Math.min(gainDb, MOST_DB) / 20);
  return sloped.map((a) => a * gain);
}
