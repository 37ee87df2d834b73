// Settings of a performance: the table comes from vaelib.live.playing.parameters.

export const TICK_S = 0.01;

export const defaults = (table) => Object.fromEntries(table.map((row) => [row.name, row.default]));

// A value as the number that is kept, or null if it is none.
export function number(row, value, nDials) {
  const high = row.unit === "dial" ? Math.min(row.high, nDials) : row.high;
  if (typeof value !== "number" || !(value >= row.low && value <= high)) return null;
  return row.words.length || row.unit === "" || row.unit === "dial" ? Math.round(value) : value;
}
