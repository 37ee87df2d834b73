// Partials of a spectrum: vaelib.synthesis.partials.

export const N_FFT = 4096;
export const N_BINS = 1025;
export const TOP = 0.48;
const PEAK = N_FFT / 4;
const N_PARTIALS = 128;
const SURE = 0.01, FLOOR = 0.001, MISFIT = 0.08, LOWEST_HZ = 15, BESIDE_CENTS = 150;

// Transform of the Hann window about its centre.
export function lobe(x) {
  if (Math.abs(Math.abs(x) - 1) < 1e-8) x = 1 + 1e-7;
  const angle = Math.PI * x;
  return (x === 0 ? 1 : Math.sin(angle) / angle) / (1 - x * x);
}

// Local maxima that look like a Hann lobe: frequencies in Hz, rising, and amplitudes.
export function find(magnitudes, sr) {
  let loudest = 0;
  for (const m of magnitudes) if (m > loudest) loudest = m;
  const found = [];
  for (let k = 1; k < magnitudes.length - 1; k++) {
    const left = magnitudes[k - 1], peak = magnitudes[k], right = magnitudes[k + 1];
    if (!(peak > left && peak >= right && peak > loudest * FLOOR)) continue;
    const r = Math.max(left, right) / peak;
    const delta = Math.max(2 * r - 1, 0) / (1 + r);
    const offset = right >= left ? delta : -delta;
    const height = peak / lobe(delta);
    const hz = (k + offset) * (sr / N_FFT);
    let error = 0;
    [left, peak, right].forEach((m, i) => { error += (m - height * lobe(i - 1 - offset)) ** 2; });
    const fits = error < MISFIT * (left * left + peak * peak + right * right);
    if (hz >= LOWEST_HZ && (fits || peak > loudest * SURE)) found.push({ hz, height });
  }
  if (found.length > N_PARTIALS) {
    const kept = new Set([...found].sort((a, b) => b.height - a.height).slice(0, N_PARTIALS));
    return toArrays(found.filter((one) => kept.has(one)));
  }
  return toArrays(found);
}

function toArrays(found) {
  return {
    frequency: Float64Array.from(found, (one) => one.hz),
    amplitude: Float64Array.from(found, (one) => one.height / PEAK),
  };
}

// Put the largest partial within 150 cents of a note on it, by a share `tune` of the way.
export function pinned({ frequency, amplitude }, hz, tune) {
  let beside = -1;
  frequency.forEach((f, i) => {
    const near = Math.abs(1200 * Math.log2(f / hz)) < BESIDE_CENTS;
    if (near && (beside < 0 || amplitude[i] > amplitude[beside])) beside = i;
  });
  if (beside < 0) return { frequency, amplitude };
  const moved = Float64Array.from(frequency);
  moved[beside] = hz * (frequency[beside] / hz) ** (1 - tune);
  return sorted(moved, amplitude);
}

// The same partials, rising in frequency; those without amplitude or at 0 Hz are left out.
export function sorted(frequency, amplitude) {
  const order = [...frequency.keys()]
    .filter((i) => frequency[i] * amplitude[i] > 0)
    .sort((i, j) => frequency[i] - frequency[j]);
  return {
    frequency: Float64Array.from(order, (i) => frequency[i]),
    amplitude: Float64Array.from(order, (i) => amplitude[i]),
  };
}
