// A state as text: in the address of the page, or as a line for OSC or Python.

import { number } from "./parameters.js";

const round = (value) => Number(value.toPrecision(6));

// The point, and the settings that differ from those at first, as a fragment of an address.
export function toFragment(z, values, table) {
  const changed = table.filter((row) => values[row.name] !== row.default).map(({ name }) => [name, values[name]]);
  const text = JSON.stringify({ z: Array.from(z, round), ...Object.fromEntries(changed) });
  return encodeURIComponent(text).replace(/%(?:22|2C|3A|5B|5D|7B|7D)/g, decodeURIComponent);
}

// The point and all settings of a fragment, or null if it has no point; what does not fit is as at
// first.
export function fromFragment(fragment, n, table) {
  let read;
  try {
    read = JSON.parse(decodeURIComponent(fragment.replace(/^#/, "")));
  } catch {
    return null;
  }
  if (!Array.isArray(read?.z) || read.z.length !== n || !read.z.every(Number.isFinite)) return null;
  const values = table.map((row) => [row.name, number(row, read[row.name], n) ?? row.default]);
  return { z: read.z, values: Object.fromEntries(values) };
}

export function oscLine(z) {
  return `oscsend localhost 9000 /z ${"f".repeat(z.length)} ${Array.from(z, round).join(" ")}`;
}

export function pythonLine(z) {
  return `instrument.partials(np.array([${Array.from(z, round).join(", ")}], np.float32))`;
}
