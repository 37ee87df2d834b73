// One cycle of a sine: with straight lines between its values it is exact to -130 dB.

export const TABLE = 4096;
export const SINE = Float64Array.from({ length: TABLE + 1 }, (_, i) => Math.sin((2 * Math.PI * i) / TABLE));

// The sine of a place in the table, 0..4096.
export function sine(place) {
  const k = place | 0;
  return SINE[k] + (place - k) * (SINE[k + 1] - SINE[k]);
}
